/** What is a name of a place: of a graph, and of what comes after `octember-` in the names of indexes. */
export const placeName = /^[a-z][a-z0-9-]{0,18}[a-z0-9]$/;

/**
 * Graphs beside the one of all, by name: `{"acme": "wss://…:8182/gremlin"}`.
 * @returns none where it isn't that, which functions say as they start (`wrongGraphs`)
 */
export function graphsIn(said: string): ReadonlyMap<string, string> {
  return new Map(wrongGraphs(said) === undefined ? Object.entries(JSON.parse(said) as Record<string, string>) : []);
}

/** What is wrong with the setting; `undefined`: nothing. */
export function wrongGraphs(said: string): string | undefined {
  let graphs: unknown;
  try {
    graphs = JSON.parse(said);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  if (typeof graphs !== "object" || graphs === null || Array.isArray(graphs)) return 'is not like {"NAME": "wss://…"}';
  for (const [name, url] of Object.entries(graphs)) {
    if (!placeName.test(name) || name === "pooled") return `has a name that is none: ${JSON.stringify(name)}`;
    if (typeof url !== "string" || !URL.canParse(url)) return `has no URL for ${name}`;
  }
  return undefined;
}
