import type { Words } from "../words.ts";
import { asks } from "./asks.ts";
import { card } from "./card.ts";
import { contact } from "./contact.ts";
import { correct } from "./correct.ts";
import { dates } from "./dates.ts";
import { deleted } from "./deleted.ts";
import { find } from "./find.ts";
import { forget } from "./forget.ts";
import { help } from "./help.ts";
import { history } from "./history.ts";
import { home } from "./home.ts";
import { imports } from "./imports.ts";
import { intro } from "./intro.ts";
import { picture } from "./picture.ts";
import { readThis } from "./read-this.ts";
import { refuse } from "./refuse.ts";
import { remark } from "./remark.ts";
import { same } from "./same.ts";
import { settings } from "./settings.ts";
import { share } from "./share.ts";
import { upload } from "./upload.ts";

export const korean: Words = {
  language: "ko",
  asks,
  card,
  contact,
  correct,
  dates,
  deleted,
  find,
  forget,
  help,
  history,
  home,
  imports,
  intro,
  readThis,
  picture,
  refuse,
  remark,
  same,
  settings,
  share,
  upload,
};
