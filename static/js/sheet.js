// Whether the sheet of keys is open.
import { signal } from "@preact/signals";

export const sheetOpen = signal(false);
