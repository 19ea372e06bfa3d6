import { isObject, type Json } from "../blocks/rules.ts";

/** The element that a member used, in the blocks that they saw; `undefined` if it isn't there. */
export function findElement(blocks: readonly unknown[], blockId: string, actionId: string): Json | undefined {
  const block = blocks.find((one) => isObject(one) && one.block_id === blockId);
  if (!isObject(block)) return undefined;
  const elements = [block.accessory, block.element, ...(Array.isArray(block.elements) ? block.elements : [])];
  return elements.find((one): one is Json => isObject(one) && one.action_id === actionId);
}
