// The network goes at any click: nothing that was typed is lost, and what was clicked twice, or sent
// again, happens once.

import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { TEXT } from "./people/author.ts";
import { choose } from "./people/member.ts";
import { awaitClearance, fillAnswers, openCase, signIn } from "./people/official.ts";
import type { Person } from "./people/person.ts";
import { comeToSign, invite, sitAtTheDesk } from "./people/road.ts";
import type { Wire } from "./wire.ts";

/**
 * Clicks as somebody does who is not sure that the first click was noticed. Both clicks are the
 * button's: the page may move between them, and a mouse would then hit something else.
 */
async function pressTwice(person: Person, says: string): Promise<void> {
  await clickTwice(person.page.getByRole("button", { name: says, exact: true }));
}

async function clickTwice(button: Locator): Promise<void> {
  await button.click({ trial: true });
  await button.evaluate((element) => {
    (element as HTMLElement).click();
    (element as HTMLElement).click();
  });
}

/** How many requests of this kind the server got with different bodies: what really happened. */
function deeds(wire: Wire, end: string): number {
  const bodies = wire.sent().filter(({ method, url }) => method === "POST" && url.endsWith(end)).map(({ body }) => body.toString("latin1"));
  return new Set(bodies).size;
}

test("what is typed at the desk outlives the network, and is sent once", async ({ server, wire, person }) => {
  const author = await person("author");
  await sitAtTheDesk(server, author);
  wire.break();
  await pressTwice(author, "Seal and let it circulate");
  await expect(author.page.getByText("The server cannot be reached.")).toBeVisible({ timeout: 60_000 });
  await expect(author.page.getByText("Nothing that you typed is lost.")).toBeVisible();
  await expect(author.page.getByLabel("Title")).toHaveValue(TEXT.subject);
  await expect(author.page.getByRole("textbox", { name: /^Demand \P{L}*2/u })).toHaveValue(TEXT.demands[1] ?? "");
  // Not even by going elsewhere and coming back.
  const desk = new URL(author.page.url()).hash.slice(1);
  await author.go("/settings");
  await expect(author.page.getByRole("button", { name: "Try again" })).toBeVisible();
  await author.go(desk);
  await expect(author.page.getByLabel("Title")).toHaveValue(TEXT.subject);
  wire.mend();
  await author.go("/settings");
  await author.sees("Settings");
  await author.go(desk);
  await expect(author.page.getByLabel("Title")).toHaveValue(TEXT.subject);
  await pressTwice(author, "Seal and let it circulate");
  await author.sees("As its author");
  expect(wire.count("POST", "/memos"), "a memo was opened").toBeGreaterThan(0);
  expect(deeds(wire, "/memos"), "memos opened").toBe(1);
  expect(deeds(wire, "/circulate"), "versions sent").toBe(1);
});

test("a signature whose answer was lost is sent again as the same bytes", async ({ server, wire, person }) => {
  const author = await person("author");
  const link = await invite(server, author);
  const signer = await person("signer");
  await comeToSign(server, signer, link);
  await choose(signer, { reservation: true });
  wire.break();
  await pressTwice(signer, "Sign and send");
  await expect(signer.page.getByText("It is not certain whether your signature arrived.")).toBeVisible({ timeout: 60_000 });
  wire.mend();
  wire.hold();
  await pressTwice(signer, "Sign and send");
  await expect.poll(() => wire.count("POST", "/cosignatures")).toBeGreaterThan(1);
  // And once more while nothing answers, when the button already says that it is busy.
  await signer.page.getByRole("button", { name: "Sign and send", exact: true }).dispatchEvent("click");
  wire.release();
  await expect(signer.page.getByText("The server answers everybody the same.")).toBeVisible();
  expect(deeds(wire, "/cosignatures"), "signatures made").toBe(1);
});

