import type { ExternalSelect, PlainTextOption, StaticSelect, UsersSelect } from "@slack/types";
import type { PageMember } from "../../page-api.ts";
import { api } from "../api.ts";
import { useHere } from "../here.ts";
import { unescapeSlack } from "../text/escape.ts";
import type { Choice, Choices } from "./choice.ts";
import { useContainer } from "./container.ts";

/** Slack starts at three characters where the app says nothing else. */
const usualMinimum = 3;

function choiceOf(option: PlainTextOption): Choice {
  const description = option.description && unescapeSlack(option.description.text);
  return {
    value: option.value ?? "",
    text: unescapeSlack(option.text.text),
    ...(description ? { description } : {}),
  };
}

/** Where a select's choices come from: its own list, the members, or the app as the member types. */
export function useChoices(select: StaticSelect | UsersSelect | ExternalSelect, blockId: string): Choices {
  const { state, session } = useHere();
  const { of } = useContainer();
  if (select.type === "static_select") return { kind: "here", groups: staticGroups(select) };
  if (select.type === "users_select") return { kind: "here", groups: [{ choices: state.members.map(memberChoice) }] };
  return {
    kind: "asked",
    minimum: select.min_query_length ?? usualMinimum,
    async ask(value) {
      const question = { as: session.me(), container: of, block_id: blockId, action_id: select.action_id ?? "", value };
      const { options } = await api.options(question);
      return options.map((option) => ({ ...option, text: unescapeSlack(option.text) }));
    },
  };
}

export function initialChoice(
  select: StaticSelect | UsersSelect | ExternalSelect,
  members: PageMember[],
): Choice | undefined {
  if (select.type !== "users_select") return select.initial_option && choiceOf(select.initial_option);
  const member = members.find((other) => other.id === select.initial_user);
  return member && memberChoice(member);
}

function staticGroups(select: StaticSelect): { label?: string; choices: Choice[] }[] {
  const groups = select.option_groups?.map((group) => ({
    label: unescapeSlack(group.label.text),
    choices: group.options.map(choiceOf),
  }));
  return groups ?? [{ choices: (select.options ?? []).map(choiceOf) }];
}

const memberChoice = (member: PageMember): Choice => ({
  value: member.id,
  text: member.name,
  ...(member.title ? { description: member.title } : {}),
});
