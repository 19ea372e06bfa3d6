import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "../../app/contacts/facts.ts";
import { foldFacts } from "../../app/contacts/fold.ts";
import type { ChannelId, MemberId } from "../../app/ids.ts";
import { type Audience, mayKnow, type Viewer } from "../../app/privacy/audience.ts";
import { audiencesOfCards } from "../../app/privacy/audiences-of-cards.ts";
import { contactOf, contactsFor } from "../../app/privacy/fold-for-viewer.ts";
import { channel, someFacts } from "../contacts/arbitrary-facts.ts";
import { cardId, cardRead, corrected, hana, minsu, noted } from "../contacts/facts-for-tests.ts";

const secret: Audience = { kind: "channel", channel: "C9" as ChannelId };
const insider: Viewer = { kind: "member", member: minsu, channels: ["C9" as ChannelId] };
const outsider: Viewer = { kind: "member", member: hana, channels: [] };
const everyone: Viewer = { kind: "operator" };

const jisoo = { names: ["Jisoo Park"], emails: ["jisoo@contoso.com"] };
const open = cardRead(2, jisoo);
const hidden = cardRead(1, { ...jisoo, companies: ["Secret Inc."] }, { audience: secret, knownBy: [minsu] });

describe("what a viewer is told", () => {
  it("is only what they may know: a private channel's cards, counts and ids are not hinted at", () => {
    expect(contactsFor(outsider, [hidden, open])).toEqual(foldFacts([open]));
    expect(contactsFor(everyone, [hidden])).toEqual([]);
    expect(contactsFor({ kind: "place", audience: { kind: "workspace" } }, [hidden, open])).toEqual(foldFacts([open]));
  });

  it("is everything for those who are in the channel, and for the channel itself", () => {
    expect(contactsFor(insider, [hidden, open])).toEqual(foldFacts([hidden, open]));
    expect(contactsFor({ kind: "place", audience: secret }, [hidden, open])[0]?.cards).toHaveLength(2);
  });

  it("is nothing that was said about a card that they may not know", () => {
    const about = [corrected(3, 1, { field: "emails", value: "secret@contoso.com" }), noted(4, 1, "about a secret")];
    expect(contactsFor(outsider, [hidden, ...about])).toEqual([]);
    expect(contactsFor(outsider, [hidden, open, ...about])).toEqual(foldFacts([open]));
  });

  it("is the person on a card, found by a card that they may know", () => {
    const cluster = { facts: [hidden, open] };
    expect(contactOf(outsider, cluster, cardId(2))?.cards).toEqual([cardId(2)]);
    expect(contactOf(outsider, cluster, cardId(1))).toBeUndefined();
    expect(contactOf(insider, cluster, cardId(1))?.cards).toEqual([cardId(1), cardId(2)]);
  });

  it("is what a store would say that never held the rest", () => {
    const viewers: Viewer[] = [
      insider,
      outsider,
      everyone,
      { kind: "member", member: "U0NOBODY" as MemberId, channels: [] },
      { kind: "place", audience: channel },
      { kind: "place", audience: { kind: "member", member: hana } },
    ];
    fc.assert(
      fc.property(someFacts, fc.constantFrom(...viewers), (facts, viewer) => {
        const known: Fact[] = [];
        const cards = new Set<string>();
        for (const [card, audience] of audiencesOfCards(facts)) if (mayKnow(viewer, audience)) cards.add(card);
        for (const fact of facts) {
          const about: readonly string[] = "cards" in fact ? fact.cards : [fact.card];
          if (about.every((card) => cards.has(card))) known.push(fact);
        }
        expect(contactsFor(viewer, facts)).toEqual(foldFacts(known));
      }),
      { numRuns: 500 },
    );
  });
});
