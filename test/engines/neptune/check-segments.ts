import { deepStrictEqual, ok } from "node:assert";
import type { GraphClient } from "../../../app/adapters/neptune/client.ts";
import { viewId } from "../../../app/adapters/neptune/ids.ts";
import { sizeOf } from "../../../app/adapters/neptune/list-state.ts";
import { headTies } from "../../../app/adapters/neptune/plan-list.ts";
import { headsOf, mostOfSegment } from "../../../app/adapters/neptune/spread-ties.ts";
import { compareTies, readKey, type TieKey } from "../../../app/adapters/neptune/tie-order.ts";
import { __, g, t } from "../../../app/adapters/neptune/traversals.ts";
import type { WorkspaceId } from "../../../app/ids.ts";

type Row = ReadonlyMap<string, unknown>;

interface SegmentSeen {
  readonly id: string;
  readonly low: TieKey | undefined;
  readonly size: number;
  readonly ties: readonly TieKey[];
}

/**
 * What reading and writing rely on, of every list of a workspace: each segment's size is that of its ties, none has too many, their ranges
 * don't overlap, and the heads are the strongest segments with enough ties.
 * @returns how many lists have more than one segment.
 */
export async function checkSegments(client: GraphClient, workspace: WorkspaceId): Promise<number> {
  const [live] = await client.run<number>(g.V(viewId(workspace)).values("live"));
  const ids = await client.run<string>(g.V().has("scope", `${workspace}/${live}/lists`).has("state").id());
  let large = 0;
  for (const id of ids) {
    const own = await seenOf(client, id);
    const further = await client.run<Row>(
      g.V(id).outE("segment").project("id", "low", "size").by(__.inV().id()).by("low").by("size"),
    );
    const [state = -1] = await client.run<number>(g.V(id).values("state"));
    const segments = await Promise.all(
      further.map(
        async (row): Promise<SegmentSeen> => ({
          id: row.get("id") as string,
          low: readKey(row.get("low") as string),
          size: row.get("size") as number,
          ties: await seenOf(client, row.get("id") as string),
        }),
      ),
    );
    segments.sort((one, other) => (one.low && other.low ? compareTies(one.low, other.low) : 0));
    segments.push({ id, low: undefined, size: sizeOf(state), ties: own });
    checkRanges(segments);
    const heads = await client.run<string>(g.V(id).out("head").id());
    deepStrictEqual([...heads].sort(), headsOf(segments, headTies).sort());
    if (segments.length > 1) large += 1;
  }
  return large;
}

async function seenOf(client: GraphClient, segment: string): Promise<TieKey[]> {
  const ties = g.V(segment).inE("tie").project("owner", "tie").by(__.outV().id()).by(__.valueMap("weight", "person"));
  return (await client.run<Row>(ties)).map((row) => {
    const tie = row.get("tie") as Row;
    const [, , , cluster = ""] = (row.get("owner") as string).split("/");
    return { weight: tie.get("weight") as number, person: tie.get("person") as string, cluster };
  });
}

function checkRanges(segments: readonly SegmentSeen[]): void {
  let above: TieKey | undefined;
  for (const { id, low, size, ties } of segments) {
    deepStrictEqual(ties.length, size, id);
    ok(size <= mostOfSegment, id);
    for (const tie of ties) {
      ok(low === undefined || compareTies(tie, low) <= 0, `${id}: a tie below its segment`);
      ok(above === undefined || compareTies(tie, above) > 0, `${id}: a tie above its segment`);
    }
    if (low !== undefined) above = low;
  }
}

/** Everything that the visible generation holds of a workspace, sorted, as the views on SQLite are dumped. */
export async function dumpGraph(client: GraphClient, workspace: WorkspaceId, says: WorkspaceId): Promise<string[]> {
  const [live] = await client.run<number>(g.V(viewId(workspace)).values("live"));
  const clusters = await client.run<Row>(
    g
      .V()
      .has("scope", `${workspace}/${live}/clusters`)
      .project("id", "version", "gone", "ties")
      .by(t.id)
      .by("version")
      .by(__.properties("gone").count())
      .by(__.outE("tie").project("list", "tie").by(__.inV().id()).by(__.valueMap()).fold()),
  );
  return clusters
    .flatMap((row) => {
      const [, , , cluster = ""] = (row.get("id") as string).split("/");
      const ties = (row.get("ties") as readonly Row[]).map((one) => {
        const tie = one.get("tie") as Row;
        const list = (one.get("list") as string).split("/", 4).join("/");
        const of = (name: string) => tie.get(name);
        return `tie ${says} ${cluster} ${of("person")} ${list} ${of("audience")} ${of("weight")} ${of("first")} ${of("last")}`;
      });
      return [...ties, `graph ${says} ${cluster} ${row.get("version")} ${row.get("gone")}`];
    })
    .sort();
}
