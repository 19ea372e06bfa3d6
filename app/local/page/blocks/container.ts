import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PressAction } from "../../page-api.ts";

/** Where blocks stand: in a message or in a form, which also keeps what its inputs hold. */
export interface Container {
  of: PressAction["container"];
  /** Set where the message stands in the pane of this thread. */
  thread?: string;
  form?: {
    held: (blockId: string, actionId: string) => unknown;
    hold: (blockId: string, actionId: string, value: unknown) => void;
    error: (blockId: string) => string | undefined;
  };
}

export const ContainerContext = createContext<Container | undefined>(undefined);

export function useContainer(): Container {
  const container = useContext(ContainerContext);
  if (!container) throw new Error("a block outside of a message or a form");
  return container;
}
