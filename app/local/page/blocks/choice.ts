/** What can be chosen in a select. */
export interface Choice {
  value: string;
  text: string;
  description?: string;
}

/** Where choices come from: a list that is here, or the app, asked with what was typed. */
export type Choices =
  | { kind: "here"; groups: { label?: string; choices: Choice[] }[] }
  | { kind: "asked"; minimum: number; ask: (query: string) => Promise<Choice[]> };
