// The dialog that an action opened.
import { html } from "../html.js";
import { dialogRequest } from "../dialog-requests.js";
import { ConfirmDialog } from "./confirm-dialog.js";
import { DueDialog } from "./due-dialog.js";
import { FailureNoteDialog } from "./failure-note-dialog.js";
import { HoldDialog } from "./hold-dialog.js";
import { ManyDialog } from "./many-dialog.js";
import { QuarantineDialog } from "./quarantine-dialog.js";

const DIALOGS = {
  many: ManyDialog,
  hold: HoldDialog,
  quarantine: QuarantineDialog,
  due: DueDialog,
  "failure-note": FailureNoteDialog,
  confirm: ConfirmDialog,
};

/** The open dialog of an action, if any. */
export function RequestedDialog() {
  const question = dialogRequest.value;
  if (!question) return null;
  const Body = DIALOGS[question.kind];
  return html`<${Body} key=${question.kind} question=${question} />`;
}
