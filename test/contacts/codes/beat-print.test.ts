import { describe, expect, it } from "vitest";
import type { Card, Side } from "../../../app/cards/card.ts";
import { cardsOf } from "../../../app/cards/read-card.ts";
import { readSides } from "../../../app/contacts/codes/read-sides.ts";
import { type AnyValue, textOf } from "../../../app/contacts/equal-values.ts";

function sideOf(lines: readonly string[], ...codes: readonly string[]): Side {
  return {
    width: 1000,
    height: 600,
    lines: lines.map((text, index) => ({
      text,
      confidence: 0.97,
      box: { x: 60, y: 60 + index * 60, width: text.length * 18, height: 36 },
    })),
    ...(codes.length === 0 ? {} : { codes: codes.map((text) => ({ text })) }),
  };
}

const front = ["Contoso", "Jisoo Park", "Chief Technology Officer", "M +82 10-1234-5678", "jisoo@contoso.com"];

function onlyCard(...sides: readonly Side[]): Card {
  const [card, ...others] = cardsOf(sides, readSides);
  if (card === undefined || others.length > 0) throw new Error(`${others.length + 1} cards, not one`);
  return card;
}

const said = (values: readonly { readonly value: AnyValue; readonly code?: true; readonly printed?: string }[]) =>
  values.map(({ value, code, printed }) => [textOf(value), code ?? false, printed]);

describe("a QR code on a card", () => {
  it("says surely what the print says too, and the print keeps how it is written", () => {
    const { fields } = onlyCard(sideOf(front, "MECARD:N:Park,Jisoo;TEL:+821012345678;EMAIL:JISOO@contoso.com;;"));
    expect(said(fields.names)).toEqual([["Jisoo Park", true, undefined]]);
    expect(said(fields.phones)).toEqual([["+82 10-1234-5678", true, undefined]]);
    expect(said(fields.emails)).toEqual([["jisoo@contoso.com", true, undefined]]);
    expect(fields.emails[0]).toMatchObject({ confidence: 0.99, lines: [4] });
    expect(fields.titles[0]?.code).toBeUndefined();
  });

  it("beats what was misread, which stays beside as what is printed", () => {
    const misread = front.with(4, "jisoo@cont0so.com").with(3, "M +82 10-1234-5673");
    const { fields } = onlyCard(sideOf(misread, "MECARD:N:Park,Jisoo;TEL:+82 10-1234-5678;EMAIL:jisoo@contoso.com;;"));
    expect(said(fields.emails)).toEqual([["jisoo@contoso.com", true, "jisoo@cont0so.com"]]);
    expect(said(fields.phones)).toEqual([["+82 10-1234-5678", true, "+82 10-1234-5673"]]);
  });

  it("beats a title and a name of the same script, and leaves those of another alone", () => {
    const korean = ["푸른하늘", "박지수", "과장", "010-1234-5678", "jisoo@bluesky.co.kr"];
    const { fields } = onlyCard(sideOf(korean, "MECARD:N:박지훈;TITLE:부장;EMAIL:jisoo@bluesky.co.kr;;"));
    expect(said(fields.names)).toEqual([["박지훈", true, "박지수"]]);
    expect(said(fields.titles)).toEqual([["부장", true, "과장"]]);
    const english = onlyCard(sideOf(korean, "MECARD:N:Park,Jisoo;TITLE:Manager;;"));
    expect(said(english.fields.names)).toEqual([
      ["Jisoo Park", true, undefined],
      ["박지수", false, undefined],
    ]);
  });

  it("adds what the card doesn't print, and takes none of several numbers for the one that it means", () => {
    const several = [...front, "T +82 2-555-0199", "T +82 2-777-0100"];
    const { fields } = onlyCard(
      sideOf(several, "BEGIN:VCARD\nTEL:+82 2-333-1234\nURL:https://linkedin.com/in/jisoo\nEND:VCARD"),
    );
    expect(fields.phones.map(({ value }) => value.number).sort()).toEqual(
      ["+82 10-1234-5678", "+82 2-333-1234", "+82 2-555-0199", "+82 2-777-0100"].sort(),
    );
    expect(fields.phones.every(({ printed }) => printed === undefined)).toBe(true);
    expect(said(fields.handles)).toContainEqual(["LinkedIn: jisoo", true, undefined]);
  });

  it("makes a card of a side that carries nothing else", () => {
    const { fields } = onlyCard(
      sideOf([], "MECARD:N:Park,Jisoo;ORG:Contoso;TEL:+82 10-1234-5678;EMAIL:j@contoso.com;;"),
    );
    expect(said(fields.names)).toEqual([["Jisoo Park", true, undefined]]);
  });

  it("belongs to the side before it where it says the same person", () => {
    const back = sideOf(["contoso.com"], "MECARD:N:Park,Jisoo;EMAIL:jisoo@contoso.com;;");
    expect(onlyCard(sideOf(front), back).sides).toHaveLength(2);
  });

  it("makes no card of a poster with a link", () => {
    expect(cardsOf([sideOf(["Summer sale", "All shoes half price"], "https://shoes.example/sale")], readSides)).toEqual(
      [],
    );
  });

  it("says nothing of the person where it is no business of theirs", () => {
    expect(onlyCard(sideOf(front, "WIFI:S:guests;P:secret;;")).fields).toEqual(onlyCard(sideOf(front)).fields);
  });
});
