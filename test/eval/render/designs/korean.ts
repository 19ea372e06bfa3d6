import { type Design, shows } from "../design.ts";
import { card, column } from "../drawing.ts";

const grey = "#555555";

/** Company above, name large to the left, contacts under it with Latin letters for labels. */
const classic: Design = {
  name: "classic",
  set: "korean",
  draw: (p) =>
    card(
      [
        { text: p.company.ko, x: 80, y: 118, size: 40, weight: 700, fill: "#1d4e89" },
        { text: p.hangul, x: 80, y: 290, size: 62, weight: 700 },
        { text: `${p.department.ko} / ${p.title.ko}`, x: 80, y: 342, size: 28, fill: grey },
        ...column(
          [`T. ${p.phone}   F. ${p.fax}`, `M. ${p.mobile}`, `E. ${p.mail}`],
          { text: "", x: 80, y: 422, size: 25 },
          38,
        ),
        { text: `(${p.postcode}) ${p.address.ko}`, x: 80, y: 546, size: 24 },
        { text: p.site, x: 1000, y: 118, size: 24, anchor: "end", fill: grey },
      ],
      { shapes: ['<rect x="80" y="150" width="920" height="3" fill="#1d4e89"/>'] },
    ),
  truth: shows({ languages: ["ko"], phones: ["mobile", "phone", "fax"] }),
};

/** Letters of the name set apart, title above it, Korean labels, all to the right. */
const spaced: Design = {
  name: "spaced",
  set: "korean",
  draw: (p) =>
    card(
      [
        { text: p.company.ko, x: 70, y: 320, size: 38, weight: 700, fill: "#ffffff" },
        { text: `${p.department.ko} ${p.title.ko}`, x: 470, y: 130, size: 27, fill: grey },
        { text: [...p.hangul].join(" "), x: 470, y: 205, size: 58, weight: 700 },
        ...column(
          [`휴대폰  ${p.mobile}`, `전화  ${p.phone}`, `팩스  ${p.fax}`, `이메일  ${p.mail}`, `홈페이지  ${p.site}`],
          { text: "", x: 470, y: 300, size: 25 },
          42,
        ),
        { text: p.address.ko, x: 470, y: 540, size: 23 },
      ],
      { shapes: ['<rect width="420" height="600" fill="#12355b"/>'] },
    ),
  truth: shows({ languages: ["ko"], phones: ["mobile", "phone", "fax"] }),
};

/** A serif face, all in the middle; numbers in one line. */
const centred: Design = {
  name: "centred",
  set: "korean",
  draw: (p) =>
    card(
      [
        { text: p.company.ko, x: 540, y: 130, size: 36, face: "serif", weight: 700, anchor: "middle" },
        { text: `${p.title.ko}  ${p.hangul}`, x: 540, y: 290, size: 46, face: "serif", weight: 700, anchor: "middle" },
        { text: p.address.ko, x: 540, y: 430, size: 25, face: "serif", anchor: "middle" },
        { text: `Tel ${p.phone}  |  H.P ${p.mobile}`, x: 540, y: 475, size: 25, face: "serif", anchor: "middle" },
        { text: `${p.mail}  |  ${p.site}`, x: 540, y: 520, size: 25, face: "serif", anchor: "middle" },
      ],
      { background: "#fbf8f1", shapes: ['<rect x="500" y="170" width="80" height="2" fill="#8a6d3b"/>'] },
    ),
  truth: shows({ languages: ["ko"], phones: ["mobile", "phone"] }),
};

const icon = (x: number, y: number, path: string): string =>
  `<circle cx="${x}" cy="${y}" r="17" fill="#e9b44c"/><path transform="translate(${x - 9} ${y - 9})" d="${path}" fill="#14213d"/>`;
const handset = "M3 1h4l2 5-3 2c1 2 3 4 5 5l2-3 5 2v4c-8 3-18-7-15-15z";
const envelope = "M0 3h18v12H0zM1 4l8 6 8-6";
const pin = "M9 0a6 6 0 0 1 6 6c0 4-6 12-6 12S3 10 3 6a6 6 0 0 1 6-6z";

