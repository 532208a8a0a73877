// Says where each octet went, and fails above the budget: sizes after brotli, as they travel.

import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const KB = 1000;
const BUDGET = { whole: 140 * KB, signer: 110 * KB, css: 40 * KB, font: 60 * KB };
// Whoever signs was enrolled before: a memo accepts closed epochs only.
const SIGNER = ["src/app/pages/signing.ts", "src/client/wallet.ts", "src/crypto/seal/passphrase.ts"];

const meta = JSON.parse(readFileSync(".build/meta.json", "utf8"));
const files = readdirSync("dist", { recursive: true }).map(String).filter((path) => statSync(join("dist", path)).isFile()).sort();
const size = new Map(files.map((path) => [path, brotli(join("dist", path))]));
for (const [path, octets] of size) console.log(String(octets).padStart(8), path);

const scripts = files.filter((path) => path.endsWith(".js"));
const pages = new Map(Object.entries(meta.outputs).flatMap(([path, output]) => output.entryPoint ? [[output.entryPoint, path]] : []));
console.log("\nby page, with everything it needs:");
for (const [source, path] of pages) console.log(String(sum(reach([path]))).padStart(8), source);

const signer = reach(["dist/main.js", ...SIGNER.flatMap((source) => pages.get(source) ?? [])]);
const fonts = files.filter((path) => path.endsWith(".woff2"));
const found = [
  ["whole", sum(scripts), BUDGET.whole],
  ["signer", sum(signer), BUDGET.signer],
  ["css", size.get("app.css"), BUDGET.css],
  ...fonts.map((path) => ["font", statSync(join("dist", path)).size, BUDGET.font]),
];
console.log("");
for (const [name, octets, most] of found) console.log(String(octets).padStart(8), "of", most, name);
if (found.some(([, octets, most]) => octets > most)) {
  console.error("over budget");
  process.exit(1);
}

/** A file and what it imports at once, and what that imports. */
function reach(paths) {
  const seen = new Set();
  const visit = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const it of meta.outputs[path].imports) if (it.kind === "import-statement") visit(it.path);
  };
  paths.forEach(visit);
  return [...seen].map((path) => path.slice("dist/".length));
}

function sum(paths) {
  return paths.reduce((total, path) => total + size.get(path), 0);
}

function brotli(path) {
  return brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
