import { actionIds } from "../action-ids.ts";
import { formButtons, opened } from "./actions/opened.ts";
import { pressed } from "./actions/pressed.ts";
import { octemberAck } from "./commands/asked-command.ts";
import { contactsDroppedAck } from "./events/contacts-message.ts";
import { fileDeletedAck, messageDeletedAck } from "./events/deleted-photos.ts";
import { channelJoinedAck, channelLeftAck, groupLeftAck, memberChangedAck } from "./events/directory-events.ts";
import { homeOpenedAck } from "./events/home-opened.ts";
import { photoPostedAck } from "./events/photo-message.ts";
import { appUninstalledAck, tokensRevokedAck } from "./events/uninstall-events.ts";
import { askAck } from "./forms/submitted-ask.ts";
import { correctionAck } from "./forms/submitted-correction.ts";
import { remarkAck } from "./forms/submitted-remark.ts";
import type { Ack } from "./listener.ts";
import { personOptions, samePersonOptions } from "./options/find-person.ts";
import { readThisCardAck } from "./shortcuts/chosen-message.ts";
import { findContactAck } from "./shortcuts/chosen-shortcut.ts";

/** All that Octember hears of Slack, without what it does about it. */
export const acks: readonly Ack[] = [
  photoPostedAck,
  contactsDroppedAck,
  messageDeletedAck,
  fileDeletedAck,
  memberChangedAck,
  channelJoinedAck,
  channelLeftAck,
  groupLeftAck,
  appUninstalledAck,
  tokensRevokedAck,
  homeOpenedAck,
  octemberAck,
  findContactAck,
  readThisCardAck,
  personOptions,
  samePersonOptions,
  correctionAck,
  remarkAck,
  askAck,
  ...Object.values(actionIds).map((id) => (formButtons.includes(id) ? opened(id) : pressed(id))),
];
