import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from "react";
import { boxHeight, boxWidth } from "#src/features/map/box-size.ts";
import { boundZoom } from "#src/features/map/map-address.ts";
import { useRestingValue } from "#src/features/map/use-map-address.ts";
import type { DrawnMap } from "#src/features/map/use-map-layout.ts";

interface MapScrollOptions {
  readonly drawn: DrawnMap | undefined;
  /** The node that the map begins at. */
  readonly start: string | undefined;
  readonly selected: string | undefined;
  /** In percent, as the address has it. */
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

export interface MapScroll {
  readonly zoom: number;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** As large as all of it can be seen, but never larger than it is. */
  readonly fit: () => void;
  readonly actualSize: () => void;
}

/** What scrolls: as large as the page allows, with the drawing inside it. */
type Container = RefObject<HTMLDivElement | null>;

const zoomStep = 1.25;

/** Moving about on the map, and how large it is. */
export function useMapScroll(
  container: Container,
  { drawn, start, selected, zoom: inAddress, onZoom }: MapScrollOptions,
): MapScroll {
  const [zoom, setZoom] = useRestingValue(inAddress, onZoom);
  useMiddleKept(container, zoom);
  useStartInSight(container, drawn, start, zoom);
  useSelectedInSight(container, drawn, selected, zoom);
  useDragging(container);
  useWheelZoom(container, (factor) => setZoom(boundZoom(zoom * factor)));

  const fit = (): void => {
    const box = container.current;
    if (!box || !drawn) return;
    const { width, height } = drawn.layout;
    setZoom(boundZoom(Math.floor(Math.min(1, box.clientWidth / width, box.clientHeight / height) * 100)));
  };
  return {
    zoom,
    zoomIn: () => setZoom(boundZoom(zoom * zoomStep)),
    zoomOut: () => setZoom(boundZoom(zoom / zoomStep)),
    fit,
    actualSize: () => setZoom(100),
  };
}

/** What is in the middle stays there while the size changes. */
function useMiddleKept(container: Container, zoom: number): void {
  const before = useRef(zoom);
  useLayoutEffect(() => {
    const box = container.current;
    const factor = zoom / before.current;
    before.current = zoom;
    if (!box || factor === 1) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = box;
    box.scrollTo(
      (scrollLeft + clientWidth / 2) * factor - clientWidth / 2,
      (scrollTop + clientHeight / 2) * factor - clientHeight / 2,
    );
  }, [container, zoom]);
}

/** A map that begins at another node begins with that node in sight. A change of the plan moves nothing. */
function useStartInSight(
  container: Container,
  drawn: DrawnMap | undefined,
  start: string | undefined,
  zoom: number,
): void {
  const begun = useRef<string>(undefined);
  const showStart = useEffectEvent((layout: DrawnMap["layout"]) => {
    const box = container.current;
    const key = start ?? "";
    const place = start === undefined ? { x: 0, y: 0 } : layout.nodes[start];
    if (!box || !place || begun.current === key) return;
    begun.current = key;
    const scale = zoom / 100;
    if (start === undefined) box.scrollTo(0, 0);
    else {
      const right = (place.x + boxWidth + 16) * scale;
      box.scrollTo(right - box.clientWidth, (place.y + boxHeight / 2) * scale - box.clientHeight / 2);
    }
  });
  const layout = drawn?.layout;
  useLayoutEffect(() => {
    if (layout) showStart(layout);
  }, [layout]);
}

/** A node that was chosen elsewhere, in the details of another or by a link, comes into sight. */
function useSelectedInSight(
  container: Container,
  drawn: DrawnMap | undefined,
  selected: string | undefined,
  zoom: number,
): void {
  const show = useEffectEvent((layout: DrawnMap["layout"], id: string) => {
    const place = layout.nodes[id];
    const box = container.current;
    if (!box || !place) return;
    const scale = zoom / 100;
    const [x, y] = [place.x * scale, place.y * scale];
    const isSeen =
      x >= box.scrollLeft &&
      y >= box.scrollTop &&
      x + boxWidth * scale <= box.scrollLeft + box.clientWidth &&
      y + boxHeight * scale <= box.scrollTop + box.clientHeight;
    if (!isSeen) {
      box.scrollTo(
        x - (box.clientWidth - boxWidth * scale) / 2,
        y - (box.clientHeight - boxHeight * scale) / 2,
      );
    }
  });
  const layout = drawn?.layout;
  useLayoutEffect(() => {
    if (layout && selected !== undefined) show(layout, selected);
  }, [layout, selected]);
}

/** The wheel with Ctrl, which is also what two fingers on a touchpad send. */
function useWheelZoom(container: Container, onZoom: (factor: number) => void): void {
  const turn = useEffectEvent((delta: number) => onZoom(Math.exp(-Math.max(-50, Math.min(50, delta)) / 200)));
  useEffect(() => {
    const box = container.current;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      turn(event.deltaY);
    };
    // React listens to wheels passively, which could not keep the browser from zooming the page.
    box?.addEventListener("wheel", onWheel, { passive: false });
    return () => box?.removeEventListener("wheel", onWheel);
  }, [container]);
}

/** By the mouse, from anywhere but a box. Fingers scroll by themselves. */
function useDragging(container: Container): void {
  useEffect(() => {
    const box = container.current;
    if (!box) return undefined;
    const stopping = new AbortController();
    let last: { readonly x: number; readonly y: number } | undefined;
    const listen = (
      type: "pointerdown" | "pointermove" | "pointerup" | "pointercancel",
      on: (event: PointerEvent) => void,
    ) => box.addEventListener(type, on, { signal: stopping.signal });
    const letGo = (): void => {
      last = undefined;
    };
    listen("pointerdown", (event) => {
      const isOnDrawing = event.target instanceof Element && event.target.closest("svg") !== null;
      const isOnBox = event.target instanceof Element && event.target.closest(".map-box") !== null;
      // Beside the drawing are the bars for scrolling, which move by themselves.
      if (event.pointerType !== "mouse" || event.button !== 0 || isOnBox || !isOnDrawing) return;
      last = { x: event.clientX, y: event.clientY };
      box.setPointerCapture(event.pointerId);
    });
    listen("pointermove", (event) => {
      if (!last) return;
      box.scrollBy(last.x - event.clientX, last.y - event.clientY);
      last = { x: event.clientX, y: event.clientY };
    });
    listen("pointerup", letGo);
    listen("pointercancel", letGo);
    return () => stopping.abort();
  }, [container]);
}
