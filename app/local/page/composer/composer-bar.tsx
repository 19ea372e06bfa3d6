import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useHere } from "../here.ts";
import { useFloating } from "../parts/floating.ts";
import { Icon, type IconName } from "../parts/icon.tsx";
import { FileButton } from "./file-button.tsx";
import { SampleCards } from "./sample-cards.tsx";

interface Props {
  channel: string;
  inThread: boolean;
  ready: boolean;
  sending: boolean;
  onFiles: (files: File[]) => void;
  onInsert: (mark: string) => void;
  onSend: () => void;
}

export function ComposerBar({ channel, inThread, ready, sending, onFiles, onInsert, onSend }: Props) {
  const { words, state } = useHere();
  return (
    <div class="composer-bar">
      <FileButton className="composer-tool" label={words.attach} onFiles={onFiles}>
        <Icon name="plus" />
      </FileButton>
      {!inThread && state.samples.length > 0 && <SampleTool channel={channel} />}
      <Tool icon="at" label={words.mention} onPress={() => onInsert("@")} />
      {(!inThread || state.shortcuts.some(({ on }) => on === "global")) && (
        <Tool icon="slash" label={inThread ? words.shortcut : words.command} onPress={() => onInsert("/")} />
      )}
      <button
        type="button"
        class="composer-send"
        aria-label={words.send}
        title={words.send}
        aria-busy={sending}
        disabled={!ready}
        onClick={onSend}
      >
        <Icon name="send" size={17} />
      </button>
    </div>
  );
}

function Tool({ icon, label, onPress }: { icon: IconName; label: string; onPress: () => void }) {
  return (
    <button type="button" class="composer-tool" aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}

function SampleTool({ channel }: { channel: string }) {
  const { words } = useHere();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useFloating(button, box, open, { above: true });
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useLayoutEffect(() => {
    if (!open) return;
    box.current?.querySelector<HTMLElement>("button")?.focus();
    const onOutside = (event: Event) => {
      const target = event.target as Node;
      if (!box.current?.contains(target) && !button.current?.contains(target)) setOpen(false);
    };
    document.addEventListener("pointerdown", onOutside);
    return () => document.removeEventListener("pointerdown", onOutside);
  }, [open]);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="composer-tool"
        aria-label={words.sampleCards}
        title={words.sampleCards}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="card" />
      </button>
      {open && (
        <div
          ref={box}
          class="floating sample-box"
          role="dialog"
          aria-label={words.sampleCards}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.preventDefault();
            event.stopPropagation();
            close();
          }}
        >
          <SampleCards channel={channel} onPosted={close} />
        </div>
      )}
    </>
  );
}
