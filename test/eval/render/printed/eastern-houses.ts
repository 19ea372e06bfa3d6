import { card, column } from "../drawing.ts";
import { type Printed, printed } from "./printed.ts";

const grey = "#777777";

export const easternHouses: readonly Printed[] = [
  printed(
    "kenkyujo",
    "japanese",
    {
      name: "小林 直樹",
      names: ["Naoki Kobayashi", "小林直樹", "Naoki Kobayashi, Ph.D."],
      title: "主任研究員",
      titles: ["Senior Researcher", "博士（工学）"],
      company: "国立研究開発法人 未来材料機構",
      companies: ["Future Materials Institute", "国立研究開発法人未来材料機構"],
      phones: ["p 029-861-2345", "f 029-861-2346"],
      emails: ["kobayashi.n@fmi.go.jp"],
      websites: ["www.fmi.go.jp"],
      address: "〒305-8561 茨城県つくば市東1-1-1",
    },
    card([
      {
        text: "国立研究開発法人 未来材料機構",
        x: 80,
        y: 110,
        size: 28,
        face: "japanese",
        weight: 700,
        fill: "#14532d",
      },
      { text: "Future Materials Institute", x: 80, y: 142, size: 18, face: "inter", fill: grey },
      { text: "高分子材料研究部門", x: 80, y: 230, size: 20, face: "japanese" },
      { text: "主任研究員　博士（工学）", x: 80, y: 262, size: 20, face: "japanese" },
      { text: "小林 直樹", x: 80, y: 340, size: 46, face: "japanese", weight: 700 },
      { text: "Naoki Kobayashi, Ph.D.", x: 350, y: 336, size: 20, face: "inter" },
      ...column(
        [
          "〒305-8561 茨城県つくば市東1-1-1",
          "TEL: 029-861-2345  FAX: 029-861-2346",
          "E-mail: kobayashi.n@fmi.go.jp  URL: www.fmi.go.jp",
        ],
        { text: "", x: 80, y: 450, size: 20, face: "japanese" },
        34,
      ),
    ]),
  ),
  printed(
    "ryokan",
    "japanese",
    {
      name: "森 あかり",
      names: ["森あかり"],
      title: "女将",
      company: "温泉旅館 山水亭",
      companies: ["山水亭"],
      phones: ["p 0557-88-1234"],
      emails: ["info@sansuitei.jp"],
      websites: ["www.sansuitei.jp"],
      address: "〒414-0001 静岡県伊東市宇佐美3456-7",
    },
    card(
      [
        { text: "温泉旅館", x: 540, y: 140, size: 24, face: "japanese", anchor: "middle", fill: "#7f4f24" },
        { text: "山水亭", x: 540, y: 220, size: 64, face: "japanese", weight: 700, anchor: "middle", fill: "#7f4f24" },
        { text: "女将　森 あかり", x: 540, y: 340, size: 34, face: "japanese", anchor: "middle" },
        { text: "〒414-0001 静岡県伊東市宇佐美3456-7", x: 540, y: 430, size: 20, face: "japanese", anchor: "middle" },
        { text: "電話 0557-88-1234", x: 540, y: 464, size: 20, face: "japanese", anchor: "middle" },
        { text: "info@sansuitei.jp  www.sansuitei.jp", x: 540, y: 498, size: 20, face: "japanese", anchor: "middle" },
      ],
      { background: "#f6f1e7" },
    ),
  ),
  printed(
    "yinhang",
    "chinese",
    {
      name: "周建国",
      names: ["Zhou Jianguo"],
      title: "客户经理",
      company: "华东发展银行",
      companies: ["华东发展银行南京分行"],
      phones: ["p 025-8432 1098", "m 13951234567"],
      emails: ["zhoujg@hdbank.com.cn"],
      address: "南京市建邺区江东中路211号",
    },
    card(
      [
        { text: "华东发展银行", x: 80, y: 110, size: 38, face: "chinese", weight: 700, fill: "#9b2226" },
        { text: "南京分行 公司业务部", x: 80, y: 150, size: 22, face: "chinese" },
        { text: "周建国", x: 700, y: 300, size: 48, face: "chinese", weight: 700 },
        { text: "客户经理", x: 870, y: 298, size: 24, face: "chinese" },
        ...column(
          [
            "地址：南京市建邺区江东中路211号",
            "邮编：210019",
            "电话：025-8432 1098",
            "手机：13951234567",
            "E-mail：zhoujg@hdbank.com.cn",
          ],
          { text: "", x: 500, y: 390, size: 21, face: "chinese" },
          34,
        ),
      ],
      { shapes: ['<circle cx="230" cy="400" r="110" fill="none" stroke="#9b2226" stroke-width="14"/>'] },
    ),
  ),
  printed(
    "taiwan",
    "chinese",
    {
      name: "林怡君",
      names: ["Yi-Chun Lin"],
      title: "業務經理",
      titles: ["Sales Manager"],
      company: "大同精密股份有限公司",
      companies: ["Datong Precision Co., Ltd."],
      phones: ["p 02-2311-7788", "f 02-2311-7799", "m 0912-345-678"],
      emails: ["yclin@datong-precision.com.tw"],
      websites: ["www.datong-precision.com.tw"],
      address: "台北市中正區忠孝西路一段66號12樓",
    },
    card([
      { text: "大同精密股份有限公司", x: 80, y: 110, size: 34, face: "japanese", weight: 700, fill: "#1d3557" },
      { text: "Datong Precision Co., Ltd.", x: 80, y: 142, size: 20, face: "inter", fill: "#1d3557" },
      { text: "業務經理", x: 80, y: 260, size: 22, face: "japanese" },
      { text: "林怡君", x: 200, y: 266, size: 44, face: "japanese", weight: 700 },
      { text: "Yi-Chun Lin", x: 360, y: 262, size: 22, face: "inter" },
      ...column(
        [
          "台北市中正區忠孝西路一段66號12樓",
          "TEL: 02-2311-7788  FAX: 02-2311-7799",
          "行動電話: 0912-345-678",
          "yclin@datong-precision.com.tw",
          "www.datong-precision.com.tw",
          "統一編號: 12345675",
        ],
        { text: "", x: 80, y: 370, size: 20, face: "japanese" },
        34,
      ),
    ]),
  ),
];
