import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

const gap = 4;
const margin = 8;

/** Puts a list below what it belongs to, or above it where there is no room, and never outside the window. */
export function useFloating(
  anchor: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  open: boolean,
  options: { above?: boolean; sameWidth?: boolean } = {},
): void {
  useLayoutEffect(() => {
    if (!open) return;
    const place = () => {
      const from = anchor.current?.getBoundingClientRect();
      const box = list.current;
      if (!from || !box) return;
      if (options.sameWidth) box.style.width = `${from.width}px`;
      const room = { above: from.top - margin - gap, below: innerHeight - from.bottom - margin - gap };
      const above = options.above
        ? room.above > 120
        : room.below < Math.min(box.scrollHeight, 240) && room.above > room.below;
      box.style.maxHeight = `${Math.max(80, Math.min(320, above ? room.above : room.below))}px`;
      box.style.top = above ? "auto" : `${from.bottom + gap}px`;
      box.style.bottom = above ? `${innerHeight - from.top + gap}px` : "auto";
      box.style.left = `${Math.max(margin, Math.min(from.left, innerWidth - box.offsetWidth - margin))}px`;
    };
    place();
    addEventListener("resize", place);
    addEventListener("scroll", place, true);
    return () => {
      removeEventListener("resize", place);
      removeEventListener("scroll", place, true);
    };
  });
}
