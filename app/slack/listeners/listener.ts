import type {
  App,
  BlockAction,
  EnvelopedEvent,
  GlobalShortcut,
  MessageShortcut,
  SlackEventMiddlewareArgs,
  SlackOptionsMiddlewareArgs,
  SlashCommand,
  ViewSubmitAction,
} from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { MemberId, WorkspaceId } from "../../ids.ts";
import type { Taken } from "../../ports/inbox.ts";
import type { Accept, AnswerPorts, OptionRow, ThenPorts } from "./listener-ports.ts";

/** Who asked, and where an answer can be said: what every request carries. */
export interface Asker {
  readonly workspace: WorkspaceId;
  readonly member: MemberId;
  /** Set when the member belongs to another workspace (Slack Connect). */
  readonly outsider: boolean;
}

/** What an `ack` half decided is to be done. */
export interface Decided<Input> {
  readonly workspace: WorkspaceId;
  /** The same for every delivery of the same thing. */
  readonly key: string;
  /** What has to be done in order shares a lane; by default a job has its own. */
  readonly lane?: string;
  readonly input: Input;
}

/**
 * The half of a listener that hears Slack. It stands in a file of its own, with nothing that only its `then` half needs: on AWS it
 * is in another function, which has to start fast. `acks.ts` lists all of them.
 */
export interface Ack<Input = unknown> {
  readonly name: string;
  readonly register: (app: App, ports: AnswerPorts) => void;
  /** Set where a member sits and waits for what is done. */
  readonly isAwaited?: true;
  /** Never there: what `then` is given, for the compiler. */
  readonly input?: Input;
}

/** What every listener is to the app: something to register with Bolt, and work to do from the inbox. */
export interface Listener extends Omit<Ack, "input"> {
  readonly then?: (job: Taken, ports: ThenPorts) => Promise<void>;
  readonly gaveUp?: (job: Taken, ports: ThenPorts) => Promise<void>;
}

/** Decides from the request alone; `undefined`: there is nothing to do. */
type Decide<Request, Input> = (request: Request) => Decided<Input> | undefined;

interface Work<Input> {
  /** Does it, from the inbox, with everything at hand. Has to bear being done twice. */
  readonly then: (input: Input, ports: ThenPorts, job: Taken) => Promise<void>;
  /** Tells whoever waits that it won't be done. Without it, an input's `responseUrl` is told that something went wrong. */
  readonly gaveUp?: (input: Input, ports: ThenPorts, job: Taken) => Promise<void>;
}

/** A listener of both halves. */
export function after<Input>({ input: _, ...heard }: Ack<Input>, { then, gaveUp }: Work<Input>): Listener {
  return {
    ...heard,
    then: (job, ports) => then(job.input as Input, ports, job),
    ...(gaveUp === undefined ? {} : { gaveUp: (job, ports) => gaveUp(job.input as Input, ports, job) }),
  };
}

export type EventRequest<Type extends string> = {
  readonly event: SlackEventMiddlewareArgs<Type>["event"];
  readonly envelope: EnvelopedEvent;
};

/** An event. */
export function onEvent<Type extends string, Input>(
  type: Type,
  { name, ack }: { readonly name: string; readonly ack: Decide<EventRequest<Type>, Input> },
): Ack<Input> {
  return {
    name,
    register: (app, { accept }) =>
      app.event(type, async ({ event, body }) => {
        await acceptDecided(name, ack({ event: event as EventRequest<Type>["event"], envelope: body }), accept);
      }),
  };
}

/** A slash command. */
export function onCommand<Input>(command: `/${string}`, decide: Decide<SlashCommand, Input>): Ack<Input> {
  const name = `command ${command}`;
  return {
    name,
    register: (app, { accept }) =>
      app.command(command, async ({ command: request, ack }) => {
        await acceptDecided(name, decide(request), accept);
        await ack();
      }),
    isAwaited: true,
  };
}

/** A pressed button or a chosen option. `id` may be followed by `:` and more, so that one block can hold several. */
export function onAction<Input>(id: string, decide: Decide<BlockAction, Input>): Ack<Input> {
  const name = `action ${id}`;
  return {
    name,
    register: (app, { accept }) =>
      app.action<BlockAction>({ type: "block_actions", action_id: actionPattern(id) }, async ({ body, ack }) => {
        await acceptDecided(name, decide(body), accept);
        await ack();
      }),
    isAwaited: true,
  };
}

/** What a press that opens a form knows once the form is open; `viewId` is missing when the trigger had expired. */
export interface Opened {
  readonly viewId?: string;
}

