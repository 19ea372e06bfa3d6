class NeverCame extends Error {
  override readonly name = "NeverCame";
}

/**
 * Does what is waited for, and says by its name what never came, where a test's own limit would only say that it was late.
 * @param what asked for when it is over.
 * @throws NeverCame after `seconds`, many times what it takes.
 */
export async function withinPatience<T>(seconds: number, what: () => string, wait: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NeverCame(`${what()}: not within ${seconds} s`)), seconds * 1_000);
  });
  try {
    return await Promise.race([wait(), late]);
  } finally {
    clearTimeout(timer);
  }
}
