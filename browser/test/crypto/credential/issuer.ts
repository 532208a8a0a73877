// The issuer's side, which only the server has, as far as the tests need it. Mirrors
// crates/demur-crypto/src/credential/{issue,keys,blind}.rs.

import { concat, toUtf8 } from "../../../src/bytes.ts";
import { G1, G2, msm, type Scalar, scalars } from "../../../src/crypto/bls.ts";
import { commitmentOctets } from "../../../src/crypto/credential/blind.ts";
import { type Attributes, BlindSignature, IssuerPublicKey } from "../../../src/crypto/credential.ts";
import { basePoint, BlindGenerators, Generators } from "../../../src/crypto/credential/generators.ts";
import { API, hashForApi, hashToScalar, octetsOf, tag } from "../../../src/crypto/credential/hash.ts";
import { Reader } from "../../../src/crypto/credential/octets.ts";
import { NYM_SECRETS } from "../../../src/crypto/credential/profile.ts";
import { Refused } from "../../../src/crypto/credential/refusal.ts";
import { Signature } from "../../../src/crypto/credential/signature.ts";

export class Issuer {
  readonly publicKey: IssuerPublicKey;

  constructor(readonly secret: Scalar) {
    this.publicKey = IssuerPublicKey.fromBytes(G2.ofSecret(secret).toOctets());
  }

  /** draft-irtf-cfrg-bbs-signatures-13, "Secret Key", with our label as `key_info`. */
  static fromSeed(seed: Uint8Array): Issuer {
    return new Issuer(keyGen(seed, toUtf8("demur/v1/issuer/key\0")));
  }

  issue(header: Uint8Array, attributes: Attributes, commitment: Uint8Array, entropy: Uint8Array): BlindSignature {
    const point = validateCommitment(BlindGenerators.profile(), commitment);
    const nymEntropy = hashToScalar(entropy, toUtf8("demur/v1/issuer/entropy\0"));
    const signature = blindSign(this, {
      generators: Generators.profile(),
      header: concat(header, octetsOf(NYM_SECRETS)),
      messages: attributes.scalars(),
      nymEntropy,
    }, point);
    return BlindSignature.decode(concat(signature.toOctets(), scalars.toOctets(nymEntropy)));
  }
}

export function keyGen(material: Uint8Array, info: Uint8Array): Scalar {
  const length = new Uint8Array(2);
  new DataView(length.buffer).setUint16(0, info.length);
  return hashToScalar(concat(material, length, info), tag(API, "KEYGEN_DST_"));
}

/** draft-irtf-cfrg-bbs-blind-signatures-02, "Commitment Validation and Deserialization". */
export function validateCommitment(generators: BlindGenerators, octets: Uint8Array): G1 {
  const count = generators.points.length;
  const reader = Reader.exact(octets, commitmentOctets(count - 1));
  const commitment = reader.point();
  const responses = reader.scalars(count);
  const challenge = reader.scalar();
  const bar = msm([...generators.points, commitment], [...responses, scalars.sub(0n, challenge)]);
  if (generators.challenge(commitment.toOctets(), bar.toOctets()) !== challenge) throw new Refused("CR-COMMITMENT");
  return commitment;
}

export interface BlindStatement {
  readonly generators: Generators;
  readonly header: Uint8Array;
  readonly messages: readonly Scalar[];
  readonly nymEntropy: Scalar;
}

/** draft-irtf-cfrg-bbs-blind-signatures-02, "Calculate B" and "Finalize Blind Sign". */
export function blindSign(issuer: Issuer, statement: BlindStatement, commitment: G1): Signature {
  const { generators, messages } = statement;
  const last = generators.messages.at(-1) as G1;
  const signer = generators.messages.slice(0, messages.length);
  const certified = G1.sumSecret(signer, messages).plus(basePoint()).plus(commitment).plus(last.mul(statement.nymEntropy));
  if (certified.isIdentity()) throw new Refused("CR-IDENTITY");
  const domain = generators.domainScalar(issuer.publicKey.toBytes(), statement.header);
  const b = certified.plus(generators.domain.mul(domain));
  const e = hashForApi(concat(scalars.toOctets(issuer.secret), b.toOctets()), generators.api);
  return signOver(b, issuer.secret, e);
}

/** The last step of every signing: A = B / (SK + e). */
export function signOver(b: G1, secret: Scalar, e: Scalar): Signature {
  const inverse = scalars.inverse(scalars.add(secret, e));
  if (inverse === undefined) throw new Refused("CR-IDENTITY");
  return new Signature(b.mul(inverse), e);
}

/** draft-irtf-cfrg-bbs-signatures-13, "Mocked Random Scalars" are made from this seed. */
export const DRAFT_SEED = toUtf8("3.141592653589793238462643383279");
