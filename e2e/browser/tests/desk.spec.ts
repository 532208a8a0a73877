// The writing desk: files are cleaned before they leave, drafts are there again, and two windows do
// not overwrite each other.

import { deflateSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { circulate, TEXT, write } from "./people/author.ts";
import { unlock } from "./people/member.ts";
import type { Chosen, Person } from "./people/person.ts";
import type { Server } from "./server.ts";

const CANARY = "Jane Canary, Room 7";

/** A picture that says who made it. Browsers do not look at the check sums of what they do not show. */
function picture(): Chosen {
  const chunk = (kind: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(kind), data, Buffer.alloc(4)]);
  };
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const chunks = [chunk("IHDR", head), chunk("tEXt", Buffer.from(`Author\0${CANARY}`)), chunk("IDAT", deflateSync(Buffer.from([0, 99]))), chunk("IEND", Buffer.alloc(0))];
  return { name: "picture.png", octets: Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), ...chunks]) };
}

async function choose(page: Page, { name, octets }: Chosen): Promise<void> {
  await page.getByLabel("Add a file").setInputFiles({ name, mimeType: "application/octet-stream", buffer: octets });
}

/** Sits at the desk with the author's wallet kept on the device. */
async function keepsAWallet(server: Server, person: Person): Promise<void> {
  person.wallet = server.file("author.wallet");
  person.keeps = true;
  await person.go("/wallet");
  const { page, wallet, words } = person;
  await page.getByRole("button", { name: "Open a wallet file" }).click();
  await page.getByLabel("Wallet file").setInputFiles({ name: wallet.name, mimeType: "application/octet-stream", buffer: wallet.octets });
  await page.getByRole("textbox", { name: "Your words" }).fill(words);
  await person.ticks(page.getByRole("radio", { name: "Keep it on this device" }));
  await person.press("Open");
  await person.sees("Wallet");
}

/** Opens the kept wallet, where the page asks for it. */
async function opensAgain(page: Page, words: string): Promise<void> {
  await page.getByRole("textbox", { name: "Your words" }).fill(words);
  await page.getByRole("button", { name: "Open", exact: true }).click();
}

/** Names under which the browser keeps something, and whether any of it can be read. */
async function kept(page: Page): Promise<{ names: string[]; plain: boolean }> {
  return page.evaluate((words) => new Promise((resolve, reject) => {
    const request = indexedDB.open("demur");
    request.onerror = () => reject(new Error("closed"));
    request.onsuccess = () => {
      const objects = request.result.transaction("kept").objectStore("kept");
      const names = objects.getAllKeys();
      const all = objects.getAll();
      all.onsuccess = () => {
        request.result.close();
        const texts = all.result.map((octets: Uint8Array) => new TextDecoder("latin1").decode(octets));
        resolve({ names: names.result.map(String).sort(), plain: texts.some((text) => words.some((word) => text.includes(word))) });
      };
    };
  }), [TEXT.subject, "picture.png"]);
}

const SAVED = "Saved on this device, sealed under your wallet.";

test("what a picture says of its maker stays with the author, and readers get the rest", async ({ server, wire, person, secrets }) => {
  const author = await person("author");
  author.wallet = server.file("author.wallet");
  await author.go("/memos");
  await unlock(author);
  await author.sees("My memos");
  await write(author, TEXT);
  await choose(author.page, { name: "letter.docx", octets: Buffer.from("PK") });
  await expect(author.page.getByText("Only PDF, PNG, JPEG, plain text and CSV files can be added")).toBeVisible();
  await choose(author.page, picture());
  await expect(author.page.getByText("that the picture does not need")).toBeVisible();
  await choose(author.page, { name: "note.pdf", octets: Buffer.from(`%PDF-1.4 /Author (${CANARY}) %%EOF`) });
  await author.page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  await expect(author.page.getByLabel(/^Name of: /)).toHaveCount(1);
  secrets.set("who made the picture", Buffer.from(CANARY));
  const link = await circulate(author);
  const reader = await person("reader");
  await reader.page.goto(link);
  const saved = await reader.saves(() => reader.press(/^Save the file .*picture/));
  expect(saved.name).toBe("picture.png");
  expect(saved.octets.length).toBe(picture().octets.length - `Author\0${CANARY}`.length - 12);
  expect(saved.octets.includes(CANARY)).toBe(false);
  expect(wire.sent().some(({ body }) => body.includes("picture.png"))).toBe(false);
});

