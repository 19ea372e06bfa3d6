import type { PhoneKind } from "../../../cards/card.ts";
import { type HandleService, handleLabels, handleServices } from "../../../cards/words/handles.ts";
import type { AddressParts } from "../values/address.ts";

/** What a column holds. */
export type Column =
  | { readonly holds: TextColumn }
  | { readonly holds: "phone"; readonly kind?: PhoneKind; readonly number?: string }
  | { readonly holds: "phone-label"; readonly number: string }
  | { readonly holds: "handle-at"; readonly service: HandleService }
  | { readonly holds: "address"; readonly of: string; readonly piece: keyof AddressParts | "whole" };

export type TextColumn =
  | "name"
  | "family"
  | "given"
  | "middle"
  | "suffix"
  | "phonetic-family"
  | "phonetic-given"
  | "company"
  | "department"
  | "title"
  | "email"
  | "website"
  | "note"
  | "tags"
  | "member"
  | "met-on"
  | "met-where"
  | "id"
  | "names-family"
  | "names-given"
  | "handle"
  | "extra"
  | "phone-offices"
  | "noted"
  | "tagged";

/*
 * Headers as they are compared: letters and digits only, in small letters. Where they come from:
 * Octember's own export; Google Contacts' CSV before and since 2024 ("Given Name", "First Name"; numbered ones are patterns in
 * `find-columns.ts`); Outlook's CSV in English and in Korean (whose 이름 is the given name beside 성); 리멤버, which writes Outlook's
 * Korean names; 네이버, 카카오 and 다음 address books and company directories, which use everyday words; LinkedIn's connections.
 */
const textHeaders: Readonly<Record<TextColumn, string>> = {
  name: "name fullname displayname contactname 이름 성명 이름전체 표시이름 성함 고객명 담당자 담당자명 氏名 名前 姓名",
  family: "familyname lastname surname 성 姓",
  given: "givenname firstname forename 이름만 名",
  middle: "middlename additionalname 중간이름",
  suffix: "namesuffix suffix",
  "phonetic-family": "familynameyomi phoneticlastname lastnamephonetic yomilastname 성윗주 성발음",
  "phonetic-given": "givennameyomi phoneticfirstname firstnamephonetic yomifirstname 이름윗주 이름발음",
  company:
    "company companyname organization organisation organizationname employer account accountname 회사 회사명 직장 직장명 소속 소속회사 기관 기관명 업체 업체명 상호 법인명 会社 会社名",
  department: "department dept division organizationdepartment team 부서 부서명 소속부서 팀 部署",
  title: "title jobtitle position role organizationtitle 직책 직위 직함 직급 직책직위 직위직책 직급직책 役職",
  email:
    "email emailaddress mail emails eメール mailaddress workemail businessemail homeemail personalemail 이메일 이메일주소 메일 메일주소 전자메일 전자메일주소 전자우편 전자우편주소 회사이메일 개인이메일 メールアドレス",
  website: "website websites web webpage url homepage site 홈페이지 웹사이트 웹페이지 사이트 블로그",
  note: "note notes memo comment comments remarks 메모 비고 참고 노트 설명 備考",
  tags: "tags tag labels label categories category groupmembership groups group 태그 그룹 그룹명 범주항목 분류",
  member: "member members knownby 멤버 아는사람",
  "met-on": "meton metdate datemet 만난날 만난날짜 만난일 명함등록일",
  "met-where": "metwhere metat 만난곳 만난장소",
  id: "octemberid",
  "names-family": "octemberfamilies",
  "names-given": "octembergivens",
  handle: "handle handles socialprofile socialprofiles messenger 메신저 sns",
  extra: "alsooncard",
  "phone-offices": "octemberoffices",
  noted: "octembernoted",
  tagged: "octembertagged",
};

