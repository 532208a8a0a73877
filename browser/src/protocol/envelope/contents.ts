// What is sealed to the office and to the mailbox, before it is sealed.

import { MemoId } from "../../domain/ids.ts";
import { authorContent, unverifiedAuthorDocument } from "../author.ts";
import { canonical, type TypeOf } from "../codec.ts";
import { officialContent, unverifiedOfficialDocument } from "../official.ts";
import { id, map, octets32, optional, text } from "../schema.ts";
import { CONTENT_OCTETS_MAX, TEXT_OCTETS_MAX, URGENCY_OCTETS_MAX } from "../sizes.ts";
import { versionText } from "../text.ts";

/** A memo as the office receives it. */
export const filedMemo = canonical(
  map({
    memo: [0, id(MemoId)],
    /** Text and nonce of the version that was sealed. */
    text: [1, versionText],
    /**
     * Where replies are sealed to: the circulation's recipient. With it one can write to the
     * signers and read nothing.
     */
    replyTo: [2, text],
    /** Why it cannot wait, where the authors say so (R64). */
    urgency: [3, optional(authorContent)],
  }),
  TEXT_OCTETS_MAX + URGENCY_OCTETS_MAX + 8 * 1024,
);
export type FiledMemo = TypeOf<typeof filedMemo>;

/** One entry of the mailbox, before it is sealed: the signed document and its words. */
export const mailboxEntry = canonical(
  map({ document: [0, unverifiedOfficialDocument], content: [1, officialContent] }),
  CONTENT_OCTETS_MAX + 32 * 1024,
);
export type MailboxEntry = TypeOf<typeof mailboxEntry>;

/**
 * What the authors write to the office and to whoever rules, and to the signers: an entry of the
 * mailbox like those of officials, before it is sealed.
 */
export const authorEntry = canonical(
  map({ document: [0, unverifiedAuthorDocument], content: [1, authorContent] }),
  CONTENT_OCTETS_MAX + 32 * 1024,
);
export type AuthorEntry = TypeOf<typeof authorEntry>;

/**
 * The circulation's key, handed by the authors to whoever is to rule: with it one reads what the
 * signers read, the memo, the reply and every other document, and no name.
 */
export const handover = canonical(map({ memo: [0, id(MemoId)], key: [1, octets32] }), 256);
export type Handover = TypeOf<typeof handover>;
