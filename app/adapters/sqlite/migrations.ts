import { askTables } from "./schema/ask-tables.ts";
import { askedPhotos } from "./schema/asked-photos.ts";
import { builtWithColumn } from "./schema/built-with.ts";
import { choicesTables } from "./schema/choices.ts";
import { deletedPhotos } from "./schema/deleted-photos.ts";
import { departures } from "./schema/departures.ts";
import { erasedIdentities } from "./schema/erased-identities.ts";
import { importTables } from "./schema/import-tables.ts";
import { inboxTables } from "./schema/inbox-tables.ts";
import { memberTables } from "./schema/member-tables.ts";
import { personViews } from "./schema/person-views.ts";
import { photosTakenUp } from "./schema/photos-taken-up.ts";
import { postedPhotos } from "./schema/posted-photos.ts";
import { rememberedChannels } from "./schema/remembered-channels.ts";
import { replyUpdates } from "./schema/reply-updates.ts";
import { truthTables } from "./schema/truth-tables.ts";
import { viewTables } from "./schema/view-tables.ts";

/** Each brings the schema from its place's number to the next. Append; never change one that was released. */
export const migrations: readonly string[] = [
  `${truthTables}\n${inboxTables}\n${memberTables}\n${viewTables}`,
  deletedPhotos,
  importTables,
  personViews,
  builtWithColumn,
  erasedIdentities,
  postedPhotos,
  rememberedChannels,
  askedPhotos,
  askTables,
  departures,
  choicesTables,
  replyUpdates,
  photosTakenUp,
];
