/**
 * An author's steps, each so that a lost answer loses nothing: what cannot be had again is kept in
 * the wallet before it is sent, what the server refuses is forgotten again, and doing a step twice
 * is doing it once.
 */

import { equal } from "../../bytes.ts";
import type { Written } from "../../client/attach.ts";
import * as author from "../../client/author.ts";
import { rememberContext } from "../../client/enrol.ts";
import { makeCaseFile, makeCertificateFile } from "../../client/export.ts";
import type { Instance } from "../../client/trust.ts";
import { circulationOf, findAuthored, findEnrolment, authorKeyOf, type Authored, type Wallet } from "../../client/wallet.ts";
import { verifySealed, verifyCase, type CaseReport } from "../../client/verify/case.ts";
import { randomBytes } from "../../crypto/random.ts";
import { circulationEndsAt } from "../../domain/guard.ts";
import type { DocumentDigest, InstitutionId, MemoId } from "../../domain/ids.ts";
import { parseMarkdown } from "../../domain/memo/markdown.ts";
import { toMarkdown } from "../../domain/memo/written.ts";
import type { Operation } from "../../domain/operation.ts";
import * as api from "../../protocol/api.ts";
import * as memberApi from "../../protocol/api/member.ts";
import { fixedPath } from "../../protocol/api/paths.ts";
import { unverifiedAuthorDocument } from "../../protocol/author.ts";
import { caseFile, caseMaterial, certificateFile, type CaseMaterial } from "../../protocol/casefile.ts";
import { certificate, certificateDigest, type Certificate } from "../../protocol/certificate.ts";
import { memoId, memoManifest } from "../../protocol/manifest.ts";
import { unverifiedPresentation } from "../../protocol/presentation.ts";
import { signRequest, unverifiedRequest } from "../../protocol/request.ts";
import { versionDigest } from "../../protocol/text.ts";
import { CodedRefusal } from "../../refusal.ts";
import { Refusal, send } from "../api.ts";
import { calmly } from "../calm.ts";
import { mailbox } from "../member/entries.ts";
import { memoStatus, sendTo } from "../requests.ts";
import { reach } from "../server.ts";
import { currentSession, update } from "../session.ts";
import { now, randomness } from "../system.ts";

/** Why a step of the author's is not taken. */
export class StepRefusal extends CodedRefusal<
  "NoWallet" | "NotAuthor" | "Lost" | "OlderWallet" | "OtherText" | "MissingVersion" | "OtherCertificate" | "OtherSignatures" | "NoText"
> {
  override readonly name = "StepRefusal";
}

/** How far a verification is, from 0 to 1. */
export type Progress = (part: number) => void;

/** One's own memo. */
export function own(memo: MemoId): Authored {
  const found = findAuthored(wallet(), memo);
  if (!found) throw new StepRefusal("NotAuthor");
  return found;
}

function wallet(): Wallet {
  const session = currentSession();
  if (!session) throw new StepRefusal("NoWallet");
  return session.wallet;
}

/** The institutions as whose member one could open a memo here. */
export function ownInstitutions(instance: Instance): InstitutionId[] {
  const session = currentSession();
  return session ? author.ownInstitutions(instance, session.wallet) : [];
}

/**
 * Opens a memo that members of these institutions may sign, or of every one where none is named: a
 * member does, and nobody learns which. Its keys are kept before the server is asked.
 */
export async function open(among: readonly InstitutionId[], signal: AbortSignal): Promise<MemoId> {
  const instance = await reach(signal);
  const { authored, presentation, index, epoch, context } = author.openMemo(instance, wallet(), among, randomness);
  const memo = memoId(authored.manifest);
  await update((kept) => {
    const enrolment = findEnrolment(kept, epoch);
    if (enrolment !== null) rememberContext(enrolment, context);
    kept.authored.push(authored);
  });
  const body = {
    manifest: memoManifest.toCanonical(authored.manifest),
    presentation: unverifiedPresentation.toCanonical(presentation),
    index,
  };
  try {
    await send(fixedPath("memo_open"), memberApi.memoPost, body, api.done, { signal });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await forget(memo);
    // The opening was used for a memo that this wallet has not got.
    throw error.code === "conflict" ? new StepRefusal("OlderWallet") : error;
  }
  return memo;
}

/** A memo that the server never got, or refused, is none. */
async function forget(memo: MemoId): Promise<void> {
  await update((kept) => {
    kept.authored = kept.authored.filter(({ manifest }) => !equal(memoId(manifest), memo));
  });
}

/** Freezes a text as the next version and lets it circulate for some days. */
export async function circulate(memo: MemoId, written: Written, days: number, signal: AbortSignal): Promise<void> {
  if (await reconcile(memo, written.markdown, signal)) return;
  const instance = await reach(signal);
  const authored = own(memo);
  const closesAt = circulationEndsAt(author.charterOf(instance, authored.manifest), now(), days);
  const { document, sealedText, text } = author.freezeVersion(instance, authored, written, closesAt, randomness);
  // Kept before it is sent: the text's nonce cannot be had again from anywhere else.
  await update(() => void authored.versions.push(text));
  const body = { document: unverifiedAuthorDocument.toCanonical(document), sealedText };
  try {
    await sendTo("memo_circulate", memo, memberApi.circulatePost, body, api.done, signal);
  } catch (error) {
    if (error instanceof Refusal) await update(() => void authored.versions.pop());
    throw error;
  }
}

