import { dynamodbChoices } from "../app/adapters/dynamodb/choices.ts";
import { dynamodbDepartures } from "../app/adapters/dynamodb/departures.ts";
import { dynamodbProgress } from "../app/adapters/dynamodb/progress.ts";
import { stateOf } from "./wiring/aws-stores.ts";
import { settingsOperation } from "./wiring/choose.ts";
import { doctorOf } from "./wiring/doctor.ts";
import { graphOf, searchOf } from "./wiring/engines.ts";
import { insideLooks } from "./wiring/examine-inside.ts";
import { openOperations } from "./wiring/operation.ts";
import { placesOf } from "./wiring/places.ts";
import { reindexOperation } from "./wiring/reindex.ts";
import { settingsFor } from "./wiring/settings.ts";
import { purgeOperation, tendOperation } from "./wiring/tend.ts";
import { truthOf } from "./wiring/truth-store.ts";

const { get, log, named } = settingsFor("operate", process.env);
const [truth, search, graph, state] = [truthOf(get), searchOf(get), graphOf(get), stateOf(get)];
const [departures, progress] = [dynamodbDepartures(state), dynamodbProgress(state)];
const [places, looks] = [placesOf(get, { search, graph }), insideLooks(get, { search, graph })];
const { settle } = truth;
const views = { truth, search, graph, progress, log };
const ports = { ...views, departures, places, restMs: 60 * 60 * 1000, settle, now: Date.now };

/** What an operator asks for beside the engines: `{"do": "reindex"}`, and whatever else is named here. */
export const handler = named(
  openOperations("operate", {
    reindex: reindexOperation(ports),
    tend: tendOperation(ports),
    purge: purgeOperation(ports),
    settings: settingsOperation(dynamodbChoices(state)),
    doctor: doctorOf(looks, get),
  }),
  looks,
);
