// Which disclosures are open on an entry of the browser's history: going back, and a reload, leave them as they were.
import { useState } from "preact/hooks";

const MAX_KEPT = 50; // of an entry; its state is small

const kept = () => history.state?.open ?? {};

function keep(name, open) {
  const others = Object.entries(kept()).filter(([other]) => other !== name);
  const entries = [...others, [name, open]].slice(-MAX_KEPT);
  history.replaceState({ ...history.state, open: Object.fromEntries(entries) }, "");
}

/** Return the attributes of a `details` element, open as it was left. `name`: unique on its screen. */
export function useDisclosure(name, initially = false) {
  const [open, setOpen] = useState(() => kept()[name] ?? initially);
  const [entry] = useState(() => history.state?.key);
  const onToggle = (event) => {
    const now = event.currentTarget.open;
    if (now === open) return; // as it was drawn
    setOpen(now);
    if (history.state?.key === entry) keep(name, now);
  };
  // at once: the toggle event may come after one has gone back
  const onClick = (event) => {
    const details = event.currentTarget;
    const summary = event.target.closest("summary, a, button");
    if (summary?.localName === "summary" && summary.parentElement === details) keep(name, !details.open);
  };
  return { open, onToggle, onClick };
}
