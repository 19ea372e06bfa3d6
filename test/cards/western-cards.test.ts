import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

describe("a card in Latin letters", () => {
  it("of a university tells person, chair and department apart", () => {
    const card = readOne(
      ["Stanford University", 50],
      "Department of Computer Science",
      "",
      ["Andrew Y. Chen, Ph.D.", 40],
      "Associate Professor",
      "353 Serra Mall, Stanford, CA 94305-9010",
      "Tel: (650) 725-2593  Fax: (650) 725-1449",
      "achen@cs.stanford.edu",
    );
    expect(card).toMatchObject({
      names: ["Andrew Y. Chen"],
      titles: ["Associate Professor"],
      departments: ["Department of Computer Science"],
      companies: ["Stanford University"],
      phones: ["phone +16507252593", "fax +16507251449"],
      addresses: ["353 Serra Mall, Stanford, CA 94305-9010"],
    });
  });

  it("with the company on two lines joins them", () => {
    const card = readOne(
      ["Kristen Albright", 44],
      "REALTOR®",
      "",
      ["KELLER WILLIAMS", 40],
      ["REALTY", 24],
      "925.555.0182 direct",
      "925.555.0190 fax",
      "kristen@kw.com",
    );
    expect(card).toMatchObject({
      names: ["Kristen Albright"],
      titles: ["REALTOR®"],
      companies: ["KELLER WILLIAMS REALTY"],
      phones: ["phone +19255550182", "fax +19255550190"],
    });
  });

  it("prefers as a person whom the mail address names, not the larger brand", () => {
    const card = readOne(
      ["brightleaf", 52],
      "creative agency",
      "",
      ["maya rodriguez", 30],
      "art director",
      "maya@brightleaf.co",
      "+1 415 555 0132",
    );
    expect(card).toMatchObject({ names: ["maya rodriguez"], companies: ["brightleaf"], titles: ["art director"] });
  });

  it("takes a company called Traders for no title", () => {
    const card = readOne(
      ["Amelia Hart", 50],
      "HEAD OF PARTNERSHIPS",
      ["Northwind Traders", 30],
      "+1 (206) 555-0100",
      "amelia.hart@northwindtraders.com",
    );
    expect(card).toMatchObject({ titles: ["HEAD OF PARTNERSHIPS"], companies: ["Northwind Traders"] });
  });

  it("calls a professor by name, and what they hold the title", () => {
    const card = readOne(
      ["University of Oxford", 30],
      ["Professor Helen Clarke", 30],
      "Chair of Modern History",
      "T: +44 (0)1865 615000",
      "helen.clarke@history.ox.ac.uk",
    );
    expect(card).toMatchObject({
      names: ["Professor Helen Clarke"],
      titles: ["Chair of Modern History"],
      phones: ["phone +441865615000"],
    });
  });

  it("without a company has none", () => {
    expect(
      readOne(["TARO YAMADA", 60], "Marketing Manager", "taro.yamada@example.com", "+81-3-1234-5678").companies,
    ).toEqual([]);
  });

  it("of Germany has its own streets and labels", () => {
    const card = readOne(
      ["Müller & Söhne GmbH", 48],
      ["Thomas Müller", 36],
      "Geschäftsführer",
      "Hauptstraße 12",
      "80331 München",
      "Tel.: +49 89 1234567",
      "Mobil: +49 171 2345678",
    );
    expect(card).toMatchObject({
      addresses: ["Hauptstraße 12, 80331 München"],
      phones: ["mobile +491712345678", "phone +49891234567"],
    });
  });
});

describe("a Japanese or Chinese card", () => {
  it("of Japan gives company, department, title and both names", () => {
    const card = readOne(
      ["株式会社サンライズ", 40],
      "営業部 課長",
      ["高橋 健太", 50],
      "Kenta Takahashi",
      "〒150-0002 東京都渋谷区渋谷2-3-4 渋谷ビル5F",
      "TEL 03-1234-5678 FAX 03-1234-5679",
      "携帯 090-1234-5678",
    );
    expect(card).toMatchObject({
      names: ["高橋 健太", "Kenta Takahashi"],
      titles: ["課長"],
      departments: ["営業部"],
      companies: ["株式会社サンライズ"],
      phones: ["mobile +819012345678", "phone +81312345678", "fax +81312345679"],
      addresses: ["〒150-0002 東京都渋谷区渋谷2-3-4 渋谷ビル5F"],
    });
  });

  it("of China has its own labels", () => {
    const card = readOne(
      ["张伟", 48],
      "销售经理",
      ["深圳市华泰电子有限公司", 40],
      "地址:深圳市南山区科技路18号创新大厦5楼",
      "电话:0755-26888888 传真:0755-26888899",
      "手机:13812345678",
      "邮编:518057",
    );
    expect(card).toMatchObject({
      names: ["张伟"],
      titles: ["销售经理"],
      phones: ["mobile +8613812345678", "phone +8675526888888", "fax +8675526888899"],
      addresses: ["深圳市南山区科技路18号创新大厦5楼"],
    });
  });

  it("of somebody who is their own brand names the person, and no company", () => {
    const card = readOne(
      ["TAMIKA RHODES", 50],
      "Author | Speaker | Coach",
      "404 555 0182",
      "hello@tamikarhodes.com",
      "tamikarhodes.com",
    );
    expect(card).toMatchObject({ names: ["TAMIKA RHODES"], titles: ["Author", "Speaker", "Coach"], companies: [] });
  });

  it("of Spain gives company, street and person", () => {
    const card = readOne(
      ["Construcciones García, S.L.", 38],
      ["Íñigo García Peña", 34],
      "Director Comercial",
      "C/ Mayor 15, 28013 Madrid",
      "Móvil 655 123 987",
      "igarcia@construccionesgarcia.es",
    );
    expect(card).toMatchObject({
      names: ["Íñigo García Peña"],
      titles: ["Director Comercial"],
      companies: ["Construcciones García, S.L."],
      addresses: ["C/ Mayor 15, 28013 Madrid"],
    });
  });

  it("of Germany knows partners as a company, and who is a doctor", () => {
    const office = readOne(
      ["Schönfeld & Partner mbB", 34],
      ["Jörg Schönfeld", 34],
      "Steuerberater",
      "Tel. (069) 2475 31-0",
      "schoenfeld@sp-steuern.de",
    );
    expect(office).toMatchObject({ names: ["Jörg Schönfeld"], companies: ["Schönfeld & Partner mbB"] });
    const practice = readOne(
      ["Praxis am Stadtpark", 34],
      ["Dr. med. Katharina Weiß", 38],
      "Fachärztin für Innere Medizin",
      "Tel. 040 4321 5678",
      "praxis@weiss-hamburg.de",
    );
    expect(practice).toMatchObject({
      names: ["Dr. med. Katharina Weiß"],
      titles: ["Fachärztin für Innere Medizin"],
      companies: ["Praxis am Stadtpark"],
    });
  });

  it("with a British postcode that was read as letters has its digits", () => {
    const card = readOne(
      ["Poppy Ashdown", 30],
      "Florist",
      "Unit 3, Bath Road, Frome BAll 2HN",
      "poppy@wildthyme.co.uk",
    );
    expect(card.addresses).toEqual(["Unit 3, Bath Road, Frome BA11 2HN"]);
  });
});
