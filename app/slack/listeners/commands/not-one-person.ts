import type { NotOnePerson, PersonAsked } from "../../../steps/find-person.ts";
import { choosePersonMessage, type PersonChoice } from "../../blocks/choose-person.ts";
import { shown } from "../../blocks/escape.ts";
import type { Admitted } from "../admit.ts";
import { answer, answerPlainly } from "../answer.ts";
import type { Asked } from "../asked.ts";
import type { ThenPorts } from "../listener-ports.ts";

interface Choice extends PersonChoice {
  /** What to say where nobody was named. */
  readonly nobodyNamed: string;
}

/** Says that nobody of that name is there, or asks which of several is meant. */
export async function answerNotOnePerson(
  asked: Asked,
  { words }: Admitted,
  { speak }: Pick<ThenPorts, "speak">,
  person: PersonAsked,
  found: NotOnePerson,
  { action, value, nobodyNamed }: Choice,
  options: { readonly replace?: boolean } = {},
): Promise<void> {
  const query = "query" in person ? shown(person.query, 60) : "";
  const choice = { action, value };
  if (found.kind === "unclear") {
    const sentence = found.reason === "too-long" ? words.find.tooLong(200) : nobodyNamed;
    return answerPlainly(speak, asked, sentence);
  }
  if (found.kind === "choose") {
    const message = choosePersonMessage(words.intro.whichOne(query), found.contacts, words, choice);
    return answer(speak, asked, message, options);
  }
  if (!("query" in person)) return answerPlainly(speak, asked, words.refuse.contactGone);
  const headline = words.intro.nobodyOfThatName(query);
  if (found.nearest.length === 0) return answerPlainly(speak, asked, headline);
  const message = choosePersonMessage(`${headline} ${words.intro.similar}`, found.nearest, words, choice);
  await answer(speak, asked, message, options);
}
