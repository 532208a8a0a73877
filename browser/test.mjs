// Runs the unit tests: each `test/**/*.test.ts` becomes one JavaScript file in `.test/`, because the
// Node of Debian's users does not read TypeScript, and `node --test` runs those.
//
//     node test.mjs [part of a file name] …

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { CONCERNED, leaveOut } from "./build/leave_out.mjs";

const wanted = process.argv.slice(2);
const files = readdirSync("test", { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".test.ts") || name.endsWith(".test.tsx"))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .map((name) => join("test", name));
if (files.length === 0) {
  console.error("no test of that name");
  process.exit(1);
}

/** What is served lacks parts of libraries, so what is tested lacks them. */
const withoutUnused = {
  name: "without-unused",
  setup: ({ onLoad }) => onLoad({ filter: CONCERNED }, ({ path }) => ({ contents: leaveOut(path, readFileSync(path, "utf8")), loader: "js" })),
};

rmSync(".test", { recursive: true, force: true });
await build({
  entryPoints: files,
  outdir: ".test",
  outbase: "test",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  external: ["esbuild"],
  plugins: [withoutUnused],
  format: "esm",
  jsx: "automatic",
  jsxImportSource: "preact",
  sourcemap: "inline",
  logLevel: "warning",
});

const built = files.map((name) => name.replace(/^test/, ".test").replace(/\.tsx?$/, ".mjs"));
const run = spawnSync(process.execPath, ["--enable-source-maps", "--test", ...built], { stdio: "inherit" });
process.exit(run.status ?? 1);
