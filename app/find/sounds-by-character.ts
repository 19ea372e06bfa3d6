/** `beng 明名 | boon 文`, and so on in lines: of each character, in how many ways it is read. */
export function soundsByCharacter(rows: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of rows.trim().split(/\s*[|\n]\s*/)) {
    const [sound = "", characters = ""] = row.split(" ");
    for (const one of characters) {
      const sounds = found.get(one);
      if (sounds) sounds.push(sound);
      else found.set(one, [sound]);
    }
  }
  return found;
}
