// Labels that only the Rust side uses: the browser never hashes or signs under them, and does not fetch
// them. They stand here so that the test that compares the tables finds all.

import { Label } from "../labels.ts";

/** As those of `Label`. */
export const LabelElsewhere = {
  /** Digest of a memo's manifest. */
  MANIFEST: new Label("demur/v1/memo/manifest"),
  /** Issuance record, a leaf of the roll's tree. */
  ISSUANCE: new Label("demur/v1/roll/issuance"),
  /** Sign-in code of the built-in directory, as it is kept. */
  SIGN_IN_CODE: new Label("demur/v1/directory/code"),
  /** Token of an official's session, as it is kept. */
  SESSION: new Label("demur/v1/official/session"),
  /** Participant key of one member for one memo, from the wallet's seed. */
  PARTICIPANT_KEY: new Label("demur/v1/participant/key"),
  /** Keys of a demonstration, from its folder's seed. */
  DEMONSTRATION: new Label("demur/v1/demonstration"),
} as const;
