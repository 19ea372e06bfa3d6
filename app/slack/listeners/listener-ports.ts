import type { ModalView } from "@slack/types";
import type { MemberId, PhotoId, WorkspaceId } from "../../ids.ts";
import type { Log } from "../../log.ts";
import type { ArchiveKeys } from "../../ports/archive-keys.ts";
import type { Asks } from "../../ports/asks.ts";
import type { Checkpoint } from "../../ports/checkpoint.ts";
import type { Choices, ReaderChoice } from "../../ports/choices.ts";
import type { DailyBudget } from "../../ports/daily-budget.ts";
import type { Directory } from "../../ports/directory.ts";
import type { Dismissals } from "../../ports/dismissals.ts";
import type { GraphView } from "../../ports/graph-view.ts";
import type { Imports } from "../../ports/imports.ts";
import type { Inbox, Job } from "../../ports/inbox.ts";
import type { Painter } from "../../ports/painter.ts";
import type { PhotoStatuses } from "../../ports/photo-status.ts";
import type { Photos } from "../../ports/photos.ts";
import type { Replies } from "../../ports/replies.ts";
import type { SearchView } from "../../ports/search-view.ts";
import type { Speak } from "../../ports/speak.ts";
import type { TextReader } from "../../ports/text-reader.ts";
import type { Truth } from "../../ports/truth.ts";
import type { UploadLink } from "../upload/upload-link.ts";

/** Puts a job into the inbox; on return it is durable. */
export type Accept = (job: Job) => Promise<void>;

/** A row of a select. */
export interface OptionRow {
  readonly text: string;
  readonly value: string;
}

/** What an `answer` listener may touch, within Slack's 3 seconds. An `ack` half is given nothing at all. */
export interface AnswerPorts {
  readonly accept: Accept;
  /** @returns the id of the form that is open now; `undefined` when the trigger had expired, or Slack took too long. */
  readonly openForm: (workspace: WorkspaceId, trigger: string, form: ModalView) => Promise<string | undefined>;
  /** The people that this member may see and most likely means, as rows of a select whose value is a contact id. */
  readonly suggestPeople: (workspace: WorkspaceId, member: MemberId, typed: string) => Promise<OptionRow[]>;
}

/** What a `then` half may touch: everything. */
export interface ThenPorts {
  readonly truth: Truth;
  readonly photos: Photos;
  readonly statuses: PhotoStatuses;
  /** Missing where reading costs nobody anything. */
  readonly budget?: DailyBudget;
  /** What workspaces chose, and which readers there are to choose from; missing: there is but one. */
  readonly choices: Choices;
  readonly readers?: readonly ReaderChoice[];
  readonly imports: Imports;
  readonly asks: Asks;
  readonly dismissals: Dismissals;
  readonly replies: Replies;
  /** For what a job leads to that has to be done whatever happens, and what was given up. */
  readonly inbox: Pick<Inbox, "accept" | "givenUp" | "forget">;
  readonly directory: Directory;
  /** Missing where photos are read elsewhere: what was kept comes back as a `photo-read`. */
  readonly reader?: TextReader;
  /** Gives a kept photo to be read elsewhere. Given twice, it is read once. */
  readonly toReader?: (workspace: WorkspaceId, photo: PhotoId) => Promise<void>;
  /** The address of a page by which a member uploads photos, good for minutes; missing where nobody could open it. */
  readonly uploadLink?: (link: UploadLink) => Promise<string>;
  /** Takes note that the app may no longer be in a workspace: its token goes, and its data later. */
  readonly uninstalled?: (workspace: WorkspaceId) => Promise<void>;
  readonly search: Pick<SearchView, "candidates">;
  readonly graph: Pick<GraphView, "strongest">;
  readonly speak: Speak;
  /** Missing where changes aren't archived. */
  readonly archiveKeys?: Pick<ArchiveKeys, "drop">;
  /** Missing where nothing is drawn: words are said all the same. */
  readonly painter?: Painter;
  readonly log: Log;
  /** Does nothing unless a test says so. */
  readonly checkpoint: Checkpoint;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
