// What we have no use for in libraries and what no bundler can see to be unused, because it hangs on
// an object that we do use: BLS signatures, hashing to G2, the pairing of curves with another twist,
// arithmetic that no pairing does, dates in charters.
// Nothing is changed that remains. The tests run on the same (test.mjs), and another version of a
// library that reads differently stops the build.

const LEFT_OUT = {
  "@noble/curves/bls12-381.js": [
    ["    mapToG2: mapToG2,\n", ""],
    ["bls12_hasher_opts, signatureCoders);", "bls12_hasher_opts);"],
    ["const isogenyMapG2 = isogenyMap(Fp2, [", "const isogenyMapG2 = /* @__PURE__ */ isogenyMap(Fp2, /* @__PURE__ */ ["],
  ],
  "@noble/curves/abstract/bls.js": [
    ["const base = blsHashers(fields, G1_Point, G2_Point, params, hasherParams);", "return blsHashers(fields, G1_Point, G2_Point, params, hasherParams);\n    const base = {};"],
    ["=> mul034ByLine(f, c2, c1, c0, Px, Py)", "=> notImplemented()"],
    ["        Fp12, // NOTE: we re-export Fp12 here because pairing results are Fp12!\n        millerLoopBatch,\n        pairing,\n        pairingBatch,", "        millerLoopBatch,"],
    ["const { millerLoopBatch, pairing, pairingBatch,", "const { millerLoopBatch,"],
    ["        millerLoopBatch,\n        pairing,\n        pairingBatch,\n        G1,", "        millerLoopBatch,\n        G1,"],
  ],
  // The square roots of fields other than those of our curves' coordinates.
  "@noble/curves/abstract/modular.js": [
    ["return sqrt9mod16(P);", "throw new Error('not implemented');"],
    ["    return tonelliShanks(P);", "    throw new Error('not implemented');"],
  ],
  // The usual encoding of points; those of BLS12-381 have one of their own.
  "@noble/curves/abstract/weierstrass.js": [
    ["toBytes === undefined ? pointToBytes : toBytes;", "toBytes;"],
    ["fromBytes === undefined ? pointFromBytes : fromBytes;", "fromBytes;"],
  ],
  // Where a charter is no TOML is for its author, who has the command.
  "smol-toml/dist/error.js": [["const codeblock = makeCodeBlock(options.toml, line, column);", 'const codeblock = "";']],
  // No charter holds a date or a time of TOML's own: what looks like one is read as a number, and is none.
  "smol-toml/dist/extract.js": [
    ["        return parseDate(ctx, c, end);", "        return parseNumber(ctx, ctx.p, c, 0, end);"],
    ["        return parseTime(ctx, c, end);", "        return parseNumber(ctx, ctx.p, c, 0, end);"],
  ],
  "@noble/curves/abstract/hash-to-curve.js": [["prb = expand_message_xof(msg, DST, len_in_bytes, k, hash);", "throw new Error('not implemented');"]],
};

const NOT_REDUCED = ["addN", "subN", "mulN", "sqrN"];

/** Methods that nothing calls, by what they are methods of. */
const METHODS = {
  "@noble/curves/abstract/tower.js": [
    ["class _Field2 {", ["isValidNot0", "isOdd", "fromBytes", "toBytes", "cmov"]],
    ["class _Field6 {", ["isValid", "is0", "isValidNot0", "sqrt", "div", "pow", "invertBatch", ...NOT_REDUCED]],
    ["class _Field6 {", ["fromBytes", "toBytes", "cmov", "fromBigSix", "mulByFp2", "mul1", "mul01"]],
    ["class _Field12 {", ["isValid", "is0", "isValidNot0", "neg", "sqrt", "pow", "invertBatch", "add", "sub", ...NOT_REDUCED]],
    ["class _Field12 {", ["fromBytes", "toBytes", "cmov", "fromBigTwelve", "mulByFp2", "_cyclotomicExp"]],
  ],
  "@noble/curves/abstract/weierstrass.js": [
    ["export function weierstrass(", ["function pointToBytes", "function pointFromBytes"]],
    ["    class Point {", ["hasEvenY", "mulAddUnsafe", "isSmallOrder", "toHex", "toString"]],
  ],
  "@noble/curves/abstract/edwards.js": [["    class Point {", ["isTorsionFree", "toHex", "toString"]]],
  "@noble/curves/abstract/bls.js": [["function createBlsPairing(", ["function pairingBatch", "function pairing"]]],
  "@noble/curves/abstract/hash-to-curve.js": [["export function createHasher(", ["encodeToCurve", "mapToCurve", "hashToScalar"]]],
};

/** The text of a module without what is left out of it. */
export function leaveOut(id, code) {
  const edited = of(LEFT_OUT, id).reduce((text, [unused, instead]) => {
    if (text.split(unused).length !== 2) throw new Error(`${id} does not read as expected: ${unused}`);
    return text.replace(unused, () => instead);
  }, code);
  return of(METHODS, id).reduce((text, [owner, names]) => names.reduce((rest, name) => withoutMethod(rest, owner, name), text), edited);
}

/** A text without a method: from its line to the brace that closes it, which stands below its first letter. */
function withoutMethod(code, owner, name) {
  const from = code.indexOf(owner);
  const begin = code.slice(from).match(new RegExp(`^( +)${name}\\(.*\\{$`, "m"));
  if (from < 0 || begin === null) throw new Error(`no ${name} after ${owner}`);
  const first = from + begin.index;
  const closing = code.slice(first).match(new RegExp(`^${begin[1]}\\},?\n`, "m"));
  const next = code.slice(from + owner.length, first).match(/^(class|export class|export function) /m);
  if (closing === null || next !== null) throw new Error(`${name} does not belong to ${owner}`);
  return code.slice(0, first) + code.slice(first + closing.index + closing[0].length);
}

/** A library that another library brings for itself stays as it is: only tests have such. */
function of(lists, id) {
  const [, ...inPackage] = id.split("/node_modules/");
  return (inPackage.length === 1 && lists[inPackage[0]]) || [];
}
