// R48: one sealed name is asked for in writing, its signer is told, the notice passes, two trustees
// agree, and who asked sees the one name. In the browser from end to end, with a clock that moves.

import { Clock } from "./clock.ts";
import { expect, test } from "./fixtures.ts";
import { confirm, file, seal } from "./people/author.ts";
import { faults } from "./people/look.ts";
import { count, sign } from "./people/member.ts";
import { openCase, signIn } from "./people/official.ts";
import type { Person } from "./people/person.ts";
import { comeToSign, invite } from "./people/road.ts";

const REASONS = "The court wants to hear the witness in person.";
test.use({ movesTime: true });

test("R48: a name is opened after its notice by two trustees, one at a time, and its signer knows first", async ({ server, person }) => {
  test.setTimeout(900_000);
  const [author, signer] = [await person("author"), await person("signer")];
  await comeToSign(server, signer, await invite(server, author));
  await sign(signer, { mode: "Sealed name", atLeast: 1 });
  await signer.follow("To the memo");
  await signer.sees("Your signature");
  await seal(author);
  await file(author);

  const clerk = await person("clerk");
  await signIn(clerk, "Policy Planning, dissent desk");
  await openCase(clerk);
  await clerk.page.getByText("Where the signers are written to").click();
  const address = await clerk.page.getByLabel("Address of the signers of this case").inputValue();

  const keeper = await person("keeper");
  await test.step("who keeps the records asks, with reasons, a rule and a place", async () => {
    await signIn(keeper, "The Records Officer");
    await keeper.page.getByRole("table").getByRole("link").first().click();
    await keeper.follow(/Ask for the name of one signature/);
    await keeper.sees("Ask for one name");
    await keeper.press("Ask for the name");
    await keeper.reads("Something is still empty.");
    await keeper.page.getByLabel("Which signature").fill("7");
    await keeper.page.getByLabel("Why").fill(REASONS);
    await keeper.page.getByLabel("It rests on").fill("Order 23-cv-1");
    await keeper.page.getByLabel("Address of the signers").fill(address);
    await keeper.reads(/The certificate has the places/);
    await keeper.page.getByLabel("Which signature").fill("1");
    expect(await faults(keeper.page, "asking")).toEqual([]);
    await shot(keeper, "ask");
    await confirm(keeper, "Ask for the name");
    await keeper.reads(/The signers are told/);
  });
  await test.step("the signer reads it, and that it is the own signature", async () => {
    await expect(async () => {
      await signer.press("Look again");
      await expect(signer.page.getByText("The name of one signature of this memo is asked for.", { exact: false })).toBeVisible({ timeout: 4000 });
    }).toPass({ timeout: 90_000 });
    await count(signer);
    await signer.reads("It is your signature whose name is asked for.");
    await signer.page.getByText(/Request to open a name/).first().click();
    await signer.reads(REASONS);
    expect(await faults(signer.page, "the signer")).toEqual([]);
    await shot(signer, "signer");
  });
  await test.step("before the notice is over no trustee can agree, and there is no second request", async () => {
    const trustee = await person("early");
    await toRequest(trustee, "The Inspector General, protection of dissent");
    await trustee.reads(REASONS);
    await trustee.reads(/You can agree once the notice is over/);
    await expect(trustee.page.getByRole("button", { name: "Give my share" })).toHaveCount(0);
    expect(await faults(trustee.page, "a trustee, early")).toEqual([]);
    await shot(trustee, "early");
    await keeper.press("Look again");
    await keeper.reads(/The notice runs until the end of/);
    await expect(keeper.page.getByRole("button", { name: "Ask for the name" })).toHaveCount(0);
    await expect(keeper.page.getByRole("button", { name: "Open the name" })).toHaveCount(0);
  });

  server.pass(Clock.hoursToTheDayAfterTomorrow());
  await test.step("the days pass, and two of three agree", async () => {
    for (const title of ["The Inspector General, protection of dissent", "The Chair of the Open Forum"]) {
      const trustee = await person(title);
      await toRequest(trustee, title);
      await shot(trustee, "decide");
      expect(await faults(trustee.page, "a trustee")).toEqual([]);
      await confirm(trustee, "Give my share");
      await expect(trustee.page.getByRole("button", { name: "Give my share" })).toHaveCount(0);
    }
  });
  await test.step("who asked sees the one name, and nobody else", async () => {
    const late = await person("keeper, later");
    await toRequest(late, "The Records Officer");
    await expect(async () => {
      await late.press("Look again");
      await expect(late.page.getByRole("button", { name: "Open the name" })).toBeVisible({ timeout: 8000 });
    }).toPass({ timeout: 90_000 });
    await late.press("Open the name");
    await late.reads(/^Demonstration person state-\d+$/);
    expect(await faults(late.page, "the name")).toEqual([]);
    await shot(late, "name");
  });
});

/** Signs in, and goes to the one request. */
async function toRequest(official: Person, title: string): Promise<void> {
  await signIn(official, title);
  await official.follow("Requests to open a name");
  await official.page.getByRole("table").getByRole("link").first().click();
  await official.sees("Opening of one sealed name");
  // Days that passed leave something to log, and until then the case is not handed out.
  await expect(async () => {
    const again = official.page.getByRole("button", { name: "Look again" });
    if (!(await official.page.getByText("Notice until the end of").isVisible())) await again.click();
    await expect(official.page.getByText("Notice until the end of")).toBeVisible({ timeout: 8000 });
  }).toPass({ timeout: 300_000 });
}

async function shot(person: Person, name: string): Promise<void> {
  const folder = process.env["SHOTS"];
  if (folder) await person.page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
