// Dialogs that actions ask before they do anything. One at a time; components/asking.js draws it.
import { signal } from "@preact/signals";

/** {kind: "many" | "hold", …, done(answer)} or null. */
export const asking = signal(null);

/** Put a question to whoever is there. Resolves to the answer, or to null if they would rather not. */
export function ask(question) {
  asking.peek()?.done(null);
  return new Promise((resolve) => {
    asking.value = {
      ...question,
      done: (answer) => {
        asking.value = null;
        resolve(answer);
      },
    };
  });
}
