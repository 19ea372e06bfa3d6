import type { APIGatewayProxyEvent } from "aws-lambda";
import { expect, it } from "vitest";
import { lambdaViews } from "../../app/adapters/lambda/asked-views.ts";
import type { MemberId } from "../../app/ids.ts";
import { actionIds } from "../../app/slack/action-ids.ts";
import { suggestPeopleFrom } from "../../app/slack/suggest-people.ts";
import { openReceive } from "../../handlers/wiring/receive.ts";
import { proxyRequest, signingSecret } from "../slack/receive/proxy-request.ts";
import { recordingLog } from "../slack/recording-log.ts";
import { openSqliteCloud } from "./sqlite-cloud.ts";

/** `receive`, and what it asks of `query` meanwhile. */
async function open() {
  const { store } = await openSqliteCloud();
  const asked: { readonly workspace?: unknown }[] = [];
  const views = lambdaViews(async (question) => {
    asked.push(question);
    return [];
  });
  const member = { id: "U1" as MemberId, name: "Dana", left: false, guest: false, bot: false };
  const directory = { member: async () => member, privateChannelsOf: async () => [] } as never;
  const absent = () => Promise.reject(new Error("nobody asks for that here"));
  const handle = openReceive({
    inbox: { accept: absent },
    slack: { opening: absent as never },
    suggestPeople: suggestPeopleFrom({ truth: store.truth, ...views, directory }),
    signingSecret: async () => signingSecret,
    renewSecret: async () => false,
    install: async () => undefined,
    upload: absent,
    log: recordingLog().log,
    now: Date.now,
  });
  const receive = ({ requestContext, ...request }: APIGatewayProxyEvent) =>
    handle({ ...request, requestContext: { ...requestContext, domainName: "localhost" } });
  return { receive, asked };
}

/** What Slack sends while a member of T1 types; with another workspace wherever whoever types, or an older message, may say one. */
const typing = (team: object) =>
  new URLSearchParams({
    workspace: "T2",
    team_id: "T2",
    payload: JSON.stringify({
      type: "block_suggestion",
      ...team,
      workspace: "T2",
      action_id: actionIds.findPerson,
      block_id: '{"workspace":"T2"}',
      value: 'kim T2 {"workspace":"T2"}',
      view: { id: "V1", type: "modal", team_id: "T2", private_metadata: '{"workspace":"T2"}', state: { values: {} } },
    }),
  }).toString();

const form = { contentType: "application/x-www-form-urlencoded" };
const ofT1 = { team: { id: "T1", domain: "acme" }, user: { id: "U1", team_id: "T1" } };

it("query is asked of the workspace that Slack's signed request is from, whatever else stands in it, and of none unsigned", async () => {
  const { receive, asked } = await open();
  expect(await receive(proxyRequest(typing(ofT1), form))).toMatchObject({ statusCode: 200 });
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.map(({ workspace }) => workspace)).toEqual(asked.map(() => "T1"));

  asked.length = 0;
  const signed = proxyRequest(typing(ofT1), form);
  const altered = { ...signed, body: typing({ ...ofT1, team: { id: "T2" }, user: { id: "U1", team_id: "T2" } }) };
  for (const request of [altered, proxyRequest(typing(ofT1), { ...form, secret: "another" })])
    expect(await receive(request)).toMatchObject({ statusCode: 401 });
  // A member of another company in a shared channel is none of this workspace's.
  await receive(proxyRequest(typing({ ...ofT1, user: { id: "U1", team_id: "T2" } }), form));
  expect(asked).toEqual([]);
});
