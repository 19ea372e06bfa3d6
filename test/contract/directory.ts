import { describe, expect, it } from "vitest";
import type { ChannelId, MemberId, WorkspaceId } from "../../app/ids.ts";
import { app, channel, member, team } from "../../app/local/workspace/world/seed.ts";
import type { Directory } from "../../app/ports/directory.ts";
import { SlackUnavailable } from "../../app/ports/speak.ts";
import type { Lab } from "../local/workspace/lab.ts";

const workspace = team.id as WorkspaceId;
const dana = member.dana as MemberId;
const minsu = member.minsu as MemberId;
const haeun = member.haeun as MemberId;
const nora = "U0NORA001" as MemberId;
const sales = channel.salesPrivate as ChannelId;

/** How long it may be unaware of what no event told. */
const untoldMs = { channel: 60_000, member: 5 * 60_000 };

export interface OpenDirectory {
  readonly directory: Directory;
  /** What the directory tells of; it isn't told of what changes there. */
  readonly lab: Lab;
  /** Moves the directory's clock, in milliseconds. */
  readonly pass: (ms: number) => void;
}

/** What every directory must do that is fed by Slack. */
export function directoryContract(open: () => Promise<OpenDirectory>) {
  const inSales = async ({ directory }: OpenDirectory, id: MemberId) =>
    (await directory.privateChannelsOf(workspace, id)).includes(sales);
  const told = ({ directory }: OpenDirectory) => directory.changed(workspace, { channel: sales });
  const standing = async ({ directory }: OpenDirectory, id: MemberId) => {
    const { left, guest } = (await directory.member(workspace, id)) ?? {};
    return { left, guest };
  };

  describe("directory", () => {
    it("says no of whom and what it doesn't know, also in another workspace", async () => {
      const { directory } = await open();
      expect(await directory.member(workspace, "U0NOBODY1" as MemberId)).toBeUndefined();
      expect(await directory.member("T0OTHER01" as WorkspaceId, dana)).toBeUndefined();
      expect(await directory.channel(workspace, "C0NOWHERE" as ChannelId)).toBeUndefined();
      expect(await directory.privateChannelsOf(workspace, "U0NOBODY1" as MemberId)).toEqual([]);
    });

    it("knows who came into a private channel and who left it, at once when it is told", async () => {
      const opened = await open();
      const { owner } = opened.lab.workspace;
      expect([await inSales(opened, dana), await inSales(opened, haeun)]).toEqual([true, false]);
      owner.invite(sales, haeun);
      await told(opened);
      expect([await inSales(opened, dana), await inSales(opened, haeun)]).toEqual([true, true]);
      owner.remove(sales, dana);
      await told(opened);
      expect([await inSales(opened, dana), await inSales(opened, haeun)]).toEqual([false, true]);
      const { members = [] } = (await opened.directory.channel(workspace, sales)) ?? {};
      expect([...members].sort()).toEqual([haeun, minsu, app.bot].sort());
    });

    it("is told twice, late, and of an older change last, and says how it is now", async () => {
      const opened = await open();
      const { owner } = opened.lab.workspace;
      owner.remove(sales, dana);
      owner.invite(sales, dana);
      owner.remove(sales, dana);
      for (const _event of ["left", "came", "left", "left again"]) {
        await told(opened);
        expect(await inSales(opened, dana)).toBe(false);
      }
      owner.invite(sales, dana);
      await told(opened);
      expect(await inSales(opened, dana)).toBe(true);
      // That she had left is told once more.
      await told(opened);
      expect(await inSales(opened, dana)).toBe(true);
    });

    it("knows within a minute who left a private channel, though nobody told", async () => {
      const opened = await open();
      expect(await inSales(opened, dana)).toBe(true);
      expect((await opened.directory.channel(workspace, sales))?.members).toContain(dana);
      opened.lab.workspace.owner.remove(sales, dana);
      opened.pass(untoldMs.channel);
      expect(await inSales(opened, dana)).toBe(false);
      expect((await opened.directory.channel(workspace, sales))?.members).not.toContain(dana);
    });

    it("knows who left the workspace and came back, who became a guest and a full member again, when it is told", async () => {
      const opened = await open();
      expect(await standing(opened, dana)).toEqual({ left: false, guest: false });
      for (const change of [{ left: true }, { left: false }, { guest: true }, { guest: false }]) {
        opened.lab.workspace.owner.changeMember(dana, change);
        await opened.directory.changed(workspace, { member: dana });
        await opened.directory.changed(workspace, { member: dana });
        expect(await standing(opened, dana)).toMatchObject(change);
      }
    });

    it("knows within five minutes who left or became a guest, though nobody told", async () => {
      const opened = await open();
      await Promise.all([standing(opened, dana), standing(opened, minsu)]);
      opened.lab.workspace.owner.changeMember(dana, { left: true });
      opened.lab.workspace.owner.changeMember(minsu, { guest: true });
      opened.pass(untoldMs.member);
      expect(await standing(opened, dana)).toMatchObject({ left: true });
      expect(await standing(opened, minsu)).toMatchObject({ guest: true });
    });

    it("knows somebody new at once, though it was asked about them before they were there", async () => {
      const { directory, lab } = await open();
      expect(await directory.member(workspace, nora)).toBeUndefined();
      lab.workspace.owner.addMember(newcomer);
      expect(await directory.member(workspace, nora)).toMatchObject({ name: "Nora", left: false });
    });

    it("calls members and channels what they are called now; who is who stays", async () => {
      const opened = await open();
      const { directory, lab } = opened;
      await Promise.all([directory.member(workspace, dana), directory.channel(workspace, sales)]);
      lab.workspace.owner.changeMember(dana, { name: "Dana R." });
      lab.workspace.owner.rename(sales, "sales-korea");
      await directory.changed(workspace, { member: dana, channel: sales });
      expect(await directory.member(workspace, dana)).toMatchObject({ id: dana, name: "Dana R." });
      expect(await directory.channel(workspace, sales)).toMatchObject({ id: sales, name: "sales-korea" });
      expect(await inSales(opened, dana)).toBe(true);
    });

    it("counts a private channel's members also while it is archived", async () => {
      const opened = await open();
      for (const archived of [true, false]) {
        opened.lab.workspace.owner.archive(sales, archived);
        await told(opened);
        expect([await inSales(opened, dana), await inSales(opened, haeun)]).toEqual([true, false]);
        expect(await opened.directory.channel(workspace, sales)).toMatchObject({ kind: "private" });
      }
    });

    it("says no of a private channel that the app was taken out of, and knows it again when the app is back", async () => {
      const opened = await open();
      expect(await inSales(opened, dana)).toBe(true);
      opened.lab.workspace.owner.remove(sales, app.bot);
      await told(opened);
      expect(await inSales(opened, dana)).toBe(false);
      expect(await opened.directory.channel(workspace, sales)).toBeUndefined();
      opened.lab.workspace.owner.invite(sales, app.bot);
      await told(opened);
      expect(await inSales(opened, dana)).toBe(true);
      expect(await opened.directory.channel(workspace, sales)).toMatchObject({ kind: "private" });
    });

    it("fails where Slack does, which is no no, and asks again", async () => {
      const opened = await open();
      const { trouble } = opened.lab.workspace;
      trouble.order("users.info", { kind: "ratelimited", seconds: 3 });
      trouble.order("users.conversations", { kind: "ratelimited", seconds: 3 });
      await expect(opened.directory.member(workspace, minsu)).rejects.toThrow(SlackUnavailable);
      await expect(opened.directory.privateChannelsOf(workspace, minsu)).rejects.toThrow(SlackUnavailable);
      expect(await standing(opened, minsu)).toEqual({ left: false, guest: false });
      expect(await inSales(opened, minsu)).toBe(true);
    });
  });
}

const newcomer = {
  id: nora,
  handle: "nora",
  name: "Nora",
  fullName: "Nora Weber",
  title: "",
  email: "nora@octember-lab.example",
  locale: "de-DE",
  color: "#333333",
  bot: false,
  guest: false,
  left: false,
};
