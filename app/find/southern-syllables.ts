import { remember } from "./remember.ts";

/*
 * Syllables of southern Chinese as registrars wrote them down in Singapore, Malaysia and, under the Dutch, in Indonesia: by ear, so that one sound has many
 * spellings. Kheng, Keng and Khing are one here, as are Chye and Chai, Siew and Seow, Hui, Hwee and Hwie, Tjong, Cheong and Chiong.
 */

/** Each sound and its spellings. Aspiration is written by some; tj, dj and oe are Dutch. Some syllables have none. */
const initials: ReadonlyMap<string, string> = new Map([
  ["", ""],
  ..."p p ph|b b|m m|f f|v v|t t th d|n n|l l|r r|k k kh q c|g g gh ng|h h|c ch chh ts tz tj tjh z zh|j j dj|s s sh hs sj x"
    .split("|")
    .flatMap((row) => {
      const [sound = "", ...spellings] = row.split(" ");
      return spellings.map((spelling): [string, string] => [spelling, sound]);
    }),
]);

/** What follows the initial, once `plain`: how it is spelled, and what it may be, the likeliest first. Many stand for several sounds. */
const finals: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `a a|e e|i i|o o|u u|ai ai|au au|ei ei e|oi oi|ui ui|iu iu|ia ia|io io|ua ua|uai uai|am am|om om|im im|iam iam|an an|en en|in in|on on|un un an|ian ian|uan uan
  iun iun|ang ang|eng eng|ing eng|ong ong|iong iong|iang iong|uang uang|uong uang|ng ng|ap ap|ip ip|iap iap|at at|et et|it it|ut ut at|iat iat|uat uat|ot ot
  ak ak|ek ek|ik ek|ok ok|iak iak|iok iok|uek uek|uak uak|oo u|oe o u ui|ou o au|ow au o|ao au|aw o au|ay ai e|ae e|ey i ei|ee i|y i|ie i|ea ia|eo io iu
  iau iu|iao iu|iaw iu|eau iu|eow iu|iow iu|iew iu|ew iu|eu iu|eaw iu|ieu iu|ue ui|uee ui|ooi ui|uy ui|uei ui|uay ui|oei ui|oey ui|uey ui|uoi ui|ooy ui|uie ui
  oy oi|oa ua|uet uet|uok ok|iuan iun uan|iuat uat|iuet uat|eun un|aun an|owe au|ioe iu|uern un|ye ai|uo o|iue iu|ean ian|ien ian|yen ian|een in ian|eam iam|iem im|eem im|um am um|oan uan|uen un uan|oon un|oen un|eon un|ern un|yn in
  eang iong|eong iong|eung iong|iung iong|ung ong|oong ong|uing eng|ueng eng|ieng ian eng|yng eng|eap iap|up ap|ep iap|eep ip|eat iat|iet iat|eet it|oot ut
  ert ut|eck ek|aik ek|eik ek|uk ok ak|ook ok|oke ok|eak iak|eok iok|iuk iok|euk iok|ioke iok|iek ek|oak ok|iut ut|ioon iun|iuen iun|ze i|er er`
    .split(/\s*[|\n]\s*/)
    .map((row) => [row.slice(0, row.indexOf(" ")), row.slice(row.indexOf(" ") + 1).split(" ")]),
);

/** Letters that change nothing: Kah, Kar, Seck, Lynn. */
const silent: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeiou])h$/, ""],
  [/(?<=[ao])r(?=$|[^aeiou])/, ""],
  [/([aiunptk])\1$/, "$1"],
  [/(?<=[aeiou])(?:ck|q|c)$/, "k"],
];

/** W and y may be vowels: Hwa is hua and Yong iong, but Woon un and Ying ing. */
const glides: readonly (readonly [RegExp, string])[] = [
  [/^w(?=u|oo)/, ""],
  [/^w/, "u"],
  [/^y(?=i|ai|e[aeou]|eng)/, ""],
  [/^y(?=.)/, "i"],
];

const irregular: Readonly<Record<string, readonly string[]>> = { ye: ["i"], tze: ["ci"], sze: ["si"], tzu: ["cu"] };
const longestInitial = 3;

/** What a syllable may be, the likeliest first; empty for what is none. */
export const southernSyllable = remember((latin: string): readonly string[] => {
  // Of pinyin's q only that before i can be told from Quek's.
  const heard = irregular[latin] ?? soundsOf(latin.replace(/^q(?=i)/, "ch"));
  // In Dutch spelling j is y.
  return latin.startsWith("j") ? [...heard, ...soundsOf(latin.replace("j", "y"))] : heard;
});

function soundsOf(latin: string): readonly string[] {
  for (let length = Math.min(longestInitial, latin.length); length >= 0; length--) {
    const initial = initials.get(latin.slice(0, length));
    const heard = initial === undefined ? [] : finalsOf(latin.slice(length));
    if (heard.length > 0) return heard.map((final) => initial + final);
  }
  return [];
}

function finalsOf(latin: string): readonly string[] {
  const spelled = replaced(latin, silent);
  return finals[spelled] ?? finals[replaced(spelled, glides)] ?? [];
}

function replaced(text: string, rules: readonly (readonly [RegExp, string])[]): string {
  return rules.reduce((changed, [from, to]) => changed.replace(from, to), text);
}
