import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import { openStore, type Store } from "../../../app/local/open-store.ts";
import type { PageEvent, PageMessage, PageView } from "../../../app/local/page-api.ts";
import { startProgram } from "../../../app/local/program.ts";
import type { LocalWorkspace } from "../../../app/local/workspace/open-workspace.ts";
import { app, channel } from "../../../app/local/workspace/world/seed.ts";
import type { Painter } from "../../../app/ports/painter.ts";
import { fakeReader } from "../fake-reader.ts";
import { recordingLog } from "../recording-log.ts";

/** The program as people start it, but for the text reader: a photo's bytes are its card's text. */
export interface Octember {
  readonly workspace: LocalWorkspace;
  readonly logged: readonly string[];
  /** The app's own user. */
  readonly bot: string;
  /** Where everything is kept. */
  readonly data: string;
  /** Posts a card, and waits until it has become its contact and can be found. @returns the time stamp of its message */
  card(as: string, lines: readonly string[], where?: { text?: string; channel?: string }): Promise<string>;
  /** Runs `/octember …`. @returns the answer, seen by the member alone */
  run(as: string, text: string, place?: string): Promise<PageMessage>;
  /** Presses the first button of this kind. @returns the next thing said to the member there */
  press(as: string, message: PageMessage, action: string, place?: string): Promise<PageMessage>;
  /** Chooses a row of a select. */
  choose(as: string, message: PageMessage, action: string, value: string, place?: string): Promise<PageMessage>;
  /** Resolves when the app has done what it was told so far. */
  heard(): Promise<void>;
  /** The same, where a form opens. @returns the form once it is filled */
  openForm(as: string, message: PageMessage, action: string, place?: string): Promise<PageView>;
  said(as: string, place?: string): readonly PageMessage[];
}

const opened = new Set<() => Promise<void>>();
afterEach(async () => {
  for (const close of opened) await close();
  opened.clear();
});

/** Draws nothing: drawing takes its time. */
const unpainted: Painter = { paint: async () => Buffer.from("iVBORw0KGgo=", "base64") };

export async function openOctember({ painter = unpainted }: { readonly painter?: Painter } = {}): Promise<Octember> {
  const data = await mkdtemp(join(tmpdir(), "octember-app-"));
  const { log, logged } = recordingLog();
  const program = await startProgram(
    { port: 0, data, slack: { kind: "local" }, logLevel: "debug" },
    { log, reader: fakeReader(), painter },
  );
  // A second look at the program's own file: it alone tells what is left to do.
  const store = openStore(data);
  opened.add(async () => {
    await program.close();
    store.close();
    await rm(data, { recursive: true, force: true });
  });
  const { workspace } = program;
  if (workspace === undefined) throw new Error("the program opened no workspace");

  const said = (as: string, place: string = channel.general) =>
    workspace
      .as(as)
      .messages(place)
      .filter((one) => one.user === app.bot);
  const saidNext = async (as: string, place: string, act: () => Promise<unknown>) => {
    const before = new Set(said(as, place).map(fingerprint));
    await act();
    return eventually(() => said(as, place).find((one) => one.ephemeral && !before.has(fingerprint(one))));
  };

  const octember: Octember = {
    workspace,
    logged,
    bot: app.bot,
    data,
    said,
    async card(as, lines, { text = "", channel: place = channel.businessCards } = {}) {
      const who = workspace.as(as);
      const files = [who.upload("card.jpg", Buffer.from(lines.join("\n"))).id];
      const { ts } = who.post({ channel: place, text, files });
      await eventually(() => said(as, place).find((one) => one.thread_ts === ts && one.edited));
      const mail = lines.find((line) => line.includes("@")) ?? lines[0] ?? "";
      await eventually(async () =>
        JSON.stringify((await octember.run(as, `find ${mail}`)).blocks).includes("show_contact") ? true : undefined,
      );
      return ts;
    },
    run: (as, text, place = channel.general) =>
      saidNext(as, place, () => workspace.as(as).command(place, `/octember ${text}`)),
    press: (as, message, action, place = channel.general) =>
      saidNext(as, place, () => workspace.as(as).press(pressOf(message, action, place))),
    choose: (as, message, action, value, place = channel.general) =>
      saidNext(as, place, () => workspace.as(as).press({ ...pressOf(message, action, place), value })),
    async heard() {
      const idle = async () => {
        await workspace.delivered();
        return !(await hasWork(store));
      };
      // What was done last may have said something, which is delivered too.
      for (let quiet = 0; quiet < 3; await new Promise((resolve) => setTimeout(resolve, 10))) {
        quiet = (await idle()) ? quiet + 1 : 0;
      }
    },
    async openForm(as, message, action, place = channel.general) {
      const views: PageView[] = [];
      const stop = workspace.listen(as, (event: PageEvent) => {
        if (event.type === "view_opened" || event.type === "view_updated") views.push(event.view);
      });
      try {
        await workspace.as(as).press(pressOf(message, action, place));
        return await eventually(() => (views.length > 1 ? views.at(-1) : undefined));
      } finally {
        stop();
      }
    },
  };
  return octember;
}

/** How the page presses the first button of this kind in a message. */
export function pressOf(message: PageMessage, action: string, place: string) {
  for (const block of message.blocks ?? []) {
    const elements = [
      ...("elements" in block ? (block.elements as readonly object[]) : []),
      ...("accessory" in block && block.accessory ? [block.accessory as object] : []),
    ];
    if (elements.some((one) => "action_id" in one && one.action_id === action)) {
      const { ts, ephemeral } = message;
      return {
        container: { type: "message" as const, channel: place, ts, ephemeral },
        block_id: block.block_id ?? "",
        action_id: action,
      };
    }
  }
  throw new Error(`no button ${action} in: ${JSON.stringify(message.blocks)}`);
}

/** All that can be read in a message. */
export function readable(message: PageMessage | undefined): string {
  return JSON.stringify(message?.blocks ?? message?.text ?? "");
}

/** Whether a job or a change is due that is not settled. */
async function hasWork({ db, changes }: Store): Promise<boolean> {
  const job = "select 1 from job where state = 'taken' or (state = 'waiting' and due_at <= ?)";
  if (db.prepare(job).get(Date.now()) !== undefined) return true;
  const due = await Promise.all(["search", "graph", "reply"].map((consumer) => changes.dueAt(consumer)));
  return due.some((at) => at !== undefined && at <= Date.now());
}

function fingerprint({ ts, text, blocks }: PageMessage): string {
  return JSON.stringify([ts, text, blocks]);
}

/** Waits until there is something. */
export async function eventually<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 120_000;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > end) throw new Error("it never came");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
