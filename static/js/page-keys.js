// The keys that work on every screen.
import { addKeys } from "./keyboard.js";
import { screens } from "./page-state.js";
import { closePalette, openPalette, paletteOpen } from "./palette.js";
import { mayAny } from "./rights.js";
import { navigate, to } from "./router.js";
import { moveRow, moveToFailure } from "./rows.js";
import { sheetOpen } from "./sheet.js";

/** To the screen's own search, if it has one. */
function search() {
  const field = document.querySelector("[data-search]");
  if (field) field.select();
  else openPalette();
}

export function addPageKeys() {
  addKeys("Everywhere", [
    { key: "Mod+k", what: "search or run a command", run: () => (paletteOpen.peek() ? closePalette() : openPalette()) },
    { key: "/", what: "search on this screen", run: search },
    {
      key: "f",
      what: "next failure",
      run: () => moveToFailure() || navigate(to("jobs", {}, { status: "failed" })),
    },
    { key: "?", what: "keyboard shortcuts", run: () => (sheetOpen.value = true) },
    { key: "Esc", what: "close" },
  ]);
  addKeys("Rows", [
    { key: "↑ ↓ j k", what: "previous or next row" },
    { key: "← →", what: "links and buttons of the row" },
    { key: "j", run: () => moveRow(1) },
    { key: "k", run: () => moveRow(-1) },
    { key: "Enter", what: "open the row" },
    ...(mayAny(["retry", "priority", "cancel"], "job")
      ? [{ key: "Space x", what: "select the row, with Shift a range" }]
      : []),
  ]);
  const places = screens.filter((screen) => screen.place);
  addKeys(
    "Screens",
    places.map((screen) => ({
      key: `g ${screen.place.key}`,
      what: screen.place.label.toLowerCase(),
      run: () => navigate(to(screen.name)),
    })),
  );
}
