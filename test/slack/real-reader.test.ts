import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { textReader } from "../../app/adapters/reader/text-reader.ts";
import type { WorkspaceId } from "../../app/ids.ts";
import { app, channel, member, team } from "../../app/local/workspace/world/seed.ts";
import { projectFolder } from "../../app/project-folder.ts";
import { english } from "../../app/words/en/english.ts";
import { openSlackLab } from "./lab.ts";

const reader = textReader();
afterAll(() => reader.close());

describe("real photos, really read", () => {
  it("become a contact each, beside those that are none", async () => {
    const lab = await openSlackLab({ reader, deliveries: 4 });
    const dana = lab.workspace.as(member.dana);
    const photo = await readFile(join(projectFolder, "test/eval/cards/az_contoso_1.jpg"));
    const files = [
      dana.upload("card.jpg", photo),
      dana.upload("page.jpg", Buffer.from("<!DOCTYPE html><html><body>Sign in</body></html>")),
      dana.upload("half.jpg", photo.subarray(0, photo.length / 3)),
      dana.upload("nothing.png", Buffer.alloc(0)),
    ].map(({ id }) => id);
    const { ts } = dana.post({ channel: channel.businessCards, text: "met at CES", files });
    await lab.idle();

    const messages = dana.messages(channel.businessCards).filter((one) => one.user === app.bot && one.thread_ts === ts);
    expect(messages).toHaveLength(1);
    const shown = JSON.stringify(messages[0]?.blocks);
    for (const part of ["Avery Smith", "mailto:avery.smith@contoso.com", "Senior Researcher", "Contoso"]) {
      expect(shown).toContain(part);
    }
    for (const line of [
      english.card.whyNot["not-an-image"],
      english.card.whyNot["broken-image"],
      english.card.whyNot["empty-file"],
    ]) {
      expect(shown).toContain(line);
    }
    expect(await lab.store.truth.page(team.id as WorkspaceId, undefined, 10)).toHaveLength(1);
  });
});
