import { cardId, noted } from "../../contacts/facts-for-tests.ts";
import { begun, killedChange, long, type Work } from "./killed-changes.ts";

function joins(transactionItems: number): Work {
  const parts = [begun(20, 2, noted(25, 20, long)), begun(30, 1)];
  const fresh = begun(40, 3, noted(45, 40, long));
  const absorb = parts.map(({ into }) => ({ id: into.id, version: 1 }));
  return {
    before: [begun(1, 2), ...parts, begun(60, 1)],
    after: fresh.facts,
    work: (truth, workspace) => truth.append(workspace, { ...fresh, into: { id: cardId(1), version: 1 }, absorb }),
    transactionItems,
  };
}

killedChange("a join in one transaction", joins(100));
killedChange("a join in more than one", joins(8));
