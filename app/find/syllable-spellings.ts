/*
 * How the parts of a syllable are written in Latin letters, and what each spelling costs: 0 is what most people write, 3 is rare. Revised
 * Romanization, McCune–Reischauer (without its accents and apostrophes), and what people use for themselves: Soo, Joon, Young, Hee. Yale has
 * a system of its own below.
 */

export type Costs = ReadonlyMap<string, number>;
type Table = Readonly<Record<string, Costs>>;

/** `g k.5` → g costs 0, k half. `-` is nothing. */
function costs(list: string): Costs {
  return new Map(
    list.split(" ").map((one) => {
      const [, spelling = "", cost = ""] = /^([a-z-]+)(.*)$/.exec(one) ?? [];
      return [spelling === "-" ? "" : spelling, cost === "" ? 0 : Number(cost)] as const;
    }),
  );
}

const table = (rows: Readonly<Record<string, string>>): Table =>
  Object.fromEntries(Object.entries(rows).map(([letter, list]) => [letter, costs(list)]));

const initials = table({
  ㄱ: "g k gh3 c3.5",
  ㄲ: "kk gg g.5 k.5",
  ㄴ: "n",
  ㄷ: "d t1.5 dh3",
  ㄸ: "tt dd d.5 t.5",
  ㄹ: "r l.7 rh2 n2.5 lh3",
  ㅁ: "m",
  ㅂ: "b p1.2 v3",
  ㅃ: "pp bb b.5 p.5",
  ㅅ: "s sh2.2 sch3.5",
  ㅆ: "ss s.5",
  ㅇ: "-",
  ㅈ: "j ch1.2 z2 g2.8 jh2.5 dj3 tj3",
  ㅉ: "jj j.5 ch1.5",
  ㅊ: "ch tch2 c2.5 j2.5 tsch3.5",
  ㅋ: "k kh1 c1.5",
  ㅌ: "t th.8",
  ㅍ: "p ph.5 f2 b2.5",
  ㅎ: "h",
});

const vowels = table({
  ㅏ: "a ah1.2 aa2.5 ar3",
  ㅐ: "ae ai1 e1.8 ay1.8 ea1.8 eh2.2 ey2.5 a3",
  ㅑ: "ya yah1.2 ia2.5",
  ㅒ: "yae yai1",
  ㅓ: "eo u.2 uh.8 o1 ou1.2 eu1.6 eou1.5 oe2.4 ue2.4 ur2.5 er2.5 eoh1.8 au3",
  ㅔ: "e ye2 ae.7 ay1.5 eh1.2 ey1.6 ei1.6 ea2 ai2",
  ㅕ: "yeo you.3 yu.5 yo1 yuh1 yeu1.2 yeou1.5 yue2 yoe2.4 ye2.6 iu2.5 eo2.8 io3",
  ㅖ: "ye yae.8 ae1 e1.2 ei1.6 yeh1.2 yea1 ea1.4 ey1.8 ay1.8 yai2 ie2.5 ai2.5",
  ㅗ: "o oh1 ou2 oo3 ow3 au3.2",
  ㅘ: "wa oa1 ua1.8 wah1.5 a3",
  ㅙ: "wae oae1 wai1 we1.5",
  ㅚ: "oe oi.4 we.8 wei1.8 oy1.4 oui2.5 ey2.5 wai2.2 wae1.8",
  ㅛ: "yo yoh1.2 you1.4 yeo2 yue2.6 yeu2.6",
  ㅜ: "u oo ou1.8 uh2.2 ue2.2 uu2.5 ew2.5 o3",
  ㅝ: "wo weo.3 ueo1.5 wuh1.5 wu1.8 won3 o2.4",
  ㅞ: "we ue1.5",
  ㅟ: "wi wee.8 ui1.2 ue2 we2 wie2",
  ㅠ: "yu yoo.2 you.5 iu1.5 ew1.5 ue2 yuh2 yew1.5 u2.2 eu2.5",
  ㅡ: "eu u.7 eou1.5 ue1.8 oo2.2 ou2.2 y2.4 e2.4 o2.4 i2.8 uh2 eo2.4",
  ㅢ: "ui eui.1 ee.2 i.8 yi1 ie1.4 y1.8 e2 ea2 uie2 eu2.5 uy2.2",
  ㅣ: "i ee.3 y1.8 ie1.4 yi2 ih1.8 ea1.8 e2 ey2.4 ii2 eei3",
});
/** Where nothing stands before the vowel. */
const bareVowels: Table = {
  ...vowels,
  ㅜ: costs("u woo wu.7 oo.5 w2.5 ou1.5 wou1.5 ew2.5 uh2.5"),
  ㅝ: costs("wo weo.3 wuh1.5 o2 wu2"),
  ㅣ: costs("i yi.3 lee.6 ee.5 e1 rhee1.5 y2 ie1.5 ri1.8 li1.8 yee1"),
  ㅗ: costs("o oh.2 ou2 ow2.5 au3.2"),
  ㅏ: costs("a ah.3 aa2 ar3"),
};

