import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { openStore } from "../../app/local/open-store.ts";
import { startProgram } from "../../app/local/program.ts";
import { walkWholeWay } from "../scenario/walk-whole-way.ts";
import { fakeReader } from "../slack/fake-reader.ts";
import { recordingLog } from "../slack/recording-log.ts";

it("a photo posted in Slack becomes a contact, is found, and is introduced through, on one machine", async () => {
  const data = await mkdtemp(join(tmpdir(), "octember-one-"));
  onTestFinished(() => rm(data, { recursive: true }));
  const settings = { port: 0, data, slack: { kind: "local" }, logLevel: "debug" } as const;
  const { log, logged } = recordingLog();
  const program = await startProgram(settings, { log, reader: fakeReader() });
  onTestFinished(() => program.close());
  const { workspace } = program;
  if (workspace === undefined) throw new Error("the program has no local workspace");
  await walkWholeWay({
    workspace,
    answers: [],
    async handOn() {
      await workspace.delivered();
      await sleep(10);
    },
    async setAside() {
      const store = openStore(data);
      try {
        return [...(await store.deadLetters.list(undefined, 10)), ...(await store.inbox.givenUp(undefined, 10))];
      } finally {
        store.close();
      }
    },
  });
  expect(logged.join("\n")).not.toContain("Jisoo");
}, 600_000);
