// How long the credential takes: in Node, in Node without JIT, and in Chromium without a window.
//
//     node bench/credential.mjs [node] [jitless] [chromium]      (default: node jitless)
//
// A proof of `@digitalbazaar/bbs-signatures`, simpler than ours (no pseudonym, no blind issuance),
// is measured in the same run where `npm ci` was run in bench/.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv.length > 2 ? process.argv.slice(2) : ["node", "jitless"];
const peer = existsSync(join(here, "node_modules/@digitalbazaar/bbs-signatures"));
if (!peer) console.log("without @digitalbazaar/bbs-signatures: run `npm ci` in bench/ to compare");

const folder = mkdtempSync(join(tmpdir(), "demur-bench-"));
try {
  for (const where of wanted) await run(where);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function run(where) {
  const chromium = where === "chromium";
  const file = join(folder, `${where}.mjs`);
  await build({
    entryPoints: [join(here, "credential.bench.ts")],
    outfile: file,
    bundle: true,
    platform: chromium ? "browser" : "node",
    format: chromium ? "iife" : "esm",
    logLevel: "warning",
    define: { PEER: String(peer), SLOW: String(where === "jitless") },
    external: peer ? [] : ["@digitalbazaar/bbs-signatures"],
  });
  console.log(`\n${where}`);
  const [program, args] = chromium ? inChromium(file) : inNode(file, where);
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  const text = chromium ? (/<pre>([^]*)<\/pre>/.exec(stdout)?.[1] ?? "") : stdout;
  console.log(text.trimEnd());
  if (status !== 0 || !text.includes("done")) throw new Error(`${where} failed: ${stderr}`);
}

function inNode(file, where) {
  return [process.execPath, [...(where === "jitless" ? ["--jitless", "--no-warnings"] : []), file]];
}

// The page is dumped once nothing is left to do; virtual time would stop the clock we measure with.
function inChromium(file) {
  const page = join(folder, "page.html");
  writeFileSync(page, `<!doctype html><pre></pre><script src="${pathToFileURL(file)}"></script>`);
  return ["chromium", ["--headless", "--no-sandbox", "--disable-gpu", "--timeout=600000", "--dump-dom", pathToFileURL(page).href]];
}
