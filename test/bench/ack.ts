import { mkdtemp, readFile, rm } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, HTTPReceiver, LogLevel } from "@slack/bolt";
import { textReader } from "../../app/adapters/reader/text-reader.ts";
import { openDatabase } from "../../app/adapters/sqlite/database.ts";
import type { MemberId, WorkspaceId } from "../../app/ids.ts";
import { listen } from "../../app/local/listen.ts";
import { openStore } from "../../app/local/open-store.ts";
import { openLog } from "../../app/log.ts";
import { projectFolder } from "../../app/project-folder.ts";
import { listeners } from "../../app/slack/listeners/index.ts";
import { openSlackApp } from "../../app/slack/open-app.ts";
import { httpReceiver } from "../../app/slack/receive/http-receiver.ts";
import { acceptInto } from "../../app/steps/accept-job.ts";
import { photoMessage, signedHeaders } from "./photo-message.ts";
import { median, quantile } from "./quantile.ts";
import type { Row } from "./row.ts";

const secret = "a secret for benches";
const rounds = 5;
const requestsARound = 300;

/** How long Slack waits for its 200 after a photo was posted: Octember beside Bolt with one listener that does one synced insert. */
export async function benchAck(): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), "octember-bench-"));
  const [ours, bare] = [await openOurs(folder), await openBare(folder)];
  try {
    await measure(ours.url, 50, "warm");
    await measure(bare.url, 50, "warm");
    const ratios: number[] = [];
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      // Turn about, so that a slower second of the machine falls on both.
      const [first, second] = [
        await measure(ours.url, requestsARound, `o${round}`),
        await measure(bare.url, requestsARound, `b${round}`),
      ];
      ratios.push(median(first) / median(second));
      times.push(...first);
    }
    const whileReading = await measureWhileReading(ours.url);
    return [
      {
        name: "ack of a photo message, p50, to bare Bolt with one synced insert",
        value: median(ratios),
        unit: "×",
        limit: 1.25,
      },
      { name: "ack of a photo message, p50", value: median(times), unit: "ms" },
      {
        name: "ack of a photo message, p99, while two cards are read",
        value: quantile(whileReading, 0.99),
        unit: "ms",
        limit: 100,
      },
    ];
  } finally {
    await ours.close();
    await bare.close();
    await rm(folder, { recursive: true });
  }
}

async function openOurs(folder: string) {
  const store = openStore(join(folder, "ours"));
  const receiver = httpReceiver({
    signingSecret: secret,
    now: Date.now,
    onRefused: (error) => {
      throw error;
    },
  });
  const nothing = async () => undefined;
  openSlackApp({
    receiver,
    identity: { workspace: "T1" as WorkspaceId, botUser: "UBOT" as MemberId, botId: "B1" },
    listeners,
    ports: {
      accept: acceptInto(
        store.inbox,
        () => {},
        () => {},
      ),
      openForm: nothing,
      suggestPeople: async () => [],
    },
    log: openLog("silent"),
  });
  const server = await listen(0, receiver.handle, (error) => {
    throw error;
  });
  return {
    url: server.url,
    async close() {
      await server.close();
      store.close();
    },
  };
}

async function openBare(folder: string) {
  const db = openDatabase(join(folder, "bare", "bare.sqlite"), {
    migrations: ["create table event (body text not null)"],
  });
  const insert = db.prepare("insert into event values (?)");
  const receiver = new HTTPReceiver({ signingSecret: secret, processBeforeResponse: true, logLevel: LogLevel.ERROR });
  const app = new App({
    receiver,
    logLevel: LogLevel.ERROR,
    authorize: async () => ({ botId: "B1", botUserId: "UBOT" }),
  });
  app.event("message", async ({ event }) => {
    insert.run(JSON.stringify(event));
  });
  const server = (await app.start(0)) as Server;
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`,
    async close() {
      await app.stop();
      db.close();
    },
  };
}

async function measureWhileReading(url: string): Promise<readonly number[]> {
  const reader = textReader();
  const card = await readFile(join(projectFolder, "test/eval/cards/az_contoso_2.png"));
  let reading = true;
  const readOn = async () => {
    while (reading) await reader.read(card);
  };
  try {
    await Promise.all([reader.read(card), reader.read(card)]);
    const readers = [readOn(), readOn()];
    const times = await measure(url, requestsARound * 2, "r");
    reading = false;
    await Promise.all(readers);
    return times;
  } finally {
    reading = false;
    await reader.close();
  }
}

/** Milliseconds of each request, one after the other. */
async function measure(url: string, requests: number, name: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let nth = 0; nth < requests; nth += 1) {
    const body = photoMessage(`${name}-${nth}`);
    const headers = signedHeaders(body, secret);
    const started = performance.now();
    const response = await fetch(url, { method: "POST", headers, body });
    await response.arrayBuffer();
    times.push(performance.now() - started);
    if (response.status !== 200) throw new Error(`answered ${response.status}`);
  }
  return times;
}
