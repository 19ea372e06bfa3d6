import { describe, expect, it } from "vitest";
import type { Corrected, NotACard } from "../../app/contacts/facts.ts";
import { foldFacts } from "../../app/contacts/fold.ts";
import type { CardId, FactId, Instant, MemberId, WorkspaceId } from "../../app/ids.ts";
import { channel, member, team } from "../../app/local/workspace/world/seed.ts";
import { type TextReader, UnreadablePhoto } from "../../app/ports/text-reader.ts";
import { dueForRereading, rereadCard } from "../../app/steps/reread-cards.ts";
import { writeFacts } from "../../app/steps/write-facts.ts";
import { fakeReader } from "../slack/fake-reader.ts";
import { openSlackLab, type SlackLab } from "../slack/lab.ts";

const workspace = team.id as WorkspaceId;
const card = ["Contoso Corporation", "Jisoo Park", "Sales Manager", "M +82 10-1234-5678", "jisoo@contoso.com"];
const later = "2027-01-01T00:00:00.000Z" as Instant;

async function posted(lines: readonly string[] = card) {
  const lab = await openSlackLab();
  const dana = lab.workspace.as(member.dana);
  const file = dana.upload("card.jpg", Buffer.from(lines.join("\n"))).id;
  dana.post({ channel: channel.businessCards, text: "", files: [file] });
  await lab.idle();
  const [first] = await dueForRereading(lab.store, workspace, true);
  if (first === undefined) throw new Error("there is no card");
  return { lab, first };
}

/** The reader as it is later: it reads this in place of that. */
function better(from: string, to: string): TextReader {
  const reader = fakeReader();
  return { ...reader, read: (photo) => reader.read(Buffer.from(Buffer.from(photo).toString().replace(from, to))) };
}

const reread = (lab: SlackLab, first: CardId, reader: TextReader) =>
  rereadCard({ truth: lab.store.truth, photos: lab.ports.photos, readerOf: () => reader }, workspace, first);

async function people(lab: SlackLab) {
  return foldFacts((await lab.store.truth.page(workspace, undefined, 100)).flatMap(({ facts }) => facts));
}

describe("reading cards again", () => {
  it("shows what the reader says now, once for each reader, and leaves the rest of the card as it was", async () => {
    const { lab, first } = await posted();
    expect(await dueForRereading(lab.store, workspace, false)).toEqual([]);
    const [before] = await people(lab);
    expect(await reread(lab, first, better("Sales Manager", "Sales Director"))).toBe("changed");
    const [after, ...others] = await people(lab);
    expect(others).toEqual([]);
    expect(after?.positions[0]?.title?.value).toBe("Sales Director");
    expect(after?.acquaintances).toEqual(before?.acquaintances);
    expect(after?.id).toBe(before?.id);
    expect(await reread(lab, first, better("Sales Manager", "Sales Director"))).toBe("same");
  });

  it("keeps corrections, and the verdict that it is no card", async () => {
    const { lab, first } = await posted();
    const corrected: Corrected = {
      kind: "corrected",
      id: "correction" as FactId,
      at: later,
      by: member.sofia as MemberId,
      card: first,
      field: "titles",
      was: "Sales Manager",
      value: "Head of Sales",
    };
    await writeFacts(lab.store, workspace, [corrected]);
    await reread(lab, first, better("jisoo@", "jisoo.park@"));
    const [contact] = await people(lab);
    expect(contact?.positions[0]?.title?.value).toBe("Head of Sales");
    expect(contact?.emails.map(({ value }) => value)).toEqual(["jisoo.park@contoso.com"]);
    const verdict: NotACard = {
      kind: "not-a-card",
      id: "no" as FactId,
      at: later,
      by: member.sofia as MemberId,
      card: first,
    };
    await writeFacts(lab.store, workspace, [verdict]);
    await reread(lab, first, fakeReader());
    expect(await people(lab)).toEqual([]);
    expect(await dueForRereading(lab.store, workspace, true)).toEqual([]);
  });

  it("tells apart what was one card, without mixing up the two", async () => {
    const { lab, first } = await posted();
    const minho = "Fabrikam\nMinho Lee\nEngineer\nM +82 10-9876-5432\nminho@fabrikam.com";
    expect(await reread(lab, first, better("Contoso Corporation", `${minho}\n---\nContoso Corporation`))).toBe(
      "changed",
    );
    const found = await people(lab);
    expect(found.map(({ names }) => names[0]?.value.written).sort()).toEqual(["Jisoo Park", "Minho Lee"]);
    expect(found.find(({ id }) => id === first)?.names[0]?.value.written).toBe("Jisoo Park");
    const readings = (await dueForRereading(lab.store, workspace, true)).length;
    expect(readings).toBe(1);
  });

  it("keeps what was read where the reader makes less of the photo, or the photo is gone", async () => {
    const { lab, first } = await posted();
    const before = await people(lab);
    expect(await reread(lab, first, better(card.join("\n"), "nothing"))).toBe("kept");
    const broken: TextReader = { ...fakeReader(), read: () => Promise.reject(new UnreadablePhoto("broken-image")) };
    expect(await reread(lab, first, broken)).toBe("kept");
    const [cluster] = await lab.store.truth.page(workspace, undefined, 10);
    const photo = cluster?.facts.flatMap((fact) => (fact.kind === "card-read" ? fact.photos : []))[0];
    if (photo === undefined) throw new Error("there is no photo");
    await lab.ports.photos.delete(workspace, photo);
    expect(await reread(lab, first, fakeReader())).toBe("photo-gone");
    expect(await people(lab)).toEqual(before);
  });
});
