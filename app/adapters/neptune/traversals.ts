import gremlin from "gremlin";

/*
 * The little of Gremlin that the graph's files need, as bytecode. Numbers are sent with their type: as bare JSON a whole weight would
 * be an integer and the next one a double, and a property should be of one type.
 */

export type Bytecode = gremlin.process.Bytecode;
export type Traversal = gremlin.process.GraphTraversal;

const { GraphTraversalSource, TraversalStrategies, cardinality, direction, merge, order, t, statics } = gremlin.process;

/** Anonymous traversals, which stand in others. */
export const __ = statics;
export { cardinality, merge, order, t };

/** Where a traversal starts. It is sent by whoever takes its bytecode. */
export const g = new GraphTraversalSource(new gremlin.structure.Graph(), new TraversalStrategies());

/** Maps as `mergeV` and `mergeE` take them. */
export type ElementMap = ReadonlyMap<unknown, unknown>;

export function vertexMap(label: string, id: string, properties: Readonly<Record<string, unknown>>): ElementMap {
  return new Map<unknown, unknown>([[t.id, id], [t.label, label], ...Object.entries(properties)]);
}

export function edgeMap(
  label: string,
  id: string,
  [from, to]: readonly [string, string],
  properties: Readonly<Record<string, unknown>>,
): ElementMap {
  return new Map<unknown, unknown>([
    [t.id, id],
    [t.label, label],
    [direction.from_, from],
    [direction.to, to],
    ...Object.entries(properties),
  ]);
}

/** For `merge.onMatch` of a vertex: by itself Neptune would keep the old value beside the new one. */
export function single(value: unknown): Bytecode {
  return new gremlin.process.Bytecode().addSource("CardinalityValueTraversal", [cardinality.single, value]);
}

/** `V()` without ids is every vertex. */
export function vertices(ids: readonly string[]): Traversal {
  return __.V(...(ids.length > 0 ? ids : ["-"]));
}

class Double {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

export function double(value: number): unknown {
  return new Double(value);
}

const doubles = {
  canBeUsedFor: (value: unknown) => value instanceof Double,
  serialize: ({ value }: Double) => ({ "@type": "g:Double", "@value": value }),
};
const whole = {
  canBeUsedFor: (value: unknown) => Number.isInteger(value),
  serialize: (value: number) => ({ "@type": "g:Int64", "@value": value }),
};
const writer = new gremlin.structure.io.GraphSONWriter({ serializers: { "g:Int64": whole, "g:Double": doubles } });

/** A request of Gremlin's protocol, without the header that names its format. */
export function writeRequest(requestId: string, bytecode: Bytecode, evaluationTimeout: number): Buffer {
  const request = {
    requestId: { "@type": "g:UUID", "@value": requestId },
    op: "bytecode",
    processor: "traversal",
    args: {
      gremlin: writer.adaptObject(bytecode),
      aliases: { "@type": "g:Map", "@value": ["g", "g"] },
      evaluationTimeout: writer.adaptObject(evaluationTimeout),
    },
  };
  return Buffer.from(JSON.stringify(request));
}
