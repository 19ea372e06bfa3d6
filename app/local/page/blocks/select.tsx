import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useHere } from "../here.ts";
import { useFloating } from "../parts/floating.ts";
import { Icon } from "../parts/icon.tsx";
import { useAsked } from "./asked.ts";
import type { Choice, Choices } from "./choice.ts";

interface Props {
  id: string;
  label: string;
  placeholder: string;
  chosen: Choice | undefined;
  choices: Choices;
  compact?: boolean;
  /** Attributes that tie the field to its error and hint. */
  described?: Record<string, string | boolean>;
  onChoose: (choice: Choice | undefined) => void;
}

/** A combobox: type to narrow, arrows to move, Enter to choose, Escape to leave it as it was. */
export function Select({ id, label, placeholder, chosen, choices, compact, described = {}, onChoose }: Props) {
  const { words } = useHere();
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const asked = useAsked(choices, query, open);
  useFloating(input, list, open, { sameWidth: true });

  const groups = choices.kind === "here" ? narrow(choices.groups, query) : [{ choices: asked.choices }];
  const flat = groups.flatMap((group) => group.choices);
  const note =
    asked.note === "type" ? words.typeMore(asked.minimum) : asked.note === "busy" ? words.searching : words.noMatch;

  // Before the next key can come: after it, it would take back the step that the key made.
  useLayoutEffect(() => setAt(0), [query, asked.choices]);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [at]);

  const show = () => {
    setQuery("");
    setOpen(true);
  };
  const hide = () => {
    setOpen(false);
    setQuery("");
  };
  const choose = (choice: Choice | undefined) => {
    hide();
    onChoose(choice);
  };

  const clear = () => choose(undefined);

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    const acts: Record<string, (() => void) | undefined> = open
      ? {
          ArrowDown: () => setAt((at + 1) % Math.max(flat.length, 1)),
          ArrowUp: () => setAt((flat.length + at - 1) % Math.max(flat.length, 1)),
          Enter: () => flat[at] && choose(flat[at]),
          Escape: hide,
        }
      : { ArrowDown: show, ArrowUp: show, Enter: show, Backspace: clear, Delete: clear };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  return (
    <span class={`select ${compact ? "select-compact" : ""}`}>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={compact ? label : undefined}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(open && flat[at] ? { "aria-activedescendant": `${id}-${at}` } : {})}
        {...described}
        placeholder={open && chosen ? chosen.text : placeholder}
        value={open ? query : (chosen?.text ?? "")}
        onClick={() => !open && show()}
        onInput={(event) => {
          setOpen(true);
          setQuery(open ? event.currentTarget.value : ((event as InputEvent).data ?? event.currentTarget.value));
        }}
        onKeyDown={onKeyDown}
        onBlur={hide}
      />
      <Icon name="down" size={14} />
      {open && (
        <div ref={list} class="floating options" id={`${id}-list`} role="listbox" aria-label={label}>
          {flat.length === 0 && <div class="options-note">{note}</div>}
          {groups.map((group, index) => (
            <div key={index} role="presentation">
              {group.label && group.choices.length > 0 && <div class="menu-heading">{group.label}</div>}
              {group.choices.map((choice) => (
                <div
                  key={choice.value}
                  id={`${id}-${flat.indexOf(choice)}`}
                  class="option"
                  role="option"
                  tabIndex={-1}
                  aria-selected={flat.indexOf(choice) === at}
                  onPointerMove={() => setAt(flat.indexOf(choice))}
                  onPointerDown={(event) => {
                    event.preventDefault();
                    choose(choice);
                  }}
                >
                  {choice.text}
                  {choice.description && <small>{choice.description}</small>}
                </div>
              ))}
            </div>
          ))}
        </div>
      )}
    </span>
  );
}

function narrow(groups: { label?: string; choices: Choice[] }[], query: string) {
  const wanted = query.trim().toLocaleLowerCase();
  return groups.map((group) => ({
    ...group,
    choices: group.choices.filter((choice) => choice.text.toLocaleLowerCase().includes(wanted)),
  }));
}
