import type { Database } from "../../app/adapters/sqlite/database.ts";
import type { CardId, MemberId } from "../../app/ids.ts";
import type { GraphNode } from "../../app/ports/graph-view.ts";
import type { IntroPorts } from "../../app/steps/find-introductions.ts";
import { acme } from "../find/posted-card.ts";

/** What was read for an answer. */
export interface Asked {
  readonly nodes: readonly (readonly [readonly string[], readonly GraphNode[], number])[];
  readonly cards: readonly (readonly CardId[])[];
  readonly asksAbout: readonly (readonly CardId[])[];
  readonly refusing: readonly (readonly MemberId[])[];
  readonly dismissedBy: readonly MemberId[];
}

/** The same ports, which say what they were asked for. */
export function recording(ports: IntroPorts): { readonly recorded: IntroPorts; readonly asked: Asked } {
  const nodes: [readonly string[], readonly GraphNode[], number][] = [];
  const cards: (readonly CardId[])[] = [];
  const asksAbout: (readonly CardId[])[] = [];
  const refusing: (readonly MemberId[])[] = [];
  const dismissedBy: MemberId[] = [];
  const { graph, truth, asks, dismissals } = ports;
  const recorded: IntroPorts = {
    ...ports,
    graph: {
      strongest(workspace, audiences, some, limit) {
        nodes.push([audiences, some, limit]);
        return graph.strongest(workspace, audiences, some, limit);
      },
    },
    truth: {
      ...truth,
      read(workspace, card) {
        cards.push([card]);
        return truth.read(workspace, card);
      },
      readMany(workspace, some) {
        cards.push(some);
        return truth.readMany(workspace, some);
      },
    },
    asks: {
      about(workspace, some) {
        asksAbout.push(some);
        return asks.about(workspace, some);
      },
      notToAsk(workspace, members) {
        refusing.push(members);
        return asks.notToAsk(workspace, members);
      },
    },
    dismissals: {
      of(workspace, member) {
        dismissedBy.push(member);
        return dismissals.of(workspace, member);
      },
    },
  };
  return { recorded, asked: { nodes, cards, asksAbout, refusing, dismissedBy } };
}

/** What somebody would send to the engine for the same rows. Of the answers nothing is made, but that `use` may look at the facts. */
export function bareStatements(db: Database): (asked: Asked, use?: (fact: string) => unknown) => number {
  const scope =
    db.prepare("select id from view_scope where view = 'graph' and state = 'live'").get<{ id: number }>()?.id ?? 0;
  const ties = db.prepare(
    `select person, weight from graph_tie where scope = ${scope} and kind = ? and node = ? and audience = ?
     order by weight desc, person desc, cluster limit ?`,
  );
  const rows = db.prepare(
    `select fact.cluster, fact.body from json_each(?2) wanted cross join card on card.workspace = ?1 and card.id = wanted.value
     cross join fact on fact.workspace = ?1 and fact.cluster = card.cluster`,
  );
  const about = db.prepare(
    `select ask.body from json_each(?2) wanted cross join ask_card on ask_card.workspace = ?1 and ask_card.card = wanted.value
     cross join ask on ask.workspace = ?1 and ask.id = ask_card.ask`,
  );
  const refuse = db.prepare(
    "select member from json_each(?2) wanted cross join not_to_ask on workspace = ?1 and member = wanted.value",
  );
  const dismissed = db.prepare("select card from dismissed where workspace = ? and member = ?");
  const facts = (some: readonly CardId[], use?: (fact: string) => unknown) => {
    const found = rows.all<{ body: string }>(acme, JSON.stringify(some));
    if (use) for (const { body } of found) use(body);
    return found.length;
  };
  return ({ nodes, cards, asksAbout, refusing, dismissedBy }, use) => {
    let read = 0;
    for (const [audiences, some, limit] of nodes)
      for (const { kind, key } of some)
        for (const audience of audiences) read += ties.all(kind, key, audience, limit).length;
    for (const some of cards) read += facts(some, use);
    for (const some of asksAbout) read += about.all(acme, JSON.stringify(some)).length;
    for (const some of refusing) read += refuse.all(acme, JSON.stringify(some)).length;
    for (const member of dismissedBy) read += dismissed.all(acme, member).length;
    return read;
  };
}
