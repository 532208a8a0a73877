/** Where the application begins. */

import { render } from "preact";
import { App } from "./App.tsx";
import { loadWords } from "./i18n.ts";
import { isLeaving, watchEscape } from "./leave.ts";
import { currentSession } from "./session.ts";

watchEscape();

addEventListener("beforeunload", (event) => {
  // A wallet that is only in memory would be gone; the browser asks in its own words.
  if (!isLeaving() && currentSession()?.unsaved) event.preventDefault();
});

const root = document.getElementById("app");
if (root) {
  // Without words nothing can be said: then the sentences that the page came with stay.
  const canSpeak = await loadWords().then(() => true, () => false);
  if (canSpeak) {
    root.replaceChildren();
    render(<App />, root);
  }
}
