// Light, dark, or as the system says. The choice is remembered; theme-early.js applies it before the first paint.
import { signal } from "@preact/signals";

export const THEMES = ["system", "light", "dark"];

const read = () => document.documentElement.dataset.theme ?? "system";

export const theme = signal(read());

export function nextTheme() {
  theme.value = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length];
  if (theme.value === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme.value;
  try {
    localStorage.setItem("qualgent-theme", theme.value);
  } catch {
    // storage is off: the choice lasts as long as the page
  }
}