// R1: a draft is its author's own.
test("a draft is there again after a reload, sealed, and gone once it is removed", async ({ server, person }) => {
  const author = await person("author");
  await keepsAWallet(server, author);
  await write(author, TEXT);
  await choose(author.page, picture());
  await expect(author.page.getByLabel(/^Name of: /)).toHaveValue("picture.png");
  await expect.poll(async () => (await kept(author.page)).names).toEqual(["desk", "wallet"]);
  await expect(author.page.getByText(SAVED)).toBeVisible();
  // Saved once more after the last change; whoever leaves before that is asked.
  await author.page.waitForTimeout(1500);
  expect((await kept(author.page)).plain).toBe(false);
  await author.page.reload();
  await opensAgain(author.page, author.words);
  await expect(author.page.getByLabel("Title")).toHaveValue(TEXT.subject);
  await expect(author.page.getByRole("textbox", { name: /^Demand \P{L}*2/u })).toHaveValue(TEXT.demands[1] ?? "");
  await expect(author.page.getByLabel(/^Name of: /)).toHaveValue("picture.png");
  // What is typed in the very moment before locking.
  await author.page.getByLabel("Title").fill("Typed at the last moment");
  await author.press("Lock");
  await opensAgain(author.page, author.words);
  await expect(author.page.getByLabel("Title")).toHaveValue("Typed at the last moment");
  await author.go("/memos");
  await author.press(/^Remove the draft/);
  await author.page.getByRole("dialog").getByRole("button", { name: /^Remove the draft/ }).click();
  await expect.poll(async () => (await kept(author.page)).names).toEqual(["wallet"]);
});

test("two windows never overwrite each other, and a burnt wallet does not come back", async ({ server, person }) => {
  const author = await person("author");
  await keepsAWallet(server, author);
  await write(author, TEXT);
  await expect(author.page.getByText(SAVED)).toBeVisible();
  await author.page.waitForTimeout(1500);
  const other = await author.context.newPage();
  await other.goto(author.page.url());
  await opensAgain(other, author.words);
  await expect(other.getByLabel("Title")).toHaveValue(TEXT.subject);
  await author.page.getByLabel("Title").fill("From the first window");
  await author.page.waitForTimeout(1500);
  await other.getByLabel("Title").fill("From the second window");
  await expect(other.getByText("Another window changed this draft as well")).toBeVisible();
  await other.evaluate(() => { location.hash = "/memos"; });
  await expect(other.getByRole("link", { name: "From the first window" })).toBeVisible();
  await expect(other.getByRole("link", { name: "From the second window" })).toBeVisible();
  await other.evaluate(() => { location.hash = "/wallet"; });
  await other.getByRole("button", { name: "Burn everything" }).click();
  await other.getByRole("dialog").getByRole("button", { name: "Burn everything" }).click();
  await expect.poll(() => author.stored()).toEqual([]);
  await author.page.getByLabel("Title").fill("After it was burnt");
  await expect(author.page.getByText("Another window has changed or removed the wallet on this device.")).toBeVisible();
  expect(await author.stored()).toEqual([]);
});

test("an older copy of a wallet is told that it is one, and what was typed stays", async ({ server, person }) => {
  const text = { ...TEXT, subject: "Written with the copy of last week" };
  for (const name of ["author", "author's older copy"]) {
    const author = await person(name);
    author.wallet = server.file("author.wallet");
    await author.go("/memos");
    await unlock(author);
    await author.sees("My memos");
    await write(author, text);
    if (name === "author") {
      await circulate(author);
      continue;
    }
    await author.press("Seal and let it circulate");
    await author.reads("a memo was opened that this wallet does not know of");
    await expect(author.page.getByLabel("Title")).toHaveValue(text.subject);
    // Nothing of what failed is among one's memos.
    await author.go("/memos");
    await author.sees("My memos");
    await expect(author.page.getByRole("main").getByText("In circulation")).toHaveCount(0);
  }
});

test("without a wallet on the device no draft is kept", async ({ server, person }) => {
  const author = await person("author");
  author.wallet = server.file("author.wallet");
  await author.go("/memos");
  await unlock(author);
  await author.sees("My memos");
  await write(author, TEXT);
  await expect(author.page.getByText("Kept in this page only.")).toBeVisible();
  await author.page.waitForTimeout(1500);
  expect(await author.stored()).toEqual([]);
});
