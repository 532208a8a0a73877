// What an official does: signs in, opens a case, acknowledges, distributes, answers.

import { expect } from "../fixtures.ts";
import { confirm } from "./author.ts";
import type { Person } from "./person.ts";

/** Signs in as one of the ready-made officials of a demonstration. */
export async function signIn(person: Person, title: string): Promise<void> {
  await person.go("/desk/sign-in");
  await person.press(title);
  await person.press("Sign in");
  await person.sees("Desk");
}

/** Opens the first case of the queue. */
export async function openCase(person: Person): Promise<void> {
  await person.page.getByRole("table").getByRole("link").first().click();
  await confirm(person, "Sign and open the memo");
  await expect(person.page.getByText("each verified here")).toBeVisible();
}

export async function acknowledge(person: Person, caseNumber: string): Promise<void> {
  await person.page.getByLabel("Case number").fill(caseNumber);
  await confirm(person, "Acknowledge");
  await person.sees("Distribute the memo");
}

export async function distribute(person: Person): Promise<void> {
  await confirm(person, "Distribute");
  await person.sees("Add readers");
}

/** Looks at the first case of the queue again. */
export async function lookAgain(person: Person): Promise<void> {
  await person.go("/desk");
  await person.sees("Desk");
  await person.page.getByRole("table").getByRole("link").first().click();
}

/** One answer for each demand; the first of them is left blank at first, and nothing is shared. */
export async function draft(person: Person, reasons: readonly string[]): Promise<void> {
  await person.follow("Write the reply");
  await person.press("Share the draft");
  await expect(person.page.getByText(/^Still open:/)).toBeVisible();
  await fillAnswers(person, reasons);
  await confirm(person, "Share the draft");
  await person.reads("The draft is shared");
  await person.follow("To the case");
}

/** Accepts every demand, for these reasons. */
export async function fillAnswers({ page }: Person, reasons: readonly string[]): Promise<void> {
  for (const [at, text] of reasons.entries()) {
    const demand = new RegExp(`demand \\P{L}*${at + 1}\\P{L}*$`, "u");
    await page.getByRole("combobox", { name: demand }).selectOption("accepted");
    await page.getByRole("textbox", { name: demand }).fill(text);
  }
  await page.getByLabel(/^With demand .*1.*: what changes$/).fill("No transfer is approved before its review.");
  await page.getByLabel(/^With demand .*1.*: changed by$/).fill("2031-01-31");
}

/** Clears a colleague's draft. */
export async function clear(person: Person): Promise<void> {
  await lookAgain(person);
  await confirm(person, "Clear");
  await person.reads("You have cleared this reply");
}

/** Waits until each clearance stands in the log. */
export async function awaitClearance(person: Person): Promise<void> {
  await expect(async () => {
    await lookAgain(person);
    await expect(person.page.getByText(/each clearance was verified here/).filter({ visible: true })).toHaveCount(1, { timeout: 4000 });
  }).toPass({ timeout: 60_000 });
}

/** Gives the reply once it is cleared. */
export async function give(person: Person): Promise<void> {
  await awaitClearance(person);
  await confirm(person, "Sign and send the reply");
  await expect(person.page.getByRole("button", { name: "Sign and send the reply" })).toHaveCount(0);
}

/** One drafts and gives the reply, a colleague who has opened the case clears it. */
export async function answer(person: Person, colleague: Person, reasons: readonly string[]): Promise<void> {
  await draft(person, reasons);
  await expect(person.page.getByRole("button", { name: "Clear", exact: true })).toBeHidden();
  await clear(colleague);
  await give(person);
}
