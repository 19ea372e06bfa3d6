import type { Contact } from "../contacts/contact.ts";
import type { Connection } from "./connections.ts";
import type { Evidence, Path, Person } from "./paths.ts";
import { personOf, weakestStep } from "./paths.ts";

interface EvidenceJson {
  readonly kind: Evidence["kind"];
  /** The day, as YYYY-MM-DD. */
  readonly date: string;
  readonly where: string | null;
  /** The id of the card, where it is one card. */
  readonly card: string | null;
}

/** A result of `octember intro --json`. */
export interface IntroJson {
  readonly target: Person;
  readonly paths: readonly {
    readonly strength: number;
    /** Which step that is the strength of. */
    readonly weakest: number;
    readonly steps: readonly {
      readonly from: Person;
      readonly to: Person;
      readonly strength: number;
      readonly evidence: readonly EvidenceJson[];
    }[];
  }[];
  readonly connections: readonly {
    readonly id: string;
    readonly name: string;
    readonly score: number;
    readonly because: Connection["because"];
  }[];
}

export function introductionsToJson(found: {
  readonly target: Contact;
  readonly paths: readonly Path[];
  readonly connections: readonly Connection[];
}): IntroJson {
  return {
    target: personOf(found.target),
    paths: found.paths.map((path) => ({
      strength: path.strength.value,
      weakest: weakestStep(path),
      steps: path.steps.map(({ from, to, strength, evidence }) => ({
        from,
        to,
        strength: strength.value,
        evidence: evidence.map(evidenceToJson),
      })),
    })),
    connections: found.connections.map(({ contact, score, because }) => ({ ...nameOf(contact), score, because })),
  };
}

/** What `octember suggest --json` prints: one document for each member. */
export function suggestionsToJson(member: string, suggestions: readonly Connection[]) {
  return {
    member,
    suggestions: suggestions.map(({ contact, score, because }) => ({
      ...nameOf(contact),
      emails: contact.emails.map(({ value }) => value),
      score,
      because,
    })),
  };
}

function nameOf(contact: Contact): { id: string; name: string } {
  const { id, name } = personOf(contact);
  return { id, name };
}

function evidenceToJson(evidence: Evidence): EvidenceJson {
  if (evidence.kind === "colleagues") {
    return {
      kind: evidence.kind,
      date: dayOf(new Date(evidence.at).toISOString()),
      where: evidence.organization,
      card: null,
    };
  }
  return { kind: evidence.kind, date: dayOf(evidence.at), where: evidence.where ?? null, card: evidence.card };
}

function dayOf(instant: string): string {
  return instant.slice(0, 10);
}
