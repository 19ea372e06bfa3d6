import { describe, expect, it } from "vitest";
import { app, member } from "../../app/local/workspace/world/seed.ts";
import { listeners } from "../../app/slack/listeners/index.ts";
import { english } from "../../app/words/en/english.ts";
import {
  cards,
  factsKept,
  isQuestion,
  jisoo,
  minho,
  photoIn,
  post,
  press,
  questions,
  said,
  shown,
  told,
  workspace,
} from "./deleted-photos-lab.ts";
import { openSlackLab } from "./lab.ts";

const { deleted } = english;

describe("a message of a photo that is deleted", () => {
  it("asks its poster once in the thread, though the event comes four times, and leaves all as it is until they answer", async () => {
    const lab = await openSlackLab({ listeners, deliveries: 4 });
    const { ts } = post(lab, [jisoo]);
    await lab.idle();
    lab.workspace.as(member.dana).delete(cards, ts);
    await lab.idle();
    const [question, ...more] = questions(lab, ts);
    expect(more).toEqual([]);
    expect(question?.text).toBe(`<@${member.dana}> ${deleted.question(1)}`);
    expect(shown(question)).toContain("Jisoo Park");
    expect(await factsKept(lab)).toEqual(["card-read"]);
    expect(shown(said(lab, ts)[0])).toContain("Jisoo Park");
  });

  it("takes the card and our copy of the photo along when its poster says so, and says by whom, with Undo", async () => {
    const lab = await openSlackLab({ listeners });
    const { ts, files } = post(lab, [jisoo]);
    await lab.idle();
    expect(await photoIn(lab, files[0])).toBeDefined();
    lab.workspace.as(member.dana).delete(cards, ts);
    await lab.idle();
    const { ts: asked } = questions(lab, ts)[0] ?? {};
    await press(lab, member.dana, questions(lab, ts)[0], "remove_deleted");
    expect(told(lab, member.dana)).toContain(deleted.removed(1));
    expect(said(lab, ts).find((one) => one.ts === asked)?.text).toBe(`<@${member.dana}> ${deleted.decided}`);
    expect(await photoIn(lab, files[0])).toBeUndefined();
    const [result, question] = said(lab, ts);
    for (const message of [result, question]) {
      expect(shown(message)).toContain(deleted.removedBy);
      expect(shown(message)).toContain(`"user_id":"${member.dana}"`);
      expect(shown(message)).not.toContain("Jisoo");
      expect(message?.text).not.toContain("Jisoo");
    }
    await press(lab, member.minsu, result, "undo");
    expect(shown(said(lab, ts)[0])).not.toContain("Jisoo");
    await press(lab, member.dana, result, "undo");
    expect(shown(said(lab, ts)[0])).toContain("Jisoo Park");
    expect(shown(questions(lab, ts)[0])).toContain("remove_deleted");
  });

  it("keeps the card when its poster says so, and they may still change their mind", async () => {
    const lab = await openSlackLab({ listeners });
    const { ts, files } = post(lab, [jisoo]);
    await lab.idle();
    lab.workspace.as(member.dana).delete(cards, ts);
    await lab.idle();
    await press(lab, member.dana, questions(lab, ts)[0], "keep_deleted");
    expect(told(lab, member.dana)).toContain(deleted.kept);
    expect(shown(questions(lab, ts)[0])).toContain(deleted.stays);
    expect(shown(questions(lab, ts)[0])).not.toContain("keep_deleted");
    expect(await factsKept(lab)).toEqual(["card-read"]);
    expect(await photoIn(lab, files[0])).toBeDefined();
    await press(lab, member.dana, questions(lab, ts)[0], "remove_deleted");
    expect(await factsKept(lab)).toEqual(["card-read", "removed"]);
  });

  it("lets nobody but its poster answer", async () => {
    const lab = await openSlackLab({ listeners });
    const { ts, files } = post(lab, [jisoo]);
    await lab.idle();
    lab.workspace.as(member.dana).delete(cards, ts);
    await lab.idle();
    const [question] = questions(lab, ts);
    await press(lab, member.sofia, question, "remove_deleted");
    await press(lab, member.sofia, question, "keep_deleted");
    expect(told(lab, member.sofia).join()).toContain(`Only <@${member.dana}>`);
    expect(await factsKept(lab)).toEqual(["card-read"]);
    expect(await photoIn(lab, files[0])).toBeDefined();
    expect(shown(questions(lab, ts)[0])).toBe(shown(question));
  });

  it("leaves the contact to its other cards", async () => {
    const lab = await openSlackLab({ listeners });
    const first = post(lab, [jisoo]);
    await lab.idle();
    const second = post(lab, [`${jisoo}\n+82 2-555-0000`]);
    await lab.idle();
    lab.workspace.as(member.dana).delete(cards, second.ts);
    await lab.idle();
    await press(lab, member.dana, questions(lab, second.ts)[0], "remove_deleted");
    const left = shown(said(lab, first.ts)[0]);
    expect(left).toContain("Jisoo Park");
    expect(left).not.toContain("5550000");
  });

  it("in a thread is asked about there, also where the thread's first message stays", async () => {
    const lab = await openSlackLab({ listeners });
    const { ts: root } = lab.workspace.as(member.minsu).post({ channel: cards, text: "cards here", files: [] });
    const { ts } = post(lab, [jisoo], { thread: root });
    await lab.idle();
    lab.workspace.as(member.dana).delete(cards, ts);
    await lab.idle();
    expect(questions(lab, root)).toHaveLength(1);
  });

  it("is asked about in the poster's DM where its thread is gone, once", async () => {
    const lab = await openSlackLab({ listeners, deliveries: 2 });
    const { ts } = post(lab, [jisoo]);
    await lab.idle();
    const [result] = said(lab, ts);
    await lab.ports.speak.delete(workspace, { channel: cards as never, ts: result?.ts ?? "" });
    lab.workspace.as(member.dana).delete(cards, ts);
    await lab.idle();
    const { channel: direct } = lab.workspace.as(member.dana).direct(app.bot);
    const asked = () => lab.workspace.as(member.dana).messages(direct).filter(isQuestion);
    expect(asked()).toHaveLength(1);
    expect(shown(asked()[0])).toContain("Jisoo Park");
    await press(lab, member.dana, asked()[0], "remove_deleted", direct);
    expect(shown(asked()[0])).toContain(deleted.removedBy);
    expect(await factsKept(lab)).toEqual(["card-read", "removed"]);
  });

  it("posts nothing twice where Slack took the question and the answer was lost", async () => {
    const lab = await openSlackLab({ listeners });
    const { ts } = post(lab, [jisoo]);
    await lab.idle();
    lab.workspace.trouble.order("chat.postMessage", { kind: "hang up", afterwards: true });
    lab.workspace.as(member.dana).delete(cards, ts);
    const timer = setInterval(() => {
      lab.store.db.prepare("update job set due_at = ? where state = 'waiting'").run(Date.now());
      lab.wake();
    }, 20);
    await lab.idle();
    clearInterval(timer);
    expect(questions(lab, ts)).toHaveLength(1);
  });
});

