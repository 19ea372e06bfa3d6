import { ListObjectVersionsCommand } from "@aws-sdk/client-s3";
import { expect } from "vitest";
import { app, channel, member } from "../../../app/local/workspace/world/seed.ts";
import { actionIds } from "../../../app/slack/action-ids.ts";
import { pressOf } from "../../slack/listeners/open-octember.ts";
import type { openBundled } from "./open-bundled.ts";

const minho = "Fabrikam Inc.\nMinho Lee\nEngineer\nM +82 10-8765-4321\nminho@gmail.com";
const again = "Minho Lee\nDesigner\nM +82 10-8765-4321\nminho@gmail.com";

/** A person who is forgotten while a photo of them is on its way leaves none in the bucket, in no version. */
export async function forgetInFlight({
  workspace: slack,
  handOn,
  door,
  s3,
  bucket,
}: Awaited<ReturnType<typeof openBundled>>): Promise<void> {
  const minsu = slack.as(member.minsu);
  const said = () => minsu.messages(channel.general).filter(({ user }) => user === app.bot);
  function post(card: string) {
    const files = [minsu.upload("card.jpg", Buffer.from(card)).id];
    const { ts } = minsu.post({ channel: channel.businessCards, text: "", files });
    return () => JSON.stringify(minsu.messages(channel.businessCards).filter(({ thread_ts }) => thread_ts === ts));
  }
  async function versions(): Promise<number> {
    const { Versions = [], DeleteMarkers = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket: bucket }));
    return Versions.length + DeleteMarkers.length;
  }

  const others = await versions();
  const first = post(minho);
  while (!first().includes("Minho Lee")) await handOn();
  post(again);
  while ((await versions()) < others + 2) await handOn("read");
  const before = said().length;
  await minsu.command(channel.general, "/octember forget minho");
  while (said().length === before) await handOn("read");
  const question = said().at(-1);
  if (question === undefined) throw new Error("nobody asked back");
  await minsu.press(pressOf(question, actionIds.forget, channel.general));
  while (!/forgotten|삭제했어요/.test(JSON.stringify(said().slice(before)))) await handOn("read");
  expect(await versions()).toBe(others + 1);
  while ((await versions()) > others) await handOn();
  expect(["respond", "read"].filter((name) => !door.used.has(`${name} s3:DeleteObjectVersion`))).toEqual([]);
}
