import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyOfEvent, photoAt, photoKey } from "../../../app/adapters/s3/photo-key.ts";
import type { PhotoId, WorkspaceId } from "../../../app/ids.ts";

const key = (workspace: string, photo: string) => photoKey(workspace as WorkspaceId, photo as PhotoId);

/** As S3 writes a key into its events: form encoding. */
const inEvent = (text: string) => new URLSearchParams({ key: text }).toString().slice("key=".length);

describe("the key of a photo", () => {
  it("is Slack's ids, where that is what they are", () => {
    expect(key("T024BE7LD", "T024BE7LD-F2147862")).toBe("T024BE7LD/T024BE7LD-F2147862");
  });

  it("leads back to its photo, whatever the ids, also from an event", () => {
    const ids = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(ids, ids, (workspace, photo) => {
        const made = key(workspace, photo);
        expect(photoAt(made)).toEqual({ workspace, photo });
        expect(keyOfEvent(inEvent(made))).toBe(made);
      }),
    );
  });

  it("has two parts, neither of which walks or hides", () => {
    for (const id of ["..", ".", "", "../T1", "a/b", "a%2Fb", "%", "\0"]) {
      expect(key(id, id).split("/")).toHaveLength(2);
      expect(key(id, id)).not.toMatch(/(^|\/)(\.{0,2})(\/|$)/);
      expect(photoAt(key(id, id))).toEqual({ workspace: id, photo: id });
    }
  });

  it("is no other key: one that photos never have leads to none", () => {
    for (const other of ["T1", "T1/", "/T1-F1", "T1/T1-F1/x", "T1/%zz", "T1/a.jpg", "T1/a%2f", "T1/박지수", "T1/a b"]) {
      expect([other, photoAt(other)]).toEqual([other, undefined]);
    }
  });
});

describe("a key in an event of S3", () => {
  it("is read as S3 writes it: Hangul, spaces, a plus, what is encoded twice", () => {
    expect(keyOfEvent("T1/%EB%B0%95%EC%A7%80%EC%88%98+card%2B1%281%29.png")).toBe("T1/박지수 card+1(1).png");
    expect(keyOfEvent("T1/%25EB%25B0%2595")).toBe("T1/%EB%B0%95");
    expect(photoAt(keyOfEvent("T1/T1-F1") ?? "")).toEqual({ workspace: "T1", photo: "T1-F1" });
  });

  it("is none where it isn't encoded as keys are", () => {
    expect(keyOfEvent("T1/%E0%A4%A")).toBeUndefined();
  });
});
