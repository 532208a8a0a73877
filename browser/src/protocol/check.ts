// What makes a presentation count. Every check has an id, and each id has a test.
//
// | id | check |
// |---|---|
// | P1 | it is of the kind asked for |
// | P2 | it names this installation and memo |
// | P3 | it names the current version |
// | P4 | it names the memo's charter |
// | P5 | it is under an (institution, epoch) pair that the memo accepts |
// | P6 | it discloses attributes only, ascending, and the name record only in a claim |
// | P7 | the disclosed affiliation is one the charter lets sign |
// | P8 | every disclosed value is in the epoch's closed list |
// | P9 | the capsule is the one that was signed |
// | P10 | the proof and the pseudonym verify under the epoch's key and the memo's context |

import { equal } from "../bytes.ts";
import * as credential from "../crypto/credential.ts";
import type { Charter } from "../domain/charter.ts";
import type { PresentationDigest, VersionDigest } from "../domain/ids.ts";
import { CodedRefusal } from "../refusal.ts";
import { attributeOctets, type Epoch, NAME_RECORD } from "./epoch.ts";
import { type MemoManifest, memoId } from "./manifest.ts";
import { type Kind, presentationDigest, presentationHeader, type UnverifiedCosignature, type UnverifiedPresentation } from "./presentation.ts";

/** Position of the affiliation, which every presentation discloses. */
export const AFFILIATION = 0;
/** Attributes that may be disclosed to everybody: those before the name record. */
const CLASS_ATTRIBUTES = 6;

/**
 * Which check a presentation fails, P1 to P10 in their order. For the client that made it: a server
 * says the same thing to everybody.
 */
export class PresentationRefusal extends CodedRefusal<
  "Kind" | "Memo" | "Version" | "Charter" | "Epoch" | "Disclosure" | "NotEligible" | "Value" | "Capsule" | "Proof"
> {
  override readonly name = "PresentationRefusal";
}

/** What presentations are held to. */
export interface PresentationRules {
  /** Kind asked for. */
  readonly kind: Kind;
  readonly manifest: MemoManifest;
  /** The epochs it accepts, checked. */
  readonly epochs: readonly Epoch[];
  /** Affiliations that may sign. */
  readonly eligible: readonly string[];
  /** The current version; zeros where there is no text yet. */
  readonly version: VersionDigest;
  /** Pseudonym context. */
  readonly context: Uint8Array;
}

/** Affiliations that may sign: after the filing there may be more (R63). */
export function eligibleFor({ eligibility, late }: Charter, kind: Kind): readonly string[] {
  return kind === "late" ? (late?.affiliations ?? []) : eligibility.affiliations;
}

declare const verified: unique symbol;

/** A presentation that passed every check. */
export interface VerifiedPresentation {
  readonly [verified]: true;
  readonly presentation: UnverifiedPresentation;
  readonly digest: PresentationDigest;
  /** What makes verifying it again cheap. Nobody need trust it. */
  readonly hint: credential.Hint;
}

/** Checks P9, then everything else. */
export function verifyCosignature(rules: PresentationRules, cosignature: UnverifiedCosignature): VerifiedPresentation {
  checkCapsule(cosignature);
  return verifyPresentation(rules, cosignature.presentation);
}

/** Checks one presentation; throws the first check that fails. */
export function verifyPresentation(rules: PresentationRules, presentation: UnverifiedPresentation): VerifiedPresentation {
  const prepared = prepare(rules, presentation);
  try {
    return accept(presentation, credential.verify(prepared));
  } catch (failure) {
    if (failure instanceof credential.VerificationFailure) throw new PresentationRefusal("Proof");
    throw failure;
  }
}

/** P9: the message signed names the capsule that came with it. */
export function checkCapsule(cosignature: UnverifiedCosignature): void {
  const named = cosignature.presentation.message.capsule;
  if (!equal(named, cosignature.capsule.digest())) throw new PresentationRefusal("Capsule");
}

/** All checks that need no curve arithmetic (P1 to P8), and what P10 needs. */
export function prepare(rules: PresentationRules, presentation: UnverifiedPresentation): credential.UnverifiedPresentation {
  const { message } = presentation;
  const { manifest } = rules;
  if (message.kind !== rules.kind) throw new PresentationRefusal("Kind");
  if (message.instance !== manifest.instance || !equal(message.memo, memoId(manifest))) throw new PresentationRefusal("Memo");
  if (!equal(message.version, rules.version)) throw new PresentationRefusal("Version");
  if (!equal(message.charter, manifest.charter)) throw new PresentationRefusal("Charter");
  const epoch = findEpoch(rules, presentation);
  checkDisclosure(rules, presentation);
  const disclosed = presentation.disclosed.map(({ index, value }) => {
    const octets = attributeOctets(epoch, index, value);
    if (octets === null) throw new PresentationRefusal("Value");
    return [index, octets] as const;
  });
  return {
    issuer: epoch.key,
    header: epoch.header,
    presentationHeader: presentationHeader(message),
    contextId: rules.context,
    disclosed,
    proof: presentation.proof,
    pseudonym: presentation.pseudonym,
  };
}

/** P5: the pair is among those the memo accepts, and the epoch at hand is the one it means. */
function findEpoch(rules: PresentationRules, presentation: UnverifiedPresentation): Epoch {
  const accepted = rules.manifest.accepted.find(
    ({ institution, epoch }) => institution === presentation.institution && epoch === presentation.epoch,
  );
  const epoch = accepted && rules.epochs.find(({ digest }) => equal(digest, accepted.manifest));
  if (epoch === undefined) throw new PresentationRefusal("Epoch");
  return epoch;
}

/** P6 and P7. */
function checkDisclosure(rules: PresentationRules, presentation: UnverifiedPresentation): void {
  const indexes = presentation.disclosed.map(({ index }) => index);
  const isClaim = rules.kind === "claim";
  const ascending = indexes.every((index, at) => at === 0 || index > (indexes[at - 1] ?? index));
  const allowed = indexes.every((index) => index < CLASS_ATTRIBUTES || (isClaim && index === NAME_RECORD));
  const [first] = presentation.disclosed;
  if (!ascending || !allowed || first?.index !== AFFILIATION) throw new PresentationRefusal("Disclosure");
  if (isClaim && !indexes.includes(NAME_RECORD)) throw new PresentationRefusal("Disclosure");
  if (!rules.eligible.includes(first.value)) throw new PresentationRefusal("NotEligible");
}

/** A presentation that was found to verify. */
export function accept(presentation: UnverifiedPresentation, { hint }: credential.VerifiedPresentation): VerifiedPresentation {
  // The digest is taken when somebody asks for it: for many at once it would hold up the page.
  return {
    presentation,
    get digest() {
      return presentationDigest(presentation);
    },
    hint,
  } as VerifiedPresentation;
}
