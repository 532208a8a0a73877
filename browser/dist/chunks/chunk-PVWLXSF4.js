import {
  presentCredential,
  shown
} from "./chunk-AOR4LIJL.js";
import {
  Refusal as Refusal2,
  signRequest,
  unverifiedRequest,
  verifyCase,
  verifySealed
} from "./chunk-BAFDDGMV.js";
import {
  authorPost,
  certificateAnswer,
  circulatePost,
  done,
  fixedPath,
  loggedAuthorPost,
  mailbox,
  markingsOf,
  materialAnswer,
  memoPost,
  memoStatus,
  parseMarkdown,
  requestPost,
  send,
  sendTo,
  toMarkdown
} from "./chunk-WRRMKISR.js";
import {
  caseFile,
  caseMaterial,
  certificate,
  certificateDigest,
  certificateFile,
  charterByDigest,
  currentCharter,
  findOfficial,
  isOfOffice,
  newestClosed,
  reach,
  recipientOf,
  rosterReadersFor,
  signAuthorDocument,
  unverifiedAuthorDocument,
  unverifiedPresentation
} from "./chunk-FWXHZFOV.js";
import {
  CirculationKey,
  authorKeyOf,
  circulationOf,
  filedMemo,
  findAuthored,
  findEnrolment,
  mailboxEntry,
  openObject,
  sealObject
} from "./chunk-MCKP3GDA.js";
import {
  AuthorKey,
  ParticipantKey,
  VersionDigest,
  VersionNumber,
  credentialOf,
  memoId,
  memoManifest,
  openingContext,
  unverifiedOfficialDocument,
  versionDigest,
  versionText
} from "./chunk-IZKGL5UX.js";
import {
  CodedRefusal,
  Malformed,
  attempt,
  equal,
  orRefuse,
  randomBytes,
  sha2562 as sha256
} from "./chunk-M6XKZPFZ.js";
import {
  Refusal,
  breathe,
  currentSession,
  now,
  randomness,
  update
} from "./chunk-IGLGM2GQ.js";

