// What a client believes of an installation: only what stands in its log.

import { equal, fromUtf8 } from "../bytes.ts";
import { LeafKind } from "../crypto/log/leaf.ts";
import type { LogVerifier } from "../crypto/log/note.ts";
import type { TreeHead } from "../crypto/log/tree.ts";
import { Label } from "../crypto/labels.ts";
import { Charter } from "../domain/charter.ts";
import { CharterDigest, type EpochId, type InstitutionId } from "../domain/ids.ts";
import { type InstanceFile, type Logged, type LoggedEpoch, openEvidence, verifyLogged } from "../protocol/casefile/logged.ts";
import { checkEpoch, type Epoch, epochManifest, type Roll, roll, rollDigest } from "../protocol/epoch.ts";
import { type Roster, roster } from "../protocol/roster.ts";
import { CodedRefusal, orRefuse } from "../refusal.ts";

/** A charter with the digest over its exact octets. */
export interface PinnedCharter {
  readonly digest: CharterDigest;
  readonly charter: Charter;
}

/** A roll with its digest. */
export interface KnownRoll {
  readonly roll: Roll;
  readonly digest: Uint8Array;
}

/** An epoch whose manifest, and roll if enrolment is closed, stand in the log. */
export interface KnownEpoch {
  readonly epoch: Epoch;
  readonly roll: KnownRoll | null;
}

/** An installation as its log shows it. */
export interface Instance {
  readonly name: string;
  readonly log: LogVerifier;
  /** Size and root of the log at the time. */
  readonly head: TreeHead;
  /** Charters, the current one last. */
  readonly charters: readonly PinnedCharter[];
  /** Officials and trustees. */
  readonly roster: Roster;
  readonly epochs: readonly KnownEpoch[];
  /** The file it was read from, to be passed on as evidence. */
  readonly file: InstanceFile;
}

/** Why an installation is not believed. */
export class TrustRefusal extends CodedRefusal<"Evidence" | "Charter" | "Roster" | "Epoch" | "TwoManifests"> {
  override readonly name = "TrustRefusal";
}

/**
 * Checks an installation's file. `pinned` is the log key the reader has from elsewhere. Refuses
 * whatever does not stand in the log or does not fit the profile, and two manifests for one epoch:
 * the issuer may be trying to tell its members apart.
 */
export function verifyInstance(file: InstanceFile, pinned: LogVerifier | null): Instance {
  const { log, head } = orRefuse(
    () => openEvidence(file.log, pinned),
    () => new TrustRefusal("Evidence"),
  );
  const charters = file.charters.map((charter) => loggedCharter(charter, head));
  const epochs = file.epochs.map((epoch) => knownEpoch(epoch, head));
  const names = new Set(epochs.map(({ epoch: { manifest } }) => `${manifest.institution}/${manifest.epoch}`));
  if (names.size !== epochs.length) throw new TrustRefusal("TwoManifests");
  const officials = loggedRoster(file.roster, head);
  if (officials.instance !== file.instance || charters.length === 0) throw new TrustRefusal("Roster");
  return { name: file.instance, log, head, charters, roster: officials, epochs, file };
}

/** The charter that new memos are under. */
export function currentCharter(instance: Instance): PinnedCharter | null {
  return instance.charters.at(-1) ?? null;
}

/** The charter with this digest. */
export function charterByDigest(instance: Instance, digest: CharterDigest): PinnedCharter | null {
  return instance.charters.find((charter) => equal(charter.digest, digest)) ?? null;
}

/** An epoch by institution and name. */
export function findEpoch(instance: Instance, institution: InstitutionId, epoch: EpochId): KnownEpoch | null {
  const named = instance.epochs.find(({ epoch: { manifest } }) => manifest.institution === institution && manifest.epoch === epoch);
  return named ?? null;
}

/** An epoch by the digest of its manifest. */
export function epochByDigest(instance: Instance, digest: Uint8Array): KnownEpoch | null {
  return instance.epochs.find((known) => equal(known.epoch.digest, digest)) ?? null;
}

/** The newest closed epoch of each institution, ascending: what a memo opened now accepts. */
export function newestClosed(instance: Instance): KnownEpoch[] {
  const newest = new Map<InstitutionId, KnownEpoch>();
  for (const known of instance.epochs.filter((known) => known.roll !== null)) {
    const { institution, epoch } = known.epoch.manifest;
    const other = newest.get(institution);
    if (other === undefined || other.epoch.manifest.epoch < epoch) newest.set(institution, known);
  }
  return [...newest.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, known]) => known);
}

/** A charter as it stands in the log. */
export function loggedCharter(charter: Logged, head: TreeHead): PinnedCharter {
  verifyEvidence(charter, LeafKind.Charter, head);
  const digest = CharterDigest.fromBytes(Label.CHARTER.hash(charter.content));
  try {
    return { digest, charter: Charter.parse(fromUtf8(charter.content)) };
  } catch {
    // A charter that this version does not understand, whatever it stumbled over.
    throw new TrustRefusal("Charter");
  }
}

/** The roster as it stands in the log. */
export function loggedRoster(of: Logged, head: TreeHead): Roster {
  verifyEvidence(of, LeafKind.Roster, head);
  return orRefuse(
    () => roster.fromCanonical(of.content),
    () => new TrustRefusal("Roster"),
  );
}

/** An epoch as it stands in the log. */
export function knownEpoch(of: LoggedEpoch, head: TreeHead): KnownEpoch {
  const refusal = () => new TrustRefusal("Epoch");
  verifyEvidence(of.manifest, LeafKind.EpochManifest, head);
  const epoch = orRefuse(() => checkEpoch(epochManifest.fromCanonical(of.manifest.content)), refusal);
  const { roll: logged } = of;
  if (logged === null) return { epoch, roll: null };
  verifyEvidence(logged, LeafKind.Roll, head);
  const known = orRefuse(() => roll.fromCanonical(logged.content), refusal);
  if (!equal(known.manifest, epoch.digest)) throw refusal();
  return { epoch, roll: { roll: known, digest: rollDigest(logged.content) } };
}

function verifyEvidence(of: Logged, kind: LeafKind, head: TreeHead): void {
  orRefuse(
    () => verifyLogged(of, kind, head),
    () => new TrustRefusal("Evidence"),
  );
}

/** What stands in the log of a presentation: the charter it is under and the epoch it is of. */
export interface LoggedGround {
  readonly log: InstanceFile["log"];
  readonly charter: Logged;
  /** The epoch's manifest. */
  readonly epoch: Logged;
}

/** What a file carries so that a presentation can be verified without a server; null if the log has it not. */
export function loggedGround(instance: Instance, charter: CharterDigest, institution: InstitutionId, epoch: EpochId): LoggedGround | null {
  const { file } = instance;
  const pinned = file.charters[instance.charters.findIndex(({ digest }) => equal(digest, charter))];
  const known = findEpoch(instance, institution, epoch);
  const used = known === null ? undefined : file.epochs[instance.epochs.indexOf(known)];
  return pinned === undefined || used === undefined ? null : { log: file.log, charter: pinned, epoch: used.manifest };
}
