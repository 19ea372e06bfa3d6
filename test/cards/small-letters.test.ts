import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

describe("signs in small letters", () => {
  it.each(["C/ Mayor, nº 5, 2º B, 28013 Madrid", "Avda. de la Constitución, nº 12, 1º, 41004 Sevilla"])(
    "stay in an address as they are printed: %s",
    (address) => {
      const read = readOne(["Lucía Herrero", 40], "Gerente", "", "Tel. 964 53 21 80", address, "lucia@herrero.es");
      expect(read.addresses).toEqual([address]);
    },
  );

  it("stay in a name", () => {
    expect(readOne(["Mª Ángeles Ferrer", 40], "Directora", "", "Tel. 964 53 21 80", "angeles@folch.es").names).toEqual([
      "Mª Ángeles Ferrer",
    ]);
  });

  it.each(["Contoso™", "Contoso ™"])("are no part of a company's name: %s", (company) => {
    const read = readOne([company, 60], ["Jane Smith", 40], "Sales Manager", "", "jane@contoso.com");
    expect(read.companies).toEqual(["Contoso"]);
  });
});
