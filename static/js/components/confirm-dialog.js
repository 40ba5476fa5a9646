// The confirmation dialog of an irreversible action.
import { html } from "../html.js";
import { Dialog } from "./dialog.js";

/** Whether to do something that cannot be taken back. {title, text, act, keep?: the other button, danger?} */
export function ConfirmDialog({ question: { title, text, act, keep = "Back", danger = false, done } }) {
  const submit = (event) => {
    event.preventDefault();
    done({});
  };
  return html`
    <${Dialog} title=${title} onClose=${() => done(null)}>
      <form class="ask" onSubmit=${submit}>
        <p>${text}</p>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${() => done(null)}>${keep}</button>
          <button type="submit" class=${`button ${danger ? "is-danger" : "is-primary"}`}>${act}</button>
        </footer>
      </form>
    <//>
  `;
}
