import { remember } from "./remember.ts";

/*
 * Mandarin as it is written in Latin letters: pinyin (Xie Zhiwei), Wade–Giles as Taiwan uses it, without its marks (Hsieh Chih-wei), and
 * Tongyong (Jhih-wei), folded into one. None of them tells aspirated consonants from plain ones once the marks are dropped.
 */

const initials: Readonly<Record<string, string>> = {
  ...{ b: "p", p: "p", m: "m", f: "f", d: "t", t: "t", n: "n", l: "l", g: "k", k: "k", h: "h", r: "r", w: "w", y: "y" },
  ...{ j: "c", q: "c", zh: "c", jh: "c", ch: "c", cy: "c", z: "z", c: "z", ts: "z", tz: "z" },
  ...{ x: "x", hs: "x", sy: "x", shy: "x", sh: "sh", s: "s", ss: "s", sz: "s", "": "" },
};
const finals: Readonly<Record<string, string>> = {
  ...{
    a: "a",
    o: "o",
    e: "e",
    eh: "e",
    i: "i",
    ih: "i",
    u: "u",
    ai: "ai",
    ei: "ei",
    ao: "ao",
    ou: "ou",
    er: "er",
    erh: "er",
  },
  ...{ an: "an", en: "en", ang: "ang", eng: "eng", ia: "ia", ie: "ie", ieh: "ie", iao: "iao", iu: "iu", iou: "iu" },
  ...{ ian: "ian", ien: "ian", in: "in", iang: "iang", ing: "ing", iong: "iong", iung: "iong", ong: "ong", ung: "ong" },
  ...{
    ua: "ua",
    uo: "uo",
    uai: "uai",
    ui: "ui",
    uei: "ui",
    uan: "uan",
    uang: "uang",
    un: "un",
    uen: "un",
    ue: "ue",
    ueh: "ue",
    uah: "ua",
    au: "ao",
    iau: "iao",
    iow: "iu",
  },
};
/** Whole syllables that the parts don't give. */
const irregular: Readonly<Record<string, string>> = {
  ...{
    tzu: "zi",
    tsu: "zi",
    tsyh: "zi",
    szu: "si",
    ssu: "si",
    sze: "si",
    i: "yi",
    yeh: "ye",
    yen: "yan",
    yueh: "yue",
    yung: "yong",
  },
  ...{
    you: "yu",
    wun: "wen",
    wong: "weng",
    jen: "ren",
    jan: "ran",
    jao: "rao",
    jou: "rou",
    jui: "rui",
    jung: "rong",
    jih: "ri",
  },
  ...{
    fong: "feng",
    ing: "ying",
    in: "yin",
    shiow: "xiu",
    shiau: "xiao",
    shiao: "xiao",
    shin: "xin",
    shing: "xing",
    shia: "xia",
  },
};
const longestSyllable = 6;
const mostSyllables = 3;

const syllable = remember((latin: string): string => {
  const known = irregular[latin];
  if (known !== undefined) return known;
  for (const length of [3, 2, 1, 0]) {
    const initial = initials[latin.slice(0, length)];
    const final = initial === undefined || length > latin.length ? undefined : finals[latin.slice(length)];
    if (initial !== undefined && final !== undefined) return initial + vowelAfter(initial, final);
  }
  return "";
});

/** Wade–Giles has o for e behind k and h, and for uo elsewhere. */
function vowelAfter(initial: string, final: string): string {
  if (final !== "o" || initial === "") return final;
  if (initial === "k" || initial === "h") return "e";
  return /^[pmfwy]$/.test(initial) ? "o" : "uo";
}

/** The one form of a folded Latin word; empty for what is no Mandarin of at most three syllables, and for a vowel alone. */
export const chineseSound = remember((latin: string): string => {
  if (latin.length < 2 || latin.length > mostSyllables * longestSyllable || !/^[a-z]+$/.test(latin)) return "";
  let states = new Map<number, string>([[0, ""]]);
  for (let count = 0; count < mostSyllables; count++) {
    const next = new Map<number, string>();
    for (const [start, sound] of states) {
      for (let end = start + 1; end <= Math.min(latin.length, start + longestSyllable); end++) {
        const one = syllable(latin.slice(start, end));
        if (one !== "") next.set(end, sound + one);
      }
    }
    const whole = next.get(latin.length);
    if (whole !== undefined) return whole;
    states = next;
  }
  return "";
});

/** Many who speak Mandarin don't tell -n from -ng behind e and i: 英 and 因 are one. */
export function withoutNasals(sound: string): string {
  return sound.replace(/(?<=[ei]n)g/g, "");
}
