import type {
  AskOptions,
  PageFile,
  PageMessage,
  PageOption,
  PageView,
  PostMessage,
  PressAction,
} from "../../page-api.ts";
import { directRoom } from "../api/conversations.ts";
import { homeId } from "../api/views.ts";
import { askOptions } from "../interact/ask-options.ts";
import { NotThere } from "../interact/not-there.ts";
import { press } from "../interact/press.ts";
import { runCommand } from "../interact/run-command.ts";
import { runMessageShortcut } from "../interact/run-message-shortcut.ts";
import { runShortcut } from "../interact/run-shortcut.ts";
import { closeView, submitView } from "../interact/submit-view.ts";
import { asTyped } from "../interact/typed-text.ts";
import type { State } from "../interact/view-state.ts";
import { limits } from "../limits.ts";
import { newId } from "../new-id.ts";
import { asView } from "../world/as-view.ts";
import { emit } from "../world/emit.ts";
import { ephemeralsOf } from "../world/ephemeral.ts";
import { mimetypeOf } from "../world/mimetype.ts";
import { deleteFile, say, takeBack } from "../world/say.ts";
import { app } from "../world/seed.ts";
import type { Message, Person, Room, StoredFile } from "../world/shapes.ts";
import type { World } from "../world/world.ts";
import { pageChannels, pageEphemeral, pageFile, pageMessage } from "./as-page.ts";
import { readSample } from "./samples.ts";

/** What a member can do in the workspace. Everything throws NotThere for what the member can't see. */
export interface Member {
  messages(channel: string): PageMessage[];
  file(id: string): { readonly bytes: Buffer; readonly mimetype: string };
  upload(name: string, bytes: Uint8Array): PageFile;
  post(message: Omit<PostMessage, "as">): { readonly ts: string };
  command(channel: string, text: string): Promise<void>;
  /** Chooses a global shortcut, being in this channel, or one of a message's in it. */
  shortcut(channel: string, callbackId: string, ts?: string): Promise<void>;
  press(action: Omit<PressAction, "as">): Promise<void>;
  options(ask: Omit<AskOptions, "as">): Promise<PageOption[]>;
  submit(view: string, state: State): Promise<{ readonly errors?: Readonly<Record<string, string>> }>;
  close(view: string): Promise<void>;
  /** Opens the app's Home. @returns it as it was shown last; the app is told, and may show another. */
  home(): { readonly view?: PageView };
  read(channel: string, ts: string): void;
  /** The DM with the bot or another member. */
  direct(other: string): { readonly channel: string };
  delete(channel: string, ts: string): void;
  deleteFile(file: string): void;
}

/** @throws NotThere if nobody has this id, or the bot does */
export function memberOf(world: World, id: string): { person: Person; member: Member } {
  const found = world.people.get(id);
  if (!found || found.bot || found.left) throw new NotThere(`there is no member ${id}`);
  const person = found;

  function room(channel: string): Room {
    const one = world.rooms.get(channel);
    if (!one || !world.rooms.isMember(channel, id)) throw new NotThere(`there is no channel ${channel}`);
    return one;
  }

  function keep(name: string, bytes: Uint8Array): StoredFile {
    const title = name.replace(/[\\/\0]/g, "_").slice(0, 255) || "file";
    const file = {
      id: newId("F"),
      name: title,
      title,
      mimetype: mimetypeOf(title),
      size: bytes.byteLength,
      user: id,
      created: Math.floor(world.now() / 1000),
    };
    world.files.keep(file, bytes);
    return file;
  }

  function fileToPost(given: string): string {
    if (given.startsWith("sample:")) {
      const name = given.slice("sample:".length);
      const sample = readSample(world.samples, name);
      return keep(sample.file, sample.bytes).id;
    }
    const file = world.files.get(given);
    if (file?.user !== id || file.deleted) throw new NotThere(`there is no file ${given}`);
    return given;
  }

  const member: Member = {
    messages: (channel) => [
      ...world.messages.inChannel(room(channel).id, limits.pageOfMessages).map((one) => pageMessage(world, one, id)),
      ...ephemeralsOf(world, channel, id).map(pageEphemeral),
    ],
    file(file) {
      const stored = world.files.get(file);
      const seen = stored?.user === id || world.files.channels(file).some((one) => world.rooms.isMember(one, id));
      if (!stored || stored.deleted || !seen) throw new NotThere(`there is no file ${file}`);
      return { bytes: world.files.bytes(file), mimetype: stored.mimetype };
    },
    upload: (name, bytes) => pageFile(keep(name, bytes), id),
    post({ channel, thread_ts, text, files }) {
      const place = room(channel);
      if (place.archived) throw new NotThere("the channel is archived");
      if (text.trim() === "" && files.length === 0) throw new NotThere("there is nothing to post");
      if ([...text].length > limits.messageText) throw new NotThere("the message is too long");
      if (files.length > limits.messageFiles) throw new NotThere(`at most ${limits.messageFiles} files a message`);
      const parent = thread_ts === undefined ? undefined : world.messages.get(channel, thread_ts);
      if (thread_ts !== undefined && !parent) throw new NotThere("the thread is gone");
      const thread = parent?.thread_ts ?? parent?.ts;
      const said: Message = say(world, place, {
        user: id,
        text: asTyped(world, text, false),
        files: files.map(fileToPost),
        ...(thread ? { thread_ts: thread } : {}),
      });
      return { ts: said.ts };
    },
    command: (channel, text) => runCommand(world, person, room(channel), text),
    shortcut: (channel, callbackId, ts) =>
      ts === undefined
        ? runShortcut(world, person, room(channel).id, callbackId)
        : runMessageShortcut(world, person, room(channel), ts, callbackId),
    press: (action) => press(world, person, { ...action, as: id }),
    options: (ask) => askOptions(world, person, { ...ask, as: id }),
    async submit(view, state) {
      const errors = await submitView(world, person, view, state);
      return errors ? { errors } : {};
    },
    close: (view) => closeView(world, person, view),
    read(channel, ts) {
      world.rooms.markRead(room(channel).id, id, ts);
      world.page.send(id, { type: "channels", channels: pageChannels(world, id) });
    },
    home() {
      const { channel } = member.direct(app.bot);
      const stored = world.views.get(homeId(id));
      const shown = stored === undefined ? {} : { view: asView(stored) };
      emit(world, "app_home_opened", {
        type: "app_home_opened",
        user: id,
        channel,
        tab: "home",
        event_ts: world.nextTs(),
        ...shown,
      });
      return stored === undefined ? {} : { view: { id: stored.id, view: stored.view } };
    },
    direct(other) {
      if (!world.people.get(other) || other === id) throw new NotThere(`there is no member ${other}`);
      const direct = directRoom(world, id, other);
      if (other === app.bot)
        emit(world, "app_home_opened", {
          type: "app_home_opened",
          user: id,
          channel: direct.id,
          tab: "messages",
          event_ts: world.nextTs(),
        });
      for (const one of [id, other])
        if (one !== app.bot) world.page.send(one, { type: "channels", channels: pageChannels(world, one) });
      return { channel: direct.id };
    },
    delete(channel, ts) {
      const place = room(channel);
      const message = world.messages.get(channel, ts);
      if (!message || message.user !== id || message.subtype) throw new NotThere("it is not yours to delete");
      takeBack(world, place, message);
    },
    deleteFile(file) {
      const stored = world.files.get(file);
      if (!stored || stored.user !== id || stored.deleted) throw new NotThere("it is not yours to delete");
      deleteFile(world, stored);
    },
  };
  return { person, member };
}
