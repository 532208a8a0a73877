// R25, R26: a reply that was given stays as it is. What was wrong in it is said in a letter beside it, which is
// signed and names it; and after the close the office says for a demand what became of it.

import { expect, test } from "./fixtures.ts";
import { confirm, file, seal } from "./people/author.ts";
import { faults, picture } from "./people/look.ts";
import { acknowledge, distribute, fillAnswers, lookAgain, openCase, signIn } from "./people/official.ts";
import { unfold, untilHeard, untilWritten } from "./people/panel.ts";
import type { Person } from "./people/person.ts";
import { circulateAndSign } from "./people/road.ts";

test.use({ charter: "nrc-dpo" });

const REPLY = ["The analysis is redone by September.", "The standard stands on the public page."];
const CORRECTION = "The analysis is redone by October, not by September.";
const REPORT = "The analysis was redone, and its result stands on the public page.";

test("R25, R26: the office corrects its reply beside it, and reports after the close what became of a demand", async ({ server, person }) => {
  test.setTimeout(600_000);
  const [signer, author, head, principal] = [await person("signer"), await person("author"), await person("head"), await person("principal")];
  await circulateAndSign(server, author, signer);
  await seal(author);
  await file(author);
  await signer.follow("To the memo");
  await signIn(head, "The dpo program manager");
  await openCase(head);
  await acknowledge(head, "DPO-2030-0001");
  await distribute(head);
  await signIn(principal, "The office director");
  await openCase(principal);
  await isNotOffered(principal, "Correct the reply");
  await principal.follow("Write the reply");
  await fillAnswers(principal, REPLY);
  await confirm(principal, "Sign and send the reply");
  await principal.reads("The reply is sent");

  await test.step("the office says what was wrong, and the reply is not touched", async () => {
    await unfold(head, "Correct the reply");
    await head.press("Send the correction");
    await head.reads("Something is still empty.");
    await look(head, "correction-blank");
    await head.page.getByLabel("What was wrong, and what is right").fill(CORRECTION);
    await confirm(head, "Send the correction");
    await head.reads("Signed and sent.");
    await expect(head.page.getByRole("link", { name: "Write the reply" })).toHaveCount(0);
    await look(head, "correction-sent");
  });
  await test.step("author and signer read it beside the reply, which stands as it was", async () => {
    for (const reader of [author, signer]) {
      await untilWritten(reader, "Correction of the reply", CORRECTION);
      await stands(reader, "Correction of the reply", CORRECTION);
    }
    await look(author, "correction-author");
    await look(signer, "correction-signer");
  });
  await test.step("before the close nobody reports what became of a demand", async () => {
    await isNotOffered(head, "Report what became of it");
    await confirm(author, "Accept the reply");
    await expect(author.page.getByRole("button", { name: "Accept the reply" })).toHaveCount(0);
    await look(author, "correction-accepted");
  });
  await test.step("after it the office does, demand by demand", async () => {
    await unfold(head, "Report what became of it");
    await head.press("Send the report");
    await head.reads("Something is still empty.");
    await look(head, "outcome-blank");
    await head.page.getByLabel("Demand", { exact: true }).selectOption("1");
    await head.page.getByLabel("What was done, or not, and why").fill(REPORT);
    await confirm(head, "Send the report");
    await head.reads("Signed and sent.");
    await look(head, "outcome-sent");
    await untilHeard(head, /The office reported what became of a demand/);
  });
  await test.step("author and signer read it below the demand; reply and correction stand", async () => {
    for (const reader of [author, signer]) {
      await untilWritten(reader, "What became of it", REPORT);
      await stands(reader, "What became of it", REPORT);
      await stands(reader, "Correction of the reply", CORRECTION);
    }
    await look(author, "outcome-author");
    await look(signer, "outcome-signer");
  });
  await test.step("whoever checks the case file reads all three", async () => {
    await expect(async () => {
      await author.press("Save the case file");
      await expect(author.page.getByText("Verified and saved.")).toBeVisible({ timeout: 5000 });
    }).toPass({ timeout: 60_000 });
    const saved = await author.saves(() => author.press("Save the case file"));
    await author.go("/check");
    await author.page.getByLabel("File", { exact: true }).setInputFiles({ name: saved.name, mimeType: "application/octet-stream", buffer: saved.octets });
    await stands(author, "Correction of the reply", CORRECTION);
    await stands(author, "What became of it", REPORT);
    await look(author, "outcome-check");
  });
});

/** The reply as it was given, with something beside it. */
async function stands({ page }: Person, title: string, said: string): Promise<void> {
  const reply = page.getByRole("region", { name: "The reply" });
  for (const text of REPLY) await expect(reply.getByText(text)).toBeVisible();
  await expect(reply.getByText(title)).toBeVisible();
  await expect(reply.getByText(said)).toBeVisible();
}

async function isNotOffered({ page }: Person, title: string): Promise<void> {
  await expect(page.getByRole("main").locator("summary").getByText(title, { exact: true })).toHaveCount(0);
}

async function look(person: Person, name: string): Promise<void> {
  expect.soft(await faults(person.page, name)).toEqual([]);
  await picture(person.page, name, { language: "en", scheme: "light" });
}
