// src/malformed.ts
var Malformed = class extends Error {
  constructor(code) {
    super(code);
    this.code = code;
    this.name = "Malformed";
  }
  code;
};
function within(outer, step) {
  try {
    return step();
  } catch (error) {
    if (error instanceof Malformed) throw new Malformed(`${outer}(${error.code})`);
    throw error;
  }
}
function otherwise(code, step) {
  try {
    return step();
  } catch (error) {
    if (error instanceof Malformed) throw new Malformed(code);
    throw error;
  }
}

// src/refusal.ts
var CodedRefusal = class extends Error {
  /** `detail` is the number that belongs to the code, if there is one: a limit, a demand. */
  constructor(code, detail = null) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
  code;
  detail;
};
function attempt(take) {
  try {
    return take();
  } catch (failure) {
    if (failure instanceof Malformed || failure instanceof CodedRefusal) return null;
    throw failure;
  }
}
function orRefuse(take, refusal) {
  try {
    return take();
  } catch (failure) {
    if (failure instanceof Malformed || failure instanceof CodedRefusal) throw refusal();
    throw failure;
  }
}

// src/bytes.ts
var utf8Encoder = new TextEncoder();
var utf8Decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function equal(a, b) {
  return a.length === b.length && a.every((octet, at) => octet === b[at]);
}
function compare(a, b) {
  const common = Math.min(a.length, b.length);
  for (let at = 0; at < common; at += 1) {
    const difference = a[at] - b[at];
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
function concat(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
function u32(value) {
  const octets = new Uint8Array(4);
  new DataView(octets.buffer).setUint32(0, value);
  return octets;
}
function u64(value) {
  const octets = new Uint8Array(8);
  new DataView(octets.buffer).setBigUint64(0, value);
  return octets;
}
function toUtf8(text) {
  if (/\p{Surrogate}/u.test(text)) throw new Malformed("Characters");
  return utf8Encoder.encode(text);
}
function fromUtf8(octets) {
  try {
    return utf8Decoder.decode(octets);
  } catch {
    throw new Malformed("Characters");
  }
}
function utf8Length(text) {
  return utf8Encoder.encode(text).length;
}
function toHex(octets) {
  let text = "";
  for (const octet of octets) text += octet.toString(16).padStart(2, "0");
  return text;
}
function fromHex(text) {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) throw new Malformed("Hex");
  const octets = new Uint8Array(text.length / 2);
  for (let at = 0; at < octets.length; at += 1) {
    octets[at] = Number.parseInt(text.slice(2 * at, 2 * at + 2), 16);
  }
  return octets;
}
function toBase64(octets) {
  let binary = "";
  for (const octet of octets) binary += String.fromCharCode(octet);
  return btoa(binary);
}
function fromBase64(text) {
  let binary;
  try {
    binary = atob(text);
  } catch {
    throw new Malformed("Base64");
  }
  const octets = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  if (toBase64(octets) !== text) throw new Malformed("Base64");
  return octets;
}
function toBase64Url(octets) {
  return toBase64(octets).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
function fromBase64Url(text) {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) throw new Malformed("Base64");
  const padded = text.replaceAll("-", "+").replaceAll("_", "/");
  const octets = fromBase64(padded + "=".repeat((4 - padded.length % 4) % 4));
  if (toBase64Url(octets) !== text) throw new Malformed("Base64");
  return octets;
}

export {
  Malformed,
  within,
  otherwise,
  CodedRefusal,
  attempt,
  orRefuse,
  equal,
  compare,
  concat,
  u32,
  u64,
  toUtf8,
  fromUtf8,
  utf8Length,
  toHex,
  fromHex,
  toBase64,
  fromBase64,
  toBase64Url,
  fromBase64Url
};
