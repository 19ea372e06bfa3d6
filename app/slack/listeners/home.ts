import { SlackRefused } from "../../ports/speak.ts";
import { findNetwork } from "../../steps/find-network.ts";
import { NotDueYet } from "../../steps/not-due-yet.ts";
import { actionIds } from "../action-ids.ts";
import { drawNetwork } from "../blocks/drawings.ts";
import { escaped } from "../blocks/escape.ts";
import { homeView, refusedHome } from "../blocks/home.ts";
import { onPress } from "./actions/on-press.ts";
import { admit } from "./admit.ts";
import { answerPlainly } from "./answer.ts";
import { askListOf } from "./commands/asks.ts";
import { suggestionsFor } from "./commands/suggest.ts";
import { homeOpenedAck } from "./events/home-opened.ts";
import { type HomeInput, homeJob, homeMetadata, homeName } from "./home-job.ts";
import { after, type Listener } from "./listener.ts";
import type { ThenPorts } from "./listener-ports.ts";
import { noteDrawn, paintedFile } from "./pictures.ts";

const mostKnown = 6;
const mostSuggested = 3;
/** How long Slack may take to look at a picture, and how often it is tried until then. */
const readyWithinMs = 60_000;
const lookAgainMs = 3_000;

/** Shows a member's Home: whom they know best, what they asked and were asked, and whom they may want to meet. */
async function showHome({ workspace, member }: HomeInput, ports: ThenPorts, since: number): Promise<void> {
  const who = await admit(ports.directory, { workspace, member, outsider: false });
  if (who.kind === "refused") return ports.speak.publishHome(workspace, member, refusedHome(who.sentence));
  const [known, asks, suggested, drawn] = await Promise.all([
    findNetwork(ports, workspace, who.viewer, mostKnown),
    askListOf(ports, workspace, member),
    suggestionsFor({ workspace }, who, ports, mostSuggested),
    ports.replies.read(workspace, pictureKey(member)),
  ]);
  const home = { known, asks, suggested, now: ports.now(), draws: ports.painter !== undefined, metadata: homeMetadata };
  const file = drawn?.digest;
  if (file !== undefined) {
    try {
      return await ports.speak.publishHome(workspace, member, homeView({ ...home, picture: file }, who.words));
    } catch (error) {
      // Slack hasn't looked at it yet, or it was deleted: with whom it showed, or by the member.
      if (!(error instanceof SlackRefused) || error.reason !== "invalid_arguments") throw error;
    }
  }
  await ports.speak.publishHome(workspace, member, homeView(home, who.words));
  const isYoung = file !== undefined && ports.now() - since < readyWithinMs;
  if (isYoung) throw new NotDueYet(lookAgainMs);
}

export const homeOpened: Listener = after(homeOpenedAck, {
  // Whether a picture is there is known by now: nobody waits for it.
  then: (input, ports) => showHome(input, ports, 0),
});

export const homeChanged: Listener = {
  name: homeName,
  register: () => {},
  then: (job, ports) => showHome(job.input as HomeInput, ports, job.acceptedAt),
};

/** "Draw it": into the member's direct messages, as only what is shared with them there is shown to them in Home. */
export const drawNetworkButton: Listener = onPress(actionIds.drawNetwork, async (press, who, ports, job) => {
  const { workspace } = press;
  const { words, member, viewer } = who;
  const known = await findNetwork(ports, workspace, viewer, mostKnown);
  if (ports.painter === undefined || known.length === 0)
    return answerPlainly(ports.speak, press, words.picture.notDrawn);
  const painted = await paintedFile(ports, drawNetwork(member.name, known, ports.now(), words));
  // Rather never than twice.
  const isFirst = async () => (await ports.replies.claim(workspace, `network ${job.key}`)) === undefined;
  const file = await ports.speak.sendFile(workspace, member.id, painted, escaped(words.home.network), isFirst);
  if (file === undefined) return;
  const cards = known.map(({ contact }) => contact.id);
  await noteDrawn(ports, workspace, cards, file);
  await ports.replies.settle(workspace, pictureKey(member.id), { digest: file });
  await ports.inbox.accept(homeJob({ workspace, member: member.id }, job.key));
});

function pictureKey(member: string): string {
  return `network picture ${member}`;
}
