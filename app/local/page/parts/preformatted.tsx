import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { useHere } from "../here.ts";
import { Icon } from "./icon.tsx";

const told = 1500;

/** Preformatted text, with a button that copies it. */
export function Preformatted({ children }: { children: ComponentChildren }) {
  const { words } = useHere();
  const text = useRef<HTMLPreElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text.current?.textContent ?? "");
    setCopied(true);
    setTimeout(() => setCopied(false), told);
  };
  return (
    <div class="preformatted">
      <pre ref={text}>{children}</pre>
      <button
        type="button"
        class="copy"
        aria-label={copied ? words.copied : words.copy}
        title={copied ? words.copied : words.copy}
        onClick={() => void copy()}
      >
        <Icon name={copied ? "check" : "copy"} size={16} />
      </button>
    </div>
  );
}
