import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

interface Props {
  className: string;
  label?: string;
  onFiles: (files: File[]) => void;
  children: ComponentChildren;
}

/** A button that lets the member choose pictures on their machine. */
export function FileButton({ className, label, onFiles, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={className}
        {...(label ? { "aria-label": label, title: label } : {})}
        onClick={() => input.current?.click()}
      >
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept="image/*,.heic,.heif,.pdf,.vcf,.csv"
        multiple
        hidden
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}
