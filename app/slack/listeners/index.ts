import { acceptAsk, declineAsk, notNowAsk } from "./actions/answer-ask.ts";
import { askColleagueButton, askLanguage } from "./actions/ask-colleague.ts";
import { chooseForIntro, introduceMe } from "./actions/ask-intro.ts";
import { keepDeleted, removeDeleted } from "./actions/deleted-photo.ts";
import { dismiss, suggestAgain } from "./actions/dismiss.ts";
import { findMore } from "./actions/find-more.ts";
import { forget } from "./actions/forget.ts";
import { looksRight } from "./actions/looks-right.ts";
import { itIsACard, notACard } from "./actions/not-a-card.ts";
import { openCorrection } from "./actions/open-correction.ts";
import { openRemark } from "./actions/open-remark.ts";
import { remarkOn } from "./actions/remark-on.ts";
import { chooseCard, differentPerson, notTheSame, samePerson, samePersonAs } from "./actions/same-person.ts";
import { saveToPhone } from "./actions/save-to-phone.ts";
import { makePrivate, shareWithTeam } from "./actions/share-card.ts";
import { shareContact } from "./actions/share-contact.ts";
import { shareImport, unshareImport } from "./actions/share-import.ts";
import { sharePicture } from "./actions/share-picture.ts";
import { findPerson, showContact } from "./actions/show-contact.ts";
import { showHistory } from "./actions/show-history.ts";
import { undo } from "./actions/undo.ts";
import { allowAsks, withdrawAsk } from "./actions/withdraw-ask.ts";
import { octember } from "./commands/octember.ts";
import { contactChanged } from "./contact-changed.ts";
import { erase } from "./erase-person.ts";
import { contactsDropped } from "./events/contacts-dropped.ts";
import { directoryChanged } from "./events/directory-changed.ts";
import { photoDeleted } from "./events/photo-deleted.ts";
import { photoPosted } from "./events/photo-posted.ts";
import { photoRead } from "./events/photo-read.ts";
import { photoUploaded } from "./events/photo-uploaded.ts";
import { appUninstalled } from "./events/uninstalled.ts";
import { askForm } from "./forms/ask.ts";
import { correction } from "./forms/correction.ts";
import { remark } from "./forms/remark.ts";
import { givingAsks } from "./give-asks.ts";
import { drawNetworkButton, homeChanged, homeOpened } from "./home.ts";
import type { Listener } from "./listener.ts";
import { personOptions, samePersonOptions } from "./options/find-person.ts";
import { introPicture } from "./pictures.ts";
import { findContact } from "./shortcuts/find-contact.ts";
import { readThisCard } from "./shortcuts/read-this-card.ts";

/** Everything that Octember listens to. */
export const listeners: readonly Listener[] = [
  photoPosted,
  photoRead,
  photoUploaded,
  contactsDropped,
  ...photoDeleted,
  ...directoryChanged,
  contactChanged,
  ...appUninstalled,
  octember,
  findContact,
  readThisCard,
  personOptions,
  samePersonOptions,
  findPerson,
  findMore,
  showContact,
  shareContact,
  saveToPhone,
  openCorrection,
  correction,
  looksRight,
  notACard,
  itIsACard,
  chooseForIntro,
  introduceMe,
  samePerson,
  differentPerson,
  notTheSame,
  chooseCard,
  samePersonAs,
  undo,
  showHistory,
  forget,
  erase,
  shareWithTeam,
  makePrivate,
  shareImport,
  unshareImport,
  remarkOn,
  openRemark,
  remark,
  removeDeleted,
  keepDeleted,
  askColleagueButton,
  askLanguage,
  askForm,
  ...givingAsks,
  acceptAsk,
  notNowAsk,
  declineAsk,
  withdrawAsk,
  allowAsks,
  dismiss,
  suggestAgain,
  introPicture,
  sharePicture,
  homeOpened,
  homeChanged,
  drawNetworkButton,
];