const finals = table({
  "": "-",
  ㄱ: "k g.6 ck.8 c1.5 gk2 ng2.8 kk2.4",
  ㄴ: "n nn1.2 ne1.8",
  ㄷ: "t d.6",
  ㄹ: "l ll1 r1.2 le1.8 hl2.4 rl2.4",
  ㅁ: "m mm1.5 me2.2",
  ㅂ: "p b.3 pp2",
  ㅅ: "t s.5 d1",
  ㅇ: "ng n2.8",
});

/** Finals that are spoken, and so spelled, like another. */
const spokenAs: Readonly<Record<string, string>> = Object.fromEntries(
  "ㄲㄱ ㅋㄱ ㄳㄱ ㄺㄱ ㄵㄴ ㄶㄴ ㅆㅅ ㅈㄷ ㅊㅅ ㅌㄷ ㅎㄷ ㄼㄹ ㄽㄹ ㄾㄹ ㅀㄹ ㄻㅁ ㅍㅂ ㅄㅂ ㄿㅂ"
    .split(" ")
    .map((pair) => [pair[0], pair[1]]),
);

/** What no rule gives; seen of people who write themselves so. */
const ownSpellings: Readonly<Record<string, Costs>> = {
  준: costs("june1 jean3"),
  환: costs("fan2.2"),
  화: costs("fa2.5"),
  휘: costs("fi2.5"),
  회: costs("hwoi2"),
  규: costs("q2 gue1.8 kue1.8 queue3"),
  린: costs("lynn1 lyn1.2 rynn1.5 leen1 rynne2"),
  선: costs("sunn1 sean2"),
  수: costs("sue.8 soo"),
  지: costs("gee1.6 g2.5"),
  진: costs("jean1.2 gene2 jinn1.5 jine2"),
  하: costs("ha hah1"),
  해: costs("hae hay1"),
  현: costs("hun1.8 hyn2 hyune1.6"),
  유: costs("u1.8 you.4 yoo.2 ryu1.5 ryoo1.8"),
  리: costs("lee.4 ree1 rie1 ly1.6 yi2 ni1.5"),
  용: costs("yueng2 ryong1.5"),
  윤: costs("yune.8 yunn1.5"),
  임: costs("lim.7 yim.7 rim1"),
  연: costs("yeon youn ryun2 ryeon2 yun"),
  이: costs("lee.6"),
  일: costs("ill1 yil1 eel1.2 il"),
  인: costs("in inn1.2 een1.2 yin1.6"),
  우: costs("woo woooo4"),
  영: costs("young yeong yung yong1 yeung1"),
  석: costs("sock1.4 suk seok sok"),
  필: costs("phill1 feel1.5 pill1"),
  경: costs("kyoung.3 kyung kyong1"),
  승: costs("sung.6 seung syng1.5 seoung1"),
  성: costs("sung seong song.8 seoung1 soung1.2"),
  샘: costs("sam.5 saem"),
};

