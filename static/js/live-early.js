// Connects the live socket while the page loads, so that its first frames come together with the modules, not after
// them. A classic script, as modules run once the page was parsed. static/js/live.js takes the connection over.
(() => {
  const topics = JSON.parse(document.documentElement.dataset.topics ?? "null");
  if (!topics || document.hidden) return;
  let query = "?frames=compact";
  try {
    void new DecompressionStream("deflate-raw");
  } catch {
    query = ""; // this browser cannot read compressed frames
  }
  const socket = new WebSocket(`${location.origin.replace(/^http/, "ws")}/ws/live/${query}`);
  const early = { socket, topics, messages: [] };
  socket.binaryType = "arraybuffer";
  socket.onopen = () => socket.send(JSON.stringify({ topics }));
  socket.onmessage = ({ data }) => early.messages.push(data);
  window.earlySocket = early;
})();
