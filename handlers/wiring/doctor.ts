import { OctemberError } from "../../app/errors.ts";
import type { Variable } from "./functions.ts";
import type { AnyLooks } from "./look.ts";
import { whatToDo } from "./what-to-do.ts";

interface Finding {
  readonly state: "good" | "bad";
  readonly about: string;
  readonly says: string;
  /** Where it is bad: which setting leads there, and what to do. */
  readonly setting?: Variable;
  readonly todo?: string;
}

interface Check {
  /** Missing where none can help. */
  readonly setting?: Variable;
  /** What it says is told, if it is text. @throws what is wrong */
  readonly look: () => Promise<unknown>;
}

/** By what they look at. */
export type Checks = Readonly<Record<string, Check>>;

export type Doctor = () => Promise<readonly Finding[]>;

const abouts: Readonly<Record<Variable, string>> = {
  TRUTH_TABLE: "truth table",
  STATE_TABLE: "state table",
  RAW_BUCKET: "photos bucket",
  ARCHIVE_BUCKET: "archive bucket",
  UPLOAD_URL: "page for uploads",
  INBOX_QUEUE_URL: "inbox queue",
  PHOTOS_STREAM: "stream of photos",
  CONTACTS_STREAM: "stream of contacts",
  QUERY_FUNCTION: "function query",
  READER_FUNCTION: "function read-scripts",
  DRAW_FUNCTION: "function draw",
  SLACK_SECRET_ARN: "Slack's secret",
  ARCHIVE_SECRET_ARN: "the archive's secret",
  OPENSEARCH_URL: "search index",
  NEPTUNE_URL: "graph",
  GRAPHS: "further graphs",
  REDIS_URL: "cache",
};

/**
 * Looks at all that the function looks at when it starts, and at what else it is told, all at once. What a look throws is what is wrong: of
 * others' errors only the name is told, as what they say may quote.
 */
export function doctorOf(looks: AnyLooks, get: (variable: never) => string, more: Checks = {}): Doctor {
  const ofSettings = Object.entries(looks).flatMap(([name, look]): [string, Check][] => {
    const setting = name as Variable;
    return look === "unseen" ? [] : [[abouts[setting], { setting, look: () => look(get(setting as never)) }]];
  });
  return () =>
    Promise.all(
      [...ofSettings, ...Object.entries(more)].map(async ([about, { setting, look }]): Promise<Finding> => {
        try {
          const says = await look();
          return { state: "good", about, says: typeof says === "string" ? says : "as it should be" };
        } catch (error) {
          const name = error instanceof Error ? error.name : "unknown";
          const says = error instanceof OctemberError ? error.message : name;
          const help = setting === undefined ? {} : { setting, todo: whatToDo(setting, error) };
          return { state: "bad", about, says, ...help };
        }
      }),
    );
}
