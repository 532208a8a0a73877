import {
  CodedRefusal,
  Field,
  FpInvertBatch,
  FpLegendre,
  FpPow,
  Label,
  Malformed,
  OpenFailure,
  SealError,
  aInRange,
  aarray,
  abytes,
  asafenumber,
  attempt,
  bitGet,
  bitLen,
  bytesToHex,
  bytesToNumberBE,
  chacha20poly1305,
  compare,
  concat,
  concatBytes,
  copyBytes,
  createHasher2 as createHasher,
  ed25519,
  equal,
  expand_message_xmd,
  fromBase64Url,
  fromHex,
  fromUtf8,
  getMinHashLength,
  hexToBytes,
  hkdf,
  interleavedMSMUnsafe,
  invertCt,
  isLowOrder,
  isUsableRecipient,
  isogenyMap,
  mapHashToField,
  mapToCurveSimpleSWU,
  mulAddUnsafe,
  notImplemented,
  numberToBytesBE,
  openRaw,
  openUnderPassphrase,
  orRefuse,
  randomBytes,
  randomBytes2,
  recipientOfSeed,
  sealUnderPassphrase,
  sha256,
  sha2562,
  sha512,
  toBase64Url,
  toHex,
  toUnpaddedBase64,
  toUtf8,
  u32,
  u64,
  unwrapHybrid,
  utf8Length,
  validateField,
  validateObject,
  validatePointCons,
  weierstrass,
  wrapHybrid,
  writeFile,
  x25519
} from "./chunk-PELGUL2X.js";