// src/client/author.ts
var AuthorRefusal = class extends CodedRefusal {
  name = "AuthorRefusal";
};
function openMemo(instance, wallet2, randomness2) {
  const pinned = currentCharter(instance);
  if (pinned === null) throw new AuthorRefusal("NoCharter");
  const { charter, digest } = pinned;
  const institutions = charter.institutions.map(({ id }) => id);
  const closed = newestClosed(instance).filter(({ epoch }) => institutions.includes(epoch.manifest.institution));
  if (closed.length === 0) throw new AuthorRefusal("NoClosedEpoch");
  const mine = usableEnrolment(closed, wallet2);
  if (mine === null) throw new AuthorRefusal("NotEnrolled");
  const limit = charter.circulation.opensPerEpoch;
  const index = openedIn(wallet2, mine.epoch);
  if (index >= limit) throw new AuthorRefusal("OpensExhausted", limit);
  const authored = newMemo(instance.name, digest, closed.flatMap(acceptedEpoch), randomness2);
  return { authored, presentation: presentOpening(authored.manifest, mine, index, randomness2), index };
}
function freezeVersion(instance, authored, markdown, closesAt, randomness2) {
  const memo = parseMarkdown(markdown);
  const charter = charterOf(instance, authored.manifest);
  if (markingsOf(memo.parts).some((marking) => !charter.markings.includes(marking))) throw new AuthorRefusal("Marking");
  const text = { nonce: randomBytes(randomness2, 32), markdown: toMarkdown(memo) };
  const version = attempt(() => VersionNumber.new(authored.versions.length + 1));
  if (version === null) throw new AuthorRefusal("TooManyVersions");
  const recipient = circulationOf(authored).identity().recipient();
  const sealedText = orRefuse(
    () => sealObject(versionText, text, [recipient], randomness2),
    () => new AuthorRefusal("Roster")
  );
  const freeze = {
    version,
    digest: versionDigest(text),
    sealedText: sha256(sealedText),
    closesAt,
    demands: memo.demandCount()
  };
  return { document: sign(authored, { kind: "circulate", freeze }), sealedText, text };
}
function fileMemo(instance, authored, certificate2, randomness2) {
  if (authored.sealedMemo.length === 0) {
    const text = authored.versions.at(-1);
    if (text === void 0) throw new AuthorRefusal("NoVersion");
    const replyTo = circulationOf(authored).identity().recipient().toString();
    const filed = { memo: memoId(authored.manifest), text, replyTo };
    authored.sealedMemo = orRefuse(
      () => sealObject(filedMemo, filed, readersOf(instance, authored.manifest), randomness2),
      () => new AuthorRefusal("Roster")
    );
  }
  const filing = {
    certificate: certificateDigest(certificate2),
    sealedMemo: sha256(authored.sealedMemo),
    caseLogKey: sha256(authored.caseLogKey)
  };
  return sign(authored, { kind: "file", filing });
}
function reviseMemo(authored) {
  return sign(authored, { kind: "revise", version: currentVersion(authored) });
}
function sealMemo(authored) {
  return sign(authored, { kind: "seal", version: currentVersion(authored) });
}
function withdrawMemo(authored) {
  return sign(authored, { kind: "withdraw" });
}
function closeCase(authored, reply) {
  return sign(authored, { kind: "close", reply });
}
function usableEnrolment(closed, wallet2) {
  for (const { epoch } of closed) {
    const enrolment = findEnrolment(wallet2, epoch.digest);
    if (enrolment !== null && attempt(() => credentialOf(enrolment, epoch)) !== null) return { epoch, enrolment };
  }
  return null;
}
function openedIn(wallet2, epoch) {
  const under = ({ manifest }) => manifest.accepted.some((accepted) => equal(accepted.manifest, epoch.digest));
  return wallet2.authored.filter(under).length;
}
function acceptedEpoch({ epoch, roll }) {
  const { institution, epoch: name } = epoch.manifest;
  return roll === null ? [] : [{ institution, epoch: name, manifest: epoch.digest, roll: roll.digest }];
}
function newMemo(instance, charter, accepted, randomness2) {
  const circulation = CirculationKey.generate(randomness2);
  const nonce = randomBytes(randomness2, 32);
  const authored = {
    manifest: { instance, charter, accepted, author: AuthorKey.fromBytes(new Uint8Array(32)), circulation: circulation.hash(), nonce },
    authorSeed: randomBytes(randomness2, 32),
    circulationKey: circulation.bytes(),
    caseLogKey: randomBytes(randomness2, 32),
    filingNonce: randomBytes(randomness2, 32),
    versions: [],
    sealedMemo: new Uint8Array(),
    promise: new Uint8Array()
  };
  authored.manifest.author = AuthorKey.fromBytes(authorKeyOf(authored).verifyingKey().toBytes());
  return authored;
}
function presentOpening(manifest, { epoch, enrolment }, index, randomness2) {
  const message = {
    kind: "open",
    instance: manifest.instance,
    memo: memoId(manifest),
    version: VersionDigest.fromBytes(new Uint8Array(32)),
    charter: manifest.charter,
    participant: ParticipantKey.fromBytes(manifest.author),
    stance: "support",
    capsule: new Uint8Array(32)
  };
  const context = openingContext(manifest.instance, epoch.digest, index);
  const disclosed = shown(enrolment.attributes, []);
  const made = presentCredential(credentialOf(enrolment, epoch), message, context, disclosed, randomness2);
  if (made === null) throw new AuthorRefusal("Credential");
  const { institution, epoch: name } = epoch.manifest;
  return { message, institution, epoch: name, disclosed, ...made };
}
function readersOf(instance, manifest) {
  const { roster } = instance;
  const named = rosterReadersFor(roster, charterOf(instance, manifest), manifest);
  const readers = roster.officials.filter((official) => isOfOffice(official) || named.includes(official.id));
  const missing = named.some((id) => findOfficial(roster, id) === void 0);
  if (readers.length === 0 || missing) throw new AuthorRefusal("Roster");
  return readers.map(recipientOf);
}
function charterOf(instance, manifest) {
  const pinned = charterByDigest(instance, manifest.charter);
  if (pinned === null) throw new AuthorRefusal("NoCharter");
  return pinned.charter;
}
function currentVersion(authored) {
  return attempt(() => VersionNumber.new(authored.versions.length)) ?? VersionNumber.FIRST;
}
function sign(authored, step) {
  return signAuthorDocument(authorKeyOf(authored), memoId(authored.manifest), step);
}

