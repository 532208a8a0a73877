// The certificate: what is fixed when a memo is sealed. Design, section 4.4.

import { compare, concat, equal, toUtf8 } from "../bytes.ts";
import { Label } from "../crypto/labels.ts";
import { TreeHead } from "../crypto/log/tree.ts";
import { CertificateDigest, CharterDigest, InstitutionId, MemoId, VersionDigest, type VersionNumber } from "../domain/ids.ts";
import { canonical, type TypeOf } from "./codec.ts";
import { type Disclosed, disclosed, presentationDigest, type UnverifiedPresentation } from "./presentation.ts";
import { id, list, map, octets32, textId, u16, u32, versionNumber } from "./schema.ts";
import { CERTIFICATE_OCTETS_MAX } from "./sizes.ts";

/** Signatures of one class: an institution and the values that the signers chose to show. */
export const certificateClass = map({
  institution: [0, textId(InstitutionId)],
  /** Values shown, ascending by position. */
  shown: [1, list(disclosed)],
  /** Signatures. */
  count: [2, u32],
});
export type CertificateClass = TypeOf<typeof certificateClass>;

/** Signatures of one institution. */
export const institutionCount = map({ institution: [0, textId(InstitutionId)], count: [1, u32] });
export type InstitutionCount = TypeOf<typeof institutionCount>;

/** How many signed, of which class, and the root over all of them. */
export const certificate = canonical(
  map({
    memo: [0, id(MemoId)],
    charter: [1, id(CharterDigest)],
    /** Number of the version that was signed. */
    version: [2, versionNumber],
    /** Commitment to its text. */
    digest: [3, id(VersionDigest)],
    /** Demands in the text. */
    demands: [4, u16],
    /** Signatures in all. */
    total: [5, u32],
    /** Of these, with a reservation. */
    withReservation: [6, u32],
    /** Institutions with at least `cellMin` signatures; the others are in what is left. */
    institutions: [7, list(institutionCount)],
    /** Classes with at least `cellMin` signatures; the others are in what is left. */
    classes: [8, list(certificateClass)],
    /** Below this many, a cell is not shown by itself. */
    cellMin: [9, u32],
    /** RFC 6962 root over (pseudonym, presentation digest, participant key), ascending. */
    root: [10, octets32],
  }),
  CERTIFICATE_OCTETS_MAX,
);
export type Certificate = TypeOf<typeof certificate>;

/** What a certificate is computed for. */
export interface CertificateSubject {
  readonly memo: MemoId;
  readonly charter: CharterDigest;
  readonly version: VersionNumber;
  readonly digest: VersionDigest;
  readonly demands: number;
  /** The charter's smallest cell. */
  readonly cellMin: number;
}

/**
 * Computes the certificate of presentations that were verified before. Everyone who holds them
 * computes the same one. Whoever has the presentations' digests already passes them as `digestOf`.
 */
export function computeCertificate(
  subject: CertificateSubject,
  signed: readonly UnverifiedPresentation[],
  digestOf: DigestOf = presentationDigest,
): Certificate {
  const institutions = new Cells<InstitutionId>((institution) => [institution]);
  const classes = new Cells<Class>(({ institution, shown }) => [institution, ...shown.flatMap((one) => [one.index, one.value])]);
  for (const { institution, disclosed: shown } of signed) {
    institutions.bump(institution);
    classes.bump({ institution, shown });
  }
  const withReservation = signed.filter((one) => one.message.stance === "support-with-reservation").length;
  const shownInstitutions = shownCells(institutions.ascending(), subject.cellMin);
  const shownClasses = showClasses(classes.ascending(), shownInstitutions, subject.cellMin);
  return {
    ...subject,
    total: signed.length,
    withReservation: unlessTelling(withReservation, signed.length, subject.cellMin),
    institutions: shownInstitutions.map(({ of, count }) => ({ institution: of, count })),
    classes: shownClasses.map(({ of, count }) => ({ institution: of.institution, shown: [...of.shown], count })),
    root: rootOf(signed, digestOf),
  };
}

/** Digest by which author documents name the certificate. */
export function certificateDigest(computed: Certificate): CertificateDigest {
  return CertificateDigest.fromBytes(Label.CERTIFICATE.hash(certificate.toCanonical(computed)));
}

/** Signatures that are not in any institution's count: of institutions with few of them. */
export function otherInstitutions(computed: Certificate): number {
  return computed.institutions.reduce((rest, one) => Math.max(0, rest - one.count), computed.total);
}

