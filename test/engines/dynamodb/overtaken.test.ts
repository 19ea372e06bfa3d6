import { describe, expect, inject, it } from "vitest";
import { dynamodbTruth } from "../../../app/adapters/dynamodb/truth.ts";
import { Conflict, Erased } from "../../../app/errors.ts";
import type { Identity, Instant, PhotoId, WorkspaceId } from "../../../app/ids.ts";
import type { Change, Truth } from "../../../app/ports/truth.ts";
import { cardId, cardRead, noted } from "../../contacts/facts-for-tests.ts";
import { LookingFirst } from "./observed-truth.ts";
import { clientOf, createTables } from "./truth-tables.ts";

const mail = "mail:jisoo@contoso.com" as Identity;
const jisoo = { names: ["Jisoo Park"], emails: ["jisoo@contoso.com"] };
const photo = "T1-F1" as PhotoId;

/** Hashes of identities pass: what is erased is erased now. */
const [earlier, between, later] = [0, 1, 2].map((ms) => new Date(Date.now() + ms).toISOString()) as [
  Instant,
  Instant,
  Instant,
];

/** A change of the cluster of the nth card. */
const at = (n: number, version: number, ...facts: Change["facts"]): Change => ({
  into: { id: cardId(n), version },
  absorb: [],
  facts,
  identities: [],
});
const person = (n: number): Change => ({ ...at(n, 0, cardRead(n, jisoo)), identities: [mail] });
const stranger = (n: number): Change => at(n, 0, cardRead(n, {}));
const joins = (n: number, other: number): Change => ({ ...at(n, 1), absorb: [{ id: cardId(other), version: 1 }] });

type Work = (truth: Truth, workspace: WorkspaceId) => Promise<void>;
const appends =
  (change: Change): Work =>
  (truth, workspace) =>
    truth.append(workspace, change);
const erases =
  (n: number, when = earlier): Work =>
  (truth, workspace) =>
    truth.erase(workspace, { id: cardId(n), version: 1 }, [cardId(n)], when);

interface Race {
  readonly before: readonly Change[];
  readonly slow: Work;
  /** Done whole before one of the slow one's requests. */
  readonly fast: Work;
  /** What there is when one of the two was done, and the other refused. */
  readonly then: (truth: Truth, workspace: WorkspaceId, done: "slow" | "fast") => Promise<unknown>;
  readonly is: Readonly<Record<"slow" | "fast", unknown>>;
}

const factsOf = async (truth: Truth, workspace: WorkspaceId, n: number) =>
  (await truth.read(workspace, cardId(n)))?.facts.map(({ id }) => id);
const ids = (...facts: Change["facts"]) => facts.map(({ id }) => id);

const races: Readonly<Record<string, Race>> = {
  "the same identity": {
    before: [],
    slow: appends(person(2)),
    fast: appends(person(1)),
    then: async (truth, workspace) => [
      (await truth.page(workspace, undefined, 10)).map(({ id }) => id),
      (await truth.holders(workspace, [mail])).get(mail),
    ],
    is: { slow: [[cardId(2)], cardId(2)], fast: [[cardId(1)], cardId(1)] },
  },
  "the same version of a cluster": {
    before: [stranger(1)],
    slow: appends(at(1, 1, noted(10, 1, "slow"))),
    fast: appends(at(1, 1, noted(11, 1, "fast"))),
    then: (truth, workspace) => factsOf(truth, workspace, 1),
    is: {
      slow: ids(...stranger(1).facts, noted(10, 1, "slow")),
      fast: ids(...stranger(1).facts, noted(11, 1, "fast")),
    },
  },
  "a cluster that is joined with another": {
    before: [stranger(1), stranger(5)],
    slow: appends(at(5, 1, noted(10, 5, "slow"))),
    fast: appends(joins(1, 5)),
    then: (truth, workspace) => factsOf(truth, workspace, 5),
    is: {
      slow: ids(...stranger(5).facts, noted(10, 5, "slow")),
      fast: ids(...stranger(1).facts, ...stranger(5).facts),
    },
  },
  "a cluster with another that was changed": {
    before: [stranger(1), stranger(5)],
    slow: appends(joins(1, 5)),
    fast: appends(at(5, 1, noted(10, 5, "fast"))),
    then: (truth, workspace) => factsOf(truth, workspace, 5),
    is: {
      slow: ids(...stranger(1).facts, ...stranger(5).facts),
      fast: ids(...stranger(5).facts, noted(10, 5, "fast")),
    },
  },
  "a cluster with one that was erased": {
    before: [stranger(1), person(5)],
    slow: appends(joins(1, 5)),
    fast: erases(5),
    then: async (truth, workspace) => [
      await factsOf(truth, workspace, 1),
      (await truth.holders(workspace, [mail])).get(mail),
    ],
    is: {
      slow: [ids(...stranger(1).facts, ...person(5).facts), cardId(1)],
      fast: [ids(...stranger(1).facts), undefined],
    },
  },
  "a cluster that was erased": {
    before: [person(1)],
    slow: appends(at(1, 1, noted(10, 1, "slow"))),
    fast: erases(1),
    then: (truth, workspace) => factsOf(truth, workspace, 1),
    is: { slow: ids(...person(1).facts, noted(10, 1, "slow")), fast: undefined },
  },
  "one to be erased that was changed": {
    before: [person(1)],
    slow: erases(1),
    fast: appends(at(1, 1, noted(10, 1, "fast"))),
    then: async (truth, workspace) => [
      await factsOf(truth, workspace, 1),
      (await truth.erased(workspace, [cardId(1)])).size,
    ],
    is: { slow: [undefined, 1], fast: [ids(...person(1).facts, noted(10, 1, "fast")), 0] },
  },
};

