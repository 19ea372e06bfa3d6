import { mailMatch } from "../fields/web/mail-match.ts";
import { distance } from "../text/distance.ts";
import { roleMailboxes } from "../words/role-mailboxes.ts";

/** `ibriscoe@`, of LaTonya Briscoe: the letter in front of the family's name is none of the person's, and was an l. */
export function isOfOtherInitial(local: string, name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[\s.-]+/)
    .filter(Boolean);
  const family = words.find((word) => word.length >= 3 && local.toLowerCase().endsWith(word));
  const front = family
    ? local
        .toLowerCase()
        .slice(0, -family.length)
        .replace(/[._-]$/, "")
    : "";
  return front.length === 1 && !words.some((word) => word !== family && word.startsWith(front));
}

/** What no mailbox is called: `1층@`, the end of an address. */
export function isOddLocal(local: string): boolean {
  return !/^[\x21-\x7e]+$/.test(local) || /[^\w.+-]/.test(local);
}

/** `ivenkat@`, where nobody's name on the card has to do with it: its first letter is as likely an l. */
export function mayBeOtherLetter(local: string, names: readonly string[]): boolean {
  const [task = ""] = local.toLowerCase().split(/[^a-z]/);
  return /^i[a-z]{3}/i.test(local) && !roleMailboxes.has(task) && nearestName(local, names) <= 0.5;
}

const shortestShared = 6;

/** `j.hasenoehrl@hasenoehri-antriebe.de`: one of two was read wrong. */
export function isNearlyInDomain(local: string, domain: string): boolean {
  return local
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => word.length >= shortestShared && distance(word, domain.slice(0, word.length).toLowerCase()) === 1);
}

/** How much of the mailbox is one of the names on the card. */
export function nearestName(local: string, names: readonly string[]): number {
  return Math.max(0, ...names.map((name) => mailMatch(name, local)));
}
