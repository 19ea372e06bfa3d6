import type { World } from "../world/world.ts";

export type ArgumentKind = "string" | "boolean" | "integer" | "json";
export type Arguments = Readonly<Record<string, unknown>>;

/** A Web API method: what it takes, what it needs, what it does. */
export interface Method {
  readonly must: Readonly<Record<string, ArgumentKind>>;
  readonly may: Readonly<Record<string, ArgumentKind>>;
  /** The scope that every call of it needs. Others are asked for with `call.need`. */
  readonly scope?: string;
  /** The error when an argument that should be JSON is none, where it isn't `invalid_arguments`. */
  readonly notJson?: Readonly<Record<string, string>>;
  /** By an app-level token, not the bot's. */
  readonly appToken?: true;
  /**
   * @returns what stands beside `ok: true`
   * @throws Refusal
   */
  run(call: Call): object | Promise<object>;
}

export interface Call {
  readonly world: World;
  readonly args: Arguments;
  /** @throws Refusal missing_scope */
  need(scope: string): void;
  has(scope: string): boolean;
}

export const text = (args: Arguments, name: string): string | undefined => args[name] as string | undefined;
export const flag = (args: Arguments, name: string): boolean => args[name] === true;
export const count = (args: Arguments, name: string, otherwise: number): number =>
  (args[name] as number | undefined) ?? otherwise;
