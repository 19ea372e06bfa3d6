import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { OctemberError } from "../../errors.ts";

/** The keys by their ids: what is sealed anew is sealed under the current one, and what was sealed before can be opened. */
export interface SealingKeys {
  readonly current: string;
  /** 32 bytes each. */
  readonly keys: ReadonlyMap<string, Uint8Array>;
}

export interface Sealed {
  readonly key: string;
  readonly nonce: Uint8Array;
  readonly text: Uint8Array;
}

/** It was sealed under a key that isn't there (any longer), for something else, or it isn't what was sealed. */
export class Unsealable extends OctemberError {
  override readonly name = "Unsealable";
  readonly code = "unsealable";
}

/** The keys as they were put into the secret aren't keys. */
export class WrongSealingKeys extends OctemberError {
  override readonly name = "WrongSealingKeys";
  readonly code = "wrong-sealing-keys";
}

const method = "aes-256-gcm";
const tagBytes = 16;

/** @param boundTo what it is of, and of nothing else. */
export function seal({ current, keys }: SealingKeys, text: string, boundTo: readonly string[]): Sealed {
  const key = keys.get(current);
  if (key === undefined) throw new WrongSealingKeys(`there is no key "${current}", which is to be the current one`);
  const nonce = randomBytes(12);
  const cipher = createCipheriv(method, key, nonce, { authTagLength: tagBytes }).setAAD(bound(current, boundTo));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return { key: current, nonce, text: sealed };
}

/** @throws Unsealable */
export function unseal({ keys }: SealingKeys, sealed: Sealed, boundTo: readonly string[]): string {
  const key = keys.get(sealed.key);
  if (key === undefined) throw new Unsealable(`sealed under key "${sealed.key}", which isn't there`);
  const [text, tag] = [sealed.text.subarray(0, -tagBytes), sealed.text.subarray(-tagBytes)];
  try {
    const decipher = createDecipheriv(method, key, sealed.nonce, { authTagLength: tagBytes });
    decipher.setAAD(bound(sealed.key, boundTo)).setAuthTag(tag);
    return Buffer.concat([decipher.update(text), decipher.final()]).toString("utf8");
  } catch (cause) {
    throw new Unsealable("what was sealed was changed, or is of something else", { cause });
  }
}

function bound(key: string, boundTo: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify([key, ...boundTo]));
}

/**
 * Reads the keys as they stand in a secret: `{"current": "2026-11", "keys": {"2026-11": "<32 bytes in base64>"}}`.
 * @throws WrongSealingKeys naming what is wrong, never what is there.
 */
export function sealingKeysOf(said: unknown): SealingKeys {
  const { current, keys } = (typeof said === "object" && said !== null ? said : {}) as Record<string, unknown>;
  if (typeof current !== "string" || typeof keys !== "object" || keys === null)
    throw new WrongSealingKeys('sealing keys are {"current": "name", "keys": {"name": "32 bytes in base64"}}');
  const read = Object.entries(keys).map(([name, text]) => {
    const bytes = typeof text === "string" ? Buffer.from(text, "base64") : Buffer.alloc(0);
    if (bytes.length !== 32) throw new WrongSealingKeys(`sealing key "${name}" is not 32 bytes in base64`);
    return [name, bytes] as const;
  });
  if (!Object.hasOwn(keys, current))
    throw new WrongSealingKeys(`there is no key "${current}", which is to be the current one`);
  return { current, keys: new Map(read) };
}
