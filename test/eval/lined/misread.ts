import type { Line } from "../../../app/cards/card.ts";
import type { Dice } from "../random/dice.ts";
import { howSure } from "../random/how-sure.ts";

/** What readers take for one another; each was seen on photos of cards. */
const alike: readonly (readonly [string, string])[] =
  "o 0|0 O|l 1|1 l|I l|l I|S 5|5 S|B 8|g 9|e c|c e|a o|v y|i l|t l|ti n|, .|. ,|rn m|m rn|cl d|ri n|u v|h b|: .|. |- |& 8|' |.com ,com|@ ©"
    .split("|")
    .map((pair) => {
      const [from = "", to = ""] = pair.split(" ");
      return [from, to] as const;
    });

/** The line as a reader may see it: letters taken for others, spaces lost, one line seen as two. */
export function misread(line: Line, share: number, roll: Dice): readonly Line[] {
  const confidence = howSure(line.text, false, (roll.between(930, 998) - 930) / 68);
  if (!roll.chance(share)) return [{ ...line, confidence }];
  const spaces = [...line.text.matchAll(/ /g)].map(({ index }) => index);
  const space = spaces.length > 0 ? roll.one(spaces) : undefined;
  const kind = roll.between(0, 9);
  if (kind < 3 && space !== undefined) {
    // Letters stand closer than the reader needs to see a space.
    const text = roll.chance(0.5)
      ? line.text.slice(0, space) + line.text.slice(space + 1)
      : line.text.replaceAll(" ", "");
    return [{ ...line, text, confidence }];
  }
  if (kind === 3 && space !== undefined && space > 3) return cut(line, space);
  if (kind === 4)
    return [{ ...line, text: `${line.text}${roll.one([" .", " -", "'", " ,", " _", " I"])}`, confidence }];
  const [from, to] = roll.one(alike);
  const at = line.text.indexOf(from, roll.between(0, Math.max(0, line.text.length - 2)));
  const text = at < 0 ? line.text : line.text.slice(0, at) + to + line.text.slice(at + from.length);
  return [{ ...line, text, confidence: howSure(text, true, (roll.between(760, 985) - 760) / 225) }];
}

function cut(line: Line, at: number): readonly Line[] {
  const share = at / line.text.length;
  const { x, width } = line.box;
  const head = { ...line, text: line.text.slice(0, at), box: { ...line.box, width: Math.round(width * share) } };
  const from = Math.round(x + width * (share + 0.03));
  return [
    head,
    { ...line, text: line.text.slice(at + 1), box: { ...line.box, x: from, width: Math.round(x + width - from) } },
  ];
}
