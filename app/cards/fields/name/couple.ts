const connected = "(?:&|\\+|and|und|u\\.|et|y|e)";
const given = "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";
const couple = new RegExp(`^(${given}) ${connected} (${given}(?: ${given})?) (\\p{Lu}[\\p{L}'’-]+)$`, "u");

/** `Steve & Linda Johnson`, `Nadège et Bruno Fabre-Lestrade`: two people with one family name, as if they were one; else as it is. */
export function asOnePerson(text: string, isGivenName: (word: string) => boolean): string {
  const [, one = "", other = "", family = ""] = couple.exec(text) ?? [];
  const areNamed = isGivenName(one) || isGivenName(other.split(" ")[0] ?? "");
  return areNamed || /[&]|\sand\s/.test(text) ? text.replace(couple, `${one} ${other} ${family}`) : text;
}

/** `Familie Kofler`, `Fam. Huber`: who keeps a house together. */
export function isFamily(text: string): boolean {
  return /^(?:famil(?:ie|le|ia|y)|fam\.|famille|famiglia) \p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?$/iu.test(text);
}
