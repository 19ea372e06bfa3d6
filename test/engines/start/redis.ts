import { connect } from "node:net";
import type { Recipe } from "./recipe.ts";

/** ElastiCache: Redis. */
export const redis: Recipe = {
  needs: ["redis-server"],
  async command({ port, folder, keeps }) {
    return {
      program: "redis-server",
      arguments: [
        ...["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder, "--save", ""],
        ...["--appendonly", keeps ? "yes" : "no", "--maxmemory", "128mb", "--maxmemory-policy", "allkeys-lru"],
      ],
    };
  },
  url: (port) => `redis://127.0.0.1:${port}`,
  answers: ({ port }) =>
    new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"));
      socket.setTimeout(2_000, () => socket.destroy(new Error("no answer")));
      socket.on("data", (answer) => {
        resolve(answer.toString().startsWith("+PONG"));
        socket.destroy();
      });
      socket.on("error", reject);
    }),
};
