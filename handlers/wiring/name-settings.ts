import { OctemberError } from "../../app/errors.ts";
import type { Log } from "../../app/log.ts";
import type { Variable } from "./functions.ts";
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
  readonly now?: () => number;
}

/** A setting is named again only after this: the same failure may come a hundred times a second. */
const quietMs = 60_000;

/**
 * Names the settings that a run of a function failed by, in one line of its log each, from its first failure on. A run that doesn't
 * fail costs nothing more.
 */
export function namingSettings({ name, needs, get, log, now = Date.now }: Options) {
  const named = new Map<Variable, number>();
  let failures: unknown[] = [];

  async function nameSettings(): Promise<string | undefined> {
    let first: string | undefined;
    const errors = failures;
    failures = [];
    for (const error of errors) {
      const settings = await narrowed(
        settingsBehind(error).filter((one) => needs.includes(one)),
        get,
      );
      const fresh = settings.filter((one) => now() - (named.get(one) ?? Number.NEGATIVE_INFINITY) > quietMs);
      for (const setting of fresh) named.set(setting, now());
      const said = settings.join(" or ");
      if (settings.length > 0) first ??= said;
      // No error of its own: those count as something that was given up.
      if (fresh.length > 0) log.warn("setting-unfit", { function: name, setting: said }, error);
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

    /** @throws SettingUnfit in place of an error that a setting led to */
    named:
      <Asked extends readonly unknown[], Answer>(handler: (...asked: Asked) => Promise<Answer>) =>
      async (...asked: Asked): Promise<Answer> => {
        try {
          const answer = await handler(...asked);
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
