import { searchConsumer } from "../app/steps/view-consumers.ts";
import { asideOf } from "./wiring/dead-letters.ts";
import { searchOf } from "./wiring/engines.ts";
import { openFollow } from "./wiring/follow.ts";
import { settingsFor } from "./wiring/settings.ts";
import { truthOf } from "./wiring/truth-store.ts";

const { get, log, named } = settingsFor("index", process.env);
const consumer = { ...searchConsumer({ search: searchOf(get) }), name: "index" };

/** Stream `contacts` → OpenSearch. */
export const handler = named(openFollow(consumer, { truth: truthOf(get), aside: asideOf(get), log }));
