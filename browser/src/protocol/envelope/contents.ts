// What is sealed to the office and to the mailbox, before it is sealed.

import { MemoId } from "../../domain/ids.ts";
import { canonical, type TypeOf } from "../codec.ts";
import { officialContent, unverifiedOfficialDocument } from "../official.ts";
import { id, map, text } from "../schema.ts";
import { CONTENT_OCTETS_MAX, TEXT_OCTETS_MAX } from "../sizes.ts";
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
  }),
  TEXT_OCTETS_MAX + 8 * 1024,
);
export type FiledMemo = TypeOf<typeof filedMemo>;

/** One entry of the mailbox, before it is sealed: the signed document and its words. */
export const mailboxEntry = canonical(
  map({ document: [0, unverifiedOfficialDocument], content: [1, officialContent] }),
  CONTENT_OCTETS_MAX + 32 * 1024,
);
export type MailboxEntry = TypeOf<typeof mailboxEntry>;
