import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import gremlinDriver from "gremlin";
import { javaArguments } from "./java.ts";
import type { Recipe } from "./recipe.ts";

/**
 * Neptune: TinkerPop's own Gremlin Server, on a graph with transactions whose properties are sets unless written as
 * single, as Neptune's are.
 */
export const gremlin = gremlinServer(768);

/** All that it holds is in its heap, in MB: whoever fills it with more than tests do gives it more. */
export function gremlinServer(heapMb: number): Recipe {
  return {
    jars: "org.apache.tinkerpop:gremlin-server:3.7.3",
    needs: ["java"],
    lastsAfter: "SIGTERM",
    async command({ port, folder, jars, keeps }) {
      const graph = [
        "gremlin.graph=org.apache.tinkerpop.gremlin.tinkergraph.structure.TinkerTransactionGraph",
        "gremlin.tinkergraph.vertexIdManager=ANY",
        "gremlin.tinkergraph.edgeIdManager=ANY",
        "gremlin.tinkergraph.defaultVertexPropertyCardinality=set",
        ...(keeps
          ? [`gremlin.tinkergraph.graphLocation=${folder}/graph.kryo`, "gremlin.tinkergraph.graphFormat=gryo"]
          : []),
      ];
      await writeFile(join(folder, "graph.properties"), graph.join("\n"));
      await writeFile(
        join(folder, "bind.groovy"),
        "def globals = [:]\nglobals << [g : traversal().withEmbedded(graph)]\n",
      );
      await writeFile(join(folder, "server.yaml"), serverSettings(port, folder));
      return {
        program: "java",
        arguments: [
          ...javaArguments(heapMb),
          // Its own way of writing a graph to a file looks into Java's classes.
          ...["java.lang", "java.util", "java.util.concurrent.atomic"].map(
            (one) => `--add-opens=java.base/${one}=ALL-UNNAMED`,
          ),
          "-cp",
          join(jars, "*"),
          "org.apache.tinkerpop.gremlin.server.GremlinServer",
          join(folder, "server.yaml"),
        ],
      };
    },
    url: (port) => `ws://127.0.0.1:${port}/gremlin`,
    async answers({ port }) {
      // The driver never settles where nobody listens. Without a WebSocket's handshake the server refuses, but answers.
      await fetch(`http://127.0.0.1:${port}/gremlin`, { signal: AbortSignal.timeout(2_000) });
      const connection = new gremlinDriver.driver.DriverRemoteConnection(this.url(port));
      try {
        const g = gremlinDriver.process.AnonymousTraversalSource.traversal().withRemote(connection);
        return (await g.inject(1).toList()).length === 1;
      } finally {
        await connection.close();
      }
    },
  };
}

function serverSettings(port: number, folder: string): string {
  const serializers = ["GraphSONMessageSerializerV3", "GraphBinaryMessageSerializerV1"];
  return `host: 127.0.0.1
port: ${port}
channelizer: org.apache.tinkerpop.gremlin.server.channel.WebSocketChannelizer
graphs: { graph: "${folder}/graph.properties" }
scriptEngines:
  gremlin-groovy:
    plugins:
      org.apache.tinkerpop.gremlin.server.jsr223.GremlinServerGremlinPlugin: {}
      org.apache.tinkerpop.gremlin.tinkergraph.jsr223.TinkerGraphGremlinPlugin: {}
      org.apache.tinkerpop.gremlin.jsr223.ScriptFileGremlinPlugin: { files: ["${folder}/bind.groovy"] }
serializers:
${serializers.map((one) => `  - { className: org.apache.tinkerpop.gremlin.util.ser.${one} }`).join("\n")}
`;
}
