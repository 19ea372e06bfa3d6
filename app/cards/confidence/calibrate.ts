import { type CardFields, doubtBelow, type Field, type Side } from "../card.ts";
import { type Around, aroundOf } from "./around.ts";
import { type Evidence, evidence } from "./evidence.ts";
import { weights } from "./weights.ts";

/** Every field with the confidence that such evidence has deserved: how often values like it were right (logistic regression). */
export function calibrate(fields: CardFields, sides: readonly Side[]): CardFields {
  const around = aroundOf(fields, sides);
  const of = <T>(
    name: keyof typeof weights,
    values: readonly Field<T>[],
    tell: (field: Field<T>, around: Around) => Evidence,
  ): readonly Field<T>[] =>
    values.map((field) => ({
      ...field,
      confidence: mostOfRepaired(field.confidence, probability(weights[name], tell(field, around))),
    }));
  return {
    ...fields,
    names: of("names", fields.names, evidence.names),
    titles: of("titles", fields.titles, evidence.titles),
    departments: of("departments", fields.departments, evidence.departments),
    companies: of("companies", fields.companies, evidence.companies),
    phones: of("phones", fields.phones, evidence.phones),
    emails: of("emails", fields.emails, evidence.emails),
    websites: of("websites", fields.websites, evidence.websites),
    addresses: of("addresses", fields.addresses, evidence.addresses),
  };
}

/** What a rule had to repair stays in doubt, whatever speaks for it. */
const repaired = 0.76;

/** How sure a value may be at most, by its rule. */
export function mostOfRepaired(rule: number, fitted: number): number {
  return rule <= repaired ? Math.min(fitted, doubtBelow - 0.001) : fitted;
}

/** @param weights that of each piece of evidence, and last the constant. */
function probability(weights: readonly number[], tells: Evidence): number {
  const sum = tells.reduce((total, one, index) => total + one * (weights[index] ?? 0), weights[tells.length] ?? 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
