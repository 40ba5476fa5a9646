// The color scheme: light, dark or system. It is stored; theme-early.js applies it before the first paint.
import { signal } from "@preact/signals";

export const THEMES = ["system", "light", "dark"];

const read = () => document.documentElement.dataset.theme ?? "system";

export const theme = signal(read());

export function setTheme(name) {
  theme.value = name;
  if (name === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = name;
  try {
    localStorage.setItem("qualgent-theme", name);
  } catch {
    // storage is off: the choice lasts as long as the page
  }
}

// another tab has chosen
window.addEventListener("storage", (event) => {
  if (event.key === "qualgent-theme") setTheme(THEMES.includes(event.newValue) ? event.newValue : "system");
});
