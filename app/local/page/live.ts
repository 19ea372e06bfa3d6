import type { PageEvent } from "../page-api.ts";

const firstWait = 500;
const longestWait = 8000;

/**
 * Follows the workspace's events until it is told to stop. Whatever ends the stream, it is opened again, with growing pauses;
 * `onOpen` tells each time that events may have been missed until now.
 */
export function followEvents(
  as: string,
  on: { open: () => void; event: (event: PageEvent) => void; lost: () => void },
): () => void {
  let stream: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = firstWait;

  const open = () => {
    stream = new EventSource(`/workspace/events?${new URLSearchParams({ as })}`);
    stream.onopen = () => {
      wait = firstWait;
      on.open();
    };
    stream.onmessage = (message) => on.event(JSON.parse(message.data) as PageEvent);
    stream.onerror = () => {
      stream?.close();
      on.lost();
      timer = setTimeout(open, wait);
      wait = Math.min(wait * 2, longestWait);
    };
  };
  open();

  return () => {
    stream?.close();
    clearTimeout(timer);
  };
}
