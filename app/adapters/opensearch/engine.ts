import type { Client } from "@opensearch-project/opensearch";
import { searchError } from "./search-errors.ts";

export interface EngineRequest {
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "HEAD";
  /** Its parts, which are encoded here. */
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: object;
  /** Lines of JSON, each with its end. */
  readonly lines?: string;
  readonly timeoutMs: number;
  /** Statuses that are answers, not errors. */
  readonly expected?: readonly number[];
}

export interface EngineAnswer<Body> {
  readonly status: number;
  readonly body: Body;
}

/** Tries beyond the first, where the connection broke or a node is away. Whatever is sent here may be sent twice. */
const retries = 2;

/**
 * One request, the only way to the engine.
 * @throws SearchError for what passes; what OpenSearch doesn't understand comes as the client's own error.
 */
export async function ask<Body>(client: Client, request: EngineRequest): Promise<EngineAnswer<Body>> {
  const { method, path, query, body, lines, timeoutMs, expected = [] } = request;
  try {
    const response = await client.transport.request(
      {
        method,
        path: `/${path.map(encodeURIComponent).join("/")}`,
        ...(query === undefined ? {} : { querystring: { ...query } }),
        ...(body === undefined ? {} : { body: { ...body } }),
        ...(lines === undefined ? {} : { bulkBody: lines }),
      },
      { requestTimeout: timeoutMs, maxRetries: retries, ignore: [...expected] },
    );
    return { status: response.statusCode ?? 0, body: response.body as Body };
  } catch (error) {
    throw searchError(error);
  }
}
