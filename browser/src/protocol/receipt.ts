// The receipt: a C2SP `tlog-proof` file of the leaf that stands for the filing. Its `extra` line
// carries what the leaf commits to, so that the file alone says which memo was filed.
//
// It holds nothing that leaf and signature do not bind. How long an interval is would be such a
// thing, so the receipt dates the filing by the interval's number and the charter gives the time.

import { AuthorKey } from "../domain/ids.ts";
import { unverifiedAuthorDocument } from "./author.ts";
import { canonical, type TypeOf } from "./codec.ts";
import { id, map, octets32, u64 } from "./schema.ts";
import { DOCUMENT_OCTETS_MAX } from "./sizes.ts";

/** What the `extra` line of a receipt holds. */
export const receiptExtra = canonical(
  map({
    /** The signed filing. */
    filing: [0, unverifiedAuthorDocument],
    /** Key of the authors who signed it. */
    author: [1, id(AuthorKey)],
    /** Nonce, interval and handle of the leaf. */
    nonce: [2, octets32],
    interval: [3, u64],
    handle: [4, octets32],
  }),
  DOCUMENT_OCTETS_MAX + 1024,
);
export type ReceiptExtra = TypeOf<typeof receiptExtra>;
