import { toUtf8, concat, u64 as u64$2, Malformed, CodedRefusal, fromBase64, toBase64, fromBase64Url, toBase64Url, equal, toHex, utf8Length, fromHex, fromUtf8, u32 as u32$5, orRefuse as orRefuse$1, compare, attempt, otherwise, within, ask, currentSession, noteErased, now, a, Button, number as number$1, useAction, t, ErrorAlert, $, list as list$2, Disclosure, send, update, Refusal, origin, EmptyState, useLoad, Waiting, day, ButtonLink, to, Alert, P, RadioTiles, Field as Field$1, breathe, randomness, d, T, w, A } from "./main.js";
const U32_MASK64 = (() => BigInt(2 ** 32 - 1))();
const _32n = BigInt(32);
function fromBig(n, le = false) {
if (le) return { h: Number(n & U32_MASK64), l: Number(n >> _32n & U32_MASK64) };
return { h: Number(n >> _32n & U32_MASK64) | 0, l: Number(n & U32_MASK64) | 0 };
}
function split(lst, le = false) {
const len = lst.length;
let Ah = new Uint32Array(len);
let Al = new Uint32Array(len);
for (let i = 0; i < len; i++) {
const { h, l } = fromBig(lst[i], le);
[Ah[i], Al[i]] = [h, l];
}
return [Ah, Al];
}
const fromNumH = (n) => n / 2 ** 32 | 0;
const fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE2) {
const h = fromNumH(n);
const l = fromNumL(n);
view.setUint32(byteOffset, isLE2 ? l : h, isLE2);
view.setUint32(byteOffset + 4, isLE2 ? h : l, isLE2);
}
const shrSH = (h, _l, s) => h >>> s;
const shrSL = (h, l, s) => h << 32 - s | l >>> s;
const rotrSH = (h, l, s) => h >>> s | l << 32 - s;
const rotrSL = (h, l, s) => h << 32 - s | l >>> s;
const rotrBH = (h, l, s) => h << 64 - s | l >>> s - 32;
const rotrBL = (h, l, s) => h >>> s - 32 | l << 64 - s;
function add(Ah, Al, Bh, Bl) {
const l = (Al >>> 0) + (Bl >>> 0);
return { h: Ah + Bh + (l / 2 ** 32 | 0) | 0, l: l | 0 };
}
const add3L = (Al, Bl, Cl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0);
const add3H = (low, Ah, Bh, Ch) => Ah + Bh + Ch + (low / 2 ** 32 | 0) | 0;
const add4L = (Al, Bl, Cl, Dl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0);
const add4H = (low, Ah, Bh, Ch, Dh) => Ah + Bh + Ch + Dh + (low / 2 ** 32 | 0) | 0;
const add5L = (Al, Bl, Cl, Dl, El) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0) + (El >>> 0);
const add5H = (low, Ah, Bh, Ch, Dh, Eh) => Ah + Bh + Ch + Dh + Eh + (low / 2 ** 32 | 0) | 0;
function isBytes$2(a2) {
return a2 instanceof Uint8Array || ArrayBuffer.isView(a2) && a2.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a2 && a2.BYTES_PER_ELEMENT === 1;
}
const atitle$2 = (title) => title ? `"${title}" ` : "";
function anumber$2(n, title = "") {
if (typeof n !== "number") throw new TypeError(atitle$2(title) + "expected number, got " + typeof n);
if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle$2(title) + "expected integer >= 0, got " + n);
return n;
}
function abool$2(value, title = "") {
if (typeof value !== "boolean") throw new TypeError(atitle$2(title) + "expected boolean, got type=" + typeof value);
return value;
}
function abytes$2(value, length, title = "") {
if (isBytes$2(value) && (length === void 0 || value.length === length)) return value;
if (length !== void 0) anumber$2(length, "length");
const bytes = isBytes$2(value);
const ofLen = length !== void 0 ? ` of length ${length}` : "";
const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
const message2 = atitle$2(title) + "expected Uint8Array" + ofLen + ", got " + got;
if (!bytes) throw new TypeError(message2);
throw new RangeError(message2);
}
function ahash(h) {
if (typeof h !== "function" || typeof h.create !== "function") throw new TypeError("expected hash wrapped by utils.createHasher");
anumber$2(h.outputLen);
anumber$2(h.blockLen);
if (h.outputLen < 1 || h.blockLen < 1) throw new Error("hash blockLen / outputLen must be >= 1");
}
const aobject$2 = (value, label) => {
if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
const aopts = (value, label) => {
aobject$2(value, label);
const proto = Object.getPrototypeOf(value);
if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists$1(instance, checkFinished = true) {
if (instance.destroyed) throw new Error("hash was destroyed");
if (checkFinished && instance.finished) throw new Error("digest() was already called");
}
function aoutput$1(out, instance) {
abytes$2(out, void 0, "output");
const min = instance.outputLen;
if (!(out.length >= min)) {
throw new RangeError('"output" expected length >= ' + min);
}
}
function u32$4(arr) {
return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
}
function clean$1(...arrays) {
for (let i = 0; i < arrays.length; i++) {
arrays[i].fill(0);
}
}
function createView$1(arr) {
return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word2, shift) {
return word2 << 32 - shift | word2 >>> shift;
}
function rotl$1(word2, shift) {
return word2 << shift | word2 >>> 32 - shift >>> 0;
}
const isLE$1 = (() => new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68)();
function byteSwap$1(word2) {
return word2 << 24 & 4278190080 | word2 << 8 & 16711680 | word2 >>> 8 & 65280 | word2 >>> 24 & 255;
}
function byteSwap32$1(arr) {
for (let i = 0; i < arr.length; i++) {
arr[i] = byteSwap$1(arr[i]);
}
return arr;
}
const swap32IfBE$1 = isLE$1 ? (u) => u : byteSwap32$1;
const hasHexBuiltin = (() => typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function")();
const hexes = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex$1(bytes) {
abytes$2(bytes);
if (hasHexBuiltin) return bytes.toHex();
let hex = "";
for (let i = 0; i < bytes.length; i++) {
hex += hexes[bytes[i]];
}
return hex;
}
function asciiToBase16(ch) {
return ch >= 48 && ch <= 57 ? ch - 48 : ch >= 65 && ch <= 70 ? ch - (65 - 10) : ch >= 97 && ch <= 102 ? ch - (97 - 10) : void 0;
}
function hexToBytes$1(hex) {
if (typeof hex !== "string") throw new TypeError("hex string expected, got " + typeof hex);
if (hasHexBuiltin) {
try {
return Uint8Array.fromHex(hex);
} catch (error) {
if (error instanceof SyntaxError) throw new RangeError(error.message);
throw error;
}
}
const hl = hex.length;
const al = hl / 2;
if (hl % 2) throw new RangeError("hex string expected, got unpadded hex of length " + hl);
const array = new Uint8Array(al);
for (let ai = 0, hi = 0; ai < al; ai++, hi += 2) {
const n1 = asciiToBase16(hex.charCodeAt(hi));
const n2 = asciiToBase16(hex.charCodeAt(hi + 1));
if (n1 === void 0 || n2 === void 0) {
const char = hex[hi] + hex[hi + 1];
throw new RangeError('hex string expected, got non-hex character "' + char + '" at index ' + hi);
}
array[ai] = n1 * 16 + n2;
}
return array;
}
function utf8ToBytes(str) {
if (typeof str !== "string") throw new TypeError("string expected");
const encoded = new TextEncoder().encode(str);
try {
return new Uint8Array(encoded);
} finally {
clean$1(encoded);
}
}
function kdfInputToBytes(data, errorTitle = "") {
if (typeof data === "string") return utf8ToBytes(data);
return abytes$2(data, void 0, errorTitle);
}
function concatBytes$1(...arrays) {
let sum = 0;
for (let i = 0; i < arrays.length; i++) {
const a2 = arrays[i];
abytes$2(a2);
sum += a2.length;
}
const res = new Uint8Array(sum);
for (let i = 0, pad2 = 0; i < arrays.length; i++) {
const a2 = arrays[i];
res.set(a2, pad2);
pad2 += a2.length;
}
return res;
}
function checkOpts$1(defaults, opts2, title = "opts") {
aopts(defaults, "defaults");
if (opts2 !== void 0) aopts(opts2, title);
const merged = Object.assign(Object.create(null), defaults, opts2);
return merged;
}
function createHasher$1(hashCons, info = {}) {
if (typeof hashCons !== "function") throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
info = checkOpts$1({}, info, "info");
const hashC = (msg, opts2) => hashCons(opts2).update(msg).digest();
const tmp = hashCons(void 0);
hashC.outputLen = tmp.outputLen;
hashC.blockLen = tmp.blockLen;
hashC.canXOF = tmp.canXOF;
hashC.create = (opts2) => hashCons(opts2);
Object.assign(hashC, info);
return Object.freeze(hashC);
}
function randomBytes$3(bytesLength = 32) {
anumber$2(bytesLength, "bytesLength");
const cr = typeof globalThis === "object" ? globalThis.crypto : null;
if (typeof cr?.getRandomValues !== "function") throw new Error("crypto.getRandomValues must be defined");
if (bytesLength > 65536) throw new RangeError(`"bytesLength" expected <= 65536, got ${bytesLength}`);
return cr.getRandomValues(new Uint8Array(bytesLength));
}
const oidNist = (suffix) => ({ oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix]) });
function Chi(a2, b, c) {
return a2 & b ^ ~a2 & c;
}
function Maj(a2, b, c) {
return a2 & b ^ a2 & c ^ b & c;
}
class HashMD {
blockLen;
outputLen;
canXOF = false;
padOffset;
isLE;
buffer;
view;
finished = false;
length = 0;
pos = 0;
destroyed = false;
constructor(blockLen, outputLen, padOffset, isLE2) {
this.blockLen = blockLen;
this.outputLen = outputLen;
this.padOffset = padOffset;
this.isLE = isLE2;
this.buffer = new Uint8Array(blockLen);
this.view = createView$1(this.buffer);
}
update(data) {
aexists$1(this);
abytes$2(data);
const { view, buffer, blockLen } = this;
const len = data.length;
let processed = false;
for (let pos = 0; pos < len; ) {
const take = Math.min(blockLen - this.pos, len - pos);
if (take === blockLen) {
const dataView = createView$1(data);
for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
processed = true;
continue;
}
buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
this.pos += take;
pos += take;
if (this.pos === blockLen) {
this.process(view, 0);
this.pos = 0;
processed = true;
}
}
this.length += data.length;
if (processed) this.roundClean();
return this;
}
digestInto(out) {
aexists$1(this);
aoutput$1(out, this);
this.finished = true;
const { buffer, view, blockLen, isLE: isLE2 } = this;
let { pos } = this;
buffer[pos++] = 128;
buffer.fill(0, pos);
if (this.padOffset > blockLen - pos) {
this.process(view, 0);
buffer.fill(0);
}
setU64FromNum(view, blockLen - 8, this.length * 8, isLE2);
this.process(view, 0);
this.roundClean();
const oview = out === buffer ? view : createView$1(out);
const len = this.outputLen;
const outLen = len / 4;
const state = this.get();
if (len % 4 || outLen > state.length) throw new Error("invalid outputLen");
for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE2);
}
digest() {
const { buffer, outputLen } = this;
this.digestInto(buffer);
const res = buffer.slice(0, outputLen);
this.destroy();
return res;
}
_cloneIntoMeta(to2) {
const { buffer, length, finished, destroyed, pos } = this;
to2.destroyed = destroyed;
to2.finished = finished;
to2.length = length;
to2.pos = pos;
if (pos) to2.buffer.set(buffer);
return to2;
}
clone() {
return this._cloneInto();
}
}
const SHA256_IV = Uint32Array.from([1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225]);
const SHA512_IV = Uint32Array.from([1779033703, 4089235720, 3144134277, 2227873595, 1013904242, 4271175723, 2773480762, 1595750129, 1359893119, 2917565137, 2600822924, 725511199, 528734635, 4215389547, 1541459225, 327033209]);
const SHA256_K = Uint32Array.from([1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298]);
const SHA256_W = new Uint32Array(64);
class SHA2_32B extends HashMD {
A = 0;
B = 0;
C = 0;
D = 0;
E = 0;
F = 0;
G = 0;
H = 0;
constructor(outputLen, IV) {
super(64, outputLen, 8, false);
this.A = IV[0] | 0;
this.B = IV[1] | 0;
this.C = IV[2] | 0;
this.D = IV[3] | 0;
this.E = IV[4] | 0;
this.F = IV[5] | 0;
this.G = IV[6] | 0;
this.H = IV[7] | 0;
}
get() {
const { A: A2, B: B2, C, D, E, F: F2, G, H } = this;
return [A2, B2, C, D, E, F2, G, H];
}
set(A2, B2, C, D, E, F2, G, H) {
this.A = A2 | 0;
this.B = B2 | 0;
this.C = C | 0;
this.D = D | 0;
this.E = E | 0;
this.F = F2 | 0;
this.G = G | 0;
this.H = H | 0;
}
_cloneInto(to2) {
(to2 ||= new this.constructor()).set(...this.get());
return this._cloneIntoMeta(to2);
}
process(view, offset) {
for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, false);
for (let i = 16; i < 64; i++) {
const W15 = SHA256_W[i - 15];
const W2 = SHA256_W[i - 2];
const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
}
let { A: A2, B: B2, C, D, E, F: F2, G, H } = this;
for (let i = 0; i < 64; i++) {
const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
const T1 = H + sigma1 + Chi(E, F2, G) + SHA256_K[i] + SHA256_W[i] | 0;
const sigma0 = rotr(A2, 2) ^ rotr(A2, 13) ^ rotr(A2, 22);
const T2 = sigma0 + Maj(A2, B2, C) | 0;
H = G;
G = F2;
F2 = E;
E = D + T1 | 0;
D = C;
C = B2;
B2 = A2;
A2 = T1 + T2 | 0;
}
A2 = A2 + this.A | 0;
B2 = B2 + this.B | 0;
C = C + this.C | 0;
D = D + this.D | 0;
E = E + this.E | 0;
F2 = F2 + this.F | 0;
G = G + this.G | 0;
H = H + this.H | 0;
this.set(A2, B2, C, D, E, F2, G, H);
}
roundClean() {
clean$1(SHA256_W);
}
destroy() {
this.destroyed = true;
this.set(0, 0, 0, 0, 0, 0, 0, 0);
clean$1(this.buffer);
}
}
class _SHA256 extends SHA2_32B {
constructor() {
super(32, SHA256_IV);
}
}
const K512 = (() => split(["0x428a2f98d728ae22", "0x7137449123ef65cd", "0xb5c0fbcfec4d3b2f", "0xe9b5dba58189dbbc", "0x3956c25bf348b538", "0x59f111f1b605d019", "0x923f82a4af194f9b", "0xab1c5ed5da6d8118", "0xd807aa98a3030242", "0x12835b0145706fbe", "0x243185be4ee4b28c", "0x550c7dc3d5ffb4e2", "0x72be5d74f27b896f", "0x80deb1fe3b1696b1", "0x9bdc06a725c71235", "0xc19bf174cf692694", "0xe49b69c19ef14ad2", "0xefbe4786384f25e3", "0x0fc19dc68b8cd5b5", "0x240ca1cc77ac9c65", "0x2de92c6f592b0275", "0x4a7484aa6ea6e483", "0x5cb0a9dcbd41fbd4", "0x76f988da831153b5", "0x983e5152ee66dfab", "0xa831c66d2db43210", "0xb00327c898fb213f", "0xbf597fc7beef0ee4", "0xc6e00bf33da88fc2", "0xd5a79147930aa725", "0x06ca6351e003826f", "0x142929670a0e6e70", "0x27b70a8546d22ffc", "0x2e1b21385c26c926", "0x4d2c6dfc5ac42aed", "0x53380d139d95b3df", "0x650a73548baf63de", "0x766a0abb3c77b2a8", "0x81c2c92e47edaee6", "0x92722c851482353b", "0xa2bfe8a14cf10364", "0xa81a664bbc423001", "0xc24b8b70d0f89791", "0xc76c51a30654be30", "0xd192e819d6ef5218", "0xd69906245565a910", "0xf40e35855771202a", "0x106aa07032bbd1b8", "0x19a4c116b8d2d0c8", "0x1e376c085141ab53", "0x2748774cdf8eeb99", "0x34b0bcb5e19b48a8", "0x391c0cb3c5c95a63", "0x4ed8aa4ae3418acb", "0x5b9cca4f7763e373", "0x682e6ff3d6b2b8a3", "0x748f82ee5defb2fc", "0x78a5636f43172f60", "0x84c87814a1f0ab72", "0x8cc702081a6439ec", "0x90befffa23631e28", "0xa4506cebde82bde9", "0xbef9a3f7b2c67915", "0xc67178f2e372532b", "0xca273eceea26619c", "0xd186b8c721c0c207", "0xeada7dd6cde0eb1e", "0xf57d4f7fee6ed178", "0x06f067aa72176fba", "0x0a637dc5a2c898a6", "0x113f9804bef90dae", "0x1b710b35131c471b", "0x28db77f523047d84", "0x32caab7b40c72493", "0x3c9ebe0a15c9bebc", "0x431d67c49c100d4c", "0x4cc5d4becb3e42b6", "0x597f299cfc657e2a", "0x5fcb6fab3ad6faec", "0x6c44198c4a475817"].map((n) => BigInt(n))))();
const SHA512_Kh = (() => K512[0])();
const SHA512_Kl = (() => K512[1])();
const SHA512_W_H = new Uint32Array(80);
const SHA512_W_L = new Uint32Array(80);
class SHA2_64B extends HashMD {
Ah = 0;
Al = 0;
Bh = 0;
Bl = 0;
Ch = 0;
Cl = 0;
Dh = 0;
Dl = 0;
Eh = 0;
El = 0;
Fh = 0;
Fl = 0;
Gh = 0;
Gl = 0;
Hh = 0;
Hl = 0;
constructor(outputLen, IV) {
super(128, outputLen, 16, false);
this.Ah = IV[0] | 0;
this.Al = IV[1] | 0;
this.Bh = IV[2] | 0;
this.Bl = IV[3] | 0;
this.Ch = IV[4] | 0;
this.Cl = IV[5] | 0;
this.Dh = IV[6] | 0;
this.Dl = IV[7] | 0;
this.Eh = IV[8] | 0;
this.El = IV[9] | 0;
this.Fh = IV[10] | 0;
this.Fl = IV[11] | 0;
this.Gh = IV[12] | 0;
this.Gl = IV[13] | 0;
this.Hh = IV[14] | 0;
this.Hl = IV[15] | 0;
}
get() {
const { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
return [Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl];
}
set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl) {
this.Ah = Ah | 0;
this.Al = Al | 0;
this.Bh = Bh | 0;
this.Bl = Bl | 0;
this.Ch = Ch | 0;
this.Cl = Cl | 0;
this.Dh = Dh | 0;
this.Dl = Dl | 0;
this.Eh = Eh | 0;
this.El = El | 0;
this.Fh = Fh | 0;
this.Fl = Fl | 0;
this.Gh = Gh | 0;
this.Gl = Gl | 0;
this.Hh = Hh | 0;
this.Hl = Hl | 0;
}
_cloneInto(to2) {
(to2 ||= new this.constructor()).set(...this.get());
return this._cloneIntoMeta(to2);
}
process(view, offset) {
for (let i = 0; i < 16; i++, offset += 4) {
SHA512_W_H[i] = view.getUint32(offset);
SHA512_W_L[i] = view.getUint32(offset += 4);
}
for (let i = 16; i < 80; i++) {
const W15h = SHA512_W_H[i - 15] | 0;
const W15l = SHA512_W_L[i - 15] | 0;
const s0h = rotrSH(W15h, W15l, 1) ^ rotrSH(W15h, W15l, 8) ^ shrSH(W15h, W15l, 7);
const s0l = rotrSL(W15h, W15l, 1) ^ rotrSL(W15h, W15l, 8) ^ shrSL(W15h, W15l, 7);
const W2h = SHA512_W_H[i - 2] | 0;
const W2l = SHA512_W_L[i - 2] | 0;
const s1h = rotrSH(W2h, W2l, 19) ^ rotrBH(W2h, W2l, 61) ^ shrSH(W2h, W2l, 6);
const s1l = rotrSL(W2h, W2l, 19) ^ rotrBL(W2h, W2l, 61) ^ shrSL(W2h, W2l, 6);
const SUMl = add4L(s0l, s1l, SHA512_W_L[i - 7], SHA512_W_L[i - 16]);
const SUMh = add4H(SUMl, s0h, s1h, SHA512_W_H[i - 7], SHA512_W_H[i - 16]);
SHA512_W_H[i] = SUMh | 0;
SHA512_W_L[i] = SUMl | 0;
}
let { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
for (let i = 0; i < 80; i++) {
const sigma1h = rotrSH(Eh, El, 14) ^ rotrSH(Eh, El, 18) ^ rotrBH(Eh, El, 41);
const sigma1l = rotrSL(Eh, El, 14) ^ rotrSL(Eh, El, 18) ^ rotrBL(Eh, El, 41);
const CHIh = Eh & Fh ^ ~Eh & Gh;
const CHIl = El & Fl ^ ~El & Gl;
const T1ll = add5L(Hl, sigma1l, CHIl, SHA512_Kl[i], SHA512_W_L[i]);
const T1h = add5H(T1ll, Hh, sigma1h, CHIh, SHA512_Kh[i], SHA512_W_H[i]);
const T1l = T1ll | 0;
const sigma0h = rotrSH(Ah, Al, 28) ^ rotrBH(Ah, Al, 34) ^ rotrBH(Ah, Al, 39);
const sigma0l = rotrSL(Ah, Al, 28) ^ rotrBL(Ah, Al, 34) ^ rotrBL(Ah, Al, 39);
const MAJh = Ah & Bh ^ Ah & Ch ^ Bh & Ch;
const MAJl = Al & Bl ^ Al & Cl ^ Bl & Cl;
Hh = Gh | 0;
Hl = Gl | 0;
Gh = Fh | 0;
Gl = Fl | 0;
Fh = Eh | 0;
Fl = El | 0;
({ h: Eh, l: El } = add(Dh | 0, Dl | 0, T1h | 0, T1l | 0));
Dh = Ch | 0;
Dl = Cl | 0;
Ch = Bh | 0;
Cl = Bl | 0;
Bh = Ah | 0;
Bl = Al | 0;
const All = add3L(T1l, sigma0l, MAJl);
Ah = add3H(All, T1h, sigma0h, MAJh);
Al = All | 0;
}
({ h: Ah, l: Al } = add(this.Ah | 0, this.Al | 0, Ah | 0, Al | 0));
({ h: Bh, l: Bl } = add(this.Bh | 0, this.Bl | 0, Bh | 0, Bl | 0));
({ h: Ch, l: Cl } = add(this.Ch | 0, this.Cl | 0, Ch | 0, Cl | 0));
({ h: Dh, l: Dl } = add(this.Dh | 0, this.Dl | 0, Dh | 0, Dl | 0));
({ h: Eh, l: El } = add(this.Eh | 0, this.El | 0, Eh | 0, El | 0));
({ h: Fh, l: Fl } = add(this.Fh | 0, this.Fl | 0, Fh | 0, Fl | 0));
({ h: Gh, l: Gl } = add(this.Gh | 0, this.Gl | 0, Gh | 0, Gl | 0));
({ h: Hh, l: Hl } = add(this.Hh | 0, this.Hl | 0, Hh | 0, Hl | 0));
this.set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl);
}
roundClean() {
clean$1(SHA512_W_H, SHA512_W_L);
}
destroy() {
this.destroyed = true;
clean$1(this.buffer);
this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
}
class _SHA512 extends SHA2_64B {
constructor() {
super(64, SHA512_IV);
}
}
const sha256$1 = createHasher$1(() => new _SHA256(), oidNist(1));
const sha512 = createHasher$1(() => new _SHA512(), oidNist(3));
class Label {
static LEAF = new Label("demur/v1/log/leaf");
static HANDLE = new Label("demur/v1/log/handle");
static PADDING_COMMITMENT = new Label("demur/v1/log/padding/commitment");
static PADDING_HANDLE = new Label("demur/v1/log/padding/handle");
static PROMISE = new Label("demur/v1/log/promise");
static LOG_ORIGIN = new Label("demur/v1/log/origin");
static VERSION = new Label("demur/v1/memo/version");
static MEMO_ID = new Label("demur/v1/memo/id");
static MANIFEST = new Label("demur/v1/memo/manifest");
static CIRCULATION_HASH = new Label("demur/v1/circulation/hash");
static CIRCULATION_IDENTITY = new Label("demur/v1/circulation/identity");
static CONTEXT_MEMO = new Label("demur/v1/context/memo");
static CONTEXT_OPEN = new Label("demur/v1/context/open");
static PRESENTATION = new Label("demur/v1/presentation/header");
static PRESENTATION_DIGEST = new Label("demur/v1/presentation/digest");
static ISSUER_KEY = new Label("demur/v1/issuer/key");
static EPOCH_HEADER = new Label("demur/v1/epoch/header");
static MEMBER_SEED = new Label("demur/v1/member/seed");
static ISSUANCE = new Label("demur/v1/roll/issuance");
static SIGN_IN_CODE = new Label("demur/v1/directory/code");
static SESSION = new Label("demur/v1/official/session");
static CAPSULE = new Label("demur/v1/capsule");
static CAPSULE_BINDING = new Label("demur/v1/capsule/binding");
static CERTIFICATE = new Label("demur/v1/certificate");
static CHARTER = new Label("demur/v1/charter");
static PARTICIPANT_KEY = new Label("demur/v1/participant/key");
static AUTHOR_DOCUMENT = new Label("demur/v1/document/author");
static OFFICIAL_DOCUMENT = new Label("demur/v1/document/official");
static DOCUMENT_DIGEST = new Label("demur/v1/document/digest");
static CONTENT = new Label("demur/v1/document/content");
static STATEMENT_DIGEST = new Label("demur/v1/document/statement");
static NOTE = new Label("demur/v1/note");
static NOTE_CONTENT = new Label("demur/v1/note/content");
static REQUEST = new Label("demur/v1/request");
static RATING = new Label("demur/v1/rating");
static DESK_IDENTITY = new Label("demur/v1/wallet/desk");
static USED_CONTEXT = new Label("demur/v1/wallet/context");
static CLAIM_READER = new Label("demur/v1/claim/reader");
static SIGNATORY = new Label("demur/v1/claim/signatory");
static RANDOM_STREAM = new Label("demur/v1/randomness/stream");
static ISSUER_ENTROPY = new Label("demur/v1/issuer/entropy");
static PRESENTATION_NONCE = new Label("demur/v1/presentation/nonce");
static DEMONSTRATION = new Label("demur/v1/demonstration");
static BATCH_WEIGHTS = new Label("demur/v1/batch/weights");
#octets;
constructor(text2) {
this.#octets = toUtf8(`${text2}\0`);
}
bytes() {
return this.#octets.slice();
}
hash(...parts) {
return sha256$1(concat(this.#octets, ...parts));
}
hashFramed(...parts) {
return sha256$1(concat(this.#octets, ...parts.flatMap((part) => [u64$2(BigInt(part.length)), part])));
}
}
function sha256(octets2) {
return sha256$1(octets2);
}
function randomBytes$2(source, count) {
const octets2 = new Uint8Array(count);
source.fill(octets2);
return octets2;
}
function isBytes$1(a2) {
return a2 instanceof Uint8Array || ArrayBuffer.isView(a2) && a2.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a2 && a2.BYTES_PER_ELEMENT === 1;
}
const atitle$1 = (title) => title ? `"${title}" ` : "";
function abool$1(value, title = "") {
if (typeof value !== "boolean") throw new TypeError(atitle$1(title) + "expected boolean, got type=" + typeof value);
return value;
}
function anumber$1(n, title = "") {
if (typeof n !== "number") throw new TypeError(atitle$1(title) + "expected number, got " + typeof n);
if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle$1(title) + "expected integer >= 0, got " + n);
return n;
}
function abytes$1(value, length, title = "") {
if (isBytes$1(value) && (length === void 0 || value.length === length)) return value;
if (length !== void 0) anumber$1(length, "length");
const bytes = isBytes$1(value);
const ofLen = length !== void 0 ? ` of length ${length}` : "";
const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
const message2 = atitle$1(title) + "expected Uint8Array" + ofLen + ", got " + got;
if (!bytes) throw new TypeError(message2);
throw new RangeError(message2);
}
const aobject$1 = (value, label) => {
if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError(label === "object" ? "expected valid options object" : `"${label}" expected object, got type=${typeof value}`);
};
function aexists(instance, checkFinished = true) {
if (instance.destroyed) throw new Error("hash was destroyed");
if (checkFinished && instance.finished) throw new Error("digest() was already called");
}
function aoutput(out, instance) {
abytes$1(out, void 0, "output");
const min = instance.outputLen;
if (!(out.length >= min)) {
throw new RangeError('"output" expected length >= ' + min);
}
}
function u32$3(arr) {
return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
}
function clean(...arrays) {
for (let i = 0; i < arrays.length; i++) {
arrays[i].fill(0);
}
}
function createView(arr) {
return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
const isLE = (() => new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68)();
function byteSwap(word2) {
return word2 << 24 & 4278190080 | word2 << 8 & 16711680 | word2 >>> 8 & 65280 | word2 >>> 24 & 255;
}
function byteSwap32(arr) {
for (let i = 0; i < arr.length; i++) {
arr[i] = byteSwap(arr[i]);
}
return arr;
}
const swap32IfBE = isLE ? (u) => u : byteSwap32;
function overlapBytes(a2, b) {
if (!a2.byteLength || !b.byteLength) return false;
return a2.buffer === b.buffer && a2.byteOffset < b.byteOffset + b.byteLength && b.byteOffset < a2.byteOffset + a2.byteLength;
}
function complexOverlapBytes(input, output) {
if (overlapBytes(input, output) && input.byteOffset < output.byteOffset) throw new Error("complex overlap of input and output is not supported");
}
function checkOpts(defaults, opts2) {
aobject$1(defaults, "defaults");
aobject$1(opts2, "opts");
const merged = Object.assign(defaults, opts2);
return merged;
}
function equalBytes$1(a2, b) {
a2 = abytes$1(a2);
b = abytes$1(b);
if (a2.length !== b.length) return false;
let diff = 0;
for (let i = 0; i < a2.length; i++) diff |= a2[i] ^ b[i];
return diff === 0;
}
function wrapMacConstructor(keyLen, macCons, fromMsg) {
const mac = macCons;
const getArgs = (() => []);
const macC = (msg, key) => mac(key, ...getArgs(msg)).update(msg).digest();
const tmp = mac(new Uint8Array(keyLen), ...getArgs(new Uint8Array(0)));
macC.outputLen = tmp.outputLen;
macC.blockLen = tmp.blockLen;
macC.create = (key, ...args) => mac(key, ...args);
return macC;
}
const wrapCipher = (params, constructor) => {
function wrappedCipher(key, ...args) {
abytes$1(key, void 0, "key");
if (params.nonceLength !== void 0) {
const nonce = args[0];
abytes$1(nonce, params.varSizeNonce ? void 0 : params.nonceLength, "nonce");
}
const tagl = params.tagLength;
const aadStart = params.nonceLength !== void 0 ? 1 : 0;
if (!params.withAAD) {
for (let i = aadStart; i < args.length; i++) if (isBytes$1(args[i])) throw new Error("AAD not supported");
}
if (params.withAAD && args[aadStart] !== void 0) abytes$1(args[aadStart], void 0, "AAD");
const cipher = constructor(key, ...args);
const checkOutput = (fnLength, output) => {
if (output !== void 0) {
if (fnLength !== 2) throw new Error("cipher output not supported");
abytes$1(output, void 0, "output");
}
};
let called = false;
const wrCipher = { encrypt(data, output) {
if (called) throw new Error("cannot encrypt() twice with same key + nonce");
called = true;
abytes$1(data, void 0, "data");
checkOutput(cipher.encrypt.length, output);
return cipher.encrypt(data, output);
}, decrypt(data, output) {
abytes$1(data, void 0, "data");
if (tagl && data.length < tagl) throw new Error('"ciphertext" expected length >= tagLength=' + tagl);
checkOutput(cipher.decrypt.length, output);
return cipher.decrypt(data, output);
} };
return wrCipher;
}
Object.assign(wrappedCipher, params);
return wrappedCipher;
};
function getOutput(expectedLength, out, onlyAligned = true) {
if (out === void 0) return new Uint8Array(expectedLength);
abytes$1(out, expectedLength, "output");
if (onlyAligned && !isAligned32(out)) throw new Error("invalid output, must be aligned");
return out;
}
function u64Lengths(dataLength, aadLength, isLE2) {
anumber$1(dataLength);
anumber$1(aadLength);
abool$1(isLE2);
const num = new Uint8Array(16);
const view = createView(num);
view.setBigUint64(0, BigInt(aadLength), isLE2);
view.setBigUint64(8, BigInt(dataLength), isLE2);
return num;
}
function isAligned32(bytes) {
return bytes.byteOffset % 4 === 0;
}
function copyBytes$2(bytes) {
return Uint8Array.from(abytes$1(bytes));
}
const encodeStr = (str) => Uint8Array.from(str.split(""), (c) => c.charCodeAt(0));
const sigma16_32 = (() => swap32IfBE(u32$3(encodeStr("expand 16-byte k"))))();
const sigma32_32 = (() => swap32IfBE(u32$3(encodeStr("expand 32-byte k"))))();
function rotl(a2, b) {
return a2 << b | a2 >>> 32 - b;
}
const BLOCK_LEN = 64;
const BLOCK_LEN32 = 16;
const MAX_COUNTER = (() => 2 ** 32 - 1)();
const U32_EMPTY = Uint32Array.of();
function runCipher(core, sigma, key, nonce, data, output, counter, rounds) {
const len = data.length;
const block = new Uint8Array(BLOCK_LEN);
const b32 = u32$3(block);
const isAligned = isLE && isAligned32(data) && isAligned32(output);
const d32 = isAligned ? u32$3(data) : U32_EMPTY;
const o32 = isAligned ? u32$3(output) : U32_EMPTY;
if (!isLE) {
for (let pos = 0; pos < len; counter++) {
core(sigma, key, nonce, b32, counter, rounds);
swap32IfBE(b32);
if (counter >= MAX_COUNTER) throw new Error("arx: counter overflow");
const take = Math.min(BLOCK_LEN, len - pos);
for (let j = 0, posj; j < take; j++) {
posj = pos + j;
output[posj] = data[posj] ^ block[j];
}
pos += take;
}
return;
}
for (let pos = 0; pos < len; counter++) {
core(sigma, key, nonce, b32, counter, rounds);
if (counter >= MAX_COUNTER) throw new Error("arx: counter overflow");
const take = Math.min(BLOCK_LEN, len - pos);
if (isAligned && take === BLOCK_LEN) {
const pos32 = pos / 4;
if (pos % 4 !== 0) throw new Error("arx: invalid block position");
for (let j = 0, posj; j < BLOCK_LEN32; j++) {
posj = pos32 + j;
o32[posj] = d32[posj] ^ b32[j];
}
pos += BLOCK_LEN;
continue;
}
for (let j = 0, posj; j < take; j++) {
posj = pos + j;
output[posj] = data[posj] ^ block[j];
}
pos += take;
}
}
function createCipher(core, opts2) {
const { allowShortKeys, extendNonceFn, counterLength, counterRight, rounds } = checkOpts({ allowShortKeys: false, counterLength: 8, counterRight: false, rounds: 20 }, opts2);
if (typeof core !== "function") throw new Error("core must be a function");
anumber$1(counterLength);
anumber$1(rounds);
abool$1(counterRight);
abool$1(allowShortKeys);
return (key, nonce, data, output, counter = 0) => {
abytes$1(key, void 0, "key");
abytes$1(nonce, void 0, "nonce");
abytes$1(data, void 0, "data");
const len = data.length;
const hasOutput = output !== void 0;
output = getOutput(len, output, false);
if (hasOutput) complexOverlapBytes(data, output);
anumber$1(counter);
if (counter < 0 || counter >= MAX_COUNTER) throw new Error("arx: counter overflow");
const toClean = [];
let l = key.length;
let k;
let sigma;
if (l === 32) {
toClean.push(k = copyBytes$2(key));
sigma = sigma32_32;
} else if (l === 16 && allowShortKeys) {
k = new Uint8Array(32);
k.set(key);
k.set(key, 16);
sigma = sigma16_32;
toClean.push(k);
} else {
abytes$1(key, 32, "arx key");
throw new Error("invalid key size");
}
if (!isLE || !isAligned32(nonce)) toClean.push(nonce = copyBytes$2(nonce));
let k32 = u32$3(k);
if (extendNonceFn) {
if (nonce.length !== 24) throw new Error("arx: extended nonce must be 24 bytes");
const n16 = nonce.subarray(0, 16);
if (isLE) extendNonceFn(sigma, k32, u32$3(n16), k32);
else {
const sigmaRaw = swap32IfBE(Uint32Array.from(sigma));
extendNonceFn(sigmaRaw, k32, u32$3(n16), k32);
clean(sigmaRaw);
swap32IfBE(k32);
}
nonce = nonce.subarray(16);
} else if (!isLE) swap32IfBE(k32);
const nonceNcLen = 16 - counterLength;
if (nonceNcLen !== nonce.length) throw new Error(`arx: nonce must be ${nonceNcLen} or 16 bytes`);
if (nonceNcLen !== 12) {
const nc = new Uint8Array(12);
nc.set(nonce, counterRight ? 0 : 12 - nonce.length);
nonce = nc;
toClean.push(nonce);
}
const n32 = swap32IfBE(u32$3(nonce));
try {
runCipher(core, sigma, k32, n32, data, output, counter, rounds);
return output;
} finally {
clean(...toClean);
}
};
}
function u8to16(a2, i) {
return a2[i++] & 255 | (a2[i++] & 255) << 8;
}
class Poly1305 {
blockLen = 16;
outputLen = 16;
buffer = new Uint8Array(16);
r = new Uint16Array(10);
h = new Uint16Array(10);
pad = new Uint16Array(8);
pos = 0;
finished = false;
destroyed = false;
constructor(key) {
key = copyBytes$2(abytes$1(key, 32, "key"));
const t0 = u8to16(key, 0);
const t1 = u8to16(key, 2);
const t2 = u8to16(key, 4);
const t3 = u8to16(key, 6);
const t4 = u8to16(key, 8);
const t5 = u8to16(key, 10);
const t6 = u8to16(key, 12);
const t7 = u8to16(key, 14);
this.r[0] = t0 & 8191;
this.r[1] = (t0 >>> 13 | t1 << 3) & 8191;
this.r[2] = (t1 >>> 10 | t2 << 6) & 7939;
this.r[3] = (t2 >>> 7 | t3 << 9) & 8191;
this.r[4] = (t3 >>> 4 | t4 << 12) & 255;
this.r[5] = t4 >>> 1 & 8190;
this.r[6] = (t4 >>> 14 | t5 << 2) & 8191;
this.r[7] = (t5 >>> 11 | t6 << 5) & 8065;
this.r[8] = (t6 >>> 8 | t7 << 8) & 8191;
this.r[9] = t7 >>> 5 & 127;
for (let i = 0; i < 8; i++) this.pad[i] = u8to16(key, 16 + 2 * i);
}
process(data, offset, isLast = false) {
const hibit = isLast ? 0 : 1 << 11;
const { h, r } = this;
const r0 = r[0];
const r1 = r[1];
const r2 = r[2];
const r3 = r[3];
const r4 = r[4];
const r5 = r[5];
const r6 = r[6];
const r7 = r[7];
const r8 = r[8];
const r9 = r[9];
const t0 = u8to16(data, offset + 0);
const t1 = u8to16(data, offset + 2);
const t2 = u8to16(data, offset + 4);
const t3 = u8to16(data, offset + 6);
const t4 = u8to16(data, offset + 8);
const t5 = u8to16(data, offset + 10);
const t6 = u8to16(data, offset + 12);
const t7 = u8to16(data, offset + 14);
let h0 = h[0] + (t0 & 8191);
let h1 = h[1] + ((t0 >>> 13 | t1 << 3) & 8191);
let h2 = h[2] + ((t1 >>> 10 | t2 << 6) & 8191);
let h3 = h[3] + ((t2 >>> 7 | t3 << 9) & 8191);
let h4 = h[4] + ((t3 >>> 4 | t4 << 12) & 8191);
let h5 = h[5] + (t4 >>> 1 & 8191);
let h6 = h[6] + ((t4 >>> 14 | t5 << 2) & 8191);
let h7 = h[7] + ((t5 >>> 11 | t6 << 5) & 8191);
let h8 = h[8] + ((t6 >>> 8 | t7 << 8) & 8191);
let h9 = h[9] + (t7 >>> 5 | hibit);
let c = 0;
let d0 = c + h0 * r0 + h1 * (5 * r9) + h2 * (5 * r8) + h3 * (5 * r7) + h4 * (5 * r6);
c = d0 >>> 13;
d0 &= 8191;
d0 += h5 * (5 * r5) + h6 * (5 * r4) + h7 * (5 * r3) + h8 * (5 * r2) + h9 * (5 * r1);
c += d0 >>> 13;
d0 &= 8191;
let d1 = c + h0 * r1 + h1 * r0 + h2 * (5 * r9) + h3 * (5 * r8) + h4 * (5 * r7);
c = d1 >>> 13;
d1 &= 8191;
d1 += h5 * (5 * r6) + h6 * (5 * r5) + h7 * (5 * r4) + h8 * (5 * r3) + h9 * (5 * r2);
c += d1 >>> 13;
d1 &= 8191;
let d2 = c + h0 * r2 + h1 * r1 + h2 * r0 + h3 * (5 * r9) + h4 * (5 * r8);
c = d2 >>> 13;
d2 &= 8191;
d2 += h5 * (5 * r7) + h6 * (5 * r6) + h7 * (5 * r5) + h8 * (5 * r4) + h9 * (5 * r3);
c += d2 >>> 13;
d2 &= 8191;
let d3 = c + h0 * r3 + h1 * r2 + h2 * r1 + h3 * r0 + h4 * (5 * r9);
c = d3 >>> 13;
d3 &= 8191;
d3 += h5 * (5 * r8) + h6 * (5 * r7) + h7 * (5 * r6) + h8 * (5 * r5) + h9 * (5 * r4);
c += d3 >>> 13;
d3 &= 8191;
let d4 = c + h0 * r4 + h1 * r3 + h2 * r2 + h3 * r1 + h4 * r0;
c = d4 >>> 13;
d4 &= 8191;
d4 += h5 * (5 * r9) + h6 * (5 * r8) + h7 * (5 * r7) + h8 * (5 * r6) + h9 * (5 * r5);
c += d4 >>> 13;
d4 &= 8191;
let d5 = c + h0 * r5 + h1 * r4 + h2 * r3 + h3 * r2 + h4 * r1;
c = d5 >>> 13;
d5 &= 8191;
d5 += h5 * r0 + h6 * (5 * r9) + h7 * (5 * r8) + h8 * (5 * r7) + h9 * (5 * r6);
c += d5 >>> 13;
d5 &= 8191;
let d6 = c + h0 * r6 + h1 * r5 + h2 * r4 + h3 * r3 + h4 * r2;
c = d6 >>> 13;
d6 &= 8191;
d6 += h5 * r1 + h6 * r0 + h7 * (5 * r9) + h8 * (5 * r8) + h9 * (5 * r7);
c += d6 >>> 13;
d6 &= 8191;
let d7 = c + h0 * r7 + h1 * r6 + h2 * r5 + h3 * r4 + h4 * r3;
c = d7 >>> 13;
d7 &= 8191;
d7 += h5 * r2 + h6 * r1 + h7 * r0 + h8 * (5 * r9) + h9 * (5 * r8);
c += d7 >>> 13;
d7 &= 8191;
let d8 = c + h0 * r8 + h1 * r7 + h2 * r6 + h3 * r5 + h4 * r4;
c = d8 >>> 13;
d8 &= 8191;
d8 += h5 * r3 + h6 * r2 + h7 * r1 + h8 * r0 + h9 * (5 * r9);
c += d8 >>> 13;
d8 &= 8191;
let d9 = c + h0 * r9 + h1 * r8 + h2 * r7 + h3 * r6 + h4 * r5;
c = d9 >>> 13;
d9 &= 8191;
d9 += h5 * r4 + h6 * r3 + h7 * r2 + h8 * r1 + h9 * r0;
c += d9 >>> 13;
d9 &= 8191;
c = (c << 2) + c | 0;
c = c + d0 | 0;
d0 = c & 8191;
c = c >>> 13;
d1 += c;
h[0] = d0;
h[1] = d1;
h[2] = d2;
h[3] = d3;
h[4] = d4;
h[5] = d5;
h[6] = d6;
h[7] = d7;
h[8] = d8;
h[9] = d9;
}
finalize() {
const { h, pad: pad2 } = this;
const g = new Uint16Array(10);
let c = h[1] >>> 13;
h[1] &= 8191;
for (let i = 2; i < 10; i++) {
h[i] += c;
c = h[i] >>> 13;
h[i] &= 8191;
}
h[0] += c * 5;
c = h[0] >>> 13;
h[0] &= 8191;
h[1] += c;
c = h[1] >>> 13;
h[1] &= 8191;
h[2] += c;
g[0] = h[0] + 5;
c = g[0] >>> 13;
g[0] &= 8191;
for (let i = 1; i < 10; i++) {
g[i] = h[i] + c;
c = g[i] >>> 13;
g[i] &= 8191;
}
g[9] -= 1 << 13;
let mask = (c ^ 1) - 1;
for (let i = 0; i < 10; i++) g[i] &= mask;
mask = ~mask;
for (let i = 0; i < 10; i++) h[i] = h[i] & mask | g[i];
h[0] = (h[0] | h[1] << 13) & 65535;
h[1] = (h[1] >>> 3 | h[2] << 10) & 65535;
h[2] = (h[2] >>> 6 | h[3] << 7) & 65535;
h[3] = (h[3] >>> 9 | h[4] << 4) & 65535;
h[4] = (h[4] >>> 12 | h[5] << 1 | h[6] << 14) & 65535;
h[5] = (h[6] >>> 2 | h[7] << 11) & 65535;
h[6] = (h[7] >>> 5 | h[8] << 8) & 65535;
h[7] = (h[8] >>> 8 | h[9] << 5) & 65535;
let f = h[0] + pad2[0];
h[0] = f & 65535;
for (let i = 1; i < 8; i++) {
f = (h[i] + pad2[i] | 0) + (f >>> 16) | 0;
h[i] = f & 65535;
}
clean(g);
}
update(data) {
aexists(this);
abytes$1(data);
data = copyBytes$2(data);
const { buffer, blockLen } = this;
const len = data.length;
for (let pos = 0; pos < len; ) {
const take = Math.min(blockLen - this.pos, len - pos);
if (take === blockLen) {
for (; blockLen <= len - pos; pos += blockLen) this.process(data, pos);
continue;
}
buffer.set(data.subarray(pos, pos + take), this.pos);
this.pos += take;
pos += take;
if (this.pos === blockLen) {
this.process(buffer, 0, false);
this.pos = 0;
}
}
return this;
}
destroy() {
this.destroyed = true;
clean(this.h, this.r, this.buffer, this.pad);
}
digestInto(out) {
aexists(this);
aoutput(out, this);
this.finished = true;
const { buffer, h } = this;
let { pos } = this;
if (pos) {
buffer[pos++] = 1;
for (; pos < 16; pos++) buffer[pos] = 0;
this.process(buffer, 0, true);
}
this.finalize();
let opos = 0;
for (let i = 0; i < 8; i++) {
out[opos++] = h[i] >>> 0;
out[opos++] = h[i] >>> 8;
}
}
digest() {
const { buffer, outputLen } = this;
this.digestInto(buffer);
const res = buffer.slice(0, outputLen);
this.destroy();
return res;
}
}
const poly1305 = wrapMacConstructor(32, (key) => new Poly1305(key));
function chachaCore(s, k, n, out, cnt, rounds = 20) {
let y00 = s[0], y01 = s[1], y02 = s[2], y03 = s[3], y04 = k[0], y05 = k[1], y06 = k[2], y07 = k[3], y08 = k[4], y09 = k[5], y10 = k[6], y11 = k[7], y12 = cnt, y13 = n[0], y14 = n[1], y15 = n[2];
let x00 = y00, x01 = y01, x02 = y02, x03 = y03, x04 = y04, x05 = y05, x06 = y06, x07 = y07, x08 = y08, x09 = y09, x10 = y10, x11 = y11, x12 = y12, x13 = y13, x14 = y14, x15 = y15;
for (let r = 0; r < rounds; r += 2) {
x00 = x00 + x04 | 0;
x12 = rotl(x12 ^ x00, 16);
x08 = x08 + x12 | 0;
x04 = rotl(x04 ^ x08, 12);
x00 = x00 + x04 | 0;
x12 = rotl(x12 ^ x00, 8);
x08 = x08 + x12 | 0;
x04 = rotl(x04 ^ x08, 7);
x01 = x01 + x05 | 0;
x13 = rotl(x13 ^ x01, 16);
x09 = x09 + x13 | 0;
x05 = rotl(x05 ^ x09, 12);
x01 = x01 + x05 | 0;
x13 = rotl(x13 ^ x01, 8);
x09 = x09 + x13 | 0;
x05 = rotl(x05 ^ x09, 7);
x02 = x02 + x06 | 0;
x14 = rotl(x14 ^ x02, 16);
x10 = x10 + x14 | 0;
x06 = rotl(x06 ^ x10, 12);
x02 = x02 + x06 | 0;
x14 = rotl(x14 ^ x02, 8);
x10 = x10 + x14 | 0;
x06 = rotl(x06 ^ x10, 7);
x03 = x03 + x07 | 0;
x15 = rotl(x15 ^ x03, 16);
x11 = x11 + x15 | 0;
x07 = rotl(x07 ^ x11, 12);
x03 = x03 + x07 | 0;
x15 = rotl(x15 ^ x03, 8);
x11 = x11 + x15 | 0;
x07 = rotl(x07 ^ x11, 7);
x00 = x00 + x05 | 0;
x15 = rotl(x15 ^ x00, 16);
x10 = x10 + x15 | 0;
x05 = rotl(x05 ^ x10, 12);
x00 = x00 + x05 | 0;
x15 = rotl(x15 ^ x00, 8);
x10 = x10 + x15 | 0;
x05 = rotl(x05 ^ x10, 7);
x01 = x01 + x06 | 0;
x12 = rotl(x12 ^ x01, 16);
x11 = x11 + x12 | 0;
x06 = rotl(x06 ^ x11, 12);
x01 = x01 + x06 | 0;
x12 = rotl(x12 ^ x01, 8);
x11 = x11 + x12 | 0;
x06 = rotl(x06 ^ x11, 7);
x02 = x02 + x07 | 0;
x13 = rotl(x13 ^ x02, 16);
x08 = x08 + x13 | 0;
x07 = rotl(x07 ^ x08, 12);
x02 = x02 + x07 | 0;
x13 = rotl(x13 ^ x02, 8);
x08 = x08 + x13 | 0;
x07 = rotl(x07 ^ x08, 7);
x03 = x03 + x04 | 0;
x14 = rotl(x14 ^ x03, 16);
x09 = x09 + x14 | 0;
x04 = rotl(x04 ^ x09, 12);
x03 = x03 + x04 | 0;
x14 = rotl(x14 ^ x03, 8);
x09 = x09 + x14 | 0;
x04 = rotl(x04 ^ x09, 7);
}
let oi = 0;
out[oi++] = y00 + x00 | 0;
out[oi++] = y01 + x01 | 0;
out[oi++] = y02 + x02 | 0;
out[oi++] = y03 + x03 | 0;
out[oi++] = y04 + x04 | 0;
out[oi++] = y05 + x05 | 0;
out[oi++] = y06 + x06 | 0;
out[oi++] = y07 + x07 | 0;
out[oi++] = y08 + x08 | 0;
out[oi++] = y09 + x09 | 0;
out[oi++] = y10 + x10 | 0;
out[oi++] = y11 + x11 | 0;
out[oi++] = y12 + x12 | 0;
out[oi++] = y13 + x13 | 0;
out[oi++] = y14 + x14 | 0;
out[oi++] = y15 + x15 | 0;
}
const chacha20 = createCipher(chachaCore, { counterRight: false, counterLength: 4, allowShortKeys: false });
const ZEROS16 = new Uint8Array(16);
const updatePadded = (h, msg) => {
h.update(msg);
const leftover = msg.length % 16;
if (leftover) h.update(ZEROS16.subarray(leftover));
};
const ZEROS32 = new Uint8Array(32);
function computeTag(fn, key, nonce, ciphertext, AAD) {
if (AAD !== void 0) abytes$1(AAD, void 0, "AAD");
const authKey = fn(key, nonce, ZEROS32);
const lengths = u64Lengths(ciphertext.length, AAD ? AAD.length : 0, true);
const h = poly1305.create(authKey);
if (AAD) updatePadded(h, AAD);
updatePadded(h, ciphertext);
h.update(lengths);
const res = h.digest();
clean(authKey, lengths);
return res;
}
const _poly1305_aead = (xorStream) => (key, nonce, AAD) => {
const tagLength = 16;
return { encrypt(plaintext, output) {
const plength = plaintext.length;
output = getOutput(plength + tagLength, output, false);
output.set(plaintext);
const oPlain = output.subarray(0, -tagLength);
xorStream(key, nonce, oPlain, oPlain, 1);
const tag2 = computeTag(xorStream, key, nonce, oPlain, AAD);
output.set(tag2, plength);
clean(tag2);
return output;
}, decrypt(ciphertext, output) {
output = getOutput(ciphertext.length - tagLength, output, false);
const data = ciphertext.subarray(0, -tagLength);
const passedTag = ciphertext.subarray(-tagLength);
const tag2 = computeTag(xorStream, key, nonce, data, AAD);
if (!equalBytes$1(passedTag, tag2)) {
clean(tag2);
throw new Error("invalid tag");
}
output.set(ciphertext.subarray(0, -tagLength));
xorStream(key, nonce, output, output, 1);
clean(tag2);
return output;
} };
};
const chacha20poly1305 = wrapCipher({ blockSize: 64, nonceLength: 12, tagLength: 16, withAAD: true }, _poly1305_aead(chacha20));
class _HMAC {
oHash;
iHash;
blockLen;
outputLen;
canXOF = false;
finished = false;
destroyed = false;
constructor(hash, key) {
ahash(hash);
abytes$2(key, void 0, "key");
this.iHash = hash.create();
if (typeof this.iHash.update !== "function") throw new Error("expected Hash instance");
this.blockLen = this.iHash.blockLen;
this.outputLen = this.iHash.outputLen;
const blockLen = this.blockLen;
const pad2 = new Uint8Array(blockLen);
pad2.set(key.length > blockLen ? hash.create().update(key).digest() : key);
for (let i = 0; i < pad2.length; i++) pad2[i] ^= 54;
this.iHash.update(pad2);
this.oHash = hash.create();
for (let i = 0; i < pad2.length; i++) pad2[i] ^= 54 ^ 92;
this.oHash.update(pad2);
clean$1(pad2);
}
update(buf) {
aexists$1(this);
this.iHash.update(buf);
return this;
}
digestInto(out) {
aexists$1(this);
aoutput$1(out, this);
this.finished = true;
const buf = out.subarray(0, this.outputLen);
this.iHash.digestInto(buf);
this.oHash.update(buf);
this.oHash.digestInto(buf);
this.destroy();
}
digest() {
const out = new Uint8Array(this.oHash.outputLen);
this.digestInto(out);
return out;
}
_cloneInto(to2) {
to2 ||= Object.create(Object.getPrototypeOf(this), {});
const { oHash, iHash, finished, destroyed, blockLen, outputLen, canXOF } = this;
to2 = to2;
to2.finished = finished;
to2.destroyed = destroyed;
to2.blockLen = blockLen;
to2.outputLen = outputLen;
to2.canXOF = canXOF;
to2.oHash = oHash._cloneInto(to2.oHash);
to2.iHash = iHash._cloneInto(to2.iHash);
return to2;
}
clone() {
return this._cloneInto();
}
destroy() {
this.destroyed = true;
this.oHash.destroy();
this.iHash.destroy();
}
}
const hmac = (() => {
const hmac_ = ((hash, key, message2) => new _HMAC(hash, key).update(message2).digest());
hmac_.create = (hash, key) => new _HMAC(hash, key);
return hmac_;
})();
function pbkdf2Init(hash, _password, _salt, _opts) {
ahash(hash);
const opts2 = checkOpts$1({ dkLen: 32, asyncTick: 10 }, _opts);
const { c, dkLen, asyncTick } = opts2;
anumber$2(c, "c");
anumber$2(dkLen, "dkLen");
anumber$2(asyncTick, "asyncTick");
if (c < 1) throw new Error('"c" (iterations) must be >= 1');
if (dkLen < 1) throw new Error('"dkLen" must be >= 1');
if (dkLen > (2 ** 32 - 1) * hash.outputLen) throw new Error("derived key too long");
const p = kdfInputToBytes(_password, "password");
try {
const s = kdfInputToBytes(_salt, "salt");
try {
const DK = new Uint8Array(dkLen);
const { iHash, oHash, outputLen } = hmac.create(hash, p);
const u = new Uint8Array(outputLen);
const eng = pbkdf2Engine(iHash, oHash, s, u);
return { c, dkLen, asyncTick, DK, outputLen, eng };
} finally {
if (typeof _salt === "string") clean$1(s);
}
} finally {
if (typeof _password === "string") clean$1(p);
}
}
function pbkdf2Engine(iHash, oHash, salt, u) {
const counter = new Uint8Array(4);
const view = createView$1(counter);
const salted = iHash._cloneInto().update(salt);
const work = oHash._cloneInto();
const iClone = iHash._cloneInto;
const oClone = oHash._cloneInto;
return { u1: (ti, Ti) => {
view.setInt32(0, ti, false);
salted._cloneInto(work).update(counter).digestInto(u);
oHash._cloneInto(work).update(u).digestInto(u);
Ti.set(u.subarray(0, Ti.length));
}, rounds: (c, Ti) => {
for (let ui = 1; ui < c; ui++) {
iClone.call(iHash, work).update(u).digestInto(u);
oClone.call(oHash, work).update(u).digestInto(u);
for (let i = 0; i < Ti.length; i++) Ti[i] ^= u[i];
}
}, output: (DK) => {
iHash.destroy();
oHash.destroy();
salted.destroy();
work.destroy();
clean$1(u);
return DK;
} };
}
function pbkdf2(hash, password, salt, opts2) {
const { c, dkLen, DK, outputLen, eng } = pbkdf2Init(hash, password, salt, opts2);
for (let ti = 1, pos = 0; pos < dkLen; ti++, pos += outputLen) {
const Ti = DK.subarray(pos, pos + outputLen);
eng.u1(ti, Ti);
eng.rounds(c, Ti);
}
return eng.output(DK);
}
function XorAndSalsa(prev, pi, input, ii, out, oi) {
let y00 = prev[pi++] ^ input[ii++], y01 = prev[pi++] ^ input[ii++];
let y02 = prev[pi++] ^ input[ii++], y03 = prev[pi++] ^ input[ii++];
let y04 = prev[pi++] ^ input[ii++], y05 = prev[pi++] ^ input[ii++];
let y06 = prev[pi++] ^ input[ii++], y07 = prev[pi++] ^ input[ii++];
let y08 = prev[pi++] ^ input[ii++], y09 = prev[pi++] ^ input[ii++];
let y10 = prev[pi++] ^ input[ii++], y11 = prev[pi++] ^ input[ii++];
let y12 = prev[pi++] ^ input[ii++], y13 = prev[pi++] ^ input[ii++];
let y14 = prev[pi++] ^ input[ii++], y15 = prev[pi++] ^ input[ii++];
let x00 = y00, x01 = y01, x02 = y02, x03 = y03, x04 = y04, x05 = y05, x06 = y06, x07 = y07, x08 = y08, x09 = y09, x10 = y10, x11 = y11, x12 = y12, x13 = y13, x14 = y14, x15 = y15;
for (let i = 0; i < 8; i += 2) {
x04 ^= rotl$1(x00 + x12 | 0, 7);
x08 ^= rotl$1(x04 + x00 | 0, 9);
x12 ^= rotl$1(x08 + x04 | 0, 13);
x00 ^= rotl$1(x12 + x08 | 0, 18);
x09 ^= rotl$1(x05 + x01 | 0, 7);
x13 ^= rotl$1(x09 + x05 | 0, 9);
x01 ^= rotl$1(x13 + x09 | 0, 13);
x05 ^= rotl$1(x01 + x13 | 0, 18);
x14 ^= rotl$1(x10 + x06 | 0, 7);
x02 ^= rotl$1(x14 + x10 | 0, 9);
x06 ^= rotl$1(x02 + x14 | 0, 13);
x10 ^= rotl$1(x06 + x02 | 0, 18);
x03 ^= rotl$1(x15 + x11 | 0, 7);
x07 ^= rotl$1(x03 + x15 | 0, 9);
x11 ^= rotl$1(x07 + x03 | 0, 13);
x15 ^= rotl$1(x11 + x07 | 0, 18);
x01 ^= rotl$1(x00 + x03 | 0, 7);
x02 ^= rotl$1(x01 + x00 | 0, 9);
x03 ^= rotl$1(x02 + x01 | 0, 13);
x00 ^= rotl$1(x03 + x02 | 0, 18);
x06 ^= rotl$1(x05 + x04 | 0, 7);
x07 ^= rotl$1(x06 + x05 | 0, 9);
x04 ^= rotl$1(x07 + x06 | 0, 13);
x05 ^= rotl$1(x04 + x07 | 0, 18);
x11 ^= rotl$1(x10 + x09 | 0, 7);
x08 ^= rotl$1(x11 + x10 | 0, 9);
x09 ^= rotl$1(x08 + x11 | 0, 13);
x10 ^= rotl$1(x09 + x08 | 0, 18);
x12 ^= rotl$1(x15 + x14 | 0, 7);
x13 ^= rotl$1(x12 + x15 | 0, 9);
x14 ^= rotl$1(x13 + x12 | 0, 13);
x15 ^= rotl$1(x14 + x13 | 0, 18);
}
out[oi++] = y00 + x00 | 0;
out[oi++] = y01 + x01 | 0;
out[oi++] = y02 + x02 | 0;
out[oi++] = y03 + x03 | 0;
out[oi++] = y04 + x04 | 0;
out[oi++] = y05 + x05 | 0;
out[oi++] = y06 + x06 | 0;
out[oi++] = y07 + x07 | 0;
out[oi++] = y08 + x08 | 0;
out[oi++] = y09 + x09 | 0;
out[oi++] = y10 + x10 | 0;
out[oi++] = y11 + x11 | 0;
out[oi++] = y12 + x12 | 0;
out[oi++] = y13 + x13 | 0;
out[oi++] = y14 + x14 | 0;
out[oi++] = y15 + x15 | 0;
}
function BlockMix(input, ii, out, oi, r) {
let head = oi + 0;
let tail = oi + 16 * r;
for (let i = 0; i < 16; i++) out[tail + i] = input[ii + (2 * r - 1) * 16 + i];
for (let i = 0; i < r; i++, head += 16, ii += 16) {
XorAndSalsa(out, tail, input, ii, out, head);
if (i > 0) tail += 16;
XorAndSalsa(out, head, input, ii += 16, out, tail);
}
}
const SCRYPT_DEFAULT_MAXMEM = 128 * 8 * (2 ** 20 + 1 + 1);
function scryptInit(password, salt, _opts) {
const opts2 = checkOpts$1({ dkLen: 32, asyncTick: 10, maxmem: SCRYPT_DEFAULT_MAXMEM }, _opts);
const { N: N2, r, p, dkLen, asyncTick, maxmem, onProgress } = opts2;
anumber$2(N2, "N");
anumber$2(r, "r");
anumber$2(p, "p");
anumber$2(dkLen, "dkLen");
anumber$2(asyncTick, "asyncTick");
anumber$2(maxmem, "maxmem");
if (onProgress !== void 0 && typeof onProgress !== "function") throw new Error('"onProgress" must be a function');
if (r < 1) throw new Error('"r" expected integer >= 1');
const blockSize = 128 * r;
const blockSize32 = blockSize / 4;
const pow32 = Math.pow(2, 32);
if (N2 <= 1 || (N2 & N2 - 1) !== 0 || N2 > pow32) throw new Error('"N" expected a power of 2, and 2^1 <= N <= 2^32');
if (p < 1 || p > (pow32 - 1) * 32 / blockSize) throw new Error('"p" expected integer 1..((2^32 - 1) * 32) / (128 * r)');
if (dkLen < 1 || dkLen > (pow32 - 1) * 32) throw new Error('"dkLen" expected integer 1..(2^32 - 1) * 32');
const memUsed = blockSize * (N2 + p + 1);
if (memUsed > maxmem) throw new Error('"maxmem" limit was hit: memUsed(128*r*(N+p+1))=' + memUsed + ", maxmem=" + maxmem);
const B2 = pbkdf2(sha256$1, password, salt, { c: 1, dkLen: blockSize * p });
const B32 = u32$4(B2);
const V = u32$4(new Uint8Array(blockSize * N2));
const tmp = u32$4(new Uint8Array(blockSize));
let blockMixCb = () => {
};
if (onProgress) {
const totalBlockMix = 2 * N2 * p;
const callbackPer = Math.max(Math.floor(totalBlockMix / 1e4), 1);
let blockMixCnt = 0;
blockMixCb = () => {
blockMixCnt++;
if (onProgress && (!(blockMixCnt % callbackPer) || blockMixCnt === totalBlockMix)) {
try {
onProgress(blockMixCnt / totalBlockMix);
} catch (e) {
clean$1(B2, V, tmp);
throw e;
}
}
};
}
return { N: N2, r, p, dkLen, blockSize32, V, B32, B: B2, tmp, blockMixCb, asyncTick };
}
function scryptOutput(password, dkLen, B2, V, tmp) {
const res = pbkdf2(sha256$1, password, B2, { c: 1, dkLen });
clean$1(B2, V, tmp);
return res;
}
function scrypt(password, salt, opts2) {
const { N: N2, r, p, dkLen, blockSize32, V, B32, B: B2, tmp, blockMixCb } = scryptInit(password, salt, opts2);
swap32IfBE$1(B32);
for (let pi = 0; pi < p; pi++) {
const Pi = blockSize32 * pi;
for (let i = 0; i < blockSize32; i++) V[i] = B32[Pi + i];
for (let i = 0, pos = 0; i < N2 - 1; i++) {
BlockMix(V, pos, V, pos += blockSize32, r);
blockMixCb();
}
BlockMix(V, (N2 - 1) * blockSize32, B32, Pi, r);
blockMixCb();
for (let i = 0; i < N2; i++) {
const j = (B32[Pi + blockSize32 - 16] & N2 - 1) >>> 0;
for (let k = 0; k < blockSize32; k++) tmp[k] = B32[Pi + k] ^ V[j * blockSize32 + k];
BlockMix(tmp, 0, B32, Pi, r);
blockMixCb();
}
}
swap32IfBE$1(B32);
return scryptOutput(password, dkLen, B2, V, tmp);
}
class OpenFailure extends Malformed {
constructor() {
super("OpenFailure");
}
}
class SealError extends CodedRefusal {
name = "SealError";
}
function toUnpaddedBase64(octets2) {
return toBase64(octets2).replaceAll("=", "");
}
function unpaddedBase64(text2) {
if (!/^[A-Za-z0-9+/]*$/.test(text2)) throw new OpenFailure();
try {
return fromBase64(text2 + "=".repeat((4 - text2.length % 4) % 4));
} catch {
throw new OpenFailure();
}
}
function aarray$1(item, title, inner = () => {
}) {
if (!Array.isArray(item)) throw new TypeError(`"${title}" expected array, got type=${typeof item}`);
for (let i = 0; i < item.length; i++) inner(item[i], `${title}[${i}]`);
return item;
}
const abytes = (value, length, title) => abytes$2(value, length, title);
const anumber = anumber$2;
function aobject(value, title = "object") {
if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError(title === "object" ? "expected valid options object" : `"${title}" expected object, got type=${typeof value}`);
return value;
}
function afunction(value, title) {
if (typeof value !== "function") throw new TypeError(`"${title}" is invalid: expected function, got ${typeof value}`);
return value;
}
const bytesToHex = bytesToHex$1;
const concatBytes = (...arrays) => concatBytes$1(...arrays);
const hexToBytes = (hex) => hexToBytes$1(hex);
const isBytes = isBytes$2;
const randomBytes$1 = (bytesLength) => randomBytes$3(bytesLength);
const _0n$b = BigInt(0);
const _1n$b = BigInt(1);
const atitle = (title) => title ? `"${title}" ` : "";
function abool(value, title = "") {
if (typeof value !== "boolean") throw new TypeError(atitle(title) + "expected boolean, got type=" + typeof value);
return value;
}
function abignumber(n) {
if (typeof n === "bigint") {
if (!isPosBig(n)) throw new RangeError("positive bigint expected, got " + n);
} else anumber(n);
return n;
}
function asafenumber(value, title = "") {
if (typeof value !== "number") {
const prefix = title && `"${title}" `;
throw new TypeError(prefix + "expected number, got type=" + typeof value);
}
if (!Number.isSafeInteger(value)) {
const prefix = title && `"${title}" `;
throw new RangeError(prefix + "expected safe integer, got " + value);
}
}
function hexToNumber(hex) {
if (typeof hex !== "string") throw new TypeError("hex string expected, got " + typeof hex);
return hex === "" ? _0n$b : BigInt("0x" + hex);
}
function bytesToNumberBE(bytes) {
return hexToNumber(bytesToHex$1(bytes));
}
function bytesToNumberLE(bytes) {
return hexToNumber(bytesToHex$1(copyBytes$1(abytes$2(bytes)).reverse()));
}
function numberToBytesBE(n, len) {
anumber$2(len);
if (len === 0) throw new Error("zero output length is invalid");
n = abignumber(n);
const expectedLen = len * 2;
const hex = n.toString(16);
if (hex.length > expectedLen) throw new RangeError("number is too large");
return hexToBytes$1(hex.padStart(expectedLen, "0"));
}
function numberToBytesLE(n, len) {
return numberToBytesBE(n, len).reverse();
}
function copyBytes$1(bytes) {
return Uint8Array.from(abytes(bytes));
}
function asciiToBytes(ascii) {
if (typeof ascii !== "string") throw new TypeError("ascii string expected, got " + typeof ascii);
return Uint8Array.from(ascii, (c, i) => {
const charCode = c.charCodeAt(0);
if (c.length !== 1 || charCode > 127) {
throw new RangeError(`string contains non-ASCII character "${ascii[i]}" with code ${charCode} at position ${i}`);
}
return charCode;
});
}
function isPosBig(n) {
return typeof n === "bigint" && _0n$b <= n;
}
function inRange(n, min, max) {
return isPosBig(n) && isPosBig(min) && isPosBig(max) && min <= n && n < max;
}
function aInRange(title, n, min, max) {
if (!inRange(n, min, max)) throw new RangeError("expected valid " + title + ": " + min + " <= n < " + max + ", got " + n);
}
function bitLen(n) {
if (n < _0n$b) throw new Error("expected non-negative bigint, got " + n);
return n === _0n$b ? 0 : n.toString(2).length;
}
function bitGet(n, pos) {
if (typeof n !== "bigint") throw new TypeError('"n" expected bigint, got type=' + typeof n);
asafenumber(pos, "pos");
return n >> BigInt(pos) & _1n$b;
}
const bitMask = (n) => {
asafenumber(n, "n");
return (_1n$b << BigInt(n)) - _1n$b;
};
function validateObject(object2, fields2 = {}, optFields = {}, title = "object") {
aobject(object2, title);
aobject(fields2, "fields");
aobject(optFields, "optFields");
function checkField(fieldName, expectedType, isOpt) {
const label = title === "object" ? `param "${String(fieldName)}"` : `"${title}.${String(fieldName)}"`;
const val = object2[fieldName];
if (!Object.hasOwn(object2, fieldName) && (isOpt ? val !== void 0 : expectedType !== "function")) {
throw new TypeError(`${label} is invalid: expected own property`);
}
if (isOpt && val === void 0) return;
const current = typeof val;
if (current !== expectedType || val === null) throw new TypeError(`${label} is invalid: expected ${expectedType}, got ${current}`);
}
const iter = (f, isOpt) => Object.entries(f).forEach(([k, v]) => checkField(k, v, isOpt));
iter(fields2, false);
iter(optFields, true);
}
const notImplemented = () => {
throw new Error("not implemented");
};
const _0n$a = BigInt(0), _1n$a = BigInt(1), _2n$9 = BigInt(2);
const _3n$6 = BigInt(3), _4n$5 = BigInt(4), _5n$1 = BigInt(5);
const _7n$1 = BigInt(7), _8n$2 = BigInt(8), _9n = BigInt(9);
const _15n = BigInt(15), _16n = BigInt(16);
const POW_WINDOWED_MIN = BigInt("0x10000000000000000");
function mod(a2, b) {
if (b <= _0n$a) throw new Error("mod: expected positive modulus, got " + b);
const result = a2 % b;
return result >= _0n$a ? result : b + result;
}
function pow(num, power, modulo) {
if (modulo <= _1n$a) throw new Error("pow: expected modulus > 1, got " + modulo);
if (typeof power !== "bigint") throw new TypeError("invalid exponent: expected bigint, got " + typeof power);
if (power < _0n$a) throw new Error("invalid exponent, negatives unsupported");
if (power === _0n$a) return _1n$a;
if (power === _1n$a) return num;
let d2 = num % modulo;
if (d2 < _0n$a) d2 += modulo;
if (power < POW_WINDOWED_MIN) {
let p2 = _1n$a;
while (power > _0n$a) {
if (power & _1n$a) p2 = p2 * d2 % modulo;
d2 = d2 * d2 % modulo;
power >>= _1n$a;
}
return p2;
}
const digits = [];
while (power > _0n$a) {
digits.push(Number(power & _15n));
power >>= _4n$5;
}
const table = new Array(16);
table[0] = _1n$a;
table[1] = d2;
for (let i = 2; i < 16; i++) table[i] = table[i - 1] * d2 % modulo;
let p = table[digits[digits.length - 1]];
for (let w2 = digits.length - 2; w2 >= 0; w2--) {
p = p * p % modulo;
p = p * p % modulo;
p = p * p % modulo;
p = p * p % modulo;
const digit = digits[w2];
if (digit !== 0) p = p * table[digit] % modulo;
}
return p;
}
function pow2(x, power, modulo) {
if (modulo <= _1n$a) throw new Error("pow2: expected modulus > 1, got " + modulo);
if (power < _0n$a) throw new Error("pow2: expected non-negative exponent, got " + power);
let res = x;
while (power-- > _0n$a) {
res *= res;
res %= modulo;
}
return res;
}
function invert(number2, modulo) {
if (number2 === _0n$a) throw new Error("invert: expected non-zero number");
if (modulo <= _1n$a) throw new Error("invert: expected modulus > 1, got " + modulo);
let a2 = mod(number2, modulo);
let b = modulo;
let x = _0n$a, u = _1n$a;
while (a2 !== _0n$a) {
const q = b / a2;
const r = b - a2 * q;
const m = x - u * q;
b = a2, a2 = r, x = u, u = m;
}
const gcd = b;
if (gcd !== _1n$a) throw new Error("invert: does not exist");
return mod(x, modulo);
}
function invertCt(a2, prime) {
if (prime <= _1n$a) throw new Error("invertCt: expected prime modulus > 1, got " + prime);
const an = mod(a2, prime);
if (an === _0n$a) throw new Error("invertCt: expected non-zero number");
const inverse = pow(an, prime - _2n$9, prime);
if (mod(an * inverse, prime) !== _1n$a) throw new Error("invertCt: does not exist");
return inverse;
}
function assertIsSquare(Fp3, root, n) {
const F2 = Fp3;
if (!F2.eql(F2.sqr(root), n)) throw new Error("Cannot find square root");
}
function aoddModulus(order, fnName) {
if ((order & _1n$a) === _0n$a) throw new Error(fnName + ": expected odd modulus, got " + order);
}
function sqrt3mod4(Fp3, n) {
const F2 = Fp3;
const p1div4 = (F2.ORDER + _1n$a) / _4n$5;
const root = F2.pow(n, p1div4);
assertIsSquare(F2, root, n);
return root;
}
function sqrt5mod8(Fp3, n) {
const F2 = Fp3;
const p5div8 = (F2.ORDER - _5n$1) / _8n$2;
const n2 = F2.mul(n, _2n$9);
const v = F2.pow(n2, p5div8);
const nv = F2.mul(n, v);
const i = F2.mul(F2.mul(nv, _2n$9), v);
const root = F2.mul(nv, F2.sub(i, F2.ONE));
assertIsSquare(F2, root, n);
return root;
}
function sqrt9mod16(P2) {
const Fp_ = Field(P2);
const tn = tonelliShanks(P2);
const c1 = tn(Fp_, Fp_.neg(Fp_.ONE));
const c2 = tn(Fp_, c1);
const c3 = tn(Fp_, Fp_.neg(c1));
const c4 = (P2 + _7n$1) / _16n;
return ((Fp3, n) => {
const F2 = Fp3;
let tv1 = F2.pow(n, c4);
let tv2 = F2.mul(tv1, c1);
const tv3 = F2.mul(tv1, c2);
const tv4 = F2.mul(tv1, c3);
const e1 = F2.eql(F2.sqr(tv2), n);
const e2 = F2.eql(F2.sqr(tv3), n);
tv1 = F2.cmov(tv1, tv2, e1);
tv2 = F2.cmov(tv4, tv3, e2);
const e3 = F2.eql(F2.sqr(tv2), n);
const root = F2.cmov(tv1, tv2, e3);
assertIsSquare(F2, root, n);
return root;
});
}
function tonelliShanks(P2) {
if (P2 < _3n$6) throw new Error("sqrt is not defined for small field");
aoddModulus(P2, "tonelliShanks");
let Q2 = P2 - _1n$a;
let S = 0;
while (Q2 % _2n$9 === _0n$a) {
Q2 /= _2n$9;
S++;
}
let Z = _2n$9;
const _Fp = Field(P2);
while (FpLegendre(_Fp, Z) === 1) {
if (Z++ > 1e3) throw new Error("Cannot find square root: probably non-prime P");
}
if (S === 1) return sqrt3mod4;
let cc = _Fp.pow(Z, Q2);
const Q1div2 = (Q2 + _1n$a) / _2n$9;
return function tonelliSlow(Fp3, n) {
const F2 = Fp3;
if (F2.is0(n)) return n;
if (FpLegendre(F2, n) !== 1) throw new Error("Cannot find square root");
let M = S;
let c = F2.mul(F2.ONE, cc);
let t2 = F2.pow(n, Q2);
let R = F2.pow(n, Q1div2);
while (!F2.eql(t2, F2.ONE)) {
if (F2.is0(t2)) throw new Error("Cannot find square root: probably non-prime P");
let i = 1;
let t_tmp = F2.sqr(t2);
while (!F2.eql(t_tmp, F2.ONE)) {
i++;
t_tmp = F2.sqr(t_tmp);
if (i === M) throw new Error("Cannot find square root");
}
const exponent = _1n$a << BigInt(M - i - 1);
const b = F2.pow(c, exponent);
M = i;
c = F2.sqr(b);
t2 = F2.mul(t2, c);
R = F2.mul(R, b);
}
return R;
};
}
function FpSqrt(P2) {
aoddModulus(P2, "Fp.sqrt");
if (P2 % _4n$5 === _3n$6) return sqrt3mod4;
if (P2 % _8n$2 === _5n$1) return sqrt5mod8;
if (P2 % _16n === _9n) return sqrt9mod16(P2);
return tonelliShanks(P2);
}
const isNegativeLE = (num, modulo) => (mod(num, modulo) & _1n$a) === _1n$a;
const FIELD_FIELDS = ["create", "isValid", "is0", "neg", "inv", "sqrt", "sqr", "eql", "add", "sub", "mul", "pow", "div", "addN", "subN", "mulN", "sqrN"];
function validateField(field) {
aobject(field, "field");
if (typeof field.ORDER !== "bigint") throw new TypeError('param "ORDER" is invalid: expected bigint, got ' + typeof field.ORDER);
asafenumber(field.BYTES, "BYTES");
asafenumber(field.BITS, "BITS");
for (const name of FIELD_FIELDS) afunction(field[name], "field." + name);
if (field.BYTES < 1 || field.BITS < 1) throw new Error("invalid field: expected BYTES/BITS > 0");
if (field.ORDER <= _1n$a) throw new Error("invalid field: expected ORDER > 1, got " + field.ORDER);
return field;
}
function FpPow(Fp3, num, power) {
validateField(Fp3);
const F2 = Fp3;
if (typeof power !== "bigint") throw new TypeError("invalid exponent: expected bigint, got " + typeof power);
if (power < _0n$a) throw new Error("invalid exponent, negatives unsupported");
if (power === _0n$a) return F2.ONE;
if (power === _1n$a) return num;
if (power < POW_WINDOWED_MIN) {
let p2 = F2.ONE;
let d2 = num;
while (power > _0n$a) {
if (power & _1n$a) p2 = F2.mul(p2, d2);
d2 = F2.sqr(d2);
power >>= _1n$a;
}
return p2;
}
const digits = [];
while (power > _0n$a) {
digits.push(Number(power & _15n));
power >>= _4n$5;
}
const table = new Array(16);
table[0] = F2.ONE;
table[1] = num;
for (let i = 2; i < 16; i++) table[i] = F2.mul(table[i - 1], num);
let p = table[digits[digits.length - 1]];
for (let w2 = digits.length - 2; w2 >= 0; w2--) {
p = F2.sqr(F2.sqr(F2.sqr(F2.sqr(p))));
const digit = digits[w2];
if (digit !== 0) p = F2.mul(p, table[digit]);
}
return p;
}
function FpInvertBatch(Fp3, nums, passZero = false) {
validateField(Fp3);
aarray$1(nums, "nums");
abool(passZero, "passZero");
const F2 = Fp3;
const inverted = new Array(nums.length).fill(passZero ? F2.ZERO : void 0);
const multipliedAcc = nums.reduce((acc, num, i) => {
if (F2.is0(num)) return acc;
inverted[i] = acc;
return F2.mul(acc, num);
}, F2.ONE);
const invertedAcc = F2.inv(multipliedAcc);
nums.reduceRight((acc, num, i) => {
if (F2.is0(num)) return acc;
inverted[i] = F2.mul(acc, inverted[i]);
return F2.mul(acc, num);
}, invertedAcc);
return inverted;
}
function FpLegendre(Fp3, n) {
validateField(Fp3);
const F2 = Fp3;
aoddModulus(F2.ORDER, "FpLegendre");
const p1mod2 = (F2.ORDER - _1n$a) / _2n$9;
const powered = F2.pow(n, p1mod2);
const yes = F2.eql(powered, F2.ONE);
const zero = F2.eql(powered, F2.ZERO);
const no = F2.eql(powered, F2.neg(F2.ONE));
if (!yes && !zero && !no) throw new Error("invalid Legendre symbol result");
return yes ? 1 : zero ? 0 : -1;
}
function FpIsSquare(Fp3, n) {
const l = FpLegendre(Fp3, n);
return l !== -1;
}
function nLength(n, nBitLength) {
if (nBitLength !== void 0) anumber(nBitLength);
if (n <= _0n$a) throw new Error("invalid n length: expected positive n, got " + n);
if (nBitLength !== void 0 && nBitLength < 1) throw new Error("invalid n length: expected positive bit length, got " + nBitLength);
const bits = bitLen(n);
if (nBitLength !== void 0 && nBitLength < bits) throw new Error(`invalid n length: expected nBitLength (${nBitLength}) >= bitLen(n) (${bits})`);
const _nBitLength = nBitLength !== void 0 ? nBitLength : bits;
const nByteLength = Math.ceil(_nBitLength / 8);
return { nBitLength: _nBitLength, nByteLength };
}
const FIELD_SQRT = new WeakMap();
class _Field {
ORDER;
BITS;
BYTES;
isLE;
ZERO = _0n$a;
ONE = _1n$a;
_lengths;
_mod;
constructor(ORDER, opts2 = {}) {
if (ORDER <= _1n$a) throw new Error("invalid field: expected ORDER > 1, got " + ORDER);
let _nbitLength = void 0;
this.isLE = false;
if (opts2 != null && typeof opts2 === "object") {
if (typeof opts2.BITS === "number") _nbitLength = opts2.BITS;
if (typeof opts2.sqrt === "function") Object.defineProperty(this, "sqrt", { value: opts2.sqrt, enumerable: true });
if (typeof opts2.isLE === "boolean") this.isLE = opts2.isLE;
if (opts2.allowedLengths) this._lengths = Object.freeze(opts2.allowedLengths.slice());
if (typeof opts2.modFromBytes === "boolean") this._mod = opts2.modFromBytes;
}
const { nBitLength, nByteLength } = nLength(ORDER, _nbitLength);
if (nByteLength > 2048) throw new Error("invalid field: expected ORDER of <= 2048 bytes");
this.ORDER = ORDER;
this.BITS = nBitLength;
this.BYTES = nByteLength;
Object.freeze(this);
}
create(num) {
return mod(num, this.ORDER);
}
isValid(num) {
if (typeof num !== "bigint") throw new TypeError("invalid field element: expected bigint, got " + typeof num);
return _0n$a <= num && num < this.ORDER;
}
is0(num) {
return num === _0n$a;
}
isValidNot0(num) {
return !this.is0(num) && this.isValid(num);
}
isOdd(num) {
return (num & _1n$a) === _1n$a;
}
neg(num) {
return mod(-num, this.ORDER);
}
eql(lhs, rhs) {
return lhs === rhs;
}
sqr(num) {
return mod(num * num, this.ORDER);
}
add(lhs, rhs) {
return mod(lhs + rhs, this.ORDER);
}
sub(lhs, rhs) {
return mod(lhs - rhs, this.ORDER);
}
mul(lhs, rhs) {
return mod(lhs * rhs, this.ORDER);
}
pow(num, power) {
return pow(num, power, this.ORDER);
}
div(lhs, rhs) {
return mod(lhs * invert(rhs, this.ORDER), this.ORDER);
}
sqrN(num) {
return num * num;
}
addN(lhs, rhs) {
return lhs + rhs;
}
subN(lhs, rhs) {
return lhs - rhs;
}
mulN(lhs, rhs) {
return lhs * rhs;
}
inv(num) {
return invert(num, this.ORDER);
}
sqrt(num) {
let sqrt = FIELD_SQRT.get(this);
if (!sqrt) FIELD_SQRT.set(this, sqrt = FpSqrt(this.ORDER));
return sqrt(this, num);
}
toBytes(num) {
return this.isLE ? numberToBytesLE(num, this.BYTES) : numberToBytesBE(num, this.BYTES);
}
fromBytes(bytes, skipValidation = false) {
abytes(bytes);
const { _lengths: allowedLengths, BYTES, isLE: isLE2, ORDER, _mod: modFromBytes } = this;
if (allowedLengths) {
if (bytes.length < 1 || !allowedLengths.includes(bytes.length) || bytes.length > BYTES) {
throw new Error("Field.fromBytes: expected " + allowedLengths + " bytes, got " + bytes.length);
}
const padded = new Uint8Array(BYTES);
padded.set(bytes, isLE2 ? 0 : padded.length - bytes.length);
bytes = padded;
}
if (bytes.length !== BYTES) throw new Error("Field.fromBytes: expected " + BYTES + " bytes, got " + bytes.length);
let scalar = isLE2 ? bytesToNumberLE(bytes) : bytesToNumberBE(bytes);
if (modFromBytes) scalar = mod(scalar, ORDER);
if (!skipValidation) {
if (!this.isValid(scalar)) throw new Error("invalid field element: outside of range 0..ORDER");
}
return scalar;
}
invertBatch(lst) {
return FpInvertBatch(this, lst, true);
}
cmov(a2, b, condition) {
abool(condition, "condition");
return condition ? b : a2;
}
}
function Field(ORDER, opts2 = {}) {
Object.freeze(_Field.prototype);
return new _Field(ORDER, opts2);
}
function getFieldBytesLength(fieldOrder) {
if (typeof fieldOrder !== "bigint") throw new Error("field order must be bigint");
if (fieldOrder <= _1n$a) throw new Error("field order must be greater than 1");
const bitLength = bitLen(fieldOrder - _1n$a);
return Math.ceil(bitLength / 8);
}
function getMinHashLength(fieldOrder) {
const length = getFieldBytesLength(fieldOrder);
return length + Math.ceil(length / 2);
}
function mapHashToField(key, fieldOrder, isLE2 = false) {
abytes(key);
const len = key.length;
const fieldLen = getFieldBytesLength(fieldOrder);
const minLen = Math.max(getMinHashLength(fieldOrder), 16);
if (len < minLen || len > 1024) throw new Error("expected " + minLen + "-1024 bytes of input, got " + len);
const num = isLE2 ? bytesToNumberLE(key) : bytesToNumberBE(key);
const reduced = mod(num, fieldOrder - _1n$a) + _1n$a;
return isLE2 ? numberToBytesLE(reduced, fieldLen) : numberToBytesBE(reduced, fieldLen);
}
const _0n$9 = BigInt(0);
const _1n$9 = BigInt(1);
const _4n$4 = BigInt(4);
const BLIND_BYTES = 16;
const BLIND_BITS = 128;
const FW_WINDOW = 5;
const TABLE_BYTES_MAX = (() => 2 ** 31)();
function validatePointCons(Point) {
const pc = Point;
if (typeof pc !== "function") throw new TypeError('"Point" expected constructor, got type=' + typeof Point);
afunction(pc.fromAffine, "Point.fromAffine");
afunction(pc.fromBytes, "Point.fromBytes");
afunction(pc.fromHex, "Point.fromHex");
aobject(pc.BASE, "Point.BASE");
aobject(pc.ZERO, "Point.ZERO");
validateField(pc.Fp);
validateField(pc.Fn);
}
function normalizeZ(c, points) {
validatePointCons(c);
validateMSMPoints(points, c);
const invertedZs = FpInvertBatch(c.Fp, points.map((p) => p.Z));
return points.map((p, i) => c.fromAffine(p.toAffine(invertedZs[i])));
}
function validateW(W, bits, min = 1) {
if (!Number.isSafeInteger(W) || W < min || W > bits) throw new Error("invalid window size, expected [" + min + ".." + bits + "], got W=" + W);
}
function validateTableBytes(numPoints, fpBytes) {
const bytes = numPoints * (4 * fpBytes + 128);
if (bytes > TABLE_BYTES_MAX) throw new Error("invalid window size: table would need ~" + Math.ceil(bytes / 2 ** 20) + " MiB, max " + TABLE_BYTES_MAX / 2 ** 20 + " MiB");
}
function probeRandomBytes(randomBytes2, length) {
if (randomBytes2 === void 0) return void 0;
afunction(randomBytes2, "randomBytes");
try {
const probe = randomBytes2(length);
if (!isBytes(probe) || probe.length !== length) return void 0;
} catch {
return void 0;
}
return randomBytes2;
}
function validateMSMPoints(points, c) {
aarray$1(points, "points");
points.forEach((p, i) => {
if (!(p instanceof c)) throw new Error("invalid point at index " + i);
});
}
function validateMSMScalars(scalars2, field, maxScalar) {
if (!Array.isArray(scalars2)) throw new Error("array of scalars expected");
scalars2.forEach((s, i) => {
const ok = maxScalar === void 0 ? field.isValid(s) : isPosBig(s) && s < maxScalar;
if (!ok) throw new Error("invalid scalar at index " + i);
});
}
const pointWindowSizes = new WeakMap();
function getWindowSize(P2) {
return pointWindowSizes.get(P2) || 1;
}
function oddMultiples(p, size) {
const dbl = p.double();
const t2 = [p];
for (let j = 1; j < size; j++) t2.push(t2[j - 1].add(dbl));
return t2;
}
function wnafDigits(n, W) {
const size = 2 ** W;
const half = size / 2;
const mask = BigInt(size - 1);
const d2 = [];
while (n > _0n$9) {
let w2 = 0;
if (n & _1n$9) {
w2 = Number(n & mask);
if (w2 >= half) w2 -= size;
n -= BigInt(w2);
}
d2.push(w2);
n >>= _1n$9;
}
return d2;
}
function signedWindowDigits(n, W, windows) {
const size = 2 ** W;
const half = size / 2;
const mask = BigInt(size - 1);
const shiftBy = BigInt(W);
const d2 = [];
for (let w2 = 0; w2 < windows; w2++) {
let v = Number(n & mask);
n >>= shiftBy;
if (v > half) {
v -= size;
n += _1n$9;
}
d2.push(v);
}
if (n !== _0n$9) throw new Error("invalid wnaf");
return d2;
}
function wnafWalk(zero, tables, digits) {
let max = 0;
for (const d2 of digits) max = Math.max(max, d2.length);
let acc = zero;
for (let bit = max - 1; bit >= 0; bit--) {
if (bit !== max - 1) acc = acc.double();
for (let i = 0; i < digits.length; i++) {
const w2 = digits[i][bit];
if (w2) {
const item = tables[i][Math.abs(w2) - 1 >> 1];
acc = acc.add(w2 < 0 ? item.negate() : item);
}
}
}
return acc;
}
class ScalarMultiplier {
Point;
BASE;
ZERO;
randomBytes;
wnafPrecomputes = new WeakMap();
baseCanBeBlinded;
bits;
constructor(Point, randomBytes2) {
validatePointCons(Point);
this.randomBytes = probeRandomBytes(randomBytes2, BLIND_BYTES);
this.Point = Point;
this.BASE = Point.BASE;
this.ZERO = Point.ZERO;
this.bits = Point.Fn.BITS;
}
buildWnafTable(point, W, bits) {
const windows = Math.ceil(bits / W) + 1;
const half = 2 ** (W - 1);
const comp = [];
let base2 = point;
for (let w2 = 0; w2 < windows; w2++) {
let acc = base2;
for (let i = 0; i < half; i++) {
comp.push(acc);
acc = acc.add(base2);
}
base2 = comp[comp.length - 1].double();
}
return { W, bits, windows, comp };
}
wnafCachedCT(precomputes, n) {
const { W, windows, comp } = precomputes;
const half = 2 ** (W - 1);
const digits = signedWindowDigits(n, W, windows);
let p = this.ZERO;
let f = this.BASE;
for (let w2 = 0; w2 < windows; w2++) {
const digit = digits[w2];
const start = w2 * half;
const idx = Math.abs(digit) - 1;
let sel = comp[start];
for (let i = 1; i < half; i++) sel = i === idx ? comp[start + i] : sel;
const neg = sel.negate();
if (digit === 0) f = f.add(comp[start]);
else p = p.add(digit < 0 ? neg : sel);
}
return { p, f };
}
getWnafPrecomputes(W, point, bits, transform) {
let entries = this.wnafPrecomputes.get(point);
let comp = entries?.find((entry) => entry.W === W && entry.bits === bits);
if (!comp) {
comp = this.buildWnafTable(point, W, bits);
if (typeof transform === "function") comp = { ...comp, comp: transform(comp.comp) };
if (!entries) {
entries = [];
this.wnafPrecomputes.set(point, entries);
}
entries.push(comp);
}
return comp;
}
assertPoint(point) {
if (!(point instanceof this.Point)) throw new TypeError('"point" expected Point instance, got type=' + typeof point);
}
validateMulInput(point, scalar) {
this.assertPoint(point);
if (!inRange(scalar, _1n$9, this.Point.Fn.ORDER)) throw new Error("invalid scalar");
}
runCT(point, n, bits, transform) {
const W = getWindowSize(point);
if (W === 1) return this.fixedWindowCT(point, n, bits);
return this.wnafCachedCT(this.getWnafPrecomputes(W, point, bits, transform), n);
}
mulCT(point, scalar, transform) {
this.validateMulInput(point, scalar);
return this.runCT(point, scalar, this.bits, transform);
}
mulCTBlinded(point, scalar, transform) {
this.validateMulInput(point, scalar);
if (this.randomBytes === void 0) throw new Error("randomBytes is required for scalar blinding");
const bits = this.Point.Fn.BITS + BLIND_BITS;
const blind = this.randomBytes(BLIND_BYTES);
if (!isBytes(blind) || blind.length !== BLIND_BYTES) throw new Error("randomBytes returned invalid byte array");
blind[0] = blind[0] & 63 | 128;
const n = scalar + bytesToNumberBE(blind) * this.Point.Fn.ORDER;
return this.runCT(point, n, bits, transform);
}
fixedWindowCT(point, n, bits) {
const W = FW_WINDOW;
const size = 1 << W;
const mask = bitMask(W);
const table = new Array(size);
table[0] = this.ZERO;
for (let i = 1; i < size; i++) table[i] = table[i - 1].add(point);
const windows = Math.ceil(bits / W);
let acc = this.ZERO;
for (let window = windows - 1; window >= 0; window--) {
if (window !== windows - 1) for (let d2 = 0; d2 < W; d2++) acc = acc.double();
const digit = Number(n >> BigInt(window * W) & mask);
let sel = table[0];
for (let i = 1; i < size; i++) sel = i === digit ? table[i] : sel;
acc = acc.add(sel);
}
return { p: acc, f: acc };
}
shouldBlind(point, cofactor) {
if (this.randomBytes === void 0) return false;
if (cofactor === _1n$9) return true;
if (point !== this.BASE) return false;
if (this.baseCanBeBlinded === void 0) this.baseCanBeBlinded = this.mulUnsafe(this.BASE, this.Point.Fn.ORDER).is0();
return this.baseCanBeBlinded;
}
mulSecret(point, scalar, cofactor, transform) {
return this.shouldBlind(point, cofactor) ? this.mulCTBlinded(point, scalar, transform) : this.mulCT(point, scalar, transform);
}
mulUnsafe(point, scalar, transform) {
this.assertPoint(point);
if (!isPosBig(scalar)) throw new Error("invalid scalar");
const W = getWindowSize(point);
if (W === 1 || scalar >= this.Point.Fn.ORDER) return mulAddUnsafe(this.Point, [point], [scalar], true);
const precomputes = this.getWnafPrecomputes(W, point, this.bits, transform);
return this.wnafCachedCT(precomputes, scalar).p;
}
setWindowSize(point, W) {
this.assertPoint(point);
validateW(W, this.bits);
const windows = Math.ceil((this.bits + BLIND_BITS) / W) + 1;
validateTableBytes(windows * 2 ** (W - 1), this.Point.Fp.BYTES);
pointWindowSizes.set(point, W);
this.wnafPrecomputes.delete(point);
}
hasWindowSize(point) {
return getWindowSize(point) !== 1;
}
}
function mulAddUnsafe(c, points, scalars2, allowOversized = false) {
validatePointCons(c);
validateMSMPoints(points, c);
abool(allowOversized, "allowOversized");
validateMSMScalars(scalars2, c.Fn, allowOversized ? c.Fn.ORDER ** _4n$4 : void 0);
if (points.length !== scalars2.length) throw new Error("arrays of points and scalars must have equal length");
const tables = points.map((p) => oddMultiples(p, 4));
const digits = scalars2.map((n) => wnafDigits(n, 4));
return wnafWalk(c.ZERO, tables, digits);
}
function interleavedMSMUnsafe(c, points, windowSize) {
validatePointCons(c);
const fieldN = c.Fn;
validateW(windowSize, fieldN.BITS, 2);
validateMSMPoints(points, c);
validateTableBytes(points.length * 2 ** (windowSize - 2), c.Fp.BYTES);
const tables = points.map((p) => oddMultiples(p, 2 ** (windowSize - 2)));
return (scalars2) => {
validateMSMScalars(scalars2, fieldN);
if (scalars2.length > points.length) throw new Error("array of scalars must not be larger than array of points");
return wnafWalk(c.ZERO, tables, scalars2.map((n) => wnafDigits(n, windowSize)));
};
}
function createField(order, field, isLE2) {
if (field) {
if (field.ORDER !== order) throw new Error("Field.ORDER must match order: Fp == p, Fn == n");
validateField(field);
return field;
} else {
return Field(order, { isLE: isLE2 });
}
}
function createCurveFields(type, CURVE, curveOpts = {}, FpFnLE) {
if (type !== "weierstrass" && type !== "edwards") throw new Error('expected curve type "weierstrass" or "edwards"');
if (FpFnLE === void 0) FpFnLE = type === "edwards";
if (!CURVE || typeof CURVE !== "object") throw new Error(`expected valid ${type} CURVE object`);
validateObject(curveOpts);
for (const p of ["p", "n", "h"]) {
const val = CURVE[p];
if (!(isPosBig(val) && val !== _0n$9)) throw new Error(`CURVE.${p} must be positive bigint`);
}
const Fp3 = createField(CURVE.p, curveOpts.Fp, FpFnLE);
const Fn = createField(CURVE.n, curveOpts.Fn, FpFnLE);
const _b = type === "weierstrass" ? "b" : "d";
const params = ["Gx", "Gy", "a", _b];
for (const p of params) {
if (!Fp3.isValid(CURVE[p])) throw new Error(`CURVE.${p} must be valid field element of CURVE.Fp`);
}
CURVE = Object.freeze(Object.assign({}, CURVE));
return { CURVE, Fp: Fp3, Fn };
}
function createKeygen(randomSecretKey, getPublicKey) {
return function keygen(seed) {
const secretKey = randomSecretKey(seed);
return { secretKey, publicKey: getPublicKey(secretKey) };
};
}
const _0n$8 = BigInt(0), _1n$8 = BigInt(1), _2n$8 = BigInt(2), _4n$3 = BigInt(4), _8n$1 = BigInt(8);
function isEdValidXY(Fp3, CURVE, x, y) {
const x2 = Fp3.sqr(x);
const y2 = Fp3.sqr(y);
const left = Fp3.add(Fp3.mul(CURVE.a, x2), y2);
const right = Fp3.add(Fp3.ONE, Fp3.mul(CURVE.d, Fp3.mul(x2, y2)));
return Fp3.eql(left, right);
}
function edwards(params, extraOpts = {}) {
validateObject(extraOpts, {}, {}, "extraOpts");
const opts2 = extraOpts;
const validated = createCurveFields("edwards", params, opts2, opts2.FpFnLE);
const { Fp: Fp3, Fn } = validated;
let CURVE = validated.CURVE;
const { h: cofactor } = CURVE;
if (FpLegendre(Fp3, CURVE.a) !== 1) throw new Error("edwards: CURVE.a must be a square in Fp for complete addition formulas");
if (FpLegendre(Fp3, CURVE.d) !== -1) throw new Error("edwards: CURVE.d must be a non-square in Fp for complete addition formulas");
validateObject(opts2, {}, { uvRatio: "function", randomBytes: "function" });
const randomBytes2 = opts2.randomBytes === void 0 ? randomBytes$1 : opts2.randomBytes;
const MASK = _2n$8 << BigInt(Fp3.BYTES * 8) - _1n$8;
function isOdd(n) {
if (!Fp3.isOdd) throw new Error("Field does not have .isOdd()");
return Fp3.isOdd(n);
}
const uvRatio2 = opts2.uvRatio === void 0 ? (u, v) => {
try {
return { isValid: true, value: Fp3.sqrt(Fp3.div(u, v)) };
} catch (e) {
return { isValid: false, value: _0n$8 };
}
} : opts2.uvRatio;
if (!isEdValidXY(Fp3, CURVE, CURVE.Gx, CURVE.Gy)) throw new Error("bad curve params: generator point");
const mulA = Fp3.eql(CURVE.a, Fp3.neg(Fp3.ONE)) ? (x) => Fp3.neg(x) : Fp3.eql(CURVE.a, Fp3.ONE) ? (x) => x : (x) => Fp3.mul(CURVE.a, x);
function acoord(title, n, banZero = false) {
const min = banZero ? _1n$8 : _0n$8;
aInRange("coordinate " + title, n, min, MASK);
return n;
}
function aedpoint(other) {
if (!(other instanceof Point)) throw new Error("EdwardsPoint expected");
}
class Point {
static BASE = new Point(CURVE.Gx, CURVE.Gy, Fp3.ONE, Fp3.mul(CURVE.Gx, CURVE.Gy));
static ZERO = new Point(Fp3.ZERO, Fp3.ONE, Fp3.ONE, Fp3.ZERO);
static Fp = Fp3;
static Fn = Fn;
X;
Y;
Z;
T;
constructor(X, Y, Z, T2) {
this.X = acoord("x", X);
this.Y = acoord("y", Y);
this.Z = acoord("z", Z, true);
this.T = acoord("t", T2);
Object.freeze(this);
}
static CURVE() {
return CURVE;
}
static fromAffine(p) {
if (p instanceof Point) throw new Error("extended point not allowed");
const { x, y } = p || {};
acoord("x", x);
acoord("y", y);
return new Point(x, y, Fp3.ONE, Fp3.mul(x, y));
}
static fromBytes(bytes, zip215 = false) {
const len = Fp3.BYTES;
const { a: a2, d: d2 } = CURVE;
bytes = copyBytes$1(abytes(bytes, len, "point"));
abool(zip215, "zip215");
const normed = copyBytes$1(bytes);
const lastByte = bytes[len - 1];
normed[len - 1] = lastByte & -129;
const y = bytesToNumberLE(normed);
const max = zip215 ? MASK : Fp3.ORDER;
aInRange("point.y", y, _0n$8, max);
const y2 = Fp3.sqr(y);
const u = Fp3.sub(y2, Fp3.ONE);
const v = Fp3.sub(Fp3.mulN(d2, y2), a2);
let { isValid, value: x } = uvRatio2(u, v);
if (!isValid) throw new Error("bad point: invalid y coordinate");
const isXOdd = isOdd(x);
const isLastByteOdd = (lastByte & 128) !== 0;
if (!zip215 && Fp3.is0(x) && isLastByteOdd) throw new Error("bad point: x=0 and x_0=1");
if (isLastByteOdd !== isXOdd) x = Fp3.neg(x);
return Point.fromAffine({ x, y });
}
static fromHex(hex, zip215 = false) {
return Point.fromBytes(hexToBytes(hex), zip215);
}
get x() {
return this.toAffine().x;
}
get y() {
return this.toAffine().y;
}
precompute(windowSize = 6, isLazy = true) {
wnaf.setWindowSize(this, windowSize);
if (!isLazy) this.multiply(_2n$8);
return this;
}
assertValidity() {
const p = this;
const { a: a2, d: d2 } = CURVE;
if (p.is0()) throw new Error("bad point: ZERO");
const { X, Y, Z, T: T2 } = p;
const X2 = Fp3.sqr(X);
const Y2 = Fp3.sqr(Y);
const Z2 = Fp3.sqr(Z);
const Z4 = Fp3.sqr(Z2);
const aX2 = Fp3.mul(X2, a2);
const left = Fp3.mul(Fp3.add(aX2, Y2), Z2);
const right = Fp3.add(Z4, Fp3.mul(d2, Fp3.mul(X2, Y2)));
if (!Fp3.eql(left, right)) throw new Error("bad point: equation left != right (1)");
const XY = Fp3.mul(X, Y);
const ZT = Fp3.mul(Z, T2);
if (!Fp3.eql(XY, ZT)) throw new Error("bad point: equation left != right (2)");
}
equals(other) {
aedpoint(other);
const { X: X1, Y: Y1, Z: Z1 } = this;
const { X: X2, Y: Y2, Z: Z2 } = other;
const X1Z2 = Fp3.mul(X1, Z2);
const X2Z1 = Fp3.mul(X2, Z1);
const Y1Z2 = Fp3.mul(Y1, Z2);
const Y2Z1 = Fp3.mul(Y2, Z1);
return Fp3.eql(X1Z2, X2Z1) && Fp3.eql(Y1Z2, Y2Z1);
}
is0() {
return this.equals(Point.ZERO);
}
negate() {
return new Point(Fp3.neg(this.X), this.Y, this.Z, Fp3.neg(this.T));
}
double() {
const { X: X1, Y: Y1, Z: Z1 } = this;
const A2 = Fp3.sqr(X1);
const B2 = Fp3.sqr(Y1);
const C = Fp3.mul(Fp3.sqr(Z1), _2n$8);
const D = mulA(A2);
const x1y1 = Fp3.addN(X1, Y1);
const E = Fp3.sub(Fp3.subN(Fp3.sqr(x1y1), A2), B2);
const G = Fp3.addN(D, B2);
const F2 = Fp3.subN(G, C);
const H = Fp3.subN(D, B2);
const X3 = Fp3.mul(E, F2);
const Y3 = Fp3.mul(G, H);
const T3 = Fp3.mul(E, H);
const Z3 = Fp3.mul(F2, G);
return new Point(X3, Y3, Z3, T3);
}
add(other) {
aedpoint(other);
const { d: d2 } = CURVE;
const { X: X1, Y: Y1, Z: Z1, T: T1 } = this;
const { X: X2, Y: Y2, Z: Z2, T: T2 } = other;
const A2 = Fp3.mul(X1, X2);
const B2 = Fp3.mul(Y1, Y2);
const C = Fp3.mul(Fp3.mulN(T1, d2), T2);
const D = Fp3.mul(Z1, Z2);
const E = Fp3.sub(Fp3.subN(Fp3.mulN(Fp3.addN(X1, Y1), Fp3.addN(X2, Y2)), A2), B2);
const F2 = Fp3.subN(D, C);
const G = Fp3.addN(D, C);
const H = Fp3.sub(B2, mulA(A2));
const X3 = Fp3.mul(E, F2);
const Y3 = Fp3.mul(G, H);
const T3 = Fp3.mul(E, H);
const Z3 = Fp3.mul(F2, G);
return new Point(X3, Y3, Z3, T3);
}
subtract(other) {
aedpoint(other);
return this.add(other.negate());
}
multiply(scalar) {
if (!Fn.isValidNot0(scalar)) throw new RangeError("invalid scalar: expected 1 <= sc < curve.n");
const { p, f } = wnaf.mulSecret(this, scalar, cofactor, normalize);
return normalize([p, f])[0];
}
multiplyUnsafe(scalar) {
if (!Fn.isValid(scalar)) throw new RangeError("invalid scalar: expected 0 <= sc < curve.n");
if (scalar === _0n$8) return Point.ZERO;
if (this.is0() || scalar === _1n$8) return this;
return wnaf.mulUnsafe(this, scalar, normalize);
}
isSmallOrder() {
return this.clearCofactor().is0();
}
isTorsionFree() {
return wnaf.mulUnsafe(this, CURVE.n).is0();
}
toAffine(invertedZ) {
const p = this;
let iz = invertedZ;
if (iz != null && typeof iz !== "bigint") throw new TypeError('"invertedZ" expected bigint, got type=' + typeof iz);
const { X, Y, Z } = p;
const is0 = p.is0();
if (iz == null) iz = is0 ? Fp3.create(_8n$1) : Fp3.inv(Z);
const x = Fp3.mul(X, iz);
const y = Fp3.mul(Y, iz);
const zz = Fp3.mul(Z, iz);
if (is0) return { x: Fp3.ZERO, y: Fp3.ONE };
if (!Fp3.eql(zz, Fp3.ONE)) throw new Error("invZ was invalid");
return { x, y };
}
clearCofactor() {
if (cofactor === _1n$8) return this;
if (cofactor === _2n$8) return this.double();
if (cofactor === _4n$3) return this.double().double();
if (cofactor === _8n$1) return this.double().double().double();
return this.multiplyUnsafe(cofactor);
}
toBytes() {
const { x, y } = this.toAffine();
const bytes = Fp3.toBytes(y);
bytes[bytes.length - 1] |= isOdd(x) ? 128 : 0;
return bytes;
}
toHex() {
return bytesToHex(this.toBytes());
}
toString() {
return `<Point ${this.is0() ? "ZERO" : this.toHex()}>`;
}
}
const normalize = (points) => normalizeZ(Point, points);
const wnaf = new ScalarMultiplier(Point, randomBytes2);
if (wnaf.bits >= 6) Point.BASE.precompute(6);
Object.freeze(Point.prototype);
Object.freeze(Point);
return Point;
}
function eddsa(Point, cHash, eddsaOpts = {}) {
validatePointCons(Point);
if (typeof cHash !== "function") throw new Error('"hash" function param is required');
const hash = cHash;
const opts2 = eddsaOpts;
validateObject(opts2, {}, { adjustScalarBytes: "function", randomBytes: "function", domain: "function", prehash: "function", zip215: "boolean", mapToCurve: "function", toMontgomery: "function", toMontgomerySecret: "function" });
const { prehash } = opts2;
const { BASE, Fp: Fp3, Fn } = Point;
const outputLen = hash.outputLen;
const expectedLen = 2 * Fp3.BYTES;
if (outputLen !== void 0) {
asafenumber(outputLen, "hash.outputLen");
if (outputLen !== expectedLen) throw new Error(`hash.outputLen must be ${expectedLen}, got ${outputLen}`);
}
const randomBytes2 = opts2.randomBytes === void 0 ? randomBytes$1 : opts2.randomBytes;
const toMontgomery2 = opts2.toMontgomery;
const toMontgomerySecret2 = opts2.toMontgomerySecret;
const adjustScalarBytes2 = opts2.adjustScalarBytes === void 0 ? (bytes) => bytes : opts2.adjustScalarBytes;
const domain = opts2.domain === void 0 ? (data, ctx, phflag) => {
abool(phflag, "phflag");
if (ctx.length || phflag) throw new Error("Contexts/pre-hash are not supported");
return data;
} : opts2.domain;
function modN_LE(hash2) {
return Fn.create(bytesToNumberLE(hash2));
}
function getPrivateScalar(key) {
const len = lengths.secretKey;
abytes(key, lengths.secretKey, "secretKey");
const hashed2 = abytes(hash(key), 2 * len, "hashedSecretKey");
const head = adjustScalarBytes2(hashed2.slice(0, len));
const prefix = hashed2.slice(len, 2 * len);
const scalar = modN_LE(head);
return { head, prefix, scalar };
}
function getExtendedPublicKey(secretKey) {
const { head, prefix, scalar } = getPrivateScalar(secretKey);
const point = BASE.multiply(scalar);
const pointBytes = point.toBytes();
return { head, prefix, scalar, point, pointBytes };
}
function getPublicKey(secretKey) {
return getExtendedPublicKey(secretKey).pointBytes;
}
function hashDomainToScalar(context = Uint8Array.of(), ...msgs) {
const msg = concatBytes(...msgs);
return modN_LE(hash(domain(msg, abytes(context, void 0, "context"), !!prehash)));
}
function sign(msg, secretKey, options = {}) {
validateObject(options, {}, {}, "options");
msg = copyBytes$1(abytes(msg, void 0, "message"));
if (prehash) msg = prehash(msg);
const { prefix, scalar, pointBytes } = getExtendedPublicKey(secretKey);
const r = hashDomainToScalar(options.context, prefix, msg);
const R = BASE.multiply(r).toBytes();
const k = hashDomainToScalar(options.context, R, pointBytes, msg);
const s = Fn.create(r + k * scalar);
if (!Fn.isValid(s)) throw new Error("sign failed: invalid s");
const rs = concatBytes(R, Fn.toBytes(s));
return abytes(rs, lengths.signature, "result");
}
const verifyOpts = { zip215: opts2.zip215 };
function verify2(sig, msg, publicKey, options = verifyOpts) {
validateObject(options);
const { context } = options;
const zip215 = options.zip215 === void 0 ? !!verifyOpts.zip215 : options.zip215;
const len = lengths.signature;
sig = abytes(sig, len, "signature");
msg = abytes(msg, void 0, "message");
publicKey = abytes(publicKey, lengths.publicKey, "publicKey");
if (zip215 !== void 0) abool(zip215, "zip215");
if (prehash) msg = prehash(msg);
const mid = len / 2;
const r = sig.subarray(0, mid);
const s = bytesToNumberLE(sig.subarray(mid, len));
let A2, R, SB;
try {
A2 = Point.fromBytes(publicKey, zip215);
R = Point.fromBytes(r, zip215);
SB = BASE.multiplyUnsafe(s);
} catch (error) {
return false;
}
if (!zip215 && A2.isSmallOrder()) return false;
const k = hashDomainToScalar(context, r, publicKey, msg);
const RkA = R.add(A2.multiplyUnsafe(k));
return RkA.subtract(SB).clearCofactor().is0();
}
const _size = Fp3.BYTES;
const lengths = { secretKey: _size, publicKey: _size, signature: 2 * _size, seed: _size };
function randomSecretKey(seed) {
seed = seed === void 0 ? randomBytes2(lengths.seed) : seed;
return abytes(seed, lengths.seed, "seed");
}
function isValidSecretKey(key) {
return isBytes(key) && key.length === lengths.secretKey;
}
function isValidPublicKey(key, zip215) {
try {
return !!Point.fromBytes(key, zip215 === void 0 ? verifyOpts.zip215 : zip215);
} catch (error) {
return false;
}
}
const utils = { getExtendedPublicKey, randomSecretKey, isValidSecretKey, isValidPublicKey, toMontgomery(publicKey) {
if (toMontgomery2 === void 0) throw new Error("Montgomery conversion is not supported for this curve");
return toMontgomery2(Point.fromBytes(publicKey));
}, toMontgomerySecret(secretKey) {
if (toMontgomerySecret2 === void 0) throw new Error("Montgomery conversion is not supported for this curve");
return toMontgomerySecret2(secretKey);
} };
Object.freeze(lengths);
Object.freeze(utils);
return Object.freeze({ keygen: createKeygen(randomSecretKey, getPublicKey), getPublicKey, sign, verify: verify2, utils, Point, lengths });
}
function checkU32(n, title = "n") {
if (typeof n !== "number") throw new TypeError(`wrong u32 integer "${title}": expected number, got type=${typeof n}`);
if (!Number.isSafeInteger(n) || n < 0 || n > 4294967295) throw new RangeError(`wrong u32 integer "${title}": expected 0..4294967295, got ${n}`);
return n;
}
function isPowerOfTwo(x) {
checkU32(x, "x");
return (x & x - 1) === 0 && x !== 0;
}
function reverseBits(n, bits) {
checkU32(n);
if (typeof bits !== "number") throw new TypeError('"bits" expected number, got type=' + typeof bits);
if (!Number.isSafeInteger(bits) || bits < 0 || bits > 32) throw new Error(`expected integer 0 <= bits <= 32, got ${bits}`);
let reversed = 0;
for (let i = 0; i < bits; i++, n >>>= 1) reversed = reversed << 1 | n & 1;
return reversed >>> 0;
}
function log2(n) {
checkU32(n);
return 31 - Math.clz32(n);
}
function bitReversalInplace(values) {
if (!values || typeof values !== "object" || typeof values.length !== "number") throw new TypeError('"values" expected array-like, got type=' + typeof values);
const n = values.length;
if (!isPowerOfTwo(n)) throw new Error("expected positive power-of-two length, got " + n);
const bits = log2(n);
for (let i = 0; i < n; i++) {
const j = reverseBits(i, bits);
if (i < j) {
const tmp = values[i];
values[i] = values[j];
values[j] = tmp;
}
}
return values;
}
const FFTCore = (F2, coreOpts) => {
validateObject(coreOpts, { N: "number", roots: "object", dit: "boolean" }, { invertButterflies: "boolean", skipStages: "number", brp: "boolean" }, "coreOpts");
const { N: N2, roots, dit, invertButterflies = false, skipStages = 0, brp = true } = coreOpts;
checkU32(N2, "coreOpts.N");
const bits = log2(N2);
if (!isPowerOfTwo(N2)) throw new Error("FFT: Polynomial size should be power of two");
checkU32(skipStages, "coreOpts.skipStages");
const maxSkipStages = bits === 0 ? 0 : bits - 1;
if (skipStages > maxSkipStages) throw new Error(`FFT: wrong skipStages: expected 0 <= skipStages <= ${maxSkipStages}`);
if (roots.length !== N2) throw new Error(`FFT: wrong roots length: expected ${N2}, got ${roots.length}`);
const isDit = dit !== invertButterflies;
return (values) => {
if (values.length !== N2) throw new Error("FFT: wrong Polynomial length");
if (dit && brp) bitReversalInplace(values);
for (let i = 0, g = 1; i < bits - skipStages; i++) {
const s = dit ? i + 1 + skipStages : bits - i;
const m = 1 << s;
const m2 = m >> 1;
const stride = N2 >> s;
for (let k = 0; k < N2; k += m) {
for (let j = 0, grp = g++; j < m2; j++) {
const rootPos = invertButterflies ? dit ? N2 - grp : grp : j * stride;
const i0 = k + j;
const i1 = k + j + m2;
const omega = roots[rootPos];
const b = values[i1];
const a2 = values[i0];
if (isDit) {
const t2 = F2.mul(b, omega);
values[i0] = F2.add(a2, t2);
values[i1] = F2.sub(a2, t2);
} else if (invertButterflies) {
values[i0] = F2.add(b, a2);
values[i1] = F2.mul(F2.sub(b, a2), omega);
} else {
values[i0] = F2.add(a2, b);
values[i1] = F2.mul(F2.sub(a2, b), omega);
}
}
}
}
if (!dit && brp) bitReversalInplace(values);
return values;
};
};
const _0n$7 = BigInt(0), _1n$7 = BigInt(1), _2n$7 = BigInt(2), _3n$5 = BigInt(3), _4n$2 = BigInt(4);
const os2ip = bytesToNumberBE;
function i2osp(value, length) {
asafenumber(value);
asafenumber(length);
if (length < 0 || length > 4) throw new Error("invalid I2OSP length: " + length);
if (value < 0 || value > 2 ** (8 * length) - 1) throw new Error("invalid I2OSP input: " + value);
const res = Array.from({ length }).fill(0);
for (let i = length - 1; i >= 0; i--) {
res[i] = value & 255;
value >>>= 8;
}
return new Uint8Array(res);
}
function strxor(a2, b) {
const arr = new Uint8Array(a2.length);
for (let i = 0; i < a2.length; i++) {
arr[i] = a2[i] ^ b[i];
}
return arr;
}
function normDST(DST) {
if (!isBytes(DST) && typeof DST !== "string") throw new Error("DST must be Uint8Array or ascii string");
const dst = typeof DST === "string" ? asciiToBytes(DST) : DST;
if (dst.length === 0) throw new Error("DST must be non-empty");
return dst;
}
function expand_message_xmd(msg, DST, lenInBytes, H) {
abytes(msg);
asafenumber(lenInBytes);
if (typeof H !== "function") throw new Error("expand_message_xmd: expected hash function");
asafenumber(H.outputLen, "hash.outputLen");
asafenumber(H.blockLen, "hash.blockLen");
DST = normDST(DST);
if (DST.length > 255) DST = H(concatBytes(asciiToBytes("H2C-OVERSIZE-DST-"), DST));
const { outputLen: b_in_bytes, blockLen: r_in_bytes } = H;
const ell = Math.ceil(lenInBytes / b_in_bytes);
if (lenInBytes > 65535 || ell > 255) throw new Error("expand_message_xmd: invalid lenInBytes");
const DST_prime = concatBytes(DST, i2osp(DST.length, 1));
const Z_pad = new Uint8Array(r_in_bytes);
const l_i_b_str = i2osp(lenInBytes, 2);
const b = new Array(ell);
const b_0 = H(concatBytes(Z_pad, msg, l_i_b_str, i2osp(0, 1), DST_prime));
b[0] = H(concatBytes(b_0, i2osp(1, 1), DST_prime));
for (let i = 1; i < ell; i++) {
const args = [strxor(b_0, b[i - 1]), i2osp(i + 1, 1), DST_prime];
b[i] = H(concatBytes(...args));
}
const pseudo_random_bytes = concatBytes(...b);
return pseudo_random_bytes.slice(0, lenInBytes);
}
function expand_message_xof(msg, DST, lenInBytes, k, H) {
abytes(msg);
asafenumber(lenInBytes);
asafenumber(k, "k");
if (k < 0) throw new Error("expand_message_xof: invalid k");
if (typeof H !== "function") throw new Error("expand_message_xof: expected XOF function");
if (typeof H.create !== "function") throw new Error("expand_message_xof: expected XOF create");
DST = normDST(DST);
if (lenInBytes < 0 || lenInBytes > 65535) throw new Error("expand_message_xof: invalid lenInBytes");
if (DST.length > 255) {
const dkLen = Math.ceil(2 * k / 8);
DST = H.create({ dkLen }).update(asciiToBytes("H2C-OVERSIZE-DST-")).update(DST).digest();
}
if (DST.length > 255) throw new Error("expand_message_xof: invalid DST");
return H.create({ dkLen: lenInBytes }).update(msg).update(i2osp(lenInBytes, 2)).update(DST).update(i2osp(DST.length, 1)).digest();
}
function hash_to_field(msg, count, options) {
validateObject(options, { p: "bigint", m: "number", k: "number", hash: "function" });
const { p, k, m, hash, expand: expand2, DST } = options;
asafenumber(hash.outputLen, "valid hash");
abytes(msg);
asafenumber(count);
asafenumber(m, "m");
asafenumber(k, "k");
if (p <= BigInt(1)) throw new Error("hash_to_field: expected valid field characteristic");
if (count < 1) throw new Error("hash_to_field: expected count >= 1");
if (m < 1) throw new Error("hash_to_field: expected m >= 1");
if (k < 0) throw new Error("hash_to_field: invalid k");
const log2p = p.toString(2).length;
const L = Math.ceil((log2p + k) / 8);
const len_in_bytes = count * m * L;
let prb;
if (expand2 === "xmd") {
prb = expand_message_xmd(msg, DST, len_in_bytes, hash);
} else if (expand2 === "xof") {
prb = expand_message_xof(msg, DST, len_in_bytes, k, hash);
} else if (expand2 === "_internal_pass") {
prb = msg;
} else {
throw new Error('expand must be "xmd" or "xof"');
}
const u = new Array(count);
for (let i = 0; i < count; i++) {
const e = new Array(m);
for (let j = 0; j < m; j++) {
const elm_offset = L * (j + i * m);
const tv = prb.subarray(elm_offset, elm_offset + L);
e[j] = mod(os2ip(tv), p);
}
u[i] = e;
}
return u;
}
function isogenyMap(field, map2) {
validateField(field);
aarray$1(map2, "map");
const coeff = map2.map((i, row) => {
aarray$1(i, "map[" + row + "]");
if (i.length < 1) throw new Error("isogenyMap: expected non-empty coefficients");
return Array.from(i).reverse();
});
return (x, y) => {
const [xn, xd, yn, yd] = coeff.map((val) => val.reduce((acc, i) => field.add(field.mul(acc, x), i)));
const isZero = field.is0(xd) || field.is0(yd);
const [xd_inv, yd_inv] = FpInvertBatch(field, [xd, yd], true);
x = field.mul(xn, xd_inv);
y = field.mul(y, field.mul(yn, yd_inv));
return isZero ? { x: field.ZERO, y: field.ZERO } : { x, y };
};
}
const _DST_scalar = "HashToScalar-";
function createHasher(Point, mapToCurve, defaults) {
if (typeof mapToCurve !== "function") throw new Error("mapToCurve() must be defined");
validateObject(defaults);
const snapshot = (src) => Object.freeze({ ...src, DST: isBytes(src.DST) ? copyBytes$1(src.DST) : src.DST, ...src.encodeDST === void 0 ? {} : { encodeDST: isBytes(src.encodeDST) ? copyBytes$1(src.encodeDST) : src.encodeDST } });
const safeDefaults = snapshot(defaults);
const dstOverride = (options) => options && options.DST !== void 0 ? { DST: options.DST } : void 0;
function map2(num) {
return Point.fromAffine(mapToCurve(num));
}
function clear(initial) {
const P2 = initial.clearCofactor();
if (P2.equals(Point.ZERO)) return Point.ZERO;
P2.assertValidity();
return P2;
}
return Object.freeze({ get defaults() {
return snapshot(safeDefaults);
}, Point, hashToCurve(msg, options) {
const opts2 = Object.assign({}, safeDefaults, dstOverride(options));
const u = hash_to_field(msg, 2, opts2);
const u0 = map2(u[0]);
const u1 = map2(u[1]);
return clear(u0.add(u1));
}, encodeToCurve(msg, options) {
const optsDst = safeDefaults.encodeDST === void 0 ? {} : { DST: safeDefaults.encodeDST };
const opts2 = Object.assign({}, safeDefaults, optsDst, dstOverride(options));
const u = hash_to_field(msg, 1, opts2);
const u0 = map2(u[0]);
return clear(u0);
}, mapToCurve(scalars2) {
if (safeDefaults.m === 1) {
if (typeof scalars2 !== "bigint") throw new Error("expected bigint (m=1)");
return clear(map2([scalars2]));
}
if (!Array.isArray(scalars2)) throw new Error("expected array of bigints");
if (scalars2.length !== safeDefaults.m) throw new Error(`expected array of ${safeDefaults.m} bigints`);
for (const i of scalars2) if (typeof i !== "bigint") throw new Error("expected array of bigints");
return clear(map2(scalars2));
}, hashToScalar(msg, options) {
const N2 = Point.Fn.ORDER;
const opts2 = Object.assign({}, safeDefaults, { DST: _DST_scalar }, dstOverride(options), { p: N2, m: 1 });
return hash_to_field(msg, 1, opts2)[0][0];
} });
}
function SWUFpSqrtRatio(Fp3, Z) {
const F2 = validateField(Fp3);
const q = F2.ORDER;
let l = _0n$7;
for (let o = q - _1n$7; o % _2n$7 === _0n$7; o /= _2n$7) l += _1n$7;
const c1 = l;
const _2n_pow_c1_1 = _2n$7 << c1 - _1n$7 - _1n$7;
const _2n_pow_c1 = _2n_pow_c1_1 * _2n$7;
const c2 = (q - _1n$7) / _2n_pow_c1;
const c3 = (c2 - _1n$7) / _2n$7;
const c4 = _2n_pow_c1 - _1n$7;
const c5 = _2n_pow_c1_1;
const c6 = F2.pow(Z, c2);
const c7 = F2.pow(Z, (c2 + _1n$7) / _2n$7);
let sqrtRatio = (u, v) => {
let tv1 = c6;
let tv2 = F2.pow(v, c4);
let tv3 = F2.sqr(tv2);
tv3 = F2.mul(tv3, v);
let tv5 = F2.mul(u, tv3);
tv5 = F2.pow(tv5, c3);
tv5 = F2.mul(tv5, tv2);
tv2 = F2.mul(tv5, v);
tv3 = F2.mul(tv5, u);
let tv4 = F2.mul(tv3, tv2);
tv5 = F2.pow(tv4, c5);
let isQR = F2.eql(tv5, F2.ONE);
tv2 = F2.mul(tv3, c7);
tv5 = F2.mul(tv4, tv1);
tv3 = F2.cmov(tv2, tv3, isQR);
tv4 = F2.cmov(tv5, tv4, isQR);
for (let i = c1; i > _1n$7; i--) {
let tv52 = i - _2n$7;
tv52 = _2n$7 << tv52 - _1n$7;
let tvv5 = F2.pow(tv4, tv52);
const e1 = F2.eql(tvv5, F2.ONE);
tv2 = F2.mul(tv3, tv1);
tv1 = F2.mul(tv1, tv1);
tvv5 = F2.mul(tv4, tv1);
tv3 = F2.cmov(tv2, tv3, e1);
tv4 = F2.cmov(tvv5, tv4, e1);
}
return { isValid: !F2.is0(v) && (isQR || F2.is0(u)), value: tv3 };
};
if (F2.ORDER % _4n$2 === _3n$5) {
const c12 = (F2.ORDER - _3n$5) / _4n$2;
const c22 = F2.sqrt(F2.neg(Z));
sqrtRatio = (u, v) => {
let tv1 = F2.sqr(v);
const tv2 = F2.mul(u, v);
tv1 = F2.mul(tv1, tv2);
let y1 = F2.pow(tv1, c12);
y1 = F2.mul(y1, tv2);
const y2 = F2.mul(y1, c22);
const tv3 = F2.mul(F2.sqr(y1), v);
const isQR = F2.eql(tv3, u);
let y = F2.cmov(y2, y1, isQR);
return { isValid: !F2.is0(v) && isQR, value: y };
};
}
return sqrtRatio;
}
function mapToCurveSimpleSWU(Fp3, opts2) {
const F2 = validateField(Fp3);
validateObject(opts2, {}, {}, "opts");
const { A: A2, B: B2, Z } = opts2;
if (!F2.isValidNot0(A2) || !F2.isValidNot0(B2) || !F2.isValid(Z)) throw new Error("mapToCurveSimpleSWU: invalid opts");
if (F2.eql(Z, F2.neg(F2.ONE)) || FpIsSquare(F2, Z)) throw new Error("mapToCurveSimpleSWU: invalid opts");
const x = F2.mul(B2, F2.inv(F2.mul(Z, A2)));
const gx = F2.add(F2.add(F2.mul(F2.sqr(x), x), F2.mul(A2, x)), B2);
if (!FpIsSquare(F2, gx)) throw new Error("mapToCurveSimpleSWU: invalid opts");
const sqrtRatio = SWUFpSqrtRatio(F2, Z);
if (!F2.isOdd) throw new Error("Field does not have .isOdd()");
return (u) => {
let tv1, tv2, tv3, tv4, tv5, tv6, x2, y;
tv1 = F2.sqr(u);
tv1 = F2.mul(tv1, Z);
tv2 = F2.sqr(tv1);
tv2 = F2.add(tv2, tv1);
tv3 = F2.add(tv2, F2.ONE);
tv3 = F2.mul(tv3, B2);
tv4 = F2.cmov(Z, F2.neg(tv2), !F2.eql(tv2, F2.ZERO));
tv4 = F2.mul(tv4, A2);
tv2 = F2.sqr(tv3);
tv6 = F2.sqr(tv4);
tv5 = F2.mul(tv6, A2);
tv2 = F2.add(tv2, tv5);
tv2 = F2.mul(tv2, tv3);
tv6 = F2.mul(tv6, tv4);
tv5 = F2.mul(tv6, B2);
tv2 = F2.add(tv2, tv5);
x2 = F2.mul(tv1, tv3);
const { isValid, value } = sqrtRatio(tv2, tv6);
y = F2.mul(tv1, u);
y = F2.mul(y, value);
x2 = F2.cmov(x2, tv3, isValid);
y = F2.cmov(y, value, isValid);
const e1 = F2.isOdd(u) === F2.isOdd(y);
y = F2.cmov(F2.neg(y), y, e1);
const tv4_inv = FpInvertBatch(F2, [tv4], true)[0];
x2 = F2.mul(x2, tv4_inv);
return { x: x2, y };
};
}
const _0n$6 = BigInt(0);
const _1n$6 = BigInt(1);
const _2n$6 = BigInt(2);
function cmask(P2, swap) {
return P2 + swap - (swap >> _1n$6 << _1n$6);
}
function cswap(P2) {
const offset = BigInt(6) * P2;
return (mask, x_2, x_3) => {
const sum = x_2 + x_3;
const d2 = offset + x_3 - x_2;
const a2 = (d2 * mask + x_2) % P2;
return { x_2: a2, x_3: sum - a2 };
};
}
function validateOpts(curve) {
validateObject(curve, { P: "bigint", type: "string", adjustScalarBytes: "function", powPminus2: "function" }, { randomBytes: "function", scalarMultBase: "function" });
return Object.freeze({ ...curve });
}
function montgomery(curveDef) {
const CURVE = validateOpts(curveDef);
const { P: P2, type, adjustScalarBytes: adjustScalarBytes2, powPminus2, randomBytes: rand } = CURVE;
const mulBaseHook = CURVE.scalarMultBase;
const is25519 = type === "x25519";
if (!is25519 && type !== "x448") throw new Error("invalid type");
const randomBytes_ = rand === void 0 ? randomBytes$1 : rand;
const montgomeryBits = is25519 ? 255 : 448;
const swap = cswap(P2);
const fieldLen = is25519 ? 32 : 56;
const Gu = is25519 ? BigInt(9) : BigInt(5);
const a24 = is25519 ? BigInt(121665) : BigInt(39081);
const minScalar = is25519 ? _2n$6 ** BigInt(254) : _2n$6 ** BigInt(447);
const maxAdded = is25519 ? BigInt(8) * (_2n$6 ** BigInt(251) - _1n$6) : BigInt(4) * (_2n$6 ** BigInt(445) - _1n$6);
const maxScalar = minScalar + maxAdded + _1n$6;
const modP = (n) => mod(n, P2);
const GuBytes = encodeU(Gu);
function encodeU(u) {
return numberToBytesLE(modP(u), fieldLen);
}
function decodeU(u) {
const _u = copyBytes$1(abytes(u, fieldLen, "uCoordinate"));
if (is25519) _u[31] &= 127;
return modP(bytesToNumberLE(_u));
}
function decodeScalar(scalar) {
return bytesToNumberLE(adjustScalarBytes2(copyBytes$1(abytes(scalar, fieldLen, "scalar"))));
}
const lowOrderU = new Set(is25519 ? [_0n$6, _1n$6, P2 - _1n$6, BigInt("325606250916557431795983626356110631294008115727848805560023387167927233504"), BigInt("39382357235489614581723060781553021112529911719440698176882885853963445705823")] : [_0n$6, _1n$6, P2 - _1n$6]);
function scalarMult(scalar, u) {
const pointU = decodeU(u);
if (lowOrderU.has(pointU)) throw new Error("invalid private or public key received");
const pu = montgomeryLadder(pointU, decodeScalar(scalar));
if (pu === _0n$6) throw new Error("invalid private or public key received");
return encodeU(pu);
}
function scalarMultBase(scalar) {
if (mulBaseHook === void 0) return scalarMult(scalar, GuBytes);
const k = decodeScalar(scalar);
aInRange("scalar", k, minScalar, maxScalar);
const pu = modP(mulBaseHook(k));
if (pu === _0n$6) throw new Error("invalid private or public key received");
return encodeU(pu);
}
const getPublicKey = scalarMultBase;
const getSharedSecret = scalarMult;
function montgomeryLadder(u, scalar) {
aInRange("u", u, _0n$6, P2);
aInRange("scalar", scalar, minScalar, maxScalar);
const k = scalar;
const x_1 = u;
let x_2 = _1n$6;
let z_2 = _0n$6;
let x_3 = u;
let z_3 = _1n$6;
const kx = k ^ k >> _1n$6;
for (let t2 = BigInt(montgomeryBits - 1); t2 >= _0n$6; t2--) {
const mask2 = cmask(P2, kx >> t2);
({ x_2, x_3 } = swap(mask2, x_2, x_3));
({ x_2: z_2, x_3: z_3 } = swap(mask2, z_2, z_3));
const A2 = x_2 + z_2;
const AA = modP(A2 * A2);
const B2 = x_2 - z_2;
const BB = modP(B2 * B2);
const E = AA - BB;
const C = x_3 + z_3;
const D = x_3 - z_3;
const DA = modP(D * A2);
const CB = modP(C * B2);
const dacb = DA + CB;
const da_cb = DA - CB;
x_3 = modP(dacb * dacb);
z_3 = modP(x_1 * modP(da_cb * da_cb));
x_2 = modP(AA * BB);
z_2 = modP(E * (AA + modP(a24 * E)));
}
const mask = cmask(P2, k);
({ x_2, x_3 } = swap(mask, x_2, x_3));
({ x_2: z_2, x_3: z_3 } = swap(mask, z_2, z_3));
const z2 = powPminus2(z_2);
return modP(x_2 * z2);
}
const lengths = { secretKey: fieldLen, publicKey: fieldLen, seed: fieldLen };
const randomSecretKey = (seed) => {
seed = seed === void 0 ? randomBytes_(fieldLen) : seed;
abytes(seed, lengths.seed, "seed");
return seed;
};
const utils = { randomSecretKey };
Object.freeze(lengths);
Object.freeze(utils);
return Object.freeze({ keygen: createKeygen(randomSecretKey, getPublicKey), getSharedSecret, getPublicKey, scalarMult, scalarMultBase, utils, GuBytes: GuBytes.slice(), lengths });
}
const _0n$5 = BigInt(0), _1n$5 = BigInt(1), _2n$5 = BigInt(2), _3n$4 = BigInt(3);
const _5n = BigInt(5), _8n = BigInt(8);
const ed25519_CURVE_p = BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed");
const ed25519_CURVE = (() => ({ p: ed25519_CURVE_p, n: BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"), h: _8n, a: BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"), d: BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"), Gx: BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"), Gy: BigInt("0x6666666666666666666666666666666666666666666666666666666666666658") }))();
function ed25519_pow_2_252_3(x) {
const _10n = BigInt(10), _20n = BigInt(20), _40n = BigInt(40), _80n = BigInt(80);
const P2 = ed25519_CURVE_p;
const x2 = x * x % P2;
const b2 = x2 * x % P2;
const b4 = pow2(b2, _2n$5, P2) * b2 % P2;
const b5 = pow2(b4, _1n$5, P2) * x % P2;
const b10 = pow2(b5, _5n, P2) * b5 % P2;
const b20 = pow2(b10, _10n, P2) * b10 % P2;
const b40 = pow2(b20, _20n, P2) * b20 % P2;
const b80 = pow2(b40, _40n, P2) * b40 % P2;
const b160 = pow2(b80, _80n, P2) * b80 % P2;
const b240 = pow2(b160, _80n, P2) * b80 % P2;
const b250 = pow2(b240, _10n, P2) * b10 % P2;
const pow_p_5_8 = pow2(b250, _2n$5, P2) * x % P2;
return { pow_p_5_8, b2 };
}
function adjustScalarBytes(bytes) {
bytes[0] &= 248;
bytes[31] &= 127;
bytes[31] |= 64;
return bytes;
}
const ED25519_SQRT_M1 = BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");
function uvRatio(u, v) {
const P2 = ed25519_CURVE_p;
const v3 = mod(v * v * v, P2);
const v7 = mod(v3 * v3 * v, P2);
const pow3 = ed25519_pow_2_252_3(u * v7).pow_p_5_8;
let x = mod(u * v3 * pow3, P2);
const vx2 = mod(v * x * x, P2);
const root1 = x;
const root2 = mod(x * ED25519_SQRT_M1, P2);
const useRoot1 = vx2 === u;
const useRoot2 = vx2 === mod(-u, P2);
const noRoot = vx2 === mod(-u * ED25519_SQRT_M1, P2);
if (useRoot1) x = root1;
if (useRoot2 || noRoot) x = root2;
if (isNegativeLE(x, P2)) x = mod(-x, P2);
return { isValid: useRoot1 || useRoot2, value: x };
}
const ed25519_Point = edwards(ed25519_CURVE, { uvRatio });
const Fp$2 = (() => ed25519_Point.Fp)();
function toMontgomery(point) {
const { y } = point;
return Fp$2.toBytes(Fp$2.div(_1n$5 + y, _1n$5 - y));
}
function toMontgomerySecret(secretKey) {
const size = ed25519_Point.Fp.BYTES;
abytes$2(secretKey, size);
return adjustScalarBytes(sha512(secretKey.subarray(0, size))).subarray(0, size);
}
function ed(opts2) {
return eddsa(ed25519_Point, sha512, Object.assign({ adjustScalarBytes, toMontgomery, toMontgomerySecret, zip215: true }, opts2));
}
const ed25519 = ed({});
const x25519 = (() => {
const P2 = ed25519_CURVE_p;
const powPminus2 = (x) => {
const { pow_p_5_8, b2 } = ed25519_pow_2_252_3(x);
return mod(pow2(pow_p_5_8, _3n$4, P2) * b2, P2);
};
return montgomery({ P: P2, type: "x25519", powPminus2, adjustScalarBytes, scalarMultBase: (k) => {
const kn = mod(k, ed25519_Point.Fn.ORDER);
if (kn === _0n$5) return _0n$5;
const p = ed25519_Point.BASE.multiply(kn);
return mod((p.Z + p.Y) * powPminus2(mod(p.Z - p.Y, P2)), P2);
} });
})();
function extract(hash, ikm, salt) {
ahash(hash);
if (salt === void 0) salt = new Uint8Array(hash.outputLen);
return hmac(hash, salt, ikm);
}
const HKDF_COUNTER = Uint8Array.of(0);
const EMPTY_BUFFER = Uint8Array.of();
function expand$2(hash, prk, info, length = 32, _recycled) {
ahash(hash);
anumber$2(length, "length");
abytes$2(prk, void 0, "prk");
const olen = hash.outputLen;
if (prk.length < olen) throw new Error('"prk" must be at least HashLen octets');
if (length > 255 * olen) throw new Error("Length must be <= 255*HashLen");
const blocks = Math.ceil(length / olen);
if (info === void 0) info = EMPTY_BUFFER;
else abytes$2(info, void 0, "info");
if (!blocks) {
if (_recycled) clean$1(prk);
return new Uint8Array();
}
const okm = _recycled && blocks === 1 ? prk : new Uint8Array(blocks * olen);
const { iHash, oHash } = hmac.create(hash, prk);
const T2 = _recycled ? prk : new Uint8Array(olen);
const worker = blocks > 1 ? _recycled?.iHash || hash.create() : void 0;
for (let counter = 0; counter < blocks - 1; counter++) {
HKDF_COUNTER[0] = counter + 1;
const iWork = iHash._cloneInto(worker);
if (counter) iWork.update(T2);
iWork.update(info).update(HKDF_COUNTER).digestInto(T2);
oHash._cloneInto(worker).update(T2).digestInto(T2);
okm.set(T2, olen * counter);
}
HKDF_COUNTER[0] = blocks;
if (blocks > 1) iHash.update(T2);
iHash.update(info).update(HKDF_COUNTER).digestInto(T2);
oHash.update(T2).digestInto(T2);
okm.set(T2, olen * (blocks - 1));
iHash.destroy();
oHash.destroy();
worker?.destroy();
if (T2 !== okm) clean$1(T2);
clean$1(HKDF_COUNTER);
if (length === okm.length) return okm;
const res = okm.slice(0, length);
clean$1(okm);
return res;
}
const hkdf = (hash, ikm, salt, info, length) => {
ahash(hash);
if (salt === void 0) salt = new Uint8Array(hash.outputLen);
const HMAC = hmac.create(hash, salt).update(ikm);
return expand$2(hash, HMAC.digest(), info, length, HMAC);
};
const _0n$4 = BigInt(0);
const _1n$4 = BigInt(1);
const _2n$4 = BigInt(2);
const _7n = BigInt(7);
const _256n = BigInt(256);
const _0x71n = BigInt(113);
const SHA3_PI = [];
const SHA3_ROTL = [];
const _SHA3_IOTA = [];
for (let round = 0, R = _1n$4, x = 1, y = 0; round < 24; round++) {
[x, y] = [y, (2 * x + 3 * y) % 5];
SHA3_PI.push(2 * (5 * y + x));
SHA3_ROTL.push((round + 1) * (round + 2) / 2 % 64);
let t2 = _0n$4;
for (let j = 0; j < 7; j++) {
R = (R << _1n$4 ^ (R >> _7n) * _0x71n) % _256n;
if (R & _2n$4) t2 ^= _1n$4 << (_1n$4 << BigInt(j)) - _1n$4;
}
_SHA3_IOTA.push(t2);
}
const IOTAS = split(_SHA3_IOTA, true);
const SHA3_IOTA_H = IOTAS[0];
const SHA3_IOTA_L = IOTAS[1];
const rotlSH = (h, l, s) => h << s | l >>> 32 - s;
const rotlSL = (h, l, s) => l << s | h >>> 32 - s;
const rotlBH = (h, l, s) => l << s - 32 | h >>> 64 - s;
const rotlBL = (h, l, s) => h << s - 32 | l >>> 64 - s;
const rotlH = (h, l, s) => s > 32 ? rotlBH(h, l, s) : rotlSH(h, l, s);
const rotlL = (h, l, s) => s > 32 ? rotlBL(h, l, s) : rotlSL(h, l, s);
const B = new Uint32Array(5 * 2);
function keccakP(s, rounds = 24) {
if (!(s instanceof Uint32Array)) throw new TypeError('"s" expected Uint32Array(50), got type=' + typeof s);
if (s.length !== 50) throw new RangeError('"s" expected Uint32Array(50), got length=' + s.length);
anumber$2(rounds, "rounds");
if (rounds < 1 || rounds > 24) throw new Error('"rounds" expected integer 1..24');
for (let round = 24 - rounds; round < 24; round++) {
for (let x = 0; x < 10; x++) B[x] = s[x] ^ s[x + 10] ^ s[x + 20] ^ s[x + 30] ^ s[x + 40];
for (let x = 0; x < 10; x += 2) {
const idx1 = (x + 8) % 10;
const idx0 = (x + 2) % 10;
const B0 = B[idx0];
const B1 = B[idx0 + 1];
const Th = rotlH(B0, B1, 1) ^ B[idx1];
const Tl = rotlL(B0, B1, 1) ^ B[idx1 + 1];
for (let y = 0; y < 50; y += 10) {
s[x + y] ^= Th;
s[x + y + 1] ^= Tl;
}
}
let curH = s[2];
let curL = s[3];
for (let t2 = 0; t2 < 24; t2++) {
const shift = SHA3_ROTL[t2];
const Th = rotlH(curH, curL, shift);
const Tl = rotlL(curH, curL, shift);
const PI = SHA3_PI[t2];
curH = s[PI];
curL = s[PI + 1];
s[PI] = Th;
s[PI + 1] = Tl;
}
for (let y = 0; y < 50; y += 10) {
const b0 = s[y], b1 = s[y + 1], b2 = s[y + 2], b3 = s[y + 3];
s[y] ^= ~s[y + 2] & s[y + 4];
s[y + 1] ^= ~s[y + 3] & s[y + 5];
s[y + 2] ^= ~s[y + 4] & s[y + 6];
s[y + 3] ^= ~s[y + 5] & s[y + 7];
s[y + 4] ^= ~s[y + 6] & s[y + 8];
s[y + 5] ^= ~s[y + 7] & s[y + 9];
s[y + 6] ^= ~s[y + 8] & b0;
s[y + 7] ^= ~s[y + 9] & b1;
s[y + 8] ^= ~b0 & b2;
s[y + 9] ^= ~b1 & b3;
}
s[0] ^= SHA3_IOTA_H[round];
s[1] ^= SHA3_IOTA_L[round];
}
clean$1(B);
}
class Keccak {
state;
pos = 0;
posOut = 0;
finished = false;
state32;
destroyed = false;
blockLen;
suffix;
outputLen;
canXOF;
enableXOF = false;
rounds;
constructor(blockLen, suffix, outputLen, enableXOF = false, rounds = 24) {
anumber$2(blockLen, "blockLen");
anumber$2(suffix, "suffix");
anumber$2(rounds, "rounds");
abool$2(enableXOF, "enableXOF");
this.blockLen = blockLen;
this.suffix = suffix;
this.outputLen = outputLen;
this.enableXOF = enableXOF;
this.canXOF = enableXOF;
this.rounds = rounds;
anumber$2(outputLen, "outputLen");
if (!(0 < blockLen && blockLen < 200)) throw new Error('"blockLen" must be 1..199');
this.state = new Uint8Array(200);
this.state32 = u32$4(this.state);
}
clone() {
return this._cloneInto();
}
keccak() {
swap32IfBE$1(this.state32);
keccakP(this.state32, this.rounds);
swap32IfBE$1(this.state32);
this.posOut = 0;
this.pos = 0;
}
update(data) {
aexists$1(this);
abytes$2(data);
const { blockLen, state, state32 } = this;
const len = data.length;
const canUseU32 = blockLen % 4 === 0 && data.byteOffset % 4 === 0;
const blockLen32 = blockLen / 4;
const data32 = canUseU32 && len >= blockLen ? u32$4(data) : void 0;
for (let pos = 0; pos < len; ) {
if (data32 !== void 0 && this.pos === 0 && pos % 4 === 0 && len - pos >= blockLen) {
for (let i = 0, o = pos / 4; i < blockLen32; i++) state32[i] ^= data32[o + i];
pos += blockLen;
this.pos = blockLen;
this.keccak();
continue;
}
const take = Math.min(blockLen - this.pos, len - pos);
for (let i = 0; i < take; i++) state[this.pos++] ^= data[pos++];
if (this.pos === blockLen) this.keccak();
}
return this;
}
finish() {
if (this.finished) return;
this.finished = true;
const { state, suffix, pos, blockLen } = this;
state[pos] ^= suffix;
if ((suffix & 128) !== 0 && pos === blockLen - 1) this.keccak();
state[blockLen - 1] ^= 128;
this.keccak();
}
writeInto(out) {
aexists$1(this, false);
abytes$2(out);
this.finish();
const bufferOut = this.state;
const { blockLen } = this;
for (let pos = 0, len = out.length; pos < len; ) {
if (this.posOut >= blockLen) this.keccak();
const take = Math.min(blockLen - this.posOut, len - pos);
out.set(bufferOut.subarray(this.posOut, this.posOut + take), pos);
this.posOut += take;
pos += take;
}
return out;
}
xofInto(out) {
if (!this.enableXOF) throw new Error("XOF is not enabled");
return this.writeInto(out);
}
xof(bytes) {
anumber$2(bytes);
return this.xofInto(new Uint8Array(bytes));
}
digestInto(out) {
aoutput$1(out, this);
if (this.finished) throw new Error("digest() was already called");
this.writeInto(out.length === this.outputLen ? out : out.subarray(0, this.outputLen));
this.destroy();
}
digest() {
const out = new Uint8Array(this.outputLen);
this.digestInto(out);
return out;
}
destroy() {
this.destroyed = true;
clean$1(this.state);
}
_cloneInto(to2) {
const { blockLen, suffix, outputLen, rounds, enableXOF } = this;
to2 ||= new Keccak(blockLen, suffix, outputLen, enableXOF, rounds);
to2.blockLen = blockLen;
to2.state32.set(this.state32);
to2.pos = this.pos;
to2.posOut = this.posOut;
to2.finished = this.finished;
to2.rounds = rounds;
to2.suffix = suffix;
to2.outputLen = outputLen;
to2.enableXOF = enableXOF;
to2.canXOF = this.canXOF;
to2.destroyed = this.destroyed;
return to2;
}
}
const genKeccak = (suffix, blockLen, outputLen, info = {}) => createHasher$1(() => new Keccak(blockLen, suffix, outputLen), info);
const sha3_256 = genKeccak(6, 136, 32, oidNist(8));
const sha3_512 = genKeccak(6, 72, 64, oidNist(10));
const genShake = (suffix, blockLen, outputLen, info = {}) => createHasher$1((opts2 = {}) => {
opts2 = checkOpts$1({}, opts2);
return new Keccak(blockLen, suffix, opts2.dkLen === void 0 ? outputLen : opts2.dkLen, true);
}, info);
const shake128 = genShake(31, 168, 16, oidNist(11));
const shake256 = genShake(31, 136, 32, oidNist(12));
const abytesDoc = abytes$2;
const randomBytes = randomBytes$3;
function aarray(item, title, inner = () => {
}) {
if (!Array.isArray(item)) throw new TypeError(`"${title}" expected array, got type=${typeof item}`);
for (let i = 0; i < item.length; i++) inner(item[i], `${title}[${i}]`);
return item;
}
function equalBytes(a2, b) {
a2 = abytes$2(a2);
b = abytes$2(b);
if (a2.length !== b.length) return false;
let diff = 0;
for (let i = 0; i < a2.length; i++) diff |= a2[i] ^ b[i];
return diff === 0;
}
function copyBytes(bytes) {
return new Uint8Array(abytes$2(bytes));
}
function splitCoder(label, ...lengths) {
const getLength = (c) => typeof c === "number" ? c : c.bytesLen;
const bytesLen = lengths.reduce((sum, a2) => sum + getLength(a2), 0);
return { bytesLen, encode: (bufs) => {
const res = new Uint8Array(bytesLen);
for (let i = 0, pos = 0; i < lengths.length; i++) {
const c = lengths[i];
const l = getLength(c);
const b = typeof c === "number" ? bufs[i] : c.encode(bufs[i]);
abytes$2(b, l, label);
res.set(b, pos);
if (typeof c !== "number") b.fill(0);
pos += l;
}
return res;
}, decode: (buf) => {
abytes$2(buf, bytesLen, label);
const res = [];
for (const c of lengths) {
const l = getLength(c);
const b = buf.subarray(0, l);
res.push(typeof c === "number" ? b : c.decode(b));
buf = buf.subarray(l);
}
return res;
} };
}
function vecCoder(c, vecLen) {
const coder2 = c;
const bytesLen = vecLen * coder2.bytesLen;
return { bytesLen, encode: (u) => {
const uArr = aarray(u, "u");
if (uArr.length !== vecLen) throw new RangeError(`vecCoder.encode: wrong length=${uArr.length}. Expected: ${vecLen}`);
const res = new Uint8Array(bytesLen);
for (let i = 0, pos = 0; i < uArr.length; i++) {
const b = coder2.encode(uArr[i]);
res.set(b, pos);
b.fill(0);
pos += b.length;
}
return res;
}, decode: (a2) => {
abytes$2(a2, bytesLen);
const r = [];
for (let i = 0; i < a2.length; i += coder2.bytesLen) r.push(coder2.decode(a2.subarray(i, i + coder2.bytesLen)));
return r;
} };
}
function cleanBytes(...list2) {
for (const t2 of list2) {
if (Array.isArray(t2)) for (const b of t2) b.fill(0);
else t2.fill(0);
}
}
function getMask(bits) {
anumber$2(bits, "bits");
if (bits > 32) throw new RangeError('"bits" expected <= 32, got ' + bits);
return bits === 32 ? 4294967295 : ~(-1 << bits) >>> 0;
}
const genCrystals = (opts2) => {
const { newPoly, N: N2, Q: Q2, F: F2, ROOT_OF_UNITY: ROOT_OF_UNITY2, brvBits } = opts2;
const mod2 = (a2, modulo = Q2) => {
const result = a2 % modulo | 0;
return (result >= 0 ? result | 0 : modulo + result | 0) | 0;
};
const smod = (a2, modulo = Q2) => {
const r = mod2(a2, modulo) | 0;
return (r > modulo >> 1 ? r - modulo | 0 : r) | 0;
};
function getZettas() {
const out = newPoly(N2);
for (let i = 0; i < N2; i++) {
const b = reverseBits(i, brvBits);
const p = BigInt(ROOT_OF_UNITY2) ** BigInt(b) % BigInt(Q2);
out[i] = Number(p) | 0;
}
return out;
}
const nttZetas = getZettas();
const inv = (_a) => {
throw new Error("not implemented");
};
const field = { add: (a2, b) => {
const r = a2 + b | 0;
return r >= Q2 ? r - Q2 | 0 : r;
}, sub: (a2, b) => {
const r = a2 - b | 0;
return r < 0 ? r + Q2 | 0 : r;
}, mul: (a2, b) => mod2((a2 | 0) * (b | 0)) | 0, inv };
const nttOpts = { N: N2, roots: nttZetas, invertButterflies: true, skipStages: 1, brp: false };
const dif = FFTCore(field, { dit: false, ...nttOpts });
const dit = FFTCore(field, { dit: true, ...nttOpts });
const NTT = { encode: (r) => {
return dif(r);
}, decode: (r) => {
dit(r);
for (let i = 0; i < r.length; i++) r[i] = mod2(F2 * r[i]);
return r;
} };
const bitsCoder = (d2, c) => {
for (let i = 0, bufLen = 0; i < N2; i++) {
bufLen += d2;
if (bufLen > 32) getMask(bufLen);
bufLen %= 8;
}
const mask = getMask(d2);
const bytesLen = d2 * (N2 / 8);
return { bytesLen, encode: (poly_) => {
const poly = poly_;
const r = new Uint8Array(bytesLen);
for (let i = 0, buf = 0, bufLen = 0, pos = 0; i < poly.length; i++) {
buf |= (c.encode(poly[i]) & mask) << bufLen;
bufLen += d2;
for (; bufLen >= 8; bufLen -= 8, buf >>= 8) r[pos++] = buf & 255;
}
return r;
}, decode: (bytes) => {
const r = newPoly(N2);
for (let i = 0, buf = 0, bufLen = 0, pos = 0; i < bytes.length; i++) {
buf |= bytes[i] << bufLen;
bufLen += 8;
for (; bufLen >= d2; bufLen -= d2, buf >>= d2) r[pos++] = c.decode(buf & mask);
}
return r;
} };
};
return { mod: mod2, smod, nttZetas, NTT: { encode: (r) => NTT.encode(r), decode: (r) => NTT.decode(r) }, bitsCoder };
};
const createXofShake = (shake) => (seed, blockLen) => {
if (!blockLen) blockLen = shake.blockLen;
const _seed = new Uint8Array(seed.length + 2);
_seed.set(seed);
const seedLen = seed.length;
const buf = new Uint8Array(blockLen);
let h = shake.create({});
let calls = 0;
let xofs = 0;
return { stats: () => ({ calls, xofs }), get: (x, y) => {
_seed[seedLen + 0] = x;
_seed[seedLen + 1] = y;
h.destroy();
h = shake.create({}).update(_seed);
calls++;
return () => {
xofs++;
return h.xofInto(buf);
};
}, clean: () => {
h.destroy();
cleanBytes(buf, _seed);
} };
};
const XOF128 = createXofShake(shake128);
const N = 256;
const Q = 3329;
const F = 3303;
const ROOT_OF_UNITY = 17;
const crystals = genCrystals({ N, Q, F, ROOT_OF_UNITY, newPoly: (n) => new Uint16Array(n), brvBits: 7 });
const PARAMS = (() => Object.freeze({ 512: Object.freeze({ N, Q, K: 2, ETA1: 3, ETA2: 2, du: 10, dv: 4, RBGstrength: 128 }), 768: Object.freeze({ N, Q, K: 3, ETA1: 2, ETA2: 2, du: 10, dv: 4, RBGstrength: 192 }), 1024: Object.freeze({ N, Q, K: 4, ETA1: 2, ETA2: 2, du: 11, dv: 5, RBGstrength: 256 }) }))();
const compress = (d2) => {
if (d2 >= 12) return { encode: (i) => i, decode: (i) => i >= Q ? i - Q : i };
const a2 = 2 ** (d2 - 1);
return { encode: (i) => ((i << d2) + Q / 2) / Q, decode: (i) => i * Q + a2 >>> d2 };
};
const byteCoder = (d2) => crystals.bitsCoder(d2, { encode: (i) => i, decode: (i) => i >= Q ? i - Q : i });
const polyCoder = (d2) => d2 === 12 ? byteCoder(12) : crystals.bitsCoder(d2, compress(d2));
function polyAdd(a_, b_) {
const a2 = a_;
const b = b_;
for (let i = 0; i < N; i++) {
const r = a2[i] + b[i];
a2[i] = r >= Q ? r - Q : r;
}
}
function polySub(a_, b_) {
const a2 = a_;
const b = b_;
for (let i = 0; i < N; i++) {
const r = a2[i] - b[i];
a2[i] = r < 0 ? r + Q : r;
}
}
function BaseCaseMultiply(a0, a1, b0, b1, zeta) {
const c0 = crystals.mod(crystals.mod(a1 * b1) * zeta + a0 * b0);
const c1 = crystals.mod(a0 * b1 + a1 * b0);
return { c0, c1 };
}
function MultiplyNTTs(f_, g_) {
const f = f_;
const g = g_;
for (let i = 0; i < N / 2; i++) {
let z = crystals.nttZetas[64 + (i >> 1)];
if (i & 1) z = -z;
const { c0, c1 } = BaseCaseMultiply(f[2 * i + 0], f[2 * i + 1], g[2 * i + 0], g[2 * i + 1], z);
f[2 * i + 0] = c0;
f[2 * i + 1] = c1;
}
return f;
}
function SampleNTT(xof_) {
const xof = xof_;
const r = new Uint16Array(N);
for (let j = 0; j < N; ) {
const b = xof();
if (b.length % 3) throw new Error("SampleNTT: unaligned block");
for (let i = 0; j < N && i + 3 <= b.length; i += 3) {
const d1 = (b[i + 0] >> 0 | b[i + 1] << 8) & 4095;
const d2 = (b[i + 1] >> 4 | b[i + 2] << 4) & 4095;
if (d1 < Q) r[j++] = d1;
if (j < N && d2 < Q) r[j++] = d2;
}
}
return r;
}
const sampleCBDBytes = (buf, eta) => {
const r = new Uint16Array(N);
const b32 = u32$4(buf);
swap32IfBE$1(b32);
let len = 0;
for (let i = 0, p = 0, bb = 0, t0 = 0; i < b32.length; i++) {
let b = b32[i];
for (let j = 0; j < 32; j++) {
bb += b & 1;
b >>= 1;
len += 1;
if (len === eta) {
t0 = bb;
bb = 0;
} else if (len === 2 * eta) {
r[p++] = crystals.mod(t0 - bb);
bb = 0;
len = 0;
}
}
}
swap32IfBE$1(b32);
if (len) throw new Error(`sampleCBD: leftover bits: ${len}`);
return r;
};
function sampleCBD(PRF_, seed, nonce, eta) {
const PRF = PRF_;
return sampleCBDBytes(PRF(eta * N / 4, seed, nonce), eta);
}
const genKPKE = (opts_) => {
const opts2 = opts_;
const { K, PRF, XOF, HASH512, ETA1, ETA2, du, dv } = opts2;
const poly1 = polyCoder(1);
const polyV = polyCoder(dv);
const polyU = polyCoder(du);
const publicCoder = splitCoder("publicKey", vecCoder(polyCoder(12), K), 32);
const secretCoder = vecCoder(polyCoder(12), K);
const cipherCoder = splitCoder("ciphertext", vecCoder(polyU, K), polyV);
const seedCoder = splitCoder("seed", 32, 32);
const encryptCore = (tHat, getA, msg, seed) => {
const rHat = [];
for (let i = 0; i < K; i++) rHat.push(crystals.NTT.encode(sampleCBD(PRF, seed, i, ETA1)));
const tmp2 = new Uint16Array(N);
const u = [];
for (let i = 0; i < K; i++) {
const e1 = sampleCBD(PRF, seed, K + i, ETA2);
const tmp = new Uint16Array(N);
for (let j = 0; j < K; j++) {
const aij = getA(i, j);
polyAdd(tmp, MultiplyNTTs(aij, rHat[j]));
}
polyAdd(e1, crystals.NTT.decode(tmp));
u.push(e1);
polyAdd(tmp2, MultiplyNTTs(tHat[i], rHat[i]));
cleanBytes(tmp);
}
const e2 = sampleCBD(PRF, seed, 2 * K, ETA2);
polyAdd(e2, crystals.NTT.decode(tmp2));
const v = poly1.decode(msg);
polyAdd(v, e2);
cleanBytes(tHat, rHat, tmp2, e2);
return cipherCoder.encode([u, v]);
};
return { secretCoder, lengths: { secretKey: secretCoder.bytesLen, publicKey: publicCoder.bytesLen, cipherText: cipherCoder.bytesLen }, keygen: (seed) => {
abytesDoc(seed, 32, "seed");
const seedDst = new Uint8Array(33);
seedDst.set(seed);
seedDst[32] = K;
const seedHash = HASH512(seedDst);
const [rho, sigma] = seedCoder.decode(seedHash);
const sHat = [];
const tHat = [];
for (let i = 0; i < K; i++) sHat.push(crystals.NTT.encode(sampleCBD(PRF, sigma, i, ETA1)));
const x = XOF(rho);
for (let i = 0; i < K; i++) {
const e = crystals.NTT.encode(sampleCBD(PRF, sigma, K + i, ETA1));
for (let j = 0; j < K; j++) {
const aji = SampleNTT(x.get(j, i));
polyAdd(e, MultiplyNTTs(aji, sHat[j]));
}
tHat.push(e);
}
x.clean();
const res = { publicKey: publicCoder.encode([tHat, rho]), secretKey: secretCoder.encode(sHat) };
cleanBytes(rho, sigma, sHat, tHat, seedDst, seedHash);
return res;
}, encrypt: (publicKey, msg, seed) => {
const [tHat, rho] = publicCoder.decode(publicKey);
const x = XOF(rho);
const res = encryptCore(tHat, (i, j) => SampleNTT(x.get(i, j)), msg, seed);
x.clean();
return res;
}, prepare: (publicKey) => {
const [tHat, rho] = publicCoder.decode(publicKey);
const x = XOF(rho);
const A2 = [];
for (let i = 0; i < K; i++) for (let j = 0; j < K; j++) A2.push(SampleNTT(x.get(i, j)));
x.clean();
return { encrypt: (msg, seed) => encryptCore(tHat.map((p) => p.slice()), (i, j) => A2[i * K + j].slice(), msg, seed), clean: () => cleanBytes(tHat, A2) };
}, decrypt: (cipherText, privateKey) => {
const [u, v] = cipherCoder.decode(cipherText);
const sk = secretCoder.decode(privateKey);
const tmp = new Uint16Array(N);
for (let i = 0; i < K; i++) polyAdd(tmp, MultiplyNTTs(sk[i], crystals.NTT.encode(u[i])));
polySub(v, crystals.NTT.decode(tmp));
const res = poly1.encode(v);
cleanBytes(tmp, sk, u, v);
return res;
} };
};
function createKyber(opts2) {
const rawOpts = opts2;
const KPKE = genKPKE(rawOpts);
const { HASH256, HASH512, KDF } = rawOpts;
const { secretCoder: KPKESecretCoder, lengths } = KPKE;
const secretCoder = splitCoder("secretKey", lengths.secretKey, lengths.publicKey, 32, 32);
const msgLen = 32;
const seedLen = 64;
const validateModulus = (publicKey, fn) => {
const eke = publicKey.subarray(0, 384 * rawOpts.K);
const ek = KPKESecretCoder.encode(KPKESecretCoder.decode(copyBytes(eke)));
const ok = equalBytes(ek, eke);
cleanBytes(ek);
if (!ok) throw new Error(`ML-KEM.${fn}: wrong publicKey modulus`);
};
const kemLengths = Object.freeze({ ...lengths, seed: 64, msg: msgLen, msgRand: msgLen, secretKey: secretCoder.bytesLen });
return Object.freeze({ info: Object.freeze({ type: "ml-kem" }), lengths: kemLengths, keygen: (seed) => {
const ownSeed = seed === void 0;
const s = ownSeed ? randomBytes(seedLen) : seed;
let sk;
let publicKeyHash;
try {
abytesDoc(s, seedLen, "seed");
const keys = KPKE.keygen(s.subarray(0, 32));
const publicKey = keys.publicKey;
sk = keys.secretKey;
publicKeyHash = HASH256(publicKey);
const secretKey = secretCoder.encode([sk, publicKey, publicKeyHash, s.subarray(32)]);
return { publicKey, secretKey };
} finally {
if (sk !== void 0) cleanBytes(sk);
if (publicKeyHash !== void 0) cleanBytes(publicKeyHash);
if (ownSeed) cleanBytes(s);
}
}, getPublicKey: (secretKey) => {
const [_sk, publicKey] = secretCoder.decode(secretKey);
return Uint8Array.from(publicKey);
}, encapsulate: (publicKey, msg) => {
const ownMsg = msg === void 0;
const m = ownMsg ? randomBytes(msgLen) : msg;
let kr;
try {
abytesDoc(publicKey, lengths.publicKey, "publicKey");
abytesDoc(m, msgLen, "message");
validateModulus(publicKey, "encapsulate");
kr = HASH512.create().update(m).update(HASH256(publicKey)).digest();
const cipherText = KPKE.encrypt(publicKey, m, kr.subarray(32, 64));
return { cipherText, sharedSecret: kr.subarray(0, 32) };
} finally {
if (kr !== void 0) cleanBytes(kr.subarray(32));
if (ownMsg) cleanBytes(m);
}
}, decapsulate: (cipherText, secretKey) => {
abytesDoc(secretKey, secretCoder.bytesLen, "secretKey");
abytesDoc(cipherText, lengths.cipherText, "cipherText");
const k768 = secretCoder.bytesLen - 96;
const start = k768 + 32;
const test = HASH256(secretKey.subarray(k768 / 2, start));
if (!equalBytes(test, secretKey.subarray(start, start + 32))) throw new Error("invalid secretKey: hash check failed");
const [sk, publicKey, publicKeyHash, z] = secretCoder.decode(secretKey);
const msg = KPKE.decrypt(cipherText, sk);
const kr = HASH512.create().update(msg).update(publicKeyHash).digest();
const Khat = kr.subarray(0, 32);
const cipherText2 = KPKE.encrypt(publicKey, msg, kr.subarray(32, 64));
const isValid = equalBytes(cipherText, cipherText2);
const Kbar = KDF.create({ dkLen: 32 }).update(z).update(cipherText).digest();
cleanBytes(msg, cipherText2, kr.subarray(32), !isValid ? Khat : Kbar);
return isValid ? Khat : Kbar;
}, prepare: (publicKey) => {
abytesDoc(publicKey, lengths.publicKey, "publicKey");
validateModulus(publicKey, "prepare");
const ek = copyBytes(publicKey);
const publicKeyHash = HASH256(ek);
const cached = KPKE.prepare(ek);
return Object.freeze({ publicKey: ek, encapsulate: (msg) => {
const ownMsg = msg === void 0;
const m = ownMsg ? randomBytes(msgLen) : msg;
let kr;
try {
abytesDoc(m, msgLen, "message");
kr = HASH512.create().update(m).update(publicKeyHash).digest();
const cipherText = cached.encrypt(m, kr.subarray(32, 64));
return { cipherText, sharedSecret: kr.subarray(0, 32) };
} finally {
if (kr !== void 0) cleanBytes(kr.subarray(32));
if (ownMsg) cleanBytes(m);
}
}, decapsulate: (cipherText, secretKey) => {
abytesDoc(secretKey, secretCoder.bytesLen, "secretKey");
abytesDoc(cipherText, lengths.cipherText, "cipherText");
const [sk, ekEmbedded, storedHash, z] = secretCoder.decode(secretKey);
if (!equalBytes(ekEmbedded, ek) || !equalBytes(storedHash, publicKeyHash)) throw new Error("ML-KEM.decapsulate: secretKey does not match prepared publicKey");
const msg = KPKE.decrypt(cipherText, sk);
const kr = HASH512.create().update(msg).update(publicKeyHash).digest();
const Khat = kr.subarray(0, 32);
const cipherText2 = cached.encrypt(msg, kr.subarray(32, 64));
const isValid = equalBytes(cipherText, cipherText2);
const Kbar = KDF.create({ dkLen: 32 }).update(z).update(cipherText).digest();
cleanBytes(msg, cipherText2, kr.subarray(32), !isValid ? Khat : Kbar);
return isValid ? Khat : Kbar;
}, clean: cached.clean });
} });
}
function shakePRF(dkLen, key, nonce) {
return shake256.create({ dkLen }).update(key).update(new Uint8Array([nonce])).digest();
}
const opts = (() => ({ HASH256: sha3_256, HASH512: sha3_512, KDF: shake256, XOF: XOF128, PRF: shakePRF }))();
const mk = (params) => createKyber({ ...opts, ...params });
const ml_kem768 = (() => mk(PARAMS[768]))();
const LATTICE_KEY_OCTETS = 1184;
const LATTICE_CIPHERTEXT_OCTETS = 1088;
const LATTICE_SEED_OCTETS = 64;
const CURVE_OCTETS = 32;
const LABEL = toUtf8("\\.//^\\");
function publicKeyOfSeed(seed) {
const { lattice, curvePublic } = expand$1(seed);
return concat(lattice.publicKey, curvePublic);
}
function encapsulate(publicKey, random) {
const curvePublic = publicKey.subarray(LATTICE_KEY_OCTETS);
const lattice = ml_kem768.encapsulate(publicKey.subarray(0, LATTICE_KEY_OCTETS), random.subarray(0, CURVE_OCTETS));
const once = random.subarray(CURVE_OCTETS);
const curveCiphertext = x25519.getPublicKey(once);
const curve = x25519.getSharedSecret(once, curvePublic);
const secret = combine(lattice.sharedSecret, curve, curveCiphertext, curvePublic);
return { ciphertext: concat(lattice.cipherText, curveCiphertext), secret };
}
function decapsulate(seed, ciphertext) {
const { lattice, curveSecret, curvePublic } = expand$1(seed);
const curveCiphertext = ciphertext.subarray(LATTICE_CIPHERTEXT_OCTETS);
const shared = ml_kem768.decapsulate(ciphertext.subarray(0, LATTICE_CIPHERTEXT_OCTETS), lattice.secretKey);
return combine(shared, x25519.getSharedSecret(curveSecret, curveCiphertext), curveCiphertext, curvePublic);
}
function expand$1(seed) {
const expanded = shake256(seed, { dkLen: LATTICE_SEED_OCTETS + CURVE_OCTETS });
const curveSecret = expanded.subarray(LATTICE_SEED_OCTETS);
const lattice = ml_kem768.keygen(expanded.subarray(0, LATTICE_SEED_OCTETS));
return { lattice, curveSecret, curvePublic: x25519.getPublicKey(curveSecret) };
}
function combine(lattice, curve, curveCiphertext, curvePublic) {
return sha3_256(concat(lattice, curve, curveCiphertext, curvePublic, LABEL));
}
const HYBRID_TAG = "mlkem768x25519";
const RECIPIENT_OCTETS = 1216;
const ENCAPSULATED_OCTETS = 1120;
const FILE_KEY_OCTETS$1 = 16;
const BODY_OCTETS$1 = FILE_KEY_OCTETS$1 + 16;
const INFO$1 = toUtf8("age-encryption.org/mlkem768x25519");
const SUITE = concat(toUtf8("HPKE"), Uint8Array.of(100, 122, 0, 1, 0, 3));
const MODE_BASE = 0;
const MODULUS = 3329;
function isUsableRecipient(key) {
if (key.length !== RECIPIENT_OCTETS || isLowOrder(key.subarray(LATTICE_KEY_OCTETS))) return false;
for (let at2 = 0; at2 < LATTICE_KEY_OCTETS - 32; at2 += 3) {
const [a2 = 0, b = 0, c = 0] = key.subarray(at2, at2 + 3);
if ((a2 | (b & 15) << 8) >= MODULUS || (b >> 4 | c << 4) >= MODULUS) return false;
}
return true;
}
function isLowOrder(point) {
try {
x25519.getSharedSecret(new Uint8Array(32), point);
return false;
} catch {
return true;
}
}
function recipientOfSeed(seed) {
return publicKeyOfSeed(seed);
}
function wrapHybrid(recipient, fileKey, randomness2) {
const { ciphertext, secret } = encapsulate(recipient, randomBytes$2(randomness2, 64));
const { key, nonce } = hpkeContext(secret);
return { tag: HYBRID_TAG, args: [toUnpaddedBase64(ciphertext)], body: chacha20poly1305(key, nonce).encrypt(fileKey) };
}
function unwrapHybrid(seed, stanza) {
if (stanza.tag !== HYBRID_TAG) return null;
const [argument, ...more] = stanza.args;
if (argument === void 0 || more.length > 0 || stanza.body.length !== BODY_OCTETS$1) throw new OpenFailure();
const encapsulated = unpaddedBase64(argument);
if (encapsulated.length !== ENCAPSULATED_OCTETS || isLowOrder(encapsulated.subarray(-32))) throw new OpenFailure();
const { key, nonce } = hpkeContext(decapsulate(seed, encapsulated));
try {
return chacha20poly1305(key, nonce).decrypt(stanza.body);
} catch {
return null;
}
}
function hpkeContext(sharedSecret) {
const none = new Uint8Array();
const pskIdHash = labeledExtract(none, "psk_id_hash", none);
const infoHash = labeledExtract(none, "info_hash", INFO$1);
const context = concat(Uint8Array.of(MODE_BASE), pskIdHash, infoHash);
const secret = labeledExtract(sharedSecret, "secret", none);
return { key: labeledExpand(secret, "key", context, 32), nonce: labeledExpand(secret, "base_nonce", context, 12) };
}
function labeledExtract(salt, label, material) {
return extract(sha256$1, concat(toUtf8("HPKE-v1"), SUITE, toUtf8(label), material), salt);
}
function labeledExpand(secret, label, info, length) {
const labeled = concat(Uint8Array.of(0, length), toUtf8("HPKE-v1"), SUITE, toUtf8(label), info);
return expand$2(sha256$1, secret, labeled, length);
}
const RECIPIENTS_MAX = 32;
const STANZAS_MAX = RECIPIENTS_MAX + 1;
const HEADER_OCTETS_MAX = 64 * 1024;
const VERSION_LINE = "age-encryption.org/v1";
const MAC_MARK = "---";
const BODY_LINE_CHARS = 64;
const MAC_CHARS = 43;
const BODY_LINES_MAX = 3;
const PAYLOAD_OCTETS_MIN = 16 + 16;
function splitHeader(file2) {
const lines = new Lines(file2);
if (lines.take() !== VERSION_LINE) throw new OpenFailure();
const stanzas = [];
let line = lines.take();
for (; line.startsWith("-> "); line = lines.take()) {
const [tag2, ...args] = line.slice("-> ".length).split(" ");
if (tag2 === void 0 || [tag2, ...args].includes("")) throw new OpenFailure();
stanzas.push({ tag: tag2, args, body: takeBody(lines) });
if (stanzas.length > STANZAS_MAX) throw new OpenFailure();
}
const mac = line.startsWith(`${MAC_MARK} `) ? line.slice(MAC_MARK.length + 1) : "";
if (mac.length !== MAC_CHARS) throw new OpenFailure();
const header = file2.subarray(0, lines.at);
const payload = file2.subarray(lines.at);
if (stanzas.length === 0 || header.length > HEADER_OCTETS_MAX || payload.length < PAYLOAD_OCTETS_MIN) {
throw new OpenFailure();
}
const hybridStanzas = stanzas.filter((stanza) => stanza.tag === HYBRID_TAG).length;
return { header, payload, stanzas, authenticated: header.subarray(0, header.length - MAC_CHARS - " \n".length), mac: unpaddedBase64(mac), hybridStanzas, otherStanzas: stanzas.length - hybridStanzas };
}
function takeBody(lines) {
let body2 = "";
for (let count = 0; count < BODY_LINES_MAX; count += 1) {
const line = lines.take();
if (line.length > BODY_LINE_CHARS) throw new OpenFailure();
body2 += line;
if (line.length < BODY_LINE_CHARS) return unpaddedBase64(body2);
}
throw new OpenFailure();
}
class Lines {
at = 0;
#file;
constructor(file2) {
this.#file = file2.subarray(0, HEADER_OCTETS_MAX);
}
take() {
const end = this.#file.indexOf(10, this.at);
if (end < 0) throw new OpenFailure();
const line = this.#file.subarray(this.at, end);
if (line.some((octet) => octet < 32 || octet > 126)) throw new OpenFailure();
this.at = end + 1;
return String.fromCharCode(...line);
}
}
function writeStanzas(stanzas, toText) {
let header = `${VERSION_LINE}
`;
for (const stanza of stanzas) {
header += `-> ${[stanza.tag, ...stanza.args].join(" ")}
`;
const body2 = toText(stanza.body);
for (let at2 = 0; at2 <= body2.length; at2 += BODY_LINE_CHARS) {
header += `${body2.slice(at2, at2 + BODY_LINE_CHARS)}
`;
}
}
return toUtf8(header + MAC_MARK);
}
const CHUNK_OCTETS = 64 * 1024;
const TAG_OCTETS = 16;
const NONCE_OCTETS = 16;
function payloadOctets(plaintextOctets) {
const chunks = Math.max(1, Math.ceil(plaintextOctets / CHUNK_OCTETS));
return NONCE_OCTETS + plaintextOctets + chunks * TAG_OCTETS;
}
function headerMac(fileKey, authenticated) {
return hmac(sha256$1, hkdf(sha256$1, fileKey, new Uint8Array(), toUtf8("header"), 32), authenticated);
}
function writePayload(fileKey, nonce, plaintext) {
const key = payloadKey(fileKey, nonce);
const payload = new Uint8Array(payloadOctets(plaintext.length));
payload.set(nonce);
for (let counter = 0, from = 0, to2 = NONCE_OCTETS; to2 < payload.length; counter += 1) {
const chunk = plaintext.subarray(from, from + CHUNK_OCTETS);
from += chunk.length;
const nonceOfChunk = chunkNonce(counter, from === plaintext.length);
payload.set(chacha20poly1305(key, nonceOfChunk).encrypt(chunk), to2);
to2 += chunk.length + TAG_OCTETS;
}
return payload;
}
function readPayload(fileKey, payload) {
const key = payloadKey(fileKey, payload.subarray(0, NONCE_OCTETS));
const sealed = payload.subarray(NONCE_OCTETS);
const chunks = [];
for (let at2 = 0; at2 === 0 || at2 < sealed.length; at2 += CHUNK_OCTETS + TAG_OCTETS) {
const end = at2 + CHUNK_OCTETS + TAG_OCTETS;
const chunk = decrypt(key, chunkNonce(chunks.length, end >= sealed.length), sealed.subarray(at2, end));
if (chunk.length === 0 && at2 > 0) throw new OpenFailure();
chunks.push(chunk);
}
return concat(...chunks);
}
function decrypt(key, nonce, sealed) {
try {
return chacha20poly1305(key, nonce).decrypt(sealed);
} catch {
throw new OpenFailure();
}
}
function payloadKey(fileKey, nonce) {
return hkdf(sha256$1, fileKey, nonce, toUtf8("payload"), 32);
}
function chunkNonce(counter, last) {
const nonce = new Uint8Array(12);
new DataView(nonce.buffer).setUint32(7, counter);
nonce[11] = last ? 1 : 0;
return nonce;
}
function openRaw(identities, file2) {
try {
const split2 = splitHeader(file2);
if (split2.stanzas.length > 1 && split2.stanzas.some((stanza) => stanza.tag === "scrypt")) return { is: "broken" };
const fileKey = findFileKey(identities, split2.stanzas);
return fileKey === null ? { is: "notOurs" } : { is: "opened", plaintext: openWith(fileKey, split2) };
} catch (failure) {
if (failure instanceof OpenFailure) return { is: "broken" };
throw failure;
}
}
function openWith(fileKey, split2) {
if (!sameMac(headerMac(fileKey, split2.authenticated), split2.mac)) throw new OpenFailure();
return readPayload(fileKey, split2.payload);
}
function findFileKey(identities, stanzas) {
for (const identity of identities) {
for (const stanza of stanzas) {
const fileKey = identity.unwrap(stanza);
if (fileKey !== null) return fileKey;
}
}
return null;
}
function sameMac(a2, b) {
return a2.length === b.length && a2.reduce((difference, octet, at2) => difference | octet ^ (b[at2] ?? 0), 0) === 0;
}
const FILE_KEY_OCTETS = 16;
const HYBRID_HEADER_OCTETS = 22 + (18 + 1494 + 1) + (43 + 1) + (4 + 43 + 1);
function sealedOctets(plaintextOctets) {
return HYBRID_HEADER_OCTETS + payloadOctets(plaintextOctets);
}
function writeFile(recipients, plaintext, randomness2) {
checkRecipients(recipients, RECIPIENTS_MAX);
return writeFileWith((fileKey) => recipients.map((recipient) => recipient.wrap(fileKey, randomness2)), plaintext, randomness2);
}
function writeFileWith(wrap, plaintext, randomness2) {
const fileKey = randomBytes$2(randomness2, FILE_KEY_OCTETS);
const authenticated = writeStanzas(wrap(fileKey), toUnpaddedBase64);
const mac = toUtf8(` ${toUnpaddedBase64(headerMac(fileKey, authenticated))}
`);
const payload = writePayload(fileKey, randomBytes$2(randomness2, NONCE_OCTETS), plaintext);
fileKey.fill(0);
return concat(authenticated, mac, payload);
}
function checkRecipients(recipients, most) {
const [first] = recipients;
if (first === void 0) throw new SealError("NoRecipients");
if (recipients.length > most) throw new SealError("TooManyRecipients");
if (recipients.some((other) => other.kind !== first.kind)) throw new SealError("MixedRecipients");
const repeated = recipients.some((one, at2) => recipients.slice(0, at2).some((other) => other.equals(one)));
if (repeated) throw new SealError("RepeatedRecipient");
}
const WORK_FACTOR = { words: 10, chosen: 16 };
const TAG = "scrypt";
const SALT_OCTETS = 16;
const SALT_LABEL = toUtf8("age-encryption.org/v1/scrypt");
const WRAPPED_OCTETS = 32;
function sealUnderPassphrase(passphrase2, strength, plaintext, randomness2) {
const wrap = (fileKey) => {
const salt = randomBytes$2(randomness2, SALT_OCTETS);
const body2 = chacha20poly1305(wrappingKey(passphrase2, salt, strength), new Uint8Array(12)).encrypt(fileKey);
return [{ tag: TAG, args: [toUnpaddedBase64(salt), String(WORK_FACTOR[strength])], body: body2 }];
};
return writeFileWith(wrap, plaintext, randomness2);
}
function openUnderPassphrase(passphrase2, file2, octetsMax) {
if (file2.length > octetsMax) throw new OpenFailure();
const split2 = splitHeader(file2);
const [stanza, ...more] = split2.stanzas;
if (stanza === void 0 || more.length > 0) throw new OpenFailure();
const { salt, strength } = readArguments(stanza);
return { plaintext: openWith(unwrap(wrappingKey(passphrase2, salt, strength), stanza.body), split2), strength };
}
function strengthOf(file2) {
try {
const [stanza] = splitHeader(file2).stanzas;
return stanza === void 0 ? null : readArguments(stanza).strength;
} catch {
return null;
}
}
function readArguments(stanza) {
const [salt, work, ...more] = stanza.args;
if (stanza.tag !== TAG || salt === void 0 || more.length > 0 || stanza.body.length !== WRAPPED_OCTETS) {
throw new OpenFailure();
}
const strength = ["words", "chosen"].find((known) => String(WORK_FACTOR[known]) === work);
const octets2 = unpaddedBase64(salt);
if (strength === void 0 || octets2.length !== SALT_OCTETS) throw new OpenFailure();
return { salt: octets2, strength };
}
function wrappingKey(passphrase2, salt, strength) {
return scrypt(toUtf8(passphrase2), concat(SALT_LABEL, salt), { N: 2 ** WORK_FACTOR[strength], r: 8, p: 1, dkLen: 32 });
}
function unwrap(key, body2) {
try {
return chacha20poly1305(key, new Uint8Array(12)).decrypt(body2);
} catch {
throw new OpenFailure();
}
}
const passphrase = Object.defineProperty({ __proto__: null, openUnderPassphrase, sealUnderPassphrase, strengthOf }, Symbol.toStringTag, { value: "Module" });
const SIGNATURE_BYTES = 64;
class SigningKey {
#seed;
constructor(seed) {
this.#seed = seed;
}
static fromSeed(seed) {
if (seed.length !== 32) throw new Malformed("Seed");
return new SigningKey(seed.slice());
}
verifyingKey() {
return VerifyingKey.fromBytes(ed25519.getPublicKey(this.#seed));
}
sign(label, message2) {
return ed25519.sign(concat(label.bytes(), message2), this.#seed);
}
signNote(text2) {
if (!isNote(text2)) throw new Malformed("NotANote");
return ed25519.sign(toUtf8(text2), this.#seed);
}
toJSON() {
return "SigningKey(…)";
}
}
class VerifyingKey {
#point;
#octets;
constructor(point, octets2) {
this.#point = point;
this.#octets = octets2;
}
static fromBytes(octets2) {
const point = decodePoint(octets2);
if (point === void 0 || point.isSmallOrder()) throw new Malformed("InvalidVerifyingKey");
return new VerifyingKey(point, octets2.slice());
}
static parse(text2) {
let octets2;
try {
octets2 = fromBase64Url(text2);
} catch {
throw new Malformed("InvalidVerifyingKey");
}
return VerifyingKey.fromBytes(octets2);
}
toBytes() {
return this.#octets.slice();
}
toString() {
return toBase64Url(this.#octets);
}
equals(other) {
return equal(this.#octets, other.#octets);
}
verifies(label, message2, signature) {
return this.#verifies(concat(label.bytes(), message2), signature);
}
verifiesNote(text2, signature) {
return isNote(text2) && this.#verifies(toUtf8(text2), signature);
}
#verifies(signed, signature) {
if (signature.length !== SIGNATURE_BYTES) return false;
const commitment = decodePoint(signature.subarray(0, 32));
const s = numberOf(signature.subarray(32));
const order = ed25519.Point.Fn.ORDER;
if (commitment === void 0 || commitment.isSmallOrder() || s >= order) return false;
const challenge = numberOf(sha512(concat(signature.subarray(0, 32), this.#octets, signed))) % order;
const expected = commitment.add(this.#point.multiplyUnsafe(challenge));
return ed25519.Point.BASE.multiplyUnsafe(s).equals(expected);
}
}
function decodePoint(octets2) {
try {
return ed25519.Point.fromBytes(octets2, false);
} catch {
return void 0;
}
}
function numberOf(octets2) {
return octets2.reduceRight((number2, octet) => number2 << 8n | BigInt(octet), 0n);
}
function isNote(text2) {
return text2.endsWith("\n") && !/[^\P{Cc}\n]/u.test(text2) && !/\p{Surrogate}/u.test(text2);
}
function byteId$1(LENGTH) {
const fromBytes = (octets2) => {
if (octets2.length !== LENGTH) throw new Malformed("WrongLength");
return octets2;
};
const parse2 = (text2) => {
if (utf8Length(text2) !== 2 * LENGTH) throw new Malformed("WrongLength");
if (!/^[0-9a-f]*$/.test(text2)) throw new Malformed("WrongCharacter");
return fromBytes(fromHex(text2));
};
return { LENGTH, fromBytes, parse: parse2, toText: toHex };
}
function textId$2(check) {
return { parse: (text2) => {
check(text2);
return text2;
} };
}
const MemoId = byteId$1(32);
const DocumentDigest = byteId$1(32);
const StatementDigest = byteId$1(32);
const VersionDigest = byteId$1(32);
const CharterDigest = byteId$1(32);
const CertificateDigest = byteId$1(32);
const PresentationDigest = byteId$1(32);
const Pseudonym$1 = byteId$1(48);
const ParticipantKey = byteId$1(32);
const AuthorKey = byteId$1(32);
const InstitutionId = textId$2((text2) => checkSlug(text2, 32));
const OfficialId = textId$2((text2) => checkSlug(text2, 64));
const CharterId = textId$2((text2) => checkSlug(text2, 64));
const EpochId = textId$2(checkEpoch$1);
const CaseNumber = { ...textId$2(checkCaseNumber), assign: (prefix, year, serial) => {
const padded = (value) => String(value).padStart(4, "0");
const text2 = `${prefix}-${padded(year)}-${padded(serial)}`;
checkCaseNumber(text2);
return text2;
} };
const VersionNumber = { FIRST: 1, new: (number2) => {
if (!Number.isInteger(number2) || number2 < 1 || number2 > 65535) throw new Malformed("WrongForm");
return number2;
}, following: (version) => version < 65535 ? version + 1 : void 0 };
function checkSlug(text2, lengthMax) {
const length = utf8Length(text2);
if (length === 0 || length > lengthMax) throw new Malformed("WrongLength");
if (!/^[a-z0-9-]*$/.test(text2)) throw new Malformed("WrongCharacter");
}
function checkEpoch$1(text2) {
if (utf8Length(text2) !== "YYYY-MM".length) throw new Malformed("WrongLength");
const hyphen = text2.indexOf("-");
if (hyphen < 0) throw new Malformed("WrongForm");
const [year, month] = [text2.slice(0, hyphen), text2.slice(hyphen + 1)];
checkDigits(year);
checkDigits(month);
if (!/^[0-9]{4}$/.test(year) || !/^(?:0[1-9]|1[0-2])$/.test(month)) throw new Malformed("WrongForm");
}
function checkCaseNumber(text2) {
const parts = text2.split("-");
const [prefix, year, serial] = parts;
if (parts.length !== 3 || prefix === void 0 || year === void 0 || serial === void 0) {
throw new Malformed("WrongForm");
}
if (!/^[A-Z]*$/.test(prefix)) throw new Malformed("WrongCharacter");
checkDigits(year);
checkDigits(serial);
const serialForm = /^(?:(?!0000)[0-9]{4}|[1-9][0-9]{4,5})$/.test(serial);
if (!/^[A-Z]{2,4}$/.test(prefix) || year.length !== 4 || !serialForm) throw new Malformed("WrongForm");
}
function checkDigits(text2) {
if (!/^[0-9]*$/.test(text2)) throw new Malformed("WrongCharacter");
}
const Major = { Unsigned: 0, Negative: 1, Octets: 2, Text: 3, Array: 4, Map: 5 };
const WIDTHS = { 24: { octets: 1, above: 23 }, 25: { octets: 2, above: 255 }, 26: { octets: 4, above: 65535 }, 27: { octets: 8, above: 4294967295 } };
function canonical(schema, octetsMax) {
return { write: schema.write, read: schema.read, OCTETS_MAX: octetsMax, toCanonical: (value) => encode$1(schema, value), fromCanonical: (octets2) => {
if (octets2.length > octetsMax) throw new Malformed("TooLong");
const from = new Reader$1(octets2);
const value = schema.read(from);
if (!from.isAtEnd() || !equal(encode$1(schema, value), octets2)) {
throw new Malformed("NotCanonical");
}
return value;
} };
}
function encode$1(schema, value) {
const out = new Writer();
schema.write(out, value);
return out.octets();
}
class Writer {
#octets = new Uint8Array(256);
#length = 0;
head(major, argument) {
const type = major << 5;
if (argument > 4294967295) {
const view = new DataView(new ArrayBuffer(9));
view.setUint8(0, type | 27);
view.setBigUint64(1, BigInt(argument));
this.#push(new Uint8Array(view.buffer));
return;
}
const small = Number(argument);
if (small < 24) this.#push([type | small]);
else if (small <= 255) this.#push([type | 24, small]);
else if (small <= 65535) this.#push([type | 25, small >> 8, small & 255]);
else this.#push([type | 26, small >>> 24, small >> 16 & 255, small >> 8 & 255, small & 255]);
}
bytes(octets2) {
this.head(Major.Octets, octets2.length);
this.#push(octets2);
}
text(text2) {
const octets2 = toUtf8(text2);
this.head(Major.Text, octets2.length);
this.#push(octets2);
}
octets() {
return this.#octets.slice(0, this.#length);
}
#push(octets2) {
const needed2 = this.#length + octets2.length;
if (needed2 > this.#octets.length) {
const grown = new Uint8Array(Math.max(needed2, 2 * this.#octets.length));
grown.set(this.#octets);
this.#octets.fill(0);
this.#octets = grown;
}
this.#octets.set(octets2, this.#length);
this.#length = needed2;
}
}
let Reader$1 = class Reader {
#octets;
#at = 0;
constructor(octets2) {
this.#octets = octets2;
}
isAtEnd() {
return this.#at === this.#octets.length;
}
head(major) {
const argument = Number(this.head64(major));
if (!Number.isSafeInteger(argument)) throw new Malformed("Malformed");
return argument;
}
head64(major) {
if (this.major() !== major) throw new Malformed("Malformed");
const low = (this.#take(1)[0] ?? 0) & 31;
if (low < 24) return low;
const width = WIDTHS[low];
if (width === void 0) throw new Malformed(low === 31 ? "NotCanonical" : "Malformed");
const octets2 = this.#take(width.octets);
const view = new DataView(octets2.buffer, octets2.byteOffset);
const argument = width.octets === 8 ? view.getBigUint64(0) : octets2.reduce((sum, octet) => sum * 256 + octet, 0);
if (argument <= width.above) throw new Malformed("NotCanonical");
return argument;
}
major() {
const first = this.#octets[this.#at];
if (first === void 0) throw new Malformed("Malformed");
return first >> 5;
}
bytes() {
return this.#take(this.head(Major.Octets)).slice();
}
text() {
return fromUtf8(this.#take(this.head(Major.Text)));
}
#take(count) {
const taken = this.#octets.subarray(this.#at, this.#at + count);
if (taken.length !== count) throw new Malformed("Malformed");
this.#at += count;
return taken;
}
};
const PADDED_MIN = 16 * 1024;
const LENGTH_OCTETS$1 = 4;
const LENGTH_MAX = 4294967295;
const NO_PADDING = { framed: false, octetsFor: (octets2) => octets2 };
const STEPPED = { framed: true, octetsFor: paddedOctets };
function fixedPadding(octets2) {
return { framed: true, octetsFor: (content) => content + LENGTH_OCTETS$1 <= octets2 ? octets2 : null };
}
function paddedOctets(contentOctets) {
if (contentOctets > LENGTH_MAX) return null;
const framed2 = Math.max(contentOctets + LENGTH_OCTETS$1, PADDED_MIN);
let power = PADDED_MIN;
while (power * 2 <= framed2) power *= 2;
const quarter = power / 4;
return Math.ceil(framed2 / quarter) * quarter;
}
function pad(padding, content) {
const octets2 = padding.octetsFor(content.length);
if (octets2 === null) throw new SealError("TooLong");
if (!padding.framed) return content;
const padded = new Uint8Array(octets2);
padded.set(concat(u32$5(content.length), content));
return padded;
}
function unpad(padding, padded) {
if (!padding.framed) return padded;
if (padded.length < LENGTH_OCTETS$1) throw new OpenFailure();
const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
if (padding.octetsFor(length) !== padded.length) throw new OpenFailure();
const end = LENGTH_OCTETS$1 + length;
if (padded.subarray(end).some((octet) => octet !== 0)) throw new OpenFailure();
return padded.slice(LENGTH_OCTETS$1, end);
}
const RFC_4648 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const CHECKSUM_LETTERS = 6;
const GENERATOR = [996825010, 642813549, 513874426, 1027748829, 705979059];
function toBase32(octets2) {
return spell(fives(octets2), RFC_4648);
}
function fromBase32(text2) {
return octetsOf$1(read(text2, RFC_4648));
}
function toBech32(prefix, octets2) {
const values = fives(octets2);
const sum = checksum([...expand(prefix), ...values, ...Array(CHECKSUM_LETTERS).fill(0)]) ^ 1;
const check = Array.from({ length: CHECKSUM_LETTERS }, (_, i) => sum >>> 5 * (CHECKSUM_LETTERS - 1 - i) & 31);
return `${prefix}1${spell([...values, ...check], BECH32)}`;
}
function fromBech32(text2) {
const lower = text2.toLowerCase();
const end = lower.lastIndexOf("1");
const prefix = lower.slice(0, end);
if (end < 1 || text2 !== lower && text2 !== text2.toUpperCase() || !/^[!-~]+$/.test(prefix)) throw new Malformed("Malformed");
const values = read(lower.slice(end + 1), BECH32);
if (values.length < CHECKSUM_LETTERS || checksum([...expand(prefix), ...values]) !== 1) throw new Malformed("Malformed");
return { prefix, octets: octetsOf$1(values.slice(0, -CHECKSUM_LETTERS)) };
}
function expand(prefix) {
const codes = Array.from(prefix, (letter) => letter.charCodeAt(0));
return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}
function checksum(values) {
return values.reduce((sum, value) => {
const shifted = (sum & 33554431) << 5 ^ value;
return GENERATOR.reduce((mixed, term2, bit) => sum >>> 25 + bit & 1 ? mixed ^ term2 : mixed, shifted);
}, 1);
}
function fives(octets2) {
return regroup(octets2, 8, 5, (spare, width) => [spare << 5 - width & 31]);
}
function octetsOf$1(values) {
return Uint8Array.from(regroup(values, 5, 8, (spare, width) => {
if (width >= 5 || spare !== 0) throw new Malformed("Malformed");
return [];
}));
}
function regroup(groups, from, to2, end) {
const regrouped = [];
let bits = 0;
let width = 0;
for (const group of groups) {
bits = bits << from | group;
width += from;
while (width >= to2) {
width -= to2;
regrouped.push(bits >> width);
bits &= (1 << width) - 1;
}
}
return width > 0 ? [...regrouped, ...end(bits, width)] : regrouped;
}
function spell(values, alphabet) {
return values.map((value) => alphabet.charAt(value)).join("");
}
function read(text2, alphabet) {
return Array.from(text2, (letter) => {
const value = alphabet.indexOf(letter);
if (value < 0) throw new Malformed("Malformed");
return value;
});
}
const INFO = toUtf8("age-encryption.org/v1/X25519");
function wrapX25519(recipient, fileKey, randomness2) {
const secret = randomBytes$2(randomness2, 32);
const share = x25519.getPublicKey(secret);
const key = hkdf(sha256$1, x25519.getSharedSecret(secret, recipient), concat(share, recipient), INFO, 32);
secret.fill(0);
return { tag: "X25519", args: [toUnpaddedBase64(share)], body: chacha20poly1305(key, new Uint8Array(12)).encrypt(fileKey) };
}
const HYBRID_RECIPIENT = "age1pq";
const HYBRID_IDENTITY = "age-secret-key-pq-";
const X25519_RECIPIENT = "age";
const KEY_TEXT_MAX = 2048;
class Recipient {
kind;
#key;
constructor(kind2, key) {
this.kind = kind2;
this.#key = key;
}
static parse(text2) {
const { prefix, key } = decode$1(text2);
const hybrid = prefix === HYBRID_RECIPIENT && isUsableRecipient(key);
const plain = prefix === X25519_RECIPIENT && key.length === 32 && !isLowOrder(key);
if (!hybrid && !plain) throw new Malformed("InvalidKey");
const recipient = new Recipient(hybrid ? "hybrid" : "x25519", key);
if (recipient.toString() !== text2) throw new Malformed("InvalidKey");
return recipient;
}
static ofSeed(seed) {
return new Recipient("hybrid", recipientOfSeed(seed));
}
isHybrid() {
return this.kind === "hybrid";
}
warning() {
return this.isHybrid() ? null : "NotPostQuantum";
}
equals(other) {
return this.kind === other.kind && equal(this.#key, other.#key);
}
wrap(fileKey, randomness2) {
const wrap = this.isHybrid() ? wrapHybrid : wrapX25519;
return wrap(this.#key, fileKey, randomness2);
}
toString() {
return toBech32(this.isHybrid() ? HYBRID_RECIPIENT : X25519_RECIPIENT, this.#key);
}
}
class Identity {
#seed;
#recipient = null;
constructor(seed) {
if (seed.length !== 32) throw new Malformed("InvalidKey");
this.#seed = seed.slice();
}
static generate(randomness2) {
return new Identity(randomBytes$2(randomness2, 32));
}
static fromSeed(seed) {
return new Identity(seed);
}
static parse(text2) {
const { prefix, key } = decode$1(text2);
if (prefix !== HYBRID_IDENTITY) throw new Malformed("InvalidKey");
const identity = new Identity(key);
if (identity.toSecretString() !== text2) throw new Malformed("InvalidKey");
return identity;
}
recipient() {
this.#recipient ??= Recipient.ofSeed(this.#seed);
return this.#recipient;
}
toSecretString() {
return toBech32(HYBRID_IDENTITY, this.#seed).toUpperCase();
}
unwrap(stanza) {
return unwrapHybrid(this.#seed, stanza);
}
toString() {
return "Identity(…)";
}
toJSON() {
return "Identity(…)";
}
}
function decode$1(text2) {
if (text2.length > KEY_TEXT_MAX) throw new Malformed("InvalidKey");
try {
const { prefix, octets: octets2 } = fromBech32(text2);
return { prefix, key: octets2 };
} catch {
throw new Malformed("InvalidKey");
}
}
function seal(recipients, plaintext, padding, randomness2) {
return writeFile(recipients, pad(padding, plaintext), randomness2);
}
function openSealed(identities, file2, padding, octetsMax) {
if (file2.length > octetsMax) throw new OpenFailure();
const outcome = openRaw(identities, file2);
if (outcome.is !== "opened") throw new OpenFailure();
return unpad(padding, outcome.plaintext);
}
function named(...names) {
return { ALL: names, fromName: (name) => names.find((known) => known === name), indexOf: (name) => names.indexOf(name) };
}
const IdentityMode = named("named", "sealed", "anonymous");
const Stance = named("support", "support-with-reservation");
const Outcome = named("accepted", "partly", "rejected", "already-policy", "needs-decision");
const Rating = named("answers", "does-not-answer");
const AppealGround = named("process", "substance");
const Marking = named("U", "SBU", "C", "S", "TS");
function highestMarking(first, ...others) {
return others.reduce((a2, b) => isHigher(b, a2) ? b : a2, first);
}
function isHigher(a2, b) {
return Marking.indexOf(a2) > Marking.indexOf(b);
}
const SECONDS_OF_DAY$1 = 86400;
const YEAR_MAX = 9999;
const [SUNDAY, MONDAY, THURSDAY, SATURDAY] = [0, 1, 4, 6];
function parseDay(text2) {
const [, year, month, date] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text2) ?? [];
const number2 = dayNumber(Number(year), Number(month), Number(date));
return number2 !== void 0 && dayOf(number2) === text2 ? text2 : void 0;
}
function dayNumber(year, month, date) {
if (!(year >= 0 && year <= YEAR_MAX && month >= 1 && month <= 12 && date >= 1)) return void 0;
return date <= daysOfMonth(year, month) ? epochDay(year, month, date) : void 0;
}
function dayOf(number2) {
const { year, month, date } = partsOf(number2);
if (year < 0 || year > YEAR_MAX) return void 0;
const padded = (value, width) => String(value).padStart(width, "0");
return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}
function partsOf(number2) {
const at2 = new Date(number2 * SECONDS_OF_DAY$1 * 1e3);
return { year: at2.getUTCFullYear(), month: at2.getUTCMonth() + 1, date: at2.getUTCDate() };
}
function daysOfMonth(year, month) {
return partsOf(epochDay(year, month + 1, 0)).date;
}
function weekdayOf(number2) {
return ((number2 + THURSDAY) % 7 + 7) % 7;
}
function epochDay(year, month, date) {
const at2 = new Date(0);
at2.setUTCFullYear(year, month - 1, date);
return at2.getTime() / (SECONDS_OF_DAY$1 * 1e3);
}
const HolidayCalendar = named("us-federal", "weekends-only");
function holidaysOf(calendar, year) {
if (calendar !== "us-federal" || year < 0 || year > YEAR_MAX) return [];
return US_FEDERAL.flatMap((rule) => {
if (year < rule.since) return [];
const proper = rule.in(year);
const weekday = weekdayOf(proper);
const kept = weekday === SATURDAY ? proper - 1 : weekday === SUNDAY ? proper + 1 : proper;
const date = dayOf(kept);
return date === void 0 ? [] : [{ name: rule.name, date, observed: kept !== proper }];
});
}
function holidayOn(calendar, number2) {
const { year } = partsOf(number2);
const date = dayOf(number2);
return [...holidaysOf(calendar, year), ...holidaysOf(calendar, year + 1)].find((it) => it.date === date);
}
function isWorkingDay(calendar, number2) {
const weekday = weekdayOf(number2);
return weekday !== SUNDAY && weekday !== SATURDAY && holidayOn(calendar, number2) === void 0;
}
function fixed$2(name, month, date, since = 1971) {
return { name, since, in: (year) => epochDay(year, month, date) };
}
function nth(name, month, which, weekday, since = 1971) {
const first = (year) => epochDay(year, month, 1);
const inYear = (year) => {
const earliest = first(year) + (weekday - weekdayOf(first(year)) + 7) % 7;
if (which > 0) return earliest + 7 * (which - 1);
const last = first(year) + daysOfMonth(year, month) - 1;
return last - (weekdayOf(last) - weekday + 7) % 7;
};
return { name, since, in: inYear };
}
const US_FEDERAL = [fixed$2("New Year's Day", 1, 1), nth("Birthday of Martin Luther King, Jr.", 1, 3, MONDAY, 1986), nth("Washington's Birthday", 2, 3, MONDAY), nth("Memorial Day", 5, -1, MONDAY), fixed$2("Juneteenth National Independence Day", 6, 19, 2021), fixed$2("Independence Day", 7, 4), nth("Labor Day", 9, 1, MONDAY), nth("Columbus Day", 10, 2, MONDAY), fixed$2("Veterans Day", 11, 11, 1978), nth("Thanksgiving Day", 11, 4, THURSDAY), fixed$2("Christmas Day", 12, 25)];
function unsigned(max) {
return { write: (out, value) => {
if (!Number.isInteger(value) || value < 0 || value > max) throw new Malformed("Malformed");
out.head(Major.Unsigned, value);
}, read: (from) => {
const value = from.head(Major.Unsigned);
if (value > max) throw new Malformed("Malformed");
return value;
} };
}
const u8$2 = unsigned(255);
const u16$2 = unsigned(65535);
const u32$2 = unsigned(4294967295);
const u53 = unsigned(Number.MAX_SAFE_INTEGER);
const u64$1 = { write: (out, value) => {
if (value < 0n || value > 0xffffffffffffffffn) throw new Malformed("Malformed");
out.head(Major.Unsigned, value);
}, read: (from) => BigInt(from.head64(Major.Unsigned)) };
const seconds$1 = { write: (out, value) => {
if (!Number.isSafeInteger(value)) throw new Malformed("Malformed");
if (value < 0) out.head(Major.Negative, -1 - value);
else out.head(Major.Unsigned, value);
}, read: (from) => from.major() === Major.Negative ? -1 - from.head(Major.Negative) : from.head(Major.Unsigned) };
const text$1 = { write: (out, value) => out.text(value), read: (from) => from.text() };
const octets$1 = { write: (out, value) => out.bytes(value), read: (from) => from.bytes() };
function fixed$1(length) {
const checked = (value) => {
if (value.length !== length) throw new Malformed("Malformed");
return value;
};
return { write: (out, value) => out.bytes(checked(value)), read: (from) => checked(from.bytes()) };
}
const octets32 = fixed$1(32);
function id$1(kind2) {
return { write: (out, value) => out.bytes(kind2.fromBytes(value)), read: (from) => kind2.fromBytes(from.bytes()) };
}
function textId$1(kind2) {
return { write: (out, value) => out.text(kind2.parse(value)), read: (from) => kind2.parse(from.text()) };
}
function word$1(list2) {
const checked = (name) => {
const known = list2.fromName(name);
if (known === void 0) throw new Malformed("Malformed");
return known;
};
return { write: (out, value) => out.text(checked(value)), read: (from) => checked(from.text()) };
}
function numbered(numbers) {
const pairs = Object.entries(numbers);
return { write: (out, value) => out.head(Major.Unsigned, numbers[value]), read: (from) => {
const number2 = from.head(Major.Unsigned);
const pair = pairs.find(([, known]) => known === number2);
if (pair === void 0) throw new Malformed("Malformed");
return pair[0];
} };
}
const versionNumber = { write: (out, value) => u16$2.write(out, VersionNumber.new(value)), read: (from) => VersionNumber.new(u16$2.read(from)) };
function optional$1(schema) {
return { write: (out, value) => {
if (value === null) throw new Malformed("Malformed");
schema.write(out, value);
}, read: (from) => schema.read(from), absent: { value: null } };
}
function list$1(schema) {
return { write: (out, values) => {
out.head(Major.Array, values.length);
for (const value of values) schema.write(out, value);
}, read: (from) => {
const length = from.head(Major.Array);
const values = [];
while (values.length < length) values.push(schema.read(from));
return values;
} };
}
function listOrNone(schema) {
const { write, read: read2 } = list$1(schema);
return { write: (out, values) => {
if (values.length === 0) throw new Malformed("Malformed");
write(out, values);
}, read: (from) => {
const values = read2(from);
if (values.length === 0) throw new Malformed("NotCanonical");
return values;
}, absent: { get value() {
return [];
}, isAbsent: (values) => values.length === 0 } };
}
const textPair = { write: (out, [first, second]) => {
out.head(Major.Array, 2);
out.text(first);
out.text(second);
}, read: (from) => {
if (from.head(Major.Array) !== 2) throw new Malformed("Malformed");
return [from.text(), from.text()];
} };
function map(fields2) {
const ascending = Object.entries(fields2).sort(([, [a2]], [, [b]]) => a2 - b);
const byKey = new Map(ascending.map(([name, [key, schema]]) => [key, { name, schema }]));
return { write: (out, value) => {
const values = value;
const present2 = ascending.filter(([name, [, schema]]) => !isAbsent(schema, values[name]));
out.head(Major.Map, present2.length);
for (const [name, [key, schema]] of present2) {
out.head(Major.Unsigned, key);
schema.write(out, values[name]);
}
}, read: (from) => {
const length = from.head(Major.Map);
const values = {};
for (let entry = 0, last = -1; entry < length; entry += 1) {
const key = from.head(Major.Unsigned);
const field = byKey.get(key);
if (field === void 0 || key <= last) throw new Malformed("NotCanonical");
values[field.name] = field.schema.read(from);
last = key;
}
for (const [name, [, schema]] of ascending) {
if (name in values) continue;
if (schema.absent === void 0) throw new Malformed("Malformed");
values[name] = schema.absent.value;
}
return values;
} };
}
function isAbsent(schema, value) {
const { absent } = schema;
return absent !== void 0 && (absent.isAbsent === void 0 ? absent.value === value : absent.isAbsent(value));
}
function variants(shapes) {
return { write: (out, value) => {
const shape = shapes[value.kind];
if (shape === void 0) throw new Malformed("Malformed");
out.head(Major.Array, 2);
out.head(Major.Unsigned, shape[0]);
writeFields(out, shape[1], value);
}, read: (from) => {
if (from.head(Major.Array) !== 2) throw new Malformed("Malformed");
const number2 = from.head(Major.Unsigned);
const found = Object.entries(shapes).find(([, [known]]) => known === number2);
if (found === void 0) throw new Malformed("Malformed");
const [kind2, [, fields2]] = found;
return { kind: kind2, ...readFields(from, fields2) };
} };
}
function writeFields(out, fields2, values) {
const entries = Object.entries(fields2);
out.head(Major.Array, entries.length);
for (const [name, schema] of entries) schema.write(out, values[name]);
}
function readFields(from, fields2) {
const entries = Object.entries(fields2);
if (from.head(Major.Array) !== entries.length) throw new Malformed("Malformed");
return Object.fromEntries(entries.map(([name, schema]) => [name, schema.read(from)]));
}
const SPACES = /\p{White_Space}+/gu;
const AROUND = /^\p{White_Space}+|\p{White_Space}+$/gu;
const IN_FRONT = /^\p{White_Space}+/u;
function trim(text2) {
return text2.replace(AROUND, "");
}
function trimStart(text2) {
return text2.replace(IN_FRONT, "");
}
function singleSpaced(text2) {
return trim(text2).replace(SPACES, " ");
}
function characters(text2) {
let count = 0;
for (const _ of text2) count += 1;
return count;
}
const ATTACHMENTS_MAX$1 = 10;
const ATTACHMENTS_OCTETS_MAX$1 = 1024 * 1024;
const FILE_NAME_BYTES_MAX = 200;
const FIELD = "|";
const NOT_IN_NAMES = /[/\\:*?"<>|]/;
const MediaType = named("application/pdf", "image/png", "image/jpeg", "text/plain", "text/csv");
const ENDINGS = { "application/pdf": [".pdf"], "image/png": [".png"], "image/jpeg": [".jpg", ".jpeg"], "text/plain": [".txt"], "text/csv": [".csv"] };
const BEGINNINGS = { "application/pdf": fromHex("255044462d"), "image/png": fromHex("89504e470d0a1a0a"), "image/jpeg": fromHex("ffd8ff") };
function mediaTypeOf(name) {
const small = name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
return MediaType.ALL.find((type) => ENDINGS[type].some((ending) => small.endsWith(ending)));
}
function fits(type, octets2) {
const beginning = BEGINNINGS[type];
if (beginning !== void 0) return beginning.every((octet, at2) => octets2[at2] === octet);
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
function attachmentLine({ name, mediaType, octets: octets2, sha256: sha2562 }) {
return `(${name.marking}) ${name.text} ${FIELD} ${mediaType} ${FIELD} ${octets2} ${FIELD} ${toHex(sha2562)}`;
}
function splitFields(text2) {
const fields2 = text2.split(FIELD).map(trim);
const [type, octets2, hash] = fields2.slice(-3);
if (fields2.length < 4 || type === void 0 || octets2 === void 0 || hash === void 0) return void 0;
const mediaType = MediaType.fromName(type);
if (mediaType === void 0 || !/^[0-9a-f]{64}$/.test(hash) || !/^[1-9][0-9]{0,19}$/.test(octets2)) return void 0;
if (BigInt(octets2) >= 2n ** 64n) return void 0;
const name = trim(text2.split(FIELD).slice(0, -3).join(FIELD));
return { name, mediaType, octets: Number(octets2), sha256: fromHex(hash) };
}
function isFileName(name) {
return utf8Length(name) <= FILE_NAME_BYTES_MAX && !/^[.-]/.test(name) && !NOT_IN_NAMES.test(name);
}
const COSIGNATURE_OCTETS = 16 * 1024;
const COSIGNATURES_PER_POST_MAX = 64;
const PRESENTATION_OCTETS_MAX = 3 * 1024;
const EPOCH_OCTETS_MAX = 256 * 1024;
const MANIFEST_OCTETS_MAX = 8 * 1024;
const CERTIFICATE_OCTETS_MAX = 64 * 1024;
const ATTACHMENTS_MAX = ATTACHMENTS_MAX$1;
const ATTACHMENTS_OCTETS_MAX = ATTACHMENTS_OCTETS_MAX$1;
const TEXT_OCTETS_MAX = 512 * 1024 + ATTACHMENTS_OCTETS_MAX;
const DRAFTS_MAX = 8;
const DESK_OCTETS_MAX = DRAFTS_MAX * (TEXT_OCTETS_MAX + 8 * 1024);
const PSEUDONYMS_MAX = 8;
const CLAIM_OCTETS_MAX = 1024 * 1024;
const RATING_OCTETS = 512;
const DOCUMENT_OCTETS_MAX = 16 * 1024;
const CONTENT_OCTETS_MAX = 512 * 1024;
const NOTE_OCTETS_MAX = 640 * 1024;
const NOTE_TEXT_OCTETS_MAX = 64 * 1024;
const NOTE_LABELS_MAX = 16;
const NOTE_LABEL_OCTETS_MAX = 64;
const SEALED_OCTETS_MAX = 2 * 1024 * 1024;
const CASE_FILE_OCTETS_MAX = 64 * 1024 * 1024;
const REQUEST_SKEW_SECONDS_MAX = 300;
const officialStep = variants({ acknowledge: [0, { caseNumber: textId$1(CaseNumber) }], distribute: [1, { readers: list$1(textId$1(OfficialId)) }], reply: [2, { demands: list$1(u16$2) }], statement: [3, {}], clear: [4, { reply: id$1(StatementDigest) }], requestExtension: [5, { days: u16$2 }], approveExtension: [6, { request: id$1(StatementDigest) }] });
const officialStatement = canonical(map({ memo: [0, id$1(MemoId)], answers: [1, id$1(DocumentDigest)], official: [2, textId$1(OfficialId)], step: [3, officialStep], content: [4, octets32] }), DOCUMENT_OCTETS_MAX);
function statementDigest(statement2) {
return StatementDigest.fromBytes(Label.STATEMENT_DIGEST.hash(officialStatement.toCanonical(statement2)));
}
const unverifiedOfficialDocument = canonical(map({ statement: [0, officialStatement], signature: [1, fixed$1(64)] }), DOCUMENT_OCTETS_MAX);
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
const acknowledgementWords = map({ responsible: [0, text$1], due: [1, text$1], monitor: [2, text$1], protection: [3, text$1] });
const answerWords = map({ demand: [0, u16$2], outcome: [1, word$1(Outcome)], reasons: [2, text$1], decisionBy: [3, optional$1(text$1)] });
const replyWords = map({ signedBy: [0, text$1], answers: [1, list$1(answerWords)], closing: [2, text$1] });
const officialWords = variants({ acknowledgement: [0, { words: acknowledgementWords }], distribution: [1, { note: text$1 }], reply: [2, { words: replyWords }], statement: [3, { message: text$1 }], clearance: [4, { position: text$1 }], extensionRequest: [5, { reason: text$1 }], extensionApproval: [6, { note: text$1 }] });
const officialContent = canonical(map({ nonce: [0, octets32], words: [1, officialWords] }), CONTENT_OCTETS_MAX);
function contentCommitment(content) {
return Label.CONTENT.hash(officialContent.toCanonical(content));
}
function answersOf(words2) {
const answers = words2.answers.map(({ demand, outcome, reasons, decisionBy }) => {
const day2 = decisionBy === null ? void 0 : parseDay(decisionBy) ?? null;
return day2 === null ? null : { demand, outcome, reasons, decisionBy: day2 };
});
return answers.every((answer) => answer !== null) ? answers : null;
}
const CONTROL = /[^\P{Cc}\p{White_Space}]/u;
const IGNORABLE = /[\u{ad}\u{34f}\u{61c}\u{115f}\u{1160}\u{17b4}\u{17b5}\u{180b}-\u{180f}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{2800}\u{3164}\u{fe00}-\u{fe0f}\u{feff}\u{ffa0}\u{fff0}-\u{fffb}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;
const HALF = /\p{Surrogate}/u;
const JOINER = /[\u{200c}\u{200d}]/u;
const JOINS = /[^\p{ASCII}\p{White_Space}\u{200c}\u{200d}]/u;
function firstHidden(text2) {
const all = [...text2];
const joins = (at2) => JOINS.test(all[at2] ?? "");
const found = all.find((character, at2) => {
if (JOINER.test(character)) return !(joins(at2 - 1) && joins(at2 + 1));
return CONTROL.test(character) || IGNORABLE.test(character) || HALF.test(character);
});
return found?.codePointAt(0);
}
const CAPTION$1 = "DISSENT CHANNEL";
const LINE_CHARACTERS_MAX = 200;
const ADDRESSEES_MAX = 20;
const PORTION_CHARACTERS_MAX = 8e3;
const PARAGRAPHS_MAX = 200;
const DEMANDS_MAX = 50;
const PRIOR_ATTEMPTS_MAX = 50;
const EVIDENCE_MAX = 200;
const MEMO_BYTES_MAX = 256 * 1024;
class MemoProblem extends Error {
constructor(place, kind2) {
super(kind2.code);
this.place = place;
this.kind = kind2;
this.name = "MemoProblem";
}
place;
kind;
}
const ARROW = "->";
class Memo {
constructor(parts) {
this.parts = parts;
}
parts;
static check(parts) {
checkLine({ part: "subject" }, parts.subject);
checkCount({ part: "addressees" }, parts.addressees, 1, ADDRESSEES_MAX);
for (const addressee of parts.addressees) {
checkLine({ part: "addressees" }, addressee);
checkWithout({ part: "addressees" }, addressee, ",");
}
checkText$1({ part: "summary" }, parts.summary.text);
checkCount({ part: "paragraphs" }, parts.paragraphs, 1, PARAGRAPHS_MAX);
for (const [number2, paragraph] of numbered$1(parts.paragraphs)) {
checkText$1({ part: "paragraph", number: number2 }, paragraph.text);
}
checkCount({ part: "demands" }, parts.demands, 1, DEMANDS_MAX);
for (const [number2, demand] of numbered$1(parts.demands)) {
checkText$1({ part: "demand", number: number2 }, demand.portion.text);
if (demand.responsible !== void 0) checkLine({ part: "demand", number: number2 }, demand.responsible);
}
checkCount({ part: "prior_attempts" }, parts.priorAttempts, 0, PRIOR_ATTEMPTS_MAX);
for (const [number2, attempt2] of numbered$1(parts.priorAttempts)) {
checkText$1({ part: "prior_attempt", number: number2 }, attempt2.text);
}
checkCount({ part: "evidence" }, parts.evidence, 0, EVIDENCE_MAX);
for (const [number2, entry] of numbered$1(parts.evidence)) {
const place = { part: "evidence_entry", number: number2 };
checkText$1(place, entry.claim.text);
checkWithout(place, entry.claim.text, ARROW);
checkText$1(place, entry.source);
}
checkAttachments(parts.attachments);
if (octetsOf$2(parts) > MEMO_BYTES_MAX) refuse$1({ part: "memo" }, { code: "TooLong", max: MEMO_BYTES_MAX });
const portion2 = highestPortion(parts);
if (isHigher(portion2, parts.marking)) refuse$1({ part: "marking" }, { code: "MarkedTooLow", portion: portion2 });
return new Memo(parts);
}
demandCount() {
return this.parts.demands.length;
}
}
function highestPortion(parts) {
return highestMarking(parts.summary.marking, ...portionsOf(parts).map((portion2) => portion2.marking));
}
function markingsOf(parts) {
return [parts.marking, ...portionsOf(parts).map((portion2) => portion2.marking)];
}
function numbered$1(items) {
return items.map((item, at2) => [at2 + 1, item]);
}
function portionsOf(parts) {
return [parts.summary, ...parts.paragraphs, ...parts.demands.map((demand) => demand.portion), ...parts.priorAttempts, ...parts.evidence.map((entry) => entry.claim), ...parts.attachments.map((attachment) => attachment.name)];
}
function octetsOf$2(parts) {
const texts2 = [...portionsOf(parts).map((portion2) => portion2.text), ...parts.evidence.map((entry) => entry.source)];
return texts2.reduce((sum, text2) => sum + utf8Length(text2), 0);
}
function checkAttachments(attachments) {
checkCount({ part: "attachments" }, attachments, 0, ATTACHMENTS_MAX$1);
for (const [number2, { name, mediaType, octets: octets2 }] of numbered$1(attachments)) {
const place = { part: "attachment", number: number2 };
checkText$1(place, name.text);
if (!isFileName(name.text)) refuse$1(place, { code: "FileName" });
if (mediaTypeOf(name.text) !== mediaType) refuse$1(place, { code: "FileEnding" });
if (octets2 === 0) refuse$1(place, { code: "Empty" });
}
const sum = attachments.reduce((octets2, attachment) => octets2 + attachment.octets, 0);
if (sum > ATTACHMENTS_OCTETS_MAX$1) refuse$1({ part: "attachments" }, { code: "TooManyOctets", max: ATTACHMENTS_OCTETS_MAX$1 });
}
function checkLine(place, text2) {
checkCharacters(place, text2, LINE_CHARACTERS_MAX);
}
function checkText$1(place, text2) {
checkCharacters(place, text2, PORTION_CHARACTERS_MAX);
}
function checkCharacters(place, text2, max) {
if (trim(text2) === "") refuse$1(place, { code: "Empty" });
if (characters(text2) > max) refuse$1(place, { code: "TooLong", max });
const character = firstHidden(text2);
if (character !== void 0) refuse$1(place, { code: "HiddenCharacter", character });
if (text2.startsWith("[") && text2.endsWith("]")) refuse$1(place, { code: "Placeholder" });
if (singleSpaced(text2) !== text2) refuse$1(place, { code: "Spacing" });
}
function checkWithout(place, text2, separator) {
if (text2.includes(separator)) refuse$1(place, { code: "Separator", separator });
}
function checkCount(place, items, min, max) {
if (items.length < min) refuse$1(place, { code: "Empty" });
if (items.length > max) refuse$1(place, { code: "TooLong", max });
}
function refuse$1(place, kind2) {
throw new MemoProblem(place, kind2);
}
const MARKDOWN_BYTES_MAX = 2 * MEMO_BYTES_MAX;
class MemoError extends Error {
constructor(line, kind2) {
super(kind2.code);
this.line = line;
this.kind = kind2;
this.name = "MemoError";
}
line;
kind;
}
function parseMarkdown(text2) {
if (utf8Length(text2) > MARKDOWN_BYTES_MAX) throw new MemoError(1, { code: "TooLong", max: MARKDOWN_BYTES_MAX });
const draft2 = new Draft();
const lines = text2.split("\n");
if (lines.at(-1) === "") lines.pop();
for (const [line, whole] of numbered$1(lines)) {
const content = trim(whole);
if (!(content.startsWith("<!--") && content.endsWith("-->"))) at$1(line, () => draft2.read(line, content));
draft2.lastLine = line;
}
return draft2.finish();
}
function toMarkdown(memo) {
const { subject, addressees, marking, summary, paragraphs, demands, priorAttempts, evidence, attachments } = memo.parts;
let text2 = `---
subject: ${subject}
to: ${addressees.join(", ")}
marking: ${marking}
---

`;
text2 += `<!-- ${CAPTION$1} -->

## Summary

${marked(summary)}

## Paragraphs
`;
for (const paragraph of paragraphs) text2 += `
${marked(paragraph)}
`;
text2 += "\n## Demands\n\n";
for (const [number2, demand] of numbered$1(demands)) {
text2 += `${number2}. ${marked(demand.portion)}
`;
if (demand.responsible !== void 0) text2 += `   - ${RESPONSIBLE} ${demand.responsible}
`;
if (demand.wantedBy !== void 0) text2 += `   - ${WANTED_BY} ${demand.wantedBy}
`;
}
if (priorAttempts.length > 0) text2 += "\n## Prior attempts\n\n";
for (const attempt2 of priorAttempts) text2 += `- ${marked(attempt2)}
`;
if (evidence.length > 0) text2 += "\n## Evidence\n\n";
for (const entry of evidence) text2 += `- ${marked(entry.claim)} ${ARROW} ${entry.source}
`;
if (attachments.length > 0) text2 += "\n## Attachments\n\n";
for (const [number2, attachment] of numbered$1(attachments)) text2 += `${number2}. ${attachmentLine(attachment)}
`;
return text2;
}
const RESPONSIBLE = "responsible:";
const WANTED_BY = "wanted by:";
function marked(portion2) {
return `(${portion2.marking}) ${portion2.text}`;
}
class Wrong extends Error {
constructor(kind2) {
super(kind2.code);
this.kind = kind2;
}
kind;
}
function wrong(code) {
throw new Wrong({ code });
}
function at$1(line, step) {
try {
return step();
} catch (error) {
if (error instanceof Wrong) throw new MemoError(line, error.kind);
throw error;
}
}
const HEADINGS = new Map([["## Summary", "summary"], ["## Paragraphs", "paragraphs"], ["## Demands", "demands"], ["## Prior attempts", "prior_attempts"], ["## Evidence", "evidence"], ["## Attachments", "attachments"]]);
class Draft {
lastLine = 0;
section = "start";
headerEnds = 0;
lines = new Map();
header = { subject: "", to: "" };
summary = [];
paragraphs = [];
demands = [];
priorAttempts = [];
evidence = [];
attachments = [];
between = false;
read(line, content) {
if (this.section === "start") {
if (content === "---") this.section = "header";
else if (content !== "") wrong("NoHeader");
} else if (this.section === "header") {
if (content === "---") {
this.section = "body";
this.headerEnds = line;
} else if (content !== "") this.readHeader(line, content);
} else if (content.startsWith("#")) {
this.readHeading(line, content);
} else if (content === "") {
this.between = true;
} else {
this.readBody(line, content);
this.between = false;
}
}
readHeader(line, content) {
const colon = content.indexOf(":");
if (colon < 0) wrong("UnknownHeader");
const value = singleSpaced(content.slice(colon + 1));
const key = trim(content.slice(0, colon));
if (key === "subject") {
this.see({ part: "subject" }, line);
this.header.subject = value;
} else if (key === "to") {
this.see({ part: "addressees" }, line);
this.header.to = value;
} else if (key === "marking") {
this.see({ part: "marking" }, line);
this.header.marking = Marking.fromName(value) ?? wrong("NoMarking");
} else {
wrong("UnknownHeader");
}
}
readHeading(line, content) {
const section = HEADINGS.get(content);
if (section === void 0) throw new Wrong({ code: "UnknownSection" });
this.section = section;
this.between = true;
this.see({ part: section }, line);
}
readBody(line, content) {
switch (this.section) {
case "summary":
if (this.summary.length === 0) this.lines.set("summary", line);
this.summary.push(content);
return;
case "paragraphs":
return this.readEntry(this.paragraphs, "paragraph", this.between ? content : void 0, line, content);
case "demands":
return this.readDemand(line, content);
case "prior_attempts":
return this.readEntry(this.priorAttempts, "prior_attempt", afterDash(content), line, content);
case "evidence":
return this.readEntry(this.evidence, "evidence_entry", afterDash(content), line, content);
case "attachments":
return this.readAttachment(line, content);
default:
wrong("StrayText");
}
}
readEntry(list2, part, begun, line, content) {
if (begun !== void 0) {
list2.push(begun);
return this.see({ part, number: list2.length }, line);
}
const last = list2.pop() ?? wrong("StrayText");
list2.push(`${last} ${content}`);
}
readDemand(line, content) {
const begun = splitNumber(content);
if (begun !== void 0) {
const expected = this.demands.length + 1;
if (begun.number !== BigInt(expected)) throw new Wrong({ code: "WrongNumber", expected });
this.demands.push({ text: begun.text });
return this.see({ part: "demand", number: expected }, line);
}
const demand = this.demands.at(-1) ?? wrong("StrayText");
const entry = afterDash(content);
if (entry === void 0) {
demand.text += ` ${content}`;
return;
}
const detail = trim(entry);
if (detail.startsWith(RESPONSIBLE)) {
if (demand.responsible !== void 0) wrong("Repeated");
demand.responsible = singleSpaced(detail.slice(RESPONSIBLE.length));
} else if (detail.startsWith(WANTED_BY)) {
const day2 = parseDay(trim(detail.slice(WANTED_BY.length)));
if (day2 === void 0) throw new Wrong({ code: "NotADay" });
if (demand.wantedBy !== void 0) wrong("Repeated");
demand.wantedBy = day2;
} else {
throw new Wrong({ code: "UnknownDetail" });
}
}
readAttachment(line, content) {
const begun = splitNumber(content);
if (begun === void 0) throw new Wrong({ code: "NotAnAttachment" });
const expected = this.attachments.length + 1;
if (begun.number !== BigInt(expected)) throw new Wrong({ code: "WrongNumber", expected });
this.attachments.push(begun.text);
this.see({ part: "attachment", number: expected }, line);
}
see(place, line) {
const seen2 = this.lines.has(keyOf(place));
this.lines.set(keyOf(place), line);
if (seen2) wrong("Repeated");
}
lineOf(place) {
const inHeader = place.part === "subject" || place.part === "addressees" || place.part === "marking";
return Math.max(this.lines.get(keyOf(place)) ?? (inHeader ? this.headerEnds : this.lastLine), 1);
}
finish() {
const within2 = (place, step) => at$1(this.lineOf(place), step);
if (this.section === "start" || this.section === "header") within2({ part: "memo" }, () => wrong("NoHeader"));
const marking = within2({ part: "marking" }, () => this.header.marking ?? wrong("NoMarking"));
const entries = (list2, part, read2) => numbered$1(list2).map(([number2, entry]) => within2({ part, number: number2 }, () => read2(entry)));
const parts = { subject: this.header.subject, addressees: this.header.to === "" ? [] : this.header.to.split(",").map(singleSpaced), marking, summary: within2({ part: "summary" }, () => markedPortion(this.summary.join(" "))), paragraphs: entries(this.paragraphs, "paragraph", markedPortion), demands: entries(this.demands, "demand", (demand) => readDemand(demand, marking)), priorAttempts: entries(this.priorAttempts, "prior_attempt", (text2) => portion(text2, marking)), evidence: entries(this.evidence, "evidence_entry", (text2) => readEvidence(text2, marking)), attachments: entries(this.attachments, "attachment", (text2) => readAttachment(text2, marking)) };
try {
return Memo.check(parts);
} catch (error) {
if (error instanceof MemoProblem) throw new MemoError(this.lineOf(error.place), error.kind);
throw error;
}
}
}
function keyOf(place) {
return place.number === void 0 ? place.part : `${place.part} ${place.number}`;
}
function afterDash(content) {
return content.startsWith("- ") ? content.slice(2) : void 0;
}
function splitNumber(content) {
const [, digits, text2] = /^([0-9]+)\.\p{White_Space}(.*)$/su.exec(content) ?? [];
if (digits === void 0 || text2 === void 0) return void 0;
const number2 = BigInt(digits);
return number2 < 2n ** 64n ? { number: number2, text: text2 } : void 0;
}
function readDemand(demand, otherwise2) {
return { portion: portion(demand.text, otherwise2), responsible: demand.responsible, wantedBy: demand.wantedBy };
}
function markedPortion(text2) {
const [, mark, rest] = /^\(([^)]*)\)(.*)$/s.exec(trimStart(text2)) ?? [];
const marking = mark === void 0 ? void 0 : Marking.fromName(mark);
if (marking !== void 0 && rest !== void 0) return { marking, text: singleSpaced(rest) };
if (trim(text2) === "") throw new Wrong({ code: "Empty" });
return wrong("NoMarking");
}
function portion(text2, otherwise2) {
const looksMarked = /^\([A-Z]{1,6}(?:\)|$)/.test(trimStart(text2));
return looksMarked ? markedPortion(text2) : { marking: otherwise2, text: singleSpaced(text2) };
}
function readEvidence(text2, otherwise2) {
const arrow = text2.indexOf(ARROW);
if (arrow < 0) throw new Wrong({ code: "NoSource" });
return { claim: portion(text2.slice(0, arrow), otherwise2), source: singleSpaced(text2.slice(arrow + ARROW.length)) };
}
function readAttachment(text2, otherwise2) {
const fields2 = splitFields(text2);
if (fields2 === void 0) throw new Wrong({ code: "NotAnAttachment" });
return { ...fields2, name: portion(fields2.name, otherwise2) };
}
const versionText = canonical(map({ nonce: [0, octets32], markdown: [1, text$1], attachments: [2, listOrNone(octets$1)] }), TEXT_OCTETS_MAX);
function versionDigest({ nonce, markdown }) {
return VersionDigest.fromBytes(Label.VERSION.hash(nonce, toUtf8(markdown)));
}
class TextRefusal extends CodedRefusal {
name = "TextRefusal";
}
function checkText(of) {
const memo = parseMarkdown(of.markdown);
const named2 = memo.parts.attachments;
if (named2.length !== of.attachments.length) throw new TextRefusal("AttachmentCount");
for (const [at2, attachment] of named2.entries()) {
const octets2 = of.attachments[at2];
if (octets2 === void 0 || !isAttachment(attachment, octets2)) throw new TextRefusal("Attachment", at2 + 1);
}
return memo;
}
function isAttachment(attachment, octets2) {
return attachment.octets === octets2.length && equal(attachment.sha256, sha256(octets2));
}
class CirculationKey {
#octets;
constructor(octets2) {
if (octets2.length !== 32) throw new Malformed("WrongLength");
this.#octets = octets2.slice();
}
static generate(randomness2) {
return new CirculationKey(randomBytes$2(randomness2, 32));
}
static fromBytes(octets2) {
return new CirculationKey(octets2);
}
bytes() {
return this.#octets.slice();
}
hash() {
return Label.CIRCULATION_HASH.hash(this.#octets);
}
identity() {
return Identity.fromSeed(Label.CIRCULATION_IDENTITY.hash(this.#octets));
}
}
function invitationToBytes(invitation) {
return concat(invitation.memo, invitation.key.bytes());
}
function invitationFromBytes(octets2) {
if (octets2.length !== 64) throw new Malformed("Malformed");
return { memo: MemoId.fromBytes(octets2.slice(0, 32)), key: CirculationKey.fromBytes(octets2.subarray(32)) };
}
const filedMemo = canonical(map({ memo: [0, id$1(MemoId)], text: [1, versionText], replyTo: [2, text$1] }), TEXT_OCTETS_MAX + 8 * 1024);
const mailboxEntry = canonical(map({ document: [0, unverifiedOfficialDocument], content: [1, officialContent] }), CONTENT_OCTETS_MAX + 32 * 1024);
class Unreadable extends CodedRefusal {
name = "Unreadable";
}
function sealObject(kind2, value, recipients, randomness2) {
return seal(recipients, kind2.toCanonical(value), STEPPED, randomness2);
}
function openObject(kind2, identity, sealed, sealedMax = SEALED_OCTETS_MAX) {
return orRefuse$1(() => kind2.fromCanonical(openSealed([identity], sealed, STEPPED, sealedMax)), () => new Unreadable("Unreadable"));
}
const draftFile = map({ name: [0, text$1], marking: [1, word$1(Marking)], octets: [2, octets$1] });
const draft = map({ id: [0, fixed$1(16)], text: [1, text$1], attachments: [2, list$1(draftFile)], updated: [3, text$1] });
const form$1 = canonical(map({ drafts: [0, list$1(draft)] }), DESK_OCTETS_MAX);
const deskFile = { ...form$1, fromCanonical: (octets2) => {
const desk = form$1.fromCanonical(octets2);
const { drafts } = desk;
const few = drafts.length <= DRAFTS_MAX && drafts.every((one) => one.attachments.length <= ATTACHMENTS_MAX);
if (!few) throw new Malformed("TooLong");
const ascending = drafts.every((one, at2) => at2 === 0 || compare(drafts[at2 - 1]?.id ?? one.id, one.id) < 0);
const days = drafts.every((one) => /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(one.updated));
if (!ascending || !days) throw new Malformed("NotCanonical");
return desk;
} };
const SEALED_MAX = DESK_OCTETS_MAX / 4 * 5 + 64 * 1024;
function deskIdentity(seed) {
return Identity.fromSeed(Label.DESK_IDENTITY.hash(seed));
}
function sealDesk(desk, identity, randomness2) {
const drafts = [...desk.drafts].sort((a2, b) => compare(a2.id, b.id));
return sealObject(deskFile, { drafts }, [identity.recipient()], randomness2);
}
function openDesk(identity, sealed) {
return openObject(deskFile, identity, sealed, SEALED_MAX);
}
const acceptedEpoch = map({ institution: [0, textId$1(InstitutionId)], epoch: [1, textId$1(EpochId)], manifest: [2, octets32], roll: [3, octets32] });
const memoManifest = canonical(map({ instance: [0, text$1], charter: [1, id$1(CharterDigest)], accepted: [2, list$1(acceptedEpoch)], author: [3, id$1(AuthorKey)], circulation: [4, octets32], nonce: [5, octets32] }), MANIFEST_OCTETS_MAX);
function memoId(manifest) {
return MemoId.fromBytes(Label.MEMO_ID.hash(memoManifest.toCanonical(manifest)));
}
function memoContext(manifest) {
return Label.CONTEXT_MEMO.hashFramed(toUtf8(manifest.instance), memoId(manifest), manifest.circulation);
}
function openingContext(instance, epochManifest2, index) {
return Label.CONTEXT_OPEN.hashFramed(toUtf8(instance), epochManifest2, Uint8Array.of(index));
}
const _0n$3 = BigInt(0), _1n$3 = BigInt(1), _2n$3 = BigInt(2), _3n$3 = BigInt(3);
function NAfDecomposition(a2) {
const res = [];
for (; a2 > _1n$3; a2 >>= _1n$3) {
if ((a2 & _1n$3) === _0n$3) res.unshift(0);
else if ((a2 & _3n$3) === _3n$3) {
res.unshift(-1);
a2 += _1n$3;
} else res.unshift(1);
}
return res;
}
function createBlsPairing(fields2, G12, G22, params) {
validateObject(fields2, { Fp: "object", Fr: "object", Fp2: "object", Fp12: "object" }, { Fp6: "object" }, "fields");
if (typeof G12 !== "function") throw new TypeError('"G1_Point" expected point constructor, got type=' + typeof G12);
if (typeof G22 !== "function") throw new TypeError('"G2_Point" expected point constructor, got type=' + typeof G22);
validateObject(params, { ateLoopSize: "bigint", xNegative: "boolean", twistType: "string" }, { randomBytes: "function", postPrecompute: "function" }, "params");
const { Fp: Fp3, Fr: Fr2, Fp2: Fp22, Fp12: Fp122 } = fields2;
const { twistType, ateLoopSize, xNegative, postPrecompute } = params;
const fp22 = (c0, c1) => ({ c0, c1 });
const fp2f = ({ c0, c1 }) => Object.freeze({ c0, c1 });
const add2 = (a2, b) => fp22(Fp3.add(a2.c0, b.c0), Fp3.add(a2.c1, b.c1));
const sub2 = (a2, b) => fp22(Fp3.sub(a2.c0, b.c0), Fp3.sub(a2.c1, b.c1));
const mul2 = (a2, b) => {
const t0 = Fp3.mul(a2.c0, b.c0);
const t1 = Fp3.mul(a2.c1, b.c1);
return fp22(Fp3.sub(t0, t1), Fp3.sub(Fp3.mul(Fp3.add(a2.c0, a2.c1), Fp3.add(b.c0, b.c1)), Fp3.add(t0, t1)));
};
const mul2ByFp = (a2, rhs) => fp22(Fp3.mul(a2.c0, rhs), Fp3.mul(a2.c1, rhs));
const mul2ByNonresidue = (a2) => Fp22.mulByNonresidue(a2);
const mul014ByLine = ({ c0: f0, c1: f1 }, o0, l1, l4, Px, Py) => {
const o1 = mul2ByFp(l1, Px);
const o4 = mul2ByFp(l4, Py);
const { c0: a0, c1: a1, c2: a2 } = f0;
const { c0: b0, c1: b1, c2: b2 } = f1;
const t0_0 = mul2(a0, o0);
const t0_1 = mul2(a1, o1);
const t0_c0 = add2(mul2ByNonresidue(sub2(mul2(add2(a1, a2), o1), t0_1)), t0_0);
const t0_c1 = sub2(sub2(mul2(add2(o0, o1), add2(a0, a1)), t0_0), t0_1);
const t0_c2 = add2(sub2(mul2(add2(a0, a2), o0), t0_0), t0_1);
const t1_c0 = mul2ByNonresidue(mul2(b2, o4));
const t1_c1 = mul2(b0, o4);
const t1_c2 = mul2(b1, o4);
const s0 = add2(a0, b0);
const s1 = add2(a1, b1);
const s2 = add2(a2, b2);
const o14 = add2(o1, o4);
const t2_0 = mul2(s0, o0);
const t2_1 = mul2(s1, o14);
const t2_c0 = add2(mul2ByNonresidue(sub2(mul2(add2(s1, s2), o14), t2_1)), t2_0);
const t2_c1 = sub2(sub2(mul2(add2(o0, o14), add2(s0, s1)), t2_0), t2_1);
const t2_c2 = add2(sub2(mul2(add2(s0, s2), o0), t2_0), t2_1);
return Object.freeze({ c0: Object.freeze({ c0: fp2f(add2(mul2ByNonresidue(t1_c2), t0_c0)), c1: fp2f(add2(t1_c0, t0_c1)), c2: fp2f(add2(t1_c1, t0_c2)) }), c1: Object.freeze({ c0: fp2f(sub2(sub2(t2_c0, t0_c0), t1_c0)), c1: fp2f(sub2(sub2(t2_c1, t0_c1), t1_c1)), c2: fp2f(sub2(sub2(t2_c2, t0_c2), t1_c2)) }) });
};
let lineFunction;
if (twistType === "multiplicative") {
lineFunction = (c0, c1, c2, f, Px, Py) => mul014ByLine(f, c0, c1, c2, Px, Py);
} else if (twistType === "divisive") {
lineFunction = (c0, c1, c2, f, Px, Py) => notImplemented();
} else throw new Error("bls: unknown twist type");
const Fp2div2 = Fp22.div(Fp22.ONE, Fp22.mul(Fp22.ONE, _2n$3));
function pointDouble(ell, Rx, Ry, Rz) {
const t0 = Fp22.sqr(Ry);
const t1 = Fp22.sqr(Rz);
const t2 = Fp22.mulByB(Fp22.mul(t1, _3n$3));
const t3 = Fp22.mul(t2, _3n$3);
const t4 = Fp22.sub(Fp22.sub(Fp22.sqr(Fp22.add(Ry, Rz)), t1), t0);
const c0 = Fp22.sub(t2, t0);
const c1 = Fp22.mul(Fp22.sqr(Rx), _3n$3);
const c2 = Fp22.neg(t4);
ell.push([c0, c1, c2]);
Rx = Fp22.mul(Fp22.mul(Fp22.mul(Fp22.sub(t0, t3), Rx), Ry), Fp2div2);
Ry = Fp22.sub(Fp22.sqr(Fp22.mul(Fp22.add(t0, t3), Fp2div2)), Fp22.mul(Fp22.sqr(t2), _3n$3));
Rz = Fp22.mul(t0, t4);
return { Rx, Ry, Rz };
}
function pointAdd(ell, Rx, Ry, Rz, Qx, Qy) {
const t0 = Fp22.sub(Ry, Fp22.mul(Qy, Rz));
const t1 = Fp22.sub(Rx, Fp22.mul(Qx, Rz));
const c0 = Fp22.sub(Fp22.mul(t0, Qx), Fp22.mul(t1, Qy));
const c1 = Fp22.neg(t0);
const c2 = t1;
ell.push([c0, c1, c2]);
const t2 = Fp22.sqr(t1);
const t3 = Fp22.mul(t2, t1);
const t4 = Fp22.mul(t2, Rx);
const t5 = Fp22.add(Fp22.sub(t3, Fp22.mul(t4, _2n$3)), Fp22.mul(Fp22.sqr(t0), Rz));
Rx = Fp22.mul(t1, t5);
Ry = Fp22.sub(Fp22.mul(Fp22.sub(t4, t5), t0), Fp22.mul(t3, Ry));
Rz = Fp22.mul(Rz, t3);
return { Rx, Ry, Rz };
}
const ATE_NAF = NAfDecomposition(ateLoopSize);
const calcPairingPrecomputes = (point) => {
if (!(point instanceof G22)) throw new TypeError('"point" expected G2 point, got type=' + typeof point);
const p = point;
const { x, y } = p.toAffine();
const Qx = x, Qy = y, negQy = Fp22.neg(y);
let Rx = Qx, Ry = Qy, Rz = Fp22.ONE;
const ell = [];
for (const bit of ATE_NAF) {
const cur = [];
({ Rx, Ry, Rz } = pointDouble(cur, Rx, Ry, Rz));
if (bit) ({ Rx, Ry, Rz } = pointAdd(cur, Rx, Ry, Rz, Qx, bit === -1 ? negQy : Qy));
ell.push(cur);
}
if (postPrecompute) {
const last = ell[ell.length - 1];
postPrecompute(Rx, Ry, Rz, Qx, Qy, pointAdd.bind(null, last));
}
return ell;
};
function millerLoopBatch(pairs, withFinalExponent = false) {
aarray$1(pairs, "pairs", (pair, title) => {
aarray$1(pair, title);
if (pair.length !== 3) throw new TypeError(`"${title}" expected precompute tuple`);
aarray$1(pair[0], title + "[0]");
});
let f12 = Fp122.ONE;
if (pairs.length) {
const ellLen = pairs[0][0].length;
for (let i = 0; i < ellLen; i++) {
if (i !== 0) f12 = Fp122.sqr(f12);
for (const [ell, Px, Py] of pairs) {
for (const [c0, c1, c2] of ell[i]) f12 = lineFunction(c0, c1, c2, f12, Px, Py);
}
}
}
if (xNegative) f12 = Fp122.conjugate(f12);
return withFinalExponent ? Fp122.finalExponentiate(f12) : f12;
}
function pairingBatch(pairs, withFinalExponent = true) {
aarray$1(pairs, "pairs");
const res = [];
for (let i = 0; i < pairs.length; i++) {
const pair = pairs[i];
validateObject(pair, { g1: "object", g2: "object" }, {}, "pairs[" + i + "]");
const { g1: g12, g2: g22 } = pair;
if (!(g12 instanceof G12)) throw new TypeError('"pairs[' + i + '].g1" expected G1 point, got type=' + typeof g12);
if (!(g22 instanceof G22)) throw new TypeError('"pairs[' + i + '].g2" expected G2 point, got type=' + typeof g22);
if (g12.is0() || g22.is0()) throw new Error("pairing is not available for ZERO point");
g12.assertValidity();
g22.assertValidity();
const Qa = g12.toAffine();
res.push([calcPairingPrecomputes(g22), Qa.x, Qa.y]);
}
return millerLoopBatch(res, withFinalExponent);
}
function pairing(Q2, P2, withFinalExponent = true) {
if (!(Q2 instanceof G12)) throw new TypeError('"Q" expected G1 point, got type=' + typeof Q2);
if (!(P2 instanceof G22)) throw new TypeError('"P" expected G2 point, got type=' + typeof P2);
return pairingBatch([{ g1: Q2, g2: P2 }], withFinalExponent);
}
const lengths = { seed: getMinHashLength(Fr2.ORDER) };
const rand = params.randomBytes === void 0 ? randomBytes$1 : params.randomBytes;
const randomSecretKey = (seed) => {
seed = seed === void 0 ? rand(lengths.seed) : seed;
abytes(seed, lengths.seed, "seed");
return mapHashToField(seed, Fr2.ORDER);
};
Object.freeze(lengths);
return { lengths, Fr: Fr2, Fp12: Fp122, millerLoopBatch, pairing, pairingBatch, calcPairingPrecomputes, randomSecretKey };
}
function blsBasic(fields2, G1_Point2, G2_Point2, params) {
const { Fp: Fp3, Fr: Fr2, Fp2: Fp22, Fp6: Fp62, Fp12: Fp122 } = fields2;
const G12 = { Point: G1_Point2 };
const G22 = { Point: G2_Point2 };
const pairingRes = createBlsPairing(fields2, G1_Point2, G2_Point2, params);
const { millerLoopBatch, pairing, pairingBatch, calcPairingPrecomputes, randomSecretKey, lengths } = pairingRes;
G12.Point.BASE.precompute(4);
Object.freeze(G12);
Object.freeze(G22);
return Object.freeze({ lengths: Object.freeze(lengths), millerLoopBatch, pairing, pairingBatch, G1: G12, G2: G22, fields: Object.freeze({ Fr: Fr2, Fp: Fp3, Fp2: Fp22, Fp6: Fp62, Fp12: Fp122 }), params: Object.freeze({ ateLoopSize: params.ateLoopSize, xNegative: params.xNegative, twistType: params.twistType, postPrecompute: params.postPrecompute }), utils: Object.freeze({ randomSecretKey, calcPairingPrecomputes }) });
}
function blsHashers(fields2, G1_Point2, G2_Point2, params, hasherParams) {
const base2 = blsBasic(fields2, G1_Point2, G2_Point2, params);
validateObject(hasherParams, { hasherOpts: "object", hasherOptsG1: "object", hasherOptsG2: "object" }, { mapToG1: "function", mapToG2: "function" }, "hasherParams");
const G1Hasher = createHasher(G1_Point2, hasherParams.mapToG1 === void 0 ? notImplemented : hasherParams.mapToG1, { ...hasherParams.hasherOpts, ...hasherParams.hasherOptsG1 });
const G2Hasher = createHasher(G2_Point2, hasherParams.mapToG2 === void 0 ? notImplemented : hasherParams.mapToG2, { ...hasherParams.hasherOpts, ...hasherParams.hasherOptsG2 });
return Object.freeze({ ...base2, G1: G1Hasher, G2: G2Hasher });
}
function bls(fields2, G1_Point2, G2_Point2, params, hasherParams, signatureCoders) {
return blsHashers(fields2, G1_Point2, G2_Point2, params, hasherParams);
}
const _0n$2 = BigInt(0), _1n$2 = BigInt(1), _2n$2 = BigInt(2), _3n$2 = BigInt(3), _6n = BigInt(6), _12n = BigInt(12);
const isObj = (value) => !!value && typeof value === "object";
function calcFrobeniusCoefficients(Fp3, nonResidue, modulus, degree, num = 1, divisor) {
asafenumber(num, "num");
asafenumber(degree, "degree");
const divisorN = divisor === void 0 ? degree : divisor;
asafenumber(divisorN, "divisor");
const F2 = Fp3;
if (typeof modulus !== "bigint" || modulus <= _1n$2) throw new Error("calcFrobeniusCoefficients: expected valid modulus, got " + modulus);
if (degree <= 0) throw new Error("calcFrobeniusCoefficients: expected positive degree, got " + degree);
if (num <= 0) throw new Error("calcFrobeniusCoefficients: expected positive row count, got " + num);
if (divisorN <= 0) throw new Error("calcFrobeniusCoefficients: expected positive divisor, got " + divisorN);
const _divisor = BigInt(divisorN);
const towerModulus = modulus ** BigInt(degree);
const res = [];
for (let i = 0; i < num; i++) {
const a2 = BigInt(i + 1);
const powers = [];
for (let j = 0, qPower = _1n$2; j < degree; j++) {
const numer = a2 * qPower - a2;
if (numer % _divisor) throw new Error("calcFrobeniusCoefficients: inexact tower exponent");
const power = numer / _divisor % towerModulus;
powers.push(F2.pow(nonResidue, power));
qPower *= modulus;
}
res.push(powers);
}
return res;
}
function psiFrobenius(Fp3, Fp22, base2) {
validateField(Fp3);
validateField(Fp22);
validateObject(Fp22, { Fp: "object", frobeniusMap: "function", fromBigTuple: "function", mulByB: "function", mulByNonresidue: "function", reim: "function", Fp4Square: "function", NONRESIDUE: "object" }, {});
if (!isObj(base2) || Array.isArray(base2)) throw new TypeError('"base" expected Fp2 element, got type=' + typeof base2);
if (!Fp22.isValid(base2)) throw new RangeError('"base" expected valid Fp2 element');
const PSI_X = Fp22.pow(base2, (Fp3.ORDER - _1n$2) / _3n$2);
const PSI_Y = Fp22.pow(base2, (Fp3.ORDER - _1n$2) / _2n$2);
function psi(x, y) {
const x2 = Fp22.mul(Fp22.frobeniusMap(x, 1), PSI_X);
const y2 = Fp22.mul(Fp22.frobeniusMap(y, 1), PSI_Y);
return [x2, y2];
}
const PSI2_X = Fp22.pow(base2, (Fp3.ORDER ** _2n$2 - _1n$2) / _3n$2);
const PSI2_Y = Fp22.pow(base2, (Fp3.ORDER ** _2n$2 - _1n$2) / _2n$2);
if (!Fp22.eql(PSI2_Y, Fp22.neg(Fp22.ONE))) throw new Error("psiFrobenius: PSI2_Y!==-1");
function psi2(x, y) {
return [Fp22.mul(x, PSI2_X), Fp22.neg(y)];
}
const mapAffine = (fn) => (c, P2) => {
if (typeof c !== "function") throw new TypeError('"c" expected point constructor, got type=' + typeof c);
validatePointCons(c);
if (!(P2 instanceof c)) throw new TypeError('"P" expected Point instance, got type=' + typeof P2);
const affine = P2.toAffine();
const p = fn(affine.x, affine.y);
return c.fromAffine({ x: p[0], y: p[1] });
};
const G2psi3 = mapAffine(psi);
const G2psi22 = mapAffine(psi2);
return { psi, psi2, G2psi: G2psi3, G2psi2: G2psi22, PSI_X, PSI_Y, PSI2_X, PSI2_Y };
}
class _Field2 {
ORDER;
BITS;
BYTES;
isLE;
ZERO;
ONE;
Fp;
NONRESIDUE;
mulByB;
Fp_NONRESIDUE;
Fp_div2;
constructor(Fp3, opts2 = {}) {
const { NONRESIDUE = BigInt(-1), FP2_NONRESIDUE, Fp2mulByB } = opts2;
const ORDER = Fp3.ORDER;
const FP2_ORDER = ORDER * ORDER;
this.Fp = Fp3;
this.ORDER = FP2_ORDER;
this.BITS = bitLen(FP2_ORDER);
this.BYTES = Math.ceil(bitLen(FP2_ORDER) / 8);
this.isLE = Fp3.isLE;
this.ZERO = this.create({ c0: Fp3.ZERO, c1: Fp3.ZERO });
this.ONE = this.create({ c0: Fp3.ONE, c1: Fp3.ZERO });
this.Fp_NONRESIDUE = Fp3.create(NONRESIDUE);
this.Fp_div2 = Fp3.div(Fp3.ONE, _2n$2);
this.NONRESIDUE = this.create({ c0: FP2_NONRESIDUE[0], c1: FP2_NONRESIDUE[1] });
this.mulByB = (num) => {
const { c0, c1 } = Fp2mulByB(num);
return Object.freeze({ c0, c1 });
};
Object.freeze(this);
}
fromBigTuple(tuple) {
if (!Array.isArray(tuple) || tuple.length !== 2) throw new Error("invalid Fp2.fromBigTuple");
const [c0, c1] = tuple;
if (typeof c0 !== "bigint" || typeof c1 !== "bigint") throw new Error("invalid Fp2.fromBigTuple");
return this.create({ c0, c1 });
}
create(num) {
const { Fp: Fp3 } = this;
const c0 = Fp3.create(num.c0);
const c1 = Fp3.create(num.c1);
return Object.freeze({ c0, c1 });
}
isValid(num) {
if (!isObj(num)) throw new TypeError("invalid field element: expected object, got " + typeof num);
const { c0, c1 } = num;
const { Fp: Fp3 } = this;
return Fp3.isValid(c0) && Fp3.isValid(c1);
}
is0(num) {
if (!isObj(num)) return false;
const { c0, c1 } = num;
const { Fp: Fp3 } = this;
return Fp3.is0(c0) && Fp3.is0(c1);
}
isValidNot0(num) {
return !this.is0(num) && this.isValid(num);
}
eql({ c0, c1 }, { c0: r0, c1: r1 }) {
const { Fp: Fp3 } = this;
return Fp3.eql(c0, r0) && Fp3.eql(c1, r1);
}
neg({ c0, c1 }) {
const { Fp: Fp3 } = this;
return Object.freeze({ c0: Fp3.neg(c0), c1: Fp3.neg(c1) });
}
pow(num, power) {
return FpPow(this, num, power);
}
invertBatch(nums) {
return FpInvertBatch(this, nums, true);
}
add(f1, f2) {
const { Fp: Fp3 } = this;
const { c0, c1 } = f1;
const { c0: r0, c1: r1 } = f2;
return Object.freeze({ c0: Fp3.add(c0, r0), c1: Fp3.add(c1, r1) });
}
sub({ c0, c1 }, { c0: r0, c1: r1 }) {
const { Fp: Fp3 } = this;
return Object.freeze({ c0: Fp3.sub(c0, r0), c1: Fp3.sub(c1, r1) });
}
mul({ c0, c1 }, rhs) {
const { Fp: Fp3 } = this;
if (typeof rhs === "bigint") return Object.freeze({ c0: Fp3.mul(c0, rhs), c1: Fp3.mul(c1, rhs) });
const { c0: r0, c1: r1 } = rhs;
let t1 = Fp3.mul(c0, r0);
let t2 = Fp3.mul(c1, r1);
const o0 = Fp3.sub(t1, t2);
const o1 = Fp3.sub(Fp3.mul(Fp3.add(c0, c1), Fp3.add(r0, r1)), Fp3.add(t1, t2));
return Object.freeze({ c0: o0, c1: o1 });
}
sqr({ c0, c1 }) {
const { Fp: Fp3 } = this;
const a2 = Fp3.add(c0, c1);
const b = Fp3.sub(c0, c1);
const c = Fp3.add(c0, c0);
return Object.freeze({ c0: Fp3.mul(a2, b), c1: Fp3.mul(c, c1) });
}
addN(a2, b) {
return this.add(a2, b);
}
subN(a2, b) {
return this.sub(a2, b);
}
mulN(a2, b) {
return this.mul(a2, b);
}
sqrN(a2) {
return this.sqr(a2);
}
div(lhs, rhs) {
const { Fp: Fp3 } = this;
return this.mul(lhs, typeof rhs === "bigint" ? Fp3.inv(Fp3.create(rhs)) : this.inv(rhs));
}
inv({ c0: a2, c1: b }) {
const { Fp: Fp3 } = this;
const factor = Fp3.inv(Fp3.create(a2 * a2 + b * b));
return Object.freeze({ c0: Fp3.mul(factor, Fp3.create(a2)), c1: Fp3.mul(factor, Fp3.create(-b)) });
}
sqrt(num) {
const { Fp: Fp3 } = this;
const Fp22 = this;
const { c0, c1 } = num;
if (Fp3.is0(c1)) {
if (FpLegendre(Fp3, c0) === 1) return Fp22.create({ c0: Fp3.sqrt(c0), c1: Fp3.ZERO });
else return Fp22.create({ c0: Fp3.ZERO, c1: Fp3.sqrt(Fp3.div(c0, this.Fp_NONRESIDUE)) });
}
const a2 = Fp3.sqrt(Fp3.sub(Fp3.sqr(c0), Fp3.mul(Fp3.sqr(c1), this.Fp_NONRESIDUE)));
let d2 = Fp3.mul(Fp3.add(a2, c0), this.Fp_div2);
const legendre = FpLegendre(Fp3, d2);
if (legendre === -1) d2 = Fp3.sub(d2, a2);
const a0 = Fp3.sqrt(d2);
const candidateSqrt = Fp22.create({ c0: a0, c1: Fp3.div(Fp3.mul(c1, this.Fp_div2), a0) });
if (!Fp22.eql(Fp22.sqr(candidateSqrt), num)) throw new Error("Cannot find square root");
const x1 = candidateSqrt;
const x2 = Fp22.neg(x1);
const { re: re1, im: im1 } = Fp22.reim(x1);
const { re: re2, im: im2 } = Fp22.reim(x2);
if (im1 > im2 || im1 === im2 && re1 > re2) return x1;
return x2;
}
isOdd(x) {
const { re: x0, im: x1 } = this.reim(x);
const sign_0 = x0 % _2n$2;
const zero_0 = x0 === _0n$2;
const sign_1 = x1 % _2n$2;
return BigInt(sign_0 || zero_0 && sign_1) == _1n$2;
}
fromBytes(b) {
const { Fp: Fp3 } = this;
abytes(b);
if (b.length !== this.BYTES) throw new Error("fromBytes invalid length=" + b.length);
return this.create({ c0: Fp3.fromBytes(b.subarray(0, Fp3.BYTES)), c1: Fp3.fromBytes(b.subarray(Fp3.BYTES)) });
}
toBytes({ c0, c1 }) {
return concatBytes(this.Fp.toBytes(c0), this.Fp.toBytes(c1));
}
cmov({ c0, c1 }, { c0: r0, c1: r1 }, c) {
const { Fp: Fp3 } = this;
return this.create({ c0: Fp3.cmov(c0, r0, c), c1: Fp3.cmov(c1, r1, c) });
}
reim({ c0, c1 }) {
return { re: c0, im: c1 };
}
Fp4Square(a2, b) {
const Fp22 = this;
const a22 = Fp22.sqr(a2);
const b2 = Fp22.sqr(b);
return { first: Fp22.add(Fp22.mulByNonresidue(b2), a22), second: Fp22.sub(Fp22.sub(Fp22.sqr(Fp22.add(a2, b)), a22), b2) };
}
mulByNonresidue({ c0, c1 }) {
const { Fp: Fp3, NONRESIDUE: nr } = this;
if (nr.c0 === Fp3.ONE && nr.c1 === Fp3.ONE) {
return Object.freeze({ c0: Fp3.sub(c0, c1), c1: Fp3.add(c0, c1) });
}
if (nr.c1 === Fp3.ONE) {
return Object.freeze({ c0: Fp3.sub(Fp3.mul(c0, nr.c0), c1), c1: Fp3.add(c0, Fp3.mul(c1, nr.c0)) });
}
return this.mul({ c0, c1 }, nr);
}
frobeniusMap(num, power) {
const { c0, c1 } = num;
const { Fp: Fp3 } = this;
return Object.freeze({ c0, c1: power % 2 === 0 ? c1 : Fp3.neg(c1) });
}
}
class _Field6 {
ORDER;
BITS;
BYTES;
isLE;
ZERO;
ONE;
Fp2;
constructor(Fp22) {
this.Fp2 = Fp22;
this.ORDER = Fp22.Fp.ORDER ** _6n;
this.BITS = 3 * Fp22.BITS;
this.BYTES = 3 * Fp22.BYTES;
this.isLE = Fp22.isLE;
this.ZERO = this.create({ c0: Fp22.ZERO, c1: Fp22.ZERO, c2: Fp22.ZERO });
this.ONE = this.create({ c0: Fp22.ONE, c1: Fp22.ZERO, c2: Fp22.ZERO });
Object.freeze(this);
}
get FROBENIUS_COEFFICIENTS_1() {
const frob2 = _FROBENIUS_COEFFICIENTS_6.get(this);
if (frob2) return frob2[0];
const { Fp2: Fp22 } = this;
const { Fp: Fp3 } = Fp22;
const rows = calcFrobeniusCoefficients(Fp22, Fp22.NONRESIDUE, Fp3.ORDER, 6, 2, 3);
const cache = [Object.freeze(rows[0]), Object.freeze(rows[1])];
_FROBENIUS_COEFFICIENTS_6.set(this, cache);
return cache[0];
}
get FROBENIUS_COEFFICIENTS_2() {
const frob2 = _FROBENIUS_COEFFICIENTS_6.get(this);
if (frob2) return frob2[1];
void this.FROBENIUS_COEFFICIENTS_1;
return _FROBENIUS_COEFFICIENTS_6.get(this)[1];
}
add({ c0, c1, c2 }, { c0: r0, c1: r1, c2: r2 }) {
const { Fp2: Fp22 } = this;
return Object.freeze({ c0: Fp22.add(c0, r0), c1: Fp22.add(c1, r1), c2: Fp22.add(c2, r2) });
}
sub({ c0, c1, c2 }, { c0: r0, c1: r1, c2: r2 }) {
const { Fp2: Fp22 } = this;
return Object.freeze({ c0: Fp22.sub(c0, r0), c1: Fp22.sub(c1, r1), c2: Fp22.sub(c2, r2) });
}
mul({ c0, c1, c2 }, rhs) {
const { Fp2: Fp22 } = this;
if (typeof rhs === "bigint") {
return Object.freeze({ c0: Fp22.mul(c0, rhs), c1: Fp22.mul(c1, rhs), c2: Fp22.mul(c2, rhs) });
}
const { c0: r0, c1: r1, c2: r2 } = rhs;
const t0 = Fp22.mul(c0, r0);
const t1 = Fp22.mul(c1, r1);
const t2 = Fp22.mul(c2, r2);
return Object.freeze({ c0: Fp22.add(t0, Fp22.mulByNonresidue(Fp22.sub(Fp22.mul(Fp22.add(c1, c2), Fp22.add(r1, r2)), Fp22.add(t1, t2)))), c1: Fp22.add(Fp22.sub(Fp22.mul(Fp22.add(c0, c1), Fp22.add(r0, r1)), Fp22.add(t0, t1)), Fp22.mulByNonresidue(t2)), c2: Fp22.sub(Fp22.add(t1, Fp22.mul(Fp22.add(c0, c2), Fp22.add(r0, r2))), Fp22.add(t0, t2)) });
}
sqr({ c0, c1, c2 }) {
const { Fp2: Fp22 } = this;
let t0 = Fp22.sqr(c0);
let t1 = Fp22.mul(Fp22.mul(c0, c1), _2n$2);
let t3 = Fp22.mul(Fp22.mul(c1, c2), _2n$2);
let t4 = Fp22.sqr(c2);
return Object.freeze({ c0: Fp22.add(Fp22.mulByNonresidue(t3), t0), c1: Fp22.add(Fp22.mulByNonresidue(t4), t1), c2: Fp22.sub(Fp22.sub(Fp22.add(Fp22.add(t1, Fp22.sqr(Fp22.add(Fp22.sub(c0, c1), c2))), t3), t0), t4) });
}
addN(a2, b) {
return this.add(a2, b);
}
subN(a2, b) {
return this.sub(a2, b);
}
mulN(a2, b) {
return this.mul(a2, b);
}
sqrN(a2) {
return this.sqr(a2);
}
create(num) {
const { Fp2: Fp22 } = this;
const c0 = Fp22.create(num.c0);
const c1 = Fp22.create(num.c1);
const c2 = Fp22.create(num.c2);
return Object.freeze({ c0, c1, c2 });
}
isValid(num) {
if (!isObj(num)) throw new TypeError("invalid field element: expected object, got " + typeof num);
const { c0, c1, c2 } = num;
const { Fp2: Fp22 } = this;
return Fp22.isValid(c0) && Fp22.isValid(c1) && Fp22.isValid(c2);
}
is0(num) {
if (!isObj(num)) return false;
const { c0, c1, c2 } = num;
const { Fp2: Fp22 } = this;
return Fp22.is0(c0) && Fp22.is0(c1) && Fp22.is0(c2);
}
isValidNot0(num) {
return !this.is0(num) && this.isValid(num);
}
neg({ c0, c1, c2 }) {
const { Fp2: Fp22 } = this;
return Object.freeze({ c0: Fp22.neg(c0), c1: Fp22.neg(c1), c2: Fp22.neg(c2) });
}
eql({ c0, c1, c2 }, { c0: r0, c1: r1, c2: r2 }) {
const { Fp2: Fp22 } = this;
return Fp22.eql(c0, r0) && Fp22.eql(c1, r1) && Fp22.eql(c2, r2);
}
sqrt(_) {
return notImplemented();
}
div(lhs, rhs) {
const { Fp2: Fp22 } = this;
const { Fp: Fp3 } = Fp22;
return this.mul(lhs, typeof rhs === "bigint" ? Fp3.inv(Fp3.create(rhs)) : this.inv(rhs));
}
pow(num, power) {
return FpPow(this, num, power);
}
invertBatch(nums) {
return FpInvertBatch(this, nums, true);
}
inv({ c0, c1, c2 }) {
const { Fp2: Fp22 } = this;
let t0 = Fp22.sub(Fp22.sqr(c0), Fp22.mulByNonresidue(Fp22.mul(c2, c1)));
let t1 = Fp22.sub(Fp22.mulByNonresidue(Fp22.sqr(c2)), Fp22.mul(c0, c1));
let t2 = Fp22.sub(Fp22.sqr(c1), Fp22.mul(c0, c2));
let t4 = Fp22.inv(Fp22.add(Fp22.mulByNonresidue(Fp22.add(Fp22.mul(c2, t1), Fp22.mul(c1, t2))), Fp22.mul(c0, t0)));
return Object.freeze({ c0: Fp22.mul(t4, t0), c1: Fp22.mul(t4, t1), c2: Fp22.mul(t4, t2) });
}
fromBytes(b) {
const { Fp2: Fp22 } = this;
abytes(b);
if (b.length !== this.BYTES) throw new Error("fromBytes invalid length=" + b.length);
const B2 = Fp22.BYTES;
return this.create({ c0: Fp22.fromBytes(b.subarray(0, B2)), c1: Fp22.fromBytes(b.subarray(B2, B2 * 2)), c2: Fp22.fromBytes(b.subarray(2 * B2)) });
}
toBytes({ c0, c1, c2 }) {
const { Fp2: Fp22 } = this;
return concatBytes(Fp22.toBytes(c0), Fp22.toBytes(c1), Fp22.toBytes(c2));
}
cmov({ c0, c1, c2 }, { c0: r0, c1: r1, c2: r2 }, c) {
const { Fp2: Fp22 } = this;
return this.create({ c0: Fp22.cmov(c0, r0, c), c1: Fp22.cmov(c1, r1, c), c2: Fp22.cmov(c2, r2, c) });
}
fromBigSix(tuple) {
const { Fp2: Fp22 } = this;
if (!Array.isArray(tuple) || tuple.length !== 6) throw new Error("invalid Fp6.fromBigSix");
for (let i = 0; i < 6; i++) if (typeof tuple[i] !== "bigint") throw new Error("invalid Fp6.fromBigSix");
const t2 = tuple;
return this.create({ c0: Fp22.fromBigTuple(t2.slice(0, 2)), c1: Fp22.fromBigTuple(t2.slice(2, 4)), c2: Fp22.fromBigTuple(t2.slice(4, 6)) });
}
frobeniusMap(num, power) {
const { c0, c1, c2 } = num;
if (power % 6 === 0) return Object.freeze({ c0, c1, c2 });
const { Fp2: Fp22 } = this;
return Object.freeze({ c0: Fp22.frobeniusMap(c0, power), c1: Fp22.mul(Fp22.frobeniusMap(c1, power), this.FROBENIUS_COEFFICIENTS_1[power % 6]), c2: Fp22.mul(Fp22.frobeniusMap(c2, power), this.FROBENIUS_COEFFICIENTS_2[power % 6]) });
}
mulByFp2({ c0, c1, c2 }, rhs) {
const { Fp2: Fp22 } = this;
return Object.freeze({ c0: Fp22.mul(c0, rhs), c1: Fp22.mul(c1, rhs), c2: Fp22.mul(c2, rhs) });
}
mulByNonresidue({ c0, c1, c2 }) {
const { Fp2: Fp22 } = this;
return Object.freeze({ c0: Fp22.mulByNonresidue(c2), c1: c0, c2: c1 });
}
mul1({ c0, c1, c2 }, b1) {
const { Fp2: Fp22 } = this;
return Object.freeze({ c0: Fp22.mulByNonresidue(Fp22.mul(c2, b1)), c1: Fp22.mul(c0, b1), c2: Fp22.mul(c1, b1) });
}
mul01({ c0, c1, c2 }, b0, b1) {
const { Fp2: Fp22 } = this;
let t0 = Fp22.mul(c0, b0);
let t1 = Fp22.mul(c1, b1);
return Object.freeze({ c0: Fp22.add(Fp22.mulByNonresidue(Fp22.sub(Fp22.mul(Fp22.add(c1, c2), b1), t1)), t0), c1: Fp22.sub(Fp22.sub(Fp22.mul(Fp22.add(b0, b1), Fp22.add(c0, c1)), t0), t1), c2: Fp22.add(Fp22.sub(Fp22.mul(Fp22.add(c0, c2), b0), t0), t1) });
}
}
const _FROBENIUS_COEFFICIENTS_6 = new WeakMap();
class _Field12 {
ORDER;
BITS;
BYTES;
isLE;
ZERO;
ONE;
Fp6;
X_LEN;
finalExponentiate;
constructor(Fp62, opts2) {
const { X_LEN, Fp12finalExponentiate } = opts2;
const { Fp2: Fp22 } = Fp62;
const { Fp: Fp3 } = Fp22;
this.Fp6 = Fp62;
this.ORDER = Fp3.ORDER ** _12n;
this.BITS = 2 * Fp62.BITS;
this.BYTES = 2 * Fp62.BYTES;
this.isLE = Fp62.isLE;
this.ZERO = this.create({ c0: Fp62.ZERO, c1: Fp62.ZERO });
this.ONE = this.create({ c0: Fp62.ONE, c1: Fp62.ZERO });
this.X_LEN = X_LEN;
this.finalExponentiate = (num) => {
const copy2 = ({ c0, c1 }) => Object.freeze({ c0, c1 });
const copy6 = ({ c0, c1, c2 }) => Object.freeze({ c0: copy2(c0), c1: copy2(c1), c2: copy2(c2) });
const res = Fp12finalExponentiate(num);
return Object.freeze({ c0: copy6(res.c0), c1: copy6(res.c1) });
};
Object.freeze(this);
}
get FROBENIUS_COEFFICIENTS() {
const frob2 = _FROBENIUS_COEFFICIENTS_12.get(this);
if (frob2) return frob2;
const { Fp2: Fp22 } = this.Fp6;
const { Fp: Fp3 } = Fp22;
const cache = Object.freeze(calcFrobeniusCoefficients(Fp22, Fp22.NONRESIDUE, Fp3.ORDER, 12, 1, 6)[0]);
_FROBENIUS_COEFFICIENTS_12.set(this, cache);
return cache;
}
create(num) {
const { Fp6: Fp62 } = this;
const c0 = Fp62.create(num.c0);
const c1 = Fp62.create(num.c1);
return Object.freeze({ c0, c1 });
}
isValid(num) {
if (!isObj(num)) throw new TypeError("invalid field element: expected object, got " + typeof num);
const { c0, c1 } = num;
const { Fp6: Fp62 } = this;
return Fp62.isValid(c0) && Fp62.isValid(c1);
}
is0(num) {
if (!isObj(num)) return false;
const { c0, c1 } = num;
const { Fp6: Fp62 } = this;
return Fp62.is0(c0) && Fp62.is0(c1);
}
isValidNot0(num) {
return !this.is0(num) && this.isValid(num);
}
neg({ c0, c1 }) {
const { Fp6: Fp62 } = this;
return Object.freeze({ c0: Fp62.neg(c0), c1: Fp62.neg(c1) });
}
eql({ c0, c1 }, { c0: r0, c1: r1 }) {
const { Fp6: Fp62 } = this;
return Fp62.eql(c0, r0) && Fp62.eql(c1, r1);
}
sqrt(_) {
return notImplemented();
}
inv({ c0, c1 }) {
const { Fp6: Fp62 } = this;
let t2 = Fp62.inv(Fp62.sub(Fp62.sqr(c0), Fp62.mulByNonresidue(Fp62.sqr(c1))));
return Object.freeze({ c0: Fp62.mul(c0, t2), c1: Fp62.neg(Fp62.mul(c1, t2)) });
}
div(lhs, rhs) {
const { Fp6: Fp62 } = this;
const { Fp2: Fp22 } = Fp62;
const { Fp: Fp3 } = Fp22;
return this.mul(lhs, typeof rhs === "bigint" ? Fp3.inv(Fp3.create(rhs)) : this.inv(rhs));
}
pow(num, power) {
return FpPow(this, num, power);
}
invertBatch(nums) {
return FpInvertBatch(this, nums, true);
}
add({ c0, c1 }, { c0: r0, c1: r1 }) {
const { Fp6: Fp62 } = this;
return Object.freeze({ c0: Fp62.add(c0, r0), c1: Fp62.add(c1, r1) });
}
sub({ c0, c1 }, { c0: r0, c1: r1 }) {
const { Fp6: Fp62 } = this;
return Object.freeze({ c0: Fp62.sub(c0, r0), c1: Fp62.sub(c1, r1) });
}
mul({ c0, c1 }, rhs) {
const { Fp6: Fp62 } = this;
if (typeof rhs === "bigint") return Object.freeze({ c0: Fp62.mul(c0, rhs), c1: Fp62.mul(c1, rhs) });
let { c0: r0, c1: r1 } = rhs;
let t1 = Fp62.mul(c0, r0);
let t2 = Fp62.mul(c1, r1);
return Object.freeze({ c0: Fp62.add(t1, Fp62.mulByNonresidue(t2)), c1: Fp62.sub(Fp62.mul(Fp62.add(c0, c1), Fp62.add(r0, r1)), Fp62.add(t1, t2)) });
}
sqr({ c0, c1 }) {
const { Fp6: Fp62 } = this;
let ab = Fp62.mul(c0, c1);
return Object.freeze({ c0: Fp62.sub(Fp62.sub(Fp62.mul(Fp62.add(Fp62.mulByNonresidue(c1), c0), Fp62.add(c0, c1)), ab), Fp62.mulByNonresidue(ab)), c1: Fp62.add(ab, ab) });
}
addN(a2, b) {
return this.add(a2, b);
}
subN(a2, b) {
return this.sub(a2, b);
}
mulN(a2, b) {
return this.mul(a2, b);
}
sqrN(a2) {
return this.sqr(a2);
}
fromBytes(b) {
const { Fp6: Fp62 } = this;
abytes(b);
if (b.length !== this.BYTES) throw new Error("fromBytes invalid length=" + b.length);
return this.create({ c0: Fp62.fromBytes(b.subarray(0, Fp62.BYTES)), c1: Fp62.fromBytes(b.subarray(Fp62.BYTES)) });
}
toBytes({ c0, c1 }) {
const { Fp6: Fp62 } = this;
return concatBytes(Fp62.toBytes(c0), Fp62.toBytes(c1));
}
cmov({ c0, c1 }, { c0: r0, c1: r1 }, c) {
const { Fp6: Fp62 } = this;
return this.create({ c0: Fp62.cmov(c0, r0, c), c1: Fp62.cmov(c1, r1, c) });
}
fromBigTwelve(tuple) {
const { Fp6: Fp62 } = this;
if (!Array.isArray(tuple) || tuple.length !== 12) throw new Error("invalid Fp12.fromBigTwelve");
for (let i = 0; i < 12; i++) if (typeof tuple[i] !== "bigint") throw new Error("invalid Fp12.fromBigTwelve");
const t2 = tuple;
return this.create({ c0: Fp62.fromBigSix(t2.slice(0, 6)), c1: Fp62.fromBigSix(t2.slice(6, 12)) });
}
frobeniusMap(lhs, power) {
const p = power % 12;
if (p === 0) return Object.freeze({ c0: lhs.c0, c1: lhs.c1 });
if (p === 6) return this.conjugate(lhs);
const { Fp6: Fp62 } = this;
const { Fp2: Fp22 } = Fp62;
const { c0, c1, c2 } = Fp62.frobeniusMap(lhs.c1, power);
const coeff = this.FROBENIUS_COEFFICIENTS[p];
return Object.freeze({ c0: Fp62.frobeniusMap(lhs.c0, power), c1: Object.freeze({ c0: Fp22.mul(c0, coeff), c1: Fp22.mul(c1, coeff), c2: Fp22.mul(c2, coeff) }) });
}
mulByFp2({ c0, c1 }, rhs) {
const { Fp6: Fp62 } = this;
return Object.freeze({ c0: Fp62.mulByFp2(c0, rhs), c1: Fp62.mulByFp2(c1, rhs) });
}
conjugate({ c0, c1 }) {
return Object.freeze({ c0, c1: this.Fp6.neg(c1) });
}
_cyclotomicSquare({ c0, c1 }) {
const { Fp6: Fp62 } = this;
const { Fp2: Fp22 } = Fp62;
const { c0: c0c0, c1: c0c1, c2: c0c2 } = c0;
const { c0: c1c0, c1: c1c1, c2: c1c2 } = c1;
const { first: t3, second: t4 } = Fp22.Fp4Square(c0c0, c1c1);
const { first: t5, second: t6 } = Fp22.Fp4Square(c1c0, c0c2);
const { first: t7, second: t8 } = Fp22.Fp4Square(c0c1, c1c2);
const t9 = Fp22.mulByNonresidue(t8);
return Object.freeze({ c0: Object.freeze({ c0: Fp22.add(Fp22.mul(Fp22.sub(t3, c0c0), _2n$2), t3), c1: Fp22.add(Fp22.mul(Fp22.sub(t5, c0c1), _2n$2), t5), c2: Fp22.add(Fp22.mul(Fp22.sub(t7, c0c2), _2n$2), t7) }), c1: Object.freeze({ c0: Fp22.add(Fp22.mul(Fp22.add(t9, c1c0), _2n$2), t9), c1: Fp22.add(Fp22.mul(Fp22.add(t4, c1c1), _2n$2), t4), c2: Fp22.add(Fp22.mul(Fp22.add(t6, c1c2), _2n$2), t6) }) });
}
_cyclotomicExp(num, n) {
aInRange("cyclotomic exponent", n, _0n$2, _1n$2 << BigInt(this.X_LEN));
if (n === _0n$2) return this.ONE;
let z = num;
for (let i = bitLen(n) - 2; i >= 0; i--) {
z = this._cyclotomicSquare(z);
if (bitGet(n, i)) z = this.mul(z, num);
}
return z;
}
}
const _FROBENIUS_COEFFICIENTS_12 = new WeakMap();
function tower12(opts2) {
validateObject(opts2, { ORDER: "bigint", X_LEN: "number", FP2_NONRESIDUE: "object", Fp2mulByB: "function", Fp12finalExponentiate: "function" }, { NONRESIDUE: "bigint" });
asafenumber(opts2.X_LEN, "X_LEN");
if (opts2.X_LEN < 1) throw new Error("invalid X_LEN");
const nonresidue = opts2.FP2_NONRESIDUE;
if (!Array.isArray(nonresidue) || nonresidue.length !== 2) throw new Error("invalid FP2_NONRESIDUE");
if (typeof nonresidue[0] !== "bigint" || typeof nonresidue[1] !== "bigint") throw new Error("invalid FP2_NONRESIDUE");
const Fp3 = Field(opts2.ORDER);
const Fp22 = new _Field2(Fp3, opts2);
const Fp62 = new _Field6(Fp22);
const Fp122 = new _Field12(Fp62, opts2);
return { Fp: Fp3, Fp2: Fp22, Fp6: Fp62, Fp12: Fp122 };
}
const divNearest = (num, den) => (num + (num >= 0 ? den : -den) / _2n$1) / den;
function _splitEndoScalar(k, basis, n) {
aInRange("scalar", k, _0n$1, n);
const [[a1, b1], [a2, b2]] = basis;
const c1 = divNearest(b2 * k, n);
const c2 = divNearest(-b1 * k, n);
let k1 = k - c1 * a1 - c2 * a2;
let k2 = -c1 * b1 - c2 * b2;
const k1neg = k1 < _0n$1;
const k2neg = k2 < _0n$1;
if (k1neg) k1 = -k1;
if (k2neg) k2 = -k2;
const MAX_NUM = bitMask(Math.ceil(bitLen(n) / 2)) + _1n$1;
if (k1 < _0n$1 || k1 >= MAX_NUM || k2 < _0n$1 || k2 >= MAX_NUM) {
throw new Error("splitScalar (endomorphism): failed for k");
}
return { k1neg, k1, k2neg, k2 };
}
const _0n$1 = BigInt(0), _1n$1 = BigInt(1), _2n$1 = BigInt(2), _3n$1 = BigInt(3), _4n$1 = BigInt(4);
function weierstrass(params, extraOpts = {}) {
const validated = createCurveFields("weierstrass", params, extraOpts);
const Fp3 = validated.Fp;
const Fn = validated.Fn;
let CURVE = validated.CURVE;
const { h: cofactor, n: CURVE_ORDER } = CURVE;
validateObject(extraOpts, {}, { allowInfinityPoint: "boolean", clearCofactor: "function", isTorsionFree: "function", fromBytes: "function", toBytes: "function", endo: "object", randomBytes: "function" });
const { endo: endoOpts, allowInfinityPoint, clearCofactor, isTorsionFree, fromBytes, toBytes } = extraOpts;
const randomBytes2 = extraOpts.randomBytes === void 0 ? randomBytes$1 : extraOpts.randomBytes;
if (endoOpts) {
if (!Fp3.is0(CURVE.a) || typeof endoOpts.beta !== "bigint" || !Array.isArray(endoOpts.basises)) {
throw new Error('invalid endo: expected "beta": bigint and "basises": array');
}
}
const endo = endoOpts ? { beta: endoOpts.beta, basises: endoOpts.basises.map((basis) => [...basis]) } : void 0;
const lengths = getWLengths(Fp3, Fn);
function assertCompressionIsSupported() {
if (!Fp3.isOdd) throw new Error("compression is not supported: Field does not have .isOdd()");
}
function pointToBytes(_c, point, isCompressed) {
if (point.is0()) {
if (!allowInfinityPoint) throw new Error("bad point: ZERO");
return Uint8Array.of(0);
}
const { x, y } = point.toAffine();
const bx = Fp3.toBytes(x);
abool(isCompressed, "isCompressed");
if (isCompressed) {
assertCompressionIsSupported();
const hasEvenY = !Fp3.isOdd(y);
return concatBytes(pprefix(hasEvenY), bx);
} else {
return concatBytes(Uint8Array.of(4), bx, Fp3.toBytes(y));
}
}
function pointFromBytes(bytes) {
abytes(bytes, void 0, "Point");
const { publicKey: comp, publicKeyUncompressed: uncomp } = lengths;
const length = bytes.length;
const head = bytes[0];
const tail = bytes.subarray(1);
if (allowInfinityPoint && length === 1 && head === 0) return { x: Fp3.ZERO, y: Fp3.ZERO };
if (length === comp && (head === 2 || head === 3)) {
const x = Fp3.fromBytes(tail);
if (!Fp3.isValid(x)) throw new Error("bad point: is not on curve, wrong x");
const y2 = weierstrassEquation(x);
let y;
try {
y = Fp3.sqrt(y2);
} catch (sqrtError) {
const err = sqrtError instanceof Error ? ": " + sqrtError.message : "";
throw new Error("bad point: is not on curve, sqrt error" + err);
}
assertCompressionIsSupported();
const evenY = Fp3.isOdd(y);
const evenH = (head & 1) === 1;
if (evenH !== evenY) y = Fp3.neg(y);
return { x, y };
} else if (length === uncomp && head === 4) {
const L = Fp3.BYTES;
const x = Fp3.fromBytes(tail.subarray(0, L));
const y = Fp3.fromBytes(tail.subarray(L, L * 2));
if (!isValidXY(x, y)) throw new Error("bad point: is not on curve");
return { x, y };
} else {
throw new Error(`bad point: got length ${length}, expected compressed=${comp} or uncompressed=${uncomp}`);
}
}
const encodePoint = toBytes === void 0 ? pointToBytes : toBytes;
const decodePoint2 = fromBytes === void 0 ? pointFromBytes : fromBytes;
const b3 = Fp3.mul(CURVE.b, _3n$1);
const mulA = Fp3.is0(CURVE.a) ? (_) => Fp3.ZERO : (x) => Fp3.mul(CURVE.a, x);
function weierstrassEquation(x) {
const x2 = Fp3.sqr(x);
const x3 = Fp3.mul(x2, x);
return Fp3.add(Fp3.add(x3, Fp3.mul(x, CURVE.a)), CURVE.b);
}
function isValidXY(x, y) {
const left = Fp3.sqr(y);
const right = weierstrassEquation(x);
return Fp3.eql(left, right);
}
if (!isValidXY(CURVE.Gx, CURVE.Gy)) throw new Error("bad curve params: generator point");
const _4a3 = Fp3.mul(Fp3.pow(CURVE.a, _3n$1), _4n$1);
const _27b2 = Fp3.mul(Fp3.sqr(CURVE.b), BigInt(27));
if (Fp3.is0(Fp3.add(_4a3, _27b2))) throw new Error("bad curve params: a or b");
function acoord(title, n, banZero = false) {
if (!Fp3.isValid(n) || banZero && Fp3.is0(n)) throw new Error(`bad point coordinate ${title}`);
return typeof n === "object" && n !== null ? Fp3.create(n) : n;
}
function aprjpoint(other) {
if (!(other instanceof Point)) throw new Error("Weierstrass Point expected");
}
function splitEndoScalarN(k) {
if (!endo || !endo.basises) throw new Error("no endo");
return _splitEndoScalar(k, endo.basises, Fn.ORDER);
}
function pushWnafPair(points, scalars2, p, k) {
if (!Fn.isValid(k)) throw new RangeError("invalid scalar: out of range");
if (endo) {
const { k1neg, k1, k2neg, k2 } = splitEndoScalarN(k);
const psi = new Point(Fp3.mul(p.X, endo.beta), p.Y, p.Z);
points.push(k1neg ? p.negate() : p, k2neg ? psi.negate() : psi);
scalars2.push(k1, k2);
} else {
points.push(p);
scalars2.push(k);
}
}
const validityCache = new WeakSet();
class Point {
static BASE = new Point(CURVE.Gx, CURVE.Gy, Fp3.ONE);
static ZERO = new Point(Fp3.ZERO, Fp3.ONE, Fp3.ZERO);
static Fp = Fp3;
static Fn = Fn;
X;
Y;
Z;
constructor(X, Y, Z) {
this.X = acoord("x", X);
this.Y = acoord("y", Y, true);
this.Z = acoord("z", Z);
Object.freeze(this);
}
static CURVE() {
return CURVE;
}
static fromAffine(p) {
const { x, y } = p || {};
if (!p || !Fp3.isValid(x) || !Fp3.isValid(y)) throw new Error("invalid affine point");
if (p instanceof Point) throw new Error("projective point not allowed");
if (Fp3.is0(x) && Fp3.is0(y)) return Point.ZERO;
return new Point(x, y, Fp3.ONE);
}
static fromBytes(bytes) {
const P2 = Point.fromAffine(decodePoint2(abytes(bytes, void 0, "point")));
P2.assertValidity();
return P2;
}
static fromHex(hex) {
return Point.fromBytes(hexToBytes(hex));
}
get x() {
return this.toAffine().x;
}
get y() {
return this.toAffine().y;
}
precompute(windowSize = 6, isLazy = true) {
wnaf.setWindowSize(this, windowSize);
if (!isLazy) this.multiply(_3n$1);
return this;
}
assertValidity() {
const p = this;
if (p.is0()) {
if (allowInfinityPoint && Fp3.is0(p.X) && Fp3.eql(p.Y, Fp3.ONE) && Fp3.is0(p.Z)) return;
throw new Error("bad point: ZERO");
}
if (validityCache.has(p)) return;
const { x, y } = p.toAffine();
if (!Fp3.isValid(x) || !Fp3.isValid(y)) throw new Error("bad point: x or y not field elements");
if (!isValidXY(x, y)) throw new Error("bad point: equation left != right");
if (!p.isTorsionFree()) throw new Error("bad point: not in prime-order subgroup");
validityCache.add(p);
}
hasEvenY() {
const { y } = this.toAffine();
if (!Fp3.isOdd) throw new Error("Field doesn't support isOdd");
return !Fp3.isOdd(y);
}
equals(other) {
aprjpoint(other);
const { X: X1, Y: Y1, Z: Z1 } = this;
const { X: X2, Y: Y2, Z: Z2 } = other;
const U1 = Fp3.eql(Fp3.mul(X1, Z2), Fp3.mul(X2, Z1));
const U2 = Fp3.eql(Fp3.mul(Y1, Z2), Fp3.mul(Y2, Z1));
return U1 && U2;
}
negate() {
return new Point(this.X, Fp3.neg(this.Y), this.Z);
}
double() {
const { X: X1, Y: Y1, Z: Z1 } = this;
let X3 = Fp3.ZERO, Y3 = Fp3.ZERO, Z3 = Fp3.ZERO;
let t0 = Fp3.mul(X1, X1);
let t1 = Fp3.mul(Y1, Y1);
let t2 = Fp3.mul(Z1, Z1);
let t3 = Fp3.mul(X1, Y1);
t3 = Fp3.add(t3, t3);
Z3 = Fp3.mul(X1, Z1);
Z3 = Fp3.add(Z3, Z3);
X3 = mulA(Z3);
Y3 = Fp3.mul(b3, t2);
Y3 = Fp3.add(X3, Y3);
X3 = Fp3.sub(t1, Y3);
Y3 = Fp3.add(t1, Y3);
Y3 = Fp3.mul(X3, Y3);
X3 = Fp3.mul(t3, X3);
Z3 = Fp3.mul(b3, Z3);
t2 = mulA(t2);
t3 = Fp3.sub(t0, t2);
t3 = mulA(t3);
t3 = Fp3.add(t3, Z3);
Z3 = Fp3.add(t0, t0);
t0 = Fp3.add(Z3, t0);
t0 = Fp3.add(t0, t2);
t0 = Fp3.mul(t0, t3);
Y3 = Fp3.add(Y3, t0);
t2 = Fp3.mul(Y1, Z1);
t2 = Fp3.add(t2, t2);
t0 = Fp3.mul(t2, t3);
X3 = Fp3.sub(X3, t0);
Z3 = Fp3.mul(t2, t1);
Z3 = Fp3.add(Z3, Z3);
Z3 = Fp3.add(Z3, Z3);
return new Point(X3, Y3, Z3);
}
add(other) {
aprjpoint(other);
const { X: X1, Y: Y1, Z: Z1 } = this;
const { X: X2, Y: Y2, Z: Z2 } = other;
let X3 = Fp3.ZERO, Y3 = Fp3.ZERO, Z3 = Fp3.ZERO;
let t0 = Fp3.mul(X1, X2);
let t1 = Fp3.mul(Y1, Y2);
let t2 = Fp3.mul(Z1, Z2);
let t3 = Fp3.add(X1, Y1);
let t4 = Fp3.add(X2, Y2);
t3 = Fp3.mul(t3, t4);
t4 = Fp3.add(t0, t1);
t3 = Fp3.sub(t3, t4);
t4 = Fp3.add(X1, Z1);
let t5 = Fp3.add(X2, Z2);
t4 = Fp3.mul(t4, t5);
t5 = Fp3.add(t0, t2);
t4 = Fp3.sub(t4, t5);
t5 = Fp3.add(Y1, Z1);
X3 = Fp3.add(Y2, Z2);
t5 = Fp3.mul(t5, X3);
X3 = Fp3.add(t1, t2);
t5 = Fp3.sub(t5, X3);
Z3 = mulA(t4);
X3 = Fp3.mul(b3, t2);
Z3 = Fp3.add(X3, Z3);
X3 = Fp3.sub(t1, Z3);
Z3 = Fp3.add(t1, Z3);
Y3 = Fp3.mul(X3, Z3);
t1 = Fp3.add(t0, t0);
t1 = Fp3.add(t1, t0);
t2 = mulA(t2);
t4 = Fp3.mul(b3, t4);
t1 = Fp3.add(t1, t2);
t2 = Fp3.sub(t0, t2);
t2 = mulA(t2);
t4 = Fp3.add(t4, t2);
t0 = Fp3.mul(t1, t4);
Y3 = Fp3.add(Y3, t0);
t0 = Fp3.mul(t5, t4);
X3 = Fp3.mul(t3, X3);
X3 = Fp3.sub(X3, t0);
t0 = Fp3.mul(t3, t1);
Z3 = Fp3.mul(t5, Z3);
Z3 = Fp3.add(Z3, t0);
return new Point(X3, Y3, Z3);
}
subtract(other) {
aprjpoint(other);
return this.add(other.negate());
}
is0() {
return this.equals(Point.ZERO);
}
multiply(scalar) {
if (!Fn.isValidNot0(scalar)) throw new RangeError("invalid scalar: out of range");
const { p, f } = wnaf.mulSecret(this, scalar, cofactor, normalize);
return normalize([p, f])[0];
}
multiplyUnsafe(scalar) {
const p = this;
const sc = scalar;
if (!Fn.isValid(sc)) throw new RangeError("invalid scalar: out of range");
if (sc === _0n$1 || p.is0()) return Point.ZERO;
if (sc === _1n$1) return p;
if (wnaf.hasWindowSize(this)) return wnaf.mulUnsafe(p, sc, normalize);
const points = [];
const scalars2 = [];
pushWnafPair(points, scalars2, p, sc);
return mulAddUnsafe(Point, points, scalars2);
}
mulAddUnsafe(a2, other, b) {
aprjpoint(other);
const points = [];
const scalars2 = [];
pushWnafPair(points, scalars2, this, a2);
pushWnafPair(points, scalars2, other, b);
return mulAddUnsafe(Point, points, scalars2);
}
toAffine(invertedZ) {
const p = this;
let iz = invertedZ;
if (iz != null && !Fp3.isValid(iz)) throw new RangeError('"invertedZ" expected valid field element');
const { X, Y, Z } = p;
if (Fp3.eql(Z, Fp3.ONE)) return { x: X, y: Y };
const is0 = p.is0();
if (iz == null) iz = is0 ? Fp3.ONE : Fp3.inv(Z);
const x = Fp3.mul(X, iz);
const y = Fp3.mul(Y, iz);
const zz = Fp3.mul(Z, iz);
if (is0) return { x: Fp3.ZERO, y: Fp3.ZERO };
if (!Fp3.eql(zz, Fp3.ONE)) throw new Error("invZ was invalid");
return { x, y };
}
isTorsionFree() {
if (cofactor === _1n$1) return true;
if (isTorsionFree) return isTorsionFree(Point, this);
return wnaf.mulUnsafe(this, CURVE_ORDER).is0();
}
clearCofactor() {
if (cofactor === _1n$1) return this;
if (clearCofactor) return clearCofactor(Point, this);
return this.multiplyUnsafe(cofactor);
}
isSmallOrder() {
if (cofactor === _1n$1) return this.is0();
return this.clearCofactor().is0();
}
toBytes(isCompressed = true) {
abool(isCompressed, "isCompressed");
this.assertValidity();
return encodePoint(Point, this, isCompressed);
}
toHex(isCompressed = true) {
return bytesToHex(this.toBytes(isCompressed));
}
toString() {
return `<Point ${this.is0() ? "ZERO" : this.toHex()}>`;
}
}
const normalize = (points) => normalizeZ(Point, points);
const wnaf = new ScalarMultiplier(Point, randomBytes2);
if (wnaf.bits >= 6) Point.BASE.precompute(6);
Object.freeze(Point.prototype);
Object.freeze(Point);
return Point;
}
function pprefix(hasEvenY) {
return Uint8Array.of(hasEvenY ? 2 : 3);
}
function getWLengths(Fp3, Fn) {
return { secretKey: Fn.BYTES, publicKey: 1 + Fp3.BYTES, publicKeyUncompressed: 1 + 2 * Fp3.BYTES, publicKeyHasPrefix: true, signature: 2 * Fn.BYTES };
}
const _0n = BigInt(0), _1n = BigInt(1), _2n = BigInt(2), _3n = BigInt(3), _4n = BigInt(4);
const BLS_X = BigInt("0xd201000000010000");
const BLS_X_LEN = bitLen(BLS_X);
const bls12_381_CURVE_G1 = { p: BigInt("0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab"), n: BigInt("0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001"), h: BigInt("0x396c8c005555e1568c00aaab0000aaab"), a: _0n, b: _4n, Gx: BigInt("0x17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb"), Gy: BigInt("0x08b3f481e3aaa0f1a09e30ed741d8ae4fcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1") };
const bls12_381_Fr = Field(bls12_381_CURVE_G1.n, { modFromBytes: true });
function bls12FromCompressed(g0, g12, { g2: g22, g3, g4, g5 }) {
return { c0: { c0: g0, c1: g4, c2: g3 }, c1: { c0: g22, c1: g12, c2: g5 } };
}
function bls12Compress({ c0, c1 }) {
return { g2: c1.c0, g3: c0.c2, g4: c0.c1, g5: c1.c2 };
}
function bls12CyclotomicSquareCompressed({ g2: g22, g3, g4, g5 }) {
const { first: h23c0, second: h23c1 } = Fp2.Fp4Square(g4, g5);
const { first: h45c0, second: h45c1 } = Fp2.Fp4Square(g22, g3);
const d2 = Fp2.add(g22, g22);
const d3 = Fp2.add(g3, g3);
const d4 = Fp2.add(g4, g4);
const d5 = Fp2.add(g5, g5);
return { g2: Fp2.add(Fp2.mul(Fp2.mulByNonresidue(h23c1), _3n), d2), g3: Fp2.sub(Fp2.mul(h23c0, _3n), d3), g4: Fp2.sub(Fp2.mul(h45c0, _3n), d4), g5: Fp2.add(Fp2.mul(h45c1, _3n), d5) };
}
function bls12RecoverG1Ratio({ g2: g22, g3, g4, g5 }) {
if (Fp2.is0(g22)) return { num: Fp2.mul(Fp2.mul(g4, g5), _2n), den: g3 };
return { num: Fp2.add(Fp2.sub(Fp2.mul(Fp2.sqr(g4), _3n), Fp2.mul(g3, _2n)), Fp2.mulByNonresidue(Fp2.sqr(g5))), den: Fp2.mul(g22, _4n) };
}
function bls12RecoverG0(g12, { g2: g22, g3, g4, g5 }) {
const g3g4 = Fp2.mul(g3, g4);
const t2 = Fp2.add(Fp2.sub(Fp2.mul(Fp2.sub(Fp2.sqr(g12), g3g4), _2n), g3g4), Fp2.mul(g22, g5));
return Fp2.add(Fp2.mulByNonresidue(t2), Fp2.ONE);
}
function bls12CyclotomicExpCompressed(num, squarings) {
const gs = [];
let g = bls12Compress(num);
for (const count of squarings) {
for (let i = 0; i < count; i++) g = bls12CyclotomicSquareCompressed(g);
gs.push(g);
}
const isOne = gs.map(({ g2: g22, g3 }) => Fp2.is0(g22) && Fp2.is0(g3));
const ratios = gs.map(bls12RecoverG1Ratio);
const invDens = Fp2.invertBatch(ratios.map(({ den }) => den));
const elems = gs.map((compressed, i) => {
if (isOne[i]) return Fp12$1.ONE;
const g12 = Fp2.mul(ratios[i].num, invDens[i]);
return bls12FromCompressed(bls12RecoverG0(g12, compressed), g12, compressed);
});
return { result: Fp12$1.mul(Fp12$1.mul(elems[0], elems[1]), elems[2]), last: elems[2] };
}
function bls12CyclotomicExpX(num) {
const { result, last } = bls12CyclotomicExpCompressed(num, [16, 32, 9]);
let r = result;
let s = last;
for (let i = 0; i < 3; i++) s = Fp12$1._cyclotomicSquare(s);
r = Fp12$1.mul(r, s);
for (let i = 0; i < 2; i++) s = Fp12$1._cyclotomicSquare(s);
r = Fp12$1.mul(r, s);
s = Fp12$1._cyclotomicSquare(s);
return Fp12$1.mul(r, s);
}
const { Fp: Fp$1, Fp2, Fp6, Fp12: Fp12$1 } = tower12({ ORDER: bls12_381_CURVE_G1.p, X_LEN: BLS_X_LEN, FP2_NONRESIDUE: [_1n, _1n], Fp2mulByB: ({ c0, c1 }) => {
const t0 = Fp$1.mul(c0, _4n);
const t1 = Fp$1.mul(c1, _4n);
return { c0: Fp$1.sub(t0, t1), c1: Fp$1.add(t0, t1) };
}, Fp12finalExponentiate: (num) => {
const powMinusX = (num2) => Fp12$1.conjugate(bls12CyclotomicExpX(num2));
const t0 = Fp12$1.div(Fp12$1.frobeniusMap(num, 6), num);
const t1 = Fp12$1.mul(Fp12$1.frobeniusMap(t0, 2), t0);
const t2 = powMinusX(t1);
const t3 = Fp12$1.mul(Fp12$1.conjugate(Fp12$1._cyclotomicSquare(t1)), t2);
const t4 = powMinusX(t3);
const t5 = powMinusX(t4);
const t6 = Fp12$1.mul(powMinusX(t5), Fp12$1._cyclotomicSquare(t2));
const t7 = powMinusX(t6);
const t2_t5_pow_q2 = Fp12$1.frobeniusMap(Fp12$1.mul(t2, t5), 2);
const t4_t1_pow_q3 = Fp12$1.frobeniusMap(Fp12$1.mul(t4, t1), 3);
const t6_t1c_pow_q1 = Fp12$1.frobeniusMap(Fp12$1.mul(t6, Fp12$1.conjugate(t1)), 1);
const t7_t3c_t1 = Fp12$1.mul(Fp12$1.mul(t7, Fp12$1.conjugate(t3)), t1);
return Fp12$1.mul(Fp12$1.mul(Fp12$1.mul(t2_t5_pow_q2, t4_t1_pow_q3), t6_t1c_pow_q1), t7_t3c_t1);
} });
let frob;
const getFrob = () => frob || (frob = psiFrobenius(Fp$1, Fp2, Fp2.div(Fp2.ONE, Fp2.NONRESIDUE)));
let G2psi = (c, P2) => {
const fn = getFrob().G2psi;
G2psi = fn;
return fn(c, P2);
};
let G2psi2 = (c, P2) => {
const fn = getFrob().G2psi2;
G2psi2 = fn;
return fn(c, P2);
};
const hasher_opts = Object.freeze({ DST: "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_", encodeDST: "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_", p: Fp$1.ORDER, m: 2, k: 128, expand: "xmd", hash: sha256$1 });
const bls12_381_CURVE_G2 = { p: Fp2.ORDER, n: bls12_381_CURVE_G1.n, h: BigInt("0x5d543a95414e7f1091d50792876a202cd91de4547085abaa68a205b2e5a7ddfa628f1cb4d9e82ef21537e293a6691ae1616ec6e786f0c70cf1c38e31c7238e5"), a: Fp2.ZERO, b: Fp2.fromBigTuple([_4n, _4n]), Gx: Fp2.fromBigTuple([BigInt("0x024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8"), BigInt("0x13e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e")]), Gy: Fp2.fromBigTuple([BigInt("0x0ce5d527727d6e118cc9cdc6da2e351aadfd9baa8cbdd3a76d429a695160d12c923ac9cc3baca289e193548608b82801"), BigInt("0x0606c4a02ea734cc32acd2b02bc28b99cb3e287e85a763af267492ab572e99ab3f370d275cec1da1aaa9075ff05f79be")]) };
const sortBit = (parts, p) => {
for (const part of parts) {
if (part !== _0n) return Boolean(part * _2n / p);
}
return false;
};
const fp2 = { encode({ c0, c1 }) {
const { BYTES: L } = Fp$1;
return concatBytes(numberToBytesBE(c1, L), numberToBytesBE(c0, L));
}, decode(bytes) {
const { BYTES: L } = Fp$1;
return Fp2.create({ c0: decodeFp(bytes.subarray(L)), c1: decodeFp(bytes.subarray(0, L)) });
} };
const BaseFp = Fp$1;
function decodeFp(bytes) {
return Fp$1.fromBytes(bytes);
}
const coder = (name, Fp3, b, encode2, decode2, yparts) => {
const F2 = Fp3;
const enc = encode2;
const dec = decode2;
const W = F2.BYTES;
return (allowUncompressed) => ({ encode(point, compressed = true) {
if (!compressed && !allowUncompressed) throw new Error("invalid signature: expected compressed encoding");
const infinity = point.is0();
const { x, y } = point.toAffine();
const bytes = compressed ? enc(x) : concatBytes(enc(x), enc(y));
let sort;
if (compressed && !infinity) sort = sortBit(yparts(y), BaseFp.ORDER);
return setMask(bytes, { compressed, infinity, sort });
}, decode(bytes) {
const raw = allowUncompressed ? abytes(bytes, void 0, "point") : abytes(bytes, W, "signature");
const { compressed, infinity, sort, value } = parseMask(raw);
if (!allowUncompressed && !compressed) throw new Error("invalid signature: expected compressed encoding");
const len = compressed ? W : 2 * W;
if (value.length !== len) throw new Error(`invalid ${name} point: expected ${len} bytes`);
if (infinity) {
for (const b2 of value) {
if (b2) throw new Error(`invalid ${name} point: non-canonical zero`);
}
return { x: F2.ZERO, y: F2.ZERO };
}
const x = dec(compressed ? value : value.subarray(0, W));
let y;
if (compressed) {
y = F2.sqrt(F2.add(F2.pow(x, _3n), b));
if (!y) throw new Error(`invalid ${name} point: compressed`);
if (sortBit(yparts(y), BaseFp.ORDER) !== sort) y = F2.neg(y);
} else {
y = dec(value.subarray(W));
}
if (!compressed && F2.is0(x) && F2.is0(y)) throw new Error(`invalid ${name} point: uncompressed`);
return { x, y };
} });
};
function validateMask({ compressed, infinity, sort }) {
if (!compressed && !infinity && sort || !compressed && infinity && sort || compressed && infinity && sort) throw new Error("invalid encoding flag");
}
function parseMask(bytes) {
bytes = copyBytes$1(bytes);
const mask = bytes[0] & 224;
const compressed = !!(mask >> 7 & 1);
const infinity = !!(mask >> 6 & 1);
const sort = !!(mask >> 5 & 1);
validateMask({ compressed, infinity, sort });
bytes[0] &= 31;
return { compressed, infinity, sort, value: bytes };
}
function setMask(bytes, mask) {
if (bytes[0] & 224) throw new Error("setMask: non-empty mask");
validateMask({ compressed: !!mask.compressed, infinity: !!mask.infinity, sort: !!mask.sort });
if (mask.compressed) bytes[0] |= 128;
if (mask.infinity) bytes[0] |= 64;
if (mask.sort) bytes[0] |= 32;
return bytes;
}
const g1coder = coder("G1", Fp$1, Fp$1.create(bls12_381_CURVE_G1.b), (x) => numberToBytesBE(x, Fp$1.BYTES), decodeFp, (y) => [y]);
const g1 = { point: g1coder(true) };
const g2coder = coder("G2", Fp2, bls12_381_CURVE_G2.b, fp2.encode, fp2.decode, (y) => [y.c1, y.c0]);
const g2 = { point: g2coder(true) };
const fields = { Fp: Fp$1, Fp2, Fp6, Fp12: Fp12$1, Fr: bls12_381_Fr };
const G1_Point = weierstrass(bls12_381_CURVE_G1, { allowInfinityPoint: true, Fn: bls12_381_Fr, fromBytes: g1.point.decode, toBytes: (_c, point, isComp) => g1.point.encode(point, isComp), isTorsionFree: (c, point) => {
const beta = BigInt("0x5f19672fdf76ce51ba69c6076a0f77eaddb3a93be6f89688de17d813620a00022e01fffffffefffe");
const phi = new c(Fp$1.mul(point.X, beta), point.Y, point.Z);
const xP = point.multiplyUnsafe(BLS_X).negate();
const u2P = xP.multiplyUnsafe(BLS_X);
return u2P.equals(phi);
}, clearCofactor: (_c, point) => {
return point.multiplyUnsafe(BLS_X).add(point);
} });
const G2_Point = weierstrass(bls12_381_CURVE_G2, { Fp: Fp2, allowInfinityPoint: true, Fn: bls12_381_Fr, fromBytes: g2.point.decode, toBytes: (_c, point, isComp) => g2.point.encode(point, isComp), isTorsionFree: (c, P2) => {
return P2.multiplyUnsafe(BLS_X).negate().equals(G2psi(c, P2));
}, clearCofactor: (c, P2) => {
const x = BLS_X;
let t1 = P2.multiplyUnsafe(x).negate();
let t2 = G2psi(c, P2);
let t3 = P2.double();
t3 = G2psi2(c, t3);
t3 = t3.subtract(t2);
t2 = t1.add(t2);
t2 = t2.multiplyUnsafe(x).negate();
t3 = t3.add(t2);
t3 = t3.subtract(t1);
const Q2 = t3.subtract(P2);
return Q2;
} });
const bls12_hasher_opts = { mapToG1, hasherOpts: hasher_opts, hasherOptsG1: { ...hasher_opts, m: 1, DST: "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_", encodeDST: "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_" }, hasherOptsG2: { ...hasher_opts } };
const bls12_params = { ateLoopSize: BLS_X, xNegative: true, twistType: "multiplicative", randomBytes: randomBytes$1 };
const bls12_381 = bls(fields, G1_Point, G2_Point, bls12_params, bls12_hasher_opts);
isogenyMap(Fp2, [[["0x5c759507e8e333ebb5b7a9a47d7ed8532c52d39fd3a042a88b58423c50ae15d5c2638e343d9c71c6238aaaaaaaa97d6", "0x5c759507e8e333ebb5b7a9a47d7ed8532c52d39fd3a042a88b58423c50ae15d5c2638e343d9c71c6238aaaaaaaa97d6"], ["0x0", "0x11560bf17baa99bc32126fced787c88f984f87adf7ae0c7f9a208c6b4f20a4181472aaa9cb8d555526a9ffffffffc71a"], ["0x11560bf17baa99bc32126fced787c88f984f87adf7ae0c7f9a208c6b4f20a4181472aaa9cb8d555526a9ffffffffc71e", "0x8ab05f8bdd54cde190937e76bc3e447cc27c3d6fbd7063fcd104635a790520c0a395554e5c6aaaa9354ffffffffe38d"], ["0x171d6541fa38ccfaed6dea691f5fb614cb14b4e7f4e810aa22d6108f142b85757098e38d0f671c7188e2aaaaaaaa5ed1", "0x0"]], [["0x0", "0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaa63"], ["0xc", "0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaa9f"], ["0x1", "0x0"]], [["0x1530477c7ab4113b59a4c18b076d11930f7da5d4a07f649bf54439d87d27e500fc8c25ebf8c92f6812cfc71c71c6d706", "0x1530477c7ab4113b59a4c18b076d11930f7da5d4a07f649bf54439d87d27e500fc8c25ebf8c92f6812cfc71c71c6d706"], ["0x0", "0x5c759507e8e333ebb5b7a9a47d7ed8532c52d39fd3a042a88b58423c50ae15d5c2638e343d9c71c6238aaaaaaaa97be"], ["0x11560bf17baa99bc32126fced787c88f984f87adf7ae0c7f9a208c6b4f20a4181472aaa9cb8d555526a9ffffffffc71c", "0x8ab05f8bdd54cde190937e76bc3e447cc27c3d6fbd7063fcd104635a790520c0a395554e5c6aaaa9354ffffffffe38f"], ["0x124c9ad43b6cf79bfbf7043de3811ad0761b0f37a1e26286b0e977c69aa274524e79097a56dc4bd9e1b371c71c718b10", "0x0"]], [["0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffa8fb", "0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffa8fb"], ["0x0", "0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffa9d3"], ["0x12", "0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaa99"], ["0x1", "0x0"]]].map((i) => i.map((pair) => Fp2.fromBigTuple(pair.map(BigInt)))));
const isogenyMapG1 = isogenyMap(Fp$1, [["0x11a05f2b1e833340b809101dd99815856b303e88a2d7005ff2627b56cdb4e2c85610c2d5f2e62d6eaeac1662734649b7", "0x17294ed3e943ab2f0588bab22147a81c7c17e75b2f6a8417f565e33c70d1e86b4838f2a6f318c356e834eef1b3cb83bb", "0xd54005db97678ec1d1048c5d10a9a1bce032473295983e56878e501ec68e25c958c3e3d2a09729fe0179f9dac9edcb0", "0x1778e7166fcc6db74e0609d307e55412d7f5e4656a8dbf25f1b33289f1b330835336e25ce3107193c5b388641d9b6861", "0xe99726a3199f4436642b4b3e4118e5499db995a1257fb3f086eeb65982fac18985a286f301e77c451154ce9ac8895d9", "0x1630c3250d7313ff01d1201bf7a74ab5db3cb17dd952799b9ed3ab9097e68f90a0870d2dcae73d19cd13c1c66f652983", "0xd6ed6553fe44d296a3726c38ae652bfb11586264f0f8ce19008e218f9c86b2a8da25128c1052ecaddd7f225a139ed84", "0x17b81e7701abdbe2e8743884d1117e53356de5ab275b4db1a682c62ef0f2753339b7c8f8c8f475af9ccb5618e3f0c88e", "0x80d3cf1f9a78fc47b90b33563be990dc43b756ce79f5574a2c596c928c5d1de4fa295f296b74e956d71986a8497e317", "0x169b1f8e1bcfa7c42e0c37515d138f22dd2ecb803a0c5c99676314baf4bb1b7fa3190b2edc0327797f241067be390c9e", "0x10321da079ce07e272d8ec09d2565b0dfa7dccdde6787f96d50af36003b14866f69b771f8c285decca67df3f1605fb7b", "0x6e08c248e260e70bd1e962381edee3d31d79d7e22c837bc23c0bf1bc24c6b68c24b1b80b64d391fa9c8ba2e8ba2d229"], ["0x8ca8d548cff19ae18b2e62f4bd3fa6f01d5ef4ba35b48ba9c9588617fc8ac62b558d681be343df8993cf9fa40d21b1c", "0x12561a5deb559c4348b4711298e536367041e8ca0cf0800c0126c2588c48bf5713daa8846cb026e9e5c8276ec82b3bff", "0xb2962fe57a3225e8137e629bff2991f6f89416f5a718cd1fca64e00b11aceacd6a3d0967c94fedcfcc239ba5cb83e19", "0x3425581a58ae2fec83aafef7c40eb545b08243f16b1655154cca8abc28d6fd04976d5243eecf5c4130de8938dc62cd8", "0x13a8e162022914a80a6f1d5f43e7a07dffdfc759a12062bb8d6b44e833b306da9bd29ba81f35781d539d395b3532a21e", "0xe7355f8e4e667b955390f7f0506c6e9395735e9ce9cad4d0a43bcef24b8982f7400d24bc4228f11c02df9a29f6304a5", "0x772caacf16936190f3e0c63e0596721570f5799af53a1894e2e073062aede9cea73b3538f0de06cec2574496ee84a3a", "0x14a7ac2a9d64a8b230b3f5b074cf01996e7f63c21bca68a81996e1cdf9822c580fa5b9489d11e2d311f7d99bbdcc5a5e", "0xa10ecf6ada54f825e920b3dafc7a3cce07f8d1d7161366b74100da67f39883503826692abba43704776ec3a79a1d641", "0x95fc13ab9e92ad4476d6e3eb3a56680f682b4ee96f7d03776df533978f31c1593174e4b4b7865002d6384d168ecdd0a", "0x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001"], ["0x90d97c81ba24ee0259d1f094980dcfa11ad138e48a869522b52af6c956543d3cd0c7aee9b3ba3c2be9845719707bb33", "0x134996a104ee5811d51036d776fb46831223e96c254f383d0f906343eb67ad34d6c56711962fa8bfe097e75a2e41c696", "0xcc786baa966e66f4a384c86a3b49942552e2d658a31ce2c344be4b91400da7d26d521628b00523b8dfe240c72de1f6", "0x1f86376e8981c217898751ad8746757d42aa7b90eeb791c09e4a3ec03251cf9de405aba9ec61deca6355c77b0e5f4cb", "0x8cc03fdefe0ff135caf4fe2a21529c4195536fbe3ce50b879833fd221351adc2ee7f8dc099040a841b6daecf2e8fedb", "0x16603fca40634b6a2211e11db8f0a6a074a7d0d4afadb7bd76505c3d3ad5544e203f6326c95a807299b23ab13633a5f0", "0x4ab0b9bcfac1bbcb2c977d027796b3ce75bb8ca2be184cb5231413c4d634f3747a87ac2460f415ec961f8855fe9d6f2", "0x987c8d5333ab86fde9926bd2ca6c674170a05bfe3bdd81ffd038da6c26c842642f64550fedfe935a15e4ca31870fb29", "0x9fc4018bd96684be88c9e221e4da1bb8f3abd16679dc26c1e8b6e6a1f20cabe69d65201c78607a360370e577bdba587", "0xe1bba7a1186bdb5223abde7ada14a23c42a0ca7915af6fe06985e7ed1e4d43b9b3f7055dd4eba6f2bafaaebca731c30", "0x19713e47937cd1be0dfd0b8f1d43fb93cd2fcbcb6caf493fd1183e416389e61031bf3a5cce3fbafce813711ad011c132", "0x18b46a908f36f6deb918c143fed2edcc523559b8aaf0c2462e6bfe7f911f643249d9cdf41b44d606ce07c8a4d0074d8e", "0xb182cac101b9399d155096004f53f447aa7b12a3426b08ec02710e807b4633f06c851c1919211f20d4c04f00b971ef8", "0x245a394ad1eca9b72fc00ae7be315dc757b3b080d4c158013e6632d3c40659cc6cf90ad1c232a6442d9d3f5db980133", "0x5c129645e44cf1102a159f748c4a3fc5e673d81d7e86568d9ab0f5d396a7ce46ba1049b6579afb7866b1e715475224b", "0x15e6be4e990f03ce4ea50b3b42df2eb5cb181d8f84965a3957add4fa95af01b2b665027efec01c7704b456be69c8b604"], ["0x16112c4c3a9c98b252181140fad0eae9601a6de578980be6eec3232b5be72e7a07f3688ef60c206d01479253b03663c1", "0x1962d75c2381201e1a0cbd6c43c348b885c84ff731c4d59ca4a10356f453e01f78a4260763529e3532f6102c2e49a03d", "0x58df3306640da276faaae7d6e8eb15778c4855551ae7f310c35a5dd279cd2eca6757cd636f96f891e2538b53dbf67f2", "0x16b7d288798e5395f20d23bf89edb4d1d115c5dbddbcd30e123da489e726af41727364f2c28297ada8d26d98445f5416", "0xbe0e079545f43e4b00cc912f8228ddcc6d19c9f0f69bbb0542eda0fc9dec916a20b15dc0fd2ededda39142311a5001d", "0x8d9e5297186db2d9fb266eaac783182b70152c65550d881c5ecd87b6f0f5a6449f38db9dfa9cce202c6477faaf9b7ac", "0x166007c08a99db2fc3ba8734ace9824b5eecfdfa8d0cf8ef5dd365bc400a0051d5fa9c01a58b1fb93d1a1399126a775c", "0x16a3ef08be3ea7ea03bcddfabba6ff6ee5a4375efa1f4fd7feb34fd206357132b920f5b00801dee460ee415a15812ed9", "0x1866c8ed336c61231a1be54fd1d74cc4f9fb0ce4c6af5920abc5750c4bf39b4852cfe2f7bb9248836b233d9d55535d4a", "0x167a55cda70a6e1cea820597d94a84903216f763e13d87bb5308592e7ea7d4fbc7385ea3d529b35e346ef48bb8913f55", "0x4d2f259eea405bd48f010a01ad2911d9c6dd039bb61a6290e591b36e636a5c871a5c29f4f83060400f8b49cba8f6aa8", "0xaccbb67481d033ff5852c1e48c50c477f94ff8aefce42d28c0f9a88cea7913516f968986f7ebbea9684b529e2561092", "0xad6b9514c767fe3c3613144b45f1496543346d98adf02267d5ceef9a00d9b8693000763e3b90ac11e99b138573345cc", "0x2660400eb2e4f3b628bdd0d53cd76f2bf565b94e72927c1cb748df27942480e420517bd8714cc80d1fadc1326ed06f7", "0xe0fa1d816ddc03e6b24255e0d7819c171c40f65e273b853324efcd6356caa205ca2f570f13497804415473a1d634b8f", "0x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001"]].map((i) => i.map((j) => BigInt(j))));
let G1_SWU;
const getG1_SWU = () => G1_SWU || (G1_SWU = mapToCurveSimpleSWU(Fp$1, { A: Fp$1.create(BigInt("0x144698a3b8e9433d693a02c96d4982b0ea985383ee66a8d8e8981aefd881ac98936f8da0e0f97f5cf428082d584c1d")), B: Fp$1.create(BigInt("0x12e2908d11688030018b12e8753eee3b2016c1f0f24f4070a0b9c14fcef35ef55a23215a316ceaa5d1cc48e98e172be0")), Z: Fp$1.create(BigInt(11)) }));
function mapToG1(scalars2) {
const { x, y } = getG1_SWU()(Fp$1.create(scalars2[0]));
return isogenyMapG1(x, y);
}
const G1_OCTETS = 48;
const G1_OCTETS_UNCOMPRESSED = 96;
const G2_OCTETS = 96;
const SCALAR_OCTETS = 32;
const EXPAND_OCTETS = 48;
const { Fr, Fp, Fp12 } = bls12_381.fields;
const Curve = bls12_381.G1.Point;
const scalars = { fromOctets(octets2) {
if (octets2.length !== SCALAR_OCTETS) return void 0;
const scalar = bytesToNumberBE(octets2);
return scalar < Fr.ORDER ? scalar : void 0;
}, reduce(octets2) {
return Fr.create(bytesToNumberBE(octets2));
}, toOctets(scalar) {
return numberToBytesBE(scalar, SCALAR_OCTETS);
}, add: (left, right) => Fr.add(left, right), sub: (left, right) => Fr.sub(left, right), mul: (left, right) => Fr.mul(left, right), inverse(scalar) {
return scalar === 0n ? void 0 : invertCt(scalar, Fr.ORDER);
} };
const COMPRESSED = 128;
const IDENTITY = 64;
const LARGER_Y = 32;
const FLAGS = 224;
class CurvePoint {
constructor(point) {
this.point = point;
}
point;
static fromOctets(octets2) {
const flags = (octets2[0] ?? 0) & FLAGS;
if (octets2.length !== G1_OCTETS || (flags & ~LARGER_Y) !== COMPRESSED) return void 0;
const x = coordinate(octets2, 0);
if (x === void 0 || x === 0n) return void 0;
const y = rootOfCurve(x);
if (y === void 0) return void 0;
return new CurvePoint(Curve.fromAffine({ x, y: isLarger(y) === (flags === (COMPRESSED | LARGER_Y)) ? y : Fp.neg(y) }));
}
static fromOctetsUncompressed(octets2) {
if (octets2.length !== G1_OCTETS_UNCOMPRESSED || ((octets2[0] ?? 0) & FLAGS) !== 0) return void 0;
const x = coordinate(octets2, 0);
const y = coordinate(octets2, G1_OCTETS);
if (x === void 0 || y === void 0 || x === 0n) return void 0;
if (Fp.sqr(y) !== curveAt(x)) return void 0;
return new CurvePoint(Curve.fromAffine({ x, y }));
}
toOctets() {
return encode(this.point);
}
inSubgroup() {
return this.point.isTorsionFree() ? G1.unchecked(this.point) : void 0;
}
}
function coordinate(octets2, start) {
const field = octets2.slice(start, start + G1_OCTETS);
if (start === 0) field[0] = (field[0] ?? 0) & ~FLAGS;
const value = bytesToNumberBE(field);
return value < Fp.ORDER ? value : void 0;
}
function curveAt(x) {
return Fp.add(Fp.mul(Fp.sqr(x), x), 4n);
}
function rootOfCurve(x) {
try {
return Fp.sqrt(curveAt(x));
} catch {
return void 0;
}
}
function isLarger(y) {
return 2n * y > Fp.ORDER;
}
function encode(point) {
if (point.Z === 0n) {
const octets22 = new Uint8Array(G1_OCTETS);
octets22[0] = COMPRESSED | IDENTITY;
return octets22;
}
const { x, y } = point.toAffine();
const octets2 = numberToBytesBE(x, G1_OCTETS);
octets2[0] = (octets2[0] ?? 0) | COMPRESSED | (isLarger(y) ? LARGER_Y : 0);
return octets2;
}
const TABLE_BITS = 4;
class G1 {
constructor(point) {
this.point = point;
}
point;
static IDENTITY = new G1(Curve.ZERO);
static unchecked(point) {
return new G1(point);
}
static hash(message2, dst) {
return new G1(bls12_381.G1.hashToCurve(message2, { DST: dst }));
}
mul(scalar) {
return scalar === 0n ? G1.IDENTITY : new G1(this.point.multiply(scalar));
}
static sumSecret(points, factors) {
return points.reduce((sum, point, i) => sum.plus(point.mul(at(factors, i))), G1.IDENTITY);
}
plus(other) {
return new G1(this.point.add(other.point));
}
minus(other) {
return new G1(this.point.subtract(other.point));
}
prepare() {
this.point.precompute(TABLE_BITS, false);
}
toOctets() {
return encode(this.point);
}
toOctetsUncompressed() {
const octets2 = new Uint8Array(G1_OCTETS_UNCOMPRESSED);
if (this.isIdentity()) {
octets2[0] = IDENTITY;
return octets2;
}
const { x, y } = this.point.toAffine();
octets2.set(numberToBytesBE(x, G1_OCTETS));
octets2.set(numberToBytesBE(y, G1_OCTETS), G1_OCTETS);
return octets2;
}
isIdentity() {
return this.point.Z === 0n;
}
equals(other) {
return this.point.equals(other.point);
}
}
function msm(points, factors) {
return G1.unchecked(mulAddUnsafe(Curve, points.map(({ point }) => point), [...factors]));
}
const FIXED_BITS = 6;
function fixedMsm(points) {
const sum = interleavedMSMUnsafe(Curve, points.map(({ point }) => point), FIXED_BITS);
return (factors) => {
if (factors.length !== points.length) throw new RangeError("one scalar for each point");
return G1.unchecked(sum([...factors]));
};
}
const Twist = bls12_381.G2.Point;
class G2 {
constructor(point) {
this.point = point;
}
point;
static #negatedGenerator;
#lines;
static fromOctets(octets2) {
const flags = (octets2[0] ?? 0) & FLAGS;
if (octets2.length !== G2_OCTETS || (flags & ~LARGER_Y) !== COMPRESSED) return void 0;
try {
return new G2(Twist.fromBytes(octets2));
} catch {
return void 0;
}
}
static ofSecret(scalar) {
return new G2(Twist.BASE.multiply(scalar));
}
static negatedGenerator() {
return G2.#negatedGenerator ??= new G2(Twist.BASE.negate());
}
lines() {
return this.#lines ??= bls12_381.utils.calcPairingPrecomputes(this.point);
}
toOctets() {
return this.point.toBytes(true);
}
}
function pairingProductIsOne(pairs) {
const loops = pairs.filter(([left]) => !left.isIdentity()).map(([left, right]) => {
const { x, y } = left.point.toAffine();
return [right.lines(), x, y];
});
return Fp12.eql(Fp12.finalExponentiate(bls12_381.millerLoopBatch(loops)), Fp12.ONE);
}
function at(items, index) {
const item = items[index];
if (item === void 0) throw new RangeError("one for each");
return item;
}
function finish$1(steps) {
for (; ; ) {
const step = steps.next();
if (step.done === true) return step.value;
}
}
const BASE_POINT = "a8ce256102840821a3e94ea9025e4662b205762f9776b3a766c872b948f1fd225e7c59698588e70d11406d161b4e28c9";
const DOMAIN_GENERATOR = "a87fa55cfc29d0d0ef43b7816018c6162b9c4a5ddd5239ed24d9799f8e105c267d81ccb22f6379853c4070c28c71f13c";
const SIGNER_GENERATORS = ["8c6de69580b83b7c6d773857ae64b4495955eb06e67ebc5855af89c72cd8d9bea9fd7f71eca20c6a3388dfa67b1e7ccf", "aed1785c1c00d00893413e5011ecdc98706958a2ccf175be8a42afa56ef19c86ca6c14afe7e74a72596704fe34b6611d", "b5b5142c6314a918882439b634adb926cf42a55da2962865bcf09fe746554851ae075d9a4a03add64a0bec997eb708a8", "b54f25df3ba79539da4ceb375522625518590eebd52211d40cf1083f8a9e8c1bb19212f1f31711fd333678002a362830", "8fcb548cd1e5cddba514a7f90e3b0ebd00bd82bd66158f70cc7fffdb09f14ac8fc56ef9587cc41a82614533444494e75", "94a1d50478150c469711ccd09fa4544a590a1903f16445a4a5bc0ab639f1a408580f2464972198d128f1bb4a4fa41b0b", "b36ceb6c0cc0850fd3a2e64fa534a1c15566f99688ec6134c5223a33de83ce5534d43c0973a2769ce887d5bac8481519", "a4e6dff6038ab2e8265d9c177d110c742bc97f3a32bd70123ecd67176181b2068a0ae8323db6e061e4d8e62db6f283ad"];
const BLIND_GENERATORS = ["a264ef107598f1caaeb323b65164bcea80e88814810efc61ea27412e879c7cb9344b1b513118d3cf5c79bfa81268ef36", "8af923aaeaad46bf889049b2e5de19ff17778343114e589d716cde6eaa553c9e54fd6805afb244e445be2939ac789b35", "aa6c94da21fafb4cd604029cf599df139aa88ca1cf3676fb7da1e12ec6a8dc83c3d7fdbf33a79e760d810c4fbac37f6a", "8f65ebef29b60b81447821ea2d5a201d339b0c092021bd71eeee2d1f39d4972d3688c98c21831490583285c12f6da579", "b94e4549a9ecbec9b83c004d86649f0aa6510ba292a2e68d982e79ad4de0e5bd2972313a95170f4c5881d7a5b790c205", "a1d1d4460ee7475aa66fcd4c803b11cef74a75b9d4bfe9924de20434e01f35707855299c9d4ead6af5b93f57d9392d56", "8852ab63577b0a382df12320c5fc900bce57680d47e371ced873399bd9c5adc793ee890a919fb9c293e55acb4ab0312b", "abfd74507a81703f053dcd5ac8ea7652d030944a6e02b48b8dc1226f381d0f5b2b4a13e1891cd01dfa4067e0ab53e360", "92c4fc514ec965834dd2c590c97b5cddeb204142ac3873af5f1b72cfa8eb073bbaf31b89c7bea1f7edb6b1f199c24c98"];
const API_NYM = toUtf8("BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_H2G_HM2S_PSEUDONYM_");
toUtf8("BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_H2G_HM2S_");
function hashToScalar(message2, dst) {
const uniform = expandMessage(message2, dst, EXPAND_OCTETS);
const scalar = scalars.reduce(uniform);
uniform.fill(0);
return scalar;
}
function hashForApi(message2, api) {
return hashToScalar(message2, tag(api, "H2S_"));
}
function messageToScalar(message2, api) {
return hashToScalar(message2, tag(api, "MAP_MSG_TO_SCALAR_AS_HASH_"));
}
function octetsOf(number2) {
return u64$2(BigInt(number2));
}
function tag(api, suffix) {
return concat(api, toUtf8(suffix));
}
function expandMessage(message2, dst, length) {
return expand_message_xmd(message2, dst, length, sha256$1);
}
class Generators {
constructor(domain, messages, api) {
this.domain = domain;
this.messages = messages;
this.api = api;
this.#octets = concat(...[domain, ...messages].map((point) => point.toOctets()));
}
domain;
messages;
api;
static #profile;
#octets;
#sum;
static create(api, signer, blind) {
const [domain, ...messages] = hashed(api, signer + 1);
if (domain === void 0) throw new RangeError("at least one point");
return new Generators(domain, [...messages, ...hashed(blindApi(api), blind)], api);
}
static profile() {
return Generators.#profile ??= new Generators(fromTable(DOMAIN_GENERATOR), [...SIGNER_GENERATORS.map(fromTable), ...BlindGenerators.profile().points], API_NYM);
}
domainScalar(publicKey, header) {
const count = octetsOf(this.messages.length);
const input = [publicKey, count, this.#octets, this.api, octetsOf(header.length), header];
return hashForApi(concat(...input), this.api);
}
sumPublic(base2, domain, messages) {
this.#sum ??= fixedMsm([basePoint(), this.domain, ...this.messages]);
return this.#sum([base2, domain, ...messages]);
}
}
class BlindGenerators {
constructor(points, api) {
this.points = points;
this.api = api;
this.#octets = concat(...points.map((point) => point.toOctets()));
}
points;
api;
static #profile;
#octets;
static create(api, committed) {
return new BlindGenerators(hashed(blindApi(api), committed + 1), api);
}
static profile() {
return BlindGenerators.#profile ??= new BlindGenerators(BLIND_GENERATORS.map(fromTable), API_NYM);
}
challenge(commitment, commitmentBar) {
const committed = octetsOf(this.points.length - 1);
return hashForApi(concat(committed, this.#octets, commitment, commitmentBar), this.api);
}
}
let base;
function basePoint() {
return base ??= fromTable(BASE_POINT);
}
function blindApi(api) {
return concat(toUtf8("BLIND_"), api);
}
function fromTable(hex) {
const point = CurvePoint.fromOctets(fromHex(hex));
if (point === void 0) throw new RangeError("the table is damaged");
return G1.unchecked(point.point);
}
function hashed(api, count, seed = "MESSAGE_GENERATOR_SEED") {
const seedDst = tag(api, "SIG_GENERATOR_SEED_");
const pointDst = tag(api, "SIG_GENERATOR_DST_");
let state = expandMessage(tag(api, seed), seedDst, EXPAND_OCTETS);
return Array.from({ length: count }, (_, i) => {
state = expandMessage(concat(state, octetsOf(i + 1)), seedDst, EXPAND_OCTETS);
return G1.hash(state, pointDst);
});
}
class VerificationFailure extends Error {
name = "VerificationFailure";
constructor() {
super("verification failed");
}
}
class Refused extends Error {
constructor(check) {
super(check);
this.check = check;
}
check;
name = "Refused";
}
function verifying(run) {
try {
return run();
} catch (error) {
if (error instanceof Refused) throw new VerificationFailure();
throw error;
}
}
function decoding(run) {
try {
return run();
} catch (error) {
if (error instanceof Refused) throw new Malformed(error.check === "CR-LENGTH" ? "Length" : "Encoding");
throw error;
}
}
class Reader2 {
constructor(octets2) {
this.octets = octets2;
}
octets;
#at = 0;
static exact(octets2, length) {
if (octets2.length !== length) throw new Refused("CR-LENGTH");
return new Reader2(octets2);
}
#take(length) {
const field = this.octets.slice(this.#at, this.#at + length);
if (field.length !== length) throw new Refused("CR-LENGTH");
this.#at += length;
return field;
}
curvePoint() {
const octets2 = this.#take(G1_OCTETS);
const point = CurvePoint.fromOctets(octets2);
if (point === void 0) throw new Refused("CR-POINT");
return { octets: octets2, point };
}
point() {
return member(this.curvePoint().point);
}
scalar() {
const scalar = scalars.fromOctets(this.#take(SCALAR_OCTETS));
if (scalar === void 0 || scalar === 0n) throw new Refused("CR-SCALAR");
return scalar;
}
scalars(count) {
return Array.from({ length: count }, () => this.scalar());
}
}
function member(point) {
const inside = point.inSubgroup();
if (inside === void 0) throw new Refused("CR-SUBGROUP");
return inside;
}
function proofOctets(hidden) {
return 3 * G1_OCTETS + (4 + hidden) * SCALAR_OCTETS;
}
class Statement {
constructor(of) {
this.of = of;
}
of;
get generators() {
return this.of.generators;
}
get domain() {
return this.of.domain;
}
get disclosed() {
return this.of.disclosed;
}
get presentationHeader() {
return this.of.presentationHeader;
}
get context() {
return this.of.context;
}
hidden() {
const count = this.generators.messages.length;
if (!ascendBelow(this.disclosed.map(([index]) => index), count - this.of.secrets)) throw new Refused("CR-DISCLOSURE");
return count - this.disclosed.length;
}
hiddenOf(all) {
const disclosed2 = new Set(this.disclosed.map(([index]) => index));
return all.filter((_, position) => !disclosed2.has(position));
}
evaluate(vector) {
if (vector.length < this.of.secrets) throw new Refused("CR-LENGTH");
return this.context.evaluate(vector.slice(vector.length - this.of.secrets));
}
challenge(points) {
const disclosed2 = this.disclosed.flatMap(([index, scalar]) => [octetsOf(index), scalars.toOctets(scalar)]);
const input = concat(octetsOf(this.disclosed.length), ...disclosed2, ...points.proof, points.t1, points.t2, points.pseudonym, points.uT, scalars.toOctets(this.domain), octetsOf(this.presentationHeader.length), this.presentationHeader, octetsOf(this.context.id.length), this.context.id);
return hashForApi(input, this.generators.api);
}
}
function ascendBelow(indexes, end) {
return indexes.every((index, i) => Number.isSafeInteger(index) && index > (indexes[i - 1] ?? -1) && index < end);
}
function prove(statement2, witness) {
const { signature, b, messages } = witness;
const { a: a2, e } = signature;
const [r1, r2, eTilde, r1Tilde, r3Tilde, ...mTilde] = witness.random;
if (r1 === void 0 || r2 === void 0 || eTilde === void 0) throw new Refused("CR-LENGTH");
if (r1Tilde === void 0 || r3Tilde === void 0 || mTilde.length !== statement2.hidden()) throw new Refused("CR-LENGTH");
const { generators, context } = statement2;
if (messages.length !== generators.messages.length) throw new Refused("CR-LENGTH");
const { mul } = scalars;
const r1r2 = mul(r1, r2);
const aBar = a2.mul(r1r2);
const d2 = b.mul(r2);
const bBar = b.mul(r1r2).minus(a2.mul(mul(r1r2, e)));
const t1 = a2.mul(mul(r1r2, eTilde)).plus(b.mul(mul(r2, r1Tilde)));
const t2 = b.mul(mul(r2, r3Tilde)).plus(G1.sumSecret(statement2.hiddenOf(generators.messages), mTilde));
const pseudonym = context.base.mul(statement2.evaluate(messages));
const uT = context.base.mul(statement2.evaluate(mTilde));
if (pseudonym.isIdentity() || uT.isIdentity()) throw new Refused("CR-IDENTITY");
const points = [aBar, bBar, d2].map((point) => point.toOctets());
const challenge = statement2.challenge({ proof: points, t1: t1.toOctets(), t2: t2.toOctets(), pseudonym: pseudonym.toOctets(), uT: uT.toOctets() });
const r3 = scalars.inverse(r2);
if (r3 === void 0) throw new Refused("CR-SCALAR");
const respond = (tilde, hidden2) => scalars.add(tilde, mul(hidden2, challenge));
const hidden = statement2.hiddenOf(messages);
const responses = [respond(eTilde, e), scalars.sub(r1Tilde, mul(r1, challenge)), scalars.sub(r3Tilde, mul(r3, challenge)), ...mTilde.map((tilde, i) => respond(tilde, hidden[i] ?? 0n)), challenge];
return { proof: concat(...points, ...responses.map(scalars.toOctets)), pseudonym: pseudonym.toOctets() };
}
function proofFromOctets(octets2, hidden) {
const reader = Reader2.exact(octets2, proofOctets(hidden));
const [aBar, bBar, d2] = [reader.curvePoint(), reader.curvePoint(), reader.curvePoint()];
return { points: [aBar.point, bBar.point, d2.point], pointOctets: [aBar.octets, bBar.octets, d2.octets], eHat: reader.scalar(), r1Hat: reader.scalar(), r3Hat: reader.scalar(), mHat: reader.scalars(hidden), challenge: reader.scalar() };
}
function proofInSubgroup(proof) {
const [aBar, bBar, d2] = proof.points;
return { ...proof, points: [member(aBar), member(bBar), member(d2)] };
}
function movesOf(proof, statement2, pseudonym) {
if (statement2.hidden() !== proof.mHat.length) throw new Refused("CR-LENGTH");
const [aBar, bBar, d2] = proof.points;
const c = proof.challenge;
const t1 = msm([bBar, aBar, d2], [c, proof.eHat, proof.r1Hat]);
const coefficients = messageCoefficients(proof, statement2.disclosed, c);
const t2 = statement2.generators.sumPublic(c, scalars.mul(c, statement2.domain), coefficients).plus(msm([d2], [proof.r3Hat]));
const response = statement2.evaluate(proof.mHat);
const uT = msm([statement2.context.base, pseudonym], [response, scalars.sub(0n, c)]);
if (uT.isIdentity()) throw new Refused("CR-IDENTITY");
return { t1, t2, uT };
}
function messageCoefficients(proof, disclosed2, c) {
const known = new Map(disclosed2);
const hidden = proof.mHat.values();
return Array.from({ length: known.size + proof.mHat.length }, (_, position) => {
const value = known.get(position);
if (value !== void 0) return scalars.mul(c, value);
const next = hidden.next();
if (next.done === true) throw new Refused("CR-LENGTH");
return next.value;
});
}
class Context {
constructor(id2, base2, z) {
this.id = id2;
this.base = base2;
this.z = z;
}
id;
base;
z;
static #last;
static create(id2, api) {
return new Context(id2.slice(), G1.hash(id2, api), hashToScalar(id2, tag(api, "VECT_NYM_SECRETS")));
}
static profile(id2) {
const key = toHex(id2);
if (Context.#last?.key !== key) Context.#last = { key, context: Context.create(id2, API_NYM) };
return Context.#last.context;
}
evaluate(vector) {
return vector.reduceRight((sum, coefficient) => scalars.add(scalars.mul(sum, this.z), coefficient), 0n);
}
}
const ATTRIBUTES = 8;
const NYM_SECRETS = 8;
class Pseudonym {
static OCTETS = G1_OCTETS;
#octets;
hex;
constructor(octets2) {
this.#octets = octets2;
this.hex = toHex(octets2);
}
static fromBytes(octets2) {
return decoding(() => {
if (octets2.length !== Pseudonym.OCTETS) throw new Refused("CR-LENGTH");
return new Pseudonym(octets2.slice());
});
}
toBytes() {
return this.#octets.slice();
}
equals(other) {
return this.hex === other.hex;
}
}
const TABLE_ADDITIONS = 600;
class Credential {
#parts;
constructor(parts) {
this.#parts = parts;
}
wipe() {
this.#parts?.nonceKey.fill(0);
this.#parts = void 0;
}
*prepare() {
const { signature, b } = this.#alive();
for (const point of [signature.a, b, ...Generators.profile().messages]) {
point.prepare();
yield TABLE_ADDITIONS;
}
}
pseudonym(contextId) {
const context = Context.profile(contextId);
const secrets = this.#alive().messages.slice(ATTRIBUTES + 1);
return Pseudonym.fromBytes(context.base.mul(context.evaluate(secrets)).toOctets());
}
present(presentationHeader2, contextId, disclosed2, randomness2) {
const { signature, b, domain, messages, nonceKey } = this.#alive();
return verifying(() => {
if (!ascendBelow(disclosed2, ATTRIBUTES)) throw new Refused("CR-DISCLOSURE");
const statement2 = new Statement({ generators: Generators.profile(), domain, disclosed: disclosed2.map((index) => [index, messages[index] ?? 0n]), presentationHeader: presentationHeader2, context: Context.profile(contextId), secrets: NYM_SECRETS });
const random = randomScalars(statement2, nonceKey, randomness2);
const { proof, pseudonym } = prove(statement2, { signature, b, messages, random });
return { proof, pseudonym: Pseudonym.fromBytes(pseudonym) };
});
}
#alive() {
if (this.#parts === void 0) throw new Error("the credential is wiped");
return this.#parts;
}
}
function randomScalars(statement2, nonceKey, randomness2) {
const fresh = randomBytes$2(randomness2, 32);
const material = concat(fresh, nonceKey);
const label = Label.PRESENTATION_NONCE;
const binding = label.hashFramed(scalars.toOctets(statement2.domain), statement2.context.id, statement2.presentationHeader, concat(...statement2.disclosed.map(([index]) => octetsOf(index))));
const octets2 = hkdf(sha256$1, material, label.bytes(), binding, EXPAND_OCTETS * (5 + statement2.hidden()));
const random = [];
for (let start = 0; start < octets2.length; start += EXPAND_OCTETS) {
random.push(scalars.reduce(octets2.subarray(start, start + EXPAND_OCTETS)));
}
for (const secret of [fresh, material, octets2]) secret.fill(0);
return random;
}
const MADE_HERE = Symbol("verified");
class VerifiedPresentation {
hint;
pseudonym;
constructor(key, hint, pseudonym) {
if (key !== MADE_HERE) throw new TypeError("only a verifier makes one");
this.hint = hint;
this.pseudonym = pseudonym;
}
}
function verified(moves, pseudonym) {
return new VerifiedPresentation(MADE_HERE, Hint.of(moves), Pseudonym.fromBytes(pseudonym));
}
class Hint {
static OCTETS = 3 * G1_OCTETS_UNCOMPRESSED;
#octets;
constructor(octets2) {
this.#octets = octets2;
}
static fromBytes(octets2) {
return decoding(() => {
if (octets2.length !== Hint.OCTETS) throw new Refused("CR-LENGTH");
return new Hint(octets2.slice());
});
}
toBytes() {
return this.#octets.slice();
}
equals(other) {
return equal(this.#octets, other.#octets);
}
points() {
const decode2 = (index) => {
const start = index * G1_OCTETS_UNCOMPRESSED;
return CurvePoint.fromOctetsUncompressed(this.#octets.subarray(start, start + G1_OCTETS_UNCOMPRESSED));
};
const [t1, t2, uT] = [decode2(0), decode2(1), decode2(2)];
return t1 && t2 && uT ? [t1, t2, uT] : void 0;
}
static of({ t1, t2, uT }) {
return new Hint(concat(...[t1, t2, uT].map((point) => point.toOctetsUncompressed())));
}
}
function verify(presentation) {
return verifying(() => examine(presentation));
}
function examine(presentation) {
const decoded = decodedInSubgroup(decode(presentation));
const domain = domainOf(presentation.issuer, presentation.header);
const statement2 = statementOf(decoded, presentation, domain, Context.profile(presentation.contextId));
const moves = checkedMoves(decoded, statement2);
const [aBar, bBar] = decoded.proof.points;
const holds = pairingProductIsOne([[aBar, presentation.issuer.point()], [bBar, G2.negatedGenerator()]]);
if (!holds) throw new Refused("CR-PAIRING");
return verified(moves, decoded.pseudonymOctets);
}
function domainOf(issuer, header) {
return Generators.profile().domainScalar(issuer.toBytes(), concat(header, octetsOf(NYM_SECRETS)));
}
function decode(presentation) {
const indexes = presentation.disclosed.map(([index]) => index);
if (!ascendBelow(indexes, ATTRIBUTES)) throw new Refused("CR-DISCLOSURE");
const proof = proofFromOctets(presentation.proof, ATTRIBUTES + 1 + NYM_SECRETS - indexes.length);
const { octets: octets2, point } = Reader2.exact(presentation.pseudonym, G1_OCTETS).curvePoint();
const disclosed2 = presentation.disclosed.map(([index, value]) => [index, messageToScalar(value, API_NYM)]);
return { proof, pseudonym: point, pseudonymOctets: octets2, disclosed: disclosed2 };
}
function decodedInSubgroup(decoded) {
const pseudonym = member(decoded.pseudonym);
return { ...decoded, pseudonym, proof: proofInSubgroup(decoded.proof) };
}
function statementOf(decoded, { presentationHeader: presentationHeader2 }, domain, context) {
const generators = Generators.profile();
return new Statement({ generators, domain, disclosed: decoded.disclosed, presentationHeader: presentationHeader2, context, secrets: NYM_SECRETS });
}
function challengeBinds(decoded, statement2, [t1, t2, uT]) {
const { proof, pseudonymOctets: pseudonym } = decoded;
return statement2.challenge({ proof: proof.pointOctets, t1, t2, pseudonym, uT }) === proof.challenge;
}
function checkedMoves(decoded, statement2) {
const moves = movesOf(decoded.proof, statement2, decoded.pseudonym);
const octets2 = [moves.t1.toOctets(), moves.t2.toOctets(), moves.uT.toOctets()];
if (!challengeBinds(decoded, statement2, octets2)) throw new Refused("CR-CHALLENGE");
return moves;
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
const SIGNATURE_OCTETS = G1_OCTETS + SCALAR_OCTETS;
class Signature {
constructor(a2, e) {
this.a = a2;
this.e = e;
}
a;
e;
static fromOctets(octets2) {
const reader = Reader2.exact(octets2, SIGNATURE_OCTETS);
return new Signature(reader.point(), reader.scalar());
}
toOctets() {
return concat(this.a.toOctets(), scalars.toOctets(this.e));
}
verify(publicKey, b) {
const rest = b.minus(this.a.mul(this.e));
const holds = pairingProductIsOne([[this.a, publicKey.point()], [rest, G2.negatedGenerator()]]);
if (!holds) throw new Refused("CR-PAIRING");
}
}
function signedPoint(generators, domain, messages) {
if (generators.messages.length !== messages.length) throw new Refused("CR-LENGTH");
return basePoint().plus(generators.domain.mul(domain)).plus(G1.sumSecret(generators.messages, messages));
}
const SEED_OCTETS$1 = 32;
const ROLE = { nymSecret: 1, commitment: 2, nonce: 3 };
class MemberSeed {
#octets;
#wiped = false;
constructor(octets2) {
this.#octets = octets2;
}
static generate(randomness2) {
return new MemberSeed(randomBytes$2(randomness2, SEED_OCTETS$1));
}
static fromBytes(octets2) {
return decoding(() => {
if (octets2.length !== SEED_OCTETS$1) throw new Refused("CR-LENGTH");
return new MemberSeed(octets2.slice());
});
}
toBytes() {
return this.#alive().slice();
}
wipe() {
this.#octets.fill(0);
this.#wiped = true;
}
nonceKey(header) {
return this.#derive(header, ROLE.nonce, 0, 32);
}
nymSecrets(header) {
return this.#scalars(header, ROLE.nymSecret, NYM_SECRETS);
}
commitmentScalars(header, count) {
return this.#scalars(header, ROLE.commitment, count);
}
#alive() {
if (this.#wiped) throw new Error("the seed is wiped");
return this.#octets;
}
#derive(header, role, index, length) {
const info = concat(Uint8Array.of(role, index), header);
return hkdf(sha256$1, this.#alive(), Label.MEMBER_SEED.bytes(), info, length);
}
#scalars(header, role, count) {
return Array.from({ length: count }, (_, index) => {
const octets2 = this.#derive(header, role, index, EXPAND_OCTETS);
const scalar = scalars.reduce(octets2);
octets2.fill(0);
return scalar;
});
}
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
function commit$1(seed, header) {
const secrets = seed.nymSecrets(header);
const random = seed.commitmentScalars(header, NYM_SECRETS + 2);
return Commitment.fromBytes(verifying(() => coreCommit(BlindGenerators.profile(), secrets, random)));
}
function finalize(seed, enrolled) {
return verifying(() => finish(seed, enrolled));
}
function finish(seed, { issuer, header, attributes, answer }) {
const { signature, nymEntropy } = answer.parts();
const secrets = seed.nymSecrets(header);
secrets.push(scalars.add(secrets.pop() ?? 0n, nymEntropy));
const messages = [...attributes.scalars(), ...seed.commitmentScalars(header, 1), ...secrets];
const generators = Generators.profile();
const domain = generators.domainScalar(issuer.toBytes(), concat(header, octetsOf(NYM_SECRETS)));
const b = signedPoint(generators, domain, messages);
signature.verify(issuer, b);
return new Credential({ signature, b, domain, messages, nonceKey: seed.nonceKey(header) });
}
class Attributes {
#values;
constructor(values) {
if (values.length !== ATTRIBUTES) throw new RangeError("a credential has eight attributes");
this.#values = values.map((value) => value.slice());
}
values() {
return this.#values;
}
scalars() {
return this.#values.map((value) => messageToScalar(value, API_NYM));
}
}
class BlindSignature {
static OCTETS = SIGNATURE_OCTETS + SCALAR_OCTETS;
#signature;
#nymEntropy;
constructor(signature, nymEntropy) {
this.#signature = signature;
this.#nymEntropy = nymEntropy;
}
static fromBytes(octets2) {
return decoding(() => BlindSignature.decode(octets2));
}
static decode(octets2) {
if (octets2.length !== BlindSignature.OCTETS) throw new Refused("CR-LENGTH");
const signature = Signature.fromOctets(octets2.subarray(0, SIGNATURE_OCTETS));
const entropy = Reader2.exact(octets2.subarray(SIGNATURE_OCTETS), SCALAR_OCTETS).scalar();
return new BlindSignature(signature, entropy);
}
toBytes() {
return concat(this.#signature.toOctets(), scalars.toOctets(this.#nymEntropy));
}
parts() {
return { signature: this.#signature, nymEntropy: this.#nymEntropy };
}
}
class IssuerPublicKey {
static OCTETS = G2_OCTETS;
#octets;
#point;
hex;
constructor(octets2, point) {
this.#octets = octets2;
this.#point = point;
this.hex = toHex(octets2);
}
static fromBytes(octets2) {
return decoding(() => {
if (octets2.length !== G2_OCTETS) throw new Refused("CR-LENGTH");
const point = G2.fromOctets(octets2);
if (point === void 0) throw new Refused("CR-POINT");
return new IssuerPublicKey(octets2.slice(), point);
});
}
toBytes() {
return this.#octets.slice();
}
point() {
return this.#point;
}
equals(other) {
return this.hex === other.hex;
}
}
const SUITE_BBS_NYM_03 = 1;
const NAME_RECORD = 6;
const attributeSchema = map({ key: [0, text$1], values: [1, list$1(text$1)] });
const epochManifest = canonical(map({ suite: [0, u16$2], institution: [1, textId$1(InstitutionId)], epoch: [2, textId$1(EpochId)], issuerKey: [3, octets$1], schema: [4, list$1(attributeSchema)] }), EPOCH_OCTETS_MAX);
const classCell = map({ values: [0, list$1(text$1)], count: [1, optional$1(u32$2)] });
const roll = canonical(map({ institution: [0, textId$1(InstitutionId)], epoch: [1, textId$1(EpochId)], manifest: [2, octets32], issued: [3, u32$2], cellMin: [4, u32$2], cells: [5, list$1(classCell)], root: [6, octets32] }), EPOCH_OCTETS_MAX);
function rollDigest(octets2) {
return Label.DOCUMENT_DIGEST.hash(octets2);
}
class EpochRefusal extends CodedRefusal {
name = "EpochRefusal";
}
function checkEpoch(manifest) {
if (manifest.suite !== SUITE_BBS_NYM_03) throw new EpochRefusal("UnknownSuite");
const closed = manifest.schema.every((attribute, index) => index === NAME_RECORD === (attribute.values.length === 0));
if (manifest.schema.length !== ATTRIBUTES || !closed) throw new EpochRefusal("Schema");
const key = attempt(() => IssuerPublicKey.fromBytes(manifest.issuerKey));
if (key === null) throw new EpochRefusal("IssuerKey");
const octets2 = epochManifest.toCanonical(manifest);
const digest = Label.DOCUMENT_DIGEST.hash(octets2);
const header = Label.EPOCH_HEADER.hash(octets2);
return { manifest, digest, header, key };
}
function attributeOctets(epoch, index, value) {
const attribute = epoch.manifest.schema[index];
if (attribute === void 0) return null;
const allowed = attribute.values.length === 0 || attribute.values.includes(value);
return allowed ? encode$1(textPair, [attribute.key, value]) : null;
}
class EnrolRefusal extends CodedRefusal {
name = "EnrolRefusal";
}
const enrolment = map({ manifest: [0, octets32], seed: [1, octets32], blindSignature: [2, octets$1], attributes: [3, list$1(text$1)], usedContexts: [4, listOrNone(octets32)] });
const credentials = new WeakMap();
function requestCredential(seed, epoch) {
return orRefuse("Commitment", () => commit$1(MemberSeed.fromBytes(seed), epoch.header).toBytes());
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
function credentialOf(of, epoch) {
const made = credentials.get(of);
if (made !== void 0 && made.epoch === epoch) return made.credential;
const values = of.attributes.map((value, index) => {
const octets2 = attributeOctets(epoch, index, value);
if (octets2 === null) throw new EnrolRefusal("Attributes");
return octets2;
});
if (values.length !== ATTRIBUTES) throw new EnrolRefusal("Attributes");
const attributes = new Attributes(values);
const credential = orRefuse("Signature", () => {
const answer = BlindSignature.fromBytes(of.blindSignature);
return finalize(MemberSeed.fromBytes(of.seed), { issuer: epoch.key, header: epoch.header, attributes, answer });
});
credentials.set(of, { epoch, credential });
return credential;
}
function mayShowIn(of, context) {
return isUsed(of, context) || of.usedContexts.length < PSEUDONYMS_MAX;
}
function rememberContext(of, context) {
if (!isUsed(of, context)) of.usedContexts = [...of.usedContexts, markOf(of, context)];
}
function isUsed(of, context) {
const mark = markOf(of, context);
return of.usedContexts.some((other) => equal(other, mark));
}
function markOf(of, context) {
return Label.USED_CONTEXT.hash(of.seed, context);
}
function affiliationOf(of) {
return of.attributes[0] ?? "";
}
function orRefuse(code, take) {
try {
return take();
} catch (failure) {
if (failure instanceof Malformed || failure instanceof VerificationFailure) throw new EnrolRefusal(code);
throw failure;
}
}
const VERSION = 2;
const VERSION_BEFORE = 1;
const WALLET_OCTETS_MAX = 64 * 1024 * 1024;
const authored = map({ manifest: [0, memoManifest], authorSeed: [1, octets32], circulationKey: [2, octets32], caseLogKey: [3, octets32], filingNonce: [4, octets32], versions: [5, list$1(versionText)], sealedMemo: [6, octets$1], promise: [7, octets$1], closesAt: [8, optional$1(seconds$1)] });
const invited = map({ memo: [0, octets32], circulationKey: [1, octets32], participantSeed: [2, optional$1(octets32)], signedVersion: [3, optional$1(octets32)], closesAt: [4, optional$1(seconds$1)], epochs: [5, listOrNone(octets32)] });
const walletObject = canonical(map({ version: [0, u16$2], server: [1, text$1], logKey: [2, text$1], logSize: [3, u53], enrolments: [4, list$1(enrolment)], authored: [5, list$1(authored)], invited: [6, list$1(invited)], deskSeed: [7, optional$1(octets32)], logRoot: [8, optional$1(octets32)] }), WALLET_OCTETS_MAX);
class WalletRefusal extends CodedRefusal {
name = "WalletRefusal";
}
function newWallet(server2, logKey) {
return { version: VERSION, server: server2, logKey, logSize: 0, enrolments: [], authored: [], invited: [], deskSeed: null, logRoot: null };
}
function walletToBytes(wallet2) {
return walletObject.toCanonical(wallet2);
}
function walletFromBytes(plain) {
const refusal = () => new WalletRefusal("NotAWallet");
const wallet2 = orRefuse$1(() => walletObject.fromCanonical(plain), refusal);
if (wallet2.version !== VERSION && wallet2.version !== VERSION_BEFORE) throw refusal();
wallet2.version = VERSION;
return wallet2;
}
function sealWallet(wallet2, passphrase2, strength, randomness2) {
const plain = walletToBytes(wallet2);
const sealed = sealUnderPassphrase(passphrase2, strength, plain, randomness2);
plain.fill(0);
return sealed;
}
function openWallet(sealed, passphrase2) {
const { plaintext, strength } = orRefuse$1(() => openUnderPassphrase(passphrase2, sealed, WALLET_OCTETS_MAX), () => new WalletRefusal("DoesNotOpen"));
const wallet2 = walletFromBytes(plaintext);
plaintext.fill(0);
return { wallet: wallet2, strength };
}
class LogRefusal extends CodedRefusal {
name = "LogRefusal";
}
function watchLog(wallet2, head) {
const seen2 = wallet2.logSize;
const size = Number(head.size);
if (size < seen2) throw new LogRefusal("Shrank", seen2);
const known = size === seen2 ? wallet2.logRoot : null;
if (known !== null && !equal(known, head.root)) throw new LogRefusal("Forked", seen2);
wallet2.logSize = size;
wallet2.logRoot = head.root.slice();
return size > seen2 || known === null;
}
function deskOf(wallet2, randomness2) {
wallet2.deskSeed ??= randomBytes$2(randomness2, 32);
return deskIdentity(wallet2.deskSeed);
}
function noteCirculation(wallet2, { memo, freeze: freeze2, manifest }) {
for (const one of wallet2.invited.filter((other) => equal(other.memo, memo))) {
one.closesAt = freeze2.closesAt;
one.epochs = manifest.accepted.map((accepted) => accepted.manifest.slice());
}
const own = findAuthored(wallet2, memo);
if (own !== null) own.closesAt = freeze2.closesAt;
}
function findEnrolment(wallet2, manifest) {
return wallet2.enrolments.find((one) => equal(one.manifest, manifest)) ?? null;
}
function keepEnrolment(wallet2, kept) {
wallet2.enrolments = [...wallet2.enrolments.filter((other) => !equal(other.manifest, kept.manifest)), kept];
}
function findAuthored(wallet2, memo) {
return wallet2.authored.find((one) => equal(memoId(one.manifest), memo)) ?? null;
}
function findInvited(wallet2, memo) {
return wallet2.invited.find((one) => equal(one.memo, memo)) ?? null;
}
function remember(wallet2, memo, key) {
if (findInvited(wallet2, memo) !== null) return;
wallet2.invited.push({ memo, circulationKey: key.bytes(), participantSeed: null, signedVersion: null, closesAt: null, epochs: [] });
}
function keepSignature(wallet2, memo, seed, version) {
for (const one of wallet2.invited.filter((other) => equal(other.memo, memo))) {
one.participantSeed?.fill(0);
one.participantSeed = seed.slice();
one.signedVersion = version.slice();
}
}
function burnSignature(wallet2, memo) {
for (const one of wallet2.invited.filter((other) => equal(other.memo, memo))) {
one.participantSeed?.fill(0);
one.signedVersion?.fill(0);
one.participantSeed = null;
one.signedVersion = null;
}
}
function circulations(wallet2) {
const own = wallet2.authored.map((one) => ({ memo: memoId(one.manifest), key: circulationOf(one) }));
const others = wallet2.invited.map((one) => ({ memo: MemoId.fromBytes(one.memo), key: circulationOf(one) }));
return [...own, ...others];
}
function circulationOf(one) {
return CirculationKey.fromBytes(one.circulationKey);
}
function authorKeyOf(one) {
return SigningKey.fromSeed(one.authorSeed);
}
function participantKeyOf(one) {
return one.participantSeed === null ? null : SigningKey.fromSeed(one.participantSeed);
}
function wipeWallet(wallet2) {
const secrets = [wallet2.deskSeed, ...wallet2.enrolments.flatMap((one) => [one.seed, one.blindSignature]), ...wallet2.authored.flatMap((one) => [one.authorSeed, one.circulationKey, one.caseLogKey]), ...wallet2.invited.flatMap((one) => [one.circulationKey, one.participantSeed, one.signedVersion])];
for (const secret of secrets) secret?.fill(0);
}
const wallet = Object.defineProperty({ __proto__: null, LogRefusal, WALLET_OCTETS_MAX, WalletRefusal, authorKeyOf, authored, burnSignature, circulationOf, circulations, deskOf, findAuthored, findEnrolment, findInvited, invited, keepEnrolment, keepSignature, newWallet, noteCirculation, openWallet, participantKeyOf, remember, sealWallet, walletFromBytes, walletToBytes, watchLog, wipeWallet }, Symbol.toStringTag, { value: "Module" });
const PATH_HASHES_MAX = 63;
const HASH_BYTES = 32;
const LEAF_PREFIX = Uint8Array.of(0);
const NODE_PREFIX = Uint8Array.of(1);
function leafHash(entry) {
return sha256$1(concat(LEAF_PREFIX, entry));
}
function nodeHash(left, right) {
return sha256$1(concat(NODE_PREFIX, left, right));
}
class TreeHead {
constructor(size, root) {
this.size = size;
this.root = root;
}
size;
root;
static empty() {
return new TreeHead(0n, sha256$1(new Uint8Array()));
}
static of(entries) {
const peaks = [];
let size = 0n;
for (const entry of entries) {
let node = { leaves: 1n, hash: leafHash(entry) };
for (let left = peaks.at(-1); left?.leaves === node.leaves; left = peaks.at(-1)) {
peaks.pop();
node = { leaves: node.leaves * 2n, hash: nodeHash(left.hash, node.hash) };
}
peaks.push(node);
size += 1n;
}
const last = peaks.pop();
if (last === void 0) return TreeHead.empty();
return new TreeHead(size, peaks.reduceRight((right, left) => nodeHash(left.hash, right), last.hash));
}
equals(other) {
return this.size === other.size && equal(this.root, other.root);
}
verifyInclusion(leaf, index, path) {
accept$1(index >= 0n && index < this.size && path.length <= PATH_HASHES_MAX);
const walk = new Walk(index, this.size - 1n);
let root = leaf;
for (const sibling of path) {
accept$1(!walk.atRoot());
root = walk.siblingIsLeft() ? nodeHash(sibling, root) : nodeHash(root, sibling);
walk.ascend();
}
accept$1(walk.atRoot() && equal(root, this.root));
}
verifyConsistency(old, proof) {
accept$1(old.size <= this.size && proof.length <= PATH_HASHES_MAX + 1);
if (old.size === this.size) return accept$1(proof.length === 0 && equal(old.root, this.root));
if (old.size === 0n) return accept$1(proof.length === 0 && old.equals(TreeHead.empty()));
const complete = (old.size & old.size - 1n) === 0n;
const [first, ...siblings] = complete ? [old.root, ...proof] : proof;
if (first === void 0) throw new Malformed("ProofRefused");
const walk = new Walk(old.size - 1n, this.size - 1n);
walk.skipRightChildren();
let [oldRoot, newRoot] = [first, first];
for (const sibling of siblings) {
accept$1(!walk.atRoot());
if (walk.siblingIsLeft()) {
oldRoot = nodeHash(sibling, oldRoot);
newRoot = nodeHash(sibling, newRoot);
} else {
newRoot = nodeHash(newRoot, sibling);
}
walk.ascend();
}
accept$1(walk.atRoot() && equal(oldRoot, old.root) && equal(newRoot, this.root));
}
}
function accept$1(condition) {
if (!condition) throw new Malformed("ProofRefused");
}
class Walk {
constructor(node, last) {
this.node = node;
this.last = last;
}
node;
last;
atRoot() {
return this.last === 0n;
}
siblingIsLeft() {
return (this.node & 1n) === 1n || this.node === this.last;
}
ascend() {
if ((this.node & 1n) === 0n && this.node === this.last) {
while ((this.node & 1n) === 0n && this.node !== 0n) this.up();
}
this.up();
}
skipRightChildren() {
while ((this.node & 1n) === 1n) this.up();
}
up() {
this.node >>= 1n;
this.last >>= 1n;
}
}
const LEAF_BYTES = 200;
const LEAF_VERSION = 1;
const FIELDS_BYTES = 1 + 1 + 8 + 32 + 32;
const LeafKind = { Sealed: 0, EpochManifest: 1, Roll: 2, Charter: 3, ClientManifest: 4, DueMet: 5, DueMissed: 6, PaddingOpened: 7, Roster: 8 };
const KINDS = Object.values(LeafKind);
function commit(nonce, content) {
if (nonce.length !== 32) throw new Malformed("Nonce");
return Label.LEAF.hash(nonce, content);
}
function deriveHandle(caseLogKey, event, n) {
if (caseLogKey.length !== 32) throw new Malformed("CaseLogKey");
return Label.HANDLE.hash(caseLogKey, Uint8Array.of(event), u32$5(n));
}
class Leaf {
constructor(kind2, interval, commitment, handle) {
this.kind = kind2;
this.interval = interval;
this.commitment = commitment;
this.handle = handle;
}
kind;
interval;
commitment;
handle;
encode() {
const octets2 = new Uint8Array(LEAF_BYTES);
octets2.set(concat(Uint8Array.of(LEAF_VERSION, this.kind), u64$2(this.interval), this.commitment, this.handle));
return octets2;
}
static decode(octets2) {
if (octets2.length !== LEAF_BYTES) throw new Malformed("Length");
if (octets2[0] !== LEAF_VERSION) throw new Malformed("Version");
const kind2 = KINDS.find((known) => known === octets2[1]);
if (kind2 === void 0) throw new Malformed("Kind");
if (octets2.subarray(FIELDS_BYTES).some((octet) => octet !== 0)) throw new Malformed("Padding");
const interval = new DataView(octets2.buffer, octets2.byteOffset).getBigUint64(2);
return new Leaf(kind2, interval, octets2.slice(10, 42), octets2.slice(42, FIELDS_BYTES));
}
hash() {
return leafHash(this.encode());
}
}
const TIMESTAMP_MAX = 253402207200;
function extended(term2, by) {
return { unit: term2.unit, count: Math.min(term2.count + by, 65535) };
}
const TERM_MAX = 3650;
class WorkCalendar {
constructor(zoneName, holidays, clock) {
this.zoneName = zoneName;
this.holidays = holidays;
this.clock = clock;
}
zoneName;
holidays;
clock;
static new(zoneName, holidays) {
const clock = clockOf(zoneName);
return clock === void 0 ? void 0 : new WorkCalendar(zoneName, holidays, clock);
}
dayOf(instant) {
return theDay(Math.floor(this.#local(instant) / SECONDS_OF_DAY));
}
due(event, term2) {
const eventNumber2 = Math.floor(this.#local(event) / SECONDS_OF_DAY);
const skipped = [];
const number2 = this.#count(eventNumber2, term2, skipped);
const day2 = theDay(number2);
theDay(number2 + 1);
const endsAt = this.#midnight(number2 + 1);
if (endsAt > TIMESTAMP_MAX) throw new Malformed("OutOfTime");
return { term: term2, eventDay: theDay(eventNumber2), day: day2, endsAt, skipped };
}
#count(from, term2, skipped) {
if (term2.unit === "calendar_days") return from + term2.count;
if (term2.unit === "months") return addMonths(from, term2.count);
let number2 = from;
for (let left = term2.count; left > 0; ) {
number2 += 1;
theDay(number2);
if (isWorkingDay(this.holidays, number2)) {
left -= 1;
} else {
const holiday = holidayOn(this.holidays, number2);
if (holiday !== void 0) skipped.push(holiday);
}
}
return number2;
}
#local(instant) {
const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
for (const { type, value } of this.clock.formatToParts(instant * 1e3)) {
if (type in parts) parts[type] = Number(value);
}
const number2 = dayNumber(parts.year, parts.month, parts.day);
if (number2 === void 0) throw new Malformed("OutOfTime");
return number2 * SECONDS_OF_DAY + parts.hour * 3600 + parts.minute * 60 + parts.second;
}
#midnight(number2) {
const local = number2 * SECONDS_OF_DAY;
const offsetAt = (instant) => this.#local(instant) - instant;
const [before, after] = [offsetAt(local - SECONDS_OF_DAY), offsetAt(Math.min(local + SECONDS_OF_DAY, TIMESTAMP_MAX))];
const possible = [local - before, local - after].filter((instant) => this.#local(instant) === local);
return possible.length > 0 ? Math.min(...possible) : local - before;
}
}
const SECONDS_OF_DAY = 86400;
function theDay(number2) {
const day2 = dayOf(number2);
if (day2 === void 0) throw new Malformed("OutOfTime");
return day2;
}
function addMonths(from, count) {
const { year, month, date } = partsOf(from);
const months2 = 12 * year + (month - 1) + count;
const [toYear, toMonth] = [Math.floor(months2 / 12), months2 % 12 + 1];
const number2 = dayNumber(toYear, toMonth, Math.min(date, daysOfMonth(toYear, toMonth)));
if (number2 === void 0) throw new Malformed("OutOfTime");
return number2;
}
function clockOf(zoneName) {
if (!isSpelledAsZone(zoneName)) return void 0;
try {
const clock = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", { timeZone: zoneName, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" });
const resolved = clock.resolvedOptions().timeZone;
const same = resolved.toLowerCase() === zoneName.toLowerCase();
return same && resolved !== zoneName ? void 0 : clock;
} catch {
return void 0;
}
}
function isSpelledAsZone(name) {
const segments = name.split("/");
const shouted = segments.length > 1 && /^[A-Z]{4,}$/.test(segments[0]);
return !shouted && segments.every((segment) => /^[A-Z][A-Za-z0-9+_-]*$/.test(segment));
}
class CharterError extends Error {
constructor(problem, key) {
super(key === void 0 ? problem : `${key}: ${problem}`);
this.problem = problem;
this.key = key;
this.name = "CharterError";
}
problem;
key;
}
const LIST_MAX = 64;
const TEXT_MAX = 200;
function termUpTo(key, raw, longest) {
const read2 = term$1(key, raw);
return read2.unit === longest.unit && read2.count <= longest.count ? read2 : refuse(key, "LongerThan");
}
function term$1(key, raw) {
const [only, ...others] = Object.entries(raw);
if (only === void 0 || others.length > 0) return refuse(key, "Term");
return { unit: only[0], count: number(key, only[1], 1, TERM_MAX) };
}
function id(key, text2, kind2) {
try {
return kind2.parse(text2);
} catch (error) {
if (error instanceof Malformed) return refuse(key, "Id");
throw error;
}
}
function ids(key, texts2, kind2) {
checkList(key, texts2);
return texts2.map((text2) => id(key, text2, kind2));
}
function choice(key, text2, list2) {
return list2.fromName(text2) ?? refuse(key, "Unknown");
}
function choices(key, texts2, list2) {
checkList(key, texts2);
return texts2.map((text2) => choice(key, text2, list2));
}
function checkList(key, texts2) {
if (texts2.length === 0 || texts2.some((text2) => trim(text2) === "")) refuse(key, "Empty");
if (texts2.length > LIST_MAX) refuse(key, "TooMany");
if (new Set(texts2).size !== texts2.length) refuse(key, "Repeated");
}
function words(key, text2, max = TEXT_MAX) {
if (trim(text2) === "") refuse(key, "Empty");
if (characters(text2) > max) refuse(key, "TooMany");
return text2;
}
function number(key, value, min, max) {
return value >= min && value <= max ? value : refuse(key, "OutOfBounds");
}
function refuse(key, problem) {
throw new CharterError(problem, key);
}
const STATEMENT_MAX = 1e3;
const PANEL_MAX = 15;
const KEEP_MONTHS_MAX = 1200;
function readOptional(raw, office, terms) {
return { scope: raw.scope && readScope(raw.scope), questions: raw.questions && readQuestions(raw.questions, terms), contest: raw.contest && readContest(raw.contest, terms), appeal: readAppeal(raw.appeal, office, terms), panel: raw.panel && readPanel(raw.panel, terms), urgent: raw.urgent && readUrgent(raw.urgent, terms), archive: raw.archive && readArchive(raw.archive), retention: raw.retention && readRetention(raw.retention) };
}
function readScope(raw) {
return { statement: words("scope.statement", raw.statement, STATEMENT_MAX), disputeWithin: term$1("scope.dispute_within", raw.dispute_within), rulingWithin: term$1("scope.ruling_within", raw.ruling_within) };
}
function readQuestions(raw, terms) {
const key = "questions.pause_days_max";
if (raw.pause_days_max > 0 && terms.replyLimit.unit === "months") refuse(key, "MonthsNotExtended");
return { answerWithin: term$1("questions.answer_within", raw.answer_within), pauseDaysMax: number(key, raw.pause_days_max, 0, TERM_MAX) };
}
function readContest(raw, terms) {
return { within: termUpTo("contest.within", raw.within, terms.closeAfterReply), rulingWithin: term$1("contest.ruling_within", raw.ruling_within) };
}
function readAppeal(raw, office, terms) {
const { enabled, ...rules } = raw;
if (!enabled) {
return Object.values(rules).every((it) => it === void 0) ? void 0 : refuse("appeal.enabled", "AppealsNothing");
}
const authority = id("appeal.authority", needed("appeal.authority", rules.authority), OfficialId);
if (authority === office.head || authority === office.principal) refuse("appeal.authority", "SignsReplies");
return { authority, within: termUpTo("appeal.within", needed("appeal.within", rules.within), terms.closeAfterReply), decideWithin: term$1("appeal.decide_within", needed("appeal.decide_within", rules.decide_within)), grounds: choices("appeal.grounds", needed("appeal.grounds", rules.grounds), AppealGround) };
}
function needed(key, value) {
return value ?? refuse(key, "Missing");
}
function readPanel(raw, terms) {
number("panel.members", raw.members, 2, PANEL_MAX);
const { replyLimit } = terms;
const formWithin = term$1("panel.form_within", raw.form_within);
const reportWithin = term$1("panel.report_within", raw.report_within);
const alike = formWithin.unit === replyLimit.unit && reportWithin.unit === replyLimit.unit;
if (alike && extended(formWithin, reportWithin.count).count > replyLimit.count) refuse("panel.report_within", "LongerThan");
return { members: raw.members, nominee: raw.nominee, formWithin, reportWithin };
}
function readUrgent(raw, terms) {
const replyLimit = termUpTo("urgent.reply_limit", raw.reply_limit, terms.replyLimit);
const replyTarget = termUpTo("urgent.reply_target", raw.reply_target, terms.replyTarget);
if (replyTarget.count > replyLimit.count) refuse("urgent.reply_target", "TargetAfterLimit");
return { acknowledge: termUpTo("urgent.acknowledge", raw.acknowledge, terms.acknowledge), replyTarget, replyLimit };
}
function readArchive(raw) {
return { afterClose: term$1("archive.after_close", raw.after_close) };
}
function readRetention(raw) {
const { permanent, ...units } = raw.text;
const forGood = permanent === true && Object.keys(units).length === 0;
const text2 = forGood ? "permanently" : { months: months("retention.text", raw.text) };
const names = months("retention.names", raw.names);
if (text2 !== "permanently" && names > text2.months) refuse("retention.names", "LongerThan");
return { text: text2, names: { unit: "months", count: names } };
}
function months(key, raw) {
const [only, ...others] = Object.entries(raw);
if (only === void 0 || others.length > 0 || raw.permanent !== void 0) return refuse(key, "KeepTerm");
return number(key, only[0] === "years" ? 12 * Number(only[1]) : Number(only[1]), 1, KEEP_MONTHS_MAX);
}
function getLineColFromPtr(string2, ptr) {
let lines = string2.slice(0, ptr).split(/\r?\n/);
return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string2, line, column) {
let lines = string2.split(/\r?\n/);
let codeblock = "";
let numberLen = (Math.log10(line + 1) | 0) + 1;
for (let i = line - 1; i <= line + 1; i++) {
let l = lines[i - 1];
if (!l) continue;
codeblock += i.toString().padEnd(numberLen, " ");
codeblock += ":  ";
codeblock += l;
codeblock += "\n";
if (i === line) {
codeblock += " ".repeat(numberLen + column + 2);
codeblock += "^\n";
}
}
return codeblock;
}
class TomlError extends Error {
line;
column;
codeblock;
constructor(message2, options) {
const [line, column] = getLineColFromPtr(options.toml, options.ptr);
const codeblock = makeCodeBlock(options.toml, line, column);
super(`Invalid TOML document: ${message2}

${codeblock}`, options);
this.line = line;
this.column = column;
this.codeblock = codeblock;
}
static x(message2, ctx, ptr) {
throw new TomlError(message2, { toml: ctx.s, ptr: ptr ?? ctx.p });
}
}
function parseString(ctx) {
let startPtr = ctx.p;
let c = ctx.s.charCodeAt(ctx.p++);
let first = c;
let isLiteral = c === 39;
let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
if (isMultiline) {
if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
}
let parsed = "";
let sliceStart = ctx.p;
let state = 0;
for (; ctx.p < ctx.s.length; ctx.p++) {
c = ctx.s.charCodeAt(ctx.p);
if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
state = state && 3;
} else if (c < 32 && c !== 9 || c === 127) {
TomlError.x("control characters are not allowed in strings", ctx);
} else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
if (isMultiline) {
if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
}
if (!state) {
let s = ctx.s.slice(sliceStart, ctx.p);
parsed = parsed ? parsed + s : s;
}
ctx.p += isMultiline ? 3 : 1;
return parsed;
} else if (!state) {
if (!isLiteral && c === 92) {
parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
state = 1;
}
} else if (state === 1) {
if (c === 120 || c === 117 || c === 85) {
let errPtr = ctx.p++ - 1;
let value = 0;
let len = c === 120 ? 2 : c === 117 ? 4 : 8;
for (let j = 0; j < len; j++, ctx.p++) {
let hex = ctx.s.charCodeAt(ctx.p);
let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
value = value << 4 | digit;
}
if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
TomlError.x("invalid unicode escape", ctx, errPtr);
}
parsed += String.fromCodePoint(value);
sliceStart = ctx.p--;
state = 0;
} else if (isMultiline && (c === 32 || c === 9)) {
state = 2;
} else {
if (c === 98) parsed += "\b";
else if (c === 116) parsed += "	";
else if (c === 110) parsed += "\n";
else if (c === 102) parsed += "\f";
else if (c === 114) parsed += "\r";
else if (c === 101) parsed += "\x1B";
else if (c === 34) parsed += '"';
else if (c === 92) parsed += "\\";
else TomlError.x("unrecognised escape sequence", ctx);
sliceStart = ctx.p + 1;
state = 0;
}
} else if (c !== 32 && c !== 9) {
if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
state = !isLiteral && c === 92 ? 1 : 0;
sliceStart = ctx.p;
}
}
TomlError.x("unfinished string", ctx, startPtr);
}
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
class TomlDate extends Date {
#hasDate = false;
#hasTime = false;
#offset = null;
constructor(date, fasttype, unsafeDelim) {
let hasDate = true;
let hasTime = true;
let offset = "Z";
let c;
if (typeof date === "string") {
if (fasttype) prep: {
if (fasttype < 3) {
if (+date.slice(11, 13) > 23) {
date = "";
break prep;
}
if (fasttype === 2) {
offset = null;
date += "Z";
} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
offset = date.slice(date.length - 6);
}
if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
} else if (fasttype === 4) {
date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
}
hasDate = fasttype !== 4;
hasTime = fasttype !== 3;
}
else {
let match = date.match(DATE_TIME_RE);
if (match) {
if (!match[1]) {
hasDate = false;
date = `0000-01-01T${date}`;
}
hasTime = !!match[2];
hasTime && date[10] === " " && (date = date.replace(" ", "T"));
if (match[2] && +match[2] > 23) {
date = "";
} else {
offset = match[3] || null;
if (!offset && hasTime) date += "Z";
}
} else {
date = "";
}
}
}
super(date);
if (!isNaN(this.getTime())) {
this.#hasDate = hasDate;
this.#hasTime = hasTime;
this.#offset = offset;
}
}
isDateTime() {
return this.#hasDate && this.#hasTime;
}
isLocal() {
return !this.#hasDate || !this.#hasTime || !this.#offset;
}
isDate() {
return this.#hasDate && !this.#hasTime;
}
isTime() {
return this.#hasTime && !this.#hasDate;
}
isValid() {
return this.#hasDate || this.#hasTime;
}
toISOString() {
let iso = super.toISOString();
if (this.isDate()) return iso.slice(0, 10);
if (this.isTime()) return iso.slice(11, 23);
if (this.#offset === null) return iso.slice(0, -1);
if (this.#offset === "Z" || this.#offset === "z") return iso;
let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
offset = this.#offset[0] === "-" ? offset : -offset;
let offsetDate = new Date(this.getTime() - offset * 6e4);
return offsetDate.toISOString().slice(0, -1) + this.#offset;
}
static wrapAsOffsetDateTime(jsDate, offset = "Z") {
let date = new TomlDate(jsDate);
date.#offset = offset;
return date;
}
static wrapAsLocalDateTime(jsDate) {
let date = new TomlDate(jsDate);
date.#offset = null;
return date;
}
static wrapAsLocalDate(jsDate) {
let date = new TomlDate(jsDate);
date.#hasTime = false;
date.#offset = null;
return date;
}
static wrapAsLocalTime(jsDate) {
let date = new TomlDate(jsDate);
date.#hasDate = false;
date.#offset = null;
return date;
}
}
function isDigit(char, base2 = 10) {
return base2 === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base2;
}
function isEndOfValue(char, delim) {
return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
function extractValue(ctx, end) {
let errPtr = ctx.p;
let c = ctx.s.charCodeAt(ctx.p);
if (c === 91 || c === 123) {
ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
ctx.d++;
return value;
}
if (c === 34 || c === 39) {
return parseString(ctx);
}
if (c === 116) {
if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
return ctx.p++, true;
}
if (c === 102) {
if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
return ctx.p++, false;
}
if (c === 43 || c === 45) {
return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
}
if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
return parseDate(ctx, c, end);
}
if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
return parseTime(ctx, c, end);
}
return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
let c = startChr;
let state = 0;
let hasUnderscores = false;
if (c === 105) {
if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
return ctx.p++, (sign || 1) / 0;
}
if (c === 110) {
if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
return ctx.p++, NaN;
}
if (c === 48) {
if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
if (!sign) {
if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
}
if (c === 46) state = 2;
else if (c === 101 || c === 69) state = 4;
else TomlError.x("illegal leading zero", ctx, startPtr);
} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
if (!state) state = 1;
if (c === 95) {
if (!(state & 1)) TomlError.x("illegal underscore", ctx);
state += 11;
hasUnderscores = true;
} else if (state === 1 && c === 46) state = 2;
else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
else if (state === 4 && (c === 43 || c === 45)) {
state = 6;
} else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
else if (state > 9) state -= 11;
else if (!(state & 1)) state++;
}
if (!state) {
let val = (startChr - 48) * (sign || 1);
return ctx.bi === true ? BigInt(val) : val;
}
if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
let str = ctx.s.slice(startPtr, ctx.p);
if (hasUnderscores) str = str.replaceAll("_", "");
return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base2, endChr) {
let c, underscore = 1;
while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
if (c === 95) {
if (underscore & 1) TomlError.x("illegal underscore", ctx);
underscore = 3;
} else if (!isDigit(c, base2)) TomlError.x(`illegal character in numeric literal`, ctx);
else if (underscore & 1) underscore--;
}
if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
let str = ctx.s.slice(startPtr + 2, ctx.p);
if (underscore) str = str.replaceAll("_", "");
return parseInteger(ctx, str, base2, startPtr);
}
function parseInteger(ctx, str, base2, startPtr) {
if (ctx.bi !== true) int: {
let val = parseInt(str, base2);
if (!Number.isSafeInteger(val)) {
if (ctx.bi) break int;
TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
}
return val;
}
return base2 === 10 ? BigInt(str) : BigInt((base2 === 2 ? "0b" : base2 === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
let startPtr = ctx.p++, unsafeSeparator;
if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
}
ctx.p += 5;
if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
let t22 = ctx.s.slice(startPtr, ctx.p);
return readDate(ctx, t22, 3, false, startPtr);
}
if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p))) ;
if (c = ctx.s.charCodeAt(ctx.p)) {
if (c === 90 || c === 122) {
let t22 = ctx.s.slice(startPtr, ++ctx.p);
return readDate(ctx, t22, 1, unsafeSeparator, startPtr, "[+00:00]");
}
if (c === 43 || c === 45) {
let t22 = ctx.s.slice(startPtr, ctx.p += 6);
return readDate(ctx, t22, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
}
}
let t2 = ctx.s.slice(startPtr, ctx.p);
return readDate(ctx, t2, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
let start = ctx.p;
if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
return parseNumber(ctx, --ctx.p, c, 0, endChr);
}
if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p))) ;
let t2 = ctx.s.slice(start, ctx.p);
return readDate(ctx, t2, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
if (ctx.ld) {
let date = new TomlDate(str, type, unsafeDelim);
if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
return date;
}
try {
if (temporalSuffix) str += temporalSuffix;
switch (type) {
case 1:
return Temporal.ZonedDateTime.from(str);
case 2:
return Temporal.PlainDateTime.from(str);
case 3:
return Temporal.PlainDate.from(str);
case 4:
return Temporal.PlainTime.from(str);
}
} catch (e) {
TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
}
}
function skipComment(ctx) {
for (; ctx.p < ctx.s.length; ctx.p++) {
let c = ctx.s.charCodeAt(ctx.p);
if (c === 10) break;
if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
ctx.p++;
break;
}
if (c < 32 && c !== 9 || c === 127) {
TomlError.x("control characters are not allowed in comments", ctx);
}
}
}
function skipVoid(ctx, banNewLines, banComments) {
let c;
while (ctx.p < ctx.s.length) {
while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
if (banComments || c !== 35) break;
skipComment(ctx);
}
}
function parseKey(ctx, end = 61) {
let startPtr;
let state = 0;
let parsed = [];
let sliceStart;
let c = ctx.s.charCodeAt(startPtr = ctx.p);
do {
if (c === end) {
if (!state) TomlError.x("unexpected end of key", ctx);
if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
return ctx.p++, parsed;
} else if (c === 46) {
if (!state) TomlError.x("illegal empty bare key", ctx);
if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
state = 0;
} else if (!state && (c === 34 || c === 39)) {
if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
parsed.push(parseString(ctx));
state = 2;
ctx.p--;
} else if (c === 32 || c === 9) {
if (state === 1) {
parsed.push(ctx.s.slice(sliceStart, ctx.p));
state = 2;
}
} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
TomlError.x("illegal character in key", ctx);
} else if (!state) {
state = 1;
sliceStart = ctx.p;
}
} while (c = ctx.s.charCodeAt(++ctx.p));
TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
let startPtr = ctx.p++;
let res = Object.create(null);
let seen2 = new Set();
let c;
while (ctx.p < ctx.s.length) {
skipVoid(ctx);
if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
ctx.p++;
return res;
}
let k;
let t2 = res;
let hasOwn = false;
let errPtr = ctx.p;
let key = parseKey(ctx);
for (let i = 0; i < key.length; i++) {
if (i) t2 = hasOwn ? t2[k] : t2[k] = Object.create(null);
k = key[i];
if ((hasOwn = Object.hasOwn(t2, k)) && (typeof t2[k] !== "object" || seen2.has(t2[k]))) {
TomlError.x("trying to redefine an already defined value", ctx, errPtr);
}
let unsafe = k === "__proto__";
if (ctx.uk && (unsafe || k === "constructor")) {
t2 = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
break;
}
if (!hasOwn && unsafe) {
Object.defineProperty(t2, k, { enumerable: true, configurable: true, writable: true });
}
}
if (hasOwn) {
TomlError.x("trying to redefine an already defined value", ctx, errPtr);
}
skipVoid(ctx, true, true);
let value = extractValue(ctx, 125);
if (t2 && typeof (t2[k] = value) === "object") seen2.add(value);
skipVoid(ctx);
if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
return res;
}
if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
}
TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
let startPtr = ctx.p++;
let res = [];
let c;
while (ctx.p < ctx.s.length) {
skipVoid(ctx);
if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
ctx.p++;
return res;
}
res.push(extractValue(ctx, 93));
skipVoid(ctx);
if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
return res;
}
if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
}
TomlError.x("unfinished array", ctx, startPtr);
}
function peekTable(ctx, key, table, meta, type) {
let t2 = table;
let m = meta;
let k;
let hasOwn = false;
let state;
for (let i = 0; i < key.length; i++) {
if (i) {
t2 = hasOwn ? t2[k] : t2[k] = Object.create(null);
m = (state = m[k]).c;
if (type === 0 && (state.t === 1 || state.t === 2)) {
return null;
}
if (state.t === 2) {
let l = t2.length - 1;
t2 = t2[l];
m = m[l].c;
}
}
k = key[i];
if ((hasOwn = Object.hasOwn(t2, k)) && m[k]?.t === 0 && m[k]?.d) {
return null;
}
if (!hasOwn) {
let unsafe = k === "__proto__";
if (ctx.uk && (unsafe || k === "constructor")) return false;
if (unsafe) {
Object.defineProperty(t2, k, { enumerable: true, configurable: true, writable: true });
Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
}
m[k] = { t: i < key.length - 1 && type === 2 ? 3 : type, d: false, i: 0, c: Object.create(null) };
}
}
state = m[k];
if (state.t !== type && !(type === 1 && state.t === 3)) {
return null;
}
if (type === 2) {
if (!state.d) {
state.d = true;
t2[k] = [];
}
t2[k].push(t2 = Object.create(null));
state.c[state.i++] = state = { t: 1, d: false, i: 0, c: Object.create(null) };
}
if (state.d) {
return null;
}
state.d = true;
if (type === 1) {
t2 = hasOwn ? t2[k] : t2[k] = Object.create(null);
} else if (type === 0 && hasOwn) {
return null;
}
return [k, t2, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
let ctx = { s: toml, p: 0, d: options.maxDepth ?? 1e3, bi: options.integersAsBigInt ?? false, ld: options.useLegacyDate ?? true, uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0 };
let res = Object.create(null);
let meta = Object.create(null);
let tmp;
let skipping = false;
let tbl = res;
let m = meta;
if (toml.charCodeAt(0) === 65279) ctx.p++;
skipVoid(ctx);
while (ctx.p < toml.length) {
if (toml.charCodeAt(ctx.p) === 91) {
let isTableArray = toml.charCodeAt(++ctx.p) === 91;
tmp = ctx.p += +isTableArray;
skipping = false;
let k = parseKey(ctx, 93);
if (isTableArray) {
if (toml.charCodeAt(ctx.p) !== 93) {
TomlError.x("expected end of table array declaration", ctx);
}
ctx.p++;
}
let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
if (!p) {
validateTablePeek(ctx, p, tmp);
skipping = true;
} else {
m = p[2];
tbl = p[1];
}
} else {
tmp = ctx.p;
let k = parseKey(ctx);
let p = peekTable(ctx, k, tbl, m, 0);
if (!p && !skipping) validateTablePeek(ctx, p, tmp);
skipVoid(ctx, true, true);
let v = extractValue(ctx, void 0);
if (p && !skipping) p[1][p[0]] = v;
}
skipVoid(ctx, true);
if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
}
skipVoid(ctx);
}
return res;
}
const text = "text";
const flag = "flag";
const texts = "texts";
const term = "term";
const keep = "keep";
const [u8$1, u16$1, u32$1] = [8, 16, 32];
function optional(kind2, otherwise2) {
return { kind: kind2, otherwise: otherwise2 };
}
const SECTIONS = { charter: { id: text, version: u32$1, title: text, case_prefix: text }, office: { name: text, head: text, institution: text, principal: text }, calendar: { time_zone: text, holidays: text }, eligibility: { affiliations: texts, excluded: texts }, circulation: { window_days: u16$1, min_signers: u32$1, opens_per_epoch: u8$1 }, anonymity: { cell_min: u32$1, warn_below: u32$1 }, identity: { modes: texts, chosen_by: text }, trustees: { threshold: u8$1, members: texts }, signing: { stances: texts }, distribution: { always: texts, if_author_agency_differs: texts, further_by: text }, markings: { allowed: texts }, reply: { outcomes: texts, clearances: optional(u32$1, 0), clearance_roles: optional(texts, []) }, submission: { approvals_required: u32$1 }, appeal: { enabled: flag, authority: optional(text, void 0), within: optional(term, void 0), decide_within: optional(term, void 0), grounds: optional(texts, void 0) }, monitor: { role: text, elected: flag }, protection: { evaluation_mention: text, disclosure_of_source: text, reprisal: text, complaints_to: text }, log: { interval_seconds: u32$1 } };
const OPTIONAL = { extension: { extensions_max: u8$1, extension_days_max: u16$1, approver_role: optional(text, void 0) }, scope: { statement: text, dispute_within: term, ruling_within: term }, questions: { answer_within: term, pause_days_max: u16$1 }, contest: { within: term, ruling_within: term }, panel: { members: u8$1, nominee: flag, form_within: term, report_within: term }, urgent: { acknowledge: term, reply_target: term, reply_limit: term }, archive: { after_close: term }, retention: { text: keep, names: keep } };
const INSTITUTION = { id: text, name: text };
const TERMS = ["acknowledge", "reply_target", "reply_limit", "close_after_reply"];
const TERM_UNITS = ["working_days", "calendar_days", "months"];
const KEEP_UNITS = ["months", "years"];
function readRaw(file2) {
const whole = tableOf(parseToml(file2));
const { institutions, deadlines, ...rest } = whole;
refuseOthers(rest, [...Object.keys(SECTIONS), ...Object.keys(OPTIONAL)]);
const sections = Object.entries(SECTIONS).map(([name, fields2]) => [name, readSection(rest[name], fields2)]);
const others = Object.entries(OPTIONAL).map(([name, fields2]) => [name, rest[name] === void 0 ? void 0 : readSection(rest[name], fields2)]);
const terms = tableOf(deadlines);
refuseOthers(terms, TERMS);
return { ...Object.fromEntries(sections), ...Object.fromEntries(others), institutions: listOf(institutions).map((institution) => readSection(institution, INSTITUTION)), deadlines: Object.fromEntries(TERMS.map((name) => [name, readTerm(terms[name])])) };
}
function parseToml(file2) {
try {
return parse(file2, { integersAsBigInt: true, unsafeKeyBehaviour: "throw" });
} catch {
throw form();
}
}
function readSection(value, fields2) {
const table = tableOf(value);
refuseOthers(table, Object.keys(fields2));
const read2 = Object.entries(fields2).map(([key, kind2]) => [key, readField(table[key], kind2)]);
return Object.fromEntries(read2);
}
function readTerm(value) {
const table = tableOf(value);
refuseOthers(table, TERM_UNITS);
return Object.fromEntries(Object.entries(table).map(([unit, count]) => [unit, readValue(count, u16$1)]));
}
function readKeep(value) {
const table = tableOf(value);
refuseOthers(table, [...KEEP_UNITS, "permanent"]);
return Object.fromEntries(Object.entries(table).map(([key, it]) => [key, readValue(it, key === "permanent" ? flag : u16$1)]));
}
function readField(value, field) {
if (typeof field !== "object") return readValue(value, field);
return value === void 0 ? field.otherwise : readValue(value, field.kind);
}
function readValue(value, kind2) {
if (kind2 === text && typeof value === "string") return value;
if (kind2 === flag && typeof value === "boolean") return value;
if (kind2 === term) return readTerm(value);
if (kind2 === keep) return readKeep(value);
if (kind2 === texts) return listOf(value).map((entry) => readValue(entry, text));
if (typeof kind2 === "number" && typeof value === "bigint" && value >= 0n && value < 1n << BigInt(kind2)) {
return Number(value);
}
throw form();
}
function tableOf(value) {
const prototype = typeof value === "object" && value !== null ? Object.getPrototypeOf(value) : void 0;
if (prototype !== Object.prototype && prototype !== null) throw form();
return value;
}
function listOf(value) {
if (!Array.isArray(value)) throw form();
return value;
}
function refuseOthers(table, known) {
if (Object.keys(table).some((key) => !known.includes(key))) throw form();
}
function form() {
return new CharterError("Form");
}
const CLEARING = named("office_head", "office_clerk");
const APPROVING = named("office_head");
const CLEARANCES_MAX = 8;
const U32_MAX = 2 ** 32 - 1;
function readCharter(text2) {
if (utf8Length(text2) > CHARTER_BYTES_MAX) throw new CharterError("TooLong");
const raw = readRaw(text2);
checkPromises(raw);
const institutions = readInstitutions(raw.institutions);
const office = readOffice(raw.office, institutions);
const monitor = readMonitor(raw.monitor, office);
const terms = readTerms(raw.deadlines);
return { id: id("charter.id", raw.charter.id, CharterId), version: number("charter.version", raw.charter.version, 1, U32_MAX), title: words("charter.title", raw.charter.title), casePrefix: casePrefix(raw.charter.case_prefix), institutions, office, calendar: readCalendar(raw.calendar), terms, eligibility: readEligibility(raw.eligibility), circulation: readCirculation(raw.circulation), anonymity: readAnonymity(raw.anonymity), identityModes: readModes(raw.identity), trustees: readTrustees(raw.trustees), stances: choices("signing.stances", raw.signing.stances, Stance), distribution: readDistribution(raw.distribution), markings: choices("markings.allowed", raw.markings.allowed, Marking), outcomes: choices("reply.outcomes", raw.reply.outcomes, Outcome), clearance: readClearance(raw.reply), extension: readExtension(raw.extension, terms), monitor, protection: readProtection(raw.protection), ...readOptional(raw, office, terms), logIntervalSeconds: number("log.interval_seconds", raw.log.interval_seconds, 1, 86400) };
}
function checkPromises(raw) {
if (raw.submission.approvals_required !== 0) refuse("submission.approvals_required", "Approvals");
}
function readInstitutions(raw) {
checkList("institutions", raw.map((institution) => institution.id));
return raw.map((institution) => ({ id: id("institutions.id", institution.id, InstitutionId), name: words("institutions.name", institution.name) }));
}
function readOffice(raw, institutions) {
const institution = id("office.institution", raw.institution, InstitutionId);
if (!institutions.some((known) => known.id === institution)) refuse("office.institution", "Unknown");
return { name: words("office.name", raw.name), head: id("office.head", raw.head, OfficialId), institution, principal: id("office.principal", raw.principal, OfficialId) };
}
function readMonitor(raw, office) {
const role = id("monitor.role", raw.role, OfficialId);
if (role === office.head) refuse("monitor.role", "NotIndependent");
return { role, elected: raw.elected };
}
function readCalendar(raw) {
const holidays = choice("calendar.holidays", raw.holidays, HolidayCalendar);
return WorkCalendar.new(raw.time_zone, holidays) ?? refuse("calendar.time_zone", "TimeZone");
}
function readTerms(raw) {
const terms = { acknowledge: term$1("deadlines.acknowledge", raw.acknowledge), replyTarget: term$1("deadlines.reply_target", raw.reply_target), replyLimit: term$1("deadlines.reply_limit", raw.reply_limit), closeAfterReply: term$1("deadlines.close_after_reply", raw.close_after_reply) };
const { replyTarget, replyLimit } = terms;
if (replyTarget.unit !== replyLimit.unit || replyTarget.count > replyLimit.count) {
refuse("deadlines.reply_target", "TargetAfterLimit");
}
return terms;
}
function readEligibility(raw) {
checkList("eligibility.affiliations", raw.affiliations);
checkList("eligibility.excluded", [...raw.affiliations, ...raw.excluded]);
return { affiliations: raw.affiliations, excluded: raw.excluded };
}
function readCirculation(raw) {
return { windowDaysMax: number("circulation.window_days", raw.window_days, 1, CIRCULATION_DAYS_MAX), signersMin: number("circulation.min_signers", raw.min_signers, 1, 1e6), opensPerEpoch: number("circulation.opens_per_epoch", raw.opens_per_epoch, 1, 4) };
}
function readAnonymity(raw) {
const cellMin = number("anonymity.cell_min", raw.cell_min, CELL_FLOOR, 1e6);
return { cellMin, warnBelow: number("anonymity.warn_below", raw.warn_below, cellMin, 1e6) };
}
function readModes(raw) {
if (raw.chosen_by !== "signer") refuse("identity.chosen_by", "Unknown");
return choices("identity.modes", raw.modes, IdentityMode);
}
function readTrustees(raw) {
const members = ids("trustees.members", raw.members, OfficialId);
return { threshold: number("trustees.threshold", raw.threshold, 2, members.length), members };
}
function readDistribution(raw) {
const differs = raw.if_author_agency_differs;
return { always: ids("distribution.always", raw.always, OfficialId), ifAuthorAgencyDiffers: differs.length === 0 ? [] : ids("distribution.if_author_agency_differs", differs, OfficialId), furtherBy: id("distribution.further_by", raw.further_by, OfficialId) };
}
function readClearance(raw) {
const clearances = number("reply.clearances", raw.clearances, 0, CLEARANCES_MAX);
const key = "reply.clearance_roles";
if (clearances > 0) return { clearances, roles: choices(key, raw.clearance_roles, CLEARING) };
return raw.clearance_roles.length === 0 ? { clearances, roles: [] } : refuse(key, "ClearsNothing");
}
function readExtension(raw, terms) {
const none = { extensionsMax: 0, extensionDaysMax: 0, approverRole: "office_head" };
if (raw === void 0) return none;
const { extensions_max: extensionsMax, extension_days_max: extensionDaysMax, approver_role: approver } = raw;
if (extensionsMax === 0) {
return extensionDaysMax === 0 && approver === void 0 ? none : refuse("extension.extensions_max", "ExtendsNothing");
}
const key = "extension.extension_days_max";
if (terms.replyLimit.unit === "months") refuse(key, "MonthsNotExtended");
const daysMax = Math.floor((TERM_MAX - terms.replyLimit.count) / extensionsMax);
number(key, extensionDaysMax, 1, daysMax);
if (approver === void 0) return refuse("extension.approver_role", "Empty");
return { extensionsMax, extensionDaysMax, approverRole: choice("extension.approver_role", approver, APPROVING) };
}
function readProtection(raw) {
return { evaluationMention: words("protection.evaluation_mention", raw.evaluation_mention), disclosureOfSource: words("protection.disclosure_of_source", raw.disclosure_of_source), reprisal: words("protection.reprisal", raw.reprisal), complaintsTo: id("protection.complaints_to", raw.complaints_to, OfficialId) };
}
function casePrefix(text2) {
id("charter.case_prefix", text2, { parse: (prefix) => CaseNumber.assign(prefix, 2e3, 1) });
return text2;
}
const CHARTER_BYTES_MAX = 64 * 1024;
const CIRCULATION_DAYS_MAX = 45;
const CELL_FLOOR = 5;
const Charter = { parse: (text2) => readCharter(text2) };
function readersFor(charter, authorInstitutions) {
const { always, ifAuthorAgencyDiffers } = charter.distribution;
const others = [...new Set(authorInstitutions)].filter((id2) => id2 !== charter.office.institution).sort();
return [...always.map((official) => ({ official, institution: void 0 })), ...others.flatMap((institution) => ifAuthorAgencyDiffers.map((official) => ({ official, institution })))];
}
const NUMBER_MAX = 2n ** 63n - 1n;
function decimal(text2) {
if (!/^(?:0|[1-9][0-9]{0,18})$/.test(text2)) return void 0;
const number2 = BigInt(text2);
return number2 <= NUMBER_MAX ? number2 : void 0;
}
function base64(text2) {
try {
return fromBase64(text2);
} catch {
return void 0;
}
}
function splitOnce(text2, separator) {
const at2 = text2.indexOf(separator);
return at2 < 0 ? void 0 : [text2.slice(0, at2), text2.slice(at2 + separator.length)];
}
const NOTE_BYTES_MAX = 128 * 1024;
const NOTE_SIGNATURES_MAX = 32;
const KEY_NAME_BYTES_MAX = 255;
const SIGNATURE_LINE_START = "— ";
const KEY_ID_BYTES = 4;
const SIGNATURE_TYPE = { log: 1, witness: 4 };
class UnverifiedNote {
constructor(text2, signatures) {
this.text = text2;
this.signatures = signatures;
}
text;
signatures;
static parse(octets2) {
if (octets2.length > NOTE_BYTES_MAX) throw new Malformed("TooLong");
const note = fromUtf8(octets2);
if (/[\0-\x09\x0b-\x1f]/.test(note)) throw new Malformed("Characters");
const blank = note.lastIndexOf("\n\n");
const rest = note.slice(blank + 1);
if (blank < 0 || rest.length < 2 || !rest.endsWith("\n")) throw new Malformed("Shape");
const lines = rest.slice(1, -1).split("\n");
const signatures = lines.slice(0, NOTE_SIGNATURES_MAX + 1).map(parseSignature);
if (signatures.length > NOTE_SIGNATURES_MAX) throw new Malformed("TooManySignatures");
return new UnverifiedNote(note.slice(0, blank + 1), signatures);
}
signatureBy(key) {
const byKey = this.signatures.filter((line) => key.claims(line));
if (byKey.length > 1) throw new Malformed("Duplicate");
return byKey[0];
}
}
class NoteVerifier {
constructor(name, key, role) {
this.name = name;
this.key = key;
this.role = role;
}
name;
key;
role;
static new(role, name, key) {
checkKeyName(name);
return new NoteVerifier(name, key, role);
}
static parse(role, vkey) {
const [name, rest] = splitOnce(vkey, "+") ?? [];
const [, encoded] = splitOnce(rest ?? "", "+") ?? [];
const material = base64(encoded ?? "");
if (name === void 0 || material?.[0] !== SIGNATURE_TYPE[role]) throw new Malformed("VerifierKey");
const key = otherwise("VerifierKey", () => {
if (material.length !== 33) throw new Malformed("VerifierKey");
return VerifyingKey.fromBytes(material.subarray(1));
});
const verifier = NoteVerifier.new(role, name, key);
if (verifier.toString() !== vkey) throw new Malformed("VerifierKey");
return verifier;
}
keyId() {
return sha256$1(concat(toUtf8(`${this.name}
`), this.#material())).slice(0, KEY_ID_BYTES);
}
claims(line) {
return line.name === this.name && equal(line.keyId, this.keyId());
}
verify(text2, signature) {
const key = this.key;
if (!key.verifiesNote(text2, signature)) throw new Malformed("Signature");
}
equals(other) {
return this.name === other.name && this.key.equals(other.key);
}
toString() {
return `${this.name}+${toHex(this.keyId())}+${toBase64(this.#material())}`;
}
#material() {
return concat(Uint8Array.of(SIGNATURE_TYPE[this.role]), this.key.toBytes());
}
}
const LogVerifier = { new: (name, key) => NoteVerifier.new("log", name, key), parse: (vkey) => NoteVerifier.parse("log", vkey) };
function parseSignature(line) {
const [name, encoded] = line.startsWith(SIGNATURE_LINE_START) ? splitOnce(line.slice(SIGNATURE_LINE_START.length), " ") ?? [] : [];
if (name === void 0 || encoded === void 0) throw new Malformed("SignatureLine");
checkKeyName(name);
const octets2 = base64(encoded);
if (octets2 === void 0 || octets2.length <= KEY_ID_BYTES) throw new Malformed("SignatureLine");
return { name, keyId: octets2.slice(0, KEY_ID_BYTES), signature: octets2.slice(KEY_ID_BYTES) };
}
function checkKeyName(name) {
const length = utf8Length(name);
const allowed = /^[^\p{White_Space}\p{Cc}\p{Surrogate}+]+$/u.test(name);
if (!allowed || length > KEY_NAME_BYTES_MAX) throw new Malformed("KeyName");
}
function openCheckpoint(policy, octets2) {
const { log, witnesses } = policy;
const note = within("Note", () => {
const unverified = UnverifiedNote.parse(octets2);
const line = unverified.signatureBy(log);
if (line === void 0) throw new Malformed("Unsigned");
log.verify(unverified.text, line.signature);
return unverified;
});
const { origin: origin2, head } = parseText(note.text);
if (origin2 !== log.name) throw new Malformed("Origin");
const known = (line) => [log, ...witnesses].some((key) => key.claims(line));
if (policy.unknownSignatures === "refuse" && !note.signatures.every(known)) {
throw new Malformed("Note(UnknownSignature)");
}
const cosignatures = [];
const keys = new Set();
for (const witness of witnesses) {
const line = within("Note", () => note.signatureBy(witness));
if (line === void 0) continue;
cosignatures.push(verifyCosignature$1(witness, note.text, line.signature));
keys.add(toHex(witness.key.toBytes()));
}
if (keys.size < policy.cosignaturesMin) throw new Malformed("TooFewCosignatures");
return { origin: origin2, head, cosignatures };
}
function parseText(text2) {
const [origin2, size, root, end, ...more] = text2.split("\n");
if (!origin2 || size === void 0 || root === void 0 || end !== "" || more.length > 0) {
throw new Malformed("Text");
}
const [leaves, hash] = [decimal(size), base64(root)];
if (leaves === void 0 || hash?.length !== HASH_BYTES) throw new Malformed("Text");
const head = new TreeHead(leaves, hash);
if (leaves === 0n && !head.equals(TreeHead.empty())) throw new Malformed("Text");
return { origin: origin2, head };
}
function verifyCosignature$1(witness, text2, timestamped) {
if (timestamped.length !== 8 + 64) throw new Malformed("Cosignature");
const time = new DataView(timestamped.buffer, timestamped.byteOffset).getBigUint64(0);
if (time >= 2n ** 63n) throw new Malformed("Cosignature");
const message2 = `cosignature/v1
time ${time}
${text2}`;
within("Note", () => witness.verify(message2, timestamped.subarray(8)));
return { witness: witness.name, time };
}
const freeze = map({ version: [0, versionNumber], digest: [1, id$1(VersionDigest)], sealedText: [2, octets32], closesAt: [3, seconds$1], demands: [4, u16$2] });
const filing = map({ certificate: [0, id$1(CertificateDigest)], sealedMemo: [1, octets32], caseLogKey: [2, octets32] });
const authorStep = variants({ circulate: [0, { freeze }], revise: [1, { version: versionNumber }], seal: [2, { version: versionNumber }], file: [3, { filing }], withdraw: [4, {}], close: [5, { reply: id$1(DocumentDigest) }] });
const statement = canonical(map({ memo: [0, id$1(MemoId)], step: [1, authorStep] }), DOCUMENT_OCTETS_MAX);
const unverifiedAuthorDocument = canonical(map({ statement: [0, statement], signature: [1, fixed$1(64)] }), DOCUMENT_OCTETS_MAX);
class NotByAuthors extends CodedRefusal {
name = "NotByAuthors";
}
function signAuthorDocument(key, memo, step) {
const signed = { memo, step };
return { statement: signed, signature: key.sign(Label.AUTHOR_DOCUMENT, statement.toCanonical(signed)) };
}
function verifyAuthorDocument(document2, memo, author) {
const key = attempt(() => VerifyingKey.fromBytes(author));
const signed = statement.toCanonical(document2.statement);
const byAuthors = key?.verifies(Label.AUTHOR_DOCUMENT, signed, document2.signature) ?? false;
if (!byAuthors || !equal(document2.statement.memo, memo)) throw new NotByAuthors("NotByAuthors");
const digest = Label.DOCUMENT_DIGEST.hash(unverifiedAuthorDocument.toCanonical(document2));
return { step: document2.statement.step, digest: DocumentDigest.fromBytes(digest) };
}
const SHARES_MAX = 4;
const THRESHOLD_MIN = 2;
const SEED_OCTETS = 32;
const SHARE_OCTETS = 2 + SEED_OCTETS;
function shareToBytes(share) {
return concat(Uint8Array.of(share.index, share.threshold), share.value);
}
function shareFromBytes(octets2) {
const [index = 0, threshold = 0] = octets2;
const possible = index >= 1 && index <= SHARES_MAX && threshold >= THRESHOLD_MIN && threshold <= SHARES_MAX;
if (octets2.length !== SHARE_OCTETS || !possible) throw new Malformed("ShareError");
return { index, threshold, value: octets2.slice(2) };
}
function splitSeed(seed, threshold, count, randomness2) {
if (threshold < THRESHOLD_MIN || threshold > count || count > SHARES_MAX || seed.length !== SEED_OCTETS) {
throw new Malformed("ShareError");
}
const coefficients = [seed, ...Array.from({ length: threshold - 1 }, () => randomBytes$2(randomness2, SEED_OCTETS))];
const valueAt = (index) => seed.map((_, at2) => coefficients.reduceRight((sum, row) => multiply(sum, index) ^ (row[at2] ?? 0), 0));
const shares = Array.from({ length: count }, (_, at2) => ({ index: at2 + 1, threshold, value: valueAt(at2 + 1) }));
for (const row of coefficients.slice(1)) row.fill(0);
return shares;
}
function combineShares(shares) {
const threshold = shares[0]?.threshold;
const indexes = new Set(shares.map((share) => share.index));
const together = shares.every((share) => share.threshold === threshold) && indexes.size === shares.length;
if (shares.length !== threshold || !together) throw new Malformed("ShareError");
const seed = new Uint8Array(SEED_OCTETS);
for (const share of shares) {
const others = shares.filter((other) => other !== share);
const weight = others.reduce((product, other) => multiply(product, divide(other.index, other.index ^ share.index)), 1);
for (const [at2, octet] of share.value.entries()) seed[at2] = (seed[at2] ?? 0) ^ multiply(octet, weight);
}
return seed;
}
function multiply(a2, b) {
let product = 0;
for (let bit = 0; bit < 8; bit += 1) {
product ^= -(b & 1) & a2;
a2 = a2 << 1 ^ -(a2 >> 7) & 283;
b >>= 1;
}
return product & 255;
}
function divide(a2, b) {
let inverse = 1;
for (let count = 0; count < 254; count += 1) inverse = multiply(inverse, b);
return multiply(a2, inverse);
}
const SLOTS = 4;
const CAPSULE_PLAINTEXT = 2048;
const CAPSULE_CONTENT_MAX = CAPSULE_PLAINTEXT - 4;
const SLOT_PLAINTEXT = 96;
const BODY_OCTETS = sealedOctets(CAPSULE_PLAINTEXT);
const SLOT_OCTETS = sealedOctets(SLOT_PLAINTEXT);
const CAPSULE_OCTETS = BODY_OCTETS + SLOTS * SLOT_OCTETS;
const KIND_SEED = 1;
const KIND_SHARE = 2;
class Capsule {
#octets;
constructor(octets2) {
this.#octets = octets2;
}
static anonymous(randomness2) {
const content = randomBytes$2(randomness2, CAPSULE_CONTENT_MAX);
return assemble(Identity.generate(randomness2), content, [], randomness2);
}
static named(office, content, binding, randomness2) {
checkTakers(office);
const seed = randomBytes$2(randomness2, 32);
const slots = office.map((recipient) => ({ recipient, slot: { binding, secret: { kind: "seed", seed } } }));
return assemble(Identity.fromSeed(seed), content, slots, randomness2);
}
static sealed(trustees, content, binding, randomness2) {
const { recipients, threshold } = trustees;
checkTakers(recipients);
const seed = randomBytes$2(randomness2, 32);
const shares = splitAmong(seed, threshold, recipients.length, randomness2);
const slots = shares.flatMap((share, at2) => {
const recipient = recipients[at2];
return recipient === void 0 ? [] : [{ recipient, slot: { binding, secret: { kind: "share", share } } }];
});
return assemble(Identity.fromSeed(seed), content, slots, randomness2);
}
static fromBytes(octets2) {
if (octets2.length !== CAPSULE_OCTETS) throw new OpenFailure();
const capsule = new Capsule(octets2.slice());
for (const file2 of [capsule.#body(), ...capsule.#slots()]) checkForm(file2);
return capsule;
}
bytes() {
return this.#octets.slice();
}
digest() {
return Label.CAPSULE.hash(this.#octets);
}
openNamed(identity, binding) {
const secret = this.#slotFor(identity, binding);
return secret?.kind === "seed" ? this.#openBody(secret.seed) : null;
}
shareFor(identity, binding) {
const secret = this.#slotFor(identity, binding);
return secret?.kind === "share" ? secret.share : null;
}
openSealed(shares) {
if (shares.length > SLOTS) throw new OpenFailure();
for (let choice2 = 0; choice2 < 1 << shares.length; choice2 += 1) {
try {
return this.#openBody(combineShares(shares.filter((_, at2) => (choice2 & 1 << at2) !== 0)));
} catch (failure) {
if (!(failure instanceof Malformed)) throw failure;
}
}
throw new OpenFailure();
}
#body() {
return this.#octets.subarray(0, BODY_OCTETS);
}
#slots() {
const start = (at2) => BODY_OCTETS + at2 * SLOT_OCTETS;
return Array.from({ length: SLOTS }, (_, at2) => this.#octets.subarray(start(at2), start(at2 + 1)));
}
#openBody(seed) {
return openSealed([Identity.fromSeed(seed)], this.#body(), fixedPadding(CAPSULE_PLAINTEXT), BODY_OCTETS);
}
#slotFor(identity, binding) {
let broken = false;
for (const file2 of this.#slots()) {
const outcome = openRaw([identity], file2);
if (outcome.is === "opened") {
const slot = slotFromBytes(outcome.plaintext);
if (!equal(slot.binding, binding)) throw new OpenFailure();
return slot.secret;
}
broken ||= outcome.is === "broken";
}
if (broken) throw new OpenFailure();
return null;
}
}
function slotToBytes(slot) {
const octets2 = new Uint8Array(SLOT_PLAINTEXT);
const { secret } = slot;
const piece = secret.kind === "seed" ? concat(new Uint8Array(2), secret.seed) : shareToBytes(secret.share);
octets2.set(concat(Uint8Array.of(secret.kind === "seed" ? KIND_SEED : KIND_SHARE), slot.binding, piece));
return octets2;
}
function slotFromBytes(octets2) {
if (octets2.length !== SLOT_PLAINTEXT) throw new OpenFailure();
const [kind2] = octets2;
const binding = octets2.slice(1, 33);
const piece = octets2.slice(33, 33 + SHARE_OCTETS);
if (octets2.subarray(33 + SHARE_OCTETS).some((octet) => octet !== 0)) throw new OpenFailure();
if (kind2 === KIND_SEED && piece[0] === 0 && piece[1] === 0) {
return { binding, secret: { kind: "seed", seed: piece.slice(2) } };
}
if (kind2 === KIND_SHARE) return { binding, secret: { kind: "share", share: shareFromBytes(piece) } };
throw new OpenFailure();
}
function dummySlot(randomness2) {
const binding = randomBytes$2(randomness2, 32);
return { binding, secret: { kind: "seed", seed: randomBytes$2(randomness2, 32) } };
}
function checkForm(file2) {
const split2 = splitHeader(file2);
const one = split2.hybridStanzas === 1 && split2.otherStanzas === 0;
if (!one || split2.header.length !== HYBRID_HEADER_OCTETS) throw new OpenFailure();
}
function checkTakers(recipients) {
if (recipients.some((recipient) => !recipient.isHybrid())) throw new SealError("MixedRecipients");
checkRecipients(recipients, SLOTS);
}
function splitAmong(seed, threshold, count, randomness2) {
try {
return splitSeed(seed, threshold, count, randomness2);
} catch (failure) {
if (failure instanceof Malformed) throw new SealError("BadThreshold");
throw failure;
}
}
function assemble(bodyKey, content, taken, randomness2) {
const slots = [...taken];
while (slots.length < SLOTS) {
slots.push({ recipient: Identity.generate(randomness2).recipient(), slot: dummySlot(randomness2) });
}
shuffle(slots, randomness2);
const body2 = seal([bodyKey.recipient()], content, fixedPadding(CAPSULE_PLAINTEXT), randomness2);
const files = slots.map(({ recipient, slot }) => seal([recipient], slotToBytes(slot), NO_PADDING, randomness2));
return Capsule.fromBytes(concat(body2, ...files));
}
function shuffle(items, randomness2) {
for (let last = items.length - 1; last > 0; last -= 1) {
const other = below(last + 1, randomness2);
const [a2, b] = [items[last], items[other]];
items[last] = b;
items[other] = a2;
}
}
function below(bound, randomness2) {
const whole = 256 - 256 % bound;
for (let tries = 0; tries < 100; tries += 1) {
const [octet = 0] = randomBytes$2(randomness2, 1);
if (octet < whole) return octet % bound;
}
return 0;
}
const LENGTH_OCTETS = 4;
function framed(content, size) {
const block = new Uint8Array(size);
block.set(concat(u32$5(content.length), content));
return block;
}
function unframed(block) {
const rest = block.subarray(LENGTH_OCTETS);
const length = new DataView(block.buffer, block.byteOffset).getUint32(0);
if (length > rest.length) throw new Malformed("Malformed");
if (rest.subarray(length).some((octet) => octet !== 0)) throw new Malformed("NotCanonical");
return rest.subarray(0, length);
}
const kind = numbered({ sign: 1, open: 2, withdraw: 3, claim: 4 });
const message = canonical(map({ kind: [0, kind], instance: [1, text$1], memo: [2, id$1(MemoId)], version: [3, id$1(VersionDigest)], charter: [4, id$1(CharterDigest)], participant: [5, id$1(ParticipantKey)], stance: [6, word$1(Stance)], capsule: [7, octets32] }), 1024);
function presentationHeader(signed) {
return concat(Label.PRESENTATION.bytes(), message.toCanonical(signed));
}
const disclosed = map({ index: [0, u8$2], value: [1, text$1] });
const unverifiedPresentation = canonical(map({ message: [0, message], institution: [1, textId$1(InstitutionId)], epoch: [2, textId$1(EpochId)], disclosed: [3, list$1(disclosed)], proof: [4, octets$1], pseudonym: [5, id$1(Pseudonym$1)] }), PRESENTATION_OCTETS_MAX);
function presentationDigest(presentation) {
const octets2 = unverifiedPresentation.toCanonical(presentation);
return PresentationDigest.fromBytes(Label.PRESENTATION_DIGEST.hash(octets2));
}
const claimContent = canonical(map({ claim: [0, unverifiedPresentation], signaturesMin: [1, optional$1(u32$2)] }), CAPSULE_CONTENT_MAX);
function capsuleBinding(context, pseudonym) {
return Label.CAPSULE_BINDING.hash(context, pseudonym);
}
function toBlock(cosignature) {
const presentation = unverifiedPresentation.toCanonical(cosignature.presentation);
return concat(cosignature.capsule.bytes(), framed(presentation, COSIGNATURE_OCTETS - CAPSULE_OCTETS));
}
function fromBlock(block) {
if (block.length !== COSIGNATURE_OCTETS) throw new Malformed("Malformed");
return { presentation: unverifiedPresentation.fromCanonical(unframed(block.subarray(CAPSULE_OCTETS))), capsule: otherwise("Malformed", () => Capsule.fromBytes(block.subarray(0, CAPSULE_OCTETS))) };
}
const certificateClass = map({ institution: [0, textId$1(InstitutionId)], shown: [1, list$1(disclosed)], count: [2, u32$2] });
const institutionCount = map({ institution: [0, textId$1(InstitutionId)], count: [1, u32$2] });
const certificate = canonical(map({ memo: [0, id$1(MemoId)], charter: [1, id$1(CharterDigest)], version: [2, versionNumber], digest: [3, id$1(VersionDigest)], demands: [4, u16$2], total: [5, u32$2], withReservation: [6, u32$2], institutions: [7, list$1(institutionCount)], classes: [8, list$1(certificateClass)], cellMin: [9, u32$2], root: [10, octets32] }), CERTIFICATE_OCTETS_MAX);
function computeCertificate(subject, signed, digestOf = presentationDigest) {
const institutions = new Cells((institution) => [institution]);
const classes = new Cells(({ institution, shown: shown2 }) => [institution, ...shown2.flatMap((one) => [one.index, one.value])]);
for (const { institution, disclosed: shown2 } of signed) {
institutions.bump(institution);
classes.bump({ institution, shown: shown2 });
}
const withReservation = signed.filter((one) => one.message.stance === "support-with-reservation").length;
const shownInstitutions = shownCells(institutions.ascending(), subject.cellMin);
const shownClasses = showClasses(classes.ascending(), shownInstitutions, subject.cellMin);
return { ...subject, total: signed.length, withReservation: unlessTelling(withReservation, signed.length, subject.cellMin), institutions: shownInstitutions.map(({ of, count }) => ({ institution: of, count })), classes: shownClasses.map(({ of, count }) => ({ institution: of.institution, shown: [...of.shown], count })), root: rootOf(signed, digestOf) };
}
function certificateDigest(computed) {
return CertificateDigest.fromBytes(Label.CERTIFICATE.hash(certificate.toCanonical(computed)));
}
function otherInstitutions(computed) {
return computed.institutions.reduce((rest, one) => Math.max(0, rest - one.count), computed.total);
}
function signatureLeaf(presentation, digestOf = presentationDigest) {
return concat(presentation.pseudonym, digestOf(presentation), presentation.message.participant);
}
function pseudonymsAreDistinct(signed) {
const ascending = byPseudonym(signed);
return ascending.every((one, at2) => at2 === 0 || !equal(one.pseudonym, ascending[at2 - 1]?.pseudonym ?? one.pseudonym));
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
return [...this.#cells.values()].sort((a2, b) => compareKeys(a2.key, b.key));
}
}
function compareKeys(a2, b) {
for (const [at2, left] of a2.entries()) {
const right = b[at2];
if (right === void 0) return 1;
const order = typeof left === "number" && typeof right === "number" ? left - right : compare(toUtf8(String(left)), toUtf8(String(right)));
if (order !== 0) return order;
}
return a2.length - b.length;
}
function unlessTelling(count, total, cellMin) {
const without = total - count;
const telling = count < cellMin || without > 0 && without < cellMin;
return telling ? 0 : count;
}
function shownCells(ascending, cellMin) {
const hidden = new Set();
let merged = 0;
for (const cell of [...ascending].sort((a2, b) => a2.count - b.count)) {
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
function rootOf(signed, digestOf) {
return TreeHead.of(byPseudonym(signed).map((one) => signatureLeaf(one, digestOf))).root;
}
function byPseudonym(signed) {
return [...signed].sort((a2, b) => compare(a2.pseudonym, b.pseudonym));
}
const leafProof = map({ nonce: [0, octets32], interval: [1, u64$1], index: [2, u64$1], path: [3, list$1(octets32)] });
class NotInLog extends CodedRefusal {
name = "NotInLog";
}
function verifyLeafProof(proof, leaf, tree) {
orRefuse$1(() => tree.verifyInclusion(leaf.hash(), proof.index, proof.path), () => new NotInLog("NotInLog"));
}
const EventKind = named("filed", "due_dates_set", "opened", "acknowledged", "distributed", "replied", "statement_posted", "due_met", "due_missed", "closed", "expired", "withdrawn", "cleared", "extension_requested", "extension_granted");
function eventNumber(kind2) {
return EventKind.indexOf(kind2) + 1;
}
const eventKind = numbered(Object.fromEntries(EventKind.ALL.map((kind2) => [kind2, eventNumber(kind2)])));
function leafKindOf(kind2) {
if (kind2 === "due_met") return LeafKind.DueMet;
if (kind2 === "due_missed") return LeafKind.DueMissed;
return LeafKind.Sealed;
}
const dueDates = canonical(map({ memo: [0, id$1(MemoId)], acknowledge: [1, seconds$1], replyTarget: [2, seconds$1], replyLimit: [3, seconds$1] }), 256);
const Duty = named("acknowledge", "reply", "contest");
const duty = numbered({ acknowledge: 0, reply: 1, contest: 2 });
const dueOutcome = canonical(map({ memo: [0, id$1(MemoId)], duty: [1, duty], due: [2, seconds$1] }), 256);
function caseLeaf(of, interval) {
const handle = deriveHandle(of.caseLogKey, eventNumber(of.kind), of.sequence);
return new Leaf(leafKindOf(of.kind), interval, commit(of.nonce, of.content), handle);
}
function publicLeaf(kind2, nonce, content, interval) {
const commitment = commit(nonce, content);
return new Leaf(kind2, interval, commitment, commitment);
}
const logEvidence = map({ logKey: [0, text$1], checkpoint: [1, text$1] });
const logged = map({ content: [0, octets$1], proof: [1, leafProof] });
class EvidenceRefusal extends CodedRefusal {
name = "EvidenceRefusal";
}
function openEvidence(evidence, pinned2) {
const refuseKey = () => new EvidenceRefusal("LogKey");
const log = orRefuse$1(() => LogVerifier.parse(evidence.logKey), refuseKey);
if (pinned2 !== null && !pinned2.equals(log)) throw refuseKey();
const policy = { log, witnesses: [], cosignaturesMin: 0, unknownSignatures: "refuse" };
const { head } = orRefuse$1(() => openCheckpoint(policy, toUtf8(evidence.checkpoint)), () => new EvidenceRefusal("Checkpoint"));
return { log, head };
}
function verifyLogged(of, kind2, tree) {
verifyLeafProof(of.proof, publicLeaf(kind2, of.proof.nonce, of.content, of.proof.interval), tree);
}
const loggedEpoch = map({ manifest: [0, logged], roll: [1, optional$1(logged)] });
const filedPresentation = map({ presentation: [0, unverifiedPresentation], hint: [1, octets$1] });
const filedEvent = map({ kind: [0, eventKind], content: [1, octets$1], proof: [2, leafProof] });
const filedMaterial = map({ caseLogKey: [0, octets32], events: [1, list$1(filedEvent)] });
const caseMaterial = canonical(map({ log: [0, logEvidence], charter: [1, logged], roster: [2, logged], epochs: [3, list$1(loggedEpoch)], manifest: [4, memoManifest], freeze: [5, unverifiedAuthorDocument], certificate: [6, certificate], presentations: [7, list$1(filedPresentation)], filed: [8, optional$1(filedMaterial)] }), CASE_FILE_OCTETS_MAX);
const filedWords = map({ event: [0, u32$2], content: [1, officialContent] });
const instanceFile = canonical(map({ log: [0, logEvidence], instance: [1, text$1], charters: [2, list$1(logged)], roster: [3, logged], epochs: [4, list$1(loggedEpoch)] }), 4 * 1024 * 1024);
function file(firstLine, kind2) {
const MAGIC = toUtf8(`${firstLine}
`);
return { ...kind2, MAGIC, toFile: (value) => concat(MAGIC, kind2.toCanonical(value)), fromFile: (octets2) => {
const isOurs = equal(octets2.subarray(0, MAGIC.length), MAGIC);
return isOurs ? kind2.fromCanonical(octets2.subarray(MAGIC.length)) : null;
} };
}
const caseFile = file("demur case file v1", canonical(map({ material: [0, caseMaterial], text: [1, versionText], words: [2, list$1(filedWords)] }), CASE_FILE_OCTETS_MAX));
const certificateFile = file("demur certificate v1", canonical(map({ log: [0, logEvidence], charter: [1, logged], manifest: [2, memoManifest], certificate: [3, certificate], textNonce: [4, octets32], caseLogKey: [5, octets32], filed: [6, logged] }), CERTIFICATE_OCTETS_MAX + 512 * 1024));
const signatureFile = file("demur signature v1", canonical(map({ log: [0, logEvidence], charter: [1, logged], manifest: [2, memoManifest], epoch: [3, logged], block: [4, octets$1] }), 1024 * 1024));
const Role = named("anyone", "member", "author", "signatory", "office_clerk", "office_head", "distribution_reader", "reply_drafter", "principal", "monitor", "protection_officer", "identity_issuer", "trustee", "records_officer", "oversight_viewer", "operator", "witness", "clock");
const rosterOfficial = map({ id: [0, textId$1(OfficialId)], role: [1, word$1(Role)], displayName: [2, text$1], signingKey: [3, octets32], recipient: [4, text$1] });
const rosterTrustee = map({ displayName: [0, text$1], recipient: [1, text$1] });
const roster = canonical(map({ instance: [0, text$1], officials: [1, list$1(rosterOfficial)], trustees: [2, list$1(rosterTrustee)], threshold: [3, u8$2] }), EPOCH_OCTETS_MAX);
class BadRoster extends CodedRefusal {
name = "BadRoster";
}
function findOfficial(of, id2) {
return of.officials.find((official) => official.id === id2);
}
function isOfOffice(official) {
return official.role === "office_head" || official.role === "office_clerk";
}
function nameReaders(of) {
return of.officials.filter(isOfOffice).map(recipientOf);
}
function trusteeRecipients(of) {
return of.trustees.map(recipientOf);
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
function officialKey(official) {
return orBadRoster(() => VerifyingKey.fromBytes(official.signingKey));
}
function recipientOf(one) {
return orBadRoster(() => Recipient.parse(one.recipient));
}
function orBadRoster(take) {
return orRefuse$1(take, () => new BadRoster("BadRoster"));
}
class TrustRefusal extends CodedRefusal {
name = "TrustRefusal";
}
function verifyInstance(file2, pinned2) {
const { log, head } = orRefuse$1(() => openEvidence(file2.log, pinned2), () => new TrustRefusal("Evidence"));
const charters = file2.charters.map((charter) => loggedCharter(charter, head));
const epochs = file2.epochs.map((epoch) => knownEpoch(epoch, head));
const names = new Set(epochs.map(({ epoch: { manifest } }) => `${manifest.institution}/${manifest.epoch}`));
if (names.size !== epochs.length) throw new TrustRefusal("TwoManifests");
const officials = loggedRoster(file2.roster, head);
if (officials.instance !== file2.instance || charters.length === 0) throw new TrustRefusal("Roster");
return { name: file2.instance, log, head, charters, roster: officials, epochs, file: file2 };
}
function currentCharter(instance) {
return instance.charters.at(-1) ?? null;
}
function charterByDigest(instance, digest) {
return instance.charters.find((charter) => equal(charter.digest, digest)) ?? null;
}
function findEpoch$1(instance, institution, epoch) {
const named2 = instance.epochs.find(({ epoch: { manifest } }) => manifest.institution === institution && manifest.epoch === epoch);
return named2 ?? null;
}
function epochByDigest(instance, digest) {
return instance.epochs.find((known) => equal(known.epoch.digest, digest)) ?? null;
}
function newestClosed(instance) {
const newest = new Map();
for (const known of instance.epochs.filter((known2) => known2.roll !== null)) {
const { institution, epoch } = known.epoch.manifest;
const other = newest.get(institution);
if (other === void 0 || other.epoch.manifest.epoch < epoch) newest.set(institution, known);
}
return [...newest.entries()].sort(([a2], [b]) => a2 < b ? -1 : 1).map(([, known]) => known);
}
function loggedCharter(charter, head) {
verifyEvidence(charter, LeafKind.Charter, head);
const digest = CharterDigest.fromBytes(Label.CHARTER.hash(charter.content));
try {
return { digest, charter: Charter.parse(fromUtf8(charter.content)) };
} catch {
throw new TrustRefusal("Charter");
}
}
function loggedRoster(of, head) {
verifyEvidence(of, LeafKind.Roster, head);
return orRefuse$1(() => roster.fromCanonical(of.content), () => new TrustRefusal("Roster"));
}
function knownEpoch(of, head) {
const refusal = () => new TrustRefusal("Epoch");
verifyEvidence(of.manifest, LeafKind.EpochManifest, head);
const epoch = orRefuse$1(() => checkEpoch(epochManifest.fromCanonical(of.manifest.content)), refusal);
const { roll: logged2 } = of;
if (logged2 === null) return { epoch, roll: null };
verifyEvidence(logged2, LeafKind.Roll, head);
const known = orRefuse$1(() => roll.fromCanonical(logged2.content), refusal);
if (!equal(known.manifest, epoch.digest)) throw refusal();
return { epoch, roll: { roll: known, digest: rollDigest(logged2.content) } };
}
function verifyEvidence(of, kind2, head) {
orRefuse$1(() => verifyLogged(of, kind2, head), () => new TrustRefusal("Evidence"));
}
function loggedGround(instance, charter, institution, epoch) {
const { file: file2 } = instance;
const pinned2 = file2.charters[instance.charters.findIndex(({ digest }) => equal(digest, charter))];
const known = findEpoch$1(instance, institution, epoch);
const used = known === null ? void 0 : file2.epochs[instance.epochs.indexOf(known)];
return pinned2 === void 0 || used === void 0 ? null : { log: file2.log, charter: pinned2, epoch: used.manifest };
}
const CLAIM_DAYS = 14;
const DAY_SECONDS = 24 * 3600;
function eraseOver(wallet2, now2, instance) {
const over = wallet2.enrolments.filter((one) => isOver(wallet2, one, now2, instance, CLAIM_DAYS));
for (const one of over) erase(wallet2, one);
return over.length;
}
function eraseNow(wallet2, epoch, now2, instance) {
const found = findEnrolment(wallet2, epoch);
if (found === null || !isOver(wallet2, found, now2, instance, 0)) return false;
erase(wallet2, found);
return true;
}
function erase(wallet2, erased) {
for (const secret of [erased.seed, erased.blindSignature, ...erased.usedContexts]) secret.fill(0);
wallet2.enrolments = wallet2.enrolments.filter((one) => one !== erased);
}
function isOver(wallet2, of, now2, instance, days) {
const ended = (closesAt) => closesAt + days * DAY_SECONDS <= now2;
const succeeded = succeededAt(instance, of.manifest);
const last = lastEnd(wallet2, of.manifest);
return succeeded !== null && ended(succeeded + longestWindow(instance)) && (last === null || ended(last));
}
function lastEnd(wallet2, epoch) {
const accepts = (digests) => digests.some((digest) => equal(digest, epoch));
const invited2 = wallet2.invited.filter((one) => accepts(one.epochs));
const authored2 = wallet2.authored.filter((one) => accepts(one.manifest.accepted.map((accepted) => accepted.manifest)));
const ends = [...invited2, ...authored2].flatMap(({ closesAt }) => closesAt === null ? [] : [closesAt]);
return ends.length === 0 ? null : Math.max(...ends);
}
function succeededAt(instance, epoch) {
const known = epochByDigest(instance, epoch)?.epoch.manifest;
const pinned2 = currentCharter(instance);
if (known === void 0 || pinned2 === null) return null;
const closed = instance.epochs.flatMap(({ epoch: { manifest } }, at2) => {
const newer = manifest.institution === known.institution && manifest.epoch > known.epoch;
const interval = instance.file.epochs[at2]?.roll?.proof.interval;
return newer && interval !== void 0 ? [Number(interval) * pinned2.charter.logIntervalSeconds] : [];
});
return closed.length === 0 ? null : Math.min(...closed);
}
function longestWindow(instance) {
const days = instance.charters.map(({ charter }) => charter.circulation.windowDaysMax);
return (Math.max(0, ...days) + 1) * DAY_SECONDS;
}
const State = named("draft", "circulating", "sealed", "submitted", "acknowledged", "scope_disputed", "redirected", "in_review", "awaiting_authors", "reply_drafted", "replied", "contested", "appealed", "closed", "archived", "withdrawn", "lapsed");
const UNFILED = ["draft", "circulating", "sealed", "withdrawn", "lapsed"];
function isFiled(state) {
return !UNFILED.includes(state);
}
function malformed() {
throw new Malformed("Json");
}
const string = { toJson: (value) => value, fromJson: (json) => typeof json === "string" ? json : malformed() };
const boolean = { toJson: (value) => value, fromJson: (json) => typeof json === "boolean" ? json : malformed() };
function integer(min, max) {
return { toJson: (value) => value, fromJson: (json) => {
const fits2 = typeof json === "number" && Number.isSafeInteger(json) && json >= min && json <= max;
return fits2 ? json : malformed();
} };
}
const u8 = integer(0, 255);
const u16 = integer(0, 65535);
const u32 = integer(0, 4294967295);
const u64 = integer(0, Number.MAX_SAFE_INTEGER);
const seconds = integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
const octets = { toJson: toBase64Url, fromJson: (json) => fromBase64Url(string.fromJson(json)) };
function fixed(length) {
return { toJson: toBase64Url, fromJson: (json) => {
const value = octets.fromJson(json);
return value.length === length ? value : malformed();
} };
}
function word(list2) {
return { toJson: (value) => value, fromJson: (json) => list2.fromName(string.fromJson(json)) ?? malformed() };
}
function textId(kind2) {
return { toJson: (value) => value, fromJson: (json) => kind2.parse(string.fromJson(json)) };
}
function byteId(kind2) {
return { toJson: (value) => kind2.toText(value), fromJson: (json) => kind2.parse(string.fromJson(json)) };
}
function nullable(json) {
return { toJson: (value) => value === null ? null : json.toJson(value), fromJson: (value) => value === null || value === void 0 ? null : json.fromJson(value) };
}
function list(json) {
return { toJson: (values) => values.map((value) => json.toJson(value)), fromJson: (value) => Array.isArray(value) ? value.map((one) => json.fromJson(one)) : malformed() };
}
function body(fields2) {
return object(fields2, false);
}
function openBody(fields2) {
return object(fields2, true);
}
function oneOf(kinds) {
const bodies = new Map(Object.entries(kinds).map(([name, json]) => [snakeCase(name), body({ [name]: json })]));
return { toJson: (value) => bodies.get(snakeCase(Object.keys(value)[0] ?? ""))?.toJson(value) ?? malformed(), fromJson: (json) => {
const name = typeof json === "object" && json !== null ? Object.keys(json)[0] : void 0;
return (bodies.get(name ?? "") ?? malformed()).fromJson(json);
} };
}
function object(fields2, othersAllowed) {
const entries = Object.entries(fields2).map(([name, json]) => ({ name, wire: snakeCase(name), json }));
const known = new Set(entries.map(({ wire }) => wire));
return { toJson: (value) => Object.fromEntries(entries.map(({ name, wire, json }) => [wire, json.toJson(value[name])])), fromJson: (json) => {
if (typeof json !== "object" || json === null || Array.isArray(json)) return malformed();
const values = json;
if (!othersAllowed && Object.keys(values).some((name) => !known.has(name))) return malformed();
return Object.fromEntries(entries.map(({ name, wire, json: field }) => [name, field.fromJson(values[wire])]));
} };
}
function snakeCase(name) {
return name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}
openBody({ type: string, title: string, status: u16 });
const done = body({});
const instanceAnswer = body({ instanceFile: octets });
const credentialPost = body({ institution: textId(InstitutionId), epoch: textId(EpochId), staff: string, code: string, commitment: octets });
const credentialAnswer = body({ blindSignature: octets, attributes: list(string) });
const memoPost = body({ manifest: octets, presentation: octets, index: u8 });
const memoAnswer = body({ manifest: octets, freeze: octets, sealedText: octets });
const signatureCount = body({ atLeast: u32, atMost: nullable(u32) });
const ratingCounts = body({ answers: signatureCount, doesNotAnswer: signatureCount, unanswered: list(signatureCount) });
const statusEvent = body({ kind: word(EventKind), at: seconds, official: nullable(textId(OfficialId)), readers: list(textId(OfficialId)) });
const dueTimes = body({ acknowledge: seconds, replyTarget: seconds, replyLimit: seconds });
const memoStatusAnswer = body({ state: word(State), version: nullable(u16), demands: nullable(u16), closesAt: nullable(seconds), signatures: signatureCount, events: list(statusEvent), due: nullable(dueTimes), overdue: list(word(Duty)), ratings: nullable(ratingCounts) });
const circulatePost = body({ document: octets, sealedText: octets });
const authorPost = body({ document: octets });
const loggedAuthorPost = body({ document: octets, nonce: fixed(32) });
const blocksPost = body({ blocks: list(octets) });
const ratingPost = body({ rating: octets });
const receivedAnswer = body({ message: string });
const requestPost = body({ request: octets });
const certifiedSignature = body({ certificate: octets, presentation: octets, index: u64, path: list(fixed(32)) });
const cosignatureProofAnswer = body({ counted: boolean, version: nullable(u16), certified: nullable(certifiedSignature) });
const certificateAnswer = body({ certificate: octets });
const filePost = body({ document: octets, sealedMemo: octets, caseLogKey: fixed(32), nonce: fixed(32) });
const promiseAnswer = body({ promise: octets });
const receiptAnswer = body({ promise: octets, receipt: nullable(string) });
const materialAnswer = body({ material: octets });
const mailboxItem = body({ sequence: u64, sealed: octets });
const mailboxAnswer = body({ entries: list(mailboxItem) });
const factorProof = oneOf({ totp: body({ code: string }), passkey: body({ credential: octets, challenge: fixed(32), clientData: octets, authenticatorData: octets, signature: octets }) });
const signInPost = body({ request: octets, factor: factorProof });
const sessionAnswer = body({ token: fixed(32), idleSecondsMax: u32, secondsMax: u32 });
const newFactor = oneOf({ totp: body({ secret: fixed(20), code: string }), passkey: body({ challenge: fixed(32), clientData: octets, authenticatorData: octets }) });
const factorPost = body({ request: octets, factor: newFactor });
const challengeAnswer = body({ challenge: fixed(32), party: string, credentials: list(octets) });
const caseItem = body({ memo: byteId(MemoId), state: word(State), filedAt: seconds, due: nullable(dueTimes), overdue: list(word(Duty)), signatures: u32, ratings: nullable(ratingCounts) });
const caseListAnswer = body({ cases: list(caseItem) });
const caseOpenPost = body({ request: octets, nonce: fixed(32) });
const openedCosignature = body({ presentation: octets, hint: octets, capsule: octets });
const caseOpenAnswer = body({ sealed: octets, certificate: octets, filing: octets, manifest: octets, cosignatures: list(openedCosignature) });
const notePost = body({ note: octets, sealed: octets });
const noteListPost = body({ request: octets, from: u32 });
const noteItem = body({ sequence: u32, at: seconds, note: octets, sealed: octets });
const noteListAnswer = body({ notes: list(noteItem) });
const officialPost = body({ document: octets, sealed: octets, nonce: fixed(32) });
const PREFIX = "/api/v1";
const FIXED = { charter_show: "/charter", instance_show: "/instance", client_show: "/client", credential_issue: "/credentials", memo_open: "/memos", case_list: "/cases", statement_post: "/statements", official_sign_in: "/officials/sign-in", official_sign_out: "/officials/sign-out", factor_enrol: "/officials/factors", factor_challenge: "/officials/challenge" };
const OF_MEMO = { memo_show: ["memos", ""], memo_status: ["memos", "/status"], memo_circulate: ["memos", "/circulate"], memo_revise: ["memos", "/revise"], memo_cosign: ["memos", "/cosignatures"], cosignature_withdraw: ["memos", "/withdrawals"], cosignature_prove: ["memos", "/cosignature-proof"], memo_seal: ["memos", "/seal"], memo_file: ["memos", "/file"], memo_withdraw: ["memos", "/withdraw"], receipt_show: ["memos", "/receipt"], reply_rate: ["memos", "/ratings"], case_close: ["memos", "/close"], case_export: ["memos", "/export"], case_open: ["cases", "/open"], case_acknowledge: ["cases", "/acknowledge"], case_distribute: ["cases", "/distribute"], note_post: ["cases", "/notes"], note_list: ["cases", "/notes/list"], reply_clear: ["cases", "/clear"], extension_request: ["cases", "/extensions"], extension_approve: ["cases", "/extensions/approve"], case_reply: ["cases", "/reply"] };
function fixedPath(operation) {
return PREFIX + FIXED[operation];
}
function memoPath(operation, memo) {
const [before, after] = OF_MEMO[operation];
return `${PREFIX}/${before}/${toHex(memo)}${after}`;
}
function mailboxPath(after) {
return after === null ? `${PREFIX}/mailbox` : `${PREFIX}/mailbox?after=${after}`;
}
let seen;
async function reach(signal) {
const { instanceFile: octets2 } = await ask(fixedPath("instance_show"), instanceAnswer, { signal });
if (seen && equal(seen.octets, octets2) && isPinned(seen.instance)) return seen.instance;
const instance = verifyInstance(instanceFile.fromCanonical(octets2), pinned());
watch(instance);
seen = { octets: octets2, instance };
await eraseWhatIsOver(instance);
return instance;
}
async function eraseWhatIsOver(instance) {
const wallet2 = currentSession()?.wallet;
const count = wallet2 ? eraseOver(wallet2, now(), instance) : 0;
if (count > 0) await noteErased(count).catch(() => void 0);
}
function institutionName(instance, id2) {
const known = instance.charters.flatMap(({ charter }) => charter.institutions);
return known.findLast((institution) => institution.id === id2)?.name ?? id2;
}
function pinned() {
const key = currentSession()?.wallet.logKey;
return key === void 0 ? seen?.instance.log ?? null : LogVerifier.parse(key);
}
function isPinned(instance) {
const key = currentSession()?.wallet.logKey;
return key === void 0 || key === instance.log.toString();
}
function watch(instance) {
const { head } = instance;
const before = seen?.instance.head;
if (before && head.size < before.size) throw new LogRefusal("Shrank", Number(before.size));
if (before && head.size === before.size && !equal(head.root, before.root)) throw new LogRefusal("Forked", Number(before.size));
const wallet2 = currentSession()?.wallet;
if (wallet2) watchLog(wallet2, head);
}
const server = Object.defineProperty({ __proto__: null, institutionName, reach }, Symbol.toStringTag, { value: "Module" });
function saveFile(name, octets2, type = "application/octet-stream") {
const url = URL.createObjectURL(new Blob([octets2], { type }));
const link = document.createElement("a");
link.href = url;
link.download = name;
document.body.append(link);
link.click();
link.remove();
setTimeout(() => URL.revokeObjectURL(url), 6e4);
}
function FileButton({ name, octets: octets2, type, look, onSaved, children }) {
const save = async () => {
saveFile(name, await octets2(), type);
onSaved?.();
};
return a(Button, { look: look ?? "outline", onClick: () => void save(), children });
}
function Portion({ portion: portion2 }) {
return a("p", { dir: "auto", children: [a("span", { class: "portion-mark", children: `(${portion2.marking}) ` }), portion2.text] });
}
class AttachmentRefusal extends CodedRefusal {
name = "AttachmentRefusal";
}
function Attachments({ attachments, files }) {
return a("ol", { class: "portions", children: attachments.map((attachment, at2) => a("li", { children: [a("span", { class: "mark", children: [number$1(at2 + 1), "."] }), a(File, { attachment, octets: files?.[at2] })] }, at2)) });
}
function File({ attachment, octets: octets2 }) {
const { name, mediaType } = attachment;
const saving = useAction(() => {
if (!octets2 || !isAttachment(attachment, octets2)) throw new AttachmentRefusal("Other");
saveFile(name.text, octets2);
});
return a("div", { children: [a(Portion, { portion: name }), a("p", { class: "quiet small", children: t("attachment-facts", { type: t(`media-${mediaType.replace("/", "-")}`), size: fileSize(attachment.octets) }) }), a(ErrorAlert, { error: saving.error }), octets2 && a("div", { class: "actions no-print", children: a(Button, { look: "outline", small: true, label: t("attachment-save", { name: name.text }), onClick: () => saving.run(), children: t("attachment-save-short") }) })] });
}
function fileSize(octets2) {
return t("file-size", { kilobytes: number$1(Math.ceil(octets2 / 1024)) });
}
function DemandList({ demands, below: below2 }) {
return a("ol", { class: "portions", children: demands.map((demand, index) => a("li", { children: [a("span", { class: "mark", children: [number$1(index + 1), "."] }), a("div", { children: [a(Portion, { portion: demand.portion }), demand.responsible && a("p", { class: "quiet small", children: t("demand-responsible", { official: demand.responsible }) }), demand.wantedBy && a("p", { class: "quiet small", children: t("demand-wanted-by", { day: demand.wantedBy }) }), below2?.(index + 1)] })] }, index)) });
}
function MemoView({ memo, files, level = 2 }) {
const Subject = level === 1 ? "h1" : "h2";
const Part = level === 1 ? "h2" : "h3";
return a("article", { class: "memo", children: [a("p", { class: "caption", lang: "en", dir: "ltr", children: CAPTION }), a("p", { class: "marking", children: t(`marking-${memo.marking}`) }), a(Subject, { dir: "auto", children: memo.subject }), a("dl", { class: "facts", children: [a("dt", { children: t("memo-to") }), a("dd", { dir: "auto", children: memo.addressees.join(", ") })] }), a(Part, { children: t("memo-summary") }), a(Portion, { portion: memo.summary }), a(Part, { children: t("memo-paragraphs") }), a(Numbered, { portions: memo.paragraphs }), a(Part, { children: t("memo-demands") }), a(DemandList, { demands: memo.demands }), memo.priorAttempts.length > 0 && a($, { children: [a(Part, { children: t("memo-prior-attempts") }), a(Numbered, { portions: memo.priorAttempts })] }), memo.evidence.length > 0 && a($, { children: [a(Part, { children: t("memo-evidence") }), a("ol", { class: "portions", children: memo.evidence.map((entry, index) => a("li", { children: [a("span", { class: "mark", children: [number$1(index + 1), "."] }), a("div", { children: [a(Portion, { portion: entry.claim }), a("p", { class: "quiet small", dir: "auto", children: entry.source })] })] }, index)) })] }), memo.attachments.length > 0 && a($, { children: [a(Part, { children: t("memo-attachments") }), a(Attachments, { attachments: memo.attachments, files })] }), a("p", { class: "marking", children: t(`marking-${memo.marking}`) })] });
}
const CAPTION = "DISSENT CHANNEL";
function Numbered({ portions }) {
return a("ol", { class: "portions", children: portions.map((portion2, index) => a("li", { children: [a("span", { class: "mark", children: [number$1(index + 1), "."] }), a("div", { children: a(Portion, { portion: portion2 }) })] }, index)) });
}
const stateWords = (state) => t(`state-${state}`);
const modeWords = (mode) => t(`mode-${mode}`);
const modeMeaning = (mode) => t(`mode-${mode}-means`);
const stanceWords = (stance) => t(`stance-${stance}`);
const outcomeWords = (outcome) => t(`outcome-${outcome}`);
const attributeWords = (attribute) => t(`attribute-${attribute}`);
const dutyWords = (duty2) => t(`duty-${duty2}`);
const eventWords = (event) => t(`event-${event.kind}`);
function countWords({ atLeast, atMost }) {
if (atMost === null) return t("count-at-least", { low: number$1(atLeast) });
if (atLeast === atMost) return t("count-exactly", { count: number$1(atLeast) });
if (atLeast === 0) return t("count-fewer", { high: number$1(atMost + 1) });
return t("count-between", { low: number$1(atLeast), high: number$1(atMost) });
}
function CharterFacts({ charter }) {
const { terms, office, eligibility, extension, clearance } = charter;
return a(Disclosure, { summary: t("charter-summary", { title: charter.title }), children: [a("dl", { class: "facts", children: [a("dt", { children: t("charter-office") }), a("dd", { dir: "auto", children: office.name }), a("dt", { children: t("charter-acknowledge") }), a("dd", { children: termWords(terms.acknowledge) }), a("dt", { children: t("charter-reply") }), a("dd", { children: t("charter-reply-terms", { target: termWords(terms.replyTarget), limit: termWords(terms.replyLimit) }) }), a("dt", { children: t("charter-more-time") }), a("dd", { children: t("charter-more-time-terms", { count: extension.extensionsMax, term: termWords({ ...terms.replyLimit, count: extension.extensionDaysMax }) }) }), clearance.clearances > 0 && a($, { children: [a("dt", { children: t("charter-clearance") }), a("dd", { children: t("charter-clearance-means", { count: clearance.clearances }) })] }), a("dt", { children: t("charter-who") }), a("dd", { dir: "auto", children: list$2(eligibility.affiliations) }), a("dt", { children: t("charter-modes") }), a("dd", { children: list$2(charter.identityModes.map(modeWords)) }), a("dt", { children: t("charter-crowd") }), a("dd", { children: t("charter-crowd-means", { least: number$1(charter.anonymity.cellMin) }) }), a("dt", { children: t("charter-protection") }), a("dd", { children: t("charter-protection-means") })] }), a("p", { children: t("charter-pinned") })] });
}
function termWords(term2) {
return t(`term-${term2.unit}`, { count: term2.count });
}
class CirculationRefusal extends CodedRefusal {
name = "CirculationRefusal";
}
function openCirculation(instance, memo, key, answer) {
const manifest = orRefuse$1(() => memoManifest.fromCanonical(answer.manifest), () => new CirculationRefusal("Memo"));
if (!equal(memoId(manifest), memo) || manifest.instance !== instance.name) throw new CirculationRefusal("Memo");
if (!equal(manifest.circulation, key.hash())) throw new CirculationRefusal("Key");
const freeze2 = openFreeze(manifest, answer.freeze);
const text2 = orRefuse$1(() => openObject(versionText, key.identity(), answer.sealedText), () => new CirculationRefusal("Text"));
if (!equal(versionDigest(text2), freeze2.digest)) throw new CirculationRefusal("Text");
const words2 = wordsOf(text2);
const charter = charterByDigest(instance, manifest.charter)?.charter;
const epochs = acceptedEpochs(instance, manifest);
if (charter === void 0 || epochs === null) throw new CirculationRefusal("Unknown");
return { memo, manifest, freeze: freeze2, text: text2, words: words2, charter, epochs };
}
function wordsOf(text2) {
try {
return orRefuse$1(() => checkText(text2), () => new CirculationRefusal("Text"));
} catch (failure) {
if (failure instanceof MemoError) throw new CirculationRefusal("Text");
throw failure;
}
}
function rulesOf(circulation2, kind2) {
const { manifest, epochs, charter, freeze: freeze2 } = circulation2;
const eligible = charter.eligibility.affiliations;
return { kind: kind2, manifest, epochs, eligible, version: freeze2.digest, context: memoContext(manifest) };
}
function usableCredential(circulation2, wallet2) {
for (const epoch of circulation2.epochs) {
const enrolment2 = findEnrolment(wallet2, epoch.digest);
const credential = enrolment2 && attempt(() => credentialOf(enrolment2, epoch));
if (enrolment2 !== null && credential !== null) return { epoch, enrolment: enrolment2, credential };
}
return null;
}
function* prepareCredential(circulation2, wallet2) {
const usable = usableCredential(circulation2, wallet2);
if (usable !== null) yield* usable.credential.prepare();
}
function acceptedEpochs(instance, manifest) {
const epochs = manifest.accepted.map((accepted) => {
const known = epochByDigest(instance, accepted.manifest);
const inLog = known?.roll != null && equal(known.roll.digest, accepted.roll);
return inLog ? known.epoch : null;
});
return epochs.every((epoch) => epoch !== null) ? epochs : null;
}
function openFreeze(manifest, octets2) {
const { step } = orRefuse$1(() => verifyAuthorDocument(unverifiedAuthorDocument.fromCanonical(octets2), memoId(manifest), manifest.author), () => new CirculationRefusal("Freeze"));
if (step.kind !== "circulate") throw new CirculationRefusal("Freeze");
return step.freeze;
}
const CASE_OCTETS_MAX = 96 * 1024 * 1024;
function sendTo(operation, memo, body2, value, answer, signal) {
return send(memoPath(operation, memo), body2, value, answer, { signal, octetsMax: CASE_OCTETS_MAX });
}
async function circulation(memo, key, signal) {
const [instance, answer] = await Promise.all([reach(signal), ask(memoPath("memo_show", memo), memoAnswer, { signal })]);
return openCirculation(instance, memo, key, answer);
}
function memoStatus(memo, signal) {
return ask(memoPath("memo_status", memo), memoStatusAnswer, { signal });
}
async function mailbox(signal) {
const entries = [];
for (; ; ) {
const after = entries.at(-1)?.sequence ?? null;
const page = await ask(mailboxPath(after), mailboxAnswer, { signal, octetsMax: CASE_OCTETS_MAX });
if (page.entries.length === 0) return entries;
entries.push(...page.entries);
}
}
class MemberRefusal extends CodedRefusal {
name = "MemberRefusal";
}
function readInvitation(secret) {
if (secret === void 0) return void 0;
try {
return invitationFromBytes(fromBase64Url(secret));
} catch {
throw new MemberRefusal("NotAnInvitation");
}
}
function invitationLink(invitation) {
return `${origin()}/app/#${toBase64Url(invitationToBytes(invitation))}`;
}
function keyTo(memo, wallet2, invitation) {
if (invitation && equal(invitation.memo, memo)) return invitation.key;
const known = wallet2 && (findAuthored(wallet2, memo) ?? findInvited(wallet2, memo));
if (!known) throw new MemberRefusal("NoKey");
return circulationOf(known);
}
async function keepInvitation(wallet2, memo, key) {
if (findAuthored(wallet2, memo) ?? findInvited(wallet2, memo)) return;
await update((kept) => remember(kept, memo, key));
}
async function subjectOf(memo, wallet2, signal) {
const own = findAuthored(wallet2, memo)?.versions.at(-1);
try {
const text2 = own ?? (await circulation(memo, keyTo(memo, wallet2, void 0), signal)).text;
return parseMarkdown(text2.markdown).parts.subject;
} catch (error) {
if (error instanceof Refusal) return void 0;
throw error;
}
}
function memoParam(params) {
return MemoId.parse(params["memo"] ?? "");
}
function shortId(memo) {
return MemoId.toText(memo).slice(0, 8);
}
function Invite({ secret }) {
let invitation;
let refusal;
try {
invitation = readInvitation(secret);
} catch (error) {
refusal = error;
}
return a($, { children: [a("h1", { tabIndex: -1, children: t("invite-title") }), a(ErrorAlert, { error: refusal }), invitation && a(Invited, { invitation }), !invitation && refusal === void 0 && a(EmptyState, { heading: t("invite-none"), text: t("invite-none-text") })] });
}
function Invited({ invitation }) {
const id2 = MemoId.toText(invitation.memo);
const loaded = useLoad(async (signal) => {
const [shown22, status2] = await Promise.all([circulation(invitation.memo, invitation.key, signal), memoStatus(invitation.memo, signal)]);
return { shown: shown22, status: status2 };
}, id2);
if (loaded.error !== void 0) return a(ErrorAlert, { error: loaded.error, again: loaded.again });
if (!loaded.value) return a(Waiting, { what: t("invite-loading") });
const { shown: shown2, status } = loaded.value;
const zone = shown2.charter.calendar.zoneName;
const isOpen = status.state === "circulating" && now() < shown2.freeze.closesAt;
return a($, { children: [a("p", { class: "lead", children: t("invite-lead") }), a("dl", { class: "facts", children: [a("dt", { children: t("invite-signatures") }), a("dd", { children: countWords(status.signatures) }), a("dt", { children: t("invite-until") }), a("dd", { children: day(shown2.freeze.closesAt - 1, zone) }), a("dt", { children: t("invite-version") }), a("dd", { children: shown2.freeze.version })] }), a(CharterFacts, { charter: shown2.charter }), a(MemoView, { memo: shown2.words.parts, files: shown2.text.attachments }), isOpen ? a("section", { class: "no-print", children: [a("h2", { children: t("invite-agree") }), a("p", { children: t("invite-agree-text") }), a("div", { class: "actions", children: a(ButtonLink, { href: to(`/sign/${id2}`), children: t("invite-go-sign") }) })] }) : a(Alert, { tone: "info", children: t("invite-over") })] });
}
const Attribute = named("affiliation", "service", "bureau", "grade_band", "tenure_band", "post_region", "name_record", "reserved");
const CLASS_ATTRIBUTES$1 = ["affiliation", "service", "bureau", "grade_band", "tenure_band", "post_region"];
const VALUES_MAX = 256;
function attributeOf(index) {
return Attribute.ALL[index];
}
function isClass(attribute) {
return CLASS_ATTRIBUTES$1.includes(attribute);
}
class Schema {
constructor(values) {
this.values = values;
}
values;
static new(values) {
for (const attribute of values.keys()) if (!isClass(attribute)) throw new Malformed("NotAClass");
for (const attribute of CLASS_ATTRIBUTES$1) {
const list2 = values.get(attribute) ?? [];
if (list2.length === 0 || list2.length > VALUES_MAX) throw new Malformed("Count");
if (!list2.every(isWord) || new Set(list2).size !== list2.length) throw new Malformed("Value");
}
return new Schema(new Map([...values].map(([attribute, list2]) => [attribute, [...list2]])));
}
valuesOf(attribute) {
return this.values.get(attribute) ?? [];
}
checkValue(attribute, value) {
if (!isClass(attribute)) throw new Malformed("NotAClass");
if (!this.valuesOf(attribute).includes(value)) throw new Malformed("UnknownValue");
}
}
class Histogram {
constructor(total, cellMin, cells) {
this.total = total;
this.cellMin = cellMin;
this.cells = cells;
}
total;
cellMin;
cells;
static new(schema, total, cellMin, cells) {
const seen2 = new Set();
for (const { cell, count } of cells) {
if (cell.length !== CLASS_ATTRIBUTES$1.length) throw new Malformed("Cell");
CLASS_ATTRIBUTES$1.forEach((attribute, at2) => schema.checkValue(attribute, cell[at2]));
if (count !== "below" && count.exactly < cellMin) throw new Malformed("Cell");
seen2.add(cell.join(" "));
}
if (seen2.size !== cells.length) throw new Malformed("Cell");
const histogram = new Histogram(total, cellMin, cells);
const all = histogram.#sum(() => true);
if (all.atLeast > total || all.atMost < total) throw new Malformed("Total");
return histogram;
}
setSize(shown2) {
const matches = (cell) => shown2.every(([attribute, value]) => isClass(attribute) && cell[CLASS_ATTRIBUTES$1.indexOf(attribute)] === value);
const inside = this.#sum(matches);
const outside = this.#sum((cell) => !matches(cell));
return { atLeast: Math.max(inside.atLeast, this.total - outside.atMost, 0), atMost: Math.min(inside.atMost, Math.max(this.total - outside.atLeast, 0)) };
}
#sum(wanted) {
let [atLeast, atMost] = [0, 0];
for (const { cell, count } of this.cells) {
if (!wanted(cell)) continue;
atLeast += count === "below" ? 1 : count.exactly;
atMost += count === "below" ? Math.max(this.cellMin - 1, 0) : count.exactly;
}
return { atLeast, atMost };
}
}
function decideSet(size, limits) {
if (size.atLeast < limits.cellMin) return "refuse";
return size.atLeast < limits.warnBelow ? "warn" : "fine";
}
function isWord(value) {
return /^[a-z0-9-]{1,32}$/.test(value);
}
const AFFILIATION = 0;
const CLASS_ATTRIBUTES = 6;
class PresentationRefusal extends CodedRefusal {
name = "PresentationRefusal";
}
function verifyCosignature(rules, cosignature) {
checkCapsule(cosignature);
return verifyPresentation(rules, cosignature.presentation);
}
function verifyPresentation(rules, presentation) {
const prepared = prepare$1(rules, presentation);
try {
return accept(presentation, verify(prepared));
} catch (failure) {
if (failure instanceof VerificationFailure) throw new PresentationRefusal("Proof");
throw failure;
}
}
function checkCapsule(cosignature) {
const named2 = cosignature.presentation.message.capsule;
if (!equal(named2, cosignature.capsule.digest())) throw new PresentationRefusal("Capsule");
}
function prepare$1(rules, presentation) {
const { message: message2 } = presentation;
const { manifest } = rules;
if (message2.kind !== rules.kind) throw new PresentationRefusal("Kind");
if (message2.instance !== manifest.instance || !equal(message2.memo, memoId(manifest))) throw new PresentationRefusal("Memo");
if (!equal(message2.version, rules.version)) throw new PresentationRefusal("Version");
if (!equal(message2.charter, manifest.charter)) throw new PresentationRefusal("Charter");
const epoch = findEpoch(rules, presentation);
checkDisclosure(rules, presentation);
const disclosed2 = presentation.disclosed.map(({ index, value }) => {
const octets2 = attributeOctets(epoch, index, value);
if (octets2 === null) throw new PresentationRefusal("Value");
return [index, octets2];
});
return { issuer: epoch.key, header: epoch.header, presentationHeader: presentationHeader(message2), contextId: rules.context, disclosed: disclosed2, proof: presentation.proof, pseudonym: presentation.pseudonym };
}
function findEpoch(rules, presentation) {
const accepted = rules.manifest.accepted.find(({ institution, epoch: epoch2 }) => institution === presentation.institution && epoch2 === presentation.epoch);
const epoch = accepted && rules.epochs.find(({ digest }) => equal(digest, accepted.manifest));
if (epoch === void 0) throw new PresentationRefusal("Epoch");
return epoch;
}
function checkDisclosure(rules, presentation) {
const indexes = presentation.disclosed.map(({ index }) => index);
const isClaim = rules.kind === "claim";
const ascending = indexes.every((index, at2) => at2 === 0 || index > (indexes[at2 - 1] ?? index));
const allowed = indexes.every((index) => index < CLASS_ATTRIBUTES || isClaim && index === NAME_RECORD);
const [first] = presentation.disclosed;
if (!ascending || !allowed || first?.index !== AFFILIATION) throw new PresentationRefusal("Disclosure");
if (isClaim && !indexes.includes(NAME_RECORD)) throw new PresentationRefusal("Disclosure");
if (!rules.eligible.includes(first.value)) throw new PresentationRefusal("NotEligible");
}
function accept(presentation, { hint }) {
return { presentation, get digest() {
return presentationDigest(presentation);
}, hint };
}
class SignRefusal extends CodedRefusal {
name = "SignRefusal";
}
function preview(instance, circulation2, wallet2, choice2, now2) {
const { charter, freeze: freeze2 } = circulation2;
if (now2 >= freeze2.closesAt) throw new SignRefusal("WindowOver");
if (!charter.identityModes.includes(choice2.mode)) throw new SignRefusal("ModeNotAllowed");
if (wallet2.enrolments.length === 0) throw new SignRefusal("NotEnrolled");
const { epoch, enrolment: enrolment2 } = acceptedEnrolment(circulation2, wallet2);
if (!charter.eligibility.affiliations.includes(affiliationOf(enrolment2))) throw new SignRefusal("NotEligible");
const signed = findInvited(wallet2, circulation2.memo)?.signedVersion ?? null;
if (signed !== null && equal(signed, freeze2.digest)) throw new SignRefusal("SignedAlready");
if (!mayShowIn(enrolment2, memoContext(circulation2.manifest))) throw new SignRefusal("PseudonymsExhausted");
const known = epochByDigest(instance, epoch.digest)?.roll;
if (known == null) throw new SignRefusal("OtherEpoch");
const values = shown(enrolment2.attributes, choice2.show);
const hidesAmong = crowd(epoch, known.roll, values);
const decision = hidesAmong === null ? "refuse" : decideSet(hidesAmong, charter.anonymity);
if (hidesAmong === null || decision === "refuse") throw new SignRefusal("TooFew");
return { shown: values, hidesAmong, warn: decision === "warn" };
}
function cosign(instance, circulation2, wallet2, choice2, now2, randomness2) {
const { shown: values } = preview(instance, circulation2, wallet2, choice2, now2);
return forceCosign(instance.roster, circulation2, wallet2, choice2, values, randomness2);
}
function forceCosign(roster2, circulation2, wallet2, choice2, values, randomness2) {
const usable = usableCredential(circulation2, wallet2);
if (usable === null) throw new SignRefusal("OtherEpoch");
const participantSeed = randomBytes$2(randomness2, 32);
const key = SigningKey.fromSeed(participantSeed).verifyingKey().toBytes();
const unsealed = messageOf(circulation2, { participant: ParticipantKey.fromBytes(key), stance: choice2.stance });
const maker = { circulation: circulation2, usable, randomness: randomness2 };
const capsule = makeCapsule(maker, roster2, unsealed, choice2);
const message2 = { ...unsealed, capsule: capsule.digest() };
return { cosignature: { presentation: present(maker, message2, values), capsule }, participantSeed };
}
function withdrawCosignature(circulation2, wallet2, randomness2) {
const usable = usableCredential(circulation2, wallet2);
if (usable === null) throw new SignRefusal("OtherEpoch");
const participant = ParticipantKey.fromBytes(randomBytes$2(randomness2, 32));
const capsule = Capsule.anonymous(randomness2);
const unsealed = messageOf(circulation2, { participant, stance: "support" });
const message2 = { ...unsealed, kind: "withdraw", capsule: capsule.digest() };
const presentation = present({ circulation: circulation2, usable, randomness: randomness2 }, message2, shown(usable.enrolment.attributes, []));
return { presentation, capsule };
}
function noteShown(wallet2, circulation2, { institution, epoch }) {
const used = circulation2.epochs.find(({ manifest }) => manifest.institution === institution && manifest.epoch === epoch);
const enrolment2 = used && findEnrolment(wallet2, used.digest);
if (enrolment2) rememberContext(enrolment2, memoContext(circulation2.manifest));
noteCirculation(wallet2, circulation2);
}
function checkCosignature(circulation2, cosignature) {
try {
return verifyCosignature(rulesOf(circulation2, "sign"), cosignature);
} catch (failure) {
if (!(failure instanceof PresentationRefusal)) throw failure;
const codes = { Version: "OtherVersion", Epoch: "OtherEpoch", NotEligible: "NotEligible" };
throw new SignRefusal(failure.code in codes ? codes[failure.code] : "Check");
}
}
function shown(attributes, chosen) {
return CLASS_ATTRIBUTES$1.flatMap((attribute, at2) => {
const value = attributes[at2];
const isShown = attribute === "affiliation" || chosen.includes(attribute);
return value !== void 0 && isShown ? [{ index: Attribute.indexOf(attribute), value }] : [];
});
}
function acceptedEnrolment(circulation2, wallet2) {
for (const epoch of circulation2.epochs) {
const enrolment2 = findEnrolment(wallet2, epoch.digest);
if (enrolment2 !== null) return { epoch, enrolment: enrolment2 };
}
throw new SignRefusal("OtherEpoch");
}
function crowd(epoch, roll2, values) {
return attempt(() => {
const schema = Schema.new(new Map(CLASS_ATTRIBUTES$1.map((attribute, at2) => [attribute, epoch.manifest.schema[at2]?.values ?? []])));
const cells = roll2.cells.map(({ values: cell, count }) => ({ cell, count: count === null ? "below" : { exactly: count } }));
const histogram = Histogram.new(schema, roll2.issued, roll2.cellMin, cells);
const pairs = values.map(({ index, value }) => [attributeOf(index) ?? "reserved", value]);
return histogram.setSize(pairs);
});
}
function messageOf(circulation2, signer) {
const { manifest, memo, freeze: freeze2 } = circulation2;
return { kind: "sign", instance: manifest.instance, memo, version: freeze2.digest, charter: manifest.charter, ...signer, capsule: new Uint8Array(32) };
}
function present(maker, message2, values) {
const { circulation: circulation2, usable, randomness: randomness2 } = maker;
const { institution, epoch } = usable.epoch.manifest;
const made = presentCredential(usable.credential, message2, memoContext(circulation2.manifest), values, randomness2);
if (made === null) throw new SignRefusal("Credential");
return { message: message2, institution, epoch, disclosed: [...values], ...made };
}
function presentCredential(credential, message2, context, values, randomness2) {
const indexes = values.map(({ index }) => index);
try {
const { proof, pseudonym } = credential.present(presentationHeader(message2), context, indexes, randomness2);
return { proof, pseudonym: Pseudonym$1.fromBytes(pseudonym.toBytes()) };
} catch (failure) {
if (failure instanceof VerificationFailure) return null;
throw failure;
}
}
function makeCapsule(maker, roster2, signed, choice2) {
const { circulation: circulation2, usable, randomness: randomness2 } = maker;
const refusal = () => new SignRefusal("Roster");
if (choice2.mode === "anonymous") return orRefuse$1(() => Capsule.anonymous(randomness2), refusal);
const { attributes } = usable.enrolment;
const name = attributes[NAME_RECORD];
if (name === void 0) throw new SignRefusal("Credential");
const disclosed2 = [...shown(attributes, []), { index: NAME_RECORD, value: name }];
const claim = present(maker, { ...signed, kind: "claim" }, disclosed2);
const binding = capsuleBinding(memoContext(circulation2.manifest), claim.pseudonym);
const content = claimContent.toCanonical({ claim, signaturesMin: choice2.signaturesMin });
return orRefuse$1(() => {
if (choice2.mode === "named") return Capsule.named(nameReaders(roster2), content, binding, randomness2);
const trustees = { recipients: trusteeRecipients(roster2), threshold: roster2.threshold };
return Capsule.sealed(trustees, content, binding, randomness2);
}, refusal);
}
function Checkbox({ label, explained, checked, onChange, tile, disabled }) {
const id2 = P();
return a("div", { class: "usa-checkbox", children: [a("input", { class: tile ? "usa-checkbox__input usa-checkbox__input--tile" : "usa-checkbox__input", type: "checkbox", id: id2, checked, disabled, onChange: (event) => onChange(event.currentTarget.checked) }), a("label", { class: "usa-checkbox__label", for: id2, children: [label, explained && a("span", { class: "usa-checkbox__label-description", dir: "auto", children: explained })] })] });
}
const SIGNATURES_MAX = 1e6;
function ChoiceForm({ ground: ground2, choice: choice2, keeps, onChoice, onKeeps }) {
const { charter } = ground2.circulation;
return a("form", { onSubmit: (event) => event.preventDefault(), children: [a(RadioTiles, { legend: t("sign-mode"), hint: t("sign-mode-hint"), value: choice2.mode, tiles: charter.identityModes.map((mode) => ({ value: mode, label: modeWords(mode), explained: modeMeaning(mode) })), onChange: (mode) => onChoice({ ...choice2, mode, signaturesMin: null }) }), choice2.mode === "sealed" && a(Field$1, { label: t("sign-at-least"), hint: t("sign-at-least-hint"), type: "number", inputMode: "numeric", wide: false, min: 1, max: SIGNATURES_MAX, value: choice2.signaturesMin === null ? "" : String(choice2.signaturesMin), onInput: (text2) => onChoice({ ...choice2, signaturesMin: leastOf(text2) }) }), charter.stances.length > 1 && a(RadioTiles, { legend: t("sign-stance"), value: choice2.stance, tiles: charter.stances.map((stance) => ({ value: stance, label: stanceWords(stance) })), onChange: (stance) => onChoice({ ...choice2, stance }) }), a(Disclosure, { summary: t("sign-show"), children: [a("p", { children: t("sign-show-hint") }), shownable(ground2).map(({ attribute, value }) => a(Checkbox, { label: t("sign-show-one", { attribute: attributeWords(attribute), value }), checked: choice2.show.includes(attribute), onChange: (shows) => onChoice({ ...choice2, show: toggled(choice2.show, attribute, shows) }) }, attribute))] }), a(Checkbox, { label: t("sign-keep"), explained: t("sign-keep-means"), checked: keeps, onChange: onKeeps })] });
}
function shownable({ circulation: circulation2, wallet: wallet2 }) {
const attributes = usableCredential(circulation2, wallet2)?.enrolment.attributes ?? [];
return CLASS_ATTRIBUTES$1.flatMap((attribute, at2) => {
const value = attributes[at2];
return attribute === "affiliation" || value === void 0 ? [] : [{ attribute, value }];
});
}
function toggled(show, attribute, shows) {
const others = show.filter((other) => other !== attribute);
return shows ? [...others, attribute] : others;
}
function leastOf(text2) {
const least = Number(text2);
return Number.isInteger(least) && least >= 1 && least <= SIGNATURES_MAX ? least : null;
}
function Consequences({ preview: preview2, choice: choice2, keeps }) {
const { atLeast, atMost } = preview2.hidesAmong;
const among = atLeast === atMost ? number$1(atLeast) : t("count-between", { low: number$1(atLeast), high: number$1(atMost) });
return a("section", { "aria-labelledby": "consequences", children: [a("h2", { id: "consequences", children: t("sign-means") }), a("p", { class: "crowd", children: [a("strong", { children: among }), " ", a("span", { children: t("sign-among") })] }), preview2.warn && a(Alert, { tone: "warning", children: t("sign-few") }), a("dl", { class: "facts", children: [a("dt", { children: t("sign-seen") }), a("dd", { children: list$2(preview2.shown.map(shownWords)) }), a("dt", { children: t("sign-name") }), a("dd", { children: nameWords(choice2) }), a("dt", { children: t("sign-remains") }), a("dd", { children: t(keeps ? "sign-kept" : "sign-burnt") })] }), a("h3", { children: t("sign-risks") }), a("ul", { children: RISKS.map((id2) => a("li", { children: t(id2) }, id2)) })] });
}
const RISKS = ["unprotected-screen", "unprotected-device", "unprotected-few", "unprotected-style"];
function shownWords({ index, value }) {
const attribute = attributeOf(index);
if (attribute === void 0 || !isClass(attribute)) return value;
return t("sign-show-one", { attribute: attributeWords(attribute), value });
}
function nameWords({ mode, signaturesMin }) {
if (mode === "sealed" && signaturesMin !== null) return t("sign-sealed-least", { least: number$1(signaturesMin) });
return modeMeaning(mode);
}
class SigningRefusal extends CodedRefusal {
name = "SigningRefusal";
}
async function prepare({ circulation: circulation2, wallet: wallet2 }, signal) {
const steps = prepareCredential(circulation2, wallet2);
while (!signal.aborted && steps.next().done !== true) await breathe();
}
async function make(ground2, choice2, keeps) {
finish$1(prepareCredential(ground2.circulation, ground2.wallet));
const { instance, circulation: circulation2, wallet: wallet2 } = ground2;
const cosigned = cosign(instance, circulation2, wallet2, choice2, now(), randomness);
checkCosignature(circulation2, cosigned.cosignature);
await update((kept) => {
remember(kept, circulation2.memo, ground2.key);
noteShown(kept, circulation2, cosigned.cosignature.presentation);
if (keeps) keepSignature(kept, circulation2.memo, cosigned.participantSeed, circulation2.freeze.digest);
else burnSignature(kept, circulation2.memo);
});
return { cosigned, choice: choice2, keeps };
}
async function post(ground2, made, signal) {
const { memo } = ground2.circulation;
const body2 = { blocks: [toBlock(made.cosigned.cosignature)] };
try {
await sendTo("memo_cosign", memo, blocksPost, body2, receivedAnswer, signal);
} catch (error) {
if (error instanceof Refusal) await update((kept) => burnSignature(kept, memo));
throw error;
}
}
function asFile({ instance, circulation: { manifest } }, made) {
const { presentation } = made.cosigned.cosignature;
const ground2 = loggedGround(instance, manifest.charter, presentation.institution, presentation.epoch);
if (ground2 === null) throw new SigningRefusal("Evidence");
return signatureFile.toFile({ ...ground2, manifest, block: toBlock(made.cosigned.cosignature) });
}
async function withdraw({ circulation: circulation2, wallet: wallet2 }, signal) {
const block = toBlock(withdrawCosignature(circulation2, wallet2, randomness));
await sendTo("cosignature_withdraw", circulation2.memo, blocksPost, { blocks: [block] }, receivedAnswer, signal);
await update((kept) => burnSignature(kept, circulation2.memo));
}
function Sign({ params, secret }) {
const loaded = useLoad((signal) => ground(params, secret, signal), params["memo"] ?? "");
return a($, { children: [a("h1", { tabIndex: -1, children: t("sign-title") }), a(ErrorAlert, { error: loaded.error, again: loaded.again }), !loaded.value && loaded.error === void 0 && a(Waiting, { what: t("invite-loading") }), loaded.value && a(Signing, { ground: loaded.value })] });
}
async function ground(params, secret, signal) {
const memo = memoParam(params);
const wallet2 = currentSession()?.wallet;
const key = keyTo(memo, wallet2, readInvitation(secret));
if (!wallet2) throw new Error("the gate lets nobody in without a wallet");
const instance = await reach(signal);
const shown2 = await circulation(memo, key, signal);
await keepInvitation(wallet2, memo, key);
return { instance, circulation: shown2, key, wallet: wallet2 };
}
const FIRST = { mode: "anonymous", signaturesMin: null, show: [], stance: "support" };
function Signing({ ground: ground2 }) {
const modes = ground2.circulation.charter.identityModes;
const [choice2, setChoice] = d({ ...FIRST, mode: modes.includes("anonymous") ? "anonymous" : modes[0] ?? "named" });
const [keeps, setKeeps] = d(true);
const [outcome, setOutcome] = d(void 0);
const made = T(void 0);
const seen2 = w(() => previewed(ground2, choice2), [ground2, choice2]);
A(() => {
const controller = new AbortController();
void prepare(ground2, controller.signal);
return () => controller.abort();
}, [ground2]);
const ready = async () => made.current ??= await make(ground2, choice2, keeps);
const sending = useAction(async (signal) => {
const signature = await ready();
try {
await post(ground2, signature, signal);
} catch (error) {
if (error instanceof Refusal) made.current = void 0;
throw error;
}
setOutcome("sent");
});
const saving = useAction(async () => {
saveFile(`${shortId(ground2.circulation.memo)}.sig`, asFile(ground2, await ready()));
setOutcome("saved");
});
if (outcome) return a(Done, { outcome, keeps, memo: ground2.circulation.memo });
const busy = sending.pending || saving.pending;
const isFixed = made.current !== void 0;
const refusal = isFixed ? void 0 : seen2.refusal;
return a($, { children: [a(Disclosure, { summary: t("sign-text"), children: a(MemoView, { memo: ground2.circulation.words.parts, files: ground2.circulation.text.attachments }) }), a(CharterFacts, { charter: ground2.circulation.charter }), !isFixed && a(ChoiceForm, { ground: ground2, choice: choice2, keeps, onChoice: setChoice, onKeeps: setKeeps }), a(ErrorAlert, { error: refusal }), seen2.preview && a(Consequences, { preview: seen2.preview, choice: choice2, keeps }), a(ErrorAlert, { error: sending.error ?? saving.error }), isFixed && !busy && a(Alert, { tone: "warning", children: t("sign-unsure") }), busy && a(Waiting, { what: t("sign-making") }), refusal === void 0 && a("div", { class: "actions", children: [a(Button, { pending: busy, onClick: () => sending.run(), children: t("sign-send") }), a(Button, { pending: busy, look: "outline", onClick: () => saving.run(), children: t("sign-save") })] }), a("p", { class: "quiet", children: t("sign-save-means") })] });
}
function previewed(ground2, choice2) {
try {
return { preview: preview(ground2.instance, ground2.circulation, ground2.wallet, choice2, now()) };
} catch (refusal) {
return { refusal };
}
}
function Done({ outcome, keeps, memo }) {
return a($, { children: [a(Alert, { tone: "success", heading: t(`sign-${outcome}`), live: true, children: t(`sign-${outcome}-text`) }), a("p", { children: t(keeps ? "sign-kept" : "sign-burnt") }), a("div", { class: "actions", children: a(ButtonLink, { href: to(`/memo/${MemoId.toText(memo)}`), children: t("sign-to-memo") }) })] });
}
const signing = Object.defineProperty({ __proto__: null, Invite, Sign }, Symbol.toStringTag, { value: "Module" });
export { API_NYM, ARROW, ATTACHMENTS_MAX$1 as ATTACHMENTS_MAX, ATTACHMENTS_OCTETS_MAX$1 as ATTACHMENTS_OCTETS_MAX, AuthorKey, CLAIM_OCTETS_MAX, CONTENT_OCTETS_MAX, COSIGNATURES_PER_POST_MAX, Capsule, CaseNumber, CertificateDigest, CharterFacts, Checkbox, Chi, CirculationKey, Context, DEMANDS_MAX, DOCUMENT_OCTETS_MAX, DRAFTS_MAX, DemandList, DocumentDigest, EVIDENCE_MAX, FILE_NAME_BYTES_MAX, FileButton, G1, G2, Generators, HASH_BYTES, HashMD, Hint, Identity, LINE_CHARACTERS_MAX, Label, Leaf, LeafKind, LogVerifier, Maj, Marking, Memo, MemoError, MemoId, MemoProblem, MemoView, NAME_RECORD, NOTE_BYTES_MAX, NOTE_LABELS_MAX, NOTE_LABEL_OCTETS_MAX, NOTE_OCTETS_MAX, NOTE_TEXT_OCTETS_MAX, NO_PADDING, NotByOfficial, OfficialId, Outcome, PARAGRAPHS_MAX, PATH_HASHES_MAX, PRIOR_ATTEMPTS_MAX, ParticipantKey, PresentationRefusal, RATING_OCTETS, REQUEST_SKEW_SECONDS_MAX, Rating, Recipient, Refused, SigningKey, State, TIMESTAMP_MAX, TreeHead, Unreadable, VerifyingKey, VersionDigest, VersionNumber, accept, acceptCredential, acceptedEpochs, affiliationOf, answersOf, attributeOf, attributeWords, authorKeyOf, authorPost, base64, blocksPost, body, burnSignature, canonical, capsuleBinding, caseFile, caseLeaf, caseListAnswer, caseMaterial, caseOpenAnswer, caseOpenPost, certificate, certificateAnswer, certificateDigest, certificateFile, challengeAnswer, challengeBinds, characters, charterByDigest, checkText, checkedMoves, circulatePost, circulation, circulationOf, circulations, claimContent, clean$1 as clean, commit, computeCertificate, contentCommitment, cosignatureProofAnswer, countWords, createHasher$1 as createHasher, credentialAnswer, credentialOf, credentialPost, currentCharter, decimal, decode, deriveHandle, deskOf, domainOf, done, dueDates, dueOutcome, dutyWords, epochByDigest, eraseNow, eventNumber, eventWords, examine, extended, factorPost, file, filePost, fileSize, filedMemo, findAuthored, findEnrolment, findInvited, findOfficial, fits, fixed$1 as fixed, fixedPath, framed, fromBase32, fromBlock, hmac, id$1 as id, institutionName, invitationLink, isClass, isComplete, isFileName, isFiled, isOfOffice, keepEnrolment, keyTo, knownEpoch, leafHash, list$1 as list, list as list$1, logEvidence, logged, loggedAuthorPost, loggedCharter, loggedGround, loggedRoster, mailbox, mailboxEntry, map, markingsOf, materialAnswer, mayShowIn, mediaTypeOf, memoContext, memoId, memoManifest, memoParam, memoPath, memoPost, memoStatus, messageCoefficients, nameReaders, named, newWallet, newestClosed, noteListAnswer, noteListPost, notePost, nullable, numbered$1 as numbered, octets, octets32, officialContent, officialKey, officialPost, officialStatement, openCheckpoint, openDesk, openEvidence, openObject, openSealed, openingContext, optional$1 as optional, otherInstitutions, outcomeWords, pairingProductIsOne, parseDay, parseMarkdown, participantKeyOf, passphrase, pendingEnrolment, prepare$1 as prepare, presentCredential, presentationDigest, promiseAnswer, pseudonymsAreDistinct, randomBytes$2 as randomBytes, ratingPost, reach, receiptAnswer, receivedAnswer, recipientOf, rememberContext, requestCredential, requestPost, rosterReadersFor, rotl$1 as rotl, saveFile, scalars, seal, sealDesk, sealObject, seconds$1 as seconds, sendTo, server, sessionAnswer, sha256, shortId, shown, signAuthorDocument, signInPost, signOfficialDocument, signatureFile, signatureLeaf, signing, splitOnce, stateWords, statementDigest, statementOf, string, subjectOf, termWords, text$1 as text, textId$1 as textId, toBase32, toMarkdown, trim, u16$2 as u16, u64$1 as u64, unverifiedAuthorDocument, unverifiedOfficialDocument, unverifiedPresentation, usableCredential, variants, verified, verifyAuthorDocument, verifyCosignature, verifyLeafProof, verifyOfficialDocument, verifyPresentation, versionDigest, versionText, wallet, withdraw, word$1 as word };
