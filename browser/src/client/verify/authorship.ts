// Verifying a certificate of authorship.

import type { LogVerifier } from "../../crypto/log/note.ts";
import { type AuthorshipFile, authorshipStatementOf, hasItsLines, isSignedByAuthors } from "../../protocol/authorship.ts";
import { type VerifiedFiling, verifyCertifiedFiling } from "./certificate.ts";
import { demand } from "./invalid.ts";

/** What a valid certificate of authorship says. */
export interface AuthorshipReport extends VerifiedFiling {
  /** Who says to have written the memo: the word of whoever holds the authors' key. */
  readonly name: string;
  /** What it is shown for. */
  readonly purpose: string;
}

/** Verifies a certificate of authorship. */
export function verifyAuthorship(file: AuthorshipFile, pinned: LogVerifier | null): AuthorshipReport {
  const filing = verifyCertifiedFiling(file.filing, pinned);
  const statement = authorshipStatementOf(file);
  demand(hasItsLines(statement), "Authorship");
  demand(isSignedByAuthors(statement, file.signature, file.filing.manifest.author), "Authorship");
  return { ...filing, name: statement.name, purpose: statement.purpose };
}
