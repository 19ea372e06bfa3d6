import type { Outcome } from "../deliver/transport.ts";

type Failed = Extract<Outcome, { kind: "failed" }>;

/** What a member reads when an app doesn't answer as it should. Slack's own sentences, which it shows in the member's language. */
export const failures = {
  /** From docs.slack.dev, "Implementing slash commands": `operation_timeout` after 3 seconds, `dispatch_failed` otherwise. */
  command: (command: string, { reason }: Failed) =>
    `${command} failed with the error "${reason === "http_timeout" ? "operation_timeout" : "dispatch_failed"}"`,
  unknownCommand: (command: string) =>
    `${command} is not a valid command. In Slack, all messages that start with the "/" character are interpreted as commands.`,
  click: "This app is not responding. Try again?",
  form: "We had some trouble connecting. Try again?",
  required: "Please complete this required field.",
  tooLong: (max: number) => `Please enter at most ${max} characters.`,
  tooShort: (min: number) => `Please enter at least ${min} characters.`,
} as const;
