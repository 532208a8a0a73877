// What becomes of a case: who keeps the records places a hold and lifts it, and reads nothing; and what
// people see of a case whose names and text are gone.

import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { confirm, file, seal } from "./people/author.ts";
import { lookAgain, openCase, signIn } from "./people/official.ts";
import type { Person } from "./people/person.ts";
import { circulateAndSign } from "./people/road.ts";

const REASON = "Order of the court, number seven.";

test("R50: a hold is placed and lifted by who keeps the records, who can open nothing", async ({ server, person }) => {
  test.setTimeout(600_000);
  const signer = await person("signer");
  const author = await person("author");
  await circulateAndSign(server, author, signer);
  await seal(author);
  await file(author);
  const keeper = await person("keeper");
  await signIn(keeper, "The Records Officer");
  const { page } = keeper;

  await test.step("the list says where each case stands, and no page opens one", async () => {
    await expect(page.getByRole("table").getByRole("row")).toHaveCount(2);
    await lookAgain(keeper);
    await expect(page.getByRole("button", { name: "Place the hold" })).toBeVisible();
    await expect(page.getByRole("button", { name: /pen the memo/ })).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Sealed memo/);
  });
  await test.step("a hold without a reason is none", async () => {
    await keeper.press("Place the hold");
    await keeper.reads("Something is still empty.");
  });
  await test.step("with a reason it stands, and there is no second", async () => {
    await placeOrLift(keeper, "By what order, or why", REASON, "Place the hold");
    await keeper.reads(/A hold stands since/);
    await keeper.reads(REASON);
  });
  await test.step("authors, signers and the office see that it stands, and not why", async () => {
    await untilHeld(author);
    await signer.go(new URL(author.page.url()).hash.slice(1));
    await signer.reads(/A hold stands since/);
    const clerk = await person("clerk");
    await signIn(clerk, "Policy Planning, dissent desk");
    await openCase(clerk);
    await clerk.reads(/A hold stands since/);
    for (const one of [author, signer, clerk]) {
      await one.page.getByText("What has happened").click();
      await one.reads(/A hold was placed\P{L}.*The Records Officer/u);
      await expect(one.page.getByText(REASON)).toHaveCount(0);
      await expect(one.page.getByRole("button", { name: /hold/ })).toHaveCount(0);
    }
  });
  await test.step("it is lifted once the log has it", async () => {
    await expect(async () => {
      await lookAgain(keeper);
      await placeOrLift(keeper, "Why it is not needed any more", "The order has ended.", "Lift the hold");
    }).toPass({ timeout: 90_000 });
    await expect(page.getByText(/A hold stands since/)).toHaveCount(0);
    await page.getByText("What has happened").click();
    await keeper.reads(/The hold was lifted/);
  });
  await test.step("R49: of a record without names and text people are told so, and nothing is offered that is not possible", async () => {
    for (const one of [author, signer]) {
      await becomesARecord(one.page);
      await one.press("Look again");
      await one.reads("archived");
      await one.reads(/The sealed names were destroyed on/);
      await one.reads(/The text that the server had was destroyed on/);
      await one.reads(/It became a record/);
      for (const deed of [/take .* back/i, /accept/i, /contest/i, /^Send$/]) await expect(one.page.getByRole("button", { name: deed })).toHaveCount(0);
    }
    await expect(signer.page.getByText("Show one reader that you signed")).toHaveCount(0);
  });
});

/** Has the server say what it says once the years that the charter sets are over; the demonstration has no such years. */
async function becomesARecord(page: Page): Promise<void> {
  await page.route("**/api/v1/memos/*", (route) => route.fulfill({ status: 404, contentType: "application/problem+json", body: JSON.stringify({ type: "urn:demur:problem:not_found", title: "", status: 404 }) }));
  await page.route("**/status", async (route) => {
    const response = await route.fetch();
    const status = (await response.json()) as { state: string; events: { at: number }[] };
    const { at } = status.events.at(-1) as { at: number };
    const kinds = ["closed", "case_archived", "names_destroyed", "text_destroyed"];
    const events = [...status.events, ...kinds.map((kind) => ({ kind, at, official: null, readers: [] }))];
    await route.fulfill({ response, json: { ...status, state: "archived", events } });
  });
}

/** Answers once the step is done. */
async function placeOrLift(keeper: Person, label: string, reason: string, deed: string): Promise<void> {
  await keeper.page.getByLabel(label).fill(reason);
  await confirm(keeper, deed);
  await expect(keeper.page.getByRole("button", { name: deed, exact: true })).toHaveCount(0, { timeout: 8000 });
}

/** Looks again until the page says that a hold stands. */
async function untilHeld(author: Person): Promise<void> {
  await expect(async () => {
    await author.press("Look again");
    await expect(author.page.getByText(/A hold stands since/)).toBeVisible({ timeout: 4000 });
  }).toPass({ timeout: 60_000 });
}
