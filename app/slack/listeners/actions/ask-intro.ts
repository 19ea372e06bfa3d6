import { actionIds } from "../../action-ids.ts";
import { answerIntro } from "../commands/intro.ts";
import type { Listener } from "../listener.ts";
import { onPress } from "./on-press.ts";

/** Of several people the one who was meant: the answer takes the place of the choice. */
export const chooseForIntro: Listener = onPress(actionIds.chooseForIntro, (press, who, ports) =>
  answerIntro(press, who, ports, { contact: press.card }, { replace: true }),
);

/** "Introduce me" beside a contact. */
export const introduceMe: Listener = onPress(actionIds.introduceMe, (press, who, ports) =>
  answerIntro(press, who, ports, { contact: press.card }),
);
