// Every kind of identifier, each its own type, so that no two can be swapped by mistake.
//
// Identifiers made of octets are shown as lowercase hexadecimal and read back from exactly that.
// Identifiers made of text come from closed character sets, so that they can stand in a path, a
// file name and a log line as they are. Codes are those of `IdError`.

import { fromHex, toHex, utf8Length } from "../bytes.ts";
import { Malformed } from "../malformed.ts";

declare const kind: unique symbol;

/** Octets of one kind. Compare with `equal`: two arrays with the same octets are not `===`. */
export type ByteId<Kind extends string> = Uint8Array & { readonly [kind]: Kind };
/** Text of one kind. */
export type TextId<Kind extends string> = string & { readonly [kind]: Kind };

export interface ByteIdKind<Kind extends string> {
  readonly LENGTH: number;
  /** Takes octets of the right length; whether they mean anything is not checked. */
  fromBytes(octets: Uint8Array): ByteId<Kind>;
  /** From lowercase hexadecimal. */
  parse(text: string): ByteId<Kind>;
  toText(id: ByteId<Kind>): string;
}

export interface TextIdKind<Kind extends string> {
  parse(text: string): TextId<Kind>;
}

function byteId<Kind extends string>(LENGTH: number): ByteIdKind<Kind> {
  const fromBytes = (octets: Uint8Array): ByteId<Kind> => {
    if (octets.length !== LENGTH) throw new Malformed("WrongLength");
    return octets as ByteId<Kind>;
  };
  const parse = (text: string): ByteId<Kind> => {
    if (utf8Length(text) !== 2 * LENGTH) throw new Malformed("WrongLength");
    if (!/^[0-9a-f]*$/.test(text)) throw new Malformed("WrongCharacter");
    return fromBytes(fromHex(text));
  };
  return { LENGTH, fromBytes, parse, toText: toHex };
}

function textId<Kind extends string>(check: (text: string) => void): TextIdKind<Kind> {
  return {
    parse: (text) => {
      check(text);
      return text as TextId<Kind>;
    },
  };
}

/** A memo, from its opening presentation; unguessable, so knowing it is being invited. */
export const MemoId = byteId<"MemoId">(32);
export type MemoId = ByteId<"MemoId">;
/** Digest of a signed document of a case. */
export const DocumentDigest = byteId<"DocumentDigest">(32);
export type DocumentDigest = ByteId<"DocumentDigest">;
/** Digest of what an official signs or is about to sign: names a draft before its signature. */
export const StatementDigest = byteId<"StatementDigest">(32);
export type StatementDigest = ByteId<"StatementDigest">;
/** Hiding commitment to one version of a memo's text (design, 4.3). */
export const VersionDigest = byteId<"VersionDigest">(32);
export type VersionDigest = ByteId<"VersionDigest">;
/** Digest of a memo's manifest: what it accepts, fixed when it opens. */
export const ManifestDigest = byteId<"ManifestDigest">(32);
export type ManifestDigest = ByteId<"ManifestDigest">;
/** Digest of the exact octets of a charter's TOML file, pinned in every memo. */
export const CharterDigest = byteId<"CharterDigest">(32);
export type CharterDigest = ByteId<"CharterDigest">;
/** Digest of the certificate made at seal. */
export const CertificateDigest = byteId<"CertificateDigest">(32);
export type CertificateDigest = ByteId<"CertificateDigest">;
/** Digest of one whole presentation, a leaf of the certificate's tree. */
export const PresentationDigest = byteId<"PresentationDigest">(32);
export type PresentationDigest = ByteId<"PresentationDigest">;
/** A compressed point of G1: one member in one context, unlinkable across contexts. */
export const Pseudonym = byteId<"Pseudonym">(48);
export type Pseudonym = ByteId<"Pseudonym">;
/** A signer's Ed25519 public key, for one memo only. */
export const ParticipantKey = byteId<"ParticipantKey">(32);
export type ParticipantKey = ByteId<"ParticipantKey">;
/** The authors' Ed25519 public key, for one memo only. */
export const AuthorKey = byteId<"AuthorKey">(32);
export type AuthorKey = ByteId<"AuthorKey">;
/** What names a post in the room of a session: digest of what is sealed. */
export const QuestionDigest = byteId<"QuestionDigest">(32);
export type QuestionDigest = ByteId<"QuestionDigest">;
/** A complainant's Ed25519 public key, for one complaint only: it names the complaint. */
export const ComplaintId = byteId<"ComplaintId">(32);
export type ComplaintId = ByteId<"ComplaintId">;

