// A person with a browser of their own, and what nobody may ever see it do.

import { expect, type Browser, type BrowserContext, type BrowserContextOptions, type Locator, type Page } from "@playwright/test";

export const WORDS_OF_THE_DEMONSTRATION = "calm paper window harvest";

/** A file: chosen by somebody, or saved. */
export interface Chosen {
  readonly name: string;
  readonly octets: Buffer;
}

/** What a browser may not do, whoever uses it and for whatever. */
interface Misdeeds {
  /** Requests to somewhere else. */
  readonly elsewhere: string[];
  /** Errors that the page did not catch, and what the policy forbade it. */
  readonly errors: string[];
}

export class Person {
  /** What opens the wallet. */
  words = WORDS_OF_THE_DEMONSTRATION;
  /** The wallet as it was last saved. */
  wallet: Chosen = { name: "", octets: Buffer.alloc(0) };
  /** Whether this person chose that the browser keeps something. */
  keeps = false;
  /** Whether the client was tampered with by a test that shows what would be noticed. */
  isTraitor = false;

  private constructor(
    readonly name: string,
    readonly base: string,
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly misdeeds: Misdeeds,
  ) {}

  /** Opens a browser context that shares nothing with any other. */
  static async sitDown(browser: Browser, base: string, name: string, options: BrowserContextOptions = {}): Promise<Person> {
    const context = await browser.newContext({ acceptDownloads: true, ...options });
    const misdeeds: Misdeeds = { elsewhere: [], errors: [] };
    const origin = new URL(base).origin;
    context.on("request", (request) => {
      if (new URL(request.url()).origin !== origin) misdeeds.elsewhere.push(request.url());
    });
    context.on("page", (page) => page.on("websocket", (socket) => misdeeds.elsewhere.push(socket.url())));
    const page = await context.newPage();
    page.on("pageerror", (error) => misdeeds.errors.push(`${error.message} ${error.stack ?? ""}`));
    page.on("console", (message) => {
      if (message.type() === "error" && !isNetworkNews(message.text())) misdeeds.errors.push(message.text());
    });
    return new Person(name, base, context, page, misdeeds);
  }

  /** Goes to a place of the application. Within it nothing is loaded again, as when a link is clicked. */
  async go(path: string): Promise<void> {
    if (this.page.url().startsWith(`${this.base}/app/`)) {
      await this.page.evaluate((place) => { location.hash = place; }, path);
    } else {
      await this.page.goto(`${this.base}/app/#${path}`);
    }
  }

  /** Clicks a button that says this, or something like it. */
  async press(says: string | RegExp): Promise<void> {
    await this.page.getByRole("button", { name: says, exact: typeof says === "string" }).click();
  }

  /** Ticks a box or chooses one of several, by its label: the box itself may be drawn and not there. */
  async ticks(control: Locator): Promise<void> {
    await this.page.locator(`label[for="${await control.getAttribute("id")}"]`).click();
    await expect(control).toBeChecked();
  }

  /** Follows a link within the page. */
  async follow(says: string | RegExp): Promise<void> {
    await this.page.getByRole("link", { name: says, exact: typeof says === "string" }).click();
  }

  /** Waits until the page has this heading. */
  async sees(heading: string | RegExp): Promise<void> {
    await expect(this.page.getByRole("heading", { name: heading }).first()).toBeVisible();
  }

  /** Waits until the page says this somewhere. */
  async reads(text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole("main").getByText(text).first()).toBeVisible();
  }

  /** Clicks what saves a file, and gets its name and octets. */
  async saves(click: () => Promise<void>): Promise<Chosen> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), click()]);
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part as Buffer);
    return { name: download.suggestedFilename(), octets: Buffer.concat(parts) };
  }

  /** Everything that this browser keeps beyond the page. */
  async stored(): Promise<string[]> {
    const inPage = await this.page.evaluate(async () => [
      ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
      ...(await indexedDB.databases()).map(({ name }) => `IndexedDB ${name}`),
      ...("caches" in globalThis ? (await caches.keys()).map((key) => `cache ${key}`) : []),
      ...("serviceWorker" in navigator ? (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`) : []),
      ...(history.state === null ? [] : [`history ${JSON.stringify(history.state)}`]),
      ...(window.name === "" ? [] : [`window.name ${window.name}`]),
    ]);
    return [...inPage, ...(await this.context.cookies()).map(({ name }) => `cookie ${name}`)];
  }

  /** What this browser did that it may not do, so far. */
  async wrongs(): Promise<string[]> {
    const stored = !this.keeps && this.page.url().startsWith(this.base) ? await this.stored() : [];
    return [
      ...stored.map((what) => `stored unasked: ${what}`),
      ...this.misdeeds.elsewhere.map((url) => `a request to elsewhere: ${url}`),
      ...this.misdeeds.errors.map((error) => `an error in the page: ${error}`),
    ];
  }

  /** Ends the sitting; whatever was done meanwhile that may not be is a failure of the test. */
  async leave(): Promise<void> {
    if (!this.isTraitor) expect.soft(await this.wrongs(), `${this.name}: what the browser did wrong`).toEqual([]);
    await this.context.close();
  }
}

/** Chromium reports each refusal of the server and each lost connection as an error of the page. */
function isNetworkNews(text: string): boolean {
  return text.startsWith("Failed to load resource:");
}