/** A button that opens a form at once, loading, which `then` fills: a trigger lives for 3 s, reading may take longer. */
export function onOpen<Input>(
  id: string,
  halves: {
    readonly loading: (request: BlockAction) => ModalView;
    readonly ack: (request: BlockAction, opened: Opened) => Decided<Input> | undefined;
  },
): Ack<Input> {
  const name = `open ${id}`;
  return {
    name,
    register: (app, { accept, openForm }) =>
      app.action<BlockAction>({ type: "block_actions", action_id: actionPattern(id) }, async ({ body, ack }) => {
        const viewId = await openForm(body.team?.id as WorkspaceId, body.trigger_id, halves.loading(body));
        await acceptDecided(name, halves.ack(body, viewId === undefined ? {} : { viewId }), accept);
        await ack();
      }),
    isAwaited: true,
  };
}

/** A global shortcut, which opens a form likewise. */
export function onShortcut<Input>(
  callbackId: string,
  halves: {
    readonly loading: (request: GlobalShortcut) => ModalView;
    readonly ack: (request: GlobalShortcut, opened: Opened) => Decided<Input> | undefined;
  },
): Ack<Input> {
  const name = `shortcut ${callbackId}`;
  return {
    name,
    register: (app, { accept, openForm }) =>
      app.shortcut<GlobalShortcut>({ type: "shortcut", callback_id: callbackId }, async ({ shortcut, ack }) => {
        const workspace = (shortcut.team?.id ?? shortcut.user.team_id) as WorkspaceId;
        const viewId = await openForm(workspace, shortcut.trigger_id, halves.loading(shortcut));
        await acceptDecided(name, halves.ack(shortcut, viewId === undefined ? {} : { viewId }), accept);
        await ack();
      }),
    isAwaited: true,
  };
}

/** A shortcut in the menu of a message. */
export function onMessageShortcut<Input>(callbackId: string, decide: Decide<MessageShortcut, Input>): Ack<Input> {
  const name = `message shortcut ${callbackId}`;
  return {
    name,
    register: (app, { accept }) =>
      app.shortcut<MessageShortcut>({ type: "message_action", callback_id: callbackId }, async ({ shortcut, ack }) => {
        await acceptDecided(name, decide(shortcut), accept);
        await ack();
      }),
  };
}

/** Errors beside the fields of a form: block id → sentence. */
export type FieldErrors = Readonly<Record<string, string>>;

/** A submitted form: `check` answers at once, with one read at most; `ack` decides as ever when there is no error. */
export function onForm<Input>(
  callbackId: string,
  halves: {
    readonly check: (request: ViewSubmitAction) => Promise<FieldErrors>;
    readonly ack: Decide<ViewSubmitAction, Input>;
  },
): Ack<Input> {
  const name = `form ${callbackId}`;
  return {
    name,
    register: (app, { accept }) =>
      app.view<ViewSubmitAction>({ type: "view_submission", callback_id: callbackId }, async ({ body, ack }) => {
        const errors = await halves.check(body);
        if (Object.keys(errors).length > 0) {
          await ack({ response_action: "errors", errors });
          return;
        }
        await acceptDecided(name, halves.ack(body), accept);
        await ack();
      }),
    isAwaited: true,
  };
}

export type OptionsRequest = SlackOptionsMiddlewareArgs<"block_suggestion">["body"];

/** At most 100 rows for a select. What isn't there within 2 s is left out: Slack waits for 3. */
export function onOptions(
  id: string,
  options: (request: OptionsRequest, ports: Pick<AnswerPorts, "suggestPeople">) => Promise<OptionRow[]>,
): Ack {
  return {
    name: `options ${id}`,
    register: (app, { suggestPeople }) =>
      app.options<"block_suggestion">(
        { type: "block_suggestion", action_id: actionPattern(id) },
        async ({ body, ack }) => {
          const rows = await Promise.race([options(body as OptionsRequest, { suggestPeople }), nothingAfter(2_000)]);
          await ack({
            options: rows.map((row) => ({ text: { type: "plain_text", text: row.text }, value: row.value })),
          });
        },
      ),
  };
}

function actionPattern(id: string): RegExp {
  return new RegExp(`^${id.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(:.*)?$`);
}

async function acceptDecided<Input>(
  listener: string,
  decided: Decided<Input> | undefined,
  accept: Accept,
): Promise<void> {
  if (decided === undefined) return;
  const { workspace, key, lane = `${listener} ${key}`, input } = decided;
  await accept({ workspace, key: `${listener} ${key}`, listener, lane, input });
}

function nothingAfter(ms: number): Promise<OptionRow[]> {
  return new Promise((resolve) => setTimeout(resolve, ms, []).unref());
}
