import { koreanTowns } from "../words/korean-towns.ts";
import { koreanProvinces } from "../words/places.ts";
import { areOneLetterApart } from "./one-letter-apart.ts";

const provinces = new Set(koreanProvinces);
const kindOf = /^([가-힣]+)([시군구])$/;

/** `경기도 시홍시 정왕동` → `경기도 시흥시 정왕동`: the town behind a province, where one letter makes it one of those that there are. */
export function repairTown(text: string): string {
  const words = text.split(" ");
  const at = words.findIndex((word) => provinces.has(word));
  if (at < 0) return text;
  const behind = words.map((word, index) => (index > at && index <= at + 2 ? townOf(word) : word));
  return behind.join(" ");
}

function townOf(word: string): string {
  const [, name = "", kind] = kindOf.exec(word) ?? [];
  if (kind !== "시" && kind !== "군" && kind !== "구") return word;
  const towns = koreanTowns[kind];
  if (name.length < 2 || towns.includes(name)) return word;
  const near = towns.filter((town) => town.length === name.length && areOneLetterApart(town, name));
  const [only] = near;
  return only && near.length === 1 ? `${only}${kind}` : word;
}
