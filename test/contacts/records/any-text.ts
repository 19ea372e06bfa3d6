import fc from "fast-check";

/** Pieces that mean something to a spreadsheet, a CSV or a vCard. */
const pieces = [
  "=cmd()",
  "+82 10",
  "-1",
  "@SUM(A1)",
  "＝1",
  "'",
  "'=",
  '"',
  '""',
  ",",
  ";",
  "; =1",
  "\\",
  "\\n",
  "\\;",
  ":::",
  " ::: ",
  "\\:::",
  "\\\\:::",
  ":",
  "=3D",
  "=EB=B0=95",
  "BEGIN:VCARD",
  "END:VCARD",
  "TEL:911",
  "N",
  "박지수",
  "é",
  "👩‍👩‍👧",
  "Contoso",
  " ",
  "(fax)",
  "(mobile)",
  "|",
  "<!channel>",
];

/** A line of text as cards and members write it, or worse: spaces are single, and something is there. */
export const anyLine = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((all) => all.join("").replace(/\s+/g, " ").trim())
  .filter((text) => text !== "" && text.length <= 100);

export const anyNote = fc.array(anyLine, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));
