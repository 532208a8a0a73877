// R39, T30: who finds that a text is too sensitive to be kept here locks it at once, by name. Nobody opens it
// until the monitor, who never reads it, unlocks it; no date moves, and whoever signed sees both.

import { expect, test } from "./fixtures.ts";
import { confirm, file, seal } from "./people/author.ts";
import { faults, picture } from "./people/look.ts";
import { acknowledge, distribute, lookAgain, openCase, signIn } from "./people/official.ts";
import { unfold } from "./people/panel.ts";
import type { Person } from "./people/person.ts";
import { circulateAndSign } from "./people/road.ts";

test.use({ charter: "usaid-direct" });

const FOUND = "The second paragraph names a source.";
const TEXT = "Transfers are approved before the review";
const REPORTED = /reported as too sensitive to be kept here and is locked/;

test("R39: a text too sensitive to be kept is locked at once, no date moves, and the monitor unlocks it", async ({ server, person }) => {
  test.setTimeout(600_000);
  const [signer, author, head, clerk] = [await person("signer"), await person("author"), await person("head"), await person("clerk")];
  await circulateAndSign(server, author, signer);
  await seal(author);
  await file(author);
  await signer.follow("To the memo");
  await signIn(head, "The deputy administrator");
  await openCase(head);
  await acknowledge(head, "DIR-2030-0001");
  await distribute(head);
  await signIn(clerk, "The deputy administrator clerk");
  await openCase(clerk);
  await clerk.reads(TEXT);
  const before = await replyDay(author);

  await test.step("the clerk reports it, with what it should be marked as and why", async () => {
    await unfold(clerk, "Report text that is too sensitive to be kept here");
    await clerk.press("Lock the content");
    await clerk.reads("Something is still empty.");
    await clerk.page.getByLabel("Which part, and why").fill(FOUND);
    await clerk.press("Lock the content");
    await expect(clerk.page.getByRole("dialog")).toHaveCount(0);
    await clerk.page.getByLabel("How it should be marked").selectOption("S");
    await look(clerk, "spill-report");
    await confirm(clerk, "Lock the content");
  });
  await test.step("neither of the office reads the text any more, and nobody of it can unlock it", async () => {
    for (const one of [clerk, head]) {
      await expect(async () => {
        await lookAgain(one);
        await expect(one.page.getByRole("heading", { name: "The content is locked" })).toBeVisible({ timeout: 4000 });
      }).toPass({ timeout: 60_000 });
      await expect(one.page.getByText(TEXT)).toHaveCount(0);
      await expect(one.page.getByRole("button", { name: "Unlock the content" })).toHaveCount(0);
    }
    await look(head, "spill-locked");
  });
  await test.step("author and signer see that it was locked, and the same last day for the reply", async () => {
    for (const reader of [author, signer]) {
      await expect(async () => {
        await reader.press("Look again");
        await reader.page.getByText("What has happened").click();
        await expect(reader.page.getByText(REPORTED).first()).toBeVisible({ timeout: 4000 });
      }).toPass({ timeout: 60_000 });
    }
    expect(await replyDay(author)).toBe(before);
    await look(author, "spill-author");
  });
  await test.step("the monitor unlocks it with a reason, and reads no text", async () => {
    const monitor = await person("monitor");
    await signIn(monitor, "The ombuds");
    await lookAgain(monitor);
    await monitor.reads("Let the content be read again");
    await expect(monitor.page.getByText(TEXT)).toHaveCount(0);
    await monitor.page.getByLabel("Why it can be read again").fill("The source was named in the press before.");
    await look(monitor, "spill-monitor");
    await confirm(monitor, "Unlock the content");
  });
  await test.step("the office reads it again, and the day for the reply is the same", async () => {
    await expect(async () => {
      await lookAgain(head);
      await confirm(head, "Open the memo");
    }).toPass({ timeout: 60_000 });
    await head.reads(TEXT);
    await head.reads(FOUND);
    await look(head, "spill-unlocked");
    expect(await replyDay(author)).toBe(before);
  });
});

/** The last day for the reply, as the clock on the author’s page has it. */
async function replyDay(author: Person): Promise<string> {
  await author.press("Look again");
  const reply = author.page.getByRole("row", { name: /^Reply (?!,)/ });
  await expect(reply).toBeVisible();
  return reply.innerText();
}

async function look(person: Person, name: string): Promise<void> {
  expect(await faults(person.page, name)).toEqual([]);
  await picture(person.page, name, { language: "en", scheme: "light" });
}
