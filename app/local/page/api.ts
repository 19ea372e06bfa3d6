import type {
  AskOptions,
  CloseView,
  DeleteFile,
  DeleteMessage,
  MarkRead,
  OpenDirect,
  PageFile,
  PageMessage,
  PageOption,
  PageState,
  PageView,
  PostMessage,
  PressAction,
  RunCommand,
  RunShortcut,
  SubmitView,
} from "../page-api.ts";

/** The workspace said no, in its own words, or could not be reached (`status` 0). */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

async function answerOf<T>(request: Promise<Response>): Promise<T> {
  const response = await request.catch(() => {
    throw new Refused(0, "offline");
  });
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refused(response.status, body.error ?? `HTTP ${response.status}`);
  return body as T;
}

const read = <T>(path: string, query: Record<string, string>) =>
  answerOf<T>(fetch(`/workspace/${path}?${new URLSearchParams(query)}`, { headers: { accept: "application/json" } }));

const write = <T>(path: string, body: unknown) =>
  answerOf<T>(
    fetch(`/workspace/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  );

/** The calls of page-api.ts. Each throws `Refused`. */
export const api = {
  state: (as?: string) => read<PageState>("state", as ? { as } : {}),
  messages: (as: string, channel: string) => read<{ messages: PageMessage[] }>("messages", { as, channel }),
  post: (message: PostMessage) => write<{ ts: string }>("messages", message),
  command: (command: RunCommand) => write("commands", command),
  shortcut: (shortcut: RunShortcut) => write("shortcuts", shortcut),
  press: (action: PressAction) => write("actions", action),
  options: (question: AskOptions) => write<{ options: PageOption[] }>("options", question),
  submit: (form: SubmitView) => write<{ errors?: Record<string, string> }>("views/submit", form),
  home: (as: string) => write<{ view?: PageView }>("home", { as }),
  closeView: (view: CloseView) => write("views/close", view),
  markRead: (place: MarkRead) => write("read", place),
  openDirect: (direct: OpenDirect) => write<{ channel: string }>("channels", direct),
  deleteFile: (file: DeleteFile) => write("files/delete", file),
  deleteMessage: (message: DeleteMessage) => write("messages/delete", message),
};

/** Uploads one file and says how far it is, from 0 to 1. `fetch` can't tell, so this is an XMLHttpRequest. */
export function uploadFile(as: string, file: File, onProgress: (share: number) => void): Promise<PageFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/workspace/files?${new URLSearchParams({ as, name: file.name || "photo.png" })}`);
    request.setRequestHeader("content-type", file.type || "application/octet-stream");
    request.responseType = "json";
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onerror = () => reject(new Refused(0, "offline"));
    request.onload = () => {
      if (request.status < 300 && request.response?.file) resolve(request.response.file);
      else reject(new Refused(request.status, request.response?.error ?? `HTTP ${request.status}`));
    };
    request.send(file);
  });
}

/** Where the member reads a file's bytes. */
export function fileUrl(as: string, idOrUrl: string): string {
  const path = /^[\w-]+$/.test(idOrUrl) ? `/workspace/files/${idOrUrl}` : idOrUrl;
  const url = new URL(path, location.origin);
  if (url.origin === location.origin && url.pathname.startsWith("/workspace/files/")) url.searchParams.set("as", as);
  return url.origin === location.origin ? url.pathname + url.search : url.href;
}
