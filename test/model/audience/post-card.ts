import type { Card } from "../../../app/cards/card.ts";
import type { ChannelId, Instant, MemberId, PhotoId, WorkspaceId } from "../../../app/ids.ts";
import type { Audience } from "../../../app/privacy/audience.ts";
import { acceptPhotos } from "../../../app/steps/accept-photos.ts";
import type { PostedPhotos } from "../../../app/steps/posted-photos.ts";
import { writeCards } from "../../../app/steps/write-cards.ts";
import { people } from "../../contacts/arbitrary-facts.ts";
import { type CardSays, cardRead } from "../../contacts/facts-for-tests.ts";
import { type Chance, shuffled } from "../write-in-disorder.ts";
import type { House } from "./house.ts";
import { memberIds, publicChannel, type Town } from "./town.ts";

/** A member posts a photo of one or two cards: to everybody, in a private channel that they are in, or to the app alone. */
export async function postCard(
  house: House,
  town: Town,
  workspace: WorkspaceId,
  member: MemberId,
  second: number,
  chance: Chance,
): Promise<string> {
  const place = placeFor(town, workspace, member, chance);
  const ts = `${second}.000100`;
  const posted: PostedPhotos = {
    workspace,
    message: { channel: place.channel, ts },
    thread: ts,
    audience: place.audience,
    poster: member,
    knownBy: [...new Set([member, ...memberIds.filter(() => chance(4) === 0)])],
    ...(chance(3) === 0 ? { where: "CES" } : {}),
    files: [`F${second}`],
  };
  const cards = Array.from({ length: chance(6) === 0 ? 2 : 1 }, () => someCard(chance));
  for (const one of await acceptPhotos(house.ports, posted)) {
    const status = { photo: one.photo as PhotoId, message: posted.message, place: one.place, cards: [] };
    await house.ports.statuses.advance(workspace, "waiting", { ...status, state: "kept" });
    await writeCards(house.ports, posted, one, { kind: "cards", cards });
  }
  return `${member} posts F${second} in ${place.channel}: ${JSON.stringify(cards.map(({ fields }) => [fields.names[0]?.value.written, fields.emails[0]?.value, fields.phones[0]?.value.number]))}`;
}

function placeFor(
  town: Town,
  workspace: WorkspaceId,
  member: MemberId,
  chance: Chance,
): { channel: ChannelId; audience: Audience } {
  const inside = town.channelsOf(workspace, member);
  const channel = inside[chance(3)];
  if (channel !== undefined && chance(2) === 0) return { channel, audience: { kind: "channel", channel } };
  if (chance(4) === 0) return { channel: `D${member}` as ChannelId, audience: { kind: "member", member } };
  return { channel: publicChannel, audience: { kind: "workspace" } };
}

/** Of one of four people; now and then with something of another's. */
function someCard(chance: Chance): Card {
  const person = () => people[chance(people.length)] as (typeof people)[number];
  const own = person();
  const some = <T>(all: readonly T[], most: number) => shuffled(all, chance).slice(0, chance(most + 1));
  const from = () => (chance(8) === 0 ? person() : own);
  const says: CardSays = {
    names: shuffled(own.names, chance).slice(0, 1 + chance(2)),
    emails: some(from().emails, 2),
    companies: some(from().companies, 2),
    titles: some(own.titles, 1),
    phones: some(from().phones, 2),
  };
  return cardRead(1, says, { confidence: chance(3) === 0 ? 0.5 : 0.98, at: "2026-01-01T00:00:00.000Z" as Instant })
    .read;
}
