// Before the first paint, so a remembered choice never flashes. A classic script: modules run too late for that.
try {
  const theme = localStorage.getItem("qualgent-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // storage is off: the system's theme it is
}
