import { koreanProvinces } from "../../words/places.ts";
import { hanOffices } from "./han-office.ts";
import { koreanStart } from "./korean-start.ts";
import { latinOfficeInFront } from "./latin-office.ts";

/** What kinds of houses of one company are called. */
const koreanHouses =
  "본사 본점 본부 본관 지사 지점 분점 분원 공장 현장 연구소 연구원 사무소 사무실 영업소 출장소 사업장 사업소 대리점 센터 농장 매장 전시장 쇼룸 창고 공방 사옥 공항 조선소 터미널 작업실 스튜디오 교육장 캠퍼스".split(
    " ",
  );
const latinHouses = "HQ,Head Office,Office,Factory,Plant,Lab,R&D Center,Showroom,Studio,Campus,Branch".split(",");

/** 본 사, too; and a shop by its number or its part of the town: 2호점, 강남점. */
const house = `[가-힣A-Z\\d&]{0,6}(?:${koreanHouses.map((kind) => [...kind].join("\\s?")).join("|")})|[가-힣\\d]{1,3}점|${latinHouses.join("|")}`;

const houses = `(?:(?:${house})\\s?[/·,&]?\\s?){1,2}`;
const begun = `(?:${koreanStart}|(?:${koreanProvinces.join("|")})[시도])`;

/** `서울지사 | 서울시 …`, `[제2공장] 경기도 …`, `본사/공장 : …`: what an office is called, in front of where it is. */
const koreanOffice = new RegExp(`^[\\s|_·■●▶※*-]*[([<]?${houses}\\s?[:;|/)\\]>.]*\\s*(?=${begun})`);

/** `부산신항 : 부산광역시 …`: whatever stands in front of a colon and a town. */
const koreanLabel = new RegExp(`^[\\s|_·■●▶※*-]*(?=\\S*[가-힣])[가-힣A-Z\\d&]{2,10}\\s?:\\s*(?=${begun})`);

/** `Head Office Level 9, …`, `Mine Site PMB 22, …`: no door is called so, and what a place begins with follows. */
const latinOffice =
  /^[\s|]*(?:(?:head|main|registered|corporate|regional|sales|branch|city|site)\s?office|mine site|head\s?quarters|(?:postal|mailing) address)\s+(?=(?:\d+|level|suite|unit|shop|plot|no|lot|floor|po|p\.\s?o|pmb|gpo|locked|private)\b)/i;

const officesInFront: readonly RegExp[] = [koreanOffice, koreanLabel, ...hanOffices, latinOffice];

/** An address without what its office is called in front of it, in whatever script. */
export function withoutOffice(text: string): string {
  const bare = text.slice(latinOfficeInFront(text).length);
  return officesInFront.reduce((left, office) => left.replace(office, ""), bare);
}

const alone = new RegExp(`^[\\s|_·■●▶※*([<-]*${houses}[\\s:|)\\]>-]*$`);
const place = new RegExp(`^${begun}`);

export function isKoreanOffice(text: string): boolean {
  return alone.test(text);
}

export function isKoreanPlace(text: string): boolean {
  return place.test(text);
}
