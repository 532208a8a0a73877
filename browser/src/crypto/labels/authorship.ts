// The label of certificates of authorship. It stands apart from the others so that whoever only signs
// does not fetch it.

import { Label } from "../labels.ts";

/** As those of `Label`. */
export const AuthorshipLabel = {
  /** Authors' signature over the statement that they wrote a memo. */
  AUTHORSHIP: new Label("demur/v1/authorship"),
} as const;
