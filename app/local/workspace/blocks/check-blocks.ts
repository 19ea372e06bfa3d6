import type { KnownBlock, View } from "@slack/types";
import { newSecret } from "../new-id.ts";
import { home, messageBlocks, modal } from "./blocks.ts";
import { at, check, isObject, type Json } from "./rules.ts";

/** @returns what is wrong with a message's blocks, as Slack words it. */
export function problemsOfBlocks(blocks: unknown): readonly string[] {
  const problems = check(messageBlocks, blocks, "/blocks");
  return problems.length > 0 ? problems : repeatedIds(blocks as readonly Json[], "/blocks");
}

/** @returns what is wrong with a view, as Slack words it. */
export function problemsOfView(view: unknown, kind: "modal" | "home" = "modal"): readonly string[] {
  const problems = check(kind === "home" ? home : modal, view, "/view");
  if (problems.length > 0) return problems;
  const blocks = (view as Json).blocks as readonly Json[];
  if (kind === "home") return repeatedIds(blocks, "/view/blocks");
  return [...repeatedIds(blocks, "/view/blocks"), ...inputsWithoutSubmit(view as Json, blocks)];
}

function inputsWithoutSubmit(view: Json, blocks: readonly Json[]): readonly string[] {
  if (view.submit !== undefined) return [];
  return blocks.flatMap((block, place) =>
    block.type === "input"
      ? [at(`/view/blocks/${place}/input`, "must define `submit` to use an `input` block in modals")]
      : [],
  );
}

function repeatedIds(blocks: readonly Json[], pointer: string): readonly string[] {
  const seen = new Set<unknown>();
  return blocks.flatMap((block, place) => {
    const here = `${pointer}/${place}`;
    const repeated = block.block_id !== undefined && seen.has(block.block_id);
    seen.add(block.block_id);
    return [
      ...(repeated ? [at(`${here}/block_id`, `\`block_id\` "${String(block.block_id)}" already exists`)] : []),
      ...repeatedActions(block, here),
    ];
  });
}

function repeatedActions(block: Json, pointer: string): readonly string[] {
  if (block.type !== "actions" || !Array.isArray(block.elements)) return [];
  const seen = new Set<unknown>();
  return block.elements.flatMap((element: Json, place) => {
    const id = element.action_id;
    const repeated = id !== undefined && seen.has(id);
    seen.add(id);
    return repeated
      ? [at(`${pointer}/elements/${place}/action_id`, `\`action_id\` "${String(id)}" already exists`)]
      : [];
  });
}

/** Gives every block and element that can be clicked the id that Slack would give it. Only after they were checked. */
export function completeBlocks(blocks: readonly unknown[]): readonly KnownBlock[] {
  return blocks.map((block) => complete(block as Json) as unknown as KnownBlock);
}

export function completeView(view: unknown): View {
  const { blocks, ...rest } = view as Json & { blocks: readonly unknown[] };
  return { ...rest, blocks: completeBlocks(blocks) } as unknown as View;
}

const silent = new Set(["image", "plain_text", "mrkdwn"]);

function complete(block: Json): Json {
  const named = (element: unknown) =>
    isObject(element) && !silent.has(String(element.type))
      ? { action_id: newSecret().slice(0, 5), ...element }
      : element;
  return {
    block_id: newSecret().slice(0, 5),
    ...block,
    ...(block.accessory ? { accessory: named(block.accessory) } : {}),
    ...(block.element ? { element: named(block.element) } : {}),
    ...(block.type === "actions" && Array.isArray(block.elements) ? { elements: block.elements.map(named) } : {}),
  };
}