/** An institution with its own issuer: `[a-z0-9-]{1,32}`. */
export const InstitutionId = textId<"InstitutionId">((text) => checkSlug(text, 32));
export type InstitutionId = TextId<"InstitutionId">;
/** An official who signs documents: `[a-z0-9-]{1,64}`. */
export const OfficialId = textId<"OfficialId">((text) => checkSlug(text, 64));
export type OfficialId = TextId<"OfficialId">;
/** A charter, without its version: `[a-z0-9-]{1,64}`. */
export const CharterId = textId<"CharterId">((text) => checkSlug(text, 64));
export type CharterId = TextId<"CharterId">;
/** An epoch of enrolment, `YYYY-MM`; texts sort as the months do. */
export const EpochId = textId<"EpochId">(checkEpoch);
export type EpochId = TextId<"EpochId">;
/** The number a case gets on acknowledgement, such as `DC-2023-0007`. */
export const CaseNumber = {
  ...textId<"CaseNumber">(checkCaseNumber),
  /** The number of the `serial`th case of a year, under the charter's prefix. */
  assign: (prefix: string, year: number, serial: number): CaseNumber => {
    const padded = (value: number) => String(value).padStart(4, "0");
    const text = `${prefix}-${padded(year)}-${padded(serial)}`;
    checkCaseNumber(text);
    return text as CaseNumber;
  },
};
export type CaseNumber = TextId<"CaseNumber">;

declare const versionNumber: unique symbol;
/** Which version of a memo's text; the first frozen text is version 1. */
export type VersionNumber = number & { readonly [versionNumber]: true };
export const VersionNumber = {
  FIRST: 1 as VersionNumber,
  new: (number: number): VersionNumber => {
    if (!Number.isInteger(number) || number < 1 || number > 0xffff) throw new Malformed("WrongForm");
    return number as VersionNumber;
  },
  /** The version after this one; none after 65,535. */
  following: (version: VersionNumber): VersionNumber | undefined =>
    version < 0xffff ? ((version + 1) as VersionNumber) : undefined,
};

function checkSlug(text: string, lengthMax: number): void {
  const length = utf8Length(text);
  if (length === 0 || length > lengthMax) throw new Malformed("WrongLength");
  if (!/^[a-z0-9-]*$/.test(text)) throw new Malformed("WrongCharacter");
}

function checkEpoch(text: string): void {
  if (utf8Length(text) !== "YYYY-MM".length) throw new Malformed("WrongLength");
  const hyphen = text.indexOf("-");
  if (hyphen < 0) throw new Malformed("WrongForm");
  const [year, month] = [text.slice(0, hyphen), text.slice(hyphen + 1)];
  checkDigits(year);
  checkDigits(month);
  if (!/^[0-9]{4}$/.test(year) || !/^(?:0[1-9]|1[0-2])$/.test(month)) throw new Malformed("WrongForm");
}

function checkCaseNumber(text: string): void {
  const parts = text.split("-");
  const [prefix, year, serial] = parts;
  if (parts.length !== 3 || prefix === undefined || year === undefined || serial === undefined) {
    throw new Malformed("WrongForm");
  }
  if (!/^[A-Z]*$/.test(prefix)) throw new Malformed("WrongCharacter");
  checkDigits(year);
  checkDigits(serial);
  // Four digits, zero-padded; more only when they are needed, so that a number has one spelling.
  const serialForm = /^(?:(?!0000)[0-9]{4}|[1-9][0-9]{4,5})$/.test(serial);
  if (!/^[A-Z]{2,4}$/.test(prefix) || year.length !== 4 || !serialForm) throw new Malformed("WrongForm");
}

function checkDigits(text: string): void {
  if (!/^[0-9]*$/.test(text)) throw new Malformed("WrongCharacter");
}
