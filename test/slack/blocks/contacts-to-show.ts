import type { Contact, Sourced } from "../../../app/contacts/contact.ts";
import type { CardId, ChannelId, Instant, MemberId } from "../../../app/ids.ts";

const at = "2026-11-22T08:00:00.000Z" as Instant;

export function sourced<T>(value: T, confidence = 0.99): Sourced<T> {
  return { value, confidence, sources: [] };
}

export function contactWith(part: Partial<Contact> = {}): Contact {
  const id = "1763800000.000100-F1-0" as CardId;
  return {
    id,
    cards: [id],
    names: [
      sourced({ written: "박지수", script: "hangul" as const }),
      sourced({ written: "Jisoo Park", script: "latin" as const }),
    ],
    positions: [
      {
        organization: sourced("Contoso"),
        department: sourced("Sales"),
        title: sourced("Manager"),
        otherOrganizations: [],
        otherDepartments: [],
        otherTitles: [sourced("과장")],
        from: at,
        to: at,
      },
    ],
    phones: [sourced({ kind: "mobile", number: "010-1234-5678", e164: "+821012345678" } as const)],
    emails: [sourced("jisoo_park@contoso.example")],
    websites: [sourced("www.contoso.example")],
    addresses: [sourced("서울시 강남구 테헤란로 1")],
    handles: [],
    extras: [],
    tags: [],
    notes: [],
    dealings: [],
    acquaintances: [
      {
        member: "U1" as MemberId,
        kind: "posted",
        at,
        where: "CES",
        card: id,
        message: { channel: "C1" as ChannelId, ts: "1763800000.000100" },
      },
    ],
    ...part,
  };
}