// src/client/export.ts
function makeCaseFile(material2, text, key, mailbox2) {
  const identity = key.identity();
  const entries = mailbox2.flatMap((sealed) => {
    const entry = attempt(() => openObject(mailboxEntry, identity, sealed));
    return entry === null ? [] : [{ content: entry.content, document: unverifiedOfficialDocument.toCanonical(entry.document) }];
  });
  const words = (material2.filed?.events ?? []).flatMap((event, position) => {
    const entry = entries.find(({ document }) => equal(document, event.content));
    return entry === void 0 ? [] : [{ event: position, content: entry.content }];
  });
  return { material: material2, text, words };
}
function makeCertificateFile(material2, text) {
  const { log, charter, manifest, certificate: certificate2, filed } = material2;
  const event = filed?.events.find(({ kind }) => kind === "filed");
  if (filed === null || event === void 0) return null;
  const { caseLogKey } = filed;
  const logged = { content: event.content, proof: event.proof };
  return { log, charter, manifest, certificate: certificate2, textNonce: text.nonce, caseLogKey, filed: logged };
}

// src/domain/guard.ts
function circulationEndsAt(charter, begunAt, days) {
  const daysMax = charter.circulation.windowDaysMax;
  const refusal = new Refusal2("window_out_of_bounds", { days, daysMax });
  if (!Number.isInteger(days) || days < 1 || days > daysMax) throw refusal;
  try {
    return charter.calendar.due(begunAt, { unit: "calendar_days", count: days }).endsAt;
  } catch (error) {
    if (error instanceof Malformed) throw refusal;
    throw error;
  }
}

