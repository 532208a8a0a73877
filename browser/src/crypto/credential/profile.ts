// What the profile fixes: these numbers are never taken from a prover.

/** L: attributes of a credential. */
export const ATTRIBUTES = 8;
/** N: pseudonym secrets of a credential. */
export const NYM_SECRETS = 8;
