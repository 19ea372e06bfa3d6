import { describe, expect, it } from "vitest";
import { channel, member } from "../../../app/local/workspace/world/seed.ts";
import { english } from "../../../app/words/en/english.ts";
import { korean } from "../../../app/words/ko/korean.ts";
import { eventually, type Octember, openOctember } from "./open-octember.ts";

function hellos(octember: Octember, as: string, place: string) {
  return octember
    .said(as, place)
    .map(({ text }) => text)
    .filter((text) => !/has (?:joined|left) the channel/.test(text));
}

describe("Octember in a channel that it is invited to", () => {
  it("says what to do there, in the language of who invited it, once", async () => {
    const octember = await openOctember();
    const sofia = octember.workspace.as(member.sofia);
    await sofia.command(channel.general, "/invite @octember");
    await eventually(() => (hellos(octember, member.sofia, channel.general).length > 0 ? true : undefined));
    await sofia.command(channel.general, "/remove @octember");
    await sofia.command(channel.general, "/invite @octember");
    await octember.heard();
    expect(hellos(octember, member.sofia, channel.general)).toEqual([english.help.hello]);

    await octember.workspace.as(member.minsu).command(channel.random, "/invite @octember");
    await eventually(() => (hellos(octember, member.minsu, channel.random).length > 0 ? true : undefined));
    expect(hellos(octember, member.minsu, channel.random)).toEqual([korean.help.hello]);
  });

  it("says of a private channel who will see its cards, and nothing when a member joins", async () => {
    const octember = await openOctember();
    const haeun = octember.workspace.as(member.haeun);
    await haeun.command(channel.leadsPrivate, "/invite @octember");
    await eventually(() => (hellos(octember, member.haeun, channel.leadsPrivate).length > 0 ? true : undefined));
    await haeun.command(channel.leadsPrivate, "/invite @dana");
    await octember.heard();
    expect(hellos(octember, member.haeun, channel.leadsPrivate)).toEqual([korean.help.helloInPrivate]);
  });

  it("says it again when Slack had wanted to be left alone", async () => {
    const octember = await openOctember();
    octember.workspace.trouble.order("chat.postMessage", { kind: "ratelimited", seconds: 1 });
    await octember.workspace.as(member.sofia).command(channel.general, "/invite @octember");
    await eventually(() => (hellos(octember, member.sofia, channel.general).length > 0 ? true : undefined));
    expect(hellos(octember, member.sofia, channel.general)).toEqual([english.help.hello]);
  });
});
