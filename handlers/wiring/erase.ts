import type { Contact } from "../../app/contacts/contact.ts";
import type { Asks } from "../../app/ports/asks.ts";
import type { Inbox } from "../../app/ports/inbox.ts";
import type { Truth } from "../../app/ports/truth.ts";
import { eraseJob } from "../../app/slack/listeners/erase-person.ts";
import { orderErasing } from "../../app/steps/erase-person.ts";
import type { RefreshPorts } from "../../app/steps/refresh-message.ts";
import { peopleByIdOrIdentity, peopleNamed, peopleNearlyNamed } from "../../app/steps/who-is-meant.ts";
import { type Asked, OperationRefused, workspaceIn } from "./operation.ts";

export interface ErasePorts extends Pick<RefreshPorts, "statuses" | "replies"> {
  readonly truth: Truth;
  readonly asks: Pick<Asks, "about">;
  readonly inbox: Pick<Inbox, "accept">;
  readonly now: () => number;
}

/** Enough to see whom one meant. */
const mostNearest = 5;

interface Person {
  readonly id: string;
  readonly names: readonly string[];
  readonly emails: readonly string[];
}

interface Erased {
  /** Who is meant. Told to whoever asks, and written down nowhere. */
  readonly people: readonly Person[];
  /** Whose names are like the one that nobody has. */
  readonly nearest?: readonly Person[];
  /** Whether it is accepted: then it is done to its end, as a member's own "forget" is. */
  readonly accepted: boolean;
  readonly todo?: string;
}

/**
 * `{"do": "erase", "person": …, "yes": true}`: forgets a person for good, by the id of one of their cards, a mail address, a mobile number
 * or their very name. Without `yes` it says who is meant, and does nothing.
 */
export function eraseOperation(ports: ErasePorts) {
  return async (asked: Asked): Promise<Erased> => {
    const { person, yes } = asked;
    if (typeof person !== "string" || person.trim() === "")
      throw new OperationRefused('"person" is an id, a mail address, a mobile number or a name');
    const workspace = await workspaceIn(ports, asked);
    const known = await peopleByIdOrIdentity(ports, workspace, person);
    const people = known ?? (await peopleNamed(ports, workspace, person));
    const answer = { people: people.map(personOf), accepted: false };
    if (people.length === 0) {
      const nearest = (await peopleNearlyNamed(ports, workspace, person, mostNearest)).map(personOf);
      const todo = "nobody is kept who is called so, or has that id, address or number";
      return {
        ...answer,
        nearest,
        todo: nearest.length === 0 ? todo : `${todo}: ask again with the id of one of these`,
      };
    }
    if (known === undefined && people.length > 1)
      return { ...answer, todo: `${people.length} people are called so: ask again with the id of one` };
    if (yes !== true) return { ...answer, todo: 'it can\'t be undone: ask again with "yes": true if it is meant' };
    for (const { cards } of people) {
      const order = await orderErasing(ports, workspace, cards);
      if (order !== undefined) await ports.inbox.accept(eraseJob(order, `${cards[0]} ${ports.now()}`));
    }
    return { ...answer, accepted: true };
  };
}

function personOf({ id, names, emails }: Contact): Person {
  return { id, names: names.map(({ value }) => value.written), emails: emails.map(({ value }) => value) };
}