/**
 * Brings the wallet's versions to what the server has, for an answer that was lost. True if the very
 * text circulates already.
 */
async function reconcile(memo: MemoId, markdown: string, signal: AbortSignal): Promise<boolean> {
  const authored = own(memo);
  let status: api.MemoStatusAnswer;
  try {
    status = await memoStatus(memo, signal);
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 404 || authored.versions.length > 0) throw error;
    await forget(memo);
    throw new StepRefusal("Lost");
  }
  const versions = status.version ?? 0;
  if (authored.versions.length < versions) throw new StepRefusal("MissingVersion");
  authored.versions.length = versions;
  if (status.state !== "circulating") return false;
  const last = authored.versions.at(-1);
  if (last?.markdown !== toMarkdown(parseMarkdown(markdown))) throw new StepRefusal("OtherText");
  return true;
}

/** Takes the version that circulates back to the desk. Signatures on it no longer count. */
export async function takeBack(memo: MemoId, signal: AbortSignal): Promise<void> {
  const document = unverifiedAuthorDocument.toCanonical(author.reviseMemo(own(memo)));
  await sendTo("memo_revise", memo, memberApi.authorPost, { document }, api.done, signal);
}

/** Fixes the signature set, and verifies every signature: the certificate must follow from them. */
export async function seal(memo: MemoId, progress: Progress, signal: AbortSignal): Promise<Certificate> {
  const authored = own(memo);
  const document = unverifiedAuthorDocument.toCanonical(author.sealMemo(authored));
  const answer = await sendTo("memo_seal", memo, memberApi.authorPost, { document }, memberApi.certificateAnswer, signal);
  const made = certificate.fromCanonical(answer.certificate);
  const text = authored.versions.at(-1);
  const right = equal(made.memo, memo) && equal(made.charter, authored.manifest.charter);
  if (!right || text === undefined || !equal(made.digest, versionDigest(text))) throw new StepRefusal("OtherCertificate");
  await checkSignatures(authored, made, progress, signal);
  return made;
}

async function checkSignatures(authored: Authored, made: Certificate, progress: Progress, signal: AbortSignal): Promise<void> {
  const fetched = await material(authored, signal);
  await verifySealed(fetched, { pinned: (await reach(signal)).log, randomness, pause: calmly(progress, signal) });
  const same = equal(certificateDigest(fetched.certificate), certificateDigest(made));
  if (!same || !equal(memoId(fetched.manifest), made.memo)) throw new StepRefusal("OtherSignatures");
}

/** Withdraws the memo. Before it is filed nothing remains; after, it stays a record. */
export async function withdraw(memo: MemoId, signal: AbortSignal): Promise<void> {
  const document = unverifiedAuthorDocument.toCanonical(author.withdrawMemo(own(memo)));
  const body = { document, nonce: randomBytes(randomness, 32) };
  await sendTo("memo_withdraw", memo, memberApi.loggedAuthorPost, body, api.done, signal);
}

/** Accepts the reply, which closes the case. */
export async function close(memo: MemoId, reply: DocumentDigest, signal: AbortSignal): Promise<void> {
  const document = unverifiedAuthorDocument.toCanonical(author.closeCase(own(memo), reply));
  const body = { document, nonce: randomBytes(randomness, 32) };
  await sendTo("case_close", memo, memberApi.loggedAuthorPost, body, api.done, signal);
}

/** A case in its two files, verified. */
export interface Exported {
  readonly caseFile: Uint8Array;
  readonly certificateFile: Uint8Array | null;
  readonly report: CaseReport;
}

/** Fetches a case, puts its files together, and verifies them. */
export async function exportCase(memo: MemoId, progress: Progress, signal: AbortSignal): Promise<Exported> {
  const authored = own(memo);
  const [fetched, mail, { log }] = await Promise.all([material(authored, signal), mailbox(signal), reach(signal)]);
  const text = authored.versions.find((version) => equal(versionDigest(version), fetched.certificate.digest));
  if (text === undefined) throw new StepRefusal("NoText");
  const small = makeCertificateFile(fetched, text);
  const file = makeCaseFile(fetched, text, circulationOf(authored), mail.map(({ sealed }) => sealed));
  const report = await verifyCase(file, { pinned: log, randomness, pause: calmly(progress, signal) });
  return { caseFile: caseFile.toFile(file), certificateFile: small && certificateFile.toFile(small), report };
}

/** What the server has of a case, as it came: whoever uses it verifies it. */
export async function material(authored: Authored, signal: AbortSignal): Promise<CaseMaterial> {
  const request = authorRequest(authored, "case_export");
  const answer = await sendTo("case_export", memoId(authored.manifest), memberApi.requestPost, { request }, memberApi.materialAnswer, signal);
  return caseMaterial.fromCanonical(answer.material);
}

function authorRequest(authored: Authored, operation: Operation): Uint8Array {
  const asked = { operation, memo: memoId(authored.manifest), requester: { kind: "author" }, at: now() } as const;
  return unverifiedRequest.toCanonical(signRequest(authorKeyOf(authored), asked));
}
