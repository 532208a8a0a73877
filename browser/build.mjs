// Builds dist/, which is committed: `npm run build` on another machine must give the same bytes.
// No time, no path of this machine and no random name goes in; package versions come from `npm ci`.

import { createHash } from "node:crypto";
import { copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import * as sass from "sass";
import { scripts } from "./build/scripts.mjs";
import { adapt } from "./styles/adapt.mjs";

const DIST = "dist";
const USWDS = "node_modules/@uswds/uswds";
const LINT = "src/domain/lint/words";
const FONTS = ["PublicSans-Regular", "PublicSans-Bold"];

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST);
const files = await scripts(DIST);
styles();
words();
page();
licences(files.flatMap(({ modules }) => modules));
mkdirSync(".build", { recursive: true });
writeFileSync(".build/scripts.json", JSON.stringify(files));

function styles() {
  const made = sass.compile("styles/app.scss", {
    loadPaths: [`${USWDS}/packages`],
    quietDeps: true,
    logger: sass.Logger.silent,
  });
  const css = adapt(made.css);
  writeFileSync(join(DIST, "app.css"), css);
  for (const [, path] of css.matchAll(/url\("((?:img|fonts)\/[^"]+)"\)/g)) copyAsset(path);
}

function copyAsset(path) {
  const font = FONTS.includes(basename(path, ".woff2"));
  const from = font ? `${USWDS}/dist/fonts/public-sans/${basename(path)}` : `${USWDS}/dist/${path}`;
  mkdirSync(dirname(join(DIST, path)), { recursive: true });
  copyFileSync(from, join(DIST, path));
}

/** Words of the application, and those that it looks for in a memo; the pages that the server renders and the mails that it sends have theirs compiled in. */
function words() {
  for (const language of readdirSync("../locales").sort()) {
    cpSync(join("../locales", language), join(DIST, "locales", language), {
      recursive: true,
      filter: (path) => !path.endsWith("pages.ftl") && !path.endsWith("mail.ftl"),
    });
  }
  const lint = readdirSync(LINT).sort().map((file) => readFileSync(join(LINT, file), "utf8").trimEnd());
  writeFileSync(join(DIST, "lint.json"), `[${lint.join(",\n")}]\n`);
}

/** The page, with the digests of what it fetches at once: the style and one script. */
function page() {
  const entry = files.find(({ fileName }) => fileName === "main.js");
  if (entry.imports.length > 0) throw new Error(`the start page would wait for ${entry.imports}`);
  const html = readFileSync("src/app/index.html", "utf8");
  const digested = html.replaceAll(/integrity="of ([^"]+)"/g, (_, path) => `integrity="${digest(path)}"`);
  writeFileSync(join(DIST, "index.html"), digested);
  copyFileSync("src/app/icon.svg", join(DIST, "icon.svg"));
}

/** Whose code is in there, and under which licence. */
function licences(modules) {
  const names = modules.flatMap((path) => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? []);
  const texts = [...new Set([...names, "@uswds/uswds"])].sort().map((name) => {
    const folder = join("node_modules", name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name}\n\n${file ? readFileSync(join(folder, file), "utf8") : "See its package."}`;
  });
  writeFileSync(join(DIST, "licences.txt"), texts.join("\n\n----\n\n"));
}

function digest(path) {
  return `sha384-${createHash("sha384").update(readFileSync(join(DIST, path))).digest("base64")}`;
}
