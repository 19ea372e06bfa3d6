import type { Fact } from "../../app/contacts/facts.ts";
import type { Audience, Viewer } from "../../app/privacy/audience.ts";
import { audienceOf, cardsIn, standing } from "./standing.ts";

function maySee(viewer: Viewer, audience: Audience | undefined): boolean {
  if (audience === undefined || audience.kind === "workspace") return audience !== undefined;
  if (viewer.kind === "operator") return false;
  if (viewer.kind === "place") return JSON.stringify(viewer.audience) === JSON.stringify(audience);
  return audience.kind === "member" ? audience.member === viewer.member : viewer.channels.includes(audience.channel);
}

/** All that would ever have been put into a store that holds nothing but what the viewer may know: facts about cards that they may all know of. */
export function seenBy(viewer: Viewer, facts: readonly Fact[]): readonly Fact[] {
  const all = standing(facts);
  return facts.filter((fact) => cardsIn(fact).every((card) => maySee(viewer, audienceOf(card, all))));
}
