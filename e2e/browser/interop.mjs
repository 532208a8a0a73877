// Runs the browser client's side of the two-way checks with the Rust client: takes a stage as JSON,
// gives what the browser client makes of it as JSON. Called by the tests of demur-client.
//
//     node e2e/browser/interop.mjs read|write < stage > result

import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const browser = join(dirname(fileURLToPath(import.meta.url)), "../../browser");
const { buildSync } = createRequire(join(browser, "package.json"))("esbuild");
const folder = mkdtempSync(join(tmpdir(), "demur-interop-"));
try {
  const outfile = join(folder, "interop.mjs");
  const entryPoints = [join(browser, "test/interop/main.ts")];
  buildSync({ entryPoints, outfile, bundle: true, platform: "node", format: "esm", logLevel: "warning" });
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
