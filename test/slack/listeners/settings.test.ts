import { expect, it } from "vitest";
import { app, channel, member } from "../../../app/local/workspace/world/seed.ts";
import { readSettings } from "../../../app/slack/listeners/commands/read-settings.ts";
import { english } from "../../../app/words/en/english.ts";
import { korean } from "../../../app/words/ko/korean.ts";
import { eventually, openOctember } from "./open-octember.ts";

const jisoo = ["Contoso Corporation", "Jisoo Park", "Sales Manager", "jisoo@contoso.com"];
const minho = ["Fabrikam Inc.", "Minho Lee", "Engineer", "minho@fabrikam.com"];

it("is changed by who administers the workspace, seen by everybody, and holds from the next photo on", async () => {
  const { workspace, run, card } = await openOctember();
  const { settings } = english;
  const shown = JSON.stringify(await run(member.dana, "settings"));
  expect(shown).toContain(settings.photosAsForAll);
  expect(shown).toContain(settings.adminsOnly);
  expect(JSON.stringify(await run(member.dana, "settings photos 1"))).toContain(settings.adminsOnly);
  // Who administers it reads Korean.
  const changed = JSON.stringify(await run(member.minsu, "설정 사진 1"));
  expect(changed).toContain(korean.settings.changed);
  expect(changed).toContain(korean.settings.photosADay(1));
  expect(JSON.stringify(await run(member.dana, "settings"))).toContain(settings.photosADay(1));

  await card(member.dana, jisoo);
  const dana = workspace.as(member.dana);
  const files = [dana.upload("card.jpg", Buffer.from(minho.join("\n"))).id];
  const { ts } = dana.post({ channel: channel.businessCards, text: "", files });
  const refused = await eventually(() =>
    dana.messages(channel.businessCards).find((one) => one.user === app.bot && one.thread_ts === ts && one.edited),
  );
  expect(JSON.stringify(refused)).toContain(english.card.whyNot["over-budget"]);
});

it("offers no choice of readers where there is but one", async () => {
  const { run } = await openOctember();
  expect(JSON.stringify(await run(member.minsu, "settings reader textract"))).toContain(korean.settings.oneReader);
  expect(JSON.stringify(await run(member.minsu, "settings reader"))).toContain(korean.settings.notUnderstood);
});

it.each([
  ["", { kind: "show" }],
  ["photos 500", { kind: "change", change: { photosADay: 500 } }],
  ["Photos 2,000", { kind: "change", change: { photosADay: 2_000 } }],
  ["photos default", { kind: "change", change: { photosADay: null } }],
  ["사진 기본값", { kind: "change", change: { photosADay: null } }],
  ["reader built-in", { kind: "change", change: { reader: "built-in" } }],
  ["판독기 내장", { kind: "change", change: { reader: "built-in" } }],
  ["reader default", { kind: "change", change: { reader: null } }],
  ["photos -1", undefined],
  ["photos 9999999999", undefined],
  ["photos ,", undefined],
  ["photos", undefined],
  ["photos 5 6", undefined],
  ["reader constructor", undefined],
  ["constructor 5", undefined],
] as const)("/octember settings %s", (text, asked) => {
  expect(readSettings(text)).toEqual(asked);
});