// src/app/author/steps.ts
var StepRefusal = class extends CodedRefusal {
  name = "StepRefusal";
};
function own(memo) {
  const found = findAuthored(wallet(), memo);
  if (!found) throw new StepRefusal("NotAuthor");
  return found;
}
function wallet() {
  const session = currentSession();
  if (!session) throw new StepRefusal("NoWallet");
  return session.wallet;
}
async function open(signal) {
  const instance = await reach(signal);
  const { authored, presentation, index } = openMemo(instance, wallet(), randomness);
  const memo = memoId(authored.manifest);
  await update((kept) => void kept.authored.push(authored));
  const body = {
    manifest: memoManifest.toCanonical(authored.manifest),
    presentation: unverifiedPresentation.toCanonical(presentation),
    index
  };
  try {
    await send(fixedPath("memo_open"), memoPost, body, done, { signal });
  } catch (error) {
    if (error instanceof Refusal) await forget(memo);
    throw error;
  }
  return memo;
}
async function forget(memo) {
  await update((kept) => {
    kept.authored = kept.authored.filter(({ manifest }) => !equal(memoId(manifest), memo));
  });
}
async function circulate(memo, markdown, days, signal) {
  if (await reconcile(memo, markdown, signal)) return;
  const instance = await reach(signal);
  const authored = own(memo);
  const closesAt = circulationEndsAt(charterOf2(instance, authored), now(), days);
  const { document, sealedText, text } = freezeVersion(instance, authored, markdown, closesAt, randomness);
  await update(() => void authored.versions.push(text));
  const body = { document: unverifiedAuthorDocument.toCanonical(document), sealedText };
  try {
    await sendTo("memo_circulate", memo, circulatePost, body, done, signal);
  } catch (error) {
    if (error instanceof Refusal) await update(() => void authored.versions.pop());
    throw error;
  }
}
async function reconcile(memo, markdown, signal) {
  const authored = own(memo);
  let status;
  try {
    status = await memoStatus(memo, signal);
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 404 || authored.versions.length > 0) throw error;
    await forget(memo);
    throw new StepRefusal("Lost");
  }
  const versions = status.version ?? 0;
  if (authored.versions.length < versions) throw new StepRefusal("MissingVersion");
  authored.versions.length = versions;
  if (status.state !== "circulating") return false;
  const last = authored.versions.at(-1);
  if (last?.markdown !== toMarkdown(parseMarkdown(markdown))) throw new StepRefusal("OtherText");
  return true;
}
async function takeBack(memo, signal) {
  const document = unverifiedAuthorDocument.toCanonical(reviseMemo(own(memo)));
  await sendTo("memo_revise", memo, authorPost, { document }, done, signal);
}
async function seal(memo, progress, signal) {
  const authored = own(memo);
  const document = unverifiedAuthorDocument.toCanonical(sealMemo(authored));
  const answer = await sendTo("memo_seal", memo, authorPost, { document }, certificateAnswer, signal);
  const made = certificate.fromCanonical(answer.certificate);
  const text = authored.versions.at(-1);
  const right = equal(made.memo, memo) && equal(made.charter, authored.manifest.charter);
  if (!right || text === void 0 || !equal(made.digest, versionDigest(text))) throw new StepRefusal("OtherCertificate");
  await checkSignatures(authored, made, progress, signal);
  return made;
}
async function checkSignatures(authored, made, progress, signal) {
  const fetched = await material(authored, signal);
  await verifySealed(fetched, { pinned: (await reach(signal)).log, randomness, pause: pausing(progress, signal) });
  const same = equal(certificateDigest(fetched.certificate), certificateDigest(made));
  if (!same || !equal(memoId(fetched.manifest), made.memo)) throw new StepRefusal("OtherSignatures");
}
async function withdraw(memo, signal) {
  const document = unverifiedAuthorDocument.toCanonical(withdrawMemo(own(memo)));
  const body = { document, nonce: randomBytes(randomness, 32) };
  await sendTo("memo_withdraw", memo, loggedAuthorPost, body, done, signal);
}
async function close(memo, reply, signal) {
  const document = unverifiedAuthorDocument.toCanonical(closeCase(own(memo), reply));
  const body = { document, nonce: randomBytes(randomness, 32) };
  await sendTo("case_close", memo, loggedAuthorPost, body, done, signal);
}
async function exportCase(memo, progress, signal) {
  const authored = own(memo);
  const [fetched, mail, { log }] = await Promise.all([material(authored, signal), mailbox(signal), reach(signal)]);
  const text = authored.versions.find((version) => equal(versionDigest(version), fetched.certificate.digest));
  if (text === void 0) throw new StepRefusal("NoText");
  const small = makeCertificateFile(fetched, text);
  const file = makeCaseFile(fetched, text, circulationOf(authored), mail.map(({ sealed }) => sealed));
  const report = await verifyCase(file, { pinned: log, randomness, pause: pausing(progress, signal) });
  return { caseFile: caseFile.toFile(file), certificateFile: small && certificateFile.toFile(small), report };
}
async function material(authored, signal) {
  const request = authorRequest(authored, "case_export");
  const answer = await sendTo("case_export", memoId(authored.manifest), requestPost, { request }, materialAnswer, signal);
  return caseMaterial.fromCanonical(answer.material);
}
function authorRequest(authored, operation) {
  const asked = { operation, memo: memoId(authored.manifest), requester: { kind: "author" }, at: now() };
  return unverifiedRequest.toCanonical(signRequest(authorKeyOf(authored), asked));
}
function charterOf2(instance, authored) {
  const pinned = instance.charters.find(({ digest }) => equal(digest, authored.manifest.charter));
  if (pinned === void 0) throw new AuthorRefusal("NoCharter");
  return pinned.charter;
}
function pausing(progress, signal) {
  return (done2) => {
    signal.throwIfAborted();
    progress(done2);
    return breathe();
  };
}

export {
  fileMemo,
  own,
  open,
  circulate,
  takeBack,
  seal,
  withdraw,
  close,
  exportCase,
  charterOf2 as charterOf
};
