// R30: the authors appeal against the reply, on one of the charter's grounds, to somebody outside the office;
// who decides for them sends it back, and the office answers once more.

import { expect, test } from "./fixtures.ts";
import { confirm, file, seal } from "./people/author.ts";
import { faults, picture } from "./people/look.ts";
import { acknowledge, distribute, fillAnswers, lookAgain, openCase, signIn } from "./people/official.ts";
import { untilHeard, untilWritten } from "./people/panel.ts";
import type { Person } from "./people/person.ts";
import { circulateAndSign } from "./people/road.ts";

test.use({ charter: "nrc-dpo" });

const APPEAL = "Nobody asked us before the reply was written.";
const REASONS = "The office is to ask its own experts first.";
const FIRST = ["We have taken note.", "We have taken note of this as well."];
const SECOND = ["Approvals are suspended today.", "The standard is published tomorrow."];

test("R30: the authors appeal, the appeal is decided for them, and the office answers again", async ({ server, person }) => {
  test.setTimeout(600_000);
  const [signer, author, head] = [await person("signer"), await person("author"), await person("head")];
  await circulateAndSign(server, author, signer);
  await seal(author);
  await file(author);
  await signer.follow("To the memo");
  await signIn(head, "The dpo program manager");
  await openCase(head);
  await acknowledge(head, "DPO-2030-0001");
  await distribute(head);
  const [authority, monitor, principal] = [await person("authority"), await person("monitor"), await person("principal")];
  await signIn(authority, "The executive director for operations");
  await signIn(monitor, "The special review panel");

  await test.step("who decides appeals has nothing to read until somebody appeals", async () => {
    await authority.go("/desk");
    await authority.sees("No cases");
    await authority.reads("A case stands here once its authors appeal");
    await look(authority, "appeal-nothing");
  });
  await test.step("the principal replies, and the authors read that they can appeal, to whom and until when", async () => {
    await signIn(principal, "The office director");
    await openCase(principal);
    await reply(principal, FIRST);
    await untilShown(author, "We have taken note of this as well.");
    await author.reads(/The executive director for operations.* decides within/);
  });
  await test.step("an appeal has a ground and words", async () => {
    await author.press("Appeal");
    await author.reads("Choose what was wrong.");
    await look(author, "appeal-form");
    await author.ticks(author.page.getByRole("radio", { name: "How the case was handled" }));
    await author.page.getByLabel("Why you appeal").fill(APPEAL);
    await confirm(author, "Appeal");
    await expect(author.page.getByRole("button", { name: "Appeal", exact: true })).toHaveCount(0);
    await look(author, "appeal-made");
  });
  await test.step("the office and who signed read why; the office cannot answer meanwhile", async () => {
    await untilHeard(head, APPEAL);
    await head.reads("How the case was handled");
    await expect(head.page.getByRole("link", { name: "Write the reply" })).toHaveCount(0);
    await untilWritten(signer, "Appeal", APPEAL);
    await look(signer, "appeal-signer");
  });
  await test.step("the monitor sees that an appeal runs, and neither reads nor rules on it", async () => {
    await lookAgain(monitor);
    await monitor.reads("appealed");
    await monitor.reads("Nothing was put before you in this case");
    await expect(monitor.page.getByRole("button", { name: "Sign the ruling" })).toHaveCount(0);
    await expect(monitor.page.getByText(APPEAL)).toHaveCount(0);
    await look(monitor, "appeal-monitor");
  });
  await test.step("the authority reads memo, reply and appeal, and decides for the authors", async () => {
    await expect(async () => {
      await authority.press("Look again");
      await expect(authority.page.getByRole("table")).toBeVisible({ timeout: 4000 });
    }).toPass({ timeout: 60_000 });
    await untilHeard(authority, APPEAL);
    await authority.reads("Transfers are approved before the review");
    await authority.reads("We have taken note of this as well.");
    await authority.press("Sign the ruling");
    await authority.reads("Choose what you rule.");
    await look(authority, "appeal-authority");
    await authority.ticks(authority.page.getByRole("radio", { name: "For the authors; the office must reply again" }));
    await authority.page.getByLabel("Your reasons").fill(REASONS);
    await confirm(authority, "Sign the ruling");
    await expect(authority.page.getByRole("button", { name: "Sign the ruling" })).toHaveCount(0);
    await look(authority, "appeal-ruled");
  });
  await test.step("authors and signers read the ruling, and that the reply is set aside", async () => {
    for (const reader of [author, signer]) {
      await untilWritten(reader, "Ruling", REASONS);
      await reader.reads("The appeal was decided for the authors; the office answers again");
      await reader.reads("A ruling set this reply aside. Another is owed.");
    }
    await look(author, "appeal-remanded");
  });
  await test.step("the office learns it, and the principal answers once more", async () => {
    await lookAgain(principal);
    await look(principal, "appeal-office-remanded");
    await reply(principal, SECOND);
    for (const reader of [author, signer]) await untilShown(reader, "Approvals are suspended today.");
    await expect(author.page.getByRole("radio", { name: "How the case was handled" })).not.toBeChecked();
    await look(author, "appeal-answered-again");
    await lookAgain(authority);
    await expect(authority.page.getByRole("button", { name: "Sign the ruling" })).toHaveCount(0);
  });
});

/** Where nobody has to clear it, a reply goes out at once. */
async function reply(official: Person, reasons: readonly string[]): Promise<void> {
  await official.follow("Write the reply");
  await fillAnswers(official, reasons);
  await confirm(official, "Sign and send the reply");
  await official.reads("The reply is sent");
}

/** Looks again until the page says something. */
async function untilShown(person: Person, text: string): Promise<void> {
  await expect(async () => {
    await person.press("Look again");
    await expect(person.page.getByRole("main").getByText(text).first()).toBeVisible({ timeout: 4000 });
  }).toPass({ timeout: 60_000 });
}

async function look(person: Person, name: string): Promise<void> {
  expect.soft(await faults(person.page, name)).toEqual([]);
  await picture(person.page, name, { language: "en", scheme: "light" });
}
