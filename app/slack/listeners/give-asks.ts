import type { MemberId, WorkspaceId } from "../../ids.ts";
import type { Job } from "../../ports/inbox.ts";
import { giveAsks } from "../../steps/give-asks.ts";
import { NotDueYet } from "../../steps/not-due-yet.ts";
import { askMessage } from "../blocks/asks.ts";
import type { Listener } from "./listener.ts";
import { wordsForMember } from "./words-for-member.ts";

const giving = "give-asks";
const waiting = "asks-due";

interface Giving {
  readonly colleague: MemberId;
}

interface Waiting extends Giving {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** How many jobs waited for it before this one. */
  readonly nth: number;
}

/** No job waits longer than that: a queue may forget its messages after two weeks. */
const longestWaitMs = 3 * 24 * 60 * 60 * 1000;

/** A colleague's asks are given one after the other. `because`: what makes it worth looking, once. */
export function giveAsksJob(workspace: WorkspaceId, colleague: MemberId, because: string): Job {
  const input: Giving = { colleague };
  return {
    workspace,
    key: `${giving} ${colleague} ${because}`,
    listener: giving,
    lane: `${giving} ${colleague}`,
    input,
  };
}

/** Looks again at a colleague's asks when something may be due. It has a lane of its own, so that what comes before isn't held up. */
export function asksDueJob(workspace: WorkspaceId, colleague: MemberId, at: number, nth = 0): Job {
  const key = `${waiting} ${colleague} ${at} ${nth}`;
  const input: Waiting = { colleague, at, nth };
  return { workspace, key, listener: waiting, lane: key, input };
}

export const givingAsks: readonly Listener[] = [
  {
    name: giving,
    register: () => {},
    async then({ workspace, input }, ports) {
      const { colleague } = input as Giving;
      const words = await wordsForMember(ports.directory, workspace, colleague);
      const next = await giveAsks(ports, workspace, colleague, async (ask, about) => {
        const asker = await ports.directory.member(workspace, ask.asker);
        return askMessage({ ask, ...about }, { asker: asker?.name ?? "" }, words);
      });
      if (next !== undefined) await ports.inbox.accept(asksDueJob(workspace, colleague, next));
    },
  },
  {
    name: waiting,
    register: () => {},
    async then({ workspace, input, acceptedAt }, ports) {
      const { colleague, at, nth } = input as Waiting;
      const left = at - ports.now();
      if (left <= 0) await ports.inbox.accept(giveAsksJob(workspace, colleague, `due ${at}`));
      else if (ports.now() - acceptedAt < longestWaitMs) throw new NotDueYet(Math.min(left, longestWaitMs));
      else await ports.inbox.accept(asksDueJob(workspace, colleague, at, nth + 1));
    },
  },
];
