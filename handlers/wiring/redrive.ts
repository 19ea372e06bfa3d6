import type { WorkspaceId } from "../../app/ids.ts";
import { type WhyNotAgain, whyNotAgain } from "../../app/slack/why-not-again.ts";
import { type RedrivePorts, redrive } from "../../app/steps/redrive.ts";
import type { Doctor } from "./doctor.ts";
import { OperationRefused, type Timed, timeIsUp } from "./operation.ts";

export interface RedriveAsked {
  readonly do?: unknown;
  /** Only this one; all by default. */
  readonly workspace?: unknown;
}

interface Answer {
  readonly again: number;
  readonly left: number;
  /** Why some were left, and how many for each reason. */
  readonly why: Partial<Record<WhyNotAgain, number>>;
  /** Whether that was all; if not, the same is to be asked again. */
  readonly all: boolean;
}

/** Sends again what was given up: jobs, and what a stream's function set aside; in pieces that fit into one invocation. */
export function openRedrive(ports: RedrivePorts, doctor: Doctor, now: () => number) {
  return async (asked: RedriveAsked, context: Timed) => {
    if (asked.do === "doctor") return doctor();
    if (asked.do !== "redrive") throw new OperationRefused('redrive does "redrive" and "doctor"');
    const workspace = typeof asked.workspace === "string" ? (asked.workspace as WorkspaceId) : undefined;
    return repeat(ports, workspace, now(), context);
  };
}

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
