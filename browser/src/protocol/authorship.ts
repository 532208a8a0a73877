// A certificate of authorship: whoever holds the authors' key says under it who wrote a filed memo,
// and for what this is said (R74). The name is the authors' own word: the key is the memo's.

import { toUtf8 } from "../bytes.ts";
import { AuthorshipLabel } from "../crypto/labels/authorship.ts";
import { type SigningKey, VerifyingKey } from "../crypto/sign.ts";
import { type AuthorKey, CertificateDigest, MemoId } from "../domain/ids.ts";
import { trim } from "../domain/whitespace.ts";
import { attempt } from "../refusal.ts";
import { certifiedFiling } from "./casefile.ts";
import { file } from "./casefile/file.ts";
import { certificateDigest } from "./certificate.ts";
import { canonical, type TypeOf } from "./codec.ts";
import { memoId } from "./manifest.ts";
import { fixed, id, map, text } from "./schema.ts";
import { AUTHORSHIP_NAME_OCTETS_MAX, AUTHORSHIP_PURPOSE_OCTETS_MAX, CERTIFICATE_OCTETS_MAX } from "./sizes.ts";

/** What the authors sign. */
const authorshipStatement = canonical(
  map({
    memo: [0, id(MemoId)],
    /** The certificate it was filed with. */
    certificate: [1, id(CertificateDigest)],
    /** Who says to have written it, in their own words. */
    name: [2, text],
    /** What it is shown for: whoever passes it on shows what was made for something else. */
    purpose: [3, text],
  }),
  2048,
);
export type AuthorshipStatement = TypeOf<typeof authorshipStatement>;

/** With what verifying it needs. Nobody's signature but the authors' is in it, and no word of the memo. */
export const authorshipFile = file(
  "demur authorship v1",
  canonical(
    map({
      /** The certificate of the signatures, and that it was filed. */
      filing: [0, certifiedFiling],
      name: [1, text],
      purpose: [2, text],
      /** The authors' signature over the statement. */
      signature: [3, fixed(64)],
    }),
    CERTIFICATE_OCTETS_MAX + 512 * 1024,
  ),
);
export type AuthorshipFile = TypeOf<typeof authorshipFile>;

/** What was signed, if the file is right. */
export function authorshipStatementOf({ filing, name, purpose }: Omit<AuthorshipFile, "signature">): AuthorshipStatement {
  return { memo: memoId(filing.manifest), certificate: certificateDigest(filing.certificate), name, purpose };
}

/** Whether name and purpose are one line each that says something, within their bounds. */
export function hasItsLines({ name, purpose }: AuthorshipStatement): boolean {
  return isLine(name, AUTHORSHIP_NAME_OCTETS_MAX) && isLine(purpose, AUTHORSHIP_PURPOSE_OCTETS_MAX);
}

function isLine(line: string, octetsMax: number): boolean {
  return line !== "" && trim(line) === line && toUtf8(line).length <= octetsMax && !/\p{Cc}/u.test(line);
}

export function signAuthorship(key: SigningKey<"author">, statement: AuthorshipStatement): Uint8Array {
  return key.sign(AuthorshipLabel.AUTHORSHIP, authorshipStatement.toCanonical(statement));
}

/** Whether the authors signed it. */
export function isSignedByAuthors(statement: AuthorshipStatement, signature: Uint8Array, author: AuthorKey): boolean {
  const key = attempt(() => VerifyingKey.fromBytes<"author">(author));
  return key?.verifies(AuthorshipLabel.AUTHORSHIP, authorshipStatement.toCanonical(statement), signature) ?? false;
}
