import { errors } from "@opensearch-project/opensearch";
import { OctemberError } from "../../errors.ts";

/*
 * What keeps Octember from using OpenSearch. None of these is the fault of a record, and each passes, by itself or by what the message
 * asks for: so all are retryable, and no change is set aside because of them.
 */
abstract class SearchError extends OctemberError {
  override readonly retryable = true;
}

/** It doesn't answer, answers too late, or lost the connection. */
export class SearchUnreachable extends SearchError {
  override readonly name = "SearchUnreachable";
  readonly code = "search-unreachable";

  constructor(what: string, options?: ErrorOptions) {
    super(`OpenSearch can't be reached (${what}). Check OPENSEARCH_URL, the network and the domain's state.`, options);
  }
}

/** It answers that it has too much to do, or not enough of its shards. */
export class SearchBusy extends SearchError {
  override readonly name = "SearchBusy";
  readonly code = "search-busy";

  constructor(status: number, options?: ErrorOptions) {
    super(
      `OpenSearch can't do it now (status ${status}). It is tried again; if it stays so, the domain is too small.`,
      options,
    );
  }
}

export class SearchForbidden extends SearchError {
  override readonly name = "SearchForbidden";
  readonly code = "search-forbidden";

  constructor(status: number, options?: ErrorOptions) {
    super(
      `OpenSearch refuses Octember (status ${status}). Check the role's es:ESHttp* rights, the domain's access policy, or the password in OPENSEARCH_URL.`,
      options,
    );
  }
}

/** An index of this name has another shape than this Octember writes. */
export class SearchIndexUnfit extends SearchError {
  override readonly name = "SearchIndexUnfit";
  readonly code = "search-index-unfit";

  constructor(index: string, what: string, options?: ErrorOptions) {
    super(`The index ${index} ${what}. It is only a view: delete it, then run \`octember reindex\`.`, options);
  }
}

/** What is said of a workspace doesn't lie where it should. */
export class SearchViewLost extends SearchError {
  override readonly name = "SearchViewLost";
  readonly code = "search-view-lost";

  constructor(index: string, options?: ErrorOptions) {
    super(`The index ${index} lost a workspace's contacts. Run \`octember reindex\`.`, options);
  }
}

/** Somebody else changed the record of a workspace's view again and again. */
export class SearchContended extends SearchError {
  override readonly name = "SearchContended";
  readonly code = "search-contended";
}

/** The typed error for what the client throws; a request that OpenSearch doesn't understand comes back as it is. */
export function searchError(thrown: unknown): unknown {
  const cause = { cause: thrown };
  if (thrown instanceof errors.ResponseError) return errorOfStatus(thrown.statusCode, cause) ?? thrown;
  const unreachable =
    thrown instanceof errors.ConnectionError ||
    thrown instanceof errors.TimeoutError ||
    thrown instanceof errors.NoLivingConnectionsError ||
    thrown instanceof errors.RequestAbortedError ||
    thrown instanceof errors.DeserializationError;
  return unreachable ? new SearchUnreachable(thrown.name, cause) : thrown;
}

/** `undefined`: nothing that passes. */
export function errorOfStatus(status: number, options?: ErrorOptions): SearchError | undefined {
  if (status === 401 || status === 403) return new SearchForbidden(status, options);
  if (status === 502 || status === 504) return new SearchUnreachable(`status ${status}`, options);
  return status === 408 || status === 429 || status >= 500 ? new SearchBusy(status, options) : undefined;
}
