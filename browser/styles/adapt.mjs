// Turns what Sass made of USWDS into what we serve. USWDS knows one colour scheme and one direction
// of writing: its colours become the custom properties of palette.json, so that a scheme is a list
// of values, and its left and right become start and end, so that Arabic needs no second sheet.
// A colour or a side that this file cannot translate stops the build.

import { readFileSync } from "node:fs";

const palette = JSON.parse(readFileSync(new URL("palette.json", import.meta.url), "utf8"));

/** The style sheet in all schemes and directions. */
export function adapt(css) {
  return `${schemes()}\n${sides(colours(css))}`;
}

function schemes() {
  const values = (index) => [
    ...palette.colours.map((colour) => `  --${colour[0]}: ${colour[index]};`),
    `  --scrim: ${palette.scrim[index - 1]};`,
  ];
  const light = [":root {", "  color-scheme: light dark;", ...values(1), "}"];
  const dark = ["@media screen and (prefers-color-scheme: dark) {", ":root {", ...values(2), "}", "}"];
  return [...light, ...dark].join("\n");
}

function colours(css) {
  const names = new Map(palette.colours.map(([name, light]) => [light, name]));
  names.set("#fff", "paper").set("white", "paper");
  return css.replace(/(?<=[:,(\s])(#[0-9a-f]{3,8}\b|white\b)(?=[^{}]*[;}])(?!-)/gi, (found, ...rest) => {
    const name = names.get(found.toLowerCase());
    if (!name) throw new Error(`palette.json has no name for ${found} (at ${rest.at(-2)})`);
    return `var(--${name})`;
  });
}

const PROPERTIES = [
  [/\b(margin|padding|border)-left\b/g, "$1-inline-start"],
  [/\b(margin|padding|border)-right\b/g, "$1-inline-end"],
  [/\bborder-(top|bottom)-(left|right)-radius\b/g, (_, block, inline) => `border-${side(block)}-${side(inline)}-radius`],
  [/(?<=[\s;{])left(?=:)/g, "inset-inline-start"],
  [/(?<=[\s;{])right(?=:)/g, "inset-inline-end"],
  [/\b(text-align|float|clear):(\s*)left\b/g, (_, name, gap) => `${name}:${gap}${name === "text-align" ? "" : "inline-"}start`],
  [/\b(text-align|float|clear):(\s*)right\b/g, (_, name, gap) => `${name}:${gap}${name === "text-align" ? "" : "inline-"}end`],
];

function side(physical) {
  return physical === "top" || physical === "left" ? "start" : "end";
}

function sides(css) {
  const logical = PROPERTIES.reduce((text, [from, to]) => text.replace(from, to), css);
  return logical.replace(/\b(margin|padding):\s*([^;}]+)(?=[;}])/g, (declaration, name, values) => {
    const parts = values.trim().split(/\s+(?![^(]*\))/);
    if (parts.length !== 4 || parts[1] === parts[3]) return declaration;
    const [top, right, bottom, left] = parts;
    return `${name}-block: ${top} ${bottom}; ${name}-inline: ${left} ${right}`;
  });
}
