import type { MemberId } from "../../../ids.ts";
import type { Directory } from "../../../ports/directory.ts";
import type { Taken } from "../../../ports/inbox.ts";
import { helpMessage, startMessage } from "../../blocks/help.ts";
import type { Admitted } from "../admit.ts";
import { answer, whenAdmitted } from "../answer.ts";
import type { Asked } from "../asked.ts";
import { after, type Listener } from "../listener.ts";
import type { ThenPorts } from "../listener-ports.ts";
import { type AskedCommand, octemberAck } from "./asked-command.ts";
import { answerAsks } from "./asks.ts";
import { answerFind } from "./find.ts";
import { answerForget } from "./forget.ts";
import { answerHistory } from "./history.ts";
import { answerIntro } from "./intro.ts";
import { parseCommand } from "./parse-command.ts";
import { namelessMembers, readEntities } from "./read-entities.ts";
import { readNote, readTags } from "./read-remark.ts";
import { answerRemark } from "./remark.ts";
import { answerSettings } from "./settings.ts";
import { answerSuggest } from "./suggest.ts";
import { answerUpload } from "./upload.ts";

/** `/octember`: what comes after it is read in `parse-command.ts`. */
export const octember: Listener = after(octemberAck, {
  then: (input, ports, job) => whenAdmitted(input, ports, (who) => run(input, who, ports, job)),
});

async function run({ text, ...asked }: AskedCommand, who: Admitted, ports: ThenPorts, job: Taken): Promise<void> {
  const command = parseCommand(readEntities(text, await namesOf(text, asked, ports.directory)));
  if (command.kind === "start") return answer(ports.speak, asked, startMessage(who.words));
  if (command.kind === "help") return answer(ports.speak, asked, helpMessage(who.words));
  if (command.kind === "history") return answerHistory(asked, who, ports, { query: command.person });
  if (command.kind === "forget") return answerForget(asked, who, ports, { query: command.person });
  if (command.kind === "tag" || command.kind === "note") {
    const { tagUsage, noteUsage } = who.words.remark;
    const [read, usage] = command.kind === "tag" ? [readTags, tagUsage] : [readNote, noteUsage];
    const remark = read(command.text);
    return answerRemark(asked, who, ports, job, { remark, person: { query: remark?.person ?? "" }, usage });
  }
  if (command.kind === "asks") return answerAsks(asked, who, ports, command.allowed);
  if (command.kind === "intro" && command.person === "") return answerSuggest(asked, who, ports);
  if (command.kind === "upload") return answerUpload(asked, who, ports, job);
  if (command.kind === "settings") return answerSettings(asked, who, ports, command.text);
  if (command.kind === "intro") return answerIntro(asked, who, ports, { query: command.person });
  return answerFind(asked, who, ports, command);
}

async function namesOf(text: string, { workspace }: Asked, directory: Directory): Promise<Map<MemberId, string>> {
  const members = await Promise.all(namelessMembers(text).map((id) => directory.member(workspace, id)));
  return new Map(members.flatMap((member) => (member === undefined ? [] : [[member.id, member.name]])));
}
