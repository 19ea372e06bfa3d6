import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

const focusable =
  "a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), [tabindex='0']";

interface Props {
  labelledBy: string;
  describedBy?: string;
  kind?: "dialog" | "alertdialog";
  className?: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A modal dialog: focus goes in, stays in, and returns to where it was. Escape closes it. */
export function Dialog({ labelledBy, describedBy, kind = "dialog", className = "", onClose, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    dialog?.showModal();
    const first = dialog?.querySelector<HTMLElement>("[data-autofocus]");
    if (first) first.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    const dialog = element.current;
    if (event.key === "Escape" && !event.defaultPrevented) {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
    if (event.key !== "Tab" || !dialog) return;
    const stops = [...dialog.querySelectorAll<HTMLElement>(focusable)].filter((stop) => stop.tabIndex >= 0);
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    const inside = dialog.contains(document.activeElement);
    if (document.activeElement !== edge && inside && document.activeElement !== dialog) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  }

  return (
    <dialog
      ref={element}
      class={`dialog ${className}`}
      role={kind}
      aria-modal="true"
      aria-labelledby={labelledBy}
      {...(describedBy ? { "aria-describedby": describedBy } : {})}
      onKeyDown={onKeyDown}
      onCancel={(event: Event) => event.preventDefault()}
    >
      {children}
    </dialog>
  );
}
