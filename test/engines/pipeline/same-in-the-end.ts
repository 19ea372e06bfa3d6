import { ListObjectVersionsCommand } from "@aws-sdk/client-s3";
import { expect } from "vitest";
import { s3Photos } from "../../../app/adapters/s3/photos.ts";
import type { ChannelId, MemberId, PhotoId } from "../../../app/ids.ts";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import type { Viewer } from "../../../app/privacy/audience.ts";
import { allContacts } from "../../../app/steps/all-contacts.ts";
import { findContacts } from "../../../app/steps/find-contacts.ts";
import { english } from "../../../app/words/en/english.ts";
import { korean } from "../../../app/words/ko/korean.ts";
import { askedViews } from "./asked-views.ts";
import { isForgotten } from "./decisions.ts";
import { dumpAll } from "./dump-all.ts";
import { type PostedPhoto, shownFor } from "./many-photos.ts";
import type { Run } from "./run-photos.ts";

/** What each of these workspaces has in the end is the same in both runs, and nothing of another workspace's. */
export async function expectTheSame(calm: Run, hard: Run, workspaces: readonly number[]): Promise<void> {
  for (const at of workspaces) {
    const expected = await dumpAll(calm, at);
    for (const [name, lines] of Object.entries(expected)) expect(lines, name).not.toEqual([]);
    expect(await dumpAll(hard, at)).toEqual(expected);
    const said = hard.lands[at]?.slack.as(member.dana).messages(channel.businessCards);
    for (const other of calm.lands.keys())
      if (other !== at) expect(JSON.stringify([expected, said])).not.toMatch(new RegExp(`land${other}\\b`, "i"));
  }
}

const photosIn = (run: Run, workspaces: readonly number[]) => run.photos.filter(({ at }) => workspaces.includes(at));

/** Each photo of these workspaces has one visible result, and what was given up are the poisoned ones. */
export function expectOneResultEach(run: Run, workspaces: readonly number[]): void {
  const mine = photosIn(run, workspaces);
  expect(mine.map((photo) => shownFor(photo).length)).toEqual(mine.map(() => 1));
  const placeholders = [english, korean].map(({ card }) => card.reading(1));
  expect(mine.flatMap(shownFor).filter(({ text }) => placeholders.includes(text))).toEqual([]);
  for (const at of workspaces) expect([run.givenUp[at], run.lost[at]]).toEqual([[], []]);
  const poisoned = mine.filter(({ kind }) => kind === "poisoned").map((photo) => `dead/read/${placeOf(photo)}`);
  const dead = run.dead.filter((key) => mine.some(({ land }) => key.includes(land.team)));
  expect([...new Set(dead.map((key) => key.split("/").slice(0, 4).join("/")))].sort()).toEqual(poisoned.sort());
}

/** Who was forgotten while their photos were on their way is nowhere, and neither are those photos. */
export async function expectForgotten(run: Run, workspaces: readonly number[]): Promise<void> {
  const gone = photosIn(run, workspaces).filter(isForgotten);
  expect(gone.length).toBeGreaterThan(0);
  const { s3, raw } = run.functions;
  for (const at of workspaces) {
    const everything = JSON.stringify(await dumpAll(run, at));
    for (const { mail } of gone.filter((one) => one.at === at)) expect(everything).not.toContain(mail);
    for (const photo of photosIn(run, [at]))
      if (photo.kind === "recorded" && !isForgotten(photo)) expect(everything).toContain(photo.mail);
  }
  for (const { land, fileId, mail } of gone) {
    const photo = `${land.team}-${fileId}` as PhotoId;
    expect(await s3Photos(s3, { bucket: raw }).open(land.team, photo), mail).toBeUndefined();
    const all = await s3.send(new ListObjectVersionsCommand({ Bucket: raw, Prefix: `${land.team}/${photo}` }));
    expect(all.Versions ?? []).toEqual([]);
    const shown = JSON.stringify(photosIn(run, workspaces).map((one) => shownFor(one)));
    expect(shown).not.toContain(mail);
  }
}

/** A card that was posted in a private channel is for its members alone, also where it was tied to a card that everybody sees. */
export async function expectPrivate(run: Run, workspaces: readonly number[]): Promise<void> {
  const { truth } = run.stores;
  const search = askedViews(run.functions).search;
  const hidden = photosIn(run, workspaces).filter(({ place }) => place === channel.salesPrivate);
  expect(hidden.length).toBeGreaterThan(0);
  for (const { land, mail } of hidden) {
    const seenBy = async (viewer: Viewer) => {
      const contacts: unknown[] = [];
      for await (const one of allContacts({ truth }, land.team, viewer)) contacts.push(one);
      const { results } = await findContacts({ truth, search }, land.team, viewer, mail);
      return [JSON.stringify(contacts).includes(mail), JSON.stringify(results).includes(mail)];
    };
    expect(await seenBy(viewerOf(member.dana, channel.salesPrivate))).toEqual([true, true]);
    expect(await seenBy(viewerOf(member.sofia))).toEqual([false, false]);
    const told = land.slack.as(member.sofia).messages(channel.businessCards);
    expect(JSON.stringify(told)).not.toContain(mail);
  }
}

function viewerOf(who: string, ...channels: readonly string[]): Viewer {
  return { kind: "member", member: who as MemberId, channels: channels as readonly ChannelId[] };
}

function placeOf({ land, fileId }: PostedPhoto): string {
  return `${land.team}/${land.team}-${fileId}`;
}