test("each step of a case is taken once, though its answer is lost", { tag: "@whole" }, async ({ server, wire, person }) => {
  test.setTimeout(400_000);
  const asks = { asks: true };
  const author = await person("author");
  await sitAtTheDesk(server, author);
  await insist(wire, author, "Seal and let it circulate", () => author.sees("As its author"));
  const link = await author.page.getByRole("textbox", { name: "Invitation" }).inputValue();
  const signer = await person("signer");
  await comeToSign(server, signer, link);
  await choose(signer, {});
  await insist(wire, signer, "Sign and send", () => signer.reads("The server answers everybody the same."));
  await author.press("Look again");
  await insist(wire, author, "Seal", () => expect(author.page.getByRole("button", { name: "File it" })).toBeVisible(), asks);
  await insist(wire, author, "File it", () => expect(author.page.getByRole("link", { name: "The receipt" })).toBeVisible(), asks);

  const director = await person("director");
  await signIn(director, "The Director of Policy Planning");
  await director.page.getByRole("table").getByRole("link").first().click();
  await insist(wire, director, "Sign and open the memo", () => director.reads("each verified here"), asks);
  await director.page.getByLabel("Case number").fill("DC-2030-0003");
  await insist(wire, director, "Acknowledge", () => director.sees("Distribute the memo"), asks);
  await insist(wire, director, "Distribute", () => director.sees("Add readers"), asks);
  await director.follow("Write the reply");
  await fillAnswers(director, ["The review begins on Monday.", "The standard will stand on the public page."]);
  await insist(wire, director, "Share the draft", () => director.reads("The draft is shared"), asks);
  const clerk = await person("clerk");
  await signIn(clerk, "Policy Planning, dissent desk");
  await openCase(clerk);
  await insist(wire, clerk, "Clear", () => clerk.reads("You have cleared this reply"), asks);
  await awaitClearance(director);
  const give = director.page.getByRole("button", { name: "Sign and send the reply" });
  await insist(wire, director, "Sign and send the reply", () => expect(give).toHaveCount(0), asks);

  await author.press("Look again");
  const saved = await author.saves(() => author.press("Save the case file"));
  const path = join(dirname(server.folder), saved.name);
  writeFileSync(path, saved.octets);
  const verified = server.demur("verify", path, "--log-key", server.logKey());
  expect(verified.status, verified.said).toBe(0);
  for (const once of [/1 member signed/, /Acknowledged as DC-2030-0003/, /Answered by/]) {
    expect(verified.said.match(new RegExp(once, "g")) ?? [], verified.said).toHaveLength(1);
  }
});

/** What an official asks with a signature and what changes nothing: the queue, and the notes of a case. */
const READS = /\/cases$|\/notes\/list$/;

/**
 * Clicks twice while no answer comes back, and is told so; clicks twice once answers come, but late,
 * and once more while the button is busy. `seen` waits for what the step leads to: until then nothing
 * may be sent twice.
 */
async function insist(wire: Wire, { page }: Person, deed: string, seen: () => Promise<void>, { asks = false } = {}): Promise<void> {
  const within = page.getByRole(asks ? "dialog" : "main");
  const button = within.getByRole("button", { name: deed, exact: true });
  if (asks) await page.getByRole("button", { name: deed, exact: true }).click();
  await expect(button).toBeVisible();
  wire.deafen();
  await clickTwice(button);
  await expect(within.getByText("The server cannot be reached.").first()).toBeVisible({ timeout: 60_000 });
  wire.mend();
  wire.hold();
  const before = wire.sent().length;
  await clickTwice(button);
  await expect.poll(() => wire.sent().length).toBeGreaterThan(before);
  await button.dispatchEvent("click");
  wire.release();
  if (asks) await expect(page.getByRole("dialog")).toBeHidden({ timeout: 60_000 });
  await seen();
  const posts = wire.sent().slice(before).filter(({ method, url }) => method === "POST" && !READS.test(url)).map(({ url }) => url);
  expect(posts.filter((url, place) => posts.indexOf(url) !== place), `${deed}: sent again`).toEqual([]);
}

test("the application opens again after the network was gone while a page was fetched", async ({ wire, person }) => {
  const one = await person("somebody");
  await one.go("/");
  await one.sees("Say what you think is wrong");
  wire.break();
  await one.go("/post");
  await expect(one.page.getByRole("button", { name: "Try again" })).toBeVisible({ timeout: 60_000 });
  wire.mend();
  await one.press("Try again");
  await one.sees("Send saved signatures");
});
