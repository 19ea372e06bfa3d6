/** What a delivery stream is told: from a stream of Kinesis, through a function, to a bucket. */
export interface DeliverySettings {
  readonly name: string;
  readonly arn: string;
  readonly sourceArn: string;
  /** With `!{timestamp:…}`. */
  readonly prefix: string;
  /** With `!{firehose:error-output-type}`, too. */
  readonly errorPrefix: string;
  /** An object is written when it is so large or its oldest record has waited so long. 1 to 128, 0 to 900. */
  readonly buffer: { readonly megabytes: number; readonly seconds: number };
  readonly isCompressed: boolean;
  readonly transform: {
    readonly lambdaArn: string;
    /** The function is asked when so much waits, or something for so long. 0.2 to 3, 0 to 900. */
    readonly megabytes: number;
    readonly seconds: number;
    /** Beyond the first try. 0 to 300. */
    readonly retries: number;
  };
}

/** @throws RangeError where Firehose wouldn't take them. */
export function checkDelivery({ prefix, errorPrefix, buffer, transform }: DeliverySettings): void {
  const within = (name: string, value: number, least: number, most: number) => {
    if (!(value >= least && value <= most)) throw new RangeError(`${name} is from ${least} to ${most}, not ${value}`);
  };
  within("SizeInMBs", buffer.megabytes, 1, 128);
  within("IntervalInSeconds", buffer.seconds, 0, 900);
  within("BufferSizeInMBs", transform.megabytes, 0.2, 3);
  within("BufferIntervalInSeconds", transform.seconds, 0, 900);
  within("NumberOfRetries", transform.retries, 0, 300);
  if (prefix.includes("!{firehose:error-output-type}")) throw new RangeError("only an error's prefix has its type");
  if (prefix.includes("!{") && !errorPrefix.includes("!{firehose:error-output-type}"))
    throw new RangeError("where a prefix has expressions, an error's prefix has its type");
}

/**
 * "Custom Prefixes for Amazon S3 Objects": `timestamp` is when the oldest record of the object came to Firehose, in UTC.
 * @throws RangeError for an expression that isn't understood here.
 */
export function evaluatedPrefix(prefix: string, oldest: number, errorType?: string): string {
  const time = new Date(oldest).toISOString();
  const parts: Readonly<Record<string, string>> = {
    yyyy: time.slice(0, 4),
    MM: time.slice(5, 7),
    dd: time.slice(8, 10),
    HH: time.slice(11, 13),
  };
  return prefix.replace(/!\{([^}]*)\}/g, (expression, inside: string) => {
    if (inside === "firehose:error-output-type" && errorType !== undefined) return errorType;
    const [, format] = /^timestamp:(.+)$/.exec(inside) ?? [];
    if (format === undefined) throw new RangeError(`${expression} isn't understood here`);
    return format.replace(/[A-Za-z]+/g, (letters) => {
      const part = parts[letters];
      if (part === undefined) throw new RangeError(`${expression} isn't understood here`);
      return part;
    });
  });
}

/** "Configure Amazon S3 object name format": what follows the prefix. */
export function objectSuffix(name: string, now: number, random: string, isCompressed: boolean): string {
  const time = new Date(now).toISOString().slice(0, 19).replace(/[T:]/g, "-");
  return `${name}-1-${time}-${random}${isCompressed ? ".gz" : ""}`;
}
