// In the page: what it shows of jobs and ends, and when. Read by change.py, which says how.
(() => {
  const said = new Map();
  const seen = { rows: [], counts: [] };
  window.seen = seen;
  let asked = false;
  let counted = -1;
  const painted = new MessageChannel();
  let found = [];
  painted.port1.onmessage = () => {
    const at = Date.now();
    for (const [kind, ...what] of found) seen[kind].push([at, ...what]);
    found = [];
  };
  const read = () => {
    asked = false;
    document.querySelector('#jobs .rest [aria-expanded="false"]')?.click(); // all rows, as a change may be of any
    for (const link of document.querySelectorAll("#jobs-list [data-row]")) {
      const id = link.dataset.row;
      const word = link.closest("tr").querySelector(".state").textContent.trim();
      if (said.get(id) === word) continue;
      said.set(id, word);
      found.push(["rows", id.slice(4), word]);
    }
    let count = 0;
    for (const name of ["passed", "failed"])
      count += Number(document.querySelector(`[data-figure=${name}] dd`)?.textContent.replace(/\D/g, "") || 0);
    if (count !== counted) found.push(["counts", (counted = count)]);
    if (found.length) painted.port2.postMessage(null);
  };
  new MutationObserver(() => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(read);
  }).observe(document, { subtree: true, childList: true, characterData: true });
})();
