import type { PhoneKind } from "../../../app/cards/card.ts";
import { type Dice, dice } from "../random/dice.ts";
import type { Truth } from "../truth.ts";
import { contactOf, type Way } from "./contact.ts";
import { harderContactOf } from "./harder-contact.ts";
import { harderLogoOf } from "./harder-logo.ts";
import { type Block, logoOf, personOf } from "./person.ts";
import { rougherContactOf } from "./rougher-contact.ts";
import { rougherLogoOf } from "./rougher-logo.ts";
import type { Thing, World } from "./world.ts";

/** A card as blocks of lines that stand together. */
export interface Lined {
  readonly place: string;
  readonly seed: number;
  readonly truth: Truth;
  readonly blocks: Readonly<Record<"logo" | "person" | "contact" | "more" | "foot", Block>>;
}

/** What a card shows of a thing: its own letters, the Latin ones, or both. */
export interface Shown {
  readonly lines: readonly string[];
  readonly latin: string;
  readonly right: readonly string[];
  readonly net: readonly string[];
}

const eastern = /[가-힣\u3040-\u9fff]/;

/** How logo and contact are printed. */
interface Hand {
  readonly logo: typeof logoOf;
  readonly contact: typeof contactOf;
}

const usual: Hand = { logo: logoOf, contact: contactOf };
export const harder: Hand = { logo: harderLogoOf, contact: harderContactOf(contactOf) };
export const rougher: Hand = { logo: rougherLogoOf, contact: rougherContactOf(contactOf) };

/** A card of somebody who doesn't exist, the same for one seed. */
export function makeLined(world: World, seed: number, hand = usual): Lined {
  const roll = dice(seed);
  const native = world.things.name.some(({ lines }) => eastern.test(lines[0] ?? ""));
  const tongue = native ? roll.one(["own", "own", "own", "both", "both", "latin"] as const) : "own";
  const pick = (kind: keyof World["things"]): Shown => shown(roll.one(world.things[kind]), tongue);
  const [name, title, company, address] = [pick("name"), pick("title"), pick("company"), pick("address")];
  const department = roll.chance(0.3) ? pick("department") : undefined;
  const slogan = sometimes(world, "slogan", 0.25, roll);
  const note = sometimes(world, "note", 0.12, roll);
  const ways: Way = {
    ...netOf(name, company.net[0] ?? "", roll),
    phones: phonesOf(world, roll),
    address: roll.chance(0.9) ? address.lines : [],
    place: world.place,
  };
  const logo = hand.logo(company, slogan, roll);
  const person = personOf({ name, title, department, company: logo.without }, roll);
  const contact = hand.contact(ways, roll, logo.without && !person.hasCompany ? company.lines.join(" ") : "");
  const foot = [note, logo.foot].filter(Boolean).map((text) => ({ text, size: roll.between(13, 17) }));
  const at = department?.right[0];
  const [job = "", ...otherJobs] = title.right;
  const where = ways.address.length > 0 ? address.right : [];
  return {
    place: world.place,
    seed,
    truth: {
      name: name.right[0] ?? "",
      otherNames: name.right.slice(1),
      title: job,
      otherTitles: [...otherJobs, ...(at ? [`${at} ${job}`, `${job}, ${at}`] : [])],
      company: company.right[0] ?? "",
      otherCompanies: company.right.slice(1),
      phones: contact.kinds ?? ways.phones,
      emails: ways.emails,
      websites: ways.websites,
      address: where[0] ?? "",
      otherAddresses: where.slice(1),
    },
    blocks: { logo: logo.lines, person: person.lines, contact: contact.first, more: contact.second, foot },
  };
}

function sometimes({ things }: World, kind: "slogan" | "note", share: number, roll: Dice): string {
  return roll.chance(share) && things[kind].length > 0 ? roll.one(things[kind]).lines.join(" ") : "";
}

function netOf(name: Shown, domain: string, roll: Dice): Pick<Way, "emails" | "websites"> {
  const host = roll.chance(0.08) ? roll.one(["gmail.com", "yahoo.com", "naver.com", "outlook.com"]) : domain;
  const local = roll.chance(0.08) ? roll.one(["info", "contact", "office"]) : roll.one(name.net);
  return {
    emails: roll.chance(0.95) ? [`${local}@${host}`] : [],
    websites: roll.chance(0.75) ? [`${roll.chance(0.75) ? "www." : ""}${domain}`] : [],
  };
}

function shown({ lines, also, net }: Thing, tongue: "own" | "both" | "latin"): Shown {
  const latinAt = also.findIndex((one) => !eastern.test(one));
  const abroad = also[latinAt];
  const own = lines.join(" ");
  if (!eastern.test(own) || abroad === undefined || tongue === "own") {
    const right = eastern.test(own) ? [own, ...also.filter((one) => eastern.test(one))] : [own, ...also];
    return { lines, latin: "", right, net };
  }
  if (tongue === "both") return { lines, latin: abroad, right: [own, ...also], net };
  const pieces = abroad.split(" / ");
  return { lines: pieces, latin: "", right: [pieces.join(" "), ...also.filter((one) => !eastern.test(one))], net };
}

export interface ShownPhone {
  readonly kind: PhoneKind;
  readonly number: string;
}

function phonesOf({ things }: World, roll: Dice): readonly ShownPhone[] {
  const desk = filled(roll.one(things.phone).lines.join(" / "), roll);
  // The numbers of one card are written in one way.
  const other = (): string => desk.replace(/\d{2}$/, () => String(roll.between(10, 99)));
  const mobiles = things.mobile.map(({ lines }) => lines.join(" / "));
  const alike = mobiles.filter((one) => one.startsWith("+") === desk.startsWith("+"));
  const mobile = mobiles.length > 0 ? filled(roll.one(alike.length > 0 ? alike : mobiles), roll) : other();
  return roll.one<readonly ShownPhone[]>([
    [{ kind: "phone", number: desk }],
    [{ kind: "mobile", number: mobile }],
    ...Array.from({ length: 2 }, () => [
      { kind: "phone", number: desk } as const,
      { kind: "fax", number: other() } as const,
    ]),
    ...Array.from({ length: 2 }, () => [
      { kind: "phone", number: desk } as const,
      { kind: "mobile", number: mobile } as const,
    ]),
    ...Array.from({ length: 2 }, () => [
      { kind: "phone", number: desk } as const,
      { kind: "fax", number: other() } as const,
      { kind: "mobile", number: mobile } as const,
    ]),
  ]);
}

function filled(pattern: string, roll: Dice): string {
  return pattern.replace(/#/g, () => String(roll.between(0, 9)));
}
