// Dialogs that actions open before they change anything, one at a time; components/requested-dialog.js draws them.
import { signal } from "@preact/signals";

/** {kind: "many" | "hold" | …, …, done(result)} or null. */
export const dialogRequest = signal(null);

/** Open a dialog. Resolves to its result, or to null if it was canceled. */
export function requestDialog(request) {
  dialogRequest.peek()?.done(null);
  return new Promise((resolve) => {
    dialogRequest.value = {
      ...request,
      done: (result) => {
        dialogRequest.value = null;
        resolve(result);
      },
    };
  });
}
