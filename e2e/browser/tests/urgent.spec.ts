// R64: a memo that cannot wait. The author says so and why when filing, the office reads why, and who
// signed sees that the shorter times hold, and not why.

import { expect, test } from "./fixtures.ts";
import { file, seal } from "./people/author.ts";
import { faults, picture } from "./people/look.ts";
import { openCase, signIn } from "./people/official.ts";
import { circulateAndSign } from "./people/road.ts";

test.use({ charter: "company" });

const WHY = "The next transfer leaves on Friday.";

test("R64: an author files what cannot wait, the office reads why, and signers see the shorter times", async ({ server, person }) => {
  test.setTimeout(600_000);
  const [signer, author] = [await person("signer"), await person("author")];
  await circulateAndSign(server, author, signer);
  await seal(author);

  await test.step("it is not filed as urgent without a reason", async () => {
    await author.ticks(author.page.getByRole("checkbox", { name: "It cannot wait" }));
    await author.press("File it");
    await expect(author.page.getByRole("dialog")).toHaveCount(0);
    await expect(author.page.getByLabel("Why it cannot wait")).toBeFocused();
    expect(await faults(author.page, "urgent")).toEqual([]);
    await picture(author.page, "urgent-author", { language: "en", scheme: "light" });
  });
  await test.step("the author says why, and files it", async () => {
    await author.page.getByLabel("Why it cannot wait").fill(WHY);
    await file(author);
  });
  await test.step("the office sees on its desk that it cannot wait, and in the case why", async () => {
    const head = await person("head");
    await signIn(head, "The ethics director");
    await head.reads("cannot wait");
    await openCase(head);
    await head.reads(WHY);
    await picture(head.page, "urgent-office", { language: "en", scheme: "light" });
  });
  await test.step("who signed sees that the shorter times hold, and not why", async () => {
    await signer.follow("To the memo");
    await expect(async () => {
      await signer.press("Look again");
      await expect(signer.page.getByText("the rules’ shorter times hold")).toBeVisible({ timeout: 4000 });
    }).toPass({ timeout: 60_000 });
    await expect(signer.page.getByText(WHY)).toHaveCount(0);
    await picture(signer.page, "urgent-signer", { language: "en", scheme: "light" });
  });
});
