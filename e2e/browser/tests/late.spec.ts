// R62, R63, R46: under a charter that lets members sign after the filing, one does, and is counted apart; and
// whoever acknowledges the memo says what could happen to those who signed.

import { expect, test } from "./fixtures.ts";
import { confirm, file, seal } from "./people/author.ts";
import { faults, picture } from "./people/look.ts";
import { followInvitation, sign, unlock } from "./people/member.ts";
import { openCase, signIn } from "./people/official.ts";
import type { Person } from "./people/person.ts";
import { comeToSign, invite } from "./people/road.ts";

test.use({ charter: "company" });

test("R62, R63: a member signs after the filing and somebody else supports it, each counted apart", async ({ server, person }) => {
  test.setTimeout(600_000);
  const [author, signer, late] = [await person("author"), await person("signer"), await person("late")];
  const link = await invite(server, author);
  await comeToSign(server, signer, link);
  await sign(signer);
  await seal(author);
  await file(author);

  await test.step("whoever comes now is told what a late signature is", async () => {
    late.wallet = server.file("second.wallet");
    await followInvitation(late, link);
    await unlock(late);
    await late.sees("What signing so means");
    await late.reads("The memo was filed already");
    await expect(late.page.getByRole("radio", { name: "Named to the office" })).toHaveCount(0);
    await look(late, "late-sign");
    await late.press("Sign and send");
    await late.reads("The server answers everybody the same.");
  });
  await test.step("it stands, apart", async () => {
    await late.follow("To the memo");
    await late.press("See whether it counts");
    await late.reads("Your signature counts among those that came after the filing");
    await late.reads("Signed after the filing");
    await look(late, "late-memo");
  });
  await test.step("R63: whom the charter lets support it and not sign is counted by themselves", async () => {
    const supporter = await person("supporter");
    supporter.wallet = server.file("supporter.wallet");
    await followInvitation(supporter, link);
    await unlock(supporter);
    await supporter.reads("Your affiliation cannot sign here. You are counted among the supporters, by themselves.");
    await look(supporter, "support-sign");
    await supporter.press("Sign and send");
    await supporter.reads("The server answers everybody the same.");
    await supporter.follow("To the memo");
    await expect(async () => {
      await late.press("Look again");
      await expect(late.page.getByText(/^\P{L}*1\P{L}* to \P{L}*4\P{L}*, counted by themselves$/u)).toBeVisible({ timeout: 4000 });
    }).toPass({ timeout: 90_000 });
    await look(late, "support-memo");
  });
  await test.step("R46: the office says what could happen to those who signed, and signers read it", async () => {
    const head = await person("head");
    await signIn(head, "The ethics director");
    await openCase(head);
    await head.page.getByLabel("Case number").fill("CO-2030-0001");
    await head.page.getByLabel("Could it be known who signed?").selectOption("perhaps");
    await look(head, "late-acknowledge");
    await confirm(head, "Acknowledge");
    await expect(async () => {
      await late.press("Look again");
      await expect(late.page.getByText("Could it be known who signed?").first()).toBeAttached({ timeout: 4000 });
    }).toPass({ timeout: 90_000 });
  });
});

async function look(person: Person, name: string): Promise<void> {
  expect(await faults(person.page, name)).toEqual([]);
  await picture(person.page, name, { language: "en", scheme: "light" });
}
