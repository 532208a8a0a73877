// Bundles the scripts: Rollup decides what is left out and which file holds what, esbuild takes the
// types off and prints. Names of files are fixed, so that a change touches the files that it is in.

import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import { rollup } from "rollup";

const PRINT = { target: "es2022", charset: "utf8", legalComments: "none" };

/** The first file whose sources lead to a module holds it, so that each file needs those before it only. */
const FILES = {
  main: ["src/app/main.tsx", "src/app/pages/not_found.tsx"],
  // Whoever signs was enrolled before: a memo accepts closed epochs only.
  signing: ["src/app/pages/signing.ts", "src/client/wallet.ts", "src/crypto/seal/passphrase.ts"],
  pages: ["src/app/pages/wallets.ts", "src/app/pages/writing.ts", "src/app/pages/office.ts", "src/app/pages/check.tsx"],
  lint: ["src/domain/lint/words/all.ts"],
};

/** Writes the scripts and says what is in each of them. */
export async function scripts(folder) {
  const bundle = await rollup({
    input: { main: "src/app/main.tsx" },
    preserveEntrySignatures: false,
    plugins: [nodeResolve({ browser: true, extensions: [".mjs", ".js"] }), plainScript],
    onLog,
  });
  const { output } = await bundle.generate({
    format: "es",
    chunkFileNames: "[name].js",
    generatedCode: "es2015",
    minifyInternalExports: false,
    hoistTransitiveImports: false,
    externalLiveBindings: false,
    freeze: false,
    manualChunks: chunks(),
  });
  await bundle.close();
  const unplanned = output.filter(({ name }) => !(name in FILES));
  if (unplanned.length > 0) throw new Error(`no file was planned for ${unplanned.flatMap((it) => Object.keys(it.modules))}`);
  for (const { fileName, code } of output) writeFileSync(join(folder, fileName), await print(code));
  return output.map(({ fileName, imports, modules }) => ({ fileName, imports, modules: Object.keys(modules).map(short) }));
}

/** Types and JSX become plain script. */
const plainScript = {
  name: "plain-script",
  async transform(code, id) {
    const loader = id.endsWith(".tsx") ? "tsx" : "ts";
    const made = await esbuild.transform(code, { ...PRINT, loader, jsx: "automatic", jsxImportSource: "preact" });
    return { code: made.code, map: null };
  },
};

/** Which file a module goes to. */
function chunks() {
  let placed;
  return (id, { getModuleInfo }) => {
    placed ??= place(getModuleInfo);
    return placed.get(id);
  };
}

function place(getModuleInfo) {
  const placed = new Map();
  const visit = (id, file) => {
    if (placed.has(id)) return;
    placed.set(id, file);
    getModuleInfo(id).importedIds.forEach((next) => visit(next, file));
  };
  for (const [file, sources] of Object.entries(FILES)) {
    for (const source of sources) visit(join(process.cwd(), source), file);
  }
  return placed;
}

/** One statement a line and every name as it is in the source; comments stay in the source. */
async function print(code) {
  // esbuild drops all comments only together with the space around them.
  const bare = await esbuild.transform(code, { ...PRINT, minifyWhitespace: true });
  const printed = await esbuild.transform(bare.code, PRINT);
  return printed.code.replaceAll("/* @__PURE__ */ ", "").replace(/^ +/gm, (indent) => "\t".repeat(indent.length / 2));
}

function onLog(level, log, handle) {
  // Modules of ours that know each other do so in functions only.
  if (log.code !== "CIRCULAR_DEPENDENCY") handle(level === "warn" ? "error" : level, log);
}

function short(id) {
  return relative(process.cwd(), id);
}
