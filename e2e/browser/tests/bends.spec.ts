// The road of a case bends: it is sent elsewhere, disputed, overturned; a question is asked and
// answered; the reply is contested, the contest upheld, and the office answers again.

import { expect, test } from "./fixtures.ts";
import { confirm, file, seal } from "./people/author.ts";
import { acknowledge, answer, distribute, lookAgain, openCase, signIn } from "./people/official.ts";
import type { Person } from "./people/person.ts";
import { circulateAndSign } from "./people/road.ts";

test("a case is sent elsewhere, disputed, asked about, answered, contested and answered again", async ({ server, person }) => {
  test.setTimeout(900_000);
  const signer = await person("signer");
  const author = await person("author");
  await circulateAndSign(server, author, signer);
  await seal(author);
  await file(author);
  const director = await person("director");
  await signIn(director, "The Director of Policy Planning");
  await openCase(director);
  await acknowledge(director, "DC-2030-0001");
  const clerk = await person("clerk");
  await signIn(clerk, "Policy Planning, dissent desk");
  await openCase(clerk);
  const monitor = await person("monitor");
  await signIn(monitor, "The Chair of the Open Forum");

  await test.step("the office says that it belongs elsewhere", async () => {
    await director.page.getByText("It belongs elsewhere").first().click();
    await director.page.getByLabel("Why it is not for this office").fill("Transfers are not made here.");
    await director.page.getByLabel("Where it belongs, and how").fill("The Bureau of Political-Military Affairs");
    await confirm(director, "Say that it belongs elsewhere");
    await expect(director.page.getByRole("button", { name: "Say that it belongs elsewhere" })).toHaveCount(0);
  });
  await test.step("the author reads why, and disputes it", async () => {
    await untilRead(author, "Transfers are not made here.");
    await author.page.getByLabel("Why this office must answer").fill("The policy is made in this office.");
    await confirm(author, "Dispute it");
    await expect(author.page.getByRole("button", { name: "Dispute it" })).toHaveCount(0);
  });
  await test.step("the monitor reads memo and both sides, and rules for the authors", async () => {
    await lookAgain(monitor);
    await untilHeard(monitor, /Why it belongs here\P{L}*, from the authors/u);
    await monitor.page.getByText(/Why it belongs here\P{L}*, from the authors/u).click();
    await monitor.reads("The policy is made in this office.");
    await monitor.reads("Transfers are approved before the review");
    await rule(monitor, "This office must answer", "It made the policy.");
  });
  await test.step("the clerk asks, the author answers", async () => {
    await lookAgain(clerk);
    await clerk.page.getByText("Ask the authors").first().click();
    await clerk.page.getByLabel("Your question").fill("Which transfers are meant?");
    await confirm(clerk, "Ask");
    await untilRead(author, "Which transfers are meant?");
    await author.page.getByLabel("Your answer").fill("Those of the last two quarters.");
    await confirm(author, "Send the answer");
    await expect(author.page.getByRole("button", { name: "Send the answer" })).toHaveCount(0);
    await expect(async () => {
      await lookAgain(clerk);
      await expect(clerk.page.getByText("Those of the last two quarters.")).toBeVisible({ timeout: 4000 });
    }).toPass({ timeout: 60_000 });
  });
  await test.step("the office replies, the author contests, the monitor upholds", async () => {
    await lookAgain(director);
    await answer(director, clerk, ["We have taken note.", "We have taken note of this as well."]);
    await untilRead(author, "We have taken note of this as well.");
    await author.page.getByLabel("What the reply leaves unanswered").fill("It says neither yes nor no.");
    await confirm(author, "Contest the reply");
    await expect(author.page.getByRole("button", { name: "Contest the reply" })).toHaveCount(0);
    await lookAgain(monitor);
    await untilHeard(monitor, /Why the reply does not answer\P{L}*, from the authors/u);
    await rule(monitor, "The reply does not answer; the office must reply again", "A note is no answer.");
  });
  await test.step("the office answers again, and signers read it", async () => {
    await lookAgain(director);
    await answer(director, clerk, ["Approvals are suspended today.", "The standard is published tomorrow."]);
    await untilRead(author, "Approvals are suspended today.");
    await signer.go("/mailbox");
    await signer.page.getByRole("link", { name: "Read" }).first().click();
    await untilRead(signer, "Approvals are suspended today.");
    await signer.reads(/Why the reply does not answer\P{L}*, from the authors/u);
  });
});

/** Looks again until the page says something. */
async function untilRead(person: Person, text: string): Promise<void> {
  await expect(async () => {
    await person.press("Look again");
    await expect(person.page.getByRole("main").getByText(text).first()).toBeVisible({ timeout: 4000 });
  }).toPass({ timeout: 60_000 });
}

/** Looks at the case again until it holds something that was handed over. */
async function untilHeard(monitor: Person, text: RegExp): Promise<void> {
  await expect(async () => {
    await lookAgain(monitor);
    await expect(monitor.page.getByText(text)).toBeVisible({ timeout: 4000 });
  }).toPass({ timeout: 60_000 });
}

async function rule(monitor: Person, ruling: string, reasons: string): Promise<void> {
  await monitor.ticks(monitor.page.getByRole("radio", { name: ruling }));
  await monitor.page.getByLabel("Your reasons").fill(reasons);
  await confirm(monitor, "Sign the ruling");
  await expect(monitor.page.getByRole("button", { name: "Sign the ruling" })).toHaveCount(0);
}
