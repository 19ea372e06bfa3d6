/** What must hold of an item for a change to be made. All of it. */
export interface Condition {
  readonly equals?: Readonly<Record<string, unknown>>;
  /** These may be missing, too. */
  readonly differs?: Readonly<Record<string, unknown>>;
  readonly missing?: readonly string[];
}

export interface ItemChange {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly add?: Readonly<Record<string, number>>;
  readonly remove?: readonly string[];
  readonly if?: Condition;
}

/** Names and values of an expression, each by a placeholder: most of the words that one would use are reserved. */
export class Placeholders {
  readonly names: Record<string, string> = {};
  readonly values: Record<string, unknown> = {};

  name(attribute: string): string {
    const placeholder = `#n${Object.keys(this.names).length}`;
    this.names[placeholder] = attribute;
    return placeholder;
  }

  value(value: unknown): string {
    const placeholder = `:v${Object.keys(this.values).length}`;
    this.values[placeholder] = value;
    return placeholder;
  }
}

export function updateExpression({ set = {}, add = {}, remove = [] }: ItemChange, at: Placeholders): string {
  const clauses = [
    ["SET", pairs(set).map(([name, value]) => `${at.name(name)} = ${at.value(value)}`)],
    ["ADD", pairs(add).map(([name, value]) => `${at.name(name)} ${at.value(value)}`)],
    ["REMOVE", remove.map((name) => at.name(name))],
  ] as const;
  return clauses.flatMap(([verb, parts]) => (parts.length === 0 ? [] : [`${verb} ${parts.join(", ")}`])).join(" ");
}

export function conditionExpression(
  { equals = {}, differs = {}, missing = [] }: Condition,
  at: Placeholders,
): string[] {
  return [
    ...pairs(equals).map(([name, value]) => `${at.name(name)} = ${at.value(value)}`),
    ...pairs(differs).map(([name, value]) => {
      const attribute = at.name(name);
      return `(attribute_not_exists(${attribute}) OR ${attribute} <> ${at.value(value)})`;
    }),
    ...missing.map((name) => `attribute_not_exists(${at.name(name)})`),
  ];
}

/** What is undefined isn't there. */
function pairs<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).filter(([, value]) => value !== undefined);
}
