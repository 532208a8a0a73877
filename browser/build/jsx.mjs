// JSX as plain calls, `h("p", null, text)`: shorter than what TypeScript's newer form gives, and no
// harder to read.

/** For esbuild. */
export const JSX = { jsx: "transform", jsxFactory: "h", jsxFragment: "Fragment" };

/** The text of a module with what its JSX calls. */
export function withFactory(id, code) {
  return id.endsWith(".tsx") ? `import { Fragment, h } from "preact";\n${code}` : code;
}
