import { OctemberError } from "../../app/errors.ts";
import type { Variable } from "./functions.ts";

/** What an operator does about a setting, by the code of what it failed by. */
const byCode: Readonly<Record<string, (setting: Variable) => string>> = {
  "no-answer": unreachable,
  "service-stopped": unreachable,
  "search-unreachable": unreachable,
  "graph-unreachable": unreachable,
  "place-unreachable": unreachable,
  "place-unknown": (setting) => `deploy with the graph that a placement names, so that ${setting} has it`,
  "cache-unreachable": unreachable,
  "search-forbidden": () => "deploy again: the function's role, or the domain's policy, lacks the right",
  "search-index-unfit": () => 'delete that index, which is only a view, and ask operate for {"do": "reindex"}',
  "table-unfit": (setting) =>
    `have ${setting} name the table that this version's stacks make, and move what is kept to it`,
  "table-not-streamed": () => "deploy again: what is written there comes to no index, graph or thread until then",
  "wrong-secret": secretAgain,
  "wrong-sealing-keys": secretAgain,
  "not-from-slack": secretAgain,
  "slack-refused": () => "reinstall the app in Slack, and put its new botToken into the secret",
  "slack-unfit": () => "reinstall the app in Slack, and put its new botToken into the secret",
};

const byReason: readonly (readonly [RegExp, (setting: Variable) => string])[] = [
  [
    /NotFound|NoSuchBucket|NonExistentQueue|QueueDoesNotExist/,
    (setting) => `deploy again, or have ${setting} name what is there`,
  ],
  [/other keys/, (setting) => byCode["table-unfit"]?.(setting) ?? ""],
  [
    /AccessDenied|Forbidden|UnrecognizedClient|InvalidClientTokenId|InvalidSignature/,
    (setting) => `deploy again, so that the function's role may use what ${setting} names`,
  ],
];

/** One sentence for whoever reads logs, or asks the doctor. */
export function whatToDo(setting: Variable, error: unknown): string {
  for (let one = error; one instanceof OctemberError; one = one.cause) {
    const { code, reason = "" } = one as OctemberError & { readonly reason?: unknown };
    const known = byCode[code] ?? byReason.find(([pattern]) => pattern.test(String(reason)))?.[1];
    if (known !== undefined) return known(setting);
  }
  return `check what ${setting} says`;
}

function unreachable(setting: Variable): string {
  return `check that ${setting} is right, that what it leads to runs, and that the network lets the function there`;
}

function secretAgain(setting: Variable): string {
  return `put the secret that ${setting} names again, as the README has it`;
}
