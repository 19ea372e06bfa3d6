import { describe, expect, it } from "vitest";
import type { MemberId, WorkspaceId } from "../../../app/ids.ts";
import { openStore } from "../../../app/local/open-store.ts";
import { channel, member, team } from "../../../app/local/workspace/world/seed.ts";
import { asked, askFor, directOf, pressThere, written } from "./asking.ts";
import { cards } from "./cards.ts";
import { eventually, type Octember, openOctember, readable } from "./open-octember.ts";

const workspace = team.id as WorkspaceId;

async function withJisoo(by: string = member.dana): Promise<Octember> {
  const octember = await openOctember();
  await octember.card(by, cards.jisoo);
  return octember;
}

async function asksIn({ data }: Octember) {
  const store = openStore(data);
  const asks = await store.asks.of(workspace, "colleague", member.dana as MemberId, 0);
  store.close();
  return asks;
}

/** Without what differs from one Octember to the next: times, ids, addresses. */
function plain(seen: string): string {
  return seen
    .replaceAll(/"block_id":"[^"]*"/g, "")
    .replaceAll(/\d{10}\.\d{6}-[A-Z0-9]+-\d|127\.0\.0\.1:\d+|p\d{16}|\d{10}/g, "…")
    .replaceAll(/form ask [^"\\]+/g, "ask");
}

/** What the asker can see of their asks: the list, the way to the person, and their direct messages. */
async function seenByAsker(octember: Octember): Promise<string> {
  const list = await octember.run(member.sofia, "asks");
  const intro = await octember.run(member.sofia, "intro Jisoo Park");
  return JSON.stringify([list.blocks, intro.blocks, written(octember, member.sofia)]);
}

describe("asking a colleague for an introduction", () => {
  it("drafts a request that can be changed, gives it to the colleague with three answers, and writes to nobody else", async () => {
    const octember = await withJisoo();
    const answer = await askFor(
      octember,
      member.sofia,
      "Jisoo Park",
      "Could you <!channel> introduce me, @dana *please*?",
    );
    expect(answer.text).toContain("I'll ask Dana");
    const [ask, ...more] = asked(octember, member.dana);
    expect(more).toEqual([]);
    expect(ask?.text).toContain("asks for an introduction to Jisoo Park");
    expect(readable(ask)).toContain('{"type":"text","text":"Could you <!channel> introduce me, @dana *please*?"}');
    for (const action of ["accept_ask", "not_now_ask", "decline_ask"]) expect(readable(ask)).toContain(action);
    for (const other of [member.minsu, member.sofia]) expect(asked(octember, other)).toEqual([]);
  });

  it("drafts it in the language of the colleague, and in the other one where that is chosen", async () => {
    const octember = await withJisoo(member.minsu);
    const intro = await octember.run(member.sofia, "intro Jisoo Park");
    const form = await octember.openForm(member.sofia, intro, "ask_colleague");
    expect(JSON.stringify(form.view)).toContain("민수 님, 안녕하세요!");
    const views: string[] = [];
    const stop = octember.workspace.listen(member.sofia, (event) => {
      if (event.type === "view_updated") views.push(JSON.stringify(event.view.view));
    });
    const inForm = { type: "view", view_id: form.id } as const;
    await octember.workspace
      .as(member.sofia)
      .press({ container: inForm, block_id: "ask language", action_id: "ask_language" });
    const other = await eventually(() => views.at(-1));
    stop();
    expect(other).toContain("I saw that you know Jisoo Park");
    expect(other).toContain("Write it in Korean");
  });

  it("tells the asker when it was accepted, and takes it as evidence that the colleague knows the person", async () => {
    const octember = await withJisoo();
    await askFor(octember, member.sofia, "Jisoo Park");
    const [ask] = asked(octember, member.dana);
    if (ask === undefined) throw new Error("nobody was asked");
    await pressThere(octember, member.dana, ask, "accept_ask");
    await pressThere(octember, member.dana, ask, "show_contact").catch(() => {});
    const told = written(octember, member.sofia).map(({ text }) => text);
    expect(told).toEqual(["Dana will introduce you to Jisoo Park"]);
    expect(readable(written(octember, member.dana).find(({ ts }) => ts === ask.ts))).toContain("The rest is yours");
    const after = readable(await octember.run(member.sofia, "intro Jisoo Park"));
    expect(after).not.toContain("brief meeting");
    expect(after).toContain("met once, in ");
    expect(readable(await octember.run(member.minsu, "history Jisoo Park"))).toContain("동료를 소개해 주기로");
    expect(readable(await octember.run(member.sofia, "asks"))).not.toContain("Jisoo");
  });

  it("says nothing of a decline: all that the asker sees is what they see of an ask that nobody answered", async () => {
    const [silent, declined] = [await withJisoo(), await withJisoo()];
    for (const octember of [silent, declined]) await askFor(octember, member.sofia, "Jisoo Park");
    const [ask] = asked(declined, member.dana);
    if (ask === undefined) throw new Error("nobody was asked");
    await pressThere(declined, member.dana, ask, "decline_ask");
    expect(readable(written(declined, member.dana).find(({ ts }) => ts === ask.ts))).toContain("isn't told");
    expect(plain(await seenByAsker(declined))).toBe(plain(await seenByAsker(silent)));
    // Nor does taking it back and asking again: the second ask is never given.
    for (const octember of [silent, declined]) {
      const list = await octember.run(member.sofia, "asks");
      expect((await octember.press(member.sofia, list, "withdraw_ask")).text).toBe("I took your ask back.");
      expect((await askFor(octember, member.sofia, "Jisoo Park")).text).toContain("I'll ask Dana");
    }
    expect(asked(declined, member.dana)).toEqual([]);
    expect(asked(silent, member.dana)).toHaveLength(1);
  });

  it("never goes through somebody who declined for that person, whoever asks", async () => {
    const octember = await withJisoo();
    await askFor(octember, member.sofia, "Jisoo Park");
    const [ask] = asked(octember, member.dana);
    if (ask === undefined) throw new Error("nobody was asked");
    expect(readable(await octember.run(member.haeun, "intro Jisoo Park"))).toContain(member.dana);
    await pressThere(octember, member.dana, ask, "decline_ask");
    expect(readable(await octember.run(member.haeun, "intro Jisoo Park"))).not.toContain("ask_colleague");
  });

  it("is put off by Not now: said when it comes again, and unseen by the asker", async () => {
    const octember = await withJisoo();
    await askFor(octember, member.sofia, "Jisoo Park");
    const [ask] = asked(octember, member.dana);
    if (ask === undefined) throw new Error("nobody was asked");
    await pressThere(octember, member.dana, ask, "not_now_ask");
    const after = readable(written(octember, member.dana).find(({ ts }) => ts === ask.ts));
    expect(after).toContain("I'll ask you again on ");
    for (const action of ["accept_ask", "decline_ask"]) expect(after).toContain(action);
    expect(after).not.toContain("not_now_ask");
    const [kept] = await asksIn(octember);
    expect((kept?.due ?? 0) - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
    expect(await seenByAsker(octember)).toContain("No answer yet");
  });

  it("shows what is pending, to be withdrawn; the colleague then reads that it was", async () => {
    const octember = await withJisoo();
    await askFor(octember, member.sofia, "Jisoo Park");
    const [ask] = asked(octember, member.dana);
    const list = await octember.run(member.sofia, "asks");
    expect(readable(list)).toContain("Jisoo Park");
    expect(readable(list)).toContain("no answer yet");
    expect(readable(await octember.run(member.dana, "asks"))).toContain("You were asked");
    await octember.press(member.sofia, list, "withdraw_ask");
    await octember.heard();
    expect(asked(octember, member.dana)).toEqual([]);
    expect(readable(written(octember, member.dana).find(({ ts }) => ts === ask?.ts))).toContain("took back the wish");
    expect(readable(await octember.run(member.sofia, "asks"))).toContain("You wait for no answer");
  });

  it("gives a colleague three a week; later ones wait in their order", async () => {
    const octember = await openOctember();
    const people = [cards.jisoo, cards.minho, cards.bora, cards.sora];
    for (const card of people) await octember.card(member.dana, card);
    for (const who of ["Jisoo Park", "Minho Lee", "Bora Choi", "Sora Han"]) await askFor(octember, member.sofia, who);
    expect(asked(octember, member.dana)).toHaveLength(3);
    const list = readable(await octember.run(member.sofia, "asks"));
    expect(list).toContain("waits for its turn");
    expect(list.match(/no answer yet/g)).toHaveLength(3);
    const waiting = (await asksIn(octember)).filter(({ sent }) => sent === undefined);
    expect(waiting).toHaveLength(1);
  });

  it("isn't possible through who doesn't want to be asked, and is again when they do", async () => {
    const octember = await withJisoo();
    const before = await octember.run(member.sofia, "intro Jisoo Park");
    expect((await octember.run(member.dana, "asks off")).text).toContain("nobody can ask you");
    expect(readable(await octember.run(member.sofia, "intro Jisoo Park"))).not.toContain(member.dana);
    const form = await octember.openForm(member.sofia, before, "ask_colleague");
    expect(JSON.stringify(form.view)).toContain("can't be asked");
    await octember.run(member.dana, "부탁 켜기");
    expect(readable(await octember.run(member.sofia, "intro Jisoo Park"))).toContain("ask_colleague");
  });

  it("tells a colleague nothing that they may not see: who left the channel isn't asked for its people", async () => {
    const octember = await openOctember();
    await octember.card(member.minsu, cards.jisoo, { channel: channel.salesPrivate });
    const insider = octember.workspace.as(member.dana);
    expect(insider.messages(channel.salesPrivate).length).toBeGreaterThan(0);
    const intro = await octember.run(member.dana, "intro Jisoo Park");
    expect(readable(intro)).toContain("ask_colleague");
    octember.workspace.owner.remove(channel.salesPrivate, member.minsu);
    await octember.heard();
    const form = await octember.openForm(member.dana, intro, "ask_colleague");
    expect(JSON.stringify(form.view)).toContain("can't be asked");
    expect(readable(await octember.run(member.dana, "intro Jisoo Park"))).not.toContain("ask_colleague");
  });

  it("is forgotten with the person, in the colleague's messages too", async () => {
    const octember = await withJisoo();
    await askFor(octember, member.sofia, "Jisoo Park", "I met Jisoo at CES");
    const [ask] = asked(octember, member.dana);
    const forget = await octember.run(member.dana, "forget Jisoo Park");
    await octember.press(member.dana, forget, "forget");
    await octember.heard();
    expect(await asksIn(octember)).toEqual([]);
    const left = written(octember, member.dana).find(({ ts }) => ts === ask?.ts);
    expect(left?.text).toBe("What this ask was about was forgotten.");
    expect(JSON.stringify(written(octember, member.dana))).not.toContain("Jisoo");
    expect(readable(await octember.run(member.sofia, "asks"))).toContain("You wait for no answer");
  });

  it("is one ask however often it is pressed, and nobody else can answer it", async () => {
    const octember = await withJisoo();
    const first = await askFor(octember, member.sofia, "Jisoo Park");
    expect(first.text).toContain("I'll ask Dana");
    const [ask] = asked(octember, member.dana);
    if (ask === undefined) throw new Error("nobody was asked");
    for (const _ of [1, 2]) await pressThere(octember, member.dana, ask, "accept_ask").catch(() => {});
    expect(written(octember, member.sofia)).toHaveLength(1);
    expect(directOf(octember, member.dana)).not.toBe(directOf(octember, member.sofia));
  });
});
