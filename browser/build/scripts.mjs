// Bundles the scripts: Rollup decides what is left out and which file holds what, esbuild takes the
// types off and prints. Names of files are fixed, so that a change touches the files that it is in.

import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import { rollup } from "rollup";
import { withDenseLibraries } from "./dense.mjs";
import { JSX, withFactory } from "./jsx.mjs";
import { leaveOut } from "./leave_out.mjs";

const PRINT = { target: "es2022", charset: "utf8", legalComments: "none" };

/** The first file whose sources use a module holds it, the last holds the rest; each needs only those before it. */
const FILES = {
  main: ["src/app/main.tsx", "src/app/pages/not_found.tsx"],
  // Whoever signs was enrolled before: a memo accepts closed epochs only.
  signing: ["src/app/pages/signing.ts", "src/client/wallet.ts", "src/crypto/seal/passphrase.ts"],
  // All rules of a charter, sentence by sentence, for whoever opens them.
  rules: ["src/app/charter/Rules.tsx"],
  pages: ["src/app/pages/wallets.ts", "src/app/pages/writing.ts", "src/app/pages/check.tsx"],
  // Complaining of reprisal, which nobody hopes to need.
  complain: ["src/app/pages/complain.tsx"],
  // A listening session, as members come to it.
  listening: ["src/app/pages/listening.tsx"],
  // What authors say beside the road of their case.
  further: ["src/app/pages/further.tsx"],
  // Redacting, and tracing a copy that was found.
  tools: ["src/app/pages/tools.ts"],
  // An official's desk.
  office: ["src/app/pages/office.ts"],
  // A listening session, as officials hold it.
  holding: ["src/app/pages/desk_listening.tsx"],
  // Opening one sealed name, for trustees and who keeps the records; and readers' own copies.
  records: ["src/app/pages/records.ts"],
  // Releasing a record.
  release: ["src/app/pages/desk_release.tsx"],
  // A protection officer's, which no other official loads.
  protect: [],
};

/** Writes the scripts and says what is in each of them. */
export async function scripts(folder) {
  const bundle = await rollup({ input: { main: "src/app/main.tsx" }, preserveEntrySignatures: "allow-extension", plugins: PLUGINS, onLog });
  const placed = await place(bundle);
  const { output } = await bundle.generate({
    format: "es",
    chunkFileNames: "[name].js",
    generatedCode: "es2015",
    minifyInternalExports: false,
    hoistTransitiveImports: false,
    externalLiveBindings: false,
    freeze: false,
    manualChunks: (id) => placed.get(id),
  });
  await bundle.close();
  const order = Object.keys(FILES);
  const late = output.filter(({ name, imports }) => imports.some((it) => order.indexOf(it.replace(".js", "")) >= order.indexOf(name)));
  if (late.length > 0) throw new Error(late.map(({ fileName, imports }) => `${fileName} needs ${imports}`).join("; "));
  for (const file of output) writeFileSync(join(folder, file.fileName), await withDenseLibraries(file, print));
  return output.map(({ fileName, imports, modules }) => ({ fileName, imports, modules: Object.keys(modules).map(short) }));
}

/** What is fetched later is no part of it. */
const leaveLater = { name: "leave-later", resolveDynamicImport: () => ({ id: "later", external: true }) };

/** Types and JSX become plain script. */
const plainScript = {
  name: "plain-script",
  async transform(code, id) {
    const loader = id.endsWith(".tsx") ? "tsx" : "ts";
    const made = await esbuild.transform(withFactory(id, leaveOut(id, code)), { ...PRINT, ...JSX, loader });
    return { code: made.code, map: null };
  },
};
const PLUGINS = [nodeResolve({ browser: true, extensions: [".mjs", ".js"] }), plainScript];

/** Which file each module goes to: the first whose sources use it, or use what imports it. */
async function place(whole) {
  const imports = await importsOf(whole);
  const placed = new Map();
  const put = (id, file) => {
    if (placed.has(id)) return;
    placed.set(id, file);
    imports.get(id)?.forEach((next) => put(next, file));
  };
  const known = [];
  for (const [file, sources] of Object.entries(FILES).slice(0, -1)) {
    known.push(...sources.map((source) => join(process.cwd(), source)));
    for (const id of [...(await usedBy(known, whole.cache)), ...known]) put(id, file);
  }
  for (const { id } of whole.cache.modules) put(id, Object.keys(FILES).at(-1));
  return placed;
}

/** The modules that something is left of when these sources are all there is. */
async function usedBy(sources, cache) {
  const bundle = await rollup({ input: sources, cache, plugins: [...PLUGINS, leaveLater], onLog });
  const { output } = await bundle.generate({ format: "es" });
  await bundle.close();
  const modules = output.flatMap((file) => Object.entries(file.modules ?? {}));
  return modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id);
}

/** What each module imports in the end, past files that only pass names on. */
async function importsOf(bundle) {
  const { output } = await bundle.generate({ format: "es", preserveModules: true });
  const ids = new Map(output.map(({ fileName, facadeModuleId }) => [fileName, facadeModuleId]));
  return new Map(output.map(({ facadeModuleId, imports }) => [facadeModuleId, imports.map((file) => ids.get(file))]));
}

/** One statement a line and every name as it is in the source; comments and indentation stay in the source. */
async function print(code) {
  const dense = async (text) => (await esbuild.transform(text, { ...PRINT, minifyWhitespace: true })).code;
  // esbuild drops all comments only together with the space around them.
  const { code: printed } = await esbuild.transform(await dense(code), PRINT);
  const plain = printed.replaceAll("/* @__PURE__ */ ", "");
  const lines = plain.replace(/^ +/gm, "");
  if ((await dense(lines)) !== (await dense(plain))) throw new Error("a text runs over several lines");
  return lines;
}

function onLog(level, log, handle) {
  // Modules of ours that know each other do so in functions only.
  if (log.code !== "CIRCULAR_DEPENDENCY") handle(level === "warn" ? "error" : level, log);
}

function short(id) {
  return relative(process.cwd(), id);
}