/** Yale, as linguists write: Minswu, Yenghuy, Chel. */
const yaleInitials = costsByLetter(
  "ㄱk ㄲkk ㄴn ㄷt ㄸtt ㄹl ㅁm ㅂp ㅃpp ㅅs ㅆss ㅇ ㅈc ㅉcc ㅊch ㅋkh ㅌth ㅍph ㅎh",
);
const yaleVowels = costsByLetter(
  "ㅏa ㅐay ㅑya ㅒyay ㅓe ㅔey ㅕye ㅖyey ㅗo ㅘwa ㅙway ㅚoy ㅛyo ㅜwu ㅝwe ㅞwey ㅟwi ㅠyu ㅡu ㅢuy ㅣi",
);
const yaleFinals = costsByLetter("ㄱk ㄴn ㄷt ㄹl ㅁm ㅂp ㅅs ㅇng");
const yale = 2;

function costsByLetter(list: string): Readonly<Record<string, string>> {
  return Object.fromEntries(list.split(" ").map((one) => [one.charAt(0), one.slice(1)]));
}

/** Nobody writes a syllable in a way that costs more. */
const mostCost = 4;

const known = new Map<string, Costs>();

/** Every way to spell one syllable in Latin letters, with its cost. */
export function spellingsOfParts(syllable: string, initial: string, vowel: string, final: string): Costs {
  const found = known.get(syllable);
  if (found) return found;
  const spoken = spokenAs[final] ?? final;
  const all = new Map<string, number>();
  const put = (spelling: string, cost: number) => {
    if (cost <= mostCost && cost < (all.get(spelling) ?? Number.POSITIVE_INFINITY)) all.set(spelling, cost);
  };
  for (const [open, one] of openSpellings(initial, vowel, spoken)) {
    for (const [end, two] of finals[spoken] ?? []) put(open + end, one + two);
  }
  for (const [spelling, cost] of ownSpellings[syllable] ?? []) put(spelling, cost);
  put((yaleInitials[initial] ?? "") + (yaleVowels[vowel] ?? "") + (yaleFinals[spoken] ?? ""), yale);
  known.set(syllable, all);
  return all;
}

/** What it costs to hear ㅎ and the vowel as English wh: Whang, Whan-ki, Whun. */
const rounded: Readonly<Record<string, number>> = { ㅘ: 0.5, ㅙ: 0.8, ㅚ: 1.5, ㅝ: 0.8, ㅞ: 1, ㅟ: 0.5, ㅜ: 1.8 };

/** The syllable without its final. */
function openSpellings(initial: string, vowel: string, final: string): (readonly [string, number])[] {
  const middles = [...((initial === "ㅇ" ? bareVowels : vowels)[vowel] ?? [])];
  const wh = initial === "ㅎ" ? rounded[vowel] : undefined;
  const heard = wh === undefined ? [] : middles.filter(([middle]) => /^[uwo]/.test(middle));
  return [
    ...[...(initials[initial] ?? [])].flatMap(([start, one]) =>
      middles.map(([middle, two]) => [start + middle, one + two + odd(initial, start, vowel, middle, final)] as const),
    ),
    ...heard.map(([middle, one]) => [`wh${middle.replace(/^w/, "")}`, one + (wh ?? 0)] as const),
  ];
}

/** Combinations that are rarer, or more usual, than their parts: 서 is hardly Su but 성 is Sung, 시 is Shi but 선 hardly Shun. */
function odd(initial: string, start: string, vowel: string, middle: string, final: string): number {
  let cost = 0;
  if (vowel === "ㅓ" && final === "" && middle === "u") cost += 1.6;
  if (vowel === "ㅓ" && final === "" && middle === "o") cost += 0.8;
  if (vowel === "ㅓ" && final !== "" && middle.endsWith("h")) cost += 0.6;
  if (initial === "ㅅ" && start === "sh" && (vowel === "ㅣ" || vowel === "ㅟ")) cost -= 2;
  if (middle.endsWith("r") && final !== "") cost += 2;
  if (vowel === "ㅢ" && initial === "ㅇ" && middle === "ee") cost += 1;
  return cost;
}
