import { OctemberError } from "../../app/errors.ts";

interface Finding {
  readonly state: "good" | "bad";
  readonly about: string;
  readonly says: string;
}

/** By what they look at. What a check says is told, if it is text. */
export type Checks = Readonly<Record<string, () => Promise<unknown>>>;

export type Doctor = () => Promise<readonly Finding[]>;

/** Looks at each, all at once. What it throws is what is wrong: of others' errors only the name is told, as what they say may quote. */
export function doctorOf(checks: Checks): Doctor {
  return () =>
    Promise.all(
      Object.entries(checks).map(async ([about, check]): Promise<Finding> => {
        try {
          const says = await check();
          return { state: "good", about, says: typeof says === "string" ? says : "as it should be" };
        } catch (error) {
          const name = error instanceof Error ? error.name : "unknown";
          return { state: "bad", about, says: error instanceof OctemberError ? error.message : name };
        }
      }),
    );
}
