import type { Field } from "../card.ts";
import { mailMatch } from "./mail-match.ts";

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
    return match >= 0.6 && match > mailMatch(name, local);
  });
  return likelier ? { ...mail, value: `l${mail.value.slice(1)}` } : mail;
}

function mayBeginWithL(address: string, text: string): boolean {
  return address.startsWith("i") && text.includes(`I${(address.split("@")[0] ?? "").slice(1)}`);
}

/** The address as it was read, and as it is if its first letter is the other. */
export function bothSpellings(address: string, text: string): readonly string[] {
  return mayBeginWithL(address, text) ? [address, `l${address.slice(1)}`] : [address];
}
