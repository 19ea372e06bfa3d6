import sharp from "sharp";
import { afterAll, expect, it } from "vitest";
import { textReader } from "../../app/adapters/reader/text-reader.ts";
import type { WorkspaceId } from "../../app/ids.ts";
import { app, channel, member, team } from "../../app/local/workspace/world/seed.ts";
import { english } from "../../app/words/en/english.ts";
import { renderPng, text } from "../adapters/reader/render-png.ts";
import { openSlackLab } from "./lab.ts";

const reader = textReader({ workers: 1 });
afterAll(() => reader.close());

const why = english.card.whyNot;
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#eee" }, limitInputPixels: false });

/** Two frames of one picture, one above the other. */
async function animatedGif(): Promise<Buffer> {
  const pixels = Buffer.concat([Buffer.alloc(64 * 64 * 3, 40), Buffer.alloc(64 * 64 * 3, 200)]);
  return sharp(pixels, { raw: { width: 64, height: 128, channels: 3, pageHeight: 64 } })
    .gif()
    .toBuffer();
}

it("photos that no reader should read are each refused in a line, by the real reader, and the next card is read", async () => {
  const card = renderPng(640, 400, [
    text(60, 100, "Jisoo Park"),
    text(60, 180, "Sales Manager"),
    text(60, 260, "jisoo@contoso.com"),
  ]);
  const refused = [
    { file: await plain(10_000, 10_000).png({ compressionLevel: 9 }).toBuffer(), sentence: why["too-many-pixels"] },
    { file: await animatedGif(), sentence: why.animated },
    { file: card.subarray(0, card.length / 2), sentence: why["broken-image"] },
    { file: Buffer.from("<!doctype html><title>Sign in</title>"), sentence: why["not-an-image"] },
  ];
  const lab = await openSlackLab({ reader });
  const dana = lab.workspace.as(member.dana);
  const post = (file: Uint8Array) =>
    dana.post({ channel: channel.businessCards, text: "", files: [dana.upload("card.png", Buffer.from(file)).id] }).ts;
  const thread = (ts: string) => {
    const messages = dana.messages(channel.businessCards);
    return {
      said: messages.filter((one) => one.user === app.bot && one.thread_ts === ts).map((one) => one.text),
      reactions: messages.find((one) => one.ts === ts)?.reactions.map(({ name }) => name),
    };
  };

  const posted = refused.map(({ file }) => post(file));
  await lab.idle();
  expect(posted.map(thread)).toEqual(refused.map(({ sentence }) => ({ said: [sentence], reactions: ["warning"] })));
  expect(await lab.store.truth.page(team.id as WorkspaceId, undefined, 10)).toEqual([]);

  const blank = post(await plain(800, 500).jpeg().toBuffer());
  await lab.idle();
  expect(thread(blank)).toEqual({ said: [], reactions: ["see_no_evil"] });
  const good = post(card);
  await lab.idle();
  expect(thread(good).said.join()).toContain("Jisoo Park");
  expect(await lab.store.inbox.givenUp(undefined, 10)).toEqual([]);
});
