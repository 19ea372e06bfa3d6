import type { Checkboxes, InputBlockElement, PlainTextInput, RadioButtons } from "@slack/types";
import { useHere } from "../here.ts";
import { unescapeSlack } from "../text/escape.ts";
import { initialChoice, useChoices } from "./choices.ts";
import { useContainer } from "./container.ts";
import { holdingOf, textOf, typedInputs } from "./held.ts";
import { TextOf } from "./layout.tsx";
import { usePress } from "./press.ts";
import { Select } from "./select.tsx";

interface Props<Element> {
  element: Element;
  blockId: string;
  /** The id of the control that the label points to. */
  id: string;
  label: string;
  described: Record<string, string | boolean>;
  dispatch: boolean;
}

export function InputElement(props: Props<InputBlockElement>) {
  const { words } = useHere();
  const { element } = props;
  switch (element.type) {
    case "plain_text_input":
    case "email_text_input":
    case "url_text_input":
    case "number_input":
    case "datepicker":
      return <TextInput {...props} element={element as PlainTextInput} />;
    case "static_select":
    case "users_select":
    case "external_select":
      return <SelectInput {...props} element={element} />;
    case "checkboxes":
    case "radio_buttons":
      return <Ticks {...props} element={element} />;
    default:
      return (
        <p class="unknown" role="alert">
          {words.unknownElement(element.type)}
        </p>
      );
  }
}

function TextInput({ element, blockId, id, described }: Props<PlainTextInput>) {
  const { form } = useContainer();
  const actionId = element.action_id ?? "";
  const value = textOf(form?.held(blockId, actionId));
  const placeholder = element.placeholder ? { placeholder: unescapeSlack(element.placeholder.text) } : {};
  const shared = {
    id,
    value,
    ...placeholder,
    ...described,
    ...(element.max_length ? { maxLength: element.max_length } : {}),
    ...(element.focus_on_load ? { "data-autofocus": true } : {}),
    onInput: (event: { currentTarget: { value: string } }) =>
      form?.hold(blockId, actionId, holdingOf(element, event.currentTarget.value)),
  };
  // Preact types each kind of input apart, so one that varies is declared as text.
  return element.multiline ? (
    <textarea class="input" rows={4} {...shared} />
  ) : (
    <input class="input" type={(typedInputs[element.type] ?? "text") as "text"} autocomplete="off" {...shared} />
  );
}

function SelectInput(
  props: Props<Extract<InputBlockElement, { type: "static_select" | "users_select" | "external_select" }>>,
) {
  const { element, blockId, id, label, described, dispatch } = props;
  const { words, state } = useHere();
  const { form } = useContainer();
  const press = usePress(blockId);
  const choices = useChoices(element, blockId);
  const actionId = element.action_id ?? "";
  const held = form?.held(blockId, actionId) as
    | { selected_option?: { text: { text: string }; value: string } | null; selected_user?: string | null }
    | undefined;
  const user = state.members.find((member) => member.id === held?.selected_user);
  const chosen = held?.selected_option
    ? { value: held.selected_option.value, text: unescapeSlack(held.selected_option.text.text) }
    : user
      ? { value: user.id, text: user.name }
      : held
        ? undefined
        : initialChoice(element, state.members);
  return (
    <Select
      id={id}
      label={label}
      placeholder={unescapeSlack(element.placeholder?.text ?? words.choose)}
      chosen={chosen}
      choices={choices}
      described={described}
      onChoose={(choice) => {
        form?.hold(blockId, actionId, holdingOf(element, choice));
        if (dispatch && choice) void press.run(actionId, choice.value);
      }}
    />
  );
}

function Ticks({ element, blockId, id, described }: Props<Checkboxes | RadioButtons>) {
  const { form } = useContainer();
  const actionId = element.action_id ?? "";
  const one = element.type === "radio_buttons";
  const held = form?.held(blockId, actionId) as
    | { selected_options?: { value: string }[]; selected_option?: { value: string } | null }
    | undefined;
  const values = one ? [held?.selected_option?.value] : (held?.selected_options ?? []).map((option) => option.value);
  const change = (value: string, on: boolean) => {
    const next = one ? [value] : on ? [...values, value] : values.filter((other) => other !== value);
    form?.hold(blockId, actionId, holdingOf(element, next));
  };
  return (
    <>
      {element.options.map((option, index) => (
        <label key={option.value} class="tick">
          <input
            type={one ? "radio" : "checkbox"}
            name={id}
            {...(index === 0 ? { id, ...described } : {})}
            checked={values.includes(option.value)}
            onChange={(event) => change(option.value ?? "", event.currentTarget.checked)}
          />
          <span>
            <TextOf text={option.text} />
            {option.description && (
              <small>
                <TextOf text={option.description} />
              </small>
            )}
          </span>
        </label>
      ))}
    </>
  );
}
