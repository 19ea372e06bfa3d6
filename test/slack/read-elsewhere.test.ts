import { describe, expect, it } from "vitest";
import type { PhotoId, WorkspaceId } from "../../app/ids.ts";
import { app, channel, member, team } from "../../app/local/workspace/world/seed.ts";
import { photoPosted } from "../../app/slack/listeners/events/photo-posted.ts";
import { photoRead, photoReadJob } from "../../app/slack/listeners/events/photo-read.ts";
import { readThisCard } from "../../app/slack/listeners/shortcuts/read-this-card.ts";
import { type ReadKept, readKept, refuseKept, reviveKept } from "../../app/steps/read-kept.ts";
import { fakeReader } from "./fake-reader.ts";
import { openSlackLab, type SlackLab } from "./lab.ts";

const workspace = team.id as WorkspaceId;
const jisoo = "Contoso Corporation\nJisoo Park\nSales Manager\nM +82 10-1234-5678\njisoo@contoso.com";
const minho = "Fabrikam Inc.\nMinho Lee\nEngineer\nM +82 10-8765-4321\nminho@fabrikam.com";
const korean = "주식회사 콘토소코리아\n박지수\n과장\nT 02-3456-7800\njisoo@contoso.co.kr";

async function open() {
  const asked: PhotoId[] = [];
  const toReader = async (_: WorkspaceId, photo: PhotoId) => void asked.push(photo);
  const lab = await openSlackLab({ reader: { toReader }, listeners: [photoPosted, photoRead, readThisCard] });
  const dana = lab.workspace.as(member.dana);
  function post(cards: readonly string[], place: string = channel.businessCards) {
    const files = cards.map((card, nth) => dana.upload(`card-${nth}.jpg`, Buffer.from(card)).id);
    const { ts } = dana.post({ channel: place, text: "met at CES with @minsu", files });
    return { ts, photos: files.map((file) => `${workspace}-${file}` as PhotoId) };
  }
  const said = (ts: string, place: string = channel.businessCards) =>
    dana.messages(place).filter((one) => one.user === app.bot && one.thread_ts === ts);
  return { lab, dana, post, said, asked };
}

/** What another program does with a photo that was kept. */
async function readThere(lab: SlackLab, photo: PhotoId, read: typeof refuseKept = readHere(lab)) {
  const found = await read(lab.ports, workspace, photo);
  if (found !== undefined) await show(lab, found);
  return found?.status.state;
}

function readHere(lab: SlackLab): typeof refuseKept {
  return (_, ...photo) => readKept({ ...lab.ports, reader: fakeReader() }, ...photo);
}

async function show(lab: SlackLab, { status, posted }: ReadKept) {
  await lab.store.inbox.accept(photoReadJob(workspace, status, posted));
  lab.wake();
  await lab.idle();
}

