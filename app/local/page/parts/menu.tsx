import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useFloating } from "./floating.ts";

interface MenuItem {
  key: string;
  content: ComponentChildren;
  checked?: boolean;
  onChoose: () => void;
}

interface Props {
  label: string;
  /** The button's words are its name already. */
  named?: boolean;
  /** What is on the button. */
  children: ComponentChildren;
  className?: string;
  items: MenuItem[];
  heading?: string;
}

/** A button that opens a menu: arrows move, Enter chooses, Escape closes and gives the focus back. */
export function Menu({ label, named = false, children, className = "", items, heading }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useFloating(button, list, open);

  useLayoutEffect(() => {
    if (!open) return;
    const rows = list.current?.querySelectorAll<HTMLElement>("button") ?? [];
    ([...rows].find((row) => row.getAttribute("aria-checked") === "true") ?? rows[0])?.focus();
    const onOutside = (event: Event) => {
      const target = event.target as Node;
      if (!list.current?.contains(target) && !button.current?.contains(target)) setOpen(false);
    };
    document.addEventListener("pointerdown", onOutside);
    return () => document.removeEventListener("pointerdown", onOutside);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  function onKeyDown(event: KeyboardEvent) {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("button") ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
    const next = steps[event.key];
    if (event.key === "Escape" || event.key === "Tab") {
      if (event.key === "Escape") event.preventDefault();
      event.stopPropagation();
      close();
    } else if (next !== undefined) {
      event.preventDefault();
      rows.at(next % rows.length)?.focus();
    }
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        class={className}
        aria-haspopup="menu"
        aria-expanded={open}
        {...(named ? {} : { "aria-label": label })}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div ref={list} class="floating menu" role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
          {heading && <div class="menu-heading">{heading}</div>}
          {items.map((item) => (
            <button
              key={item.key}
              type="button"
              class="menu-item"
              {...(item.checked === undefined
                ? { role: "menuitem" as const }
                : { role: "menuitemradio" as const, "aria-checked": item.checked })}
              onClick={() => {
                close();
                item.onChoose();
              }}
            >
              {item.content}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
