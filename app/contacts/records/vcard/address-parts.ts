import { splitAddress } from "../../../cards/fields/address/split-address.ts";

/** The seven parts of `ADR`: of the post, further, street, town, region, code, country. */
export type AdrParts = readonly [string, string, string, string, string, string, string];

/** An address, as printed, in the parts that address books show and seek by. */
export function adrPartsOf(address: string): AdrParts {
  const { street, city = "", region = "", postcode = "", country = "" } = splitAddress(address);
  return ["", "", street, city, region, postcode, country];
}
