import { it } from "vitest";

/** Photos of all three workspaces together; `npm run prove:engines` sets it to 200. */
export const photos = Number(process.env.OCTEMBER_PHOTOS ?? 24);

/** What takes many minutes of a machine that has nothing else to do: by `npm run prove:engines`, or with `OCTEMBER_PHOTOS` set. */
export const prove = it.runIf(process.env.OCTEMBER_PHOTOS !== undefined);
