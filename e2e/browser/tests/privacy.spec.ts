// What leaves the browser and what stays in it. Every test here and elsewhere sits people down
// through the same fixtures, which hold this for the whole of each walk; here it is shown that they
// would notice.

import { expect, test } from "./fixtures.ts";
import { circulate, TEXT, write } from "./people/author.ts";
import { sign, unlock } from "./people/member.ts";
import type { Person } from "./people/person.ts";
import { keyOf, leaks } from "./secrets.ts";
import type { Server } from "./server.ts";

/** An author with a memo in circulation; gives the invitation. */
async function invite(server: Server, author: Person): Promise<string> {
  author.wallet = server.file("author.wallet");
  await author.go("/memos");
  await unlock(author);
  await author.sees("My memos");
  await write(author, TEXT);
  return circulate(author);
}

test("a leak would be noticed, however it is spelled", async ({ wire, person }) => {
  const key = Uint8Array.from({ length: 32 }, (_, at) => at * 7 + 3);
  const one = await person("somebody careless");
  await one.go("/");
  const text = Buffer.from(key);
  const spellings = [text.toString("hex"), text.toString("base64url"), Buffer.concat([Buffer.from("x"), text]).toString("base64url"), encodeURIComponent(text.toString("base64"))];
  for (const spelling of spellings) {
    const before = wire.sent().length;
    await one.page.evaluate((said) => fetch(`/nowhere?${said}`).then(() => undefined), spelling);
    expect(leaks(key, wire.sent().slice(before)), spelling).not.toEqual([]);
  }
  const before = wire.sent().length;
  await one.page.evaluate((octets) => fetch("/nowhere", { method: "POST", body: new Uint8Array(octets) }).then(() => undefined), [...key]);
  expect(leaks(key, wire.sent().slice(before))).not.toEqual([]);
  const header = wire.sent().length;
  await one.page.evaluate((said) => fetch("/nowhere", { headers: { "x-said": said } }).then(() => undefined), text.toString("hex"));
  expect(leaks(key, wire.sent().slice(header))).not.toEqual([]);
});

test("what a browser keeps would be noticed", async ({ person }) => {
  const one = await person("somebody careless");
  await one.go("/");
  await one.page.evaluate(() => {
    localStorage.setItem("a", "1");
    sessionStorage.setItem("b", "1");
    document.cookie = "c=1";
    return new Promise<void>((opened) => { indexedDB.open("d").onsuccess = () => opened(); });
  });
  expect(await one.stored()).toHaveLength(4);
  one.keeps = true;
});

test("a client that betrays its people would be noticed", async ({ server, wire, person }) => {
  const author = await person("author");
  const link = await invite(server, author);
  const signer = await person("signer");
  signer.isTraitor = true;
  expect(leaks(keyOf(link), wire.sent())).toEqual([]);
  wire.plant(`
    void fetch("/log/checkpoint?" + location.hash.slice(1));
    void fetch("http://127.0.0.1:9/elsewhere").catch(() => undefined);
    localStorage.setItem("who", "was here");
    setTimeout(() => { throw new Error("nobody catches this"); });
  `);
  await signer.page.goto(link);
  await signer.sees("You are invited to sign a memo");
  expect(leaks(keyOf(link), wire.sent())).not.toEqual([]);
  const wrongs = (await signer.wrongs()).join("\n");
  expect(wrongs).toContain("localStorage who");
  expect(wrongs).toContain("http://127.0.0.1:9/elsewhere");
  expect(wrongs).toContain("nobody catches this");
});

test("the policy stops what would leave, and that is noticed too", async ({ person }) => {
  const one = await person("somebody");
  one.isTraitor = true;
  await one.go("/");
  await one.sees("Say what you think is wrong");
  expect(await one.wrongs()).toEqual([]);
  const left = await one.page.evaluate(() => fetch("http://127.0.0.1:9/elsewhere").then(() => "arrived", () => "stopped"));
  expect(left).toBe("stopped");
  expect((await one.wrongs()).join("\n")).toContain("Content Security Policy");
});

// R2.
test("the secret of an invitation is in no request, and in no address that one can go back to", async ({ server, wire, person, secrets }) => {
  const link = await invite(server, await person("author"));
  secrets.set("the circulation key", keyOf(link));
  secrets.set("the whole invitation", Buffer.from(new URL(link).hash.slice(1), "base64url"));
  const signer = await person("signer");
  signer.wallet = server.file("colleague.wallet");
  await signer.page.goto(link);
  await signer.sees(TEXT.subject);
  expect(signer.page.url()).toBe(`${wire.base}/app/#/invite`);
  await signer.follow("Go on to sign");
  await unlock(signer);
  await sign(signer);
  // Whoever walks back through the history finds the invitation nowhere. What was typed into the
  // address bar is the browser's own note; no page can take it out, and the first page says so.
  const session = await signer.context.newCDPSession(signer.page);
  const { entries } = await session.send("Page.getNavigationHistory");
  const secret = new URL(link).hash.slice(1);
  expect(entries.length).toBeGreaterThan(1);
  expect(entries.filter(({ url, title }) => [url, title].some((text) => text.includes(secret.slice(43))))).toEqual([]);
  expect(await signer.page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.includes("#")))).toEqual([]);
});

test("the wallet is kept on the device only if that was chosen, and burning leaves nothing", async ({ server, person }) => {
  const one = await person("somebody");
  one.wallet = server.file("author.wallet");
  await one.go("/wallet");
  await unlock(one);
  await one.sees("Burn everything");
  expect(await one.stored()).toEqual([]);
  one.keeps = true;
  await one.ticks(one.page.getByRole("radio", { name: "Keep it on this device" }));
  const change = one.page.getByRole("button", { name: "Change" });
  if (await change.isVisible()) await change.click();
  await expect.poll(() => one.stored()).toHaveLength(1);
  // What is kept is sealed: neither the key of the log nor a staff number stands in it.
  const kept = await one.page.evaluate(() => new Promise<string>((resolve, reject) => {
    void indexedDB.databases().then(([found]) => {
      const request = indexedDB.open(found?.name ?? "");
      request.onerror = () => reject(new Error("closed"));
      request.onsuccess = () => {
        const database = request.result;
        const names = [...database.objectStoreNames];
        const all = database.transaction(names).objectStore(names[0] ?? "").getAll();
        all.onsuccess = () => {
          database.close();
          resolve(all.result.map((octets: Uint8Array) => String.fromCharCode(...octets.subarray(0, 100_000))).join(""));
        };
      };
    });
  }));
  expect(kept).toContain("age-encryption.org");
  expect(kept).not.toContain("demonstration.demur");
  await one.page.reload();
  await expect(one.page.getByText("Your wallet lies sealed on this device.")).toBeVisible();
  await one.page.getByRole("textbox", { name: "Your words" }).fill(one.words);
  await one.press("Open");
  await one.press("Burn everything");
  await one.page.getByRole("dialog").getByRole("button", { name: "Burn everything" }).click();
  await expect.poll(() => one.stored()).toEqual([]);
});

test("leaving at once forgets what was open, and back does not lead there", async ({ server, person }) => {
  const one = await person("somebody who must leave");
  one.wallet = server.file("author.wallet");
  await one.go("/memos");
  await unlock(one);
  await one.sees("My memos");
  for (let press = 0; press < 3; press++) await one.page.keyboard.press("Escape");
  await one.page.waitForURL(/\/leave$/);
  await one.page.goBack();
  await expect(one.page.getByRole("heading", { name: "My memos" })).toHaveCount(0);
});
