import type { Fact } from "../../contacts/facts.ts";
import { mostInHead, pack, unpack } from "./packed-facts.ts";
import type { Head } from "./truth-heads.ts";

/** Facts of a head, as they are to be. */
export interface Content {
  /** JSON; missing: none. */
  readonly facts?: string;
  readonly packs: readonly string[];
  /** Packs that aren't written yet, by name. */
  readonly fresh: ReadonlyMap<string, string>;
}

/** All facts of these heads and the fresh ones. Packs are only named anew, so that joining is cheap however many facts there are. */
export function joinedContent(heads: readonly Head[], fresh: readonly Fact[], name: string): Content {
  const inHeads = heads.flatMap(({ facts }) => (facts === undefined ? [] : unpack(facts)));
  const packs = heads.flatMap((head) => head.packs ?? []);
  return contentOf([...inHeads, ...fresh], packs, name);
}

/**
 * These facts and what is packed already. They are in the head itself until they are too many for it; then they become a pack.
 * @param name of the change: no other one has it.
 */
export function contentOf(facts: readonly Fact[], packs: readonly string[], name: string): Content {
  if (facts.length === 0) return { packs, fresh: new Map() };
  const texts = pack(facts);
  const [only = "", ...more] = texts;
  if (more.length === 0 && Buffer.byteLength(only) <= mostInHead) return { facts: only, packs, fresh: new Map() };
  const fresh = new Map(texts.map((text, at) => [`${name}.${at}`, text]));
  return { packs: [...packs, ...fresh.keys()], fresh };
}
