import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Phone } from "../cards/card.ts";
import { roleMailboxes } from "../cards/words/role-mailboxes.ts";
import type { Identity } from "../ids.ts";
import type { CardValues } from "./card-values.ts";

const plausibleMail = /^[^\s@<>"(),:;[\]\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;

/** What ties a card with these values to other cards of the same person. Sorted, without doubles. */
export function identitiesOfValues({ emails, phones }: CardValues): readonly Identity[] {
  const found = [
    ...emails.map(({ value }) => identityOfMail(value)),
    ...phones.map(({ value }) => identityOfPhone(value)),
  ].filter((one): one is Identity => one !== undefined);
  return [...new Set(found)].sort();
}

/** A personal mail address, lower-cased; nothing for a role's mailbox or what can't be an address. */
export function identityOfMail(mail: string): Identity | undefined {
  const address = mail.normalize("NFKC").trim().toLowerCase();
  if (!plausibleMail.test(address) || isRole(address.slice(0, address.lastIndexOf("@")))) return undefined;
  return `mail:${address}` as Identity;
}

/** Whether this mail address is this identity. Most are told apart at sight; an address's letters needn't be plain ones. */
export function isIdentityOfMail(mail: string, identity: Identity): boolean {
  if (plainLetters.test(mail) && `mail:${mail.trim().toLowerCase()}` !== identity) return false;
  return identityOfMail(mail) === identity;
}

const plainLetters = /^[\x00-\x7f]*$/;

/** `sales`, `info+seoul`, `sales-korea` and `hr2` are roles; `sales.kim` is not. */
function isRole(mailbox: string): boolean {
  const words =
    mailbox
      .split("+")[0]
      ?.split(/[._\d-]+/)
      .filter(Boolean) ?? [];
  return words.every((word) => roleMailboxes.has(word));
}

/** A mobile number, by its kind or by the number's own; nothing for office numbers, faxes and invalid ones. */
export function identityOfPhone({ kind, e164 }: Phone): Identity | undefined {
  if (kind === "fax" || e164 === undefined) return undefined;
  const known = mobiles.get(e164);
  const type = known ?? typeOf(e164);
  if (known === undefined) remember(e164, type);
  return type === "mobile" || (type === "valid" && kind === "mobile") ? (`mobile:${e164}` as Identity) : undefined;
}

type NumberType = "mobile" | "valid" | "invalid";

const mobiles = new Map<string, NumberType>();
const rememberedAtMost = 10_000;

/** Parsing costs more than all the rest of a fold. */
function remember(e164: string, type: NumberType): void {
  if (mobiles.size >= rememberedAtMost) mobiles.clear();
  mobiles.set(e164, type);
}

function typeOf(e164: string): NumberType {
  const parsed = parsePhoneNumberFromString(e164);
  if (!parsed?.isValid() || parsed.number !== e164) return "invalid";
  return parsed.getType() === "MOBILE" ? "mobile" : "valid";
}
