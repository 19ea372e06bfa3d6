import { expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import { app, channel, member, team } from "../../app/local/workspace/world/seed.ts";
import { english } from "../../app/words/en/english.ts";
import { openSlackLab } from "./lab.ts";

const jisoo = "Contoso Corporation\nJisoo Park\nSales Manager\nM +82 10-1234-5678\njisoo@contoso.com";
const minho = "Fabrikam Inc.\nMinho Lee\nEngineer\nM +82 10-8765-4321\nminho@fabrikam.com";

it("a photo beyond the day's budget is answered with why, is not fetched, and becomes no contact", async () => {
  let left = 1;
  const budget = {
    async take() {
      left -= 1;
      return left >= 0;
    },
  };
  const lab = await openSlackLab({ budget, deliveries: 2 });
  const dana = lab.workspace.as(member.dana);
  const post = async (card: string) => {
    const files = [dana.upload("card.jpg", Buffer.from(card)).id];
    const { ts } = dana.post({ channel: channel.businessCards, text: "", files });
    await lab.idle();
    const said = dana.messages(channel.businessCards).filter((one) => one.user === app.bot && one.thread_ts === ts);
    return { said, photo: `${team.id}-${files[0]}` };
  };
  expect((await post(jisoo)).said).toMatchObject([{ text: expect.stringContaining("Jisoo Park") }]);
  const { said, photo } = await post(minho);
  expect(said).toHaveLength(1);
  expect(JSON.stringify(said)).toContain(english.card.whyNot["over-budget"]);
  expect(await lab.store.photos.open(team.id as WorkspaceId, photo as never)).toBeUndefined();
  expect(await lab.store.truth.page(team.id as WorkspaceId, undefined, 10)).toHaveLength(1);
});
