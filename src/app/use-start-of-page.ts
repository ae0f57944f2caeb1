import { useLayoutEffect, useRef } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";

/**
 * A page that is gone to begins at its top; going back and forward is left to the browser, which knows where
 * the reader was. Where what was pressed is gone with the old page, the focus goes to the new one's content.
 * A layout effect, so that a page that scrolls to a place of its own comes after it.
 */
export function useStartOfPage(contentId: string): void {
  const { pathname } = useLocation();
  const navigationType = useNavigationType();
  const shown = useRef(pathname);
  useLayoutEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (navigationType === NavigationType.Pop) return;
    window.scrollTo(0, 0);
    if (document.activeElement === document.body) {
      document.getElementById(contentId)?.focus({ preventScroll: true });
    }
  }, [pathname, navigationType, contentId]);
}
