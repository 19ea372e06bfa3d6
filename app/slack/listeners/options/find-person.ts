import type { MemberId, WorkspaceId } from "../../../ids.ts";
import { actionIds } from "../../action-ids.ts";
import { cut, shown } from "../../blocks/escape.ts";
import { limits } from "../../limits.ts";
import { type Ack, onOptions } from "../listener.ts";

/** The people of the search box, while somebody types. Outsiders get none. */
export const personOptions: Ack = peopleFor(actionIds.findPerson);

/** The people who may be one with the contact that the select stands beside. */
export const samePersonOptions: Ack = peopleFor(actionIds.samePersonAs);

function peopleFor(action: string): Ack {
  return onOptions(action, async (request, { suggestPeople }) => {
    const workspace = (request.team?.id ?? request.user.team_id) as WorkspaceId | undefined;
    const outsider = request.user.team_id !== undefined && request.user.team_id !== workspace;
    if (workspace === undefined || outsider) return [];
    const rows = await suggestPeople(workspace, request.user.id as MemberId, request.value);
    return rows
      .filter(({ value }) => value.length <= limits.optionValue && request.action_id !== `${action}:${value}`)
      .slice(0, limits.options)
      .map(({ text, value }) => ({ text: cut(shown(text, limits.optionText) || "…", limits.optionText), value }));
  });
}
