import { saysWhose } from "./whose.ts";
import { endsInLegalForm } from "./words.ts";

const addressing = new Set("your our we us you since established founded seit depuis certified".split(" "));

/** `Manufacturers & Exporters of Hosiery Garments`, `Suppliers to the Trade`: what a house does. */
const doing =
  /^(?:manufactur(?:ers?|ing)|mfrs?\.?|makers?|exporters?|importers?|suppliers?|dealers?|distributors?|wholesalers?|stockists?|fabricators?|processors?|producers?|purveyors?|specialists?|consultants?|agents?)(?:(?:\s?[,&/]\s?|\sand\s)\p{L}+)*\s(?:of|in|for|to)\s/iu;

export function saysWhat(text: string): boolean {
  return doing.test(text);
}

/** `Established 1871`, `Your Partner in Shipping`, `Wir bewegen was.`: what stands beside a name and is none. */
export function isSaying(text: string): boolean {
  return (
    saysWhose(text) ||
    saysWhat(text) ||
    /\b(?:1[89]|20)\d\d$/.test(text) ||
    (/\p{Ll}[.!?]$/u.test(text) && !endsInLegalForm(text)) ||
    text.split(/\s+/).some((word) => addressing.has(word.toLowerCase()))
  );
}

/** `Engineering tomorrow`: what a company says is written as sentences are, its name is not. */
export function isSentence(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word.length > 3);
  return /^\p{Lu}/u.test(text) && words.slice(1).some((word) => /^\p{Ll}/u.test(word));
}

const houses =
  /(?:hospital|clinic|cent(?:er|re)|school|academy|college|university|institute|foundation|trust|bank|museum|society|association|council|church|group|partners|company|authority|district|union)$/i;

/** `Upholstery & Curtain Fabrics` below a brand that is all of the domain: three long words and no house, `Regional Medical Center`, are what it does. */
export function isDescription(text: string): boolean {
  const long = text.split(/\s+/).filter((word) => word.length > 3);
  return long.length >= 3 && !endsInLegalForm(text) && !houses.test(text);
}
