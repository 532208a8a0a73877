// Looking at one page in every language and in every light: what a tool can see of whether people
// can read it, and a picture for people to judge the rest.

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

export const LANGUAGES = [
  { code: "en", name: "English" },
  { code: "fr", name: "Français" },
  { code: "es", name: "Español" },
  { code: "ar", name: "العربية" },
] as const;
export type Code = (typeof LANGUAGES)[number]["code"];

export interface Light {
  readonly language: Code;
  readonly scheme: "light" | "dark";
}

const ALL: readonly Light[] = LANGUAGES.flatMap(({ code }) => [
  { language: code, scheme: "light" as const },
  { language: code, scheme: "dark" as const },
]);
/** What differs most: the language we write in, and the one that is written from the right, at night. */
const FEW: readonly Light[] = [
  { language: "en", scheme: "light" },
  { language: "ar", scheme: "dark" },
];

/** In which lights every page is looked at. */
export const LIGHTS = process.env["DEMUR_ALL_PAGES"] ? ALL : FEW;

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1100, height: 900 };

/** What is wrong with a page as it is shown now, in one light. */
export async function faults(page: Page, name: string): Promise<string[]> {
  const said = await new AxeBuilder({ page }).analyze();
  const barriers = said.violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${name}: ${id}: ${help}: ${html} ${failureSummary ?? ""}`));
  await page.setViewportSize(NARROW);
  const wide = await tooWide(page);
  await page.setViewportSize(WIDE);
  return [...barriers, ...wide.map((element) => `${name}: wider than ${NARROW.width} px: ${element}`)];
}

/** Elements that make a page scroll sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const out = [...document.querySelectorAll("body *")].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > root.clientWidth + 1 || left < -1;
    });
    return [`the page is ${root.scrollWidth} wide`, ...out.slice(0, 3).map((element) => element.outerHTML.slice(0, 200))];
  });
}

/** The document as it stands now, for the checker of markup. */
export async function markup(page: Page): Promise<string> {
  return `<!doctype html>${await page.evaluate(() => document.documentElement.outerHTML)}`;
}

/** A picture of the page, if somebody asked for pictures. */
export async function picture(page: Page, name: string, { language, scheme }: Light): Promise<void> {
  const folder = process.env["DEMUR_SCREENSHOTS"];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const [suffix, size] of [["", WIDE], ["-narrow", NARROW]] as const) {
    await page.setViewportSize(size);
    await page.screenshot({ path: join(folder, `${name}-${language}-${scheme}${suffix}.png`), fullPage: true });
  }
  await page.setViewportSize(WIDE);
}

/** Lets the application speak another language, at its foot. */
export async function speak(page: Page, language: Code): Promise<void> {
  const name = LANGUAGES.find(({ code }) => code === language)?.name ?? "";
  // A dialog covers the foot; a click that a person could not make changes the language beneath it.
  await page.locator("footer").getByText(name, { exact: true }).dispatchEvent("click");
  await page.locator(`html[lang="${language}"]`).waitFor();
}
