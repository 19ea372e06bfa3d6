import { expect, onTestFinished, vi } from "vitest";
import { openDynamodb } from "../../../app/adapters/dynamodb/client.ts";
import { dynamodbDepartures } from "../../../app/adapters/dynamodb/departures.ts";
import { stateItems } from "../../../app/adapters/dynamodb/state-items.ts";
import { s3DeadLetters } from "../../../app/adapters/s3/dead-letters.ts";
import { app, channel, member } from "../../../app/local/workspace/world/seed.ts";
import { findContacts } from "../../../app/steps/find-contacts.ts";
import { startEngine } from "../start-engine.ts";
import { askedViews } from "./asked-views.ts";
import { chanceOf } from "./draw.ts";
import { leftOf } from "./left-of.ts";
import { type PostedPhoto, planPhotos } from "./many-photos.ts";
import type { Around } from "./open-pipeline.ts";
import { begin, seed, teamsOf } from "./proving.ts";
import { type Run, type RunOptions, runPhotos, type Trial } from "./run-photos.ts";
import { expectOneResultEach, expectTheSame } from "./same-in-the-end.ts";

const unhurried = { getRemainingTimeInMillis: () => 900_000 };
const gone = 2;
const hourMs = 60 * 60 * 1_000;

/** The functions' clock, which a test sets ahead. */
function clockAhead() {
  const real = Date.now.bind(Date);
  let ahead = 0;
  const spy = vi.spyOn(Date, "now").mockImplementation(() => real() + ahead);
  onTestFinished(() => spy.mockRestore());
  return { by: (ms: number) => (ahead += ms) };
}

/** What runs of the functions at a time. */
function invocations() {
  const running = new Set<Promise<unknown>>();
  const around: Around = (_, invoke) => async (event) => {
    const run = invoke(event);
    running.add(run);
    return run.finally(() => running.delete(run));
  };
  return { around, over: () => Promise.allSettled([...running]) };
}

/**
 * One of three workspaces takes the app out and is purged while photos of all are on their way, told several times and in any order: nothing
 * is left of it in any store, and nothing that comes late brings anything back; the two others are as if nothing had happened.
 * @param name one letter of its own.
 * @param counts photos of each; the last one is purged
 */
export async function purgeInFlight(name: string, counts: readonly number[], open?: RunOptions["open"]): Promise<void> {
  const planned = await planPhotos(counts);
  const options = { planned, begin, logLevel: "silent", ...(open === undefined ? {} : { open }) };
  // A graph of its own: all of it is looked through for what is left, while other tests write into theirs.
  const { url: gremlin } = await startEngine("gremlin", { keeps: false });
  const calm = await runPhotos({ ...options, own: { gremlin }, teams: teamsOf(name, "calm") });
  const ahead = clockAhead();
  const chance = chanceOf(seed);
  const underWay = invocations();
  let before: readonly string[] = [];

  const purging: Trial = async (post, { functions, lands }) => {
    const team = teamOf(lands);
    const state = stateItems(openDynamodb({ endpoint: functions.own.dynamodb }), functions.tables.keyTable);
    post();
    await expect.poll(() => dynamodbDepartures(state).find(team)).toBeDefined();
    before = await leftOf(functions, team);
    const asked = { do: "purge", workspace: team, yes: true };
    expect(await functions.operate(asked, unhurried)).toMatchObject({ purging: team });
    ahead.by(hourMs + 1);
    // Whatever ran when it was closed is over an hour later.
    await underWay.over();
    expect(await functions.operate({ do: "tend" }, unhurried)).toMatchObject({ purged: [team] });
  };

  const hard = await runPhotos({
    ...options,
    own: { gremlin },
    teams: teamsOf(name, "hard"),
    chance,
    repeats: chance,
    trials: [purging],
    around: underWay.around,
  });
  const team = teamOf({ all: hard.lands });
  // There was something to purge, in the truth and beside it.
  for (const kind of ["item", "object"]) expect(before.filter((line) => line.startsWith(kind))).not.toEqual([]);
  await expectNothingLeft(hard);

  const [late] = hard.photos.filter(({ at }) => at === gone);
  if (late === undefined) throw new Error("it posted nothing");
  await hard.goOn(() => comeLate(hard, late));
  await expectNothingLeft(hard, sentAgain);
  const { search } = askedViews(hard.functions);
  for (const { mail } of hard.photos.filter(({ at }) => at === gone)) {
    const { results } = await findContacts({ ...hard.stores, search }, team, { kind: "operator" }, mail);
    expect(results).toEqual([]);
  }
  await expectTheSame(calm, hard, [0, 1]);
  expectOneResultEach(hard, [0, 1]);
}

/** Slack tells once more of a photo; records of it and of its contact that were set aside meanwhile are sent again. */
async function comeLate({ functions, lands }: Run, photo: PostedPhoto): Promise<void> {
  const workspace = teamOf({ all: lands });
  expect(await photo.land.tell(postedAgain(photo))).toBe(200);
  const putAgain = () => Promise.reject(new Error("redrive does that"));
  const aside = s3DeadLetters(functions.s3, { bucket: functions.archive, putAgain });
  const subject = `${workspace}-${photo.fileId}`;
  const reason = "late";
  await aside.setAside("read", workspace, { subject, reason, record: { workspace, photo: subject } });
  await aside.setAside("index", workspace, { subject: photo.card, reason, record: { workspace } });
  const asked = { do: "redrive", workspace };
  expect(await functions.redrive(asked, unhurried)).toMatchObject({ again: 2, all: true });
}

const teamOf = ({ all }: { readonly all: Run["lands"] }) => {
  const land = all[gone];
  if (land === undefined) throw new Error("three workspaces are needed");
  return land.team;
};

/** That it was here; and kept answers, which are ids, pass in ten minutes and are found by nobody before: it can't be back by then. */
const marks = [/^item .*"pk":"#departures"/, /^item .*"pk":"\w+#closed"/, /^answer \S+ ([1-5]?\d{1,2}|600)$/];
/** What was set aside later, ids as well, and sent again: for a week it is an old version. */
const sentAgain = /^old object dead\//;

/** What the inbox knows of an event by: that it came, and when that passes. */
const ofEvent = new Set(["pk", "sk", "generation", "tries", "expires", "by", "acceptedAt", "sentBy"]);

function isKeyOfEvent(line: string): boolean {
  if (!/^item .*"pk":"\w+#job#/.test(line)) return false;
  return Object.keys(JSON.parse(line.slice("item ".length))).every((name) => ofEvent.has(name));
}

async function expectNothingLeft({ functions, lands }: Run, ...more: readonly RegExp[]): Promise<void> {
  const left = await leftOf(functions, teamOf({ all: lands }));
  const allowed = [...marks, ...more];
  expect(left.filter((line) => !isKeyOfEvent(line) && !allowed.some((mark) => mark.test(line)))).toEqual([]);
}

/** The event of a posted photo, as Slack would send it again. */
function postedAgain({ ts, fileId, nth }: PostedPhoto): object {
  return {
    token: "local-verification-token",
    type: "event_callback",
    api_app_id: app.id,
    event_id: `Ev0LATE${nth}`,
    event: {
      type: "message",
      subtype: "file_share",
      channel: channel.businessCards,
      channel_type: "channel",
      user: member.minsu,
      ts,
      event_ts: ts,
      text: "",
      files: [{ id: fileId, mimetype: "image/png", mode: "hosted" }],
    },
  };
}
