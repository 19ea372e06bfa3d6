/** The letters that postcodes of the United Kingdom begin with (Royal Mail's 124 postcode areas). */
const areas = new Set(
  "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE".split(
    " ",
  ),
);

const asLetter: Readonly<Record<string, string>> = {
  "0": "D",
  "1": "L",
  "2": "Z",
  "4": "A",
  "5": "S",
  "6": "G",
  "8": "B",
};
const asDigit: Readonly<Record<string, string>> = { B: "8", G: "6", O: "0", S: "5", Z: "2", I: "1", l: "1" };

/** Behind the name of a town, at the end of a line or in front of a country. */
const misread = /(?<=\p{L}{3},?\s)([A-Z]{1,2})(\d[A-Z\d]?)\s([\dBGOSZIl])([A-Z\d])([A-Z\d])(?=$|,)/gu;

/** `Toronto M5H 0B4`: whole as it is. */
const canadian = /^[A-Z]\d[A-Z]\s\d[A-Z]\d$/;

/** `London, W2 68D`: behind its space such a postcode has a digit and two letters, and which of them look alike is known. One sign is put right, not two. */
export function repairBritishPostcode(text: string): string {
  return text.replace(misread, (whole, area: string, district: string, sector: string, ...unit: string[]) => {
    const [first = "", second = ""] = unit;
    if (canadian.test(whole)) return whole;
    const signs = [asDigit[sector] ?? sector, asLetter[first] ?? first, asLetter[second] ?? second];
    const changed = signs.filter((sign, at) => sign !== [sector, first, second][at]).length;
    return areas.has(area) && changed === 1 ? `${area}${district} ${signs.join("")}` : whole;
  });
}
