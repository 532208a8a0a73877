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

/** Groups of pages, each fetched once, when the first of them is opened. */
const signing = group(() => import("./pages/signing.ts"));
const writing = group(() => import("./pages/writing.ts"));
const office = group(() => import("./pages/office.ts"));
const protect = group(() => import("./pages/protect.ts"));
const records = group(() => import("./pages/records.ts"));
const tools = group(() => import("./pages/tools.ts"));
const wallets = group(() => import("./pages/wallets.ts"));

function group<G>(fetched: () => Promise<G>): (pick: (pages: G) => Page) => Route["page"] {
  return (pick) => async () => ({ default: pick(await fetched()) });
}

const start = () => Promise.resolve({ default: Start });

export const ROUTES: readonly Route[] = [
  { path: "/", who: "anyone", title: "start-title", words: [], page: start },
  { path: "/enrol", who: "anyone", title: "enrol-title", words: ["enrol"], page: wallets(({ Enrol }) => Enrol) },
  { path: "/unlock", who: "anyone", title: "unlock-title", words: [], page: wallets(({ Unlock }) => Unlock) },
  { path: "/invite", who: "anyone", title: "invite-title", words: ["member"], page: signing(({ Invite }) => Invite) },
  { path: "/sign/:memo", who: "wallet", title: "sign-title", words: ["member"], page: signing(({ Sign }) => Sign) },
  { path: "/post", who: "anyone", title: "post-title", words: ["member"], page: writing(({ Post }) => Post) },
  { path: "/memos", who: "wallet", title: "memos-title", words: ["member", "desk"], page: writing(({ Memos }) => Memos) },
  { path: "/write/:draft", who: "wallet", title: "desk-title", words: ["member", "desk"], page: writing(({ Write }) => Write) },
  { path: "/receipt/:memo", who: "wallet", title: "receipt-title", words: ["member", "desk"], page: writing(({ Receipt }) => Receipt) },
  { path: "/memo/:memo", who: "wallet", title: "memo-title", words: ["member", "desk"], page: writing(({ Memo }) => Memo) },
  { path: "/session/:memo", who: "anyone", title: "listening-title", words: ["member", "desk", "listening"], page: () => import("./pages/listening.tsx") },
  { path: "/memo/:memo/further", who: "wallet", title: "further-title", words: ["member", "desk", "further"], page: () => import("./pages/further.tsx") },
  { path: "/mailbox", who: "wallet", title: "mailbox-title", words: ["member"], page: writing(({ Mailbox }) => Mailbox) },
  { path: "/wallet", who: "wallet", title: "wallet-title", words: ["enrol"], page: wallets(({ Wallet }) => Wallet) },
  { path: "/settings", who: "anyone", title: "settings-title", words: ["enrol"], page: wallets(({ Settings }) => Settings) },
  { path: "/complain", who: "anyone", title: "complain-title", words: ["member", "complain"], page: () => import("./pages/complain.tsx") },
  { path: "/check", who: "anyone", title: "check-title", words: ["member", "check"], page: () => import("./pages/check.tsx") },
  { path: "/redact", who: "anyone", title: "redact-title", words: ["member", "desk", "check", "tools"], page: tools(({ Redact }) => Redact) },
  { path: "/trace", who: "anyone", title: "trace-title", words: ["member", "tools"], page: tools(({ Trace }) => Trace) },
  { path: "/desk/sign-in", who: "anyone", title: "office-sign-in-title", words: ["office"], page: office(({ SignIn }) => SignIn) },
  { path: "/desk/factor", who: "official", title: "office-factor-title", words: ["office"], page: office(({ Factor }) => Factor) },
  { path: "/desk", who: "official", title: "office-title", words: ["office", "member"], page: office(({ Desk }) => Desk) },
  { path: "/desk/case/:memo", who: "official", title: "office-case", words: ["office", "member"], page: office(({ Case }) => Case) },
  { path: "/desk/reply/:memo", who: "official", title: "office-reply-title", words: ["office", "member"], page: office(({ Reply }) => Reply) },
  { path: "/desk/session/:memo", who: "official", title: "listening-title", words: ["office", "member", "listening"], page: () => import("./pages/desk_listening.tsx") },
  { path: "/desk/complaints", who: "official", title: "protect-title", words: ["office", "complain", "protect"], page: protect(({ Complaints }) => Complaints) },
  { path: "/desk/complaint/:complaint", who: "official", title: "protect-complaint-title", words: ["office", "complain", "protect"], page: protect(({ Complaint }) => Complaint) },
  { path: "/desk/openings", who: "official", title: "openings-title", words: ["office", "member", "records"], page: records(({ Openings }) => Openings) },
  { path: "/desk/opening/:memo", who: "official", title: "opening-title", words: ["office", "member", "records"], page: records(({ Opening }) => Opening) },
  { path: "/desk/release/:memo", who: "official", title: "release-title", words: ["office", "member", "records"], page: () => import("./pages/desk_release.tsx") },
  { path: "/desk/copy/:memo", who: "official", title: "copy-title", words: ["office", "tools"], page: records(({ Copy }) => Copy) },
  { path: "/not-found", who: "anyone", title: "not-found-title", words: [], page: () => import("./pages/not_found.tsx") },
];
