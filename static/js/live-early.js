// Connects the live socket while the page loads, so that its first frames come together with the modules, not after
// them. A classic script, as modules run once the page was parsed. static/js/live.js takes the connection over.
(() => {
  // life and number of the rows that came with the page, by topic; null: they did not
  const at = JSON.parse(document.documentElement.dataset.topics ?? "null");
  if (!at || document.hidden) return;
  const topics = Object.keys(at);
  const have = Object.fromEntries(topics.filter((topic) => at[topic]).map((topic) => [topic, at[topic]]));
  const scope = document.documentElement.dataset.scope;
  const query = new URLSearchParams(scope ? { scope } : {});
  try {
    void new DecompressionStream("deflate-raw");
    query.set("frames", "compact");
  } catch {
    // this browser cannot read compressed frames
  }
  const search = query.toString();
  const socket = new WebSocket(`${location.origin.replace(/^http/, "ws")}/ws/live/${search && `?${search}`}`);
  const early = { socket, topics, messages: [] };
  socket.binaryType = "arraybuffer";
  socket.onopen = () => socket.send(JSON.stringify({ topics, have }));
  socket.onmessage = ({ data }) => early.messages.push(data);
  window.earlySocket = early;
})();
