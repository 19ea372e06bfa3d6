import { Conflict, OctemberError } from "../errors.ts";

/** A service that wants less of us for a while. It did nothing of what was asked. */
export class ServiceThrottled extends OctemberError {
  override readonly name = "ServiceThrottled";
  readonly code = "service-throttled";
  override readonly retryable = true;

  constructor(service: string, options?: ErrorOptions) {
    super(`${service} is throttling`, options);
  }
}

/** A service that is stopped, broken, slow or out of reach. It may have done what was asked. */
export class ServiceStopped extends OctemberError {
  override readonly name = "ServiceStopped";
  readonly code = "service-stopped";
  override readonly retryable = true;
  /** `DynamoDB`, `S3`, … */
  readonly service: string;

  constructor(service: string, what: string, options?: ErrorOptions) {
    super(`${service} gives no answer (${what})`, options);
    this.service = service;
  }
}

/** A service that said no, and will say it again: to a wrong right, name or request. */
export class ServiceRefused extends OctemberError {
  override readonly name = "ServiceRefused";
  readonly code = "service-refused";
  /** `DynamoDB`, `S3`, … */
  readonly service: string;
  /** The service's own name for it: `AccessDeniedException`, `ResourceNotFoundException`, … */
  readonly reason: string;

  constructor(service: string, reason: string, options?: ErrorOptions) {
    super(`${service} refused: ${reason}`, options);
    this.service = service;
    this.reason = reason;
  }
}

/** What is read of an error, whichever SDK threw it. */
interface Thrown extends Error {
  readonly code?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $retryable?: { readonly throttling?: boolean };
  readonly CancellationReasons?: readonly { readonly Code?: string }[];
}

const throttling =
  /^(?:Throttl|RequestThrottl|TooManyRequests|RequestLimitExceeded|ProvisionedThroughput|SlowDown|LimitExceeded|OverLimit|KmsThrottl)/;
const conflict = /^(?:TransactionConflict|TransactionInProgress|ReplicatedWriteConflict)/;
const network =
  /^(?:TimeoutError|AbortError|NetworkingError|RequestTimeout|ExpiredToken|InternalServer|InternalFailure|InternalError|ServiceUnavailable)/;
const socket = /^(?:E[A-Z]{4,}|UND_ERR_.*|ERR_HTTP2_.*)$/;

/** What DynamoDB says where a table is of another shape. */
const otherKeys = /key element does not match the schema|Missing the key \S+ in the item/;

/** The typed error for what an AWS service or its SDK says; an error that is typed already comes back as it is. */
export function awsError(service: string, thrown: unknown): unknown {
  if (!(thrown instanceof Error) || thrown instanceof OctemberError) return thrown;
  const { name, message, code, $metadata, $retryable, CancellationReasons = [] } = thrown as Thrown;
  const cause = { cause: thrown };
  const names = [name, ...CancellationReasons.flatMap(({ Code }) => (Code === undefined ? [] : [Code]))];
  if ($retryable?.throttling || names.some((one) => throttling.test(one))) return new ServiceThrottled(service, cause);
  if (names.some((one) => conflict.test(one))) return new Conflict(`${service}: somebody else is writing`, cause);
  if (network.test(name) || ($metadata?.httpStatusCode ?? 0) >= 500) return new ServiceStopped(service, name, cause);
  if (typeof code === "string" && socket.test(code)) return new ServiceStopped(service, code, cause);
  if (message === "socket hang up") return new ServiceStopped(service, message, cause);
  if (otherKeys.test(message))
    return new ServiceRefused(service, `${name} (the table has other keys than Octember's)`, cause);
  return $metadata?.httpStatusCode === undefined ? thrown : new ServiceRefused(service, name, cause);
}
