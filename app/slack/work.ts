import { OctemberError } from "../errors.ts";
import type { MemberId } from "../ids.ts";
import type { Taken } from "../ports/inbox.ts";
import { wordsFor } from "../words/words.ts";
import type { Listener } from "./listeners/listener.ts";
import type { ThenPorts } from "./listeners/listener-ports.ts";
import { unanswered } from "./listeners/unanswered.ts";

/** A job of a listener that this version doesn't have. */
class UnknownListener extends OctemberError {
  override readonly name = "UnknownListener";
  readonly code = "unknown-listener";
}

/** What the inbox's runner calls: the listeners' `then` and `gaveUp` halves, by the name in the job. */
export function workOf(listeners: readonly Listener[], ports: ThenPorts) {
  const byName = new Map([...listeners, unanswered].map((listener) => [listener.name, listener]));
  return {
    async work(job: Taken): Promise<void> {
      const listener = byName.get(job.listener);
      if (listener?.then === undefined) throw new UnknownListener(`nobody does jobs of "${job.listener}"`);
      await listener.then(job, ports);
    },
    isAwaited: (job: Taken) => byName.get(job.listener)?.isAwaited === true,
    async onGivenUp(job: Taken): Promise<void> {
      const gaveUp = byName.get(job.listener)?.gaveUp ?? sayFailed;
      await gaveUp(job, ports);
    },
  };
}

/** What commands and clicks have in their input, where somebody waits for an answer. */
interface Answerable {
  readonly responseUrl?: unknown;
  readonly member?: unknown;
}

async function sayFailed(job: Taken, { speak, directory }: ThenPorts): Promise<void> {
  const { responseUrl, member } = (job.input ?? {}) as Answerable;
  if (typeof responseUrl !== "string") return;
  const language = typeof member === "string" ? await directory.member(job.workspace, member as MemberId) : undefined;
  await speak.respond(responseUrl, { text: wordsFor(language?.language).card.failed });
}
