// R35: a panel with a member whom the authors name looks into the memo before the office answers it; what it
// looks into is settled with the authors (R33: and asked of them), and an opinion stands beside its report.

import { expect, test } from "./fixtures.ts";
import { confirm, file, seal } from "./people/author.ts";
import { faults, picture } from "./people/look.ts";
import { acknowledge, distribute, fillAnswers, lookAgain, openCase, signIn } from "./people/official.ts";
import { answerIssues, comeToThePanel, declare, formPanel, nominate, sayForThePanel, unfold, untilHeard, untilWritten } from "./people/panel.ts";
import type { Person } from "./people/person.ts";
import { circulateAndSign } from "./people/road.ts";

test.use({ charter: "nrc-dpo" });

const WHY_NOMINEE = "She has published on this very calculation.";
const FIRST_ISSUES = "Whether the calculation holds. Not who wrote it.";
const ISSUES = "Whether the calculation and the review of the year before hold. Not who wrote them.";
const OBJECTION = "The review of the year before belongs to it.";
const QUESTION = "Which boundary condition do you mean?";
const ANSWER = "The one of appendix C.";
const REPORT = "The calculation holds for all but one of the cases.";
const OPINION = "It holds for none: the one case shows the error that all of them have.";

test("R35: a panel is formed, settles with the authors what it looks into, asks them, and reports", async ({ server, person }) => {
  test.setTimeout(900_000);
  const [signer, author, head] = [await person("signer"), await person("author"), await person("head")];
  await circulateAndSign(server, author, signer);
  await seal(author);
  await file(author);
  await signer.follow("To the memo");

  await test.step("the authors name somebody, and not without a word", async () => {
    await author.press("Name this person");
    await author.reads("Choose, and say something.");
    await look(author, "panel-nominate");
    await nominate(author, "panel-expert-2", WHY_NOMINEE);
  });
  await test.step("the office reads whom they name and why, and forms the panel with them", async () => {
    await signIn(head, "The dpo program manager");
    await openCase(head);
    await acknowledge(head, "DPO-2030-0001");
    await distribute(head);
    await untilHeard(head, WHY_NOMINEE);
    await head.reads("The panel has not reported yet.");
    await unfold(head, "Say who is on the panel");
    await head.reads(/The panel expert 2.*named by the authors/);
    await look(head, "panel-form");
    await formPanel(head, ["The panel expert 1", "The panel expert 3"], "A chair, a member, and whom the authors named.");
  });
  await test.step("authors and signers read who is on it", async () => {
    for (const reader of [author, signer]) {
      await untilWritten(reader, "Who is on the panel", "A chair, a member, and whom the authors named.");
      await expect(reader.page.getByRole("listitem").getByText("The panel expert 3")).toBeVisible();
    }
  });
  const [chair, nominee, third] = [await person("chair"), await person("nominee"), await person("third")];
  await test.step("its members open the memo, and declare", async () => {
    await comeToThePanel(chair, "The panel expert 1");
    await comeToThePanel(nominee, "The panel expert 2");
    await comeToThePanel(third, "The panel expert 3");
    await declare(chair, "There is no conflict of interest", "None.");
    await declare(nominee, "There is no conflict of interest", "None whatever.");
  });
  await test.step("while one has not declared, the panel can do nothing, and is not offered it", async () => {
    await untilHeard(chair, /Still missing: the declaration of .*The panel expert 3/);
    await isNotOffered(chair, "What the panel looks into");
    await look(chair, "panel-waits");
    await look(third, "panel-declare");
    await declare(third, "There is no conflict of interest", "None at all.");
    await untilWritten(author, "Declaration of a member of the panel", "None at all.");
    await expect(author.page.locator("details[open]").getByText("There is no conflict of interest")).toHaveCount(1);
  });
  await test.step("the panel puts to the authors what it looks into, and they object", async () => {
    await sayForThePanel(chair, "What the panel looks into", "The questions, and what stays out", FIRST_ISSUES, "Put it to the authors");
    await untilWritten(author, "What the panel looks into", FIRST_ISSUES);
    await look(author, "panel-issues");
    await answerIssues(author, "We object", OBJECTION);
    await untilWritten(signer, "They object to what the panel looks into", OBJECTION);
  });
  await test.step("the panel and the office read why, and it is put to them once more", async () => {
    await untilHeard(head, OBJECTION);
    await untilHeard(nominee, OBJECTION);
    await untilHeard(nominee, "The authors objected. Put it to them once more");
    await isNotOffered(nominee, "Report of the panel");
    await look(nominee, "panel-objected");
    await sayForThePanel(chair, "What the panel looks into", "The questions, and what stays out", ISSUES, "Put it to the authors");
    await untilWritten(author, "What the panel looks into", ISSUES);
    await answerIssues(author, "We agree", "Yes.");
    await untilWritten(signer, "They agree to what the panel looks into", "Yes.");
  });
  await test.step("R33: a member asks, the authors answer, and the panel reads it", async () => {
    await sayForThePanel(nominee, "Ask the authors", "Your question", QUESTION, "Ask");
    await untilWritten(author, "Question to the authors", QUESTION);
    await author.page.getByLabel("Your answer").fill(ANSWER);
    await confirm(author, "Send the answer");
    await expect(author.page.getByRole("button", { name: "Send the answer" })).toHaveCount(0);
    await untilHeard(chair, ANSWER);
    await look(chair, "panel-answered");
  });
  const principal = await person("principal");
  await test.step("until the panel has reported, no reply can be given", async () => {
    await signIn(principal, "The office director");
    await openCase(principal);
    await principal.reads("The panel has not reported yet.");
    await look(principal, "panel-principal-waits");
  });
  await test.step("the panel reports, and a member writes an opinion of their own", async () => {
    await sayForThePanel(chair, "Report of the panel", "What was found", REPORT, "Sign the report");
    await untilWritten(author, "Report of the panel", REPORT);
    await sayForThePanel(nominee, "An opinion of your own", "In what it differs, and why", OPINION, "Sign the opinion");
    await untilWritten(author, "A member’s own opinion", OPINION);
    await untilWritten(signer, "A member’s own opinion", OPINION);
    await look(signer, "panel-reported");
  });
  await test.step("the office reads both, and then it can reply", async () => {
    await untilHeard(head, REPORT);
    await untilHeard(head, OPINION);
    await look(head, "panel-office-reported");
    await lookAgain(principal);
    await expect(principal.page.getByText("The panel has not reported yet.")).toHaveCount(0);
    await principal.follow("Write the reply");
    await fillAnswers(principal, ["The analysis is redone.", "The standard stands on the public page."]);
    await confirm(principal, "Sign and send the reply");
    await principal.reads("The reply is sent");
    for (const reader of [author, signer]) {
      await expect(async () => {
        await reader.press("Look again");
        await expect(reader.page.getByText("The analysis is redone.").first()).toBeVisible({ timeout: 4000 });
      }).toPass({ timeout: 60_000 });
    }
    await look(author, "panel-replied");
  });
});

async function isNotOffered({ page }: Person, title: string): Promise<void> {
  await expect(page.getByRole("main").locator("summary").getByText(title, { exact: true })).toHaveCount(0);
}

async function look(person: Person, name: string): Promise<void> {
  expect.soft(await faults(person.page, name)).toEqual([]);
  await picture(person.page, name, { language: "en", scheme: "light" });
}
