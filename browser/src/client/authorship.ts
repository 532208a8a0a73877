// Saying under the authors' key who wrote a filed memo (R74).

import { equal } from "../bytes.ts";
import { trim } from "../domain/whitespace.ts";
import { type AuthorshipFile, authorshipStatementOf, hasItsLines, signAuthorship } from "../protocol/authorship.ts";
import type { CertifiedFiling } from "../protocol/casefile.ts";
import { memoId } from "../protocol/manifest.ts";
import { CodedRefusal } from "../refusal.ts";
import { type Authored, authorKeyOf } from "./wallet.ts";

/** Why there is no certificate of authorship. */
export class AuthorshipRefusal extends CodedRefusal<"OtherMemo" | "NotALine" | "NotFiled"> {
  override readonly name = "AuthorshipRefusal";
}

/** What is said: who wrote it, and for what this is shown. */
export interface Credit {
  readonly name: string;
  readonly purpose: string;
}

/** Makes a certificate of authorship: whoever is shown it is convinced, for ever. */
export function attestAuthorship(own: Authored, filing: CertifiedFiling | null, said: Credit): AuthorshipFile {
  if (filing === null) throw new AuthorshipRefusal("NotFiled");
  if (!equal(memoId(filing.manifest), memoId(own.manifest))) throw new AuthorshipRefusal("OtherMemo");
  const unsigned = { filing, name: trim(said.name), purpose: trim(said.purpose) };
  const statement = authorshipStatementOf(unsigned);
  if (!hasItsLines(statement)) throw new AuthorshipRefusal("NotALine");
  return { ...unsigned, signature: signAuthorship(authorKeyOf(own), statement) };
}
