import type { WorkspaceId } from "../../app/ids.ts";
import type { Viewer } from "../../app/privacy/audience.ts";
import { findContacts } from "../../app/steps/find-contacts.ts";
import { findIntroductions } from "../../app/steps/find-introductions.ts";
import { dana } from "../contacts/arbitrary-facts.ts";
import { hana, minsu } from "../contacts/facts-for-tests.ts";
import type { Store } from "./open-store.ts";
import { directoryOf, memberOf, type Team } from "./team.ts";
import { type Chance, shuffled } from "./write-in-disorder.ts";

const queries = [
  "jisoo park",
  "박지수",
  "ㅇㅁㅎ",
  "contoso",
  "fabrikam director",
  "6789",
  "anna@gmail.com",
  "tag11",
  "note",
  "이민호 푸른하늘",
  "schmid",
];
const people = ["jisoo park", "이민호", "anna", "contoso", "ㅂㅈㅅ"];
/** Also so few that something has to be left out. */
const limits = [1, 2, 10];

export interface Questions {
  readonly finds: readonly { readonly query: string; readonly limit: number }[];
  readonly intros: readonly string[];
}

/** Some of all that could be asked: a thousand cases ask it all. */
export function someQuestions(chance: Chance): Questions {
  return {
    finds: shuffled(queries, chance)
      .slice(0, 4)
      .map((query) => ({ query, limit: limits[chance(limits.length)] ?? 1 })),
    intros: shuffled(people, chance).slice(0, 2),
  };
}

/** All may be asked. */
const team: Team = {
  members: [hana, minsu, dana].map((id) => memberOf(id)),
  privately: new Map(),
  publicly: [],
};
const directory = directoryOf(() => team);
const now = Date.UTC(2026, 10, 22);

/** What the store tells this viewer, to the byte. */
export async function answers(
  store: Store,
  workspace: WorkspaceId,
  viewer: Viewer,
  { finds, intros }: Questions,
): Promise<string> {
  const said: unknown[] = [];
  for (const { query, limit } of finds) said.push(await findContacts(store, workspace, viewer, query, limit));
  if (viewer.kind === "member") {
    const ports = { ...store, directory, now: () => now };
    for (const query of intros) said.push(await findIntroductions(ports, workspace, viewer, { query }));
  }
  return JSON.stringify(said, null, 1);
}
