import { type Asked, askedByCommand } from "../asked.ts";
import { onCommand } from "../listener.ts";

export interface AskedCommand extends Asked {
  readonly text: string;
}

/** More is not looked at: nobody asks for so long a name. */
const longestText = 8_000;

/** `/octember`, whatever comes after it. */
export const octemberAck = onCommand<AskedCommand>("/octember", (request) => {
  const asked = askedByCommand(request);
  const input = { ...asked, text: (request.text ?? "").slice(0, longestText) };
  return { workspace: asked.workspace, key: request.trigger_id, input };
});
