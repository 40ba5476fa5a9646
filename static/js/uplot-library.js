// The class of uPlot, which is large: loaded when a chart comes into sight, or once the page has nothing else to do.
import { signal } from "@preact/signals";

/** Null until it is loaded. */
export const library = signal(null);

export const loadLibrary = () =>
  import("uplot").then(
    (module) => (library.value = module.default),
    () => {}, // without a connection: not now
  );
