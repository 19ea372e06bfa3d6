import { getCountries } from "libphonenumber-js/max";
import { counties } from "../../words/counties.ts";

const countries = new Set(countryNames());

function countryNames(): readonly string[] {
  const languages = ["en", "de", "fr", "es", "it", "pt", "nl"].map(
    (one) => new Intl.DisplayNames([one], { type: "region" }),
  );
  const names = languages.flatMap((language) =>
    getCountries().map((code) => (language.of(code) ?? code).toLowerCase()),
  );
  return [
    ...names,
    "usa",
    "u.s.a",
    "uk",
    "u.k",
    "uae",
    "u.a.e",
    "ksa",
    "kingdom of saudi arabia",
    "korea",
    "republic of korea",
    "rep. of korea",
    "rep of korea",
    "r.o.k",
    "south korea",
    "s. korea",
    "england",
    "scotland",
    "wales",
    "northern ireland",
    "holland",
    "the netherlands",
    "deutschland",
    "prc",
    "p.r.c",
    "p.r. china",
    "r.o.c",
    "türkiye",
    "viet nam",
    ...counties.flatMap((county) => [`co. ${county}`, `co ${county}`, `county ${county}`]),
  ];
}

/** What may stand between a town and its country: `Dubai - U.A.E.`, `Tokyo 100-0005 Japan`, `Taipei, Taiwan (R.O.C.)`. */
const before = [/^.*,\s*/, /^.*\s[-–·|/]\s/, /^.*\d{3,}\s+/];

/** Whether the line is a country (or what stands in its place in Ireland, `Co. Mayo`), or ends in one behind a town or a postcode. */
export function endsInCountry(line: string): boolean {
  const lower = line.toLowerCase().replace(/\s*\(r\.o\.c\.?\)$/, "");
  const bare = lower.replace(/\.$/, "");
  return countries.has(bare) || before.some((start) => start.test(bare) && countries.has(bare.replace(start, "")));
}
