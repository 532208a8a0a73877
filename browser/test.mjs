// Runs the unit tests: each `test/**/*.test.ts` becomes one JavaScript file in `.test/`, because the
// Node of Debian's users does not read TypeScript, and `node --test` runs those.
//
//     node test.mjs [part of a file name] …

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { JSX, withFactory } from "./build/jsx.mjs";
import { leaveOut } from "./build/leave_out.mjs";

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

/** What is served lacks parts of libraries and has the rest of them made shorter, so what is tested is like that. */
const asServed = {
  name: "as-served",
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx$/ }, ({ path }) => ({ contents: withFactory(path, readFileSync(path, "utf8")), loader: "tsx" }));
    onLoad({ filter: /\/node_modules\/.*\.m?js$/ }, async ({ path }) => {
      const { code } = await transform(leaveOut(path, readFileSync(path, "utf8")), { minify: true, target: "es2022", legalComments: "none" });
      return { contents: code, loader: "js" };
    });
  },
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
  plugins: [asServed],
  format: "esm",
  ...JSX,
  sourcemap: "inline",
  logLevel: "warning",
});

const built = files.map((name) => name.replace(/^test/, ".test").replace(/\.tsx?$/, ".mjs"));
const run = spawnSync(process.execPath, ["--enable-source-maps", "--test", ...built], { stdio: "inherit" });
process.exit(run.status ?? 1);
