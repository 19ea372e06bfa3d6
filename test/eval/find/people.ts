import { randomFrom } from "../../bench/people.ts";
import type { Posted } from "../../find/posted-card.ts";
import { familySpellings } from "./family-spellings.ts";
import { drawn, koreanName, shares } from "./korean-names.ts";
import { spellingsOfSyllable } from "./korean-spellings.ts";
import { chineseName, englishName, germanName, japaneseName } from "./other-names.ts";

type Origin = "Korean" | "English" | "Japanese" | "Chinese" | "German";

/** Somebody with a card, and what is known about them beside it. */
export interface Person {
  readonly origin: Origin;
  readonly family: string;
  readonly given: string;
  /** The Latin spelling that they use for themselves: given name, family name. */
  readonly latin: readonly [string, string];
  /** Japanese ones. */
  readonly kana?: string;
  readonly company: { readonly en: string; readonly ko: string };
  readonly job: Job;
  readonly city: { readonly en: string; readonly ko: string };
  readonly digits: string;
  readonly card: Posted;
}

interface Job {
  readonly title: { readonly en: string; readonly ko: string };
  readonly department: { readonly en: string; readonly ko: string };
}

/** Whose cards a company in Seoul keeps, in hundredths: an assumption. */
const origins = shares("Korean 70 English 13 Japanese 6 Chinese 6 German 5");
/** What Korean cards show, in hundredths: seen on the few hundred that were looked at for the reader's rules, rounded. */
const koreanCards = shares("hangul 50 both 35 latin 15");
const easternCards = shares("written 25 both 60 latin 15");

const heads =
  "Contoso/콘토소 Fabrikam/패브리캄 Northwind/노스윈드 Litware/리트웨어 Proseware/프로즈웨어 Tailspin/테일스핀 Wingtip/윙팁 Alpine/알파인 Coho/코호 Lucerne/루체른 Margie/마지 Trey/트레이 Woodgrove/우드그로브 Relecloud/릴클라우드 Humongous/휴몽거스 Southridge/사우스리지 Hanbit/한빛 Pureun/푸른 Saebyeok/새벽 Gaon/가온 Narae/나래 Daon/다온 Raon/라온 Maru/마루 Bareun/바른 Areum/아름 Jayeon/자연 Hanbyul/한별 Mirae/미래 Dongbang/동방 Nuri/누리 Sol/솔 Hansom/한솜 Baram/바람".split(
    " ",
  );
const tails =
  "Systems/시스템 Trading/상사 Logistics/물류 Foods/식품 Energy/에너지 Labs/연구소 Partners/파트너스 Media/미디어 Motors/모터스 Health/헬스케어 Electronics/전자 Construction/건설 Chemical/화학 Bank/은행 Soft/소프트".split(
    " ",
  );
const titles = shares(
  "Staff/사원 14 Assistant_Manager/대리 20 Manager/과장 18 Deputy_General_Manager/차장 12 General_Manager/부장 12 Team_Leader/팀장 8 Director/이사 5 Managing_Director/상무 3 CEO/대표이사 4 CTO/최고기술책임자 1 Researcher/연구원 6 Senior_Researcher/책임연구원 3",
);
const departments =
  "Sales/영업팀 Marketing/마케팅팀 Finance/재무팀 Human_Resources/인사팀 Development/개발팀 Planning/기획팀 Purchasing/구매팀 Overseas_Sales/해외영업팀 Legal/법무팀 Quality/품질관리팀".split(
    " ",
  );
const cities = shares(
  "Seoul/서울 50 Busan/부산 10 Daejeon/대전 6 Incheon/인천 8 Daegu/대구 6 Gwangju/광주 4 Suwon/수원 6",
);

const pair = (text: string) => {
  const [en = "", ko = ""] = text.replaceAll("_", " ").split("/");
  return { en, ko };
};

