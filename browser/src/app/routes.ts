/** All pages, as a table. A page is fetched when somebody opens it. */

import type { ComponentType } from "preact";
import type { WordFile } from "./i18n.ts";
import Start from "./pages/start.tsx";

/** What a page is given. */
export interface PageProps {
  readonly params: Readonly<Record<string, string>>;
  /** The secret of the invitation that was followed, if one was. */
  readonly secret: string | undefined;
}

export type Page = ComponentType<PageProps>;

/** Whom a page is for. Whoever is not yet that is asked to become it first, and then goes on. */
export type Who = "anyone" | "wallet" | "official";

export interface Route {
  /** `:name` stands for one part that the page gets as a parameter. */
  readonly path: string;
  readonly who: Who;
  /** Id of the title. */
  readonly title: string;
  /** Word files it needs besides `common` and `app`. */
  readonly words: readonly WordFile[];
  readonly page: () => Promise<{ default: Page }>;
}

const start = () => Promise.resolve({ default: Start });

export const ROUTES: readonly Route[] = [
  { path: "/", who: "anyone", title: "start-title", words: [], page: start },
  { path: "/enrol", who: "anyone", title: "enrol-title", words: ["enrol"], page: () => import("./pages/enrol.tsx") },
  { path: "/unlock", who: "anyone", title: "unlock-title", words: [], page: () => import("./pages/unlock.tsx") },
  { path: "/wallet", who: "wallet", title: "wallet-title", words: ["enrol"], page: () => import("./pages/wallet.tsx") },
  { path: "/settings", who: "anyone", title: "settings-title", words: ["enrol"], page: () => import("./pages/settings.tsx") },
  { path: "/not-found", who: "anyone", title: "not-found-title", words: [], page: () => import("./pages/not_found.tsx") },
];
