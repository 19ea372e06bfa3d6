import { describe, expect, it } from "vitest";
import { sameAddress } from "../eval/same-value.ts";
import { readOne } from "./side-of.ts";

/** Lines as cards of these places break them. */
const addresses = `
Unit 1203, 12/F, Tower 2 / Lippo Centre, 89 Queensway / Admiralty, Hong Kong
Flat B, 9/F, Wing Hing Industrial Building / 83-93 Chai Wan Kok Street / Tsuen Wan, N.T.
71 Ayer Rajah Crescent / #05-12 / Singapore 139951
LB 07, Warehouse 12 / Jebel Ali Free Zone / Dubai - U.A.E.
King Fahd Road, Al Olaya District / P.O. Box 2312, Riyadh 11451 / Kingdom of Saudi Arabia
Gedung Wirausaha Lt. 5 / Jl. H.R. Rasuna Said Kav. C-5 / Jakarta Selatan 12920
33/4 The Ninth Towers, Tower A / Rama 9 Road, Huay Kwang / Bangkok 10310 Thailand
14-16 Ham Nghi, Ben Nghe Ward / Dist. 1, HCMC
Shop No. 8, Gokul Arcade / Station Road, Vile Parle (W) / Mumbai - 57
4 Embarcadero Center / Suite 1400 / San Francisco CA 94111
Seestrasse 17 / Postfach / 8002 Zürich / Schweiz
Tour Montparnasse / 33 avenue du Maine / BP 57 / 75755 Paris Cedex 15
Parc Technologique / 10 allée Irène Joliot-Curie / 69800 Saint-Priest - France
Pol. Ind. La Ferreria / Avda. Ferreria, 49 / 08110 Montcada i Reixac (Barcelona)
Zona Industriale Ovest / Via dell'Artigianato 22 / 36100 Vicenza - Italia
Rua Augusta 1508, cj. 12 / 01304-001 São Paulo - SP
Na Příkopě 14 / 110 00 Praha 1
1-9-2 Marunouchi, Chiyoda-ku / Tokyo 100-0005 Japan
`
  .trim()
  .split("\n");

describe("an address", () => {
  it.each(addresses)("is read whole, and nothing else of it: %s", (address) => {
    const lines = address.split(" / ");
    const card = readOne(
      ["Halden & Rowe", 44],
      "",
      ["Amelia Hart", 32],
      "Export Manager",
      "",
      ...lines,
      "Tel: +44 20 7946 0168",
      "amelia.hart@haldenrowe.com",
    );
    expect(card).toMatchObject({ names: ["Amelia Hart"], companies: ["Halden & Rowe"], titles: ["Export Manager"] });
    expect(card.addresses).toHaveLength(1);
    expect(sameAddress(card.addresses[0] ?? "", lines.join(" "))).toBe(true);
  });
});
