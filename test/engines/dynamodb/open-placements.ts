import { dynamodbPlacements } from "../../../app/adapters/dynamodb/placement.ts";
import type { StateItems } from "../../../app/adapters/dynamodb/state-items.ts";
import type { Placement } from "../../../app/ports/placement.ts";
import type { OpenPlacements } from "../../contract/placement.ts";

/** Two programs at one table, with a clock that goes on as it is told, and nothing to wait for. */
export function openPlacements(items: (clock: () => number) => StateItems, pooled: Placement): OpenPlacements {
  let ahead = 0;
  const clock = () => Date.now() + ahead;
  const program = () => dynamodbPlacements(items(clock), pooled, { clock, rest: () => opened.rest() });
  const opened: OpenPlacements = {
    placements: [program(), program()],
    rest: async () => {},
    later: (ms) => {
      ahead += ms;
    },
  };
  return opened;
}
