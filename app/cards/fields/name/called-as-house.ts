const kin = new Set(
  "tía tío abuela abuelo mama mamá papa papá nonna nonno uncle aunt auntie grandma grandpa granny tante tonton mamie zia zio chez".split(
    " ",
  ),
);
/** Before a given name alone: a captain's own card has the family, too. */
const nicknames = new Set("big captain cap'n old fat lucky crazy miss mister doña farmer doctor".split(" "));

/** `Tía Lupe`, `Uncle Julio’s`, `Big Mike`, `Captain Sam`: how restaurants and shops are called after somebody. */
export function isCalledAsHouse(text: string, isGivenName: (word: string) => boolean): boolean {
  const [, front = "", name = ""] = /^(\p{L}[\p{L}'’]*)\s(\p{Lu}[\p{L}'’-]+)$/u.exec(text) ?? [];
  const word = front.toLowerCase().replace("’", "'");
  return kin.has(word) || (nicknames.has(word) && isGivenName(name.replace(/['’]s$/, "")));
}
