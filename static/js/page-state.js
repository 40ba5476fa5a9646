// What the server wrote into the page: the list of screens, and the state of the one it was loaded at.
const page = JSON.parse(document.getElementById("state").textContent);

/** [{name, path, title, topics, place, parent}], as in jobs/screens.py. */
export const screens = page.screens;

/** topic → {epoch, seq, snapshot}, as of loading. */
export const pictures = page.topics;

/** {status, text} if the server would not or could not show what the address names. */
export const problem = page.problem ?? null;

let data = page.data;

/** What the screen wanted beside its topics. Given once: after that it is old, and the screen asks the API. */
export function takeData() {
  const taken = data;
  data = null;
  return taken;
}

/** One has gone elsewhere: what was not taken until now is another screen's. */
export function dropData() {
  data = null;
}
