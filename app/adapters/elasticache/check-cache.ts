import { OctemberError } from "../../errors.ts";
import type { ElasticacheOptions } from "./cache.ts";
import { connectOnce } from "./connection.ts";

/** Answers are looked up without the cache, which is slower and right. */
class CacheUnreachable extends OctemberError {
  override readonly name = "CacheUnreachable";
  readonly code = "cache-unreachable";
  override readonly retryable = true;

  constructor(what: string, options?: ErrorOptions) {
    super(`The cache can't be used (${what}). Check REDIS_URL, the network, and the user's access string.`, options);
  }
}

/** Words of the server that say nothing of who asked for what. */
const plain = /^[A-Z]{4,}$/;

/** @throws CacheUnreachable where it isn't reached soon, or doesn't let us in. */
export async function checkCache({ url, token }: ElasticacheOptions): Promise<void> {
  let open: Awaited<ReturnType<typeof connectOnce>> | undefined;
  try {
    open = await connectOnce(url, token);
    await open.get("octember");
  } catch (cause) {
    const { code, message = "" } = cause as Error & { readonly code?: string };
    const [word = ""] = message.split(" ", 1);
    throw new CacheUnreachable(code ?? (plain.test(word) ? word : "no answer"), { cause });
  } finally {
    open?.disconnect();
  }
}
