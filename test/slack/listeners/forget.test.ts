import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { WorkspaceId } from "../../../app/ids.ts";
import { openStore } from "../../../app/local/open-store.ts";
import type { PageMessage } from "../../../app/local/page-api.ts";
import { channel, member, team } from "../../../app/local/workspace/world/seed.ts";
import { eraseJob } from "../../../app/slack/listeners/erase-person.ts";
import { orderErasing } from "../../../app/steps/erase-person.ts";
import { cards } from "./cards.ts";
import { eventually, type Octember, openOctember, pressOf, readable } from "./open-octember.ts";

const place = channel.businessCards;
const gone = "This contact was forgotten for good.";

function saidWith(octember: Octember, as: string, part: string, where: string = place) {
  return eventually(() => octember.said(as, where).find((one) => !one.ephemeral && readable(one).includes(part)));
}

const photosIn = ({ data }: Octember) =>
  ["photos", "photos/TLOCAL"].flatMap((folder) => {
    const path = join(data, folder);
    return existsSync(path) ? readdirSync(path, { recursive: true }).map(String) : [];
  });

function all(octember: Octember, as: string): string {
  const places = [place, channel.general, channel.salesPrivate];
  return places
    .map((one) =>
      octember
        .said(as, one)
        .filter(({ ephemeral }) => !ephemeral)
        .map(readable)
        .join(),
    )
    .join();
}

/** The contact as the member sees it, from the list that find gives. */
async function shown(octember: Octember, as: string, query: string): Promise<PageMessage> {
  const list = await octember.run(as, `find ${query}`);
  return octember.press(as, list, "show_contact");
}

describe("forgetting a person for good", () => {
  it("replaces whatever was said of them, in results, where they were shared, and where others are asked about them", async () => {
    const octember = await openOctember();
    const minho = await octember.card(member.sofia, cards.minho);
    const other = await octember.card(member.dana, cards.otherMinho);
    await saidWith(octember, member.dana, "Same person as");
    const list = await octember.run(member.sofia, "find minho fabrikam", place);
    const contact = await octember.press(member.sofia, list, "show_contact", place);
    await octember.press(member.sofia, contact, "share_contact", place);
    const shared = await saidWith(octember, member.dana, "shared a contact");
    const photos = photosIn(octember).length;

    const answer = await octember.press(member.sofia, contact, "forget", place);
    expect(readable(answer)).toContain("Done: this person is forgotten.");
    // The contact that was pressed beside is no longer on the screen.
    expect(readable(octember.said(member.sofia, place).find(({ ts }) => ts === contact.ts))).not.toContain("Fabrikam");
    await octember.heard();
    expect(all(octember, member.dana)).not.toContain("Fabrikam");
    expect(readable(await saidWith(octember, member.dana, gone)).includes("minho@fabrikam.com")).toBe(false);
    const results = octember.said(member.dana, place).filter(({ ephemeral }) => !ephemeral);
    expect(readable(results.find(({ thread_ts: thread }) => thread === minho))).toContain(gone);
    expect(readable(results.find(({ thread_ts: thread }) => thread === other))).not.toContain("Same person as");
    expect(readable(results.find(({ ts }) => ts === shared.ts))).toContain(gone);
    expect(photosIn(octember)).toHaveLength(photos - 1);
    expect(readable(await octember.run(member.dana, "find fabrikam"))).not.toContain("show_contact");
  });

  it("replaces what was said of a card that came after it was ordered, too", async () => {
    const octember = await openOctember();
    await octember.card(member.sofia, cards.jisoo);
    const store = openStore(octember.data);
    onTestFinished(() => store.close());
    const workspace = team.id as WorkspaceId;
    const [cluster] = await store.truth.page(workspace, undefined, 1);
    const order = cluster && (await orderErasing(store, workspace, [cluster.id]));
    if (order === undefined) throw new Error("nobody is there");
    const second = await octember.card(member.dana, [
      ...cards.jisoo.slice(0, 3),
      "M +82 10-1234-5678",
      "jp@contoso.com",
    ]);
    await store.inbox.accept(eraseJob(order, "before"));
    await octember.heard();
    const result = octember.said(member.dana, place).find(({ thread_ts: thread }) => thread === second);
    expect(readable(result)).toContain(gone);
    expect(all(octember, member.dana)).not.toContain("Jisoo");
  });

  it("is asked for by name, too, in either language, and leaves the person to be met anew", async () => {
    const octember = await openOctember();
    await octember.card(member.sofia, cards.jisoo);
    const asked = await octember.run(member.haeun, "삭제 Jisoo Park");
    expect(readable(asked)).toContain("아는 분만 완전히 삭제할 수 있어요");
    const question = await octember.run(member.sofia, "forget jisoo");
    expect(readable(question)).toContain("Forget Jisoo Park");
    expect(readable(question)).toContain("It can't be undone");
    await octember.press(member.sofia, question, "forget");
    const ts = await octember.card(member.dana, cards.jisoo);
    const result = octember.said(member.dana, place).find((one) => one.thread_ts === ts);
    expect(readable(result)).toContain("Jisoo Park");
    expect(readable(result)).not.toContain("Known before");
  });

  it("is for those alone who posted a card of the person, or know them by one", async () => {
    const octember = await openOctember();
    await octember.card(member.minsu, cards.jisoo, { text: "met with @dana" });
    expect(readable(await shown(octember, member.sofia, "jisoo"))).not.toContain('"forget"');
    expect(readable(await octember.run(member.sofia, "forget jisoo"))).toContain("Only who posted a card");
    const mine = await shown(octember, member.dana, "jisoo");
    expect(readable(mine)).toContain('"forget"');
    // A press that was made up: the button that Dana sees is another member's.
    const press = pressOf(mine, "forget", channel.general);
    const before = octember.said(member.sofia, channel.general).length;
    await octember.workspace
      .as(member.sofia)
      .press(press)
      .catch(() => undefined);
    await octember.heard();
    expect(octember.said(member.sofia, channel.general).length).toBeGreaterThanOrEqual(before);
    expect(readable(await octember.run(member.dana, "find jisoo"))).toContain("show_contact");
  });

  it("takes cards along that who forgets doesn't see, and tells them nothing of it", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo, { channel: channel.salesPrivate });
    await octember.card(member.sofia, cards.jisoo);
    const question = await octember.run(member.sofia, "forget jisoo");
    const done = await octember.press(member.sofia, question, "forget");
    expect(readable(done)).toContain("Done: this person is forgotten.");
    expect(readable(done)).not.toContain("private");
    await saidWith(octember, member.dana, gone, channel.salesPrivate);
    expect(readable(await octember.run(member.dana, "find jisoo"))).not.toContain("show_contact");
  });
});
