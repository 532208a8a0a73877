// What an author does: writes, lets circulate, revises, seals, files.

import { expect } from "../fixtures.ts";
import type { Person } from "./person.ts";

export interface Text {
  readonly subject: string;
  readonly to: readonly string[];
  readonly summary: string;
  readonly paragraphs: readonly string[];
  readonly demands: readonly string[];
}

export const TEXT: Text = {
  subject: "Transfers approved without the review that the law asks for",
  to: ["The Secretary", "The Under Secretary for Political Affairs"],
  summary: "We ask that transfers be reviewed before they are approved, and that the standard be published.",
  paragraphs: [
    "Transfers are approved before the review that the law asks for has begun.",
    "If nothing changes, each further transfer makes the Department answerable for what is done with it.",
  ],
  demands: ["Suspend approvals until the review is done.", "Publish the standard by which transfers are reviewed."],
};

/** Begins a memo at the desk and fills it in. */
export async function write(person: Person, text: Text): Promise<void> {
  const { page } = person;
  await person.go("/memos");
  await person.press("Write a memo");
  await person.sees("Writing desk");
  await page.getByLabel("Title").fill(text.subject);
  await page.getByLabel("To whom").fill(text.to.join("\n"));
  await page.getByLabel("Summary", { exact: true }).fill(text.summary);
  await fillAll(person, "Paragraph", text.paragraphs);
  await fillAll(person, "Demand", text.demands);
}

/** Fills numbered entries and adds as many as are missing. */
async function fillAll(person: Person, kind: "Paragraph" | "Demand", texts: readonly string[]): Promise<void> {
  for (const [at, text] of texts.entries()) {
    const field = person.page.getByRole("textbox", { name: new RegExp(`^${kind} \\P{L}*${at + 1}\\P{L}*$`, "u") });
    if ((await field.count()) === 0) await person.press(new RegExp(`^Add: .?${kind}`));
    await field.fill(text);
  }
}

/** Lets what stands on the desk circulate, and gives the invitation. */
export async function circulate(person: Person, days = 7): Promise<string> {
  await person.page.getByLabel("For how many days").fill(String(days));
  await person.press("Seal and let it circulate");
  await person.sees("As its author");
  return person.page.getByRole("textbox", { name: "Invitation" }).inputValue();
}

/** Takes the text back to the desk, replaces it, and lets the new version circulate. */
export async function revise(person: Person, text: Text): Promise<void> {
  await person.press("Change the text");
  await person.sees("Writing desk");
  await person.page.getByLabel("Summary", { exact: true }).fill(text.summary);
  await fillAll(person, "Paragraph", text.paragraphs);
  await circulate(person);
}

/** Seals the memo, on its page; says how many signatures it then has. */
export async function seal(person: Person): Promise<void> {
  await person.press("Look again");
  await confirm(person, "Seal");
  await expect(person.page.getByRole("button", { name: "File it" })).toBeVisible();
}

/** Files it. */
export async function file(person: Person): Promise<void> {
  await confirm(person, "File it");
  await expect(person.page.getByRole("link", { name: "The receipt" })).toBeVisible();
}

/** Clicks what asks once more, and says yes. */
export async function confirm(person: Person, deed: string): Promise<void> {
  await person.press(deed);
  await person.page.getByRole("dialog").getByRole("button", { name: deed, exact: true }).click();
}
