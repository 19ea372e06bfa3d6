import { describe, expect, it } from "vitest";
import { readOne } from "./side-of.ts";

describe("numbers without the code of their country, beside no domain of one", () => {
  it.each([
    ["Hauptstraße 12", "30159 Hannover", "Notdienst 0175 1234567", "mobile +491751234567"],
    ["Dorfplatz 3", "4061 Pasching", "Tel. 0664 1234567", "mobile +436641234567"],
    ["C/ Mayor 12", "14001 Córdoba", "Telf. 957 123 456", "phone +34957123456"],
    ["Calle Real 5", "11201 Algeciras", "Cita previa: 612 345 678", "mobile +34612345678"],
    ["12 rue des Lilas", "29200 Brest", "Tél. 0298123456", "phone +33298123456"],
    ["Via Roma 8", "24121 Bergamo", "Cell. 347 1234567", "mobile +393471234567"],
  ])("are those of whose streets and towns are written so: %s, %s", (street, town, line, number) => {
    const card = readOne(["Contoso", 44], "", ["Ana Kröger", 32], "", street, town, line, "contoso@gmail.com");
    expect(card.phones).toEqual([number]);
  });
});
