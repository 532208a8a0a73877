// What people do about a review panel: it is formed, its members open the memo and declare, and each of
// them says something in words.

import { expect } from "../fixtures.ts";
import { confirm } from "./author.ts";
import { lookAgain, openCase, signIn } from "./official.ts";
import type { Person } from "./person.ts";

/** The authors name somebody for the panel, by the id in the roster. */
export async function nominate(author: Person, nominee: string, why: string): Promise<void> {
  await author.page.getByLabel("Whom").selectOption(nominee);
  await author.page.getByLabel("Why, and which other experts you suggest").fill(why);
  await confirm(author, "Name this person");
  await expect(author.page.getByRole("button", { name: "Name this person" })).toHaveCount(0);
}

/** The head of the office says who is on the panel beside whoever is on it anyway. */
export async function formPanel(head: Person, added: readonly string[], why: string): Promise<void> {
  await unfold(head, "Say who is on the panel");
  for (const name of added) await head.ticks(head.page.getByRole("group", { name: "Who else is on it" }).getByRole("checkbox", { name }));
  await head.page.getByLabel("Why these").fill(why);
  await confirm(head, "Form the panel");
  await expect(head.page.getByRole("dialog")).toBeHidden();
}

/** Somebody who was called to the panel signs in, signs the undertaking and opens the memo. */
export async function comeToThePanel(member: Person, title: string): Promise<void> {
  await signIn(member, title);
  await openCase(member);
}

/** A member says whether there is a conflict of interest. */
export async function declare(member: Person, says: "There is no conflict of interest" | "There is a conflict of interest", words: string): Promise<void> {
  await unfold(member, "Conflict of interest");
  await member.ticks(member.page.getByRole("radio", { name: says }));
  await member.page.getByLabel("In your words").fill(words);
  await confirm(member, "Sign the declaration");
  await expect(member.page.getByRole("dialog")).toBeHidden();
}

/** A member writes something for the panel, and signs it. */
export async function sayForThePanel(member: Person, title: string, label: string, words: string, deed: string): Promise<void> {
  await unfold(member, title);
  await member.page.getByLabel(label).fill(words);
  await confirm(member, deed);
  await expect(member.page.getByRole("dialog")).toBeHidden();
}

/** The authors say what they think of what the panel looks into. */
export async function answerIssues(author: Person, says: "We agree" | "We object", words: string): Promise<void> {
  await author.ticks(author.page.getByRole("radio", { name: says }));
  await author.page.getByLabel("In your words").fill(words);
  await confirm(author, "Send it");
  await expect(author.page.getByRole("button", { name: "Send it" })).toHaveCount(0);
}

/** Opens what is folded, once it is there. */
export async function unfold(person: Person, title: string): Promise<void> {
  await expect(async () => {
    await lookAgain(person);
    await person.page.getByRole("main").locator("summary").getByText(title, { exact: true }).click({ timeout: 4000 });
  }).toPass({ timeout: 60_000 });
}

/** Looks at the case at the desk again until it says something. */
export async function untilHeard(official: Person, text: string | RegExp): Promise<void> {
  await expect(async () => {
    await lookAgain(official);
    await expect(official.page.getByRole("main").getByText(text).first()).toBeAttached({ timeout: 4000 });
  }).toPass({ timeout: 60_000 });
}

/** An author or a signer looks again until a letter of this title says something. */
export async function untilWritten({ page }: Person, title: string, text: string): Promise<void> {
  const letter = page.getByRole("main").locator("details").filter({ hasText: title }).filter({ hasText: text }).last();
  await expect(async () => {
    await page.getByRole("button", { name: "Look again", exact: true }).click();
    await expect(letter).toBeVisible({ timeout: 4000 });
  }).toPass({ timeout: 60_000 });
  if ((await letter.getAttribute("open")) === null) await letter.locator("summary").click();
  await expect(letter.getByText(text)).toBeVisible();
}
