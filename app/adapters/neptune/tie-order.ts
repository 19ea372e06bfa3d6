/** What ties of a node are sorted by, the strongest first: weight, then the person, later ones first, then the cluster. */
export interface TieKey {
  readonly weight: number;
  readonly person: string;
  readonly cluster: string;
}

/** Negative where `one` comes before `other`. */
export function compareTies(one: TieKey, other: TieKey): number {
  if (one.weight !== other.weight) return other.weight - one.weight;
  if (one.person !== other.person) return one.person < other.person ? 1 : -1;
  return one.cluster < other.cluster ? -1 : one.cluster > other.cluster ? 1 : 0;
}

/** A key as text, for a property; the numbers survive it. Empty: weaker than any. */
export function writeKey(key: TieKey | undefined): string {
  return key ? JSON.stringify([key.weight, key.person, key.cluster]) : "";
}

export function readKey(text: string): TieKey | undefined {
  if (text === "") return undefined;
  const [weight, person, cluster] = JSON.parse(text) as [number, string, string];
  return { weight, person, cluster };
}
