import { type Design, fromAbroad, shows } from "../design.ts";
import { card, column } from "../drawing.ts";

/** Korean large, the same in English small beside it. */
const beside: Design = {
  name: "beside",
  set: "bilingual",
  draw: (p) =>
    card(
      [
        { text: p.company.ko, x: 80, y: 112, size: 38, weight: 700, fill: "#0b6e4f" },
        { text: p.company.en, x: 80, y: 152, size: 24, face: "inter", fill: "#555555" },
        { text: p.hangul, x: 80, y: 296, size: 60, weight: 700 },
        { text: p.latin, x: 310, y: 294, size: 32, face: "inter" },
        { text: `${p.title.ko}  ${p.title.en}`, x: 80, y: 346, size: 26, fill: "#555555" },
        ...column(
          [`M  ${p.mobile}`, `T  ${p.phone}`, `E  ${p.mail}`, `W  ${p.site}`],
          { text: "", x: 80, y: 424, size: 25, face: "inter" },
          36,
        ),
        { text: p.address.ko, x: 80, y: 568, size: 23 },
      ],
      { shapes: ['<rect x="1040" width="40" height="600" fill="#0b6e4f"/>'] },
    ),
  truth: shows({ languages: ["ko", "en"], phones: ["mobile", "phone"], title: "both" }),
};

/** Both languages in two columns. */
const halves: Design = {
  name: "halves",
  set: "bilingual",
  draw: (p) =>
    card(
      [
        { text: p.hangul, x: 70, y: 120, size: 52, weight: 700 },
        { text: p.title.ko, x: 70, y: 166, size: 26 },
        { text: p.company.ko, x: 70, y: 250, size: 28, weight: 700, fill: "#b5651d" },
        ...column(p.address.ko.split(/(?<=[로길])\s/), { text: "", x: 70, y: 300, size: 23 }, 34),
        { text: p.latin, x: 590, y: 120, size: 40, face: "display", weight: 700 },
        { text: p.title.en, x: 590, y: 166, size: 25, face: "display" },
        { text: p.company.en, x: 590, y: 250, size: 27, face: "display", weight: 700, fill: "#b5651d" },
        ...column(
          p.address.en
            .split(/, (?=\S+-(?:gu|si))/)
            .map((line, index, all) => (index < all.length - 1 ? `${line},` : line)),
          { text: "", x: 590, y: 300, size: 22, face: "display" },
          34,
        ),
        { text: `Mobile ${p.mobile}`, x: 70, y: 480, size: 25 },
        { text: `Tel ${p.phone}   Fax ${p.fax}`, x: 70, y: 520, size: 25 },
        { text: p.mail, x: 590, y: 480, size: 25 },
        { text: p.site, x: 590, y: 520, size: 25 },
      ],
      { background: "#fdfaf6", shapes: ['<rect x="70" y="420" width="940" height="2" fill="#b5651d"/>'] },
    ),
  truth: shows({ languages: ["ko", "en"], phones: ["mobile", "phone", "fax"], title: "both", address: "both" }),
};

/** English large, the Korean name after it in one line. */
const abroad: Design = {
  name: "abroad",
  set: "bilingual",
  draw: (p) =>
    card([
      { text: p.company.en, x: 1000, y: 110, size: 40, face: "inter", weight: 600, anchor: "end", fill: "#3d348b" },
      { text: p.latin, x: 80, y: 280, size: 54, face: "inter", weight: 600 },
      { text: p.hangul, x: 80, y: 332, size: 30 },
      { text: `${p.title.en}, ${p.department.en}`, x: 80, y: 378, size: 25, face: "inter", fill: "#555555" },
      ...column(
        [`mobile ${fromAbroad(p.mobile)}`, `office ${fromAbroad(p.phone)}`, p.mail],
        { text: "", x: 80, y: 456, size: 24, face: "inter" },
        36,
      ),
      { text: p.address.en, x: 80, y: 570, size: 22, face: "inter" },
    ]),
  truth: shows({
    languages: ["en", "ko"],
    phones: ["mobile", "phone"],
    site: false,
    abroad: true,
    withDepartment: true,
  }),
};

export const bilingualDesigns: readonly Design[] = [beside, halves, abroad];
