import type { ExternalSelect, StaticSelect, UsersSelect } from "@slack/types";
import { useState } from "preact/hooks";
import { useHere } from "../here.ts";
import { unescapeSlack } from "../text/escape.ts";
import type { Choice } from "./choice.ts";
import { initialChoice, useChoices } from "./choices.ts";
import { usePress } from "./press.ts";
import { Select } from "./select.tsx";

/** A select that acts as soon as something is chosen. */
export function ActionSelect(props: { select: StaticSelect | UsersSelect | ExternalSelect; blockId: string }) {
  const { select, blockId } = props;
  const { words, state } = useHere();
  const press = usePress(blockId);
  const choices = useChoices(select, blockId);
  const [chosen, setChosen] = useState<Choice | undefined>(() => initialChoice(select, state.members));
  return (
    <Select
      id={`${blockId}-${select.action_id ?? ""}`}
      label={unescapeSlack(select.placeholder?.text ?? words.choose)}
      placeholder={unescapeSlack(select.placeholder?.text ?? words.choose)}
      chosen={chosen}
      choices={choices}
      compact
      onChoose={(choice) => {
        setChosen(choice);
        if (choice) void press.run(select.action_id ?? "", choice.value, select.confirm);
      }}
    />
  );
}
