import type { Part } from "../../layout/part.ts";
import { hanCompany } from "./words.ts";

/** 台灣智慧製造協會 理事長 above 鉅岳系統股份有限公司 總經理: somebody is something in each. */
export function hasTitleBeside({ text, spot }: Part, all: readonly Part[]): boolean {
  return (
    hanCompany(text) >= 0.9 &&
    all.some(({ role, spot: other }) => role === "title" && other.line === spot.line && other.side === spot.side)
  );
}
