// What authors say beside the road of their case: a link to another memo (R3), a report of a leak (R69),
// and their answer about a release (T28), in the browser.

import type { Page } from "@playwright/test";
import { fromBase64Url, toBase64Url, toHex } from "../../../browser/src/bytes.ts";
import { officialKeys } from "../../../browser/src/client/office.ts";
import { byOfficial } from "../../../browser/src/client/turns.ts";
import { verifyOfficialDocument, unverifiedOfficialDocument } from "../../../browser/src/protocol/official.ts";
import { DocumentDigest } from "../../../browser/src/domain/ids.ts";
import { invitationFromBytes } from "../../../browser/src/protocol/envelope.ts";
import { unverifiedAuthorDocument } from "../../../browser/src/protocol/author.ts";
import { SigningKey } from "../../../browser/src/crypto/sign.ts";
import { expect, test } from "./fixtures.ts";
import { circulate, confirm, file, seal, TEXT, write } from "./people/author.ts";
import { faults } from "./people/look.ts";
import { sign, unlock } from "./people/member.ts";
import { openCase, signIn } from "./people/official.ts";
import type { Person } from "./people/person.ts";
import { comeToSign } from "./people/road.ts";
import type { Server } from "./server.ts";

const OTHER = { ...TEXT, subject: "The same matter, seen from the field" };

test("R3, R69: authors link a memo, report a leak, and object to a release", async ({ server, person }) => {
  test.setTimeout(600_000);
  const [author, signer] = [await person("author"), await person("signer")];
  author.wallet = server.file("author.wallet");
  await author.go("/memos");
  await unlock(author);
  await write(author, OTHER);
  await circulate(author);
  await write(author, TEXT);
  const invitation = await circulate(author);
  await comeToSign(server, signer, invitation);
  await sign(signer);
  await signer.follow("To the memo");
  await seal(author);
  await file(author);
  const place = new URL(author.page.url()).hash.slice(1);

  await test.step("a link says how, to which memo, and why", async () => {
    await author.follow(/^Link another memo/);
    await author.sees("Link to another memo");
    await confirmRefused(author, "Link them", "Choose how it belongs to which memo.");
    await author.ticks(author.page.getByRole("radio", { name: "related to it" }));
    await author.page.getByLabel("The other memo").selectOption({ label: OTHER.subject });
    await confirmRefused(author, "Link them", "Write why, in a sentence or two. Without it nobody can weigh it.");
    await author.page.getByLabel("Why, and what is the same or different").fill("Both are about the same transfers.");
    expect(await faults(author.page, "a link")).toEqual([]);
    await confirm(author, "Link them");
    await author.reads("The memos are linked.");
  });
  await test.step("a leak is reported", async () => {
    await author.page.getByLabel("What you saw, and where").fill("The second paragraph stands in a newspaper.");
    await confirm(author, "Report the leak");
    await author.reads("The leak is reported.");
    await shot(author, "further");
    await expect(async () => {
      await author.go(place);
      await author.press("Look again");
      await author.follow(/^Link another memo/);
      await author.page.getByText("What has happened").click();
      await expect(author.page.getByText(/The authors linked it to another memo/)).toBeVisible({ timeout: 3000 });
      await expect(author.page.getByText(/The authors reported that a text leaked/)).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 60_000 });
  });
  await test.step("signers and the office read both", async () => {
    await signer.press("Look again");
    await signer.page.getByText(/Link to another memo\P{L}*, from the authors/u).click();
    await signer.reads("Both are about the same transfers.");
    await signer.reads(/: \P{L}*related to it/u);
    const clerk = await person("clerk");
    await signIn(clerk, "Policy Planning, dissent desk");
    await openCase(clerk);
    await clerk.reads("The second paragraph stands in a newspaper.");
    await clerk.reads("Both are about the same transfers.");
  });
  await test.step("asked about a release, the authors object", async () => {
    const asked = await asksForRelease(author.page, server, invitation);
    await author.go(place);
    await author.press("Look again");
    await author.reads("archived");
    await author.follow(/^Link another memo/);
    await author.reads("It is to be released as it is.");
    await author.reads("A researcher asks for it.");
    await confirmRefused(author, "Sign the answer", "Choose an answer.");
    await author.ticks(author.page.getByRole("radio", { name: "We object" }));
    await author.page.getByRole("form", { name: "Answer about a release" }).getByLabel("Why").fill("People are named in it.");
    expect(await faults(author.page, "a release")).toEqual([]);
    await shot(author, "release");
    const [sent] = await Promise.all([author.page.waitForRequest("**/release/object"), confirm(author, "Sign the answer")]);
    await author.reads("Your answer is recorded.");
    const { statement: { step } } = unverifiedAuthorDocument.fromCanonical(fromBase64Url((sent.postDataJSON() as { document: string }).document));
    expect(step.kind).toBe("objectRelease");
    expect(step.kind === "objectRelease" && toHex(step.asked)).toBe(asked);
    // What the page still asks for is answered before it closes.
    await author.page.unrouteAll({ behavior: "wait" });
  });
});

/** A click that says what is still missing, and asks nothing. */
async function confirmRefused(person: Person, deed: string, why: string | RegExp): Promise<void> {
  await person.press(deed);
  await person.reads(why);
  await expect(person.page.getByRole("dialog")).toHaveCount(0);
}

/**
 * Has the server say what it says once the year until a case is a record is over, and hand out a letter that
 * who keeps the records signed. Gives the letter's digest.
 */
async function asksForRelease(page: Page, server: Server, invitation: string): Promise<string> {
  const { memo, key } = invitationFromBytes(fromBase64Url(invitation.slice(invitation.indexOf("#") + 1)));
  const keys = officialKeys.fromCanonical(server.file("officials/records-officer.key").octets);
  const randomness = { fill: (out: Uint8Array) => void crypto.getRandomValues(out) };
  const subject = { memo, filing: DocumentDigest.fromBytes(new Uint8Array(32)), replyTo: key.identity().recipient().toString() };
  const turn = { kind: "askRelease", as: "public", what: new Uint8Array(32).fill(1), purpose: "A researcher asks for it." } as const;
  const { document, sealed } = byOfficial(keys, subject, turn, randomness);
  const signed = verifyOfficialDocument(unverifiedOfficialDocument.fromCanonical(unverifiedOfficialDocument.toCanonical(document)), SigningKey.fromSeed<"official">(keys.signingSeed).verifyingKey());
  await page.route("**/api/v1/mailbox", async (route) => {
    const response = await route.fetch();
    const { entries } = (await response.json()) as { entries: { sequence: number }[] };
    const sequence = (entries.at(-1)?.sequence ?? 0) + 1;
    await route.fulfill({ response, json: { entries: [...entries, { sequence, sealed: toBase64Url(sealed) }] } });
  });
  await page.route("**/status", async (route) => {
    const response = await route.fetch();
    const status = (await response.json()) as { events: { at: number }[] };
    const { at } = status.events.at(-1) as { at: number };
    const events = [...status.events, ...["case_archived", "release_asked"].map((kind) => ({ kind, at, official: null, readers: [] }))];
    await route.fulfill({ response, json: { ...status, state: "archived", events } });
  });
  await page.route("**/release/object", (route) => route.fulfill({ json: {} }));
  return toHex(signed.digest);
}

async function shot(person: Person, name: string): Promise<void> {
  const folder = process.env["SHOTS"];
  if (folder) await person.page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
