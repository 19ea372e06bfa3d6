import { describe, expect, it } from "vitest";
import type { Apart } from "../../app/contacts/facts.ts";
import type { CardId, ChannelId, FactId, Instant } from "../../app/ids.ts";
import type { Viewer } from "../../app/privacy/audience.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import { dumpTruth } from "../adapters/sqlite/dump-truth.ts";
import { acme, post } from "../find/posted-card.ts";
import { firstImported, jisoo, minho, openImports, operator } from "./open-imports.ts";

describe("a record whose file says which person it is", () => {
  it("writes nothing if all of it is known of the contact", async () => {
    const store = openImports();
    const known = await post(store.truth, {
      names: ["Minho Kang"],
      company: "Fabrikam",
      by: "UDANA",
      at: 1_790_000_000,
    });
    const before = dumpTruth(store.db);
    expect(await store.take([{ ...minho, uid: known, members: ["UDANA"] }])).toMatchObject({ fresh: 1, known: 0 });
    expect(dumpTruth(store.db)).toEqual(before);
  });

  it("is joined with the contact if it tells more, though they share nothing that ties", async () => {
    const store = openImports();
    const known = await post(store.truth, { names: ["Minho Kang"], company: "Fabrikam", at: 1_790_000_000 });
    await store.take([{ ...minho, title: "CEO", uid: known }]);
    const [one, ...others] = await store.contacts();
    expect(others).toEqual([]);
    expect(one).toMatchObject({ id: known, positions: [{ title: { value: "CEO" } }] });
  });

  it("adds no decision where a mail address ties them already", async () => {
    const store = openImports();
    await store.take([jisoo]);
    const [known] = await store.contacts();
    await store.take([{ ...jisoo, title: "Director", uid: known?.id ?? "" }]);
    const kinds = store.db.prepare("select json_extract(body, '$.kind') as kind from fact").all<{ kind: string }>();
    expect(kinds.map(({ kind }) => kind)).toEqual(["card-read", "card-read"]);
    expect(await store.contacts()).toHaveLength(1);
  });

  it("is the same person when the edited file comes again, by whatever uid the address book gave", async () => {
    const store = openImports();
    await store.take([
      { ...minho, uid: "urn:uuid:1" },
      { ...minho, uid: "urn:uuid:2" },
    ]);
    expect(await store.contacts()).toHaveLength(2);
    const edited = await store.take([
      { ...minho, title: "CEO", uid: "urn:uuid:1" },
      { ...minho, uid: "urn:uuid:2" },
    ]);
    expect(edited).toMatchObject({ fresh: 1, known: 1 });
    const people = await store.contacts();
    expect(people).toHaveLength(2);
    expect(people.map(({ cards }) => cards.length)).toEqual([2, 1]);
  });

  it("stays apart where somebody parted them, also when more is told", async () => {
    const store = openImports();
    const known = await post(store.truth, { names: ["Minho Kang"], company: "Fabrikam", at: 1_790_000_000 });
    await store.take([{ ...minho, title: "CEO", uid: known }]);
    const imported = (await store.contacts())[0]?.cards.find((card) => card !== known) as CardId;
    const at = new Date(firstImported + 1_000).toISOString() as Instant;
    const apart: Apart = {
      kind: "apart",
      id: "1795651201.0-apart" as FactId,
      at,
      by: "operator",
      cards: [known, imported],
    };
    await writeFacts(store.ports, acme, [apart]);
    store.later(60_000);
    await store.take([{ ...minho, title: "Chairman", uid: known }]);
    const people = await store.contacts();
    expect(people.map(({ cards }) => cards.length)).toEqual([1, 2]);
  });

  it("means nobody whom the one who imports may not see", async () => {
    const store = openImports();
    const secret = { kind: "channel", channel: "C1" as ChannelId } as const;
    const hidden = await post(store.truth, { ...minho, names: ["Minho Kang"], at: 1_790_000_000, audience: secret });
    await store.take([{ ...minho, uid: hidden }]);
    expect(await store.contacts(operator)).toHaveLength(1);
    const inChannel: Viewer = { kind: "place", audience: secret };
    expect(await store.contacts(inChannel)).toHaveLength(2);
  });
});
