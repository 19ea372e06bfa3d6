import { useState } from "preact/hooks";
import { api, type Refused } from "../api.ts";
import { useHere } from "../here.ts";
import type { Attachments } from "./attachments.ts";

interface Target {
  channel: string;
  thread: string | undefined;
  attachments: Attachments;
}

/** How a written message leaves: as a command when it begins with one, else as a message. */
export function useSend({ channel, thread, attachments }: Target) {
  const { session, words } = useHere();
  const [sending, setSending] = useState(false);
  const [error, setError] = useState("");
  const uploads = attachments.list.filter((one) => !one.error);

  async function send(text: string): Promise<void> {
    const as = session.me();
    session.actedIn(thread);
    const command = /^\/\S+/.exec(text)?.[0];
    if (command && thread) throw new Error(words.noThreadCommands(command));
    if (command) {
      await api.command({ as, channel, text });
      return;
    }
    const files = uploads.flatMap((one) => (one.file ? [one.file.id] : []));
    await api.post({ as, channel, ...(thread ? { thread_ts: thread } : {}), text: text, files });
    attachments.clear();
  }

  const ready = (text: string) =>
    !sending && (text.trim() !== "" || uploads.length > 0) && uploads.every((one) => one.file !== undefined);

  return {
    sending,
    error,
    ready,
    forgetError: () => setError(""),
    /** True if it was sent. */
    async run(typed: string): Promise<boolean> {
      if (!ready(typed)) return false;
      setSending(true);
      setError("");
      try {
        await send(typed.trim());
        return true;
      } catch (caught) {
        const why = caught as Refused | Error;
        setError("status" in why ? words.notSent(why.status ? why.message : words.failed) : why.message);
        return false;
      } finally {
        setSending(false);
      }
    },
  };
}
