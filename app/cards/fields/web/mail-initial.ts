import type { Field, Name } from "../../card.ts";
import { squash } from "../../text/scripts.ts";
import { mailMatch } from "./mail-match.ts";
import { clearly, putRight } from "./put-right.ts";

/**
 * `Ibriscoe@contoso.com` on the card of LaTonya Briscoe: a small l and a capital I are one stroke in most print, and whose address it is tells them
 * apart.
 * @param text the lines of the card
 */
export function withInitialOf(mail: Field<string>, names: readonly string[], text: string): Field<string> {
  const [local = ""] = mail.value.split("@");
  const behind = local.slice(1);
  if (!mayBeginWithL(mail.value, text)) return mail;
  const likelier = names.some((name) => {
    const match = mailMatch(name, `l${behind}`);
    return isInitialOf(name, behind) || (match >= 0.6 && match > mailMatch(name, local));
  });
  return likelier ? { ...mail, value: `l${mail.value.slice(1)}` } : mail;
}

/** `Ichuwaters` of Linda Chu-Waters: the whole name behind the given one's letter. */
function isInitialOf(name: string, behind: string): boolean {
  const [given = "", ...others] = name.split(/\s+/);
  return /^l/i.test(given) && others.length > 0 && squash(others.join("")) === squash(behind);
}

function mayBeginWithL(address: string, text: string): boolean {
  return address.startsWith("i") && text.includes(`I${(address.split("@")[0] ?? "").slice(1)}`);
}

/** The address as it was read, and as it is if its first letter is the other. */
export function bothSpellings(address: string, text: string): readonly string[] {
  return mayBeginWithL(address, text) ? [address, `l${address.slice(1)}`] : [address];
}

/** A name, and how sure (0..1) its letters are. */
interface ReadName {
  readonly name: Name;
  readonly confidence: number;
}

/**
 * `ivery.smith@contoso.com`, `ery.smith@contoso.com` on the card of Avery Smith: a line's first letters are those that are cut at its edge, and the name
 * is printed larger. Only for an address that is the whole name but for them, and was less clearly read than it.
 */
export function withFirstLetterOf(mail: Field<string>, names: readonly ReadName[]): Field<string> {
  const at = mail.value.indexOf("@");
  const [local, domain] = [mail.value.slice(0, at), mail.value.slice(at)];
  // `cherry@` of Cherry Wu is whole.
  const isOneOfThem = names.some(({ name }) => [name.given, name.family].some((one) => one && squash(one) === local));
  const whole = names
    .filter(({ name, confidence }) => name.given && name.family && confidence >= clearly)
    .flatMap(({ name: { given = "", family = "" } }) =>
      [given, given.replace(initials, "")].flatMap((one) => spellings(squash(one), squash(family))),
    );
  if (mail.confidence >= clearly || isOneOfThem || whole.includes(local)) return mail;
  const meant = whole.find((one) => isCutOff(one, local) || one.slice(1) === local.slice(1));
  return meant === undefined ? mail : putRight(mail, `${meant}${domain}`);
}

/** `S. Venkat Reddy` is venkat.reddy, too. */
const initials = /(?<!\p{L})\p{L}\.?(?!\p{L})/gu;

/** One letter or two are missing: of more, what is left may be what somebody is called, `beth.smith` for Elizabeth. */
function isCutOff(whole: string, rest: string): boolean {
  const cut = whole.length - rest.length;
  return cut >= 1 && cut <= 2 && whole.endsWith(rest);
}

function spellings(given: string, family: string): readonly string[] {
  const both = [".", "_", "-", ""].flatMap((between) => [`${given}${between}${family}`, `${family}${between}${given}`]);
  return both.filter((one) => /^[a-z][a-z._-]{5,}$/.test(one));
}
