import { wordsOf } from "./fold-text.ts";

/*
 * Titles, departments and cities as cards say them in Korean and in English, a row for each that are the same. Titles after the English names
 * that Korean companies print for their ranks (직급); several ranks share one English name.
 */
const rows = `
사원, staff, associate, assistant | 주임, assistant manager, senior staff, junior manager | 대리, assistant manager, deputy manager, senior associate
과장, manager, section chief, section manager | 차장, deputy general manager, senior manager, deputy director, deputy head
부장, general manager, department manager, head of department, department head, director | 팀장, team leader, team lead, team manager, head of team
파트장, part leader, part manager | 그룹장, group leader, group head | 실장, office manager, head of office, chief, director, general manager
본부장, head of division, division head, division director, general manager, vice president | 센터장, center head, head of center, center director
이사, director, board director | 상무, managing director, executive director, senior vice president | 상무이사, managing director, executive director
전무, senior managing director, executive vice president | 전무이사, senior managing director, executive vice president
부사장, vice president, executive vice president, svp, evp, vp | 사장, president, ceo | 회장, chairman, chairwoman, chairperson, chair | 부회장, vice chairman
대표이사, ceo, chief executive officer, president, representative director, 최고경영자, 대표 | 대표, ceo, representative, president, founder, owner, 대표이사
최고기술책임자, cto, chief technology officer, chief technical officer | 최고재무책임자, cfo, chief financial officer | 최고운영책임자, coo, chief operating officer
최고마케팅책임자, cmo, chief marketing officer | 최고정보책임자, cio, chief information officer | 최고제품책임자, cpo, chief product officer
창업자, founder | 공동창업자, co founder, cofounder | 고문, advisor, adviser, counsel | 감사, auditor | 연구원, researcher, research engineer, research scientist
선임연구원, senior researcher, associate research engineer, senior engineer | 책임연구원, principal researcher, senior researcher, senior research engineer
수석연구원, principal researcher, chief researcher, principal research engineer | 연구소장, head of research, research director, director of research
수석, principal | 책임, senior | 선임, senior, associate | 인턴, intern | 매니저, manager | 책임매니저, senior manager | 프로, pro, professional | 엔지니어, engineer
개발자, developer, software engineer, programmer | 디자이너, designer | 기획자, planner | 마케터, marketer | 컨설턴트, consultant | 교수, professor | 부교수, associate professor
조교수, assistant professor | 강사, lecturer, instructor | 변호사, lawyer, attorney, attorney at law | 변리사, patent attorney | 회계사, accountant, certified public accountant, cpa
세무사, tax accountant | 의사, doctor, physician | 약사, pharmacist | 간호사, nurse | 기자, reporter, journalist | 편집장, editor in chief | 작가, writer, author
감독, director | 점장, store manager | 지점장, branch manager | 지사장, branch manager, country manager | 공장장, plant manager, factory manager | 소장, director | 원장, director, president
박사, phd, dr | 파트너, partner | 애널리스트, analyst | 비서, secretary
영업, sales | 해외영업, overseas sales, international sales, global sales | 국내영업, domestic sales | 마케팅, marketing | 홍보, pr, public relations, communications
인사, hr, human resources, personnel | 총무, general affairs, administration | 재무, finance, financial | 회계, accounting | 경리, accounting | 법무, legal | 감사, audit
기획, planning | 전략기획, strategic planning, strategy | 전략, strategy | 사업개발, business development, biz dev, bd | 경영지원, management support, business support
구매, purchasing, procurement | 자재, materials | 물류, logistics | 생산, production, manufacturing | 품질, quality | 품질관리, quality control, qc, quality | 품질보증, quality assurance, qa
개발, development, engineering, r and d | 연구, research | 연구개발, r and d, research and development, rnd | 기술, technology, technical, engineering | 설계, design, design engineering
디자인, design | 고객지원, customer support, customer service, support | 고객, customer | 서비스, service | 운영, operations | 교육, education, training | 투자, investment
보안, security | 데이터, data | 정보, information | 시스템, systems | 제품, product | 글로벌, global | 해외, overseas, international | 디지털, digital
서울, seoul | 부산, busan, pusan | 인천, incheon, inchon | 대구, daegu, taegu | 대전, daejeon, taejon | 광주, gwangju, kwangju | 울산, ulsan | 세종, sejong | 수원, suwon
성남, seongnam, sungnam | 판교, pangyo | 분당, bundang | 용인, yongin | 고양, goyang | 일산, ilsan | 안양, anyang | 안산, ansan | 창원, changwon | 청주, cheongju | 천안, cheonan
전주, jeonju | 포항, pohang | 구미, gumi | 제주, jeju, cheju | 강남, gangnam, kangnam | 강남구, gangnam gu | 서초, seocho | 송파, songpa | 마포, mapo | 여의도, yeouido | 종로, jongno
을지로, euljiro | 테헤란로, teheran ro, teheranro | 성수, seongsu | 구로, guro | 가산, gasan | 경기, gyeonggi | 경기도, gyeonggi do | 강원, gangwon | 충북, chungbuk | 충남, chungnam
경북, gyeongbuk | 경남, gyeongnam | 전북, jeonbuk | 전남, jeonnam | 한국, korea, republic of korea | 대한민국, korea, republic of korea | 도쿄, tokyo, 東京 | 오사카, osaka, 大阪
교토, kyoto, 京都 | 후쿠오카, fukuoka, 福岡 | 베이징, beijing, 北京 | 상하이, shanghai, 上海 | 선전, shenzhen, 深圳 | 홍콩, hong kong, 香港 | 타이베이, taipei, 台北 | 싱가포르, singapore
하노이, hanoi | 호치민, ho chi minh | 방콕, bangkok | 뉴욕, new york | 런던, london | 파리, paris | 베를린, berlin | 뮌헨, munich, münchen, muenchen | 프랑크푸르트, frankfurt
샌프란시스코, san francisco | 실리콘밸리, silicon valley | 로스앤젤레스, los angeles | 시애틀, seattle | 보스턴, boston | 시카고, chicago | 미국, usa, united states | 일본, japan | 중국, china`;

/** Each as its words: [assistant, manager]. */
export type Phrase = readonly string[];

const mostWords = 4;
const others = new Map<string, Phrase[]>();
for (const row of rows.split(/[|\n]/)) {
  const phrases = row.split(",").map(wordsOf);
  for (const one of phrases) {
    const known = others.get(one.join(" ")) ?? [];
    others.set(one.join(" "), [...known, ...phrases.filter((other) => other !== one)]);
  }
}

/** What else is said for the phrase that begins here, the longest that is known: 대리 → assistant manager. */
export function synonymsAt(
  words: Phrase,
  at: number,
): { readonly length: number; readonly phrases: readonly Phrase[] } | undefined {
  for (let length = Math.min(mostWords, words.length - at); length > 0; length--) {
    const phrases = others.get(words.slice(at, at + length).join(" "));
    if (phrases) return { length, phrases: phrases.filter(([first]) => first !== undefined) };
  }
  return undefined;
}
