import { OctemberError } from "../../app/errors.ts";
import type { FunctionName, functions, Variable } from "./functions.ts";
import { settingsBehind } from "./wrong-settings.ts";

/** Looks whether what a setting leads to is there and as it should be, by the rights that the function has anyway. @throws what is wrong */
export type Look = (value: string) => Promise<unknown>;

/** A look for each setting of a function. `unseen`: nothing that it may ask, or that it ever asks, would tell. */
export type Looks<Name extends FunctionName> = Readonly<
  Record<(typeof functions)[Name]["environment"][number], Look | "unseen">
>;

export type AnyLooks = Readonly<Partial<Record<Variable, Look | "unseen">>>;

/** It may answer later: a function that is waited for doesn't. */
class NoAnswer extends OctemberError {
  override readonly name = "NoAnswer";
  readonly code = "no-answer";
  override readonly retryable = true;
}

interface Unfit {
  readonly setting: Variable;
  readonly error: unknown;
}

/** Looks at everything at once. @returns what isn't as it should be; an engine that has much to do is */
export async function lookAround(
  looks: AnyLooks,
  get: (variable: Variable) => string,
  patienceMs: number,
): Promise<readonly Unfit[]> {
  const found = await Promise.all(
    Object.entries(looks).map(async ([name, look]): Promise<Unfit[]> => {
      if (look === "unseen") return [];
      const setting = name as Variable;
      try {
        await within(patienceMs, look(get(setting)));
        return [];
      } catch (error) {
        return passes(error) ? [] : [{ setting, error }];
      }
    }),
  );
  return found.flat();
}

/** Throttling, conflicts: they say that something is there. */
function passes(error: unknown): boolean {
  if (!(error instanceof OctemberError) || error instanceof NoAnswer) return false;
  return error.retryable && settingsBehind(error).length === 0;
}

async function within<T>(patienceMs: number, looking: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`no answer within ${patienceMs} ms`)), patienceMs);
  });
  try {
    return await Promise.race([looking, over]);
  } finally {
    clearTimeout(timer);
  }
}
