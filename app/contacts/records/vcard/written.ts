/** A property as ical.js takes it (jCard, RFC 7095). */
export type Written = readonly [
  name: string,
  parameters: Readonly<Record<string, string | readonly string[]>>,
  type: string,
  ...values: unknown[],
];

/** A property that Octember alone reads; others leave out what begins with `X-`. */
export function own(name: string, group: string, text: string): Written {
  return [`x-octember-${name}`, { group }, "text", oneLine(text)];
}

export function inGroup([name, parameters, ...rest]: Written, group: string): Written {
  return [name, { ...parameters, group }, ...rest];
}

/** With what is printed, where that is something else. */
export function withPrinted(property: Written, printed: string, group: string): Written[] {
  return property[3] === oneLine(printed) ? [property] : [inGroup(property, group), own("printed", group, printed)];
}

/** Text from a card holds no line breaks and no control or direction marks. */
export function oneLine(text: string): string {
  return text
    .replace(/[\r\n\u0085\u2028\u2029\v\f\t]+/g, " ")
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();
}
