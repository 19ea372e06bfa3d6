import type { Card } from "../../app/cards/card.ts";
import type { ContactRecord, RecordedCard, RecordedRemark } from "../../app/contacts/records/record.ts";
import type { Instant } from "../../app/ids.ts";
import type { Described } from "../find/person.ts";
import { postedCard } from "../find/posted-card.ts";

/** What a record of a file says, in short. */
export interface Recorded extends Described {
  readonly uid?: string;
  readonly members?: readonly string[];
  readonly metOn?: string;
  readonly tags?: readonly (string | RecordedRemark)[];
  readonly notes?: readonly (string | RecordedRemark)[];
  /** Earlier cards, newest first. */
  readonly before?: readonly (Described & Pick<Recorded, "members" | "metOn">)[];
}

/** A record as a file's reader gives it. */
export function recordOf({ uid, tags = [], notes = [], before = [], ...newest }: Recorded): ContactRecord {
  return {
    at: 1,
    ...(uid === undefined ? {} : { uid }),
    cards: [cardOf(newest), ...before.map(cardOf)],
    tags: tags.map(remarkOf),
    notes: notes.map(remarkOf),
    left: [],
  };
}

function remarkOf(remark: string | RecordedRemark): RecordedRemark {
  return typeof remark === "string" ? { text: remark } : remark;
}

function cardOf({ members = [], metOn, ...described }: Recorded): RecordedCard {
  const fields: Card["fields"] = postedCard({ ...described, at: 1 }).read.fields;
  return { fields, members, ...(metOn === undefined ? {} : { metOn: metOn as Instant }) };
}
