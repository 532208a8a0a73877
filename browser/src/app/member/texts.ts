/** What several pages of a member need of a memo: its key, its text, and what files are called. */

import { fromBase64Url, equal } from "../../bytes.ts";
import { circulationOf, findAuthored, findInvited, remember, type Wallet } from "../../client/wallet.ts";
import { MemoId } from "../../domain/ids.ts";
import { parseMarkdown } from "../../domain/memo/markdown.ts";
import { type CirculationKey, type Invitation, invitationFromBytes, invitationToBytes } from "../../protocol/envelope.ts";
import { toBase64Url } from "../../bytes.ts";
import { CodedRefusal } from "../../refusal.ts";
import { Refusal } from "../api.ts";
import { circulation } from "../requests.ts";
import { origin } from "../system.ts";
import { update } from "../session.ts";

/** Why a memo cannot be shown here. */
export class MemberRefusal extends CodedRefusal<"NoKey" | "NotAnInvitation"> {
  override readonly name = "MemberRefusal";
}

/** What the secret of an invitation says. */
export function readInvitation(secret: string | undefined): Invitation | undefined {
  if (secret === undefined) return undefined;
  try {
    return invitationFromBytes(fromBase64Url(secret));
  } catch {
    throw new MemberRefusal("NotAnInvitation");
  }
}

/** The link that invites to a memo. Everything secret stands behind the `#`. */
export function invitationLink(invitation: Invitation): string {
  return `${origin()}/app/#${toBase64Url(invitationToBytes(invitation))}`;
}

/** The key to a memo: the one of the invitation that was followed, or the one the wallet has. */
export function keyTo(memo: MemoId, wallet: Wallet | undefined, invitation: Invitation | undefined): CirculationKey {
  if (invitation && equal(invitation.memo, memo)) return invitation.key;
  const known = wallet && (findAuthored(wallet, memo) ?? findInvited(wallet, memo));
  if (!known) throw new MemberRefusal("NoKey");
  return circulationOf(known);
}

/** Keeps an invitation in the wallet, so that the link is not needed again. */
export async function keepInvitation(wallet: Wallet, memo: MemoId, key: CirculationKey): Promise<void> {
  if (findAuthored(wallet, memo) ?? findInvited(wallet, memo)) return;
  await update((kept) => remember(kept, memo, key));
}

/** The subject: of one's own last version, or of what circulates; nothing where neither is to be had. */
export async function subjectOf(memo: MemoId, wallet: Wallet, signal: AbortSignal): Promise<string | undefined> {
  const own = findAuthored(wallet, memo)?.versions.at(-1);
  try {
    const text = own ?? (await circulation(memo, keyTo(memo, wallet, undefined), signal)).text;
    return parseMarkdown(text.markdown).parts.subject;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** A memo's id from a page's parameter. */
export function memoParam(params: Readonly<Record<string, string>>): MemoId {
  return MemoId.parse(params["memo"] ?? "");
}

/** The beginning of an id: enough to tell one's own memos apart in the names of files. */
export function shortId(memo: MemoId): string {
  return MemoId.toText(memo).slice(0, 8);
}
