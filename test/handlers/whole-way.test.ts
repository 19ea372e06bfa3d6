import { expect, it, onTestFinished } from "vitest";
import { lambdaViews } from "../../app/adapters/lambda/asked-views.ts";
import { callFunction } from "../../app/adapters/lambda/call-function.ts";
import { app, channel, member } from "../../app/local/workspace/world/seed.ts";
import { suggestPeopleFrom } from "../../app/slack/suggest-people.ts";
import { eachTeam } from "../../app/slack/web-api/each-team.ts";
import { graphConsumer, searchConsumer } from "../../app/steps/view-consumers.ts";
import { openArrive } from "../../handlers/wiring/arrive.ts";
import { openFollow } from "../../handlers/wiring/follow.ts";
import { openQuery } from "../../handlers/wiring/query.ts";
import { openRead } from "../../handlers/wiring/read.ts";
import { openReceive } from "../../handlers/wiring/receive.ts";
import { replyConsumer } from "../../handlers/wiring/reply-consumer.ts";
import { openRespond } from "../../handlers/wiring/respond.ts";
import { openUpload } from "../../handlers/wiring/upload.ts";
import { lambdaStandIn } from "../adapters/lambda/lambda-stand-in.ts";
import { fakeReader } from "../slack/fake-reader.ts";
import { recordingLog } from "../slack/recording-log.ts";
import { botToken, openSlackLand, signingSecret } from "./cloud-lab.ts";
import { openSqliteCloud } from "./sqlite-cloud.ts";

const jisoo = "Contoso Corporation\nJisoo Park\nSales Manager\nM +82 10-1234-5678\njisoo@contoso.com";

async function open() {
  const [land, cloud] = [await openSlackLand(), await openSqliteCloud()];
  const { log, logged } = recordingLog();
  const now = Date.now;
  const query = openQuery(cloud.store, log);
  const lambda = await lambdaStandIn({ query });
  onTestFinished(lambda.close);
  const views = lambdaViews(callFunction(lambda.client, "query", 60_000));
  const slack = eachTeam({
    tokenOf: async (asked) => (asked === land.team ? botToken : undefined),
    slackApiUrl: land.slackApiUrl,
    log,
    now,
  });
  const { choices } = cloud.store;
  const { truth, statuses, imports, asks, dismissals, replies, photos, inbox } = cloud.ports;
  const { aside, toReader } = cloud;
  const receive = openReceive({
    inbox,
    slack,
    suggestPeople: suggestPeopleFrom({ truth, ...views, directory: slack.directory }),
    signingSecret: async () => signingSecret,
    renewSecret: async () => false,
    install: async () => undefined,
    upload: openUpload({ bucket: "raw", signingSecret: async () => signingSecret, now }, { AWS_REGION: "eu-west-1" }),
    log,
    now,
  });
  const { speak, directory } = slack;
  const respond = openRespond({
    jobs: cloud.jobs,
    isDead: () => false,
    takeOver: async () => undefined,
    ports: {
      ...{
        truth,
        statuses,
        choices,
        imports,
        asks,
        dismissals,
        replies,
        photos,
        inbox,
        toReader,
        speak,
        directory,
        log,
        now,
        ...views,
      },
      checkpoint: () => {},
    },
  });
  const arrive = openArrive({ statuses, toReader, inbox, uploaded: async () => undefined, log });
  const read = openRead({ truth, statuses, photos, inbox, aside, log, readerOf: () => fakeReader() });
  const following = { truth, aside, log };
  const index = openFollow(searchConsumer(cloud.store), following);
  const link = openFollow(graphConsumer(cloud.store), following);
  const reply = openFollow(replyConsumer(inbox), following);
  land.start(receive, 3);

  /** Hands on what the services have for the functions, until there is nothing left. */
  async function idle() {
    for (let quiet = 0; quiet < 3; ) {
      await land.workspace.delivered();
      const [messages, created, photosTold, contacts] = [
        await cloud.messages(),
        cloud.created(),
        cloud.photosTold(),
        await cloud.contactsTold(),
      ];
      await respond(messages);
      await arrive(created);
      expect(await read(photosTold)).toEqual({ batchItemFailures: [] });
      for (const follow of [index, link, reply]) expect(await follow(contacts)).toEqual({ batchItemFailures: [] });
      const all = [messages, created, photosTold, contacts].flatMap(({ Records }) => Records as readonly object[]);
      quiet = all.length === 0 ? quiet + 1 : 0;
    }
  }
  return { ...land, cloud, logged, idle };
}

it("a photo posted in Slack becomes a contact, is found, and is introduced through", async () => {
  const { workspace: slack, idle, answers, logged } = await open();
  const said = (as: string, place: string) =>
    slack
      .as(as)
      .messages(place)
      .filter((one) => one.user === app.bot);
  const minsu = slack.as(member.minsu);
  const files = [minsu.upload("card.jpg", Buffer.from(jisoo)).id];
  const { ts } = minsu.post({ channel: channel.businessCards, text: "met at CES", files });
  await idle();
  expect(said(member.dana, channel.businessCards).filter(({ thread_ts }) => thread_ts === ts)).toMatchObject([
    { text: expect.stringContaining("Jisoo Park") },
  ]);

  const asked = async (text: string) => {
    await slack.as(member.dana).command(channel.general, `/octember ${text}`);
    await idle();
    return JSON.stringify(said(member.dana, channel.general).at(-1)?.blocks ?? "");
  };
  expect(await asked("find jisoo")).toContain("Jisoo Park");
  expect(await asked("intro Jisoo Park")).toContain(member.minsu);
  expect(answers.every((status) => status === 200)).toBe(true);
  expect(logged.join("\n")).not.toContain("Jisoo");
});
