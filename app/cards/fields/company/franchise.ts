import { franchises } from "../../words/franchises.ts";
import { latinTitle } from "../title.ts";

const longestRest = 5;

/** How surely (0..1) it is one of the houses that are known by name: `Coldwell Banker Residential Brokerage`, and no `State Farm Agent`. */
export function franchise(text: string): number {
  const plain = text.toLowerCase().replace(/’/g, "'").replace(/[®™]/g, "").replace(/\s+/g, " ").trim();
  const house = franchises.find((one) => plain === one || plain.startsWith(`${one} `));
  if (house === undefined) return 0;
  const rest = plain.slice(house.length).trim();
  if (latinTitle(rest) > 0 || rest.split(" ").length > longestRest) return 0;
  // What has a title's word has to outweigh it; all else may go on in the line below.
  return latinTitle(house) > 0 ? 0.9 : 0.6;
}
