import { type Message, SlackRefused, SlackUnavailable } from "../../ports/speak.ts";
import { contentOf } from "./content-of.ts";
import { isSlacks } from "./download-file.ts";

const timeoutMs = 10_000;

/**
 * Answers a command or press where it was made: no token is needed for it.
 * @param apiHost the host of another Web API than Slack's own.
 * @throws SlackRefused, SlackUnavailable
 */
export async function answerAt(
  url: string,
  apiHost: string | undefined,
  message: Message,
  options: { readonly replace?: boolean; readonly everybody?: boolean } = {},
): Promise<void> {
  const body = {
    ...contentOf(message),
    response_type: options.everybody ? "in_channel" : "ephemeral",
    replace_original: options.replace ?? false,
  };
  if (!isSlacks(url, apiHost)) throw new SlackRefused("response_url", "not_slacks");
  let response: Response;
  try {
    response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(body),
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (cause) {
    throw new SlackUnavailable("response_url", undefined, { cause });
  }
  const said = await response.text();
  if (response.ok) return;
  if (response.status === 429 || response.status >= 500) {
    const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
    throw new SlackUnavailable("response_url", Number.isFinite(seconds) ? seconds * 1000 : undefined);
  }
  const code = /"error"\s*:\s*"([a-z_]{1,60})"/.exec(said)?.[1] ?? /^[a-z_]{1,60}$/.exec(said.trim())?.[0];
  throw new SlackRefused("response_url", code ?? `http_${response.status}`);
}