/** Light print on dark, icons in place of labels. */
const dark: Design = {
  name: "dark",
  set: "korean",
  draw: (p) =>
    card(
      [
        { text: p.hangul, x: 90, y: 170, size: 60, weight: 700, fill: "#ffffff" },
        { text: p.title.ko, x: 90, y: 220, size: 28, fill: "#e9b44c" },
        { text: p.company.ko, x: 990, y: 168, size: 38, weight: 700, fill: "#ffffff", anchor: "end" },
        ...column([p.mobile, p.mail, p.address.ko], { text: "", x: 145, y: 398, size: 26, fill: "#f2f2f2" }, 60),
      ],
      { background: "#14213d", shapes: [icon(107, 389, handset), icon(107, 449, envelope), icon(107, 509, pin)] },
    ),
  truth: shows({ languages: ["ko"], phones: ["mobile"], site: false }),
};

/** Labels in a column of their own, numbers of the trade register, a second office. */
const register: Design = {
  name: "register",
  set: "korean",
  draw: (p) =>
    card([
      { text: p.company.ko, x: 90, y: 110, size: 34, weight: 700, fill: "#7a1f1f" },
      { text: "사업자등록번호 123-45-67890", x: 990, y: 106, size: 20, anchor: "end", fill: grey },
      { text: p.department.ko, x: 90, y: 220, size: 26 },
      { text: p.title.ko, x: 90, y: 268, size: 26 },
      { text: p.hangul, x: 300, y: 268, size: 56, weight: 700, spacing: 14 },
      ...column(
        ["Mobile", "Tel", "Fax", "E-mail", "Web"],
        { text: "", x: 90, y: 356, size: 23, weight: 500, fill: "#7a1f1f" },
        36,
      ),
      ...column([p.mobile, p.phone, p.fax, p.mail, p.site], { text: "", x: 220, y: 356, size: 23 }, 36),
      { text: `본사  ${p.address.ko}`, x: 90, y: 545, size: 22 },
    ]),
  truth: shows({ languages: ["ko"], phones: ["mobile", "phone", "fax"] }),
};

/** A round face, name and title in one line to the right, a slogan. */
const round: Design = {
  name: "round",
  set: "korean",
  draw: (p) =>
    card(
      [
        { text: p.company.ko, x: 80, y: 110, size: 40, face: "round", fill: "#d1495b" },
        { text: "고객과 함께 내일을 만듭니다", x: 80, y: 158, size: 24, face: "round", fill: grey },
        { text: `${p.hangul} ${p.title.ko}`, x: 1000, y: 300, size: 48, face: "round", anchor: "end" },
        { text: p.department.ko, x: 1000, y: 350, size: 26, face: "round", anchor: "end", fill: grey },
        { text: `${p.mobile}  /  ${p.phone}`, x: 1000, y: 440, size: 27, face: "round", anchor: "end" },
        { text: p.mail, x: 1000, y: 485, size: 27, face: "round", anchor: "end" },
        { text: p.address.ko, x: 1000, y: 530, size: 25, face: "round", anchor: "end" },
      ],
      { background: "#fffdf9", shapes: ['<circle cx="60" cy="560" r="150" fill="#f3d9c9"/>'] },
    ),
  truth: shows({ languages: ["ko"], phones: ["mobile", "phone"], site: false }),
};

/** Upright: narrow and high, everything small but the name. */
const upright: Design = {
  name: "upright",
  set: "korean",
  draw: (p) => ({
    width: 640,
    height: 1060,
    background: "#ffffff",
    shapes: ['<rect x="60" y="300" width="60" height="6" fill="#2a9d8f"/>'],
    prints: [
      { text: p.company.ko, x: 60, y: 130, size: 38, weight: 700, fill: "#2a9d8f" },
      { text: p.hangul, x: 60, y: 400, size: 64, weight: 700 },
      { text: p.title.ko, x: 60, y: 455, size: 28, fill: grey },
      { text: p.department.ko, x: 60, y: 498, size: 26, fill: grey },
      ...column([`휴대전화 ${p.mobile}`, `직통 ${p.phone}`, p.mail, p.site], { text: "", x: 60, y: 780, size: 26 }, 44),
      { text: p.address.ko.split(" ").slice(0, 4).join(" "), x: 60, y: 970, size: 25 },
      { text: p.address.ko.split(" ").slice(4).join(" "), x: 60, y: 1006, size: 25 },
    ].filter(({ text }) => text !== ""),
  }),
  truth: shows({ languages: ["ko"], phones: ["mobile", "phone"] }),
};

export const koreanDesigns: readonly Design[] = [classic, spaced, centred, dark, register, round, upright];
