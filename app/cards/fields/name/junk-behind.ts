import type { Field } from "../../card.ts";
import type { Spot } from "../../layout/spot.ts";
import { mailMatch } from "../web/mail-match.ts";

/** What a reader of Latin letters makes of a name in Hangul behind: `0 “동건`, `0s`. */
const junk = /^((?:\p{Lu}[\p{L}'-]+\s){1,2}\p{Lu}[\p{L}'-]+)\s(?:[0OQ]\S?|[0-9OQ]?\s?["“”‘’]\s?[가-힣]{1,3})$/u;

/** `Dong-Gun Lee 0 “동건`, donggun.lee@: the mail address says where a name ends. */
export function withoutJunkBehind(spots: readonly Spot[], mails: readonly Field<string>[]): readonly Spot[] {
  return spots.map((spot) => {
    const [, name = ""] = junk.exec(spot.text.trim()) ?? [];
    const isOfMail = mails.some(({ value }) => mailMatch(name, value.replace(/@.*$/, "")) >= 0.9);
    return name !== "" && isOfMail ? { ...spot, text: name } : spot;
  });
}
