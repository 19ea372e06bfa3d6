import type { PhoneKind } from "../../../app/cards/card.ts";
import type { Truth } from "../truth.ts";
import { type Dice, dice } from "./dice.ts";
import { coin, companyOf, mailOf, nameOf } from "./who.ts";
import { abroad, cities, departments, slogans, streets, titles } from "./words.ts";

/** A group of lines that stand together, each with its size. */
export interface Group {
  readonly lines: readonly { readonly text: string; readonly size: number }[];
}

export interface RandomCard {
  readonly truth: Truth;
  readonly logo: Group;
  readonly person: Group;
  readonly contact: Group;
  readonly seed: number;
}

/**
 * A card of somebody who doesn't exist, in English letters: the same for one seed. `strange`: the share of titles, of what companies do and of given
 * names that no list has.
 */
export function makeCard(seed: number, strange = 0): RandomCard {
  const roll = dice(seed);
  const name = nameOf(roll, strange);
  const company = companyOf(roll, name.family, strange);
  const domain = `${company.brand}.${roll.one(["com", "com", "com", "net", "org", "co", "io", "us"])}`;
  const mail = mailOf(
    roll,
    name,
    roll.chance(0.14) ? roll.one(["gmail.com", "yahoo.com", "aol.com", "comcast.net"]) : domain,
  );
  const site = roll.chance(0.8) ? `${roll.chance(0.7) ? "www." : ""}${domain}` : "";
  const phones = phonesOf(roll);
  const address = addressOf(roll);
  const title = roll.chance(strange) ? `${coin(roll)} ${coin(roll)}` : roll.one(titles);
  const department = roll.chance(0.15) ? roll.one(departments) : "";
  const body = roll.between(15, 21);
  const slogan = roll.chance(0.3) ? roll.one(slogans) : "";
  const shown = roll.one([name.shown, name.shown, name.shown.toUpperCase()]);
  const size = roll.between(22, 44);
  const inLine = roll.chance(0.1);
  const person = [
    { text: inLine ? `${shown}, ${title}` : shown, size },
    ...(inLine ? [] : [{ text: roll.chance(0.2) ? title.toUpperCase() : title, size: roll.between(15, 20) }]),
    ...(department ? [{ text: department, size: 17 }] : []),
  ];
  const titleFirst = !inLine && roll.chance(0.06);
  const contact = roll.shuffled([
    address.map((text) => ({ text, size: body })),
    phonesShown(roll, phones).map((text) => ({ text, size: body })),
    [
      ...(mail ? [{ text: labelled(roll, mail, ["", "", "", "e. ", "Email: ", "E-mail: ", "e: "]), size: body }] : []),
      ...(site ? [{ text: labelled(roll, site, ["", "", "", "w. ", "Web: ", "http://"]), size: body }] : []),
    ],
  ]);
  const logo = [
    ...company.lines.map((text, index) => ({ text, size: index === 0 ? company.size : company.size * company.step })),
    ...(slogan ? [{ text: slogan, size: roll.between(14, 20) }] : []),
  ];
  return {
    seed,
    truth: {
      name: name.plain,
      otherNames: [name.shown],
      title,
      otherTitles: [],
      company: company.whole,
      otherCompanies: company.also,
      phones: phones.map(({ kind, number }) => ({ kind, number })),
      emails: mail ? [mail] : [],
      websites: site ? [site] : [],
      address: address.join(", "),
      otherAddresses: [],
    },
    logo: { lines: logo },
    person: { lines: titleFirst ? [...person].reverse() : person },
    contact: { lines: contact.flat() },
  };
}

const labelled = (roll: Dice, text: string, labels: readonly string[]): string => `${roll.one(labels)}${text}`;

function phonesOf(roll: Dice): readonly { readonly kind: PhoneKind; readonly number: string }[] {
  const area = roll.between(202, 979);
  const separate = roll.one([
    (n: string) => `(${area}) 555-${n}`,
    (n: string) => `${area}-555-${n}`,
    (n: string) => `${area}.555.${n}`,
    (n: string) => `${area} 555 ${n}`,
    (n: string) => `+1 ${area} 555 ${n}`,
  ]);
  const wanted = roll.one<readonly PhoneKind[]>([
    ["phone"],
    ["phone"],
    ["mobile"],
    ["phone", "fax"],
    ["phone", "mobile"],
    ["phone", "fax", "mobile"],
    ["phone", "mobile", "fax"],
  ]);
  return wanted.map((kind, index) => ({ kind, number: separate(`01${roll.between(10, 30) + index * 30}`) }));
}

const labels: Readonly<Record<string, Readonly<Record<PhoneKind, string>>>> = {
  word: { phone: "Tel: ", fax: "Fax: ", mobile: "Cell: " },
  plain: { phone: "Phone ", fax: "Fax ", mobile: "Mobile " },
  letter: { phone: "T ", fax: "F ", mobile: "M " },
  dotted: { phone: "p. ", fax: "f. ", mobile: "c. " },
  slash: { phone: "O/ ", fax: "F/ ", mobile: "C/ " },
  office: { phone: "Office: ", fax: "Fax: ", mobile: "Mobile: " },
};

function phonesShown(
  roll: Dice,
  phones: readonly { readonly kind: PhoneKind; readonly number: string }[],
): readonly string[] {
  const behind = roll.chance(0.15);
  const style = labels[roll.one(Object.keys(labels))];
  const bare = phones.length === 1 && phones[0]?.kind === "phone" && roll.chance(0.5);
  const texts = phones.map(({ kind, number }) =>
    bare
      ? number
      : behind
        ? `${number} ${{ phone: "office", fax: "fax", mobile: "cell" }[kind]}`
        : `${style?.[kind] ?? ""}${number}`,
  );
  return roll.chance(0.35) ? [texts.join(roll.one(["  ", " | ", " • ", " / "]))] : texts;
}

function addressOf(roll: Dice): readonly string[] {
  if (roll.chance(0.08)) return [];
  if (roll.chance(0.22)) return inLines(roll, roll.one(abroad).split(", "));
  const [city = "", state = "", code = ""] = roll.one(cities);
  const unit = roll.chance(0.45)
    ? [
        roll.one([
          "Suite 200",
          "Ste. 4B",
          "#310",
          "2nd Floor",
          "Unit 12",
          "P.O. Box 4410",
          "Building C",
          "M/S 42-110",
          "Floor 18",
        ]),
      ]
    : [];
  const house = roll.chance(0.1)
    ? [roll.one(["Harlan Hall", "One Liberty Plaza", "Crossroads Business Park", "The Granary"])]
    : [];
  const street = `${roll.between(10, 9800)} ${roll.one(streets)}`;
  const town = `${city}, ${state} ${code}${roll.chance(0.15) ? `-${roll.between(1000, 9999)}` : ""}`;
  return roll.chance(0.3)
    ? [[...house, street, ...unit, town].join(", ")]
    : [...house, [street, ...(roll.chance(0.6) ? unit : [])].join(", "), ...[], town].flatMap((line, index, all) =>
        index === all.length - 1 ? [line] : [line],
      );
}

function inLines(roll: Dice, pieces: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && roll.chance(0.6)) lines[lines.length - 1] = `${last}, ${piece}`;
    else lines.push(piece);
  }
  return lines;
}
