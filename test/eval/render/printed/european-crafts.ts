import { card, column } from "../drawing.ts";
import { type Printed, printed } from "./printed.ts";

const grey = "#777777";

export const europeanCrafts: readonly Printed[] = [
  printed(
    "steuerberater",
    "german",
    {
      name: "Jörg Schönfeld",
      names: ["Dipl.-Kfm. Jörg Schönfeld"],
      title: "Steuerberater",
      company: "Schönfeld & Partner mbB",
      companies: ["Schönfeld & Partner", "Schönfeld & Partner mbB Steuerberatungsgesellschaft"],
      phones: ["p (069) 2475 31-0", "f (069) 2475 31-99"],
      emails: ["schoenfeld@sp-steuern.de"],
      websites: ["www.sp-steuern.de"],
      address: "Bockenheimer Landstr. 51, 60325 Frankfurt am Main",
    },
    card([
      { text: "Schönfeld & Partner mbB", x: 80, y: 110, size: 34, face: "display", weight: 700 },
      { text: "Steuerberatungsgesellschaft", x: 80, y: 146, size: 22, face: "display" },
      { text: "Dipl.-Kfm.", x: 80, y: 260, size: 20, face: "inter" },
      { text: "Jörg Schönfeld", x: 80, y: 300, size: 34, face: "inter", weight: 600 },
      { text: "Steuerberater", x: 80, y: 336, size: 22, face: "inter" },
      ...column(
        ["Bockenheimer Landstr. 51", "60325 Frankfurt am Main"],
        { text: "", x: 80, y: 460, size: 20, face: "inter" },
        32,
      ),
      ...column(
        ["Tel.: (069) 2475 31-0", "Fax: (069) 2475 31-99", "schoenfeld@sp-steuern.de", "www.sp-steuern.de"],
        { text: "", x: 600, y: 430, size: 20, face: "inter" },
        32,
      ),
    ]),
  ),
  printed(
    "architektin",
    "german",
    {
      name: "Miriam Vogt",
      title: "Architektin BDA",
      titles: ["Architektin"],
      company: "vogt | haller architekten",
      companies: ["vogt haller architekten", "Vogt Haller Architekten"],
      phones: ["p +41 44 555 12 34", "m +41 79 555 43 21"],
      emails: ["vogt@vogthaller.ch"],
      websites: ["vogthaller.ch"],
      address: "Limmatstrasse 204, CH-8005 Zürich",
    },
    card(
      [
        { text: "vogt haller architekten", x: 80, y: 120, size: 40, face: "geometric", fill: "#222222" },
        { text: "Miriam Vogt", x: 80, y: 360, size: 26, face: "geometric", weight: 600 },
        { text: "Architektin BDA", x: 80, y: 392, size: 20, face: "geometric" },
        ...column(
          [
            "Limmatstrasse 204, CH-8005 Zürich",
            "T +41 44 555 12 34  M +41 79 555 43 21",
            "vogt@vogthaller.ch  vogthaller.ch",
          ],
          { text: "", x: 80, y: 460, size: 20, face: "geometric" },
          34,
        ),
      ],
      { background: "#e5e5e5" },
    ),
  ),
  printed(
    "vigneron",
    "french",
    {
      name: "Mathilde Roussel",
      title: "Responsable export",
      company: "Domaine des Tilleuls",
      phones: ["p +33 3 80 55 12 90", "m +33 6 70 11 22 33"],
      emails: ["mathilde@domainedestilleuls.fr"],
      websites: ["www.domainedestilleuls.fr"],
      address: "3 rue du Château, 21190 Meursault, France",
    },
    card(
      [
        { text: "Domaine des Tilleuls", x: 540, y: 150, size: 50, face: "display", anchor: "middle", fill: "#6a040f" },
        { text: "Grands vins de Bourgogne", x: 540, y: 190, size: 20, face: "display", anchor: "middle", fill: grey },
        { text: "Mathilde Roussel", x: 540, y: 310, size: 30, face: "inter", weight: 600, anchor: "middle" },
        { text: "Responsable export", x: 540, y: 344, size: 21, face: "inter", anchor: "middle" },
        {
          text: "3 rue du Château - 21190 Meursault - France",
          x: 540,
          y: 430,
          size: 20,
          face: "inter",
          anchor: "middle",
        },
        {
          text: "Tél. +33 3 80 55 12 90 - Mob. +33 6 70 11 22 33",
          x: 540,
          y: 464,
          size: 20,
          face: "inter",
          anchor: "middle",
        },
        {
          text: "mathilde@domainedestilleuls.fr - www.domainedestilleuls.fr",
          x: 540,
          y: 498,
          size: 20,
          face: "inter",
          anchor: "middle",
        },
      ],
      { background: "#fffbf2" },
    ),
  ),
];