describe("a file that is deleted", () => {
  it("among several of a message is asked about alone, then with the next one in the same place", async () => {
    const lab = await openSlackLab({ listeners });
    const { ts, files } = post(lab, [jisoo, minho]);
    await lab.idle();
    lab.workspace.as(member.dana).deleteFile(files[1] ?? "");
    await lab.idle();
    expect(questions(lab, ts)).toHaveLength(1);
    expect(shown(questions(lab, ts)[0])).toContain("Minho Lee");
    expect(shown(questions(lab, ts)[0])).not.toContain("Jisoo");
    await press(lab, member.dana, questions(lab, ts)[0], "remove_deleted");
    expect(shown(said(lab, ts)[0])).toContain("Jisoo Park");
    expect(await photoIn(lab, files[0])).toBeDefined();
    expect(await photoIn(lab, files[1])).toBeUndefined();
    lab.workspace.as(member.dana).deleteFile(files[0] ?? "");
    await lab.idle();
    expect(questions(lab, ts)).toHaveLength(1);
    expect(shown(questions(lab, ts)[0])).toContain("Jisoo Park");
  });

  it("takes all cards on it along", async () => {
    const lab = await openSlackLab({ listeners });
    const { ts, files } = post(lab, [`${jisoo}\n---\n${minho}`]);
    await lab.idle();
    lab.workspace.as(member.dana).deleteFile(files[0] ?? "");
    await lab.idle();
    await press(lab, member.dana, questions(lab, ts)[0], "remove_deleted");
    expect((await factsKept(lab)).sort()).toEqual(["card-read", "card-read", "removed", "removed"]);
    expect(shown(said(lab, ts)[0])).not.toMatch(/Jisoo|Minho/);
  });

  it("is asked about where only the file's own event comes", async () => {
    const lab = await openSlackLab({ listeners: listeners.filter(({ name }) => name !== "photo-deleted") });
    const { ts, files } = post(lab, [jisoo]);
    await lab.idle();
    lab.workspace.as(member.dana).deleteFile(files[0] ?? "");
    await lab.idle();
    expect(questions(lab, ts)).toHaveLength(1);
  });
});
