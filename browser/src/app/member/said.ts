/** What was said in a case, by officials and by the authors, as whoever has the circulation's key reads it. */

import { type Letter, readLetter } from "../../client/mailbox.ts";
import type { Instance } from "../../client/trust.ts";
import { type AuthorLetter, readAuthorLetter } from "../../client/turns.ts";
import type { MemoId } from "../../domain/ids.ts";
import { type Turn, turnOf } from "../../domain/turn.ts";
import type { MailboxAnswer } from "../../protocol/api/member.ts";
import type { CirculationKey } from "../../protocol/envelope.ts";
import type { MemoManifest } from "../../protocol/manifest.ts";
import { OPERATION_OF } from "../../protocol/official.ts";

/** One letter. */
export type Said = { readonly by: "office"; readonly letter: Letter } | { readonly by: "authors"; readonly letter: AuthorLetter };

/** Every letter that opens, in the order in which it came. Without the manifest nobody knows the authors' key. */
export function readSaid(
  { key, memo, manifest }: { key: CirculationKey; memo: MemoId; manifest: MemoManifest | undefined },
  { roster }: Instance,
  mail: MailboxAnswer["entries"],
): Said[] {
  return mail.flatMap(({ sealed }): Said[] => {
    const letter = readLetter(key, memo, roster, sealed);
    if (letter !== null) return [{ by: "office", letter }];
    const authors = manifest && readAuthorLetter(key.identity(), manifest, sealed);
    return authors ? [{ by: "authors", letter: authors }] : [];
  });
}

/** The letters of officials. */
export function lettersOf(said: readonly Said[]): Letter[] {
  return said.flatMap((one) => (one.by === "office" ? [one.letter] : []));
}

/** The last that the authors wrote of a kind. */
export function lastByAuthors(said: readonly Said[], kind: AuthorLetter["document"]["step"]["kind"]): AuthorLetter | undefined {
  return said.flatMap((one) => (one.by === "authors" && one.letter.document.step.kind === kind ? [one.letter] : [])).at(-1);
}

/** The turn that an official's letter is. */
export function turnOfLetter({ document }: Letter): Turn | undefined {
  return turnOf(OPERATION_OF[document.statement.step.kind]);
}
