// Anonymous credentials: BBS over BLS12-381 with blind issuance and a pseudonym for each context.
// Answers to crates/demur-crypto/src/credential.rs, whose first comment gives model, limits and
// papers; everything said there holds here.
//
// Order of use. `commit` → (the server issues) → `finalize` → `Credential.present` → `verify` or
// `verifyBatch`.
//
// Strictness. The numbers of attributes, committed messages (none) and secrets are fixed here and
// never taken from a prover; only attributes can be disclosed; every length is exact, every scalar
// canonical and not zero, every point in the subgroup and not the identity.
//
// Decoders throw `Malformed` with the code "Length" or "Encoding". A check that fails throws
// `VerificationFailure`, which says nothing more.

export { type BatchItem, type BatchOutcome, verifyBatch, verifyBatchCalmly } from "./credential/batch.ts";
export { commit, Commitment } from "./credential/commit.ts";
export { type Enrolled, finalize, MemberSeed } from "./credential/enrol.ts";
export { Attributes, BlindSignature } from "./credential/issue.ts";
export { IssuerPublicKey } from "./credential/keys.ts";
export { Credential, type Presentation, presentationOctets, Pseudonym } from "./credential/present.ts";
export { ATTRIBUTES, NYM_SECRETS } from "./credential/profile.ts";
export { VerificationFailure } from "./credential/refusal.ts";
export { Hint, type UnverifiedPresentation, VerifiedPresentation, verify } from "./credential/verify.ts";