/** What came of both: `done`, or why not; and whether there was a third card right after the faster one. */
interface Outcome {
  readonly nth: number;
  readonly slow: unknown;
  readonly fast: unknown;
  readonly third: boolean;
}

/** All that comes of it when somebody else is faster, before each request of the slow one. */
async function eachTime(
  { before, slow, fast }: Pick<Race, "before" | "slow" | "fast">,
  transactionItems: number,
  check: (truth: Truth, workspace: WorkspaceId, outcome: Outcome) => Promise<void>,
): Promise<void> {
  const client = clientOf(inject("engines").dynamodb);
  const tables = { ...(await createTables(client)), transactionItems };
  const truth = dynamodbTruth(client, tables);
  for (let nth = 1; ; nth += 1) {
    const workspace = `T${nth}` as WorkspaceId;
    for (const change of before) await truth.append(workspace, change);
    let requests = 0;
    let [faster, third]: [unknown, boolean] = [undefined, false];
    const requestHandler = new LookingFirst(async () => {
      requests += 1;
      if (requests !== nth) return;
      faster = await outcomeOf(fast(truth, workspace));
      third = (await truth.read(workspace, cardId(3))) !== undefined;
    });
    const slower = dynamodbTruth(clientOf(inject("engines").dynamodb, { requestHandler }), tables);
    const slowed = await outcomeOf(slow(slower, workspace));
    if (requests < nth) return;
    await check(truth, workspace, { nth, slow: slowed, fast: faster, third });
  }
}

function outcomeOf(work: Promise<void>): Promise<unknown> {
  return work.then(
    () => "done",
    (thrown: unknown) => thrown,
  );
}

describe.each([
  ["one transaction", 100],
  ["several", 5],
])("of two who change at the same moment, in %s", (_, transactionItems) => {
  it.each(Object.entries(races))("%s, one does and the other is refused whole", async (_name, race) => {
    const faster = new Set<string>();
    await eachTime(race, transactionItems, async (truth, workspace, { nth, slow, fast }) => {
      const done = slow === "done" ? "slow" : "fast";
      faster.add(done);
      const refused = done === "slow" ? fast : slow;
      expect([nth, done === "fast" ? fast : slow]).toEqual([nth, "done"]);
      expect(refused instanceof Conflict || refused instanceof Erased, `${nth}: ${refused}`).toBe(true);
      expect([nth, await race.then(truth, workspace, done)]).toEqual([nth, race.is[done]]);
    });
    expect(faster).toContain("fast");
  });

  it.each([
    ["their photo", at(3, 0, cardRead(3, {}, { photos: [photo] }))],
    ["what identifies them", person(3)],
  ])("somebody who is erased doesn't come back by a card that was posted before, with %s", async (_by, change) => {
    const race = { before: [person(1)], slow: appends(change), fast: erases(1) };
    await eachTime(race, transactionItems, async (truth, workspace, { nth, fast, third }) => {
      expect([nth, fast, await factsOf(truth, workspace, 1)]).toEqual([nth, "done", undefined]);
      // One that was there already is of another cluster, which this erasing doesn't touch.
      expect([nth, await factsOf(truth, workspace, 3)]).toEqual([nth, third ? ids(...change.facts) : undefined]);
    });
  });

  it("the later of two erasings counts for who was in both", async () => {
    const other = at(3, 0, cardRead(3, jisoo));
    const race = { before: [person(1), other], slow: erases(1, earlier), fast: erases(3, later) };
    await eachTime(race, transactionItems, async (truth, workspace, { nth, slow, fast }) => {
      expect([nth, fast]).toEqual([nth, "done"]);
      if (slow !== "done") await erases(1, earlier)(truth, workspace);
      const card = at(7, 0, cardRead(7, jisoo, { at: between }));
      await expect(truth.append(workspace, card), `${nth}`).rejects.toThrow(Erased);
    });
  });
});
