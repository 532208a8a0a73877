// Lets the browser's credential answer, for the test `browser_credential` of demur-crypto: reads
// tasks as JSON from standard input and writes one answer for each.
//
//   {"do": "enrol", seed, issuer, header, attributes, answer, random, shows}
//     → {commitment, presentations} or {commitment, refused: true}
//   {"do": "verify", presentations, random}
//     → {single, batch}: pseudonym and hint of each, or null
//
// It runs browser/src as it is, bundled by the esbuild that `npm ci` installs in browser/.

import { createRequire } from "node:module";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const browser = new URL("../../browser/", import.meta.url);
const esbuild = createRequire(new URL("package.json", browser))("esbuild");
const bundle = await esbuild.build({
  stdin: {
    contents: `
      export * from "./src/crypto/credential.ts";
      export { fromHex, toHex } from "./src/bytes.ts";
      export { Malformed } from "./src/malformed.ts";
      export { SeededRandomness } from "./src/crypto/random.ts";
    `,
    resolveDir: fileURLToPath(browser),
  },
  bundle: true,
  write: false,
  format: "esm",
  platform: "node",
});
const client = await import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString("base64")}`);
const { fromHex, toHex } = client;

const tasks = JSON.parse(String(await buffer(process.stdin)));
process.stdout.write(JSON.stringify(tasks.map((task) => ({ enrol, verify })[task.do](task))));

function enrol(task) {
  const seed = client.MemberSeed.fromBytes(fromHex(task.seed));
  const header = fromHex(task.header);
  const commitment = toHex(client.commit(seed, header).toBytes());
  const credential = unlessRefused(() =>
    client.finalize(seed, {
      header,
      issuer: client.IssuerPublicKey.fromBytes(fromHex(task.issuer)),
      attributes: new client.Attributes(task.attributes.map(fromHex)),
      answer: client.BlindSignature.fromBytes(fromHex(task.answer)),
    }),
  );
  if (credential === null) return { commitment, refused: true };
  const randomness = new client.SeededRandomness(fromHex(task.random));
  const presentations = task.shows.map((show) => {
    const made = credential.present(fromHex(show.presentation_header), fromHex(show.context_id), show.disclosed, randomness);
    return { proof: toHex(made.proof), pseudonym: made.pseudonym.hex };
  });
  return { commitment, presentations };
}

function verify(task) {
  const items = task.presentations.map(({ hint, ...shown }) => ({
    presentation: {
      issuer: client.IssuerPublicKey.fromBytes(fromHex(shown.issuer)),
      header: fromHex(shown.header),
      presentationHeader: fromHex(shown.presentation_header),
      contextId: fromHex(shown.context_id),
      disclosed: shown.disclosed.map(([index, value]) => [index, fromHex(value)]),
      proof: fromHex(shown.proof),
      pseudonym: fromHex(shown.pseudonym),
    },
    hint: hint === null ? null : client.Hint.fromBytes(fromHex(hint)),
  }));
  const single = items.map(({ presentation }) => said(unlessRefused(() => client.verify(presentation))));
  const batch = client.verifyBatch(items, new client.SeededRandomness(fromHex(task.random))).map(said);
  return { single, batch };
}

function said(verified) {
  return verified && { pseudonym: verified.pseudonym.hex, hint: toHex(verified.hint.toBytes()) };
}

function unlessRefused(run) {
  try {
    return run();
  } catch (error) {
    if (error instanceof client.VerificationFailure || error instanceof client.Malformed) return null;
    throw error;
  }
}
