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
  if (!local.startsWith("i") || !text.includes(`I${behind}`)) return mail;
  const likelier = names.some((name) => {
    const match = mailMatch(name, `l${behind}`);
    return match >= 0.8 && match > mailMatch(name, local);
  });
  return likelier ? { ...mail, value: `l${mail.value.slice(1)}` } : mail;
}
