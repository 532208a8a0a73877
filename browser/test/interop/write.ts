import { fileMemo, freezeVersion, openMemo, reviseMemo, sealMemo, withdrawMemo } from "../../src/client/author.ts";
import { requestCredential } from "../../src/client/enrol/ask.ts";
import { makeCaseFile, makeCertificateFile } from "../../src/client/export.ts";
import { acknowledge, distribute, type Prepared, reply, signingKeyOf, statement } from "../../src/client/office.ts";
import { certifiedFrom, claimNamed, claimSignatory } from "../../src/client/claim.ts";
import { rate } from "../../src/client/rate.ts";
import { cosign, noteShown } from "../../src/client/sign.ts";
import { withdrawCosignature } from "../../src/client/sign/withdraw.ts";
import { findEpoch, type Instance } from "../../src/client/trust.ts";
import { authorKeyOf, findAuthored, findInvited, keepSignature, openWallet, remember, sealWallet, type Wallet, walletToBytes, watchLog } from "../../src/client/wallet.ts";
import { SeededRandomness } from "../../src/crypto/random.ts";
import { TreeHead } from "../../src/crypto/log/tree.ts";
import { Recipient } from "../../src/crypto/seal.ts";
import { SigningKey } from "../../src/crypto/sign.ts";
import { IdentityMode, Stance } from "../../src/domain/choice.ts";
import { CaseNumber, DocumentDigest, EpochId, InstitutionId, type MemoId, OfficialId, ParticipantKey } from "../../src/domain/ids.ts";
import { unverifiedAuthorDocument, verifyAuthorDocument } from "../../src/protocol/author.ts";
import { caseFile, caseMaterial, certificateFile } from "../../src/protocol/casefile.ts";
import { signatureFile } from "../../src/protocol/casefile/signature.ts";
import { certifiedSignature } from "../../src/protocol/api/member.ts";
import { sealClaim } from "../../src/protocol/claim.ts";
import { sealDesk } from "../../src/protocol/desk.ts";
import { deskIdentity } from "../../src/protocol/desk/identity.ts";
import { ratingToBlock } from "../../src/protocol/rating.ts";
import { invitationFromBytes } from "../../src/protocol/envelope.ts";
import { memoId, memoManifest } from "../../src/protocol/manifest.ts";
import { unverifiedOfficialDocument } from "../../src/protocol/official.ts";
import { toBlock, unverifiedPresentation } from "../../src/protocol/presentation.ts";
import { signRequest, unverifiedRequest } from "../../src/protocol/request.ts";
import { circulationOf, instanceOf, keysOf, octets, type Stage, text } from "./stage.ts";

const FILES = [{ name: "counts.csv", marking: null, octets: new TextEncoder().encode("month,cases\n") }];
const randomness = new SeededRandomness(new Uint8Array(32).fill(42));

export function write(stage: Stage): unknown {
  const instance = instanceOf(stage);
  // The first opened as many memos as one may.
  const [wallet, colleague] = stage.wallets.slice(0, 2).map(({ file, passphrase }) => openWallet(octets(file), passphrase).wallet);
  if (wallet === undefined || colleague === undefined) throw new Error("two wallets");
  return {
    ...signing(stage, instance, wallet),
    ...authoring(stage, instance, colleague),
    ...office(stage),
    ...requests(stage, wallet),
    ...files(stage, instance, wallet),
    commitment: text(requestCredential(octets(stage.enrolling.seed), openEpoch(stage, instance))),
    ...claiming(stage, instance, colleague),
    ...keeping(stage, wallet),
  };
}

function openEpoch(stage: Stage, instance: Instance) {
  const { institution, epoch } = stage.enrolling;
  const known = findEpoch(instance, InstitutionId.parse(institution), EpochId.parse(epoch));
  if (known === null) throw new Error("no such epoch");
  return known.epoch;
}

