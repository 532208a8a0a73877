/** A turn by the authors: made once, whatever becomes of the answer. */

import { toHex } from "../../bytes.ts";
import { type AuthorTurn, authorTurnOperation, byAuthors, type PreparedTurn } from "../../client/turns.ts";
import { AUTHORS_PANEL_OPERATIONS, type AuthorsPanelTurn, byAuthorsOnPanel, knownPanel } from "../../client/panel.ts";
import type { MemoId, OfficialId } from "../../domain/ids.ts";
import { done } from "../../protocol/api.ts";
import { authorEntryPost } from "../../protocol/api/member.ts";
import { unverifiedAuthorDocument } from "../../protocol/author.ts";
import type { Roster } from "../../protocol/roster.ts";
import type { MemoCase } from "../member/case.ts";
import { onceUntil } from "../once.ts";
import { sendTo } from "../requests.ts";
import { reach } from "../server.ts";
import { onForget } from "../session.ts";
import { randomness } from "../system.ts";
import { own } from "./steps.ts";

const once = onceUntil((forget) => onForget(forget));

type Own = Pick<MemoCase, "memo" | "letters">;

/** Who reads a turn: the roster, and whom of it the panel has. */
export async function readersOf({ letters }: Own, signal: AbortSignal): Promise<{ roster: Roster; members: readonly OfficialId[] }> {
  const { roster } = await reach(signal);
  return { roster, members: knownPanel(letters).members };
}

/** Signs a turn, seals its words to office, signers and judge, and to the panel if it answers it; sends both. */
export async function takeTurn(of: Own, turn: AuthorTurn, words: string, signal: AbortSignal): Promise<void> {
  const { memo } = of;
  const readers = await readersOf(of, signal);
  await sendTurn({ operation: authorTurnOperation(turn), memo, turn, words }, () => byAuthors(readers, own(memo), turn, words, randomness), signal);
}

/** The same about the review panel, whose members read it too. */
export async function takePanelTurn(of: Own, turn: AuthorsPanelTurn, words: string, signal: AbortSignal): Promise<void> {
  const { memo } = of;
  const readers = await readersOf(of, signal);
  const make = (): PreparedTurn => byAuthorsOnPanel(readers, own(memo), turn, words, randomness);
  await sendTurn({ operation: AUTHORS_PANEL_OPERATIONS[turn.kind], memo, turn, words }, make, signal);
}

interface Taken {
  readonly operation: Parameters<typeof sendTo>[0];
  readonly memo: MemoId;
  readonly turn: Readonly<Record<string, string | Uint8Array>>;
  readonly words: string;
}

/** Makes a turn and sends it, once. */
export function sendTurn({ operation, memo, turn, words }: Taken, make: () => PreparedTurn, signal: AbortSignal): Promise<void> {
  const about = Object.values(turn).map((one) => (typeof one === "string" ? one : toHex(one)));
  return once([operation, toHex(memo), ...about, words], make, ({ document, sealed, handover, nonce }) => {
    const body = { document: unverifiedAuthorDocument.toCanonical(document), sealed, handover, nonce };
    return sendTo(operation, memo, authorEntryPost, body, done, signal);
  });
}
