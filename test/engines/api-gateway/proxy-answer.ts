export interface ProxyAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

const known = ["isBase64Encoded", "statusCode", "headers", "multiValueHeaders", "body"];
const isValue = (value: unknown) => ["string", "number", "boolean"].includes(typeof value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * "Output format of a Lambda function for proxy integration": headers of both kinds in one list, where one pair stands once; bytes only for
 * who accepts them.
 * @returns undefined where it is malformed.
 */
export function proxyAnswer(said: unknown, acceptsBinary: boolean): ProxyAnswer | undefined {
  if (!isObject(said) || Object.keys(said).some((name) => !known.includes(name))) return undefined;
  const { statusCode, headers = {}, multiValueHeaders = {}, body = "", isBase64Encoded = false } = said;
  const status = Number(statusCode);
  if (!Number.isInteger(status) || status < 100 || status > 599) return undefined;
  if (typeof body !== "string" || typeof isBase64Encoded !== "boolean") return undefined;
  if (!isObject(headers) || !isObject(multiValueHeaders)) return undefined;
  if (!Object.values(headers).every(isValue)) return undefined;
  if (!Object.values(multiValueHeaders).every((all) => Array.isArray(all) && all.every(isValue))) return undefined;
  const several = Object.entries(multiValueHeaders).flatMap(([name, all]) =>
    (all as unknown[]).map((value) => [name, String(value)] as const),
  );
  const single = Object.entries(headers)
    .map(([name, value]) => [name, String(value)] as const)
    .filter(([name, value]) => !several.some(([one, other]) => isSame(one, name) && other === value));
  const bytes = Buffer.from(body, isBase64Encoded && acceptsBinary ? "base64" : "utf8");
  return { status, headers: [...single, ...several], body: bytes };
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
