import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PageChannel } from "../../page-api.ts";
import { useHere } from "../here.ts";
import { AttachmentRow } from "./attachment-row.tsx";
import type { Attachments } from "./attachments.ts";
import { type Completion, complete, completionAt, type Suggestion } from "./completion.ts";
import { CompletionList } from "./completion-list.tsx";
import { ComposerBar } from "./composer-bar.tsx";
import { draftPlace, keepDraft, readDraft, watchDraft } from "./drafts.ts";
import { useSend } from "./send.ts";

const tallest = 220;

interface Props {
  channel: PageChannel;
  thread?: string;
  placeholder: string;
  attachments: Attachments;
}

/** Where a message is written. Enter sends, Shift + Enter breaks the line. */
export function Composer({ channel, thread, placeholder, attachments }: Props) {
  const { state, session, words } = useHere();
  const draft = draftPlace(session.me(), channel.id, thread);
  const [text, setText] = useState(() => readDraft(draft));
  const [caret, setCaret] = useState(0);
  const [at, setAt] = useState(0);
  const [dismissed, setDismissed] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const send = useSend({ channel: channel.id, thread, attachments });
  const list = text === dismissed ? undefined : completionAt(text, caret, state, thread !== undefined);
  const listId = `completion-${thread ?? channel.id}`;

  const write = (next: string) => {
    setText(next);
    keepDraft(draft, next);
    send.forgetError();
  };

  useLayoutEffect(() => watchDraft(draft, setText), [draft]);

  useLayoutEffect(() => {
    const box = area.current;
    if (!box) return;
    box.style.height = "auto";
    box.style.height = `${Math.min(box.scrollHeight, tallest)}px`;
  }, [text]);

  useLayoutEffect(() => {
    if (matchMedia("(pointer: fine)").matches) area.current?.focus({ preventScroll: true });
  }, []);

  /** Into the field itself at once: what is typed next, before the next drawing, has to land behind it. */
  function moveTo(next: string, position: number) {
    const box = area.current;
    if (box) {
      box.value = next;
      box.focus();
      box.setSelectionRange(position, position);
    }
    setCaret(position);
    write(next);
  }

  function take(suggestion: Suggestion) {
    if (!list) return;
    const done = complete(text, list, suggestion);
    setAt(0);
    moveTo(done.text, done.caret);
    if (suggestion.shortcut !== undefined) void session.runShortcut(suggestion.shortcut);
  }

  async function submit() {
    if (await send.run(text)) write("");
  }

  function onKeyDown(event: KeyboardEvent) {
    // While Hangul is being composed, Enter ends the syllable; it must not send.
    if (event.isComposing || event.keyCode === 229) return;
    if (list && onListKey(event, list)) event.preventDefault();
    else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      void submit();
    }
  }

  /** True if the key was for the list of suggestions. */
  function onListKey(event: KeyboardEvent, open: Completion): boolean {
    const count = open.suggestions.length;
    const chosen = open.suggestions[at];
    if (event.key === "ArrowDown") setAt((at + 1) % count);
    else if (event.key === "ArrowUp") setAt((at + count - 1) % count);
    else if (event.key === "Escape") {
      event.stopPropagation();
      setDismissed(text);
    } else if (chosen && !event.shiftKey && (event.key === "Tab" || event.key === "Enter")) take(chosen);
    else return false;
    return true;
  }

  const insert = (mark: string) => {
    const position = area.current?.selectionStart ?? text.length;
    const space = mark !== "/" && position > 0 && !/\s/.test(text[position - 1] ?? "") ? " " : "";
    if (mark === "/") moveTo(`/${text.replace(/^\//, "")}`, 1);
    else moveTo(`${text.slice(0, position)}${space}${mark}${text.slice(position)}`, position + space.length + 1);
  };

  return (
    <div class="composer-place">
      {send.error && (
        <p class="trouble" role="alert">
          {send.error}
        </p>
      )}
      <div class="composer">
        {list && <CompletionList id={listId} completion={list} at={at} anchor={area} onPoint={setAt} onTake={take} />}
        <textarea
          ref={area}
          rows={1}
          value={text}
          placeholder={placeholder}
          aria-label={placeholder}
          aria-autocomplete="list"
          aria-controls={listId}
          aria-haspopup="listbox"
          {...(list ? { "aria-activedescendant": `${listId}-${at}` } : {})}
          onInput={(event) => {
            setCaret(event.currentTarget.selectionStart);
            setAt(0);
            setDismissed("");
            write(event.currentTarget.value);
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
          onPaste={(event) => {
            const files = [...(event.clipboardData?.files ?? [])];
            if (files.length === 0) return;
            event.preventDefault();
            attachments.add(files);
          }}
        />
        <AttachmentRow attachments={attachments} />
        <ComposerBar
          channel={channel.id}
          inThread={thread !== undefined}
          ready={send.ready(text)}
          sending={send.sending}
          onFiles={attachments.add}
          onInsert={insert}
          onSend={() => void submit()}
        />
      </div>
      <p class="composer-hint">{words.hintSend}</p>
    </div>
  );
}
