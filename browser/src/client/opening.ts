// Opening one sealed name (R48): the request that its owner recognises, what each trustee decides for
// itself, and the one name that as many shares as it takes open at the client of who asked.
//
// Nobody here believes the server. A trustee's client verifies the whole case without its words, and
// with it that the notice is over by the log's own time; who asked verifies it again.

import { equal, toHex } from "../bytes.ts";
import { Capsule } from "../crypto/capsule.ts";
import type { Randomness } from "../crypto/random.ts";
import type { Identity } from "../crypto/seal.ts";
import { type Share, shareFromBytes, shareToBytes } from "../crypto/shares.ts";
import type { Charter } from "../domain/charter.ts";
import type { Timestamp } from "../domain/clock.ts";
import type { DocumentDigest, OfficialId } from "../domain/ids.ts";
import { saysSomething } from "../domain/reply.ts";
import { newestOpening, type Opening } from "../domain/turn/opening.ts";
import { checkShow } from "../domain/turn/opening/show.ts";
import type { CaseMaterial } from "../protocol/casefile.ts";
import type { EventKind } from "../protocol/leaf.ts";
import { memoContext, memoId } from "../protocol/manifest.ts";
import { type OfficialStatement, type OfficialStep, type OfficialWords, unverifiedOfficialDocument } from "../protocol/official.ts";
import { capsuleBinding, claimContent, type UnverifiedPresentation } from "../protocol/presentation.ts";
import { findOfficial, type Roster, trusteeRecipients } from "../protocol/roster.ts";
import { attempt, CodedRefusal, orRefuse } from "../refusal.ts";
import { openLetter } from "./mailbox.ts";
import { claimedName, identityOf, OfficeRefusal, officialOf, type OfficialKeys, type Prepared, prepare, type Subject } from "./office.ts";
import type { Verifying } from "./verify.ts";
import { type MaterialReport, verifyMaterial } from "./verify/case.ts";
import { digestOf } from "./verify/turns.ts";

/** Why a name is not opened here. What the case or the charter's days refuse is refused as it is. */
export class SoughtRefusal extends CodedRefusal<"NotAsked" | "AnotherName" | "NoShare" | "Shut" | "TooFewSigned" | "NoProof"> {
  override readonly name = "SoughtRefusal";
}

/** The written reasons, and what they rest on. */
export interface Reasons {
  readonly reasons: string;
  readonly basis: string;
}

/** The one signature whose name is asked for, in a case that was verified without its words. */
export class Sought {
  private constructor(
    private readonly material: CaseMaterial,
    private readonly report: MaterialReport,
    /** What was asked, and what became of it. */
    readonly opening: Opening,
    /** The signature's place in the certificate, from 0. */
    readonly signature: number,
    private readonly presentation: UnverifiedPresentation,
  ) {}

  /** Verifies the case, and finds what was asked last. */
  static async find(material: CaseMaterial, verifying: Verifying): Promise<Sought> {
    const report = await verifyMaterial(material, verifying);
    const opening = newestOpening(report.charter, report.turns);
    const request = opening && documents(material, "opening_requested").find(({ digest }) => equal(digest, opening.request));
    const step = request?.statement.step;
    if (opening === undefined || step?.kind !== "requestOpening") throw new SoughtRefusal("NotAsked");
    const signed = material.presentations[step.signature];
    if (signed === undefined) throw new SoughtRefusal("NotAsked");
    return new Sought(material, report, opening, step.signature, signed.presentation);
  }

  /** The rules of the case, and who its officials are. */
  get charter(): Charter {
    return this.report.charter;
  }

  get roster(): Roster {
    return this.report.roster;
  }

  /** How many signed. */
  get total(): number {
    return this.material.certificate.total;
  }

  /** Whether this official may have the sealed name now; throws the domain's reason if not. */
  check(official: OfficialId, now: Timestamp): void {
    checkShow(this.report.charter, this.report.turns, official, now);
  }

  /** The written reasons, if this entry of the mailbox is the request. */
  reasons(identity: Identity, sealed: Uint8Array): Reasons | null {
    const letter = this.#read(identity, sealed);
    if (letter?.words.kind !== "openingRequest" || !equal(letter.document.digest, this.opening.request)) return null;
    return { reasons: letter.words.reasons, basis: letter.words.basis };
  }

  /** A trustee's consent: its share of this one name, sealed to who asked and to nobody else. */
  approve(keys: OfficialKeys, sealedName: Uint8Array, now: Timestamp, randomness: Randomness): Prepared {
    this.check(officialOf(keys), now);
    const capsule = this.#capsule(sealedName);
    const binding = capsuleBinding(memoContext(this.material.manifest), this.presentation.pseudonym);
    const share = attempt(() => capsule.shareFor(identityOf(keys), binding));
    if (share === null) throw new SoughtRefusal("NoShare");
    const words = { kind: "openingApproval", share: shareToBytes(share) } as const;
    return this.#answer(keys, { kind: "approveOpening", request: this.opening.request }, words, randomness);
  }

