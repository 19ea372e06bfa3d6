import { expect, it } from "vitest";
import type { ChannelId, MemberId, PhotoId, WorkspaceId } from "../../app/ids.ts";
import type { Job } from "../../app/ports/inbox.ts";
import type { Uploaded } from "../../app/ports/uploads.ts";
import { openArrive } from "../../handlers/wiring/arrive.ts";
import { openUpload } from "../../handlers/wiring/upload.ts";
import { uploadLinkOf } from "../../handlers/wiring/upload-link.ts";
import { recordingLog } from "../slack/recording-log.ts";
import { proxied } from "./cloud-lab.ts";
import { openSqliteCloud, s3Record } from "./sqlite-cloud.ts";

const now = () => 1_700_000_000_000;
const signingSecret = async () => "secret";
const link = {
  workspace: "T1" as WorkspaceId,
  member: "U1" as MemberId,
  message: { channel: "D1" as ChannelId, ts: "1700000000.000100" },
  language: "en",
};
const page = "https://abc.execute-api.eu-west-1.amazonaws.com/live/slack/upload";

/** What comes through API Gateway for the address that `respond` gives. */
async function request(method: "GET" | "POST", body = "", base64 = false) {
  const { searchParams, host, pathname } = new URL(await uploadLinkOf(page, signingSecret, now)(link));
  const event = proxied({ method, headers: {} }, Buffer.from(body), base64);
  const requestContext = { ...event.requestContext, domainName: host, path: pathname };
  return { ...event, queryStringParameters: Object.fromEntries(searchParams), requestContext };
}

async function open() {
  process.env.AWS_ACCESS_KEY_ID ??= "AKIAEXAMPLE";
  process.env.AWS_SECRET_ACCESS_KEY ??= "example";
  process.env.AWS_REGION ??= "eu-west-1";
  return openUpload({ bucket: "raw", signingSecret, now }, { AWS_REGION: "eu-west-1" });
}

it("the address that respond gives leads to a page that may talk to the gateway and to the bucket alone", async () => {
  const answered = await (await open())(await request("GET"));
  expect(answered).toMatchObject({ statusCode: 200, body: expect.stringContaining("Choose photos") });
  expect(answered.headers["content-security-policy"]).toContain(
    "connect-src 'self' https://raw.s3.eu-west-1.amazonaws.com;",
  );
  const stale = { ...(await request("GET")), queryStringParameters: { t: "stale" } };
  expect((await (await open())(stale)).statusCode).toBe(410);
});

it.each([false, true])(
  "a photo is granted through the gateway, or straight where that takes no more (base64: %s)",
  async (base64) => {
    const grant = async (bytes: number) =>
      JSON.parse(
        (await (await open())(await request("POST", JSON.stringify({ bytes, type: "image/png" }), base64))).body,
      );
    const small = await grant(1_000);
    expect(small.url).toMatch(
      /^https:\/\/abc\.execute-api\.eu-west-1\.amazonaws\.com\/live\/photos\/T1\/T1-U[0-9A-F]{24}\?/,
    );
    expect(small.headers).toMatchObject({ "x-amz-meta-member": "U1", "x-amz-meta-message": "D1 1700000000.000100" });
    expect((await grant(11_000_000)).url).toMatch(/^https:\/\/raw\.s3\.[\w-]+\.amazonaws\.com\/T1\/T1-U/);
  },
);

it("an upload that arrives is told to respond, each time the same; a photo that is nobody's is not", async () => {
  const cloud = await openSqliteCloud();
  const { log, logged } = recordingLog();
  const told: Job[] = [];
  const uploaded: Uploaded = {
    workspace: link.workspace,
    photo: "T1-U1" as PhotoId,
    member: link.member,
    message: link.message,
  };
  const arrive = openArrive({
    statuses: cloud.store.statuses,
    toReader: cloud.toReader,
    inbox: { accept: async (job) => told.push(job) > 1 },
    uploaded: async (bucket, key) => (bucket === "raw" && key === "T1/T1-U1" ? uploaded : undefined),
    log,
  });
  await arrive({ Records: [s3Record("T1/T1-U1"), s3Record("T1/T1-U1"), s3Record("T1/T1-F1")] });
  expect(told).toMatchObject([
    { listener: "photo-uploaded", key: "photo-uploaded T1-U1", input: uploaded },
    { key: "photo-uploaded T1-U1" },
  ]);
  expect(logged.join()).toContain("photo-of-nobody");
  expect(cloud.photosTold().Records).toEqual([]);
});
