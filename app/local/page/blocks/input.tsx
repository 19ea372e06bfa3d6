import type { InputBlock } from "@slack/types";
import { useHere } from "../here.ts";
import { withEmoji } from "../text/emoji.ts";
import { unescapeSlack } from "../text/escape.ts";
import { useContainer } from "./container.ts";
import { InputElement } from "./input-element.tsx";

/** A labelled field of a form, with its hint and its error beside it. */
export function Input({ block, id }: { block: InputBlock; id: string }) {
  const { words } = useHere();
  const { form } = useContainer();
  const error = form?.error(id);
  const field = `field-${id}`;
  const described = [error ? `${field}-error` : "", block.hint ? `${field}-hint` : ""].filter(Boolean).join(" ");
  const several = block.element.type === "checkboxes" || block.element.type === "radio_buttons";
  const label = withEmoji(unescapeSlack(block.label.text));
  const optional = block.optional && <span class="field-optional"> {words.optional}</span>;
  return (
    <div
      class={`field ${error ? "field-wrong" : ""}`}
      {...(several ? { role: "group", "aria-labelledby": `${field}-label` } : {})}
    >
      {several ? (
        <span class="field-label" id={`${field}-label`}>
          {label}
          {optional}
        </span>
      ) : (
        <label class="field-label" for={field}>
          {label}
          {optional}
        </label>
      )}
      <InputElement
        element={block.element}
        blockId={id}
        id={field}
        label={label}
        described={{
          "aria-invalid": Boolean(error),
          "aria-required": !block.optional,
          ...(described ? { "aria-describedby": described } : {}),
        }}
        dispatch={block.dispatch_action ?? false}
      />
      {error && (
        <p class="field-error" id={`${field}-error`}>
          {error}
        </p>
      )}
      {block.hint && (
        <p class="field-hint" id={`${field}-hint`}>
          {withEmoji(unescapeSlack(block.hint.text))}
        </p>
      )}
    </div>
  );
}
