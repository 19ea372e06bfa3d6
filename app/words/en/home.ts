/** A member's page of the app. */
export const home = {
  network: "My network",
  nobody: "You have posted no card yet. Post one in a channel that I'm in, and the people you know stand here.",
  draw: "Draw it",
  drawAgain: "Draw it anew",
  next: "Whom you may want to meet",
};
