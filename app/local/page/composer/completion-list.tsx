import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useHere } from "../here.ts";
import { Avatar } from "../parts/avatar.tsx";
import { useFloating } from "../parts/floating.ts";
import { Icon } from "../parts/icon.tsx";
import type { Completion, Suggestion } from "./completion.ts";

interface Props {
  id: string;
  completion: Completion;
  at: number;
  anchor: RefObject<HTMLElement | null>;
  onPoint: (at: number) => void;
  onTake: (suggestion: Suggestion) => void;
}

const icons = { member: "at", channel: "hash", command: "slash" } as const;

export function CompletionList({ id, completion, at, anchor, onPoint, onTake }: Props) {
  const { words } = useHere();
  const list = useRef<HTMLDivElement>(null);
  useFloating(anchor, list, true, { above: true, sameWidth: true });
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return (
    <div ref={list} class="floating completion" id={id} role="listbox" aria-label={words.suggestions}>
      {completion.suggestions.map((one, index) => (
        <div
          key={one.key}
          id={`${id}-${index}`}
          class="option option-wide"
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onPointerMove={() => onPoint(index)}
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(one);
          }}
        >
          {one.member ? (
            <Avatar member={one.member} size="small" />
          ) : (
            <Icon name={one.shortcut === undefined ? icons[completion.kind] : "bolt"} />
          )}
          <strong>{one.name}</strong>
          <small>{one.note}</small>
        </div>
      ))}
    </div>
  );
}
