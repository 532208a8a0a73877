// What we have no use for in libraries and what no bundler can see to be unused, because it hangs on
// an object that we do use: BLS signatures, hashing to G2, the pairing of curves with another twist.
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
  ],
};

/** The text of a module without what is left out of it. */
export function leaveOut(id, code) {
  const edits = Object.entries(LEFT_OUT).find(([path]) => id.endsWith(`node_modules/${path}`))?.[1] ?? [];
  return edits.reduce((text, [unused, instead]) => {
    if (text.split(unused).length !== 2) throw new Error(`${id} does not read as expected: ${unused}`);
    return text.replace(unused, () => instead);
  }, code);
}
