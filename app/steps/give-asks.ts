import type { MemberId, WorkspaceId } from "../ids.ts";
import { laterMs, nextTurn, rememberedMs } from "../intro/asking.ts";
import type { Ask } from "../ports/asks.ts";
import type { Checkpoint } from "../ports/checkpoint.ts";
import type { Replies } from "../ports/replies.ts";
import type { Message, Speak } from "../ports/speak.ts";
import { type Askable, type AskingPorts, askable, hasDeclinedBefore, viewerOf } from "./ask-colleague.ts";
import { sayOnce } from "./say-once.ts";

export interface GivePorts extends AskingPorts {
  readonly speak: Speak;
  readonly replies: Replies;
  readonly checkpoint: Checkpoint;
}

/** What a colleague reads, in their words. */
export type RenderAsk = (ask: Ask, about: Askable) => Promise<Message>;

/**
 * Gives a colleague the asks whose turn it is. To be done by one at a time for each colleague; ended at any point and done again, each is given once.
 * @returns when it has to be looked again, if anything waits.
 */
export async function giveAsks(
  ports: GivePorts,
  workspace: WorkspaceId,
  colleague: MemberId,
  render: RenderAsk,
): Promise<number | undefined> {
  for (;;) {
    const now = ports.now();
    const asks = await ports.asks.of(workspace, "colleague", colleague, now - rememberedMs);
    const turn = nextTurn(asks, now);
    if (turn.kind === "later") return turn.at;
    if (turn.kind === "nothing") return undefined;
    const ask = turn.kind === "finish" ? turn.ask : await begin(ports, workspace, turn.ask, now);
    if (ask !== undefined) await finish(ports, workspace, ask, render);
  }
}

/** From here on it counts as one of the week's three. */
async function begin(ports: GivePorts, workspace: WorkspaceId, ask: Ask, now: number): Promise<Ask | undefined> {
  if (ask.said !== undefined) await ports.speak.delete(workspace, ask.said);
  let begun: Ask | undefined;
  await ports.asks.change(workspace, ask.id, (is) => {
    begun = undefined;
    if (is.withdrawn || is.round !== ask.round || is.answer !== ask.answer) return undefined;
    const { said: _, answer: __, ...rest } = is;
    begun = { ...rest, sent: now, firstSent: is.firstSent ?? now, round: is.round + 1 };
    return begun;
  });
  return begun;
}

async function finish(ports: GivePorts, workspace: WorkspaceId, ask: Ask, render: RenderAsk): Promise<void> {
  const about = await stillAskable(ports, workspace, ask);
  const channel = about && (await ports.speak.directOf(workspace, ask.colleague));
  const key = `ask ${ask.id} ${ask.round}`;
  const isSaid =
    about !== undefined &&
    channel !== undefined &&
    (await sayOnce(ports, { workspace, key, thread: { channel } }, await render(ask, about)));
  const said = isSaid ? (await ports.replies.read(workspace, key))?.said : undefined;
  const after = await ports.asks.change(workspace, ask.id, (is) => {
    if (is.round !== ask.round) return undefined;
    if (said !== undefined) return { ...is, said };
    // Not given after all: it doesn't count, and isn't tried again.
    const { sent: _, ...rest } = is;
    return { ...rest, answer: is.answer ?? "unreachable" };
  });
  // Whom it was about was forgotten, or it was taken back, while it was on its way.
  if (said !== undefined && (after === undefined || after.withdrawn)) await ports.speak.delete(workspace, said);
}

async function stillAskable(ports: GivePorts, workspace: WorkspaceId, ask: Ask): Promise<Askable | undefined> {
  const [about] = ask.about;
  const asker = await ports.directory.member(workspace, ask.asker);
  if (about === undefined || asker === undefined || asker.left || asker.guest) return undefined;
  if (await hasDeclinedBefore(ports, workspace, ask)) return undefined;
  const [through] = ask.through;
  const found = await askable(ports, workspace, {
    asker: await viewerOf(ports.directory, workspace, ask.asker),
    colleague: ask.colleague,
    about,
    ...(through === undefined ? {} : { through }),
  });
  return found.kind === "askable" ? found : undefined;
}

/** What a colleague can answer. */
export type AskAnswer = "accepted" | "declined" | "not-now";

/** Keeps a colleague's answer. @returns the ask after it; `undefined` where it isn't theirs to answer, or not any longer. */
export async function answerAsk(
  { asks }: Pick<GivePorts, "asks">,
  workspace: WorkspaceId,
  id: string,
  { colleague, answer, at }: { readonly colleague: MemberId; readonly answer: AskAnswer; readonly at: number },
): Promise<Ask | undefined> {
  const after = await asks.change(workspace, id, (is) => {
    const isDecided = is.answer === "accepted" || is.answer === "declined";
    if (is.colleague !== colleague || is.withdrawn || isDecided) return undefined;
    return { ...is, answer, ...(answer === "not-now" ? { due: at + laterMs } : {}) };
  });
  return after?.colleague === colleague ? after : undefined;
}