/** Gives a presentation's digest. */
export type DigestOf = (presentation: UnverifiedPresentation) => Uint8Array;

/** What stands in the certificate's tree for one signature. */
export function signatureLeaf(presentation: UnverifiedPresentation, digestOf: DigestOf = presentationDigest): Uint8Array {
  return concat(presentation.pseudonym, digestOf(presentation), presentation.message.participant);
}

/** Whether every pseudonym occurs once. */
export function pseudonymsAreDistinct(signed: readonly UnverifiedPresentation[]): boolean {
  const ascending = byPseudonym(signed);
  return ascending.every((one, at) => at === 0 || !equal(one.pseudonym, ascending[at - 1]?.pseudonym ?? one.pseudonym));
}

/** A class: an institution and the values shown. */
interface Class {
  readonly institution: InstitutionId;
  readonly shown: readonly Disclosed[];
}

interface Cell<T> {
  readonly of: T;
  count: number;
}

type SortKey = readonly (string | number)[];

/** Counts by what is counted, in the order that the Rust side has: numbers and UTF-8. */
class Cells<T> {
  readonly #cells = new Map<string, Cell<T> & { readonly key: SortKey }>();
  readonly #keyOf: (of: T) => SortKey;

  constructor(keyOf: (of: T) => SortKey) {
    this.#keyOf = keyOf;
  }

  bump(of: T): void {
    const key = this.#keyOf(of);
    const name = JSON.stringify(key);
    const cell = this.#cells.get(name) ?? { of, key, count: 0 };
    cell.count += 1;
    this.#cells.set(name, cell);
  }

  ascending(): Cell<T>[] {
    return [...this.#cells.values()].sort((a, b) => compareKeys(a.key, b.key));
  }
}

function compareKeys(a: SortKey, b: SortKey): number {
  for (const [at, left] of a.entries()) {
    const right = b[at];
    if (right === undefined) return 1;
    const order =
      typeof left === "number" && typeof right === "number" ? left - right : compare(toUtf8(String(left)), toUtf8(String(right)));
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/**
 * A small number of reservations would point at people, and so would a small number of signers
 * without one; it is given as zero then.
 */
function unlessTelling(count: number, total: number, cellMin: number): number {
  const without = total - count;
  const telling = count < cellMin || (without > 0 && without < cellMin);
  return telling ? 0 : count;
}

/**
 * The cells that may be shown, ascending. Hidden ones are recovered by subtraction from the total,
 * so they are merged until together they too reach the minimum, or nothing is left to merge.
 * `ascending` is in the order of what is counted, which decides among cells of one size.
 */
function shownCells<T>(ascending: readonly Cell<T>[], cellMin: number): Cell<T>[] {
  const hidden = new Set<Cell<T>>();
  let merged = 0;
  for (const cell of [...ascending].sort((a, b) => a.count - b.count)) {
    if (cell.count < cellMin || (merged > 0 && merged < cellMin)) {
      merged += cell.count;
      hidden.add(cell);
    }
  }
  return ascending.filter((cell) => !hidden.has(cell));
}

/**
 * The classes that may be shown, ascending. An institution whose count is shown is a total of its
 * own to subtract from, so its classes are merged among themselves; those of all other
 * institutions have only the rest of the whole to be subtracted from.
 */
function showClasses(ascending: readonly Cell<Class>[], institutions: readonly Cell<InstitutionId>[], cellMin: number): Cell<Class>[] {
  const counted = new Set(institutions.map(({ of }) => of));
  const groups = new Map<InstitutionId | null, Cell<Class>[]>();
  for (const cell of ascending) {
    const group = counted.has(cell.of.institution) ? cell.of.institution : null;
    groups.set(group, [...(groups.get(group) ?? []), cell]);
  }
  const shown = new Set([...groups.values()].flatMap((group) => shownCells(group, cellMin)));
  return ascending.filter((cell) => shown.has(cell));
}

function rootOf(signed: readonly UnverifiedPresentation[], digestOf: DigestOf): Uint8Array {
  return TreeHead.of(byPseudonym(signed).map((one) => signatureLeaf(one, digestOf))).root;
}

function byPseudonym(signed: readonly UnverifiedPresentation[]): UnverifiedPresentation[] {
  return [...signed].sort((a, b) => compare(a.pseudonym, b.pseudonym));
}
