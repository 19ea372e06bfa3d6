import type { Choices, Chosen } from "../../ports/choices.ts";
import type { Item, StateItems } from "./state-items.ts";
import { partition } from "./state-keys.ts";

export function dynamodbChoices(state: StateItems): Choices {
  return {
    async of(workspace) {
      return chosenIn(await state.get(keyOf(workspace)));
    },
    async choose(workspace, change) {
      const given = Object.entries(change).filter(([, value]) => value !== undefined);
      const set = Object.fromEntries(given.filter(([, value]) => value !== null));
      const remove = given.flatMap(([name, value]) => (value === null ? [name] : []));
      const { item } = await state.change(keyOf(workspace), { set, remove }, { orCreate: true });
      return chosenIn(item);
    },
  };
}

function keyOf(workspace: Parameters<Choices["of"]>[0]) {
  return { pk: partition(workspace, "choices"), sk: "choices" };
}

function chosenIn(item: Item | undefined): Chosen {
  const { reader, photosADay } = (item ?? {}) as Chosen;
  return { ...(reader === undefined ? {} : { reader }), ...(photosADay === undefined ? {} : { photosADay }) };
}