// src/crypto/sign.ts
var SIGNATURE_BYTES = 64;
var SigningKey = class _SigningKey {
  #seed;
  constructor(seed) {
    this.#seed = seed;
  }
  /** The key of a seed of 32 random octets (RFC 8032, section 5.1.5). */
  static fromSeed(seed) {
    if (seed.length !== 32) throw new Malformed("Seed");
    return new _SigningKey(seed.slice());
  }
  /** The public key to this one. */
  verifyingKey() {
    return VerifyingKey.fromBytes(ed25519.getPublicKey(this.#seed));
  }
  /** Signs the label and the message. */
  sign(label, message) {
    return ed25519.sign(concat(label.bytes(), message), this.#seed);
  }
  /** Signs text as it stands, without a label: a checkpoint's text or a cosignature's. */
  signNote(text2) {
    if (!isNote(text2)) throw new Malformed("NotANote");
    return ed25519.sign(toUtf8(text2), this.#seed);
  }
  toJSON() {
    return "SigningKey(…)";
  }
};
var VerifyingKey = class _VerifyingKey {
  #point;
  #octets;
  constructor(point, octets2) {
    this.#point = point;
    this.#octets = octets2;
  }
  /** Takes a key as it travels: a point, not of small order, in its one encoding. */
  static fromBytes(octets2) {
    const point = decodePoint(octets2);
    if (point === void 0 || point.isSmallOrder()) throw new Malformed("InvalidVerifyingKey");
    return new _VerifyingKey(point, octets2.slice());
  }
  /** From base64url without padding. */
  static parse(text2) {
    let octets2;
    try {
      octets2 = fromBase64Url(text2);
    } catch {
      throw new Malformed("InvalidVerifyingKey");
    }
    return _VerifyingKey.fromBytes(octets2);
  }
  /** The key as it travels. */
  toBytes() {
    return this.#octets.slice();
  }
  /** base64url without padding: 43 characters. */
  toString() {
    return toBase64Url(this.#octets);
  }
  equals(other) {
    return equal(this.#octets, other.#octets);
  }
  /** Whether this key signed the label and the message. */
  verifies(label, message, signature) {
    return this.#verifies(concat(label.bytes(), message), signature);
  }
  /** Whether this key signed the text, without a label. */
  verifiesNote(text2, signature) {
    return isNote(text2) && this.#verifies(toUtf8(text2), signature);
  }
  /**
   * Strict, as the Rust side is: no small-order points, `s` reduced, and the equation without the
   * cofactor, which the library's own check multiplies in. Otherwise whoever holds a key could make
   * a signature that one implementation takes and the other refuses.
   */
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
};
function decodePoint(octets2) {
  try {
    return ed25519.Point.fromBytes(octets2, false);
  } catch {
    return void 0;
  }
}
function numberOf(octets2) {
  return octets2.reduceRight((number, octet) => number << 8n | BigInt(octet), 0n);
}
function isNote(text2) {
  return text2.endsWith("\n") && !/[^\P{Cc}\n]/u.test(text2) && !/\p{Surrogate}/u.test(text2);
}

// src/domain/ids.ts
function byteId(LENGTH) {
  const fromBytes = (octets2) => {
    if (octets2.length !== LENGTH) throw new Malformed("WrongLength");
    return octets2;
  };
  const parse = (text2) => {
    if (utf8Length(text2) !== 2 * LENGTH) throw new Malformed("WrongLength");
    if (!/^[0-9a-f]*$/.test(text2)) throw new Malformed("WrongCharacter");
    return fromBytes(fromHex(text2));
  };
  return { LENGTH, fromBytes, parse, toText: toHex };
}
function textId(check) {
  return {
    parse: (text2) => {
      check(text2);
      return text2;
    }
  };
}
var MemoId = byteId(32);
var DocumentDigest = byteId(32);
var StatementDigest = byteId(32);
var VersionDigest = byteId(32);
var ManifestDigest = byteId(32);
var CharterDigest = byteId(32);
var CertificateDigest = byteId(32);
var PresentationDigest = byteId(32);
var Pseudonym = byteId(48);
var ParticipantKey = byteId(32);
var AuthorKey = byteId(32);
var InstitutionId = textId((text2) => checkSlug(text2, 32));
var OfficialId = textId((text2) => checkSlug(text2, 64));
var CharterId = textId((text2) => checkSlug(text2, 64));
var EpochId = textId(checkEpoch);
var CaseNumber = {
  ...textId(checkCaseNumber),
  /** The number of the `serial`th case of a year, under the charter's prefix. */
  assign: (prefix, year, serial) => {
    const padded = (value) => String(value).padStart(4, "0");
    const text2 = `${prefix}-${padded(year)}-${padded(serial)}`;
    checkCaseNumber(text2);
    return text2;
  }
};
var VersionNumber = {
  FIRST: 1,
  new: (number) => {
    if (!Number.isInteger(number) || number < 1 || number > 65535) throw new Malformed("WrongForm");
    return number;
  },
  /** The version after this one; none after 65,535. */
  following: (version) => version < 65535 ? version + 1 : void 0
};
function checkSlug(text2, lengthMax) {
  const length = utf8Length(text2);
  if (length === 0 || length > lengthMax) throw new Malformed("WrongLength");
  if (!/^[a-z0-9-]*$/.test(text2)) throw new Malformed("WrongCharacter");
}
function checkEpoch(text2) {
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

// src/protocol/codec.ts
var Major = {
  Unsigned: 0,
  Negative: 1,
  Octets: 2,
  Text: 3,
  Array: 4,
  Map: 5
};
var WIDTHS = {
  24: { octets: 1, above: 23 },
  25: { octets: 2, above: 255 },
  26: { octets: 4, above: 65535 },
  27: { octets: 8, above: 4294967295 }
};
function canonical(schema, octetsMax) {
  return {
    write: schema.write,
    read: schema.read,
    OCTETS_MAX: octetsMax,
    toCanonical: (value) => encode(schema, value),
    fromCanonical: (octets2) => {
      if (octets2.length > octetsMax) throw new Malformed("TooLong");
      const from = new Reader(octets2);
      const value = schema.read(from);
      if (!from.isAtEnd() || !equal(encode(schema, value), octets2)) {
        throw new Malformed("NotCanonical");
      }
      return value;
    }
  };
}
function encode(schema, value) {
  const out = new Writer();
  schema.write(out, value);
  return out.octets();
}
var Writer = class {
  #octets = new Uint8Array(256);
  #length = 0;
  /** The first octets of an item: its major type and argument, in the shortest form. */
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
    const needed = this.#length + octets2.length;
    if (needed > this.#octets.length) {
      const grown = new Uint8Array(Math.max(needed, 2 * this.#octets.length));
      grown.set(this.#octets);
      this.#octets.fill(0);
      this.#octets = grown;
    }
    this.#octets.set(octets2, this.#length);
    this.#length = needed;
  }
};
var Reader = class {
  #octets;
  #at = 0;
  constructor(octets2) {
    this.#octets = octets2;
  }
  isAtEnd() {
    return this.#at === this.#octets.length;
  }
  /** The argument of an item that must be of this major type; above 2^53 it is malformed. */
  head(major) {
    const argument = Number(this.head64(major));
    if (!Number.isSafeInteger(argument)) throw new Malformed("Malformed");
    return argument;
  }
  /** The argument in full: a bigint where it stands in eight octets. */
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
  /** The major type of the item that comes next. */
  major() {
    const first = this.#octets[this.#at];
    if (first === void 0) throw new Malformed("Malformed");
    return first >> 5;
  }
  /** A copy, so that a small object does not keep a large file in memory. */
  bytes() {
    return this.#take(this.head(Major.Octets)).slice();
  }
  text() {
    return fromUtf8(this.#take(this.head(Major.Text)));
  }
  #take(count) {
    const taken2 = this.#octets.subarray(this.#at, this.#at + count);
    if (taken2.length !== count) throw new Malformed("Malformed");
    this.#at += count;
    return taken2;
  }
};

// src/crypto/seal/padding.ts
var PADDED_MIN = 16 * 1024;
var LENGTH_OCTETS = 4;
var LENGTH_MAX = 4294967295;
var NO_PADDING = { framed: false, octetsFor: (octets2) => octets2 };
var STEPPED = { framed: true, octetsFor: paddedOctets };
function fixedPadding(octets2) {
  return { framed: true, octetsFor: (content) => content + LENGTH_OCTETS <= octets2 ? octets2 : null };
}
function paddedOctets(contentOctets) {
  if (contentOctets > LENGTH_MAX) return null;
  const framed = Math.max(contentOctets + LENGTH_OCTETS, PADDED_MIN);
  let power = PADDED_MIN;
  while (power * 2 <= framed) power *= 2;
  const quarter = power / 4;
  return Math.ceil(framed / quarter) * quarter;
}
function pad(padding, content) {
  const octets2 = padding.octetsFor(content.length);
  if (octets2 === null) throw new SealError("TooLong");
  if (!padding.framed) return content;
  const padded = new Uint8Array(octets2);
  padded.set(concat(u32(content.length), content));
  return padded;
}
function unpad(padding, padded) {
  if (!padding.framed) return padded;
  if (padded.length < LENGTH_OCTETS) throw new OpenFailure();
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (padding.octetsFor(length) !== padded.length) throw new OpenFailure();
  const end = LENGTH_OCTETS + length;
  if (padded.subarray(end).some((octet) => octet !== 0)) throw new OpenFailure();
  return padded.slice(LENGTH_OCTETS, end);
}

// node_modules/@scure/base/index.js
var freeze = (fn) => Object.freeze(fn());
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
function abytes2(b) {
  if (!isBytes(b))
    throw new TypeError("Uint8Array expected");
}
function isArrayOf(isString, arr) {
  if (!Array.isArray(arr))
    return false;
  if (arr.length === 0)
    return true;
  if (isString) {
    return arr.every((item) => typeof item === "string");
  } else {
    return arr.every((item) => Number.isSafeInteger(item));
  }
}
function afn(input) {
  if (typeof input !== "function")
    throw new TypeError("function expected");
  return true;
}
function astr(label, input) {
  if (typeof input !== "string")
    throw new TypeError(`${label}: string expected`);
  return true;
}
function anumber(n, title = "number") {
  if (typeof n !== "number")
    throw new TypeError(`${title}: expected number, got ${typeof n}`);
  if (!Number.isSafeInteger(n))
    throw new RangeError(`${title}: expected safe integer, got ${n}`);
}
function anumArr(label, input) {
  if (!isArrayOf(false, input))
    throw new TypeError(`${label}: array of numbers expected`);
}
function chain(...args) {
  const id2 = (a) => a;
  const wrap = (a, b) => (c) => a(b(c));
  const encode4 = args.map((x) => x.encode).reduceRight(wrap, id2);
  const decode3 = args.map((x) => x.decode).reduce(wrap, id2);
  return { encode: encode4, decode: decode3 };
}
var powers = /* @__PURE__ */ (() => {
  let res = [];
  for (let i = 0; i < 40; i++)
    res.push(2 ** i);
  return res;
})();
function u8ToNumArr(u82, len = u82.length) {
  const res = new Array(len);
  for (let i = 0; i < len; i++)
    res[i] = u82[i];
  return res;
}
var asciiDecoder = /* @__PURE__ */ (() => {
  try {
    const decoder = new TextDecoder();
    return decoder.decode(Uint8Array.of(65, 48, 43, 127)) === "A0+" ? decoder : void 0;
  } catch (e) {
    return void 0;
  }
})();
var B2S_CHUNK = 8192;
function charcodesToString(codes) {
  const len = codes.length;
  if (asciiDecoder !== void 0 && len >= 12)
    return asciiDecoder.decode(codes);
  if (len <= B2S_CHUNK)
    return String.fromCharCode.apply(null, codes);
  let res = "";
  for (let i = 0; i < len; i += B2S_CHUNK)
    res += String.fromCharCode.apply(null, codes.subarray(i, i + B2S_CHUNK));
  return res;
}
function radix2(bits) {
  anumber(bits);
  if (bits <= 0 || bits > 8)
    throw new RangeError("radix2: bits should be in (0..8]");
  const mask = powers[bits] - 1;
  return {
    encode: (bytes) => {
      abytes2(bytes);
      const len = bytes.length;
      const res = new Uint8Array(Math.ceil(len * 8 / bits));
      let carry = 0;
      let pos = 0;
      let j = 0;
      for (let i = 0; i < len; ) {
        if (i + 2 < len) {
          carry = carry << 24 | bytes[i] << 16 | bytes[i + 1] << 8 | bytes[i + 2];
          pos += 24;
          i += 3;
        } else {
          carry = (carry << 8 | bytes[i]) & 65535;
          pos += 8;
          i++;
        }
        for (; ; ) {
          pos -= bits;
          res[j++] = carry >> pos & mask;
          if (pos < bits)
            break;
        }
      }
      if (pos > 0)
        res[j] = carry << bits - pos & mask;
      return res;
    },
    decode: (digits) => {
      const len = digits.length;
      const res = new Uint8Array(Math.floor(len * bits / 8));
      let carry = 0;
      let pos = 0;
      let j = 0;
      for (let i = 0; i < len; i++) {
        carry = (carry << bits | digits[i]) & 65535;
        pos += bits;
        for (; pos >= 8; pos -= 8)
          res[j++] = carry >> pos - 8 & 255;
      }
      carry = carry << 8 - pos & 255;
      if (pos >= bits)
        throw new Error("Excess padding");
      if (carry > 0)
        throw new Error(`Non-zero padding: ${carry}`);
      return res;
    }
  };
}
function alphabet(letters, aliases) {
  const len = letters.length;
  if (len > 128)
    throw new Error("alphabet: max 128 letters");
  const encTable = new Uint8Array(len);
  const decTable = new Int8Array(128).fill(-1);
  for (let i = 0; i < len; i++) {
    const code = letters.charCodeAt(i);
    if (letters.codePointAt(i) !== code || code > 127)
      throw new Error("alphabet: single-char ASCII letters only");
    encTable[i] = code;
    decTable[code] = i;
  }
  if (aliases !== void 0) {
    for (const alias of Object.keys(aliases)) {
      const code = alias.charCodeAt(0);
      const target = decTable[aliases[alias].charCodeAt(0)];
      if (alias.length !== 1 || code > 127 || target === void 0 || target === -1)
        throw new Error(`alphabet: invalid alias ${alias}`);
      decTable[code] = target;
    }
  }
  return {
    encode: (digits) => {
      const codes = new Uint8Array(digits.length);
      for (let i = 0; i < digits.length; i++) {
        const d = digits[i];
        const code = encTable[d];
        if (code === void 0)
          throw new Error(`alphabet.encode: invalid digit ${d}`);
        codes[i] = code;
      }
      return charcodesToString(codes);
    },
    decode: (input) => {
      astr("decode", input);
      const slen = input.length;
      const digits = new Uint8Array(slen);
      for (let i = 0; i < slen; i++) {
        const code = input.charCodeAt(i);
        const digit = code < 128 ? decTable[code] : -1;
        if (digit === -1)
          throw new Error(`Unknown letter "${input[i]}". Allowed: ${letters}`);
        digits[i] = digit;
      }
      return digits;
    }
  };
}
function unsafeWrapper(fn) {
  afn(fn);
  return function(...args) {
    try {
      return fn.apply(null, args);
    } catch (e) {
    }
  };
}
var base32nopad = /* @__PURE__ */ freeze(() => chain(radix2(5), alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")));
var BECH_ALPHABET = /* @__PURE__ */ alphabet("qpzry9x8gf2tvdw0s3jn54khce6mua7l");
var BECH_UPPERCASE_PRINTABLE = /^[\x21-\x60\x7b-\x7e]+$/;
function assertBech32Printable(label, value) {
  for (let i = 0; i < value.length; i++) {
    const c = value.charCodeAt(i);
    if (c < 33 || c > 126)
      throw new Error(`${label}: printable ASCII expected`);
  }
}
function wordsToU8(words) {
  const len = words.length;
  const res = new Uint8Array(len);
  for (let i = 0; i < len; i++) {
    const w = words[i];
    if (w < 0 || w >= 32)
      throw new Error(`alphabet.encode: invalid digit ${w}`);
    res[i] = w;
  }
  return res;
}
var POLYMOD_GENERATORS = [996825010, 642813549, 513874426, 1027748829, 705979059];
function bech32Polymod(pre) {
  const b = pre >> 25;
  let chk = (pre & 33554431) << 5;
  for (let i = 0; i < POLYMOD_GENERATORS.length; i++) {
    if ((b >> i & 1) === 1)
      chk ^= POLYMOD_GENERATORS[i];
  }
  return chk;
}
function bechChecksum(prefix, words, encodingConst = 1) {
  const len = prefix.length;
  let chk = 1;
  for (let i = 0; i < len; i++) {
    const c = prefix.charCodeAt(i);
    if (c < 33 || c > 126)
      throw new Error(`Invalid prefix (${prefix})`);
    chk = bech32Polymod(chk) ^ c >> 5;
  }
  chk = bech32Polymod(chk);
  for (let i = 0; i < len; i++)
    chk = bech32Polymod(chk) ^ prefix.charCodeAt(i) & 31;
  for (let v of words)
    chk = bech32Polymod(chk) ^ v;
  for (let i = 0; i < 6; i++)
    chk = bech32Polymod(chk);
  chk ^= encodingConst;
  const sum = new Uint8Array(6);
  for (let i = 0; i < 6; i++)
    sum[i] = chk >>> 5 * (5 - i) & 31;
  return BECH_ALPHABET.encode(sum);
}
function genBech32(encoding) {
  const ENCODING_CONST = encoding === "bech32" ? 1 : 734539939;
  const _words = radix2(5);
  const toWords = (from) => {
    abytes2(from);
    const len = from.length;
    const res = new Array(Math.ceil(len * 8 / 5));
    let carry = 0;
    let pos = 0;
    let j = 0;
    for (let i = 0; i < len; i++) {
      carry = carry << 8 | from[i];
      pos += 8;
      for (; pos >= 5; pos -= 5)
        res[j++] = carry >> pos - 5 & 31;
    }
    if (pos > 0)
      res[j] = carry << 5 - pos & 31;
    return res;
  };
  const fromWords = (to) => {
    anumArr("radix2.decode", to);
    const len = to.length;
    const digits = new Uint8Array(len);
    for (let i = 0; i < len; i++) {
      const w = to[i];
      if (w < 0 || w >= 32)
        throw new Error(`convertRadix2: invalid word=${w}`);
      digits[i] = w;
    }
    return _words.decode(digits);
  };
  const fromWordsUnsafe = unsafeWrapper(fromWords);
  function encode4(prefix, words, limit = 90) {
    astr("bech32.encode prefix", prefix);
    if (limit !== false)
      anumber(limit, "limit");
    if (isBytes(words))
      words = u8ToNumArr(words);
    anumArr("bech32.encode", words);
    const plen = prefix.length;
    if (plen === 0)
      throw new TypeError(`Invalid prefix length ${plen}`);
    const actualLength = plen + 7 + words.length;
    if (limit !== false && actualLength > limit)
      throw new TypeError(`Length ${actualLength} exceeds limit ${limit}`);
    assertBech32Printable("bech32.encode prefix", prefix);
    const lowered = prefix.toLowerCase();
    const sum = bechChecksum(lowered, words, ENCODING_CONST);
    return `${lowered}1${BECH_ALPHABET.encode(wordsToU8(words))}${sum}`;
  }
  function decode3(str, limit = 90) {
    astr("bech32.decode input", str);
    if (limit !== false)
      anumber(limit, "limit");
    const slen = str.length;
    if (slen < 8 || limit !== false && slen > limit)
      throw new TypeError(`invalid string length ${slen}, expected (8..${limit})`);
    const lowered = str.toLowerCase();
    if (str !== lowered) {
      if (!BECH_UPPERCASE_PRINTABLE.test(str)) {
        assertBech32Printable("bech32.decode input", str);
        throw new Error(`mixed-case string not allowed`);
      }
    }
    const sepIndex = lowered.lastIndexOf("1");
    if (sepIndex === 0 || sepIndex === -1)
      throw new Error(`invalid separator "1"`);
    const prefix = lowered.slice(0, sepIndex);
    const data = lowered.slice(sepIndex + 1);
    if (data.length < 6)
      throw new Error("invalid data length");
    const digits = BECH_ALPHABET.decode(data);
    const words = u8ToNumArr(digits, digits.length - 6);
    const sum = bechChecksum(prefix, words, ENCODING_CONST);
    if (!data.endsWith(sum))
      throw new Error(`Invalid checksum in ${str}`);
    return { prefix, words };
  }
  const decodeUnsafe = unsafeWrapper(decode3);
  function decodeToBytes(str, limit = 90) {
    const { prefix, words } = decode3(str, limit);
    return {
      prefix,
      words,
      bytes: fromWords(words)
    };
  }
  function encodeFromBytes(prefix, bytes) {
    return encode4(prefix, toWords(bytes));
  }
  return {
    encode: encode4,
    decode: decode3,
    encodeFromBytes,
    decodeToBytes,
    decodeUnsafe,
    fromWords,
    fromWordsUnsafe,
    toWords
  };
}
var bech32 = /* @__PURE__ */ freeze(() => genBech32("bech32"));

// src/crypto/seal/x25519.ts
var INFO = toUtf8("age-encryption.org/v1/X25519");
function wrapX25519(recipient, fileKey, randomness) {
  const secret = randomBytes(randomness, 32);
  const share = x25519.getPublicKey(secret);
  const key = hkdf(sha256, x25519.getSharedSecret(secret, recipient), concat(share, recipient), INFO, 32);
  secret.fill(0);
  return { tag: "X25519", args: [toUnpaddedBase64(share)], body: chacha20poly1305(key, new Uint8Array(12)).encrypt(fileKey) };
}

// src/crypto/seal/key.ts
var HYBRID_RECIPIENT = "age1pq";
var HYBRID_IDENTITY = "age-secret-key-pq-";
var X25519_RECIPIENT = "age";
var KEY_TEXT_MAX = 2048;
var Recipient = class _Recipient {
  kind;
  #key;
  constructor(kind, key) {
    this.kind = kind;
    this.#key = key;
  }
  /** The recipient of a string. One key has one string: upper case and spare bits are refused. */
  static parse(text2) {
    const { prefix, key } = decode(text2);
    const hybrid = prefix === HYBRID_RECIPIENT && isUsableRecipient(key);
    const plain = prefix === X25519_RECIPIENT && key.length === 32 && !isLowOrder(key);
    if (!hybrid && !plain) throw new Malformed("InvalidKey");
    const recipient = new _Recipient(hybrid ? "hybrid" : "x25519", key);
    if (recipient.toString() !== text2) throw new Malformed("InvalidKey");
    return recipient;
  }
  /** For `Identity`. */
  static ofSeed(seed) {
    return new _Recipient("hybrid", recipientOfSeed(seed));
  }
  /** Whether files to this key stay closed against a quantum computer. */
  isHybrid() {
    return this.kind === "hybrid";
  }
  /** What a person who seals to this key should be told. */
  warning() {
    return this.isHybrid() ? null : "NotPostQuantum";
  }
  equals(other) {
    return this.kind === other.kind && equal(this.#key, other.#key);
  }
  /** Wraps a file key for this recipient. */
  wrap(fileKey, randomness) {
    const wrap = this.isHybrid() ? wrapHybrid : wrapX25519;
    return wrap(this.#key, fileKey, randomness);
  }
  toString() {
    return encode2(this.isHybrid() ? HYBRID_RECIPIENT : X25519_RECIPIENT, this.#key);
  }
};
var Identity = class _Identity {
  #seed;
  #recipient = null;
  constructor(seed) {
    if (seed.length !== 32) throw new Malformed("InvalidKey");
    this.#seed = seed.slice();
  }
  /** A fresh identity. */
  static generate(randomness) {
    return new _Identity(randomBytes(randomness, 32));
  }
  /** The identity of a seed: an identity *is* 32 random octets (age.md). */
  static fromSeed(seed) {
    return new _Identity(seed);
  }
  /** The identity of the string that is kept in an identity file. */
  static parse(text2) {
    const { prefix, key } = decode(text2);
    if (prefix !== HYBRID_IDENTITY) throw new Malformed("InvalidKey");
    const identity = new _Identity(key);
    if (identity.toSecretString() !== text2) throw new Malformed("InvalidKey");
    return identity;
  }
  /** The public key to this one. */
  recipient() {
    this.#recipient ??= Recipient.ofSeed(this.#seed);
    return this.#recipient;
  }
  /** The string that is kept in an identity file. Not `toString`, so that none slips into a page. */
  toSecretString() {
    return encode2(HYBRID_IDENTITY, this.#seed).toUpperCase();
  }
  /** The file key of a stanza, or null when the stanza is for somebody else. */
  unwrap(stanza) {
    return unwrapHybrid(this.#seed, stanza);
  }
  toString() {
    return "Identity(…)";
  }
  toJSON() {
    return "Identity(…)";
  }
};
function encode2(prefix, key) {
  return bech32.encode(prefix, bech32.toWords(key), false);
}
function decode(text2) {
  if (text2.length > KEY_TEXT_MAX) throw new Malformed("InvalidKey");
  try {
    const { prefix, words } = bech32.decode(text2, false);
    return { prefix, key: bech32.fromWords(words) };
  } catch {
    throw new Malformed("InvalidKey");
  }
}

// src/crypto/seal.ts
function seal(recipients, plaintext, padding, randomness) {
  return writeFile(recipients, pad(padding, plaintext), randomness);
}
function openSealed(identities, file, padding, octetsMax) {
  if (file.length > octetsMax) throw new OpenFailure();
  const outcome = openRaw(identities, file);
  if (outcome.is !== "opened") throw new OpenFailure();
  return unpad(padding, outcome.plaintext);
}

// src/domain/named.ts
function named(...names) {
  return {
    ALL: names,
    fromName: (name) => names.find((known) => known === name),
    indexOf: (name) => names.indexOf(name)
  };
}

// src/domain/choice.ts
var IdentityMode = named("named", "sealed", "anonymous");
var Stance = named("support", "support-with-reservation");
var Outcome = named("accepted", "partly", "rejected", "already-policy", "needs-decision");
var Rating = named("answers", "does-not-answer");
var Marking = named("U", "SBU", "C", "S", "TS");
function highestMarking(first, ...others) {
  return others.reduce((a, b) => isHigher(b, a) ? b : a, first);
}
function isHigher(a, b) {
  return Marking.indexOf(a) > Marking.indexOf(b);
}

// src/domain/calendar.ts
var SECONDS_OF_DAY = 86400;
var YEAR_MAX = 9999;
var [SUNDAY, MONDAY, THURSDAY, SATURDAY] = [0, 1, 4, 6];
function parseDay(text2) {
  const [, year, month, date] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text2) ?? [];
  const number = dayNumber(Number(year), Number(month), Number(date));
  return number !== void 0 && dayOf(number) === text2 ? text2 : void 0;
}
function dayNumber(year, month, date) {
  if (!(year >= 0 && year <= YEAR_MAX && month >= 1 && month <= 12 && date >= 1)) return void 0;
  return date <= daysOfMonth(year, month) ? epochDay(year, month, date) : void 0;
}
function dayOf(number) {
  const { year, month, date } = partsOf(number);
  if (year < 0 || year > YEAR_MAX) return void 0;
  const padded = (value, width) => String(value).padStart(width, "0");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}
function partsOf(number) {
  const at3 = new Date(number * SECONDS_OF_DAY * 1e3);
  return { year: at3.getUTCFullYear(), month: at3.getUTCMonth() + 1, date: at3.getUTCDate() };
}
function daysOfMonth(year, month) {
  return partsOf(epochDay(year, month + 1, 0)).date;
}
function weekdayOf(number) {
  return ((number + THURSDAY) % 7 + 7) % 7;
}
function epochDay(year, month, date) {
  const at3 = /* @__PURE__ */ new Date(0);
  at3.setUTCFullYear(year, month - 1, date);
  return at3.getTime() / (SECONDS_OF_DAY * 1e3);
}
var HolidayCalendar = named("us-federal", "weekends-only");
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
function holidayOn(calendar, number) {
  const { year } = partsOf(number);
  const date = dayOf(number);
  return [...holidaysOf(calendar, year), ...holidaysOf(calendar, year + 1)].find((it) => it.date === date);
}
function isWorkingDay(calendar, number) {
  const weekday = weekdayOf(number);
  return weekday !== SUNDAY && weekday !== SATURDAY && holidayOn(calendar, number) === void 0;
}
function fixed(name, month, date, since = 1971) {
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
var US_FEDERAL = [
  fixed("New Year's Day", 1, 1),
  nth("Birthday of Martin Luther King, Jr.", 1, 3, MONDAY, 1986),
  nth("Washington's Birthday", 2, 3, MONDAY),
  nth("Memorial Day", 5, -1, MONDAY),
  fixed("Juneteenth National Independence Day", 6, 19, 2021),
  fixed("Independence Day", 7, 4),
  nth("Labor Day", 9, 1, MONDAY),
  nth("Columbus Day", 10, 2, MONDAY),
  fixed("Veterans Day", 11, 11, 1978),
  nth("Thanksgiving Day", 11, 4, THURSDAY),
  fixed("Christmas Day", 12, 25)
];

// src/protocol/schema.ts
function unsigned(max) {
  return {
    write: (out, value) => {
      if (!Number.isInteger(value) || value < 0 || value > max) throw new Malformed("Malformed");
      out.head(Major.Unsigned, value);
    },
    read: (from) => {
      const value = from.head(Major.Unsigned);
      if (value > max) throw new Malformed("Malformed");
      return value;
    }
  };
}
var u8 = unsigned(255);
var u16 = unsigned(65535);
var u322 = unsigned(4294967295);
var u53 = unsigned(Number.MAX_SAFE_INTEGER);
var u642 = {
  write: (out, value) => {
    if (value < 0n || value > 0xffffffffffffffffn) throw new Malformed("Malformed");
    out.head(Major.Unsigned, value);
  },
  read: (from) => BigInt(from.head64(Major.Unsigned))
};
var seconds = {
  write: (out, value) => {
    if (!Number.isSafeInteger(value)) throw new Malformed("Malformed");
    if (value < 0) out.head(Major.Negative, -1 - value);
    else out.head(Major.Unsigned, value);
  },
  read: (from) => from.major() === Major.Negative ? -1 - from.head(Major.Negative) : from.head(Major.Unsigned)
};
var text = {
  write: (out, value) => out.text(value),
  read: (from) => from.text()
};
var octets = {
  write: (out, value) => out.bytes(value),
  read: (from) => from.bytes()
};
function fixed2(length) {
  const checked = (value) => {
    if (value.length !== length) throw new Malformed("Malformed");
    return value;
  };
  return {
    write: (out, value) => out.bytes(checked(value)),
    read: (from) => checked(from.bytes())
  };
}
var octets32 = fixed2(32);
function id(kind) {
  return {
    write: (out, value) => out.bytes(kind.fromBytes(value)),
    read: (from) => kind.fromBytes(from.bytes())
  };
}
function textId2(kind) {
  return {
    write: (out, value) => out.text(kind.parse(value)),
    read: (from) => kind.parse(from.text())
  };
}
function word(list2) {
  const checked = (name) => {
    const known = list2.fromName(name);
    if (known === void 0) throw new Malformed("Malformed");
    return known;
  };
  return {
    write: (out, value) => out.text(checked(value)),
    read: (from) => checked(from.text())
  };
}
function numbered(numbers) {
  const pairs = Object.entries(numbers);
  return {
    write: (out, value) => out.head(Major.Unsigned, numbers[value]),
    read: (from) => {
      const number = from.head(Major.Unsigned);
      const pair = pairs.find(([, known]) => known === number);
      if (pair === void 0) throw new Malformed("Malformed");
      return pair[0];
    }
  };
}
var versionNumber = {
  write: (out, value) => u16.write(out, VersionNumber.new(value)),
  read: (from) => VersionNumber.new(u16.read(from))
};
function optional(schema) {
  return {
    write: (out, value) => {
      if (value === null) throw new Malformed("Malformed");
      schema.write(out, value);
    },
    read: (from) => schema.read(from),
    absent: { value: null }
  };
}
function list(schema) {
  return {
    write: (out, values) => {
      out.head(Major.Array, values.length);
      for (const value of values) schema.write(out, value);
    },
    read: (from) => {
      const length = from.head(Major.Array);
      const values = [];
      while (values.length < length) values.push(schema.read(from));
      return values;
    }
  };
}
function listOrNone(schema) {
  const { write, read } = list(schema);
  return {
    write: (out, values) => {
      if (values.length === 0) throw new Malformed("Malformed");
      write(out, values);
    },
    read: (from) => {
      const values = read(from);
      if (values.length === 0) throw new Malformed("NotCanonical");
      return values;
    },
    absent: {
      // A new list each time, so that no two objects share one.
      get value() {
        return [];
      },
      isAbsent: (values) => values.length === 0
    }
  };
}
var textPair = {
  write: (out, [first, second]) => {
    out.head(Major.Array, 2);
    out.text(first);
    out.text(second);
  },
  read: (from) => {
    if (from.head(Major.Array) !== 2) throw new Malformed("Malformed");
    return [from.text(), from.text()];
  }
};
function map(fields2) {
  const ascending = Object.entries(fields2).sort(([, [a]], [, [b]]) => a - b);
  const byKey = new Map(ascending.map(([name, [key, schema]]) => [key, { name, schema }]));
  return {
    write: (out, value) => {
      const values = value;
      const present = ascending.filter(([name, [, schema]]) => !isAbsent(schema, values[name]));
      out.head(Major.Map, present.length);
      for (const [name, [key, schema]] of present) {
        out.head(Major.Unsigned, key);
        schema.write(out, values[name]);
      }
    },
    read: (from) => {
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
    }
  };
}
function isAbsent(schema, value) {
  const { absent } = schema;
  return absent !== void 0 && (absent.isAbsent === void 0 ? absent.value === value : absent.isAbsent(value));
}
function variants(shapes) {
  return {
    write: (out, value) => {
      const shape = shapes[value.kind];
      if (shape === void 0) throw new Malformed("Malformed");
      out.head(Major.Array, 2);
      out.head(Major.Unsigned, shape[0]);
      writeFields(out, shape[1], value);
    },
    read: (from) => {
      if (from.head(Major.Array) !== 2) throw new Malformed("Malformed");
      const number = from.head(Major.Unsigned);
      const found = Object.entries(shapes).find(([, [known]]) => known === number);
      if (found === void 0) throw new Malformed("Malformed");
      const [kind, [, fields2]] = found;
      return { kind, ...readFields(from, fields2) };
    }
  };
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

// src/domain/whitespace.ts
var SPACES = /\p{White_Space}+/gu;
var AROUND = /^\p{White_Space}+|\p{White_Space}+$/gu;
var IN_FRONT = /^\p{White_Space}+/u;
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

// src/domain/memo/attachment.ts
var ATTACHMENTS_MAX = 10;
var ATTACHMENTS_OCTETS_MAX = 1024 * 1024;
var FILE_NAME_BYTES_MAX = 200;
var FIELD = "|";
var NOT_IN_NAMES = /[/\\:*?"<>|]/;
var MediaType = named("application/pdf", "image/png", "image/jpeg", "text/plain", "text/csv");
var ENDINGS = {
  "application/pdf": [".pdf"],
  "image/png": [".png"],
  "image/jpeg": [".jpg", ".jpeg"],
  "text/plain": [".txt"],
  "text/csv": [".csv"]
};
var BEGINNINGS = {
  "application/pdf": fromHex("255044462d"),
  "image/png": fromHex("89504e470d0a1a0a"),
  "image/jpeg": fromHex("ffd8ff")
};
function mediaTypeOf(name) {
  const small = name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return MediaType.ALL.find((type) => ENDINGS[type].some((ending) => small.endsWith(ending)));
}
function fits(type, octets2) {
  const beginning = BEGINNINGS[type];
  if (beginning !== void 0) return beginning.every((octet, at3) => octets2[at3] === octet);
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
function attachmentLine({ name, mediaType, octets: octets2, sha256: sha2563 }) {
  return `(${name.marking}) ${name.text} ${FIELD} ${mediaType} ${FIELD} ${octets2} ${FIELD} ${toHex(sha2563)}`;
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

// src/protocol/sizes.ts
var COSIGNATURE_OCTETS = 16 * 1024;
var COSIGNATURES_PER_POST_MAX = 64;
var PRESENTATION_OCTETS_MAX = 3 * 1024;
var EPOCH_OCTETS_MAX = 256 * 1024;
var MANIFEST_OCTETS_MAX = 8 * 1024;
var CERTIFICATE_OCTETS_MAX = 64 * 1024;
var ATTACHMENTS_MAX2 = ATTACHMENTS_MAX;
var ATTACHMENTS_OCTETS_MAX2 = ATTACHMENTS_OCTETS_MAX;
var TEXT_OCTETS_MAX = 512 * 1024 + ATTACHMENTS_OCTETS_MAX2;
var DRAFTS_MAX = 8;
var DESK_OCTETS_MAX = DRAFTS_MAX * (TEXT_OCTETS_MAX + 8 * 1024);
var PSEUDONYMS_MAX = 8;
var CLAIM_OCTETS_MAX = 1024 * 1024;
var DOCUMENT_OCTETS_MAX = 16 * 1024;
var CONTENT_OCTETS_MAX = 512 * 1024;
var NOTE_OCTETS_MAX = 640 * 1024;
var NOTE_TEXT_OCTETS_MAX = 64 * 1024;
var NOTE_LABELS_MAX = 16;
var NOTE_LABEL_OCTETS_MAX = 64;
var SEALED_OCTETS_MAX = 2 * 1024 * 1024;
var CASE_FILE_OCTETS_MAX = 64 * 1024 * 1024;
var REQUEST_SKEW_SECONDS_MAX = 300;

// src/protocol/official.ts
var officialStep = variants({
  /** A person confirms that the memo was received; the number is the case's from now on. */
  acknowledge: [0, { caseNumber: textId2(CaseNumber) }],
  /** The memo goes to its readers: every one, ascending. */
  distribute: [1, { readers: list(textId2(OfficialId)) }],
  /** Every demand is answered: their numbers, ascending. */
  reply: [2, { demands: list(u16) }],
  /** A message to all staff. It may mention a case and never closes one. */
  statement: [3, {}],
  /** Another official than who will give it agrees to a drafted reply, named by what it will sign. */
  clear: [4, { reply: id(StatementDigest) }],
  /** More time to reply is asked for: so many days of the kind in which the charter counts the limit. */
  requestExtension: [5, { days: u16 }],
  /** It is granted; the request is named by what it signed. */
  approveExtension: [6, { request: id(StatementDigest) }]
});
var officialStatement = canonical(
  map({
    memo: [0, id(MemoId)],
    /** The document it answers: the filing. */
    answers: [1, id(DocumentDigest)],
    /** Who signs. */
    official: [2, textId2(OfficialId)],
    /** What is done. */
    step: [3, officialStep],
    /** Commitment to the content. */
    content: [4, octets32]
  }),
  DOCUMENT_OCTETS_MAX
);
function statementDigest(statement) {
  return StatementDigest.fromBytes(Label.STATEMENT_DIGEST.hash(officialStatement.toCanonical(statement)));
}
var unverifiedOfficialDocument = canonical(
  map({ statement: [0, officialStatement], signature: [1, fixed2(64)] }),
  DOCUMENT_OCTETS_MAX
);
var NotByOfficial = class extends CodedRefusal {
  name = "NotByOfficial";
};
function signOfficialDocument(key, statement) {
  return { statement, signature: key.sign(Label.OFFICIAL_DOCUMENT, officialStatement.toCanonical(statement)) };
}
function verifyOfficialDocument(document, key) {
  const signed = officialStatement.toCanonical(document.statement);
  if (!key.verifies(Label.OFFICIAL_DOCUMENT, signed, document.signature)) throw new NotByOfficial("NotByOfficial");
  const digest = Label.DOCUMENT_DIGEST.hash(unverifiedOfficialDocument.toCanonical(document));
  return { statement: document.statement, digest: DocumentDigest.fromBytes(digest) };
}
var acknowledgementWords = map({
  /** Officer or office responsible. */
  responsible: [0, text],
  /** When the reply is due and how that was computed. */
  due: [1, text],
  /** How to reach the monitor. */
  monitor: [2, text],
  /** The rule that protects the authors and signers. */
  protection: [3, text]
});
var answerWords = map({
  /** Number of the demand. */
  demand: [0, u16],
  /** Outcome, one of the charter's. */
  outcome: [1, word(Outcome)],
  reasons: [2, text],
  /** By when it will be decided (`YYYY-MM-DD`), if and only if that is the outcome. */
  decisionBy: [3, optional(text)]
});
var replyWords = map({
  /** Name and title of who replies. */
  signedBy: [0, text],
  /** One answer per demand, ascending. */
  answers: [1, list(answerWords)],
  /** What the office says beyond the demands. */
  closing: [2, text]
});
var officialWords = variants({
  acknowledgement: [0, { words: acknowledgementWords }],
  /** With a remark to the authors. */
  distribution: [1, { note: text }],
  reply: [2, { words: replyWords }],
  /** To all staff. */
  statement: [3, { message: text }],
  /** With name and title of who clears. */
  clearance: [4, { position: text }],
  extensionRequest: [5, { reason: text }],
  /** With a remark of who grants it. */
  extensionApproval: [6, { note: text }]
});
var officialContent = canonical(
  map({
    /** Hides the commitment. */
    nonce: [0, octets32],
    words: [1, officialWords]
  }),
  CONTENT_OCTETS_MAX
);
function contentCommitment(content) {
  return Label.CONTENT.hash(officialContent.toCanonical(content));
}
function answersOf(words) {
  const answers = words.answers.map(({ demand, outcome, reasons, decisionBy }) => {
    const day = decisionBy === null ? void 0 : parseDay(decisionBy) ?? null;
    return day === null ? null : { demand, outcome, reasons, decisionBy: day };
  });
  return answers.every((answer) => answer !== null) ? answers : null;
}

// src/domain/memo/hidden.ts
var CONTROL = /[^\P{Cc}\p{White_Space}]/u;
var IGNORABLE = /[\u{ad}\u{34f}\u{61c}\u{115f}\u{1160}\u{17b4}\u{17b5}\u{180b}-\u{180f}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{2800}\u{3164}\u{fe00}-\u{fe0f}\u{feff}\u{ffa0}\u{fff0}-\u{fffb}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;
var HALF = /\p{Surrogate}/u;
var JOINER = /[\u{200c}\u{200d}]/u;
var JOINS = /[^\p{ASCII}\p{White_Space}\u{200c}\u{200d}]/u;
function firstHidden(text2) {
  const all = [...text2];
  const joins = (at3) => JOINS.test(all[at3] ?? "");
  const found = all.find((character, at3) => {
    if (JOINER.test(character)) return !(joins(at3 - 1) && joins(at3 + 1));
    return CONTROL.test(character) || IGNORABLE.test(character) || HALF.test(character);
  });
  return found?.codePointAt(0);
}

// src/domain/memo.ts
var CAPTION = "DISSENT CHANNEL";
var LINE_CHARACTERS_MAX = 200;
var ADDRESSEES_MAX = 20;
var PORTION_CHARACTERS_MAX = 8e3;
var PARAGRAPHS_MAX = 200;
var DEMANDS_MAX = 50;
var PRIOR_ATTEMPTS_MAX = 50;
var EVIDENCE_MAX = 200;
var MEMO_BYTES_MAX = 256 * 1024;
var MemoProblem = class extends Error {
  constructor(place, kind) {
    super(kind.code);
    this.place = place;
    this.kind = kind;
    this.name = "MemoProblem";
  }
  place;
  kind;
};
var ARROW = "->";
var Memo = class _Memo {
  constructor(parts) {
    this.parts = parts;
  }
  parts;
  /** Checks the parts of a memo; throws the first `MemoProblem`, in the order in which one reads. */
  static check(parts) {
    checkLine({ part: "subject" }, parts.subject);
    checkCount({ part: "addressees" }, parts.addressees, 1, ADDRESSEES_MAX);
    for (const addressee of parts.addressees) {
      checkLine({ part: "addressees" }, addressee);
      checkWithout({ part: "addressees" }, addressee, ",");
    }
    checkText({ part: "summary" }, parts.summary.text);
    checkCount({ part: "paragraphs" }, parts.paragraphs, 1, PARAGRAPHS_MAX);
    for (const [number, paragraph] of numbered2(parts.paragraphs)) {
      checkText({ part: "paragraph", number }, paragraph.text);
    }
    checkCount({ part: "demands" }, parts.demands, 1, DEMANDS_MAX);
    for (const [number, demand] of numbered2(parts.demands)) {
      checkText({ part: "demand", number }, demand.portion.text);
      if (demand.responsible !== void 0) checkLine({ part: "demand", number }, demand.responsible);
    }
    checkCount({ part: "prior_attempts" }, parts.priorAttempts, 0, PRIOR_ATTEMPTS_MAX);
    for (const [number, attempt2] of numbered2(parts.priorAttempts)) {
      checkText({ part: "prior_attempt", number }, attempt2.text);
    }
    checkCount({ part: "evidence" }, parts.evidence, 0, EVIDENCE_MAX);
    for (const [number, entry] of numbered2(parts.evidence)) {
      const place = { part: "evidence_entry", number };
      checkText(place, entry.claim.text);
      checkWithout(place, entry.claim.text, ARROW);
      checkText(place, entry.source);
    }
    checkAttachments(parts.attachments);
    if (octetsOf(parts) > MEMO_BYTES_MAX) refuse({ part: "memo" }, { code: "TooLong", max: MEMO_BYTES_MAX });
    const portion2 = highestPortion(parts);
    if (isHigher(portion2, parts.marking)) refuse({ part: "marking" }, { code: "MarkedTooLow", portion: portion2 });
    return new _Memo(parts);
  }
  /** How many demands a reply must answer. */
  demandCount() {
    return this.parts.demands.length;
  }
};
function highestPortion(parts) {
  return highestMarking(parts.summary.marking, ...portionsOf(parts).map((portion2) => portion2.marking));
}
function markingsOf(parts) {
  return [parts.marking, ...portionsOf(parts).map((portion2) => portion2.marking)];
}
function numbered2(items) {
  return items.map((item, at3) => [at3 + 1, item]);
}
function portionsOf(parts) {
  return [
    parts.summary,
    ...parts.paragraphs,
    ...parts.demands.map((demand) => demand.portion),
    ...parts.priorAttempts,
    ...parts.evidence.map((entry) => entry.claim),
    ...parts.attachments.map((attachment) => attachment.name)
  ];
}
function octetsOf(parts) {
  const texts = [...portionsOf(parts).map((portion2) => portion2.text), ...parts.evidence.map((entry) => entry.source)];
  return texts.reduce((sum, text2) => sum + utf8Length(text2), 0);
}
function checkAttachments(attachments) {
  checkCount({ part: "attachments" }, attachments, 0, ATTACHMENTS_MAX);
  for (const [number, { name, mediaType, octets: octets2 }] of numbered2(attachments)) {
    const place = { part: "attachment", number };
    checkText(place, name.text);
    if (!isFileName(name.text)) refuse(place, { code: "FileName" });
    if (mediaTypeOf(name.text) !== mediaType) refuse(place, { code: "FileEnding" });
    if (octets2 === 0) refuse(place, { code: "Empty" });
  }
  const sum = attachments.reduce((octets2, attachment) => octets2 + attachment.octets, 0);
  if (sum > ATTACHMENTS_OCTETS_MAX) refuse({ part: "attachments" }, { code: "TooManyOctets", max: ATTACHMENTS_OCTETS_MAX });
}
function checkLine(place, text2) {
  checkCharacters(place, text2, LINE_CHARACTERS_MAX);
}
function checkText(place, text2) {
  checkCharacters(place, text2, PORTION_CHARACTERS_MAX);
}
function checkCharacters(place, text2, max) {
  if (trim(text2) === "") refuse(place, { code: "Empty" });
  if (characters(text2) > max) refuse(place, { code: "TooLong", max });
  const character = firstHidden(text2);
  if (character !== void 0) refuse(place, { code: "HiddenCharacter", character });
  if (text2.startsWith("[") && text2.endsWith("]")) refuse(place, { code: "Placeholder" });
  if (singleSpaced(text2) !== text2) refuse(place, { code: "Spacing" });
}
function checkWithout(place, text2, separator) {
  if (text2.includes(separator)) refuse(place, { code: "Separator", separator });
}
function checkCount(place, items, min, max) {
  if (items.length < min) refuse(place, { code: "Empty" });
  if (items.length > max) refuse(place, { code: "TooLong", max });
}
function refuse(place, kind) {
  throw new MemoProblem(place, kind);
}

// src/domain/memo/markdown.ts
var MARKDOWN_BYTES_MAX = 2 * MEMO_BYTES_MAX;
var MemoError = class extends Error {
  constructor(line, kind) {
    super(kind.code);
    this.line = line;
    this.kind = kind;
    this.name = "MemoError";
  }
  line;
  kind;
};
function parseMarkdown(text2) {
  if (utf8Length(text2) > MARKDOWN_BYTES_MAX) throw new MemoError(1, { code: "TooLong", max: MARKDOWN_BYTES_MAX });
  const draft2 = new Draft();
  const lines = text2.split("\n");
  if (lines.at(-1) === "") lines.pop();
  for (const [line, whole] of numbered2(lines)) {
    const content = trim(whole);
    if (!(content.startsWith("<!--") && content.endsWith("-->"))) at(line, () => draft2.read(line, content));
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
  text2 += `<!-- ${CAPTION} -->

## Summary

${marked(summary)}

## Paragraphs
`;
  for (const paragraph of paragraphs) text2 += `
${marked(paragraph)}
`;
  text2 += "\n## Demands\n\n";
  for (const [number, demand] of numbered2(demands)) {
    text2 += `${number}. ${marked(demand.portion)}
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
  for (const [number, attachment] of numbered2(attachments)) text2 += `${number}. ${attachmentLine(attachment)}
`;
  return text2;
}
var RESPONSIBLE = "responsible:";
var WANTED_BY = "wanted by:";
function marked(portion2) {
  return `(${portion2.marking}) ${portion2.text}`;
}
var Wrong = class extends Error {
  constructor(kind) {
    super(kind.code);
    this.kind = kind;
  }
  kind;
};
function wrong(code) {
  throw new Wrong({ code });
}
function at(line, step) {
  try {
    return step();
  } catch (error) {
    if (error instanceof Wrong) throw new MemoError(line, error.kind);
    throw error;
  }
}
var HEADINGS = /* @__PURE__ */ new Map([
  ["## Summary", "summary"],
  ["## Paragraphs", "paragraphs"],
  ["## Demands", "demands"],
  ["## Prior attempts", "prior_attempts"],
  ["## Evidence", "evidence"],
  ["## Attachments", "attachments"]
]);
var Draft = class {
  lastLine = 0;
  section = "start";
  headerEnds = 0;
  /** Where each part was seen, to give a problem its line. */
  lines = /* @__PURE__ */ new Map();
  header = { subject: "", to: "" };
  summary = [];
  paragraphs = [];
  demands = [];
  priorAttempts = [];
  evidence = [];
  attachments = [];
  /** Whether an empty line ended the last paragraph. */
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
  /** A new entry of a list if `begun` is its text, else more of the last one. */
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
      const day = parseDay(trim(detail.slice(WANTED_BY.length)));
      if (day === void 0) throw new Wrong({ code: "NotADay" });
      if (demand.wantedBy !== void 0) wrong("Repeated");
      demand.wantedBy = day;
    } else {
      throw new Wrong({ code: "UnknownDetail" });
    }
  }
  /** A line of its own for each, so that no name runs on into the next line. */
  readAttachment(line, content) {
    const begun = splitNumber(content);
    if (begun === void 0) throw new Wrong({ code: "NotAnAttachment" });
    const expected = this.attachments.length + 1;
    if (begun.number !== BigInt(expected)) throw new Wrong({ code: "WrongNumber", expected });
    this.attachments.push(begun.text);
    this.see({ part: "attachment", number: expected }, line);
  }
  /** Notes on which line a part stands; a part that may stand once is refused a second time. */
  see(place, line) {
    const seen = this.lines.has(keyOf(place));
    this.lines.set(keyOf(place), line);
    if (seen) wrong("Repeated");
  }
  lineOf(place) {
    const inHeader = place.part === "subject" || place.part === "addressees" || place.part === "marking";
    return Math.max(this.lines.get(keyOf(place)) ?? (inHeader ? this.headerEnds : this.lastLine), 1);
  }
  finish() {
    const within = (place, step) => at(this.lineOf(place), step);
    if (this.section === "start" || this.section === "header") within({ part: "memo" }, () => wrong("NoHeader"));
    const marking = within({ part: "marking" }, () => this.header.marking ?? wrong("NoMarking"));
    const entries = (list2, part, read) => numbered2(list2).map(([number, entry]) => within({ part, number }, () => read(entry)));
    const parts = {
      subject: this.header.subject,
      addressees: this.header.to === "" ? [] : this.header.to.split(",").map(singleSpaced),
      marking,
      summary: within({ part: "summary" }, () => markedPortion(this.summary.join(" "))),
      paragraphs: entries(this.paragraphs, "paragraph", markedPortion),
      demands: entries(this.demands, "demand", (demand) => readDemand(demand, marking)),
      priorAttempts: entries(this.priorAttempts, "prior_attempt", (text2) => portion(text2, marking)),
      evidence: entries(this.evidence, "evidence_entry", (text2) => readEvidence(text2, marking)),
      attachments: entries(this.attachments, "attachment", (text2) => readAttachment(text2, marking))
    };
    try {
      return Memo.check(parts);
    } catch (error) {
      if (error instanceof MemoProblem) throw new MemoError(this.lineOf(error.place), error.kind);
      throw error;
    }
  }
};
function keyOf(place) {
  return place.number === void 0 ? place.part : `${place.part} ${place.number}`;
}
function afterDash(content) {
  return content.startsWith("- ") ? content.slice(2) : void 0;
}
function splitNumber(content) {
  const [, digits, text2] = /^([0-9]+)\.\p{White_Space}(.*)$/su.exec(content) ?? [];
  if (digits === void 0 || text2 === void 0) return void 0;
  const number = BigInt(digits);
  return number < 2n ** 64n ? { number, text: text2 } : void 0;
}
function readDemand(demand, otherwise) {
  return {
    portion: portion(demand.text, otherwise),
    responsible: demand.responsible,
    wantedBy: demand.wantedBy
  };
}
function markedPortion(text2) {
  const [, mark, rest] = /^\(([^)]*)\)(.*)$/s.exec(trimStart(text2)) ?? [];
  const marking = mark === void 0 ? void 0 : Marking.fromName(mark);
  if (marking !== void 0 && rest !== void 0) return { marking, text: singleSpaced(rest) };
  if (trim(text2) === "") throw new Wrong({ code: "Empty" });
  return wrong("NoMarking");
}
function portion(text2, otherwise) {
  const looksMarked = /^\([A-Z]{1,6}(?:\)|$)/.test(trimStart(text2));
  return looksMarked ? markedPortion(text2) : { marking: otherwise, text: singleSpaced(text2) };
}
function readEvidence(text2, otherwise) {
  const arrow = text2.indexOf(ARROW);
  if (arrow < 0) throw new Wrong({ code: "NoSource" });
  return { claim: portion(text2.slice(0, arrow), otherwise), source: singleSpaced(text2.slice(arrow + ARROW.length)) };
}
function readAttachment(text2, otherwise) {
  const fields2 = splitFields(text2);
  if (fields2 === void 0) throw new Wrong({ code: "NotAnAttachment" });
  return { ...fields2, name: portion(fields2.name, otherwise) };
}

// src/protocol/text.ts
var versionText = canonical(
  map({
    /** Nonce of the commitment. */
    nonce: [0, octets32],
    /** The memo as Markdown, in the form the domain writes it. */
    markdown: [1, text],
    /**
     * Octets of the attachments, in the order in which the Markdown names them. Left out of the
     * encoding where there are none.
     */
    attachments: [2, listOrNone(octets)]
  }),
  TEXT_OCTETS_MAX
);
function versionDigest({ nonce, markdown }) {
  return VersionDigest.fromBytes(Label.VERSION.hash(nonce, toUtf8(markdown)));
}
var TextRefusal = class extends CodedRefusal {
  name = "TextRefusal";
};
function checkText2(of) {
  const memo = parseMarkdown(of.markdown);
  const named2 = memo.parts.attachments;
  if (named2.length !== of.attachments.length) throw new TextRefusal("AttachmentCount");
  for (const [at3, attachment] of named2.entries()) {
    const octets2 = of.attachments[at3];
    if (octets2 === void 0 || !isAttachment(attachment, octets2)) throw new TextRefusal("Attachment", at3 + 1);
  }
  return memo;
}
function isAttachment(attachment, octets2) {
  return attachment.octets === octets2.length && equal(attachment.sha256, sha2562(octets2));
}

// src/protocol/envelope.ts
var CirculationKey = class _CirculationKey {
  #octets;
  constructor(octets2) {
    if (octets2.length !== 32) throw new Malformed("WrongLength");
    this.#octets = octets2.slice();
  }
  static generate(randomness) {
    return new _CirculationKey(randomBytes(randomness, 32));
  }
  /** Takes a key from an invitation or a wallet. */
  static fromBytes(octets2) {
    return new _CirculationKey(octets2);
  }
  /** The octets, for an invitation or a wallet; a copy. */
  bytes() {
    return this.#octets.slice();
  }
  /** The hash that the memo's manifest holds. */
  hash() {
    return Label.CIRCULATION_HASH.hash(this.#octets);
  }
  /** The age identity of the circulation: drafts and replies are sealed to its recipient. */
  identity() {
    return Identity.fromSeed(Label.CIRCULATION_IDENTITY.hash(this.#octets));
  }
};
function invitationToBytes(invitation) {
  return concat(invitation.memo, invitation.key.bytes());
}
function invitationFromBytes(octets2) {
  if (octets2.length !== 64) throw new Malformed("Malformed");
  return { memo: MemoId.fromBytes(octets2.slice(0, 32)), key: CirculationKey.fromBytes(octets2.subarray(32)) };
}
var filedMemo = canonical(
  map({
    memo: [0, id(MemoId)],
    /** Text and nonce of the version that was sealed. */
    text: [1, versionText],
    /**
     * Where replies are sealed to: the circulation's recipient. With it one can write to the
     * signers and read nothing.
     */
    replyTo: [2, text]
  }),
  TEXT_OCTETS_MAX + 8 * 1024
);
var mailboxEntry = canonical(
  map({ document: [0, unverifiedOfficialDocument], content: [1, officialContent] }),
  CONTENT_OCTETS_MAX + 32 * 1024
);
var Unreadable = class extends CodedRefusal {
  name = "Unreadable";
};
function sealObject(kind, value, recipients, randomness) {
  return seal(recipients, kind.toCanonical(value), STEPPED, randomness);
}
function openObject(kind, identity, sealed, sealedMax = SEALED_OCTETS_MAX) {
  return orRefuse(
    () => kind.fromCanonical(openSealed([identity], sealed, STEPPED, sealedMax)),
    () => new Unreadable("Unreadable")
  );
}

// src/protocol/desk.ts
var draftFile = map({ name: [0, text], marking: [1, word(Marking)], octets: [2, octets] });
var draft = map({
  /** Random, so that two devices do not mistake each other's drafts. */
  id: [0, fixed2(16)],
  /** The text so far, in the form of a memo's Markdown; it need not be one yet. */
  text: [1, text],
  /** Files that are to go with it. */
  attachments: [2, list(draftFile)],
  /** Day of the last change, `YYYY-MM-DD`: no finer, for a found desk should tell little. */
  updated: [3, text]
});
var form = canonical(map({ drafts: [0, list(draft)] }), DESK_OCTETS_MAX);
var deskFile = {
  ...form,
  fromCanonical: (octets2) => {
    const desk = form.fromCanonical(octets2);
    const { drafts } = desk;
    const few = drafts.length <= DRAFTS_MAX && drafts.every((one) => one.attachments.length <= ATTACHMENTS_MAX2);
    if (!few) throw new Malformed("TooLong");
    const ascending = drafts.every((one, at3) => at3 === 0 || compare(drafts[at3 - 1]?.id ?? one.id, one.id) < 0);
    const days = drafts.every((one) => /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(one.updated));
    if (!ascending || !days) throw new Malformed("NotCanonical");
    return desk;
  }
};
var SEALED_MAX = DESK_OCTETS_MAX / 4 * 5 + 64 * 1024;
function deskIdentity(seed) {
  return Identity.fromSeed(Label.DESK_IDENTITY.hash(seed));
}

// src/protocol/manifest.ts
var acceptedEpoch = map({
  institution: [0, textId2(InstitutionId)],
  /** Closed before the memo opens. */
  epoch: [1, textId2(EpochId)],
  /** Digest of its manifest. */
  manifest: [2, octets32],
  /** Digest of its roll. */
  roll: [3, octets32]
});
var memoManifest = canonical(
  map({
    /** Name of the installation. */
    instance: [0, text],
    /** The charter, for good. */
    charter: [1, id(CharterDigest)],
    /** Whose members may sign, ascending. */
    accepted: [2, list(acceptedEpoch)],
    /** The authors' key. */
    author: [3, id(AuthorKey)],
    /** Hash of the circulation key. */
    circulation: [4, octets32],
    /** Makes the id unpredictable. */
    nonce: [5, octets32]
  }),
  MANIFEST_OCTETS_MAX
);
function memoId(manifest) {
  return MemoId.fromBytes(Label.MEMO_ID.hash(memoManifest.toCanonical(manifest)));
}
function memoContext(manifest) {
  return Label.CONTEXT_MEMO.hashFramed(toUtf8(manifest.instance), memoId(manifest), manifest.circulation);
}
function openingContext(instance, epochManifest2, index) {
  return Label.CONTEXT_OPEN.hashFramed(toUtf8(instance), epochManifest2, Uint8Array.of(index));
}

// node_modules/@noble/curves/abstract/bls.js
var _0n = BigInt(0);
var _1n = BigInt(1);
var _2n = BigInt(2);
var _3n = BigInt(3);
function NAfDecomposition(a) {
  const res = [];
  for (; a > _1n; a >>= _1n) {
    if ((a & _1n) === _0n)
      res.unshift(0);
    else if ((a & _3n) === _3n) {
      res.unshift(-1);
      a += _1n;
    } else
      res.unshift(1);
  }
  return res;
}
function aNonEmpty(arr) {
  if (!Array.isArray(arr) || arr.length === 0)
    throw new Error("expected non-empty array");
}
function createBlsPairing(fields2, G14, G22, params) {
  validateObject(fields2, { Fp: "object", Fr: "object", Fp2: "object", Fp12: "object" }, { Fp6: "object" }, "fields");
  if (typeof G14 !== "function")
    throw new TypeError('"G1_Point" expected point constructor, got type=' + typeof G14);
  if (typeof G22 !== "function")
    throw new TypeError('"G2_Point" expected point constructor, got type=' + typeof G22);
  validateObject(params, { ateLoopSize: "bigint", xNegative: "boolean", twistType: "string" }, { randomBytes: "function", postPrecompute: "function" }, "params");
  const { Fp: Fp4, Fr: Fr2, Fp2: Fp22, Fp12: Fp123 } = fields2;
  const { twistType, ateLoopSize, xNegative, postPrecompute } = params;
  const fp22 = (c0, c1) => ({ c0, c1 });
  const fp2f = ({ c0, c1 }) => Object.freeze({ c0, c1 });
  const add2 = (a, b) => fp22(Fp4.add(a.c0, b.c0), Fp4.add(a.c1, b.c1));
  const sub2 = (a, b) => fp22(Fp4.sub(a.c0, b.c0), Fp4.sub(a.c1, b.c1));
  const mul2 = (a, b) => {
    const t0 = Fp4.mul(a.c0, b.c0);
    const t1 = Fp4.mul(a.c1, b.c1);
    return fp22(Fp4.sub(t0, t1), Fp4.sub(Fp4.mul(Fp4.add(a.c0, a.c1), Fp4.add(b.c0, b.c1)), Fp4.add(t0, t1)));
  };
  const mul2ByFp = (a, rhs) => fp22(Fp4.mul(a.c0, rhs), Fp4.mul(a.c1, rhs));
  const mul2ByNonresidue = (a) => Fp22.mulByNonresidue(a);
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
    return Object.freeze({
      c0: Object.freeze({
        c0: fp2f(add2(mul2ByNonresidue(t1_c2), t0_c0)),
        c1: fp2f(add2(t1_c0, t0_c1)),
        c2: fp2f(add2(t1_c1, t0_c2))
      }),
      c1: Object.freeze({
        c0: fp2f(sub2(sub2(t2_c0, t0_c0), t1_c0)),
        c1: fp2f(sub2(sub2(t2_c1, t0_c1), t1_c1)),
        c2: fp2f(sub2(sub2(t2_c2, t0_c2), t1_c2))
      })
    });
  };
  const mul034ByLine = ({ c0: f0, c1: f1 }, l0, l3, o4, Px, Py) => {
    const o0 = mul2ByFp(l0, Py);
    const o3 = mul2ByFp(l3, Px);
    const { c0: a0, c1: a1, c2: a2 } = f0;
    const { c0: b0, c1: b1, c2: b2 } = f1;
    const a_c0 = mul2(a0, o0);
    const a_c1 = mul2(a1, o0);
    const a_c2 = mul2(a2, o0);
    const b0m = mul2(b0, o3);
    const b1m = mul2(b1, o4);
    const b_c0 = add2(mul2ByNonresidue(sub2(mul2(add2(b1, b2), o4), b1m)), b0m);
    const b_c1 = sub2(sub2(mul2(add2(o3, o4), add2(b0, b1)), b0m), b1m);
    const b_c2 = add2(sub2(mul2(add2(b0, b2), o3), b0m), b1m);
    const s0 = add2(a0, b0);
    const s1 = add2(a1, b1);
    const s2 = add2(a2, b2);
    const o03 = add2(o0, o3);
    const e0m = mul2(s0, o03);
    const e1m = mul2(s1, o4);
    const e_c0 = add2(mul2ByNonresidue(sub2(mul2(add2(s1, s2), o4), e1m)), e0m);
    const e_c1 = sub2(sub2(mul2(add2(o03, o4), add2(s0, s1)), e0m), e1m);
    const e_c2 = add2(sub2(mul2(add2(s0, s2), o03), e0m), e1m);
    return Object.freeze({
      c0: Object.freeze({
        c0: fp2f(add2(mul2ByNonresidue(b_c2), a_c0)),
        c1: fp2f(add2(b_c0, a_c1)),
        c2: fp2f(add2(b_c1, a_c2))
      }),
      c1: Object.freeze({
        c0: fp2f(sub2(sub2(e_c0, a_c0), b_c0)),
        c1: fp2f(sub2(sub2(e_c1, a_c1), b_c1)),
        c2: fp2f(sub2(sub2(e_c2, a_c2), b_c2))
      })
    });
  };
  let lineFunction;
  if (twistType === "multiplicative") {
    lineFunction = (c0, c1, c2, f, Px, Py) => mul014ByLine(f, c0, c1, c2, Px, Py);
  } else if (twistType === "divisive") {
    lineFunction = (c0, c1, c2, f, Px, Py) => mul034ByLine(f, c2, c1, c0, Px, Py);
  } else
    throw new Error("bls: unknown twist type");
  const Fp2div2 = Fp22.div(Fp22.ONE, Fp22.mul(Fp22.ONE, _2n));
  function pointDouble(ell, Rx, Ry, Rz) {
    const t0 = Fp22.sqr(Ry);
    const t1 = Fp22.sqr(Rz);
    const t2 = Fp22.mulByB(Fp22.mul(t1, _3n));
    const t3 = Fp22.mul(t2, _3n);
    const t4 = Fp22.sub(Fp22.sub(Fp22.sqr(Fp22.add(Ry, Rz)), t1), t0);
    const c0 = Fp22.sub(t2, t0);
    const c1 = Fp22.mul(Fp22.sqr(Rx), _3n);
    const c2 = Fp22.neg(t4);
    ell.push([c0, c1, c2]);
    Rx = Fp22.mul(Fp22.mul(Fp22.mul(Fp22.sub(t0, t3), Rx), Ry), Fp2div2);
    Ry = Fp22.sub(Fp22.sqr(Fp22.mul(Fp22.add(t0, t3), Fp2div2)), Fp22.mul(Fp22.sqr(t2), _3n));
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
    const t5 = Fp22.add(Fp22.sub(t3, Fp22.mul(t4, _2n)), Fp22.mul(Fp22.sqr(t0), Rz));
    Rx = Fp22.mul(t1, t5);
    Ry = Fp22.sub(Fp22.mul(Fp22.sub(t4, t5), t0), Fp22.mul(t3, Ry));
    Rz = Fp22.mul(Rz, t3);
    return { Rx, Ry, Rz };
  }
  const ATE_NAF = NAfDecomposition(ateLoopSize);
  const calcPairingPrecomputes = (point) => {
    if (!(point instanceof G22))
      throw new TypeError('"point" expected G2 point, got type=' + typeof point);
    const p = point;
    const { x, y } = p.toAffine();
    const Qx = x, Qy = y, negQy = Fp22.neg(y);
    let Rx = Qx, Ry = Qy, Rz = Fp22.ONE;
    const ell = [];
    for (const bit of ATE_NAF) {
      const cur = [];
      ({ Rx, Ry, Rz } = pointDouble(cur, Rx, Ry, Rz));
      if (bit)
        ({ Rx, Ry, Rz } = pointAdd(cur, Rx, Ry, Rz, Qx, bit === -1 ? negQy : Qy));
      ell.push(cur);
    }
    if (postPrecompute) {
      const last = ell[ell.length - 1];
      postPrecompute(Rx, Ry, Rz, Qx, Qy, pointAdd.bind(null, last));
    }
    return ell;
  };
  function millerLoopBatch(pairs, withFinalExponent = false) {
    aarray(pairs, "pairs", (pair, title) => {
      aarray(pair, title);
      if (pair.length !== 3)
        throw new TypeError(`"${title}" expected precompute tuple`);
      aarray(pair[0], title + "[0]");
    });
    let f12 = Fp123.ONE;
    if (pairs.length) {
      const ellLen = pairs[0][0].length;
      for (let i = 0; i < ellLen; i++) {
        if (i !== 0)
          f12 = Fp123.sqr(f12);
        for (const [ell, Px, Py] of pairs) {
          for (const [c0, c1, c2] of ell[i])
            f12 = lineFunction(c0, c1, c2, f12, Px, Py);
        }
      }
    }
    if (xNegative)
      f12 = Fp123.conjugate(f12);
    return withFinalExponent ? Fp123.finalExponentiate(f12) : f12;
  }
  function pairingBatch(pairs, withFinalExponent = true) {
    aarray(pairs, "pairs");
    const res = [];
    for (let i = 0; i < pairs.length; i++) {
      const pair = pairs[i];
      validateObject(pair, { g1: "object", g2: "object" }, {}, "pairs[" + i + "]");
      const { g1: g12, g2: g22 } = pair;
      if (!(g12 instanceof G14))
        throw new TypeError('"pairs[' + i + '].g1" expected G1 point, got type=' + typeof g12);
      if (!(g22 instanceof G22))
        throw new TypeError('"pairs[' + i + '].g2" expected G2 point, got type=' + typeof g22);
      if (g12.is0() || g22.is0())
        throw new Error("pairing is not available for ZERO point");
      g12.assertValidity();
      g22.assertValidity();
      const Qa = g12.toAffine();
      res.push([calcPairingPrecomputes(g22), Qa.x, Qa.y]);
    }
    return millerLoopBatch(res, withFinalExponent);
  }
  function pairing(Q, P, withFinalExponent = true) {
    if (!(Q instanceof G14))
      throw new TypeError('"Q" expected G1 point, got type=' + typeof Q);
    if (!(P instanceof G22))
      throw new TypeError('"P" expected G2 point, got type=' + typeof P);
    return pairingBatch([{ g1: Q, g2: P }], withFinalExponent);
  }
  const lengths = {
    seed: getMinHashLength(Fr2.ORDER)
  };
  const rand = params.randomBytes === void 0 ? randomBytes2 : params.randomBytes;
  const randomSecretKey = (seed) => {
    seed = seed === void 0 ? rand(lengths.seed) : seed;
    abytes(seed, lengths.seed, "seed");
    return mapHashToField(seed, Fr2.ORDER);
  };
  Object.freeze(lengths);
  return {
    lengths,
    Fr: Fr2,
    Fp12: Fp123,
    // NOTE: we re-export Fp12 here because pairing results are Fp12!
    millerLoopBatch,
    pairing,
    pairingBatch,
    calcPairingPrecomputes,
    randomSecretKey
  };
}
function createBlsSig(blsPairing, PubPoint, SigPoint, isSigG1, hashToSigCurve, SignatureCoder) {
  const { Fr: Fr2, Fp12: Fp123, pairingBatch, randomSecretKey, lengths } = blsPairing;
  if (!SignatureCoder) {
    SignatureCoder = {
      fromBytes: notImplemented,
      fromHex: notImplemented,
      toBytes: notImplemented,
      toHex: notImplemented
    };
  }
  const sigCoder = Object.freeze({ ...SignatureCoder });
  function normPub(point) {
    return point instanceof PubPoint ? point : PubPoint.fromBytes(point);
  }
  function normSig(point) {
    return point instanceof SigPoint ? point : sigCoder.fromBytes(point);
  }
  function amsg(m) {
    if (!(m instanceof SigPoint))
      throw new Error(`expected valid message hashed to ${!isSigG1 ? "G2" : "G1"} curve`);
    return m;
  }
  const pair = !isSigG1 ? (a, b) => ({ g1: a, g2: b }) : (a, b) => ({ g1: b, g2: a });
  return Object.freeze({
    lengths: Object.freeze({ ...lengths, secretKey: Fr2.BYTES }),
    keygen(seed) {
      const secretKey = randomSecretKey(seed);
      const publicKey = this.getPublicKey(secretKey);
      return { secretKey, publicKey };
    },
    // P = pk x G
    getPublicKey(secretKey) {
      let sec;
      try {
        sec = PubPoint.Fn.fromBytes(secretKey);
      } catch (error) {
        throw new Error("invalid private key: " + typeof secretKey, { cause: error });
      }
      return PubPoint.BASE.multiply(sec);
    },
    // S = pk x H(m)
    sign(message, secretKey, unusedArg) {
      if (unusedArg != null)
        throw new Error("sign() expects 2 arguments");
      const sec = PubPoint.Fn.fromBytes(secretKey);
      amsg(message).assertValidity();
      return message.multiply(sec);
    },
    // Checks if pairing of public key & hash is equal to pairing of generator & signature.
    // e(P, H(m)) == e(G, S)
    // e(S, G) == e(H(m), P)
    verify(signature, message, publicKey, unusedArg) {
      if (unusedArg != null)
        throw new Error("verify() expects 3 arguments");
      signature = normSig(signature);
      publicKey = normPub(publicKey);
      const P = publicKey.negate();
      const G = PubPoint.BASE;
      const Hm = amsg(message);
      const S = signature;
      try {
        const exp = pairingBatch([pair(P, Hm), pair(G, S)]);
        return Fp123.eql(exp, Fp123.ONE);
      } catch {
        return false;
      }
    },
    // https://ethresear.ch/t/fast-verification-of-multiple-bls-signatures/5407
    // e(G, S) = e(G, SUM(n)(Si)) = MUL(n)(e(G, Si))
    // TODO: maybe `{message: G2Hex, publicKey: G1Hex}[]` instead?
    verifyBatch(signature, items) {
      aNonEmpty(items);
      const sig = normSig(signature);
      const nMessages = items.map((i) => amsg(i.message));
      const nPublicKeys = items.map((i) => normPub(i.publicKey));
      const messagePubKeyMap = /* @__PURE__ */ new Map();
      for (let i = 0; i < nPublicKeys.length; i++) {
        const pub = nPublicKeys[i];
        const msg = nMessages[i];
        let keys = messagePubKeyMap.get(msg);
        if (keys === void 0) {
          keys = [];
          messagePubKeyMap.set(msg, keys);
        }
        keys.push(pub);
      }
      const paired = [];
      const G = PubPoint.BASE;
      try {
        for (const [msg, keys] of messagePubKeyMap) {
          const groupPublicKey = keys.reduce((acc, msg2) => acc.add(msg2));
          paired.push(pair(groupPublicKey, msg));
        }
        paired.push(pair(G.negate(), sig));
        return Fp123.eql(pairingBatch(paired), Fp123.ONE);
      } catch {
        return false;
      }
    },
    // Adds a bunch of public key points together.
    // pk1 + pk2 + pk3 = pkA
    aggregatePublicKeys(publicKeys) {
      aNonEmpty(publicKeys);
      publicKeys = publicKeys.map((pub) => normPub(pub));
      const agg = publicKeys.reduce((sum, p) => sum.add(p), PubPoint.ZERO);
      agg.assertValidity();
      return agg;
    },
    // Adds a bunch of signature points together.
    // pk1 + pk2 + pk3 = pkA
    aggregateSignatures(signatures) {
      aNonEmpty(signatures);
      signatures = signatures.map((sig) => normSig(sig));
      const agg = signatures.reduce((sum, s) => sum.add(s), SigPoint.ZERO);
      agg.assertValidity();
      return agg;
    },
    hash(messageBytes, DST) {
      abytes(messageBytes);
      const opts = DST === void 0 ? void 0 : { DST };
      return hashToSigCurve(messageBytes, opts);
    },
    Signature: Object.freeze({ ...sigCoder })
  });
}
function blsBasic(fields2, G1_Point2, G2_Point2, params) {
  const { Fp: Fp4, Fr: Fr2, Fp2: Fp22, Fp6: Fp62, Fp12: Fp123 } = fields2;
  const G14 = { Point: G1_Point2 };
  const G22 = { Point: G2_Point2 };
  const pairingRes = createBlsPairing(fields2, G1_Point2, G2_Point2, params);
  const { millerLoopBatch, pairing, pairingBatch, calcPairingPrecomputes, randomSecretKey, lengths } = pairingRes;
  G14.Point.BASE.precompute(4);
  Object.freeze(G14);
  Object.freeze(G22);
  return Object.freeze({
    lengths: Object.freeze(lengths),
    millerLoopBatch,
    pairing,
    pairingBatch,
    G1: G14,
    G2: G22,
    fields: Object.freeze({ Fr: Fr2, Fp: Fp4, Fp2: Fp22, Fp6: Fp62, Fp12: Fp123 }),
    params: Object.freeze({
      ateLoopSize: params.ateLoopSize,
      xNegative: params.xNegative,
      twistType: params.twistType,
      postPrecompute: params.postPrecompute
    }),
    utils: Object.freeze({
      randomSecretKey,
      calcPairingPrecomputes
    })
  });
}
function blsHashers(fields2, G1_Point2, G2_Point2, params, hasherParams) {
  const base2 = blsBasic(fields2, G1_Point2, G2_Point2, params);
  validateObject(hasherParams, { hasherOpts: "object", hasherOptsG1: "object", hasherOptsG2: "object" }, { mapToG1: "function", mapToG2: "function" }, "hasherParams");
  const G1Hasher = createHasher(G1_Point2, hasherParams.mapToG1 === void 0 ? notImplemented : hasherParams.mapToG1, {
    ...hasherParams.hasherOpts,
    ...hasherParams.hasherOptsG1
  });
  const G2Hasher = createHasher(G2_Point2, hasherParams.mapToG2 === void 0 ? notImplemented : hasherParams.mapToG2, {
    ...hasherParams.hasherOpts,
    ...hasherParams.hasherOptsG2
  });
  return Object.freeze({ ...base2, G1: G1Hasher, G2: G2Hasher });
}
function bls(fields2, G1_Point2, G2_Point2, params, hasherParams, signatureCoders2) {
  const base2 = blsHashers(fields2, G1_Point2, G2_Point2, params, hasherParams);
  const pairingRes = {
    ...base2,
    Fr: base2.fields.Fr,
    Fp12: base2.fields.Fp12,
    calcPairingPrecomputes: base2.utils.calcPairingPrecomputes,
    randomSecretKey: base2.utils.randomSecretKey
  };
  const longSignatures = createBlsSig(pairingRes, G1_Point2, G2_Point2, false, base2.G2.hashToCurve, signatureCoders2?.LongSignature);
  const shortSignatures = createBlsSig(pairingRes, G2_Point2, G1_Point2, true, base2.G1.hashToCurve, signatureCoders2?.ShortSignature);
  return Object.freeze({ ...base2, longSignatures, shortSignatures });
}

// node_modules/@noble/curves/abstract/tower.js
var _0n2 = /* @__PURE__ */ BigInt(0);
var _1n2 = /* @__PURE__ */ BigInt(1);
var _2n2 = /* @__PURE__ */ BigInt(2);
var _3n2 = /* @__PURE__ */ BigInt(3);
var _6n = /* @__PURE__ */ BigInt(6);
var _12n = /* @__PURE__ */ BigInt(12);
var isObj = (value) => !!value && typeof value === "object";
function calcFrobeniusCoefficients(Fp4, nonResidue, modulus, degree, num = 1, divisor) {
  asafenumber(num, "num");
  asafenumber(degree, "degree");
  const divisorN = divisor === void 0 ? degree : divisor;
  asafenumber(divisorN, "divisor");
  const F = Fp4;
  if (typeof modulus !== "bigint" || modulus <= _1n2)
    throw new Error("calcFrobeniusCoefficients: expected valid modulus, got " + modulus);
  if (degree <= 0)
    throw new Error("calcFrobeniusCoefficients: expected positive degree, got " + degree);
  if (num <= 0)
    throw new Error("calcFrobeniusCoefficients: expected positive row count, got " + num);
  if (divisorN <= 0)
    throw new Error("calcFrobeniusCoefficients: expected positive divisor, got " + divisorN);
  const _divisor = BigInt(divisorN);
  const towerModulus = modulus ** BigInt(degree);
  const res = [];
  for (let i = 0; i < num; i++) {
    const a = BigInt(i + 1);
    const powers2 = [];
    for (let j = 0, qPower = _1n2; j < degree; j++) {
      const numer = a * qPower - a;
      if (numer % _divisor)
        throw new Error("calcFrobeniusCoefficients: inexact tower exponent");
      const power = numer / _divisor % towerModulus;
      powers2.push(F.pow(nonResidue, power));
      qPower *= modulus;
    }
    res.push(powers2);
  }
  return res;
}
function psiFrobenius(Fp4, Fp22, base2) {
  validateField(Fp4);
  validateField(Fp22);
  validateObject(Fp22, {
    Fp: "object",
    frobeniusMap: "function",
    fromBigTuple: "function",
    mulByB: "function",
    mulByNonresidue: "function",
    reim: "function",
    Fp4Square: "function",
    NONRESIDUE: "object"
  }, {});
  if (!isObj(base2) || Array.isArray(base2))
    throw new TypeError('"base" expected Fp2 element, got type=' + typeof base2);
  if (!Fp22.isValid(base2))
    throw new RangeError('"base" expected valid Fp2 element');
  const PSI_X = Fp22.pow(base2, (Fp4.ORDER - _1n2) / _3n2);
  const PSI_Y = Fp22.pow(base2, (Fp4.ORDER - _1n2) / _2n2);
  function psi(x, y) {
    const x2 = Fp22.mul(Fp22.frobeniusMap(x, 1), PSI_X);
    const y2 = Fp22.mul(Fp22.frobeniusMap(y, 1), PSI_Y);
    return [x2, y2];
  }
  const PSI2_X = Fp22.pow(base2, (Fp4.ORDER ** _2n2 - _1n2) / _3n2);
  const PSI2_Y = Fp22.pow(base2, (Fp4.ORDER ** _2n2 - _1n2) / _2n2);
  if (!Fp22.eql(PSI2_Y, Fp22.neg(Fp22.ONE)))
    throw new Error("psiFrobenius: PSI2_Y!==-1");
  function psi2(x, y) {
    return [Fp22.mul(x, PSI2_X), Fp22.neg(y)];
  }
  const mapAffine = (fn) => (c, P) => {
    if (typeof c !== "function")
      throw new TypeError('"c" expected point constructor, got type=' + typeof c);
    validatePointCons(c);
    if (!(P instanceof c))
      throw new TypeError('"P" expected Point instance, got type=' + typeof P);
    const affine = P.toAffine();
    const p = fn(affine.x, affine.y);
    return c.fromAffine({ x: p[0], y: p[1] });
  };
  const G2psi3 = mapAffine(psi);
  const G2psi22 = mapAffine(psi2);
  return { psi, psi2, G2psi: G2psi3, G2psi2: G2psi22, PSI_X, PSI_Y, PSI2_X, PSI2_Y };
}
var _Field2 = class {
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
  constructor(Fp4, opts = {}) {
    const { NONRESIDUE = BigInt(-1), FP2_NONRESIDUE, Fp2mulByB } = opts;
    const ORDER = Fp4.ORDER;
    const FP2_ORDER = ORDER * ORDER;
    this.Fp = Fp4;
    this.ORDER = FP2_ORDER;
    this.BITS = bitLen(FP2_ORDER);
    this.BYTES = Math.ceil(bitLen(FP2_ORDER) / 8);
    this.isLE = Fp4.isLE;
    this.ZERO = this.create({ c0: Fp4.ZERO, c1: Fp4.ZERO });
    this.ONE = this.create({ c0: Fp4.ONE, c1: Fp4.ZERO });
    this.Fp_NONRESIDUE = Fp4.create(NONRESIDUE);
    this.Fp_div2 = Fp4.div(Fp4.ONE, _2n2);
    this.NONRESIDUE = this.create({ c0: FP2_NONRESIDUE[0], c1: FP2_NONRESIDUE[1] });
    this.mulByB = (num) => {
      const { c0, c1 } = Fp2mulByB(num);
      return Object.freeze({ c0, c1 });
    };
    Object.freeze(this);
  }
  fromBigTuple(tuple) {
    if (!Array.isArray(tuple) || tuple.length !== 2)
      throw new Error("invalid Fp2.fromBigTuple");
    const [c0, c1] = tuple;
    if (typeof c0 !== "bigint" || typeof c1 !== "bigint")
      throw new Error("invalid Fp2.fromBigTuple");
    return this.create({ c0, c1 });
  }
  create(num) {
    const { Fp: Fp4 } = this;
    const c0 = Fp4.create(num.c0);
    const c1 = Fp4.create(num.c1);
    return Object.freeze({ c0, c1 });
  }
  isValid(num) {
    if (!isObj(num))
      throw new TypeError("invalid field element: expected object, got " + typeof num);
    const { c0, c1 } = num;
    const { Fp: Fp4 } = this;
    return Fp4.isValid(c0) && Fp4.isValid(c1);
  }
  is0(num) {
    if (!isObj(num))
      return false;
    const { c0, c1 } = num;
    const { Fp: Fp4 } = this;
    return Fp4.is0(c0) && Fp4.is0(c1);
  }
  isValidNot0(num) {
    return !this.is0(num) && this.isValid(num);
  }
  eql({ c0, c1 }, { c0: r0, c1: r1 }) {
    const { Fp: Fp4 } = this;
    return Fp4.eql(c0, r0) && Fp4.eql(c1, r1);
  }
  neg({ c0, c1 }) {
    const { Fp: Fp4 } = this;
    return Object.freeze({ c0: Fp4.neg(c0), c1: Fp4.neg(c1) });
  }
  pow(num, power) {
    return FpPow(this, num, power);
  }
  invertBatch(nums) {
    return FpInvertBatch(this, nums, true);
  }
  // Normalized
  add(f1, f2) {
    const { Fp: Fp4 } = this;
    const { c0, c1 } = f1;
    const { c0: r0, c1: r1 } = f2;
    return Object.freeze({
      c0: Fp4.add(c0, r0),
      c1: Fp4.add(c1, r1)
    });
  }
  sub({ c0, c1 }, { c0: r0, c1: r1 }) {
    const { Fp: Fp4 } = this;
    return Object.freeze({
      c0: Fp4.sub(c0, r0),
      c1: Fp4.sub(c1, r1)
    });
  }
  mul({ c0, c1 }, rhs) {
    const { Fp: Fp4 } = this;
    if (typeof rhs === "bigint")
      return Object.freeze({ c0: Fp4.mul(c0, rhs), c1: Fp4.mul(c1, rhs) });
    const { c0: r0, c1: r1 } = rhs;
    let t1 = Fp4.mul(c0, r0);
    let t2 = Fp4.mul(c1, r1);
    const o0 = Fp4.sub(t1, t2);
    const o1 = Fp4.sub(Fp4.mul(Fp4.add(c0, c1), Fp4.add(r0, r1)), Fp4.add(t1, t2));
    return Object.freeze({ c0: o0, c1: o1 });
  }
  sqr({ c0, c1 }) {
    const { Fp: Fp4 } = this;
    const a = Fp4.add(c0, c1);
    const b = Fp4.sub(c0, c1);
    const c = Fp4.add(c0, c0);
    return Object.freeze({ c0: Fp4.mul(a, b), c1: Fp4.mul(c, c1) });
  }
  // NonNormalized stuff
  addN(a, b) {
    return this.add(a, b);
  }
  subN(a, b) {
    return this.sub(a, b);
  }
  mulN(a, b) {
    return this.mul(a, b);
  }
  sqrN(a) {
    return this.sqr(a);
  }
  // Why inversion for bigint inside Fp instead of Fp2? it is even used in that context?
  div(lhs, rhs) {
    const { Fp: Fp4 } = this;
    return this.mul(lhs, typeof rhs === "bigint" ? Fp4.inv(Fp4.create(rhs)) : this.inv(rhs));
  }
  inv({ c0: a, c1: b }) {
    const { Fp: Fp4 } = this;
    const factor = Fp4.inv(Fp4.create(a * a + b * b));
    return Object.freeze({ c0: Fp4.mul(factor, Fp4.create(a)), c1: Fp4.mul(factor, Fp4.create(-b)) });
  }
  sqrt(num) {
    const { Fp: Fp4 } = this;
    const Fp22 = this;
    const { c0, c1 } = num;
    if (Fp4.is0(c1)) {
      if (FpLegendre(Fp4, c0) === 1)
        return Fp22.create({ c0: Fp4.sqrt(c0), c1: Fp4.ZERO });
      else
        return Fp22.create({ c0: Fp4.ZERO, c1: Fp4.sqrt(Fp4.div(c0, this.Fp_NONRESIDUE)) });
    }
    const a = Fp4.sqrt(Fp4.sub(Fp4.sqr(c0), Fp4.mul(Fp4.sqr(c1), this.Fp_NONRESIDUE)));
    let d = Fp4.mul(Fp4.add(a, c0), this.Fp_div2);
    const legendre = FpLegendre(Fp4, d);
    if (legendre === -1)
      d = Fp4.sub(d, a);
    const a0 = Fp4.sqrt(d);
    const candidateSqrt = Fp22.create({ c0: a0, c1: Fp4.div(Fp4.mul(c1, this.Fp_div2), a0) });
    if (!Fp22.eql(Fp22.sqr(candidateSqrt), num))
      throw new Error("Cannot find square root");
    const x1 = candidateSqrt;
    const x2 = Fp22.neg(x1);
    const { re: re1, im: im1 } = Fp22.reim(x1);
    const { re: re2, im: im2 } = Fp22.reim(x2);
    if (im1 > im2 || im1 === im2 && re1 > re2)
      return x1;
    return x2;
  }
  // Same as sgn0_m_eq_2 in RFC 9380
  isOdd(x) {
    const { re: x0, im: x1 } = this.reim(x);
    const sign_0 = x0 % _2n2;
    const zero_0 = x0 === _0n2;
    const sign_1 = x1 % _2n2;
    return BigInt(sign_0 || zero_0 && sign_1) == _1n2;
  }
  // Bytes util
  fromBytes(b) {
    const { Fp: Fp4 } = this;
    abytes(b);
    if (b.length !== this.BYTES)
      throw new Error("fromBytes invalid length=" + b.length);
    return this.create({
      c0: Fp4.fromBytes(b.subarray(0, Fp4.BYTES)),
      c1: Fp4.fromBytes(b.subarray(Fp4.BYTES))
    });
  }
  toBytes({ c0, c1 }) {
    return concatBytes(this.Fp.toBytes(c0), this.Fp.toBytes(c1));
  }
  cmov({ c0, c1 }, { c0: r0, c1: r1 }, c) {
    const { Fp: Fp4 } = this;
    return this.create({
      c0: Fp4.cmov(c0, r0, c),
      c1: Fp4.cmov(c1, r1, c)
    });
  }
  reim({ c0, c1 }) {
    return { re: c0, im: c1 };
  }
  Fp4Square(a, b) {
    const Fp22 = this;
    const a2 = Fp22.sqr(a);
    const b2 = Fp22.sqr(b);
    return {
      first: Fp22.add(Fp22.mulByNonresidue(b2), a2),
      // b² * Nonresidue + a²
      second: Fp22.sub(Fp22.sub(Fp22.sqr(Fp22.add(a, b)), a2), b2)
      // (a + b)² - a² - b²
    };
  }
  // multiply by u + 1
  mulByNonresidue({ c0, c1 }) {
    const { Fp: Fp4, NONRESIDUE: nr } = this;
    if (nr.c0 === Fp4.ONE && nr.c1 === Fp4.ONE) {
      return Object.freeze({ c0: Fp4.sub(c0, c1), c1: Fp4.add(c0, c1) });
    }
    if (nr.c1 === Fp4.ONE) {
      return Object.freeze({
        c0: Fp4.sub(Fp4.mul(c0, nr.c0), c1),
        c1: Fp4.add(c0, Fp4.mul(c1, nr.c0))
      });
    }
    return this.mul({ c0, c1 }, nr);
  }
  frobeniusMap(num, power) {
    const { c0, c1 } = num;
    const { Fp: Fp4 } = this;
    return Object.freeze({ c0, c1: power % 2 === 0 ? c1 : Fp4.neg(c1) });
  }
};
var _Field6 = class {
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
  // Most callers never touch Frobenius maps, so keep the sextic tables lazy:
  // eagerly deriving them dominates `bls12-381.js` / `bn254.js` import time.
  get FROBENIUS_COEFFICIENTS_1() {
    const frob2 = _FROBENIUS_COEFFICIENTS_6.get(this);
    if (frob2)
      return frob2[0];
    const { Fp2: Fp22 } = this;
    const { Fp: Fp4 } = Fp22;
    const rows = calcFrobeniusCoefficients(Fp22, Fp22.NONRESIDUE, Fp4.ORDER, 6, 2, 3);
    const cache = [Object.freeze(rows[0]), Object.freeze(rows[1])];
    _FROBENIUS_COEFFICIENTS_6.set(this, cache);
    return cache[0];
  }
  get FROBENIUS_COEFFICIENTS_2() {
    const frob2 = _FROBENIUS_COEFFICIENTS_6.get(this);
    if (frob2)
      return frob2[1];
    void this.FROBENIUS_COEFFICIENTS_1;
    return _FROBENIUS_COEFFICIENTS_6.get(this)[1];
  }
  add({ c0, c1, c2 }, { c0: r0, c1: r1, c2: r2 }) {
    const { Fp2: Fp22 } = this;
    return Object.freeze({
      c0: Fp22.add(c0, r0),
      c1: Fp22.add(c1, r1),
      c2: Fp22.add(c2, r2)
    });
  }
  sub({ c0, c1, c2 }, { c0: r0, c1: r1, c2: r2 }) {
    const { Fp2: Fp22 } = this;
    return Object.freeze({
      c0: Fp22.sub(c0, r0),
      c1: Fp22.sub(c1, r1),
      c2: Fp22.sub(c2, r2)
    });
  }
  mul({ c0, c1, c2 }, rhs) {
    const { Fp2: Fp22 } = this;
    if (typeof rhs === "bigint") {
      return Object.freeze({
        c0: Fp22.mul(c0, rhs),
        c1: Fp22.mul(c1, rhs),
        c2: Fp22.mul(c2, rhs)
      });
    }
    const { c0: r0, c1: r1, c2: r2 } = rhs;
    const t0 = Fp22.mul(c0, r0);
    const t1 = Fp22.mul(c1, r1);
    const t2 = Fp22.mul(c2, r2);
    return Object.freeze({
      // t0 + (c1 + c2) * (r1 * r2) - (T1 + T2) * (u + 1)
      c0: Fp22.add(t0, Fp22.mulByNonresidue(Fp22.sub(Fp22.mul(Fp22.add(c1, c2), Fp22.add(r1, r2)), Fp22.add(t1, t2)))),
      // (c0 + c1) * (r0 + r1) - (T0 + T1) + T2 * (u + 1)
      c1: Fp22.add(Fp22.sub(Fp22.mul(Fp22.add(c0, c1), Fp22.add(r0, r1)), Fp22.add(t0, t1)), Fp22.mulByNonresidue(t2)),
      // T1 + (c0 + c2) * (r0 + r2) - T0 + T2
      c2: Fp22.sub(Fp22.add(t1, Fp22.mul(Fp22.add(c0, c2), Fp22.add(r0, r2))), Fp22.add(t0, t2))
    });
  }
  sqr({ c0, c1, c2 }) {
    const { Fp2: Fp22 } = this;
    let t0 = Fp22.sqr(c0);
    let t1 = Fp22.mul(Fp22.mul(c0, c1), _2n2);
    let t3 = Fp22.mul(Fp22.mul(c1, c2), _2n2);
    let t4 = Fp22.sqr(c2);
    return Object.freeze({
      c0: Fp22.add(Fp22.mulByNonresidue(t3), t0),
      // T3 * (u + 1) + T0
      c1: Fp22.add(Fp22.mulByNonresidue(t4), t1),
      // T4 * (u + 1) + T1
      // T1 + (c0 - c1 + c2)² + T3 - T0 - T4
      c2: Fp22.sub(Fp22.sub(Fp22.add(Fp22.add(t1, Fp22.sqr(Fp22.add(Fp22.sub(c0, c1), c2))), t3), t0), t4)
    });
  }
  addN(a, b) {
    return this.add(a, b);
  }
  subN(a, b) {
    return this.sub(a, b);
  }
  mulN(a, b) {
    return this.mul(a, b);
  }
  sqrN(a) {
    return this.sqr(a);
  }
  create(num) {
    const { Fp2: Fp22 } = this;
    const c0 = Fp22.create(num.c0);
    const c1 = Fp22.create(num.c1);
    const c2 = Fp22.create(num.c2);
    return Object.freeze({ c0, c1, c2 });
  }
  isValid(num) {
    if (!isObj(num))
      throw new TypeError("invalid field element: expected object, got " + typeof num);
    const { c0, c1, c2 } = num;
    const { Fp2: Fp22 } = this;
    return Fp22.isValid(c0) && Fp22.isValid(c1) && Fp22.isValid(c2);
  }
  is0(num) {
    if (!isObj(num))
      return false;
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
  // Do we need division by bigint at all? Should be done via order:
  div(lhs, rhs) {
    const { Fp2: Fp22 } = this;
    const { Fp: Fp4 } = Fp22;
    return this.mul(lhs, typeof rhs === "bigint" ? Fp4.inv(Fp4.create(rhs)) : this.inv(rhs));
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
  // Bytes utils
  fromBytes(b) {
    const { Fp2: Fp22 } = this;
    abytes(b);
    if (b.length !== this.BYTES)
      throw new Error("fromBytes invalid length=" + b.length);
    const B2 = Fp22.BYTES;
    return this.create({
      c0: Fp22.fromBytes(b.subarray(0, B2)),
      c1: Fp22.fromBytes(b.subarray(B2, B2 * 2)),
      c2: Fp22.fromBytes(b.subarray(2 * B2))
    });
  }
  toBytes({ c0, c1, c2 }) {
    const { Fp2: Fp22 } = this;
    return concatBytes(Fp22.toBytes(c0), Fp22.toBytes(c1), Fp22.toBytes(c2));
  }
  cmov({ c0, c1, c2 }, { c0: r0, c1: r1, c2: r2 }, c) {
    const { Fp2: Fp22 } = this;
    return this.create({
      c0: Fp22.cmov(c0, r0, c),
      c1: Fp22.cmov(c1, r1, c),
      c2: Fp22.cmov(c2, r2, c)
    });
  }
  fromBigSix(tuple) {
    const { Fp2: Fp22 } = this;
    if (!Array.isArray(tuple) || tuple.length !== 6)
      throw new Error("invalid Fp6.fromBigSix");
    for (let i = 0; i < 6; i++)
      if (typeof tuple[i] !== "bigint")
        throw new Error("invalid Fp6.fromBigSix");
    const t = tuple;
    return this.create({
      c0: Fp22.fromBigTuple(t.slice(0, 2)),
      c1: Fp22.fromBigTuple(t.slice(2, 4)),
      c2: Fp22.fromBigTuple(t.slice(4, 6))
    });
  }
  frobeniusMap(num, power) {
    const { c0, c1, c2 } = num;
    if (power % 6 === 0)
      return Object.freeze({ c0, c1, c2 });
    const { Fp2: Fp22 } = this;
    return Object.freeze({
      c0: Fp22.frobeniusMap(c0, power),
      c1: Fp22.mul(Fp22.frobeniusMap(c1, power), this.FROBENIUS_COEFFICIENTS_1[power % 6]),
      c2: Fp22.mul(Fp22.frobeniusMap(c2, power), this.FROBENIUS_COEFFICIENTS_2[power % 6])
    });
  }
  mulByFp2({ c0, c1, c2 }, rhs) {
    const { Fp2: Fp22 } = this;
    return Object.freeze({
      c0: Fp22.mul(c0, rhs),
      c1: Fp22.mul(c1, rhs),
      c2: Fp22.mul(c2, rhs)
    });
  }
  mulByNonresidue({ c0, c1, c2 }) {
    const { Fp2: Fp22 } = this;
    return Object.freeze({ c0: Fp22.mulByNonresidue(c2), c1: c0, c2: c1 });
  }
  // Sparse multiplication
  mul1({ c0, c1, c2 }, b1) {
    const { Fp2: Fp22 } = this;
    return Object.freeze({
      c0: Fp22.mulByNonresidue(Fp22.mul(c2, b1)),
      c1: Fp22.mul(c0, b1),
      c2: Fp22.mul(c1, b1)
    });
  }
  // Sparse multiplication
  mul01({ c0, c1, c2 }, b0, b1) {
    const { Fp2: Fp22 } = this;
    let t0 = Fp22.mul(c0, b0);
    let t1 = Fp22.mul(c1, b1);
    return Object.freeze({
      // ((c1 + c2) * b1 - T1) * (u + 1) + T0
      c0: Fp22.add(Fp22.mulByNonresidue(Fp22.sub(Fp22.mul(Fp22.add(c1, c2), b1), t1)), t0),
      // (b0 + b1) * (c0 + c1) - T0 - T1
      c1: Fp22.sub(Fp22.sub(Fp22.mul(Fp22.add(b0, b1), Fp22.add(c0, c1)), t0), t1),
      // (c0 + c2) * b0 - T0 + T1
      c2: Fp22.add(Fp22.sub(Fp22.mul(Fp22.add(c0, c2), b0), t0), t1)
    });
  }
};
var _FROBENIUS_COEFFICIENTS_6 = /* @__PURE__ */ new WeakMap();
var _Field12 = class {
  ORDER;
  BITS;
  BYTES;
  isLE;
  ZERO;
  ONE;
  Fp6;
  X_LEN;
  finalExponentiate;
  constructor(Fp62, opts) {
    const { X_LEN, Fp12finalExponentiate } = opts;
    const { Fp2: Fp22 } = Fp62;
    const { Fp: Fp4 } = Fp22;
    this.Fp6 = Fp62;
    this.ORDER = Fp4.ORDER ** _12n;
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
  // Keep the degree-12 Frobenius row lazy too; after the first lookup the cached
  // array is reused exactly like the old eager table.
  get FROBENIUS_COEFFICIENTS() {
    const frob2 = _FROBENIUS_COEFFICIENTS_12.get(this);
    if (frob2)
      return frob2;
    const { Fp2: Fp22 } = this.Fp6;
    const { Fp: Fp4 } = Fp22;
    const cache = Object.freeze(calcFrobeniusCoefficients(Fp22, Fp22.NONRESIDUE, Fp4.ORDER, 12, 1, 6)[0]);
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
    if (!isObj(num))
      throw new TypeError("invalid field element: expected object, got " + typeof num);
    const { c0, c1 } = num;
    const { Fp6: Fp62 } = this;
    return Fp62.isValid(c0) && Fp62.isValid(c1);
  }
  is0(num) {
    if (!isObj(num))
      return false;
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
    let t = Fp62.inv(Fp62.sub(Fp62.sqr(c0), Fp62.mulByNonresidue(Fp62.sqr(c1))));
    return Object.freeze({ c0: Fp62.mul(c0, t), c1: Fp62.neg(Fp62.mul(c1, t)) });
  }
  div(lhs, rhs) {
    const { Fp6: Fp62 } = this;
    const { Fp2: Fp22 } = Fp62;
    const { Fp: Fp4 } = Fp22;
    return this.mul(lhs, typeof rhs === "bigint" ? Fp4.inv(Fp4.create(rhs)) : this.inv(rhs));
  }
  pow(num, power) {
    return FpPow(this, num, power);
  }
  invertBatch(nums) {
    return FpInvertBatch(this, nums, true);
  }
  // Normalized
  add({ c0, c1 }, { c0: r0, c1: r1 }) {
    const { Fp6: Fp62 } = this;
    return Object.freeze({
      c0: Fp62.add(c0, r0),
      c1: Fp62.add(c1, r1)
    });
  }
  sub({ c0, c1 }, { c0: r0, c1: r1 }) {
    const { Fp6: Fp62 } = this;
    return Object.freeze({
      c0: Fp62.sub(c0, r0),
      c1: Fp62.sub(c1, r1)
    });
  }
  mul({ c0, c1 }, rhs) {
    const { Fp6: Fp62 } = this;
    if (typeof rhs === "bigint")
      return Object.freeze({ c0: Fp62.mul(c0, rhs), c1: Fp62.mul(c1, rhs) });
    let { c0: r0, c1: r1 } = rhs;
    let t1 = Fp62.mul(c0, r0);
    let t2 = Fp62.mul(c1, r1);
    return Object.freeze({
      c0: Fp62.add(t1, Fp62.mulByNonresidue(t2)),
      // T1 + T2 * v
      // (c0 + c1) * (r0 + r1) - (T1 + T2)
      c1: Fp62.sub(Fp62.mul(Fp62.add(c0, c1), Fp62.add(r0, r1)), Fp62.add(t1, t2))
    });
  }
  sqr({ c0, c1 }) {
    const { Fp6: Fp62 } = this;
    let ab = Fp62.mul(c0, c1);
    return Object.freeze({
      // (c1 * v + c0) * (c0 + c1) - AB - AB * v
      c0: Fp62.sub(Fp62.sub(Fp62.mul(Fp62.add(Fp62.mulByNonresidue(c1), c0), Fp62.add(c0, c1)), ab), Fp62.mulByNonresidue(ab)),
      c1: Fp62.add(ab, ab)
    });
  }
  // NonNormalized stuff
  addN(a, b) {
    return this.add(a, b);
  }
  subN(a, b) {
    return this.sub(a, b);
  }
  mulN(a, b) {
    return this.mul(a, b);
  }
  sqrN(a) {
    return this.sqr(a);
  }
  // Bytes utils
  fromBytes(b) {
    const { Fp6: Fp62 } = this;
    abytes(b);
    if (b.length !== this.BYTES)
      throw new Error("fromBytes invalid length=" + b.length);
    return this.create({
      c0: Fp62.fromBytes(b.subarray(0, Fp62.BYTES)),
      c1: Fp62.fromBytes(b.subarray(Fp62.BYTES))
    });
  }
  toBytes({ c0, c1 }) {
    const { Fp6: Fp62 } = this;
    return concatBytes(Fp62.toBytes(c0), Fp62.toBytes(c1));
  }
  cmov({ c0, c1 }, { c0: r0, c1: r1 }, c) {
    const { Fp6: Fp62 } = this;
    return this.create({
      c0: Fp62.cmov(c0, r0, c),
      c1: Fp62.cmov(c1, r1, c)
    });
  }
  // Utils
  // toString() {
  //   return '' + 'Fp12(' + this.c0 + this.c1 + '* w');
  // },
  // fromTuple(c: [Fp6, Fp6]) {
  //   return new Fp12(...c);
  // }
  fromBigTwelve(tuple) {
    const { Fp6: Fp62 } = this;
    if (!Array.isArray(tuple) || tuple.length !== 12)
      throw new Error("invalid Fp12.fromBigTwelve");
    for (let i = 0; i < 12; i++)
      if (typeof tuple[i] !== "bigint")
        throw new Error("invalid Fp12.fromBigTwelve");
    const t = tuple;
    return this.create({
      c0: Fp62.fromBigSix(t.slice(0, 6)),
      c1: Fp62.fromBigSix(t.slice(6, 12))
    });
  }
  // Raises to q**i -th power
  frobeniusMap(lhs, power) {
    const p = power % 12;
    if (p === 0)
      return Object.freeze({ c0: lhs.c0, c1: lhs.c1 });
    if (p === 6)
      return this.conjugate(lhs);
    const { Fp6: Fp62 } = this;
    const { Fp2: Fp22 } = Fp62;
    const { c0, c1, c2 } = Fp62.frobeniusMap(lhs.c1, power);
    const coeff = this.FROBENIUS_COEFFICIENTS[p];
    return Object.freeze({
      c0: Fp62.frobeniusMap(lhs.c0, power),
      c1: Object.freeze({
        c0: Fp22.mul(c0, coeff),
        c1: Fp22.mul(c1, coeff),
        c2: Fp22.mul(c2, coeff)
      })
    });
  }
  mulByFp2({ c0, c1 }, rhs) {
    const { Fp6: Fp62 } = this;
    return Object.freeze({
      c0: Fp62.mulByFp2(c0, rhs),
      c1: Fp62.mulByFp2(c1, rhs)
    });
  }
  conjugate({ c0, c1 }) {
    return Object.freeze({ c0, c1: this.Fp6.neg(c1) });
  }
  // A cyclotomic group is a subgroup of Fp^n defined by
  //   GΦₙ(p) = {α ∈ Fpⁿ : α^Φₙ(p) = 1}
  // The result of any pairing is in a cyclotomic subgroup
  // https://eprint.iacr.org/2009/565.pdf
  // https://eprint.iacr.org/2010/354.pdf
  _cyclotomicSquare({ c0, c1 }) {
    const { Fp6: Fp62 } = this;
    const { Fp2: Fp22 } = Fp62;
    const { c0: c0c0, c1: c0c1, c2: c0c2 } = c0;
    const { c0: c1c0, c1: c1c1, c2: c1c2 } = c1;
    const { first: t3, second: t4 } = Fp22.Fp4Square(c0c0, c1c1);
    const { first: t5, second: t6 } = Fp22.Fp4Square(c1c0, c0c2);
    const { first: t7, second: t8 } = Fp22.Fp4Square(c0c1, c1c2);
    const t9 = Fp22.mulByNonresidue(t8);
    return Object.freeze({
      c0: Object.freeze({
        c0: Fp22.add(Fp22.mul(Fp22.sub(t3, c0c0), _2n2), t3),
        // 2 * (T3 - c0c0)  + T3
        c1: Fp22.add(Fp22.mul(Fp22.sub(t5, c0c1), _2n2), t5),
        // 2 * (T5 - c0c1)  + T5
        c2: Fp22.add(Fp22.mul(Fp22.sub(t7, c0c2), _2n2), t7)
      }),
      // 2 * (T7 - c0c2)  + T7
      c1: Object.freeze({
        c0: Fp22.add(Fp22.mul(Fp22.add(t9, c1c0), _2n2), t9),
        // 2 * (T9 + c1c0) + T9
        c1: Fp22.add(Fp22.mul(Fp22.add(t4, c1c1), _2n2), t4),
        // 2 * (T4 + c1c1) + T4
        c2: Fp22.add(Fp22.mul(Fp22.add(t6, c1c2), _2n2), t6)
      })
    });
  }
  // https://eprint.iacr.org/2009/565.pdf
  _cyclotomicExp(num, n) {
    aInRange("cyclotomic exponent", n, _0n2, _1n2 << BigInt(this.X_LEN));
    if (n === _0n2)
      return this.ONE;
    let z = num;
    for (let i = bitLen(n) - 2; i >= 0; i--) {
      z = this._cyclotomicSquare(z);
      if (bitGet(n, i))
        z = this.mul(z, num);
    }
    return z;
  }
};
var _FROBENIUS_COEFFICIENTS_12 = /* @__PURE__ */ new WeakMap();
function tower12(opts) {
  validateObject(opts, {
    ORDER: "bigint",
    X_LEN: "number",
    FP2_NONRESIDUE: "object",
    Fp2mulByB: "function",
    Fp12finalExponentiate: "function"
  }, { NONRESIDUE: "bigint" });
  asafenumber(opts.X_LEN, "X_LEN");
  if (opts.X_LEN < 1)
    throw new Error("invalid X_LEN");
  const nonresidue = opts.FP2_NONRESIDUE;
  if (!Array.isArray(nonresidue) || nonresidue.length !== 2)
    throw new Error("invalid FP2_NONRESIDUE");
  if (typeof nonresidue[0] !== "bigint" || typeof nonresidue[1] !== "bigint")
    throw new Error("invalid FP2_NONRESIDUE");
  const Fp4 = Field(opts.ORDER);
  const Fp22 = new _Field2(Fp4, opts);
  const Fp62 = new _Field6(Fp22);
  const Fp123 = new _Field12(Fp62, opts);
  return { Fp: Fp4, Fp2: Fp22, Fp6: Fp62, Fp12: Fp123 };
}

// node_modules/@noble/curves/bls12-381.js
var _0n3 = BigInt(0);
var _1n3 = BigInt(1);
var _2n3 = BigInt(2);
var _3n3 = BigInt(3);
var _4n = BigInt(4);
var BLS_X = BigInt("0xd201000000010000");
var BLS_X_LEN = bitLen(BLS_X);
var bls12_381_CURVE_G1 = {
  p: BigInt("0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab"),
  n: BigInt("0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001"),
  h: BigInt("0x396c8c005555e1568c00aaab0000aaab"),
  a: _0n3,
  b: _4n,
  Gx: BigInt("0x17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb"),
  Gy: BigInt("0x08b3f481e3aaa0f1a09e30ed741d8ae4fcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1")
};
var bls12_381_Fr = Field(bls12_381_CURVE_G1.n, {
  modFromBytes: true
});
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
  return {
    g2: Fp2.add(Fp2.mul(Fp2.mulByNonresidue(h23c1), _3n3), d2),
    g3: Fp2.sub(Fp2.mul(h23c0, _3n3), d3),
    g4: Fp2.sub(Fp2.mul(h45c0, _3n3), d4),
    g5: Fp2.add(Fp2.mul(h45c1, _3n3), d5)
  };
}
function bls12RecoverG1Ratio({ g2: g22, g3, g4, g5 }) {
  if (Fp2.is0(g22))
    return { num: Fp2.mul(Fp2.mul(g4, g5), _2n3), den: g3 };
  return {
    num: Fp2.add(Fp2.sub(Fp2.mul(Fp2.sqr(g4), _3n3), Fp2.mul(g3, _2n3)), Fp2.mulByNonresidue(Fp2.sqr(g5))),
    den: Fp2.mul(g22, _4n)
  };
}
function bls12RecoverG0(g12, { g2: g22, g3, g4, g5 }) {
  const g3g4 = Fp2.mul(g3, g4);
  const t = Fp2.add(Fp2.sub(Fp2.mul(Fp2.sub(Fp2.sqr(g12), g3g4), _2n3), g3g4), Fp2.mul(g22, g5));
  return Fp2.add(Fp2.mulByNonresidue(t), Fp2.ONE);
}
function bls12CyclotomicExpCompressed(num, squarings) {
  const gs = [];
  let g = bls12Compress(num);
  for (const count of squarings) {
    for (let i = 0; i < count; i++)
      g = bls12CyclotomicSquareCompressed(g);
    gs.push(g);
  }
  const isOne = gs.map(({ g2: g22, g3 }) => Fp2.is0(g22) && Fp2.is0(g3));
  const ratios = gs.map(bls12RecoverG1Ratio);
  const invDens = Fp2.invertBatch(ratios.map(({ den }) => den));
  const elems = gs.map((compressed, i) => {
    if (isOne[i])
      return Fp12.ONE;
    const g12 = Fp2.mul(ratios[i].num, invDens[i]);
    return bls12FromCompressed(bls12RecoverG0(g12, compressed), g12, compressed);
  });
  return { result: Fp12.mul(Fp12.mul(elems[0], elems[1]), elems[2]), last: elems[2] };
}
function bls12CyclotomicExpX(num) {
  const { result, last } = bls12CyclotomicExpCompressed(num, [16, 32, 9]);
  let r = result;
  let s = last;
  for (let i = 0; i < 3; i++)
    s = Fp12._cyclotomicSquare(s);
  r = Fp12.mul(r, s);
  for (let i = 0; i < 2; i++)
    s = Fp12._cyclotomicSquare(s);
  r = Fp12.mul(r, s);
  s = Fp12._cyclotomicSquare(s);
  return Fp12.mul(r, s);
}
var { Fp, Fp2, Fp6, Fp12 } = tower12({
  ORDER: bls12_381_CURVE_G1.p,
  X_LEN: BLS_X_LEN,
  // Finite extension field over irreducible polynominal.
  // Fp(u) / (u² - β) where β = -1
  // Public `Fp2.NONRESIDUE` below is the sextic-tower value `(1, 1) = u + 1`;
  // the quadratic non-residue for the base Fp2 construction is still `-1`.
  FP2_NONRESIDUE: [_1n3, _1n3],
  Fp2mulByB: ({ c0, c1 }) => {
    const t0 = Fp.mul(c0, _4n);
    const t1 = Fp.mul(c1, _4n);
    return { c0: Fp.sub(t0, t1), c1: Fp.add(t0, t1) };
  },
  Fp12finalExponentiate: (num) => {
    const powMinusX = (num2) => Fp12.conjugate(bls12CyclotomicExpX(num2));
    const t0 = Fp12.div(Fp12.frobeniusMap(num, 6), num);
    const t1 = Fp12.mul(Fp12.frobeniusMap(t0, 2), t0);
    const t2 = powMinusX(t1);
    const t3 = Fp12.mul(Fp12.conjugate(Fp12._cyclotomicSquare(t1)), t2);
    const t4 = powMinusX(t3);
    const t5 = powMinusX(t4);
    const t6 = Fp12.mul(powMinusX(t5), Fp12._cyclotomicSquare(t2));
    const t7 = powMinusX(t6);
    const t2_t5_pow_q2 = Fp12.frobeniusMap(Fp12.mul(t2, t5), 2);
    const t4_t1_pow_q3 = Fp12.frobeniusMap(Fp12.mul(t4, t1), 3);
    const t6_t1c_pow_q1 = Fp12.frobeniusMap(Fp12.mul(t6, Fp12.conjugate(t1)), 1);
    const t7_t3c_t1 = Fp12.mul(Fp12.mul(t7, Fp12.conjugate(t3)), t1);
    return Fp12.mul(Fp12.mul(Fp12.mul(t2_t5_pow_q2, t4_t1_pow_q3), t6_t1c_pow_q1), t7_t3c_t1);
  }
});
var frob;
var getFrob = () => frob || (frob = psiFrobenius(Fp, Fp2, Fp2.div(Fp2.ONE, Fp2.NONRESIDUE)));
var G2psi = (c, P) => {
  const fn = getFrob().G2psi;
  G2psi = fn;
  return fn(c, P);
};
var G2psi2 = (c, P) => {
  const fn = getFrob().G2psi2;
  G2psi2 = fn;
  return fn(c, P);
};
var hasher_opts = Object.freeze({
  DST: "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_",
  encodeDST: "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_",
  p: Fp.ORDER,
  m: 2,
  k: 128,
  expand: "xmd",
  hash: sha256
});
var bls12_381_CURVE_G2 = {
  p: Fp2.ORDER,
  n: bls12_381_CURVE_G1.n,
  h: BigInt("0x5d543a95414e7f1091d50792876a202cd91de4547085abaa68a205b2e5a7ddfa628f1cb4d9e82ef21537e293a6691ae1616ec6e786f0c70cf1c38e31c7238e5"),
  a: Fp2.ZERO,
  b: Fp2.fromBigTuple([_4n, _4n]),
  Gx: Fp2.fromBigTuple([
    BigInt("0x024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8"),
    BigInt("0x13e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e")
  ]),
  Gy: Fp2.fromBigTuple([
    BigInt("0x0ce5d527727d6e118cc9cdc6da2e351aadfd9baa8cbdd3a76d429a695160d12c923ac9cc3baca289e193548608b82801"),
    BigInt("0x0606c4a02ea734cc32acd2b02bc28b99cb3e287e85a763af267492ab572e99ab3f370d275cec1da1aaa9075ff05f79be")
  ])
};
var sortBit = (parts, p) => {
  for (const part of parts) {
    if (part !== _0n3)
      return Boolean(part * _2n3 / p);
  }
  return false;
};
var fp2 = {
  // Generic tower bytes use `c0 || c1`, but the BLS12-381 G2 point/signature wire encoding uses
  // `c1 || c0`, so keep this local wrapper instead of changing generic field serialization.
  encode({ c0, c1 }) {
    const { BYTES: L } = Fp;
    return concatBytes(numberToBytesBE(c1, L), numberToBytesBE(c0, L));
  },
  decode(bytes) {
    const { BYTES: L } = Fp;
    return Fp2.create({
      c0: decodeFp(bytes.subarray(L)),
      c1: decodeFp(bytes.subarray(0, L))
    });
  }
};
var BaseFp = Fp;
function decodeFp(bytes) {
  return Fp.fromBytes(bytes);
}
var coder = (name, Fp4, b, encode4, decode3, yparts) => {
  const F = Fp4;
  const enc = encode4;
  const dec = decode3;
  const W = F.BYTES;
  return (allowUncompressed) => ({
    encode(point, compressed = true) {
      if (!compressed && !allowUncompressed)
        throw new Error("invalid signature: expected compressed encoding");
      const infinity = point.is0();
      const { x, y } = point.toAffine();
      const bytes = compressed ? enc(x) : concatBytes(enc(x), enc(y));
      let sort;
      if (compressed && !infinity)
        sort = sortBit(yparts(y), BaseFp.ORDER);
      return setMask(bytes, { compressed, infinity, sort });
    },
    decode(bytes) {
      const raw = allowUncompressed ? abytes(bytes, void 0, "point") : abytes(bytes, W, "signature");
      const { compressed, infinity, sort, value } = parseMask(raw);
      if (!allowUncompressed && !compressed)
        throw new Error("invalid signature: expected compressed encoding");
      const len = compressed ? W : 2 * W;
      if (value.length !== len)
        throw new Error(`invalid ${name} point: expected ${len} bytes`);
      if (infinity) {
        for (const b2 of value) {
          if (b2)
            throw new Error(`invalid ${name} point: non-canonical zero`);
        }
        return { x: F.ZERO, y: F.ZERO };
      }
      const x = dec(compressed ? value : value.subarray(0, W));
      let y;
      if (compressed) {
        y = F.sqrt(F.add(F.pow(x, _3n3), b));
        if (!y)
          throw new Error(`invalid ${name} point: compressed`);
        if (sortBit(yparts(y), BaseFp.ORDER) !== sort)
          y = F.neg(y);
      } else {
        y = dec(value.subarray(W));
      }
      if (!compressed && F.is0(x) && F.is0(y))
        throw new Error(`invalid ${name} point: uncompressed`);
      return { x, y };
    }
  });
};
function validateMask({ compressed, infinity, sort }) {
  if (!compressed && !infinity && sort || // 0010_0000 = 0x20
  !compressed && infinity && sort || // 0110_0000 = 0x60
  compressed && infinity && sort)
    throw new Error("invalid encoding flag");
}
function parseMask(bytes) {
  bytes = copyBytes(bytes);
  const mask = bytes[0] & 224;
  const compressed = !!(mask >> 7 & 1);
  const infinity = !!(mask >> 6 & 1);
  const sort = !!(mask >> 5 & 1);
  validateMask({ compressed, infinity, sort });
  bytes[0] &= 31;
  return { compressed, infinity, sort, value: bytes };
}
function setMask(bytes, mask) {
  if (bytes[0] & 224)
    throw new Error("setMask: non-empty mask");
  validateMask({ compressed: !!mask.compressed, infinity: !!mask.infinity, sort: !!mask.sort });
  if (mask.compressed)
    bytes[0] |= 128;
  if (mask.infinity)
    bytes[0] |= 64;
  if (mask.sort)
    bytes[0] |= 32;
  return bytes;
}
var g1coder = coder("G1", Fp, Fp.create(bls12_381_CURVE_G1.b), (x) => numberToBytesBE(x, Fp.BYTES), decodeFp, (y) => [y]);
var g1 = { point: g1coder(true), sig: g1coder(false) };
var signatureG1ToBytes = (point) => {
  point.assertValidity();
  return g1.sig.encode(point);
};
function signatureG1FromBytes(bytes) {
  const Point = bls12_381.G1.Point;
  const point = Point.fromAffine(g1.sig.decode(bytes));
  point.assertValidity();
  return point;
}
var g2coder = coder("G2", Fp2, bls12_381_CURVE_G2.b, fp2.encode, fp2.decode, (y) => [
  y.c1,
  y.c0
]);
var g2 = { point: g2coder(true), sig: g2coder(false) };
var signatureG2ToBytes = (point) => {
  point.assertValidity();
  return g2.sig.encode(point);
};
function signatureG2FromBytes(bytes) {
  const Point = bls12_381.G2.Point;
  const point = Point.fromAffine(g2.sig.decode(bytes));
  point.assertValidity();
  return point;
}
var signatureCoders = {
  ShortSignature: {
    fromBytes(bytes) {
      return signatureG1FromBytes(abytes(bytes));
    },
    fromHex(hex) {
      return signatureG1FromBytes(hexToBytes(hex));
    },
    toBytes(point) {
      return signatureG1ToBytes(point);
    },
    // Historical alias: BLS signatures have a single compressed byte format here.
    toRawBytes(point) {
      return signatureG1ToBytes(point);
    },
    toHex(point) {
      return bytesToHex(signatureG1ToBytes(point));
    }
  },
  LongSignature: {
    fromBytes(bytes) {
      return signatureG2FromBytes(abytes(bytes));
    },
    fromHex(hex) {
      return signatureG2FromBytes(hexToBytes(hex));
    },
    toBytes(point) {
      return signatureG2ToBytes(point);
    },
    // Historical alias: BLS signatures have a single compressed byte format here.
    toRawBytes(point) {
      return signatureG2ToBytes(point);
    },
    toHex(point) {
      return bytesToHex(signatureG2ToBytes(point));
    }
  }
};
var fields = {
  Fp,
  Fp2,
  Fp6,
  Fp12,
  Fr: bls12_381_Fr
};
var G1_Point = weierstrass(bls12_381_CURVE_G1, {
  // Public point APIs still accept infinity, even though the Zcash proof
  // encoding rules cited above only define nonzero point encodings.
  allowInfinityPoint: true,
  Fn: bls12_381_Fr,
  fromBytes: g1.point.decode,
  toBytes: (_c, point, isComp) => g1.point.encode(point, isComp),
  // Checks is the point resides in prime-order subgroup.
  // point.isTorsionFree() should return true for valid points
  // It returns false for shitty points.
  // https://eprint.iacr.org/2021/1130.pdf
  isTorsionFree: (c, point) => {
    const beta = BigInt("0x5f19672fdf76ce51ba69c6076a0f77eaddb3a93be6f89688de17d813620a00022e01fffffffefffe");
    const phi = new c(Fp.mul(point.X, beta), point.Y, point.Z);
    const xP = point.multiplyUnsafe(BLS_X).negate();
    const u2P = xP.multiplyUnsafe(BLS_X);
    return u2P.equals(phi);
  },
  // Clear cofactor of G1
  // https://eprint.iacr.org/2019/403
  clearCofactor: (_c, point) => {
    return point.multiplyUnsafe(BLS_X).add(point);
  }
});
var G2_Point = weierstrass(bls12_381_CURVE_G2, {
  Fp: Fp2,
  // Public point APIs still accept infinity, even though the Zcash proof
  // encoding rules cited above only define nonzero point encodings.
  allowInfinityPoint: true,
  Fn: bls12_381_Fr,
  fromBytes: g2.point.decode,
  toBytes: (_c, point, isComp) => g2.point.encode(point, isComp),
  // https://eprint.iacr.org/2021/1130.pdf
  // Older version: https://eprint.iacr.org/2019/814.pdf
  isTorsionFree: (c, P) => {
    return P.multiplyUnsafe(BLS_X).negate().equals(G2psi(c, P));
  },
  // clear_cofactor_bls12381_g2 from RFC 9380.
  // https://eprint.iacr.org/2017/419.pdf
  // prettier-ignore
  clearCofactor: (c, P) => {
    const x = BLS_X;
    let t1 = P.multiplyUnsafe(x).negate();
    let t2 = G2psi(c, P);
    let t3 = P.double();
    t3 = G2psi2(c, t3);
    t3 = t3.subtract(t2);
    t2 = t1.add(t2);
    t2 = t2.multiplyUnsafe(x).negate();
    t3 = t3.add(t2);
    t3 = t3.subtract(t1);
    const Q = t3.subtract(P);
    return Q;
  }
});
var bls12_hasher_opts = {
  mapToG1,
  mapToG2,
  hasherOpts: hasher_opts,
  // RFC 9380 Appendix J defines distinct G1/G2 RO and NU suite IDs, and
  // draft-irtf-cfrg-bls-signature-06 §4.2.1 gives separate G1/G2 `_NUL_` DSTs.
  // Keep G1 encode-to-curve on the G1 domain instead of inheriting G2's `encodeDST`.
  hasherOptsG1: {
    ...hasher_opts,
    m: 1,
    DST: "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_",
    encodeDST: "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_"
  },
  hasherOptsG2: { ...hasher_opts }
};
var bls12_params = {
  ateLoopSize: BLS_X,
  // The BLS parameter x for BLS12-381
  xNegative: true,
  twistType: "multiplicative",
  randomBytes: randomBytes2
};
var bls12_381 = bls(fields, G1_Point, G2_Point, bls12_params, bls12_hasher_opts, signatureCoders);
var isogenyMapG2 = isogenyMap(Fp2, [
  // xNum
  [
    [
      "0x5c759507e8e333ebb5b7a9a47d7ed8532c52d39fd3a042a88b58423c50ae15d5c2638e343d9c71c6238aaaaaaaa97d6",
      "0x5c759507e8e333ebb5b7a9a47d7ed8532c52d39fd3a042a88b58423c50ae15d5c2638e343d9c71c6238aaaaaaaa97d6"
    ],
    [
      "0x0",
      "0x11560bf17baa99bc32126fced787c88f984f87adf7ae0c7f9a208c6b4f20a4181472aaa9cb8d555526a9ffffffffc71a"
    ],
    [
      "0x11560bf17baa99bc32126fced787c88f984f87adf7ae0c7f9a208c6b4f20a4181472aaa9cb8d555526a9ffffffffc71e",
      "0x8ab05f8bdd54cde190937e76bc3e447cc27c3d6fbd7063fcd104635a790520c0a395554e5c6aaaa9354ffffffffe38d"
    ],
    [
      "0x171d6541fa38ccfaed6dea691f5fb614cb14b4e7f4e810aa22d6108f142b85757098e38d0f671c7188e2aaaaaaaa5ed1",
      "0x0"
    ]
  ],
  // xDen
  [
    [
      "0x0",
      "0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaa63"
    ],
    [
      "0xc",
      "0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaa9f"
    ],
    ["0x1", "0x0"]
    // LAST 1
  ],
  // yNum
  [
    [
      "0x1530477c7ab4113b59a4c18b076d11930f7da5d4a07f649bf54439d87d27e500fc8c25ebf8c92f6812cfc71c71c6d706",
      "0x1530477c7ab4113b59a4c18b076d11930f7da5d4a07f649bf54439d87d27e500fc8c25ebf8c92f6812cfc71c71c6d706"
    ],
    [
      "0x0",
      "0x5c759507e8e333ebb5b7a9a47d7ed8532c52d39fd3a042a88b58423c50ae15d5c2638e343d9c71c6238aaaaaaaa97be"
    ],
    [
      "0x11560bf17baa99bc32126fced787c88f984f87adf7ae0c7f9a208c6b4f20a4181472aaa9cb8d555526a9ffffffffc71c",
      "0x8ab05f8bdd54cde190937e76bc3e447cc27c3d6fbd7063fcd104635a790520c0a395554e5c6aaaa9354ffffffffe38f"
    ],
    [
      "0x124c9ad43b6cf79bfbf7043de3811ad0761b0f37a1e26286b0e977c69aa274524e79097a56dc4bd9e1b371c71c718b10",
      "0x0"
    ]
  ],
  // yDen
  [
    [
      "0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffa8fb",
      "0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffa8fb"
    ],
    [
      "0x0",
      "0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffa9d3"
    ],
    [
      "0x12",
      "0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaa99"
    ],
    ["0x1", "0x0"]
    // LAST 1
  ]
].map((i) => i.map((pair) => Fp2.fromBigTuple(pair.map(BigInt)))));
var isogenyMapG1 = isogenyMap(Fp, [
  // xNum
  [
    "0x11a05f2b1e833340b809101dd99815856b303e88a2d7005ff2627b56cdb4e2c85610c2d5f2e62d6eaeac1662734649b7",
    "0x17294ed3e943ab2f0588bab22147a81c7c17e75b2f6a8417f565e33c70d1e86b4838f2a6f318c356e834eef1b3cb83bb",
    "0xd54005db97678ec1d1048c5d10a9a1bce032473295983e56878e501ec68e25c958c3e3d2a09729fe0179f9dac9edcb0",
    "0x1778e7166fcc6db74e0609d307e55412d7f5e4656a8dbf25f1b33289f1b330835336e25ce3107193c5b388641d9b6861",
    "0xe99726a3199f4436642b4b3e4118e5499db995a1257fb3f086eeb65982fac18985a286f301e77c451154ce9ac8895d9",
    "0x1630c3250d7313ff01d1201bf7a74ab5db3cb17dd952799b9ed3ab9097e68f90a0870d2dcae73d19cd13c1c66f652983",
    "0xd6ed6553fe44d296a3726c38ae652bfb11586264f0f8ce19008e218f9c86b2a8da25128c1052ecaddd7f225a139ed84",
    "0x17b81e7701abdbe2e8743884d1117e53356de5ab275b4db1a682c62ef0f2753339b7c8f8c8f475af9ccb5618e3f0c88e",
    "0x80d3cf1f9a78fc47b90b33563be990dc43b756ce79f5574a2c596c928c5d1de4fa295f296b74e956d71986a8497e317",
    "0x169b1f8e1bcfa7c42e0c37515d138f22dd2ecb803a0c5c99676314baf4bb1b7fa3190b2edc0327797f241067be390c9e",
    "0x10321da079ce07e272d8ec09d2565b0dfa7dccdde6787f96d50af36003b14866f69b771f8c285decca67df3f1605fb7b",
    "0x6e08c248e260e70bd1e962381edee3d31d79d7e22c837bc23c0bf1bc24c6b68c24b1b80b64d391fa9c8ba2e8ba2d229"
  ],
  // xDen
  [
    "0x8ca8d548cff19ae18b2e62f4bd3fa6f01d5ef4ba35b48ba9c9588617fc8ac62b558d681be343df8993cf9fa40d21b1c",
    "0x12561a5deb559c4348b4711298e536367041e8ca0cf0800c0126c2588c48bf5713daa8846cb026e9e5c8276ec82b3bff",
    "0xb2962fe57a3225e8137e629bff2991f6f89416f5a718cd1fca64e00b11aceacd6a3d0967c94fedcfcc239ba5cb83e19",
    "0x3425581a58ae2fec83aafef7c40eb545b08243f16b1655154cca8abc28d6fd04976d5243eecf5c4130de8938dc62cd8",
    "0x13a8e162022914a80a6f1d5f43e7a07dffdfc759a12062bb8d6b44e833b306da9bd29ba81f35781d539d395b3532a21e",
    "0xe7355f8e4e667b955390f7f0506c6e9395735e9ce9cad4d0a43bcef24b8982f7400d24bc4228f11c02df9a29f6304a5",
    "0x772caacf16936190f3e0c63e0596721570f5799af53a1894e2e073062aede9cea73b3538f0de06cec2574496ee84a3a",
    "0x14a7ac2a9d64a8b230b3f5b074cf01996e7f63c21bca68a81996e1cdf9822c580fa5b9489d11e2d311f7d99bbdcc5a5e",
    "0xa10ecf6ada54f825e920b3dafc7a3cce07f8d1d7161366b74100da67f39883503826692abba43704776ec3a79a1d641",
    "0x95fc13ab9e92ad4476d6e3eb3a56680f682b4ee96f7d03776df533978f31c1593174e4b4b7865002d6384d168ecdd0a",
    "0x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001"
    // LAST 1
  ],
  // yNum
  [
    "0x90d97c81ba24ee0259d1f094980dcfa11ad138e48a869522b52af6c956543d3cd0c7aee9b3ba3c2be9845719707bb33",
    "0x134996a104ee5811d51036d776fb46831223e96c254f383d0f906343eb67ad34d6c56711962fa8bfe097e75a2e41c696",
    "0xcc786baa966e66f4a384c86a3b49942552e2d658a31ce2c344be4b91400da7d26d521628b00523b8dfe240c72de1f6",
    "0x1f86376e8981c217898751ad8746757d42aa7b90eeb791c09e4a3ec03251cf9de405aba9ec61deca6355c77b0e5f4cb",
    "0x8cc03fdefe0ff135caf4fe2a21529c4195536fbe3ce50b879833fd221351adc2ee7f8dc099040a841b6daecf2e8fedb",
    "0x16603fca40634b6a2211e11db8f0a6a074a7d0d4afadb7bd76505c3d3ad5544e203f6326c95a807299b23ab13633a5f0",
    "0x4ab0b9bcfac1bbcb2c977d027796b3ce75bb8ca2be184cb5231413c4d634f3747a87ac2460f415ec961f8855fe9d6f2",
    "0x987c8d5333ab86fde9926bd2ca6c674170a05bfe3bdd81ffd038da6c26c842642f64550fedfe935a15e4ca31870fb29",
    "0x9fc4018bd96684be88c9e221e4da1bb8f3abd16679dc26c1e8b6e6a1f20cabe69d65201c78607a360370e577bdba587",
    "0xe1bba7a1186bdb5223abde7ada14a23c42a0ca7915af6fe06985e7ed1e4d43b9b3f7055dd4eba6f2bafaaebca731c30",
    "0x19713e47937cd1be0dfd0b8f1d43fb93cd2fcbcb6caf493fd1183e416389e61031bf3a5cce3fbafce813711ad011c132",
    "0x18b46a908f36f6deb918c143fed2edcc523559b8aaf0c2462e6bfe7f911f643249d9cdf41b44d606ce07c8a4d0074d8e",
    "0xb182cac101b9399d155096004f53f447aa7b12a3426b08ec02710e807b4633f06c851c1919211f20d4c04f00b971ef8",
    "0x245a394ad1eca9b72fc00ae7be315dc757b3b080d4c158013e6632d3c40659cc6cf90ad1c232a6442d9d3f5db980133",
    "0x5c129645e44cf1102a159f748c4a3fc5e673d81d7e86568d9ab0f5d396a7ce46ba1049b6579afb7866b1e715475224b",
    "0x15e6be4e990f03ce4ea50b3b42df2eb5cb181d8f84965a3957add4fa95af01b2b665027efec01c7704b456be69c8b604"
  ],
  // yDen
  [
    "0x16112c4c3a9c98b252181140fad0eae9601a6de578980be6eec3232b5be72e7a07f3688ef60c206d01479253b03663c1",
    "0x1962d75c2381201e1a0cbd6c43c348b885c84ff731c4d59ca4a10356f453e01f78a4260763529e3532f6102c2e49a03d",
    "0x58df3306640da276faaae7d6e8eb15778c4855551ae7f310c35a5dd279cd2eca6757cd636f96f891e2538b53dbf67f2",
    "0x16b7d288798e5395f20d23bf89edb4d1d115c5dbddbcd30e123da489e726af41727364f2c28297ada8d26d98445f5416",
    "0xbe0e079545f43e4b00cc912f8228ddcc6d19c9f0f69bbb0542eda0fc9dec916a20b15dc0fd2ededda39142311a5001d",
    "0x8d9e5297186db2d9fb266eaac783182b70152c65550d881c5ecd87b6f0f5a6449f38db9dfa9cce202c6477faaf9b7ac",
    "0x166007c08a99db2fc3ba8734ace9824b5eecfdfa8d0cf8ef5dd365bc400a0051d5fa9c01a58b1fb93d1a1399126a775c",
    "0x16a3ef08be3ea7ea03bcddfabba6ff6ee5a4375efa1f4fd7feb34fd206357132b920f5b00801dee460ee415a15812ed9",
    "0x1866c8ed336c61231a1be54fd1d74cc4f9fb0ce4c6af5920abc5750c4bf39b4852cfe2f7bb9248836b233d9d55535d4a",
    "0x167a55cda70a6e1cea820597d94a84903216f763e13d87bb5308592e7ea7d4fbc7385ea3d529b35e346ef48bb8913f55",
    "0x4d2f259eea405bd48f010a01ad2911d9c6dd039bb61a6290e591b36e636a5c871a5c29f4f83060400f8b49cba8f6aa8",
    "0xaccbb67481d033ff5852c1e48c50c477f94ff8aefce42d28c0f9a88cea7913516f968986f7ebbea9684b529e2561092",
    "0xad6b9514c767fe3c3613144b45f1496543346d98adf02267d5ceef9a00d9b8693000763e3b90ac11e99b138573345cc",
    "0x2660400eb2e4f3b628bdd0d53cd76f2bf565b94e72927c1cb748df27942480e420517bd8714cc80d1fadc1326ed06f7",
    "0xe0fa1d816ddc03e6b24255e0d7819c171c40f65e273b853324efcd6356caa205ca2f570f13497804415473a1d634b8f",
    "0x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001"
    // LAST 1
  ]
].map((i) => i.map((j) => BigInt(j))));
var G1_SWU;
var G2_SWU;
var getG1_SWU = () => G1_SWU || (G1_SWU = mapToCurveSimpleSWU(Fp, {
  A: Fp.create(BigInt("0x144698a3b8e9433d693a02c96d4982b0ea985383ee66a8d8e8981aefd881ac98936f8da0e0f97f5cf428082d584c1d")),
  B: Fp.create(BigInt("0x12e2908d11688030018b12e8753eee3b2016c1f0f24f4070a0b9c14fcef35ef55a23215a316ceaa5d1cc48e98e172be0")),
  Z: Fp.create(BigInt(11))
}));
var getG2_SWU = () => G2_SWU || (G2_SWU = mapToCurveSimpleSWU(Fp2, {
  // SWU map for the RFC 9380 §8.8.2 pre-isogeny G2 curve E':
  // y² = x³ + 240i * x + 1012 + 1012i
  A: Fp2.create({ c0: Fp.create(_0n3), c1: Fp.create(BigInt(240)) }),
  // A' = 240 * I
  B: Fp2.create({ c0: Fp.create(BigInt(1012)), c1: Fp.create(BigInt(1012)) }),
  // B' = 1012 * (1 + I)
  Z: Fp2.create({ c0: Fp.create(BigInt(-2)), c1: Fp.create(BigInt(-1)) })
  // Z: -(2 + I)
}));
function mapToG1(scalars2) {
  const { x, y } = getG1_SWU()(Fp.create(scalars2[0]));
  return isogenyMapG1(x, y);
}
function mapToG2(scalars2) {
  const { x, y } = getG2_SWU()(Fp2.fromBigTuple(scalars2));
  return isogenyMapG2(x, y);
}

// src/crypto/bls.ts
var G1_OCTETS = 48;
var G1_OCTETS_UNCOMPRESSED = 96;
var G2_OCTETS = 96;
var SCALAR_OCTETS = 32;
var EXPAND_OCTETS = 48;
var { Fr, Fp: Fp3, Fp12: Fp122 } = bls12_381.fields;
var Curve = bls12_381.G1.Point;
var scalars = {
  /** The scalar of a canonical big-endian encoding, zero allowed. */
  fromOctets(octets2) {
    if (octets2.length !== SCALAR_OCTETS) return void 0;
    const scalar = bytesToNumberBE(octets2);
    return scalar < Fr.ORDER ? scalar : void 0;
  },
  /** The big-endian integer in `octets`, reduced modulo r. */
  reduce(octets2) {
    return Fr.create(bytesToNumberBE(octets2));
  },
  /** The canonical big-endian encoding. */
  toOctets(scalar) {
    return numberToBytesBE(scalar, SCALAR_OCTETS);
  },
  add: (left, right) => Fr.add(left, right),
  sub: (left, right) => Fr.sub(left, right),
  mul: (left, right) => Fr.mul(left, right),
  /** The inverse, unless this is zero; by exponentiation, whose steps do not depend on it. */
  inverse(scalar) {
    return scalar === 0n ? void 0 : invertCt(scalar, Fr.ORDER);
  }
};
var COMPRESSED = 128;
var IDENTITY = 64;
var LARGER_Y = 32;
var FLAGS = 224;
var CurvePoint = class _CurvePoint {
  constructor(point) {
    this.point = point;
  }
  point;
  /** Decodes the compressed form: one encoding for each point, no identity. */
  static fromOctets(octets2) {
    const flags = (octets2[0] ?? 0) & FLAGS;
    if (octets2.length !== G1_OCTETS || (flags & ~LARGER_Y) !== COMPRESSED) return void 0;
    const x = coordinate(octets2, 0);
    if (x === void 0 || x === 0n) return void 0;
    const y = rootOfCurve(x);
    if (y === void 0) return void 0;
    return new _CurvePoint(Curve.fromAffine({ x, y: isLarger(y) === (flags === (COMPRESSED | LARGER_Y)) ? y : Fp3.neg(y) }));
  }
  /** Decodes the uncompressed form: one encoding for each point, no identity. */
  static fromOctetsUncompressed(octets2) {
    if (octets2.length !== G1_OCTETS_UNCOMPRESSED || ((octets2[0] ?? 0) & FLAGS) !== 0) return void 0;
    const x = coordinate(octets2, 0);
    const y = coordinate(octets2, G1_OCTETS);
    if (x === void 0 || y === void 0 || x === 0n) return void 0;
    if (Fp3.sqr(y) !== curveAt(x)) return void 0;
    return new _CurvePoint(Curve.fromAffine({ x, y }));
  }
  /** The compressed form. */
  toOctets() {
    return encode3(this.point);
  }
  /** The same point as a member of the subgroup, if it is one. */
  inSubgroup() {
    return this.point.isTorsionFree() ? G1.unchecked(this.point) : void 0;
  }
};
function coordinate(octets2, start) {
  const field = octets2.slice(start, start + G1_OCTETS);
  if (start === 0) field[0] = (field[0] ?? 0) & ~FLAGS;
  const value = bytesToNumberBE(field);
  return value < Fp3.ORDER ? value : void 0;
}
function curveAt(x) {
  return Fp3.add(Fp3.mul(Fp3.sqr(x), x), 4n);
}
function rootOfCurve(x) {
  try {
    return Fp3.sqrt(curveAt(x));
  } catch {
    return void 0;
  }
}
function isLarger(y) {
  return 2n * y > Fp3.ORDER;
}
function encode3(point) {
  if (point.Z === 0n) {
    const octets3 = new Uint8Array(G1_OCTETS);
    octets3[0] = COMPRESSED | IDENTITY;
    return octets3;
  }
  const { x, y } = point.toAffine();
  const octets2 = numberToBytesBE(x, G1_OCTETS);
  octets2[0] = (octets2[0] ?? 0) | COMPRESSED | (isLarger(y) ? LARGER_Y : 0);
  return octets2;
}
var TABLE_BITS = 4;
var G1 = class _G1 {
  constructor(point) {
    this.point = point;
  }
  point;
  static IDENTITY = new _G1(Curve.ZERO);
  /** For `bls` only: a point that is known to be in the subgroup. */
  static unchecked(point) {
    return new _G1(point);
  }
  /** RFC 9380, `hash_to_curve` of suite `BLS12381G1_XMD:SHA-256_SSWU_RO_`. */
  static hash(message, dst) {
    return new _G1(bls12_381.G1.hashToCurve(message, { DST: dst }));
  }
  /** The product with a secret scalar. */
  mul(scalar) {
    return scalar === 0n ? _G1.IDENTITY : new _G1(this.point.multiply(scalar));
  }
  /** The sum of the products of points and secret scalars. */
  static sumSecret(points, factors) {
    return points.reduce((sum, point, i) => sum.plus(point.mul(at2(factors, i))), _G1.IDENTITY);
  }
  plus(other) {
    return new _G1(this.point.add(other.point));
  }
  minus(other) {
    return new _G1(this.point.subtract(other.point));
  }
  /**
   * Makes later multiplications of this very object four times as fast. Costs as much as four
   * multiplications, so it is for points that stay, in time that nobody waits for.
   */
  prepare() {
    this.point.precompute(TABLE_BITS, false);
  }
  /** The compressed form. */
  toOctets() {
    return encode3(this.point);
  }
  /** The uncompressed form. */
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
};
function msm(points, factors) {
  return G1.unchecked(mulAddUnsafe(Curve, points.map(({ point }) => point), [...factors]));
}
var FIXED_BITS = 6;
function fixedMsm(points) {
  const sum = interleavedMSMUnsafe(Curve, points.map(({ point }) => point), FIXED_BITS);
  return (factors) => {
    if (factors.length !== points.length) throw new RangeError("one scalar for each point");
    return G1.unchecked(sum([...factors]));
  };
}
var Twist = bls12_381.G2.Point;
var G2 = class _G2 {
  constructor(point) {
    this.point = point;
  }
  point;
  static #negatedGenerator;
  #lines;
  /**
   * Decodes and checks the compressed form: one encoding for each point, in the subgroup, not the
   * identity.
   */
  static fromOctets(octets2) {
    const flags = (octets2[0] ?? 0) & FLAGS;
    if (octets2.length !== G2_OCTETS || (flags & ~LARGER_Y) !== COMPRESSED) return void 0;
    try {
      return new _G2(Twist.fromBytes(octets2));
    } catch {
      return void 0;
    }
  }
  /** The generator times a secret scalar other than zero. */
  static ofSecret(scalar) {
    return new _G2(Twist.BASE.multiply(scalar));
  }
  /** The negated generator. */
  static negatedGenerator() {
    return _G2.#negatedGenerator ??= new _G2(Twist.BASE.negate());
  }
  /** The lines of the Miller loop, computed once. */
  lines() {
    return this.#lines ??= bls12_381.utils.calcPairingPrecomputes(this.point);
  }
  /** The compressed form. */
  toOctets() {
    return this.point.toBytes(true);
  }
};
function pairingProductIsOne(pairs) {
  const loops = pairs.filter(([left]) => !left.isIdentity()).map(([left, right]) => {
    const { x, y } = left.point.toAffine();
    return [right.lines(), x, y];
  });
  return Fp122.eql(Fp122.finalExponentiate(bls12_381.millerLoopBatch(loops)), Fp122.ONE);
}
function at2(items, index) {
  const item = items[index];
  if (item === void 0) throw new RangeError("one for each");
  return item;
}

// src/crypto/bls/subgroup.ts
var POINTS_MIN = 160;
var SELECTOR_OCTETS = 16;
var STEP_ADDITIONS = 512;
var TEST_ADDITIONS = 100;
var EIGHT_SUMS_ADDITIONS = 2 * 255 + 8 * TEST_ADDITIONS;
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
    const member2 = point.inSubgroup();
    if (member2 === void 0) return void 0;
    members.push(member2);
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
    if (i % STEP_ADDITIONS === STEP_ADDITIONS - 1) yield STEP_ADDITIONS;
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

// src/crypto/steps.ts
function finish(steps) {
  for (; ; ) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

// src/crypto/bls/msm.ts
var STEP_ADDITIONS2 = 512;
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
      if (++additions % STEP_ADDITIONS2 === 0) yield STEP_ADDITIONS2;
    }
    let running = G1.IDENTITY.point;
    for (let digit = buckets.length - 1; digit > 0; digit--) {
      const bucket = buckets[digit];
      if (bucket !== void 0) running = running.add(bucket);
      sum = sum.add(running);
      additions += 2;
      if (additions % STEP_ADDITIONS2 < 2) yield STEP_ADDITIONS2;
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

// src/crypto/credential/generator-table.ts
var BASE_POINT = "a8ce256102840821a3e94ea9025e4662b205762f9776b3a766c872b948f1fd225e7c59698588e70d11406d161b4e28c9";
var DOMAIN_GENERATOR = "a87fa55cfc29d0d0ef43b7816018c6162b9c4a5ddd5239ed24d9799f8e105c267d81ccb22f6379853c4070c28c71f13c";
var SIGNER_GENERATORS = [
  "8c6de69580b83b7c6d773857ae64b4495955eb06e67ebc5855af89c72cd8d9bea9fd7f71eca20c6a3388dfa67b1e7ccf",
  "aed1785c1c00d00893413e5011ecdc98706958a2ccf175be8a42afa56ef19c86ca6c14afe7e74a72596704fe34b6611d",
  "b5b5142c6314a918882439b634adb926cf42a55da2962865bcf09fe746554851ae075d9a4a03add64a0bec997eb708a8",
  "b54f25df3ba79539da4ceb375522625518590eebd52211d40cf1083f8a9e8c1bb19212f1f31711fd333678002a362830",
  "8fcb548cd1e5cddba514a7f90e3b0ebd00bd82bd66158f70cc7fffdb09f14ac8fc56ef9587cc41a82614533444494e75",
  "94a1d50478150c469711ccd09fa4544a590a1903f16445a4a5bc0ab639f1a408580f2464972198d128f1bb4a4fa41b0b",
  "b36ceb6c0cc0850fd3a2e64fa534a1c15566f99688ec6134c5223a33de83ce5534d43c0973a2769ce887d5bac8481519",
  "a4e6dff6038ab2e8265d9c177d110c742bc97f3a32bd70123ecd67176181b2068a0ae8323db6e061e4d8e62db6f283ad"
];
var BLIND_GENERATORS = [
  "a264ef107598f1caaeb323b65164bcea80e88814810efc61ea27412e879c7cb9344b1b513118d3cf5c79bfa81268ef36",
  "8af923aaeaad46bf889049b2e5de19ff17778343114e589d716cde6eaa553c9e54fd6805afb244e445be2939ac789b35",
  "aa6c94da21fafb4cd604029cf599df139aa88ca1cf3676fb7da1e12ec6a8dc83c3d7fdbf33a79e760d810c4fbac37f6a",
  "8f65ebef29b60b81447821ea2d5a201d339b0c092021bd71eeee2d1f39d4972d3688c98c21831490583285c12f6da579",
  "b94e4549a9ecbec9b83c004d86649f0aa6510ba292a2e68d982e79ad4de0e5bd2972313a95170f4c5881d7a5b790c205",
  "a1d1d4460ee7475aa66fcd4c803b11cef74a75b9d4bfe9924de20434e01f35707855299c9d4ead6af5b93f57d9392d56",
  "8852ab63577b0a382df12320c5fc900bce57680d47e371ced873399bd9c5adc793ee890a919fb9c293e55acb4ab0312b",
  "abfd74507a81703f053dcd5ac8ea7652d030944a6e02b48b8dc1226f381d0f5b2b4a13e1891cd01dfa4067e0ab53e360",
  "92c4fc514ec965834dd2c590c97b5cddeb204142ac3873af5f1b72cfa8eb073bbaf31b89c7bea1f7edb6b1f199c24c98"
];

// src/crypto/credential/hash.ts
var API_NYM = toUtf8("BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_H2G_HM2S_PSEUDONYM_");
var API = toUtf8("BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_H2G_HM2S_");
function hashToScalar(message, dst) {
  const uniform = expandMessage(message, dst, EXPAND_OCTETS);
  const scalar = scalars.reduce(uniform);
  uniform.fill(0);
  return scalar;
}
function hashForApi(message, api) {
  return hashToScalar(message, tag(api, "H2S_"));
}
function messageToScalar(message, api) {
  return hashToScalar(message, tag(api, "MAP_MSG_TO_SCALAR_AS_HASH_"));
}
function octetsOf2(number) {
  return u64(BigInt(number));
}
function tag(api, suffix) {
  return concat(api, toUtf8(suffix));
}
function expandMessage(message, dst, length) {
  return expand_message_xmd(message, dst, length, sha256);
}

// src/crypto/credential/generators.ts
var Generators = class _Generators {
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
  /**
   * Generators for `signer` messages and `blind` further scalars (the blinding factor, the
   * committed messages and the pseudonym secrets), hashed to the curve.
   */
  static create(api, signer, blind) {
    const [domain, ...messages] = hashed(api, signer + 1);
    if (domain === void 0) throw new RangeError("at least one point");
    return new _Generators(domain, [...messages, ...hashed(blindApi(api), blind)], api);
  }
  /** The generators of the profile: L = 8 attributes, the blinding factor, N = 8 secrets. */
  static profile() {
    return _Generators.#profile ??= new _Generators(
      fromTable(DOMAIN_GENERATOR),
      [...SIGNER_GENERATORS.map(fromTable), ...BlindGenerators.profile().points],
      API_NYM
    );
  }
  /** draft-irtf-cfrg-bbs-signatures-13, "Domain Calculation". */
  domainScalar(publicKey, header) {
    const count = octetsOf2(this.messages.length);
    const input = [publicKey, count, this.#octets, this.api, octetsOf2(header.length), header];
    return hashForApi(concat(...input), this.api);
  }
  /** P_1·base + Q_1·domain + Σ H_i·m_i, for public scalars. */
  sumPublic(base2, domain, messages) {
    this.#sum ??= fixedMsm([basePoint(), this.domain, ...this.messages]);
    return this.#sum([base2, domain, ...messages]);
  }
};
var BlindGenerators = class _BlindGenerators {
  constructor(points, api) {
    this.points = points;
    this.api = api;
    this.#octets = concat(...points.map((point) => point.toOctets()));
  }
  points;
  api;
  static #profile;
  #octets;
  /** Generators for the blinding factor and `committed` scalars, hashed to the curve. */
  static create(api, committed) {
    return new _BlindGenerators(hashed(blindApi(api), committed + 1), api);
  }
  /** The blind generators of the profile: the blinding factor and N = 8 secrets. */
  static profile() {
    return _BlindGenerators.#profile ??= new _BlindGenerators(BLIND_GENERATORS.map(fromTable), API_NYM);
  }
  /** draft-irtf-cfrg-bbs-blind-signatures-02, "Blind Challenge Calculation". */
  challenge(commitment, commitmentBar) {
    const committed = octetsOf2(this.points.length - 1);
    return hashForApi(concat(committed, this.#octets, commitment, commitmentBar), this.api);
  }
};
var base;
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
    state = expandMessage(concat(state, octetsOf2(i + 1)), seedDst, EXPAND_OCTETS);
    return G1.hash(state, pointDst);
  });
}

// src/crypto/credential/refusal.ts
var VerificationFailure = class extends Error {
  name = "VerificationFailure";
  constructor() {
    super("verification failed");
  }
};
var Refused = class extends Error {
  constructor(check) {
    super(check);
    this.check = check;
  }
  check;
  name = "Refused";
};
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

// src/crypto/credential/octets.ts
var Reader2 = class _Reader {
  constructor(octets2) {
    this.octets = octets2;
  }
  octets;
  #at = 0;
  /** Reads `octets`, which must have exactly `length` of them. */
  static exact(octets2, length) {
    if (octets2.length !== length) throw new Refused("CR-LENGTH");
    return new _Reader(octets2);
  }
  #take(length) {
    const field = this.octets.slice(this.#at, this.#at + length);
    if (field.length !== length) throw new Refused("CR-LENGTH");
    this.#at += length;
    return field;
  }
  /** A point on the curve, not the identity, with its octets. */
  curvePoint() {
    const octets2 = this.#take(G1_OCTETS);
    const point = CurvePoint.fromOctets(octets2);
    if (point === void 0) throw new Refused("CR-POINT");
    return { octets: octets2, point };
  }
  /** A point of the subgroup, not the identity. */
  point() {
    return member(this.curvePoint().point);
  }
  /** A canonical scalar other than zero, as the drafts want wherever they read one. */
  scalar() {
    const scalar = scalars.fromOctets(this.#take(SCALAR_OCTETS));
    if (scalar === void 0 || scalar === 0n) throw new Refused("CR-SCALAR");
    return scalar;
  }
  /** `count` such scalars. */
  scalars(count) {
    return Array.from({ length: count }, () => this.scalar());
  }
};
function member(point) {
  const inside = point.inSubgroup();
  if (inside === void 0) throw new Refused("CR-SUBGROUP");
  return inside;
}

// src/crypto/credential/proof.ts
function proofOctets(hidden) {
  return 3 * G1_OCTETS + (4 + hidden) * SCALAR_OCTETS;
}
var Statement = class {
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
  /**
   * How many scalars stay hidden. Fails unless the disclosed positions exist and ascend, and leave
   * the pseudonym's secrets hidden.
   */
  hidden() {
    const count = this.generators.messages.length;
    if (!ascendBelow(this.disclosed.map(([index]) => index), count - this.of.secrets)) throw new Refused("CR-DISCLOSURE");
    return count - this.disclosed.length;
  }
  /** The items of a vector in the positions that stay hidden. */
  hiddenOf(all) {
    const disclosed = new Set(this.disclosed.map(([index]) => index));
    return all.filter((_, position) => !disclosed.has(position));
  }
  /** The pseudonym's polynomial over the last scalars of a vector. */
  evaluate(vector) {
    if (vector.length < this.of.secrets) throw new Refused("CR-LENGTH");
    return this.context.evaluate(vector.slice(vector.length - this.of.secrets));
  }
  /**
   * draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Challenge Calculation", which extends
   * draft-irtf-cfrg-bbs-signatures-13, "Challenge Calculation".
   */
  challenge(points) {
    const disclosed = this.disclosed.flatMap(([index, scalar]) => [octetsOf2(index), scalars.toOctets(scalar)]);
    const input = concat(
      octetsOf2(this.disclosed.length),
      ...disclosed,
      ...points.proof,
      points.t1,
      points.t2,
      points.pseudonym,
      points.uT,
      scalars.toOctets(this.domain),
      octetsOf2(this.presentationHeader.length),
      this.presentationHeader,
      octetsOf2(this.context.id.length),
      this.context.id
    );
    return hashForApi(input, this.generators.api);
  }
};
function ascendBelow(indexes, end) {
  return indexes.every((index, i) => Number.isSafeInteger(index) && index > (indexes[i - 1] ?? -1) && index < end);
}
function prove(statement, witness) {
  const { signature, b, messages } = witness;
  const { a, e } = signature;
  const [r1, r2, eTilde, r1Tilde, r3Tilde, ...mTilde] = witness.random;
  if (r1 === void 0 || r2 === void 0 || eTilde === void 0) throw new Refused("CR-LENGTH");
  if (r1Tilde === void 0 || r3Tilde === void 0 || mTilde.length !== statement.hidden()) throw new Refused("CR-LENGTH");
  const { generators, context } = statement;
  if (messages.length !== generators.messages.length) throw new Refused("CR-LENGTH");
  const { mul } = scalars;
  const r1r2 = mul(r1, r2);
  const aBar = a.mul(r1r2);
  const d = b.mul(r2);
  const bBar = b.mul(r1r2).minus(a.mul(mul(r1r2, e)));
  const t1 = a.mul(mul(r1r2, eTilde)).plus(b.mul(mul(r2, r1Tilde)));
  const t2 = b.mul(mul(r2, r3Tilde)).plus(G1.sumSecret(statement.hiddenOf(generators.messages), mTilde));
  const pseudonym = context.base.mul(statement.evaluate(messages));
  const uT = context.base.mul(statement.evaluate(mTilde));
  if (pseudonym.isIdentity() || uT.isIdentity()) throw new Refused("CR-IDENTITY");
  const points = [aBar, bBar, d].map((point) => point.toOctets());
  const challenge = statement.challenge({
    proof: points,
    t1: t1.toOctets(),
    t2: t2.toOctets(),
    pseudonym: pseudonym.toOctets(),
    uT: uT.toOctets()
  });
  const r3 = scalars.inverse(r2);
  if (r3 === void 0) throw new Refused("CR-SCALAR");
  const respond = (tilde, hidden2) => scalars.add(tilde, mul(hidden2, challenge));
  const hidden = statement.hiddenOf(messages);
  const responses = [
    respond(eTilde, e),
    scalars.sub(r1Tilde, mul(r1, challenge)),
    scalars.sub(r3Tilde, mul(r3, challenge)),
    ...mTilde.map((tilde, i) => respond(tilde, hidden[i] ?? 0n)),
    challenge
  ];
  return { proof: concat(...points, ...responses.map(scalars.toOctets)), pseudonym: pseudonym.toOctets() };
}
function proofFromOctets(octets2, hidden) {
  const reader = Reader2.exact(octets2, proofOctets(hidden));
  const [aBar, bBar, d] = [reader.curvePoint(), reader.curvePoint(), reader.curvePoint()];
  return {
    points: [aBar.point, bBar.point, d.point],
    pointOctets: [aBar.octets, bBar.octets, d.octets],
    eHat: reader.scalar(),
    r1Hat: reader.scalar(),
    r3Hat: reader.scalar(),
    mHat: reader.scalars(hidden),
    challenge: reader.scalar()
  };
}
function proofInSubgroup(proof) {
  const [aBar, bBar, d] = proof.points;
  return { ...proof, points: [member(aBar), member(bBar), member(d)] };
}
function movesOf(proof, statement, pseudonym) {
  if (statement.hidden() !== proof.mHat.length) throw new Refused("CR-LENGTH");
  const [aBar, bBar, d] = proof.points;
  const c = proof.challenge;
  const t1 = msm([bBar, aBar, d], [c, proof.eHat, proof.r1Hat]);
  const coefficients = messageCoefficients(proof, statement.disclosed, c);
  const t2 = statement.generators.sumPublic(c, scalars.mul(c, statement.domain), coefficients).plus(msm([d], [proof.r3Hat]));
  const response = statement.evaluate(proof.mHat);
  const uT = msm([statement.context.base, pseudonym], [response, scalars.sub(0n, c)]);
  if (uT.isIdentity()) throw new Refused("CR-IDENTITY");
  return { t1, t2, uT };
}
function messageCoefficients(proof, disclosed, c) {
  const known = new Map(disclosed);
  const hidden = proof.mHat.values();
  return Array.from({ length: known.size + proof.mHat.length }, (_, position) => {
    const value = known.get(position);
    if (value !== void 0) return scalars.mul(c, value);
    const next = hidden.next();
    if (next.done === true) throw new Refused("CR-LENGTH");
    return next.value;
  });
}

// src/crypto/credential/batch/weights.ts
var HASH_ADDITIONS = 5;
var WEIGHT_OCTETS = 16;
var Weights = class _Weights {
  #seed;
  #blocks = 0n;
  #spare;
  constructor(seed) {
    this.#seed = seed;
  }
  static *of(items, randomness) {
    const label = Label.BATCH_WEIGHTS;
    let seed = label.hash(randomBytes(randomness, 32));
    for (const { presentation, hint } of items) {
      seed = label.hashFramed(
        seed,
        presentation.issuer.toBytes(),
        presentation.contextId,
        presentation.proof,
        presentation.pseudonym,
        hint?.toBytes() ?? new Uint8Array()
      );
      yield HASH_ADDITIONS;
    }
    return new _Weights(seed);
  }
  /** The next weight as octets. */
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
  /** The next weight as a scalar, little-endian as on the Rust side. */
  nextScalar() {
    return this.next().reduceRight((value, octet) => value << 8n | BigInt(octet), 0n);
  }
};

// src/crypto/credential/batch/equations.ts
var WEIGHT_BITS = 8 * WEIGHT_OCTETS;
var SCALAR_BITS = 255;
var ADD_ADDITIONS = 5;
var PAIRING_ADDITIONS = 2500;
function* hold(candidates, weights) {
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
var Sums = class {
  #terms = { points: [], factors: [] };
  /** T1, T2 and U_t under their weights, to be subtracted. */
  #moves = { points: [], factors: [] };
  /** Abar under σ, for each issuer. */
  #issuers = /* @__PURE__ */ new Map();
  /** The coefficients of P1, Q1 and the other generators. */
  #base = 0n;
  #domain = 0n;
  #generators = Generators.profile().messages.map(() => 0n);
  /** The coefficients of each context's base point. */
  #contexts = /* @__PURE__ */ new Map();
  add(candidate, weights) {
    const { proof } = candidate.decoded;
    const [aBar, bBar, d] = proof.points;
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
    push(this.#terms, d, add(mul(rho1, proof.r1Hat), mul(rho2, proof.r3Hat)));
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
  #addGenerators({ decoded, statement }, rho2) {
    const { add, mul } = scalars;
    const rho2c = mul(rho2, decoded.proof.challenge);
    this.#base = add(this.#base, rho2c);
    this.#domain = add(this.#domain, mul(rho2c, statement.domain));
    const coefficients = messageCoefficients(decoded.proof, decoded.disclosed, decoded.proof.challenge);
    for (const [position, coefficient] of coefficients.entries()) {
      this.#generators[position] = add(this.#generators[position] ?? 0n, mul(rho2, coefficient));
    }
  }
  #addContext({ decoded, statement }, rho3) {
    const { context } = statement;
    const key = toHex(context.id);
    const term = scalars.mul(rho3, statement.evaluate(decoded.proof.mHat));
    const factor = scalars.add(this.#contexts.get(key)?.factor ?? 0n, term);
    this.#contexts.set(key, { base: context.base, factor });
  }
  *hold() {
    for (const { base: base2, factor } of this.#contexts.values()) push(this.#terms, base2, factor);
    const fixed3 = Generators.profile().sumPublic(this.#base, this.#domain, this.#generators);
    const terms = yield* sumOf(this.#terms, SCALAR_BITS);
    const moves = yield* sumOf(this.#moves, WEIGHT_BITS);
    const pairs = [[fixed3.plus(terms).minus(moves), G2.negatedGenerator()]];
    for (const issuer of this.#issuers.values()) pairs.push([yield* sumOf(issuer, WEIGHT_BITS), issuer.key]);
    yield PAIRING_ADDITIONS;
    return pairingProductIsOne(pairs);
  }
};
function push(terms, point, factor) {
  terms.points.push(point);
  terms.factors.push(factor);
}
function sumOf({ points, factors }, bits) {
  return msmSteps(points, factors, bits);
}

// src/crypto/credential/nym.ts
var Context = class _Context {
  constructor(id2, base2, z) {
    this.id = id2;
    this.base = base2;
    this.z = z;
  }
  id;
  base;
  z;
  static #last;
  /**
   * draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Pseudonym Proof Generation Initialization",
   * steps that depend on the context only.
   */
  static create(id2, api) {
    return new _Context(id2.slice(), G1.hash(id2, api), hashToScalar(id2, tag(api, "VECT_NYM_SECRETS")));
  }
  /**
   * The context in the profile's interface. The last one is kept: hashing to the curve costs as
   * much as three multiplications, and a signer presents twice in one context.
   */
  static profile(id2) {
    const key = toHex(id2);
    if (_Context.#last?.key !== key) _Context.#last = { key, context: _Context.create(id2, API_NYM) };
    return _Context.#last.context;
  }
  /** The polynomial with coefficients `vector`, lowest first, at the context's scalar. */
  evaluate(vector) {
    return vector.reduceRight((sum, coefficient) => scalars.add(scalars.mul(sum, this.z), coefficient), 0n);
  }
};

// src/crypto/credential/profile.ts
var ATTRIBUTES = 8;
var NYM_SECRETS = 8;

// src/crypto/credential/present.ts
var Pseudonym2 = class _Pseudonym {
  /** Octets of a pseudonym. */
  static OCTETS = G1_OCTETS;
  #octets;
  /** The octets in hexadecimal, to compare and to look up by. */
  hex;
  constructor(octets2) {
    this.#octets = octets2;
    this.hex = toHex(octets2);
  }
  /** Takes octets of exactly the right length. */
  static fromBytes(octets2) {
    return decoding(() => {
      if (octets2.length !== _Pseudonym.OCTETS) throw new Refused("CR-LENGTH");
      return new _Pseudonym(octets2.slice());
    });
  }
  /** The octets. */
  toBytes() {
    return this.#octets.slice();
  }
  equals(other) {
    return this.hex === other.hex;
  }
};
var TABLE_ADDITIONS = 600;
var Credential = class {
  #parts;
  /** For `credential/` only: `finalize` makes one. */
  constructor(parts) {
    this.#parts = parts;
  }
  /**
   * Overwrites the key of the random scalars and lets go of the rest, which JavaScript cannot
   * overwrite. The credential cannot be used afterwards.
   */
  wipe() {
    this.#parts?.nonceKey.fill(0);
    this.#parts = void 0;
  }
  /**
   * Makes tables that take two thirds off the time of later presentations. Costs as much as three
   * presentations, so a page does it, step by step, while a person reads.
   */
  *prepare() {
    const { signature, b } = this.#alive();
    for (const point of [signature.a, b, ...Generators.profile().messages]) {
      point.prepare();
      yield TABLE_ADDITIONS;
    }
  }
  /**
   * The member's pseudonym of a context.
   * draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Pseudonyms".
   */
  pseudonym(contextId) {
    const context = Context.profile(contextId);
    const secrets = this.#alive().messages.slice(ATTRIBUTES + 1);
    return Pseudonym2.fromBytes(context.base.mul(context.evaluate(secrets)).toOctets());
  }
  /**
   * Shows the attributes at the positions `disclosed`, strictly ascending, in one context, and signs
   * the presentation header.
   * draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Proof Generation with Pseudonym".
   */
  present(presentationHeader, contextId, disclosed, randomness) {
    const { signature, b, domain, messages, nonceKey } = this.#alive();
    return verifying(() => {
      if (!ascendBelow(disclosed, ATTRIBUTES)) throw new Refused("CR-DISCLOSURE");
      const statement = new Statement({
        generators: Generators.profile(),
        domain,
        disclosed: disclosed.map((index) => [index, messages[index] ?? 0n]),
        presentationHeader,
        context: Context.profile(contextId),
        secrets: NYM_SECRETS
      });
      const random = randomScalars(statement, nonceKey, randomness);
      const { proof, pseudonym } = prove(statement, { signature, b, messages, random });
      return { proof, pseudonym: Pseudonym2.fromBytes(pseudonym) };
    });
  }
  #alive() {
    if (this.#parts === void 0) throw new Error("the credential is wiped");
    return this.#parts;
  }
};
function randomScalars(statement, nonceKey, randomness) {
  const fresh = randomBytes(randomness, 32);
  const material = concat(fresh, nonceKey);
  const label = Label.PRESENTATION_NONCE;
  const binding = label.hashFramed(
    scalars.toOctets(statement.domain),
    statement.context.id,
    statement.presentationHeader,
    concat(...statement.disclosed.map(([index]) => octetsOf2(index)))
  );
  const octets2 = hkdf(sha256, material, label.bytes(), binding, EXPAND_OCTETS * (5 + statement.hidden()));
  const random = [];
  for (let start = 0; start < octets2.length; start += EXPAND_OCTETS) {
    random.push(scalars.reduce(octets2.subarray(start, start + EXPAND_OCTETS)));
  }
  for (const secret of [fresh, material, octets2]) secret.fill(0);
  return random;
}

// src/crypto/credential/verify.ts
var MADE_HERE = /* @__PURE__ */ Symbol("verified");
var VerifiedPresentation = class {
  /** What makes verifying the same presentation again cheaper. */
  hint;
  /** Who presented, in this context. */
  pseudonym;
  constructor(key, hint, pseudonym) {
    if (key !== MADE_HERE) throw new TypeError("only a verifier makes one");
    this.hint = hint;
    this.pseudonym = pseudonym;
  }
};
function verified(moves, pseudonym) {
  return new VerifiedPresentation(MADE_HERE, Hint.of(moves), Pseudonym2.fromBytes(pseudonym));
}
var Hint = class _Hint {
  /** Octets of a hint. */
  static OCTETS = 3 * G1_OCTETS_UNCOMPRESSED;
  #octets;
  constructor(octets2) {
    this.#octets = octets2;
  }
  /** Takes octets of exactly the right length. */
  static fromBytes(octets2) {
    return decoding(() => {
      if (octets2.length !== _Hint.OCTETS) throw new Refused("CR-LENGTH");
      return new _Hint(octets2.slice());
    });
  }
  /** The octets to keep. */
  toBytes() {
    return this.#octets.slice();
  }
  equals(other) {
    return equal(this.#octets, other.#octets);
  }
  /** For `credential/` only: the three points, if they are on the curve and not the identity. */
  points() {
    const decode3 = (index) => {
      const start = index * G1_OCTETS_UNCOMPRESSED;
      return CurvePoint.fromOctetsUncompressed(this.#octets.subarray(start, start + G1_OCTETS_UNCOMPRESSED));
    };
    const [t1, t2, uT] = [decode3(0), decode3(1), decode3(2)];
    return t1 && t2 && uT ? [t1, t2, uT] : void 0;
  }
  /** For `credential/` only. */
  static of({ t1, t2, uT }) {
    return new _Hint(concat(...[t1, t2, uT].map((point) => point.toOctetsUncompressed())));
  }
};
function verify(presentation) {
  return verifying(() => examine(presentation));
}
function examine(presentation) {
  const decoded = decodedInSubgroup(decode2(presentation));
  const domain = domainOf(presentation.issuer, presentation.header);
  const statement = statementOf(decoded, presentation, domain, Context.profile(presentation.contextId));
  const moves = checkedMoves(decoded, statement);
  const [aBar, bBar] = decoded.proof.points;
  const holds = pairingProductIsOne([
    [aBar, presentation.issuer.point()],
    [bBar, G2.negatedGenerator()]
  ]);
  if (!holds) throw new Refused("CR-PAIRING");
  return verified(moves, decoded.pseudonymOctets);
}
function domainOf(issuer, header) {
  return Generators.profile().domainScalar(issuer.toBytes(), concat(header, octetsOf2(NYM_SECRETS)));
}
function decode2(presentation) {
  const indexes = presentation.disclosed.map(([index]) => index);
  if (!ascendBelow(indexes, ATTRIBUTES)) throw new Refused("CR-DISCLOSURE");
  const proof = proofFromOctets(presentation.proof, ATTRIBUTES + 1 + NYM_SECRETS - indexes.length);
  const { octets: octets2, point } = Reader2.exact(presentation.pseudonym, G1_OCTETS).curvePoint();
  const disclosed = presentation.disclosed.map(([index, value]) => [index, messageToScalar(value, API_NYM)]);
  return { proof, pseudonym: point, pseudonymOctets: octets2, disclosed };
}
function decodedInSubgroup(decoded) {
  const pseudonym = member(decoded.pseudonym);
  return { ...decoded, pseudonym, proof: proofInSubgroup(decoded.proof) };
}
function statementOf(decoded, { presentationHeader }, domain, context) {
  const generators = Generators.profile();
  return new Statement({ generators, domain, disclosed: decoded.disclosed, presentationHeader, context, secrets: NYM_SECRETS });
}
function challengeBinds(decoded, statement, [t1, t2, uT]) {
  const { proof, pseudonymOctets: pseudonym } = decoded;
  return statement.challenge({ proof: proof.pointOctets, t1, t2, pseudonym, uT }) === proof.challenge;
}
function checkedMoves(decoded, statement) {
  const moves = movesOf(decoded.proof, statement, decoded.pseudonym);
  const octets2 = [moves.t1.toOctets(), moves.t2.toOctets(), moves.uT.toOctets()];
  if (!challengeBinds(decoded, statement, octets2)) throw new Refused("CR-CHALLENGE");
  return moves;
}

// src/crypto/credential/batch.ts
var SINGLES_MAX = 4;
var DECODE_ADDITIONS = 130;
var MOVES_ADDITIONS = 1500;
var EXAMINE_ADDITIONS = 5e3;
var SELECTORS_IN_STEP = 512;
async function verifyBatchCalmly(items, randomness, pause) {
  const steps = verifyBatchSteps([...items], randomness);
  const whole = batchWork(items);
  let work = 0;
  for (; ; ) {
    const step = steps.next();
    if (step.done === true) {
      await pause(1);
      return step.value;
    }
    work += step.value;
    await pause(Math.min(work / whole, 0.99));
  }
}
function batchWork(items) {
  const hinted = items.filter(({ hint }) => hint !== null).length;
  const points = 4 * items.length + 3 * hinted;
  const decoding2 = DECODE_ADDITIONS * items.length + allInSubgroupWork(points);
  return decoding2 + MOVES_ADDITIONS * (items.length - hinted) + holdWork(items.length);
}
function* verifyBatchSteps(items, randomness) {
  const outcomes = items.map(() => null);
  const weights = yield* Weights.of(items, randomness);
  const decoded = yield* decodeAll(items);
  const settled = yield* settleAll(yield* inSubgroup(decoded, weights));
  const open = [settled];
  for (let round = open.pop(); round !== void 0; round = open.pop()) {
    const holds = yield* hold(round, weights);
    if (!holds && round.length > SINGLES_MAX) {
      const half = Math.floor(round.length / 2);
      open.push(round.slice(0, half), round.slice(half));
      continue;
    }
    for (const candidate of round) {
      outcomes[candidate.index] = holds ? verified(candidate.moves, candidate.decoded.pseudonymOctets) : unlessRefused(() => examine(candidate.item.presentation));
      yield holds ? 0 : EXAMINE_ADDITIONS;
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
var Shared = class {
  #domains = /* @__PURE__ */ new Map();
  #contexts = /* @__PURE__ */ new Map();
  domain({ issuer, header }) {
    return lookUp(this.#domains, `${issuer.hex} ${toHex(header)}`, () => domainOf(issuer, header));
  }
  context({ contextId }) {
    return lookUp(this.#contexts, toHex(contextId), () => Context.create(contextId, API_NYM));
  }
};
function lookUp(map2, key, make) {
  const known = map2.get(key);
  if (known !== void 0) return known;
  const made = make();
  map2.set(key, made);
  return made;
}
function decodeOne(index, item, shared) {
  const { presentation, hint } = item;
  const decoded = decode2(presentation);
  const statement = statementOf(decoded, presentation, shared.domain(presentation), shared.context(presentation));
  const points = hint?.points();
  const bound = points !== void 0 && challengeBinds(decoded, statement, [points[0].toOctets(), points[1].toOctets(), points[2].toOctets()]);
  return { index, item, decoded, statement, hinted: bound ? points : void 0 };
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
  const { index, item, decoded, statement, hinted } = candidate;
  const proof = { ...decoded.proof, points: [next(), next(), next()] };
  const pseudonym = next();
  return {
    index,
    item,
    statement,
    decoded: { ...decoded, proof, pseudonym },
    hinted: hinted && [next(), next(), next()]
  };
}
function oneInSubgroup(candidate) {
  const { decoded, hinted } = candidate;
  const usable = hinted?.every((point) => point.inSubgroup() !== void 0) === true ? hinted : void 0;
  const points = [...decoded.proof.points, decoded.pseudonym, ...usable ?? []].values();
  return withPoints({ ...candidate, hinted: usable }, () => {
    const member2 = points.next().value?.inSubgroup();
    if (member2 === void 0) throw new Refused("CR-SUBGROUP");
    return member2;
  });
}
function* settleAll(candidates) {
  const settled = [];
  for (const { index, item, decoded, statement, hinted } of candidates) {
    if (hinted !== void 0) {
      const [t1, t2, uT] = hinted;
      settled.push({ index, item, decoded, statement, moves: { t1, t2, uT }, hinted: true });
      continue;
    }
    const moves = unlessRefused(() => checkedMoves(decoded, statement));
    if (moves !== null) settled.push({ index, item, decoded, statement, moves, hinted: false });
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

// src/crypto/credential/blind.ts
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

// src/crypto/credential/signature.ts
var SIGNATURE_OCTETS = G1_OCTETS + SCALAR_OCTETS;
var Signature = class _Signature {
  constructor(a, e) {
    this.a = a;
    this.e = e;
  }
  a;
  e;
  /** draft-irtf-cfrg-bbs-signatures-13, "Octets to Signature". */
  static fromOctets(octets2) {
    const reader = Reader2.exact(octets2, SIGNATURE_OCTETS);
    return new _Signature(reader.point(), reader.scalar());
  }
  /** draft-irtf-cfrg-bbs-signatures-13, "Signature to Octets". */
  toOctets() {
    return concat(this.a.toOctets(), scalars.toOctets(this.e));
  }
  /**
   * Checks e(A, W + e·P2) · e(B, -P2) = 1. draft-irtf-cfrg-bbs-signatures-13, "Core Verify". The
   * holder runs this over values that it hides later, so e stays on the left side, where the
   * multiplication is the one for secrets.
   */
  verify(publicKey, b) {
    const rest = b.minus(this.a.mul(this.e));
    const holds = pairingProductIsOne([
      [this.a, publicKey.point()],
      [rest, G2.negatedGenerator()]
    ]);
    if (!holds) throw new Refused("CR-PAIRING");
  }
};
function signedPoint(generators, domain, messages) {
  if (generators.messages.length !== messages.length) throw new Refused("CR-LENGTH");
  return basePoint().plus(generators.domain.mul(domain)).plus(G1.sumSecret(generators.messages, messages));
}

// src/crypto/credential/enrol.ts
var SEED_OCTETS = 32;
var ROLE = {
  nymSecret: 1,
  /** The blinding factor, then the random scalars of the commitment's proof. */
  commitment: 2,
  /** The secret part of the random scalars of presentations. */
  nonce: 3
};
var MemberSeed = class _MemberSeed {
  #octets;
  #wiped = false;
  constructor(octets2) {
    this.#octets = octets2;
  }
  /** A fresh seed. */
  static generate(randomness) {
    return new _MemberSeed(randomBytes(randomness, SEED_OCTETS));
  }
  /** A seed kept earlier. */
  static fromBytes(octets2) {
    return decoding(() => {
      if (octets2.length !== SEED_OCTETS) throw new Refused("CR-LENGTH");
      return new _MemberSeed(octets2.slice());
    });
  }
  /** The octets to keep; the caller overwrites its copy. */
  toBytes() {
    return this.#alive().slice();
  }
  /** Overwrites the seed. It cannot be used afterwards. */
  wipe() {
    this.#octets.fill(0);
    this.#wiped = true;
  }
  /** For `credential/` only: the key of the random scalars of presentations. */
  nonceKey(header) {
    return this.#derive(header, ROLE.nonce, 0, 32);
  }
  /** For `credential/` only: the eight pseudonym secrets, without the issuer's share. */
  nymSecrets(header) {
    return this.#scalars(header, ROLE.nymSecret, NYM_SECRETS);
  }
  /** For `credential/` only: the blinding factor, then the random scalars of the proof. */
  commitmentScalars(header, count) {
    return this.#scalars(header, ROLE.commitment, count);
  }
  // A wiped seed is all zeros, which would make secrets that everybody knows.
  #alive() {
    if (this.#wiped) throw new Error("the seed is wiped");
    return this.#octets;
  }
  #derive(header, role, index, length) {
    const info = concat(Uint8Array.of(role, index), header);
    return hkdf(sha256, this.#alive(), Label.MEMBER_SEED.bytes(), info, length);
  }
  #scalars(header, role, count) {
    return Array.from({ length: count }, (_, index) => {
      const octets2 = this.#derive(header, role, index, EXPAND_OCTETS);
      const scalar = scalars.reduce(octets2);
      octets2.fill(0);
      return scalar;
    });
  }
};
var Commitment = class _Commitment {
  /** Octets of a commitment. */
  static OCTETS = commitmentOctets(NYM_SECRETS);
  #octets;
  constructor(octets2) {
    this.#octets = octets2;
  }
  /** Takes octets of exactly the right length; the issuer checks the rest. */
  static fromBytes(octets2) {
    return decoding(() => {
      if (octets2.length !== _Commitment.OCTETS) throw new Refused("CR-LENGTH");
      return new _Commitment(octets2.slice());
    });
  }
  /** The octets to send. */
  toBytes() {
    return this.#octets.slice();
  }
};
function commit(seed, header) {
  const secrets = seed.nymSecrets(header);
  const random = seed.commitmentScalars(header, NYM_SECRETS + 2);
  return Commitment.fromBytes(verifying(() => coreCommit(BlindGenerators.profile(), secrets, random)));
}
function finalize(seed, enrolled) {
  return verifying(() => finish2(seed, enrolled));
}
function finish2(seed, { issuer, header, attributes, answer }) {
  const { signature, nymEntropy } = answer.parts();
  const secrets = seed.nymSecrets(header);
  secrets.push(scalars.add(secrets.pop() ?? 0n, nymEntropy));
  const messages = [...attributes.scalars(), ...seed.commitmentScalars(header, 1), ...secrets];
  const generators = Generators.profile();
  const domain = generators.domainScalar(issuer.toBytes(), concat(header, octetsOf2(NYM_SECRETS)));
  const b = signedPoint(generators, domain, messages);
  signature.verify(issuer, b);
  return new Credential({ signature, b, domain, messages, nonceKey: seed.nonceKey(header) });
}

// src/crypto/credential/issue.ts
var Attributes = class {
  #values;
  /** Attributes by position, eight of them. */
  constructor(values) {
    if (values.length !== ATTRIBUTES) throw new RangeError("a credential has eight attributes");
    this.#values = values.map((value) => value.slice());
  }
  /** The values by position. */
  values() {
    return this.#values;
  }
  /** For `credential/` only: the scalars that are signed. */
  scalars() {
    return this.#values.map((value) => messageToScalar(value, API_NYM));
  }
};
var BlindSignature = class _BlindSignature {
  /** Octets of an answer: the signature's 80, then the entropy's 32. */
  static OCTETS = SIGNATURE_OCTETS + SCALAR_OCTETS;
  #signature;
  #nymEntropy;
  constructor(signature, nymEntropy) {
    this.#signature = signature;
    this.#nymEntropy = nymEntropy;
  }
  /** Decodes an answer; `finalize` checks the signature. */
  static fromBytes(octets2) {
    return decoding(() => _BlindSignature.decode(octets2));
  }
  /** As `fromBytes`, and says which check failed. For `credential/` only. */
  static decode(octets2) {
    if (octets2.length !== _BlindSignature.OCTETS) throw new Refused("CR-LENGTH");
    const signature = Signature.fromOctets(octets2.subarray(0, SIGNATURE_OCTETS));
    const entropy = Reader2.exact(octets2.subarray(SIGNATURE_OCTETS), SCALAR_OCTETS).scalar();
    return new _BlindSignature(signature, entropy);
  }
  /** The octets to keep. */
  toBytes() {
    return concat(this.#signature.toOctets(), scalars.toOctets(this.#nymEntropy));
  }
  /** For `credential/` only. */
  parts() {
    return { signature: this.#signature, nymEntropy: this.#nymEntropy };
  }
};

// src/crypto/credential/keys.ts
var IssuerPublicKey = class _IssuerPublicKey {
  /** Octets of an encoded public key. */
  static OCTETS = G2_OCTETS;
  #octets;
  #point;
  /** The key in hexadecimal, to compare and to look up by. */
  hex;
  constructor(octets2, point) {
    this.#octets = octets2;
    this.#point = point;
    this.hex = toHex(octets2);
  }
  /**
   * Decodes a key: on the curve, in the subgroup, not the identity.
   * draft-irtf-cfrg-bbs-signatures-13, "Octets to Public Key".
   */
  static fromBytes(octets2) {
    return decoding(() => {
      if (octets2.length !== G2_OCTETS) throw new Refused("CR-LENGTH");
      const point = G2.fromOctets(octets2);
      if (point === void 0) throw new Refused("CR-POINT");
      return new _IssuerPublicKey(octets2.slice(), point);
    });
  }
  /** The canonical encoding; a copy, so that nobody can change the key. */
  toBytes() {
    return this.#octets.slice();
  }
  /** For `credential/` only. */
  point() {
    return this.#point;
  }
  equals(other) {
    return this.hex === other.hex;
  }
};

// src/protocol/epoch.ts
var SUITE_BBS_NYM_03 = 1;
var NAME_RECORD = 6;
var attributeSchema = map({ key: [0, text], values: [1, list(text)] });
var epochManifest = canonical(
  map({
    /** Credential suite. */
    suite: [0, u16],
    institution: [1, textId2(InstitutionId)],
    epoch: [2, textId2(EpochId)],
    /** BBS public key of this epoch, 96 octets. */
    issuerKey: [3, octets],
    /**
     * The closed list of values of each attribute, in the order of the profile. An empty list
     * means that any text may stand there; only the name record has one.
     */
    schema: [4, list(attributeSchema)]
  }),
  EPOCH_OCTETS_MAX
);
var classCell = map({
  /** Values of the class attributes in profile order. */
  values: [0, list(text)],
  /** Members in the cell; null means fewer than the roll's minimum. */
  count: [1, optional(u322)]
});
var roll = canonical(
  map({
    institution: [0, textId2(InstitutionId)],
    epoch: [1, textId2(EpochId)],
    /** Digest of the manifest under which all were issued. */
    manifest: [2, octets32],
    /** Credentials issued in all. */
    issued: [3, u322],
    /** Cells below this many members are not counted out. */
    cellMin: [4, u322],
    /** Joint histogram, ascending by values. */
    cells: [5, list(classCell)],
    /** RFC 6962 root over the issuance records in ascending order. */
    root: [6, octets32]
  }),
  EPOCH_OCTETS_MAX
);
function rollDigest(octets2) {
  return Label.DOCUMENT_DIGEST.hash(octets2);
}
var EpochRefusal = class extends CodedRefusal {
  name = "EpochRefusal";
};
function checkEpoch2(manifest) {
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
  return allowed ? encode(textPair, [attribute.key, value]) : null;
}

// src/client/enrol.ts
var EnrolRefusal = class extends CodedRefusal {
  name = "EnrolRefusal";
};
var enrolment = map({
  /** Digest of the epoch's manifest. */
  manifest: [0, octets32],
  /** Seed of this epoch. */
  seed: [1, octets32],
  /** The issuer's blind signature; empty until it has answered. */
  blindSignature: [2, octets],
  /** Values that were certified, in profile order. */
  attributes: [3, list(text)],
  /**
   * Marks of the pseudonym contexts it has been shown in, in the order of first use. Without the
   * seed a mark says nothing, and with the seed there is nothing left to hide from whoever has it;
   * both are erased together.
   */
  usedContexts: [4, listOrNone(octets32)]
});
var credentials = /* @__PURE__ */ new WeakMap();
function requestCredential(seed, epoch) {
  return orRefuse2("Commitment", () => commit(MemberSeed.fromBytes(seed), epoch.header).toBytes());
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
  const credential = orRefuse2("Signature", () => {
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
function orRefuse2(code, take) {
  try {
    return take();
  } catch (failure) {
    if (failure instanceof Malformed || failure instanceof VerificationFailure) throw new EnrolRefusal(code);
    throw failure;
  }
}

// src/client/wallet.ts
var VERSION = 2;
var VERSION_BEFORE = 1;
var WALLET_OCTETS_MAX = 64 * 1024 * 1024;
var authored = map({
  /** The manifest it was opened with. */
  manifest: [0, memoManifest],
  /** Seed of the authors' key. */
  authorSeed: [1, octets32],
  /** Key of the circulation. */
  circulationKey: [2, octets32],
  /** Key that derives the handles of the case's leaves. */
  caseLogKey: [3, octets32],
  /** Nonce of the filing's leaf, drawn once so that filing again is the same filing. */
  filingNonce: [4, octets32],
  /** Texts by version, the current one last. */
  versions: [5, list(versionText)],
  /** The memo as sealed to the office, kept so that filing again sends the same octets. */
  sealedMemo: [6, octets],
  /** The promise that filing answered; empty before. */
  promise: [7, octets],
  /** End of the circulation of the current version, once it circulates. */
  closesAt: [8, optional(seconds)]
});
var invited = map({
  memo: [0, octets32],
  /** Key of the circulation. */
  circulationKey: [1, octets32],
  /** Seed of the participant key, if one signed and kept it. */
  participantSeed: [2, optional(octets32)],
  /** Version that was signed, if one kept that. */
  signedVersion: [3, optional(octets32)],
  /** End of its circulation, as last seen. */
  closesAt: [4, optional(seconds)],
  /** Digests of the manifests of the epochs it accepts. */
  epochs: [5, listOrNone(octets32)]
});
var walletObject = canonical(
  map({
    version: [0, u16],
    /** Address of the server. */
    server: [1, text],
    /** The log's verifier key, pinned when the wallet was made. */
    logKey: [2, text],
    /** Size of the largest log seen, to notice one that shrinks. */
    logSize: [3, u53],
    /** Enrolments, one per epoch. */
    enrolments: [4, list(enrolment)],
    /** Memos this person writes. */
    authored: [5, list(authored)],
    /** Memos this person was invited to. */
    invited: [6, list(invited)],
    /** Seed of the identity that seals drafts at rest; null until there is a desk. */
    deskSeed: [7, optional(octets32)],
    /** Root of the largest log seen, to notice another one of the same size. */
    logRoot: [8, optional(octets32)]
  }),
  WALLET_OCTETS_MAX
);
var WalletRefusal = class extends CodedRefusal {
  name = "WalletRefusal";
};
function newWallet(server, logKey) {
  return { version: VERSION, server, logKey, logSize: 0, enrolments: [], authored: [], invited: [], deskSeed: null, logRoot: null };
}
function walletToBytes(wallet) {
  return walletObject.toCanonical(wallet);
}
function walletFromBytes(plain) {
  const refusal = () => new WalletRefusal("NotAWallet");
  const wallet = orRefuse(() => walletObject.fromCanonical(plain), refusal);
  if (wallet.version !== VERSION && wallet.version !== VERSION_BEFORE) throw refusal();
  wallet.version = VERSION;
  return wallet;
}
function sealWallet(wallet, passphrase, strength, randomness) {
  const plain = walletToBytes(wallet);
  const sealed = sealUnderPassphrase(passphrase, strength, plain, randomness);
  plain.fill(0);
  return sealed;
}
function openWallet(sealed, passphrase) {
  const { plaintext, strength } = orRefuse(
    () => openUnderPassphrase(passphrase, sealed, WALLET_OCTETS_MAX),
    () => new WalletRefusal("DoesNotOpen")
  );
  const wallet = walletFromBytes(plaintext);
  plaintext.fill(0);
  return { wallet, strength };
}
var LogRefusal = class extends CodedRefusal {
  name = "LogRefusal";
};
function watchLog(wallet, head) {
  const seen = wallet.logSize;
  const size = Number(head.size);
  if (size < seen) throw new LogRefusal("Shrank", seen);
  const known = size === seen ? wallet.logRoot : null;
  if (known !== null && !equal(known, head.root)) throw new LogRefusal("Forked", seen);
  wallet.logSize = size;
  wallet.logRoot = head.root.slice();
  return size > seen || known === null;
}
function deskOf(wallet, randomness) {
  wallet.deskSeed ??= randomBytes(randomness, 32);
  return deskIdentity(wallet.deskSeed);
}
function noteCirculation(wallet, { memo, freeze: freeze2, manifest }) {
  for (const one of wallet.invited.filter((other) => equal(other.memo, memo))) {
    one.closesAt = freeze2.closesAt;
    one.epochs = manifest.accepted.map((accepted) => accepted.manifest.slice());
  }
  const own = findAuthored(wallet, memo);
  if (own !== null) own.closesAt = freeze2.closesAt;
}
function findEnrolment(wallet, manifest) {
  return wallet.enrolments.find((one) => equal(one.manifest, manifest)) ?? null;
}
function keepEnrolment(wallet, kept) {
  wallet.enrolments = [...wallet.enrolments.filter((other) => !equal(other.manifest, kept.manifest)), kept];
}
function findAuthored(wallet, memo) {
  return wallet.authored.find((one) => equal(memoId(one.manifest), memo)) ?? null;
}
function findInvited(wallet, memo) {
  return wallet.invited.find((one) => equal(one.memo, memo)) ?? null;
}
function remember(wallet, memo, key) {
  if (findInvited(wallet, memo) !== null) return;
  wallet.invited.push({ memo, circulationKey: key.bytes(), participantSeed: null, signedVersion: null, closesAt: null, epochs: [] });
}
function keepSignature(wallet, memo, seed, version) {
  for (const one of wallet.invited.filter((other) => equal(other.memo, memo))) {
    one.participantSeed?.fill(0);
    one.participantSeed = seed.slice();
    one.signedVersion = version.slice();
  }
}
function burnSignature(wallet, memo) {
  for (const one of wallet.invited.filter((other) => equal(other.memo, memo))) {
    one.participantSeed?.fill(0);
    one.signedVersion?.fill(0);
    one.participantSeed = null;
    one.signedVersion = null;
  }
}
function circulations(wallet) {
  const own = wallet.authored.map((one) => ({ memo: memoId(one.manifest), key: circulationOf(one) }));
  const others = wallet.invited.map((one) => ({ memo: MemoId.fromBytes(one.memo), key: circulationOf(one) }));
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
function wipeWallet(wallet) {
  const secrets = [
    wallet.deskSeed,
    ...wallet.enrolments.flatMap((one) => [one.seed, one.blindSignature]),
    ...wallet.authored.flatMap((one) => [one.authorSeed, one.circulationKey, one.caseLogKey]),
    ...wallet.invited.flatMap((one) => [one.circulationKey, one.participantSeed, one.signedVersion])
  ];
  for (const secret of secrets) secret?.fill(0);
}

export {
  SigningKey,
  VerifyingKey,
  MemoId,
  DocumentDigest,
  VersionDigest,
  CharterDigest,
  CertificateDigest,
  PresentationDigest,
  Pseudonym,
  ParticipantKey,
  AuthorKey,
  InstitutionId,
  OfficialId,
  CharterId,
  EpochId,
  CaseNumber,
  VersionNumber,
  canonical,
  NO_PADDING,
  fixedPadding,
  base32nopad,
  Recipient,
  Identity,
  seal,
  openSealed,
  named,
  IdentityMode,
  Stance,
  Outcome,
  Marking,
  parseDay,
  dayNumber,
  dayOf,
  partsOf,
  daysOfMonth,
  HolidayCalendar,
  holidayOn,
  isWorkingDay,
  u8,
  u16,
  u322 as u32,
  u642 as u64,
  seconds,
  text,
  octets,
  fixed2 as fixed,
  octets32,
  id,
  textId2 as textId,
  word,
  numbered,
  versionNumber,
  optional,
  list,
  map,
  variants,
  trim,
  characters,
  mediaTypeOf,
  fits,
  COSIGNATURE_OCTETS,
  COSIGNATURES_PER_POST_MAX,
  PRESENTATION_OCTETS_MAX,
  EPOCH_OCTETS_MAX,
  CERTIFICATE_OCTETS_MAX,
  CLAIM_OCTETS_MAX,
  DOCUMENT_OCTETS_MAX,
  CONTENT_OCTETS_MAX,
  NOTE_OCTETS_MAX,
  NOTE_TEXT_OCTETS_MAX,
  NOTE_LABELS_MAX,
  NOTE_LABEL_OCTETS_MAX,
  CASE_FILE_OCTETS_MAX,
  REQUEST_SKEW_SECONDS_MAX,
  officialStatement,
  statementDigest,
  unverifiedOfficialDocument,
  NotByOfficial,
  signOfficialDocument,
  verifyOfficialDocument,
  officialContent,
  contentCommitment,
  answersOf,
  LINE_CHARACTERS_MAX,
  PARAGRAPHS_MAX,
  DEMANDS_MAX,
  PRIOR_ATTEMPTS_MAX,
  EVIDENCE_MAX,
  MemoProblem,
  Memo,
  markingsOf,
  numbered2,
  MemoError,
  parseMarkdown,
  toMarkdown,
  versionText,
  versionDigest,
  checkText2 as checkText,
  CirculationKey,
  invitationToBytes,
  invitationFromBytes,
  filedMemo,
  mailboxEntry,
  sealObject,
  openObject,
  memoManifest,
  memoId,
  memoContext,
  openingContext,
  finish,
  VerificationFailure,
  Hint,
  verify,
  verifyBatchCalmly,
  NAME_RECORD,
  epochManifest,
  roll,
  rollDigest,
  checkEpoch2 as checkEpoch,
  attributeOctets,
  requestCredential,
  pendingEnrolment,
  isComplete,
  acceptCredential,
  credentialOf,
  mayShowIn,
  rememberContext,
  affiliationOf,
  WALLET_OCTETS_MAX,
  authored,
  invited,
  WalletRefusal,
  newWallet,
  walletToBytes,
  walletFromBytes,
  sealWallet,
  openWallet,
  LogRefusal,
  watchLog,
  deskOf,
  noteCirculation,
  findEnrolment,
  keepEnrolment,
  findAuthored,
  findInvited,
  remember,
  keepSignature,
  burnSignature,
  circulations,
  circulationOf,
  authorKeyOf,
  participantKeyOf,
  wipeWallet
};
/*! Bundled license information:

@scure/base/index.js:
  (*! scure-base - MIT License (c) 2022 Paul Miller (paulmillr.com) *)

@noble/curves/abstract/bls.js:
@noble/curves/abstract/tower.js:
@noble/curves/bls12-381.js:
  (*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) *)
*/
