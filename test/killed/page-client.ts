import type { PageMessage, PageState } from "../../app/local/page-api.ts";

/** Does what a member does in the browser, by the page's own calls. */
export function pageClient(port: number, as: string) {
  const origin = `http://127.0.0.1:${port}`;

  async function call<T>(path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${origin}/workspace/${path}`, {
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
      headers: { "content-type": "application/json", origin },
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  return {
    state: () => call<PageState>(`state?as=${as}`),
    post: (channel: string, text: string, files: string[]) =>
      call<{ ts: string }>("messages", { as, channel, text, files }),
    run: (channel: string, text: string) => call<object>("commands", { as, channel, text }),
    messages: async (channel: string) =>
      (await call<{ messages: PageMessage[] }>(`messages?as=${as}&channel=${channel}`)).messages,
  };
}
