import { describe, expect, it } from "vitest";
import { isInstitution } from "../../app/cards/fields/company/institution.ts";
import { readOne } from "./side-of.ts";

/** Nothing else on the card says that these are houses: no domain, and no larger print. */
const institutions = `
NATIONAL INSTITUTE OF HYDRAULICS & HYDROLOGY
Federation of Malaysian Handicraft Exporters
Ministry of Energy and Minerals
Royal Danish Embassy
Consulate General of the Republic of Chile
Confederation of Ugandan Coffee Growers
National Board of Fisheries and Marine Affairs
Royal College of Speech Therapy and Audiology
Central Bank of the Leeward Islands
Singapore Association of Ship Chandlers and Suppliers
`
  .trim()
  .split("\n");

describe("a house by how it is called", () => {
  it.each(["Coldwell Banker", "KELLER WILLIAMS REALTY", "State Farm®"])(
    "is %s, whose people write from anywhere",
    (house) => {
      const lines = ["", "(408) 555-0133", "amelia.hart@gmail.com"];
      const card = readOne(house, "", ["Amelia Hart", 30], "Broker Associate", ...lines);
      expect(card).toMatchObject({ companies: [house], titles: ["Broker Associate"] });
      expect(readOne(["Amelia Hart", 30], "State Farm Agent", ...lines).titles).toEqual(["State Farm Agent"]);
    },
  );

  it.each(institutions)("is %s", (house) => {
    const card = readOne(
      house,
      "",
      ["Dr. Sunita Deshpande", 30],
      "Head of Communications",
      "",
      "14 Lake Road, Bristol BS1 4DJ",
      "Tel: +44 117 496 0148",
      "sunita.deshpande@gmail.com",
    );
    expect(card).toMatchObject({
      names: ["Dr. Sunita Deshpande"],
      companies: [house],
      titles: ["Head of Communications"],
    });
  });

  it.each(["Member of the Board of Directors", "Board of Directors", "Director, Institute of Physics", "institute of"])(
    "is not %s",
    (text) => expect(isInstitution(text)).toBe(false),
  );

  it.each([
    ["FMHE", "Federation of Malaysian Handicraft Exporters"],
    ["IPCA", "Institute of Port and Coastal Affairs"],
    ["AC", "Agro Campos Exportadora Ltda."],
  ])("is whole below its letters: %s", (letters, house) => {
    const card = readOne(
      [letters, 40],
      house,
      "",
      ["Rohani Karim", 30],
      "Secretary-General",
      "",
      "Tel: +60 3-7956 2280",
      `secretariat@${letters.toLowerCase()}.org.my`,
    );
    expect(card.companies).toEqual([house]);
  });

  it.each([
    ["VILLANUEVA SANTOS", "DELA CRUZ & ASSOCIATES"],
    ["Okonkwo, Bello", "Adeyemi & Partners"],
    ["Moyo Ndlovu", "van Zyl & Partners"],
    ["HARGREAVES", "PYKE & CO."],
  ])("has the names of all its partners: %s above %s", (first, others) => {
    const card = readOne(
      first,
      others,
      "",
      ["Lourdes Ramirez", 30],
      "Associate",
      "",
      "Tel: +63 2 8631 4407",
      "lourdes@vsdclaw.com.ph",
    );
    expect(card.companies).toEqual([`${first} ${others}`]);
  });

  it.each(["Strathmore Gale", "Brightmoor", "Nadur Quay Partners", "Kestrel + Vane"])(
    "stands right above its door: %s",
    (house) => {
      const card = readOne(
        ["Fiona MacAskill", 30],
        "Principal Engineer",
        "",
        "D +44 131 550 7714",
        "E fiona.macaskill@gmail.com",
        "",
        house,
        "2 Lister Square",
        "Edinburgh EH3 9GL",
      );
      expect(card).toMatchObject({ companies: [house], addresses: ["2 Lister Square, Edinburgh EH3 9GL"] });
    },
  );

  it.each(["S.A. de C.V.", "S. de R.L. de C.V.", "SA DE CV", "S.A.P.I. de C.V."])("ends in %s in Mexico", (form) => {
    const card = readOne(
      ["Héctor Villarreal", 30],
      "Plant Manager",
      "",
      `Estampados Industriales del Bajío, ${form}`,
      "Av. La Montaña No. 128",
      "76220 Santa Rosa Jáuregui, Querétaro, México",
      "Tel. +52 442 238 6600",
    );
    expect(card.companies).toEqual([`Estampados Industriales del Bajío, ${form}`]);
    expect(card.addresses).toEqual(["Av. La Montaña No. 128, 76220 Santa Rosa Jáuregui, Querétaro, México"]);
  });

  it("is not in a county", () => {
    const card = readOne(
      ["FASTFIT", 50],
      "",
      ["Declan Byrne", 30],
      "Branch Manager",
      "",
      "Unit 4, Airside Retail Park, Swords, Co. Dublin",
      "Tel 01 840 6612",
      "swords@fastfit.ie",
    );
    expect(card).toMatchObject({
      companies: ["FASTFIT"],
      addresses: ["Unit 4, Airside Retail Park, Swords, Co. Dublin"],
    });
  });

  it("is not one of the things that somebody does", () => {
    const card = readOne(
      ["Margaret Osei-Bonsu", 40],
      "Independent Consultant",
      "Monitoring & Evaluation | Health Systems | Gender",
      "",
      "+233 24 468 9127",
      "m.oseibonsu@gmail.com",
    );
    expect(card.companies).toEqual([]);
  });
});
