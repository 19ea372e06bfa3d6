import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Purgeable } from "../../ports/purge.ts";
import { storeError } from "../store-errors.ts";
import { safeName } from "./photos.ts";

/** The photos of workspaces, with the folders that they are in. */
export function purgeFolders(folder: string): Purgeable {
  return {
    async purge(workspaces) {
      for (const workspace of workspaces) {
        const home = join(folder, safeName(workspace));
        try {
          await rm(home, { recursive: true, force: true });
        } catch (thrown) {
          throw storeError(home, thrown);
        }
      }
      return undefined;
    },
  };
}
