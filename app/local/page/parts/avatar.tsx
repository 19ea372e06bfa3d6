import type { PageMember } from "../../page-api.ts";
import { initialsOf } from "../text/initials.ts";

export function Avatar({ member, size }: { member: PageMember | undefined; size: "small" | "middle" | "large" }) {
  if (member?.bot) {
    return (
      <span class={`avatar avatar-${size} avatar-bot`} aria-hidden="true">
        <svg viewBox="0 0 36 36" focusable="false" aria-hidden="true">
          <rect class="ember-back" width="36" height="36" />
          <rect class="ember-card" x="7" y="10" width="22" height="16" rx="2.5" />
          <circle class="ember-mark" cx="13.5" cy="16" r="2.4" />
          <path class="ember-line" d="M10 22.2c.8-3.4 6.200-3.400 7 0M20 15.500h6M20 19h6M20 22.500h3.500" />
        </svg>
      </span>
    );
  }
  return (
    <span class={`avatar avatar-${size}`} style={{ backgroundColor: member?.color ?? "#777" }} aria-hidden="true">
      {initialsOf(member?.name ?? "?")}
    </span>
  );
}
