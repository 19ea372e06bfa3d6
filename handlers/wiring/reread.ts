import type { CardId, WorkspaceId } from "../../app/ids.ts";
import { dueForRereading, type RereadOutcome, type RereadPorts, rereadCard } from "../../app/steps/reread-cards.ts";
import { type Asked, type Timed, timeIsUp, workspaceIn } from "./operation.ts";
import { builtInMs } from "./reader-of-photo.ts";

interface Reread {
  readonly workspace: WorkspaceId;
  /** What came of the photos that were read. */
  readonly outcomes: Partial<Record<RereadOutcome, number>>;
  /** How many there was no time for: asked again, it goes on with them. */
  readonly left: number;
}

/**
 * What a card may take that was begun: Textract, or codes by the other reader, and then that one's own reading, as long as each is waited for
 * (`readerOfPhoto`); with fetching and writing. Photos of one card are read side by side.
 */
const longestMs = 2 * builtInMs + 60_000;

/** Photos at once; those that are posted meanwhile are read beside. */
const atOnce = 4;

/**
 * `{"do": "reread"}`, of one `workspace`: reads the photos of known cards again that an older version read. What members decided stays. The
 * index, the graph and the replies follow by themselves.
 */
export function rereadOperation(ports: RereadPorts) {
  return async (asked: Asked, context: Timed): Promise<Reread> => {
    const workspace = await workspaceIn(ports, asked);
    const waiting = [...(await dueForRereading(ports, workspace, false))];
    const outcomes: Partial<Record<RereadOutcome, number>> = {};
    const work = async () => {
      while (!timeIsUp(context, longestMs)) {
        const card: CardId | undefined = waiting.shift();
        if (card === undefined) return;
        const outcome = await rereadCard(ports, workspace, card);
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return { workspace, outcomes, left: waiting.length };
  };
}
