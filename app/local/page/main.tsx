import { render } from "preact";
import { App } from "./app.tsx";
import { openSession } from "./session.ts";

const root = document.getElementById("app");
if (root) {
  const session = openSession((known) => render(<App known={known} session={session} />, root));
  void session.start();
}
