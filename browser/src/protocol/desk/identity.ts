// Whom drafts are sealed to.

import { Label } from "../../crypto/labels.ts";
import { Identity } from "../../crypto/seal.ts";

/** The age identity that drafts are sealed to, from the wallet's desk seed. */
export function deskIdentity(seed: Uint8Array): Identity {
  return Identity.fromSeed(Label.DESK_IDENTITY.hash(seed));
}
