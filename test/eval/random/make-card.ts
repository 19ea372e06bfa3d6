import type { PhoneKind } from "../../../app/cards/card.ts";
import { manyGivenNames } from "../../../app/cards/words/given-names.ts";
import type { Truth } from "../truth.ts";
import { type Dice, dice } from "./dice.ts";
import { abroad, cities, departments, families, kinds, legalForms, slogans, streets, titles } from "./words.ts";

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

const syllables =
  "al an ar be ca co da den el en fi gra ha in ja ka lo lu ma mer mi na no o pa qui ra ri sa sol sta ta ter ul va ver vi vo wa xi yo za zen".split(
    " ",
  );
const squash = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z\d]/g, "");
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A card of somebody who doesn't exist, in English letters: the same for one seed. */
export function makeCard(seed: number): RandomCard {
  const roll = dice(seed);
  const name = nameOf(roll);
  const company = companyOf(roll, name.family);
  const domain = `${company.brand}.${roll.one(["com", "com", "com", "net", "org", "co", "io", "us"])}`;
  const mail = mailOf(
    roll,
    name,
    roll.chance(0.14) ? roll.one(["gmail.com", "yahoo.com", "aol.com", "comcast.net"]) : domain,
  );
  const site = roll.chance(0.8) ? `${roll.chance(0.7) ? "www." : ""}${domain}` : "";
  const phones = phonesOf(roll);
  const address = addressOf(roll);
  const title = roll.one(titles);
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

function nameOf(roll: Dice) {
  const family = roll.chance(0.08) ? `${roll.one(families)}-${roll.one(families)}` : roll.one(families);
  // A sixth of all people have a given name that no list has.
  const given = roll.chance(0.17)
    ? roll.one(families)
    : capital(roll.one(manyGivenNames.filter((word) => word.length > 2)));
  const middle = roll.chance(0.25)
    ? ` ${roll.one([..."ABCDEFGJKLMPRSTW"])}.`
    : roll.chance(0.06)
      ? ` ${roll.one(families)}`
      : "";
  const plain = `${given}${middle} ${family}`;
  const shown = roll.chance(0.14)
    ? `${plain}, ${roll.one(["Ph.D.", "MBA", "CPA", "MD", "P.E.", "Esq.", "RN, BSN", "AIA, LEED AP", "Jr.", "CFP®", "DDS"])}`
    : roll.chance(0.06)
      ? `Dr. ${plain}`
      : plain;
  return { plain: shown.startsWith("Dr. ") ? shown : plain, shown, given, family };
}

function companyOf(roll: Dice, family: string) {
  const coined = capital(Array.from({ length: roll.between(2, 3) }, () => roll.one(syllables)).join(""));
  const kind = roll.one(kinds);
  const [city = ""] = roll.one(cities);
  const form = roll.chance(0.4) ? roll.one(legalForms) : "";
  const other = roll.one(families);
  const [head, tail] = roll.one([
    [coined, kind],
    [coined, kind],
    [coined, ""],
    [
      `${other} ${roll.one(["&", "and"])} ${roll.one(families)}`,
      roll.one(["LLP", "Architects", "& Associates", "Law Offices"]),
    ],
    [roll.chance(0.5) ? family : other, kind],
    [`${city}`, kind],
    [`University of ${city}`, ""],
    [`${city} ${roll.one(["University", "Medical Center", "Public Library", "Symphony", "Chamber of Commerce"])}`, ""],
    [
      `${roll.one(["Blue", "Golden", "Silver", "Red", "Bright", "North", "Pacific", "Iron", "Green"])} ${roll.one(["Heron", "Gate", "Lion", "Oak", "Harbor", "Star", "Ridge", "Bridge", "Leaf"])}`,
      kind,
    ],
  ] as const);
  const formed = form && tail !== "LLP" && !head.includes("Univ") ? ` ${form}` : "";
  const whole = `${head} ${tail}`.trim() + formed;
  const split = roll.chance(0.45) && tail !== "";
  const caps = roll.chance(0.4);
  const lines = (split ? [head, `${tail}${formed}`] : [whole]).map((text) => (caps ? text.toUpperCase() : text));
  const alsoBare = formed ? [whole.slice(0, -formed.length)] : [];
  const brand = roll.chance(0.6) ? squash(`${head}${tail}`).slice(0, 22) : squash(head);
  return {
    lines,
    whole,
    also: roll.chance(0) ? alsoBare : [],
    brand,
    size: roll.between(24, 58),
    step: roll.one([1, 0.8, 0.6, 0.45]),
  };
}

function mailOf(
  roll: Dice,
  { given, family }: { readonly given: string; readonly family: string },
  domain: string,
): string {
  if (roll.chance(0.06)) return "";
  const [first, last] = [squash(given), squash(family)];
  const local = roll.one([
    `${first}.${last}`,
    `${first[0]}${last}`,
    first,
    `${first}${last[0]}`,
    `${last}${first[0]}`,
    `${first}_${last}`,
    "info",
    `${first[0]}.${last}`,
  ]);
  return `${local}@${domain}`;
}

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
  const [city, state, code] = roll.one(cities);
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
