import { findContacts } from "../../../steps/find-contacts.ts";
import { foundMessage } from "../../blocks/found.ts";
import type { Admitted } from "../admit.ts";
import { answer, answerPlainly } from "../answer.ts";
import type { Asked } from "../asked.ts";
import type { ThenPorts } from "../listener-ports.ts";
import type { Mistyped } from "./parse-command.ts";

/** More than a member reads; the answer says how to narrow it down. */
const mostShown = 10;
/** As long as a query may be for `readQuery`; said to those who typed more. */
const longestQuery = 200;

/** Answers `/octember find QUERY`, and "More" below it: those after the first `from`. */
export async function answerFind(
  asked: Asked,
  { viewer, words }: Admitted,
  ports: ThenPorts,
  { query, mistyped, from = 0 }: { readonly query: string; readonly mistyped?: Mistyped; readonly from?: number },
): Promise<void> {
  const all = await findContacts(ports, asked.workspace, viewer, query, from + mostShown);
  const found = { ...all, results: all.results.slice(from) };
  if (found.unclear === "too-long") return answerPlainly(ports.speak, asked, words.find.tooLong(longestQuery));
  if (found.unclear !== undefined) return answerPlainly(ports.speak, asked, words.find.emptyQuery);
  await answer(ports.speak, asked, foundMessage(found, words, mistyped, from));
}
