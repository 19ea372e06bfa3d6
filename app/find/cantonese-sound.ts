import { remember } from "./remember.ts";

/*
 * Chinese names as those write them whose families speak Cantonese (Tai Man, Ka Fai), folded so that what is spelled in several ways is one. Hong Kong's spelling is that of its registry, which tells neither aspirated consonants
 * (志 and 次 are Chi) nor long vowels (文 and 萬 are Man); the sounds are Jyutping's.
 */

const initials: Readonly<Record<string, string>> = {
  ...{
    b: "p",
    p: "p",
    m: "m",
    f: "f",
    d: "t",
    t: "t",
    n: "n",
    l: "l",
    g: "k",
    k: "k",
    gw: "kw",
    kw: "kw",
    h: "h",
    w: "w",
  },
  ...{ z: "c", c: "c", ch: "c", ts: "c", tz: "c", j: "c", s: "s", sh: "s", y: "y", ng: "", "": "" },
};

/** Latin finals, and what they may be in the sounds below. */
const finals: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `a a|ah a|ar a|ai ai|ay ei|ei ei|ey ei|ee i ei|i i ei|ie i|ze i|z i|e e i|eh e|au au|ow au o|ou o|o o|oh o|or o|oo u o|u u|ue u|ui ui|uoi ui|oi oi
  oy oi|iu iu|iew iu|eu iu|am am|um am|em am|im im|an an|un an un|uen un|oon un|on on|in in|ang ang|eng ing|ing ing|ong ong|ung ung|eung eung|ap ap|up ap
  ip ip|at at|ut at ut|uet ut|oot ut|it it|ot ot|ak ak|ack ak|uk uk|ok ok|ek ik|ik ik|euk euk`
    .split(/\s*[|\n]\s*/)
    .map((row) => [row.slice(0, row.indexOf(" ")), row.slice(row.indexOf(" ") + 1).split(" ")]),
);
const irregular: Readonly<Record<string, readonly string[]>> = { tze: ["ci"], ng: ["ng"], wu: ["u"], woo: ["u", "wo"] };

const longestSyllable = 6;
const mostSyllables = 3;
const mostSounds = 4;

function syllable(latin: string): readonly string[] {
  if (irregular[latin]) return irregular[latin];
  return [2, 1, 0].flatMap((length) => {
    const initial = length > latin.length ? undefined : initials[latin.slice(0, length)];
    return initial === undefined ? [] : (finals[latin.slice(length)] ?? []).map((final) => joined(initial, final));
  });
}

/** Ip and Yip are one. */
function joined(initial: string, final: string): string {
  return (initial === "y" && final.startsWith("i") ? "" : initial) + final;
}

/** What a folded Latin word may sound like in Cantonese; empty for what is none of at most three syllables. */
export const cantoneseSounds = remember((latin: string): readonly string[] => {
  if (latin.length < 2 || latin.length > mostSyllables * longestSyllable || !/^[a-z]+$/.test(latin)) return [];
  let states: ReadonlyMap<number, ReadonlySet<string>> = new Map([[0, new Set([""])]]);
  const whole = new Set<string>();
  for (let count = 0; count < mostSyllables; count++) {
    states = oneMoreSyllable(latin, states);
    for (const sound of states.get(latin.length) ?? []) whole.add(sound);
  }
  return [...whole].slice(0, mostSounds);
});

/** Where the word can be cut after one more syllable, and what it sounds like up to there. */
function oneMoreSyllable(
  latin: string,
  states: ReadonlyMap<number, ReadonlySet<string>>,
): ReadonlyMap<number, ReadonlySet<string>> {
  const next = new Map<number, Set<string>>();
  for (const [start, sounds] of states) {
    for (let end = start + 1; end <= Math.min(latin.length, start + longestSyllable); end++) {
      const heard = syllable(latin.slice(start, end)).flatMap((one) => [...sounds].map((sound) => sound + one));
      if (heard.length > 0) next.set(end, new Set([...(next.get(end) ?? []), ...heard].slice(0, mostSounds)));
    }
  }
  return next;
}

/** Jyutping's finals, where they aren't written as they sound here. */
const jyutping: Readonly<Record<string, string>> = {
  ...{
    aa: "a",
    aai: "ai",
    aau: "au",
    aam: "am",
    aan: "an",
    aang: "ang",
    aap: "ap",
    aat: "at",
    aak: "ak",
    eng: "ing",
    ek: "ik",
  },
  ...{
    ou: "o",
    oeng: "eung",
    oek: "euk",
    eoi: "ui",
    eon: "un",
    eot: "ut",
    yu: "u",
    yun: "un",
    yut: "ut",
    m: "ng",
    ng: "ng",
  },
};

/** can4 → can, as `cantoneseSounds` has it for Chan. */
export function soundOfJyutping(syllable: string): string {
  const [, first = "", rest = ""] = /^(ng(?=.)|gw|kw|[bpmfdtnlgkhwzcsj](?=[aeiouy])|)([a-z]+)/.exec(syllable) ?? [];
  const initial = first === "j" ? "y" : (initials[first] ?? "");
  const sound = joined(initial, jyutping[rest] ?? rest);
  return sound === "wu" ? "u" : sound;
}