/** Every mode and stance. */
function signing(stage: Stage, instance: Instance, wallet: Wallet) {
  const circulation = circulationOf(stage);
  const cosigned = IdentityMode.ALL.flatMap((mode) =>
    Stance.ALL.map((stance) => {
      const choice = { mode, stance, show: [], signaturesMin: mode === "sealed" ? 3 : null, lateUntil: null };
      const made = cosign(instance, circulation, wallet, choice, stage.now, randomness);
      return { mode, stance, block: text(toBlock(made.cosignature)), seed: text(made.participantSeed) };
    }),
  );
  return { cosigned, withdrawal: text(toBlock(withdrawCosignature(circulation, wallet, randomness))) };
}

function authoring(stage: Stage, instance: Instance, wallet: Wallet) {
  const { authored, presentation, index } = openMemo(instance, wallet, [], randomness);
  const { markdown } = circulationOf(stage).text;
  const frozen = freezeVersion(instance, authored, { markdown, files: FILES }, stage.now + 86_400, randomness);
  authored.versions.push(frozen.text);
  const { certificate } = caseMaterial.fromCanonical(octets(stage.material));
  const filing = fileMemo(instance, authored, certificate, randomness);
  const document = (one: typeof filing) => text(unverifiedAuthorDocument.toCanonical(one));
  return {
    manifest: text(memoManifest.toCanonical(authored.manifest)),
    opening: text(unverifiedPresentation.toCanonical(presentation)),
    index,
    circulationKey: text(authored.circulationKey),
    freeze: document(frozen.document),
    sealedText: text(frozen.sealedText),
    steps: [reviseMemo, sealMemo, withdrawMemo].map((step) => document(step(authored))),
    filing: document(filing),
    sealedMemo: text(authored.sealedMemo),
  };
}

/** Each document of an office, about the memo that was filed. */
function office(stage: Stage) {
  const { filed, manifest } = caseMaterial.fromCanonical(octets(stage.material));
  const content = filed?.events[0]?.content ?? new Uint8Array();
  const memo = memoId(manifest);
  const { digest } = verifyAuthorDocument(unverifiedAuthorDocument.fromCanonical(content), memo, manifest.author);
  const { key } = invitationFromBytes(octets(stage.filedInvitation));
  const subject = { memo, filing: digest, replyTo: key.identity().recipient().toString() };
  const head = keysOf(stage, "head");
  const { charter } = circulationOf(stage);
  const words = { responsible: "The Director", due: "in 60 working days", monitor: "the Open Forum", protection: "2 FAM 071.1", risk: null };
  const answers = [2, 1].map((demand) => ({ demand, outcome: "rejected", reasons: `Demand ${demand} has its own: «é, 語».`, decisionBy: null, change: null }) as const);
  const replied = { signedBy: "The Director", answers, closing: "Thank you." };
  const readers = ["b", "a", "b"].map((id) => OfficialId.parse(id));
  const documents: Prepared[] = [
    acknowledge(head, subject, charter, CaseNumber.parse("DC-2026-0001"), words, randomness),
    distribute(head, subject, { distribution: "to nobody else" }, readers, "as the charter says", randomness),
    reply(head, subject, charter, 2, replied, randomness),
    statement(head, subject, "We have seen a memo.", randomness),
  ];
  return {
    documents: documents.map(({ document, sealed }) => ({
      document: text(unverifiedOfficialDocument.toCanonical(document)),
      sealed: text(sealed),
    })),
  };
}

function requests(stage: Stage, wallet: Wallet) {
  const authored = wallet.authored[0];
  if (authored === undefined) throw new Error("the first wallet is the author's");
  const memo = memoId(authored.manifest);
  const head = keysOf(stage, "head");
  const participant = SigningKey.fromSeed<"participant">(new Uint8Array(32).fill(7));
  const about = <R>(operation: "case_export" | "case_list" | "cosignature_prove", of: MemoId | null, requester: R) =>
    ({ operation, memo: of, requester, at: stage.now }) as const;
  const made = [
    signRequest(authorKeyOf(authored), about("case_export", memo, { kind: "author" as const })),
    signRequest(signingKeyOf(head), about("case_list", null, { kind: "official" as const, official: OfficialId.parse(head.id) })),
    signRequest(
      participant,
      about("cosignature_prove", memo, {
        kind: "participant" as const,
        participant: ParticipantKey.fromBytes(participant.verifyingKey().toBytes()),
      }),
    ),
  ];
  return { requests: made.map((one) => text(unverifiedRequest.toCanonical(one))) };
}

