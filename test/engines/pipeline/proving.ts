/** `npm run prove:engines` asks for 200 photos and 1,000 known people, and for each engine stopped; without, few of each keep the promise. */
const asked = process.env.OCTEMBER_PHOTOS;

export const isWhole = asked !== undefined;

/** Photos of each of three workspaces. Eight have everything that is decided, forgotten and private; see `nths`. */
export const counts: readonly number[] = isWhole ? [0, 1, 2].map(() => Math.ceil(Number(asked) / 3)) : [3, 8, 2];

export const photos = counts.reduce((sum, each) => sum + each, 0);

/** Milliseconds for one proof, on a machine that has much else to do: it finds what never comes, and measures nothing. */
export const longestMs = 6 * 60 * 60 * 1_000;

/** People who are known before any photo comes. */
export const known = Number(process.env.OCTEMBER_KNOWN ?? 100);

/** `OCTEMBER_READ=none`: nothing is read for real, which takes long where the machine has much else to do, as reading gives way to all else. */
export const isReallyRead = isWhole && process.env.OCTEMBER_READ !== "none";

/** `OCTEMBER_SEED` for other hard times. */
export const seed = Number(process.env.OCTEMBER_SEED ?? 20_261_126);

/** When the workspaces' time begins: milliseconds since 1970. */
export const begin = Date.UTC(2026, 10, 20);

/**
 * Three workspaces of a test's own, as the views are one for all tests. Their ids are of the length of the local workspace's own.
 * @param name one letter for the test.
 */
export function teamsOf(name: string, run: "calm" | "hard"): readonly string[] {
  return [0, 1, 2].map((at) => `T0${name}${run === "calm" ? "A" : "B"}${String(seed).slice(-4).padStart(4, "0")}${at}`);
}
