import { type FindPorts, findContacts } from "../steps/find-contacts.ts";
import { contactLine } from "./blocks/contact.ts";
import { limits } from "./limits.ts";
import { admit } from "./listeners/admit.ts";
import type { AnswerPorts, ThenPorts } from "./listeners/listener-ports.ts";

/** As many as fit below a search box; Slack takes 100. */
const mostRows = 20;

/** People while somebody types: those whom this member may see, the likeliest first. Nobody for whoever may not use Octember. */
export function suggestPeopleFrom(ports: FindPorts & Pick<ThenPorts, "directory">): AnswerPorts["suggestPeople"] {
  return async (workspace, member, typed) => {
    const admission = await admit(ports.directory, { workspace, member, outsider: false });
    if (admission.kind === "refused") return [];
    const { results } = await findContacts(ports, workspace, admission.viewer, typed, mostRows);
    return results.map(({ contact }) => ({
      text: contactLine(contact, admission.words, limits.optionText),
      value: contact.id,
    }));
  };
}
