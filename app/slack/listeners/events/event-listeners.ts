import type { Listener } from "../../listener.ts";
import { directoryChanged } from "./directory-changed.ts";
import { photoPosted } from "./photo-posted.ts";

/** Everything that listens to events. */
export const eventListeners: readonly Listener[] = [photoPosted, ...directoryChanged];
