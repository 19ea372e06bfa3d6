import type { Job, Taken } from "../../ports/inbox.ts";
import { isGone } from "../../ports/speak.ts";
import { type EraseOrder, erasePerson, SaidMore } from "../../steps/erase-person.ts";
import { refreshMessage } from "../../steps/refresh-message.ts";
import { saidOf } from "../../steps/said-of.ts";
import type { Words } from "../../words/words.ts";
import { forgottenAsk } from "../blocks/asks.ts";
import { plainLine } from "../blocks/buttons.ts";
import { escaped } from "../blocks/escape.ts";
import { answer } from "./answer.ts";
import type { Asked } from "./asked.ts";
import { refreshPortsOf } from "./contact-changed.ts";
import type { Listener } from "./listener.ts";
import type { ThenPorts } from "./listener-ports.ts";
import { wordsForMember } from "./words-for-member.ts";

const name = "erase-person";

interface Input extends EraseOrder {
  /** Who waits for it at Slack. */
  readonly asked?: Asked;
}

/** Accepted before anything is erased: whatever happens then, it is done to its end. `by`: what asked for it. */
export function eraseJob(order: EraseOrder, by: string, asked?: Asked): Job {
  const input: Input = { ...order, ...(asked === undefined ? {} : { asked }) };
  return { workspace: order.workspace, key: `${name} ${by} ${sizeOf(order)}`, listener: name, lane: name, input };
}

/** Forgets a person, and then puts a neutral sentence wherever Octember showed them. */
export const erase: Listener = {
  name,
  register: () => {},
  async then(job: Taken, ports: ThenPorts) {
    const { asked, ...order } = job.input as Input;
    try {
      await erasePerson(ports, order);
    } catch (error) {
      if (!(error instanceof SaidMore)) throw error;
      await ports.inbox.accept(eraseJob(error.order, job.key, asked));
      return;
    }
    await replaceAsks(ports, order);
    for (const file of order.pictures ?? []) await ports.speak.deleteFile(order.workspace, file);
    const refreshing = refreshPortsOf(ports);
    for (const posted of order.results) await refreshMessage(refreshing, order.workspace, posted);
    const [first] = order.results;
    const words = await wordsForMember(ports.directory, order.workspace, asked?.member ?? first?.by ?? "operator");
    await replaceShared(ports, order, words);
    if (asked === undefined) return;
    const { done } = words.forget;
    const replace = asked.thread === undefined && asked.responseUrl !== undefined;
    await answer(ports.speak, asked, { text: escaped(done), blocks: [plainLine(done)] }, { replace });
  },
};

/** Grows where more is said: what is ordered in place of an order is another job. */
function sizeOf({ results, asks = [], pictures = [] }: EraseOrder): number {
  return results.length + asks.length + pictures.length;
}

async function replaceShared(
  { replies, speak }: ThenPorts,
  { workspace, cards }: EraseOrder,
  { card }: Words,
): Promise<void> {
  for (const said of await saidOf(replies, workspace, "shared", cards)) {
    try {
      await speak.update(workspace, said, { text: escaped(card.erased), blocks: [plainLine(card.erased)] });
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }
}

async function replaceAsks({ directory, speak }: ThenPorts, { workspace, asks = [] }: EraseOrder): Promise<void> {
  for (const { reader, said } of asks) {
    try {
      await speak.update(workspace, said, forgottenAsk(await wordsForMember(directory, workspace, reader)));
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }
}
