import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { botToken, onePixel, openLab } from "./lab.ts";

const cards = channel.businessCards;

describe("a workspace whose program was killed", () => {
  it("has every message, file and event that was not delivered", async () => {
    const first = await openLab({ reply: () => "silence" });
    const minsu = first.workspace.as(member.minsu);
    const { id } = minsu.upload("card.png", onePixel);
    minsu.post({ channel: cards, text: "a card", files: [id] });
    await first.delivery(({ body }) => body.event?.text === "a card");
    const parent = await mkdtemp(join(tmpdir(), "octember-killed-"));
    const folder = join(parent, "workspace");
    // What lies on disk while the event is under way is what a killed program leaves behind.
    await cp(first.folder, folder, { recursive: true });

    const later = await openLab({ folder });
    const { body, headers } = await later.delivery((one) => one.body.event?.text === "a card");
    expect(headers).not.toHaveProperty("x-slack-retry-num");
    const bytes = await fetch(body.event.files[0].url_private, { headers: { authorization: `Bearer ${botToken}` } });
    expect(Buffer.from(await bytes.arrayBuffer())).toEqual(onePixel);
    const newer = later.workspace.as(member.minsu).post({ channel: cards, text: "later", files: [] });
    expect(Number(newer.ts)).toBeGreaterThan(Number(body.event.ts));
  });
});
