export interface FailedOfStream {
  readonly kind: "stream";
  readonly sequence: string;
  readonly bytes: Uint8Array;
}

export interface FailedObject {
  readonly kind: "object";
  readonly bucket: string;
  /** As events of S3 have it: URL-encoded. */
  readonly key: string;
}

/** A record that no run of its function took, out of what Lambda wrote down of the whole batch or event. */
export type FailedRecord = FailedOfStream | FailedObject;

interface Event {
  readonly Records?: readonly {
    readonly kinesis?: { readonly sequenceNumber?: unknown; readonly data?: unknown };
    readonly s3?: { readonly bucket?: { readonly name?: unknown }; readonly object?: { readonly key?: unknown } };
  }[];
}

/**
 * The records in an invocation record that Lambda wrote to S3: `payload` of a stream's batch ("Retain discarded batch records"),
 * `requestPayload` of an event ("Capturing records of asynchronous invocations"); either may be a JSON text in the JSON.
 * @returns undefined where it is no such thing
 */
export function failedRecordsOf(text: string): readonly FailedRecord[] | undefined {
  const record = parsed(text) as { readonly payload?: unknown; readonly requestPayload?: unknown } | undefined;
  const said = record?.requestPayload ?? record?.payload;
  const event = (typeof said === "string" ? parsed(said) : said) as Event | null | undefined;
  if (!Array.isArray(event?.Records)) return undefined;
  return (event as Required<Event>).Records.flatMap(({ kinesis, s3 }): FailedRecord[] => {
    if (typeof kinesis?.data === "string")
      return [
        { kind: "stream", sequence: `${kinesis.sequenceNumber ?? ""}`, bytes: Buffer.from(kinesis.data, "base64") },
      ];
    const [bucket, key] = [s3?.bucket?.name, s3?.object?.key];
    return typeof bucket === "string" && typeof key === "string" ? [{ kind: "object", bucket, key }] : [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}
