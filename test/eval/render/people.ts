/** Somebody who does not exist, and everything that a card could say of them. */
export interface Person {
  readonly hangul: string;
  readonly latin: string;
  readonly title: { readonly ko: string; readonly en: string };
  readonly department: { readonly ko: string; readonly en: string };
  readonly company: { readonly ko: string; readonly en: string };
  readonly mobile: string;
  readonly phone: string;
  readonly fax: string;
  readonly mail: string;
  readonly site: string;
  readonly address: { readonly ko: string; readonly en: string };
  readonly postcode: string;
}

function person(
  [hangul, latin]: readonly [string, string],
  [titleKo, titleEn]: readonly [string, string],
  [departmentKo, departmentEn]: readonly [string, string],
  [companyKo, companyEn]: readonly [string, string],
  [mobile, phone, fax]: readonly [string, string, string],
  [mail, site]: readonly [string, string],
  [postcode, addressKo, addressEn]: readonly [string, string, string],
): Person {
  return {
    hangul,
    latin,
    title: { ko: titleKo, en: titleEn },
    department: { ko: departmentKo, en: departmentEn },
    company: { ko: companyKo, en: companyEn },
    mobile,
    phone,
    fax,
    mail,
    site,
    address: { ko: addressKo, en: addressEn },
    postcode,
  };
}

/** Invented people at invented companies, or at Microsoft's sample ones. Names of two and three syllables, a long family name, many legal forms. */
export const koreans: readonly Person[] = [
  person(
    ["박지수", "Jisoo Park"],
    ["과장", "Sales Manager"],
    ["영업본부", "Sales Division"],
    ["(주)콘토소코리아", "Contoso Korea"],
    ["010-2345-1234", "02-3456-7800", "02-3456-7801"],
    ["jisoo.park@contoso.co.kr", "www.contoso.co.kr"],
    ["06236", "서울특별시 강남구 테헤란로 152, 8층", "8F, 152 Teheran-ro, Gangnam-gu, Seoul 06236"],
  ),
  person(
    ["김하늘", "Haneul Kim"],
    ["대표이사", "CEO"],
    ["경영지원실", "Management Support"],
    ["주식회사 푸른하늘", "Blue Sky Inc."],
    ["010-8765-4321", "031-712-3400", "031-712-3401"],
    ["haneul@bluesky.co.kr", "www.bluesky.co.kr"],
    ["13494", "경기도 성남시 분당구 판교역로 235", "235 Pangyoyeok-ro, Bundang-gu, Seongnam-si, Gyeonggi-do 13494"],
  ),
  person(
    ["이민호", "Minho Lee"],
    ["책임연구원", "Principal Engineer"],
    ["AI연구소", "AI Research Center"],
    ["한빛소프트웨어(주)", "Hanbit Software Co., Ltd."],
    ["010-3131-7788", "042-867-1200", "042-867-1299"],
    ["mhlee@hanbitsw.com", "www.hanbitsw.com"],
    ["34129", "대전광역시 유성구 가정로 218", "218 Gajeong-ro, Yuseong-gu, Daejeon 34129"],
  ),
  person(
    ["최서연", "Seoyeon Choi"],
    ["팀장", "Team Leader"],
    ["마케팅팀", "Marketing Team"],
    ["㈜다온디자인", "Daon Design"],
    ["010-5522-9041", "070-4123-5566", "0505-300-5566"],
    ["sychoi@daon-design.kr", "daon-design.kr"],
    ["04043", "서울 마포구 양화로 45, 12층 1203호", "1203, 45 Yanghwa-ro, Mapo-gu, Seoul 04043"],
  ),
  person(
    ["정우진", "Woojin Jung"],
    ["부장", "General Manager"],
    ["해외사업팀", "Overseas Business Team"],
    ["동아정밀공업 주식회사", "Donga Precision Industry Co., Ltd."],
    ["010-9988-2703", "051-303-4455", "051-303-4456"],
    ["wjjung@donga-pi.co.kr", "www.donga-pi.co.kr"],
    ["46721", "부산광역시 강서구 녹산산단로 77", "77 Noksansandan-ro, Gangseo-gu, Busan 46721"],
  ),
  person(
    ["남궁선", "Sun Namgung"],
    ["이사", "Director"],
    ["투자본부", "Investment Division"],
    ["새벽인베스트먼트", "Dawn Investment"],
    ["010-7410-2589", "02-6010-3300", "02-6010-3309"],
    ["sun.namgung@dawninvest.kr", "www.dawninvest.kr"],
    ["07326", "서울시 영등포구 국제금융로 10 원빌딩 23층", "23F, 10 Gukjegeumyung-ro, Yeongdeungpo-gu, Seoul 07326"],
  ),
  person(
    ["한예슬", "Yeseul Han"],
    ["선임 디자이너", "Senior Designer"],
    ["브랜드경험실", "Brand Experience"],
    ["누리랩스", "Nuri Labs"],
    ["010.6677.8899", "02.512.8800", "02.512.8801"],
    ["yeseul@nurilabs.io", "nurilabs.io"],
    ["06035", "서울특별시 강남구 가로수길 43 (신사동)", "43 Garosu-gil, Gangnam-gu, Seoul 06035"],
  ),
  person(
    ["오준", "Jun Oh"],
    ["변호사", "Attorney at Law"],
    ["기업자문팀", "Corporate Practice"],
    ["법무법인 가온", "Gaon Law LLC"],
    ["010-4004-5005", "02-777-1234", "02-777-1235"],
    ["joh@gaonlaw.kr", "www.gaonlaw.kr"],
    ["04526", "서울특별시 중구 세종대로 73 (태평로2가)", "73 Sejong-daero, Jung-gu, Seoul 04526"],
  ),
];

export const westerners: readonly Person[] = [
  person(
    ["", "Amelia Hart"],
    ["", "Head of Partnerships"],
    ["", "Business Development"],
    ["", "Northwind Traders"],
    ["+1 (206) 555-0142", "+1 (206) 555-0100", "+1 (206) 555-0101"],
    ["amelia.hart@northwindtraders.com", "www.northwindtraders.com"],
    ["", "", "1201 Second Avenue, Suite 900, Seattle, WA 98101"],
  ),
  person(
    ["", "Daniel Okafor"],
    ["", "Senior Product Designer"],
    ["", "Design"],
    ["", "Fabrikam Studio"],
    ["+44 7700 900123", "+44 20 7946 0958", "+44 20 7946 0959"],
    ["daniel@fabrikam.studio", "fabrikam.studio"],
    ["", "", "18 Brick Lane, London E1 6RF, United Kingdom"],
  ),
  person(
    ["", "Sofia Lindqvist"],
    ["", "Chief Financial Officer"],
    ["", "Finance Department"],
    ["", "Adventure Works AB"],
    ["+46 70 174 06 12", "+46 8 465 004 00", "+46 8 465 004 01"],
    ["s.lindqvist@adventure-works.se", "www.adventure-works.se"],
    ["", "", "Kungsgatan 12, 111 43 Stockholm, Sweden"],
  ),
  person(
    ["", "Priya Raman"],
    ["", "Regional Sales Director"],
    ["", "Enterprise Sales"],
    ["", "Tailwind Logistics Pvt Ltd"],
    ["+91 98400 12345", "+91 44 2815 0000", "+91 44 2815 0001"],
    ["priya.raman@tailwindlogistics.in", "www.tailwindlogistics.in"],
    ["", "", "42 Anna Salai, Chennai, Tamil Nadu 600002, India"],
  ),
];
