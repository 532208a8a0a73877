/**
 * The page that is shown. The next page is fetched, words included, before the present one goes:
 * if it cannot be had, the present one stays as it is, with all that was typed.
 */

import { useEffect, useRef, useState } from "preact/hooks";
import { ownPart } from "./api.ts";
import { loadWords } from "./i18n.ts";
import { here, type Place } from "./router.ts";
import type { Page } from "./routes.ts";

export interface ShownPage {
  readonly place: Place;
  readonly Page: Page;
  /** Counts navigations, so that each begins with a new page. */
  readonly number: number;
  /** False for the first page: the browser itself has said where one is. */
  readonly moved: boolean;
}

export interface PageState {
  readonly shown: ShownPage | undefined;
  readonly loading: boolean;
  readonly error: unknown;
  readonly again: () => void;
}

export function usePage(): PageState {
  const [shown, show] = useState<ShownPage | undefined>(undefined);
  const [loading, setLoading] = useState(true);
  const [error, setError] = useState<unknown>(undefined);
  const count = useRef(0);
  const current = useRef<Place | undefined>(undefined);

  const open = async (): Promise<void> => {
    const turn = ++count.current;
    const place = here();
    setError(undefined);
    // Whoever could not go on and comes back never left: the page is as it was.
    if (isSame(place, current.current)) return setLoading(false);
    setLoading(true);
    try {
      const [loaded] = await ownPart(() => Promise.all([place.route.page(), loadWords(place.route.words)]));
      // Somebody who went on meanwhile is not brought back.
      if (turn !== count.current) return;
      current.current = place;
      show({ place, Page: loaded.default, number: turn, moved: turn > 1 });
    } catch (failure) {
      if (turn === count.current) setError(failure ?? new Error("failed"));
    }
    if (turn === count.current) setLoading(false);
  };

  useEffect(() => {
    const listener = (): void => void open();
    addEventListener("hashchange", listener);
    listener();
    return () => removeEventListener("hashchange", listener);
  }, []);
  return { shown, loading, error, again: () => void open() };
}

function isSame(a: Place, b: Place | undefined): boolean {
  return b !== undefined && a.path === b.path && a.secret === b.secret;
}
