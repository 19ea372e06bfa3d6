import { type Engine, runEngine } from "./run-engine.ts";
import { dynamodb } from "./start/dynamodb.ts";
import { gremlin } from "./start/gremlin.ts";
import { kinesis } from "./start/kinesis.ts";
import { opensearch } from "./start/opensearch.ts";
import type { Recipe } from "./start/recipe.ts";
import { redis } from "./start/redis.ts";
import { s3 } from "./start/s3.ts";
import { sqs } from "./start/sqs.ts";

export type EngineName = "dynamodb" | "s3" | "kinesis" | "sqs" | "opensearch" | "gremlin" | "redis";

export const recipes: Readonly<Record<EngineName, Recipe>> = { dynamodb, s3, kinesis, sqs, opensearch, gremlin, redis };

/**
 * An engine for one test alone, to be stopped, paused and started again as it likes; `keeps`: what was written is there
 * after a stop. Remove it at the end of the test.
 */
export function startEngine(name: EngineName, options: { keeps: boolean } = { keeps: true }): Promise<Engine> {
  return runEngine(name, recipes[name], options);
}
