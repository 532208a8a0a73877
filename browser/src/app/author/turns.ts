/** A turn by the authors: made once, whatever becomes of the answer. */

import { toHex } from "../../bytes.ts";
import { type AuthorTurn, authorTurnOperation, byAuthors } from "../../client/turns.ts";
import type { MemoId } from "../../domain/ids.ts";
import { done } from "../../protocol/api.ts";
import { authorEntryPost } from "../../protocol/api/member.ts";
import { unverifiedAuthorDocument } from "../../protocol/author.ts";
import { onceUntil } from "../once.ts";
import { sendTo } from "../requests.ts";
import { reach } from "../server.ts";
import { onForget } from "../session.ts";
import { randomness } from "../system.ts";
import { own } from "./steps.ts";

const once = onceUntil((forget) => onForget(forget));

/** Signs a turn, seals its words to office, signers and judge, and sends both. */
export async function takeTurn(memo: MemoId, turn: AuthorTurn, words: string, signal: AbortSignal): Promise<void> {
  const { roster } = await reach(signal);
  const operation = authorTurnOperation(turn);
  const about = Object.values(turn).map((one: string | Uint8Array) => (typeof one === "string" ? one : toHex(one)));
  await once(
    [operation, toHex(memo), ...about, words],
    () => byAuthors(roster, own(memo), turn, words, randomness),
    ({ document, sealed, handover, nonce }) => {
      const body = { document: unverifiedAuthorDocument.toCanonical(document), sealed, handover, nonce };
      return sendTo(operation, memo, authorEntryPost, body, done, signal);
    },
  );
}
