import type { PageEvent, PageMessage, PageState, PageView } from "../../app/local/page-api.ts";

/** Does what a member does in the browser, by the page's own calls. */
export function pageClient(port: number, as: string) {
  const origin = `http://127.0.0.1:${port}`;
  // The program is killed and started again on its port: no call may go down a connection of the one before.
  const headers = { origin, connection: "close" };

  async function call<T>(path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${origin}/workspace/${path}`, {
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
      headers: { ...headers, "content-type": "application/json" },
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  /** Does something, and reads what the page is told until a form was filled. */
  async function formOf(act: () => Promise<unknown>): Promise<PageView> {
    const response = await fetch(`${origin}/workspace/events?as=${as}`, { headers });
    if (response.body === null) throw new Error("the page is told nothing");
    await act();
    let told = "";
    const text = new TextDecoder();
    for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
      told += text.decode(bytes, { stream: true });
      for (const [, data = ""] of told.matchAll(/^data: (.*)\n\n/gm)) {
        const event = JSON.parse(data) as PageEvent;
        if (event.type === "view_updated") return event.view;
      }
    }
    throw new Error("the program ended");
  }

  return {
    openForm: (message: PageMessage, block: string, action: string) =>
      formOf(() => {
        const container = { type: "message", channel: message.channel, ts: message.ts, ephemeral: false };
        return call("actions", { as, container, block_id: block, action_id: action });
      }),
    submit: (view: string, state: Record<string, unknown>) =>
      call<{ errors?: Record<string, string> }>("views/submit", { as, view_id: view, state }),
    state: () => call<PageState>(`state?as=${as}`),
    post: (channel: string, text: string, files: string[]) =>
      call<{ ts: string }>("messages", { as, channel, text, files }),
    upload: async (name: string, content: string) => {
      const path = `${origin}/workspace/files?${new URLSearchParams({ as, name })}`;
      const response = await fetch(path, { method: "POST", body: content, headers });
      return ((await response.json()) as { file: { id: string } }).file.id;
    },
    direct: async (member: string) => (await call<{ channel: string }>("channels", { as, with: member })).channel,
    run: (channel: string, text: string) => call<object>("commands", { as, channel, text }),
    messages: async (channel: string) =>
      (await call<{ messages: PageMessage[] }>(`messages?as=${as}&channel=${channel}`)).messages,
  };
}
