// The network goes at any click: nothing that was typed is lost, and what was clicked twice, or sent
// again, happens once.

import { expect, test } from "./fixtures.ts";
import { circulate, TEXT, write } from "./people/author.ts";
import { choose, followInvitation, unlock } from "./people/member.ts";
import type { Person } from "./people/person.ts";
import type { Server } from "./server.ts";
import type { Wire } from "./wire.ts";

async function atTheDesk(server: Server, author: Person): Promise<void> {
  author.wallet = server.file("author.wallet");
  await author.go("/memos");
  await unlock(author);
  await author.sees("My memos");
  await write(author, TEXT);
}

/** Clicks as somebody does who is not sure that the first click was noticed. */
async function pressTwice(person: Person, says: string): Promise<void> {
  await person.page.getByRole("button", { name: says, exact: true }).dblclick();
}

/** How many requests of this kind the server got with different bodies: what really happened. */
function deeds(wire: Wire, end: string): number {
  const bodies = wire.sent().filter(({ method, url }) => method === "POST" && url.endsWith(end)).map(({ body }) => body.toString("latin1"));
  return new Set(bodies).size;
}

test("what is typed at the desk outlives the network, and is sent once", async ({ server, wire, person }) => {
  const author = await person("author");
  await atTheDesk(server, author);
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
  await atTheDesk(server, author);
  const link = await circulate(author);
  const signer = await person("signer");
  signer.wallet = server.file("colleague.wallet");
  await followInvitation(signer, link);
  await unlock(signer);
  await choose(signer, { reservation: true });
  wire.break();
  await pressTwice(signer, "Sign and send");
  await expect(signer.page.getByText("It is not certain whether your signature arrived.")).toBeVisible({ timeout: 60_000 });
  wire.mend();
  wire.hold();
  await pressTwice(signer, "Sign and send");
  await expect.poll(() => wire.count("POST", "/cosignatures")).toBeGreaterThan(1);
  // Whoever clicks on while nothing answers: the button may be clicked or not, as it pleases.
  await signer.page.getByRole("button", { name: "Sign and send", exact: true }).dblclick({ timeout: 1000 }).catch(() => undefined);
  wire.release();
  await expect(signer.page.getByText("The server answers everybody the same.")).toBeVisible();
  expect(deeds(wire, "/cosignatures"), "signatures made").toBe(1);
});

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
