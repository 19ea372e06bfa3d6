import { OctemberError } from "../../errors.ts";

/** Base of what goes wrong between Octember and the graph; each keeps its cause. */
abstract class GraphError extends OctemberError {}

/** No connection, a lost one, no answer in time, or no permission: nothing is wrong with what was asked. */
export class GraphUnreachable extends GraphError {
  override readonly name = "GraphUnreachable";
  readonly code = "graph-unreachable";
  override readonly retryable = true;
}

/** The graph answered that it can't now: a conflict with another writer, throttling, its time or memory limit, a failover. */
export class GraphBusy extends GraphError {
  override readonly name = "GraphBusy";
  readonly code = "graph-busy";
  override readonly retryable = true;
  /** The graph's own name for it. */
  readonly says: string;
  /** Whether this connection will never do: it leads to an instance that writes no more. */
  readonly elsewhere: boolean;

  constructor(says: string, elsewhere = false, options?: ErrorOptions) {
    super(`the graph can't now: ${says}`, options);
    this.says = says;
    this.elsewhere = elsewhere;
  }
}

/** The graph won't ever do what it was asked. */
export class GraphRefused extends GraphError {
  override readonly name = "GraphRefused";
  readonly code = "graph-refused";
  /** The graph's own name for it. */
  readonly says: string;

  constructor(says: string, options?: ErrorOptions) {
    super(`the graph refuses: ${says}`, options);
    this.says = says;
  }
}

/** Neptune's codes after which the same may succeed ("Graph Engine Error Messages and Codes" of its guide). */
const passing = new Set([
  "CancelledByUserException",
  "ConcurrentModificationException",
  "ConstraintViolationException",
  "FailureByQueryException",
  "InternalFailureException",
  "MemoryLimitExceededException",
  "QueryLimitExceededException",
  "ServerShutdownException",
  "ThrottlingException",
  "TimeLimitExceededException",
  "TooManyRequestsException",
]);

const leadsElsewhere = new Set(["ReadOnlyViolationException", "ServerShutdownException"]);

/** The response's status, as Gremlin's protocol has it. Neptune's message is a JSON text: `{"requestId", "code", "detailedMessage"}`. */
export interface RefusedStatus {
  readonly code: number;
  readonly message: string;
}

/** What a response with a status of 400 and above means. Messages stay out of the error: they may repeat what was asked. */
export function graphError({ code, message }: RefusedStatus): GraphError {
  const says = neptuneCode(message);
  if (says === undefined) return ofTinkerPop(code, message);
  if (says === "AccessDeniedException") return new GraphUnreachable("the graph denies access");
  if (leadsElsewhere.has(says)) return new GraphBusy(says, true);
  return passing.has(says) || code === 429 ? new GraphBusy(says) : new GraphRefused(says);
}

function neptuneCode(message: string): string | undefined {
  return (
    /"code"\s*:\s*"([A-Za-z]+(?:Exception|Error)?)"/.exec(message)?.[1] ??
    /\b([A-Z][A-Za-z]+Exception)\b/.exec(message)?.[1]
  );
}

/** TinkerPop's server without Neptune's codes: 596 and 597 are a failed evaluation, 598 a time limit, 500 anything. */
function ofTinkerPop(code: number, message: string): GraphError {
  if (/conflict|modified in another transaction|already exists/i.test(message)) return new GraphBusy("Conflict");
  if (code === 598 || code === 429 || code === 503) return new GraphBusy(`status ${code}`);
  if (code === 401 || code === 403 || code === 407) return new GraphUnreachable("the graph denies access");
  return new GraphRefused(`status ${code}`);
}
