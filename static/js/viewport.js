// Which part of a tall element is near the window, so that only that is in the document.
import { useSignal } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";

const AROUND = 400; // pixels drawn above and below the window: enough for j, k and the arrows to find their next row
const STEP = 200; // the part moves in steps, so that scrolling by a little draws nothing

const floor = (value) => Math.floor(value / STEP) * STEP;

/** A signal of {from, to, width} in pixels, from the element's top; width 0 until it is known. */
export function useViewport(element) {
  const seen = useSignal({ from: 0, to: AROUND * 2, width: 0 });
  useLayoutEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const box = element.current.getBoundingClientRect();
      const next = {
        from: floor(-box.top - AROUND),
        to: floor(window.innerHeight - box.top + AROUND) + STEP,
        width: Math.floor(box.width),
      };
      const now = seen.peek();
      if (next.from !== now.from || next.to !== now.to || next.width !== now.width) seen.value = next;
    };
    const soon = () => (frame ||= requestAnimationFrame(look));
    look();
    const sizes = new ResizeObserver(soon);
    sizes.observe(element.current);
    sizes.observe(document.body); // content above may have grown
    window.addEventListener("scroll", soon, { passive: true });
    window.addEventListener("resize", soon);
    return () => {
      sizes.disconnect();
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", soon);
      window.removeEventListener("resize", soon);
    };
  }, []);
  return seen;
}
