// An office of two: a note, a search, more time, a draft, its clearance, and the reply that comes of it.

import { expect, test } from "./fixtures.ts";
import { confirm, file, seal } from "./people/author.ts";
import { picture } from "./people/look.ts";
import { acknowledge, clear, distribute, draft, give, lookAgain, openCase, signIn } from "./people/official.ts";
import type { Person } from "./people/person.ts";
import { circulateAndSign } from "./people/road.ts";

const DAYS_MAX = 20;

// R21: signers see that there was more time.
test("two officials note, extend, clear and answer", async ({ server, person }) => {
  test.setTimeout(600_000);
  const signer = await person("signer");
  const author = await person("author");
  await circulateAndSign(server, author, signer);
  await seal(author);
  await file(author);
  const clerk = await person("clerk");
  await signIn(clerk, "Policy Planning, dissent desk");
  await openCase(clerk);
  const director = await person("director");
  await signIn(director, "The Director of Policy Planning");

  await test.step("a note with labels is read by the office", async () => {
    await clerk.page.getByLabel("Note", { exact: true }).fill("Ask the consular bureau\nbefore Friday.");
    await clerk.page.getByLabel("Labels").fill("consular, visas");
    await clerk.press("Keep the note");
    await clerk.reads("Ask the consular bureau");
    await openCase(director);
    await director.reads("Ask the consular bureau");
    await acknowledge(director, "DC-2030-0001");
    await distribute(director);
  });
  await test.step("the desk finds the memo by words, by a label and by nothing else", () => search(director));
  await test.step("the clerk asks for more time, and the director grants it", () => extend(clerk, director));
  await test.step("the director drafts, the clerk clears, the director gives", async () => {
    await draft(director, ["The review begins on Monday.", "The standard will stand on the public page."]);
    await director.reads("The review begins on Monday.");
    // R65: what changes, and by when.
    await director.reads(/^Changes by \P{L}*2031-01-31/u);
    await director.reads("No transfer is approved before its review.");
    await expect(director.page.getByRole("button", { name: "Clear", exact: true })).toBeHidden();
    await expect(director.page.getByRole("button", { name: "Sign and send the reply" })).toBeHidden();
    await clear(clerk);
  });
  await test.step("T20: the director takes the draft back, and gives it after all", async () => {
    await takeBack(director);
    await give(director);
  });
  await test.step("signers see that there was more time", async () => {
    await signer.go("/mailbox");
    await signer.page.getByRole("link", { name: "Read" }).first().click();
    await expect(async () => {
      await signer.press("Look again");
      await expect(signer.page.getByRole("main").getByText("More time granted").first()).toBeVisible({ timeout: 1500 });
    }).toPass({ timeout: 60_000 });
  });
});

async function search(director: Person): Promise<void> {
  await director.go("/desk");
  const found = director.page.getByRole("table").getByRole("link");
  const find = director.page.getByRole("searchbox", { name: "Find" });
  await expect(found).toHaveCount(1);
  await find.fill("transfers REVIEW");
  await expect(found).toHaveCount(1);
  await find.fill("nothing of the kind");
  await expect(found).toHaveCount(0);
  await find.fill("");
  await director.page.getByLabel("Label").selectOption("visas");
  await expect(found).toHaveCount(1);
  const calendar = await director.saves(() => director.page.getByRole("button", { name: "Save what is due as a calendar file" }).click());
  expect(calendar.name).toBe("due.ics");
  const entries = String(calendar.octets).replaceAll("\r\n ", "").split("\r\n");
  expect(entries.filter((line) => line.startsWith("UID:")).map((line) => line.split("-").at(-1))).toEqual(["reply@demur", "target@demur"]);
  expect(String(calendar.octets)).not.toContain("transfers");
}

async function takeBack(director: Person): Promise<void> {
  await expect(async () => {
    await lookAgain(director);
    await expect(director.page.getByRole("definition").filter({ hasText: "reply drafted" })).toBeVisible({ timeout: 4000 });
  }).toPass({ timeout: 60_000 });
  await director.page.getByText("Take the draft back").first().click();
  await director.page.getByLabel("Why it goes back").fill("One more look at the second demand.");
  await picture(director.page, "office-redraft", { language: "en", scheme: "light" });
  await confirm(director, "Take it back");
  await expect(async () => {
    await lookAgain(director);
    await expect(director.page.getByText("Take the draft back")).toHaveCount(0, { timeout: 4000 });
  }).toPass({ timeout: 60_000 });
}

async function extend(clerk: Person, director: Person): Promise<void> {
  await lookAgain(clerk);
  await clerk.page.getByText("Ask for more time").first().click();
  await clerk.page.getByLabel("Days").fill(String(DAYS_MAX + 1));
  await clerk.page.getByRole("textbox", { name: "Reason" }).fill("The bureau is out of the country.");
  await clerk.press("Ask for more time");
  await clerk.reads(/from 1 to/);
  await clerk.page.getByLabel("Days").fill("10");
  await confirm(clerk, "Ask for more time");
  await clerk.reads(/asks for/);
  // Until the log has the request it cannot be granted.
  await expect(async () => {
    await lookAgain(director);
    await expect(director.page.getByRole("button", { name: "Grant", exact: true })).toBeVisible({ timeout: 4000 });
  }).toPass({ timeout: 60_000 });
  await confirm(director, "Grant");
  await expect(director.page.getByRole("button", { name: "Grant", exact: true })).toHaveCount(0);
}
