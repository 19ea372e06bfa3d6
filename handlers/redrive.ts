import { archiveKeysOf, archiveOf, leftoversOf } from "./wiring/archive.ts";
import { passingOn } from "./wiring/arrive.ts";
import { inboxOf, notesOf, stateOf } from "./wiring/aws-stores.ts";
import { deadLettersOf } from "./wiring/dead-letters.ts";
import { doctorOf } from "./wiring/doctor.ts";
import { eraseOperation } from "./wiring/erase.ts";
import { outsideChecks, outsideLooks } from "./wiring/examine-outside.ts";
import { openOperations } from "./wiring/operation.ts";
import { arriveOptions } from "./wiring/pass-on.ts";
import { readArchiveOperation } from "./wiring/read-archive.ts";
import { redriveOperation, redriveTendOperation } from "./wiring/redrive.ts";
import { settingsFor } from "./wiring/settings.ts";
import { truthOf } from "./wiring/truth-store.ts";

const { get, log, logLevel, named, slackApi } = settingsFor("redrive", process.env);
const now = Date.now;
const [inbox, truth, passOn] = [inboxOf(get), truthOf(get), passingOn(arriveOptions(get, log))];
const [archive, archiveKeys, deadLetters] = [archiveOf(get), archiveKeysOf(get), deadLettersOf(get, passOn)];
const leftovers = leftoversOf(get, { archive, archiveKeys, passOn, aside: deadLetters, logLevel });
const mostCounted = 1_000;

/** What an operator asks for outside the network: `{"do": "redrive"}`, and whatever else `openOperations` is told here. */
export const handler = named(
  openOperations("redrive", {
    redrive: redriveOperation({ inbox, deadLetters, leftovers, now }),
    erase: eraseOperation({ truth, inbox, ...notesOf(stateOf(get)), now }),
    "read-archive": readArchiveOperation({ truth, archive, archiveKeys }),
    tend: redriveTendOperation({ leftovers, deadLetters }),
    doctor: doctorOf(outsideLooks, get, {
      ...outsideChecks({ get, slackApi, log }),
      "jobs given up": { look: async () => `${(await inbox.givenUp(undefined, mostCounted)).length}` },
      "changes and photos set aside": {
        look: async () => `${(await deadLetters.list(undefined, mostCounted)).length}`,
      },
    }),
  }),
  outsideLooks,
);
