import type { Path } from "../intro/paths.ts";
import { bestFirst, pathOf, type Way } from "../intro/ways.ts";
import type { Team } from "./team.ts";

/** Looking a member up may be a call. */
const lookedUpAtOnce = 20;

/**
 * The best ways first, each member and each colleague on one path only, so that they are different ways. There may be hundreds: of their members only
 * those are looked up who may be on one of the paths, and only what is on them is told.
 */
export async function choosePaths(team: Team, ways: readonly Way[], limit: number): Promise<readonly Path[]> {
  const used = new Set<string>();
  const isFree = ({ through }: Way) => !through.some((id) => used.has(id));
  const paths: Path[] = [];
  for (let left = bestFirst(ways); left.length > 0 && paths.length < limit; ) {
    const some = left.slice(0, lookedUpAtOnce);
    const asked = await team.asked(some.map(({ knows, chain }) => ({ contact: chain.people[0], known: [knows] })));
    for (const [at, way] of some.entries()) {
      const [member] = asked[at] ?? [];
      if (member === undefined || paths.length >= limit || !isFree(way)) continue;
      for (const id of way.through) used.add(id);
      paths.push(pathOf(way, member.name));
    }
    left = left.slice(lookedUpAtOnce).filter(isFree);
  }
  return paths;
}
