import type { Store } from "../store.ts";
import type { People } from "./people.ts";
import type { Rooms } from "./rooms.ts";
import type { Person, Room } from "./shapes.ts";

export const team = { id: "T0LOCAL01", name: "Octember Lab", domain: "octember-lab" } as const;
export const app = { id: "A0OCTEMB1", bot: "U0OCTBOT1", botId: "B0OCTBOT1" } as const;

/** The members of the workspace by the name that tests and the page call them by. */
export const member = {
  minsu: "U0MINSU01",
  dana: "U0DANA001",
  sofia: "U0SOFIA01",
  haeun: "U0HAEUN01",
  guest: "U0GUEST01",
} as const;

/** Who made the workspace, and administers it. */
export const owner: string = member.minsu;

/** The channels, by name. The bot is in `businessCards`, `events` and `salesPrivate`. */
export const channel = {
  general: "C0GENERAL",
  random: "C0RANDOM1",
  businessCards: "C0BIZCARD",
  events: "C0EVENTS1",
  salesPrivate: "C0SALESPR",
  leadsPrivate: "C0LEADSPR",
} as const;

const plain = { bot: false, guest: false, left: false };

const everybody: readonly Person[] = [
  {
    ...plain,
    id: member.minsu,
    handle: "minsu",
    name: "민수",
    fullName: "김민수",
    title: "영업 매니저",
    email: "minsu@octember-lab.example",
    locale: "ko-KR",
    color: "#b5533c",
  },
  {
    ...plain,
    id: member.dana,
    handle: "dana",
    name: "Dana",
    fullName: "Dana Reyes",
    title: "Partnerships",
    email: "dana@octember-lab.example",
    locale: "en-US",
    color: "#3c6fb5",
  },
  {
    ...plain,
    id: member.sofia,
    handle: "sofia",
    name: "Sofia",
    fullName: "Sofia Rossi",
    title: "Events",
    email: "sofia@octember-lab.example",
    locale: "en-US",
    color: "#7a4fa3",
  },
  {
    ...plain,
    id: member.haeun,
    handle: "haeun",
    name: "하은",
    fullName: "정하은",
    title: "사업 개발",
    email: "haeun@octember-lab.example",
    locale: "ko-KR",
    color: "#2f8f6b",
  },
  {
    ...plain,
    id: member.guest,
    handle: "alex",
    name: "Alex",
    fullName: "Alex Novak",
    title: "Guest",
    email: "alex@guest.example",
    locale: "en-US",
    color: "#8a7a2b",
    guest: true,
  },
];

const staff = [member.minsu, member.dana, member.sofia, member.haeun];

const channels: readonly (Pick<Room, "id" | "kind" | "name" | "topic"> & { members: readonly string[] })[] = [
  {
    id: channel.businessCards,
    kind: "public",
    name: "business-cards",
    topic: "Post a photo of a card here",
    members: [...staff, member.guest, app.bot],
  },
  { id: channel.events, kind: "public", name: "events", topic: "Fairs, talks, meetups", members: [...staff, app.bot] },
  { id: channel.general, kind: "public", name: "general", topic: "For everybody", members: staff },
  { id: channel.random, kind: "public", name: "random", topic: "", members: staff },
  {
    id: channel.salesPrivate,
    kind: "private",
    name: "sales-private",
    topic: "Leads nobody else should see",
    members: [member.minsu, member.dana, app.bot],
  },
  {
    id: channel.leadsPrivate,
    kind: "private",
    name: "leads-private",
    topic: "",
    members: [member.sofia, member.haeun],
  },
];

/** Fills an empty workspace; does nothing to one that is lived in. */
export function seed(store: Store, people: People, rooms: Rooms, botName: string, nowMs: number): void {
  if (people.all().length > 0) return;
  const created = Math.floor(nowMs / 1000);
  store.together(() => {
    for (const person of everybody) people.put(person);
    people.put({
      ...plain,
      id: app.bot,
      handle: "octember",
      name: botName,
      fullName: botName,
      title: "",
      email: "",
      locale: "en-US",
      color: "#d9822b",
      bot: true,
    });
    for (const { members, ...room } of channels) {
      rooms.put({ ...room, creator: owner, created });
      for (const id of members) rooms.join(room.id, id);
    }
    for (const person of everybody) {
      const id = `D0${person.id.slice(2)}`;
      rooms.put({ id, kind: "direct", name: "", topic: "", creator: person.id, created });
      rooms.join(id, person.id);
      rooms.join(id, app.bot);
    }
  });
}
