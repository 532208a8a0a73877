// Making the case file: what the server has, and the words that only its readers have.

import { equal } from "../bytes.ts";
import type { CaseFile, CaseMaterial, CertificateFile } from "../protocol/casefile.ts";
import { type CirculationKey, openObject } from "../protocol/envelope.ts";
import { mailboxEntry } from "../protocol/envelope/contents.ts";
import { unverifiedOfficialDocument } from "../protocol/official.ts";
import type { VersionText } from "../protocol/text.ts";
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
export function makeCertificateFile(material: CaseMaterial, text: VersionText): CertificateFile | null {
  const { log, charter, manifest, certificate, filed } = material;
  const event = filed?.events.find(({ kind }) => kind === "filed");
  if (filed === null || event === undefined) return null;
  const { caseLogKey } = filed;
  const logged = { content: event.content, proof: event.proof };
  return { log, charter, manifest, certificate, textNonce: text.nonce, caseLogKey, filed: logged };
}
