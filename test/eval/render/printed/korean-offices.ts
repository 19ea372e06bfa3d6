import { card, column } from "../drawing.ts";
import { type Printed, printed } from "./printed.ts";

const grey = "#666666";

export const koreanOffices: readonly Printed[] = [
  printed(
    "civil-servant",
    "korean",
    {
      name: "조은별",
      title: "주무관",
      company: "맑은물시청",
      phones: ["p 031-228-3456", "f 031-228-3499"],
      emails: ["ebcho@korea.kr"],
      address: "경기도 맑은물시 시청로 1 (중앙동)",
    },
    card([
      { text: "사람이 먼저인 도시, 맑은물시", x: 80, y: 90, size: 22, fill: "#0077b6" },
      { text: "맑은물시청", x: 80, y: 150, size: 42, weight: 700, fill: "#0077b6" },
      { text: "도시재생과 재생기획팀", x: 80, y: 280, size: 26 },
      { text: "주무관  조은별", x: 80, y: 340, size: 44, weight: 700 },
      ...column(
        [
          "(우) 16490 경기도 맑은물시 시청로 1 (중앙동)",
          "전화 031-228-3456 / 전송 031-228-3499",
          "전자우편 ebcho@korea.kr",
        ],
        { text: "", x: 80, y: 450, size: 23 },
        38,
      ),
    ]),
  ),
  printed(
    "hanja",
    "korean",
    {
      name: "장문석",
      names: ["張文錫", "장문석 張文錫"],
      title: "회장",
      company: "삼정종합건설주식회사",
      phones: ["p 062-363-7000", "m 011-9600-1234", "f 062-363-7001"],
      emails: ["chairman@samjungenc.co.kr"],
      address: "광주광역시 서구 상무중앙로 110",
    },
    card(
      [
        { text: "삼정종합건설주식회사", x: 540, y: 130, size: 36, face: "serif", weight: 700, anchor: "middle" },
        { text: "회 장", x: 340, y: 290, size: 30, face: "serif", anchor: "middle" },
        { text: "장 문 석", x: 540, y: 296, size: 54, face: "serif", weight: 700, anchor: "middle" },
        { text: "張 文 錫", x: 760, y: 292, size: 28, face: "japanese", anchor: "middle", fill: grey },
        { text: "광주광역시 서구 상무중앙로 110", x: 540, y: 430, size: 23, face: "serif", anchor: "middle" },
        {
          text: "전화 (062) 363-7000  팩스 (062) 363-7001  휴대폰 011-9600-1234",
          x: 540,
          y: 470,
          size: 22,
          face: "serif",
          anchor: "middle",
        },
        { text: "chairman@samjungenc.co.kr", x: 540, y: 510, size: 22, face: "serif", anchor: "middle" },
      ],
      { background: "#fbf8f1" },
    ),
  ),
  printed(
    "global",
    "korean",
    {
      name: "임채원",
      names: ["Chaewon (Claire) Lim", "Claire Lim", "Chaewon Lim"],
      title: "수석매니저",
      titles: ["Senior Manager"],
      company: "에스앤케이로지스틱스",
      companies: ["SNK Logistics", "SNK Logistics Co., Ltd."],
      phones: ["p +82-2-6200-1111", "m +82-10-9119-8228"],
      emails: ["claire.lim@snklogistics.com"],
      websites: ["www.snklogistics.com"],
      address: "서울특별시 마포구 마포대로 144, 마포T타워 9층",
      addresses: ["9F, Mapo T-Tower, 144 Mapo-daero, Mapo-gu, Seoul, Korea"],
    },
    card([
      { text: "SNK", x: 80, y: 130, size: 70, face: "geometric", weight: 600, fill: "#d00000" },
      { text: "LOGISTICS", x: 260, y: 130, size: 70, face: "geometric", fill: "#333333" },
      { text: "에스앤케이로지스틱스", x: 80, y: 172, size: 22, fill: grey },
      { text: "임채원 수석매니저", x: 80, y: 290, size: 34, weight: 700 },
      { text: "글로벌포워딩팀", x: 80, y: 326, size: 22 },
      { text: "Chaewon (Claire) Lim", x: 600, y: 290, size: 28, face: "geometric", weight: 600 },
      { text: "Senior Manager, Global Forwarding", x: 600, y: 326, size: 20, face: "geometric" },
      ...column(
        [
          "서울특별시 마포구 마포대로 144, 마포T타워 9층",
          "9F, Mapo T-Tower, 144 Mapo-daero, Mapo-gu, Seoul, Korea",
          "T +82-2-6200-1111  M +82-10-9119-8228",
          "claire.lim@snklogistics.com  www.snklogistics.com",
        ],
        { text: "", x: 80, y: 430, size: 21 },
        36,
      ),
    ]),
  ),
  printed(
    "upright-clinic",
    "korean",
    {
      name: "신동민",
      title: "원장",
      titles: ["대표원장"],
      company: "바른손한의원",
      phones: ["p 051-747-7575", "m 010-3737-8282"],
      emails: ["barunson@hanmail.net"],
      websites: ["www.barunsonclinic.com"],
      address: "부산광역시 해운대구 센텀동로 57 센텀메디컬 3층",
    },
    {
      width: 620,
      height: 1040,
      background: "#ffffff",
      shapes: ['<rect width="620" height="320" fill="#606c38"/>'],
      prints: [
        {
          text: "바른손한의원",
          x: 310,
          y: 200,
          size: 52,
          face: "serif",
          weight: 700,
          anchor: "middle",
          fill: "#fefae0",
        },
        { text: "대표원장", x: 310, y: 430, size: 26, face: "serif", anchor: "middle" },
        { text: "신 동 민", x: 310, y: 500, size: 54, face: "serif", weight: 700, anchor: "middle" },
        { text: "한의학박사", x: 310, y: 545, size: 22, face: "serif", anchor: "middle", fill: grey },
        ...column(
          ["진료예약 051-747-7575", "010-3737-8282", "barunson@hanmail.net", "www.barunsonclinic.com"],
          { text: "", x: 310, y: 720, size: 25, face: "serif", anchor: "middle" },
          44,
        ),
        { text: "부산광역시 해운대구 센텀동로 57", x: 310, y: 930, size: 23, face: "serif", anchor: "middle" },
        { text: "센텀메디컬 3층", x: 310, y: 964, size: 23, face: "serif", anchor: "middle" },
      ],
    },
  ),
];
