import { type Design, shows } from "../design.ts";
import { card, column } from "../drawing.ts";

/** A display face, all in the middle. */
const quiet: Design = {
  name: "quiet",
  set: "english",
  draw: (p) =>
    card(
      [
        { text: p.latin, x: 540, y: 200, size: 62, face: "display", anchor: "middle" },
        {
          text: p.title.en.toUpperCase(),
          x: 540,
          y: 256,
          size: 22,
          face: "inter",
          anchor: "middle",
          spacing: 5,
          fill: "#8a6d3b",
        },
        { text: p.company.en, x: 540, y: 400, size: 32, face: "display", weight: 700, anchor: "middle" },
        { text: `${p.phone}   |   ${p.mail}`, x: 540, y: 460, size: 23, face: "inter", anchor: "middle" },
        { text: p.address.en, x: 540, y: 500, size: 22, face: "inter", anchor: "middle" },
        { text: p.site, x: 540, y: 540, size: 22, face: "inter", anchor: "middle" },
      ],
      { background: "#faf7f2", shapes: ['<rect x="460" y="310" width="160" height="2" fill="#8a6d3b"/>'] },
    ),
  truth: shows({ languages: ["en"], phones: ["phone"] }),
};

/** Company on two lines in a stripe, labels before numbers. */
const stripe: Design = {
  name: "stripe",
  set: "english",
  draw: (p) => {
    const [first = "", ...more] = p.company.en.split(" ");
    return card(
      [
        { text: first, x: 60, y: 300, size: 52, face: "inter", weight: 600, fill: "#ffffff" },
        {
          text: more.join(" "),
          x: 60,
          y: 356,
          size: 52 - more.join(" ").length,
          face: "inter",
          weight: 600,
          fill: "#ffffff",
        },
        { text: p.latin, x: 490, y: 150, size: 50, face: "inter", weight: 600 },
        { text: p.title.en, x: 490, y: 198, size: 26, face: "inter", fill: "#666666" },
        ...column(
          [`M ${p.mobile}`, `T ${p.phone}`, `F ${p.fax}`, p.mail, p.site],
          { text: "", x: 490, y: 310, size: 25, face: "inter" },
          42,
        ),
        ...column(p.address.en.split(/, (?=[^,]+,[^,]+$)/), { text: "", x: 490, y: 530, size: 22, face: "inter" }, 32),
      ],
      {
        shapes: ['<rect width="440" height="600" fill="#2b4c7e"/>', '<circle cx="86" cy="200" r="26" fill="#e8b04b"/>'],
      },
    );
  },
  truth: shows({ languages: ["en"], phones: ["mobile", "phone", "fax"] }),
};

/** A slogan under the logo, the name in capitals, numbers in two columns. */
const capitals: Design = {
  name: "capitals",
  set: "english",
  draw: (p) =>
    card([
      { text: p.company.en.toUpperCase(), x: 80, y: 120, size: 44, face: "inter", weight: 600, fill: "#9b2226" },
      { text: "Better every day, since 1987.", x: 80, y: 162, size: 22, face: "inter", fill: "#777777" },
      { text: p.latin.toUpperCase(), x: 80, y: 320, size: 42, face: "inter", weight: 600, spacing: 3 },
      { text: `${p.title.en}`, x: 80, y: 366, size: 25, face: "inter" },
      { text: p.department.en, x: 80, y: 402, size: 23, face: "inter", fill: "#777777" },
      { text: `Cell: ${p.mobile}`, x: 80, y: 480, size: 23, face: "inter" },
      { text: `Office: ${p.phone}`, x: 80, y: 518, size: 23, face: "inter" },
      { text: `Email: ${p.mail}`, x: 540, y: 480, size: 23, face: "inter" },
      { text: `Web: ${p.site}`, x: 540, y: 518, size: 23, face: "inter" },
      { text: p.address.en, x: 80, y: 560, size: 21, face: "inter" },
    ]),
  truth: shows({ languages: ["en"], phones: ["mobile", "phone"] }),
};

export const englishDesigns: readonly Design[] = [quiet, stripe, capitals];
