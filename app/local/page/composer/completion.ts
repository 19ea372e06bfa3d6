import type { PageMember, PageState } from "../../page-api.ts";

export interface Suggestion {
  key: string;
  /** What is shown first, and beside it. */
  name: string;
  note: string;
  member?: PageMember;
  /** What replaces the typed piece. */
  insert: string;
  /** The shortcut that is run at once, in place of what was typed. */
  shortcut?: string;
}

export interface Completion {
  kind: "member" | "channel" | "command";
  /** Where the typed piece begins and ends. */
  from: number;
  to: number;
  suggestions: Suggestion[];
}

const most = 8;

/**
 * What could be meant by the word at the caret: a command or a shortcut at the very start, a member after `@`, a channel after `#`.
 * @param inThread where Slack has no commands
 */
export function completionAt(text: string, caret: number, state: PageState, inThread = false): Completion | undefined {
  const before = text.slice(0, caret);
  const command = /^\/\S*$/.exec(before)?.[0];
  if (command) {
    const suggestions = [...(inThread ? [] : commands(command, state)), ...shortcuts(command.slice(1), state)];
    return some({ kind: "command", from: 0, to: caret, suggestions });
  }
  const word = /(?:^|[\s(])([@#])([^\s@#]*)$/u.exec(before);
  if (!word) return undefined;
  const [, mark, typed = ""] = word;
  const from = caret - typed.length - 1;
  const suggestions = mark === "@" ? members(typed, state) : channels(typed, state);
  return some({ kind: mark === "@" ? "member" : "channel", from, to: caret, suggestions: suggestions.slice(0, most) });
}

const some = (completion: Completion) => (completion.suggestions.length > 0 ? completion : undefined);

function commands(typed: string, state: PageState): Suggestion[] {
  return state.commands
    .filter((known) => known.command.startsWith(typed.toLowerCase()))
    .map((known) => ({
      key: known.command,
      name: `${known.command} ${known.hint}`.trim(),
      note: known.description,
      insert: `${known.command} `,
    }));
}

function shortcuts(typed: string, state: PageState): Suggestion[] {
  return state.shortcuts
    .filter(({ name, on }) => on === "global" && ` ${name.toLowerCase()}`.includes(` ${typed.toLowerCase()}`))
    .map(({ name, description, callback_id: shortcut }) => ({
      key: shortcut,
      name,
      note: description,
      insert: "",
      shortcut,
    }));
}

function members(typed: string, state: PageState): Suggestion[] {
  const wanted = typed.toLocaleLowerCase();
  const rank = (member: PageMember) => {
    const name = member.name.toLocaleLowerCase();
    return name.startsWith(wanted)
      ? 0
      : name.split(/\s+/).some((part) => part.startsWith(wanted))
        ? 1
        : name.includes(wanted)
          ? 2
          : 3;
  };
  return state.members
    .filter((member) => rank(member) < 3)
    .sort((one, other) => rank(one) - rank(other))
    .map((member) => ({ key: member.id, name: member.name, note: member.title, member, insert: `@${member.name} ` }));
}

function channels(typed: string, state: PageState): Suggestion[] {
  return state.channels
    .filter((channel) => channel.kind !== "direct" && channel.name.startsWith(typed.toLowerCase()))
    .map((channel) => ({
      key: channel.id,
      name: `#${channel.name}`,
      note: channel.topic,
      insert: `#${channel.name} `,
    }));
}

/** The text and the caret after a suggestion was taken. */
export function complete(
  text: string,
  completion: Completion,
  suggestion: Suggestion,
): { text: string; caret: number } {
  const rest = text.slice(completion.to).replace(/^ /, "");
  const start = text.slice(0, completion.from) + suggestion.insert;
  return { text: start + rest, caret: start.length };
}
