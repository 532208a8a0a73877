// A case as an official gets it, and what is made of one that somebody changed on the way or that its
// own authors forged: they sign again whatever the earlier checks look at.

import { checkOpened, verifySigners } from "../../src/client/opened.ts";
import { identityOf } from "../../src/client/office.ts";
import type { Instance } from "../../src/client/trust.ts";
import { authorKeyOf, findAuthored, openWallet } from "../../src/client/wallet.ts";
import { sha256 } from "../../src/crypto/labels.ts";
import { SeededRandomness } from "../../src/crypto/random.ts";
import { Identity } from "../../src/crypto/seal.ts";
import { caseOpenAnswer, type CaseOpenAnswer } from "../../src/protocol/api/office.ts";
import { signAuthorDocument, unverifiedAuthorDocument } from "../../src/protocol/author.ts";
import { certificate, certificateDigest, computeCertificate } from "../../src/protocol/certificate.ts";
import { invitationFromBytes, openObject, sealObject } from "../../src/protocol/envelope.ts";
import { type FiledMemo, filedMemo } from "../../src/protocol/envelope/contents.ts";
import { unverifiedPresentation, type UnverifiedPresentation } from "../../src/protocol/presentation.ts";
import { versionDigest } from "../../src/protocol/text.ts";
import { keysOf, octets, orCode, type Stage } from "./stage.ts";

const randomness = new SeededRandomness(new Uint8Array(32).fill(43));

/** The names of the signers, or the code of the refusal, for the case as it is and for each change. */
export async function openings(stage: Stage, instance: Instance): Promise<Record<string, unknown>> {
  const { memo } = invitationFromBytes(octets(stage.filedInvitation));
  const clerk = identityOf(keysOf(stage, "clerk"));
  const answer = caseOpenAnswer.fromJson(stage.opening);
  const open = async (changed: CaseOpenAnswer, of = instance, identity = clerk) => {
    const opened = orCode(() => checkOpened(of, identity, memo, changed));
    if (typeof opened === "string") return opened;
    try {
      return await verifySigners(opened, identity, changed.cosignatures, randomness, () => undefined);
    } catch (refusal) {
      return orCode(() => {
        throw refusal;
      });
    }
  };
  const forge = forger(stage, answer, clerk);
  const other = caseOpenAnswer.fromJson({ ...(stage.opening as object), manifest: (stage.shown as { manifest: string }).manifest });
  const signed = answer.cosignatures.map(({ presentation }) => unverifiedPresentation.fromCanonical(presentation));
  const [first] = signed;
  if (first === undefined) throw new Error("nobody signed");
  const without = { ...answer, cosignatures: answer.cosignatures.slice(1) };
  return {
    unchanged: await open(answer),
    "forged to the same": await open(forge({})),
    "another memo's manifest": await open({ ...answer, manifest: other.manifest }),
    "another author's filing": await open({ ...answer, filing: flipped(answer.filing, -1) }),
    "another sealed memo": await open({ ...answer, sealed: flipped(answer.sealed, -1) }),
    "sealed to others": await open(answer, instance, Identity.fromSeed(octets(stage.claiming.readerSeed))),
    "a charter not in the log": await open(answer, { ...instance, charters: [] }),
    "an epoch not in the log": await open(answer, { ...instance, epochs: [] }),
    "another text": await open(forge({ filed: (filed) => ({ ...filed, text: { ...filed.text, markdown: `${filed.text.markdown}\n` } }) })),
    "no memo": await open(forge({ filed: (filed) => ({ ...filed, text: { ...filed.text, markdown: "none" } }), follow: true })),
    "a signature left out": await open(without),
    "a signature twice": await open(forge({ signed: [first, ...signed], from: { ...answer, cosignatures: twice(answer) } })),
    "a proof of nothing": await open(forgedProof(answer, signed, forge)),
    "hints of nothing": await open({ ...answer, cosignatures: answer.cosignatures.map((one) => ({ ...one, hint: flipped(one.hint, 40) })) }),
  };
}

interface Forgery {
  /** Changes what is sealed. */
  filed?: (filed: FiledMemo) => FiledMemo;
  /** The certificate names the changed text. */
  follow?: boolean;
  /** The certificate is of these. */
  signed?: UnverifiedPresentation[];
  from?: CaseOpenAnswer;
}

/** Authors who sign a certificate, a sealed memo and a filing of their own making. */
function forger(stage: Stage, answer: CaseOpenAnswer, clerk: Identity) {
  const { memo } = invitationFromBytes(octets(stage.filedInvitation));
  const [author] = stage.wallets;
  const authored = author && findAuthored(openWallet(octets(author.file), author.passphrase).wallet, memo);
  if (!authored) throw new Error("the first wallet wrote the memo");
  const { step } = unverifiedAuthorDocument.fromCanonical(answer.filing).statement;
  if (step.kind !== "file") throw new Error("a filing");
  const given = certificate.fromCanonical(answer.certificate);
  return ({ filed = (same) => same, follow = false, signed, from = answer }: Forgery): CaseOpenAnswer => {
    const changed = filed(openObject(filedMemo, clerk, answer.sealed));
    const sealed = sealObject(filedMemo, changed, [clerk.recipient()], randomness);
    const subject = follow ? { ...given, digest: versionDigest(changed.text) } : given;
    const made = signed ? computeCertificate(subject, signed) : subject;
    const filing = { ...step.filing, certificate: certificateDigest(made), sealedMemo: sha256(sealed) };
    const document = signAuthorDocument(authorKeyOf(authored), memo, { kind: "file", filing });
    return { ...from, sealed, certificate: certificate.toCanonical(made), filing: unverifiedAuthorDocument.toCanonical(document) };
  };
}

function forgedProof(answer: CaseOpenAnswer, [first, ...others]: UnverifiedPresentation[], forge: (forgery: Forgery) => CaseOpenAnswer) {
  if (first === undefined) throw new Error("nobody signed");
  const forged = { ...first, proof: flipped(first.proof, 100) };
  const cosignatures = answer.cosignatures.map((one, at) => (at === 0 ? { ...one, presentation: unverifiedPresentation.toCanonical(forged) } : one));
  return forge({ signed: [forged, ...others], from: { ...answer, cosignatures } });
}

function twice({ cosignatures }: CaseOpenAnswer): CaseOpenAnswer["cosignatures"] {
  return [...cosignatures.slice(0, 1), ...cosignatures];
}

function flipped(given: Uint8Array, at: number): Uint8Array {
  const changed = given.slice();
  const place = at < 0 ? changed.length + at : at;
  changed[place] = (changed[place] ?? 0) ^ 1;
  return changed;
}