describe("a photo that is read elsewhere", () => {
  it("is kept and said to be read; when it was read, its result takes that place, once, however often it is told", async () => {
    const { lab, post, said } = await open();
    const { ts, photos } = post([jisoo]);
    await lab.idle();
    const [reading, ...none] = said(ts);
    expect(none).toEqual([]);
    expect(reading?.text).toBe("Reading the card…");
    const [photo] = photos as [PhotoId];
    for (let nth = 0; nth < 3; nth += 1) expect(await readThere(lab, photo)).toBe("done");
    expect(said(ts)).toMatchObject([{ ts: reading?.ts, text: expect.stringContaining("Jisoo Park") }]);
    const [cluster, ...others] = await lab.store.truth.page(workspace, undefined, 10);
    expect(others).toEqual([]);
    expect(cluster?.facts).toMatchObject([
      { knownBy: [member.dana, member.minsu], met: { where: "CES" }, audience: { kind: "workspace" } },
    ]);
  });

  it("keeps the audience of where it was posted", async () => {
    const { lab, dana, post } = await open();
    const { photos } = post([jisoo], dana.direct(app.bot).channel);
    await lab.idle();
    await readThere(lab, photos[0] as PhotoId);
    const [cluster] = await lab.store.truth.page(workspace, undefined, 10);
    expect(cluster?.facts).toMatchObject([{ audience: { kind: "member", member: member.dana } }]);
  });

  it("among others is shown while those are still being read", async () => {
    const { lab, post, said } = await open();
    const { ts, photos } = post([jisoo, minho]);
    await lab.idle();
    await readThere(lab, photos[1] as PhotoId);
    expect(JSON.stringify(said(ts)[0]?.blocks)).toContain("Still reading: photo 1 of 2");
    await readThere(lab, photos[0] as PhotoId);
    const shown = JSON.stringify(said(ts)[0]?.blocks);
    expect(shown.indexOf("Jisoo Park")).toBeLessThan(shown.indexOf("Minho Lee"));
    expect(shown).not.toContain("Still reading");
  });

  it("shows no card: the message is marked once all were looked at", async () => {
    const { lab, dana, post, said } = await open();
    const { ts, photos } = post(["just words\nof nobody"]);
    await lab.idle();
    const reactions = () => dana.messages(channel.businessCards).find((one) => one.ts === ts)?.reactions;
    expect(reactions()).toEqual([]);
    expect(await readThere(lab, photos[0] as PhotoId)).toBe("empty");
    expect(reactions()).toMatchObject([{ name: "see_no_evil" }]);
    expect(said(ts)).toEqual([]);
  });

  it("can't be read at all: the thread says so", async () => {
    const { lab, post, said } = await open();
    const { ts, photos } = post([jisoo]);
    await lab.idle();
    expect(await readThere(lab, photos[0] as PhotoId, refuseKept)).toBe("refused");
    expect(JSON.stringify(said(ts)[0]?.blocks)).toContain("post it again");
    expect(await readThere(lab, photos[0] as PhotoId)).toBe("refused");
  });

  it("is read when it is taken up after it was given up, and its thread says the result", async () => {
    const { lab, post, said } = await open();
    const { ts, photos } = post([jisoo]);
    await lab.idle();
    const [photo] = photos as [PhotoId];
    await readThere(lab, photo, refuseKept);
    await reviveKept(lab.ports, workspace, photo);
    expect(await readThere(lab, photo)).toBe("done");
    expect(said(ts)).toMatchObject([{ text: expect.stringContaining("Jisoo Park") }]);
  });

  it("is given to be read again when its message's job is repeated after it was given up, and its thread says what came of that", async () => {
    const { lab, post, said, asked } = await open();
    const { ts, photos } = post([jisoo]);
    await lab.idle();
    expect(asked).toEqual(photos);
    const [photo] = photos as [PhotoId];
    await readThere(lab, photo, refuseKept);
    const input = {
      workspace,
      channel: channel.businessCards,
      ts,
      poster: member.dana,
      outsider: false,
      direct: false,
    };
    const more = { text: "", photos: photos.map((one) => one.slice(workspace.length + 1)), noPicture: false };
    const job = { workspace, key: "repeated", lane: "repeated", listener: photoPosted.name };
    await lab.store.inbox.accept({ ...job, input: { ...input, ...more } });
    lab.wake();
    await lab.idle();
    expect(asked).toEqual([...photos, ...photos]);
    expect(said(ts)[0]?.text).toBe("Reading the card…");
    await readThere(lab, photo, refuseKept);
    expect(JSON.stringify(said(ts)[0]?.blocks)).toContain("post it again");
  });

  it("that shows no card is said to show none again when a member asked that it be read", async () => {
    const { lab, dana, post, said } = await open();
    const { ts, photos } = post(["just words\nof nobody"]);
    await lab.idle();
    const [photo] = photos as [PhotoId];
    await readThere(lab, photo);
    for (const nth of [1, 2]) {
      await dana.shortcut(channel.businessCards, "read_this_card", ts);
      await lab.idle();
      expect([nth, said(ts)[0]?.text]).toEqual([nth, "Reading the card…"]);
      await readThere(lab, photo);
      expect([nth, said(ts)[0]?.text]).not.toEqual([nth, "Reading the card…"]);
    }
  });

  it("and its other side on another photo are one contact: read by two at once, or where who read ended before they were joined", async () => {
    for (const atOnce of [true, false]) {
      const { lab, post } = await open();
      const { photos } = post([korean, "Jisoo Park\nSales Manager"]);
      await lab.idle();
      let asked = 0;
      const ofMessage: typeof lab.ports.statuses.ofMessage = (...of) => {
        asked += 1;
        // The message is looked up when its photo was read, before sides are joined.
        if (asked === 1) throw new Error("ended");
        return lab.ports.statuses.ofMessage(...of);
      };
      const [front, back] = photos as [PhotoId, PhotoId];
      await readHere(lab)(lab.ports, workspace, front);
      const ended = { ...lab.ports, reader: fakeReader(), statuses: { ...lab.ports.statuses, ofMessage } };
      if (!atOnce) await expect(readKept(ended, workspace, back)).rejects.toThrow("ended");
      await Promise.all([readThere(lab, front), readThere(lab, back)]);
      const clusters = await lab.store.truth.page(workspace, undefined, 10);
      expect(clusters.map(({ facts }) => facts.map(({ kind }) => kind).sort())).toEqual([
        ["card-read", "card-read", "same-person"],
      ]);
      expect((await lab.ports.statuses.read(workspace, back))?.state).toBe("done");
    }
  });

  it("asks for nothing twice, and reads nothing back that it wrote: told again, it asks how it is", async () => {
    const { lab, post } = await open();
    const { photos } = post([jisoo]);
    await lab.idle();
    const asked: string[] = [];
    const told = <Port extends object>(port: Port): Port =>
      new Proxy(port, {
        get(target, name) {
          const method = Reflect.get(target, name) as (...of: unknown[]) => unknown;
          return (...of: unknown[]) => {
            asked.push(String(name));
            return Reflect.apply(method, target, of);
          };
        },
      });
    const { statuses, truth } = lab.ports;
    const ports = { ...lab.ports, reader: fakeReader(), statuses: told(statuses), truth: told(truth) };
    const [photo] = photos as [PhotoId];
    await readKept(ports, workspace, photo);
    expect(asked.splice(0)).toEqual(["read", "readMany", "holders", "append", "advance", "read", "ofMessage"]);
    await readKept(ports, workspace, photo);
    expect(asked).toEqual(["read", "ofMessage"]);
  });

  it("is left alone where nobody posted it", async () => {
    const { lab } = await open();
    expect(await readThere(lab, `${workspace}-F0NOBODY` as PhotoId)).toBeUndefined();
  });
});
