import { expect, it } from "vitest";
import { purgeDeadLetters, purgePhotos } from "../../../app/adapters/s3/purge-photos.ts";
import type { WorkspaceId } from "../../../app/ids.ts";
import { answeringS3, foldersAnswer, versionsAnswer } from "./answering-s3.ts";

const workspaces = ["T1", "T2", "T3"] as unknown as readonly WorkspaceId[];

it.each([
  ["photos", "", purgePhotos],
  ["what was set aside", "dead/search/", purgeDeadLetters],
])(
  "goes on with the %s of the workspace where the time was up, until nothing is left of any",
  async (_, under, purge) => {
    const left = new Set(["T1/a", "T1/b", "T1/c", "T2/a", "T2/b", "T10/a", "T4/a"].map((key) => under + key));
    // Lists one object at a time, where S3 lists a thousand.
    const client = await answeringS3((asked, body) => {
      const prefix = asked.get("prefix") ?? "";
      for (const [, key = ""] of body.matchAll(/<Key>([^<]*)<\/Key>/g)) left.delete(key);
      if (asked.has("delete")) return "<DeleteResult/>";
      if (asked.has("delimiter")) return foldersAnswer(`${prefix}search/`);
      return versionsAnswer([...left].filter((key) => key.startsWith(prefix)).slice(0, 1));
    });
    const place = purge(client, { bucket: "bucket" });
    let from: unknown = await place.purge(workspaces, undefined, () => true);
    for (let calls = 1; from !== undefined && calls < 20; calls += 1)
      from = await place.purge(workspaces, JSON.parse(JSON.stringify(from)), () => true);
    expect(from).toBeUndefined();
    expect([...left]).toEqual([`${under}T10/a`, `${under}T4/a`]);
  },
);
