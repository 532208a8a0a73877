// Verifying a redacted view: for someone who may read a memo only in part.

import type { LogVerifier } from "../../crypto/log/note.ts";
import { checkView, type RedactedText, type ViewFile } from "../../protocol/view.ts";
import { type VerifiedFiling, verifyCertifiedFiling } from "./certificate.ts";
import { Invalid } from "./invalid.ts";

/** What a valid view says. */
export interface ViewReport extends VerifiedFiling {
  /** The text, as far as it is shown. */
  readonly text: RedactedText;
}

/**
 * Verifies a view. What every signature binds is the version digest, and the certificate that was
 * filed holds it; so what is shown is what the signers read. That so many signed is the authors'
 * word, as with a certificate.
 */
export function verifyView(file: ViewFile, pinned: LogVerifier | null): ViewReport {
  const filing = verifyCertifiedFiling(file.filing, pinned);
  const text = checkView(file, filing.certificate.digest);
  if (text === null) throw new Invalid("View");
  return { ...filing, text };
}
