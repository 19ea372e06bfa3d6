import { percentDecoded } from "../../cards/text/percent-decoded.ts";
import { nothingTold, type Told } from "../records/values/told.ts";

/** A code that is but a link: to a page, a mail address or a number. `undefined`: it is none that a contact can have. */
export function toldByLink(text: string): Told | undefined {
  if (/\s/.test(text)) return undefined;
  const [, scheme = "", rest = ""] = /^([a-z][a-z\d+.-]*):(.*)$/i.exec(text) ?? [];
  switch (scheme.toLowerCase()) {
    case "http":
    case "https":
      return { ...nothingTold, websites: [text] };
    case "mailto":
      return { ...nothingTold, emails: [percentDecoded(rest.replace(/\?.*$/, ""))] };
    case "tel":
      return { ...nothingTold, phones: [{ text: percentDecoded(rest.replace(/;.*$/, "")) }] };
    // Some leave out the scheme.
    case "":
      return /^www\./i.test(text) ? { ...nothingTold, websites: [text] } : undefined;
    default:
      return undefined;
  }
}