function files(stage: Stage, instance: Instance, wallet: Wallet) {
  const material = caseMaterial.fromCanonical(octets(stage.material));
  const { memo, key } = invitationFromBytes(octets(stage.filedInvitation));
  const version = findAuthored(wallet, memo)?.versions.at(-1);
  const certified = version && makeCertificateFile(material, version);
  if (version === undefined || !certified) throw new Error("the first wallet is the author's");
  const mailbox = stage.letters.map((sealed) => octets(sealed));
  const circulation = circulationOf(stage);
  const choice = { mode: "anonymous", stance: "support", show: [], signaturesMin: null, lateUntil: null } as const;
  const { cosignature } = cosign(instance, circulation, wallet, choice, stage.now, randomness);
  const { file } = instance;
  const { institution, epoch: name } = cosignature.presentation;
  const used = instance.epochs.findIndex(({ epoch: { manifest } }) => manifest.institution === institution && manifest.epoch === name);
  const [epoch, charter] = [file.epochs[used]?.manifest, file.charters.at(-1)];
  if (epoch === undefined || charter === undefined) throw new Error("no epoch or charter");
  const saved = { log: file.log, charter, manifest: circulation.manifest, epoch, block: toBlock(cosignature) };
  return {
    caseFile: text(caseFile.toFile(makeCaseFile(material, version, key, mailbox))),
    certificateFile: text(certificateFile.toFile(certified)),
    signatureFile: text(signatureFile.toFile(saved)),
  };
}

/** What a signer makes of a signature later. */
function claiming(stage: Stage, instance: Instance, wallet: Wallet) {
  const { shown, seed, reader: recipient, certified: answer, desk } = stage.claiming;
  const circulation = circulationOf(stage, stage.filedInvitation, shown);
  const { memo, key } = invitationFromBytes(octets(stage.filedInvitation));
  remember(wallet, memo, key);
  keepSignature(wallet, memo, octets(seed), circulation.freeze.digest);
  const invited = findInvited(wallet, memo);
  if (invited === null) throw new Error("not invited");
  const reader = Recipient.parse(recipient);
  const certified = certifiedFrom(certifiedSignature.fromJson(answer));
  const about = { instance, circulation, certified, reader };
  const claims = [claimNamed(about, wallet, randomness), claimSignatory(about, invited)];
  const participant = SigningKey.fromSeed<"participant">(octets(seed));
  const reply = DocumentDigest.fromBytes(new Uint8Array(32).fill(13));
  const rating = rate(participant, { memo, demands: 2, reply, rating: "does-not-answer", unanswered: [2, 1] }, stage.now);
  const draft = { id: new Uint8Array(16), text: "half a memo", attachments: [], updated: "2026-01-02" };
  return {
    claims: claims.map((claim) => text(sealClaim(claim, reader, randomness))),
    rating: text(ratingToBlock(rating)),
    desk: text(sealDesk({ drafts: [draft] }, deskIdentity(octets(desk.seed)), randomness)),
  };
}

/** The wallet after what one does to it, as a file of either strength. */
function keeping(stage: Stage, wallet: Wallet) {
  const circulation = circulationOf(stage);
  const { memo, freeze } = circulation;
  const { key } = invitationFromBytes(octets(stage.invitation));
  watchLog(wallet, new TreeHead(17n, new Uint8Array(32).fill(18)));
  wallet.deskSeed = octets(stage.claiming.desk.seed);
  remember(wallet, memo, key);
  noteShown(wallet, circulation, withdrawCosignature(circulation, wallet, randomness).presentation);
  keepSignature(wallet, memo, new Uint8Array(32).fill(7), freeze.digest);
  const strengths = ["words", "chosen"] as const;
  return {
    walletPlain: text(walletToBytes(wallet)),
    walletFiles: strengths.map((strength) => text(sealWallet(wallet, "Ein Wort für alle", strength, randomness))),
  };
}
