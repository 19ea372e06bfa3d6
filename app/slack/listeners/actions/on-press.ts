import type { Taken } from "../../../ports/inbox.ts";
import type { Admitted } from "../admit.ts";
import { whenAdmitted } from "../answer.ts";
import { homeJob, homeMetadata } from "../home-job.ts";
import { after, type Listener } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { type Press, pressed } from "./pressed.ts";

/** What a press of a button leads to. Which presses wait for one another says `pressed.ts`. */
export function onPress(
  id: string,
  work: (press: Press, who: Admitted, ports: ThenPorts, job: Taken) => Promise<void>,
): Listener {
  return after(pressed(id), {
    async then(press, ports, job) {
      await whenAdmitted(press, ports, (who) => work(press, who, ports, job));
      if (press.metadata === homeMetadata) await ports.inbox.accept(homeJob(press, job.key));
    },
  });
}
