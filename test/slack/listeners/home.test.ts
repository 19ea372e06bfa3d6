import { describe, expect, it } from "vitest";
import { problemsOfView } from "../../../app/local/workspace/blocks/check-blocks.ts";
import { member } from "../../../app/local/workspace/world/seed.ts";
import { asked, askFor, directOf } from "./asking.ts";
import { cards } from "./cards.ts";
import { eventually, type Octember, openOctember } from "./open-octember.ts";

/** A member's Home, as it is after it was opened. */
async function homeOf(octember: Octember, as: string): Promise<string> {
  octember.workspace.as(as).home();
  await octember.heard();
  return JSON.stringify(octember.workspace.as(as).home().view?.view ?? {});
}

/** Presses the first button of this kind in a member's Home. */
async function pressInHome(octember: Octember, as: string, action: string): Promise<void> {
  const { view } = octember.workspace.as(as).home();
  const block = view?.view.blocks.find((one) => JSON.stringify(one).includes(`"action_id":"${action}"`));
  if (view === undefined || block?.block_id === undefined) throw new Error(`no ${action} in Home`);
  const container = { type: "view", view_id: view.id } as const;
  await octember.workspace.as(as).press({ container, block_id: block.block_id, action_id: action });
  await octember.heard();
}

describe("Octember's Home", () => {
  it("tells a newcomer what will stand there, and whom they may want to meet", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    const home = await homeOf(octember, member.sofia);
    for (const part of ["My network", "You have posted no card yet", "Dana met them"]) expect(home).toContain(part);
    expect(await homeOf(octember, member.minsu)).toContain("나의 네트워크");
  });

  it("shows whom the member knows best and how, what is pending and asked, and is brought up to what is pressed in it", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    await octember.card(member.sofia, cards.minho);
    await askFor(octember, member.sofia, "Jisoo Park");
    const home = await homeOf(octember, member.sofia);
    for (const part of ["Minho Lee", "met once, in ", "You wait for", "Jisoo Park", "no answer yet"])
      expect(home).toContain(part);
    expect(problemsOfView(JSON.parse(home), "home")).toEqual([]);
    const danas = await homeOf(octember, member.dana);
    for (const part of ["You were asked", "accept_ask"]) expect(danas).toContain(part);
    await pressInHome(octember, member.sofia, "withdraw_ask");
    expect(JSON.stringify(octember.workspace.as(member.sofia).home().view)).toContain("You wait for no answer");
    expect(asked(octember, member.dana)).toEqual([]);
    await pressInHome(octember, member.dana, "allow_asks");
    expect(JSON.stringify(octember.workspace.as(member.dana).home().view)).toContain("Nobody can ask you");
  });

  it("draws the network when it is asked to, into the direct messages and then into Home, until its people are forgotten", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    expect(await homeOf(octember, member.dana)).not.toContain("slack_file");
    await pressInHome(octember, member.dana, "draw_network");
    const [file] = octember.said(member.dana, directOf(octember, member.dana)).flatMap(({ files }) => files);
    expect(file?.alt).toMatch(/^Whom Dana knows best, as a tree\. Jisoo Park \(met once, in /);
    await eventually(async () => {
      const { view } = octember.workspace.as(member.dana).home();
      return JSON.stringify(view).includes(`"slack_file":{"id":"${file?.id}"}`) ? true : undefined;
    });
    const forget = await octember.run(member.dana, "forget Jisoo Park");
    await octember.press(member.dana, forget, "forget");
    await octember.heard();
    expect(await homeOf(octember, member.dana)).not.toMatch(/slack_file|Jisoo/);
  });

  it("says to a guest why it shows nothing", async () => {
    const octember = await openOctember();
    await octember.card(member.dana, cards.jisoo);
    const home = await homeOf(octember, member.guest);
    expect(home).toContain("Guests can't use Octember");
    expect(home).not.toContain("Jisoo");
  });
});
