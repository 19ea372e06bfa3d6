import { companyNouns } from "../../words/companies.ts";
import { roleMailboxes } from "../../words/role-mailboxes.ts";
import { tradeWords } from "../../words/trades.ts";
import { brandOf, isProvider } from "./domain.ts";

const trades = new Set([...companyNouns, ...tradeWords].filter((word) => word.length > 3));

/** `slgplomberie` of slg.plomberie56@orange.fr: who has no domain calls a mailbox as the house, with what it does. */
export function brandOfMailbox(mail: string): readonly string[] {
  const [box = "", domain = ""] = mail.toLowerCase().split("@");
  const words = box.split(/[._\d-]+/).filter(Boolean);
  const isHouse = words.length > 1 && words.some((word) => trades.has(word)) && words.some((word) => !trades.has(word));
  return isHouse && isProvider(brandOf(domain)) && !words.some((word) => roleMailboxes.has(word))
    ? [words.join("")]
    : [];
}
