import { useEffect, useRef, type ReactNode } from "react";
import { Link, NavigationType, useLocation, useNavigationType } from "react-router";
import { domIdOf, placeParameter } from "#src/features/document/places.ts";

interface PlaceLinkProps {
  readonly place: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to a place of the document. It is an address like any other: it can be kept, and Back leads back. */
export function PlaceLink({ place, className, children }: PlaceLinkProps): ReactNode {
  const search = `?${new URLSearchParams({ [placeParameter]: place }).toString()}`;
  return (
    <Link to={{ search }} className={className}>
      {children}
    </Link>
  );
}

/** The router's key of an address that did not come from a link of the app: typed, pasted or reloaded. */
const foreignKey = "default";

/** Goes to the place that the address names, as soon as the document is there and at every link followed. */
export function GoToPlace(): ReactNode {
  const { search, key } = useLocation();
  const navigationType = useNavigationType();
  const hasArrived = useRef(false);
  useEffect(() => {
    const isReturn = navigationType === NavigationType.Pop && key !== foreignKey;
    const place = new URLSearchParams(search).get(placeParameter);
    // Back and Forward: the browser itself returns to where the reader was.
    if (place !== null && !(isReturn && hasArrived.current)) goTo(place);
    hasArrived.current = true;
  }, [search, key, navigationType]);
  return null;
}

/** Frames in which the sheets around the target take their real height. */
const settlingFrames = 6;

function goTo(place: string): void {
  const target = document.getElementById(domIdOf(place));
  if (!target) return;
  target.focus({ preventScroll: true });
  let frame = 0;
  // Sheets are laid out when they come near, and those above the target then push it away.
  const settle = (): void => {
    target.scrollIntoView();
    frame += 1;
    if (frame < settlingFrames) requestAnimationFrame(settle);
  };
  settle();
}
