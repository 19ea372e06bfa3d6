import type { CardId, WorkspaceId } from "../../ids.ts";
import type { GraphNode, GraphView } from "../../ports/graph-view.ts";
import type { KeyTerm, SearchView } from "../../ports/search-view.ts";
import { countOf, fieldsOf, listOf, Malformed, numberOf, textOf } from "./shapes.ts";

/** What is asked of both views, where they are not reached: ids come back, nothing that anybody could read. */
export interface AskedViews {
  readonly search: Pick<SearchView, "candidates">;
  readonly graph: Pick<GraphView, "strongest">;
}

/** Beyond these no question of ours goes. */
const most = {
  audiences: 5_000,
  questions: 50,
  terms: 50,
  alternatives: 2_000,
  keys: 50,
  candidates: 200,
  nodes: 50,
  neighbours: 100,
};

/**
 * Asks the views what another function asked.
 * @throws Malformed for anything but the two questions, each of one workspace
 */
export async function answerQuestion({ search, graph }: AskedViews, question: unknown): Promise<unknown> {
  const names = ["method", "workspace", "audiences", "questions", "nodes", "limit"];
  const { method, workspace: of, audiences: to, questions, nodes, limit } = fieldsOf(question, "the question", names);
  const workspace = textOf(of, "the workspace") as WorkspaceId;
  const audiences = listOf(to, "audiences", most.audiences, (one) => textOf(one, "an audience"));
  if (method === "candidates" && nodes === undefined) {
    const asked = listOf(questions, "questions", most.questions, (one) => listOf(one, "terms", most.terms, termIn));
    return search.candidates(workspace, audiences, asked, countOf(limit, "the limit", most.candidates));
  }
  if (method === "strongest" && questions === undefined) {
    const asked = listOf(nodes, "nodes", most.nodes, nodeIn);
    return graph.strongest(workspace, audiences, asked, countOf(limit, "the limit", most.neighbours));
  }
  throw new Malformed("nobody knows this question");
}

function termIn(value: unknown): KeyTerm {
  const { alternatives } = fieldsOf(value, "a term", ["alternatives"]);
  return {
    alternatives: listOf(alternatives, "alternatives", most.alternatives, (one) => {
      const { tier, keys } = fieldsOf(one, "an alternative", ["tier", "keys"]);
      return {
        tier: numberOf(tier, "a tier"),
        keys: listOf(keys, "keys", most.keys, (key) => textOf(key, "a key", 48)),
      };
    }),
  };
}

const kinds: readonly GraphNode["kind"][] = ["member", "organization", "event"];

function nodeIn(value: unknown): GraphNode {
  const { kind, key } = fieldsOf(value, "a node", ["kind", "key"]);
  const known = kinds.find((one) => one === kind);
  if (known === undefined) throw new Malformed("nobody knows this kind of node");
  return { kind: known, key: textOf(key, "a node's key") };
}

/** @throws Malformed */
export function candidatesIn(answer: unknown): readonly (readonly CardId[])[] {
  return listOf(answer, "the answer", most.questions, (some) =>
    listOf(some, "people", most.candidates, (one) => textOf(one, "a person") as CardId),
  );
}

/** @throws Malformed */
export function neighboursIn(answer: unknown): readonly (readonly CardId[])[] {
  return listOf(answer, "the answer", most.nodes, (some) =>
    listOf(some, "neighbours", most.neighbours, (one) => textOf(one, "a person") as CardId),
  );
}
