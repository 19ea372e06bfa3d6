import { card, column } from "../drawing.ts";
import { disc, envelope, globe, handset, pin } from "./icons.ts";
import { type Printed, printed } from "./printed.ts";

const ink = "#333333";

export const englishTrades: readonly Printed[] = [
  printed(
    "coach",
    "english",
    {
      name: "Tamika Rhodes",
      title: "Author | Speaker | Coach",
      titles: ["Author", "Speaker", "Coach"],
      phones: ["p 404 555 0182"],
      emails: ["hello@tamikarhodes.com"],
      websites: ["tamikarhodes.com"],
    },
    card(
      [
        {
          text: "TAMIKA RHODES",
          x: 540,
          y: 260,
          size: 54,
          face: "geometric",
          weight: 600,
          anchor: "middle",
          spacing: 10,
          fill: "#ffffff",
        },
        {
          text: "AUTHOR | SPEAKER | COACH",
          x: 540,
          y: 316,
          size: 22,
          face: "geometric",
          anchor: "middle",
          spacing: 6,
          fill: "#f4d06f",
        },
        {
          text: "404 555 0182  ·  hello@tamikarhodes.com",
          x: 540,
          y: 440,
          size: 24,
          face: "geometric",
          anchor: "middle",
          fill: "#ffffff",
        },
        {
          text: "tamikarhodes.com  ·  @tamikaspeaks",
          x: 540,
          y: 480,
          size: 24,
          face: "geometric",
          anchor: "middle",
          fill: "#ffffff",
        },
      ],
      {
        background: "#392f5a",
        shapes: ['<rect x="40" y="40" width="1000" height="520" fill="none" stroke="#f4d06f" stroke-width="3"/>'],
      },
    ),
  ),
  printed(
    "icons",
    "english",
    {
      name: "Joseph Anand",
      title: "Lead Structural Engineer",
      company: "Keystone Engineering Group",
      phones: ["p +1 416 555 0137"],
      emails: ["j.anand@keystone-eng.ca"],
      websites: ["keystone-eng.ca"],
      address: "77 King Street West, Suite 3000, Toronto, ON M5K 1G8",
    },
    card(
      [
        { text: "KEYSTONE", x: 80, y: 120, size: 52, face: "slab", weight: 700, fill: "#264653" },
        { text: "ENGINEERING GROUP", x: 80, y: 160, size: 25, face: "slab", fill: "#264653", spacing: 4 },
        { text: "Joseph Anand, P.Eng.", x: 80, y: 320, size: 36, face: "inter", weight: 600 },
        { text: "Lead Structural Engineer", x: 80, y: 360, size: 23, face: "inter", fill: ink },
        ...column(
          [
            "+1 416 555 0137",
            "j.anand@keystone-eng.ca",
            "keystone-eng.ca",
            "77 King Street West, Suite 3000,",
            "Toronto, ON M5K 1G8",
          ],
          { text: "", x: 650, y: 330, size: 22, face: "inter" },
          48,
        ),
      ],
      {
        shapes: [
          disc(615, 322, "#2a9d8f", handset),
          disc(615, 370, "#2a9d8f", envelope),
          disc(615, 418, "#2a9d8f", globe),
          disc(615, 466, "#2a9d8f", pin),
        ],
      },
    ),
  ),
  printed(
    "trades",
    "english",
    {
      name: "Mike Delgado",
      title: "Owner / Operator",
      titles: ["Owner", "Owner/Operator"],
      company: "Delgado & Sons Plumbing",
      phones: ["p 1-800-555-0155", "m (915) 555-0108"],
      emails: ["delgadoplumbing@gmail.com"],
      address: "8801 Dyer St., El Paso, TX 79904",
    },
    card(
      [
        {
          text: "DELGADO & SONS",
          x: 540,
          y: 120,
          size: 60,
          face: "slab",
          weight: 700,
          anchor: "middle",
          fill: "#003f88",
        },
        { text: "PLUMBING", x: 540, y: 190, size: 60, face: "slab", weight: 700, anchor: "middle", fill: "#d00000" },
        {
          text: "Licensed · Bonded · Insured   TX Lic. #M-40219",
          x: 540,
          y: 240,
          size: 20,
          face: "inter",
          anchor: "middle",
        },
        { text: "Repairs • Water Heaters • Drain Cleaning", x: 540, y: 280, size: 24, face: "inter", anchor: "middle" },
        { text: "Mike Delgado", x: 80, y: 390, size: 34, face: "slab", weight: 700 },
        { text: "Owner / Operator", x: 80, y: 426, size: 22, face: "slab" },
        {
          text: "24 HR EMERGENCY: 1-800-555-0155",
          x: 1000,
          y: 390,
          size: 24,
          face: "inter",
          weight: 600,
          anchor: "end",
          fill: "#d00000",
        },
        { text: "Cell (915) 555-0108", x: 1000, y: 428, size: 24, face: "inter", anchor: "end" },
        { text: "delgadoplumbing@gmail.com", x: 1000, y: 466, size: 22, face: "inter", anchor: "end" },
        { text: "8801 Dyer St., El Paso, TX 79904", x: 540, y: 550, size: 22, face: "inter", anchor: "middle" },
      ],
      {
        background: "#fdfdfd",
        shapes: [
          '<rect width="1080" height="18" fill="#003f88"/><rect y="582" width="1080" height="18" fill="#003f88"/>',
        ],
      },
    ),
  ),
];
