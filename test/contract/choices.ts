import { describe, expect, it } from "vitest";
import type { WorkspaceId } from "../../app/ids.ts";
import type { Choices } from "../../app/ports/choices.ts";

const acme = "T1" as WorkspaceId;
const globex = "T2" as WorkspaceId;

/** What every record of choices must do. `open` opens the same one twice. */
export function choicesContract(open: () => Promise<readonly [Choices, Choices]>) {
  describe("what a workspace chose", () => {
    it("is nothing until it chose", async () => {
      const [choices] = await open();
      expect(await choices.of(acme)).toEqual({});
    });

    it("is its own, and known everywhere at once", async () => {
      const [choices, elsewhere] = await open();
      expect(await choices.choose(acme, { reader: "built-in", photosADay: 0 })).toEqual({
        reader: "built-in",
        photosADay: 0,
      });
      expect(await elsewhere.of(acme)).toEqual({ reader: "built-in", photosADay: 0 });
      expect(await elsewhere.of(globex)).toEqual({});
    });

    it("stays where something else is chosen, and goes where nothing is to count any more", async () => {
      const [choices, elsewhere] = await open();
      await choices.choose(acme, { reader: "textract" });
      expect(await elsewhere.choose(acme, { photosADay: 50 })).toEqual({ reader: "textract", photosADay: 50 });
      expect(await choices.choose(acme, { reader: null })).toEqual({ photosADay: 50 });
      await choices.choose(acme, { photosADay: null });
      expect(await elsewhere.of(acme)).toEqual({});
    });

    it("keeps both of two that are chosen at once", async () => {
      const [choices, elsewhere] = await open();
      await Promise.all([choices.choose(acme, { reader: "both" }), elsewhere.choose(acme, { photosADay: 7 })]);
      expect(await choices.of(acme)).toEqual({ reader: "both", photosADay: 7 });
    });
  });
}
