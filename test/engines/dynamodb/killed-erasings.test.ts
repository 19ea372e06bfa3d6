import type { Instant } from "../../../app/ids.ts";
import { cardId, noted } from "../../contacts/facts-for-tests.ts";
import { begun, killedChange, long, numbers, type Work } from "./killed-changes.ts";

const at = "2026-11-25T00:00:00.000Z" as Instant;

const erases = (transactionItems: number, cards: number): Work => ({
  before: [begun(1, 3, noted(10, 1, long)), begun(60, 1)],
  after: [],
  work: (truth, workspace) => truth.erase(workspace, { id: cardId(1), version: 1 }, numbers(1, cards).map(cardId), at),
  transactionItems,
});

killedChange("an erasing in one transaction", erases(100, 2));
killedChange("an erasing in more than one", erases(5, 2));
killedChange("an erasing of all, in more than one", erases(5, 3));
