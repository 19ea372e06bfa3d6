import { renderedCards } from "../render/cards.ts";
import { draw } from "../render/draw.ts";
import { card, column, type Print } from "../render/drawing.ts";
import { koreans, type Person } from "../render/people.ts";
import type { Truth } from "../truth.ts";

/** What the English back of a Korean card says: all again, who it is alone, or where the organization is alone. */
type Back = "whole" | "bare" | "organization";

export interface TwoSided {
  readonly name: string;
  readonly truth: Truth;
  readonly front: () => Buffer;
  readonly back: () => Buffer;
}

/** A Korean card, and an English one of a colleague: same company, same site, another person. */
export interface Colleagues {
  readonly name: string;
  readonly truths: readonly [Truth, Truth];
  readonly one: () => Buffer;
  readonly other: () => Buffer;
}

const fronts = renderedCards(koreans.length).filter(({ set }) => set === "korean");

function frontOf(person: Person, nth: number) {
  const own = fronts.filter(({ truth }) => [truth.name, ...truth.otherNames].includes(person.hangul));
  const front = own[nth % own.length];
  if (front === undefined) throw new Error(`no Korean card of ${person.latin}`);
  return front;
}

/** Every person with each back; each on another of the Korean designs. */
export function twoSidedCards(): readonly TwoSided[] {
  const backs: readonly Back[] = ["whole", "bare", "organization"];
  return koreans.flatMap((person, p) =>
    backs.map((back, b) => {
      const front = frontOf(person, p + b);
      return {
        name: `${front.name}, ${back} back`,
        truth: { ...front.truth, otherNames: [...front.truth.otherNames, person.latin] },
        front: front.png,
        back: () => draw(card(printsOf(person, back, p % 2 === 0))),
      };
    }),
  );
}

export function colleagues(): readonly Colleagues[] {
  return koreans.map((person, p) => {
    const other = koreans[(p + 3) % koreans.length] ?? person;
    const mailbox = other.latin.toLowerCase().replace(" ", ".");
    const colleague = {
      ...person,
      latin: other.latin,
      title: other.title,
      mobile: other.mobile,
      mail: `${mailbox}@${person.mail.split("@")[1]}`,
    };
    const front = frontOf(person, p);
    return {
      name: `${person.latin} and ${other.latin} of one company`,
      truths: [front.truth, { ...front.truth, name: other.latin, otherNames: [], emails: [colleague.mail] }],
      one: front.png,
      other: () => draw(card(printsOf(colleague, "whole", p % 2 === 0))),
    };
  });
}

function printsOf(person: Person, back: Back, centred: boolean): readonly Print[] {
  const at = { x: centred ? 540 : 90, anchor: centred ? "middle" : "start", text: "" } as const;
  const company: Print = { ...at, text: person.company.en, y: 130, size: 46, weight: 700, fill: "#1d3557" };
  const name: Print = { ...at, text: person.latin, y: 260, size: 52, weight: 700 };
  const title: Print = { ...at, text: person.title.en, y: 312, size: 28 };
  const plus = (number: string) => `+82 ${number.replace(/^0/, "")}`;
  const reach = [`M ${plus(person.mobile)}`, `T ${plus(person.phone)}`, person.mail, person.address.en];
  const place = [person.address.en, `T ${plus(person.phone)}`, person.site];
  if (back === "bare") return [company, name, title];
  if (back === "organization") return [company, ...column(place, { ...at, y: 380, size: 26 }, 44)];
  return [company, name, title, ...column(reach, { ...at, y: 400, size: 26 }, 44)];
}
