// The roster: which officials sign with which key, and who the trustees are. A leaf in the log, so
// that nobody can be shown another office than everybody else.

import { Label } from "../crypto/labels.ts";
import { Recipient } from "../crypto/seal.ts";
import { VerifyingKey } from "../crypto/sign.ts";
import { OfficialId } from "../domain/ids.ts";
import { Role } from "../domain/role.ts";
import { CodedRefusal, orRefuse } from "../refusal.ts";
import { canonical, type TypeOf } from "./codec.ts";
import { list, map, octets32, text, textId, u8, word } from "./schema.ts";
import { EPOCH_OCTETS_MAX } from "./sizes.ts";

/** An official who can act on cases. */
export const rosterOfficial = map({
  /** Also the word by which a charter names a reader. */
  id: [0, textId(OfficialId)],
  role: [1, word(Role)],
  /** Name and title as shown to members. */
  displayName: [2, text],
  /** Ed25519 verifying key. */
  signingKey: [3, octets32],
  /** age recipient. */
  recipient: [4, text],
});
export type RosterOfficial = TypeOf<typeof rosterOfficial>;

/** A trustee of sealed names: who it is, and the age recipient. */
export const rosterTrustee = map({ displayName: [0, text], recipient: [1, text] });
export type RosterTrustee = TypeOf<typeof rosterTrustee>;

/** Officials and trustees of an installation. */
export const roster = canonical(
  map({
    /** Name of the installation. */
    instance: [0, text],
    /** Officials, ascending by id. */
    officials: [1, list(rosterOfficial)],
    trustees: [2, list(rosterTrustee)],
    /** How many trustees together open one name. */
    threshold: [3, u8],
  }),
  EPOCH_OCTETS_MAX,
);
export type Roster = TypeOf<typeof roster>;

/** A key or recipient of the roster cannot be used. */
export class BadRoster extends CodedRefusal<"BadRoster"> {
  override readonly name = "BadRoster";
}

/** Digest of the roster. */
export function rosterDigest(of: Roster): Uint8Array {
  return Label.DOCUMENT_DIGEST.hash(roster.toCanonical(of));
}

/** The official with this id. */
export function findOfficial(of: Roster, id: OfficialId): RosterOfficial | undefined {
  return of.officials.find((official) => official.id === id);
}

/** Whether an official belongs to the action office itself. */
export function isOfOffice(official: RosterOfficial): boolean {
  return official.role === "office_head" || official.role === "office_clerk";
}

/**
 * Whether each of them can be called to a panel: the roster has them as readers, so that they neither
 * sign the reply nor judge it, nor belong to the office (4a).
 */
export function canSit(of: Roster, officials: readonly OfficialId[]): boolean {
  return officials.every((id) => findOfficial(of, id)?.role === "distribution_reader");
}

/** Whom named signatures go to: the action office's own officials. */
export function nameReaders(of: Roster): Recipient[] {
  return of.officials.filter(isOfOffice).map(recipientOf);
}

/** Who reads what is written in a case: the action office's own officials and the principals, since either signs the reply. No name is sealed to these. */
export function caseReaders(of: Roster): Recipient[] {
  return of.officials.filter((official) => isOfOffice(official) || official.role === "principal").map(recipientOf);
}

/**
 * Who answers the memo, and whoever is on a panel.
 *
 * @throws {BadRoster} where the roster does not have one of them.
 */
export function panelReaders(of: Roster, members: readonly OfficialId[]): Recipient[] {
  const officials = members.map((id) => {
    const official = findOfficial(of, id);
    if (official === undefined) throw new BadRoster("BadRoster");
    return recipientOf(official);
  });
  const all = [...caseReaders(of), ...officials];
  return all.filter((one, at) => all.findIndex((other) => other.toString() === one.toString()) === at);
}

/** Whom sealed names go to. */
export function trusteeRecipients(of: Roster): Recipient[] {
  return of.trustees.map(recipientOf);
}

/** An official's verifying key. */
export function officialKey(official: RosterOfficial): VerifyingKey<"official"> {
  return orBadRoster(() => VerifyingKey.fromBytes<"official">(official.signingKey));
}

/** An official's or a trustee's age recipient. */
export function recipientOf(one: RosterOfficial | RosterTrustee): Recipient {
  return orBadRoster(() => Recipient.parse(one.recipient));
}

function orBadRoster<T>(take: () => T): T {
  return orRefuse(take, () => new BadRoster("BadRoster"));
}
