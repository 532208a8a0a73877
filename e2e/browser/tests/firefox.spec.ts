// Firefox as careful people run it: no WebAssembly, no compiler for JavaScript, no IndexedDB. Tor
// Browser at its "Safer" level is like that. Somebody reads an invitation there, signs, and reads
// the mailbox.

import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { expect, test } from "./fixtures.ts";
import { file, seal, TEXT } from "./people/author.ts";
import { acknowledge, openCase, signIn } from "./people/official.ts";
import { WORDS_OF_THE_DEMONSTRATION } from "./people/person.ts";
import { invite } from "./people/road.ts";
import { keyOf } from "./secrets.ts";

// Debian's Firefox ESR.
const FIREFOX = process.env["DEMUR_FIREFOX"] ?? "/usr/bin/firefox-esr";

const CAREFUL = {
  "javascript.options.wasm": false,
  "javascript.options.asmjs": false,
  "javascript.options.ion": false,
  "javascript.options.baselinejit": false,
  "javascript.options.blinterp": false,
  "javascript.options.native_regexp": false,
  // A private window, in which IndexedDB was taken away; it can no longer be taken away elsewhere.
  "browser.privatebrowsing.autostart": true,
  "dom.indexedDB.privateBrowsing.enabled": false,
  "intl.accept_languages": "en-US",
};
/** Without a compiler everything takes several times as long. */
const PATIENCE = 60_000;

test("signing and reading in a Firefox without WebAssembly, compilers and IndexedDB", async ({ server, wire, person, secrets }) => {
  test.setTimeout(300_000);
  const author = await person("author");
  const link = await invite(server, author);
  secrets.set("the circulation key", keyOf(link));

  const firefox = await puppeteer.launch({ browser: "firefox", executablePath: FIREFOX, headless: true, extraPrefsFirefox: CAREFUL });
  try {
    const page = await sitDown(firefox);
    await page.goto(link);
    expect(await page.evaluate(() => typeof WebAssembly)).toBe("undefined");
    expect(await page.evaluate(opensDatabase), "IndexedDB opens").toBe(false);
    await follow(page, "Go on to sign");
    expect(page.url()).not.toContain(new URL(link).hash);
    await press(page, "Open a wallet file");
    const chooser = await page.waitForSelector("input[type=file]");
    await chooser?.uploadFile(join(server.folder, "colleague.wallet"));
    await (await labelled(page, "Your words")).type(WORDS_OF_THE_DEMONSTRATION);
    await press(page, "Open");
    await says(page, "What signing so means");
    await press(page, "Sign and send");
    await says(page, "The server answers everybody the same.");

    await test.step("the author files, and the office confirms", async () => {
      await seal(author);
      await file(author);
      const director = await person("the director");
      await signIn(director, "The Director of Policy Planning");
      await openCase(director);
      await expect(director.page.getByText("1", { exact: true }).first()).toBeVisible();
      await acknowledge(director, "DC-2030-0002");
    });
    await page.evaluate(() => { location.hash = "/mailbox"; });
    await says(page, "Receipt confirmed");
    await follow(page, "Read");
    await says(page, "DC-2030-0002");
    await says(page, TEXT.subject);
    await press(page, "See whether it counts");
    await says(page, "Your signature stands.");
  } finally {
    await firefox.close();
  }
  const elsewhere = wire.sent().filter(({ headers }) => headers.toLowerCase().includes("\ncookie\n"));
  expect(elsewhere, "requests with cookies").toEqual([]);
});

/** Whether IndexedDB works; runs in the page. */
async function opensDatabase(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const asked = indexedDB.open("probe");
      asked.onsuccess = () => resolve(true);
      asked.onerror = () => resolve(false);
    } catch {
      resolve(false);
    }
  });
}

async function sitDown(firefox: Browser): Promise<Page> {
  const page = await firefox.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on("pageerror", (error) => expect.soft(String(error), "an error in the page").toBe(""));
  return page;
}

async function press(page: Page, name: string): Promise<void> {
  await page.locator(`aria/${name}[role="button"]`).click();
}

async function follow(page: Page, name: string): Promise<void> {
  await page.locator(`aria/${name}[role="link"]`).click();
}

/** The control with this label. */
async function labelled(page: Page, label: string) {
  const handle = await page.waitForSelector(`::-p-xpath(//*[@id = //label[normalize-space() = "${label}"]/@for])`);
  if (!handle) throw new Error(`there is no ${label}`);
  return handle;
}

/** Waits until the page says this. */
async function says(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector("main")?.textContent?.includes(wanted) ?? false, {}, text);
}
