import type { Drawing } from "../drawing.ts";
import { card, column } from "../drawing.ts";
import { koreans, type Person, westerners } from "../people.ts";
import { bilingualDesigns } from "./bilingual.ts";
import { englishDesigns } from "./english.ts";
import { koreanDesigns } from "./korean.ts";

export interface Sample {
  readonly name: string;
  readonly label: { readonly en: string; readonly ko: string };
  readonly drawing: Drawing;
}

/** Jisoo Park's next card: promoted, in English alone, with the mail address and the mobile number that she had. */
function newer(p: Person): Drawing {
  return card(
    [
      { text: p.company.en, x: 80, y: 122, size: 40, face: "inter", weight: 600, fill: "#0b6e4f" },
      { text: p.latin, x: 80, y: 300, size: 58, face: "inter", weight: 600 },
      { text: "Sales Director", x: 80, y: 352, size: 28, face: "inter", fill: "#555555" },
      ...column(
        [`M  +82 ${p.mobile.slice(1)}`, `T  +82 ${p.phone.slice(1)}`, p.mail],
        { text: "", x: 80, y: 446, size: 25, face: "inter" },
        38,
      ),
      { text: p.address.en, x: 80, y: 568, size: 22, face: "inter", fill: "#555555" },
    ],
    {
      shapes: [
        '<rect x="1040" width="40" height="600" fill="#0b6e4f"/>',
        '<circle cx="960" cy="106" r="34" fill="none" stroke="#0b6e4f" stroke-width="8"/>',
      ],
    },
  );
}

const drawn = (designs: typeof koreanDesigns, design: string, people: readonly Person[], latin: string): Drawing => {
  const found = designs.find(({ name }) => name === design);
  const person = people.find((one) => one.latin === latin);
  if (!found || !person) throw new Error(`no design ${design} or person ${latin}`);
  return found.draw(person);
};

/** The cards that the local workspace offers to post. Three are of one person, two of them with the same title in two scripts. */
export function samples(): readonly Sample[] {
  const [jisoo] = koreans;
  return [
    {
      name: "jisoo-park",
      label: { en: "Jisoo Park, Korean and English", ko: "박지수, 한글과 영문" },
      drawing: drawn(bilingualDesigns, "beside", koreans, "Jisoo Park"),
    },
    {
      name: "jisoo-park-korean",
      label: { en: "Jisoo Park, Korean only", ko: "박지수, 한글" },
      drawing: drawn(koreanDesigns, "classic", koreans, "Jisoo Park"),
    },
    ...(jisoo
      ? [
          {
            name: "jisoo-park-promoted",
            label: { en: "Jisoo Park, her newer card", ko: "박지수, 승진한 뒤의 영문 명함" },
            drawing: newer(jisoo),
          },
        ]
      : []),
    {
      name: "haneul-kim",
      label: { en: "Haneul Kim, Korean", ko: "김하늘, 한글" },
      drawing: drawn(koreanDesigns, "dark", koreans, "Haneul Kim"),
    },
    {
      name: "yeseul-han",
      label: { en: "Yeseul Han, two columns", ko: "한예슬, 한글과 영문 나란히" },
      drawing: drawn(bilingualDesigns, "halves", koreans, "Yeseul Han"),
    },
    {
      name: "amelia-hart",
      label: { en: "Amelia Hart, English", ko: "Amelia Hart, 영문" },
      drawing: drawn(englishDesigns, "quiet", westerners, "Amelia Hart"),
    },
    {
      name: "daniel-okafor",
      label: { en: "Daniel Okafor, English", ko: "Daniel Okafor, 영문" },
      drawing: drawn(englishDesigns, "stripe", westerners, "Daniel Okafor"),
    },
  ];
}
