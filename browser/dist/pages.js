import { u64, toHex, concat, ask, utf8Length, CodedRefusal, attempt, equal, compare, toUtf8, fromHex, fromUtf8, Malformed, orRefuse, Refusal as Refusal$1, k, t, Disclosure, EmptyState, $, number, useSession, useLoad, Button, Waiting, ErrorAlert, ButtonLink, to, T, P, A, d, useAction, breathe, now, currentSession, update, send, randomness, Alert, Field, inTurn, read as read$1, KeepingRefusal, replace, onForget, watchSession, isLeaving, described, Group, RadioTiles, day, otherwise, toBase64, within, u32 as u32$1, announce, go, currentLanguage, list as list$2, DropFile, has, w, ownPart, ownText, persists, exported, markSaved, month, KeepingChoice, isKept, UnlockHere, begin, origin, useLanguage, speak, LANGUAGES, burn, lock, Erased, keepOn, currentOfficial } from "./main.js";
import { G1, Label, randomBytes, Generators, messageCoefficients, scalars, G2, pairingProductIsOne, verified, Refused, checkedMoves, decode, statementOf, challengeBinds, examine, domainOf, Context, API_NYM, G1_OCTETS, SCALAR_OCTETS, NYM_SECRETS, verifying, BlindGenerators, decoding, body, octets, string, textId, EpochId, InstitutionId, list, u8, fixed as fixed$1, nullable, u64 as u64$1, boolean, u16, mailboxPath, CASE_OCTETS_MAX, named as named$1, list$1, map, word, characters, mayChange, text, u32, flag, canonical, DOCUMENT_OCTETS_MAX as DOCUMENT_OCTETS_MAX$2, fixed$1 as fixed$2, DocumentDigest, octets32, textId$1, OfficialId, id, MemoId, CONTENT_OCTETS_MAX, variants, seconds, u16$1, nullable$1, optional, StatementDigest, CaseNumber, Outcome, ReleaseKind, Marking, parseDay, authorContent, unverifiedAuthorDocument, TEXT_OCTETS_MAX, URGENCY_OCTETS_MAX, versionText, findOfficial, officialKey, openObject, CAPTION, numbered, RESPONSIBLE as RESPONSIBLE$1, WANTED_BY as WANTED_BY$1, FURTHER, ARROW, attachmentLine, parseMarkdown, MemoError, versionNumber, VersionDigest, CharterDigest, disclosed, presentationDigest, CertificateDigest, TreeHead, Memo as Memo$1, sha256, mediaTypeOf, charterByDigest, newestClosed, findEnrolment, credentialOf, currentCharter, openingContext, mayShowIn, markingsOf, checkText, VersionNumber, circulationOf, sealObject, versionDigest, CirculationKey, AuthorKey, authorKeyOf, ParticipantKey, memoId, shown as shown$1, presentCredential, signAuthorDocument, authorContentCommitment, isOfOffice, recipientOf, trim, Identity, SigningKey, Recipient, memoContext, verifyPresentation, NAME_RECORD, capsuleBinding, Capsule, claimContent, verifyAuthorDocument, stepContent, caseReaders, panelReaders, partsOf as partsOf$1, dayOf, YEAR_MAX, epochDay, daysOfMonth, dayNumber, extended, termsFor, Turn, keyTo, reach, memoStatus, findAuthored, findInvited, circulation, officialSeen, eventWords, circulations, subjectOf, numbered$1, EventKind, Duty, deriveHandle, Leaf, commit as commit$1, LeafKind, memoManifest, logged, logEvidence, octets$1, unverifiedPresentation, leafProof, loggedEpoch, file as file$1, VerifyingKey, textCommitment, textSalt, openEvidence, loggedCharter, commitmentDigest, wholeText, verifyLeafProof, canSit, PresentationRefusal, accept, prepare as prepare$1, Hint, eligibleFor, authorTurn, authorSaid, State, loggedRoster, knownEpoch, sendTo, rememberContext, fixedPath, done, saveFile, shortId, DESK_OCTETS_MAX, DRAFTS_MAX, ATTACHMENTS_MAX, isFileName, ATTACHMENTS_MAX$1, ATTACHMENTS_OCTETS_MAX, MemoProblem, readMemos, AuthorsStance, readHash, deskOf, splitHeader, openWith, OpenFailure, unpad, STEPPED, SEALED_OCTETS_MAX, Unreadable, AppealGround, termWords, Checkbox, decimal, base64, HASH_BYTES, PATH_HASHES_MAX, openCheckpoint, splitOnce, NOTE_BYTES_MAX, u64$1 as u64$2, memoPath, isFiled, invitationLink, dutyWords, framed, Rating, participantKeyOf, receivedAnswer, countWords, DemandList, outcomeWords, openSealed, NO_PADDING, seal as seal$1, leafHash, usableCredential, loggedGround, burnSignature, eraseNow, SignRefusal, messageOf, present, toBlock, blocksPost, isOpenLate, memoParam, CharterFacts, MemoView, LateSignatures, stateWords, fromBlock, verifyCosignature, signatureFile, FileButton, LINE_CHARACTERS_MAX, fileSize, FILE_NAME_BYTES_MAX, EVIDENCE_MAX, FURTHER_MAX, DEMANDS_MAX, PARAGRAPHS_MAX, wordsOf as wordsOf$2, wordLeaf, layoutOf, wordsRoot, attributeOf, isClass, attributeWords, orRefuse as orRefuse$1, MemberSeed, keepEnrolment, institutionName, newWallet, affiliationOf, epochByDigest, LogVerifier } from "./signing.js";
const COSIGNATURES_PER_POST_MAX = 64;
const CERTIFICATE_OCTETS_MAX = 64 * 1024;
const CLAIM_OCTETS_MAX = 1024 * 1024;
const AUTHORSHIP_NAME_OCTETS_MAX = 200;
const AUTHORSHIP_PURPOSE_OCTETS_MAX = 400;
const RATING_OCTETS = 512;
const ATTENDANCE_OCTETS = 512;
const ROOM_SEALED_OCTETS = 5755;
const ROOM_CONTENT_OCTETS = 4 * 1024;
const ROOM_TEXT_OCTETS_MAX = 3 * 1024;
const SESSION_TEXT_OCTETS_MAX = 8 * 1024;
const MINUTES_POINTS_MAX = 100;
const NOTE_OCTETS_MAX = 640 * 1024;
const NOTE_TEXT_OCTETS_MAX = 64 * 1024;
const NOTE_LABELS_MAX = 16;
const NOTE_LABEL_OCTETS_MAX = 64;
const CASE_FILE_OCTETS_MAX = 64 * 1024 * 1024;
const REQUEST_SKEW_SECONDS_MAX = 300;
const POINTS_MIN = 160;
const SELECTOR_OCTETS = 16;
const STEP_ADDITIONS$1 = 512;
const TEST_ADDITIONS = 100;
const EIGHT_SUMS_ADDITIONS = 2 * 255 + 8 * TEST_ADDITIONS;
function* allInSubgroup(points, selectors) {
const complete = selectors.length === points.length && selectors.every(({ length }) => length === SELECTOR_OCTETS);
if (points.length < POINTS_MIN || !complete) return yield* oneByOne(points);
for (let window = 0; window < SELECTOR_OCTETS; window++) {
const sums = yield* eightSums(points, selectors.map((selector) => selector[window] ?? 0));
if (!sums.every((sum) => sum.isTorsionFree())) return void 0;
yield EIGHT_SUMS_ADDITIONS;
}
return points.map(({ point }) => G1.unchecked(point));
}
function allInSubgroupWork(count) {
return count < POINTS_MIN ? count * TEST_ADDITIONS : SELECTOR_OCTETS * (count + EIGHT_SUMS_ADDITIONS);
}
function* oneByOne(points) {
const members = [];
for (const point of points) {
const member = point.inSubgroup();
if (member === void 0) return void 0;
members.push(member);
yield TEST_ADDITIONS;
}
return members;
}
function* eightSums(points, bits) {
const zero = G1.IDENTITY.point;
let partial = new Array(256).fill(zero);
for (const [i, { point }] of points.entries()) {
const place = bits[i] ?? 0;
partial[place] = (partial[place] ?? zero).add(point);
if (i % STEP_ADDITIONS$1 === STEP_ADDITIONS$1 - 1) yield STEP_ADDITIONS$1;
}
const sums = [];
while (partial.length > 1) {
const half = partial.length / 2;
const high = partial.slice(half);
sums.push(high.reduce((sum, point) => sum.add(point), zero));
partial = partial.slice(0, half).map((low, i) => low.add(high[i] ?? zero));
}
return sums;
}
const STEP_ADDITIONS = 512;
function* msmSteps(points, factors, bits) {
if (points.length !== factors.length) throw new RangeError("one scalar for each point");
if (factors.some((factor) => factor >> BigInt(bits) !== 0n)) throw new RangeError("a scalar is too long");
const window = windowBits(points.length, bits);
const mask = (1n << BigInt(window)) - 1n;
let sum = G1.IDENTITY.point;
let additions = 0;
for (let low = Math.floor((bits - 1) / window) * window; low >= 0; low -= window) {
for (let i = 0; i < window; i++) sum = sum.double();
const buckets = new Array(2 ** window);
for (const [i, { point }] of points.entries()) {
const digit = Number((factors[i] ?? 0n) >> BigInt(low) & mask);
if (digit === 0) continue;
buckets[digit] = buckets[digit]?.add(point) ?? point;
if (++additions % STEP_ADDITIONS === 0) yield STEP_ADDITIONS;
}
let running = G1.IDENTITY.point;
for (let digit = buckets.length - 1; digit > 0; digit--) {
const bucket = buckets[digit];
if (bucket !== void 0) running = running.add(bucket);
sum = sum.add(running);
additions += 2;
if (additions % STEP_ADDITIONS < 2) yield STEP_ADDITIONS;
}
}
return G1.unchecked(sum);
}
function msmWork(count, bits) {
const window = windowBits(count, bits);
return Math.ceil(bits / window) * (count + 2 ** (window + 1));
}
function windowBits(count, bits) {
let best = 1;
const work = (window) => Math.ceil(bits / window) * (count + 2 ** (window + 1));
for (let window = 2; window <= 14; window++) if (work(window) < work(best)) best = window;
return best;
}
const HASH_ADDITIONS = 5;
const WEIGHT_OCTETS = 16;
class Weights {
#seed;
#blocks = 0n;
#spare;
constructor(seed) {
this.#seed = seed;
}
static *of(items, randomness2) {
const label = Label.BATCH_WEIGHTS;
let seed = label.hash(randomBytes(randomness2, 32));
for (const { presentation, hint } of items) {
seed = label.hashFramed(seed, presentation.issuer.toBytes(), presentation.contextId, presentation.proof, presentation.pseudonym, hint?.toBytes() ?? new Uint8Array());
yield HASH_ADDITIONS;
}
return new Weights(seed);
}
next() {
if (this.#spare !== void 0) {
const spare = this.#spare;
this.#spare = void 0;
return spare;
}
const block = Label.BATCH_WEIGHTS.hash(this.#seed, u64(this.#blocks));
this.#blocks += 1n;
this.#spare = block.slice(WEIGHT_OCTETS);
return block.slice(0, WEIGHT_OCTETS);
}
nextScalar() {
return this.next().reduceRight((value, octet) => value << 8n | BigInt(octet), 0n);
}
}
const WEIGHT_BITS = 8 * WEIGHT_OCTETS;
const SCALAR_BITS = 255;
const ADD_ADDITIONS = 5;
const PAIRING_ADDITIONS = 2500;
function* hold$1(candidates, weights) {
const sums = new Sums();
for (const candidate of candidates) {
sums.add(candidate, weights);
yield ADD_ADDITIONS;
}
return yield* sums.hold();
}
function holdWork(count) {
return msmWork(4 * count, SCALAR_BITS) + msmWork(3 * count, WEIGHT_BITS) + msmWork(count, WEIGHT_BITS) + PAIRING_ADDITIONS;
}
class Sums {
#terms = { points: [], factors: [] };
#moves = { points: [], factors: [] };
#issuers = new Map();
#base = 0n;
#domain = 0n;
#generators = Generators.profile().messages.map(() => 0n);
#contexts = new Map();
add(candidate, weights) {
const { proof } = candidate.decoded;
const [aBar, bBar, d2] = proof.points;
const { add, mul, sub } = scalars;
const sigma = weights.nextScalar();
this.#addIssuer(candidate, aBar, sigma);
if (!candidate.hinted) {
push(this.#terms, bBar, sigma);
return;
}
const [rho1, rho2, rho3] = [weights.nextScalar(), weights.nextScalar(), weights.nextScalar()];
const c = proof.challenge;
push(this.#terms, bBar, add(sigma, mul(rho1, c)));
push(this.#terms, aBar, mul(rho1, proof.eHat));
push(this.#terms, d2, add(mul(rho1, proof.r1Hat), mul(rho2, proof.r3Hat)));
push(this.#terms, candidate.decoded.pseudonym, sub(0n, mul(rho3, c)));
this.#addGenerators(candidate, rho2);
this.#addContext(candidate, rho3);
push(this.#moves, candidate.moves.t1, rho1);
push(this.#moves, candidate.moves.t2, rho2);
push(this.#moves, candidate.moves.uT, rho3);
}
#addIssuer({ item }, aBar, sigma) {
const { issuer } = item.presentation;
let sum = this.#issuers.get(issuer.hex);
if (sum === void 0) {
sum = { key: issuer.point(), points: [], factors: [] };
this.#issuers.set(issuer.hex, sum);
}
push(sum, aBar, sigma);
}
#addGenerators({ decoded, statement: statement2 }, rho2) {
const { add, mul } = scalars;
const rho2c = mul(rho2, decoded.proof.challenge);
this.#base = add(this.#base, rho2c);
this.#domain = add(this.#domain, mul(rho2c, statement2.domain));
const coefficients = messageCoefficients(decoded.proof, decoded.disclosed, decoded.proof.challenge);
for (const [position, coefficient] of coefficients.entries()) {
this.#generators[position] = add(this.#generators[position] ?? 0n, mul(rho2, coefficient));
}
}
#addContext({ decoded, statement: statement2 }, rho3) {
const { context } = statement2;
const key = toHex(context.id);
const term = scalars.mul(rho3, statement2.evaluate(decoded.proof.mHat));
const factor = scalars.add(this.#contexts.get(key)?.factor ?? 0n, term);
this.#contexts.set(key, { base: context.base, factor });
}
*hold() {
for (const { base: base2, factor } of this.#contexts.values()) push(this.#terms, base2, factor);
const fixed2 = Generators.profile().sumPublic(this.#base, this.#domain, this.#generators);
const terms = yield* sumOf(this.#terms, SCALAR_BITS);
const moves2 = yield* sumOf(this.#moves, WEIGHT_BITS);
const pairs = [[fixed2.plus(terms).minus(moves2), G2.negatedGenerator()]];
for (const issuer of this.#issuers.values()) pairs.push([yield* sumOf(issuer, WEIGHT_BITS), issuer.key]);
yield PAIRING_ADDITIONS;
return pairingProductIsOne(pairs);
}
}
function push(terms, point, factor) {
terms.points.push(point);
terms.factors.push(factor);
}
function sumOf({ points, factors }, bits) {
return msmSteps(points, factors, bits);
}
const SINGLES_MAX = 4;
const DECODE_ADDITIONS = 130;
const MOVES_ADDITIONS = 1500;
const EXAMINE_ADDITIONS = 5e3;
const SELECTORS_IN_STEP = 512;
async function verifyBatchCalmly(items, randomness2, pause) {
const steps = verifyBatchSteps([...items], randomness2);
const whole2 = batchWork(items);
let work = 0;
for (; ; ) {
const step = steps.next();
if (step.done === true) {
await pause(1);
return step.value;
}
work += step.value;
await pause(Math.min(work / whole2, 0.99));
}
}
function batchWork(items) {
const hinted = items.filter(({ hint }) => hint !== null).length;
const points = 4 * items.length + 3 * hinted;
const decoding2 = DECODE_ADDITIONS * items.length + allInSubgroupWork(points);
return decoding2 + MOVES_ADDITIONS * (items.length - hinted) + holdWork(items.length);
}
function* verifyBatchSteps(items, randomness2) {
const outcomes = items.map(() => null);
const weights = yield* Weights.of(items, randomness2);
const decoded = yield* decodeAll(items);
const settled = yield* settleAll(yield* inSubgroup(decoded, weights));
const open2 = [settled];
for (let round = open2.pop(); round !== void 0; round = open2.pop()) {
const holds2 = yield* hold$1(round, weights);
if (!holds2 && round.length > SINGLES_MAX) {
const half = Math.floor(round.length / 2);
open2.push(round.slice(0, half), round.slice(half));
continue;
}
for (const candidate of round) {
outcomes[candidate.index] = holds2 ? verified(candidate.moves, candidate.decoded.pseudonymOctets) : unlessRefused(() => examine(candidate.item.presentation));
yield holds2 ? 0 : EXAMINE_ADDITIONS;
}
}
return outcomes;
}
function* decodeAll(items) {
const shared = new Shared();
const candidates = [];
for (const [index, item] of items.entries()) {
const candidate = unlessRefused(() => decodeOne(index, item, shared));
if (candidate !== null) candidates.push(candidate);
yield DECODE_ADDITIONS;
}
return candidates;
}
class Shared {
#domains = new Map();
#contexts = new Map();
domain({ issuer, header }) {
return lookUp(this.#domains, `${issuer.hex} ${toHex(header)}`, () => domainOf(issuer, header));
}
context({ contextId }) {
return lookUp(this.#contexts, toHex(contextId), () => Context.create(contextId, API_NYM));
}
}
function lookUp(map2, key, make) {
const known2 = map2.get(key);
if (known2 !== void 0) return known2;
const made = make();
map2.set(key, made);
return made;
}
function decodeOne(index, item, shared) {
const { presentation, hint } = item;
const decoded = decode(presentation);
const statement2 = statementOf(decoded, presentation, shared.domain(presentation), shared.context(presentation));
const points = hint?.points();
const bound = points !== void 0 && challengeBinds(decoded, statement2, [points[0].toOctets(), points[1].toOctets(), points[2].toOctets()]);
return { index, item, decoded, statement: statement2, hinted: bound ? points : void 0 };
}
function* inSubgroup(candidates, weights) {
const points = candidates.flatMap(({ decoded, hinted }) => [...decoded.proof.points, decoded.pseudonym, ...hinted ?? []]);
const selectors = [];
while (selectors.length < points.length) {
selectors.push(weights.next());
if (selectors.length % SELECTORS_IN_STEP === 0) yield 0;
}
const members = yield* allInSubgroup(points, selectors);
const inside = [];
if (members !== void 0) {
const next = members.values();
for (const candidate of candidates) inside.push(withPoints(candidate, () => taken(next.next())));
return inside;
}
for (const candidate of candidates) {
const checked = unlessRefused(() => oneInSubgroup(candidate));
if (checked !== null) inside.push(checked);
yield DECODE_ADDITIONS;
}
return inside;
}
function taken(result) {
if (result.done === true) throw new RangeError("one member for each point");
return result.value;
}
function withPoints(candidate, next) {
const { index, item, decoded, statement: statement2, hinted } = candidate;
const proof = { ...decoded.proof, points: [next(), next(), next()] };
const pseudonym = next();
return { index, item, statement: statement2, decoded: { ...decoded, proof, pseudonym }, hinted: hinted && [next(), next(), next()] };
}
function oneInSubgroup(candidate) {
const { decoded, hinted } = candidate;
const usable = hinted?.every((point) => point.inSubgroup() !== void 0) === true ? hinted : void 0;
const points = [...decoded.proof.points, decoded.pseudonym, ...usable ?? []].values();
return withPoints({ ...candidate, hinted: usable }, () => {
const member = points.next().value?.inSubgroup();
if (member === void 0) throw new Refused("CR-SUBGROUP");
return member;
});
}
function* settleAll(candidates) {
const settled = [];
for (const { index, item, decoded, statement: statement2, hinted } of candidates) {
if (hinted !== void 0) {
const [t1, t2, uT] = hinted;
settled.push({ index, item, decoded, statement: statement2, moves: { t1, t2, uT }, hinted: true });
continue;
}
const moves2 = unlessRefused(() => checkedMoves(decoded, statement2));
if (moves2 !== null) settled.push({ index, item, decoded, statement: statement2, moves: moves2, hinted: false });
yield MOVES_ADDITIONS;
}
return settled;
}
function unlessRefused(run) {
try {
return run();
} catch (error) {
if (error instanceof Refused) return null;
throw error;
}
}
function commitmentOctets(committed) {
return G1_OCTETS + (committed + 2) * SCALAR_OCTETS;
}
function coreCommit(generators, committed, random) {
const [blind, ...tilde] = random;
const count = generators.points.length;
if (blind === void 0 || count !== committed.length + 1 || tilde.length !== count) throw new Refused("CR-LENGTH");
const hidden = [blind, ...committed];
const commitment = G1.sumSecret(generators.points, hidden).toOctets();
const commitmentBar = G1.sumSecret(generators.points, tilde).toOctets();
const challenge = generators.challenge(commitment, commitmentBar);
const responses = tilde.map((random2, i) => scalars.add(random2, scalars.mul(hidden[i] ?? 0n, challenge)));
return concat(commitment, ...[...responses, challenge].map(scalars.toOctets));
}
class Commitment {
static OCTETS = commitmentOctets(NYM_SECRETS);
#octets;
constructor(octets2) {
this.#octets = octets2;
}
static fromBytes(octets2) {
return decoding(() => {
if (octets2.length !== Commitment.OCTETS) throw new Refused("CR-LENGTH");
return new Commitment(octets2.slice());
});
}
toBytes() {
return this.#octets.slice();
}
}
function commit(seed, header) {
const secrets = seed.nymSecrets(header);
const random = seed.commitmentScalars(header, NYM_SECRETS + 2);
return Commitment.fromBytes(verifying(() => coreCommit(BlindGenerators.profile(), secrets, random)));
}
const credentialPost = body({ institution: textId(InstitutionId), epoch: textId(EpochId), staff: string, code: string, commitment: octets });
const credentialAnswer = body({ blindSignature: octets, attributes: list(string) });
const memoPost = body({ manifest: octets, presentation: octets, index: u8 });
const circulatePost = body({ document: octets, sealedText: octets });
const authorPost = body({ document: octets });
const loggedAuthorPost = body({ document: octets, nonce: fixed$1(32) });
const authorEntryPost = body({ document: octets, sealed: octets, handover: nullable(octets), nonce: fixed$1(32) });
const ratingPost = body({ rating: octets });
const requestPost = body({ request: octets });
const certifiedSignature = body({ certificate: octets, presentation: octets, index: u64$1, path: list(fixed$1(32)) });
const cosignatureProofAnswer = body({ counted: boolean, version: nullable(u16), certified: nullable(certifiedSignature), late: boolean });
const certificateAnswer = body({ certificate: octets });
const filePost = body({ document: octets, sealedMemo: octets, caseLogKey: fixed$1(32), nonce: fixed$1(32) });
const promiseAnswer = body({ promise: octets });
const receiptAnswer = body({ promise: octets, receipt: nullable(string) });
const materialAnswer = body({ material: octets });
const mailboxItem = body({ sequence: u64$1, sealed: octets });
const mailboxAnswer = body({ entries: list(mailboxItem) });
async function mailbox(signal) {
const entries = [];
for (; ; ) {
const after = entries.at(-1)?.sequence ?? null;
const page = await ask(mailboxPath(after), mailboxAnswer, { signal, octetsMax: CASE_OCTETS_MAX });
if (page.entries.length === 0) return entries;
entries.push(...page.entries);
}
}
class Refusal extends Error {
constructor(code, detail = {}) {
super(code);
this.code = code;
this.detail = detail;
this.name = "Refusal";
}
code;
detail;
}
function refusalOf(rule) {
try {
rule();
return void 0;
} catch (error) {
if (error instanceof Refusal) return error;
throw error;
}
}
function unlessRefused$1(take2) {
try {
return take2();
} catch (error) {
if (error instanceof Refusal) return void 0;
throw error;
}
}
const Reprisal = named$1("evaluation", "assignment", "clearance", "promotion", "access", "interrogation", "disclosure", "dismissal", "other");
const ComplaintState = named$1("filed", "acknowledged", "interim_protection", "investigated", "substantiated", "not_substantiated", "remedied", "followed_up", "closed");
const ComplaintAct = named$1("tell", "acknowledge", "protect", "investigate", "substantiate", "dismiss", "remedy", "conclude", "check", "close");
const RiskItem = named$1("exposure", "power", "decision", "vulnerability", "history", "urgency");
const Risk = named$1("low", "possible", "high", "unknown");
const STEPS = { acknowledge: [["filed"], "acknowledged"], protect: [["acknowledged", "interim_protection"], "interim_protection"], investigate: [["acknowledged", "interim_protection"], "investigated"], substantiate: [["investigated"], "substantiated"], dismiss: [["investigated"], "not_substantiated"], remedy: [["substantiated", "remedied"], "remedied"], conclude: [["not_substantiated", "remedied"], "followed_up"], check: [["followed_up"], "followed_up"], close: [["followed_up"], "closed"] };
const DECIDED = ["not_substantiated", "remedied", "followed_up", "closed"];
function nextState(state, act) {
if (act === "tell") return state === void 0 || DECIDED.includes(state) ? "filed" : state;
const [from, to2] = STEPS[act];
if (state === void 0 || !from.includes(state)) throw new Refusal("not_in_this_state");
return to2;
}
function stepsFrom(state) {
const steps = Object.entries(STEPS);
return steps.filter(([, [from]]) => from.includes(state)).map(([act]) => act);
}
const riskAnswers = list$1(map({ item: [0, word(RiskItem)], risk: [1, word(Risk)] }));
function isWhole(answers) {
return answers.map(({ item }) => item).join() === RiskItem.ALL.join();
}
function whole(known2) {
return RiskItem.ALL.map((item) => ({ item, risk: known2[item] ?? "unknown" }));
}
const KEY_CHARACTERS = 32;
const GROUP_CHARACTERS_MAX = 8;
function namesAKey(words2) {
return keyIn(words2) !== void 0;
}
function keyIn(words2) {
const shown2 = words2.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "");
const runs2 = shown2.match(/[A-Za-z0-9\-_+/]{32,}/g) ?? [];
return runs2.find(isMixed) ?? shown2.split(/[,;]/).map(groupsIn).find((found2) => found2 !== void 0);
}
function groupsIn(words2) {
const groups = words2.split(/[^A-Za-z0-9]/u);
return groups.map((_, at) => keyOf$1(groups.slice(at, at + KEY_CHARACTERS))).find((found2) => found2 !== void 0);
}
function keyOf$1(groups) {
const length = groups[0]?.length ?? 0;
if (length < 1 || length > GROUP_CHARACTERS_MAX) return void 0;
const other = groups.findIndex((group) => group.length !== length);
const whole2 = other < 0 ? groups.length : other;
const key = groups.slice(0, (groups[whole2]?.length ?? length) < length ? whole2 + 1 : whole2);
const isKey = length === 1 ? isMixed(key.join("")) : key.filter(isMixed).length > 1;
return isKey && key.join("").length >= KEY_CHARACTERS ? key.join(" ") : void 0;
}
function isMixed(characters2) {
return /[0-9]/.test(characters2) && /[A-Za-z]/.test(characters2);
}
const Seat = named$1("in_person", "room", "proxy");
const OPEN_SECONDS_MAX = 14 * 24 * 60 * 60;
function checkOpening$1({ opens, closes }, now2) {
if (closes <= now2) throw new Refusal("too_late");
if (closes <= opens || closes - opens > OPEN_SECONDS_MAX) throw new Refusal("room_hours");
}
const PLAN = ["session_requested", "session_invited", "session_declined", "session_held"];
const NAMES = { session_declined: [PLAN, ["session_requested", "session_invited"]], session_held: [PLAN, ["session_invited"]], room_opened: [["session_invited", "room_opened", "session_declined", "session_held"], ["session_invited"]], minutes_given: [["session_held", "minutes_agreed"], ["session_held"]], minutes_agreed: [["session_held", "minutes_given", "minutes_agreed", "minutes_disputed"], ["minutes_given"]], minutes_disputed: [["session_held", "minutes_given", "minutes_agreed", "minutes_disputed"], ["minutes_given"]] };
function isOfASession(turn) {
return turn === "session_requested" || turn === "session_invited" || NAMES[turn] !== void 0;
}
function sessionSubject(turns, turn) {
const last = (among2) => turns.findLast((it) => among2.includes(it.turn));
const plan = last(PLAN);
if (turn === "session_requested") {
if (plan?.turn === "session_requested" || plan?.turn === "session_invited") throw new Refusal("session_pending");
return void 0;
}
if (turn === "session_invited") return plan?.turn === "session_requested" ? plan : void 0;
const [among, wanted] = NAMES[turn] ?? [[], []];
const found2 = last(among);
if (found2 === void 0 || !wanted.includes(found2.turn)) throw new Refusal("names_another");
return found2;
}
function checkProposer({ sessions }, role) {
if (sessions === void 0) throw new Refusal("not_in_charter");
if (!sessions.proposedBy.includes(role)) throw new Refusal("not_allowed_for_role");
}
function band(count) {
const powers = Array.from({ length: 10 }, (_, exponent) => 10 ** exponent);
const bounds = powers.flatMap((power) => [power, 2 * power, 5 * power]);
return bounds.findLast((bound) => bound !== 2 && bound <= count) ?? 0;
}
const REASONS_CHARACTERS_MAX = 8e3;
const CHANGE_CHARACTERS_MAX = 2e3;
class ReplyRefusal extends Error {
constructor(code, demand2) {
super(code);
this.code = code;
this.demand = demand2;
this.name = "ReplyRefusal";
}
code;
demand;
}
function checkReply(demands, answers) {
const answered = new Set();
for (const answer of answers) {
checkAnswer(demands, answer);
if (answered.has(answer.demand)) throw new ReplyRefusal("demand_answered_twice", answer.demand);
answered.add(answer.demand);
}
for (let demand2 = 1; demand2 <= demands; demand2 += 1) {
if (!answered.has(demand2)) throw new ReplyRefusal("demand_unanswered", demand2);
}
const texts = new Set(answers.map((answer) => bare(answer.reasons)));
if (demands > 1 && texts.size === 1) throw new ReplyRefusal("one_text_for_all");
}
function checkOutcomes(charter, answers) {
const outside = answers.find((answer) => !charter.outcomes.includes(answer.outcome));
if (outside !== void 0) throw new ReplyRefusal("outcome_not_in_charter", outside.demand);
}
class RatingRefusal extends Error {
constructor(code, demand2) {
super(code);
this.code = code;
this.demand = demand2;
this.name = "RatingRefusal";
}
code;
demand;
}
function checkRating(demands, rating, unanswered) {
if (rating === "answers" && unanswered.length > 0) throw new RatingRefusal("Contradiction");
const ascending = unanswered.every((demand2, at) => at === 0 || demand2 > (unanswered[at - 1] ?? demand2));
if (!ascending) throw new RatingRefusal("OutOfOrder");
const outside = unanswered.find((demand2) => !(demand2 >= 1 && demand2 <= demands));
if (outside !== void 0) throw new RatingRefusal("NoSuchDemand", outside);
}
function checkAnswer(demands, answer) {
const { demand: demand2 } = answer;
if (!(demand2 >= 1 && demand2 <= demands)) throw new ReplyRefusal("no_such_demand", demand2);
if (!saysSomething(answer.reasons)) throw new ReplyRefusal("reasons_blank", demand2);
if (characters(answer.reasons) > REASONS_CHARACTERS_MAX) throw new ReplyRefusal("reasons_too_long", demand2);
if (answer.outcome === "needs-decision" !== (answer.decisionBy !== void 0)) {
throw new ReplyRefusal("decision_day_wrong", demand2);
}
if (answer.change !== void 0) checkChange(answer, answer.change);
}
function checkChange({ demand: demand2, outcome, decisionBy }, { what, by }) {
if (!mayChange(outcome) || !saysSomething(what) || characters(what) > CHANGE_CHARACTERS_MAX) throw new ReplyRefusal("change_wrong", demand2);
if (decisionBy !== void 0 && by < decisionBy) throw new ReplyRefusal("change_day_wrong", demand2);
}
function saysSomething(text2) {
return /[\p{Alphabetic}\p{N}]/u.test(text2);
}
function isDistributionAnswered({ distribution }, remark) {
return distribution === void 0 || saysSomething(remark);
}
function bare(text2) {
return [...text2.replaceAll(/[^\p{Alphabetic}\p{N}]/gu, "")].map((character) => character.toLowerCase()).join("");
}
const invitationWords = map({ when: [0, text], heldBy: [1, text], level: [2, text], standIn: [3, text] });
const heldWords = map({ heldBy: [0, text], aide: [1, flag], attended: [2, u32] });
const minutesWords = map({ summary: [0, text], points: [1, list$1(map({ asked: [0, text], answered: [1, text] }))], followUps: [2, list$1(text)] });
function isSaid(it) {
return saysSomething(it) && isPlain(it);
}
function isPlain(it) {
return utf8Length(it) <= SESSION_TEXT_OCTETS_MAX && !namesAKey(it);
}
function saysEnough(said) {
switch (said.kind) {
case "invitation":
return isSaid(said.words.when) && isSaid(said.words.heldBy) && isPlain(said.words.level) && isPlain(said.words.standIn);
case "sessionDeclined":
return isSaid(said.reason);
case "sessionHeld":
return isSaid(said.words.heldBy) && band(said.words.attended) === said.words.attended;
case "minutes": {
const { summary, points, followUps } = said.words;
const few = points.length <= MINUTES_POINTS_MAX && followUps.length <= MINUTES_POINTS_MAX;
return few && isSaid(summary) && points.every((it) => isSaid(it.asked) && isPlain(it.answered)) && followUps.every(isSaid);
}
}
}
const officialStep = variants({ acknowledge: [0, { caseNumber: textId$1(CaseNumber) }], distribute: [1, { readers: list$1(textId$1(OfficialId)) }], reply: [2, { demands: list$1(u16$1) }], statement: [3, {}], clear: [4, { reply: id(StatementDigest) }], askClearance: [48, { of: textId$1(OfficialId), reply: id(StatementDigest) }], requestExtension: [5, { days: u16$1 }], approveExtension: [6, { request: id(StatementDigest) }], redirect: [7, {}], confirmRedirect: [8, { dispute: id(DocumentDigest) }], overturnRedirect: [9, { dispute: id(DocumentDigest) }], ask: [10, {}], upholdContest: [11, { contest: id(DocumentDigest) }], dismissContest: [12, { contest: id(DocumentDigest) }], dismissAppeal: [13, { appeal: id(DocumentDigest) }], remandAppeal: [14, { appeal: id(DocumentDigest) }], correct: [15, { reply: id(DocumentDigest) }], reportOutcome: [16, { reply: id(DocumentDigest), demand: u16$1 }], placeHold: [17, {}], liftHold: [18, { hold: id(DocumentDigest) }], requestOpening: [34, { signature: u32 }], approveOpening: [35, { request: id(DocumentDigest) }], refuseOpening: [36, { request: id(DocumentDigest) }], reportLeak: [37, { compared: list$1(octets32) }], direct: [38, { reply: id(DocumentDigest) }], reportSpill: [39, { marking: word(Marking) }], liftSpill: [40, { report: id(DocumentDigest) }], askRelease: [41, { as: word(ReleaseKind), what: octets32 }], release: [42, { asked: id(DocumentDigest) }], formPanel: [20, { members: list$1(textId$1(OfficialId)), nomination: optional(id(DocumentDigest)) }], declareConflict: [21, { panel: id(DocumentDigest), conflict: flag }], proposeIssues: [22, { panel: id(DocumentDigest) }], reportPanel: [23, { issues: id(DocumentDigest) }], dissent: [24, { report: id(DocumentDigest) }], undertake: [46, {}], giveAssessment: [47, {}], redraft: [49, {}], inviteToSession: [28, { request: nullable$1(id(DocumentDigest)), opens: seconds, closes: seconds }], declineSession: [29, { plan: id(DocumentDigest) }], concludeSession: [30, { invitation: id(DocumentDigest) }], giveMinutes: [31, { held: id(DocumentDigest) }] });
const OPERATION_OF = { acknowledge: "case_acknowledge", distribute: "case_distribute", reply: "case_reply", statement: "statement_post", clear: "reply_clear", askClearance: "clearance_ask", requestExtension: "extension_request", approveExtension: "extension_approve", redirect: "case_redirect", confirmRedirect: "redirect_confirm", overturnRedirect: "redirect_overturn", ask: "question_ask", upholdContest: "contest_uphold", dismissContest: "contest_dismiss", dismissAppeal: "appeal_dismiss", remandAppeal: "appeal_remand", correct: "reply_correct", reportOutcome: "outcome_report", placeHold: "hold_place", liftHold: "hold_lift", requestOpening: "opening_request", approveOpening: "opening_approve", refuseOpening: "opening_refuse", reportLeak: "leak_report", direct: "direction_give", reportSpill: "spill_report", liftSpill: "spill_lift", askRelease: "release_ask", release: "case_release", formPanel: "panel_form", declareConflict: "panel_declare", proposeIssues: "issues_propose", reportPanel: "panel_report", dissent: "panel_dissent", undertake: "undertaking_sign", giveAssessment: "assessment_give", redraft: "reply_redraft", inviteToSession: "session_invite", declineSession: "session_decline", concludeSession: "session_conclude", giveMinutes: "minutes_give" };
function stepNames(step) {
switch (step.kind) {
case "confirmRedirect":
case "overturnRedirect":
return step.dispute;
case "upholdContest":
case "dismissContest":
return step.contest;
case "dismissAppeal":
case "remandAppeal":
return step.appeal;
case "correct":
case "reportOutcome":
case "direct":
return step.reply;
case "approveOpening":
case "refuseOpening":
return step.request;
case "liftSpill":
return step.report;
case "release":
return step.asked;
case "liftHold":
return step.hold;
case "formPanel":
return step.nomination ?? void 0;
case "declareConflict":
case "proposeIssues":
return step.panel;
case "reportPanel":
return step.issues;
case "dissent":
return step.report;
case "inviteToSession":
return step.request ?? void 0;
case "declineSession":
return step.plan;
case "concludeSession":
return step.invitation;
case "giveMinutes":
return step.held;
default:
return void 0;
}
}
function stepSaid(step) {
if (step.kind === "formPanel") return { kind: "members", members: step.members };
if (step.kind === "declareConflict") return { kind: "conflict", conflict: step.conflict };
return void 0;
}
const officialStatement = canonical(map({ memo: [0, id(MemoId)], answers: [1, id(DocumentDigest)], official: [2, textId$1(OfficialId)], step: [3, officialStep], content: [4, octets32] }), DOCUMENT_OCTETS_MAX$2);
function statementDigest(statement2) {
return StatementDigest.fromBytes(Label.STATEMENT_DIGEST.hash(officialStatement.toCanonical(statement2)));
}
const unverifiedOfficialDocument = canonical(map({ statement: [0, officialStatement], signature: [1, fixed$2(64)] }), DOCUMENT_OCTETS_MAX$2);
class NotByOfficial extends CodedRefusal {
name = "NotByOfficial";
}
function signOfficialDocument(key, statement2) {
return { statement: statement2, signature: key.sign(Label.OFFICIAL_DOCUMENT, officialStatement.toCanonical(statement2)) };
}
function verifyOfficialDocument(document2, key) {
const signed = officialStatement.toCanonical(document2.statement);
if (!key.verifies(Label.OFFICIAL_DOCUMENT, signed, document2.signature)) throw new NotByOfficial("NotByOfficial");
const digest = Label.DOCUMENT_DIGEST.hash(unverifiedOfficialDocument.toCanonical(document2));
return { statement: document2.statement, digest: DocumentDigest.fromBytes(digest) };
}
const acknowledgementWords = map({ responsible: [0, text], due: [1, text], monitor: [2, text], protection: [3, text], risk: [4, optional(riskAnswers)] });
const changeWords = map({ what: [0, text], by: [1, text] });
const answerWords = map({ demand: [0, u16$1], outcome: [1, word(Outcome)], reasons: [2, text], decisionBy: [3, optional(text)], change: [4, optional(changeWords)] });
const replyWords = map({ signedBy: [0, text], answers: [1, list$1(answerWords)], closing: [2, text] });
const officialWords = variants({ acknowledgement: [0, { words: acknowledgementWords }], distribution: [1, { note: text }], reply: [2, { words: replyWords }], statement: [3, { message: text }], clearance: [4, { position: text }], clearanceRequest: [35, { note: text }], extensionRequest: [5, { reason: text, replyTo: optional(text) }], extensionApproval: [6, { note: text }], redirect: [7, { reason: text, address: text }], ruling: [8, { reasons: text }], question: [9, { question: text }], correction: [10, { correction: text }], outcomeReport: [11, { report: text }], hold: [12, { reason: text }], openingRequest: [25, { reasons: text, basis: text }], openingApproval: [26, { share: fixed$2(34) }], leakReport: [27, { report: text }], direction: [28, { direction: text }], spill: [29, { report: text }], release: [30, { purpose: text }], panel: [14, { reasons: text, key: fixed$2(16) }], declaration: [15, { declaration: text }], issues: [16, { issues: text }], panelReport: [17, { report: text }], dissent: [18, { opinion: text }], undertaking: [33, { text }], assessment: [34, { assessment: text }], invitation: [20, { words: invitationWords }], sessionDeclined: [21, { reason: text }], sessionHeld: [22, { words: heldWords }], minutes: [23, { words: minutesWords }] });
const officialContent = canonical(map({ nonce: [0, octets32], words: [1, officialWords] }), CONTENT_OCTETS_MAX);
function contentCommitment(content) {
return Label.CONTENT.hash(officialContent.toCanonical(content));
}
function answersOf(words2) {
const answers = words2.answers.map(({ demand: demand2, outcome, reasons, decisionBy, change: change2 }) => {
const day2 = decisionBy === null ? void 0 : parseDay(decisionBy) ?? null;
const by = change2 === null ? void 0 : parseDay(change2.by) ?? null;
if (day2 === null || by === null) return null;
return { demand: demand2, outcome, reasons, decisionBy: day2, change: change2 && by ? { what: change2.what, by } : void 0 };
});
return answers.every((answer) => answer !== null) ? answers : null;
}
const filedMemo = canonical(map({ memo: [0, id(MemoId)], text: [1, versionText], replyTo: [2, text], urgency: [3, optional(authorContent)] }), TEXT_OCTETS_MAX + URGENCY_OCTETS_MAX + 8 * 1024);
const mailboxEntry = canonical(map({ document: [0, unverifiedOfficialDocument], content: [1, officialContent] }), CONTENT_OCTETS_MAX + 32 * 1024);
const authorEntry = canonical(map({ document: [0, unverifiedAuthorDocument], content: [1, authorContent] }), CONTENT_OCTETS_MAX + 32 * 1024);
const handover = canonical(map({ memo: [0, id(MemoId)], key: [1, octets32] }), 256);
function documentBy(roster, memo, unverified) {
return attempt(() => {
const official = findOfficial(roster, unverified.statement.official);
const document2 = official && verifyOfficialDocument(unverified, officialKey(official));
return document2 && equal(document2.statement.memo, memo) ? document2 : null;
});
}
function lastDocument(roster, memo, events, wanted) {
const content = events.findLast(({ kind }) => kind === wanted)?.content;
return content ? attempt(() => documentBy(roster, memo, unverifiedOfficialDocument.fromCanonical(content))) : null;
}
function readLetter(key, memo, roster, sealed) {
return openLetter(key.identity(), memo, roster, sealed);
}
function openLetter(identity, memo, roster, sealed) {
return attempt(() => {
const { document: unverified, content } = openObject(mailboxEntry, identity, sealed);
const document2 = documentBy(roster, memo, unverified);
if (document2 === null || !equal(document2.statement.content, contentCommitment(content))) return null;
const { official } = document2.statement;
return { document: document2, words: content.words, signedBy: findOfficial(roster, official)?.displayName ?? official };
});
}
function asSealed(markdown) {
try {
return toMarkdown(parseMarkdown(markdown));
} catch (failure) {
if (failure instanceof MemoError) return void 0;
throw failure;
}
}
function toMarkdown(memo) {
const { subject: subject2, addressees, marking, stance, document: document2, distribution, continues, summary, paragraphs, demands, evidence, attachments } = memo.parts;
let text2 = `---
subject: ${subject2}
to: ${addressees.join(", ")}
marking: ${marking}
${stance ? `stance: ${stance}
` : ""}${document2 ? `document: ${document2.title}
document-sha256: ${toHex(document2.sha256)}
` : ""}${distribution === void 0 ? "" : `distribution: ${distribution}
`}${continues.length === 0 ? "" : `continues: ${continues.map(toHex).join(", ")}
`}---

`;
text2 += `<!-- ${CAPTION} -->

## Summary

${marked$1(summary)}

## Paragraphs
`;
for (const paragraph of paragraphs) text2 += `
${marked$1(paragraph)}
`;
text2 += "\n## Demands\n\n";
for (const [number2, demand2] of numbered(demands)) {
text2 += `${number2}. ${marked$1(demand2.portion)}
`;
if (demand2.responsible !== void 0) text2 += `   - ${RESPONSIBLE$1} ${demand2.responsible}
`;
if (demand2.wantedBy !== void 0) text2 += `   - ${WANTED_BY$1} ${demand2.wantedBy}
`;
}
for (const { list: list2, heading } of FURTHER) {
if (memo.parts[list2].length > 0) text2 += `
## ${heading}

`;
for (const entry of memo.parts[list2]) text2 += `- ${marked$1(entry)}
`;
}
if (evidence.length > 0) text2 += "\n## Evidence\n\n";
for (const entry of evidence) text2 += `- ${marked$1(entry.claim)} ${ARROW} ${entry.source}
`;
if (attachments.length > 0) text2 += "\n## Attachments\n\n";
for (const [number2, attachment] of numbered(attachments)) text2 += `${number2}. ${attachmentLine(attachment)}
`;
return text2;
}
function marked$1(portion2) {
return `(${portion2.marking}) ${portion2.text}`;
}
const certificateClass = map({ institution: [0, textId$1(InstitutionId)], shown: [1, list$1(disclosed)], count: [2, u32] });
const institutionCount = map({ institution: [0, textId$1(InstitutionId)], count: [1, u32] });
const certificate = canonical(map({ memo: [0, id(MemoId)], charter: [1, id(CharterDigest)], version: [2, versionNumber], digest: [3, id(VersionDigest)], demands: [4, u16$1], total: [5, u32], withReservation: [6, u32], institutions: [7, list$1(institutionCount)], classes: [8, list$1(certificateClass)], cellMin: [9, u32], root: [10, octets32] }), CERTIFICATE_OCTETS_MAX);
function computeCertificate(subject2, signed, digestOf2 = presentationDigest) {
const institutions = new Cells((institution) => [institution]);
const classes = new Cells(({ institution, shown: shown2 }) => [institution, ...shown2.flatMap((one) => [one.index, one.value])]);
for (const { institution, disclosed: shown2 } of signed) {
institutions.bump(institution);
classes.bump({ institution, shown: shown2 });
}
const withReservation = signed.filter((one) => one.message.stance === "support-with-reservation").length;
const shownInstitutions = shownCells(institutions.ascending(), subject2.cellMin);
const shownClasses = showClasses(classes.ascending(), shownInstitutions, subject2.cellMin);
return { ...subject2, total: signed.length, withReservation: unlessTelling(withReservation, signed.length, subject2.cellMin), institutions: shownInstitutions.map(({ of, count }) => ({ institution: of, count })), classes: shownClasses.map(({ of, count }) => ({ institution: of.institution, shown: [...of.shown], count })), root: rootOf(signed, digestOf2) };
}
function certificateDigest(computed) {
return CertificateDigest.fromBytes(Label.CERTIFICATE.hash(certificate.toCanonical(computed)));
}
function otherInstitutions(computed) {
return computed.institutions.reduce((rest, one) => Math.max(0, rest - one.count), computed.total);
}
function signatureLeaf(presentation, digestOf2 = presentationDigest) {
return concat(presentation.pseudonym, digestOf2(presentation), presentation.message.participant);
}
function pseudonymsAreDistinct(signed) {
const ascending = byPseudonym(signed);
return ascending.every((one, at) => at === 0 || !equal(one.pseudonym, ascending[at - 1]?.pseudonym ?? one.pseudonym));
}
class Cells {
#cells = new Map();
#keyOf;
constructor(keyOf2) {
this.#keyOf = keyOf2;
}
bump(of) {
const key = this.#keyOf(of);
const name = JSON.stringify(key);
const cell = this.#cells.get(name) ?? { of, key, count: 0 };
cell.count += 1;
this.#cells.set(name, cell);
}
ascending() {
return [...this.#cells.values()].sort((a, b) => compareKeys(a.key, b.key));
}
}
function compareKeys(a, b) {
for (const [at, left] of a.entries()) {
const right = b[at];
if (right === void 0) return 1;
const order = typeof left === "number" && typeof right === "number" ? left - right : compare(toUtf8(String(left)), toUtf8(String(right)));
if (order !== 0) return order;
}
return a.length - b.length;
}
function unlessTelling(count, total, cellMin) {
const without = total - count;
const telling = count < cellMin || without > 0 && without < cellMin;
return telling ? 0 : count;
}
function shownCells(ascending, cellMin) {
const hidden = new Set();
let merged = 0;
for (const cell of [...ascending].sort((a, b) => a.count - b.count)) {
if (cell.count < cellMin || merged > 0 && merged < cellMin) {
merged += cell.count;
hidden.add(cell);
}
}
return ascending.filter((cell) => !hidden.has(cell));
}
function showClasses(ascending, institutions, cellMin) {
const counted = new Set(institutions.map(({ of }) => of));
const groups = new Map();
for (const cell of ascending) {
const group = counted.has(cell.of.institution) ? cell.of.institution : null;
groups.set(group, [...groups.get(group) ?? [], cell]);
}
const shown2 = new Set([...groups.values()].flatMap((group) => shownCells(group, cellMin)));
return ascending.filter((cell) => shown2.has(cell));
}
function rootOf(signed, digestOf2) {
return TreeHead.of(byPseudonym(signed).map((one) => signatureLeaf(one, digestOf2))).root;
}
function byPseudonym(signed) {
return [...signed].sort((a, b) => compare(a.pseudonym, b.pseudonym));
}
function readersFor(charter, authorInstitutions) {
const { always, ifAuthorAgencyDiffers } = charter.distribution;
const others = [...new Set(authorInstitutions)].filter((id2) => id2 !== charter.office.institution).sort();
return [...always.map((official) => ({ official, institution: void 0 })), ...others.flatMap((institution) => ifAuthorAgencyDiffers.map((official) => ({ official, institution })))];
}
function rosterReadersFor(of, charter, manifest) {
const institutions = manifest.accepted.map((accepted) => accepted.institution);
const named2 = readersFor(charter, institutions).map((reader) => findReader(of, reader));
return [...new Set(named2)].sort();
}
function findReader(of, named2) {
const { official, institution } = named2;
if (institution === void 0) return official;
const there = attempt(() => OfficialId.parse(`${official}-${institution}`));
return there !== null && findOfficial(of, there) !== void 0 ? there : official;
}
const BEGINNINGS = { "application/pdf": fromHex("255044462d"), "image/png": fromHex("89504e470d0a1a0a"), "image/jpeg": fromHex("ffd8ff") };
function fits(type, octets2) {
const beginning = BEGINNINGS[type];
if (beginning !== void 0) return beginning.every((octet, at) => octets2[at] === octet);
return !octets2.includes(0) && isUtf8(octets2);
}
function isUtf8(octets2) {
try {
fromUtf8(octets2);
return true;
} catch (error) {
if (error instanceof Malformed) return false;
throw error;
}
}
const ORIENTATION = 274;
const ENTRY_OCTETS = 12;
function readOrientation(tiff) {
const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.length);
const order = tiff.length >= 8 ? view.getUint32(0) : 0;
if (order !== 1229531648 && order !== 1296891946) return null;
const little = order === 1229531648;
const u16At = (at) => at + 2 <= tiff.length ? view.getUint16(at, little) : null;
const directory = view.getUint32(4, little);
const entries = u16At(directory) ?? 0;
for (let entry = 0; entry < entries; entry += 1) {
const at = directory + 2 + entry * ENTRY_OCTETS;
const [tag, value] = [u16At(at), u16At(at + 8)];
if (tag === null || value === null) return null;
if (tag === ORIENTATION && value >= 1 && value <= 8) return value;
}
return null;
}
function writeOrientation(orientation) {
return concat(fromHex("4d4d002a000000080001011200030000000100"), Uint8Array.of(orientation, 0, 0, 0, 0, 0, 0));
}
const SIGNATURE = fromHex("89504e470d0a1a0a");
const NEEDED = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB"];
const FRAME_OCTETS = 12;
function cleanPng(octets2) {
if (!equal(octets2.subarray(0, SIGNATURE.length), SIGNATURE)) return null;
const view = new DataView(octets2.buffer, octets2.byteOffset, octets2.length);
const clean = [SIGNATURE];
const removed = [];
for (let at = SIGNATURE.length, kind = ""; ; ) {
if (kind === "IEND") {
if (at < octets2.length) removed.push({ what: "Behind", detail: octets2.length - at });
return { octets: concat(...clean), removed: withoutRepeats(removed), kept: [] };
}
if (at + FRAME_OCTETS > octets2.length) return null;
const end = at + FRAME_OCTETS + view.getUint32(at);
const first = kind === "";
kind = String.fromCharCode(...octets2.subarray(at + 4, at + 8));
if (end > octets2.length || first !== (kind === "IHDR") || !/^[A-Za-z]{4}$/.test(kind)) return null;
if (NEEDED.includes(kind)) clean.push(octets2.subarray(at, end));
else removed.push({ what: "Block", detail: kind });
at = end;
}
}
function withoutRepeats(removed) {
return removed.filter(({ what, detail }, at) => {
const before = removed[at - 1];
return before?.what !== what || before.detail !== detail;
});
}
const SOI = 216;
const EOI = 217;
const SOS = 218;
const APP0 = 224;
const APP1 = 225;
const APP14 = 238;
const APP15 = 239;
const COM = 254;
const EXIF = toUtf8("Exif\0\0");
const JFIF = toUtf8("JFIF\0");
const ADOBE = toUtf8("Adobe");
class NotWhole extends Error {
}
function cleanJpeg(octets2) {
try {
return new Cleaner(octets2).clean();
} catch (failure) {
if (failure instanceof NotWhole) return null;
throw failure;
}
}
class Cleaner {
#octets;
#at = 0;
#clean = [];
#removed = [];
#orientation = null;
constructor(octets2) {
this.#octets = octets2;
}
clean() {
if (!equal(this.#take(2), Uint8Array.of(255, SOI))) throw new NotWhole();
while (this.#step()) ;
const behind = this.#octets.length - this.#at;
if (behind > 0) this.#removed.push({ what: "Behind", detail: behind });
const start = [Uint8Array.of(255, SOI)];
if (this.#orientation !== null && this.#orientation !== 1) {
start.push(segment(APP1, concat(EXIF, writeOrientation(this.#orientation))));
}
return { octets: concat(...start, ...this.#clean), removed: withoutRepeats(this.#removed), kept: [] };
}
#step() {
const marker = this.#marker();
if (marker === EOI) {
this.#clean.push(Uint8Array.of(255, EOI));
return false;
}
if (marker < 192 || marker >= 208 && marker <= 216) throw new NotWhole();
const [high = 0, low = 0] = this.#take(2);
const length = high * 256 + low - 2;
if (length < 0) throw new NotWhole();
const content = this.#take(length);
const isApplication = marker >= APP0 && marker <= APP15 || marker === COM;
if (isApplication) this.#application(marker, content);
else this.#clean.push(segment(marker, content));
if (marker === SOS) this.#scan();
return true;
}
#marker() {
let octet = this.#take(1)[0];
if (octet !== 255) throw new NotWhole();
while (octet === 255) octet = this.#take(1)[0];
return octet ?? 0;
}
#application(marker, content) {
if (marker === APP0 && startsWith(content, JFIF)) {
if (content.length < 12) throw new NotWhole();
if (content.length > 14) this.#removed.push({ what: "Thumbnail", detail: null });
this.#clean.push(segment(marker, concat(content.subarray(0, 12), new Uint8Array(2))));
} else if (marker === APP14 && startsWith(content, ADOBE)) {
if (content.length < 12) throw new NotWhole();
this.#clean.push(segment(marker, content.subarray(0, 12)));
} else if (marker === APP1 && startsWith(content, EXIF)) {
this.#orientation ??= readOrientation(content.subarray(EXIF.length));
this.#removed.push({ what: "Exif", detail: null });
} else if (marker === COM) {
this.#removed.push({ what: "Comment", detail: null });
} else {
this.#removed.push({ what: "Block", detail: `APP${marker - APP0}` });
}
}
#scan() {
for (let at = this.#at; at + 1 < this.#octets.length; at += 1) {
const after = this.#octets[at + 1] ?? 0;
const isPart = after === 0 || after === 255 || after >= 208 && after <= 215;
if (this.#octets[at] === 255 && !isPart) {
this.#clean.push(this.#take(at - this.#at));
return;
}
}
throw new NotWhole();
}
#take(count) {
const taken2 = this.#octets.subarray(this.#at, this.#at + count);
if (taken2.length !== count) throw new NotWhole();
this.#at += count;
return taken2;
}
}
function segment(marker, content) {
const length = content.length + 2;
return concat(Uint8Array.of(255, marker, length >> 8, length & 255), content);
}
function startsWith(octets2, beginning) {
return equal(octets2.subarray(0, beginning.length), beginning);
}
const TELLING = ["Author", "Creator", "Producer", "Title", "Subject", "Keywords", "Company", "CreationDate", "ModDate", "Metadata", "PieceInfo", "Annots", "AcroForm", "EmbeddedFile", "JavaScript", "Encrypt", "ObjStm"];
const NAME_CHARACTERS_MAX = 128;
function metadataOf(octets2) {
const text2 = latin1(octets2);
const names2 = new Set([...text2.matchAll(/\/([!-~]*)/g)].flatMap(([, after = ""]) => splitNames(after)));
const found2 = TELLING.filter((name) => names2.has(name));
if (text2.split("%%EOF").length > 2) found2.push("EarlierVersions");
return found2;
}
function splitNames(after) {
return after.split("/").map((name) => {
const [regular = ""] = name.split(/[()<>[\]{}%]/);
return regular.slice(0, NAME_CHARACTERS_MAX).replaceAll(/#([0-9A-Fa-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
});
}
function latin1(octets2) {
let text2 = "";
for (let at = 0; at < octets2.length; at += 8192) text2 += String.fromCharCode(...octets2.subarray(at, at + 8192));
return text2;
}
class AttachRefusal extends CodedRefusal {
name = "AttachRefusal";
}
function memoOf$2({ markdown, files }) {
const memo = parseMarkdown(markdown);
if (files.length === 0) {
if (memo.parts.attachments.length > 0) throw new AttachRefusal("Missing");
return memo;
}
const attachments = files.map((file2, at) => named(file2, memo.parts.marking, at + 1));
return Memo$1.check({ ...memo.parts, attachments });
}
function cleanFile(name, octets2) {
const type = mediaTypeFor(name, octets2);
if (type === null) throw new AttachRefusal("Type", 1);
if (type === "image/png") return orDamaged(cleanPng(octets2));
if (type === "image/jpeg") return orDamaged(cleanJpeg(octets2));
return { octets: octets2, removed: [], kept: type === "application/pdf" ? metadataOf(octets2) : [] };
}
function orDamaged(cleaned) {
if (cleaned === null) throw new AttachRefusal("Damaged");
return cleaned;
}
function mediaTypeFor(name, octets2) {
const type = mediaTypeOf(name);
return type !== void 0 && fits(type, octets2) ? type : null;
}
function named({ name, marking, octets: octets2 }, otherwise2, number2) {
const mediaType = mediaTypeFor(name, octets2);
if (mediaType === null) throw new AttachRefusal("Type", number2);
return { name: { marking: marking ?? otherwise2, text: name }, mediaType, octets: octets2.length, sha256: sha256(octets2) };
}
class AuthorRefusal extends CodedRefusal {
name = "AuthorRefusal";
}
function openMemo(instance, wallet2, among, randomness2) {
const pinned = currentCharter(instance);
if (pinned === null) throw new AuthorRefusal("NoCharter");
const { charter, digest } = pinned;
const institutions = charter.institutions.map(({ id: id2 }) => id2).filter((id2) => among.length === 0 || among.includes(id2));
const closed = newestClosed(instance).filter(({ epoch }) => institutions.includes(epoch.manifest.institution));
if (closed.length === 0) throw new AuthorRefusal("NoClosedEpoch");
const mine = usableEnrolment(closed, wallet2);
if (mine === null) throw new AuthorRefusal("NotEnrolled");
const limit = charter.circulation.opensPerEpoch;
const index = openedIn(wallet2, mine.epoch);
if (index >= limit) throw new AuthorRefusal("OpensExhausted", limit);
const context = openingContext(instance.name, mine.epoch.digest, index);
if (!mayShowIn(mine.enrolment, context)) throw new AuthorRefusal("PseudonymsExhausted");
const authored = newMemo(instance.name, digest, closed.flatMap(acceptedEpoch), randomness2);
const presentation = presentOpening(authored.manifest, mine, context, randomness2);
return { authored, presentation, index, epoch: mine.epoch.digest, context };
}
function ownInstitutions$1(instance, wallet2) {
const mine = newestClosed(instance).filter((known2) => usableEnrolment([known2], wallet2) !== null);
return mine.map(({ epoch }) => epoch.manifest.institution);
}
function freezeVersion(instance, authored, written, closesAt, randomness2) {
const memo = memoOf$2(written);
const charter = charterOf(instance, authored.manifest);
if (markingsOf(memo.parts).some((marking) => !charter.markings.includes(marking))) throw new AuthorRefusal("Marking");
const attachments = written.files.map(({ octets: octets2 }) => octets2);
const text2 = { nonce: randomBytes(randomness2, 32), markdown: toMarkdown(memo), attachments };
orRefuse(() => checkText(text2), () => new AuthorRefusal("Attachments"));
const version = attempt(() => VersionNumber.new(authored.versions.length + 1));
if (version === null) throw new AuthorRefusal("TooManyVersions");
const recipient = circulationOf(authored).identity().recipient();
const sealedText = orRefuse(() => sealObject(versionText, text2, [recipient], randomness2), () => new AuthorRefusal("Roster"));
const freeze = { version, digest: versionDigest(text2), sealedText: sha256(sealedText), closesAt, demands: memo.demandCount() };
return { document: sign(authored, { kind: "circulate", freeze }), sealedText, text: text2 };
}
function markUrgent(instance, authored, words2, randomness2) {
const charter = charterByDigest(instance, authored.manifest.charter)?.charter;
if (charter?.urgent === void 0) throw new AuthorRefusal(charter === void 0 ? "NoCharter" : "NoUrgentTrack");
if (words2.trim() === "") throw new AuthorRefusal("NoWords");
if (toUtf8(words2).length > URGENCY_OCTETS_MAX) throw new AuthorRefusal("TooManyWords", URGENCY_OCTETS_MAX);
if (authored.sealedMemo.length === 0) authored.urgency = { nonce: randomBytes(randomness2, 32), words: words2 };
}
function fileMemo(instance, authored, certificate2, randomness2) {
if (authored.sealedMemo.length === 0) {
const text2 = authored.versions.at(-1);
if (text2 === void 0) throw new AuthorRefusal("NoVersion");
const replyTo = circulationOf(authored).identity().recipient().toString();
const filed = { memo: memoId(authored.manifest), text: text2, replyTo, urgency: authored.urgency };
authored.sealedMemo = orRefuse(() => sealObject(filedMemo, filed, readersOf$1(instance, authored.manifest), randomness2), () => new AuthorRefusal("Roster"));
}
const filing = { certificate: certificateDigest(certificate2), sealedMemo: sha256(authored.sealedMemo), caseLogKey: sha256(authored.caseLogKey), urgency: authored.urgency && authorContentCommitment(authored.urgency) };
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
function closeCase(authored, reply2) {
return sign(authored, { kind: "close", reply: reply2 });
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
const circulation2 = CirculationKey.generate(randomness2);
const nonce = randomBytes(randomness2, 32);
const authored = { manifest: { instance, charter, accepted, author: AuthorKey.fromBytes(new Uint8Array(32)), circulation: circulation2.hash(), nonce }, authorSeed: randomBytes(randomness2, 32), circulationKey: circulation2.bytes(), caseLogKey: randomBytes(randomness2, 32), filingNonce: randomBytes(randomness2, 32), versions: [], sealedMemo: new Uint8Array(), promise: new Uint8Array(), closesAt: null, urgency: null };
authored.manifest.author = AuthorKey.fromBytes(authorKeyOf(authored).verifyingKey().toBytes());
return authored;
}
function presentOpening(manifest, { epoch, enrolment }, context, randomness2) {
const message = { kind: "open", instance: manifest.instance, memo: memoId(manifest), version: VersionDigest.fromBytes(new Uint8Array(32)), charter: manifest.charter, participant: ParticipantKey.fromBytes(manifest.author), stance: "support", capsule: new Uint8Array(32) };
const disclosed2 = shown$1(enrolment.attributes, []);
const made = presentCredential(credentialOf(enrolment, epoch), message, context, disclosed2, randomness2);
if (made === null) throw new AuthorRefusal("Credential");
const { institution, epoch: name } = epoch.manifest;
return { message, institution, epoch: name, disclosed: disclosed2, ...made };
}
function readersOf$1(instance, manifest) {
const { roster } = instance;
const named2 = rosterReadersFor(roster, charterOf(instance, manifest), manifest);
const readers = roster.officials.filter((official) => isOfOffice(official) || named2.includes(official.id));
const missing = named2.some((id2) => findOfficial(roster, id2) === void 0);
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
const noteStatement = canonical(map({ memo: [0, id(MemoId)], official: [1, textId$1(OfficialId)], content: [2, octets32], reader: [3, optional(textId$1(OfficialId))] }), 512);
const unverifiedNote = canonical(map({ statement: [0, noteStatement], signature: [1, fixed$2(64)] }), 1024);
function signNote(key, statement2) {
return { statement: statement2, signature: key.sign(Label.NOTE, noteStatement.toCanonical(statement2)) };
}
function verifyNote(note, key) {
const signed = noteStatement.toCanonical(note.statement);
if (!key.verifies(Label.NOTE, signed, note.signature)) throw new NotByOfficial("NotByOfficial");
return { statement: note.statement };
}
const draft$1 = map({ statement: [0, officialStatement], content: [1, officialContent] });
function draftDigest({ statement: statement2, content }) {
return equal(statement2.content, contentCommitment(content)) ? statementDigest(statement2) : null;
}
const noteContent = canonical(map({ nonce: [0, octets32], text: [1, text], labels: [2, list$1(text)], draft: [3, optional(draft$1)] }), NOTE_OCTETS_MAX);
function noteCommitment(content) {
return Label.NOTE_CONTENT.hash(noteContent.toCanonical(content));
}
class NoteRefusal extends CodedRefusal {
name = "NoteRefusal";
}
function checkNote(content, memo) {
const { text: words2, labels, draft: drafted } = content;
if (trim(words2) === "" && labels.length === 0 && drafted === null) throw new NoteRefusal("Empty");
if (utf8Length(words2) > NOTE_TEXT_OCTETS_MAX) throw new NoteRefusal("TooLong");
if (!labels.every(isLabel)) throw new NoteRefusal("Label");
if (labels.length > NOTE_LABELS_MAX || !isAscending(labels)) throw new NoteRefusal("Labels");
if (drafted !== null && (!equal(drafted.statement.memo, memo) || draftDigest(drafted) === null)) {
throw new NoteRefusal("Draft");
}
}
function isLabel(label) {
const length = utf8Length(label);
return length >= 1 && length <= NOTE_LABEL_OCTETS_MAX && trim(label) === label && !/\p{Cc}/u.test(label);
}
function compareLabels(a, b) {
const [left, right] = [[...a], [...b]];
const at = left.findIndex((character, index) => character !== right[index]);
if (at < 0) return left.length - right.length;
return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}
function isAscending(labels) {
return labels.every((label, at) => at === 0 || compareLabels(labels[at - 1] ?? "", label) < 0);
}
const officialKeys = canonical(map({ id: [0, text], signingSeed: [1, octets32], identitySeed: [2, octets32] }), 4096);
function signingKeyOf(keys) {
return SigningKey.fromSeed(keys.signingSeed);
}
function identityOf(keys) {
return Identity.fromSeed(keys.identitySeed);
}
function readMemo$1(identity, memo, sealed) {
return readFiled(attempt(() => openObject(filedMemo, identity, sealed)), memo);
}
function readFiled(filed, memo) {
if (filed === null || !equal(filed.memo, memo)) return null;
const words2 = wordsOf$1(filed);
return words2 && { filed, words: words2 };
}
function wordsOf$1({ text: version }) {
try {
return attempt(() => checkText(version));
} catch (failure) {
if (failure instanceof MemoError) return null;
throw failure;
}
}
function nameOfSigner(identity, ground, signature, capsule) {
return attempt(() => {
const binding = capsuleBinding(memoContext(ground.manifest), signature.pseudonym);
const content = Capsule.fromBytes(capsule).openNamed(identity, binding);
return content === null ? null : claimedName(ground, signature, claimContent.fromCanonical(content).claim);
});
}
function claimedName(ground, signature, claim2) {
const { manifest, epochs, charter } = ground;
const eligible = charter.eligibility.affiliations;
const { version, participant } = signature.message;
const rules = { kind: "claim", manifest, epochs, eligible, version, context: memoContext(manifest) };
if (attempt(() => verifyPresentation(rules, claim2)) === null) return null;
const same2 = equal(claim2.pseudonym, signature.pseudonym) && equal(claim2.message.participant, participant);
const record = claim2.disclosed.find(({ index }) => index === NAME_RECORD);
return same2 ? record?.value ?? null : null;
}
class OfficeRefusal extends CodedRefusal {
name = "OfficeRefusal";
}
function namesAll({ responsible, due: due2, monitor, protection }) {
return [responsible, due2, monitor, protection].every(saysSomething);
}
function riskFits({ risk }, { protection }) {
return risk === null ? !protection.riskCheck : isWhole(risk);
}
function acknowledge(keys, subject2, charter, caseNumber, words2, randomness2) {
if (!namesAll(words2)) throw new OfficeRefusal("Blank");
if (!riskFits(words2, charter)) throw new OfficeRefusal("RiskCheck");
return prepare(keys, subject2, { kind: "acknowledge", caseNumber }, { kind: "acknowledgement", words: words2 }, randomness2);
}
function distribute(keys, subject2, memo, readers, note, randomness2) {
if (!isDistributionAnswered(memo, note)) throw new OfficeRefusal("DistributionAsked");
const ascending = [...new Set(readers)].sort();
return prepare(keys, subject2, { kind: "distribute", readers: ascending }, { kind: "distribution", note }, randomness2);
}
function draftReply(by, subject2, charter, demands, words2, randomness2) {
const given = answersOf(words2);
if (given === null) throw new OfficeRefusal("Day");
checkReply(demands, given);
checkOutcomes(charter, given);
const answers = [...words2.answers].sort((a, b) => a.demand - b.demand);
const numbers = Array.from({ length: demands }, (_, at) => at + 1);
return draftOf(by, subject2, { kind: "reply", demands: numbers }, { kind: "reply", words: { ...words2, answers } }, randomness2);
}
function reply(keys, subject2, charter, demands, words2, randomness2) {
return sign$1(keys, subject2, draftReply(officialOf(keys), subject2, charter, demands, words2, randomness2), randomness2);
}
function clear(keys, subject2, cleared, position, randomness2) {
const digest = draftDigest(cleared);
const ofReply = cleared.statement.step.kind === "reply";
if (digest === null || !ofReply || cleared.statement.official === officialOf(keys)) throw new OfficeRefusal("Draft");
return prepare(keys, subject2, { kind: "clear", reply: digest }, { kind: "clearance", position }, randomness2);
}
function askClearance(keys, subject2, of, draft2, note, randomness2) {
const reply2 = draftDigest(draft2);
if (reply2 === null || draft2.statement.step.kind !== "reply") throw new OfficeRefusal("Draft");
return prepare(keys, subject2, { kind: "askClearance", of, reply: reply2 }, { kind: "clearanceRequest", note }, randomness2);
}
function clearersOf(charter, roster, of, clearances, asked) {
const clearers = clearances.flatMap((content) => {
const { step, official } = statementOn(roster, of, content) ?? {};
return step?.kind === "clear" && isAbout$1(of, step.reply) && official !== of.statement.official ? [official] : [];
});
const wasAsked = (id2) => asked.some((it) => it.of === id2);
return whoMayClear(charter, roster, clearers).filter((id2) => findOfficial(roster, id2)?.role !== "distribution_reader" || wasAsked(id2));
}
function askedOf(charter, roster, of, requests) {
const asked = requests.flatMap(({ content, at }) => {
const { step } = statementOn(roster, of, content) ?? {};
return step?.kind === "askClearance" && isAbout$1(of, step.reply) && step.of !== of.statement.official ? [{ of: step.of, at }] : [];
});
return asked.filter((it) => whoMayClear(charter, roster, [it.of]).length > 0);
}
function statementOn(roster, of, content) {
const statement2 = attempt(() => {
const document2 = unverifiedOfficialDocument.fromCanonical(content);
const official = findOfficial(roster, document2.statement.official);
return official ? verifyOfficialDocument(document2, officialKey(official)).statement : null;
});
return statement2 && equal(statement2.memo, of.statement.memo) ? statement2 : null;
}
function isAbout$1(of, reply2) {
const digest = draftDigest(of);
return digest !== null && equal(reply2, digest);
}
function whoMayClear({ clearance: { roles } }, roster, officials) {
const may = (id2) => {
const official = id2 && findOfficial(roster, id2);
return official !== void 0 && roles.includes(official.role);
};
return [...new Set(officials.filter(may))];
}
function statement(keys, subject2, message, randomness2) {
return prepare(keys, subject2, { kind: "statement" }, { kind: "statement", message }, randomness2);
}
function isSignedText(filed, signed) {
return equal(versionDigest(filed.text), signed);
}
function isFiledUrgency({ urgency }, filing) {
if (urgency === null || filing.urgency === null) return urgency === filing.urgency;
return equal(authorContentCommitment(urgency), filing.urgency);
}
function prepare(keys, subject2, step, words2, randomness2, readers = []) {
return sign$1(keys, subject2, draftOf(officialOf(keys), subject2, step, words2, randomness2), randomness2, readers);
}
function draftOf(official, subject2, step, words2, randomness2) {
const content = { nonce: randomBytes(randomness2, 32), words: words2 };
const { memo, filing: answers } = subject2;
return { statement: { memo, answers, official, step, content: contentCommitment(content) }, content };
}
function sign$1(keys, subject2, { statement: statement2, content }, randomness2, readers = []) {
const whole2 = equal(statement2.content, contentCommitment(content));
const here = equal(statement2.memo, subject2.memo) && equal(statement2.answers, subject2.filing);
if (!whole2 || !here || statement2.official !== officialOf(keys)) throw new OfficeRefusal("Draft");
const document2 = signOfficialDocument(signingKeyOf(keys), statement2);
const sealed = orRefuse(() => sealObject(mailboxEntry, { document: document2, content }, [Recipient.parse(subject2.replyTo), ...readers], randomness2), () => new OfficeRefusal("ReplyTo"));
return { document: document2, sealed, nonce: randomBytes(randomness2, 32) };
}
function officialOf(keys) {
return orRefuse(() => OfficialId.parse(keys.id), () => new OfficeRefusal("Official"));
}
function officialTurnOperation(turn) {
return OPERATION_OF[documentOf$2(turn).step.kind];
}
const FOR_ONESELF = ["placeHold", "liftHold", "askRelease", "release", "undertake"];
function turnReaders({ kind }, roster) {
return FOR_ONESELF.includes(kind) ? [] : caseReaders(roster);
}
function documentOf$2(turn) {
switch (turn.kind) {
case "redirect":
return { step: { kind: "redirect" }, words: { kind: "redirect", reason: turn.reason, address: turn.address } };
case "ask":
return { step: { kind: "ask" }, words: { kind: "question", question: turn.question } };
case "correct":
return { step: { kind: "correct", reply: turn.reply }, words: { kind: "correction", correction: turn.correction } };
case "reportOutcome": {
const { reply: reply2, demand: demand2, report } = turn;
return { step: { kind: "reportOutcome", reply: reply2, demand: demand2 }, words: { kind: "outcomeReport", report } };
}
case "placeHold":
return { step: { kind: "placeHold" }, words: { kind: "hold", reason: turn.reason } };
case "liftHold":
return { step: { kind: "liftHold", hold: turn.hold }, words: { kind: "hold", reason: turn.reason } };
case "reportLeak":
return { step: { kind: "reportLeak", compared: [...turn.compared] }, words: { kind: "leakReport", report: turn.report } };
case "direct":
return { step: { kind: "direct", reply: turn.reply }, words: { kind: "direction", direction: turn.direction } };
case "reportSpill":
return { step: { kind: "reportSpill", marking: turn.marking }, words: { kind: "spill", report: turn.report } };
case "liftSpill":
return { step: { kind: "liftSpill", report: turn.report }, words: { kind: "ruling", reasons: turn.reasons } };
case "askRelease":
return { step: { kind: "askRelease", as: turn.as, what: turn.what }, words: { kind: "release", purpose: turn.purpose } };
case "release":
return { step: { kind: "release", asked: turn.asked }, words: { kind: "release", purpose: turn.purpose } };
case "undertake":
return { step: { kind: "undertake" }, words: { kind: "undertaking", text: turn.text } };
case "assess":
return { step: { kind: "giveAssessment" }, words: { kind: "assessment", assessment: turn.assessment } };
case "redraft":
return { step: { kind: "redraft" }, words: { kind: "ruling", reasons: turn.reasons } };
case "rule":
return { step: ruling(turn.on, turn.document, turn.forAuthors), words: { kind: "ruling", reasons: turn.reasons } };
}
}
function ruling(on, document2, forAuthors) {
switch (on) {
case "scope":
return { kind: forAuthors ? "overturnRedirect" : "confirmRedirect", dispute: document2 };
case "contest":
return { kind: forAuthors ? "upholdContest" : "dismissContest", contest: document2 };
case "appeal":
return { kind: forAuthors ? "remandAppeal" : "dismissAppeal", appeal: document2 };
}
}
function byOfficial(keys, subject2, turn, randomness2, readers = []) {
const { step, words: words2 } = documentOf$2(turn);
if (!saysWhy(words2)) throw new OfficeRefusal("Reason");
return prepare(keys, subject2, step, words2, randomness2, readers);
}
function saysWhy(words2) {
switch (words2.kind) {
case "redirect":
return saysSomething(words2.reason) && saysSomething(words2.address);
case "ruling":
return saysSomething(words2.reasons);
case "question":
return saysSomething(words2.question);
case "correction":
return saysSomething(words2.correction);
case "outcomeReport":
return saysSomething(words2.report);
case "hold":
return saysSomething(words2.reason);
case "acknowledgement":
return namesAll(words2.words);
case "openingRequest":
return saysSomething(words2.reasons) && saysSomething(words2.basis);
case "leakReport":
case "spill":
return saysSomething(words2.report);
case "direction":
return saysSomething(words2.direction);
case "release":
return saysSomething(words2.purpose);
case "panel":
return saysSomething(words2.reasons);
case "declaration":
return saysSomething(words2.declaration);
case "issues":
return saysSomething(words2.issues);
case "panelReport":
return saysSomething(words2.report);
case "dissent":
return saysSomething(words2.opinion);
case "assessment":
return saysSomething(words2.assessment);
case "invitation":
case "sessionDeclined":
case "sessionHeld":
case "minutes":
return saysEnough(words2);
default:
return true;
}
}
const OPERATIONS = { dispute: "redirect_dispute", answer: "question_answer", contest: "reply_contest", appeal: "reply_appeal", reportLeak: "leak_tell", consentRelease: "release_consent", objectRelease: "release_object", link: "memo_link" };
const JUDGE = { dispute: "monitor", contest: "monitor", appeal: "appeal_authority" };
const ALSO_READ_BY = { reportLeak: "monitor", consentRelease: "records_officer", objectRelease: "records_officer" };
function authorTurnOperation(turn) {
return OPERATIONS[turn.kind];
}
function stepOf(turn, content) {
return { ...turn, content };
}
function byAuthors({ roster, members }, authored, turn, words2, randomness2) {
const role = JUDGE[turn.kind];
const judges = role === void 0 ? [] : judgesIn(roster, role);
const readers = orRefuse(() => [...panelReaders(roster, turn.kind === "answer" ? members : []), ...roster.officials.filter((official) => official.role === ALSO_READ_BY[turn.kind]).map(recipientOf)], () => new AuthorRefusal("Roster"));
return writeTurn(readers, judges, authored, (content) => stepOf(turn, content), words2, randomness2);
}
function writeTurn(readers, judges, authored, step, words2, randomness2) {
if (!saysSomething(words2)) throw new AuthorRefusal("NoWords");
const content = { nonce: randomBytes(randomness2, 32), words: words2 };
const memo = memoId(authored.manifest);
const document2 = signAuthorDocument(authorKeyOf(authored), memo, step(authorContentCommitment(content)));
const circulation2 = circulationOf(authored);
return orRefuse(() => {
const sealed = sealObject(authorEntry, { document: document2, content }, [...readers, ...judges, circulation2.identity().recipient()], randomness2);
const key = { memo, key: circulation2.bytes() };
const handedOver2 = judges.length === 0 ? null : sealObject(handover, key, judges, randomness2);
return { document: document2, sealed, handover: handedOver2, nonce: randomBytes(randomness2, 32) };
}, () => new AuthorRefusal("Roster"));
}
function judgesIn(roster, role) {
const judges = roster.officials.filter((official) => official.role === role);
if (judges.length === 0) throw new AuthorRefusal("NoJudge");
return orRefuse(() => judges.map(recipientOf), () => new AuthorRefusal("Roster"));
}
function readAuthorLetter(identity, manifest, sealed) {
return attempt(() => {
const { document: unverified, content } = openObject(authorEntry, identity, sealed);
const document2 = verifyAuthorDocument(unverified, memoId(manifest), manifest.author);
const committed = stepContent(document2.step);
const itsWords = committed !== void 0 && equal(committed, authorContentCommitment(content));
return itsWords ? { document: document2, words: content.words } : null;
});
}
function handedOver(identity, manifest, sealed) {
return attempt(() => {
const opened = openObject(handover, identity, sealed);
const key = CirculationKey.fromBytes(opened.key);
const right = equal(opened.memo, memoId(manifest)) && equal(key.hash(), manifest.circulation);
return right ? key : null;
});
}
const [SUNDAY, MONDAY, THURSDAY, SATURDAY] = [0, 1, 4, 6];
function weekdayOf(number2) {
return ((number2 + THURSDAY) % 7 + 7) % 7;
}
function holidaysOf(calendar, year) {
if (calendar !== "us-federal" || year < 0 || year > YEAR_MAX) return [];
return US_FEDERAL.flatMap((rule) => {
if (year < rule.since) return [];
const proper = rule.in(year);
const weekday = weekdayOf(proper);
const kept2 = weekday === SATURDAY ? proper - 1 : weekday === SUNDAY ? proper + 1 : proper;
const date = dayOf(kept2);
return date === void 0 ? [] : [{ name: rule.name, date, observed: kept2 !== proper }];
});
}
function holidayOn(calendar, number2) {
const { year } = partsOf$1(number2);
const date = dayOf(number2);
return [...holidaysOf(calendar, year), ...holidaysOf(calendar, year + 1)].find((it) => it.date === date);
}
function isWorkingDay(calendar, number2) {
const weekday = weekdayOf(number2);
return weekday !== SUNDAY && weekday !== SATURDAY && holidayOn(calendar, number2) === void 0;
}
function fixed(name, month2, date, since = 1971) {
return { name, since, in: (year) => epochDay(year, month2, date) };
}
function nth(name, month2, which, weekday, since = 1971) {
const first = (year) => epochDay(year, month2, 1);
const inYear = (year) => {
const earliest2 = first(year) + (weekday - weekdayOf(first(year)) + 7) % 7;
if (which > 0) return earliest2 + 7 * (which - 1);
const last = first(year) + daysOfMonth(year, month2) - 1;
return last - (weekdayOf(last) - weekday + 7) % 7;
};
return { name, since, in: inYear };
}
const US_FEDERAL = [fixed("New Year's Day", 1, 1), nth("Birthday of Martin Luther King, Jr.", 1, 3, MONDAY, 1986), nth("Washington's Birthday", 2, 3, MONDAY), nth("Memorial Day", 5, -1, MONDAY), fixed("Juneteenth National Independence Day", 6, 19, 2021), fixed("Independence Day", 7, 4), nth("Labor Day", 9, 1, MONDAY), nth("Columbus Day", 10, 2, MONDAY), fixed("Veterans Day", 11, 11, 1978), nth("Thanksgiving Day", 11, 4, THURSDAY), fixed("Christmas Day", 12, 25)];
const TIMESTAMP_MAX = 253402207200;
function allows(due2, instant) {
return instant < due2.endsAt;
}
function civilDay(calendar, instant) {
return theDay(Math.floor(local(calendar, instant) / SECONDS_OF_DAY$1));
}
function dueOf(calendar, event, term, pauses = [], pauseDaysMax2 = 0) {
const eventNumber2 = Math.floor(local(calendar, event) / SECONDS_OF_DAY$1);
const { number: number2, skipped, paused } = countOn(calendar, eventNumber2, term, pauses, pauseDaysMax2);
const day2 = theDay(number2);
theDay(number2 + 1);
const endsAt = midnight(calendar, number2 + 1);
if (endsAt > TIMESTAMP_MAX) throw new Malformed("OutOfTime");
return { term, eventDay: theDay(eventNumber2), day: day2, endsAt, skipped, paused };
}
function countOn(calendar, from, term, pauses, pauseDaysMax2) {
const skipped = [];
if (term.unit === "months") return { number: addMonths(from, term.count), skipped, paused: 0 };
const working = term.unit === "working_days";
let number2 = from;
let paused = 0;
for (let left = term.count; left > 0; ) {
number2 += 1;
const day2 = theDay(number2);
const own2 = working ? calendar.ownHolidays.find((it) => it.date === day2) : void 0;
if (own2 !== void 0 || working && !isWorkingDay(calendar.holidays, number2)) {
const holiday = holidayOn(calendar.holidays, number2) ?? own2;
if (holiday !== void 0) skipped.push(holiday);
} else if (paused < pauseDaysMax2 && pauses.some(({ from: from2, until }) => from2 <= day2 && day2 < until)) {
paused += 1;
} else {
left -= 1;
}
}
return { number: number2, skipped, paused };
}
function local(calendar, instant) {
const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
for (const { type, value } of calendar.clock.formatToParts(instant * 1e3)) {
if (type in parts) parts[type] = Number(value);
}
const number2 = dayNumber(parts.year, parts.month, parts.day);
if (number2 === void 0) throw new Malformed("OutOfTime");
return number2 * SECONDS_OF_DAY$1 + parts.hour * 3600 + parts.minute * 60 + parts.second;
}
function midnight(calendar, number2) {
const shown2 = number2 * SECONDS_OF_DAY$1;
const offsetAt = (instant) => local(calendar, instant) - instant;
const [before, after] = [offsetAt(shown2 - SECONDS_OF_DAY$1), offsetAt(Math.min(shown2 + SECONDS_OF_DAY$1, TIMESTAMP_MAX))];
const possible = [shown2 - before, shown2 - after].filter((instant) => local(calendar, instant) === shown2);
return possible.length > 0 ? Math.min(...possible) : shown2 - before;
}
const SECONDS_OF_DAY$1 = 86400;
function theDay(number2) {
const day2 = dayOf(number2);
if (day2 === void 0) throw new Malformed("OutOfTime");
return day2;
}
function addMonths(from, count) {
const { year, month: month2, date } = partsOf$1(from);
const months = 12 * year + (month2 - 1) + count;
const [toYear, toMonth] = [Math.floor(months / 12), months % 12 + 1];
const number2 = dayNumber(toYear, toMonth, Math.min(date, daysOfMonth(toYear, toMonth)));
if (number2 === void 0) throw new Malformed("OutOfTime");
return number2;
}
function replyTarget(clock, charter) {
return due(clock, charter, termsFor(charter, clock.isUrgent).replyTarget);
}
function replyLimit(clock, charter) {
const limit = due(clock, charter, extended(termsFor(charter, clock.isUrgent).replyLimit, clock.moreDays));
const within2 = charter.panel?.replyWithin;
if (within2 === void 0 || clock.reported === void 0) return limit;
const fromReport = due({ ...clock, since: clock.reported }, charter, extended(within2, clock.moreDays));
return fromReport.endsAt < limit.endsAt ? fromReport : limit;
}
function reportedSince(turns, since) {
return turns.findLast(({ turn, at }) => turn === "panel_reported" && at >= since)?.at;
}
function due({ since, pauses }, charter, term) {
return dueOf(charter.calendar, since, term, pauses, pauseDaysMax(charter));
}
function pauseDaysMax(charter) {
return charter.questions?.pauseDaysMax ?? 0;
}
const ONE_DAY = { unit: "calendar_days", count: 1 };
function waits(charter, turns) {
const { questions, calendar } = charter;
if (questions === void 0) return [];
const dayAfter = (instant) => dueOf(calendar, instant, ONE_DAY).day;
return turns.flatMap((asked, at) => {
if (asked.turn !== "question_asked") return [];
const latest2 = civilDay(calendar, dueOf(calendar, asked.at, questions.answerWithin).endsAt);
const answered = turns.slice(at).find(({ turn }) => turn === "question_answered");
const after = answered === void 0 ? latest2 : dayAfter(answered.at);
return [{ from: dayAfter(asked.at), until: after < latest2 ? after : latest2 }];
});
}
const OF_THE_PANEL = ["panel_nominated", "panel_formed", "panel_declared", "issues_proposed", "issues_agreed", "issues_objected", "panel_reported", "panel_dissented"];
function isOfThePanel$1(turn) {
return OF_THE_PANEL.includes(turn);
}
class PanelView {
named;
formed;
formedAt;
members = [];
declared = new Map();
issues;
report;
dissented = [];
constructor(turns) {
for (const turned of turns) this.#apply(turned);
}
#apply({ turn, at, official, document: document2, said }) {
if (turn === "panel_nominated" && said?.kind === "nominee") this.named = { nominee: said.nominee, document: document2 };
if (turn === "panel_formed" && said?.kind === "members") {
this.formed = document2;
this.formedAt ??= at;
this.members = said.members;
}
if (turn === "panel_declared" && said?.kind === "conflict" && official !== void 0) {
this.declared.set(official, { conflict: said.conflict, at });
}
if (turn === "issues_proposed") {
const before = this.issues;
const objections = before === void 0 ? 0 : before.objections + (before.agreed === false ? 1 : 0);
this.issues = { document: document2, at, agreed: void 0, objections };
}
if ((turn === "issues_agreed" || turn === "issues_objected") && this.issues !== void 0) {
this.issues = { ...this.issues, agreed: turn === "issues_agreed" };
}
if (turn === "panel_reported") this.report = { document: document2, at, official };
if (turn === "panel_dissented" && official !== void 0) this.dissented.push(official);
}
isInConflict(official) {
return this.declared.get(official)?.conflict === true;
}
nominee() {
const nominee = this.named?.nominee;
return nominee !== void 0 && !this.isInConflict(nominee) ? nominee : void 0;
}
sits(official) {
return this.members.includes(official) && !this.isInConflict(official);
}
isWhole({ members }) {
const nominee = this.nominee();
const clear2 = this.members.every((it) => this.declared.get(it)?.conflict === false);
return this.members.length === members && clear2 && (nominee === void 0 || this.members.includes(nominee));
}
namesFrom(filed) {
const declared = this.named && this.declared.get(this.named.nominee);
return declared?.conflict === true ? declared.at : filed;
}
}
function checkPanel(charter, turns, next) {
const rules = charter.panel;
if (rules === void 0) throw new Refusal("not_in_charter");
const panel = new PanelView(turns);
const { turn, said, filed } = next;
if (filed === void 0) throw new Refusal("too_late");
unless(panel.report === void 0 || turn === "panel_dissented", "too_late");
if (turn === "panel_nominated" && said?.kind === "nominee") {
names(next, void 0);
checkNominee(charter, rules, panel, said.nominee, { filed, now: next.now });
} else if (turn === "panel_formed" && said?.kind === "members") {
names(next, panel.named?.document);
checkMembers(charter, rules, panel, said.members, { filed, now: next.now });
} else if (turn === "panel_declared" && said?.kind === "conflict") {
unless(panel.formed !== void 0, "names_another");
names(next, panel.formed);
unless(said.conflict || next.official === void 0 || !panel.isInConflict(next.official), "panel_not_eligible");
} else if (said === void 0) checkWork(charter, rules, panel, next);
else throw new Refusal("names_another");
}
function checkWork(charter, rules, panel, next) {
const { issues, report } = panel;
switch (next.turn) {
case "issues_proposed":
unless(panel.isWhole(rules), "panel_pending");
return names(next, panel.formed);
case "issues_agreed":
case "issues_objected":
if (issues?.agreed !== void 0 || issues === void 0) throw new Refusal("names_another");
names(next, issues.document);
return unless(allows(dueFrom(charter, issues.at, issuesWithin(charter, rules)), next.now), "too_late");
case "panel_reported":
unless(panel.isWhole(rules), "panel_pending");
if (issues === void 0) throw new Refusal("panel_pending");
names(next, issues.document);
return unless(isSettled(charter, rules, issues, next.now), "panel_pending");
case "panel_dissented": {
if (report === void 0) throw new Refusal("names_another");
names(next, report.document);
const { official } = next;
const wrote = official !== void 0 && (report.official === official || panel.dissented.includes(official));
return unless(!wrote, "panel_not_eligible");
}
default:
throw new Refusal("names_another");
}
}
function unless(condition, code) {
if (!condition) throw new Refusal(code);
}
function names(next, wanted) {
unless(same(next.names, wanted), "names_another");
}
function issuesWithin({ questions }, rules) {
return questions?.answerWithin ?? rules.formWithin;
}
function isApart({ office, monitor, appeal }, official) {
return ![office.head, office.principal, monitor.role, appeal?.authority].includes(official);
}
function checkNominee(charter, rules, panel, nominee, { filed, now: now2 }) {
unless(rules.nominee, "not_in_charter");
unless(isApart(charter, nominee) && !panel.isInConflict(nominee), "panel_not_eligible");
const sitting = panel.nominee();
unless(sitting === void 0 || !panel.members.includes(sitting), "too_late");
unless(allows(dueFrom(charter, panel.namesFrom(filed), rules.formWithin), now2), "too_late");
}
function checkMembers(charter, rules, panel, members, dates) {
unless(members.every((it) => isApart(charter, it) && !panel.isInConflict(it)), "panel_not_eligible");
const nominee = panel.nominee();
unless(nominee === void 0 || members.includes(nominee), "nominee_missing");
const allStay = panel.members.every((it) => !panel.sits(it) || members.includes(it));
const ascending = members.every((it, at) => at === 0 || (members[at - 1] ?? it) < it);
unless(ascending && allStay && members.length === seats(charter, rules, panel, dates), "panel_seats");
}
function seats(charter, rules, panel, { filed, now: now2 }) {
const namesStill = allows(dueFrom(charter, panel.namesFrom(filed), rules.formWithin), now2);
return rules.members - (rules.nominee && panel.nominee() === void 0 && namesStill ? 1 : 0);
}
function isSettled(charter, rules, { agreed, objections, at }, now2) {
if (agreed !== void 0) return agreed || objections > 0;
return !allows(dueFrom(charter, at, issuesWithin(charter, rules)), now2);
}
function checkMember(turns, operation, role, official) {
const turn = turnOf(operation);
const acts = operation === "question_ask" || turn !== void 0 && isOfThePanel$1(turn);
if (role !== "distribution_reader" || !acts) return;
const panel = new PanelView(turns);
unless(turn === "panel_declared" ? panel.members.includes(official) : panel.sits(official), "not_allowed_for_role");
}
function checkReported(charter, filed, turns, now2) {
const { named: named2, formed, formedAt, report } = new PanelView(turns);
const rules = charter.panel;
if (rules === void 0 || report !== void 0 || (named2 ?? formed) === void 0) return;
const since = formedAt ?? dueFrom(charter, filed, rules.formWithin).endsAt;
unless(!allows(dueFrom(charter, since, rules.reportWithin), now2), "panel_pending");
}
function disposalDue(charter, turn, over2) {
const term = termOf(charter, turn);
if (term === void 0) return void 0;
try {
return dueOf(charter.calendar, over2, term);
} catch (failure) {
if (failure instanceof Malformed) throw new Refusal("too_late");
throw failure;
}
}
function termOf({ archive, retention }, turn) {
switch (turn) {
case "case_archived":
return archive?.afterClose;
case "names_destroyed":
return retention?.names;
case "text_destroyed":
return retention === void 0 || retention.text === "permanently" ? void 0 : { unit: "months", count: retention.text.months };
default:
throw new Refusal("not_in_charter");
}
}
function overFrom(charter, turns, ended2) {
return ended2 ?? redirectStandsFrom(charter, turns);
}
function isHeld(turns) {
return turns.findLast(({ turn }) => turn === "hold_placed" || turn === "hold_lifted")?.turn === "hold_placed";
}
function checkDisposal(charter, turns, turn, over2, now2) {
if (over2 === void 0 || turns.some((it) => it.turn === turn)) throw new Refusal("not_in_this_state");
const due2 = disposalDue(charter, turn, over2);
if (due2 === void 0) throw new Refusal("not_in_charter");
if (allows(due2, now2)) throw new Refusal("too_early");
if (turn !== "case_archived" && isHeld(turns)) throw new Refusal("on_hold");
return due2;
}
function isOpening(turn) {
return turn === "opening_requested" || turn === "opening_approved" || turn === "opening_refused";
}
function newestOpening(charter, turns) {
const { notice: term, decideWithin } = inCharter(charter.disclosure);
const place = turns.findLastIndex(({ turn }) => turn === "opening_requested");
const asked = turns[place];
if (asked === void 0) return void 0;
const since = turns.slice(place);
const by = (wanted) => since.flatMap(({ turn, official }) => turn === wanted && official !== void 0 ? [official] : []);
const [approved, refused] = [by("opening_approved"), by("opening_refused")];
const { threshold, members } = charter.trustees;
const notice = dueFrom(charter, asked.at, term);
return { request: asked.document, askedBy: asked.official, notice, decide: dueFrom(charter, notice.endsAt, decideWithin), approved, refused, isOpen: approved.length >= threshold, isRefused: refused.length > members.length - threshold };
}
function isOver({ isOpen, isRefused, decide: decide2 }, now2) {
return isOpen || isRefused || !allows(decide2, now2);
}
function checkOpening(charter, turns, { turn, names: names2, official, now: now2 }) {
const { askedBy, ofRecords } = inCharter(charter.disclosure);
checkNames(ofRecords, turns);
const opening = newestOpening(charter, turns);
if (official === void 0) throw new Refusal("not_allowed_for_role");
if (turn === "opening_requested") {
if (official !== askedBy) throw new Refusal("not_allowed_for_role");
if (names2 !== void 0) throw new Refusal("names_another");
if (opening !== void 0 && !isOver(opening, now2)) throw new Refusal("opening_not_over");
return;
}
if (!charter.trustees.members.includes(official)) throw new Refusal("not_allowed_for_role");
if (opening === void 0 || !same(opening.request, names2)) throw new Refusal("names_another");
const decided = [...opening.approved, ...opening.refused];
if (decided.includes(official) || opening.isOpen || opening.isRefused) throw new Refusal("names_another");
if (turn === "opening_approved" && allows(opening.notice, now2)) throw new Refusal("too_early");
if (!allows(opening.decide, now2)) throw new Refusal("too_late");
}
function checkNames(ofRecords, turns) {
const has2 = (wanted) => turns.some((it) => it.turn === wanted);
if (has2("names_destroyed") || has2("case_archived") && !ofRecords) throw new Refusal("names_gone");
}
const RELEASE = ["release_asked", "release_consented", "release_objected", "case_released"];
function isRelease(turn) {
return RELEASE.includes(turn);
}
function checkRelease(charter, turns, { turn, names: names2, now: now2 }) {
const { answerWithin, silenceConsents } = inCharter(charter.release);
if (turn === "release_asked") {
if (names2 !== void 0) throw new Refusal("names_another");
return;
}
const asked = turns.findLast((it) => it.turn === "release_asked");
if (asked === void 0 || !same(asked.document, names2)) throw new Refusal("names_another");
const last = turns.findLast((it) => isRelease(it.turn))?.turn;
const inTime = allows(dueFrom(charter, asked.at, answerWithin), now2);
if (last === "case_released" || last === turn) throw new Refusal("names_another");
if (turn !== "case_released" || last === "release_consented") return;
if (last === "release_asked" && silenceConsents && !inTime) return;
throw new Refusal("no_consent");
}
function isLocked(turns) {
return turns.findLast(({ turn }) => turn === "spill_reported" || turn === "spill_lifted")?.turn === "spill_reported";
}
function checkSpillMarking({ markings }, marking) {
const rank = (one) => Marking.ALL.indexOf(one);
if (markings.some((it) => rank(it) >= rank(marking))) throw new Refusal("not_in_charter");
}
function checkSpill(turns, official) {
if (isLocked(turns)) throw new Refusal("content_locked");
if (turns.some((it) => it.turn === "spill_reported" && it.official === official)) throw new Refusal("names_another");
}
const TAKEN_BY = { redirected: ["case_redirect", "office_head"], redirect_disputed: ["redirect_dispute", "author"], redirect_confirmed: ["redirect_confirm", "monitor"], redirect_overturned: ["redirect_overturn", "monitor"], question_asked: ["question_ask", "office_head"], question_answered: ["question_answer", "author"], question_lapsed: ["question_lapse", "clock"], reply_contested: ["reply_contest", "author"], contest_upheld: ["contest_uphold", "monitor"], contest_dismissed: ["contest_dismiss", "monitor"], reply_appealed: ["reply_appeal", "author"], appeal_dismissed: ["appeal_dismiss", "appeal_authority"], appeal_remanded: ["appeal_remand", "appeal_authority"], reply_corrected: ["reply_correct", "office_head"], outcome_reported: ["outcome_report", "office_head"], case_archived: ["case_archive", "clock"], names_destroyed: ["names_destroy", "clock"], text_destroyed: ["text_destroy", "clock"], hold_placed: ["hold_place", "records_officer"], hold_lifted: ["hold_lift", "records_officer"], opening_requested: ["opening_request", "records_officer"], opening_approved: ["opening_approve", "trustee"], opening_refused: ["opening_refuse", "trustee"], leak_reported: ["leak_report", "monitor"], leak_told: ["leak_tell", "author"], direction_given: ["direction_give", "principal"], spill_reported: ["spill_report", "records_officer"], spill_lifted: ["spill_lift", "monitor"], release_asked: ["release_ask", "records_officer"], release_consented: ["release_consent", "author"], release_objected: ["release_object", "author"], case_released: ["case_release", "records_officer"], memo_linked: ["memo_link", "author"], panel_nominated: ["panel_nominate", "author"], panel_formed: ["panel_form", "office_head"], panel_declared: ["panel_declare", "distribution_reader"], issues_proposed: ["issues_propose", "office_head"], issues_agreed: ["issues_agree", "author"], issues_objected: ["issues_object", "author"], panel_reported: ["panel_report", "distribution_reader"], panel_dissented: ["panel_dissent", "distribution_reader"], undertaken: ["undertaking_sign", "office_head"], assessment_given: ["assessment_give", "distribution_reader"], reply_redrafted: ["reply_redraft", "office_head"], session_requested: ["session_request", "author"], session_invited: ["session_invite", "office_head"], session_declined: ["session_decline", "office_head"], room_opened: ["room_open", "author"], session_held: ["session_conclude", "office_head"], minutes_given: ["minutes_give", "office_head"], minutes_agreed: ["minutes_agree", "author"], minutes_disputed: ["minutes_dispute", "author"] };
const ABOUT = { redirect_disputed: "redirected", redirect_confirmed: "redirect_disputed", redirect_overturned: "redirect_disputed", question_answered: "question_asked", question_lapsed: "question_asked", contest_upheld: "reply_contested", contest_dismissed: "reply_contested", appeal_dismissed: "reply_appealed", appeal_remanded: "reply_appealed", hold_lifted: "hold_placed", spill_lifted: "spill_reported" };
const ABOUT_THE_REPLY = ["reply_contested", "reply_appealed", "reply_corrected", "outcome_reported", "direction_given"];
const ABOUT_THE_SCOPE = ["redirected", "redirect_disputed", "redirect_confirmed", "redirect_overturned"];
function turnOperation(turn) {
return TAKEN_BY[turn];
}
function turnOf(operation) {
return Turn.ALL.find((turn) => TAKEN_BY[turn][0] === operation);
}
function ends(turn) {
return turn === "contest_dismissed" || turn === "appeal_dismissed";
}
function reopens(turn) {
return turn === "contest_upheld" || turn === "appeal_remanded";
}
function setsDates(turn, charter) {
const asks = turn === "question_asked" || turn === "question_answered";
const counts = turn === "panel_reported" && charter.panel?.replyWithin !== void 0;
return reopens(turn) || asks && pauseDaysMax(charter) > 0 || counts;
}
function timeFor({ scope, questions, contest, appeal, protection, sessions }, turn) {
switch (turn) {
case "redirected":
inCharter(scope);
return void 0;
case "redirect_disputed":
return inCharter(scope).disputeWithin;
case "question_asked":
inCharter(questions);
return void 0;
case "question_lapsed":
return inCharter(questions).answerWithin;
case "reply_contested":
return inCharter(contest).within;
case "reply_appealed":
return inCharter(appeal).within;
case "undertaken":
inCharter(protection.undertaking);
return void 0;
case "minutes_agreed":
case "minutes_disputed":
return inCharter(sessions).respondWithin;
default:
if (isOfASession(turn)) inCharter(sessions);
return void 0;
}
}
function inCharter(section) {
if (section === void 0) throw new Refusal("not_in_charter");
return section;
}
function checkTurn(charter, turns, reply2, next) {
if (next.turn === "hold_placed" && isHeld(turns)) throw new Refusal("on_hold");
if (next.turn === "spill_reported") checkSpill(turns, next.official);
if (isOpening(next.turn)) return checkOpening(charter, turns, next);
if (isRelease(next.turn)) return checkRelease(charter, turns, next);
if (isOfThePanel$1(next.turn)) return checkPanel(charter, turns, next);
if (next.turn === "undertaken" && took(turns, "undertaken", next.official)) throw new Refusal("undertaken");
if (next.turn === "assessment_given" && took(turns, "assessment_given", next.official)) throw new Refusal("assessed");
const term = timeFor(charter, next.turn);
const about = subject(turns, reply2, next.turn);
if (!same(about?.document, next.names)) throw new Refusal("names_another");
if (term !== void 0 && about !== void 0) {
const inTime = allows(dueFrom(charter, about.at, term), next.now);
if (next.turn === "question_lapsed" && inTime) throw new Refusal("too_early");
if (next.turn !== "question_lapsed" && !inTime) throw new Refusal("too_late");
}
checkJudge(charter, next);
if (next.turn !== "reply_appealed") return;
const grounds = charter.appeal?.grounds ?? [];
if (next.ground === void 0 || !grounds.includes(next.ground)) throw new Refusal("ground_not_in_charter");
}
function checkUndertaken({ protection }, turns, official) {
if (protection.undertaking !== void 0 && !took(turns, "undertaken", official)) throw new Refusal("undertaking_missing");
}
function took(turns, turn, official) {
return official !== void 0 && turns.some((it) => it.turn === turn && it.official === official);
}
function same(a, b) {
return a === void 0 || b === void 0 ? a === b : equal(a, b);
}
function subject(turns, reply2, turn) {
if (ABOUT_THE_REPLY.includes(turn)) {
if (reply2 === void 0) throw new Refusal("names_another");
return reply2;
}
if (isOfASession(turn)) {
const before2 = sessionSubject(turns, turn);
return before2 && { document: before2.document, at: before2.at };
}
const before = ABOUT[turn];
if (before === void 0) return void 0;
const last = turns.findLast((it) => it.turn === before || ABOUT[it.turn] === before);
if (last?.turn !== before) throw new Refusal("names_another");
return { document: last.document, at: last.at };
}
function checkJudge({ appeal }, { turn, official }) {
const decides = turn === "appeal_dismissed" || turn === "appeal_remanded";
if (decides && appeal?.authority !== official) throw new Refusal("not_allowed_for_role");
}
function judgements(charter, turns) {
return turns.flatMap(({ turn, at }, place) => {
const term = rulingWithin(charter, turn);
if (term === void 0) return [];
const ruled = turns.slice(place).find((it) => ABOUT[it.turn] === turn);
return [{ turn, due: dueFrom(charter, at, term), ruled: ruled?.at }];
});
}
function rulingWithin({ scope, contest, appeal }, turn) {
if (turn === "redirect_disputed") return inCharter(scope).rulingWithin;
if (turn === "reply_contested") return inCharter(contest).rulingWithin;
if (turn === "reply_appealed") return inCharter(appeal).decideWithin;
return void 0;
}
function redirectStandsFrom(charter, turns) {
const last = turns.findLast((it) => ABOUT_THE_SCOPE.includes(it.turn));
if (last?.turn === "redirect_confirmed") return last.at;
if (last?.turn !== "redirected") return void 0;
return dueFrom(charter, last.at, inCharter(charter.scope).disputeWithin).endsAt;
}
function dueFrom(charter, since, term) {
try {
return dueOf(charter.calendar, since, term);
} catch (failure) {
if (failure instanceof Malformed) throw new Refusal("too_late");
throw failure;
}
}
function readSaid({ key, memo, manifest }, { roster }, mail) {
return mail.flatMap(({ sealed }) => {
const letter = readLetter(key, memo, roster, sealed);
if (letter !== null) return [{ by: "office", letter }];
const authors = manifest && readAuthorLetter(key.identity(), manifest, sealed);
return authors ? [{ by: "authors", letter: authors }] : [];
});
}
function lettersOf(said) {
return said.flatMap((one) => one.by === "office" ? [one.letter] : []);
}
function lastByAuthors(said, kind) {
return said.flatMap((one) => one.by === "authors" && one.letter.document.step.kind === kind ? [one.letter] : []).at(-1);
}
function turnOfLetter({ document: document2 }) {
return turnOf(OPERATION_OF[document2.statement.step.kind]);
}
async function memoCase(memo, wallet2, signal, invitation) {
const key = keyTo(memo, wallet2, invitation);
const instance = await reach(signal);
const [status, shown2, mail] = await Promise.all([memoStatus(memo, signal), circulating(memo, key, signal), mailbox(signal)]);
const authored = (wallet2 && findAuthored(wallet2, memo)) ?? void 0;
const said = readSaid({ key, memo, manifest: authored?.manifest ?? shown2?.manifest }, instance, mail);
const text2 = shown2?.text ?? authored?.versions.at(-1);
return { memo, key, instance, charter: shown2?.charter ?? (authored && charterByDigest(instance, authored.manifest.charter)?.charter), status, circulation: shown2, text: text2, parts: text2 && parseMarkdown(text2.markdown).parts, said, letters: lettersOf(said), authored, invited: (wallet2 && findInvited(wallet2, memo)) ?? void 0 };
}
async function circulating(memo, key, signal) {
try {
return await circulation(memo, key, signal);
} catch (error) {
if (error instanceof Refusal$1) return void 0;
throw error;
}
}
function signedNow({ circulation: circulation2, invited }) {
const signed = invited?.signedVersion ?? null;
return signed !== null && circulation2 !== void 0 && equal(signed, circulation2.freeze.digest);
}
function signedBefore(of) {
return of.circulation !== void 0 && (of.invited?.signedVersion ?? null) !== null && !signedNow(of);
}
function lastLetter(letters, kind) {
return letters.filter((letter) => letter.words.kind === kind).at(-1);
}
function Letters({ said }) {
if (said.length === 0) return k(EmptyState, { heading: t("letters-none"), text: t("letters-none-text") });
return k($, null, said.map((one, index) => one.by === "authors" ? k(AuthorsWords, { key: index, letter: one.letter }) : one.letter.words.kind !== "reply" && k(Disclosure, { key: index, summary: letterTitle(one) }, k(LetterBody, { letter: one.letter }))));
}
function letterTitle(one) {
return one.by === "authors" ? t("letter-from-authors", { title: t(`letter-${one.letter.document.step.kind}`) }) : t("letter-from", { title: t(`letter-${one.letter.words.kind}`), official: one.letter.signedBy });
}
function AuthorsWords({ letter, open: open2 = false }) {
const { step } = letter.document;
return k(Disclosure, { summary: letterTitle({ by: "authors", letter }), open: open2 }, step.kind === "nominate" && k("p", { dir: "auto" }, officialSeen(step.nominee)), step.kind === "appeal" && k("p", { class: "quiet" }, t(`turn-ground-${step.ground}`)), step.kind === "link" && k("p", { class: "quiet" }, t("letter-link-to", { memo: toHex(step.memo).slice(0, 16), how: t(`link-${step.how}`) })), k("p", { dir: "auto" }, letter.words));
}
function LetterBody({ letter }) {
const { words: words2, document: document2 } = letter;
const { step } = document2.statement;
switch (words2.kind) {
case "acknowledgement":
return k("dl", { class: "facts" }, step.kind === "acknowledge" && k($, null, k("dt", null, t("letter-case-number")), k("dd", { dir: "ltr" }, step.caseNumber)), k("dt", null, t("letter-responsible")), k("dd", { dir: "auto" }, words2.words.responsible), k("dt", null, t("letter-due")), k("dd", { dir: "auto" }, words2.words.due), k("dt", null, t("letter-monitor")), k("dd", { dir: "auto" }, words2.words.monitor), k("dt", null, t("letter-protection")), k("dd", { dir: "auto" }, words2.words.protection), words2.words.risk && k($, null, k("dt", null, t("letter-risks")), k("dd", null, k("ul", null, words2.words.risk.map(({ item, risk }) => k("li", { key: item }, t(`letter-risk-${item}`), " ", k("strong", null, t(`risk-is-${risk}`))))))));
case "distribution":
return k($, null, step.kind === "distribute" && k("ul", null, step.readers.map((reader) => k("li", { key: reader, dir: "auto" }, officialSeen(reader)))), words2.note !== "" && k("p", { dir: "auto" }, words2.note));
case "statement":
return k($, null, k("p", { dir: "auto" }, words2.message), k("p", { class: "quiet" }, t("letter-statement-means")));
case "clearance":
return k("p", { dir: "auto" }, words2.position);
case "clearanceRequest":
return k($, null, step.kind === "askClearance" && k("p", null, t("letter-clearance-asked", { official: officialSeen(step.of) })), words2.note !== "" && k("p", { dir: "auto" }, words2.note));
case "extensionRequest":
return k($, null, step.kind === "requestExtension" && k("p", null, t("letter-extension-days", { days: step.days })), k("p", { dir: "auto" }, words2.reason));
case "hold":
case "sessionDeclined":
return k("p", { dir: "auto" }, words2.reason);
case "invitation": {
const { when, heldBy, level, standIn } = words2.words;
const rows = [["when", when], ["held-by", heldBy], ["level", level], ["stand-in", standIn]];
return k("dl", { class: "facts" }, rows.map(([name, said]) => said !== "" && k($, null, k("dt", null, t(`session-${name}`)), k("dd", { dir: "auto" }, said))));
}
case "sessionHeld":
return k("dl", { class: "facts" }, k("dt", null, t("session-held-by")), k("dd", { dir: "auto" }, words2.words.heldBy), words2.words.aide && k($, null, k("dt", null, t("session-aide")), k("dd", null, t("session-aide-yes"))), k("dt", null, t("session-attended")), k("dd", null, t("session-at-least", { count: number(words2.words.attended) })));
case "minutes":
return k($, null, k("p", { dir: "auto" }, words2.words.summary), words2.words.points.map(({ asked, answered }, at) => k("dl", { class: "facts", key: at }, k("dt", null, t("session-asked")), k("dd", { dir: "auto" }, asked), answered !== "" && k($, null, k("dt", null, t("session-answered")), k("dd", { dir: "auto" }, answered)))), words2.words.followUps.length > 0 && k("p", null, t("session-follow-ups")), k("ul", null, words2.words.followUps.map((it) => k("li", { key: it, dir: "auto" }, it))));
case "extensionApproval":
return words2.note === "" ? k("p", null, t("letter-extension-moved")) : k("p", { dir: "auto" }, words2.note);
case "redirect":
return k("dl", { class: "facts" }, k("dt", null, t("letter-redirect-reason")), k("dd", { dir: "auto" }, words2.reason), k("dt", null, t("letter-redirect-address")), k("dd", { dir: "auto" }, words2.address));
case "ruling": {
const turn = turnOfLetter(letter);
return k($, null, turn && k("p", null, k("strong", null, eventWords({ kind: turn }))), k("p", { dir: "auto" }, words2.reasons));
}
case "question":
return k("p", { dir: "auto" }, words2.question);
case "correction":
return k("p", { dir: "auto" }, words2.correction);
case "outcomeReport":
return k($, null, step.kind === "reportOutcome" && k("p", { class: "quiet" }, t("letter-demand", { number: number(step.demand) })), k("p", { dir: "auto" }, words2.report));
case "openingRequest":
return k($, null, step.kind === "requestOpening" && k("p", null, k("strong", null, t("letter-opening-which", { number: number(step.signature + 1) }))), k("dl", { class: "facts" }, k("dt", null, t("letter-opening-reasons")), k("dd", { dir: "auto" }, words2.reasons), k("dt", null, t("letter-opening-basis")), k("dd", { dir: "auto" }, words2.basis)), k("p", null, t("letter-opening-means")));
case "leakReport":
case "spill":
return k("p", { dir: "auto" }, words2.report);
case "direction":
return k("p", { dir: "auto" }, words2.direction);
case "release":
return k("p", { dir: "auto" }, words2.purpose);
case "panel":
return k($, null, step.kind === "formPanel" && k("ul", null, step.members.map((member) => k("li", { key: member, dir: "auto" }, officialSeen(member)))), k("p", { dir: "auto" }, words2.reasons));
case "declaration":
return k($, null, step.kind === "declareConflict" && k("p", null, k("strong", null, t(step.conflict ? "letter-conflict" : "letter-no-conflict"))), k("p", { dir: "auto" }, words2.declaration));
case "issues":
return k("p", { dir: "auto" }, words2.issues);
case "panelReport":
return k("p", { dir: "auto" }, words2.report);
case "dissent":
return k("p", { dir: "auto" }, words2.opinion);
case "assessment":
return k($, null, k("p", { dir: "auto" }, words2.assessment), k("p", { class: "quiet" }, t("letter-assessment-means")));
case "openingApproval":
case "reply":
return null;
}
}
function Mailbox() {
const wallet2 = useSession()?.wallet;
const loaded = useLoad(async (signal) => wallet2 ? fetchMail(wallet2, signal) : [], "mailbox");
return k($, null, k("h1", { tabIndex: -1 }, t("mailbox-title")), k("p", null, t("mailbox-text")), k(ErrorAlert, { error: loaded.error, again: loaded.again }), !loaded.value && loaded.error === void 0 && k(Waiting, { what: t("mailbox-loading") }), loaded.value?.length === 0 && k(EmptyState, { heading: t("mailbox-empty"), text: t("mailbox-empty-text") }), loaded.value?.map((mail) => k(Item, { key: MemoId.toText(mail.memo), mail })), loaded.value && k("div", { class: "actions" }, k(Button, { look: "quiet", onClick: loaded.again }, t("memo-again"))));
}
function Item({ mail }) {
const invited = mail.said.some((one) => one.by === "office" && one.letter.words.kind === "invitation");
return k("section", { class: "panel" }, k("h2", { dir: "auto" }, mail.subject ?? t("memo-title")), k("ul", null, mail.said.map((one, index) => k("li", { key: index }, letterTitle(one)))), k("div", { class: "actions" }, k(ButtonLink, { look: "outline", href: to(`/memo/${MemoId.toText(mail.memo)}`) }, t("mailbox-read")), invited && k(ButtonLink, { look: "outline", href: to(`/session/${MemoId.toText(mail.memo)}`) }, t("memo-session"))));
}
async function fetchMail(wallet2, signal) {
const [instance, items] = await Promise.all([reach(signal), mailbox(signal)]);
const known2 = circulations(wallet2);
const once2 = known2.filter(({ memo }, at) => known2.findIndex((other) => equal(other.memo, memo)) === at);
const all = [];
for (const { memo, key } of once2) {
if (readSaid({ key, memo, manifest: void 0 }, instance, items).length === 0) continue;
const manifest = findAuthored(wallet2, memo)?.manifest ?? (await circulating(memo, key, signal))?.manifest;
const said = readSaid({ key, memo, manifest }, instance, items);
all.push({ memo, said, subject: await subjectOf(memo, wallet2, signal) });
}
return all;
}
const NO_MEMO = [void 0];
const DRAFT = ["draft"];
const CIRCULATING = ["circulating"];
const DRAFT_OR_CIRCULATING = ["draft", "circulating"];
const SEALED = ["sealed"];
const SUBMITTED = ["submitted"];
const ACKNOWLEDGED = ["acknowledged"];
const IN_REVIEW = ["in_review"];
const REPLYABLE = ["in_review", "reply_drafted"];
const REVIEWED = ["in_review", "awaiting_authors", "reply_drafted"];
const BEFORE_REPLY = ["submitted", "acknowledged", "in_review", "awaiting_authors", "reply_drafted"];
const REPLIED = ["replied"];
const REDIRECTED = ["redirected"];
const SCOPE_DISPUTED = ["scope_disputed"];
const AWAITING_AUTHORS = ["awaiting_authors"];
const CONTESTED = ["contested"];
const REPLIED_OR_CONTESTED = ["replied", "contested"];
const APPEALED = ["appealed"];
const CLOSED = ["closed"];
const ARCHIVED = ["archived"];
const OVER = ["closed", "redirected", "archived", "withdrawn"];
const ANSWERED = ["replied", "contested", "appealed", "closed"];
const UNFILED = ["draft", "circulating", "sealed"];
const SUBMITTED_TO_REPLIED = ["submitted", "acknowledged", "scope_disputed", "redirected", "in_review", "awaiting_authors", "reply_drafted", "replied"];
const SUBMITTED_TO_CLOSED = ["submitted", "acknowledged", "scope_disputed", "redirected", "in_review", "awaiting_authors", "reply_drafted", "replied", "contested", "appealed", "closed"];
const RECEIPTED = ["submitted", "acknowledged", "scope_disputed", "redirected", "in_review", "awaiting_authors", "reply_drafted", "replied", "contested", "appealed", "closed", "archived", "withdrawn"];
const FROZEN = ["circulating", "sealed", "submitted", "acknowledged", "scope_disputed", "redirected", "in_review", "awaiting_authors", "reply_drafted", "replied", "contested", "appealed", "closed", "archived"];
const EVERY_STATE = ["draft", "circulating", "sealed", "submitted", "acknowledged", "scope_disputed", "redirected", "in_review", "awaiting_authors", "reply_drafted", "replied", "contested", "appealed", "closed", "archived", "withdrawn", "lapsed"];
const READERS = ["office_clerk", "office_head", "distribution_reader", "reply_drafter", "principal"];
const LISTERS = ["office_clerk", "office_head", "distribution_reader", "reply_drafter", "principal", "monitor", "appeal_authority", "records_officer"];
const EXPORTERS = ["author", "signatory", "office_clerk", "office_head", "principal", "monitor", "records_officer", "appeal_authority", "protection_officer", "trustee"];
const OFFICIALS = ["office_clerk", "office_head", "distribution_reader", "reply_drafter", "principal", "appeal_authority", "monitor", "protection_officer", "trustee", "records_officer", "oversight_viewer"];
const OFFICE = ["office_clerk", "office_head"];
const NOTE_READERS = [...OFFICE, "distribution_reader"];
const SHARE_HOLDERS = ["appeal_authority", "monitor", "protection_officer", "trustee"];
const ASKERS = ["office_clerk", "office_head", "distribution_reader"];
const APPROVERS = ["office_head", "principal", "monitor", "appeal_authority"];
const REPLY_SIGNERS = ["office_head", "principal"];
const MODERATORS = ["office_clerk", "office_head", "principal"];
const SITTING = [...MODERATORS, "distribution_reader"];
const row$1 = (from, operation, roles, effect) => ({ from, operation, roles, effect });
const TABLE = [row$1(NO_MEMO, "charter_show", ["anyone"], "stay"), row$1(NO_MEMO, "instance_show", ["anyone"], "stay"), row$1(NO_MEMO, "client_show", ["anyone"], "stay"), row$1(NO_MEMO, "client_fetch", ["anyone"], "stay"), row$1(NO_MEMO, "page_show", ["anyone"], "stay"), row$1(NO_MEMO, "file_check", ["anyone"], "stay"), row$1(NO_MEMO, "statistics_show", ["anyone"], "stay"), row$1(NO_MEMO, "instance_setup", ["operator"], "stay"), row$1(NO_MEMO, "epoch_close", ["identity_issuer"], "stay"), row$1(NO_MEMO, "log_sequence", ["clock"], "stay"), row$1(NO_MEMO, "count_take", ["clock"], "stay"), row$1(NO_MEMO, "credential_issue", ["member"], "stay"), row$1(NO_MEMO, "mailbox_list", ["anyone"], "stay"), row$1(NO_MEMO, "official_sign_in", OFFICIALS, "stay"), row$1(NO_MEMO, "official_sign_out", OFFICIALS, "stay"), row$1(NO_MEMO, "factor_enrol", OFFICIALS, "stay"), row$1(NO_MEMO, "factor_challenge", OFFICIALS, "stay"), row$1(NO_MEMO, "case_list", LISTERS, "stay"), row$1(NO_MEMO, "statement_post", REPLY_SIGNERS, "stay"), row$1(NO_MEMO, "complaint_file", ["anyone"], "stay"), row$1(NO_MEMO, "complaint_mailbox", ["anyone"], "stay"), row$1(NO_MEMO, "complaint_list", ["protection_officer"], "stay"), row$1(NO_MEMO, "complaint_open", ["protection_officer"], "stay"), row$1(NO_MEMO, "complaint_step", ["protection_officer"], "stay"), row$1(NO_MEMO, "log_checkpoint", ["anyone"], "stay"), row$1(NO_MEMO, "log_tile", ["anyone"], "stay"), row$1(NO_MEMO, "log_entries", ["anyone"], "stay"), row$1(NO_MEMO, "memo_open", ["member"], "draft"), row$1(DRAFT, "memo_show", ["author"], "stay"), row$1(FROZEN, "memo_show", ["anyone"], "stay"), row$1(EVERY_STATE, "memo_status", ["anyone"], "stay"), row$1(DRAFT, "memo_revise", ["author"], "stay"), row$1(DRAFT, "memo_circulate", ["author"], "circulating"), row$1(CIRCULATING, "memo_cosign", ["member"], "stay"), row$1(SUBMITTED_TO_CLOSED, "memo_cosign", ["member"], "stay"), row$1(RECEIPTED, "late_count", ["clock"], "stay"), row$1(DRAFT_OR_CIRCULATING, "cosignature_withdraw", ["signatory"], "stay"), row$1(FROZEN, "cosignature_prove", ["signatory"], "stay"), row$1(CIRCULATING, "memo_revise", ["author"], "draft"), row$1(DRAFT_OR_CIRCULATING, "circulation_lapse", ["clock"], "lapsed"), row$1(DRAFT_OR_CIRCULATING, "memo_seal", ["author"], "sealed"), row$1(SEALED, "memo_file", ["author"], "submitted"), row$1(UNFILED, "memo_withdraw", ["author"], "withdrawn"), row$1(SUBMITTED_TO_REPLIED, "memo_withdraw", ["author"], "withdrawn"), row$1(RECEIPTED, "receipt_show", ["anyone"], "stay"), row$1(SUBMITTED_TO_CLOSED, "case_open", READERS, "stay"), row$1(SUBMITTED_TO_CLOSED, "undertaking_sign", READERS, "stay"), row$1(SUBMITTED, "case_acknowledge", OFFICE, "acknowledged"), row$1(ACKNOWLEDGED, "case_distribute", ["office_head"], "in_review"), row$1(REPLYABLE, "case_distribute", ["office_head"], "stay"), row$1(SUBMITTED_TO_CLOSED, "note_post", OFFICE, "stay"), row$1(RECEIPTED, "note_list", NOTE_READERS, "stay"), row$1(IN_REVIEW, "reply_clear", OFFICE, "reply_drafted"), row$1(IN_REVIEW, "clearance_ask", OFFICE, "reply_drafted"), row$1(["reply_drafted"], "reply_clear", NOTE_READERS, "stay"), row$1(["reply_drafted"], "clearance_ask", OFFICE, "stay"), row$1(["reply_drafted"], "reply_redraft", ["office_head"], "in_review"), row$1(REPLYABLE, "extension_request", OFFICE, "stay"), row$1(REPLYABLE, "extension_approve", APPROVERS, "stay"), row$1(ACKNOWLEDGED, "case_redirect", ["office_head"], "redirected"), row$1(REDIRECTED, "redirect_dispute", ["author"], "scope_disputed"), row$1(SCOPE_DISPUTED, "redirect_confirm", ["monitor"], "redirected"), row$1(SCOPE_DISPUTED, "redirect_overturn", ["monitor"], "in_review"), row$1(IN_REVIEW, "question_ask", ASKERS, "awaiting_authors"), row$1(AWAITING_AUTHORS, "question_answer", ["author"], "in_review"), row$1(AWAITING_AUTHORS, "question_lapse", ["clock"], "in_review"), row$1(BEFORE_REPLY, "panel_nominate", ["author"], "stay"), row$1(REVIEWED, "panel_form", ["office_head"], "stay"), row$1(REVIEWED, "panel_declare", ["distribution_reader"], "stay"), row$1(REVIEWED, "issues_propose", ["office_head", "distribution_reader"], "stay"), row$1(REVIEWED, "issues_agree", ["author"], "stay"), row$1(REVIEWED, "issues_object", ["author"], "stay"), row$1(REVIEWED, "panel_report", ["distribution_reader"], "stay"), row$1(REVIEWED, "panel_dissent", ["distribution_reader"], "stay"), row$1(REPLYABLE, "assessment_give", ["distribution_reader"], "stay"), row$1(REPLYABLE, "case_reply", REPLY_SIGNERS, "replied"), row$1(REPLIED, "reply_contest", ["author"], "contested"), row$1(CONTESTED, "contest_uphold", ["monitor"], "in_review"), row$1(CONTESTED, "contest_dismiss", ["monitor"], "closed"), row$1(REPLIED_OR_CONTESTED, "reply_appeal", ["author"], "appealed"), row$1(APPEALED, "appeal_dismiss", ["appeal_authority"], "closed"), row$1(APPEALED, "appeal_remand", ["appeal_authority"], "in_review"), row$1(ANSWERED, "reply_correct", REPLY_SIGNERS, "stay"), row$1(CLOSED, "outcome_report", OFFICE, "stay"), row$1(SUBMITTED_TO_CLOSED, "session_request", ["author"], "stay"), row$1(SUBMITTED_TO_CLOSED, "session_invite", REPLY_SIGNERS, "stay"), row$1(SUBMITTED_TO_CLOSED, "session_decline", REPLY_SIGNERS, "stay"), row$1(SUBMITTED_TO_CLOSED, "room_open", ["author"], "stay"), row$1(SUBMITTED_TO_CLOSED, "session_attend", ["signatory"], "stay"), row$1(SUBMITTED_TO_CLOSED, "room_ask", ["anyone"], "stay"), row$1(SUBMITTED_TO_CLOSED, "room_moderate", SITTING, "stay"), row$1(SUBMITTED_TO_CLOSED, "room_show", ["anyone"], "stay"), row$1(SUBMITTED_TO_CLOSED, "session_conclude", MODERATORS, "stay"), row$1(SUBMITTED_TO_CLOSED, "minutes_give", MODERATORS, "stay"), row$1(SUBMITTED_TO_CLOSED, "minutes_agree", ["author"], "stay"), row$1(SUBMITTED_TO_CLOSED, "minutes_dispute", ["author"], "stay"), row$1(["closed", "redirected"], "case_archive", ["clock"], "archived"), row$1(OVER, "names_destroy", ["clock"], "stay"), row$1(OVER, "text_destroy", ["clock"], "stay"), row$1(RECEIPTED, "hold_place", ["records_officer"], "stay"), row$1(RECEIPTED, "hold_lift", ["records_officer"], "stay"), row$1(RECEIPTED, "opening_request", ["records_officer"], "stay"), row$1(RECEIPTED, "opening_approve", SHARE_HOLDERS, "stay"), row$1(RECEIPTED, "opening_refuse", SHARE_HOLDERS, "stay"), row$1(RECEIPTED, "name_show", SHARE_HOLDERS, "stay"), row$1(RECEIPTED, "name_show", ["records_officer"], "stay"), row$1(RECEIPTED, "leak_report", [...READERS, "monitor", "records_officer"], "stay"), row$1(RECEIPTED, "leak_tell", ["author"], "stay"), row$1(ANSWERED, "direction_give", ["principal"], "stay"), row$1(SUBMITTED_TO_CLOSED, "spill_report", [...READERS, "records_officer"], "stay"), row$1(RECEIPTED, "spill_lift", ["monitor"], "stay"), row$1(ARCHIVED, "release_ask", ["records_officer"], "stay"), row$1(ARCHIVED, "release_consent", ["author"], "stay"), row$1(ARCHIVED, "release_object", ["author"], "stay"), row$1(ARCHIVED, "case_release", ["records_officer"], "stay"), row$1(RECEIPTED, "memo_link", ["author"], "stay"), row$1(REPLIED, "reply_rate", ["signatory"], "stay"), row$1(REPLIED, "case_close", ["author"], "closed"), row$1(RECEIPTED, "case_due", ["clock"], "stay"), row$1(REPLIED, "case_expire", ["clock"], "closed"), row$1(SEALED, "case_export", ["author"], "stay"), row$1(RECEIPTED, "case_export", EXPORTERS, "stay"), row$1(RECEIPTED, "statement_post", REPLY_SIGNERS, "stay")];
function decide(state, operation, role) {
const admits = (row22) => row22.roles.includes("anyone") || row22.roles.includes(role);
const rows = TABLE.filter((row22) => row22.operation === operation && admits(row22));
if (rows.length === 0) throw new Refusal("not_allowed_for_role");
const row2 = rows.find((candidate) => candidate.from.includes(state));
if (row2 === void 0) throw new Refusal("not_in_this_state");
return { from: state, to: row2.effect === "stay" ? state : row2.effect, effect: row2.effect };
}
function isAllowed(state, operation, role) {
return refusalOf(() => decide(state, operation, role)) === void 0;
}
const AuthorshipLabel = { AUTHORSHIP: new Label("demur/v1/authorship") };
const NUMBERS = { panel_nominated: 38, panel_formed: 39, panel_declared: 40, issues_proposed: 41, issues_agreed: 42, issues_objected: 43, panel_reported: 44, session_requested: 45, session_invited: 46, session_declined: 47, room_opened: 48, session_held: 49, minutes_given: 50, minutes_agreed: 51, minutes_disputed: 52, opening_requested: 53, opening_approved: 54, opening_refused: 55, leak_reported: 56, leak_told: 57, direction_given: 58, spill_reported: 59, spill_lifted: 60, release_asked: 61, release_consented: 62, release_objected: 63, case_released: 64, undertaken: 65, panel_dissented: 68, assessment_given: 71, reply_redrafted: 73, memo_linked: 69, late_counted: 70, clearance_asked: 72 };
function eventNumber(kind) {
return NUMBERS[kind] ?? EventKind.indexOf(kind) + 1;
}
function turnOfEvent(kind) {
return Turn.fromName(kind);
}
const eventKind = numbered$1(Object.fromEntries(EventKind.ALL.map((kind) => [kind, eventNumber(kind)])));
function leafKindOf(kind) {
if (kind === "due_met") return LeafKind.DueMet;
if (kind === "due_missed") return LeafKind.DueMissed;
return LeafKind.Sealed;
}
const dueDates = canonical(map({ memo: [0, id(MemoId)], acknowledge: [1, seconds], replyTarget: [2, seconds], replyLimit: [3, seconds] }), 256);
const DUTY_NUMBERS = { panel_forming: 8, panel_report: 9 };
const duty = numbered$1(Object.fromEntries(Duty.ALL.map((one, at) => [one, DUTY_NUMBERS[one] ?? at])));
const dueOutcome = canonical(map({ memo: [0, id(MemoId)], duty: [1, duty], due: [2, seconds] }), 256);
const disposed = canonical(map({ memo: [0, id(MemoId)], due: [1, seconds] }), 256);
function caseLeaf(of, interval) {
const handle = deriveHandle(of.caseLogKey, eventNumber(of.kind), of.sequence);
return new Leaf(leafKindOf(of.kind), interval, commit$1(of.nonce, of.content), handle);
}
const FILE_OCTETS_MAX = CASE_FILE_OCTETS_MAX + 64;
const filedPresentation = map({ presentation: [0, unverifiedPresentation], hint: [1, octets$1] });
const filedEvent = map({ kind: [0, eventKind], content: [1, octets$1], proof: [2, leafProof] });
const filedMaterial = map({ caseLogKey: [0, octets32], events: [1, list$1(filedEvent)] });
const caseMaterial = canonical(map({ log: [0, logEvidence], charter: [1, logged], roster: [2, logged], epochs: [3, list$1(loggedEpoch)], manifest: [4, memoManifest], freeze: [5, unverifiedAuthorDocument], certificate: [6, certificate], presentations: [7, list$1(filedPresentation)], filed: [8, optional(filedMaterial)], late: [9, optional(list$1(filedPresentation))] }), CASE_FILE_OCTETS_MAX);
const filedWords = map({ event: [0, u32], content: [1, officialContent] });
const caseFile = file$1("demur case file v1", canonical(map({ material: [0, caseMaterial], text: [1, versionText], words: [2, list$1(filedWords)] }), CASE_FILE_OCTETS_MAX));
const certifiedFiling = map({ log: [0, logEvidence], charter: [1, logged], manifest: [2, memoManifest], certificate: [3, certificate], caseLogKey: [4, octets32], filed: [5, logged] });
const certificateFile = file$1("demur certificate v1", canonical(map({ filing: [0, certifiedFiling], textSalt: [1, octets32], words: [2, octets32] }), CERTIFICATE_OCTETS_MAX + 512 * 1024));
const authorshipStatement = canonical(map({ memo: [0, id(MemoId)], certificate: [1, id(CertificateDigest)], name: [2, text], purpose: [3, text] }), 2048);
const authorshipFile = file$1("demur authorship v1", canonical(map({ filing: [0, certifiedFiling], name: [1, text], purpose: [2, text], signature: [3, fixed$2(64)] }), CERTIFICATE_OCTETS_MAX + 512 * 1024));
function authorshipStatementOf({ filing, name, purpose }) {
return { memo: memoId(filing.manifest), certificate: certificateDigest(filing.certificate), name, purpose };
}
function hasItsLines({ name, purpose }) {
return isLine(name, AUTHORSHIP_NAME_OCTETS_MAX) && isLine(purpose, AUTHORSHIP_PURPOSE_OCTETS_MAX);
}
function isLine(line, octetsMax) {
return line !== "" && trim(line) === line && toUtf8(line).length <= octetsMax && !/\p{Cc}/u.test(line);
}
function signAuthorship(key, statement2) {
return key.sign(AuthorshipLabel.AUTHORSHIP, authorshipStatement.toCanonical(statement2));
}
function isSignedByAuthors(statement2, signature, author) {
const key = attempt(() => VerifyingKey.fromBytes(author));
return key?.verifies(AuthorshipLabel.AUTHORSHIP, authorshipStatement.toCanonical(statement2), signature) ?? false;
}
class AuthorshipRefusal extends CodedRefusal {
name = "AuthorshipRefusal";
}
function attestAuthorship(own2, filing, said) {
if (filing === null) throw new AuthorshipRefusal("NotFiled");
if (!equal(memoId(filing.manifest), memoId(own2.manifest))) throw new AuthorshipRefusal("OtherMemo");
const unsigned = { filing, name: trim(said.name), purpose: trim(said.purpose) };
const statement2 = authorshipStatementOf(unsigned);
if (!hasItsLines(statement2)) throw new AuthorshipRefusal("NotALine");
return { ...unsigned, signature: signAuthorship(authorKeyOf(own2), statement2) };
}
function makeCaseFile(material2, text2, key, mailbox2) {
const identity = key.identity();
const entries = mailbox2.flatMap((sealed) => {
const entry = attempt(() => openObject(mailboxEntry, identity, sealed));
return entry === null ? [] : [{ content: entry.content, document: unverifiedOfficialDocument.toCanonical(entry.document) }];
});
const words2 = (material2.filed?.events ?? []).flatMap((event, position) => {
const entry = entries.find(({ document: document2 }) => equal(document2, event.content));
return entry === void 0 ? [] : [{ event: position, content: entry.content }];
});
return { material: material2, text: text2, words: words2 };
}
function makeCertificateFile(material2, { nonce, markdown }) {
const filing = certifiedFilingOf(material2);
return filing && { filing, textSalt: textSalt(nonce, 0), words: textCommitment(nonce, markdown).words };
}
function certifiedFilingOf({ log, charter, manifest, certificate: certificate2, filed }) {
const event = filed?.events.find(({ kind }) => kind === "filed");
if (filed === null || event === void 0) return null;
const { caseLogKey } = filed;
return { log, charter, manifest, certificate: certificate2, caseLogKey, filed: { content: event.content, proof: event.proof } };
}
const CHECKS = { Checkpoint: "V1", Charter: "V2", Roster: "V3", Epoch: "V4", Text: "V5", Signature: "V6", Certificate: "V7", Filing: "V8", Event: "V9", Document: "V10", History: "V11", DueDates: "V12", Words: "V13", Claim: "V14", Clearance: "V15", Extension: "V16", Turn: "V17", Disposal: "V18", Opening: "V21", Record: "V23", Panel: "V19", Session: "V20", View: "V22", Undertaking: "V24", Authorship: "V25", Late: "V26" };
class Invalid extends CodedRefusal {
name = "Invalid";
get check() {
return this.code === "Damaged" ? null : CHECKS[this.code];
}
}
function demand$1(condition, check2) {
if (!condition) throw new Invalid(check2);
}
function check$2(code, step) {
return orRefuse(step, () => new Invalid(code));
}
function verifyCertificate({ filing, textSalt: textSalt2, words: words2 }, pinned) {
const verified2 = verifyCertifiedFiling(filing, pinned);
const { digest } = verified2.certificate;
const isFor = (markdown) => equal(commitmentDigest({ whole: wholeText(textSalt2, markdown), words: words2 }), digest);
return { ...verified2, isFor };
}
function verifyCertifiedFiling(file2, pinned) {
const { manifest, certificate: certificate2 } = file2;
const { log, head } = check$2("Checkpoint", () => openEvidence(file2.log, pinned));
const { charter, digest } = check$2("Charter", () => loggedCharter(file2.charter, head));
demand$1(equal(digest, manifest.charter) && equal(certificate2.charter, manifest.charter), "Charter");
demand$1(equal(certificate2.memo, memoId(manifest)), "Certificate");
const begins = verifyFiling(file2, head) * BigInt(charter.logIntervalSeconds);
demand$1(begins < 2n ** 63n, "Event");
return { log, certificate: certificate2, filedAt: Number(begins), charter };
}
function verifyFiling({ manifest, certificate: certificate2, caseLogKey, filed }, head) {
const { step } = check$2("Filing", () => {
const document2 = unverifiedAuthorDocument.fromCanonical(filed.content);
return verifyAuthorDocument(document2, memoId(manifest), manifest.author);
});
if (step.kind !== "file") throw new Invalid("Filing");
const names2 = equal(step.filing.certificate, certificateDigest(certificate2));
demand$1(names2 && equal(step.filing.caseLogKey, sha256(caseLogKey)), "Filing");
const { content, proof } = filed;
const leaf = caseLeaf({ kind: "filed", sequence: 0, caseLogKey, nonce: proof.nonce, content }, proof.interval);
check$2("Event", () => verifyLeafProof(proof, leaf, head));
return proof.interval;
}
function verifyAuthorship(file2, pinned) {
const filing = verifyCertifiedFiling(file2.filing, pinned);
const statement2 = authorshipStatementOf(file2);
demand$1(hasItsLines(statement2), "Authorship");
demand$1(isSignedByAuthors(statement2, file2.signature, file2.filing.manifest.author), "Authorship");
return { ...filing, name: statement2.name, purpose: statement2.purpose };
}
function Dialog({ open: open2, heading, onClose, children }) {
const element = T(null);
const id2 = P();
A(() => {
if (open2 && !element.current?.open) element.current?.showModal();
if (!open2 && element.current?.open) element.current.close();
}, [open2]);
return k("dialog", { ref: element, "aria-labelledby": id2, onClose }, open2 && k($, null, k("h2", { id: id2 }, heading), children));
}
function Confirm({ open: open2, heading, deed, danger, pending, onConfirm, onClose, children }) {
return k(Dialog, { open: open2, heading, onClose }, children, k("div", { class: "actions" }, k(Button, { look: danger ? "danger" : "plain", pending: pending ?? false, onClick: onConfirm }, deed), k(Button, { look: "quiet", autofocus: danger ?? false, onClick: onClose }, t("cancel"))));
}
function Asked({ deed, heading, look, danger, ready, act, waiting, children }) {
const [asks, setAsks] = d(false);
const going = useAction(async (signal) => {
await act(signal);
setAsks(false);
});
return k($, null, k("div", { class: "actions" }, k(Button, { look: look ?? "plain", onClick: () => setAsks(ready?.() ?? true) }, deed)), k(Confirm, { open: asks, heading, deed, danger: danger ?? false, pending: going.pending, onConfirm: () => going.run(), onClose: () => setAsks(false) }, children, going.pending && waiting, k(ErrorAlert, { error: going.error })));
}
function silenceUntil(charter, at) {
const { silenceDays: count } = charter.clearance;
return count === void 0 ? void 0 : dueFrom(charter, at, { unit: "working_days", count });
}
function silent(charter, asked, now2) {
return asked.flatMap(({ of, at }) => {
const until = silenceUntil(charter, at);
return until && !allows(until, now2) ? [of] : [];
});
}
function circulationEndsAt(charter, begunAt, days) {
const daysMax = charter.circulation.windowDaysMax;
const refusal2 = new Refusal("window_out_of_bounds", { days, daysMax });
if (!Number.isInteger(days) || days < 1 || days > daysMax) throw refusal2;
try {
return dueOf(charter.calendar, begunAt, { unit: "calendar_days", count: days }).endsAt;
} catch (error) {
if (error instanceof Malformed) throw refusal2;
throw error;
}
}
function checkClearer(charter, role) {
if (!charter.clearance.roles.includes(role)) throw new Refusal("not_allowed_for_role");
}
function checkAskedReader(role, isAsked) {
if (role === "distribution_reader" && !isAsked) throw new Refusal("not_allowed_for_role");
}
function checkCleared(charter, gives, clearedBy) {
const others = new Set(clearedBy);
others.delete(gives);
const required = charter.clearance.clearances;
if (others.size < required) throw new Refusal("not_cleared", { present: others.size, required });
}
function checkExtension(charter, { granted, days, limit, now: now2 }) {
const { extensionsMax, extensionDaysMax: daysMax } = charter.extension;
if (granted >= extensionsMax) throw new Refusal("extensions_exhausted", { extensionsMax });
if (!Number.isInteger(days) || days < 1 || days > daysMax) throw new Refusal("extension_out_of_bounds", { days, daysMax });
if (now2 >= limit) throw new Refusal("limit_passed");
}
function checkApprover(charter, role, approver, requester2) {
if (role !== charter.extension.approverRole) throw new Refusal("not_allowed_for_role");
if (approver === requester2) throw new Refusal("own_request");
}
function holds(code, rule) {
if (refusalOf(rule) !== void 0) throw new Invalid(code);
}
const DELAY_INTERVALS = 2;
function checkClearance(before, charter, reply2, moment) {
const given = statementDigest(reply2);
const clearedBy = before.flatMap(({ event }) => event.kind === "cleared" && equal(event.reply, given) ? [event.official] : []);
const asked = before.flatMap(({ event, moment: at }) => event.kind === "clearance_asked" && equal(event.reply, given) ? [{ of: event.of, at: earliest(at, charter) }] : []);
const now2 = moment.beginsAt + charter.logIntervalSeconds;
holds("Clearance", () => checkCleared(charter, reply2.official, [...clearedBy, ...silent(charter, asked, now2)]));
}
function checkAsked({ charter, roster }, before, of) {
const official = findOfficial(roster, of);
if (official === void 0) throw new Invalid("Clearance");
const reads = before.some(({ event }) => event.kind === "distributed" && event.reader === of);
checkRole(charter, official.role, reads);
}
function checkClears(charter, before, by, reply2) {
const isAsked = before.some(({ event }) => event.kind === "clearance_asked" && event.of === by.official && equal(event.reply, reply2));
checkRole(charter, by.role, isAsked);
}
function checkRole(charter, role, isAsked) {
holds("Clearance", () => {
checkClearer(charter, role);
checkAskedReader(role, isAsked);
});
}
function earliest({ beginsAt }, { logIntervalSeconds }) {
return beginsAt - DELAY_INTERVALS * logIntervalSeconds;
}
function checkGrant(grant, before, charter) {
const asked = before.map(({ event }) => event).find((event) => event.kind === "extension_requested" && equal(event.request, grant.request));
if (asked?.kind !== "extension_requested") throw new Invalid("Extension");
const { official: requester2, days } = asked;
const { approver, role, limit, granted } = grant;
const now2 = earliest(grant.moment, charter);
holds("Extension", () => {
checkApprover(charter, role, approver, requester2);
checkExtension(charter, { granted, days, limit, now: now2 });
});
return days;
}
function deadlinesOf(events, charter) {
const first = (kind) => events.find(({ event }) => event.kind === kind)?.moment;
const filing = events.find(({ event }) => event.kind === "filed");
if (filing?.event.kind !== "filed") return void 0;
const { moment: filed, event: { isUrgent } } = filing;
const [acknowledged, accepted, withdrawn] = [first("acknowledged"), first("accepted"), first("withdrawn")?.beginsAt];
const round = events.findLastIndex(({ event }) => event.kind === "turned" && reopens(event.turn));
const thisRound = events.slice(Math.max(round, 0));
const since = events[round]?.moment.beginsAt ?? filed.beginsAt;
const replied = thisRound.find(({ event }) => event.kind === "replied")?.moment;
const terms = termsFor(charter, isUrgent);
const granted = thisRound.map(({ event }) => event.kind === "extension_granted" ? event.days : 0);
const more = granted.reduce((days, some) => Math.min(days + some, 65535), 0);
const turns = turnsOf(events);
const clock = { since, moreDays: more, reported: reportedSince(turns, since), pauses: waits(charter, turns), isUrgent };
const due2 = (from, term) => dueOf(charter.calendar, from, term);
const owed = (due22, met, released2) => ({ due: due22, met, released: met === void 0 ? released2 : void 0 });
const elsewhere = standsElsewhereFrom(events, charter);
const released = withdrawn === void 0 || elsewhere === void 0 ? withdrawn ?? elsewhere : Math.min(withdrawn, elsewhere);
return { acknowledge: owed(due2(filed.beginsAt, terms.acknowledge), acknowledged, withdrawn), reply_target: owed(replyTarget(clock, charter), replied, released), reply_limit: owed(replyLimit(clock, charter), replied, released), close: replied === void 0 ? void 0 : owed(due2(replied.beginsAt, terms.closeAfterReply), accepted, withdrawn) };
}
function standsElsewhereFrom(events, charter) {
try {
return redirectStandsFrom(charter, turnsOf(events));
} catch (failure) {
if (failure instanceof Refusal) throw new Malformed("OutOfTime");
throw failure;
}
}
function turnsOf(events) {
return events.flatMap(({ moment, event }) => {
if (event.kind !== "turned") return [];
const { turn, official, document: document2, said } = event;
return [{ turn, at: moment.beginsAt, official, document: document2, said }];
});
}
function waitsForTime(turn) {
return turn === "panel_formed" || turn === "panel_reported";
}
function earlier(at, { logIntervalSeconds }) {
return at - logIntervalSeconds * DELAY_INTERVALS;
}
function early(turns, charter) {
return turns.map((it) => ({ ...it, at: earlier(it.at, charter) }));
}
function checkRoster(said, roster) {
if (said?.kind === "nominee") demand$1(canSit(roster, [said.nominee]), "Panel");
if (said?.kind === "members") demand$1(canSit(roster, said.members), "Panel");
}
function checkSeat(before, operation, role, official) {
holds("Panel", () => checkMember(turnsOf(before), operation, role, official));
}
function checkReplyWaited(before, charter, filed, { beginsAt }) {
demand$1(filed !== null, "Panel");
const now2 = beginsAt + charter.logIntervalSeconds * DELAY_INTERVALS;
holds("Panel", () => checkReported(charter, earlier(filed, charter), early(turnsOf(before), charter), now2));
}
function checkNextTurn(next, before, charter) {
const { turn, names: names2, ground, official, said, filed, moment } = next;
if (filed === null) throw new Invalid("History");
const code = isOfThePanel$1(turn) ? "Panel" : CODE[turn] ?? "Turn";
const waits2 = waitsForTime(turn);
const turns = waits2 ? early(turnsOf(before), charter) : turnsOf(before);
const asked = { turn, names: names2, ground, official, said, filed: waits2 ? earlier(filed, charter) : filed };
const ask2 = (now2) => checkTurn(charter, turns, standingReply$1(before), { ...asked, now: now2 });
const soonest = earlier(moment.beginsAt, charter);
if (turn !== "opening_approved" && !waits2 && !WAITED.includes(turn)) return holds(code, () => ask2(soonest));
const late = latest(moment, charter);
demand$1(late !== void 0, code);
if (turn !== "opening_approved") return holds(code, () => ask2(late));
holds(code, () => {
if (refusalOf(() => ask2(late))?.code !== "too_late") return ask2(late);
if (refusalOf(() => ask2(soonest))?.code !== "too_early") ask2(soonest);
});
}
const WAITED = ["question_lapsed", "opening_requested", "case_released"];
const CODE = { opening_requested: "Opening", opening_approved: "Opening", opening_refused: "Opening", spill_reported: "Record", spill_lifted: "Record", release_asked: "Record", release_consented: "Record", release_objected: "Record", case_released: "Record" };
function latest({ beginsAt }, charter) {
const last = beginsAt + charter.logIntervalSeconds * DELAY_INTERVALS;
return last <= TIMESTAMP_MAX ? last : void 0;
}
function standingReply$1(events) {
const last = events.findLast(({ event }) => event.kind === "replied" || event.kind === "turned" && reopens(event.turn));
return last?.event.kind === "replied" ? { document: last.event.document, at: last.moment.beginsAt } : void 0;
}
function questionIn(events) {
return turnsOf(events).findLast((it) => it.turn === "question_asked")?.document;
}
function digestOf(document2) {
return DocumentDigest.fromBytes(Label.DOCUMENT_DIGEST.hash(document2));
}
function checkSession(step, role, before, moment, charter) {
if (step.kind === "inviteToSession") {
if (step.request === null) holds("Session", () => checkProposer(charter, role));
holds("Session", () => checkOpening$1(step, moment.beginsAt - charter.logIntervalSeconds * DELAY_INTERVALS));
return step;
}
if (step.kind === "concludeSession") {
const last = latest(moment, charter);
demand$1(before !== void 0 && last !== void 0 && last >= before.opens, "Session");
}
return before;
}
class HistoryError extends Malformed {
constructor(code, at, refusal2) {
super(code);
this.at = at;
this.refusal = refusal2;
this.name = "HistoryError";
}
at;
refusal;
}
const MADE_BY = { filed: ["memo_file", "author"], acknowledged: ["case_acknowledge", "office_head"], distributed: ["case_distribute", "office_head"], opened: ["case_open", "office_head"], statement_linked: ["statement_post", "office_head"], cleared: ["reply_clear", "office_head"], clearance_asked: ["clearance_ask", "office_head"], extension_requested: ["extension_request", "office_head"], extension_granted: ["extension_approve", "office_head"], replied: ["case_reply", "office_head"], accepted: ["case_close", "author"], expired: ["case_expire", "clock"], withdrawn: ["memo_withdraw", "author"] };
function ended(events) {
const over2 = ["accepted", "expired", "withdrawn"];
return events.findLast(({ event }) => over2.includes(event.kind) || event.kind === "turned" && ends(event.turn))?.moment;
}
function readCase(events) {
const [first, ...rest] = events;
if (first?.event.kind !== "filed") throw new HistoryError("NotFiled", 0);
const view = { state: "submitted", filed: first.moment, isUrgent: first.event.isUrgent, acknowledged: void 0, readers: [], statements: [], clearances: [], askedClearances: [], extensions: [], turns: [], reply: void 0, ended: void 0 };
let last = first.moment;
for (const [index, event] of rest.entries()) {
if (isBefore(event.moment, last)) throw new HistoryError("OutOfOrder", index + 1);
last = event.moment;
apply(view, event, index + 1);
}
return view;
}
function isBefore(a, b) {
return a.interval < b.interval || a.interval === b.interval && a.beginsAt < b.beginsAt;
}
function apply(view, { moment, event }, at) {
view.state = stateAfter(view.state, event, at);
switch (event.kind) {
case "filed":
return;
case "acknowledged": {
const { official, caseNumber, document: document2 } = event;
view.acknowledged = { moment, official, caseNumber, document: document2 };
return;
}
case "distributed":
view.readers = withReader(view.readers, event.reader, (it) => ({ ...it, basis: it.basis ?? event.basis }));
return;
case "opened":
view.readers = withReader(view.readers, event.reader, (it) => ({ ...it, opened: it.opened ?? moment }));
return;
case "statement_linked":
view.statements = [...view.statements, event.document];
return;
case "cleared": {
const { official, reply: reply2, document: document2 } = event;
view.clearances = [...view.clearances, { moment, official, reply: reply2, document: document2 }];
return;
}
case "clearance_asked":
view.askedClearances = [...view.askedClearances, { moment, of: event.of, reply: event.reply }];
return;
case "extension_requested": {
const { official: requester2, days, request: request2 } = event;
view.extensions = [...view.extensions, { requested: moment, requester: requester2, days, request: request2, granted: void 0 }];
return;
}
case "extension_granted":
view.extensions = withGrant(view.extensions, event, moment, at);
return;
case "turned": {
const { turn, official, document: document2, said } = event;
if (ends(turn)) view.ended = moment;
view.turns = [...view.turns, { turn, at: moment.beginsAt, official, document: document2, said }];
return;
}
case "replied":
view.reply = { moment, official: event.official, document: event.document };
return;
case "accepted":
case "expired":
case "withdrawn":
view.ended = moment;
}
}
function stateAfter(state, event, at) {
try {
const [operation, role] = event.kind === "turned" ? turnOperation(event.turn) : MADE_BY[event.kind];
const { to: to2 } = decide(state, operation, role);
if (to2 === void 0) throw new Refusal("not_in_this_state");
return to2;
} catch (error) {
if (error instanceof Refusal) throw new HistoryError("NotPossible", at, error);
throw error;
}
}
function withGrant(extensions, { official, request: request2, days }, moment, at) {
const newest = extensions.at(-1);
const open2 = newest !== void 0 && newest.granted === void 0 && newest.days === days && equal(newest.request, request2);
if (!open2) throw new HistoryError("NotPossible", at, new Refusal("extension_not_requested"));
if (newest.requester === official) throw new HistoryError("NotPossible", at, new Refusal("own_request"));
return [...extensions.slice(0, -1), { ...newest, granted: { moment, official } }];
}
function withReader(readers, official, change2) {
const known2 = readers.some((reader) => reader.official === official);
const all = known2 ? readers : [...readers, { official, basis: void 0, opened: void 0 }];
return all.map((reader) => reader.official === official ? change2(reader) : reader);
}
const Operation = named$1("charter_show", "instance_show", "client_show", "client_fetch", "page_show", "file_check", "statistics_show", "credential_issue", "memo_open", "memo_show", "memo_circulate", "memo_revise", "memo_cosign", "late_count", "cosignature_withdraw", "cosignature_prove", "memo_seal", "memo_file", "memo_withdraw", "memo_status", "mailbox_list", "official_sign_in", "official_sign_out", "factor_enrol", "factor_challenge", "case_list", "case_open", "case_acknowledge", "case_distribute", "note_post", "note_list", "reply_clear", "clearance_ask", "extension_request", "extension_approve", "case_redirect", "redirect_dispute", "redirect_confirm", "redirect_overturn", "question_ask", "question_answer", "question_lapse", "case_reply", "reply_contest", "contest_uphold", "contest_dismiss", "reply_appeal", "appeal_dismiss", "appeal_remand", "reply_correct", "outcome_report", "case_archive", "names_destroy", "text_destroy", "hold_place", "hold_lift", "opening_request", "opening_approve", "opening_refuse", "name_show", "leak_report", "leak_tell", "direction_give", "spill_report", "spill_lift", "release_ask", "release_consent", "release_object", "case_release", "memo_link", "panel_nominate", "panel_form", "panel_declare", "issues_propose", "issues_agree", "issues_object", "panel_report", "panel_dissent", "undertaking_sign", "reply_redraft", "assessment_give", "reply_rate", "session_request", "session_invite", "session_decline", "room_open", "session_attend", "room_ask", "room_moderate", "room_show", "session_conclude", "minutes_give", "minutes_agree", "minutes_dispute", "case_close", "case_export", "statement_post", "complaint_file", "complaint_mailbox", "complaint_list", "complaint_open", "complaint_step", "receipt_show", "log_checkpoint", "log_tile", "log_entries", "case_expire", "instance_setup", "epoch_close", "log_sequence", "case_due", "count_take", "circulation_lapse");
const requester = variants({ official: [0, { official: textId$1(OfficialId) }], author: [1, {}], participant: [2, { participant: id(ParticipantKey) }] });
const request = canonical(map({ operation: [0, word(Operation)], memo: [1, optional(id(MemoId))], requester: [2, requester], at: [3, seconds] }), 512);
const unverifiedRequest = canonical(map({ request: [0, request], signature: [1, fixed$2(64)] }), 1024);
class RequestRefusal extends CodedRefusal {
name = "RequestRefusal";
}
function signRequest(key, asked) {
return { request: asked, signature: key.sign(Label.REQUEST, request.toCanonical(asked)) };
}
function verifyOfficialRequest(asked, operation, key, now2) {
checkRequest(asked, operation, now2);
checkSignature(asked, key);
}
function checkSignature(asked, key) {
const signed = request.toCanonical(asked.request);
if (!key?.verifies(Label.REQUEST, signed, asked.signature)) throw new RequestRefusal("Signature");
}
function checkRequest(asked, operation, now2) {
if (asked.request.operation !== operation) throw new RequestRefusal("Operation");
checkTime(asked.request.at, now2);
}
function checkTime(at, now2) {
if (Math.abs(now2 - at) > REQUEST_SKEW_SECONDS_MAX) throw new RequestRefusal("Time");
}
const FIRST_CLOCK = { ruled: void 0, moreDays: 0, turns: 0 };
function turnedClock(clock, turn, at, events) {
const turns = turnsOf(events).length + 1;
return reopens(turn) ? { ruled: at, moreDays: 0, turns } : { ...clock, turns };
}
function extendedClock(clock, days) {
return { ...clock, moreDays: Math.min(clock.moreDays + days, 65535) };
}
function checkDates(history, charter) {
const { filedAt: filedAt2, dueDates: dueDates2, clocks, outcomes } = history;
if (filedAt2 === null || dueDates2.length !== clocks.length) throw new Invalid("DueDates");
const turns = turnsOf(history.events);
const follow = received(charter, filedAt2).some((filed) => clocks.every((clock, at) => {
const dates = dueDates2[at];
return dates !== void 0 && follows(history, charter, filed, clock, turns.slice(0, clock.turns), dates);
}));
demand$1(follow && outcomes.every((outcome) => isNamedRightly(history, charter, outcome)), "DueDates");
}
function received(charter, loggedAt) {
return Array.from({ length: DELAY_INTERVALS + 1 }, (_, delay) => loggedAt - delay * charter.logIntervalSeconds);
}
function follows({ isUrgent }, charter, filedAt2, { ruled, moreDays }, turns, dates) {
const reported = reportedSince(turns, ruled ?? filedAt2);
const within2 = (since2) => {
const reading = (late, reported2) => {
const clock = { since: since2, moreDays, reported: reported2, pauses: waits(charter, receivedEarly(charter, turns, late)), isUrgent };
return { target: replyTarget(clock, charter).endsAt, limit: replyLimit(clock, charter).endsAt };
};
const earliest2 = reported === void 0 ? void 0 : received(charter, reported).at(-1);
const [first, last] = [reading("question_asked", earliest2), reading("question_answered", reported)];
return first.target <= dates.replyTarget && dates.replyTarget <= last.target && first.limit <= dates.replyLimit && dates.replyLimit <= last.limit;
};
const since = ruled === void 0 ? [filedAt2] : received(charter, ruled);
return isDue(charter, filedAt2, termsFor(charter, isUrgent).acknowledge, dates.acknowledge) && since.some((from) => attempt(() => within2(from)) === true);
}
function receivedEarly(charter, turns, late) {
return turns.map((it) => it.turn === late ? it : { ...it, at: it.at - DELAY_INTERVALS * charter.logIntervalSeconds });
}
function isDue(charter, since, term, logged2) {
return attempt(() => dueOf(charter.calendar, since, term).endsAt) === logged2;
}
function isNamedRightly(history, charter, { duty: duty2, due: due2 }) {
const turns = turnsOf(history.events);
const judged = (turn) => turns.some((it) => it.turn === turn && isJudgedBy(charter, it, due2));
switch (duty2) {
case "acknowledge":
return history.dueDates.every((it) => it.acknowledge === due2);
case "reply":
return lastLimits(history).includes(due2);
case "contest":
return true;
case "answer": {
const within2 = charter.questions?.answerWithin;
const asked = turns.filter((it) => it.turn === "question_asked").flatMap((it) => received(charter, it.at));
return within2 !== void 0 && asked.some((since) => isDue(charter, since, within2, due2));
}
case "scope_ruling":
return judged("redirect_disputed");
case "contest_ruling":
return judged("reply_contested");
case "appeal":
return judged("reply_appealed");
case "panel_forming":
case "panel_report":
return isOfThePanel(history, charter, { duty: duty2, due: due2 });
}
}
function isOfThePanel({ events, filedAt: filedAt2 }, charter, { duty: duty2, due: due2 }) {
const formed = turnsOf(events).find(({ turn }) => turn === "panel_formed")?.at;
const [since, term] = duty2 === "panel_forming" ? [filedAt2, charter.panel?.formWithin] : [formed, charter.panel?.reportWithin];
if (since === null || since === void 0 || term === void 0) return false;
return received(charter, since).some((from) => isDue(charter, from, term, due2));
}
function lastLimits({ clocks, dueDates: dueDates2 }) {
const ended2 = (at) => clocks[at + 1] === void 0 || clocks[at + 1]?.ruled !== clocks[at]?.ruled;
return dueDates2.filter((_, at) => ended2(at)).map(({ replyLimit: replyLimit2 }) => replyLimit2);
}
function isJudgedBy(charter, turned, due2) {
return received(charter, turned.at).some((at) => unlessRefused$1(() => judgements(charter, [{ ...turned, at }]))?.some((it) => it.due.endsAt === due2) === true);
}
const lateCertificate = canonical(map({ filed: [0, id(CertificateDigest)], late: [1, certificate], supporters: [2, certificate] }), 2 * CERTIFICATE_OCTETS_MAX + 64);
function computeLate(filed, rules, signed) {
const { memo, charter, version, digest, demands, cellMin } = filed;
const of = (supporters) => computeCertificate({ memo, charter, version, digest, demands, cellMin }, signed.filter((it) => isSupporter(rules, it) === supporters));
return { filed: certificateDigest(filed), late: of(false), supporters: of(true) };
}
function isSupporter({ late }, { disclosed: [affiliation] }) {
return affiliation !== void 0 && late?.supporters.includes(affiliation.value) === true;
}
async function verifyAllPresentations(rules, presentations, randomness2, pause) {
const prepared = presentations.map(({ presentation }) => prepareOrRefusal(rules, presentation));
const batch = presentations.flatMap(({ hint }, at) => {
const one = prepared[at];
return one === void 0 || one instanceof PresentationRefusal ? [] : [{ presentation: one, hint }];
});
const outcomes = (await verifyBatchCalmly(batch, randomness2, pause)).values();
return presentations.map(({ presentation }, at) => {
const one = prepared[at];
if (one instanceof PresentationRefusal) return one;
const outcome = outcomes.next().value ?? null;
return outcome === null ? new PresentationRefusal("Proof") : accept(presentation, outcome);
});
}
function prepareOrRefusal(rules, presentation) {
try {
return prepare$1(rules, presentation);
} catch (failure) {
if (failure instanceof PresentationRefusal) return failure;
throw failure;
}
}
async function hold(rules, filed, randomness2, pause) {
const hinted = filed.map(({ presentation, hint: octets2 }) => ({ presentation, hint: attempt(() => Hint.fromBytes(octets2)) }));
const readable = hinted.flatMap(({ presentation, hint }) => hint === null ? [] : [{ presentation, hint }]);
if (readable.length !== filed.length) return false;
const outcomes = await verifyAllPresentations(rules, readable, randomness2, pause);
const right = outcomes.every((outcome, at) => !(outcome instanceof PresentationRefusal) && readable[at]?.hint.equals(outcome.hint) === true);
return right && outcomes.length === filed.length;
}
function checkCounted(material2, { charter }, content, filed, counted) {
const late = countLate(material2, charter);
demand$1(late !== null && filed !== null && charter.late !== void 0, "Late");
const { within: within2 } = charter.late;
const now2 = latest(counted, charter);
const isOver2 = (since) => now2 !== void 0 && attempt(() => now2 >= dueOf(charter.calendar, since, within2).endsAt) === true;
demand$1(received(charter, filed).some(isOver2), "Late");
demand$1(equal(lateCertificate.toCanonical(late), content), "Late");
}
async function verifyLate(material2, ground, randomness2) {
const { late, manifest, certificate: certificate2 } = material2;
if (late === null) return null;
const rules = { kind: "late", manifest, epochs: ground.epochs, eligible: eligibleFor(ground.charter, "late"), version: certificate2.digest, context: memoContext(manifest) };
demand$1(await hold(rules, late, randomness2, () => void 0), "Late");
return countLate(material2, ground.charter);
}
function countLate({ late, presentations, certificate: certificate2 }, charter) {
if (late === null) return null;
const signed = late.map(({ presentation }) => presentation);
const ascending = signed.every((one, at) => {
const before = signed[at - 1];
return before === void 0 || compare(before.pseudonym, one.pseudonym) < 0;
});
const all = [...presentations.map(({ presentation }) => presentation), ...signed];
if (!ascending || !pseudonymsAreDistinct(all)) return null;
return computeLate(certificate2, charter, signed);
}
function checkDisposed(turn, moment, due2, before, charter) {
const now2 = latest(moment, charter);
demand$1(now2 !== void 0, "Disposal");
const turns = turnsOf(before);
const may = (since) => unlessRefused$1(() => checkDisposal(charter, turns, turn, since, now2))?.endsAt === due2;
demand$1(over(before, turns, charter).some(may), "Disposal");
}
function over(before, turns, charter) {
const end = ended(before);
if (end) return received(charter, end.beginsAt);
const last = turns.findLast(({ turn }) => ABOUT_THE_SCOPE.includes(turn));
if (!last) return [];
const stands = (at) => unlessRefused$1(() => overFrom(charter, [{ ...last, at }], void 0));
return received(charter, last.at).map(stands).filter((at) => at !== void 0);
}
function checkAllWords(file2, documents, charter, memo) {
const ascending = file2.words.every((words2, at) => at === 0 || words2.event > (file2.words[at - 1]?.event ?? words2.event));
demand$1(ascending, "Words");
const { demands } = file2.material.certificate;
for (const { document: { statement: { step } } } of documents) demand$1(step.kind !== "reportOutcome" || step.demand >= 1 && step.demand <= demands, "Words");
const letters = [];
let reply2 = null;
for (const { event, content } of file2.words) {
const signed = documents.find((known2) => known2.event === event);
demand$1(signed !== void 0 && equal(contentCommitment(content), signed.document.statement.content), "Words");
checkWords(signed.document.statement.step, content, demands, charter);
letters.push({ document: signed.document, words: content.words, signedBy: signed.signedBy });
if (content.words.kind === "reply") reply2 = content.words.words;
if (content.words.kind === "distribution") demand$1(isDistributionAnswered(memo.parts, content.words.note), "Words");
}
return { reply: reply2, letters };
}
const WORDS_OF = { acknowledge: "acknowledgement", distribute: "distribution", clear: "clearance", askClearance: "clearanceRequest", requestExtension: "extensionRequest", approveExtension: "extensionApproval", reply: "reply", statement: "statement", redirect: "redirect", confirmRedirect: "ruling", overturnRedirect: "ruling", ask: "question", upholdContest: "ruling", dismissContest: "ruling", dismissAppeal: "ruling", remandAppeal: "ruling", correct: "correction", reportOutcome: "outcomeReport", placeHold: "hold", liftHold: "hold", requestOpening: "openingRequest", approveOpening: void 0, refuseOpening: "ruling", reportLeak: "leakReport", direct: "direction", reportSpill: "spill", liftSpill: "ruling", askRelease: "release", release: "release", formPanel: "panel", declareConflict: "declaration", proposeIssues: "issues", reportPanel: "panelReport", dissent: "dissent", giveAssessment: "assessment", redraft: "ruling", undertake: "undertaking", inviteToSession: "invitation", declineSession: "sessionDeclined", concludeSession: "sessionHeld", giveMinutes: "minutes" };
function checkWords(step, { words: words2 }, demands, charter) {
demand$1(WORDS_OF[step.kind] === words2.kind, "Words");
const ofASession = words2.kind === "invitation" || words2.kind === "sessionDeclined" || words2.kind === "sessionHeld" || words2.kind === "minutes";
demand$1(saysWhy(words2), ofASession ? "Session" : "Words");
if (words2.kind === "extensionRequest") demand$1(saysSomething(words2.reason), "Words");
if (words2.kind === "acknowledgement") demand$1(riskFits(words2.words, charter), "Words");
if (words2.kind === "undertaking") demand$1(words2.text === charter.protection.undertaking, "Words");
if (words2.kind !== "reply") return;
const answers = answersOf(words2.words);
if (answers === null) throw new Invalid("Words");
try {
checkReply(demands, answers);
checkOutcomes(charter, answers);
} catch (error) {
if (error instanceof ReplyRefusal) throw new Invalid("Words");
throw error;
}
}
function verifyFiled(file2, ground, memo) {
const { filed } = file2.material;
if (filed === null) {
demand$1(file2.words.length === 0, "Words");
return null;
}
const history = new Reader(file2.material, ground).read(filed);
const view = check$2("History", () => readCase(history.events));
const deadlines = check$2("DueDates", () => deadlinesOf(history.events, ground.charter));
if (deadlines === void 0) throw new Invalid("History");
checkDates(history, ground.charter);
const { reply: reply2, letters } = checkAllWords(file2, history.documents, ground.charter, memo);
const kept2 = new Set(["approveOpening", "undertake"]);
const hasWords = (event) => file2.words.some((words2) => words2.event === event);
const wordsMissing = history.documents.filter(({ event, document: document2 }) => !kept2.has(document2.statement.step.kind) && !hasWords(event)).length;
const given = history.reply;
const clearances = view.clearances.filter((it) => given !== null && equal(it.reply, given));
const isSilent = ({ of, reply: asked }) => given !== null && equal(asked, given) && !clearances.some(({ official }) => official === of);
const silent2 = view.askedClearances.filter(isSilent);
return { view, deadlines, reply: reply2, letters, wordsMissing, missed: history.missed, clearances, silent: silent2 };
}
function verifyEvents(material2, ground) {
const [filing] = material2.filed?.events ?? [];
if (material2.filed === null || filing === void 0) throw new Invalid("Filing");
const history = new Reader(material2, ground).read(material2.filed);
const { turns } = check$2("History", () => readCase(history.events));
checkDates(history, ground.charter);
return { filing: digestOf(filing.content), turns: [...turns] };
}
let History$1 = class History {
events = [];
documents = [];
clocks = [FIRST_CLOCK];
dueDates = [];
granted = 0;
reply = null;
missed = [];
outcomes = [];
filedAt = null;
isUrgent = false;
lateCounted = false;
};
class Reader {
constructor(material2, ground) {
this.material = material2;
this.ground = ground;
}
material;
ground;
#history = new History$1();
#filing = null;
#opening;
read(filed) {
for (const [sequence, event] of filed.events.entries()) {
const moment = this.#place(filed, event, sequence);
const kinds = this.#event(event, sequence, moment, filed.caseLogKey);
this.#history.events.push(...kinds.map((kind) => ({ moment, event: kind })));
if (sequence === 0) this.#history.filedAt = moment.beginsAt;
}
demand$1(this.#history.lateCounted === (this.material.late !== null), "Late");
return this.#history;
}
#place({ caseLogKey }, { kind, content, proof }, sequence) {
const { interval, nonce } = proof;
const leaf = caseLeaf({ kind, sequence, caseLogKey, nonce, content }, interval);
check$2("Event", () => verifyLeafProof(proof, leaf, this.ground.head));
const begins = interval * BigInt(this.ground.charter.logIntervalSeconds);
demand$1(begins <= BigInt(TIMESTAMP_MAX), "Event");
return { interval, beginsAt: Number(begins) };
}
#event(event, sequence, moment, caseLogKey) {
switch (event.kind) {
case "filed":
return this.#filed(event, caseLogKey);
case "closed":
return this.#authorStep(event, "accepted");
case "withdrawn":
return this.#authorStep(event, "withdrawn");
case "due_dates_set": {
const dates = check$2("Event", () => dueDates.fromCanonical(event.content));
const wanted = this.#history.dueDates.length < this.#history.clocks.length;
demand$1(equal(dates.memo, memoId(this.material.manifest)) && wanted, "Event");
this.#history.dueDates.push(dates);
return [];
}
case "opened":
return this.#opened(event);
case "acknowledged":
case "distributed":
case "cleared":
case "clearance_asked":
case "extension_requested":
case "extension_granted":
case "replied":
case "statement_posted":
case "redirected":
case "redirect_confirmed":
case "redirect_overturned":
case "question_asked":
case "contest_upheld":
case "contest_dismissed":
case "appeal_dismissed":
case "appeal_remanded":
case "reply_corrected":
case "outcome_reported":
case "hold_placed":
case "hold_lifted":
case "opening_requested":
case "opening_approved":
case "opening_refused":
case "leak_reported":
case "direction_given":
case "spill_reported":
case "spill_lifted":
case "release_asked":
case "case_released":
case "panel_formed":
case "panel_declared":
case "issues_proposed":
case "panel_reported":
case "panel_dissented":
case "undertaken":
case "assessment_given":
case "reply_redrafted":
case "session_invited":
case "session_declined":
case "session_held":
case "minutes_given":
return this.#official(event, sequence, moment);
case "redirect_disputed":
case "question_answered":
case "reply_contested":
case "reply_appealed":
case "leak_told":
case "release_consented":
case "release_objected":
case "memo_linked":
case "panel_nominated":
case "issues_agreed":
case "issues_objected":
case "session_requested":
case "room_opened":
case "minutes_agreed":
case "minutes_disputed":
return this.#authorTurn(event, moment);
case "question_lapsed":
return this.#lapsed(event, moment);
case "late_counted":
return this.#lateCounted(event.content, moment);
case "case_archived":
case "names_destroyed":
case "text_destroyed":
return this.#disposed(event.content, event.kind, moment);
case "due_met":
case "due_missed":
case "expired":
return this.#outcome(event);
}
}
#lateCounted(content, moment) {
demand$1(!this.#history.lateCounted, "Late");
checkCounted(this.material, this.ground, content, this.#history.filedAt, moment);
this.#history.lateCounted = true;
return [];
}
#outcome(event) {
const { duty: duty2, due: due2 } = this.#dueOutcome(event);
const done2 = this.#history.events.some(({ event: event2 }) => does(event2, duty2));
demand$1(event.kind !== "due_met" || done2, "History");
if (event.kind === "due_missed") this.#history.missed.push(duty2);
this.#history.outcomes.push({ duty: duty2, due: due2 });
return event.kind === "expired" ? [{ kind: "expired" }] : [];
}
#dueOutcome(event) {
const outcome = check$2("Event", () => dueOutcome.fromCanonical(event.content));
demand$1(equal(outcome.memo, memoId(this.material.manifest)), "Event");
return outcome;
}
#filed(event, caseLogKey) {
const { step, digest } = this.#author(event, "Filing");
if (step.kind !== "file") throw new Invalid("Filing");
const names2 = equal(step.filing.certificate, certificateDigest(this.material.certificate));
demand$1(names2 && equal(step.filing.caseLogKey, sha256(caseLogKey)), "Filing");
this.#filing = digest;
const isUrgent = step.filing.urgency !== null;
demand$1(!isUrgent || this.ground.charter.urgent !== void 0, "Filing");
this.#history.isUrgent = isUrgent;
return [{ kind: "filed", isUrgent }];
}
#author(event, code) {
const { manifest } = this.material;
return check$2(code, () => {
const document2 = unverifiedAuthorDocument.fromCanonical(event.content);
return verifyAuthorDocument(document2, memoId(manifest), manifest.author);
});
}
#authorStep(event, kind) {
const { step } = this.#author(event, "Document");
if (step.kind === "withdraw" && kind === "withdrawn") return [{ kind }];
if (step.kind !== "close" || kind !== "accepted") throw new Invalid("Document");
const given = this.#history.events.findLast(({ event: event2 }) => event2.kind === "replied")?.event;
demand$1(given?.kind !== "replied" || equal(given.document, step.reply), "Document");
return [{ kind }];
}
#opened(event) {
demand$1(!isLocked(turnsOf(this.#history.events)), "Record");
const reader = check$2("Document", () => {
const asked = unverifiedRequest.fromCanonical(event.content);
const { requester: requester2, memo, at } = asked.request;
if (requester2.kind !== "official") throw new Invalid("Document");
const official = findOfficial(this.ground.roster, requester2.official);
demand$1(official !== void 0 && memo !== null && equal(memo, memoId(this.material.manifest)), "Document");
verifyOfficialRequest(asked, "case_open", officialKey(official), at);
return requester2.official;
});
holds("Undertaking", () => checkUndertaken(this.ground.charter, turnsOf(this.#history.events), reader));
return [{ kind: "opened", reader }];
}
#official(event, sequence, moment) {
const { document: document2, role, signedBy } = check$2("Document", () => this.#officialDocument(event));
const kinds = this.#officialStep(event.kind, document2, role, moment);
this.#opening = checkSession(document2.statement.step, role, this.#opening, moment, this.ground.charter);
this.#history.documents.push({ event: sequence, document: document2, signedBy });
return kinds;
}
#officialDocument(event) {
const unverified = unverifiedOfficialDocument.fromCanonical(event.content);
const official = findOfficial(this.ground.roster, unverified.statement.official);
demand$1(official !== void 0, "Document");
const document2 = verifyOfficialDocument(unverified, officialKey(official));
const { memo, answers, step } = document2.statement;
const answersFiling = this.#filing !== null && equal(answers, this.#filing);
const ofThisMemo = equal(memo, memoId(this.material.manifest));
demand$1(ofThisMemo && answersFiling && maySign(official.role, step), "Document");
return { document: document2, role: official.role, signedBy: official.displayName };
}
#officialStep(kind, { statement: statement2, digest: document2 }, role, moment) {
const { step, official } = statement2;
const { events, filedAt: filed } = this.#history;
checkSeat(events, OPERATION_OF[step.kind], role, official);
if (kind === "acknowledged" && step.kind === "acknowledge") {
return [{ kind, official, caseNumber: step.caseNumber, document: document2 }];
}
if (kind === "distributed" && step.kind === "distribute") {
return step.readers.map((reader) => ({ kind, reader, basis: this.#basisOf(reader) }));
}
if (kind === "cleared" && step.kind === "clear") {
checkClears(this.ground.charter, events, { official, role }, step.reply);
return [{ kind, official, reply: step.reply, document: document2 }];
}
if (kind === "clearance_asked" && step.kind === "askClearance") {
checkAsked(this.ground, events, step.of);
return [{ kind, of: step.of, reply: step.reply }];
}
if (kind === "extension_requested" && step.kind === "requestExtension") {
return [{ kind, official, days: step.days, request: statementDigest(statement2) }];
}
if (kind === "extension_granted" && step.kind === "approveExtension") {
return [{ kind, official, request: step.request, days: this.#granted(step.request, official, role, moment) }];
}
if (kind === "replied" && step.kind === "reply") {
const { demands } = this.material.certificate;
const every = step.demands.length === demands && step.demands.every((number2, at) => number2 === at + 1);
demand$1(every, "Document");
checkClearance(events, this.ground.charter, statement2, moment);
checkReplyWaited(events, this.ground.charter, filed, moment);
this.#history.reply = statementDigest(statement2);
return [{ kind, official, document: document2 }];
}
if (kind === "statement_posted" && step.kind === "statement") return [{ kind: "statement_linked", document: document2 }];
const turn = turnOfEvent(kind);
if (turn === void 0 || turnOperation(turn)[0] !== OPERATION_OF[step.kind]) throw new Invalid("Document");
if (step.kind === "requestOpening") demand$1(step.signature < this.material.certificate.total, "Opening");
if (step.kind === "reportSpill") holds("Record", () => checkSpillMarking(this.ground.charter, step.marking));
const said = stepSaid(step);
checkRoster(said, this.ground.roster);
const next = { turn, names: stepNames(step), ground: void 0, official, said, filed, moment };
checkNextTurn(next, events, this.ground.charter);
this.#setDates(turn, moment);
return [{ kind: "turned", turn, official, document: document2, said }];
}
#setDates(turn, { beginsAt }) {
const { clocks, events } = this.#history;
if (setsDates(turn, this.ground.charter)) clocks.push(turnedClock(clocks.at(-1) ?? FIRST_CLOCK, turn, beginsAt, events));
}
#authorTurn(event, moment) {
const { step, digest: document2 } = this.#author(event, "Document");
const taken2 = authorTurn(step);
if (taken2 === void 0 || taken2.turn !== turnOfEvent(event.kind)) throw new Invalid("Document");
if (taken2.turn === "session_requested") holds("Session", () => checkProposer(this.ground.charter, "author"));
const said = authorSaid(step);
checkRoster(said, this.ground.roster);
const { events, filedAt: filed } = this.#history;
checkNextTurn({ ...taken2, official: void 0, said, filed, moment }, events, this.ground.charter);
this.#setDates(taken2.turn, moment);
return [{ kind: "turned", turn: taken2.turn, official: void 0, document: document2, said }];
}
#lapsed(event, moment) {
const { duty: duty2, due: due2 } = this.#dueOutcome(event);
demand$1(duty2 === "answer", "Event");
this.#history.outcomes.push({ duty: duty2, due: due2 });
const turn = "question_lapsed";
const { events, filedAt: filed } = this.#history;
const by = { official: void 0, said: void 0 };
checkNextTurn({ turn, names: questionIn(events), ground: void 0, ...by, filed, moment }, events, this.ground.charter);
return [{ kind: "turned", turn, ...by, document: digestOf(event.content) }];
}
#disposed(content, turn, moment) {
const { memo, due: due2 } = check$2("Event", () => disposed.fromCanonical(content));
demand$1(equal(memo, memoId(this.material.manifest)), "Event");
checkDisposed(turn, moment, due2, this.#history.events, this.ground.charter);
return [{ kind: "turned", turn, official: void 0, document: digestOf(content), said: void 0 }];
}
#granted(request2, approver, role, moment) {
const { events, dueDates: dueDates2, clocks, granted } = this.#history;
const [dates, clock] = [dueDates2[clocks.length - 1], clocks.at(-1)];
if (dates === void 0 || clock === void 0) throw new Invalid("DueDates");
const days = checkGrant({ request: request2, approver, role, moment, limit: dates.replyLimit, granted }, events, this.ground.charter);
this.#history.granted += 1;
clocks.push(extendedClock(clock, days));
return days;
}
#basisOf(reader) {
const { charter, roster } = this.ground;
if (charter.distribution.always.includes(reader)) return "charter";
return rosterReadersFor(roster, charter, this.material.manifest).includes(reader) ? "author_agency" : "further";
}
}
function maySign(role, step) {
return State.ALL.some((state) => isAllowed(state, OPERATION_OF[step.kind], role));
}
function does(event, duty2) {
const turned = (...wanted) => event.kind === "turned" && wanted.includes(event.turn);
switch (duty2) {
case "acknowledge":
return event.kind === "acknowledged";
case "reply":
return event.kind === "replied";
case "contest":
return event.kind === "accepted";
case "answer":
return turned("question_answered");
case "scope_ruling":
return turned("redirect_confirmed", "redirect_overturned");
case "contest_ruling":
return turned("contest_upheld", "contest_dismissed");
case "appeal":
return turned("appeal_dismissed", "appeal_remanded");
case "panel_forming":
return turned("panel_formed");
case "panel_report":
return turned("panel_reported");
}
}
async function verifyCase(file2, verifying2) {
await verifying2.pause(0);
const ground = groundOf(file2.material, verifying2.pinned);
const freeze = freezeOf(file2.material);
const memo = memoOf$1(file2.text, freeze);
await verifySignatures(file2.material, ground, freeze, verifying2);
const filed = verifyFiled(file2, ground, memo);
const late = await verifyLate(file2.material, ground, verifying2.randomness);
demand$1(filed !== null || late === null, "Late");
const { log, charter } = ground;
return { log, subject: memo.parts.subject, memo, files: file2.text.attachments, certificate: file2.material.certificate, charter, filed, late };
}
async function verifySealed(material2, verifying2) {
const ground = groundOf(material2, verifying2.pinned);
await verifySignatures(material2, ground, freezeOf(material2), verifying2);
}
async function verifyMaterial(material2, verifying2) {
const ground = groundOf(material2, verifying2.pinned);
await verifySignatures(material2, ground, freezeOf(material2), verifying2);
const events = verifyEvents(material2, ground);
await verifyLate(material2, ground, verifying2.randomness);
return { ...ground, ...events };
}
function groundOf(material2, pinned) {
const { manifest } = material2;
const { log, head } = check$2("Checkpoint", () => openEvidence(material2.log, pinned));
const charter = check$2("Charter", () => loggedCharter(material2.charter, head));
demand$1(equal(charter.digest, manifest.charter), "Charter");
const roster = check$2("Roster", () => loggedRoster(material2.roster, head));
demand$1(roster.instance === manifest.instance, "Roster");
demand$1(material2.epochs.length === manifest.accepted.length, "Epoch");
const epochs = material2.epochs.map((logged2, at) => {
const { epoch, roll } = check$2("Epoch", () => knownEpoch(logged2, head));
const accepted = manifest.accepted[at];
const right = accepted !== void 0 && epoch.manifest.institution === accepted.institution && epoch.manifest.epoch === accepted.epoch && roll !== null && equal(roll.digest, accepted.roll) && equal(epoch.digest, accepted.manifest);
demand$1(right, "Epoch");
return epoch;
});
return { log, head, charter: charter.charter, roster, epochs };
}
function freezeOf({ freeze, manifest }) {
const { step } = check$2("Text", () => verifyAuthorDocument(freeze, memoId(manifest), manifest.author));
if (step.kind !== "circulate") throw new Invalid("Text");
return step.freeze;
}
function memoOf$1(text2, freeze) {
demand$1(equal(versionDigest(text2), freeze.digest), "Text");
const memo = readMemo(text2);
demand$1(memo.demandCount() === freeze.demands, "Text");
return memo;
}
function readMemo(text2) {
try {
return check$2("Text", () => checkText(text2));
} catch (error) {
if (error instanceof MemoError) throw new Invalid("Text");
throw error;
}
}
const DIGESTS_SHARE = 0.06;
async function digestsOf(presentations, pause) {
const digests = new Map();
for (const [at, presentation] of presentations.entries()) {
digests.set(presentation, presentationDigest(presentation));
await pause(DIGESTS_SHARE * (at + 1) / presentations.length);
}
return (presentation) => digests.get(presentation) ?? presentationDigest(presentation);
}
async function verifySignatures(material2, ground, freeze, { randomness: randomness2, pause }) {
const { manifest } = material2;
const presentations = material2.presentations.map((filed) => filed.presentation);
const ascending = presentations.every((one, at) => {
const before = presentations[at - 1];
return before === void 0 || compare(before.pseudonym, one.pseudonym) < 0;
});
demand$1(ascending && pseudonymsAreDistinct(presentations), "Signature");
const subject2 = { memo: memoId(manifest), charter: manifest.charter, version: freeze.version, digest: freeze.digest, demands: freeze.demands, cellMin: ground.charter.anonymity.cellMin };
const digestOf2 = await digestsOf(presentations, pause);
const computed = certificate.toCanonical(computeCertificate(subject2, presentations, digestOf2));
demand$1(equal(computed, certificate.toCanonical(material2.certificate)), "Certificate");
const rules = { kind: "sign", manifest, epochs: ground.epochs, eligible: ground.charter.eligibility.affiliations, version: freeze.digest, context: memoContext(manifest) };
const held = await hold(rules, material2.presentations, randomness2, (done2) => pause(DIGESTS_SHARE + (1 - DIGESTS_SHARE) * done2));
demand$1(held, "Signature");
}
const TURN_MILLISECONDS = 25;
function calmly(progress, signal) {
let end = performance.now() + TURN_MILLISECONDS;
return (done2) => {
signal.throwIfAborted();
if (performance.now() < end) return void 0;
progress(done2);
return breathe().then(() => {
end = performance.now() + TURN_MILLISECONDS;
});
};
}
class StepRefusal extends CodedRefusal {
name = "StepRefusal";
}
function own(memo) {
const found2 = findAuthored(wallet(), memo);
if (!found2) throw new StepRefusal("NotAuthor");
return found2;
}
function wallet() {
const session = currentSession();
if (!session) throw new StepRefusal("NoWallet");
return session.wallet;
}
function ownInstitutions(instance) {
const session = currentSession();
return session ? ownInstitutions$1(instance, session.wallet) : [];
}
async function open(among, signal) {
const instance = await reach(signal);
const { authored, presentation, index, epoch, context } = openMemo(instance, wallet(), among, randomness);
const memo = memoId(authored.manifest);
await update((kept2) => {
const enrolment = findEnrolment(kept2, epoch);
if (enrolment !== null) rememberContext(enrolment, context);
kept2.authored.push(authored);
});
const body2 = { manifest: memoManifest.toCanonical(authored.manifest), presentation: unverifiedPresentation.toCanonical(presentation), index };
try {
await send(fixedPath("memo_open"), memoPost, body2, done, { signal });
} catch (error) {
if (!(error instanceof Refusal$1)) throw error;
await forget(memo);
throw error.code === "conflict" ? new StepRefusal("OlderWallet") : error;
}
return memo;
}
async function forget(memo) {
await update((kept2) => {
kept2.authored = kept2.authored.filter(({ manifest }) => !equal(memoId(manifest), memo));
});
}
async function circulate(memo, written, days, signal) {
if (await reconcile(memo, written.markdown, signal)) return;
const instance = await reach(signal);
const authored = own(memo);
const closesAt = circulationEndsAt(charterOf(instance, authored.manifest), now(), days);
const { document: document2, sealedText, text: text2 } = freezeVersion(instance, authored, written, closesAt, randomness);
await update(() => void authored.versions.push(text2));
const body2 = { document: unverifiedAuthorDocument.toCanonical(document2), sealedText };
try {
await sendTo("memo_circulate", memo, circulatePost, body2, done, signal);
} catch (error) {
if (error instanceof Refusal$1) await update(() => void authored.versions.pop());
throw error;
}
}
async function reconcile(memo, markdown, signal) {
const authored = own(memo);
let status;
try {
status = await memoStatus(memo, signal);
} catch (error) {
if (!(error instanceof Refusal$1) || error.status !== 404 || authored.versions.length > 0) throw error;
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
const document2 = unverifiedAuthorDocument.toCanonical(reviseMemo(own(memo)));
await sendTo("memo_revise", memo, authorPost, { document: document2 }, done, signal);
}
async function seal(memo, progress, signal) {
const authored = own(memo);
const document2 = unverifiedAuthorDocument.toCanonical(sealMemo(authored));
const answer = await sendTo("memo_seal", memo, authorPost, { document: document2 }, certificateAnswer, signal);
const made = certificate.fromCanonical(answer.certificate);
const text2 = authored.versions.at(-1);
const right = equal(made.memo, memo) && equal(made.charter, authored.manifest.charter);
if (!right || text2 === void 0 || !equal(made.digest, versionDigest(text2))) throw new StepRefusal("OtherCertificate");
await checkSignatures(authored, made, progress, signal);
return made;
}
async function checkSignatures(authored, made, progress, signal) {
const fetched = await material(authored, signal);
await verifySealed(fetched, { pinned: (await reach(signal)).log, randomness, pause: calmly(progress, signal) });
const same2 = equal(certificateDigest(fetched.certificate), certificateDigest(made));
if (!same2 || !equal(memoId(fetched.manifest), made.memo)) throw new StepRefusal("OtherSignatures");
}
async function withdraw$1(memo, signal) {
const document2 = unverifiedAuthorDocument.toCanonical(withdrawMemo(own(memo)));
const body2 = { document: document2, nonce: randomBytes(randomness, 32) };
await sendTo("memo_withdraw", memo, loggedAuthorPost, body2, done, signal);
}
async function close(memo, reply2, signal) {
const document2 = unverifiedAuthorDocument.toCanonical(closeCase(own(memo), reply2));
const body2 = { document: document2, nonce: randomBytes(randomness, 32) };
await sendTo("case_close", memo, loggedAuthorPost, body2, done, signal);
}
async function exportCase(memo, progress, signal) {
const authored = own(memo);
const [fetched, mail, { log }] = await Promise.all([material(authored, signal), mailbox(signal), reach(signal)]);
const text2 = authored.versions.find((version) => equal(versionDigest(version), fetched.certificate.digest));
if (text2 === void 0) throw new StepRefusal("NoText");
const small = makeCertificateFile(fetched, text2);
const file2 = makeCaseFile(fetched, text2, circulationOf(authored), mail.map(({ sealed }) => sealed));
const report = await verifyCase(file2, { pinned: log, randomness, pause: calmly(progress, signal) });
return { caseFile: caseFile.toFile(file2), certificateFile: small && certificateFile.toFile(small), report };
}
async function material(authored, signal) {
const request2 = authorRequest(authored, "case_export");
const answer = await sendTo("case_export", memoId(authored.manifest), requestPost, { request: request2 }, materialAnswer, signal);
return caseMaterial.fromCanonical(answer.material);
}
function authorRequest(authored, operation) {
const asked = { operation, memo: memoId(authored.manifest), requester: { kind: "author" }, at: now() };
return unverifiedRequest.toCanonical(signRequest(authorKeyOf(authored), asked));
}
function Authorship({ of, authored }) {
const [name, setName] = d("");
const [purpose, setPurpose] = d("");
const [tried, setTried] = d(false);
const [saved, setSaved] = d(false);
const act = async (signal) => {
setSaved(false);
const [fetched, { log }] = await Promise.all([material(authored, signal), reach(signal)]);
const made = attestAuthorship(authored, certifiedFilingOf(fetched), { name, purpose });
verifyAuthorship(made, log);
saveFile(`${shortId(of.memo)}-authorship.demur`, authorshipFile.toFile(made));
setSaved(true);
};
const ready = () => {
setTried(true);
return saysSomething(name) && saysSomething(purpose);
};
const missing = (text2) => tried && !saysSomething(text2) ? t("memo-problem-Empty") : void 0;
return k(Disclosure, { summary: t("authorship-title") }, k("p", null, t("authorship-text")), k(Field, { label: t("authorship-name"), hint: t("authorship-name-hint"), wide: true, value: name, error: missing(name), lengthMax: 200, onInput: setName }), k(Field, { label: t("authorship-purpose"), hint: t("authorship-purpose-hint"), wide: true, value: purpose, error: missing(purpose), lengthMax: 400, onInput: setPurpose }), saved && k(Alert, { tone: "success", heading: t("authorship-saved"), live: true }, t("authorship-saved-text")), k(Asked, { deed: t("authorship-go"), heading: t("authorship-ask"), look: "outline", ready, act }, k("p", null, t("authorship-means")), k("p", null, t("authorship-means-others"))));
}
function mergeDesks({ base: base2, mine, kept: kept2 }, freshId) {
const drafts = [];
const moved = new Map();
const keep = (draft2) => void (draft2 && drafts.push(draft2));
for (const id2 of new Set([...kept2, ...mine].map((draft2) => toHex(draft2.id)))) {
const [was, own2, other] = [base2, mine, kept2].map((desk2) => desk2.find((draft2) => toHex(draft2.id) === id2));
if (isSame$2(own2, other) || isSame$2(own2, was)) keep(other);
else if (isSame$2(other, was) || other === void 0) keep(own2);
else {
keep(other);
if (own2 === void 0) continue;
const fresh = freshId();
moved.set(id2, toHex(fresh));
keep({ ...own2, id: fresh });
}
}
return { drafts, moved };
}
function isSameDesk(a, b) {
return a.length === b.length && a.every((draft2) => isSame$2(draft2, b.find((other) => equal(other.id, draft2.id))));
}
function isSame$2(a, b) {
if (a === void 0 || b === void 0) return a === b;
return a.text === b.text && a.attachments.length === b.attachments.length && a.attachments.every((file2, at) => {
const other = b.attachments[at];
return other !== void 0 && file2.name === other.name && file2.marking === other.marking && equal(file2.octets, other.octets);
});
}
const draftFile = map({ name: [0, text], marking: [1, word(Marking)], octets: [2, octets$1] });
const draft = map({ id: [0, fixed$2(16)], text: [1, text], attachments: [2, list$1(draftFile)], updated: [3, text] });
const form = canonical(map({ drafts: [0, list$1(draft)] }), DESK_OCTETS_MAX);
const deskFile = { ...form, fromCanonical: (octets2) => {
const desk2 = form.fromCanonical(octets2);
const { drafts } = desk2;
const few = drafts.length <= DRAFTS_MAX && drafts.every((one) => one.attachments.length <= ATTACHMENTS_MAX);
if (!few) throw new Malformed("TooLong");
const ascending = drafts.every((one, at) => at === 0 || compare(drafts[at - 1]?.id ?? one.id, one.id) < 0);
const days = drafts.every((one) => /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(one.updated));
if (!ascending || !days) throw new Malformed("NotCanonical");
return desk2;
} };
const SEALED_MAX = DESK_OCTETS_MAX / 4 * 5 + 64 * 1024;
function sealDesk(desk2, identity, randomness2) {
const drafts = [...desk2.drafts].sort((a, b) => compare(a.id, b.id));
return sealObject(deskFile, { drafts }, [identity.recipient()], randomness2);
}
function openDesk(identity, sealed) {
return openObject(deskFile, identity, sealed, SEALED_MAX);
}
class FileRefusal extends CodedRefusal {
name = "FileRefusal";
}
const READ_OCTETS_MAX = 16 * 1024 * 1024;
function takeIn(files, name, octets2) {
if (octets2.length === 0) throw new FileRefusal("Empty");
if (files.length >= ATTACHMENTS_MAX$1) throw new FileRefusal("TooMany", ATTACHMENTS_MAX$1);
const cleaned = cleanFile(name, octets2);
if (octetsOf(files) + cleaned.octets.length > ATTACHMENTS_OCTETS_MAX) {
throw new FileRefusal("TooLarge", ATTACHMENTS_OCTETS_MAX / 1024);
}
return cleaned;
}
function octetsOf(files) {
return files.reduce((sum, { octets: octets2 }) => sum + octets2.length, 0);
}
function fileField(name, marking, octets2) {
return { name, marking, octets: octets2, sha256: sha256(octets2) };
}
function tidyName(name) {
const tidied = name.normalize("NFC").replace(/[/\\:*?"<>|\p{C}]/gu, "-").replace(/^[.-]+/, "").replace(/\s+/g, " ").trim();
return isFileName(tidied) ? tidied : tidied.slice(-40);
}
function attachmentOf({ name, marking, octets: octets2, sha256: hash }) {
const text2 = name.trim().replace(/\s+/g, " ");
return { name: { marking, text: text2 }, mediaType: mediaTypeOf(text2) ?? "text/plain", octets: octets2.length, sha256: hash };
}
const found$1 = new WeakMap();
function tellings({ name, octets: octets2 }) {
if (mediaTypeOf(name) !== "application/pdf") return [];
const known2 = found$1.get(octets2) ?? metadataOf(octets2);
found$1.set(octets2, known2);
return known2;
}
const BLANK = { marking: "U", text: "" };
const blankPortion = () => BLANK;
const blankDemand = () => ({ ...BLANK, responsible: "", wantedBy: "" });
const blankEvidence = () => ({ ...BLANK, source: "" });
const EMPTY_DRAFT = { subject: "", addressees: "", marking: "U", stance: "", document: "", documentSha256: "", distribution: "", continues: "", summary: BLANK, paragraphs: [BLANK], demands: [blankDemand()], priorAttempts: [], consequences: [], alternatives: [], experts: [], evidence: [], files: [] };
function memoOf(fields) {
const parts = partsOf(fields);
const named2 = single(fields.document) !== "" || fields.documentSha256 !== "";
if (named2 && !parts.document) throw new MemoProblem({ part: "document" }, { code: "NoDocument" });
if (single(fields.continues) !== "" && parts.continues.length === 0) throw new MemoProblem({ part: "continues" }, { code: "NoMemo" });
return Memo$1.check(parts);
}
function partsOf(fields) {
return { subject: single(fields.subject), addressees: fields.addressees.split(/[\n,]/).map(single).filter((line) => line !== ""), marking: fields.marking, stance: AuthorsStance.fromName(fields.stance), document: documentOf$1(fields), distribution: single(fields.distribution) || void 0, continues: readMemos(fields.continues) ?? [], summary: portion(fields.summary), paragraphs: fields.paragraphs.map(portion), demands: fields.demands.map(demand), ...furtherOf((list2) => fields[list2].map(portion)), evidence: fields.evidence.map((entry) => ({ claim: portion(entry), source: single(entry.source) })), attachments: fields.files.map(attachmentOf) };
}
function documentOf$1({ document: document2, documentSha256 }) {
const title = single(document2);
const sha2562 = readHash(documentSha256);
return title !== "" && sha2562 ? { title, sha256: sha2562 } : void 0;
}
function writtenOf(fields) {
const files = fields.files.map((file2) => ({ ...file2, name: attachmentOf(file2).name.text }));
return { markdown: toMarkdown(memoOf(fields)), files };
}
function fieldsOf$1(parts, files) {
return { subject: parts.subject, addressees: parts.addressees.join("\n"), marking: parts.marking, stance: parts.stance ?? "", document: parts.document?.title ?? "", documentSha256: parts.document ? toHex(parts.document.sha256) : "", distribution: parts.distribution ?? "", continues: parts.continues.map(toHex).join(", "), summary: parts.summary, paragraphs: parts.paragraphs, demands: parts.demands.map(({ portion: { marking, text: text2 }, responsible, wantedBy }) => ({ marking, text: text2, responsible: responsible ?? "", wantedBy: wantedBy ?? "" })), ...furtherOf((list2) => parts[list2]), evidence: parts.evidence.map(({ claim: claim2, source }) => ({ ...claim2, source })), files: parts.attachments.flatMap(({ name, sha256: sha2562 }, at) => {
const octets2 = files[at];
return octets2 ? [{ name: name.text, marking: name.marking, octets: octets2, sha256: sha2562 }] : [];
}) };
}
function furtherOf(make) {
return Object.fromEntries(FURTHER.map(({ list: list2, heading }) => [list2, make(list2, heading)]));
}
function portion({ marking, text: text2 }) {
return { marking, text: single(text2) };
}
function demand(field) {
const responsible = single(field.responsible);
return { portion: portion(field), responsible: responsible === "" ? void 0 : responsible, wantedBy: field.wantedBy === "" ? void 0 : field.wantedBy };
}
function single(text2) {
return text2.trim().replace(/\s+/g, " ");
}
function draftText(fields) {
const parts = partsOf(fields);
const lines = ["---", `subject: ${parts.subject}`, `to: ${parts.addressees.join(", ")}`, `marking: ${parts.marking}`, ...parts.stance ? [`stance: ${parts.stance}`] : [], ...documentLines(fields), ...parts.distribution ? [`distribution: ${parts.distribution}`] : [], ...fields.continues ? [`continues: ${single(fields.continues)}`] : [], "---"];
lines.push("", "## Summary", "", marked(parts.summary), "", "## Paragraphs");
for (const paragraph of parts.paragraphs) lines.push("", marked(paragraph));
lines.push("", "## Demands", "");
for (const [at, { portion: asked, responsible, wantedBy }] of parts.demands.entries()) {
lines.push(`${at + 1}. ${marked(asked)}`);
if (responsible !== void 0) lines.push(`   - ${RESPONSIBLE}${responsible}`);
if (wantedBy !== void 0) lines.push(`   - ${WANTED_BY}${wantedBy}`);
}
for (const { list: list2, heading } of FURTHER) lines.push("", `## ${heading}`, "", ...parts[list2].map((entry) => `- ${marked(entry)}`));
lines.push("", "## Evidence", "", ...parts.evidence.map(({ claim: claim2, source }) => `- ${marked(claim2)} ${ARROW} ${source}`));
return `${lines.join("\n")}
`;
}
function documentLines({ document: document2, documentSha256 }) {
return [...document2 ? [`document: ${single(document2)}`] : [], ...documentSha256 ? [`document-sha256: ${documentSha256}`] : []];
}
const RESPONSIBLE = "responsible: ";
const WANTED_BY = "wanted by: ";
function marked({ marking, text: text2 }) {
return `(${marking}) ${text2}`;
}
function readDraft(text2, files) {
const sections = text2.split(/^## /m);
const header = sections[0] ?? "";
const linesOf = (heading) => (sections.find((section) => section.startsWith(`${heading}
`)) ?? "").split("\n").slice(1).filter((line) => line.trim() !== "");
const field = (name) => new RegExp(`^${name}: (.*)$`, "m").exec(header)?.[1] ?? "";
return { subject: field("subject"), addressees: field("to").split(", ").join("\n"), marking: markingOf(field("marking")), stance: AuthorsStance.fromName(field("stance")) ?? "", document: field("document"), documentSha256: field("document-sha256"), distribution: field("distribution"), continues: field("continues"), summary: linesOf("Summary").map(portionField)[0] ?? BLANK, paragraphs: orOne(linesOf("Paragraphs").map(portionField), BLANK), demands: orOne(demandFields(linesOf("Demands")), blankDemand()), ...furtherOf((_, heading) => linesOf(heading).map(portionField)), evidence: linesOf("Evidence").map(evidenceField), files };
}
function demandFields(lines) {
const demands = [];
for (const line of lines) {
const detail = line.trim().replace(/^- /, "");
const last = demands.at(-1);
if (/^\d+\./.test(line)) demands.push({ ...blankDemand(), ...portionField(line) });
else if (last && detail.startsWith(RESPONSIBLE)) demands[demands.length - 1] = { ...last, responsible: detail.slice(RESPONSIBLE.length) };
else if (last && detail.startsWith(WANTED_BY)) demands[demands.length - 1] = { ...last, wantedBy: detail.slice(WANTED_BY.length) };
}
return demands;
}
function portionField(line) {
const found2 = /^(?:\d+\. |- )?\(([A-Z]+)\) ?(.*)$/.exec(line.trim());
return { marking: markingOf(found2?.[1] ?? ""), text: found2?.[2] ?? line.trim() };
}
function evidenceField(line) {
const { marking, text: text2 } = portionField(line);
const at = text2.indexOf(ARROW);
return at < 0 ? { marking, text: text2, source: "" } : { marking, text: text2.slice(0, at).trim(), source: text2.slice(at + ARROW.length).trim() };
}
function markingOf(name) {
return Marking.ALL.find((marking) => marking === name) ?? "U";
}
function orOne(found2, one) {
return found2.length === 0 ? [one] : found2;
}
class DraftRefusal extends CodedRefusal {
name = "DraftRefusal";
}
const EMPTY = { drafts: [], isReady: false, isUnsaved: false, error: void 0 };
const SAVE_MILLISECONDS = 800;
const ROUNDS_MAX = 5;
const ID_OCTETS = 16;
let desk = EMPTY;
let base = [];
let timer;
const listeners = new Set();
async function beginDraft(fields = EMPTY_DRAFT, memo) {
if (!desk.isReady) await saveDesk();
const before = desk.drafts.find((draft2) => memo === void 0 ? isBlank(draft2) : draft2.memo === memo);
if (before) return before.id;
if (desk.drafts.length >= DRAFTS_MAX) throw new DraftRefusal("Full", DRAFTS_MAX);
const id2 = toHex(randomBytes(randomness, ID_OCTETS));
write([...desk.drafts, { id: id2, fields, memo, keptAs: keptAs(memo, id2), updated: today(), isCopy: false }]);
return id2;
}
function findDraft(id2) {
return desk.drafts.find((draft2) => draft2.id === id2);
}
function keepDraft(id2, fields) {
write(desk.drafts.map((draft2) => draft2.id === id2 ? { ...draft2, fields, updated: today() } : draft2));
}
function bindDraft(id2, memo) {
write(desk.drafts.map((draft2) => draft2.id === id2 ? { ...draft2, memo, keptAs: keptAs(memo, id2) } : draft2));
}
function dropDraft(id2) {
write(desk.drafts.filter((draft2) => draft2.id !== id2));
}
function useDesk() {
const [shown2, show] = d(desk);
A(() => {
const listener = () => show(desk);
listeners.add(listener);
listener();
if (!desk.isReady) void saveDesk();
return () => void listeners.delete(listener);
}, []);
return shown2;
}
async function saveDesk() {
clearTimeout(timer);
timer = void 0;
const session = currentSession();
if (!session) return;
if (session.keeping === "memory") return change({ ...desk, isReady: true });
try {
if (session.wallet.deskSeed === null) await update((wallet2) => void deskOf(wallet2, randomness));
const identity = deskOf(session.wallet, randomness);
await inTurn(async () => {
if (currentSession()?.wallet !== session.wallet) return;
const { drafts } = desk;
const exchanged = await exchange(identity, base, drafts);
if (currentSession()?.wallet === session.wallet) take(drafts, exchanged, session.wallet);
});
} catch (error) {
if (currentSession()?.wallet === session.wallet) change({ ...desk, isUnsaved: true, error });
}
}
async function exchange(identity, from, drafts) {
const mine = drafts.filter((draft2) => !isBlank(draft2)).map(toKept);
for (let round = 0; round < ROUNDS_MAX; round += 1) {
if (await read$1("wallet") === void 0) throw new KeepingRefusal("Elsewhere");
const octets2 = await read$1("desk");
const kept2 = octets2 ? orRefuse(() => openDesk(identity, octets2), () => new DraftRefusal("OtherWallet")).drafts : [];
const { drafts: merged, moved } = mergeDesks({ base: from, mine, kept: kept2 }, () => randomBytes(randomness, ID_OCTETS));
if (merged.length > DRAFTS_MAX) throw new DraftRefusal("Full", DRAFTS_MAX);
if (isSameDesk(merged, kept2)) return { kept: kept2, moved };
const sealed = merged.length === 0 ? void 0 : sealAll(identity, merged);
if (await replace("desk", octets2, sealed)) return { kept: merged, moved };
}
throw new KeepingRefusal("Elsewhere");
}
function sealAll(identity, drafts) {
try {
return sealDesk({ drafts: [...drafts] }, identity, randomness);
} catch {
throw new DraftRefusal("TooLong");
}
}
function take(sent, { kept: kept2, moved }, wallet2) {
base = kept2;
const drafts = desk.drafts.flatMap((draft2) => {
const id2 = moved.get(draft2.keptAs);
if (id2 !== void 0) return [{ ...draft2, keptAs: id2, memo: void 0, isCopy: true }];
const found2 = kept2.find((one) => toHex(one.id) === draft2.keptAs);
if (!sent.includes(draft2) || isBlank(draft2)) return [draft2];
if (!found2) return [];
return isSameDesk([found2], [toKept(draft2)]) ? [draft2] : [{ ...draft2, fields: fieldsOf(found2) }];
});
const known2 = new Set([...drafts, ...sent.filter((draft2) => !moved.has(draft2.keptAs))].map((draft2) => draft2.keptAs));
const others = kept2.filter(({ id: id2 }) => !known2.has(toHex(id2)));
change({ drafts: [...drafts, ...others.map((one) => fromKept(one, wallet2))], isReady: true, isUnsaved: desk.drafts !== sent, error: void 0 });
}
function toKept({ keptAs: id2, fields, updated }) {
const attachments = fields.files.map(({ name, marking, octets: octets2 }) => ({ name, marking, octets: octets2 }));
return { id: fromHex(id2), text: draftText(fields), attachments, updated };
}
function fromKept(kept2, wallet2) {
const memo = wallet2.authored.map(({ manifest }) => memoId(manifest)).find((one) => equal(one.subarray(0, ID_OCTETS), kept2.id));
const id2 = toHex(kept2.id);
return { id: id2, fields: fieldsOf(kept2), memo: memo && toHex(memo), keptAs: id2, updated: kept2.updated, isCopy: false };
}
function fieldsOf({ text: text2, attachments }) {
return readDraft(text2, attachments.map(({ name, marking, octets: octets2 }) => fileField(name, marking, octets2)));
}
function keptAs(memo, id2) {
return memo?.slice(0, 2 * ID_OCTETS) ?? id2;
}
function isBlank({ fields, memo }) {
return memo === void 0 && fields === EMPTY_DRAFT;
}
function today() {
return new Date(now() * 1e3).toISOString().slice(0, 10);
}
function write(drafts) {
change({ ...desk, drafts, isUnsaved: true });
timer ??= setTimeout(() => void saveDesk(), SAVE_MILLISECONDS);
}
function change(next) {
desk = next;
listeners.forEach((listener) => listener());
}
onForget((burning) => {
clearTimeout(timer);
timer = void 0;
const { drafts, isUnsaved } = desk;
const session = currentSession();
if (!burning && isUnsaved && session?.keeping === "device" && session.wallet.deskSeed) {
const [identity, from] = [deskOf(session.wallet, randomness), base];
void inTurn(() => exchange(identity, from, drafts).then(() => void 0)).catch(() => void 0);
}
base = [];
change(EMPTY);
});
let keeping = currentSession()?.keeping;
watchSession(() => {
const before = keeping;
keeping = currentSession()?.keeping;
if (keeping === "device" && before === "memory" && desk.isUnsaved) write(desk.drafts);
});
addEventListener("visibilitychange", () => {
if (desk.isReady && (desk.isUnsaved || document.visibilityState === "visible")) void saveDesk();
});
addEventListener("beforeunload", (event) => {
if (!isLeaving() && desk.isUnsaved && desk.drafts.some((draft2) => !isBlank(draft2))) event.preventDefault();
});
const CELLS_MAX = 1e6;
function wordDifference(before, after) {
const [old, young] = [words(before), words(after)];
const pieces = old.length * young.length <= CELLS_MAX ? align(old, young) : align(sentences(before), sentences(after), (a, b) => {
const [inside, outside] = [words(a.join("")), words(b.join(""))];
return inside.length * outside.length <= CELLS_MAX ? align(inside, outside) : replaced$1(a, b);
});
return joined(pieces);
}
function words(text2) {
const word2 = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}](?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}])[\p{L}\p{M}\p{N}'’])*|\s+|[^]/gu;
return text2.match(word2) ?? [];
}
function sentences(text2) {
return text2.match(/[^.!?؟。]+[.!?؟。]*\s*|[.!?؟。]+\s*/gu) ?? [];
}
function align(old, young, gap = replaced$1) {
let start = 0;
while (start < old.length && start < young.length && old[start] === young[start]) start += 1;
let end = 0;
const most = Math.min(old.length, young.length) - start;
while (end < most && old[old.length - 1 - end] === young[young.length - 1 - end]) end += 1;
const middle = alignMiddle(old.slice(start, old.length - end), young.slice(start, young.length - end), gap);
return [...kept(old.slice(0, start)), ...middle, ...kept(old.slice(old.length - end))];
}
function alignMiddle(old, young, gap) {
if (old.length * young.length > CELLS_MAX) return gap(old, young);
const width = young.length + 1;
const longest = new Uint32Array((old.length + 1) * width);
const at = (i2, j2) => longest[i2 * width + j2];
for (let i2 = old.length - 1; i2 >= 0; i2 -= 1) {
for (let j2 = young.length - 1; j2 >= 0; j2 -= 1) {
longest[i2 * width + j2] = old[i2] === young[j2] ? at(i2 + 1, j2 + 1) + 1 : Math.max(at(i2 + 1, j2), at(i2, j2 + 1));
}
}
const pieces = [];
let [i, j, fromOld, fromYoung] = [0, 0, 0, 0];
while (i < old.length && j < young.length) {
if (old[i] === young[j]) {
pieces.push(...gap(old.slice(fromOld, i), young.slice(fromYoung, j)), ...kept(old.slice(i, i + 1)));
[fromOld, fromYoung] = [i + 1, j + 1];
i += 1;
j += 1;
} else if (at(i + 1, j) >= at(i, j + 1)) {
i += 1;
} else {
j += 1;
}
}
pieces.push(...gap(old.slice(fromOld), young.slice(fromYoung)));
return pieces;
}
function kept(tokens) {
return tokens.map((text2) => ({ change: "kept", text: text2 }));
}
function replaced$1(old, young) {
const removed = old.map((text2) => ({ change: "removed", text: text2 }));
return [...removed, ...young.map((text2) => ({ change: "added", text: text2 }))];
}
function joined(pieces) {
const whole2 = [];
let [removed, added] = ["", ""];
const flush = () => {
if (removed !== "") whole2.push({ change: "removed", text: removed });
if (added !== "") whole2.push({ change: "added", text: added });
[removed, added] = ["", ""];
};
for (const [at, { change: change2, text: text2 }] of pieces.entries()) {
if (change2 === "removed") removed += text2;
else if (change2 === "added") added += text2;
else if (isBridge(pieces, at, removed !== "" && added !== "")) {
removed += text2;
added += text2;
} else {
flush();
const last = whole2.at(-1);
if (last?.change === "kept") whole2[whole2.length - 1] = { change: change2, text: last.text + text2 };
else whole2.push({ change: change2, text: text2 });
}
}
flush();
return whole2;
}
function isBridge(pieces, at, between) {
const next = pieces[at + 1];
return between && /^\s+$/.test(pieces[at]?.text ?? "") && next !== void 0 && next.change !== "kept";
}
function differenceOf(before, after) {
const single2 = (part2, read2) => compared(part2, { entry: read2(before), number: void 0 }, { entry: read2(after), number: void 0 });
const list2 = (part2, read2) => listDifference(part2, read2(before), read2(after));
return [single2("subject", (parts) => ({ text: parts.subject })), single2("addressees", (parts) => ({ text: parts.addressees.join(", ") })), single2("marking", (parts) => ({ text: parts.marking })), ...before.stance ?? after.stance ? [single2("stance", (parts) => ({ text: parts.stance ?? "" }))] : [], ...before.document ?? after.document ? [single2("document", ({ document: document2 }) => ({ text: document2 ? `${document2.title} ${toHex(document2.sha256)}` : "" }))] : [], single2("summary", (parts) => entryOf(parts.summary)), ...list2("paragraph", (parts) => parts.paragraphs.map(entryOf)), ...list2("demand", (parts) => parts.demands.map(demandEntry)), ...FURTHER.flatMap((further) => list2(further.entry, (parts) => parts[further.list].map(entryOf))), ...list2("evidence_entry", (parts) => parts.evidence.map(({ claim: claim2, source }) => ({ ...entryOf(claim2), source }))), ...list2("attachment", (parts) => parts.attachments.map(attachmentEntry))];
}
function isSame$1(parts) {
return parts.every(({ change: change2 }) => change2 === "same");
}
const FIELDS = ["marking", "text", "responsible", "wanted_by", "source"];
function entryOf({ marking, text: text2 }) {
return { marking, text: text2 };
}
function attachmentEntry({ name, sha256: sha2562 }) {
return { ...entryOf(name), source: toHex(sha2562) };
}
function demandEntry({ portion: portion2, responsible, wantedBy }) {
return { ...entryOf(portion2), responsible, wanted_by: wantedBy };
}
const ALIKE = 0.4;
function listDifference(part2, before, after) {
const old = before.map((entry, at) => ({ entry, number: at + 1 }));
const young = after.map((entry, at) => ({ entry, number: at + 1 }));
const pairs = pairUp(old, young);
const paired = new Set(pairs.values());
const unpaired = old.filter((one) => !paired.has(one));
const moved = moves(unpaired, young.filter((one) => !pairs.has(one)));
const gone = unpaired.filter((one) => ![...moved.values()].includes(one));
const found2 = [];
const removedBefore = (number2) => {
while (gone[0] !== void 0 && gone[0].number < number2) found2.push(compared(part2, gone.shift(), void 0));
};
for (const one of young) {
const partner = pairs.get(one);
if (partner !== void 0) removedBefore(partner.number ?? 0);
found2.push(compared(part2, partner ?? moved.get(one), one));
}
removedBefore(Number.POSITIVE_INFINITY);
return found2.map((one) => {
const isMove = young.some((entry) => entry.number === one.after && moved.has(entry));
return isMove ? { ...one, change: "moved" } : one;
});
}
function pairUp(old, young) {
const score = old.map((a) => young.map((b) => likeness(a.entry, b.entry)));
const best = Array.from({ length: old.length + 1 }, () => new Float64Array(young.length + 1));
const at = (i, j) => best[i]?.[j] ?? 0;
const pair = (i, j) => {
const alike = score[i]?.[j] ?? 0;
return alike >= ALIKE ? alike + at(i + 1, j + 1) : 0;
};
for (let i = old.length - 1; i >= 0; i -= 1) {
for (let j = young.length - 1; j >= 0; j -= 1) {
best[i][j] = Math.max(at(i + 1, j), at(i, j + 1), pair(i, j));
}
}
const pairs = new Map();
for (let i = 0, j = 0; i < old.length && j < young.length; ) {
if (pair(i, j) > 0 && pair(i, j) === at(i, j)) {
pairs.set(young[j], old[i]);
i += 1;
j += 1;
} else if (at(i + 1, j) >= at(i, j + 1)) {
i += 1;
} else {
j += 1;
}
}
return pairs;
}
function moves(old, young) {
const left = [...old];
const moved = new Map();
for (const one of young) {
const at = left.findIndex((other) => FIELDS.every((field) => other.entry[field] === one.entry[field]));
const partner = left[at];
if (partner === void 0) continue;
moved.set(one, partner);
left.splice(at, 1);
}
return moved;
}
function likeness(a, b) {
if (a.text === b.text) return 1;
const words2 = new Map();
const [ours, theirs] = [a.text.split(" "), b.text.split(" ")];
for (const word2 of ours) words2.set(word2, (words2.get(word2) ?? 0) + 1);
let common = 0;
for (const word2 of theirs) {
const left = words2.get(word2) ?? 0;
if (left === 0) continue;
words2.set(word2, left - 1);
common += 1;
}
return 2 * common / (ours.length + theirs.length);
}
function compared(part2, before, after) {
const fields = FIELDS.flatMap((field) => {
const [old, young] = [before?.entry[field], after?.entry[field]];
if (old === void 0 && young === void 0) return [];
const whole2 = field !== "text" || old === void 0 || young === void 0;
return [{ field, pieces: whole2 ? replaced(old, young) : wordDifference(old, young) }];
});
const differs = fields.some(({ pieces }) => pieces.some(({ change: change22 }) => change22 !== "kept"));
const change2 = before === void 0 ? "added" : after === void 0 ? "removed" : differs ? "changed" : "same";
return { part: part2, before: before?.number, after: after?.number, change: change2, fields };
}
function replaced(old, young) {
if (old !== void 0 && old === young) return [{ change: "kept", text: old }];
const removed = old === void 0 ? [] : [{ change: "removed", text: old }];
return young === void 0 ? removed : [...removed, { change: "added", text: young }];
}
function Tag({ tone = "plain", children }) {
return k("span", { class: tone === "plain" ? "usa-tag" : `usa-tag usa-tag--${tone}` }, children);
}
function placeWords(part2, at) {
return t(`place-${part2}`, at === void 0 ? {} : { number: number(at) });
}
const TONES$2 = { same: "plain", changed: "info", added: "good", removed: "bad", moved: "plain" };
function Difference({ before, after }) {
const parts = differenceOf(before, after);
if (isSame$1(parts)) return k("p", null, t("difference-none"));
return k("ul", { class: "plain difference" }, parts.filter(({ change: change2 }) => change2 !== "same").map((part2, at) => k("li", { key: at }, k("strong", null, placeWords(part2.part, part2.after ?? part2.before)), " ", k(Tag, { tone: TONES$2[part2.change] }, t(`change-${part2.change}`)), part2.fields.filter((field) => isTelling(part2, field)).map(({ field, pieces }) => k("p", { key: field, dir: "auto" }, isHash(part2, field) ? t("difference-content") : pieces.map((piece, place) => {
if (piece.change === "added") return k("ins", { key: place }, piece.text);
if (piece.change === "removed") return k("del", { key: place }, piece.text);
return k("span", { key: place }, piece.text);
}))))));
}
function isHash({ part: part2 }, field) {
return part2 === "attachment" && field === "source";
}
function isTelling(part2, { field, pieces }) {
if (part2.change === "changed") return pieces.some(({ change: change2 }) => change2 !== "kept");
return !isHash(part2, field);
}
function fileKeyOf(identity, file2) {
const split = splitHeader(file2);
for (const stanza of split.stanzas) {
const key = identity.unwrap(stanza);
if (key === null) continue;
openWith(key, split);
return key;
}
throw new OpenFailure();
}
function openWithKey(key, file2, padding, octetsMax) {
if (file2.length > octetsMax) throw new OpenFailure();
return unpad(padding, openWith(key, splitHeader(file2)));
}
const PANEL_OPERATIONS = { form: "panel_form", declare: "panel_declare", propose: "issues_propose", report: "panel_report", dissent: "panel_dissent" };
function documentOf(turn) {
switch (turn.kind) {
case "form": {
const { nomination, reasons, key } = turn;
return { step: { kind: "formPanel", members: [...new Set(turn.members)].sort(), nomination }, words: { kind: "panel", reasons, key } };
}
case "declare": {
const { panel, conflict, declaration } = turn;
return { step: { kind: "declareConflict", panel, conflict }, words: { kind: "declaration", declaration } };
}
case "propose":
return { step: { kind: "proposeIssues", panel: turn.panel }, words: { kind: "issues", issues: turn.issues } };
case "report":
return { step: { kind: "reportPanel", issues: turn.issues }, words: { kind: "panelReport", report: turn.report } };
case "dissent":
return { step: { kind: "dissent", report: turn.report }, words: { kind: "dissent", opinion: turn.opinion } };
}
}
function byPanel(keys, subject2, { roster, members }, turn, randomness2) {
const { step, words: words2 } = documentOf(turn);
if (!saysWhy(words2)) throw new OfficeRefusal("Reason");
const readers = orRefuse(() => panelReaders(roster, step.kind === "formPanel" ? step.members : members), () => new OfficeRefusal("ReplyTo"));
return prepare(keys, subject2, step, words2, randomness2, readers);
}
const AUTHORS_PANEL_OPERATIONS = { nominate: "panel_nominate", agreeIssues: "issues_agree", objectIssues: "issues_object" };
function byAuthorsOnPanel({ roster, members }, authored, turn, words2, randomness2) {
const readers = orRefuse(() => panelReaders(roster, members), () => new AuthorRefusal("Roster"));
const step = (content) => ({ ...turn, content });
return writeTurn(readers, [], authored, step, words2, randomness2);
}
function knownPanel(letters) {
let known2 = { members: [] };
for (const { document: { statement: { step }, digest }, words: words2 } of letters) {
if (step.kind === "formPanel" && words2.kind === "panel") known2 = { ...known2, formed: digest, members: step.members, key: words2.key };
if (step.kind === "proposeIssues") known2 = { ...known2, issues: digest };
if (step.kind === "reportPanel") known2 = { ...known2, report: digest };
}
return known2;
}
function openAsPanel(key, memo, sealed) {
const filed = attempt(() => orRefuse(() => filedMemo.fromCanonical(openWithKey(key, sealed, STEPPED, SEALED_OCTETS_MAX)), () => new Unreadable("Unreadable")));
return filed !== null && equal(filed.memo, memo) ? filed : null;
}
function Select(props) {
const id2 = P();
return k(Group, { ...props, id: id2 }, k("select", { id: id2, class: props.error ? "usa-select usa-input--error" : "usa-select", value: props.value, required: props.required, ...described(id2, props), onChange: (event) => props.onChange(event.currentTarget.value) }, props.none !== void 0 && k("option", { value: "" }, props.none), props.options.map((option) => k("option", { key: option.value, value: option.value }, option.label))));
}
const NO_DOCUMENT = DocumentDigest.fromBytes(new Uint8Array(32));
function turnsIn({ events }) {
return events.flatMap(({ kind, at, official }) => {
const turn = Turn.fromName(kind);
return turn === void 0 ? [] : [{ turn, at, official: official ?? void 0, document: NO_DOCUMENT }];
});
}
function lastEvent({ events }, kind) {
return events.findLast((event) => event.kind === kind);
}
function standingReply({ events }) {
const last = events.findLast(({ kind }) => {
const turn = Turn.fromName(kind);
return kind === "replied" || turn !== void 0 && reopens(turn);
});
return last?.kind === "replied" ? last : void 0;
}
function holdThatStands(status) {
return isHeld(turnsIn(status)) ? lastEvent(status, "hold_placed") : void 0;
}
function isLockedIn(status) {
return isLocked(turnsIn(status));
}
function rulings(status, charter) {
return unlessRefused$1(() => judgements(charter, turnsIn(status))) ?? [];
}
const RULING_OF = { redirect_disputed: "scope_ruling", reply_contested: "contest_ruling", reply_appealed: "appeal" };
function timeLeft(charter, turn, since, now2) {
const term = unlessRefused$1(() => timeFor(charter, turn));
if (term === void 0 || since === void 0) return void 0;
const due2 = dueOf(charter.calendar, since.at, term);
return { due: due2, isOver: !allows(due2, now2) };
}
function nominatesSince({ said, letters, status }) {
if (lastEvent(status, "panel_nominated") === void 0) return lastEvent(status, "filed");
const step = lastByAuthors(said, "nominate")?.document.step;
if (step?.kind !== "nominate" || !inConflict({ letters }).has(step.nominee)) return void 0;
return status.events.findLast(({ kind, official }) => kind === "panel_declared" && official === step.nominee);
}
function inConflict({ letters }) {
const declared = letters.map(({ document: { statement: statement2 } }) => statement2);
return new Set(declared.flatMap(({ step, official }) => step.kind === "declareConflict" && step.conflict ? [official] : []));
}
function TextArea(props) {
const id2 = P();
return k(Group, { ...props, id: id2 }, k("textarea", { id: id2, class: props.error ? "usa-textarea usa-input--error" : "usa-textarea", rows: props.rows ?? 5, value: props.value, required: props.required, maxLength: props.lengthMax, dir: "auto", ...described(id2, props), onInput: (event) => props.onInput(event.currentTarget.value) }));
}
function SayForm(props) {
const { name, level = 3, about, over: over2 } = props;
const id2 = P();
const Heading = `h${level}`;
return k("form", { "aria-labelledby": id2, class: "no-print", onSubmit: (event) => event.preventDefault() }, k(Heading, { id: id2 }, t(`${name}-title`)), about && k("blockquote", null, about), over2 === void 0 ? k(Say, { ...props }) : k("p", null, over2));
}
function Say({ name, said, means, sent, missing, blank, hint, rows, lengthMax, send: send2, onDone, children }) {
const [words2, setWords] = d("");
const [tried, setTried] = d(false);
const [done2, setDone] = d(false);
const problem = missing ?? (saysSomething(words2) ? void 0 : blank ?? t("refusal-AuthorRefusal-NoWords"));
const act = async (signal) => {
await send2(words2.trim(), signal);
setWords("");
setTried(false);
setDone(true);
onDone();
};
const ready = () => {
setTried(true);
setDone(false);
return problem === void 0;
};
return k($, null, k("p", null, t(`${name}-text`, said)), children, k(TextArea, { label: t(`${name}-label`), hint, rows, required: true, lengthMax, value: words2, onInput: setWords }), tried && problem !== void 0 && k(Alert, { tone: "error", live: true }, problem), done2 && sent && k(Alert, { tone: "success", live: true }, sent), k(Asked, { deed: t(`${name}-do`), heading: t(`${name}-ask`), look: "outline", ready, act }, k("p", null, means)));
}
function onceUntil(onEnd) {
const unanswered = new Map();
onEnd(() => unanswered.clear());
return async (says, make, sending) => {
const name = JSON.stringify(says);
const made = unanswered.has(name) ? unanswered.get(name) : make();
unanswered.set(name, made);
try {
await sending(made);
unanswered.delete(name);
} catch (error) {
if (error instanceof Refusal$1) unanswered.delete(name);
throw error;
}
};
}
const once = onceUntil((forget2) => onForget(forget2));
async function readersOf({ letters }, signal) {
const { roster } = await reach(signal);
return { roster, members: knownPanel(letters).members };
}
async function takeTurn(of, turn, words2, signal) {
const { memo } = of;
const readers = await readersOf(of, signal);
await sendTurn({ operation: authorTurnOperation(turn), memo, turn, words: words2 }, () => byAuthors(readers, own(memo), turn, words2, randomness), signal);
}
async function takePanelTurn(of, turn, words2, signal) {
const { memo } = of;
const readers = await readersOf(of, signal);
const make = () => byAuthorsOnPanel(readers, own(memo), turn, words2, randomness);
await sendTurn({ operation: AUTHORS_PANEL_OPERATIONS[turn.kind], memo, turn, words: words2 }, make, signal);
}
function sendTurn({ operation, memo, turn, words: words2 }, make, signal) {
const about = Object.values(turn).map((one) => typeof one === "string" ? one : toHex(one));
return once([operation, toHex(memo), ...about, words2], make, ({ document: document2, sealed, handover: handover2, nonce }) => {
const body2 = { document: unverifiedAuthorDocument.toCanonical(document2), sealed, handover: handover2, nonce };
return sendTo(operation, memo, authorEntryPost, body2, done, signal);
});
}
function AuthorPanelTurns(props) {
const { status: { state }, charter } = props.of;
if (charter?.panel === void 0) return null;
return k($, null, charter.panel.nominee && isAllowed(state, "panel_nominate", "author") && k(Nominate, { ...props }), isAllowed(state, "issues_agree", "author") && k(Issues, { ...props }));
}
function Nominate({ of, onChange }) {
const { charter, instance: { roster } } = of;
const [nominee, setNominee] = d("");
const since = nominatesSince(of);
if (charter?.panel === void 0 || since === void 0) return null;
const due2 = dueOf(charter.calendar, since.at, charter.panel.formWithin);
if (!allows(due2, now())) return null;
const send2 = (words2, signal) => takePanelTurn(of, { kind: "nominate", nominee: OfficialId.parse(nominee) }, words2, signal);
const experts = roster.officials.filter(({ role }) => role === "distribution_reader").filter(({ id: id2 }) => !inConflict(of).has(id2));
return k(PanelForm, { name: "nominate", until: day(due2.endsAt - 1, charter.calendar.zoneName), isChosen: nominee !== "", send: send2, onDone: onChange }, k(Select, { label: t("panel-nominate-who"), none: t("panel-nominate-choose"), required: true, value: nominee, options: experts.map((one) => ({ value: one.id, label: one.displayName })), onChange: setNominee }));
}
function Issues({ of, onChange }) {
const { charter, status, letters } = of;
const [answer, setAnswer] = d(void 0);
const letter = lastLetter(letters, "issues");
const { issues } = knownPanel(letters);
const put = status.events.findLast(({ kind }) => kind.startsWith("issues_"));
if (charter?.panel === void 0 || letter === void 0 || issues === void 0 || put?.kind !== "issues_proposed") return null;
if (lastEvent(status, "panel_reported") !== void 0) return null;
const due2 = dueOf(charter.calendar, put.at, issuesWithin(charter, charter.panel));
const send2 = async (words2, signal) => {
if (answer !== void 0) await takePanelTurn(of, { kind: answer, issues }, words2, signal);
};
return k(PanelForm, { name: "issues", until: day(due2.endsAt - 1, charter.calendar.zoneName), isChosen: answer !== void 0, send: send2, onDone: onChange, about: k(LetterBody, { letter }), over: allows(due2, now()) ? void 0 : t("panel-issues-over") }, k(RadioTiles, { legend: t("panel-issues-legend"), value: answer, tiles: [{ value: "agreeIssues", label: t("panel-issues-agree") }, { value: "objectIssues", label: t("panel-issues-object") }], onChange: setAnswer }));
}
function PanelForm({ name, until, isChosen, ...rest }) {
const blank = t("panel-blank");
return k(SayForm, { ...rest, name: `panel-${name}`, said: { until }, means: t("panel-read"), missing: isChosen ? void 0 : blank, blank, hint: t("turn-words-hint"), rows: 4, lengthMax: CONTENT_OCTETS_MAX / 8 });
}
function AuthorTurns({ of, onChange }) {
const { status, charter, letters } = of;
const [ground, setGround] = d(void 0);
if (!charter) return null;
const may = (operation) => isAllowed(status.state, operation, "author");
const [redirect, question, reply2] = [lastLetter(letters, "redirect"), lastLetter(letters, "question"), lastLetter(letters, "reply")];
const { scope, contest, appeal } = charter;
const disputable = scope && redirect && status.events.findLast(({ kind }) => kind.startsWith("redirect"))?.kind === "redirected";
const replied = standingReply(status);
const shared = { of, charter, onChange };
const afterAppeal = () => {
setGround(void 0);
onChange();
};
return k($, null, may("redirect_dispute") && disputable && k(TurnForm, { ...shared, name: "dispute", turn: { kind: "dispute", redirect: redirect.document.digest }, time: "redirect_disputed", since: lastEvent(status, "redirected"), ruledWithin: scope.rulingWithin, about: k(LetterBody, { letter: redirect }) }), may("question_answer") && question && k(TurnForm, { ...shared, name: "answer", turn: { kind: "answer", question: question.document.digest }, time: "question_lapsed", since: lastEvent(status, "question_asked"), about: k(LetterBody, { letter: question }) }), may("reply_contest") && contest && reply2 && k(TurnForm, { ...shared, name: "contest", turn: { kind: "contest", reply: reply2.document.digest }, time: "reply_contested", since: replied, ruledWithin: contest.rulingWithin }), may("reply_appeal") && appeal && reply2 && k(TurnForm, { ...shared, name: "appeal", turn: ground && { kind: "appeal", reply: reply2.document.digest, ground }, time: "reply_appealed", since: replied, ruledWithin: appeal.decideWithin, onChange: afterAppeal }, k(RadioTiles, { legend: t("turn-ground"), value: ground, tiles: AppealGround.ALL.filter((one) => appeal.grounds.includes(one)).map((one) => ({ value: one, label: t(`turn-ground-${one}`) })), onChange: setGround })));
}
function TurnForm({ of, charter, name, turn, time, since, ruledWithin, about, onChange, children }) {
const left = timeLeft(charter, time, since, now());
const until = left ? day(left.due.endsAt - 1, charter.calendar.zoneName) : "";
const judge = judgeOf(of, name);
const said = { until, judge, term: ruledWithin ? termWords(ruledWithin) : "" };
const send2 = async (words2, signal) => {
if (turn !== void 0) await takeTurn(of, turn, words2, signal);
};
const isOver2 = left?.isOver === true && name !== "answer";
return k(SayForm, { name: `turn-${name}`, said, means: t(judge === "" ? "turn-read" : "turn-read-judged", said), missing: turn === void 0 ? t("turn-ground-missing") : void 0, hint: t("turn-words-hint"), rows: 6, lengthMax: CONTENT_OCTETS_MAX / 8, send: send2, onDone: onChange, about, over: isOver2 ? t("turn-over", said) : void 0 }, children);
}
function judgeOf({ instance: { roster } }, name) {
const role = JUDGE[name];
return roster.officials.find((official) => official.role === role)?.displayName ?? "";
}
function Urgency({ terms: { acknowledge: acknowledge2, replyLimit: replyLimit2 }, why, onChange, problem }) {
const said = { acknowledge: termWords(acknowledge2), limit: termWords(replyLimit2) };
return k($, null, k(Checkbox, { label: t("author-urgent"), explained: t("author-urgent-text", said), checked: why !== void 0, onChange: (checked) => onChange(checked ? "" : void 0) }), why !== void 0 && k(TextArea, { label: t("author-urgent-why"), hint: t("author-urgent-hint"), rows: 4, required: true, error: problem, lengthMax: URGENCY_OCTETS_MAX / 4, value: why, onInput: onChange }));
}
const TLOG_PROOF_HEADER = "c2sp.org/tlog-proof@v1\n";
const EXTRA_BYTES_MAX = 24 * 1024;
const TLOG_PROOF_BYTES_MAX = NOTE_BYTES_MAX + 48 * 1024;
class TlogProof {
constructor(unauthenticatedExtra, index, path, checkpoint) {
this.unauthenticatedExtra = unauthenticatedExtra;
this.index = index;
this.path = path;
this.checkpoint = checkpoint;
}
unauthenticatedExtra;
index;
path;
checkpoint;
static parse(octets2) {
if (octets2.length > TLOG_PROOF_BYTES_MAX) throw new Malformed("TooLong");
const file2 = otherwise("Header", () => fromUtf8(octets2));
if (!file2.startsWith(TLOG_PROOF_HEADER)) throw new Malformed("Header");
let rest = file2.slice(TLOG_PROOF_HEADER.length);
const nextLine = (code) => {
const [line, after] = splitOnce(rest, "\n") ?? [];
if (line === void 0 || after === void 0) throw new Malformed(code);
rest = after;
return line;
};
const extra = rest.startsWith("extra ") ? parseExtra(nextLine("Extra").slice("extra ".length)) : void 0;
if (!rest.startsWith("index ")) throw new Malformed("Index");
const index = decimal(nextLine("Index").slice("index ".length));
if (index === void 0) throw new Malformed("Index");
const path = [];
for (let line = nextLine("Path"); line !== ""; line = nextLine("Path")) {
const hash = base64(line);
if (hash?.length !== HASH_BYTES || path.length === PATH_HASHES_MAX) throw new Malformed("Path");
path.push(hash);
}
return new TlogProof(extra, index, path, rest);
}
encode() {
const extra = this.unauthenticatedExtra === void 0 ? "" : `extra ${toBase64(this.unauthenticatedExtra)}
`;
const path = this.path.map((hash) => `${toBase64(hash)}
`).join("");
return `${TLOG_PROOF_HEADER}${extra}index ${this.index}
${path}
${this.checkpoint}`;
}
withoutExtra() {
return new TlogProof(void 0, this.index, this.path, this.checkpoint);
}
verify(leaf, policy) {
if (this.unauthenticatedExtra !== void 0 && policy.unknownSignatures === "refuse") {
throw new Malformed("UnboundExtra");
}
const checkpoint = within("Checkpoint", () => openCheckpoint(policy, toUtf8(this.checkpoint)));
otherwise("Inclusion", () => checkpoint.head.verifyInclusion(leaf.hash(), this.index, this.path));
return { leaf, index: this.index, checkpoint };
}
}
function parseExtra(line) {
const extra = base64(line);
if (extra === void 0 || extra.length === 0 || extra.length > EXTRA_BYTES_MAX) throw new Malformed("Extra");
return extra;
}
const receiptExtra = canonical(map({ filing: [0, unverifiedAuthorDocument], author: [1, id(AuthorKey)], nonce: [2, octets32], interval: [3, u64$2], handle: [4, octets32] }), DOCUMENT_OCTETS_MAX$2 + 1024);
function filedAt(report, charter) {
return Number(report.interval) * charter.logIntervalSeconds;
}
function isReceipt(octets2) {
return equal(octets2.subarray(0, TLOG_PROOF_HEADER.length), toUtf8(TLOG_PROOF_HEADER));
}
function verifyReceipt(octets2, pinned) {
if (pinned === null) throw new Invalid("Checkpoint");
const proof = check$2("Event", () => TlogProof.parse(octets2));
const unauthenticated = proof.unauthenticatedExtra;
if (unauthenticated === void 0) throw new Invalid("Filing");
const extra = check$2("Damaged", () => receiptExtra.fromCanonical(unauthenticated));
const content = unverifiedAuthorDocument.toCanonical(extra.filing);
const leaf = new Leaf(LeafKind.Sealed, extra.interval, commit$1(extra.nonce, content), extra.handle);
const policy = { log: pinned, witnesses: [], cosignaturesMin: 0, unknownSignatures: "ignore" };
const included = check$2("Event", () => proof.verify(leaf, policy));
const { memo } = extra.filing.statement;
const { step, digest: filing } = check$2("Filing", () => verifyAuthorDocument(extra.filing, memo, extra.author));
if (step.kind !== "file") throw new Invalid("Filing");
return { log: pinned, memo, certificate: step.filing.certificate, index: included.index, interval: extra.interval, filing, author: extra.author };
}
const PROMISE_VERSION = 1;
const BODY_BYTES = 1 + 32 + 32 + 32 + 8 + 4 + 4;
const PROMISE_BYTES = BODY_BYTES + 64;
class UnverifiedPromise {
constructor(originHash, terms, signature) {
this.originHash = originHash;
this.terms = terms;
this.signature = signature;
}
originHash;
terms;
signature;
static decode(octets2) {
if (octets2.length !== PROMISE_BYTES) throw new Malformed("Length");
if (octets2[0] !== PROMISE_VERSION) throw new Malformed("Version");
const numbers = new DataView(octets2.buffer, octets2.byteOffset);
const terms = { commitment: octets2.slice(33, 65), handle: octets2.slice(65, 97), interval: numbers.getBigUint64(97), delayIntervalsMax: numbers.getUint32(105), intervalSeconds: numbers.getUint32(109) };
return new UnverifiedPromise(octets2.slice(1, 33), terms, octets2.slice(BODY_BYTES));
}
encode() {
return concat(this.#body(), this.signature);
}
verify(log) {
if (!equal(this.originHash, Label.LOG_ORIGIN.hash(toUtf8(log.name)))) throw new Malformed("Origin");
const lastInterval = this.terms.interval + BigInt(this.terms.delayIntervalsMax);
if (this.terms.intervalSeconds === 0 || lastInterval >= 2n ** 64n) throw new Malformed("Terms");
if (!log.key.verifies(Label.PROMISE, this.#body(), this.signature)) throw new Malformed("Signature");
return new VerifiedPromise(log.name, this.terms, lastInterval);
}
#body() {
const { commitment, handle, interval, delayIntervalsMax, intervalSeconds } = this.terms;
const version = Uint8Array.of(PROMISE_VERSION);
return concat(version, this.originHash, commitment, handle, u64(interval), u32$1(delayIntervalsMax), u32$1(intervalSeconds));
}
}
class VerifiedPromise {
constructor(origin2, terms, lastInterval) {
this.origin = origin2;
this.terms = terms;
this.lastInterval = lastInterval;
}
origin;
terms;
lastInterval;
isFor(leaf) {
const { commitment, handle } = this.terms;
return leaf.kind === LeafKind.Sealed && equal(leaf.commitment, commitment) && equal(leaf.handle, handle);
}
isKeptBy(included) {
const { interval } = included.leaf;
return included.checkpoint.origin === this.origin && this.isFor(included.leaf) && interval >= this.terms.interval && interval <= this.lastInterval;
}
judge(included, completeInterval) {
if (included !== void 0 && this.isKeptBy(included)) return "kept";
return completeInterval < this.lastInterval ? "pending" : "broken";
}
}
class FilingRefusal extends CodedRefusal {
name = "FilingRefusal";
}
async function file(memo, urgency, progress, signal) {
const { state } = await memoStatus(memo, signal);
const { log } = await reach(signal);
if (state !== "sealed" && !isFiled(state)) throw new FilingRefusal("NotSealed");
const octets2 = state === "sealed" ? await sendFiling(memo, urgency, progress, signal) : (await receipt(memo, signal)).promise;
const promise = promiseOf(own(memo), octets2, log);
await update(() => void (own(memo).promise = octets2));
return promise;
}
async function sendFiling(memo, urgency, progress, signal) {
const certificate2 = await seal(memo, progress, signal);
const instance = await reach(signal);
const authored = own(memo);
if (urgency !== void 0) markUrgent(instance, authored, urgency, randomness);
const document2 = unverifiedAuthorDocument.toCanonical(fileMemo(instance, authored, certificate2, randomness));
await update(() => void 0);
const { sealedMemo, caseLogKey, filingNonce: nonce } = authored;
const { promise } = await sendTo("memo_file", memo, filePost, { document: document2, sealedMemo, caseLogKey, nonce }, promiseAnswer, signal);
const verified2 = promiseOf(authored, promise, instance.log);
const leaf = { kind: "filed", sequence: 0, caseLogKey, nonce, content: document2 };
if (!verified2.isFor(caseLeaf(leaf, verified2.terms.interval))) throw new FilingRefusal("OtherPromise");
return promise;
}
function promiseOf(authored, octets2, log) {
let promise;
try {
promise = UnverifiedPromise.decode(octets2).verify(log);
} catch {
throw new FilingRefusal("Promise");
}
const handle = deriveHandle(authored.caseLogKey, eventNumber("filed"), 0);
if (!equal(promise.terms.handle, handle)) throw new FilingRefusal("OtherPromise");
return promise;
}
async function fetchReceipt(memo, signal) {
const [{ receipt: text2, promise: octets2 }, { log }] = await Promise.all([receipt(memo, signal), reach(signal)]);
if (text2 === null) return void 0;
const promise = promiseOf(own(memo), octets2, log);
const file2 = toUtf8(text2);
const report = verifyReceipt(file2, log);
if (!equal(report.memo, memo)) throw new FilingRefusal("OtherReceipt");
return { file: file2, report, isLate: report.interval > promise.lastInterval };
}
function receipt(memo, signal) {
return ask(memoPath("receipt_show", memo), receiptAnswer, { signal });
}
function CopyField({ label, value }) {
const id2 = P();
const [copied, setCopied] = d(false);
const copy = async () => {
const done2 = await navigator.clipboard?.writeText(value).then(() => true, () => false);
const field = document.getElementById(id2);
if (!done2 && field instanceof HTMLInputElement) field.select();
setCopied(done2 === true);
announce(done2 ? t("copied") : t("copy-yourself"));
};
return k("div", { class: "usa-form-group" }, k("label", { class: "usa-label", for: id2 }, label), k("div", { class: "copy" }, k("input", { id: id2, readOnly: true, dir: "ltr", value, onFocus: (event) => event.currentTarget.select() }), k(Button, { look: "outline", small: true, onClick: () => void copy() }, copied ? t("copied") : t("copy"))));
}
// uqr/dist/index.mjs
var QrCodeDataType=(s=>(s[s.Border=-1]="Border",s[s.Data=0]="Data",s[s.Function=1]="Function",s[s.Position=2]="Position",s[s.Timing=3]="Timing",s[s.Alignment=4]="Alignment",s))(QrCodeDataType||{});const LOW=[0,1],MEDIUM=[1,0],QUARTILE=[2,3],HIGH=[3,2],EccMap={L:LOW,M:MEDIUM,Q:QUARTILE,H:HIGH},NUMERIC_REGEX=/^\d*$/,ALPHANUMERIC_REGEX=/^[A-Z0-9 $%*+./:-]*$/,ALPHANUMERIC_CHARSET="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",MIN_VERSION=1,MAX_VERSION=40,PENALTY_N1=3,PENALTY_N2=3,PENALTY_N3=40,PENALTY_N4=10,ECC_CODEWORDS_PER_BLOCK=[[-1,7,10,15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,10,16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,13,22,18,26,18,24,18,22,20,24,28,26,24,20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,17,28,22,16,22,28,26,26,24,28,24,28,22,24,24,30,28,28,26,28,30,24,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30]],NUM_ERROR_CORRECTION_BLOCKS=[[-1,1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[-1,1,1,1,2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,8,8,8,10,12,16,12,17,16,18,21,20,23,23,25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,11,16,16,18,16,19,21,25,25,25,34,30,32,35,37,40,42,45,48,51,54,57,60,63,66,70,74,77,81]];let QrCode$1=class{constructor(t,e,n,o){if(this.version=t,this.ecc=e,t<MIN_VERSION||t>MAX_VERSION)throw new RangeError("Version value out of range");if(o<-1||o>7)throw new RangeError("Mask value out of range");this.size=t*4+17;const i=Array.from({length:this.size}).fill(!1);for(let a=0;a<this.size;a++)this.modules.push(i.slice()),this.types.push(i.map(()=>0));this.drawFunctionPatterns();const r=this.addEccAndInterleave(n);if(this.drawCodewords(r),o===-1){let a=1e9;for(let l=0;l<8;l++){this.applyMask(l),this.drawFormatBits(l);const h=this.getPenaltyScore();h<a&&(o=l,a=h),this.applyMask(l)}}this.mask=o,this.applyMask(o),this.drawFormatBits(o)}size;mask;modules=[];types=[];getModule(t,e){return t>=0&&t<this.size&&e>=0&&e<this.size&&this.modules[e][t]}drawFunctionPatterns(){for(let n=0;n<this.size;n++)this.setFunctionModule(6,n,n%2===0,QrCodeDataType.Timing),this.setFunctionModule(n,6,n%2===0,QrCodeDataType.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(this.size-4,3),this.drawFinderPattern(3,this.size-4);const t=this.getAlignmentPatternPositions(),e=t.length;for(let n=0;n<e;n++)for(let o=0;o<e;o++)n===0&&o===0||n===0&&o===e-1||n===e-1&&o===0||this.drawAlignmentPattern(t[n],t[o]);this.drawFormatBits(0),this.drawVersion()}drawFormatBits(t){const e=this.ecc[1]<<3|t;let n=e;for(let i=0;i<10;i++)n=n<<1^(n>>>9)*1335;const o=(e<<10|n)^21522;for(let i=0;i<=5;i++)this.setFunctionModule(8,i,getBit(o,i));this.setFunctionModule(8,7,getBit(o,6)),this.setFunctionModule(8,8,getBit(o,7)),this.setFunctionModule(7,8,getBit(o,8));for(let i=9;i<15;i++)this.setFunctionModule(14-i,8,getBit(o,i));for(let i=0;i<8;i++)this.setFunctionModule(this.size-1-i,8,getBit(o,i));for(let i=8;i<15;i++)this.setFunctionModule(8,this.size-15+i,getBit(o,i));this.setFunctionModule(8,this.size-8,!0)}drawVersion(){if(this.version<7)return;let t=this.version;for(let n=0;n<12;n++)t=t<<1^(t>>>11)*7973;const e=this.version<<12|t;for(let n=0;n<18;n++){const o=getBit(e,n),i=this.size-11+n%3,r=Math.floor(n/3);this.setFunctionModule(i,r,o),this.setFunctionModule(r,i,o)}}drawFinderPattern(t,e){for(let n=-4;n<=4;n++)for(let o=-4;o<=4;o++){const i=Math.max(Math.abs(o),Math.abs(n)),r=t+o,a=e+n;r>=0&&r<this.size&&a>=0&&a<this.size&&this.setFunctionModule(r,a,i!==2&&i!==4,QrCodeDataType.Position)}}drawAlignmentPattern(t,e){for(let n=-2;n<=2;n++)for(let o=-2;o<=2;o++)this.setFunctionModule(t+o,e+n,Math.max(Math.abs(o),Math.abs(n))!==1,QrCodeDataType.Alignment)}setFunctionModule(t,e,n,o=QrCodeDataType.Function){this.modules[e][t]=n,this.types[e][t]=o}addEccAndInterleave(t){const e=this.version,n=this.ecc;if(t.length!==getNumDataCodewords(e,n))throw new RangeError("Invalid argument");const o=NUM_ERROR_CORRECTION_BLOCKS[n[0]][e],i=ECC_CODEWORDS_PER_BLOCK[n[0]][e],r=Math.floor(getNumRawDataModules(e)/8),a=o-r%o,l=Math.floor(r/o),h=[],u=reedSolomonComputeDivisor(i);for(let f=0,m=0;f<o;f++){const d=t.slice(m,m+l-i+(f<a?0:1));m+=d.length;const g=reedSolomonComputeRemainder(d,u);f<a&&d.push(0),h.push(d.concat(g))}const c=[];for(let f=0;f<h[0].length;f++)h.forEach((m,d)=>{(f!==l-i||d>=a)&&c.push(m[f])});return c}drawCodewords(t){if(t.length!==Math.floor(getNumRawDataModules(this.version)/8))throw new RangeError("Invalid argument");let e=0;for(let n=this.size-1;n>=1;n-=2){n===6&&(n=5);for(let o=0;o<this.size;o++)for(let i=0;i<2;i++){const r=n-i,l=(n+1&2)===0?this.size-1-o:o;!this.types[l][r]&&e<t.length*8&&(this.modules[l][r]=getBit(t[e>>>3],7-(e&7)),e++)}}}applyMask(t){if(t<0||t>7)throw new RangeError("Mask value out of range");for(let e=0;e<this.size;e++)for(let n=0;n<this.size;n++){let o;switch(t){case 0:o=(n+e)%2===0;break;case 1:o=e%2===0;break;case 2:o=n%3===0;break;case 3:o=(n+e)%3===0;break;case 4:o=(Math.floor(n/3)+Math.floor(e/2))%2===0;break;case 5:o=n*e%2+n*e%3===0;break;case 6:o=(n*e%2+n*e%3)%2===0;break;case 7:o=((n+e)%2+n*e%3)%2===0;break;default:throw new Error("Unreachable")}!this.types[e][n]&&o&&(this.modules[e][n]=!this.modules[e][n])}}getPenaltyScore(){let t=0;for(let i=0;i<this.size;i++){let r=!1,a=0;const l=[0,0,0,0,0,0,0];for(let h=0;h<this.size;h++)this.modules[i][h]===r?(a++,a===5?t+=PENALTY_N1:a>5&&t++):(this.finderPenaltyAddHistory(a,l),r||(t+=this.finderPenaltyCountPatterns(l)*PENALTY_N3),r=this.modules[i][h],a=1);t+=this.finderPenaltyTerminateAndCount(r,a,l)*PENALTY_N3}for(let i=0;i<this.size;i++){let r=!1,a=0;const l=[0,0,0,0,0,0,0];for(let h=0;h<this.size;h++)this.modules[h][i]===r?(a++,a===5?t+=PENALTY_N1:a>5&&t++):(this.finderPenaltyAddHistory(a,l),r||(t+=this.finderPenaltyCountPatterns(l)*PENALTY_N3),r=this.modules[h][i],a=1);t+=this.finderPenaltyTerminateAndCount(r,a,l)*PENALTY_N3}for(let i=0;i<this.size-1;i++)for(let r=0;r<this.size-1;r++){const a=this.modules[i][r];a===this.modules[i][r+1]&&a===this.modules[i+1][r]&&a===this.modules[i+1][r+1]&&(t+=PENALTY_N2)}let e=0;for(const i of this.modules)e=i.reduce((r,a)=>r+(a?1:0),e);const n=this.size*this.size,o=Math.ceil(Math.abs(e*20-n*10)/n)-1;return t+=o*PENALTY_N4,t}getAlignmentPatternPositions(){if(this.version===1)return[];{const t=Math.floor(this.version/7)+2,e=this.version===32?26:Math.ceil((this.version*4+4)/(t*2-2))*2,n=[6];for(let o=this.size-7;n.length<t;o-=e)n.splice(1,0,o);return n}}finderPenaltyCountPatterns(t){const e=t[1],n=e>0&&t[2]===e&&t[3]===e*3&&t[4]===e&&t[5]===e;return(n&&t[0]>=e*4&&t[6]>=e?1:0)+(n&&t[6]>=e*4&&t[0]>=e?1:0)}finderPenaltyTerminateAndCount(t,e,n){return t&&(this.finderPenaltyAddHistory(e,n),e=0),e+=this.size,this.finderPenaltyAddHistory(e,n),this.finderPenaltyCountPatterns(n)}finderPenaltyAddHistory(t,e){e[0]===0&&(t+=this.size),e.pop(),e.unshift(t)}};function appendBits(s,t,e){if(t<0||t>31||s>>>t)throw new RangeError("Value out of range");for(let n=t-1;n>=0;n--)e.push(s>>>n&1)}function getBit(s,t){return(s>>>t&1)!==0}class QrSegment{constructor(t,e,n){if(this.mode=t,this.numChars=e,this.bitData=n,e<0)throw new RangeError("Invalid argument");this.bitData=n.slice()}getData(){return this.bitData.slice()}}const MODE_NUMERIC=[1,10,12,14],MODE_ALPHANUMERIC=[2,9,11,13],MODE_BYTE=[4,8,16,16];function numCharCountBits(s,t){return s[Math.floor((t+7)/17)+1]}function makeBytes(s){const t=[];for(const e of s)appendBits(e,8,t);return new QrSegment(MODE_BYTE,s.length,t)}function makeNumeric(s){if(!isNumeric(s))throw new RangeError("String contains non-numeric characters");const t=[];for(let e=0;e<s.length;){const n=Math.min(s.length-e,3);appendBits(Number.parseInt(s.substring(e,e+n),10),n*3+1,t),e+=n}return new QrSegment(MODE_NUMERIC,s.length,t)}function makeAlphanumeric(s){if(!isAlphanumeric(s))throw new RangeError("String contains unencodable characters in alphanumeric mode");const t=[];let e;for(e=0;e+2<=s.length;e+=2){let n=ALPHANUMERIC_CHARSET.indexOf(s.charAt(e))*45;n+=ALPHANUMERIC_CHARSET.indexOf(s.charAt(e+1)),appendBits(n,11,t)}return e<s.length&&appendBits(ALPHANUMERIC_CHARSET.indexOf(s.charAt(e)),6,t),new QrSegment(MODE_ALPHANUMERIC,s.length,t)}function makeSegments(s){return s===""?[]:isNumeric(s)?[makeNumeric(s)]:isAlphanumeric(s)?[makeAlphanumeric(s)]:[makeBytes(toUtf8ByteArray(s))]}function isNumeric(s){return NUMERIC_REGEX.test(s)}function isAlphanumeric(s){return ALPHANUMERIC_REGEX.test(s)}function getTotalBits(s,t){let e=0;for(const n of s){const o=numCharCountBits(n.mode,t);if(n.numChars>=1<<o)return Number.POSITIVE_INFINITY;e+=4+o+n.bitData.length}return e}function toUtf8ByteArray(s){s=encodeURI(s);const t=[];for(let e=0;e<s.length;e++)s.charAt(e)!=="%"?t.push(s.charCodeAt(e)):(t.push(Number.parseInt(s.substring(e+1,e+3),16)),e+=2);return t}function getNumRawDataModules(s){if(s<MIN_VERSION||s>MAX_VERSION)throw new RangeError("Version number out of range");let t=(16*s+128)*s+64;if(s>=2){const e=Math.floor(s/7)+2;t-=(25*e-10)*e-55,s>=7&&(t-=36)}return t}function getNumDataCodewords(s,t){return Math.floor(getNumRawDataModules(s)/8)-ECC_CODEWORDS_PER_BLOCK[t[0]][s]*NUM_ERROR_CORRECTION_BLOCKS[t[0]][s]}function reedSolomonComputeDivisor(s){if(s<1||s>255)throw new RangeError("Degree out of range");const t=[];for(let n=0;n<s-1;n++)t.push(0);t.push(1);let e=1;for(let n=0;n<s;n++){for(let o=0;o<t.length;o++)t[o]=reedSolomonMultiply(t[o],e),o+1<t.length&&(t[o]^=t[o+1]);e=reedSolomonMultiply(e,2)}return t}function reedSolomonComputeRemainder(s,t){const e=t.map(n=>0);for(const n of s){const o=n^e.shift();e.push(0),t.forEach((i,r)=>e[r]^=reedSolomonMultiply(i,o))}return e}function reedSolomonMultiply(s,t){if(s>>>8||t>>>8)throw new RangeError("Byte out of range");let e=0;for(let n=7;n>=0;n--)e=e<<1^(e>>>7)*285,e^=(t>>>n&1)*s;return e}function encodeSegments(s,t,e=1,n=40,o=-1,i=!0){if(!(MIN_VERSION<=e&&e<=n&&n<=MAX_VERSION)||o<-1||o>7)throw new RangeError("Invalid value");let r,a;for(r=e;;r++){const c=getNumDataCodewords(r,t)*8,f=getTotalBits(s,r);if(f<=c){a=f;break}if(r>=n)throw new RangeError("Data too long")}for(const c of[MEDIUM,QUARTILE,HIGH])i&&a<=getNumDataCodewords(r,c)*8&&(t=c);const l=[];for(const c of s){appendBits(c.mode[0],4,l),appendBits(c.numChars,numCharCountBits(c.mode,r),l);for(const f of c.getData())l.push(f)}const h=getNumDataCodewords(r,t)*8;appendBits(0,Math.min(4,h-l.length),l),appendBits(0,(8-l.length%8)%8,l);for(let c=236;l.length<h;c^=253)appendBits(c,8,l);const u=Array.from({length:Math.ceil(l.length/8)},()=>0);return l.forEach((c,f)=>u[f>>>3]|=c<<7-(f&7)),new QrCode$1(r,t,u,o)}function encode(s,t){const{ecc:e="L",boostEcc:n=!1,minVersion:o=1,maxVersion:i=40,maskPattern:r=-1,border:a=1}=t||{},l=typeof s=="string"?makeSegments(s):Array.isArray(s)?[makeBytes(s)]:void 0;if(!l)throw new Error(`uqr only supports encoding string and binary data, but got: ${typeof s}`);const h=encodeSegments(l,EccMap[e],o,i,r,n),u=addBorder({version:h.version,maskPattern:h.mask,size:h.size,data:h.modules,types:h.types},a);return t?.invert&&(u.data=u.data.map(c=>c.map(f=>!f))),t?.onEncoded?.(u),u}function addBorder(s,t=1){if(!t)return s;const{size:e}=s,n=e+t*2;s.size=n,s.data.forEach(i=>{for(let r=0;r<t;r++)i.unshift(!1),i.push(!1)});for(let i=0;i<t;i++)s.data.unshift(Array.from({length:n},r=>!1)),s.data.push(Array.from({length:n},r=>!1));const o=QrCodeDataType.Border;s.types.forEach(i=>{for(let r=0;r<t;r++)i.unshift(o),i.push(o)});for(let i=0;i<t;i++)s.types.unshift(Array.from({length:n},r=>o)),s.types.push(Array.from({length:n},r=>o));return s}
function QrCode2({ value, label }) {
const code = encode(value, { ecc: "M", border: 4 });
const runs2 = code.data.flatMap((row2, y) => row2.map((dark, x) => dark ? `M${x} ${y}h1v1h-1z` : ""));
return k("svg", { class: "qr", role: "img", "aria-label": label, viewBox: `0 0 ${code.size} ${code.size}`, "shape-rendering": "crispEdges" }, k("rect", { fill: "#ffffff", width: code.size, height: code.size }), k("path", { fill: "#000000", d: runs2.join("") }));
}
function AuthorPanel(props) {
const { state } = props.of.status;
return k("section", { "aria-labelledby": "author", class: "no-print" }, k("h2", { id: "author" }, t("author-title")), k(Versions, { authored: props.authored }), state === "draft" && k(Edit, { ...props, label: "author-write" }), state === "circulating" && k(Circulating, { ...props }), state === "sealed" && k(Step, { ...props, step: "file" }), isFiled(state) && k(Filed, { ...props }));
}
function Versions({ authored: { versions } }) {
const texts = versions.map(({ markdown }) => parseMarkdown(markdown).parts);
return k($, null, texts.slice(1).map((after, at) => k(Disclosure, { key: at, summary: t("author-changed", { version: number(at + 2) }) }, k(Difference, { before: texts[at] ?? after, after }))));
}
function Circulating(props) {
const link = invitationLink({ memo: props.of.memo, key: props.of.key });
return k($, null, k("p", null, t("author-invite")), k(CopyField, { label: t("author-link"), value: link }), k(Disclosure, { summary: t("author-code") }, k(QrCode2, { value: link, label: t("author-code-label") })), k(Edit, { ...props, label: "author-revise" }), k(Step, { ...props, step: "seal" }), k(TakeBack$1, { ...props }));
}
function Edit({ of, label }) {
const edit = useAction(async () => {
const fields = of.parts && fieldsOf$1(of.parts, of.text?.attachments ?? []);
go(`/write/${await beginDraft(fields, toHex(of.memo))}`);
});
return k($, null, k(ErrorAlert, { error: edit.error }), k("div", { class: "actions" }, k(Button, { look: "outline", onClick: () => edit.run() }, t(label))));
}
function Step({ of, onChange, step }) {
const [part2, setPart] = d(0);
const [certificate2, setCertificate] = d(void 0);
const [urgency, setUrgency] = d(void 0);
const [tried, setTried] = d(false);
const asked = T(null);
const unsaid = urgency !== void 0 && !saysSomething(urgency);
const act = async (signal) => {
setPart(0);
if (step === "seal") setCertificate(await seal(of.memo, setPart, signal));
else await file(of.memo, urgency?.trim(), setPart, signal);
onChange();
};
const ready = () => {
setTried(true);
if (unsaid) requestAnimationFrame(() => asked.current?.querySelector("[aria-invalid]")?.focus());
return !unsaid;
};
return k($, null, certificate2 && k(Alert, { tone: "success", live: true }, t("author-sealed", { total: number(certificate2.total) })), k("p", null, t(`author-${step}-text`)), step === "file" && of.charter?.urgent && k("div", { ref: asked }, k(Urgency, { terms: of.charter.urgent, why: urgency, onChange: setUrgency, problem: tried && unsaid ? t("refusal-AuthorRefusal-NoWords") : void 0 })), k(Asked, { deed: t(`author-${step}`), heading: t(`author-${step}-ask`), ready, act, waiting: k(Waiting, { what: t("author-verifying"), part: part2 }) }, k("p", null, t(`author-${step}-means`))));
}
function Filed(props) {
const { of } = props;
return k($, null, k("div", { class: "actions" }, k(ButtonLink, { look: "outline", href: to(`/receipt/${toHex(of.memo)}`) }, t("author-receipt"))), k(Export, { ...props }), k(Authorship, { ...props }), k(AuthorTurns, { ...props }), k(AuthorPanelTurns, { ...props }), of.status.state === "replied" && k(Accept, { ...props }), k("p", null, k("a", { href: to(`/memo/${toHex(of.memo)}/further`) }, t("author-further"))), isAllowed(of.status.state, "memo_withdraw", "author") && k(TakeBack$1, { ...props }));
}
function Export({ of }) {
const [part2, setPart] = d(0);
const exporting = useAction(async (signal) => {
const made = await exportCase(of.memo, setPart, signal);
saveFile(`${shortId(of.memo)}.demur`, made.caseFile);
if (made.certificateFile) saveFile(`${shortId(of.memo)}-certificate.demur`, made.certificateFile);
});
return k($, null, k("p", null, t("author-export-text")), exporting.pending && k(Waiting, { what: t("author-verifying"), part: part2 }), exporting.done && k(Alert, { tone: "success", live: true }, t("author-exported")), k(ErrorAlert, { error: exporting.error }), k("div", { class: "actions" }, k(Button, { look: "outline", pending: exporting.pending, onClick: () => exporting.run() }, t("author-export"))));
}
function Accept({ of, onChange }) {
const reply2 = lastLetter(of.letters, "reply");
const act = async (signal) => {
if (!reply2) return;
await close(of.memo, reply2.document.digest, signal);
onChange();
};
return k(Asked, { deed: t("author-accept"), heading: t("author-accept-ask"), act }, k("p", null, t("author-accept-means")));
}
function TakeBack$1({ of, onChange }) {
const step = isFiled(of.status.state) ? "withdraw-filed" : "withdraw";
const act = async (signal) => {
await withdraw$1(of.memo, signal);
onChange();
};
return k(Asked, { deed: t(`author-${step}`), heading: t(`author-${step}-ask`), look: "quiet", danger: true, act }, k("p", null, t(`author-${step}-means`)));
}
function Table({ caption, captionHidden, columns, rows, keyOf: keyOf2 }) {
return k("div", { class: "table-scroll", tabIndex: 0, role: "region", "aria-label": caption }, k("table", { class: "usa-table usa-table--borderless" }, k("caption", { class: captionHidden ? "visually-hidden" : void 0 }, caption), k("thead", null, k("tr", null, columns.map((column) => k("th", { key: column.heading, scope: "col", class: column.number ? "number" : void 0 }, column.heading)))), k("tbody", null, rows.map((row2) => k("tr", { key: keyOf2(row2) }, columns.map((column, index) => index === 0 ? k("th", { key: column.heading, scope: "row" }, column.cell(row2)) : k("td", { key: column.heading, class: column.number ? "number" : void 0 }, column.cell(row2))))))));
}
const [LINE, FIRST_ROW, ROW$1, FROM, ACROSS] = [22, 58, 42, 3, 94];
const TONES$1 = { done: "good", due: "info", late: "bad" };
function Clock({ caption, workingDays: workingDays2, now: now2, marks: marks2, timeZone }) {
const ordered = [...marks2].sort((a, b) => a.at - b.at);
const late = ordered.some((mark) => mark.state === "late");
const rightToLeft = currentLanguage().direction === "rtl";
const place = (at) => FROM + ACROSS * part(workingDays2, at);
const x = (percent) => `${rightToLeft ? 100 - percent : percent}%`;
const rows = depths(ordered.map((mark) => place(mark.at)));
return k("figure", { class: "clock" }, k("svg", { height: FIRST_ROW + ordered.length * ROW$1, "aria-hidden": "true" }, k("line", { class: "line", x1: x(FROM), x2: x(FROM + ACROSS), y1: LINE, y2: LINE }), k("line", { class: late ? "past late" : "past", x1: x(FROM), x2: x(place(now2)), y1: LINE, y2: LINE }), workingDays2.map((at) => k("line", { key: at, class: "day", x1: x(place(at)), x2: x(place(at)), y1: LINE - 5, y2: LINE + 5 })), k("line", { class: "today", x1: x(place(now2)), x2: x(place(now2)), y1: LINE - 14, y2: LINE + 14 }), ordered.map((mark, index) => k("line", { key: index, class: "leader", x1: x(place(mark.at)), x2: x(place(mark.at)), y1: LINE, y2: FIRST_ROW + (rows[index] ?? 0) * ROW$1 + 18 })), ordered.map((mark, index) => {
const at = place(mark.at);
const y = FIRST_ROW + (rows[index] ?? 0) * ROW$1;
const anchor = at < 50 ? "start" : "end";
const beside = x(at < 50 ? at + 1.2 : at - 1.2);
return k("g", { key: index }, k("circle", { class: mark.state, cx: x(at), cy: LINE, r: 7 }), k("text", { class: "strong", x: beside, y, "text-anchor": anchor }, mark.label), k("text", { x: beside, y: y + 17, "text-anchor": anchor }, `${day(mark.at, timeZone)} · ${t(`clock-${mark.state}`)}`));
})), k(Table, { caption, rows: ordered, keyOf: (mark) => `${mark.label} ${mark.at}`, columns: [{ heading: t("clock-what"), cell: (mark) => mark.label }, { heading: t("clock-day"), cell: (mark) => day(mark.at, timeZone) }, { heading: t("clock-state"), cell: (mark) => k(Tag, { tone: TONES$1[mark.state] }, t(`clock-${mark.state}`)) }] }));
}
function part(workingDays2, at) {
const last = workingDays2.length - 1;
if (last < 1) return 0;
const next = workingDays2.findIndex((begin22) => begin22 > at);
if (next === 0) return 0;
if (next < 0) return 1;
const begin2 = workingDays2[next - 1] ?? at;
return (next - 1 + Math.min(1, (at - begin2) / 86400)) / last;
}
function depths(places) {
const first = places.filter((place) => place < 50).length;
return places.map((_, index) => index < first ? first - 1 - index : index);
}
const SECONDS_OF_DAY = 86400;
const DAYS_MAX = 400;
function CaseClock({ charter, status }) {
const filed = status.events.find(({ kind }) => kind === "filed");
if (!filed || !status.due) return null;
const { calendar } = charter;
const judged = rulings(status, charter);
const until = Math.max(status.due.replyLimit, now(), ...judged.map(({ due: due2, ruled }) => ruled ?? due2.endsAt));
return k($, null, status.due.isUrgent && k("p", null, t("case-urgent")), k(Clock, { caption: t("case-clock"), workingDays: workingDays(calendar, filed.at, until), now: now(), marks: [...marks(status, filed), ...judged.flatMap((one) => rulingMark(one, now()))], timeZone: calendar.zoneName }));
}
function marks({ due: due2, events, overdue }, filed) {
if (!due2) return [];
const duty2 = (label, at, met, late) => met ? { label, at: met.at, state: "done" } : { label, at: at - 1, state: late ? "late" : "due" };
const acknowledged = events.find(({ kind }) => kind === "acknowledged");
const replied = standingReply({ events });
const target = replied ? [] : [{ label: dutyWords("reply-target"), at: due2.replyTarget - 1, state: "due" }];
return [{ label: eventWords(filed), at: filed.at, state: "done" }, duty2(dutyWords("acknowledge"), due2.acknowledge, acknowledged, overdue.includes("acknowledge")), ...target, duty2(dutyWords("reply"), due2.replyLimit, replied, overdue.includes("reply"))];
}
function rulingMark({ turn, due: due2, ruled }, now2) {
const duty2 = RULING_OF[turn];
if (duty2 === void 0) return [];
if (ruled !== void 0) return [{ label: dutyWords(duty2), at: ruled, state: "done" }];
return [{ label: dutyWords(duty2), at: due2.endsAt - 1, state: now2 >= due2.endsAt ? "late" : "due" }];
}
function workingDays(calendar, from, until) {
const days = [];
for (let count = 0; count < DAYS_MAX; count += 1) {
const { endsAt } = dueOf(calendar, from, { count, unit: "working_days" });
days.push(endsAt - SECONDS_OF_DAY);
if (endsAt > until) return days;
}
return days;
}
function History2({ status, zone, instance: { roster } }) {
return k(Disclosure, { summary: t("history-title") }, k("ol", { class: "history" }, status.events.map((event, at) => {
const said = { event: eventWords(event), day: day(event.at, zone) };
const { official } = event;
const words2 = official ? t("history-event-by", { ...said, official: findOfficial(roster, official)?.displayName ?? official }) : t("history-event", said);
return k("li", { key: at }, words2);
})));
}
function Kept$1({ status, zone }) {
const [archived, names2, text2] = [lastEvent(status, "case_archived"), lastEvent(status, "names_destroyed"), lastEvent(status, "text_destroyed")];
const hold2 = holdThatStands(status);
if (!archived && !names2 && !text2 && !hold2) return null;
return k(Alert, { tone: "info", heading: t("kept-title") }, archived && !names2 && k("p", null, t("kept-archived", { day: day(archived.at, zone) })), names2 && k("p", null, t("kept-names", { day: day(names2.at, zone) })), text2 && k("p", null, t("kept-text", { day: day(text2.at, zone) })), hold2 && k("p", null, t("kept-hold", { day: day(hold2.at, zone) })));
}
const LENGTH_OCTETS = 4;
const ratingStatement = canonical(map({ memo: [0, id(MemoId)], reply: [1, id(DocumentDigest)], participant: [2, id(ParticipantKey)], rating: [3, word(Rating)], unanswered: [4, list$1(u16$1)], at: [5, seconds] }), RATING_OCTETS - LENGTH_OCTETS - 80);
const unverifiedRating = canonical(map({ statement: [0, ratingStatement], signature: [1, fixed$2(64)] }), RATING_OCTETS - LENGTH_OCTETS);
function signRating(key, statement2) {
return { statement: statement2, signature: key.sign(Label.RATING, ratingStatement.toCanonical(statement2)) };
}
function ratingToBlock(rating) {
return framed(unverifiedRating.toCanonical(rating), RATING_OCTETS);
}
function rate(key, opinion, now2) {
const { memo, demands, reply: reply2, rating } = opinion;
const unanswered = [...opinion.unanswered].sort((a, b) => a - b);
checkRating(demands, rating, unanswered);
const participant = ParticipantKey.fromBytes(key.verifyingKey().toBytes());
return signRating(key, { memo, reply: reply2, participant, rating, unanswered, at: now2 });
}
function Ratings({ of, reply: reply2 }) {
const { ratings } = of.status;
return k("section", { "aria-labelledby": "ratings" }, k("h2", { id: "ratings" }, t("ratings-title")), k("p", null, t("ratings-text")), ratings && k(Counts, { ratings }), isAllowed(of.status.state, "reply_rate", "signatory") && k(Rate, { of, reply: reply2 }));
}
function Counts({ ratings: { answers, doesNotAnswer, unanswered } }) {
return k("dl", { class: "facts" }, k("dt", null, t("ratings-answers")), k("dd", null, countWords(answers)), k("dt", null, t("ratings-does-not-answer")), k("dd", null, countWords(doesNotAnswer)), unanswered.map((count, at) => [k("dt", { key: `${at} of` }, t("ratings-unanswered", { number: number(at + 1) })), k("dd", { key: at }, countWords(count))]));
}
function Rate({ of: { memo, invited, status, parts }, reply: reply2 }) {
const [rating, setRating] = d(void 0);
const [unanswered, setUnanswered] = d([]);
const demands = status.demands ?? 0;
const key = invited && participantKeyOf(invited);
const sending = useAction(async (signal) => {
if (!key || !rating) return;
const named2 = rating === "answers" ? [] : unanswered;
const made = rate(key, { memo, demands, reply: reply2.document.digest, rating, unanswered: named2 }, now());
await sendTo("reply_rate", memo, ratingPost, { rating: ratingToBlock(made) }, receivedAnswer, signal);
});
if (!key) return invited ? k("p", { class: "quiet" }, t("ratings-no-key")) : null;
return k("form", { class: "no-print", onSubmit: (event) => {
event.preventDefault();
sending.run();
} }, k(RadioTiles, { legend: t("ratings-ask"), hint: t("ratings-ask-hint"), value: rating, onChange: (chosen) => {
sending.reset();
setRating(chosen);
}, tiles: [{ value: "answers", label: t("ratings-choose-answers") }, { value: "does-not-answer", label: t("ratings-choose-does-not-answer"), explained: t("ratings-choose-means") }] }), rating === "does-not-answer" && k("fieldset", { class: "usa-fieldset usa-form-group" }, k("legend", { class: "usa-legend" }, t("ratings-which")), Array.from({ length: demands }, (_, at) => k(Checkbox, { key: at, label: t("ratings-demand", { number: number(at + 1) }), explained: parts?.demands[at]?.portion.text, checked: unanswered.includes(at + 1), onChange: (checked) => {
sending.reset();
setUnanswered(checked ? [...unanswered, at + 1] : unanswered.filter((demand2) => demand2 !== at + 1));
} }))), k(ErrorAlert, { error: sending.error }), sending.done && k(Alert, { tone: "success", heading: t("ratings-sent"), live: true }, t("ratings-sent-text")), k("div", { class: "actions" }, k(Button, { submit: true, look: "outline", pending: sending.pending, disabled: !rating }, t("ratings-send"))));
}
const TONES = { accepted: "good", partly: "info", rejected: "bad", "already-policy": "plain", "needs-decision": "info" };
function ReplyView({ letter, parts, letters }) {
if (letter.words.kind !== "reply") return null;
const { answers, closing } = letter.words.words;
const beside = letters.filter(({ document: { statement: { step } } }) => (step.kind === "correct" || step.kind === "reportOutcome" || step.kind === "direct") && equal(step.reply, letter.document.digest));
const reports = (demand2) => beside.filter(({ document: { statement: { step } } }) => step.kind === "reportOutcome" && step.demand === demand2);
const corrections = beside.filter(({ words: words2 }) => words2.kind === "correction");
const directions = beside.filter(({ words: words2 }) => words2.kind === "direction");
const answerTo = (demand2) => answers.find((answer) => answer.demand === demand2);
return k("section", { "aria-labelledby": "reply" }, k("h2", { id: "reply" }, t("reply-heading")), k("p", null, t("reply-signed-by", { official: letter.signedBy })), corrections.map((correction, at) => k(Beside, { key: at, letter: correction, title: "letter-correction" })), parts ? k(DemandList, { demands: parts.demands, below: (demand2) => k($, null, k(Answer, { answer: answerTo(demand2) }), reports(demand2).map((report, at) => k(Beside, { key: at, letter: report, title: "letter-outcomeReport" }))) }) : answers.map((answer) => k(Answer, { key: answer.demand, answer })), closing !== "" && k("p", { dir: "auto" }, closing), directions.map((direction, at) => k(Beside, { key: at, letter: direction, title: "letter-direction" })));
}
function Beside({ letter, title }) {
return k(Alert, { tone: "info", heading: t("letter-from", { title: t(title), official: letter.signedBy }) }, letter.words.kind === "correction" && k("p", { dir: "auto" }, letter.words.correction), letter.words.kind === "direction" && k("p", { dir: "auto" }, letter.words.direction), letter.words.kind === "outcomeReport" && k("p", { dir: "auto" }, letter.words.report));
}
function Answer({ answer }) {
if (!answer) return k("p", null, k(Tag, { tone: "bad" }, t("reply-unanswered")));
return k("div", { class: "answer" }, k("p", null, k(Tag, { tone: TONES[answer.outcome] }, outcomeWords(answer.outcome))), k("p", { dir: "auto" }, answer.reasons), answer.decisionBy !== null && k("p", { class: "quiet" }, t("reply-decision-by", { day: answer.decisionBy })), k(Changes, { answer }));
}
function Changes({ answer: { change: change2 } }) {
if (!change2) return null;
return k($, null, k("p", null, k("strong", null, t("reply-change-by", { day: change2.by }))), k("p", { class: "typed", dir: "auto" }, change2.what));
}
const claimProof = variants({ named: [0, { claim: unverifiedPresentation }], signatory: [1, { signature: fixed$2(64) }] });
const claimFile = file$1("demur claim v1", canonical(map({ log: [0, logEvidence], charter: [1, logged], manifest: [2, memoManifest], epoch: [3, logged], certificate: [4, certificate], signature: [5, unverifiedPresentation], index: [6, u64$2], path: [7, list$1(octets32)], reader: [8, text], proof: [9, claimProof] }), CLAIM_OCTETS_MAX));
const signatoryStatement = canonical(map({ memo: [0, id(MemoId)], certificate: [1, id(CertificateDigest)], participant: [2, id(ParticipantKey)], reader: [3, octets32] }), 512);
const ANYBODY$1 = "";
function readerBinding(reader) {
return Label.CLAIM_READER.hash(toUtf8(reader));
}
function signSignatory(key, statement2) {
return { kind: "signatory", signature: key.sign(Label.SIGNATORY, signatoryStatement.toCanonical(statement2)) };
}
function isSignedBySignatory(statement2, signature) {
const key = attempt(() => VerifyingKey.fromBytes(statement2.participant));
return key?.verifies(Label.SIGNATORY, signatoryStatement.toCanonical(statement2), signature) ?? false;
}
function sealClaim(claim2, reader, randomness2) {
return seal$1([reader], claimFile.toFile(claim2), NO_PADDING, randomness2);
}
function unsealClaim(identity, sealed) {
return orRefuse(() => openSealed([identity], sealed, NO_PADDING, CLAIM_OCTETS_MAX + 64 * 1024), () => new Unreadable("Unreadable"));
}
class ClaimRefusal extends CodedRefusal {
name = "ClaimRefusal";
}
function certifiedFrom(answer) {
return orRefuse(() => ({ certificate: certificate.fromCanonical(answer.certificate), signature: unverifiedPresentation.fromCanonical(answer.presentation), index: BigInt(answer.index), path: answer.path }), () => new ClaimRefusal("NotCertified"));
}
function checkCertified(of, memo) {
const { message } = of.signature;
const sameMemo = equal(of.certificate.memo, memo) && equal(message.memo, memo);
if (!sameMemo || !equal(message.version, of.certificate.digest)) throw new ClaimRefusal("NotCertified");
const head = new TreeHead(BigInt(of.certificate.total), of.certificate.root);
orRefuse(() => head.verifyInclusion(leafHash(signatureLeaf(of.signature)), of.index, of.path), () => new ClaimRefusal("NotCertified"));
}
function readerName({ reader }) {
return reader?.toString() ?? ANYBODY$1;
}
function claimNamed(claiming, wallet2, randomness2) {
const { circulation: circulation2, certified } = claiming;
const usable = usableCredential(circulation2, wallet2);
const name = usable?.enrolment.attributes[NAME_RECORD];
if (usable === null || name === void 0) throw new ClaimRefusal("Erased");
const message = { ...certified.signature.message, kind: "claim", capsule: readerBinding(readerName(claiming)) };
const disclosed2 = [...shown$1(usable.enrolment.attributes, []), { index: NAME_RECORD, value: name }];
const context = memoContext(circulation2.manifest);
const made = presentCredential(usable.credential, message, context, disclosed2, randomness2);
if (made === null) throw new ClaimRefusal("Erased");
const { institution, epoch } = usable.epoch.manifest;
const claim2 = { message, institution, epoch, disclosed: disclosed2, ...made };
if (!equal(claim2.pseudonym, certified.signature.pseudonym)) throw new ClaimRefusal("NotCertified");
return claimFileOf(claiming, { kind: "named", claim: claim2 });
}
function claimSignatory(claiming, invited) {
const { circulation: circulation2, certified } = claiming;
const key = participantKeyOf(invited);
if (key === null) throw new ClaimRefusal("Burned");
const { participant } = certified.signature.message;
if (!equal(key.verifyingKey().toBytes(), participant)) throw new ClaimRefusal("NotCertified");
const statement2 = { memo: circulation2.memo, certificate: certificateDigest(certified.certificate), participant, reader: readerBinding(readerName(claiming)) };
return claimFileOf(claiming, signSignatory(key, statement2));
}
function claimFileOf(claiming, proof) {
const { instance, circulation: circulation2, certified } = claiming;
checkCertified(certified, circulation2.memo);
const { signature, index, path } = certified;
const { manifest } = circulation2;
const ground = loggedGround(instance, manifest.charter, signature.institution, signature.epoch);
if (ground === null) throw new ClaimRefusal("Unknown");
return { ...ground, manifest, certificate: certified.certificate, signature, index, path: [...path], reader: readerName(claiming), proof };
}
class ProofRefusal extends CodedRefusal {
name = "ProofRefusal";
}
function requestProof(invited, now2) {
const key = keyOf(invited);
const participant = ParticipantKey.fromBytes(key.verifyingKey().toBytes());
const memo = MemoId.fromBytes(invited.memo);
const asked = { operation: "cosignature_prove", memo, requester: { kind: "participant", participant }, at: now2 };
return unverifiedRequest.toCanonical(signRequest(key, asked));
}
function checkProof(invited, answer) {
const { counted, version, certified, late } = answer;
const proved = counted && certified !== null ? proveCertified(invited, certified) : null;
return { counted, version, certificate: proved?.certificate ?? null, place: proved === null ? null : Number(proved.index), late };
}
function proveCertified(invited, answer) {
return orRefuse(() => {
const certified = certifiedFrom(answer);
checkCertified(certified, MemoId.fromBytes(invited.memo));
const own2 = keyOf(invited).verifyingKey().toBytes();
if (!equal(certified.signature.message.participant, own2)) throw new ProofRefusal("Proof");
return certified;
}, () => new ProofRefusal("Proof"));
}
function keyOf(invited) {
const key = participantKeyOf(invited);
if (key === null) throw new ProofRefusal("NoKey");
return key;
}
function verifyClaim(file2, pinned) {
const { manifest, signature } = file2;
const { log, head } = check$2("Checkpoint", () => openEvidence(file2.log, pinned));
const { charter, digest } = check$2("Charter", () => loggedCharter(file2.charter, head));
demand$1(equal(digest, manifest.charter) && equal(digest, file2.certificate.charter), "Charter");
const { epoch } = check$2("Epoch", () => knownEpoch({ manifest: file2.epoch, roll: null }, head));
const memo = memoId(manifest);
const rules = { kind: "sign", manifest, epochs: [epoch], eligible: charter.eligibility.affiliations, version: file2.certificate.digest, context: memoContext(manifest) };
check$2("Signature", () => verifyPresentation(rules, signature));
check$2("Certificate", () => checkCertified(file2, memo));
return { log, memo, certificate: certificateDigest(file2.certificate), signatures: file2.certificate.total, version: file2.certificate.version, epoch: signature.epoch, charter, institution: signature.institution, name: nameIn(file2, memo, charter, epoch), reader: file2.reader };
}
function nameIn(file2, memo, charter, epoch) {
const { manifest, signature, proof } = file2;
const reader = readerBinding(file2.reader);
if (proof.kind === "signatory") {
const { participant } = signature.message;
const statement2 = { memo, certificate: certificateDigest(file2.certificate), participant, reader };
demand$1(isSignedBySignatory(statement2, proof.signature), "Claim");
return null;
}
demand$1(equal(proof.claim.message.capsule, reader), "Claim");
const name = claimedName({ manifest, epochs: [epoch], charter }, signature, proof.claim);
demand$1(name !== null, "Claim");
return name;
}
class ReaderRefusal extends CodedRefusal {
name = "ReaderRefusal";
}
async function askStanding(of, invited, signal) {
const request2 = requestProof(invited, now());
const answer = await sendTo("cosignature_prove", of.memo, requestPost, { request: request2 }, cosignatureProofAnswer, signal);
return { standing: checkProof(invited, answer), answer };
}
function readerOf({ instance: { roster } }, official, key) {
const known2 = roster.officials.find(({ id: id2 }) => id2 === official);
return known2 ? recipientOf(known2) : orRefuse(() => Recipient.parse(key.trim()), () => new ReaderRefusal("Key"));
}
async function claim(of, kind, reader, signal) {
const { circulation: circulation2, instance, invited } = of;
const wallet2 = currentSession()?.wallet;
if (!circulation2 || !invited || !wallet2) throw new ClaimRefusal("Unknown");
const { certified } = (await askStanding(of, invited, signal)).answer;
if (certified === null) throw new ClaimRefusal("NotCertified");
await breathe();
const claiming = { instance, circulation: circulation2, certified: certifiedFrom(certified), reader };
const made = kind === "named" ? claimNamed(claiming, wallet2, randomness) : claimSignatory(claiming, invited);
verifyClaim(made, instance.log);
return reader === null ? claimFile.toFile(made) : sealClaim(made, reader, randomness);
}
async function burnKey({ memo, instance }, invited, month2) {
const epochs = [...invited.epochs];
let erased = false;
let left = false;
await update((wallet2) => {
burnSignature(wallet2, memo);
if (month2) erased = epochs.filter((epoch) => eraseNow(wallet2, epoch, now(), instance)).length > 0;
left = epochs.some((epoch) => findEnrolment(wallet2, epoch) !== null);
});
return { erased, left };
}
const ANYBODY = "*";
const KINDS = ["signatory", "named"];
function Claim({ of }) {
const [kind, setKind] = d("signatory");
const [official, setOfficial] = d("");
const [key, setKey] = d("");
const [saved, setSaved] = d(false);
const { state } = of.status;
const isOpen = official === ANYBODY;
const reader = isOpen ? null : attempt(() => readerOf(of, official, key));
const act = async (signal) => {
setSaved(false);
const name = `${shortId(of.memo)}-${isOpen ? "protected.demur" : "claim.age"}`;
saveFile(name, await claim(of, kind, isOpen ? null : readerOf(of, official, key), signal));
setSaved(true);
};
return k(Disclosure, { summary: t("claim-title") }, k("p", null, t("claim-text")), state !== "sealed" && !isFiled(state) ? k(Alert, { tone: "info" }, t("claim-not-yet")) : k($, null, k(RadioTiles, { legend: t("claim-kind"), value: kind, onChange: setKind, tiles: KINDS.map((value) => ({ value, label: t(`claim-kind-${value}`), explained: t(`claim-means-${value}`) })) }), k(Select, { label: t("claim-reader"), none: t("claim-reader-other"), value: official, options: [{ value: ANYBODY, label: t("claim-reader-anybody") }, ...of.instance.roster.officials.map(({ id: id2, displayName }) => ({ value: id2, label: displayName }))], onChange: setOfficial }), official === "" && k(Field, { label: t("claim-key"), hint: t("claim-key-hint"), wide: true, code: true, value: key, error: key.trim() !== "" && !reader ? t("refusal-ReaderRefusal-Key") : void 0, onInput: setKey }), reader && !reader.isHybrid() && k(Alert, { tone: "warning" }, t("claim-key-old")), isOpen && k(Alert, { tone: "warning" }, t("claim-means-anybody")), saved && k(Alert, { tone: "success", heading: t("claim-saved"), live: true }, t(isOpen ? "claim-saved-anybody" : "claim-saved-text")), k(Asked, { deed: t("claim-go"), heading: t("claim-ask"), look: "outline", act, waiting: k(Waiting, { what: t("claim-making") }) }, k("p", null, t(`claim-means-${kind}`)), isOpen && k("p", null, t("claim-means-anybody")), k("p", null, t("claim-means")))));
}
function Burn$1({ of, onChange }) {
const [month2, setMonth] = d(false);
const [burned, setBurned] = d(void 0);
const { invited } = of;
const keeps = invited !== void 0 && participantKeyOf(invited) !== null;
return k($, null, burned && k(Alert, { tone: "success", heading: t("burn-done"), live: true }, burned.erased && k("p", null, t("burn-erased")), burned.left && k("p", null, t("burn-left")), k("p", null, t("burn-copies"))), keeps && k(Disclosure, { summary: t("burn-title") }, k("p", null, t("burn-text")), k(Asked, { deed: t("burn-go"), heading: t("burn-ask"), look: "outline", danger: true, act: async () => {
setBurned(await burnKey(of, invited, month2));
onChange();
} }, k("p", null, t("burn-means")), k(Checkbox, { label: t("burn-month"), explained: t("burn-month-means"), checked: month2, onChange: setMonth }), k("p", null, t("burn-copies")))));
}
function withdrawCosignature(circulation2, wallet2, randomness2) {
const usable = usableCredential(circulation2, wallet2);
if (usable === null) throw new SignRefusal("OtherEpoch");
const participant = ParticipantKey.fromBytes(randomBytes(randomness2, 32));
const capsule = Capsule.anonymous(randomness2);
const unsealed = messageOf(circulation2, { participant, stance: "support" });
const message = { ...unsealed, kind: "withdraw", capsule: capsule.digest() };
const presentation = present({ circulation: circulation2, usable, randomness: randomness2 }, message, shown$1(usable.enrolment.attributes, []));
return { presentation, capsule };
}
async function withdraw({ circulation: circulation2, wallet: wallet2 }, signal) {
const block = toBlock(withdrawCosignature(circulation2, wallet2, randomness));
await sendTo("cosignature_withdraw", circulation2.memo, blocksPost, { blocks: [block] }, receivedAnswer, signal);
await update((kept2) => burnSignature(kept2, circulation2.memo));
}
function Signature({ of, onChange }) {
const open2 = of.status.state === "circulating" && of.circulation !== void 0 && now() < of.circulation.freeze.closesAt;
const late = of.circulation !== void 0 && isOpenLate(of.status, now());
const keeps = of.invited !== void 0 && participantKeyOf(of.invited) !== null;
const sign2 = to(`/sign/${MemoId.toText(of.memo)}`);
return k("section", { "aria-labelledby": "signature" }, k("h2", { id: "signature" }, t("signature-title")), signedBefore(of) && open2 && k(Alert, { tone: "warning", heading: t("signature-old") }, t("signature-old-text")), !keeps && k("p", null, t("signature-unknown")), signedNow(of) && k("p", null, t(open2 ? "signature-made" : "signature-stood")), (open2 || late) && !signedNow(of) && k("div", { class: "actions" }, k(ButtonLink, { href: sign2 }, t(signedBefore(of) ? "signature-again" : "invite-go-sign"))), keeps ? k(Proof, { of }) : askedFor(of) !== void 0 && k("p", null, t("opening-own-unknown")), open2 && k(TakeBack, { of, onChange }), keeps && of.circulation && k(Claim, { of }), k(Burn$1, { of, onChange }));
}
function Proof({ of }) {
const [standing, setStanding] = d(void 0);
const asking = useAction(async (signal) => {
if (of.invited) setStanding((await askStanding(of, of.invited, signal)).standing);
});
const wanted = askedFor(of);
const place = standing?.place ?? void 0;
return k($, null, k(ErrorAlert, { error: asking.error }), wanted !== void 0 && (place === void 0 ? k("p", null, t("opening-own-ask")) : k(Alert, { tone: place === wanted ? "warning" : "info", live: true }, t(place === wanted ? "opening-own" : "opening-not-own"))), standing && k(Alert, { tone: standing.counted || standing.late ? "success" : "warning", live: true }, standingWords(standing)), k("div", { class: "actions" }, k(Button, { look: "outline", pending: asking.pending, onClick: () => asking.run() }, t("signature-ask"))));
}
function askedFor({ letters }) {
const step = lastLetter(letters, "openingRequest")?.document.statement.step;
return step?.kind === "requestOpening" ? step.signature : void 0;
}
function standingWords({ counted, version, certificate: certificate2, late }) {
if (late) return t("signature-late");
if (certificate2) return t("signature-certified", { total: number(certificate2.total) });
if (counted) return t("signature-counts");
return version === null ? t("signature-none") : t("signature-outdated", { version: number(version) });
}
function TakeBack({ of, onChange }) {
const [taken2, setTaken] = d(false);
const act = async (signal) => {
const wallet2 = currentSession()?.wallet;
const { circulation: circulation2, instance, key } = of;
if (!wallet2 || !circulation2) return;
setTaken(false);
await withdraw({ circulation: circulation2, wallet: wallet2 }, signal);
setTaken(true);
onChange();
};
return k($, null, taken2 && k(Alert, { tone: "success", live: true }, t("signature-taken-back")), k(Asked, { deed: t("signature-take-back"), heading: t("signature-take-back-ask"), look: "quiet", act }, k("p", null, t("signature-take-back-means"))));
}
function Memo({ params }) {
const wallet2 = useSession()?.wallet;
const loaded = useLoad(async (signal) => wallet2 && memoCase(memoParam(params), wallet2, signal), params["memo"] ?? "");
const of = loaded.value;
return k($, null, k("h1", { tabIndex: -1, dir: "auto" }, of?.parts?.subject ?? t("memo-title")), k(ErrorAlert, { error: loaded.error, again: loaded.again }), !of && loaded.error === void 0 && k(Waiting, { what: t("memo-loading") }), of && k(Shown, { of, again: loaded.again }));
}
function Shown({ of, again }) {
const { status, charter, parts, letters } = of;
const reply2 = lastLetter(letters, "reply");
const filed = status.events.length > 0;
const zone = charter?.calendar.zoneName;
return k($, null, k(Facts, { of }), status.overdue.length > 0 && k(Alert, { tone: "warning", heading: t("memo-overdue") }, t("memo-overdue-text", { duties: list$2(status.overdue.map(dutyWords)) })), k(Kept$1, { status, zone }), charter && filed && k(CaseClock, { charter, status }), reply2 && !standingReply(status) && k(Alert, { tone: "warning" }, t("reply-set-aside")), reply2 && k(ReplyView, { letter: reply2, parts, letters }), reply2 && k(Ratings, { of, reply: reply2 }), of.authored && k(AuthorPanel, { of, authored: of.authored, onChange: again }), filed && charter?.sessions && k("p", null, k("a", { href: to(`/session/${MemoId.toText(of.memo)}`) }, t("memo-session"))), of.invited && k(Signature, { of, onChange: again }), of.invited && k("p", null, k("a", { href: to("/complain") }, t("memo-complain"))), filed && k("section", { "aria-labelledby": "letters" }, k("h2", { id: "letters" }, t("letters-title")), k(Letters, { said: of.said })), filed && k(History2, { status, zone, instance: of.instance }), parts && k(Disclosure, { summary: t("sign-text"), open: !filed }, k(MemoView, { memo: parts, files: of.text?.attachments })), charter && k(CharterFacts, { charter }), k("div", { class: "actions no-print" }, k(Button, { look: "quiet", onClick: again }, t("memo-again"))));
}
function Facts({ of: { status, charter, memo } }) {
const zone = charter?.calendar.zoneName;
return k("dl", { class: "facts" }, k("dt", null, t("memo-state")), k("dd", null, stateWords(status.state)), status.version !== null && k($, null, k("dt", null, t("invite-version")), k("dd", null, number(status.version))), status.state === "circulating" && status.closesAt !== null && k($, null, k("dt", null, t("invite-until")), k("dd", null, day(status.closesAt - 1, zone))), k("dt", null, t("invite-signatures")), k("dd", null, countWords(status.signatures)), k(LateSignatures, { status, zone }), k("dt", null, t("memo-id")), k("dd", null, k("code", null, MemoId.toText(memo).slice(0, 16))));
}
function Memos() {
const wallet2 = useSession()?.wallet;
const { drafts, isReady, error } = useDesk();
const writing2 = useAction(async () => go(`/write/${await beginDraft()}`));
const loaded = useLoad(async (signal) => wallet2 ? Promise.all(known(wallet2).map((memo) => row(wallet2, memo, signal))) : [], "memos");
const empty = isReady && loaded.value?.length === 0 && drafts.length === 0;
return k($, null, k("h1", { tabIndex: -1 }, t("memos-title")), k("div", { class: "actions" }, k(Button, { onClick: () => writing2.run() }, t("memos-write"))), k(ErrorAlert, { error: writing2.error }), k(ErrorAlert, { error, again: () => void saveDesk() }), k(ErrorAlert, { error: loaded.error, again: loaded.again }), drafts.length > 0 && k(Drafts, { drafts }), !loaded.value && loaded.error === void 0 && k(Waiting, { what: t("memos-loading") }), empty && k(EmptyState, { heading: t("memos-none"), text: t("memos-none-text") }), loaded.value && loaded.value.length > 0 && k(Table, { caption: t("memos-known"), rows: loaded.value, keyOf: ({ id: id2 }) => id2, columns: [{ heading: t("memos-subject"), cell: ({ id: id2, subject: subject2 }) => k("a", { href: to(`/memo/${id2}`), dir: "auto" }, subject2 ?? t("memos-gone", { memo: id2.slice(0, 8) })) }, { heading: t("memos-role"), cell: ({ mine }) => t(mine ? "memos-mine" : "memos-invited") }, { heading: t("memo-state"), cell: stateTag }] }));
}
function stateTag({ state: known2, isLate }) {
const state = known2 === void 0 ? t("memos-gone-state") : stateWords(known2);
return k(Tag, { tone: isLate ? "bad" : "plain" }, isLate ? t("memos-late", { state }) : state);
}
function Drafts({ drafts }) {
return k("section", { "aria-labelledby": "drafts" }, k("h2", { id: "drafts" }, t("memos-drafts")), k("ul", { class: "panels" }, drafts.map(({ id: id2, fields, updated, isCopy }) => {
const subject2 = fields.subject || t("memos-untitled");
return k("li", { key: id2, class: "panel" }, k("h3", { dir: "auto" }, k("a", { href: to(`/write/${id2}`) }, subject2)), k("p", { class: "quiet" }, t("memos-changed", { day: day(Date.parse(updated) / 1e3, "UTC") })), isCopy && k("p", null, k(Tag, { tone: "warn" }, t("desk-copy"))), k(Asked, { deed: t("memos-drop", { subject: subject2 }), heading: t("memos-drop-ask", { subject: subject2 }), look: "quiet", danger: true, act: async () => dropDraft(id2) }, k("p", null, t("memos-drop-means"))));
})));
}
function known(wallet2) {
const all = [...wallet2.authored.map(({ manifest }) => memoId(manifest)), ...wallet2.invited.map(({ memo }) => MemoId.fromBytes(memo))];
return all.filter((memo, at) => all.findIndex((other) => equal(other, memo)) === at);
}
async function row(wallet2, memo, signal) {
const id2 = toHex(memo);
const base2 = { id: id2, mine: findAuthored(wallet2, memo) !== null };
try {
const status = await memoStatus(memo, signal);
const subject2 = await subjectOf(memo, wallet2, signal);
return { ...base2, subject: subject2, state: status.state, isLate: status.overdue.length > 0 };
} catch (error) {
if (!(error instanceof Refusal$1)) throw error;
return { ...base2, subject: void 0, state: void 0, isLate: false };
}
}
function verifySignature(file2, pinned) {
const { manifest } = file2;
const { log, head } = check$2("Checkpoint", () => openEvidence(file2.log, pinned));
const { charter, digest } = check$2("Charter", () => loggedCharter(file2.charter, head));
demand$1(equal(digest, manifest.charter), "Charter");
const { epoch } = check$2("Epoch", () => knownEpoch({ manifest: file2.epoch, roll: null }, head));
const cosignature = check$2("Damaged", () => fromBlock(file2.block));
const { message, institution, disclosed: disclosed2 } = cosignature.presentation;
const late = message.kind === "late";
const kind = late ? "late" : "sign";
const rules = { kind, manifest, epochs: [epoch], eligible: eligibleFor(charter, kind), version: message.version, context: memoContext(manifest) };
check$2("Signature", () => verifyCosignature(rules, cosignature));
return { log, memo: memoId(manifest), version: message.version, institution, shown: disclosed2, late };
}
const SIGNATURE_FILE_OCTETS_MAX = 1024 * 1024 + 64;
function Post() {
const [ready, setReady] = d([]);
const [sent, setSent] = d(0);
const [refusal2, setRefusal] = d(void 0);
const take2 = async (name, octets2) => {
setRefusal(void 0);
try {
const found2 = await check$1(name, octets2);
setReady((before) => [...before.filter(({ block }) => toHex(block) !== toHex(found2.block)), found2]);
} catch (error) {
setRefusal(error);
}
};
const sending = useAction(async (signal) => {
for (const [memo, blocks] of byMemo(ready)) {
await sendTo("memo_cosign", memo, blocksPost, { blocks }, receivedAnswer, signal);
}
setSent(ready.length);
setReady([]);
});
return k($, null, k("h1", { tabIndex: -1 }, t("post-title")), k("p", { class: "lead" }, t("post-lead")), sent > 0 && k(Alert, { tone: "success", heading: t("post-sent", { count: number(sent) }), live: true }, t("sign-sent-text")), k(DropFile, { label: t("post-files"), hint: t("post-files-hint"), accept: ".sig", octetsMax: SIGNATURE_FILE_OCTETS_MAX, many: true, onFile: (name, octets2) => void take2(name, octets2) }), k(ErrorAlert, { error: refusal2 ?? sending.error }), ready.length > 0 && k($, null, k("h2", null, t("post-ready")), k("ul", null, ready.map(({ name, block }) => k("li", { key: toHex(block.subarray(0, 16)) + name }, name))), k("div", { class: "actions" }, k(Button, { pending: sending.pending, onClick: () => sending.run() }, t("post-send")))));
}
async function check$1(name, octets2) {
const file2 = signatureFile.fromFile(octets2);
if (file2 === null) throw new PostRefusal("NotASignature");
const { log } = await reach();
const { memo } = verifySignature(file2, log);
return { name, memo, block: file2.block };
}
class PostRefusal extends CodedRefusal {
name = "PostRefusal";
}
function byMemo(ready) {
const posts = [];
for (const { memo, block } of ready) {
const open2 = posts.find(([of, blocks]) => toHex(of) === toHex(memo) && blocks.length < COSIGNATURES_PER_POST_MAX);
if (open2) open2[1].push(block);
else posts.push([memo, [block]]);
}
return posts;
}
function ReceiptPage({ params }) {
const memo = memoParam(params);
const loaded = useLoad(async (signal) => {
const [receipt2, instance] = await Promise.all([fetchReceipt(memo, signal), reach(signal)]);
return { receipt: receipt2, instance, charter: charterOf(instance, own(memo).manifest) };
}, params["memo"] ?? "");
const { value } = loaded;
return k($, null, k("h1", { tabIndex: -1 }, t("receipt-title")), k(ErrorAlert, { error: loaded.error, again: loaded.again }), !value && loaded.error === void 0 && k(Waiting, { what: t("receipt-loading") }), value && !value.receipt && k($, null, k(Alert, { tone: "info", heading: t("receipt-promised") }, t("receipt-promised-text")), k("div", { class: "actions" }, k(Button, { onClick: loaded.again }, t("memo-again")))), value?.receipt && k($, null, k("p", { class: "lead" }, t("receipt-lead")), value.receipt.isLate && k(Alert, { tone: "warning" }, t("receipt-late")), k("dl", { class: "facts" }, k("dt", null, t("receipt-filed")), k("dd", null, day(filedAt(value.receipt.report, value.charter), value.charter.calendar.zoneName)), k("dt", null, t("receipt-entry")), k("dd", null, number(Number(value.receipt.report.index))), k("dt", null, t("memo-id")), k("dd", null, k("code", null, MemoId.toText(memo))), k("dt", null, t("receipt-certificate")), k("dd", null, k("code", null, toHex(value.receipt.report.certificate))), k("dt", null, t("receipt-log")), k("dd", null, k("code", null, value.instance.log.toString()))), k("p", null, t("receipt-check")), k("div", { class: "actions no-print" }, k(FileButton, { name: `${shortId(memo)}.tlog-proof`, type: "text/plain", octets: () => value.receipt?.file ?? new Uint8Array() }, t("receipt-save")), k(Button, { look: "outline", onClick: () => print() }, t("receipt-print")))));
}
const DOCUMENT_OCTETS_MAX$1 = 64 * 2 ** 20;
function AboutDocument({ fields, error, onChange }) {
const { document: document2, documentSha256 } = fields;
const named2 = document2 !== "" || documentSha256 !== "";
const [open2, setOpen] = d(named2);
A(() => {
if (named2 || error !== void 0) setOpen(true);
}, [named2, error]);
return k(Disclosure, { summary: t("desk-document"), open: open2 }, k("p", null, t("desk-document-hint")), k(Field, { label: t("desk-document-title"), lengthMax: LINE_CHARACTERS_MAX, value: document2, error, onInput: (typed) => onChange({ document: typed, documentSha256 }) }), k(DropFile, { label: t("desk-document-file"), hint: t("desk-document-file-hint"), octetsMax: DOCUMENT_OCTETS_MAX$1, onFile: (name, octets2) => onChange({ document: document2 === "" ? name : document2, documentSha256: toHex(sha256(octets2)) }) }), documentSha256 !== "" && k("p", null, k("code", { class: "small" }, documentSha256)), named2 && k("div", { class: "actions" }, k(Button, { look: "quiet", onClick: () => onChange({ document: "", documentSha256: "" }) }, t("desk-document-remove"))));
}
function Portions(props) {
const { legend, hint, labelId, items, markings, min, max, blank, onChange, more, error } = props;
const change2 = (at, item) => onChange(items.map((other, place) => place === at ? item : other));
const move = (at, by) => {
const moved = [...items];
const [item] = moved.splice(at, 1);
if (item) moved.splice(at + by, 0, item);
onChange(moved);
};
return k("fieldset", { class: "usa-fieldset portion-fields" }, k("legend", { class: "usa-legend usa-legend--large" }, legend), hint && k("p", { class: "usa-hint" }, hint), items.map((item, at) => {
const label = t(labelId, { number: number(at + 1) });
return k("div", { class: "portion-field", key: at }, k(PortionInput, { label, item, markings, error: error?.(at + 1), onChange: (next) => change2(at, { ...item, ...next }) }), more?.(item, (next) => change2(at, next)), k("div", { class: "actions" }, at > 0 && k(Button, { look: "quiet", small: true, label: t("desk-up", { entry: label }), onClick: () => move(at, -1) }, t("desk-up-short")), items.length > min && k(Button, { look: "quiet", small: true, label: t("desk-remove", { entry: label }), onClick: () => onChange(items.filter((_, place) => place !== at)) }, t("desk-remove-short"))));
}), items.length < max && k(Button, { look: "outline", small: true, onClick: () => onChange([...items, blank()]) }, t("desk-add", { entry: t(labelId, { number: number(items.length + 1) }) })));
}
function PortionInput({ label, hint, item, markings, error, onChange }) {
return k($, null, k(TextArea, { label, ...hint ? { hint } : {}, value: item.text, error, onInput: (text2) => onChange({ ...item, text: text2 }) }), k(MarkingSelect, { label: t("desk-marking-of", { entry: label }), value: item.marking, markings, onChange: (marking) => onChange({ ...item, marking }) }));
}
function MarkingSelect({ label, value, markings, onChange }) {
return k(Select, { label, value, options: markings.map((marking) => ({ value: marking, label: t("desk-marking", { marking, words: t(`marking-${marking}`) }) })), onChange: (chosen) => {
const marking = markings.find((one) => one === chosen);
if (marking) onChange(marking);
} });
}
function Files({ files, markings, marking, onChange, error }) {
const [refused, setRefused] = d(void 0);
const [doubtful, setDoubtful] = d([]);
const [removed, setRemoved] = d(new Map());
const present2 = T(files);
present2.current = files;
const change2 = (next) => {
present2.current = next;
onChange(next);
};
const add = (file2) => {
change2([...present2.current, file2]);
announce(t("files-added", { name: file2.name }));
};
const take2 = (original, octets2) => {
setRefused(void 0);
const name = tidyName(original);
try {
const cleaned = takeIn(present2.current, name, octets2);
const file2 = fileField(name, marking, cleaned.octets);
setRemoved((before) => new Map([...before, [file2.octets, cleaned.removed]]));
if (cleaned.kept.length > 0) setDoubtful((before) => [...before, { file: file2, kept: cleaned.kept }]);
else add(file2);
} catch (refusal2) {
setRefused({ name, refusal: refusal2 });
}
};
const [first, ...others] = doubtful;
return k("fieldset", { class: "usa-fieldset portion-fields" }, k("legend", { class: "usa-legend usa-legend--large" }, t("files-title")), k("p", { class: "usa-hint" }, t("files-hint")), error() && k("p", { class: "usa-error-message" }, error()), files.map((file2, at) => k("div", { class: "portion-field", key: at }, k(FileInput, { file: file2, place: at + 1, markings, removed: removed.get(file2.octets), error: error(at + 1), onChange: (next) => change2(files.map((other) => other === file2 ? next : other)) }), k("div", { class: "actions" }, k(Button, { look: "quiet", small: true, label: t("desk-remove", { entry: file2.name }), onClick: () => change2(files.filter((other) => other !== file2)) }, t("desk-remove-short"))))), files.length > 0 && k("p", { class: "quiet" }, t("files-sum", { size: fileSize(octetsOf(files)), most: fileSize(ATTACHMENTS_OCTETS_MAX) })), refused && k($, null, k("p", null, k("strong", { dir: "auto" }, refused.name)), k(ErrorAlert, { error: refused.refusal })), files.length < ATTACHMENTS_MAX$1 && k(DropFile, { label: t("files-add"), hint: t("files-limits", { count: number(ATTACHMENTS_MAX$1), most: fileSize(ATTACHMENTS_OCTETS_MAX) }), accept: ".pdf,.png,.jpg,.jpeg,.txt,.csv", octetsMax: READ_OCTETS_MAX, many: true, onFile: take2 }), k(Confirm, { open: first !== void 0, heading: t("files-ask", { name: first?.file.name ?? "" }), deed: t("files-ask-go"), danger: true, onConfirm: () => {
if (first) add(first.file);
setDoubtful(others);
}, onClose: () => setDoubtful(others) }, k("p", null, t("files-ask-text")), k("ul", null, first?.kept.map((what) => k("li", { key: what }, t(`telling-${what}`)))), k("p", null, t("files-ask-advice"))));
}
function FileInput({ file: file2, place, markings, removed, error, onChange }) {
const label = t("place-attachment", { number: number(place) });
const kept2 = tellings(file2);
return k($, null, k(Field, { label: t("files-name", { entry: label }), hint: t("files-name-hint"), wide: true, lengthMax: FILE_NAME_BYTES_MAX, value: file2.name, error, onInput: (name) => onChange({ ...file2, name }) }), k("p", { class: "quiet" }, fileSize(file2.octets.length)), removed && kept2.length === 0 && k("p", null, removed.length === 0 ? t("files-removed-none") : t("files-removed", { what: list$2(removed.map(removedWords)) })), kept2.length > 0 && k(Alert, { tone: "warning" }, t("files-kept", { what: list$2(kept2.map((what) => t(`telling-${what}`))) })), k(MarkingSelect, { label: t("desk-marking-of", { entry: label }), value: file2.marking, markings, onChange: (marking) => onChange({ ...file2, marking }) }));
}
function removedWords({ what, detail }) {
return t(`removed-${what}`, { detail: typeof detail === "number" ? number(detail) : detail ?? "" });
}
function problemWords({ kind }) {
const id2 = `memo-problem-${kind.code}`;
return has(id2) ? t(id2, variablesOf(kind)) : t("memo-problem-other");
}
function variablesOf(kind) {
switch (kind.code) {
case "TooManyOctets":
return { most: fileSize(kind.max) };
case "TooLong":
return { max: number(kind.max) };
case "MarkedTooLow":
return { portion: kind.portion };
case "Separator":
return { separator: kind.separator };
default:
return {};
}
}
function DraftForm({ fields, markings, problem, onChange }) {
const set = (changed) => onChange({ ...fields, ...changed });
const at = (part2, number2) => problem?.place.part === part2 && problem.place.number === number2 ? problemWords(problem) : void 0;
return k("form", { class: "draft", onSubmit: (event) => event.preventDefault() }, k(Field, { label: t("desk-subject"), wide: true, lengthMax: LINE_CHARACTERS_MAX, value: fields.subject, error: at("subject"), onInput: (subject2) => set({ subject: subject2 }) }), k(TextArea, { label: t("desk-to"), hint: t("desk-to-hint"), rows: 3, value: fields.addressees, error: at("addressees"), onInput: (addressees) => set({ addressees }) }), k(MarkingSelect, { label: t("desk-marking-whole"), value: fields.marking, markings, onChange: (marking) => set({ marking }) }), at("marking") && k("p", { class: "usa-error-message" }, at("marking")), k(Select, { label: t("memo-stance"), hint: t("desk-stance-hint"), none: t("desk-stance-none"), value: fields.stance, options: AuthorsStance.ALL.map((stance) => ({ value: stance, label: t(`memo-stance-${stance}`) })), onChange: (stance) => set({ stance }) }), k(AboutDocument, { fields, error: at("document") ?? at("document_digest"), onChange: set }), k(Field, { label: t("memo-distribution"), hint: t("desk-distribution-hint"), wide: true, lengthMax: LINE_CHARACTERS_MAX, value: fields.distribution, error: at("distribution"), onInput: (distribution) => set({ distribution }) }), k(Field, { label: t("memo-continues"), hint: t("desk-continues-hint"), wide: true, value: fields.continues, error: at("continues"), onInput: (continues) => set({ continues }) }), k(PortionInput, { label: t("desk-summary"), hint: t("desk-summary-hint"), item: fields.summary, markings, error: at("summary"), onChange: (summary) => set({ summary }) }), k(Portions, { legend: t("desk-paragraphs"), hint: t("desk-paragraphs-hint"), labelId: "desk-paragraph", items: fields.paragraphs, markings, min: 1, max: PARAGRAPHS_MAX, blank: blankPortion, onChange: (paragraphs) => set({ paragraphs }), error: (number2) => at("paragraph", number2) }), k(Portions, { legend: t("desk-demands"), hint: t("desk-demands-hint"), labelId: "desk-demand", items: fields.demands, markings, min: 1, max: DEMANDS_MAX, blank: blankDemand, onChange: (demands) => set({ demands }), error: (number2) => at("demand", number2), more: (item, change2) => k($, null, k(Field, { label: t("desk-responsible"), lengthMax: LINE_CHARACTERS_MAX, value: item.responsible, onInput: (responsible) => change2({ ...item, responsible }) }), k(Field, { label: t("desk-wanted-by"), type: "date", wide: false, value: item.wantedBy, onInput: (wantedBy) => change2({ ...item, wantedBy }) })) }), FURTHER.map(({ list: list2, part: part2, entry }) => k(Portions, { key: list2, legend: t(`memo-${part2}`), hint: t(`desk-${part2}-hint`), labelId: `place-${entry}`, items: fields[list2], markings, min: 0, max: FURTHER_MAX, blank: blankPortion, onChange: (entries) => set({ [list2]: entries }), error: (number2) => at(entry, number2) })), k(Portions, { legend: t("desk-evidence"), hint: t("desk-evidence-hint"), labelId: "desk-evidence-one", items: fields.evidence, markings, min: 0, max: EVIDENCE_MAX, blank: blankEvidence, onChange: (evidence) => set({ evidence }), error: (number2) => at("evidence_entry", number2), more: (item, change2) => k(Field, { label: t("desk-source"), wide: true, value: item.source, onInput: (source) => change2({ ...item, source }) }) }), k(Files, { files: fields.files, markings, marking: fields.marking, onChange: (files) => set({ files }), error: (number2) => number2 === void 0 ? at("attachments") : at("attachment", number2) }));
}
function fold(word2) {
const plain = word2.normalize("NFKD").replaceAll(/[\p{M}\u0640]/gu, "").toLowerCase();
return plain.replaceAll(/[أإآٱ]/gu, "ا").replaceAll("ى", "ي").replaceAll("ة", "ه").replaceAll("’", "'");
}
function wordsOf(text2) {
return [...text2.matchAll(/[\p{L}\p{M}\p{N}\u0640]+/gu)].map((match) => {
const start = match.index ?? 0;
return { start, end: start + match[0].length, folded: fold(match[0]) };
});
}
function sentencesOf(text2) {
const ends2 = [...text2.matchAll(/[.!?؟。;؛]+\s+/gu)].filter((match) => !/(?:^|[\s(])\p{L}{1,4}$/u.test(text2.slice(0, match.index)) || match[0][0] !== ".");
const starts = [0, ...ends2.map((match) => (match.index ?? 0) + match[0].length)];
return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text2.length }));
}
function ofOneSentence(words2, sentence) {
return words2.filter((word2) => word2.start >= sentence.start && word2.end <= sentence.end);
}
class WordList {
constructor(language) {
this.language = language;
this.#joined = language.joined === void 0 ? void 0 : new RegExp(language.joined, "u");
this.#common = new Set(language.common.map(fold));
}
language;
#lists = new Map();
#common;
#joined;
find(name, words2) {
const entries = this.#entries(name);
return words2.flatMap((word2, at) => entries.flatMap((entry) => {
const last = words2[at + entry.length - 1];
const same2 = last !== void 0 && entry.every((wanted, offset) => this.#is(words2[at + offset], wanted));
return same2 ? [{ start: word2.start, end: last.end }] : [];
}));
}
stem(folded) {
const bare2 = this.#withoutJoined(folded);
return bare2.length > 6 ? bare2.slice(0, 6) : bare2;
}
says(stem) {
return stem.length > 3 && !this.#common.has(stem);
}
#entries(name) {
const known2 = this.#lists.get(name);
if (known2 !== void 0) return known2;
const entries = this.language[name].map((entry) => entry.split(" ").map(fold));
this.#lists.set(name, entries);
return entries;
}
#is(word2, wanted) {
if (word2 === void 0) return false;
const forms = [word2.folded, this.#withoutJoined(word2.folded)];
return wanted.endsWith("*") ? forms.some((form2) => form2.startsWith(wanted.slice(0, -1))) : forms.includes(wanted);
}
#withoutJoined(folded) {
return this.#joined === void 0 ? folded : folded.replace(this.#joined, "");
}
}
function lint(input) {
const evidence = input.parts.evidence.map(({ claim: claim2 }) => claim2.text);
const lists = input.languages.map((language) => new WordList(language));
const inTexts = textsOf(input.parts).flatMap((text2) => {
const found2 = [...ownNames(text2.text, input.own), ...contacts(text2.text), ...lists.flatMap((list2) => inLanguage(text2, list2, evidence))];
return distinct(found2).map((finding) => ({ ...finding, place: text2.place, field: text2.field }));
});
const inFiles = input.properties.map(({ attachment, name }) => ({ code: "document_property", place: { part: "attachment", number: attachment }, field: name, start: 0, end: 0 }));
return [...inTexts, ...inFiles];
}
function textsOf(parts) {
const texts = [];
const add = (place, text2, states = false, field = "text") => texts.push({ place, field, text: text2, states });
add({ part: "subject" }, parts.subject);
add({ part: "summary" }, parts.summary.text, true);
for (const [number2, { text: text2 }] of numbered(parts.paragraphs)) add({ part: "paragraph", number: number2 }, text2, true);
for (const [number2, { portion: portion2 }] of numbered(parts.demands)) add({ part: "demand", number: number2 }, portion2.text);
for (const { list: list2, entry: part2 } of FURTHER) {
for (const [number2, { text: text2 }] of numbered(parts[list2])) add({ part: part2, number: number2 }, text2);
}
for (const [number2, { claim: claim2, source }] of numbered(parts.evidence)) {
add({ part: "evidence_entry", number: number2 }, claim2.text);
add({ part: "evidence_entry", number: number2 }, source, false, "source");
}
for (const [number2, { name }] of numbered(parts.attachments)) add({ part: "attachment", number: number2 }, name.text);
return texts;
}
function ownNames(text2, own2) {
const words2 = wordsOf(text2);
return own2.flatMap((name) => {
const wanted = wordsOf(name).map((word2) => word2.folded);
return runs(words2, wanted).map((span) => ({ code: "own_name", ...span }));
});
}
function runs(words2, wanted) {
if (wanted.length === 0) return [];
return words2.flatMap((word2, at) => {
const last = words2[at + wanted.length - 1];
const same2 = last !== void 0 && wanted.every((one, offset) => words2[at + offset]?.folded === one);
return same2 ? [{ start: word2.start, end: last.end }] : [];
});
}
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;
const PHONE = /(?<![\p{N}\p{L}/-])(?:\+|00|\()?\p{Nd}(?:[ ().\u00a0\u2011/-]{0,2}\p{Nd}){6,16}(?![\p{N}\p{L}])/gu;
const NO_PHONE = /^(?:\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}|\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{4}|\p{Nd}{1,3}(?:[ .\u00a0]\p{Nd}{3})+|\p{Nd}{4}\p{Pd}\p{Nd}{4})$/u;
function contacts(text2) {
const emails = [...text2.matchAll(EMAIL)].map((match) => found("email", match));
const phones = [...text2.matchAll(PHONE)].filter(([number2]) => !NO_PHONE.test(number2)).map((match) => found("phone", match));
return [...emails, ...phones];
}
function found(code, match) {
const start = match.index ?? 0;
return { code, start, end: start + match[0].length };
}
function inLanguage({ text: text2, states }, list2, evidence) {
const findings = [];
for (const sentence of sentencesOf(text2)) {
const words2 = ofOneSentence(wordsOf(text2), sentence);
findings.push(...ownPosts(list2, words2), ...titledNames(text2, list2, words2), ...staffNumbers(text2, list2, words2));
const accusations = states ? list2.find("accusations", words2) : [];
const supported = accusations.length > 0 && evidence.some((claim2) => isAbout(list2, claim2, words2));
if (!supported) {
findings.push(...accusations.map((span) => ({ code: "accusation_without_evidence", ...span })));
}
}
return findings;
}
const POSSESSIVE_REACH = 2;
const BELONGING_REACH = 4;
function ownPosts(list2, words2) {
const posts = list2.find("posts", words2);
const speaks = list2.find("firstPerson", words2).length > 0;
const behind = (openers, reach2) => posts.flatMap((post) => {
const between = (opener2) => words2.filter((word2) => word2.start >= opener2.end && word2.end <= post.start).length;
const opener = openers.find((one) => one.end <= post.start && between(one) <= reach2);
return opener === void 0 ? [] : [{ start: opener.start, end: post.end }];
});
const spans = [...list2.find("ownPosts", words2), ...behind(list2.find("possessives", words2), POSSESSIVE_REACH), ...speaks ? behind(list2.find("belonging", words2), BELONGING_REACH) : []];
return spans.map((span) => ({ code: "own_post", ...span }));
}
function titledNames(text2, list2, words2) {
return list2.find("titles", words2).flatMap(({ start, end }) => {
const next = words2.find((word2) => word2.start >= end);
if (next === void 0 || !/^\.?\s+$/u.test(text2.slice(end, next.start))) return [];
const capital = /^(?:\p{Lu}|\p{Lo})/u;
const looksLikeName = capital.test(text2.slice(start)) && capital.test(text2.slice(next.start));
const isName = looksLikeName && list2.find("posts", [next]).length === 0 && list2.find("titles", [next]).length === 0;
return isName ? [{ code: "titled_name", start, end: next.end }] : [];
});
}
function staffNumbers(text2, list2, words2) {
return list2.find("staffNumbers", words2).flatMap(({ start, end }) => {
const [, gap, number2] = /^((?:(?<=\sn[or]?)\.|[^\p{N}.!?]){0,16}?)((?:\p{L}{1,3}-?)?\p{Nd}{4,12})(?!\p{N})/u.exec(text2.slice(end)) ?? [];
const length = gap === void 0 || number2 === void 0 ? void 0 : gap.length + number2.length;
return length === void 0 ? [] : [{ code: "staff_number", start, end: end + length }];
});
}
function isAbout(list2, claim2, sentence) {
const said = new Set(wordsOf(claim2).map(({ folded }) => list2.stem(folded)));
const shared = new Set(sentence.map(({ folded }) => list2.stem(folded)).filter((word2) => said.has(word2) && list2.says(word2)));
return shared.size >= 2;
}
function distinct(findings) {
const ordered = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
const covers = (other, one) => other.start <= one.start && other.end >= one.end;
const isLess = (one, other) => other.code === one.code || one.code === "phone" && other.code === "staff_number";
return ordered.filter((one, at) => !ordered.slice(0, at).some((other) => isLess(one, other) && covers(other, one)));
}
const SHOWN_MAX = 30;
function Findings({ fields }) {
const [own2, setOwn] = d("");
const languages = useLoad(lintWords, "lint");
const found2 = w(() => {
const names2 = own2.split("\n").map((name) => name.trim()).filter((name) => name !== "");
const properties = fields.files.flatMap((file2, at) => tellings(file2).map((name) => ({ attachment: at + 1, name })));
return lint({ parts: partsOf(fields), languages: languages.value ?? [], own: names2, properties });
}, [fields, own2, languages.value]);
return k("section", { "aria-labelledby": "findings" }, k("h2", { id: "findings" }, t("findings-title")), k("p", null, t("findings-text")), k(Disclosure, { summary: t("findings-own") }, k(TextArea, { label: t("findings-own-label"), hint: t("findings-own-hint"), rows: 3, value: own2, onInput: setOwn })), found2.length === 0 ? k("p", { class: "quiet" }, t("findings-none")) : k(Alert, { tone: "warning", heading: t("findings-some", { count: found2.length }) }, k("ul", null, found2.slice(0, SHOWN_MAX).map((finding, at) => k("li", { key: at }, k(Finding, { finding, fields })))), found2.length > SHOWN_MAX && k("p", null, t("findings-more", { count: number(found2.length - SHOWN_MAX) }))));
}
function Finding({ finding, fields }) {
const isProperty = finding.code === "document_property";
const words2 = isProperty ? t(`telling-${finding.field}`) : textAt(fields, finding).slice(finding.start, finding.end);
return k($, null, k("strong", null, placeWords(finding.place.part, finding.place.number)), " ", words2 !== "" && k("q", { dir: "auto" }, words2), " ", t(`finding-${finding.code}`));
}
function textAt(fields, { place, field }) {
const parts = partsOf(fields);
const at = (place.number ?? 1) - 1;
switch (place.part) {
case "subject":
return parts.subject;
case "summary":
return parts.summary.text;
case "paragraph":
return parts.paragraphs[at]?.text ?? "";
case "demand":
return (field === "responsible" ? parts.demands[at]?.responsible : parts.demands[at]?.portion.text) ?? "";
case "evidence_entry":
return (field === "source" ? parts.evidence[at]?.source : parts.evidence[at]?.claim.text) ?? "";
case "attachment":
return parts.attachments[at]?.name.text ?? "";
case "addressees":
return list$2(parts.addressees);
default: {
const further = FURTHER.find(({ entry }) => entry === place.part);
return (further && parts[further.list][at]?.text) ?? "";
}
}
}
async function lintWords() {
return JSON.parse(await ownPart(() => ownText("lint.json")));
}
function Write({ params }) {
const desk2 = useDesk();
const draft2 = desk2.drafts.find(({ id: id2 }) => id2 === params["draft"]);
const [isSent, setSent] = d(false);
const loaded = useLoad(async (signal) => {
const instance = await reach(signal);
const charter = currentCharter(instance)?.charter;
return charter && { charter, mayLimitTo: mayLimitTo(instance, charter) };
}, "charter");
return k($, null, k("h1", { tabIndex: -1 }, t("desk-title")), !draft2 && !desk2.isReady && desk2.error === void 0 && k(Waiting, { what: t("memos-loading") }), !draft2 && desk2.isReady && !isSent && k(EmptyState, { heading: t("desk-gone"), text: t("desk-gone-text") }, k(ButtonLink, { href: to("/memos") }, t("memos-title"))), k(ErrorAlert, { error: loaded.error, again: loaded.again }), draft2 && !loaded.value && loaded.error === void 0 && k(Waiting, { what: t("desk-loading") }), draft2 && loaded.value && k(Desk, { draft: draft2, ...loaded.value, onSent: () => setSent(true) }), k(Kept, { desk: desk2 }));
}
function Kept({ desk: { error, isUnsaved } }) {
const keeps = useLoad(persists, "persists");
const isOnDevice = useSession()?.keeping === "device" && keeps.value !== false;
if (error !== void 0) return k(ErrorAlert, { error, again: () => void saveDesk() });
return k("p", { class: "quiet" }, t(!isOnDevice ? "desk-kept-memory" : isUnsaved ? "desk-kept-soon" : "desk-kept-device"));
}
const DAYS_FIRST = 14;
function Desk({ draft: draft2, charter, mayLimitTo: mayLimitTo2, onSent }) {
const { fields } = draft2;
const [only, setOnly] = d("");
const [days, setDays] = d(String(Math.min(DAYS_FIRST, charter.circulation.windowDaysMax)));
const [problem, setProblem] = d(void 0);
const memo = w(() => attempted(fields), [fields]);
const change2 = (next) => {
keepDraft(draft2.id, next);
setProblem(void 0);
};
const circulating2 = useAction(async (signal) => {
const found2 = problemIn(fields);
setProblem(found2);
if (found2) return;
const id2 = await letCirculate(draft2.id, writtenOf(fields), only === "" ? [] : [InstitutionId.parse(only)], Number(days), signal);
onSent();
dropDraft(draft2.id);
go(`/memo/${MemoId.toText(id2)}`);
});
return k($, null, k("p", { class: "lead" }, t("desk-lead")), draft2.isCopy && k(Alert, { tone: "warning", heading: t("desk-copy"), live: true }, t("desk-copy-text")), k(DraftForm, { fields, markings: charter.markings, problem, onChange: change2 }), k(Findings, { fields }), memo && k(Disclosure, { summary: t("desk-preview") }, k(MemoView, { memo: memo.parts, files: fields.files.map(({ octets: octets2 }) => octets2) })), k("section", { "aria-labelledby": "circulate" }, k("h2", { id: "circulate" }, t("desk-circulate")), k("p", null, t(draft2.memo ? "desk-circulate-again" : "desk-circulate-means")), k(Field, { label: t("desk-days"), hint: t("desk-days-hint", { max: number(charter.circulation.windowDaysMax) }), type: "number", inputMode: "numeric", wide: false, min: 1, max: charter.circulation.windowDaysMax, value: days, onInput: setDays }), draft2.memo === void 0 && mayLimitTo2.length > 0 && k(Select, { label: t("desk-only"), hint: t("desk-only-hint"), none: t("desk-only-none"), value: only, options: mayLimitTo2.map((id2) => ({ value: id2, label: t("desk-only-one", { institution: charter.institutions.find((one) => one.id === id2)?.name ?? id2 }) })), onChange: setOnly }), problem && k(Alert, { tone: "error", heading: t("desk-problem"), live: true }, t("desk-problem-text", { problem: problemWords(problem) })), k(ErrorAlert, { error: circulating2.error }), circulating2.pending && k(Waiting, { what: t("desk-sealing") }), k("div", { class: "actions" }, k(Button, { pending: circulating2.pending, onClick: () => circulating2.run() }, t("desk-go")))));
}
async function letCirculate(draft2, written, among, days, signal) {
const known2 = findDraft(draft2)?.memo;
const memo = known2 === void 0 ? await open(among, signal) : MemoId.parse(known2);
bindDraft(draft2, MemoId.toText(memo));
if (known2 !== void 0) {
const { state } = await memoStatus(memo, signal);
if (state === "circulating" && !isSame(memo, written)) await takeBack(memo, signal);
}
await circulate(memo, written, days, signal);
return memo;
}
function mayLimitTo(instance, { institutions }) {
return institutions.length > 1 ? ownInstitutions(instance) : [];
}
function isSame(memo, { markdown }) {
return own(memo).versions.at(-1)?.markdown === markdown;
}
function problemIn(fields) {
try {
memoOf(fields);
return void 0;
} catch (error) {
if (error instanceof MemoProblem) return error;
throw error;
}
}
function attempted(fields) {
return problemIn(fields) ? void 0 : memoOf(fields);
}
const writing = Object.defineProperty({ __proto__: null, Mailbox, Memo, Memos, Post, Receipt: ReceiptPage, Write }, Symbol.toStringTag, { value: "Module" });
const viewWord = map({ shown: [0, optional(text)], hash: [1, octets32] });
const viewFile = file$1("demur view v1", canonical(map({ filing: [0, certifiedFiling], whole: [1, octets32], layout: [2, text], words: [3, list$1(viewWord)] }), 16 * 1024 * 1024));
function makeView(filing, { nonce, markdown }, withheld) {
const words2 = wordsOf$2(markdown).map((word2, at) => {
const salt = textSalt(nonce, at + 1);
return withheld.has(at) ? { shown: null, hash: wordLeaf(salt, word2) } : { shown: word2, hash: salt };
});
return { filing, whole: textCommitment(nonce, markdown).whole, layout: layoutOf(markdown), words: words2 };
}
function checkView({ whole: whole2, layout, words: words2 }, signed) {
const leaves = words2.map(({ shown: shown2, hash }) => shown2 === null ? hash : wordLeaf(hash, shown2));
const digest = commitmentDigest({ whole: whole2, words: wordsRoot(leaves, layout) });
return equal(digest, signed) ? laidOut(layout, words2.map(({ shown: shown2 }) => shown2)) : null;
}
function laidOut(layout, words2) {
const right = layoutOf(layout) === layout && wordsOf$2(layout).length === words2.length;
if (!right || words2.some((word2) => word2 !== null && wordsOf$2(word2)[0] !== word2)) return null;
let at = 0;
return layout.split("\n").map((line) => {
const begins = at;
at += wordsOf$2(line).length;
return words2.slice(begins, at);
});
}
function verifyView(file2, pinned) {
const filing = verifyCertifiedFiling(file2.filing, pinned);
const text2 = checkView(file2, filing.certificate.digest);
if (text2 === null) throw new Invalid("View");
return { ...filing, text: text2 };
}
const ROW = 46;
const LONGEST = 82;
function Chart({ caption, labelHeading, valueHeading, bars }) {
const most = Math.max(1, ...bars.map((bar) => bar.value ?? 0));
const rightToLeft = currentLanguage().direction === "rtl";
const x = (at, width = 0) => `${rightToLeft ? 100 - at - width : at}%`;
return k("figure", { class: "chart" }, k("svg", { height: bars.length * ROW, "aria-hidden": "true" }, bars.map((bar, index) => {
const width = bar.value === null ? 1.5 : Math.max(0.5, bar.value / most * LONGEST);
const y = index * ROW;
return k("g", { key: bar.label }, k("text", { x: x(0), y: y + 14 }, bar.label), k("rect", { class: bar.value === null ? "few" : void 0, x: x(0, width), y: y + 20, width: `${width}%`, height: 16 }), k("text", { x: x(width + 1.2), y: y + 28, "dominant-baseline": "central" }, shown(bar.value)));
})), k(Table, { caption, rows: bars, keyOf: (bar) => bar.label, columns: [{ heading: labelHeading, cell: (bar) => bar.label }, { heading: valueHeading, number: true, cell: (bar) => shown(bar.value) }] }));
}
function shown(value) {
return value === null ? t("too-few") : number(value);
}
function CertificateFacts({ certificate: certificate2, charter }) {
const name = (id2) => charter.institutions.find((one) => one.id === id2)?.name ?? id2;
const classes = certificate2.classes.map((one) => ({ label: classWords(one, name(one.institution)), value: one.count }));
const rest = certificate2.total - certificate2.classes.reduce((sum, one) => sum + one.count, 0);
return k($, null, k("dl", { class: "facts" }, k("dt", null, t("check-signatures")), k("dd", null, number(certificate2.total)), k("dt", null, t("check-reservation")), k("dd", null, number(certificate2.withReservation)), k("dt", null, t("check-demands")), k("dd", null, number(certificate2.demands))), k("p", null, t(charter.mayStopWork ? "check-may-stop" : "check-in-force")), classes.length > 0 && k(Chart, { caption: t("check-classes"), labelHeading: t("check-class"), valueHeading: t("check-signatures"), bars: rest > 0 ? [...classes, { label: t("check-rest", { least: number(certificate2.cellMin) }), value: rest }] : classes }));
}
function classWords({ shown: shown2 }, institution) {
const values = shown2.map(({ index, value }) => {
const attribute = attributeOf(index);
return attribute && isClass(attribute) ? t("check-shown", { attribute: attributeWords(attribute), value }) : value;
});
return list$2([institution, ...values]);
}
function ViewReportView({ report }) {
const words2 = report.text.flat();
const withheld = words2.filter((word2) => word2 === null).length;
return k($, null, k("p", null, t("check-filed", { day: day(report.filedAt, report.charter.calendar.zoneName) })), k("p", null, t("check-view-means", { withheld: number(withheld), words: number(words2.length) })), k(CertificateFacts, { certificate: report.certificate, charter: report.charter }), k("p", { class: "quiet" }, t("check-certificate-means")), k("h2", null, t("check-view-text")), k(BarredText, { text: report.text }));
}
function BarredText({ text: text2 }) {
return k("div", { class: "barred", dir: "auto" }, text2.map((line) => {
const [first, ...rest] = line;
if (first === void 0 || first === "---" || first === "<!--") return null;
return first === "##" ? k("h3", null, k(Words$1, { words: rest })) : k("p", null, k(Words$1, { words: line }));
}));
}
function Words$1({ words: words2 }) {
const runs2 = [];
for (const word2 of words2) {
const last = runs2.at(-1);
if (word2 === null && typeof last === "number") runs2[runs2.length - 1] = last + 1;
else if (word2 !== null && typeof last === "string") runs2[runs2.length - 1] = `${last} ${word2}`;
else runs2.push(word2 ?? 1);
}
return k($, null, runs2.map((run) => typeof run === "string" ? ` ${run} ` : k(Bars, { count: run })));
}
function Bars({ count }) {
return k($, null, k("span", { class: "visually-hidden" }, t("check-view-withheld", { count })), Array.from({ length: count }, () => [" ", k("span", { class: "withheld", "aria-hidden": "true" })]));
}
async function verifyFile(octets2, verifying2) {
const { pinned } = verifying2;
const ofCase = read(caseFile, octets2);
if (ofCase !== null) return { kind: "case", report: await verifyCase(ofCase, verifying2) };
const certificate2 = read(certificateFile, octets2);
if (certificate2 !== null) return { kind: "certificate", report: verifyCertificate(certificate2, pinned) };
const signature = read(signatureFile, octets2);
if (signature !== null) return { kind: "signature", report: verifySignature(signature, pinned) };
const claim2 = read(claimFile, octets2);
if (claim2 !== null) return { kind: "claim", report: verifyClaim(claim2, pinned) };
const view = read(viewFile, octets2);
if (view !== null) return { kind: "view", report: verifyView(view, pinned) };
const authorship = read(authorshipFile, octets2);
if (authorship !== null) return { kind: "authorship", report: verifyAuthorship(authorship, pinned) };
if (isReceipt(octets2)) return { kind: "receipt", report: verifyReceipt(octets2, pinned) };
return null;
}
function read(kind, octets2) {
try {
return kind.fromFile(octets2);
} catch (failure) {
if (failure instanceof Malformed) throw new Invalid("Damaged");
throw failure;
}
}
function Steps({ steps, current }) {
return k("ol", { class: "steps", "aria-label": t("steps-label", { step: current + 1, steps: steps.length }) }, steps.map((step, index) => k("li", { key: step, class: index < current ? "done" : void 0, "aria-current": index === current ? "step" : void 0 }, number(index + 1), k("span", null, `. ${step}`))));
}
function requestCredential(seed, epoch) {
return orRefuse$1("Commitment", () => commit(MemberSeed.fromBytes(seed), epoch.header).toBytes());
}
function pendingEnrolment(seed, epoch) {
return { manifest: epoch.digest, seed, blindSignature: new Uint8Array(), attributes: [], usedContexts: [] };
}
function isComplete(of) {
return of.blindSignature.length > 0;
}
function acceptCredential(seed, epoch, blindSignature, attributes) {
const accepted = { manifest: epoch.digest, seed, blindSignature, attributes: [...attributes], usedContexts: [] };
credentialOf(accepted, epoch);
return accepted;
}
const SEED_OCTETS = 32;
class CredentialRefusal extends CodedRefusal {
name = "CredentialRefusal";
}
function openEpochs(instance) {
const open2 = instance.epochs.filter((known2) => known2.roll === null);
return open2.sort((a, b) => a.epoch.manifest.epoch < b.epoch.manifest.epoch ? 1 : -1);
}
async function enrol({ epoch }, asking, signal) {
const wallet2 = currentSession()?.wallet;
if (!wallet2) throw new Error("no wallet is open");
const kept2 = findEnrolment(wallet2, epoch.digest);
if (kept2 && isComplete(kept2)) return { enrolment: kept2, already: true };
const pending = kept2 ?? pendingEnrolment(randomBytes(randomness, SEED_OCTETS), epoch);
if (!kept2) await update((it) => keepEnrolment(it, pending));
const request2 = { institution: epoch.manifest.institution, epoch: epoch.manifest.epoch, staff: asking.staff.trim(), code: asking.code.trim(), commitment: requestCredential(pending.seed, epoch) };
const answer = await send(fixedPath("credential_issue"), credentialPost, request2, credentialAnswer, { signal }).catch(refusal);
const enrolment = acceptCredential(pending.seed, epoch, answer.blindSignature, answer.attributes);
await update((it) => keepEnrolment(it, enrolment));
return { enrolment, already: false };
}
function refusal(error) {
const code = error instanceof Refusal$1 ? error.code : "";
if (code === "not_authorised" || code === "conflict") throw new CredentialRefusal(code);
throw error;
}
const CONSONANTS = "bdflmnrst";
const VOWELS = "aeiou";
const SYLLABLES = CONSONANTS.length * VOWELS.length;
const CHOICES = SYLLABLES * SYLLABLES;
const FAIR = 65536 - 65536 % CHOICES;
const WORDS = 8;
const ASKED_BACK = 3;
function freshWords(source) {
return Array.from({ length: WORDS }, () => {
const choice = fairDraw(source) % CHOICES;
return syllable(Math.floor(choice / SYLLABLES)) + syllable(choice % SYLLABLES);
});
}
function askedBack(source) {
const order = Array.from({ length: WORDS }, (_, index) => ({ index, key: fairDraw(source) }));
const chosen = order.sort((a, b) => a.key - b.key || a.index - b.index).slice(0, ASKED_BACK);
return chosen.map(({ index }) => index).sort((a, b) => a - b);
}
function syllable(choice) {
return (CONSONANTS[Math.floor(choice / VOWELS.length)] ?? "") + (VOWELS[choice % VOWELS.length] ?? "");
}
function fairDraw(source) {
for (; ; ) {
const [high = 0, low = 0] = randomBytes(source, 2);
const draw = high << 8 | low;
if (draw < FAIR) return draw;
}
}
function Back({ words: words2, asked, onBack, onNext }) {
const [typed, setTyped] = d(asked.map(() => ""));
const [tried, setTried] = d(false);
const isRight = (index) => typed[index]?.trim().toLowerCase() === words2[asked[index] ?? -1];
return k("form", { noValidate: true, onSubmit: (event) => {
event.preventDefault();
setTried(true);
if (asked.every((_, index) => isRight(index))) onNext();
} }, k("h2", { tabIndex: -1 }, t("back-heading")), k("p", null, t("back-lead")), asked.map((position, index) => k(Field, { key: position, label: t("back-word", { position: number(position + 1) }), code: true, value: typed[index] ?? "", error: tried && !isRight(index) ? t("back-wrong") : void 0, onInput: (value) => {
setTried(false);
setTyped(typed.map((old, at) => at === index ? value : old));
} })), k("div", { class: "actions" }, k(Button, { submit: true }, t("back-check")), k(Button, { look: "outline", onClick: onBack }, t("back-show"))));
}
const NAME = "wallet.age";
function SaveWallet({ main }) {
const [saved, setSaved] = d(false);
return k($, null, k("div", { class: "actions" }, k(FileButton, { name: NAME, octets: exported, look: main ? "plain" : "outline", onSaved: () => {
markSaved();
setSaved(true);
} }, t("wallet-file-save"))), saved && k(Alert, { tone: "success", live: true }, t("wallet-file-saved")));
}
function Done({ instance, epoch, enrolled, fresh }) {
const session = useSession();
const { manifest } = epoch.epoch;
const certified = enrolled.enrolment.attributes.flatMap((value, index) => {
const key = manifest.schema[index]?.key;
return key !== void 0 && value !== "" ? [{ key, value }] : [];
});
return k($, null, k("h2", { tabIndex: -1 }, t("enrol-done-heading")), enrolled.already && k(Alert, { tone: "info" }, t("enrol-done-already")), k("p", null, t("enrol-done-month", { month: month(manifest.epoch), institution: institutionName(instance, manifest.institution) })), k("p", null, t("enrol-done-certified")), k("dl", { class: "facts" }, certified.map(({ key, value }) => [k("dt", { key }, t(`attribute-${key}`)), k("dd", { key: `${key}-value` }, k("bdi", null, value))])), k("p", null, t("enrol-done-hidden")), session?.keeping === "memory" ? k(Alert, { tone: "warning" }, t("enrol-done-file")) : k("p", null, t("enrol-done-device")), fresh && k("p", { class: "small quiet" }, t("enrol-done-log", { key: instance.log.toString() })), k(SaveWallet, { main: session?.keeping === "memory" }), k("div", { class: "actions" }, k(ButtonLink, { look: "outline", href: to("/") }, t("nav-start"))));
}
function Keep({ making, onBack, onNext }) {
const session = useSession();
const stores = useLoad(persists, "stores");
const [keeping2, setKeeping] = d("memory");
return k("form", { onSubmit: (event) => {
event.preventDefault();
onNext(session?.keeping ?? keeping2);
} }, k("h2", { tabIndex: -1 }, t("enrol-step-keep")), !session && stores.value === true && k(KeepingChoice, { value: keeping2, onChange: setKeeping }), !session && stores.value === false && k(Alert, { tone: "info" }, t("keep-unsafe")), k("p", null, t("keep-lead")), k(ErrorAlert, { error: making.error }), making.pending && k(Waiting, { what: t("keep-working") }), k("div", { class: "actions" }, k(Button, { submit: true, pending: making.pending }, session ? t("keep-go-existing") : t("keep-go")), k(Button, { look: "outline", disabled: making.pending, onClick: onBack }, t("enrol-back"))));
}
function WhoForm({ instance, epochs, answers, onChange, onNext }) {
const [tried, setTried] = d(false);
const manifest = answers.epoch?.epoch.manifest;
const institutions = [...new Set(epochs.map(({ epoch }) => epoch.manifest.institution))].sort();
const months = epochs.filter(({ epoch }) => epoch.manifest.institution === manifest?.institution);
const missing = (value) => tried && value.trim() === "" ? t("enrol-missing") : void 0;
const choose = (institution, name) => {
const known2 = epochs.find(({ epoch }) => epoch.manifest.institution === institution && (name === void 0 || epoch.manifest.epoch === name));
onChange({ ...answers, epoch: known2 });
};
return k("form", { noValidate: true, onSubmit: (event) => {
event.preventDefault();
setTried(true);
if (answers.epoch && answers.staff.trim() !== "" && answers.code.trim() !== "") onNext();
} }, k("h2", { tabIndex: -1 }, t("enrol-step-who")), k(Select, { label: t("enrol-institution"), value: manifest?.institution ?? "", options: institutions.map((id2) => ({ value: id2, label: institutionName(instance, id2) })), error: missing(manifest?.institution ?? ""), none: manifest ? void 0 : t("enrol-choose"), onChange: choose }), k(Select, { label: t("enrol-month"), value: manifest?.epoch ?? "", options: months.map(({ epoch }) => ({ value: epoch.manifest.epoch, label: month(epoch.manifest.epoch) })), onChange: (name) => choose(manifest?.institution ?? "", name) }), k(Field, { label: t("enrol-staff"), hint: t("enrol-staff-hint"), code: true, value: answers.staff, error: missing(answers.staff), onInput: (staff) => onChange({ ...answers, staff }) }), k(Field, { label: t("enrol-code"), hint: t("enrol-code-hint"), code: true, value: answers.code, error: missing(answers.code), onInput: (code) => onChange({ ...answers, code }) }), k("p", { class: "quiet" }, t("enrol-seen")), k("div", { class: "actions" }, k(Button, { submit: true }, t("enrol-next"))));
}
function Words({ words: words2, onOther, onBack, onNext }) {
return k($, null, k("h2", { tabIndex: -1 }, t("words-heading")), k("p", null, t("words-lead")), k("ol", { class: "words", dir: "ltr", translate: false }, words2.map((word2, index) => k("li", { key: index }, k("span", null, number(index + 1)), word2))), k(Button, { look: "quiet", onClick: onOther }, t("words-other")), k("div", { class: "actions" }, k(Button, { onClick: onNext }, t("words-written")), k(Button, { look: "outline", onClick: onBack }, t("enrol-back"))));
}
const NEW = ["who", "words", "back", "keep", "done"];
const EXISTING = ["who", "keep", "done"];
function Enrol() {
const session = useSession();
const kept2 = useLoad(isKept, "kept");
const instance = useLoad(reach, "instance");
const [own2, setOwn] = d(false);
if (kept2.value && !session && !own2) {
return k($, null, k(UnlockHere, null), k(Alert, { tone: "info" }, t("enrol-kept")));
}
return k($, null, k("h1", { tabIndex: -1 }, t("enrol-title")), k(ErrorAlert, { error: instance.error ?? kept2.error, again: instance.error === void 0 ? kept2.again : instance.again }), instance.value && kept2.value !== void 0 ? k(Course, { instance: instance.value, onBegin: () => setOwn(true) }) : instance.error === void 0 && k(Waiting, { what: t("enrol-asking") }));
}
function Course({ instance, onBegin }) {
const epochs = openEpochs(instance);
const [steps] = d(currentSession() ? EXISTING : NEW);
const [step, setStep] = d("who");
const [answers, setAnswers] = d({ epoch: onlyOne(epochs), staff: "", code: "" });
const [words2, setWords] = d(() => freshWords(randomness));
const [asked, setAsked] = d(() => askedBack(randomness));
const [enrolled, setEnrolled] = d(void 0);
const making = useAction(async (signal, epoch2, keeping2) => {
if (!currentSession()) {
onBegin();
await begin(newWallet(origin(), instance.log.toString()), words2.join(" "), keeping2);
}
setEnrolled(await enrol(epoch2, answers, signal));
setStep("done");
});
const first = T(true);
A(() => {
if (!first.current) document.querySelector("main h2[tabindex]")?.focus();
first.current = false;
}, [step]);
const to2 = (next) => () => {
making.reset();
setStep(next);
};
const { epoch } = answers;
if (epochs.length === 0) return k(EmptyState, { heading: t("enrol-none-heading"), text: t("enrol-none-text") });
const afterWho = currentSession() ? "keep" : "words";
return k($, null, step === "who" && k("p", { class: "lead" }, t("enrol-lead")), k(Steps, { steps: steps.map((it) => t(`enrol-step-${it}`)), current: steps.indexOf(step) }), step === "who" && k(WhoForm, { instance, epochs, answers, onChange: setAnswers, onNext: to2(afterWho) }), step === "words" && k(Words, { words: words2, onOther: () => setWords(freshWords(randomness)), onBack: to2("who"), onNext: to2("back") }), step === "back" && k(Back, { key: asked.join(), words: words2, asked, onBack: () => {
setAsked(askedBack(randomness));
setStep("words");
}, onNext: to2("keep") }), step === "keep" && k(Keep, { making, onBack: to2(currentSession() ? "who" : "back"), onNext: (keeping2) => epoch && making.run(epoch, keeping2) }), step === "done" && enrolled && epoch && k(Done, { instance, enrolled, epoch, fresh: steps === NEW }));
}
function onlyOne(epochs) {
const institutions = new Set(epochs.map(({ epoch }) => epoch.manifest.institution));
return institutions.size === 1 ? epochs[0] : void 0;
}
function Settings() {
const language = useLanguage();
const change2 = useAction((_, code) => ownPart(() => speak(code)));
return k($, null, k("h1", { tabIndex: -1 }, t("settings-title")), k("p", { class: "lead" }, t("settings-lead")), k(Select, { label: t("settings-language"), value: language.code, options: LANGUAGES.map(({ code, name }) => ({ value: code, label: name })), onChange: change2.run }), k(ErrorAlert, { error: change2.error }), k("h2", null, t("settings-look")), k("p", null, t("settings-look-text")), k(Stored, null), k("h2", null, t("settings-connection")), k("p", null, t("settings-connection-text")));
}
function Stored() {
const kept2 = useLoad(async () => await persists() ? await isKept() : null, "kept");
const [isForgotten, setForgotten] = d(false);
const forget2 = async () => {
await burn();
setForgotten(true);
kept2.again();
};
return k($, null, k("h2", null, t("settings-stored")), kept2.value === null && k(Alert, { tone: "warning" }, t("settings-stored-cannot")), kept2.value === false && k("p", null, t("settings-stored-nothing")), kept2.value && k($, null, k("p", null, t("settings-stored-wallet")), k(Asked, { deed: t("settings-forget"), heading: t("settings-forget-sure"), look: "danger", danger: true, act: forget2 }, k("p", null, t("settings-forget-means")))), isForgotten && k(Alert, { tone: "success", live: true }, t("settings-forgotten")));
}
function Unlock() {
return k(UnlockHere, { onOpen: () => go("/") });
}
function Wallet() {
const session = useSession();
const instance = useLoad(reach, "instance");
if (!session) return null;
const { wallet: wallet2 } = session;
return k($, null, k("h1", { tabIndex: -1 }, t("wallet-title")), k("p", { class: "lead" }, t("wallet-lead")), k(Erased, null), session.unsaved && session.keeping === "memory" && k(Alert, { tone: "warning" }, t("wallet-unsaved")), k("dl", { class: "facts" }, k("dt", null, t("wallet-keeping")), k("dd", null, t(`wallet-keeping-${session.keeping}`)), k("dt", null, t("wallet-server")), k("dd", null, k("bdi", null, wallet2.server)), k("dt", null, t("wallet-log-key")), k("dd", null, k("bdi", null, k("code", null, wallet2.logKey)))), k(Months, { enrolments: wallet2.enrolments, instance: instance.value }), k(ErrorAlert, { error: instance.error, again: instance.again }), k("p", null, t("wallet-authored", { count: wallet2.authored.length })), k("p", null, t("wallet-invited", { count: wallet2.invited.length })), k("h2", null, t("wallet-file-heading")), k("p", null, t("wallet-file-text")), k(SaveWallet, null), k(Place, { session }), k("h2", null, t("wallet-lock-heading")), k("p", null, session.keeping === "memory" ? t("wallet-lock-memory") : t("wallet-lock-text")), k("div", { class: "actions" }, k(Button, { look: "outline", onClick: lock }, t("wallet-lock-go"))), k(Burn, null));
}
function nameOf(one, epoch) {
return epoch === void 0 ? k("code", null, toHex(one.manifest).slice(0, 8)) : month(epoch);
}
function Months({ enrolments, instance }) {
const manifestOf = (one) => instance ? epochByDigest(instance, one.manifest)?.epoch.manifest : void 0;
return k($, null, k("h2", null, t("wallet-months")), enrolments.length === 0 ? k("p", null, t("wallet-months-none")) : k(Table, { caption: t("wallet-months"), captionHidden: true, rows: enrolments, keyOf: (one) => toHex(one.manifest), columns: [{ heading: t("wallet-month"), cell: (one) => nameOf(one, manifestOf(one)?.epoch) }, { heading: t("wallet-institution"), cell: (one) => instance ? institutionName(instance, manifestOf(one)?.institution ?? "") : "" }, { heading: t("wallet-affiliation"), cell: affiliationOf }, { heading: t("wallet-state"), cell: (one) => isComplete(one) ? k(Tag, { tone: "good" }, t("wallet-month-ready")) : k(Tag, { tone: "warn" }, t("wallet-month-pending")) }] }), k("div", { class: "actions" }, k(ButtonLink, { look: "outline", href: to("/enrol") }, t("wallet-enrol"))));
}
function Place({ session }) {
const [keeping2, setKeeping] = d(session.keeping);
const change2 = useAction(() => keepOn(keeping2));
return k("form", { onSubmit: (event) => {
event.preventDefault();
change2.run();
} }, k("h2", null, t("wallet-place-heading")), k(KeepingChoice, { value: keeping2, onChange: setKeeping }), k(ErrorAlert, { error: change2.error }), k("div", { class: "actions" }, k(Button, { submit: true, look: "outline", pending: change2.pending, disabled: keeping2 === session.keeping }, t("wallet-place-change"))));
}
function Burn() {
const act = async () => {
await burn();
go("/");
};
return k($, null, k("h2", null, t("wallet-burn-heading")), k("p", null, t("wallet-burn-text")), k(Asked, { deed: t("wallet-burn-go"), heading: t("wallet-burn-sure"), look: "danger", danger: true, act }, k("p", null, t("wallet-burn-means"))));
}
const wallets = Object.defineProperty({ __proto__: null, Enrol, Settings, Unlock, Wallet }, Symbol.toStringTag, { value: "Module" });
const DOCUMENT_OCTETS_MAX = 64 * 2 ** 20;
function CheckDocument({ document: document2 }) {
const [is, setIs] = d(void 0);
return k("div", { class: "no-print" }, k(DropFile, { label: `${t("check-document")}: ${document2.title}`, hint: t("check-document-hint"), octetsMax: DOCUMENT_OCTETS_MAX, onFile: (_, octets2) => setIs(equal(sha256(octets2), document2.sha256)) }), is !== void 0 && k(Alert, { tone: is ? "success" : "error", live: true }, t(is ? "check-document-is" : "check-document-other")));
}
function ProtectedActivity({ report }) {
const { charter, name } = report;
const { protection } = charter;
return k("article", null, k("h2", null, t("check-protected")), k("p", null, t("check-protected-text", { version: report.version, count: report.signatures })), k("dl", { class: "facts" }, k("dt", null, t("check-claim-name")), k("dd", { dir: "auto" }, name === null ? t("check-protected-nameless") : k("strong", null, name)), k("dt", null, t("check-institution")), k("dd", { dir: "ltr" }, report.institution), k("dt", null, t("check-protected-month")), k("dd", null, month(report.epoch)), k("dt", null, t("check-signatures")), k("dd", null, number(report.signatures)), k("dt", null, t("check-protected-charter")), k("dd", { dir: "auto" }, charter.title), k("dt", null, t("check-memo")), k("dd", null, k("code", null, toHex(report.memo))), k("dt", null, t("check-certificate")), k("dd", null, k("code", null, toHex(report.certificate)))), k("h3", null, t("check-protected-rules")), k("dl", { class: "facts" }, k("dt", null, t("check-protected-mention")), k("dd", { dir: "auto" }, protection.evaluationMention), k("dt", null, t("check-protected-disclosure")), k("dd", { dir: "auto" }, protection.disclosureOfSource), k("dt", null, t("check-protected-reprisal")), k("dd", { dir: "auto" }, protection.reprisal), protection.undertaking !== void 0 && k($, null, k("dt", null, t("check-protected-undertaking")), k("dd", { dir: "auto" }, protection.undertaking))), k("h3", null, t("check-protected-gives")), k("p", null, t(name === null ? "check-protected-gives-signatory" : "check-protected-gives-named")), k("p", null, t("check-protected-paper")), k("p", { class: "quiet" }, t("check-claim-means")), k("div", { class: "actions" }, k(Button, { look: "outline", onClick: () => print() }, t("check-protected-print"))));
}
function ReportView({ report, reader }) {
switch (report.kind) {
case "case":
return k(CaseView, { report: report.report });
case "certificate":
return k(CertificateView, { report: report.report });
case "receipt":
return k(ReceiptView, { report: report.report });
case "signature":
return k(SignatureView, { report: report.report });
case "claim":
return report.report.reader === ANYBODY$1 ? k(ProtectedActivity, { report: report.report }) : k(ClaimView, { report: report.report, reader });
case "view":
return k(ViewReportView, { report: report.report });
case "authorship":
return k(AuthorshipView, { report: report.report });
}
}
function CaseView({ report: { memo, files, certificate: certificate2, charter, filed, late } }) {
const zone = charter.calendar.zoneName;
const letters = filed?.letters ?? [];
const reply2 = letters.findLast(({ words: words2 }) => words2.kind === "reply");
const others = letters.filter(({ words: words2 }) => words2.kind !== "reply" && words2.kind !== "undertaking");
return k($, null, k(CertificateFacts, { certificate: certificate2, charter }), late && k($, null, k("h2", null, t("check-late")), k(CertificateFacts, { certificate: late.late, charter }), late.supporters.total > 0 && k($, null, k("h2", null, t("check-supporters")), k(CertificateFacts, { certificate: late.supporters, charter }))), filed && k("dl", { class: "facts" }, k("dt", null, t("memo-state")), k("dd", null, stateWords(filed.view.state)), k("dt", null, t("check-missed")), k("dd", null, filed.missed.length === 0 ? t("check-missed-none") : list$2(filed.missed.map(dutyWords))), filed.deadlines.reply_limit && k($, null, k("dt", null, t("check-reply-due")), k("dd", null, day(filed.deadlines.reply_limit.due.endsAt - 1, zone)))), reply2 && k(ReplyView, { letter: reply2, parts: memo.parts, letters }), others.length > 0 && k($, null, k("h2", null, t("letters-title")), k(Letters, { said: others.map((letter) => ({ by: "office", letter })) })), filed !== null && filed.wordsMissing > 0 && k("p", { class: "quiet" }, t("check-words-missing", { count: number(filed.wordsMissing) })), k(Disclosure, { summary: t("check-text") }, k(MemoView, { memo: memo.parts, files })), memo.parts.document && k(CheckDocument, { document: memo.parts.document }));
}
function CertificateView({ report }) {
const [isFor, setIsFor] = d(void 0);
return k($, null, k("p", null, t("check-filed", { day: day(report.filedAt, report.charter.calendar.zoneName) })), k(CertificateFacts, { certificate: report.certificate, charter: report.charter }), k("p", { class: "quiet" }, t("check-certificate-means")), k(DropFile, { label: t("check-text-file"), hint: t("check-text-file-hint"), accept: ".md,.txt", octetsMax: 1024 * 1024, onFile: (_, octets2) => setIsFor(report.isFor(new TextDecoder().decode(octets2))) }), isFor !== void 0 && k(Alert, { tone: isFor ? "success" : "error", live: true }, t(isFor ? "check-text-same" : "check-text-other")));
}
function AuthorshipView({ report }) {
return k($, null, k("dl", { class: "facts" }, k("dt", null, t("check-authorship-name")), k("dd", { dir: "auto" }, k("strong", null, report.name)), k("dt", null, t("check-authorship-purpose")), k("dd", { dir: "auto" }, report.purpose), k("dt", null, t("check-memo")), k("dd", null, k("code", null, toHex(report.certificate.memo)))), k("p", null, t("check-filed", { day: day(report.filedAt, report.charter.calendar.zoneName) })), k(CertificateFacts, { certificate: report.certificate, charter: report.charter }), k("p", { class: "quiet" }, t("check-authorship-means")));
}
function ReceiptView({ report }) {
return k($, null, k("p", null, t("check-receipt-means")), k("dl", { class: "facts" }, k("dt", null, t("check-memo")), k("dd", null, k("code", null, toHex(report.memo))), k("dt", null, t("check-entry")), k("dd", null, number(Number(report.index))), k("dt", null, t("check-certificate")), k("dd", null, k("code", null, toHex(report.certificate)))));
}
function SignatureView({ report }) {
return k($, null, k("p", null, t("check-signature-means")), report.late && k("p", null, t("check-signature-late")), k("dl", { class: "facts" }, k("dt", null, t("check-institution")), k("dd", { dir: "ltr" }, report.institution), k("dt", null, t("check-shows")), k("dd", null, list$2(report.shown.map(({ value }) => value))), k("dt", null, t("check-memo")), k("dd", null, k("code", null, toHex(report.memo)))));
}
const READER_SHOWN = 40;
function ClaimView({ report, reader }) {
return k($, null, reader !== void 0 && reader !== report.reader && k(Alert, { tone: "warning" }, t("check-claim-other")), k("p", null, report.name === null ? t("check-claim-signatory") : t("check-claim-named")), k("dl", { class: "facts" }, report.name !== null && k($, null, k("dt", null, t("check-claim-name")), k("dd", { dir: "auto" }, k("strong", null, report.name))), k("dt", null, t("check-institution")), k("dd", { dir: "ltr" }, report.institution), k("dt", null, t("check-signatures")), k("dd", null, number(report.signatures)), k("dt", null, t("check-memo")), k("dd", null, k("code", null, toHex(report.memo))), k("dt", null, t("check-certificate")), k("dd", null, k("code", null, toHex(report.certificate))), k("dt", null, t("check-claim-reader")), k("dd", null, k("code", null, report.reader.slice(0, READER_SHOWN)))), k("p", { class: "quiet" }, t("check-claim-means")));
}
class KeyRefusal extends CodedRefusal {
name = "KeyRefusal";
}
const KEY_OCTETS_MAX = 64 * 1024;
const BEGINNING = toUtf8("age-encryption.org/");
function isSealed(octets2) {
return BEGINNING.every((octet, at) => octets2[at] === octet);
}
function readIdentity(octets2) {
const line = new TextDecoder().decode(octets2).split("\n").map((one) => one.trim()).find((one) => one.startsWith("AGE-SECRET-KEY-"));
const refusal2 = () => new KeyRefusal("NotAKey");
return orRefuse(() => line === void 0 ? identityOf(officialKeys.fromCanonical(octets2)) : Identity.parse(line), refusal2);
}
function unseal(identity, sealed) {
const opened = attempt(() => unsealClaim(identity, sealed));
if (opened === null) throw new KeyRefusal("DoesNotOpen");
return opened;
}
class CheckRefusal extends CodedRefusal {
name = "CheckRefusal";
}
function Check() {
const [key, setKey] = d("");
const [part2, setPart] = d(0);
const [found2, setFound] = d(void 0);
const [sealed, setSealed] = d(void 0);
const checking = useAction(async (signal, name, given, identity) => {
setPart(0);
setFound(void 0);
setSealed(isSealed(given) ? { name, octets: given } : void 0);
if (isSealed(given) && !identity) return;
const octets2 = identity ? unseal(identity, given) : given;
const pinned = await logKey(key, signal);
const report = await verifyFile(octets2, { pinned, randomness, pause: calmly(setPart, signal) });
if (report === null) throw new CheckRefusal("NotOurs");
setSealed(void 0);
setFound({ name, report, pinned: key.trim() !== "", reader: identity?.recipient().toString() });
});
const opening = useAction((_, octets2) => {
if (sealed) checking.run(sealed.name, sealed.octets, readIdentity(octets2));
});
const invalid = checking.error instanceof Invalid ? checking.error : void 0;
return k($, null, k("h1", { tabIndex: -1 }, t("check-title")), k("p", { class: "lead" }, t("check-lead")), k("div", { class: "no-print" }, k(Field, { label: t("check-key"), hint: t("check-key-hint"), wide: true, code: true, value: key, onInput: setKey }), k(DropFile, { label: t("check-file"), hint: t("check-file-hint"), octetsMax: FILE_OCTETS_MAX, onFile: (name, octets2) => checking.run(name, octets2, ownIdentity(octets2)) })), sealed && !checking.pending && k($, null, k(Alert, { tone: "info", heading: t("check-sealed", { name: sealed.name }), live: true }, t("check-sealed-text")), k(DropFile, { label: t("check-identity"), hint: t("check-identity-hint"), octetsMax: KEY_OCTETS_MAX, onFile: (_, octets2) => opening.run(octets2) }), k(ErrorAlert, { error: opening.error })), checking.pending && k(Waiting, { what: t("check-running"), part: part2 }), invalid && k(Alert, { tone: "error", heading: t("check-invalid"), live: true }, t("check-invalid-text", { check: invalid.check ?? "", reason: t(`invalid-${invalid.code}`) })), !invalid && k(ErrorAlert, { error: checking.error }), k("p", { class: "no-print" }, k("a", { href: to("/redact") }, t("check-redact"))), k("p", { class: "no-print" }, k("a", { href: to("/trace") }, t("check-trace"))), found2 && k($, null, k(Alert, { tone: "success", heading: t("check-valid", { name: found2.name }), live: true }, t(`check-valid-${found2.report.kind}`)), k("p", null, t(found2.pinned ? "check-under-yours" : "check-under-servers"), " ", k("code", null, found2.report.report.log.toString())), k(ReportView, { report: found2.report, reader: found2.reader })));
}
function ownIdentity(octets2) {
const official = currentOfficial();
if (!official || !isSealed(octets2)) return void 0;
const identity = identityOf(official.keys);
return attempt(() => unseal(identity, octets2)) === null ? void 0 : identity;
}
async function logKey(text2, signal) {
if (text2.trim() === "") return (await reach(signal)).log;
try {
return LogVerifier.parse(text2.trim());
} catch {
throw new CheckRefusal("LogKey");
}
}
const check = Object.defineProperty({ __proto__: null, default: Check }, Symbol.toStringTag, { value: "Module" });
export { ATTENDANCE_OCTETS, Asked, AuthorRefusal, AuthorsWords, BarredText, CASE_FILE_OCTETS_MAX, CHANGE_CHARACTERS_MAX, CaseClock, Changes, ClaimRefusal, ComplaintAct, ComplaintState, CopyField, FILE_OCTETS_MAX, History2 as History, Kept$1 as Kept, LetterBody, Letters, MINUTES_POINTS_MAX, NOTE_LABELS_MAX, NOTE_LABEL_OCTETS_MAX, NOTE_TEXT_OCTETS_MAX, NoteRefusal, OfficeRefusal, PANEL_OPERATIONS, PLAN, QrCode2 as QrCode, REASONS_CHARACTERS_MAX, ROOM_CONTENT_OCTETS, ROOM_SEALED_OCTETS, ROOM_TEXT_OCTETS_MAX, Refusal, ReplyRefusal, ReplyView, Reprisal, Risk, RiskItem, SESSION_TEXT_OCTETS_MAX, SayForm, Seat, Select, Table, Tag, TextArea, acknowledge, allows, asSealed, askClearance, askedOf, band, byOfficial, byPanel, calmly, caseFile, caseMaterial, certificate, certificateDigest, certifiedFilingOf, certifiedFrom, check, checkCertified, checkExtension, checkNames, checkNote, checkOpening$1 as checkOpening, checkOutcomes, checkProof, checkProposer, checkRelease, checkReply, civilDay, claimedName, clear, clearersOf, compareLabels, computeCertificate, cosignatureProofAnswer, digestOf, distribute, draftDigest, draftOf, draftReply, dueOf, fileKeyOf, handedOver, holdThatStands, identityOf, inCharter, isAllowed, isDistributionAnswered, isFiledUrgency, isLockedIn, isOfASession, isOver, isRelease, isSignedText, isWhole, issuesWithin, keyIn, knownPanel, lastByAuthors, lastDocument, lastEvent, lastLetter, letterTitle, lettersOf, local, mailbox, mailboxEntry, makeView, material, materialAnswer, memoCase, nameOfSigner, newestOpening, nextState, noteCommitment, noteContent, officialKeys, officialOf, officialTurnOperation, onceUntil, openAsPanel, openLetter, otherInstitutions, own, placeWords, prepare, pseudonymsAreDistinct, readAuthorLetter, readFiled, readMemo$1 as readMemo, readSaid, readersOf, receiptAnswer, refusalOf, reply, requestPost, requestProof, riskAnswers, rosterReadersFor, saysSomething, saysWhy, sendTurn, sessionSubject, sign$1 as sign, signNote, signRequest, signingKeyOf, silenceUntil, silent, standingReply, statement, statementDigest, stepsFrom, takeTurn, timeLeft, turnOfLetter, turnReaders, turnsIn, unverifiedNote, unverifiedOfficialDocument, unverifiedRequest, verifyAllPresentations, verifyFile, verifyMaterial, verifyNote, verifyReceipt, verifyView, viewFile, wallets, whole, writeTurn, writing };
