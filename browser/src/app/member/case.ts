/** Everything a member's page shows of one memo, fetched together and checked. */

import { equal } from "../../bytes.ts";
import type { Circulation } from "../../client/circulation.ts";
import type { Letter } from "../../client/mailbox.ts";
import { charterByDigest, type Instance } from "../../client/trust.ts";
import { findAuthored, findInvited, type Authored, type Invited, type Wallet } from "../../client/wallet.ts";
import type { Charter } from "../../domain/charter.ts";
import type { MemoId } from "../../domain/ids.ts";
import { parseMarkdown } from "../../domain/memo/markdown.ts";
import type { MemoParts } from "../../domain/memo.ts";
import type { MemoStatusAnswer } from "../../protocol/api.ts";
import type { CirculationKey, Invitation } from "../../protocol/envelope.ts";
import type { VersionText } from "../../protocol/text.ts";
import { Refusal } from "../api.ts";
import { circulation, memoStatus } from "../requests.ts";
import { mailbox } from "./entries.ts";
import { lettersOf, readSaid, type Said } from "./said.ts";
import { reach } from "../server.ts";
import { keyTo } from "./texts.ts";

/** A memo of which one has the key. */
export interface MemoCase {
  readonly memo: MemoId;
  readonly key: CirculationKey;
  readonly instance: Instance;
  readonly charter: Charter | undefined;
  readonly status: MemoStatusAnswer;
  /** What circulates; nothing before there is a version, or once it is no longer shown. */
  readonly circulation: Circulation | undefined;
  /** The text one has: what circulates, or one's own last version. */
  readonly text: VersionText | undefined;
  readonly parts: MemoParts | undefined;
  /** What was written in the case, in the order in which it came; and of it what officials wrote. */
  readonly said: readonly Said[];
  readonly letters: readonly Letter[];
  /** If one is an author. */
  readonly authored: Authored | undefined;
  /** If one was invited, or signed. */
  readonly invited: Invited | undefined;
}

/** Fetches and checks what there is to a memo, for whoever has a wallet or followed an invitation to it. */
export async function memoCase(memo: MemoId, wallet: Wallet | undefined, signal: AbortSignal, invitation?: Invitation): Promise<MemoCase> {
  const key = keyTo(memo, wallet, invitation);
  const instance = await reach(signal);
  const [status, shown, mail] = await Promise.all([memoStatus(memo, signal), circulating(memo, key, signal), mailbox(signal)]);
  const authored = (wallet && findAuthored(wallet, memo)) ?? undefined;
  const said = readSaid({ key, memo, manifest: authored?.manifest ?? shown?.manifest }, instance, mail);
  const text = shown?.text ?? authored?.versions.at(-1);
  return {
    memo,
    key,
    instance,
    charter: shown?.charter ?? (authored && charterByDigest(instance, authored.manifest.charter)?.charter),
    status,
    circulation: shown,
    text,
    parts: text && parseMarkdown(text.markdown).parts,
    said,
    letters: lettersOf(said),
    authored,
    invited: (wallet && findInvited(wallet, memo)) ?? undefined,
  };
}

/** What circulates, or nothing where nothing does. */
export async function circulating(memo: MemoId, key: CirculationKey, signal: AbortSignal): Promise<Circulation | undefined> {
  try {
    return await circulation(memo, key, signal);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Whether one signed the version that circulates now. */
export function signedNow({ circulation, invited }: MemoCase): boolean {
  const signed = invited?.signedVersion ?? null;
  return signed !== null && circulation !== undefined && equal(signed, circulation.freeze.digest);
}

/** Whether one signed an earlier version, so that the signature does not count any more. */
export function signedBefore(of: MemoCase): boolean {
  return of.circulation !== undefined && (of.invited?.signedVersion ?? null) !== null && !signedNow(of);
}

/** The last letter of a kind. */
export function lastLetter<Kind extends Letter["words"]["kind"]>(letters: readonly Letter[], kind: Kind): Letter | undefined {
  return letters.filter((letter) => letter.words.kind === kind).at(-1);
}
