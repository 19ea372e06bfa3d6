import { card, column } from "../drawing.ts";
import { type Printed, printed } from "./printed.ts";

const grey = "#777777";

export const englishKitchens: readonly Printed[] = [
  printed(
    "chef",
    "english",
    {
      name: "Luca Bianchi",
      title: "Executive Chef",
      company: "Osteria del Ponte",
      phones: ["p 718-555-0133"],
      emails: ["luca@osteriadelponte.com"],
      websites: ["www.osteriadelponte.com"],
      address: "91 Water Street, Brooklyn, NY 11201",
    },
    {
      width: 620,
      height: 1060,
      background: "#1d1e18",
      shapes: ['<rect x="40" y="40" width="540" height="980" fill="none" stroke="#c6ac8f" stroke-width="2"/>'],
      prints: [
        { text: "OSTERIA", x: 310, y: 220, size: 54, face: "display", anchor: "middle", fill: "#eae0d5", spacing: 8 },
        { text: "del Ponte", x: 310, y: 280, size: 44, face: "display", anchor: "middle", fill: "#c6ac8f" },
        {
          text: "LUCA BIANCHI",
          x: 310,
          y: 560,
          size: 30,
          face: "geometric",
          weight: 600,
          anchor: "middle",
          fill: "#eae0d5",
          spacing: 4,
        },
        { text: "Executive Chef", x: 310, y: 600, size: 22, face: "geometric", anchor: "middle", fill: "#c6ac8f" },
        ...column(
          [
            "91 Water Street",
            "Brooklyn, NY 11201",
            "718-555-0133",
            "luca@osteriadelponte.com",
            "www.osteriadelponte.com",
          ],
          { text: "", x: 310, y: 800, size: 21, face: "geometric", anchor: "middle", fill: "#eae0d5" },
          38,
        ),
      ],
    },
  ),
  printed(
    "distributor",
    "english",
    {
      name: "Nguyen Thi Hoa",
      names: ["Ms. Nguyen Thi Hoa"],
      title: "Export Manager",
      company: "Mekong Delta Foods JSC",
      phones: ["p (84-28) 3822 5566", "m +84 903 555 221"],
      emails: ["hoa.nguyen@mekongfoods.vn"],
      websites: ["www.mekongfoods.vn"],
      address: "Lot 5, Tan Tao Industrial Park, Binh Tan District, Ho Chi Minh City, Vietnam",
    },
    card([
      { text: "MEKONG DELTA FOODS JSC", x: 70, y: 100, size: 32, face: "inter", weight: 600, fill: "#2d6a4f" },
      { text: "Fresh from the river to the world", x: 70, y: 134, size: 18, face: "inter", fill: grey },
      { text: "Ms. NGUYEN THI HOA", x: 70, y: 250, size: 32, face: "inter", weight: 600 },
      { text: "Export Manager", x: 70, y: 286, size: 22, face: "inter" },
      ...column(
        [
          "Add: Lot 5, Tan Tao Industrial Park, Binh Tan District,",
          "Ho Chi Minh City, Vietnam",
          "Tel: (84-28) 3822 5566 - Ext: 112",
          "H/P: +84 903 555 221 (Zalo, WhatsApp)",
          "E-mail: hoa.nguyen@mekongfoods.vn",
          "Website: www.mekongfoods.vn",
        ],
        { text: "", x: 70, y: 390, size: 20, face: "inter" },
        33,
      ),
    ]),
  ),
];
