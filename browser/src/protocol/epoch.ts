// Epochs: what an issuer publishes before enrolment opens (the manifest) and after it closes (the
// roll). Design, section 4.1.

import { Label } from "../crypto/labels.ts";
import { ATTRIBUTES, IssuerPublicKey } from "../crypto/credential.ts";
import { EpochId, InstitutionId } from "../domain/ids.ts";
import { attempt, CodedRefusal } from "../refusal.ts";
import { canonical, encode, type TypeOf } from "./codec.ts";
import { list, map, octets, octets32, optional, text, textId, textPair, u16, u32 } from "./schema.ts";
import { EPOCH_OCTETS_MAX } from "./sizes.ts";

/** The credential suite of design section 5, by number. A change of drafts is a new number. */
export const SUITE_BBS_NYM_03 = 1;
/** Position of the name record among the attributes; it alone has no closed list. */
export const NAME_RECORD = 6;

/** One attribute's key and the values it may have. */
export const attributeSchema = map({ key: [0, text], values: [1, list(text)] });
export type AttributeSchema = TypeOf<typeof attributeSchema>;

/** What an institution's issuer fixes for one epoch: the same octets for every member. */
export const epochManifest = canonical(
  map({
    /** Credential suite. */
    suite: [0, u16],
    institution: [1, textId(InstitutionId)],
    epoch: [2, textId(EpochId)],
    /** BBS public key of this epoch, 96 octets. */
    issuerKey: [3, octets],
    /**
     * The closed list of values of each attribute, in the order of the profile. An empty list
     * means that any text may stand there; only the name record has one.
     */
    schema: [4, list(attributeSchema)],
  }),
  EPOCH_OCTETS_MAX,
);
export type EpochManifest = TypeOf<typeof epochManifest>;

/** One cell of a roll's joint histogram. */
export const classCell = map({
  /** Values of the class attributes in profile order. */
  values: [0, list(text)],
  /** Members in the cell; null means fewer than the roll's minimum. */
  count: [1, optional(u32)],
});
export type ClassCell = TypeOf<typeof classCell>;

/** What is fixed when enrolment closes. */
export const roll = canonical(
  map({
    institution: [0, textId(InstitutionId)],
    epoch: [1, textId(EpochId)],
    /** Digest of the manifest under which all were issued. */
    manifest: [2, octets32],
    /** Credentials issued in all. */
    issued: [3, u32],
    /** Cells below this many members are not counted out. */
    cellMin: [4, u32],
    /** Joint histogram, ascending by values. */
    cells: [5, list(classCell)],
    /** RFC 6962 root over the issuance records in ascending order. */
    root: [6, octets32],
  }),
  EPOCH_OCTETS_MAX,
);
export type Roll = TypeOf<typeof roll>;

/** Digest of a roll from its canonical octets, by which memos name it. */
export function rollDigest(octets: Uint8Array): Uint8Array {
  return Label.DOCUMENT_DIGEST.hash(octets);
}

/** Why a manifest is not one a client may use. */
export class EpochRefusal extends CodedRefusal<"UnknownSuite" | "Schema" | "IssuerKey"> {
  override readonly name = "EpochRefusal";
}

declare const checked: unique symbol;

/** An epoch whose manifest was checked: key decoded, schema of the profile's shape. */
export interface Epoch {
  readonly [checked]: true;
  readonly manifest: EpochManifest;
  /** Digest of the manifest, by which memos and rolls name the epoch. */
  readonly digest: Uint8Array;
  /** The BBS header: the same octets for every member of the epoch. */
  readonly header: Uint8Array;
  /** The issuer's key. */
  readonly key: IssuerPublicKey;
}

/** Checks a manifest and readies what presentations are verified with. */
export function checkEpoch(manifest: EpochManifest): Epoch {
  if (manifest.suite !== SUITE_BBS_NYM_03) throw new EpochRefusal("UnknownSuite");
  const closed = manifest.schema.every((attribute, index) => (index === NAME_RECORD) === (attribute.values.length === 0));
  if (manifest.schema.length !== ATTRIBUTES || !closed) throw new EpochRefusal("Schema");
  const key = attempt(() => IssuerPublicKey.fromBytes(manifest.issuerKey));
  if (key === null) throw new EpochRefusal("IssuerKey");
  const octets = epochManifest.toCanonical(manifest);
  const digest = Label.DOCUMENT_DIGEST.hash(octets);
  const header = Label.EPOCH_HEADER.hash(octets);
  return { manifest, digest, header, key } as Epoch;
}

/** The message octets of an attribute's value, or null if the schema does not allow the value. */
export function attributeOctets(epoch: Epoch, index: number, value: string): Uint8Array | null {
  const attribute = epoch.manifest.schema[index];
  if (attribute === undefined) return null;
  const allowed = attribute.values.length === 0 || attribute.values.includes(value);
  return allowed ? encode(textPair, [attribute.key, value]) : null;
}
