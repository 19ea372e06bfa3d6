import type {
  App,
  BlockAction,
  EnvelopedEvent,
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

/** What every listener is to the app: something to register with Bolt, and work to do from the inbox. */
export interface Listener {
  readonly name: string;
  readonly register: (app: App, ports: AnswerPorts) => void;
  readonly then?: (job: Taken, ports: ThenPorts) => Promise<void>;
  readonly gaveUp?: (job: Taken, ports: ThenPorts) => Promise<void>;
}

interface Halves<Request, Input> {
  /** Decides from the request alone; `undefined`: there is nothing to do. */
  readonly ack: (request: Request) => Decided<Input> | undefined;
  /** Does it, from the inbox, with everything at hand. Has to bear being done twice. */
  readonly then: (input: Input, ports: ThenPorts, job: Taken) => Promise<void>;
  /** Tells whoever waits that it won't be done. Without it, an input's `responseUrl` is told that something went wrong. */
  readonly gaveUp?: (input: Input, ports: ThenPorts, job: Taken) => Promise<void>;
}

export type EventRequest<Type extends string> = {
  readonly event: SlackEventMiddlewareArgs<Type>["event"];
  readonly envelope: EnvelopedEvent;
};

/** An event in two halves. */
export function onEvent<Type extends string, Input>(
  type: Type,
  halves: Halves<EventRequest<Type>, Input> & { readonly name: string },
): Listener {
  return {
    name: halves.name,
    register: (app, { accept }) =>
      app.event(type, async ({ event, body }) => {
        await acceptDecided(
          halves.name,
          halves.ack({ event: event as EventRequest<Type>["event"], envelope: body }),
          accept,
        );
      }),
    ...worked(halves),
  };
}

/** A slash command in two halves. */
export function onCommand<Input>(command: `/${string}`, halves: Halves<SlashCommand, Input>): Listener {
  const name = `command ${command}`;
  return {
    name,
    register: (app, { accept }) =>
      app.command(command, async ({ command: request, ack }) => {
        await acceptDecided(name, halves.ack(request), accept);
        await ack();
      }),
    ...worked(halves),
  };
}

/** A pressed button or a chosen option in two halves. `id` may be followed by `:` and more, so that one block can hold several. */
export function onAction<Input>(id: string, halves: Halves<BlockAction, Input>): Listener {
  const name = `action ${id}`;
  return {
    name,
    register: (app, { accept }) =>
      app.action<BlockAction>({ type: "block_actions", action_id: actionPattern(id) }, async ({ body, ack }) => {
        await acceptDecided(name, halves.ack(body), accept);
        await ack();
      }),
    ...worked(halves),
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
    readonly then: Halves<BlockAction, Input>["then"];
    readonly gaveUp?: NonNullable<Halves<BlockAction, Input>["gaveUp"]>;
  },
): Listener {
  const name = `open ${id}`;
  return {
    name,
    register: (app, { accept, openForm }) =>
      app.action<BlockAction>({ type: "block_actions", action_id: actionPattern(id) }, async ({ body, ack }) => {
        const viewId = await openForm(body.team?.id as WorkspaceId, body.trigger_id, halves.loading(body));
        await acceptDecided(name, halves.ack(body, viewId === undefined ? {} : { viewId }), accept);
        await ack();
      }),
    ...worked(halves),
  };
}

/** Errors beside the fields of a form: block id → sentence. */
export type FieldErrors = Readonly<Record<string, string>>;

/** A submitted form: `check` answers at once, with one read at most; `ack` and `then` as ever when there is no error. */
export function onForm<Input>(
  callbackId: string,
  halves: Halves<ViewSubmitAction, Input> & {
    readonly check: (request: ViewSubmitAction) => Promise<FieldErrors>;
  },
): Listener {
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
    ...worked(halves),
  };
}

export type OptionsRequest = SlackOptionsMiddlewareArgs<"block_suggestion">["body"];

/** At most 100 rows for a select. What isn't there within 2 s is left out: Slack waits for 3. */
export function onOptions(
  id: string,
  options: (request: OptionsRequest, ports: Pick<AnswerPorts, "suggestPeople">) => Promise<OptionRow[]>,
): Listener {
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

/** The halves that work from the inbox, for the listener's own input. */
function worked<Input>(halves: Pick<Halves<never, Input>, "then" | "gaveUp">): Pick<Listener, "then" | "gaveUp"> {
  const { gaveUp } = halves;
  return {
    then: (job, ports) => halves.then(job.input as Input, ports, job),
    ...(gaveUp === undefined ? {} : { gaveUp: (job, ports) => gaveUp(job.input as Input, ports, job) }),
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
