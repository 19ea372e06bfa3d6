import type { MemberId } from "../../../ids.ts";

const entity = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g;

/** The members that Slack put into the text without a name: `<@U1>`. */
export function namelessMembers(text: string): readonly MemberId[] {
  const found = [...text.matchAll(entity)].flatMap(([, mark, id = "", label = ""]) =>
    mark === "@" && label === "" ? [id as MemberId] : [],
  );
  return [...new Set(found)].slice(0, 20);
}

/**
 * What the member typed, out of what Slack made of it: `<@U1|mina>` is mina, `by:<@U1|mina>` is by:U1, `<mailto:a@b.co|a@b.co>` an address, `&amp;` an `&`.
 * @param nameOf names of the members that came without one
 */
export function readEntities(text: string, nameOf: ReadonlyMap<MemberId, string>): string {
  return text
    .replaceAll(/\b(by|아는):<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>/g, "$1:$2")
    .replaceAll(entity, (_whole, mark: string, id: string, label: string | undefined) => {
      if (label !== undefined && label !== "") return label;
      if (mark === "@") return nameOf.get(id as MemberId) ?? "";
      return mark === "" ? id.replace(/^(?:mailto|tel):/, "") : "";
    })
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
