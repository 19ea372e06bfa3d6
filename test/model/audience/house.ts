import { sqliteChoices } from "../../../app/adapters/sqlite/choices.ts";
import { sqliteImports } from "../../../app/adapters/sqlite/imports.ts";
import { sqlitePhotoStatuses } from "../../../app/adapters/sqlite/photo-statuses.ts";
import { sqliteReplies } from "../../../app/adapters/sqlite/replies.ts";
import type { ChannelId, WorkspaceId } from "../../../app/ids.ts";
import { openLog } from "../../../app/log.ts";
import type { Speak } from "../../../app/ports/speak.ts";
import { listeners } from "../../../app/slack/listeners/index.ts";
import type { ThenPorts } from "../../../app/slack/listeners/listener-ports.ts";
import { suggestPeopleFrom } from "../../../app/slack/suggest-people.ts";
import { workOf } from "../../../app/slack/work.ts";
import { feed } from "../../../app/steps/run-changes.ts";
import { viewConsumers } from "../../../app/steps/view-consumers.ts";
import { openStore, type Store } from "../open-store.ts";
import { directoryOf, type Team } from "../team.ts";

/** Something that a member does: a command, a button or a form, as it lies in the inbox. */
export interface Deed {
  readonly listener: string;
  /** Without the workspace. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The same for the same deed in another store. */
  readonly key: string;
  readonly at: number;
}

/** The app's own listeners over a real store, in a Slack that writes down what it is told. */
export interface House {
  readonly store: Store;
  readonly ports: ThenPorts;
  /** @returns all that was said for it, as Slack gets it. */
  act(workspace: WorkspaceId, deed: Deed): Promise<readonly unknown[]>;
  /** Brings both views up to all that was written. */
  follow(): Promise<void>;
  readonly suggestPeople: ReturnType<typeof suggestPeopleFrom>;
}

export function openHouse(team: (workspace: WorkspaceId) => Team, clock: () => number): House {
  const store = openStore();
  const said: unknown[] = [];
  const log = openLog("silent");
  const ports: ThenPorts = {
    ...store,
    statuses: sqlitePhotoStatuses(store.db),
    choices: sqliteChoices(store.db),
    imports: sqliteImports(store.db),
    replies: sqliteReplies(store.db),
    directory: directoryOf(team),
    inbox: unused("inbox"),
    // Photos are deleted with their cards; none is read.
    photos: { ...unused<ThenPorts["photos"]>("photos"), delete: async () => undefined },
    reader: unused("reader"),
    speak: speakInto(said),
    log,
    checkpoint: () => undefined,
    now: clock,
  };
  const { work } = workOf(listeners, ports);
  const views = viewConsumers(store);
  return {
    store,
    ports,
    suggestPeople: suggestPeopleFrom(ports),
    async act(workspace, { listener, input, key, at }) {
      said.length = 0;
      await work({ workspace, key, listener, lane: key, input: { ...input, workspace }, attempt: 1, acceptedAt: at });
      return [...said];
    },
    async follow() {
      for (const view of views) while (await feed({ changes: store.changes, log }, view));
    },
  };
}

function speakInto(said: unknown[]): Speak {
  const say = (...what: readonly unknown[]) => {
    said.push(what);
  };
  return {
    async post(_workspace, to, key, message) {
      say("post", to, key, message);
      return { channel: to.channel, ts: "1800000000.000100" };
    },
    findPosted: async () => [],
    directOf: async (_workspace, member) => `D${member}` as ChannelId,
    update: async (_workspace, at, message) => say("update", at, message),
    delete: async (_workspace, at) => say("delete", at),
    respond: async (url, message, options) => say("respond", url, message, options),
    whisper: async (_workspace, to, message) => say("whisper", to, message),
    react: async (_workspace, at, emoji) => say("react", at, emoji),
    unreact: async (_workspace, at, emoji) => say("unreact", at, emoji),
    updateForm: async (_workspace, view, form) => say("form", view, form),
    permalink: async (_workspace, { channel, ts }) => `https://acme.slack.com/archives/${channel}/p${ts}`,
    download: unused("download"),
    sendFile: async (_workspace, to, { name, bytes }, comment, mayShow) => {
      if (!((await mayShow?.()) ?? true)) return undefined;
      say("file", to, name, new TextDecoder().decode(bytes), comment);
      return "F1";
    },
    shareFile: async (_workspace, channel, { name, alt }, comment, mayShow) => {
      if (!((await mayShow?.()) ?? true)) return undefined;
      say("file", channel, name, alt, comment);
      return "F1";
    },
    deleteFile: async (_workspace, file) => say("file deleted", file),
    publishHome: async (_workspace, to, view) => say("home", to, view),
  };
}

/** Cards are written as read here: nobody asks for photos. */
function unused<T extends object>(name: string): T {
  const refuse = () => {
    throw new Error(`${name} is not used here`);
  };
  return new Proxy(refuse as unknown as T, { get: refuse });
}
