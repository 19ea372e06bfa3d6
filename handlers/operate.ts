import { dynamodbChoices } from "../app/adapters/dynamodb/choices.ts";
import { dynamodbDepartures } from "../app/adapters/dynamodb/departures.ts";
import { dynamodbProgress } from "../app/adapters/dynamodb/progress.ts";
import { stateOf } from "./wiring/aws-stores.ts";
import { settingsOperation } from "./wiring/choose.ts";
import { doctorOf } from "./wiring/doctor.ts";
import { graphOf, lookAtIndex, placementsOf, rememberedOf, searchOf } from "./wiring/engines.ts";
import { insideLooks } from "./wiring/examine-inside.ts";
import { placesCheck } from "./wiring/look-at-places.ts";
import { movingViews } from "./wiring/move.ts";
import { openOperations } from "./wiring/operation.ts";
import { placeOperation } from "./wiring/place.ts";
import { placesOf } from "./wiring/places.ts";
import { reindexOperation } from "./wiring/reindex.ts";
import { settingsFor } from "./wiring/settings.ts";
import { purgeOperation, tendOperation } from "./wiring/tend.ts";
import { truthOf } from "./wiring/truth-store.ts";

const { get, log, named } = settingsFor("operate", process.env);
const [truth, state, placements, remembered] = [truthOf(get), stateOf(get), placementsOf(get), rememberedOf(get)];
const [search, graph] = [searchOf(get, remembered), graphOf(get, remembered)];
const [departures, progress] = [dynamodbDepartures(state), dynamodbProgress(state)];
const [places, looks] = [placesOf(get, { search, graph }), insideLooks(get, { search, graph })];
const views = { truth, search, graph, progress, placements, log };
const moveOn = movingViews({ ...views, now: Date.now });
const rests = { restMs: 60 * 60 * 1000, settle: truth.settle, now: Date.now };
const ports = { ...views, ...rests, departures, places, moveOn };

/** What an operator asks for beside the engines: `{"do": "reindex"}`, and whatever else is named here. */
export const handler = named(
  openOperations("operate", {
    reindex: reindexOperation(ports),
    tend: tendOperation(ports),
    purge: purgeOperation(ports),
    place: placeOperation(ports),
    settings: settingsOperation(dynamodbChoices(state)),
    doctor: doctorOf(looks, get, placesCheck({ placements, graph, index: lookAtIndex(get) })),
  }),
  looks,
);
