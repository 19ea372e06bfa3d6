import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import type { WorkspaceId } from "../../app/ids.ts";
import { signed } from "../../app/local/workspace/deliver/sign.ts";
import { team } from "../../app/local/workspace/world/seed.ts";

/**
 * A team that nobody else has: engines are shared by tests, and who purges, rebuilds or caches does it by the team's id. As long as the local
 * workspace's own, so that an answer's length stays.
 */
export function newTeam(): WorkspaceId {
  const letters = team.id.length - 1;
  return `T${randomUUID().replaceAll("-", "").slice(0, letters).toUpperCase()}` as WorkspaceId;
}

interface Sent {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What the local workspace sends, which knows a single team, as another team's; signed again. */
export function renameSent({ headers, body }: Sent, name: WorkspaceId, signingSecret: string): Sent {
  const renamed = body.replaceAll(team.id, name);
  return { headers: { ...headers, ...signed(signingSecret, Math.floor(Date.now() / 1000), renamed) }, body: renamed };
}

/** Has the local workspace answer as another team. */
export function renameAnswer(response: ServerResponse, name: WorkspaceId): void {
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
  response.end = ((first: unknown, ...rest: unknown[]) =>
    end(typeof first === "string" ? first.replaceAll(team.id, name) : first, ...rest)) as typeof response.end;
}
