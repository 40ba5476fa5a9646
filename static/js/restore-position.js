// Focus and scroll position after a navigation.
const TIMEOUT_MS = 2000; // for a list to become as long as it was

/** Repeat `attempt` whenever the page grows, until it returns true or the user scrolls or types. */
function retryOnGrowth(attempt) {
  if (attempt()) return;
  const observer = new ResizeObserver(() => attempt() && end());
  const timer = setTimeout(end, TIMEOUT_MS);
  const userEvents = ["wheel", "touchstart", "keydown", "pointerdown"];
  function end() {
    observer.disconnect();
    clearTimeout(timer);
    for (const name of userEvents) window.removeEventListener(name, end);
  }
  for (const name of userEvents) window.addEventListener(name, end, { passive: true });
  observer.observe(document.body);
}

function focusRow(key) {
  const row = [...document.querySelectorAll("[data-row]")].find((one) => one.dataset.row === key);
  row?.focus({ preventScroll: true });
  return row !== undefined;
}

/** Restore the position. `kind` first: page load; push: link; pop: Back or Forward; query: the same screen. */
export function restorePosition({ kind, y = 0, row = null }) {
  if (kind === "query") return;
  if (kind !== "first") document.querySelector("main h1")?.focus({ preventScroll: true });
  if (kind === "push") window.scrollTo(0, 0);
  else if (y || row) {
    retryOnGrowth(() => {
      window.scrollTo(0, y);
      return (row === null || focusRow(row)) && window.scrollY >= y - 1;
    });
  } else if (kind === "pop") window.scrollTo(0, 0);
}
