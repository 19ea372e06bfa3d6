import type { Taken } from "../../../ports/inbox.ts";
import { sayOnce } from "../../../steps/say-once.ts";
import { uploadMessage, uploadPlaceMessage } from "../../blocks/upload.ts";
import type { Admitted } from "../admit.ts";
import { answerPlainly } from "../answer.ts";
import type { Asked } from "../asked.ts";
import type { ThenPorts } from "../listener-ports.ts";

/** Answers `/octember upload`: a message in the member's direct messages, with a link; what comes by it is answered in its thread. */
export async function answerUpload(
  asked: Asked,
  { member, words }: Admitted,
  ports: ThenPorts,
  job: Taken,
): Promise<void> {
  const { workspace } = asked;
  if (ports.uploadLink === undefined) return answerPlainly(ports.speak, asked, words.upload.notHere);
  const channel = await ports.speak.directOf(workspace, member.id);
  const said = { workspace, key: `upload ${job.key}`, thread: { channel } };
  // The link names the message that it is answered in, which has to be there first.
  const heard = await sayOnce(ports, said, uploadPlaceMessage(words));
  const message = heard ? (await ports.replies.read(workspace, said.key))?.said : undefined;
  if (message === undefined) return answerPlainly(ports.speak, asked, words.upload.cantWrite);
  const link = await ports.uploadLink({ workspace, member: member.id, message, language: words.language });
  await ports.speak.update(workspace, message, uploadMessage(link, words));
  if (asked.channel !== channel) await answerPlainly(ports.speak, asked, words.upload.seeDirect);
}
