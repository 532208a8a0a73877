// Labels of complaints of reprisal. They stand apart from the others so that whoever only signs does
// not fetch them; a test holds all of them together to the one table of the Rust side.

import { Label } from "../labels.ts";

/** As those of `Label`. */
export const ComplaintLabel = {
  /** Signing key of one complaint, from its seed. */
  COMPLAINT_KEY: new Label("demur/v1/complaint/key"),
  /** Seed of the age identity that answers to one complaint are sealed to, from its seed. */
  COMPLAINT_IDENTITY: new Label("demur/v1/complaint/identity"),
  /** Complainants' signature over what they tell. */
  COMPLAINT_ENTRY: new Label("demur/v1/complaint/entry"),
  /** Hiding commitment to what a complainant tells. */
  COMPLAINT_CONTENT: new Label("demur/v1/complaint/content"),
  /** Digest of a sealed entry, signed beside the commitment. */
  COMPLAINT_SEALED: new Label("demur/v1/complaint/sealed"),
  /** Protection officers' signature over a step in a complaint. */
  COMPLAINT_STEP: new Label("demur/v1/complaint/step"),
  /** Hiding commitment to the words of such a step. */
  COMPLAINT_WORDS: new Label("demur/v1/complaint/words"),
  /** Hiding commitment to a risk check. */
  COMPLAINT_RISK: new Label("demur/v1/complaint/risk"),
  /** Key of a proof for one verifier, from what the two keys share and both of them. */
  DESIGNATED_KEY: new Label("demur/v1/designated/key"),
  /** Proof, for one verifier, that a complainant signed a memo. */
  DESIGNATED_SIGNATORY: new Label("demur/v1/designated/signatory"),
} as const;
