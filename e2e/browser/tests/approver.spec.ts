// R21: where the charter lets somebody outside the office grant more time, the clerk asks, and the monitor
// or who decides appeals grants without notes and without the memo; who signed sees the new day.

import { expect, test } from "./fixtures.ts";
import { confirm, file, seal } from "./people/author.ts";
import { faults, picture } from "./people/look.ts";
import { acknowledge, distribute, lookAgain, openCase, signIn } from "./people/official.ts";
import type { Person } from "./people/person.ts";
import { circulateAndSign } from "./people/road.ts";
import type { Server } from "./server.ts";

const REASON = "The external review is not back yet.";
const REMARK = "Once, for the review.";

/** How the case is numbered, whether its office is asked for the risk, and who takes part, under a charter. */
interface Cast {
  readonly number: string;
  readonly asksRisk: boolean;
  readonly head: string;
  readonly clerk: string;
  readonly approver: string;
}

test.describe("company", () => {
  test.use({ charter: "company" });
  test("R21: the clerk asks for more time, and the monitor grants it from outside the office", ({ server, person }) =>
    grants(server, person, { number: "CO-2030-0001", asksRisk: true, head: "The ethics director", clerk: "The ethics director clerk", approver: "The staff ombuds" }));
});

test.describe("nrc-dpo", () => {
  test.use({ charter: "nrc-dpo" });
  test("R21: who decides appeals sees a case once more time is asked for, and grants it", ({ server, person }) =>
    grants(server, person, { number: "DPO-2030-0001", asksRisk: false, head: "The dpo program manager", clerk: "The dpo program manager clerk", approver: "The executive director for operations" }));
});

async function grants(server: Server, person: (name: string) => Promise<Person>, cast: Cast): Promise<void> {
  test.setTimeout(600_000);
  const [signer, author] = [await person("signer"), await person("author")];
  await circulateAndSign(server, author, signer);
  await seal(author);
  await file(author);
  const head = await person("head");
  await signIn(head, cast.head);
  await openCase(head);
  if (cast.asksRisk) await head.page.getByLabel("Could it be known who signed?").selectOption("perhaps");
  await acknowledge(head, cast.number);
  await distribute(head);
  const clerk = await person("clerk");
  await signIn(clerk, cast.clerk);
  await openCase(clerk);
  await signer.follow("To the memo");
  const before = await latestDay(signer);

  await test.step("the clerk asks, and the head of the office cannot grant it", async () => {
    await lookAgain(clerk);
    await clerk.page.getByText("Ask for more time").first().click();
    await clerk.page.getByLabel("Days").fill("10");
    await clerk.page.getByRole("textbox", { name: "Reason" }).fill(REASON);
    await confirm(clerk, "Ask for more time");
    await clerk.reads(/asks for/);
    await expect(async () => {
      await lookAgain(head);
      await expect(head.page.getByText("not granted yet")).toBeVisible({ timeout: 4000 });
    }).toPass({ timeout: 60_000 });
    await expect(head.page.getByRole("button", { name: "Grant", exact: true })).toHaveCount(0);
  });
  const approver = await person("approver");
  await test.step("the approver reads who asks and why, above what is due, and no memo", async () => {
    await signIn(approver, cast.approver);
    await expect(async () => {
      await lookAgain(approver);
      await expect(approver.page.getByRole("heading", { name: "Asked for more time" })).toBeVisible({ timeout: 4000 });
    }).toPass({ timeout: 60_000 });
    await approver.reads(REASON);
    await approver.reads(new RegExp(`${cast.clerk}.* asks for`, "i"));
    await approver.reads("If you do not answer, that stays so.");
    await expect(approver.page.getByText("Transfers are approved before the review")).toHaveCount(0);
    await look(approver, "approver-asked");
  });
  await test.step("the approver grants it", async () => {
    await approver.page.getByLabel("Remark").fill(REMARK);
    await confirm(approver, "Grant");
    await expect(approver.page.getByRole("button", { name: "Grant", exact: true })).toHaveCount(0);
    await expect(async () => {
      await lookAgain(approver);
      await expect(approver.page.getByRole("main").getByText("More time granted").first()).toBeAttached({ timeout: 4000 });
    }).toPass({ timeout: 90_000 });
    await expect(approver.page.getByRole("heading", { name: "Asked for more time" })).toHaveCount(0);
  });
  await test.step("who signed reads the reason and the remark, and sees a later day", async () => {
    await expect(async () => {
      expect(await latestDay(signer)).not.toBe(before);
    }).toPass({ timeout: 90_000 });
    await signer.reads("More time granted");
    await expect(signer.page.getByText(REASON).first()).toBeAttached();
    await expect(signer.page.getByText(REMARK).first()).toBeAttached();
  });
}

/** The last day for the reply, as the clock on the signer's page has it. */
async function latestDay(signer: Person): Promise<string> {
  await signer.press("Look again");
  const reply = signer.page.getByRole("row", { name: /^Reply (?!,)/ });
  await expect(reply).toBeVisible();
  return reply.innerText();
}

async function look(person: Person, name: string): Promise<void> {
  expect(await faults(person.page, name)).toEqual([]);
  await picture(person.page, name, { language: "en", scheme: "light" });
}
