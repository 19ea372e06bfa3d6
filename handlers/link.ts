import { graphConsumer } from "../app/steps/view-consumers.ts";
import { asideOf } from "./wiring/dead-letters.ts";
import { graphOf } from "./wiring/engines.ts";
import { openFollow } from "./wiring/follow.ts";
import { settingsFor } from "./wiring/settings.ts";
import { truthOf } from "./wiring/truth-store.ts";

const { get, log, named } = settingsFor("link", process.env);
const consumer = { ...graphConsumer({ graph: graphOf(get) }), name: "link" };

/** Stream `contacts` → Neptune. */
export const handler = named(openFollow(consumer, { truth: truthOf(get), aside: asideOf(get), log }));
