import { OctemberError } from "../../app/errors.ts";
import type { Log } from "../../app/log.ts";
import type { Variable } from "./functions.ts";
import { type AnyLooks, lookAround } from "./look.ts";
import { whatToDo } from "./what-to-do.ts";
import { settingsBehind } from "./wrong-settings.ts";

/** What a run failed by is a setting that leads nowhere, or to something else than it should. */
class SettingUnfit extends OctemberError {
  override readonly name = "SettingUnfit";
  readonly code = "setting-unfit";
  override readonly retryable = true;
}

interface Options {
  /** The function's. */
  readonly name: string;
  readonly needs: readonly Variable[];
  readonly get: (variable: Variable) => string;
  readonly log: Log;
  /** Milliseconds that the first run may take for looking around. */
  readonly patienceMs: number;
  readonly now?: () => number;
}

/** A setting is named again only after this: the same failure may come a hundred times a second. */
const quietMs = 60_000;

/**
 * Names settings that lead nowhere or to something else than they should, in one line of the log each, with what to do: beside a function's
 * first run by looking at all that it depends on, whether that run uses it or not; and from then on by what runs fail by. A run that is
 * not the first and doesn't fail costs nothing more.
 */
export function namingSettings({ name, needs, get, log, patienceMs, now = Date.now }: Options) {
  const named = new Map<Variable, number>();
  let failures: unknown[] = [];
  let looking: Promise<void> | undefined;

  function say(settings: readonly Variable[], error: unknown): void {
    const fresh = settings.filter((one) => now() - (named.get(one) ?? Number.NEGATIVE_INFINITY) > quietMs);
    for (const setting of fresh) named.set(setting, now());
    const [first] = settings;
    if (fresh.length === 0 || first === undefined) return;
    // No error of its own: those count as something that was given up.
    log.warn("setting-unfit", { function: name, setting: settings.join(" or "), todo: whatToDo(first, error) }, error);
  }

  async function look(looks: AnyLooks | (() => Promise<AnyLooks>)): Promise<void> {
    const found = await lookAround(typeof looks === "function" ? await looks() : looks, get, patienceMs);
    for (const { setting, error } of found) say([setting], error);
  }

  async function nameSettings(): Promise<string | undefined> {
    let first: string | undefined;
    const errors = failures;
    failures = [];
    for (const error of errors) {
      const settings = await narrowed(
        settingsBehind(error).filter((one) => needs.includes(one)),
        get,
      );
      if (settings.length > 0) first ??= settings.join(" or ");
      say(settings, error);
    }
    return first;
  }

  return {
    /** The function's log, which hears of what failed. */
    log: {
      ...log,
      warn(event, fields, error) {
        if (error !== undefined) failures.push(error);
        log.warn(event, fields, error);
      },
      error(event, fields, error) {
        if (error !== undefined) failures.push(error);
        log.error(event, fields, error);
      },
    } satisfies Log,

    /** @param looks by a function where they are a file of their own. @throws SettingUnfit in place of an error that a setting led to */
    named:
      <Asked extends readonly unknown[], Answer>(
        handler: (...asked: Asked) => Promise<Answer>,
        looks: AnyLooks | (() => Promise<AnyLooks>),
      ) =>
      async (...asked: Asked): Promise<Answer> => {
        try {
          const running = handler(...asked);
          // Between runs a function is frozen: what it didn't wait for would seem to have no answer.
          looking ??= look(looks);
          await Promise.allSettled([running, looking]);
          const [answer] = await Promise.all([running, looking]);
          if (failures.length > 0) await nameSettings();
          return answer;
        } catch (error) {
          failures.push(error);
          const settings = await nameSettings();
          if (settings === undefined) throw error;
          const says = error instanceof OctemberError ? error.message : "it failed";
          throw new SettingUnfit(`${name}: check ${settings}: ${says}`, { cause: error });
        }
      },
  };
}

/** Of two tables the one that is wrong, where that is to be seen. */
async function narrowed(settings: readonly Variable[], get: Options["get"]): Promise<readonly Variable[]> {
  if (settings.length < 2 || !settings.every((one) => one.endsWith("_TABLE"))) return settings;
  const { wrongTables } = await import("./wrong-tables.ts");
  const wrong = await wrongTables(settings, get);
  return wrong.length > 0 ? wrong : settings;
}
