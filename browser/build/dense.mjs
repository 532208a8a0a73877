// Makes the parts of a script that come from libraries shorter: names within their functions, and no
// spaces. Libraries are published in a form that can be read, and the lock file says which version
// this is. A line before each part says where it is from; what is ours stays as the source has it.

import * as esbuild from "esbuild";

const begin = (part) => `"part ${part} begins";\n`;
const end = (part) => `"part ${part} ends";\n`;

/** The text of a script, printed by `print`, with the parts of `modules` that are libraries made shorter. */
export async function withDenseLibraries({ code, modules }, print) {
  const libraries = Object.entries(modules).filter(([id, part]) => part.code && id.includes("/node_modules/"));
  let marked = code;
  for (const [part, [, { code }]] of libraries.entries()) {
    const [before, after] = halves(marked, code);
    marked = `${before}\n${begin(part)}${code}\n${end(part)}${after}`;
  }
  let printed = await print(marked);
  for (const [part, [id]] of libraries.entries()) {
    const [before, rest] = halves(printed, begin(part));
    const [text, after] = halves(rest, end(part));
    printed = `${before}// ${id.split("/node_modules/").at(-1)}\n${await dense(text)}${after}`;
  }
  return printed;
}

/** Names at the top belong to the whole script and stay: esbuild leaves them alone where nothing is exported. */
async function dense(text) {
  return (await esbuild.transform(text, { target: "es2022", charset: "utf8", legalComments: "none", minify: true })).code;
}

function halves(text, mark) {
  const halves = text.split(mark);
  if (halves.length !== 2) throw new Error(`${halves.length - 1} times in a script: ${mark.slice(0, 100)}`);
  return halves;
}
