// The admin's color scheme button; the choice is shared with the dashboard.
// A classic script: the admin has no import map.
"use strict";
{
  const THEMES = ["system", "light", "dark"];
  const WORDS = { system: "system", light: "light", dark: "dark" };
  const button = document.querySelector("[data-theme-button]");
  const read = () => document.documentElement.dataset.theme ?? "system";

  const show = (name) => {
    if (name === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = name;
    button?.setAttribute("aria-label", `Color scheme: ${WORDS[name]}`);
  };

  button?.addEventListener("click", () => {
    const next = THEMES[(THEMES.indexOf(read()) + 1) % THEMES.length];
    show(next);
    try {
      localStorage.setItem("qualgent-theme", next);
    } catch {
      // storage is off: the choice lasts as long as the page
    }
  });

  window.addEventListener("storage", (event) => {
    if (event.key === "qualgent-theme") show(THEMES.includes(event.newValue) ? event.newValue : "system");
  });
  show(read());
}
