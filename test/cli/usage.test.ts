import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runOctember } from "./run-octember.ts";

let empty: string;
beforeAll(async () => {
  empty = await mkdtemp(join(tmpdir(), "octember-"));
});
afterAll(() => rm(empty, { recursive: true }));

const commands = ["read", "import", "export", "find", "intro", "suggest", "reindex", "purge", "manifest", "doctor"];

describe("the command line", () => {
  it.each(commands)("explains %s with examples", async (command) => {
    const { status, stdout } = await runOctember([command, "--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Examples:");
  });

  it.each([
    { args: ["find", "jisoo", "--limits", "3"], says: "unknown option '--limits'" },
    { args: ["import"], says: "missing required argument 'file'" },
    { args: ["import", "people.csv", "--workspace", "acme"], says: "T0123456" },
    { args: ["export", "--format", "pdf"], says: "Allowed choices are vcf, csv" },
    { args: ["find"], says: "missing required argument 'query'" },
    { args: ["intro", "jisoo"], says: "--as <member>" },
    { args: ["intro", "-", "--as", "-"], says: "stdin is read once" },
    { args: ["suggest"], says: "--as <member>" },
    { args: ["fnid", "jisoo"], says: "unknown command 'fnid'" },
    { args: ["find", "jisoo", "--limit", "many"], says: "whole number" },
    { args: ["manifest", "--url", "http://example.com"], says: "https://" },
    { args: ["manifest", "--url", "https://example.com", "--socket"], says: "cannot be used with" },
  ])("refuses $args with status 2 and says what is wrong", async ({ args, says }) => {
    const { status, stdout, stderr } = await runOctember(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(says);
  });

  it("ends with a reason where the system lets no folder be made", async () => {
    const { status, stderr } = await runOctember(["import", "people.csv"], { env: { OCTEMBER_DATA: "/proc/nope" } });
    expect(status).toBe(1);
    expect(stderr).toContain("/proc/nope");
  });

  it.each(["read", "manifest", "doctor", "erase"])("%s takes --workspace as all do", async (command) => {
    expect((await runOctember([command, "--help"])).stdout).toContain("--workspace <id>");
  });

  it("says where it looked when nothing was ever kept there", async () => {
    const { status, stderr } = await runOctember(["find", "jisoo"], { env: { OCTEMBER_DATA: empty } });
    expect(status).toBe(2);
    expect(stderr).toContain(empty);
    expect(stderr).toContain("npm start");
  });

  it("prints the manifest for a public address", async () => {
    const { stdout } = await runOctember(["manifest", "--url", "https://cards.example.com"]);
    const manifest = JSON.parse(stdout);
    expect(manifest.settings.socket_mode_enabled).toBe(false);
    expect(manifest.settings.event_subscriptions.request_url).toBe("https://cards.example.com/slack/events");
  });
});
