import type { Dice } from "../random/dice.ts";
import type { contactOf, Way } from "./contact.ts";
import { isMobile } from "./contact.ts";
import { bare, labelsOf } from "./labels.ts";
import type { Block, Text } from "./person.ts";

type Contact = ReturnType<typeof contactOf>;

/** As {@link contactOf}, and with numbers or mails between the lines of an address, or right above and below it in the same print. */
export function rougherContactOf(usual: typeof contactOf): typeof contactOf {
  return (way, roll, company) => (roll.chance(0.6) ? usual(way, roll, company) : inOnePrint(way, roll, company));
}

/** No label but before numbers, all in one size: what parts an address from the rest is what it says. */
function inOnePrint(way: Way, roll: Dice, company: string): Contact {
  const size = roll.between(14, 20);
  const labels = roll.chance(0.5) ? labelsOf(way.place, roll) : bare;
  const told = labels !== bare;
  const phones = told
    ? way.phones
    : way.phones.filter(({ kind }, at) => kind !== "fax" && (at === 0 || kind === "mobile"));
  const kinds = phones.map((one) =>
    told ? one : { ...one, kind: isMobile(one, way.place) ? ("mobile" as const) : ("phone" as const) },
  );
  const numbers = phones.map(({ kind, number }) => `${labels[kind]}${number}`);
  const net = [...way.emails, ...way.websites];
  const home = company ? [company, ...way.address] : [...way.address];
  const rows =
    home.length > 1 && roll.chance(0.4)
      ? between(home, [...numbers, ...net], roll)
      : roll.shuffled([home, numbers, net]).flat();
  const lines: Text[] = rows.map((text) => ({ text, size }));
  return { first: lines as Block, second: [], kinds };
}

/** Beside each line of the address, on its row, a number: two columns that are one to a reader who goes by lines. */
function between(home: readonly string[], ways: readonly string[], roll: Dice): readonly string[] {
  const first = roll.between(1, home.length - 1);
  const [mine, others] = [ways.slice(0, 1), ways.slice(1)];
  return [...home.slice(0, first), ...mine, ...home.slice(first), ...others];
}
