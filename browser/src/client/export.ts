// Making the case file: what the server has, and the words that only its readers have.

import { equal } from "../bytes.ts";
import type { CaseFile, CaseMaterial, CertificateFile, CertifiedFiling } from "../protocol/casefile.ts";
import { type CirculationKey, openObject } from "../protocol/envelope.ts";
import { mailboxEntry } from "../protocol/envelope/contents.ts";
import { unverifiedOfficialDocument } from "../protocol/official.ts";
import type { VersionText } from "../protocol/text.ts";
import { textCommitment, textSalt } from "../protocol/words.ts";
import { attempt } from "../refusal.ts";

/** Puts a case file together from the server's material, the text, and the mailbox. */
export function makeCaseFile(
  material: CaseMaterial,
  text: VersionText,
  key: CirculationKey,
  mailbox: readonly Uint8Array[],
): CaseFile {
  const identity = key.identity();
  const entries = mailbox.flatMap((sealed) => {
    const entry = attempt(() => openObject(mailboxEntry, identity, sealed));
    return entry === null ? [] : [{ content: entry.content, document: unverifiedOfficialDocument.toCanonical(entry.document) }];
  });
  const words = (material.filed?.events ?? []).flatMap((event, position) => {
    const entry = entries.find(({ document }) => equal(document, event.content));
    return entry === undefined ? [] : [{ event: position, content: entry.content }];
  });
  return { material, text, words };
}

/** The certificate alone, for somebody who holds the text. Null before the memo is filed. */
export function makeCertificateFile(material: CaseMaterial, { nonce, markdown }: VersionText): CertificateFile | null {
  const filing = certifiedFilingOf(material);
  return filing && { filing, textSalt: textSalt(nonce, 0), words: textCommitment(nonce, markdown).words };
}

/** The certificate with the proof that it was filed. Null before the memo is filed. */
export function certifiedFilingOf({ log, charter, manifest, certificate, filed }: CaseMaterial): CertifiedFiling | null {
  const event = filed?.events.find(({ kind }) => kind === "filed");
  if (filed === null || event === undefined) return null;
  const { caseLogKey } = filed;
  return { log, charter, manifest, certificate, caseLogKey, filed: { content: event.content, proof: event.proof } };
}
