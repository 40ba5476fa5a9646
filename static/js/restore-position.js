// After a screen was drawn: where the focus and the scrolling go.
const PATIENCE_MS = 2000; // for a list one comes back to, to be as long again as it was

/** Do `attempt` now and whenever the page grows, until it is true or someone takes over. */
function persist(attempt) {
  if (attempt()) return;
  const grown = new ResizeObserver(() => attempt() && end());
  const timer = setTimeout(end, PATIENCE_MS);
  const takeovers = ["wheel", "touchstart", "keydown", "pointerdown"];
  function end() {
    grown.disconnect();
    clearTimeout(timer);
    for (const name of takeovers) window.removeEventListener(name, end);
  }
  for (const name of takeovers) window.addEventListener(name, end, { passive: true });
  grown.observe(document.body);
}

function focusRow(key) {
  const row = [...document.querySelectorAll("[data-row]")].find((one) => one.dataset.row === key);
  row?.focus({ preventScroll: true });
  return row !== undefined;
}

/** `kind` first: the page was loaded; push: a link was followed; pop: Back or Forward; query: the same screen. */
export function restorePosition({ kind, y = 0, row = null }) {
  if (kind === "query") return;
  if (kind !== "first") document.querySelector("main h1")?.focus({ preventScroll: true });
  if (kind === "push") window.scrollTo(0, 0);
  else if (y || row) {
    persist(() => {
      window.scrollTo(0, y);
      return (row === null || focusRow(row)) && window.scrollY >= y - 1;
    });
  } else if (kind === "pop") window.scrollTo(0, 0);
}
