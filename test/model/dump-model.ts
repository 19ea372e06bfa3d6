import { keysOf } from "../../app/find/keys.ts";
import { meetingsOf, monthOf } from "../../app/intro/event.ts";
import { affiliationsOf } from "../../app/intro/organization.ts";
import type { Cluster } from "../../app/ports/truth.ts";
import type { Viewer } from "../../app/privacy/audience.ts";
import { peopleIn } from "./people.ts";
import { seenBy } from "./seen-by.ts";
import { audienceOf, cardsIn, standing } from "./standing.ts";

/**
 * What the views have to hold of a cluster: for each audience that one of its cards has, what each of the people whom it may see is
 * found by, and is tied to. How strong a tie is, is not the model's.
 */
export function dumpModel({ id, facts }: Cluster): string[] {
  const all = standing(facts);
  const audiences = new Map(
    all
      .flatMap(cardsIn)
      .flatMap((card) => audienceOf(card, all) ?? [])
      .map((audience) => [JSON.stringify(audience), audience] as const),
  );
  const lines = [...audiences.values()].flatMap((audience) => {
    const viewer: Viewer = { kind: "place", audience };
    const key =
      audience.kind === "workspace"
        ? "*"
        : audience.kind === "channel"
          ? `c:${audience.channel}`
          : `m:${audience.member}`;
    return peopleIn(seenBy(viewer, facts)).flatMap((contact) => {
      const times = (member: string) =>
        contact.acquaintances.filter((one) => one.member === member).map(({ at }) => Date.parse(at));
      const members = new Set(contact.acquaintances.map(({ member }) => member));
      return [
        ...keysOf(contact).map((one) => `key ${id} ${contact.id} ${key} ${one}`),
        ...[...members].map(
          (one) => `tie ${id} ${contact.id} member ${one} ${key} ${Math.min(...times(one))} ${Math.max(...times(one))}`,
        ),
        ...affiliationsOf(contact).map(
          (one) => `tie ${id} ${contact.id} organization ${one.key} ${key} ${one.first} ${one.last}`,
        ),
        ...eventTies(contact).map((tie) => `tie ${id} ${contact.id} event ${tie.node} ${key} ${tie.first} ${tie.last}`),
      ];
    });
  });
  return [...new Set(lines)];
}

/** Several meetings at one event in one month are one tie. */
function eventTies(contact: Parameters<typeof meetingsOf>[0]) {
  const met = meetingsOf(contact).map(({ key, at }) => ({ node: `${key}@${monthOf(at)}`, at }));
  return [...new Set(met.map(({ node }) => node))].map((node) => {
    const times = met.filter((one) => one.node === node).map(({ at }) => at);
    return { node, first: Math.min(...times), last: Math.max(...times) };
  });
}