const phoneHeaders: Readonly<Record<PhoneKind | "any", string>> = {
  any: "phone phones phonenumber phonenumbers tel telephone telephonenumber contact contactnumber primaryphone otherphone 전화 전화번호 연락처 연락처번호 기본전화 기타전화 전화팩스 유선전화팩스 telfax 電話 電話番号",
  mobile:
    "mobile mobilephone mobilenumber mobilephonenumber cell cellphone cellular handphone hp 휴대폰 휴대폰번호 휴대전화 휴대전화번호 핸드폰 핸드폰번호 모바일 이동전화 携帯 携帯電話",
  phone:
    "workphone officephone businessphone companyphone companymainphone directphone homephone landline 유선전화 유선전화번호 유선 회사전화 회사전화번호 회사대표전화 대표전화 대표번호 직장전화 근무처전화 근무처전화번호 사무실전화 직통전화 내선 내선번호 집전화 집전화번호",
  fax: "fax faxnumber businessfax workfax otherfax homefax 팩스 팩스번호 근무지팩스 근무처팩스 회사팩스 기타팩스 집팩스",
};

/** By what the address is called before the piece. */
const addressesOf: Readonly<Record<string, string>> = {
  "": "",
  business: "business",
  work: "business",
  home: "home",
  other: "other",
};

const englishPieces: Readonly<Record<string, keyof AddressParts>> = {
  street: "street",
  streetaddress: "street",
  city: "city",
  state: "region",
  postalcode: "code",
  zip: "code",
  zipcode: "code",
  countryregion: "country",
  country: "country",
  pobox: "box",
  addresspobox: "box",
};

const koreanPieces: Readonly<Record<string, { readonly of: string; readonly piece: keyof AddressParts }>> =
  Object.fromEntries(
    (
      [
        ["business", "근무지"],
        ["home", "집주소"],
        ["home", "집"],
        ["other", "기타"],
      ] as const
    ).flatMap(([of, word]) =>
      (
        [
          ["주소번지", "street"],
          ["번지", "street"],
          ["구군시", "city"],
          ["시도", "region"],
          ["우편번호", "code"],
          ["국가지역", "country"],
          ["국가", "country"],
        ] as const
      ).map(([end, piece]) => [word + end, { of, piece }]),
    ),
  );

const wholeAddresses =
  "address addresses fulladdress officeaddress companyaddress mailingaddress 주소 회사주소 직장주소 근무지주소 사무실주소 자택주소 소재지 住所".split(
    " ",
  );

/** A column for each service: what it calls itself, and its address. Letters alone are too little of a word. */
const handleHeaders = handleServices.flatMap((service) =>
  handleLabels[service]
    .filter((label) => label.length > 2 && label !== "line" && label !== "git")
    .flatMap((label) =>
      ["", "id", "url", "profile", "아이디"].map((end) => [label.replace("-", "") + end, service] as const),
    ),
);

/** Every header that is known by its whole text. */
export const knownHeaders: ReadonlyMap<string, Column> = new Map<string, Column>([
  ...Object.entries(addressesOf).flatMap(([word, of]) =>
    Object.entries(englishPieces).map(([end, piece]): [string, Column] => [
      word + end,
      { holds: "address", of, piece },
    ]),
  ),
  ...Object.entries(koreanPieces).map(([header, where]): [string, Column] => [header, { holds: "address", ...where }]),
  ...["우편번호", "zip"].map((header): [string, Column] => [header, { holds: "address", of: "", piece: "code" }]),
  ...wholeAddresses.map((header): [string, Column] => [header, { holds: "address", of: header, piece: "whole" }]),
  ...handleHeaders.map(([header, service]): [string, Column] => [header, { holds: "handle-at", service }]),
  ...(Object.entries(textHeaders) as [TextColumn, string][]).flatMap(([holds, headers]) =>
    headers.split(" ").map((header): [string, Column] => [header, { holds }]),
  ),
  ...(Object.entries(phoneHeaders) as [PhoneKind | "any", string][]).flatMap(([kind, headers]) =>
    headers.split(" ").map((header): [string, Column] => [header, { holds: "phone", ...(kind !== "any" && { kind }) }]),
  ),
]);
