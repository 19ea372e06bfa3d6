import type { InputBlock, ModalView } from "@slack/types";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { Blocks } from "../blocks/blocks.tsx";
import { type Container, ContainerContext } from "../blocks/container.ts";
import { type Held, initialState, isEmpty } from "../blocks/held.ts";
import { useHere } from "../here.ts";
import type { OpenView } from "../known.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Icon } from "../parts/icon.tsx";
import { withEmoji } from "../text/emoji.ts";
import { unescapeSlack } from "../text/escape.ts";

/** An app's form or message in a dialog. */
export function Modal({ open }: { open: OpenView }) {
  const { session, words } = useHere();
  const view = open.view as ModalView;
  const [touched, setTouched] = useState<Held>({});
  const [missing, setMissing] = useState<Record<string, string>>({});
  const body = useRef<HTMLFormElement>(null);
  const state = useMemo(() => initialState(view.blocks, touched), [view, touched]);
  const errors = { ...open.errors, ...missing };
  const plain = (text: string) => withEmoji(unescapeSlack(text));

  const wrong = JSON.stringify(errors);
  useLayoutEffect(() => {
    const first = wrong === "{}" ? undefined : body.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    first?.focus({ preventScroll: true });
    first?.closest(".field")?.scrollIntoView({ block: "center" });
  }, [wrong]);

  useLayoutEffect(() => {
    const form = body.current;
    const typing = document.activeElement?.matches("input, textarea") && form?.contains(document.activeElement);
    if (!typing) form?.querySelector<HTMLElement>(".modal-body :is(input, textarea)")?.focus();
  }, [view]);

  const container: Container = {
    of: { type: "view", view_id: open.id },
    form: {
      held: (block, action) => state[block]?.[action],
      hold: (block, action, value) => setTouched({ ...touched, [block]: { ...touched[block], [action]: value } }),
      error: (block) => errors[block],
    },
  };

  function submit(event: Event) {
    event.preventDefault();
    if (open.pending || !view.submit) return;
    const found = problems(view, state, words);
    setMissing(found);
    if (Object.keys(found).length === 0) void session.submit(open.id, state);
  }

  return (
    <Dialog labelledBy={`title-${open.id}`} className="modal" onClose={() => session.closeView(open.id)}>
      <form ref={body} class="modal-form" noValidate onSubmit={submit} aria-busy={open.pending}>
        <header class="modal-head">
          <h2 id={`title-${open.id}`}>{plain(view.title.text)}</h2>
          <button type="button" class="icon-button" aria-label={words.close} onClick={() => session.closeView(open.id)}>
            <Icon name="close" />
          </button>
        </header>
        <div class="modal-body">
          {open.trouble && (
            <p class="trouble" role="alert">
              <Icon name="warning" /> {open.trouble}
            </p>
          )}
          <ContainerContext.Provider value={container}>
            <Blocks blocks={view.blocks} />
          </ContainerContext.Provider>
        </div>
        <footer class="modal-foot">
          <button type="button" class="button" onClick={() => session.closeView(open.id)}>
            {plain(view.close?.text ?? words.cancel)}
          </button>
          {view.submit && (
            <button type="submit" class={`button button-primary ${open.pending ? "button-pending" : ""}`}>
              {plain(view.submit.text)}
            </button>
          )}
        </footer>
      </form>
    </Dialog>
  );
}

/** What Slack itself refuses before the app is asked. */
function problems(view: ModalView, state: Held, words: ReturnType<typeof useHere>["words"]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [at, block] of view.blocks.entries()) {
    if (block.type !== "input") continue;
    const { element, optional } = block as InputBlock;
    const id = block.block_id ?? `block-${at}`;
    const held = state[id]?.[element.action_id ?? ""];
    const least = "min_length" in element ? element.min_length : undefined;
    const length = [...((held as { value?: string | null } | undefined)?.value ?? "")].length;
    if (!optional && isEmpty(held)) found[id] = words.required;
    else if (least && length > 0 && length < least) found[id] = words.tooShort(least);
  }
  return found;
}
