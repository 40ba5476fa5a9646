import { html } from "../html.js";
import { asking } from "../asking.js";
import { ConfirmDialog } from "./confirm-dialog.js";
import { DueDialog } from "./due-dialog.js";
import { HoldDialog } from "./hold-dialog.js";
import { ManyDialog } from "./many-dialog.js";
import { QuarantineDialog } from "./quarantine-dialog.js";

const DIALOGS = {
  many: ManyDialog,
  hold: HoldDialog,
  quarantine: QuarantineDialog,
  due: DueDialog,
  confirm: ConfirmDialog,
};

/** Whatever question an action asks just now. */
export function Asking() {
  const question = asking.value;
  if (!question) return null;
  const Body = DIALOGS[question.kind];
  return html`<${Body} key=${question.kind} question=${question} />`;
}
