// What takes long in a page, in Chromium without a window:
//
//     node bench/page.mjs [check] [semaphore]      (default: both)
//
// `check` verifies the case that `demur replay` plays, 1,100 signatures, on the page "Check a file"
// as it is served, and says how long the page ever stood still. `semaphore` makes proofs of
// membership with Semaphore v4 (`npm ci` in bench/), with its artefacts from npm.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const { chromium } = createRequire(join(root, "e2e/browser/package.json"))("@playwright/test");
const ARTEFACTS = join(here, "node_modules/@zk-kit/semaphore-artifacts");
const PROOFS = 10;
const WITHIN = 600_000;
const TYPES = { css: "text/css", html: "text/html; charset=utf-8", js: "text/javascript", svg: "image/svg+xml", wasm: "application/wasm" };

const wanted = process.argv.length > 2 ? process.argv.slice(2) : ["check", "semaphore"];
const folder = mkdtempSync(join(tmpdir(), "demur-bench-"));
const browser = await chromium.launch({
  executablePath: process.env.DEMUR_CHROMIUM ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  for (const what of wanted) await { check, semaphore }[what]();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Verifies a whole case in the page, and watches whether the page stands still. */
async function check() {
  const { file, logKey } = replayed();
  const server = await serve((path) => readIfThere(join(root, "browser/dist", path.replace(/^app\//, "") || "index.html")));
  const page = await browser.newPage();
  page.setDefaultTimeout(WITHIN);
  await page.addInitScript(watch);
  await page.goto(`${server.base}/app/#/check`);
  await page.getByRole("textbox").first().fill(logKey);
  const before = await cpu();
  const begin = Date.now();
  await page.evaluate(() => { globalThis.seen = { longTask: 0, longFrame: 0, longTasks: 0, steps: new Set() }; });
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator("main .usa-alert--success, main .usa-alert--error").first().waitFor();
  const seconds = (Date.now() - begin) / 1000;
  const used = (await cpu()) - before;
  if ((await page.locator("main .usa-alert--success").count()) === 0) throw new Error("the case is refused");
  const { longTask, longFrame, longTasks, steps } = await page.evaluate(() => ({ ...globalThis.seen, steps: globalThis.seen.steps.size }));
  console.log(`\na case file with 1,100 signatures, checked in the page (${(readFileSync(file).length / 1e6).toFixed(2)} MB)`);
  console.log(`  whole                     ${seconds.toFixed(1)} s   cpu ${used.toFixed(1)} s`);
  console.log(`  longest task              ${longTask.toFixed(0)} ms   (${longTasks} above 50 ms)`);
  console.log(`  longest time between frames ${longFrame.toFixed(0)} ms`);
  console.log(`  values that the progress bar had  ${steps}`);
  await page.close();
  server.close();
}

/** Runs in the page before everything else. */
function watch() {
  globalThis.seen = { longTask: 0, longFrame: 0, longTasks: 0, steps: new Set() };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      globalThis.seen.longTask = Math.max(globalThis.seen.longTask, duration);
      globalThis.seen.longTasks += 1;
    }
  }).observe({ type: "longtask" });
  let last = performance.now();
  const frame = () => {
    const now = performance.now();
    globalThis.seen.longFrame = Math.max(globalThis.seen.longFrame, now - last);
    last = now;
    const bar = document.querySelector("main progress");
    if (bar) globalThis.seen.steps.add(bar.value);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** The case that the replay plays, and the key of its log. */
function replayed() {
  const program = process.env.DEMUR ?? join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug/demur");
  const file = join(folder, "replay/case.demur");
  const run = (...given) => {
    const { status, stdout, stderr } = spawnSync(program, given, { encoding: "utf8" });
    if (status !== 0) throw new Error(`demur ${given[0]} failed: ${stdout}${stderr}`);
    return stdout;
  };
  run("replay", "--folder", dirname(file));
  const logKey = /key in the file: (\S+)/.exec(run("verify", file))?.[1];
  if (logKey === undefined) throw new Error("demur verify named no key");
  return { file, logKey };
}

async function semaphore() {
  if (!existsSync(ARTEFACTS)) throw new Error("run `npm ci` in bench/ for Semaphore");
  const script = join(folder, "semaphore.js");
  const options = { bundle: true, minify: true, platform: "browser", format: "esm", logLevel: "error" };
  await build({ ...options, entryPoints: [join(here, "semaphore.bench.ts")], outfile: script });
  const fetched = new Map();
  const server = await serve((path) => {
    if (path === "") return Buffer.from('<!doctype html><title>x</title><script type="module" src="semaphore.js"></script>');
    const octets = path === "semaphore.js" ? readFileSync(script) : readIfThere(join(ARTEFACTS, path.replace(/^artefacts\//, "")));
    if (octets) fetched.set(path, octets);
    return octets;
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(WITHIN);
  page.on("pageerror", (error) => console.error(error));
  await page.goto(server.base);
  await page.waitForFunction(() => typeof globalThis.measure === "function");
  const before = await cpu();
  const { depth, proofs, check: checked } = await page.evaluate((rounds) => globalThis.measure(rounds), PROOFS);
  const used = ((await cpu()) - before) / PROOFS;
  const sorted = [...proofs].sort((a, b) => a - b);
  console.log(`\nSemaphore v4, a group of 1,300 (depth ${depth})`);
  console.log(`  proof, the first          ${proofs[0].toFixed(0)} ms`);
  console.log(`  proof, median of ${PROOFS}       ${sorted[PROOFS >> 1].toFixed(0)} ms   cpu of each proof and its check, all threads ${used.toFixed(2)} s`);
  console.log(`  check one                 ${checked.toFixed(0)} ms`);
  for (const [path, octets] of fetched) console.log(`  fetched ${path}: ${(octets.length / 1e6).toFixed(2)} MB, after brotli ${(brotliCompressSync(octets).length / 1e6).toFixed(2)} MB`);
  await page.close();
  server.close();
}

/** Seconds of CPU that all processes of the browser took so far. */
async function cpu() {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Serves what `find` gives for a path. */
async function serve(find) {
  const server = createServer((asked, answer) => {
    const path = normalize(new URL(asked.url, "http://localhost").pathname).replace(/^\//, "");
    const octets = find(path);
    const name = path === "" || path.endsWith("/") ? "index.html" : path;
    answer.writeHead(octets ? 200 : 404, { "content-type": TYPES[name.split(".").at(-1)] ?? "application/octet-stream" }).end(octets);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path) : undefined;
}
