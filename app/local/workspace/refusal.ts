/** Why Slack refuses a call: its own error code, and what else it answers with. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: string;
  readonly more: Readonly<Record<string, unknown>>;

  constructor(code: string, more: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.code = code;
    this.more = more;
  }
}

/** A refusal with a message for each thing that is wrong, as Slack words and places them. */
export function refusal(code: string, problems: readonly string[]): Refusal {
  return new Refusal(code, {
    errors: problems,
    response_metadata: { messages: problems.map((problem) => `[ERROR] ${problem}`) },
  });
}
