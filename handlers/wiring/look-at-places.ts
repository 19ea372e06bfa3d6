import { OctemberError } from "../../app/errors.ts";
import type { Checks } from "./doctor.ts";
import type { PlacePorts } from "./place.ts";

/** What is wrong with places that records name. */
class PlacesUnfit extends OctemberError {
  override readonly name = "PlacesUnfit";
  readonly code = "places-unfit";
}

interface Options extends Pick<PlacePorts, "placements" | "graph"> {
  /** Looks at the index of a place. @throws what is wrong with it */
  readonly index: (place: string) => Promise<unknown>;
}

/** Whether every place that a record names is there, and as it should be; what isn't is named with its workspace. */
export function placesCheck({ placements, index, graph }: Options): Checks {
  async function look(): Promise<string> {
    const all = await placements.own();
    const wrong = await Promise.all(
      all.flatMap(({ workspace, own, move }) => [
        ...[own.index, move?.other.index].map((one) => whatIsWrong(workspace, async () => one && index(one))),
        ...[own.graph, move?.other.graph].map((one) =>
          whatIsWrong(workspace, async () => one && graph.at(one).version(workspace)),
        ),
      ]),
    );
    if (wrong.flat().length > 0) throw new PlacesUnfit(wrong.flat().join("; "));
    const moving = all.filter(({ move }) => move !== undefined).length;
    return `${all.length} workspaces lie apart from all others${moving === 0 ? "" : `, or are on their way (${moving})`}`;
  }
  return { "places of workspaces": { look } };
}

async function whatIsWrong(workspace: string, look: () => Promise<unknown>): Promise<string[]> {
  try {
    await look();
    return [];
  } catch (error) {
    const says = error instanceof OctemberError ? error.message : error instanceof Error ? error.name : "unknown";
    return [`${workspace}: ${says}`];
  }
}
