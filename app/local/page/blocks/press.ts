import type { ConfirmationDialog } from "@slack/types";
import { useEffect, useRef, useState } from "preact/hooks";
import { useHere } from "../here.ts";
import { unescapeSlack } from "../text/escape.ts";
import { useContainer } from "./container.ts";

export interface Press {
  /** Waits for the workspace to take it; asks first where the element wants that. */
  run: (actionId: string, value?: string, confirm?: ConfirmationDialog) => Promise<void>;
  pending: boolean;
  failed: boolean;
}

/** How an element of this block acts, once at a time. */
export function usePress(blockId: string): Press {
  const { session, confirm: ask } = useHere();
  const { of, thread } = useContainer();
  const [pending, setPending] = useState(false);
  const [failed, setFailed] = useState(false);
  const mounted = useRef(true);
  useEffect(
    () => () => {
      mounted.current = false;
    },
    [],
  );

  return {
    pending,
    failed,
    async run(actionId, value, confirm) {
      if (pending) return;
      if (confirm && !(await ask(questionOf(confirm)))) return;
      setPending(true);
      setFailed(false);
      const chosen = value === undefined ? {} : { value };
      const taken = await session.press({ container: of, block_id: blockId, action_id: actionId, ...chosen }, thread);
      if (!mounted.current) return;
      setPending(false);
      setFailed(!taken);
    },
  };
}

const questionOf = (confirm: ConfirmationDialog) => ({
  title: unescapeSlack(confirm.title?.text ?? ""),
  text: unescapeSlack(confirm.text.text),
  yes: unescapeSlack(confirm.confirm?.text ?? "OK"),
  no: unescapeSlack(confirm.deny?.text ?? "Cancel"),
  danger: confirm.style === "danger",
});
