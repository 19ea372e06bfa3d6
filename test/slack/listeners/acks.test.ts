import type { App } from "@slack/bolt";
import { describe, expect, it } from "vitest";
import { acks } from "../../../app/slack/listeners/acks.ts";
import { listeners } from "../../../app/slack/listeners/index.ts";
import type { Ack } from "../../../app/slack/listeners/listener.ts";
import type { AnswerPorts } from "../../../app/slack/listeners/listener-ports.ts";

/** What these tell Bolt that they listen to, each as one line. */
function heardBy(some: readonly Ack[]): string[] {
  const heard: string[] = [];
  for (const { name, register } of some) {
    const app = new Proxy(
      {},
      { get: (_app, kind) => (to: unknown) => heard.push(`${String(kind)} ${written(to)} → ${name}`) },
    );
    register(app as App, {} as AnswerPorts);
  }
  return heard.sort();
}

function written(to: unknown): string {
  return JSON.stringify(to, (_key, value) => (value instanceof RegExp ? value.source : value));
}

describe("the halves that hear Slack", () => {
  it("hear all that the listeners of both halves do, and nothing else", () => {
    expect(heardBy(acks).length).toBeGreaterThan(30);
    expect(heardBy(acks)).toEqual(heardBy(listeners));
  });

  it("have a half each that works, where the answer isn't the work", () => {
    const working = new Set(listeners.flatMap(({ name, then }) => (then === undefined ? [] : [name])));
    const idle = acks.map(({ name }) => name).filter((name) => !working.has(name) && !name.startsWith("options "));
    expect(idle).toEqual([]);
  });
});