  /** A trustee's refusal, with reasons for who asked. */
  refuse(keys: OfficialKeys, reasons: string, randomness: Randomness): Prepared {
    if (!saysSomething(reasons)) throw new OfficeRefusal("Reason");
    return this.#answer(keys, { kind: "refuseOpening", request: this.opening.request }, { kind: "ruling", reasons }, randomness);
  }

  /**
   * The name, from the sealed name and the letters of the mailbox. It is shown only if the claim inside
   * proves it for this very signature, and on the signer's own condition.
   */
  open(identity: Identity, sealedName: Uint8Array, mailbox: readonly Uint8Array[]): string {
    const capsule = this.#capsule(sealedName);
    const shares = new Map(mailbox.flatMap((sealed) => this.#share(identity, sealed)));
    const opened = orRefuse(() => capsule.openSealed([...shares.values()]), () => new SoughtRefusal("Shut"));
    const content = orRefuse(() => claimContent.fromCanonical(opened), () => new SoughtRefusal("NoProof"));
    const { manifest, certificate } = this.material;
    if (content.signaturesMin !== null && content.signaturesMin > certificate.total) throw new SoughtRefusal("TooFewSigned", content.signaturesMin);
    const name = claimedName({ manifest, epochs: this.report.epochs, charter: this.report.charter }, this.presentation, content.claim);
    if (name === null) throw new SoughtRefusal("NoProof");
    return name;
  }

  /** A trustee's share, if this entry of the mailbox is a consent that stands in the log. */
  #share(identity: Identity, sealed: Uint8Array): [string, Share][] {
    const letter = this.#read(identity, sealed);
    if (letter?.words.kind !== "openingApproval") return [];
    const { words: { share: octets }, document: { digest: read } } = letter;
    const stands = documents(this.material, "opening_approved").some(({ digest, statement: { step } }) =>
      step.kind === "approveOpening" && equal(step.request, this.opening.request) && equal(digest, read));
    const share = attempt(() => shareFromBytes(octets));
    return stands && share !== null ? [[toHex(read), share]] : [];
  }

  /** An official's letter about this memo: whose signature and words were checked. */
  #read(identity: Identity, sealed: Uint8Array) {
    return openLetter(identity, memoId(this.material.manifest), this.report.roster, sealed);
  }

  /** The sealed name, if it is the one that this signature signed. */
  #capsule(octets: Uint8Array): Capsule {
    const capsule = attempt(() => Capsule.fromBytes(octets));
    if (capsule === null || !equal(capsule.digest(), this.presentation.message.capsule)) throw new SoughtRefusal("AnotherName");
    return capsule;
  }

  #answer(keys: OfficialKeys, step: OfficialStep, words: OfficialWords, randomness: Randomness): Prepared {
    const { askedBy } = this.opening;
    const asker = askedBy && findOfficial(this.report.roster, askedBy);
    if (asker === undefined) throw new SoughtRefusal("NotAsked");
    const subject = { memo: memoId(this.material.manifest), filing: this.report.filing, replyTo: asker.recipient };
    return prepare(keys, subject, step, words, randomness);
  }
}

/** The officials' documents of a kind, as the case has them. Whoever asks has verified the case. */
function documents({ filed }: CaseMaterial, kind: EventKind): { digest: DocumentDigest; statement: OfficialStatement }[] {
  const events = (filed?.events ?? []).filter((event) => event.kind === kind);
  return events.flatMap(({ content }) => {
    const document = attempt(() => unverifiedOfficialDocument.fromCanonical(content));
    return document === null ? [] : [{ digest: digestOf(content), statement: document.statement }];
  });
}

/** Which name is asked for, by its signature's place from 0, and why. */
export interface Asked extends Reasons {
  readonly signature: number;
}

/**
 * A request to open the name of one signature. Everybody who signed reads the reasons, and so do the
 * trustees; only the signature's owner knows whose it is.
 */
export function request(keys: OfficialKeys, subject: Subject, roster: Roster, { signature, reasons, basis }: Asked, randomness: Randomness): Prepared {
  if (!saysSomething(reasons) || !saysSomething(basis)) throw new OfficeRefusal("Reason");
  const trustees = orRefuse(() => trusteeRecipients(roster), () => new OfficeRefusal("ReplyTo"));
  // Who asks may be a trustee, and nothing is sealed to one reader twice.
  const own = identityOf(keys).recipient();
  const readers = trustees.some((it) => it.toString() === own.toString()) ? trustees : [...trustees, own];
  return prepare(keys, subject, { kind: "requestOpening", signature }, { kind: "openingRequest", reasons, basis }, randomness, readers);
}
