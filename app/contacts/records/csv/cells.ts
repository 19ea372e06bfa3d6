/** What stands between several values of one cell, as Google writes it. */
const between = " ::: ";

/**
 * Several values as one cell. A `:::` in a value is written `\:::`, with every backslash before it doubled, so that the values can be
 * told apart again.
 */
export function joinValues(values: readonly string[]): string {
  return values.map((value) => value.replace(/(\\*):::/g, "$1$1\\:::")).join(between);
}

/** The values that were joined. */
export function splitValues(cell: string): readonly string[] {
  return cell
    .split(/(?:^|\s):::(?:\s|$)/)
    .map((value) => value.replace(/(?<!\\)(\\*)\\:::/g, (_, all: string) => `${all.slice(0, all.length / 2)}:::`));
}

/** Excel, Sheets and Numbers take what starts so for a formula; the first also after a `;` or a tab, where these part cells. */
const formula = /^('*)(?=[=+\-@＝＋－＠\t\r])/;
const innerFormula = /([;\t]\s*)('*)(?=[=+\-@＝＋－＠])/g;

/** A cell that runs nothing in a spreadsheet: an apostrophe before what would be a formula. */
function harmless(value: string): string {
  return value.replace(formula, "'$1").replace(innerFormula, "$1'$2");
}

/** What was made harmless. */
export function asItWas(cell: string, isOwn: boolean): string {
  const inner = isOwn ? cell.replace(/([;\t]\s*)'('*)(?=[=+\-@＝＋－＠])/g, "$1$2") : cell;
  return inner.replace(/^'('*)(?=[=+\-@＝＋－＠\t\r])/, "$1");
}

/** A row as RFC 4180 has it. */
export function rowOf(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(harmless(cell))).join(",")}\r\n`;
}

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
