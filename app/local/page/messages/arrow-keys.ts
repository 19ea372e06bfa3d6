/** Up, Down, Home and End move among messages while one of them has the focus. */
export function moveAmongMessages(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const from = event.target as HTMLElement;
  if (!from.matches("article")) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("article")];
  const at = all.indexOf(from);
  const steps: Record<string, number> = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 };
  const next = all[steps[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: "nearest" });
}
