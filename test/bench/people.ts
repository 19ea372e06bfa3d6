import type { Posted } from "../find/posted-card.ts";

/** A seeded generator (mulberry32): the same people each time. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Korean surnames by their share of 10,000 (census of 2015, rounded), with a usual Latin spelling. */
const surnames: readonly (readonly [string, string, number])[] = [
  ["김", "Kim", 2150],
  ["이", "Lee", 1470],
  ["박", "Park", 840],
  ["최", "Choi", 470],
  ["정", "Jung", 430],
  ["강", "Kang", 240],
  ["조", "Cho", 210],
  ["윤", "Yoon", 210],
  ["장", "Jang", 200],
  ["임", "Lim", 170],
  ["한", "Han", 155],
  ["오", "Oh", 153],
  ["서", "Seo", 150],
  ["신", "Shin", 148],
  ["권", "Kwon", 142],
  ["황", "Hwang", 140],
  ["안", "Ahn", 138],
  ["송", "Song", 137],
  ["류", "Ryu", 130],
  ["홍", "Hong", 112],
  ["전", "Jeon", 112],
  ["고", "Ko", 95],
  ["문", "Moon", 93],
  ["양", "Yang", 92],
  ["손", "Son", 91],
  ["배", "Bae", 80],
  ["백", "Baek", 77],
  ["허", "Heo", 66],
  ["남", "Nam", 56],
  ["심", "Shim", 54],
];
const syllables: readonly (readonly [string, string])[] = [
  ["지", "ji"],
  ["수", "soo"],
  ["민", "min"],
  ["서", "seo"],
  ["준", "jun"],
  ["현", "hyun"],
  ["영", "young"],
  ["희", "hee"],
  ["우", "woo"],
  ["진", "jin"],
  ["은", "eun"],
  ["주", "joo"],
  ["성", "sung"],
  ["훈", "hoon"],
  ["재", "jae"],
  ["연", "yeon"],
  ["하", "ha"],
  ["윤", "yoon"],
  ["정", "jung"],
  ["경", "kyung"],
  ["승", "seung"],
  ["호", "ho"],
  ["미", "mi"],
  ["혜", "hye"],
  ["태", "tae"],
  ["동", "dong"],
  ["선", "sun"],
  ["원", "won"],
  ["규", "kyu"],
  ["상", "sang"],
];
const firstNames =
  "James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah Charles Karen Daniel Lisa Matthew Nancy Anthony Betty Mark Sandra Paul Ashley".split(
    " ",
  );
const lastNames =
  "Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lewis Walker Hall Young King Wright Scott Green Baker Adams".split(
    " ",
  );
const companyHeads =
  "Contoso Fabrikam Northwind Adventure Litware Proseware Tailspin Wingtip Alpine Coho Lucerne Margie Trey Woodgrove Relecloud Graphic Humongous Blue Fourth Southridge".split(
    " ",
  );
const companyTails = "Systems Trading Logistics Foods Energy Labs Partners Media Motors Health".split(" ");
const koreanHeads =
  "한빛 푸른 새벽 가온 나래 다온 라온 마루 바른 사람 아름 자연 참 큰 한별 미래 대한 동방 서울 우리".split(" ");
const koreanTails = "전자 물산 상사 식품 건설 테크 소프트 산업 화학 은행".split(" ");
const jobs = [
  ["Sales", "Manager", "영업팀", "과장"],
  ["Marketing", "Director", "마케팅팀", "부장"],
  ["Engineering", "Engineer", "개발팀", "대리"],
  ["Finance", "Analyst", "재무팀", "차장"],
  ["Research", "Scientist", "연구소", "연구원"],
  ["Operations", "Head", "운영팀", "이사"],
] as const;

export interface MadeUp extends Posted {
  /** A Korean name in the script that the card doesn't have. */
  readonly otherwise?: string;
}

/** A person with a card: seven of ten are Korean, half of these with a card in Latin letters. */
export function madeUpPerson(at: number): MadeUp {
  const random = randomFrom(at);
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[Math.floor(random() ** 1.5 * list.length)];
    if (chosen === undefined) throw new Error("an empty list");
    return chosen;
  };
  const korean = random() < 0.7;
  const latin = !korean || random() < 0.5;
  const { name, nick, otherwise } = korean ? koreanName(random, pick, latin) : westernName(pick);
  const [head, tail] = [pick(companyHeads), pick(companyTails)];
  const [department, title, departmentKo, titleKo] = pick(jobs);
  const digits = String(Math.floor(random() * 1e8)).padStart(8, "0");
  const domain = `${head}${tail}${Math.floor(random() * 40)}.com`.toLowerCase();
  return {
    at: 1_600_000_000 + at * 60,
    by: `U${Math.floor(random() * 200)}`,
    ...(random() < 0.3 ? { where: `Expo ${Math.floor(random() * 50)}` } : {}),
    names: [name],
    ...(otherwise === undefined ? {} : { otherwise }),
    company: latin ? `${head} ${tail}` : `(주)${pick(koreanHeads)}${pick(koreanTails)}`,
    department: latin ? department : departmentKo,
    title: latin ? `${department} ${title}` : titleKo,
    emails: [`${nick}${Math.floor(random() * 90)}@${domain}`],
    phones: [[`010-${digits.slice(0, 4)}-${digits.slice(4)}`, `+8210${digits}`]],
    address: latin
      ? `${Math.floor(random() * 400)} Teheran-ro, Gangnam-gu, Seoul`
      : `서울시 강남구 테헤란로 ${Math.floor(random() * 400)}`,
  };
}

function surnameAt(share: number): readonly [string, string] {
  let left = share * surnames.reduce((sum, [, , weight]) => sum + weight, 0);
  for (const [hangul, latin, weight] of surnames) {
    left -= weight;
    if (left <= 0) return [hangul, latin];
  }
  return ["김", "Kim"];
}

type Pick = <T>(list: readonly T[]) => T;

interface Named {
  readonly name: string;
  readonly otherwise?: string;
  readonly nick: string;
}

function koreanName(random: () => number, pick: Pick, latin: boolean): Named {
  const [family, familyLatin] = surnameAt(random());
  const [[one, oneLatin], [two, twoLatin]] = [pick(syllables), pick(syllables)];
  const given = oneLatin + twoLatin;
  const written = `${given.charAt(0).toUpperCase()}${given.slice(1)} ${familyLatin}`;
  const hangul = family + one + two;
  const nick = `${given}.${familyLatin.toLowerCase()}`;
  return latin ? { name: written, otherwise: hangul, nick } : { name: hangul, otherwise: written, nick };
}

function westernName(pick: Pick): Named {
  const [first, last] = [pick(firstNames), pick(lastNames)];
  return { name: `${first} ${last}`, nick: `${first}.${last}`.toLowerCase() };
}