/** The nth of them: the same each time. */
export function personAt(at: number): Person {
  const random = randomFrom(at * 7 + 1);
  const any = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const origin = drawn(origins, random) as Origin;
  const name = nameOf(origin, random);
  const [head, tail] = [pair(any(heads)), pair(any(tails))];
  const number = Math.floor(random() * 6);
  const company = {
    en: `${head.en} ${tail.en}${number > 2 ? ` ${number}` : ""}`,
    ko: `(주)${head.ko}${tail.ko}${number > 2 ? number : ""}`,
  };
  const job = { title: pair(drawn(titles, random)), department: pair(any(departments)) };
  const city = pair(drawn(cities, random));
  const digits = String(Math.floor(random() * 1e8)).padStart(8, "0");
  const language = name.hangul ? "ko" : "en";
  const mailbox = `${name.latin[0]}.${name.latin[1]}${Math.floor(random() * 90)}`;
  const plain = mailbox.normalize("NFD").replace(/[^\x21-\x7e]|'/g, "");
  return {
    origin,
    ...name,
    company,
    job,
    city,
    digits,
    card: {
      at: 1_600_000_000 + at * 60,
      by: `U${Math.floor(random() * 200)}`,
      names: name.printed,
      company: company[language],
      department: job.department[language],
      title: job.title[language],
      // Half of the mail addresses have nothing of the name, so that names must be found by name.
      emails: [
        `${random() < 0.5 ? plain : `mail${Math.floor(random() * 1e6)}`}@${head.en}${tail.en}.com`.toLowerCase(),
      ],
      phones: [[`010-${digits.slice(0, 4)}-${digits.slice(4)}`, `+8210${digits}`]],
      address:
        language === "ko"
          ? `${city.ko}시 중앙로 ${Math.floor(random() * 400)}`
          : `${Math.floor(random() * 400)} Jungang-ro, ${city.en}`,
    },
  };
}

interface Named {
  readonly family: string;
  readonly given: string;
  readonly latin: readonly [string, string];
  readonly kana?: string;
  /** As on the card. */
  readonly printed: readonly string[];
  readonly hangul: boolean;
}

function nameOf(origin: Origin, random: () => number): Named {
  if (origin === "Korean") return korean(random);
  if (origin === "English" || origin === "German") {
    const [given, family] = (origin === "English" ? englishName : germanName)(random);
    return { family, given, latin: [given, family], printed: [`${given} ${family}`], hangul: false };
  }
  const [given, family] = (origin === "Japanese" ? japaneseName : chineseName)(random);
  const shown = drawn(easternCards, random);
  const space = origin === "Japanese" ? " " : "";
  const written = family.written + space + given.written;
  const kana = family.kana === undefined ? undefined : `${family.kana} ${given.kana}`;
  const latin = `${given.latin} ${family.latin}`;
  const reading = kana !== undefined && random() < 0.3 ? kana : latin;
  return {
    family: family.written,
    given: given.written,
    latin: [given.latin, family.latin],
    ...(kana === undefined ? {} : { kana }),
    printed: shown === "written" ? [written] : shown === "both" ? [written, reading] : [latin],
    hangul: false,
  };
}

function korean(random: () => number): Named {
  const { family, given } = koreanName(random);
  const latin = [spelled(given, random), drawn(familySpellings.get(family) ?? [["Kim", 1]], random)] as const;
  const shown = drawn(koreanCards, random);
  const hangul = family + given;
  const printed = shown === "hangul" ? [hangul] : shown === "both" ? [hangul, latin.join(" ")] : [latin.join(" ")];
  return { family, given, latin, printed, hangul: shown !== "latin" };
}

/** Joined, with a hyphen or with a space: Jisoo, Ji-soo, Ji Soo. */
function spelled(given: string, random: () => number): string {
  const syllables = [...given].map((one) => drawn(spellingsOfSyllable(one), random) || "Oh");
  const joint = drawn(shares("joined 55 hyphen 30 space 15"), random);
  if (joint === "space") return syllables.join(" ");
  return syllables.map((one, at) => (at === 0 ? one : one.toLowerCase())).join(joint === "hyphen" ? "-" : "");
}
