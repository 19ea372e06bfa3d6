import type { WorkspaceId } from "../../app/ids.ts";
import { placeStopped } from "../../app/ports/placement.ts";
import { type WhyNotAgain, whyNotAgain } from "../../app/slack/why-not-again.ts";
import { type RedrivePorts, redrive } from "../../app/steps/redrive.ts";
import { type LeftoversPorts, takeOverLeftovers } from "./leftovers.ts";
import { type Asked, type Timed, timeIsUp } from "./operation.ts";

interface Answer {
  readonly again: number;
  readonly left: number;
  /** Why some were left, and how many for each reason. */
  readonly why: Partial<Record<WhyNotAgain, number>>;
  /** Whether that was all; if not, the same is to be asked again. */
  readonly all: boolean;
}

export interface RedriveOptions extends RedrivePorts {
  readonly leftovers: LeftoversPorts;
  readonly now: () => number;
}

/**
 * `{"do": "redrive"}`, of all workspaces or of one `workspace`: sends again what was given up: jobs, what a stream's function set aside, and
 * what Lambda itself wrote down because no run of a function took it; in pieces that fit into one invocation.
 */
export function redriveOperation({ leftovers, now, ...ports }: RedriveOptions) {
  return async (asked: Asked, context: Timed): Promise<Answer> => {
    const workspace = typeof asked.workspace === "string" ? (asked.workspace as WorkspaceId) : undefined;
    await takeOverLeftovers(leftovers, () => timeIsUp(context));
    return repeat(ports, workspace, now(), context);
  };
}

/**
 * `{"do": "tend"}`: what has to be done from time to time: takes over what AWS's services left behind, and sends again what waits for a
 * place that only some have.
 */
export function redriveTendOperation({ leftovers, deadLetters }: Pick<RedriveOptions, "leftovers" | "deadLetters">) {
  return async (_asked: Asked, context: Timed) => {
    const takenOver = await takeOverLeftovers(leftovers, () => timeIsUp(context));
    let again = 0;
    for (const record of await deadLetters.list(undefined, mostListed)) {
      if (timeIsUp(context)) break;
      if (record.reason === placeStopped && (await deadLetters.again(record))) again += 1;
    }
    return { ...takenOver, again };
  };
}

/** More is for the next time. */
const mostListed = 10_000;

async function repeat(ports: RedrivePorts, workspace: WorkspaceId | undefined, now: number, context: Timed) {
  const why: Partial<Record<WhyNotAgain, number>> = {};
  let [again, left] = [0, 0];
  for await (const one of redrive(ports, workspace, (job) => whyNotAgain(job, now))) {
    const reason = one.kind === "job" ? one.left : undefined;
    if (reason === undefined) again += 1;
    else {
      left += 1;
      why[reason] = (why[reason] ?? 0) + 1;
    }
    if (timeIsUp(context)) return { again, left, why, all: false } satisfies Answer;
  }
  return { again, left, why, all: true } satisfies Answer;
}
