// R24, R66: a memo asks about its readers and is attached to a document, a reader gives a personal
// assessment beside it, and whoever has the case file and a document learns whether it is the one.

import { expect, test } from "./fixtures.ts";
import { circulate, confirm, file, seal } from "./people/author.ts";
import { faults, picture } from "./people/look.ts";
import { followInvitation, sign, unlock } from "./people/member.ts";
import { acknowledge, distribute, lookAgain, openCase, signIn } from "./people/official.ts";
import type { Person } from "./people/person.ts";
import { sitAtTheDesk } from "./people/road.ts";

test.use({ charter: "company" });

const ORDER = Buffer.from("Draft order 12: transfers may be approved before their review.");
const ASSESSMENT = "The review would have caught two of the last three.";

test("R66: a memo names its document, and a reader gives an assessment once", async ({ server, person, secrets }) => {
  test.setTimeout(600_000);
  secrets.set("the document", ORDER);
  const [author, signer] = [await person("author"), await person("signer")];
  const link = await test.step("the author names a document that is sent nowhere", async () => {
    await sitAtTheDesk(server, author);
    const { page } = author;
    await page.getByText("Is it about a document?").click();
    await page.getByLabel("What the document is called").fill("Draft order 12");
    await author.press("Seal and let it circulate");
    await author.reads("A document needs its title and its file.");
    await page.getByLabel("The document itself").setInputFiles({ name: "order.txt", mimeType: "text/plain", buffer: ORDER });
    await expect(page.getByText(/^[0-9a-f]{64}$/).first()).toBeVisible();
    await expect(page.getByLabel("What the document is called")).toHaveValue("Draft order 12");
    await page.getByLabel("Who should read it").fill("not to the press office");
    await look(author, "document-desk");
    return circulate(author);
  });
  await test.step("whoever signs reads which one", async () => {
    signer.wallet = server.file("colleague.wallet");
    await followInvitation(signer, link);
    await unlock(signer);
    await expect(signer.page.getByText("Draft order 12").first()).toBeAttached();
    await sign(signer);
  });
  await seal(author);
  await file(author);
  const head = await person("head");
  await signIn(head, "The ethics director");
  await openCase(head);
  await head.page.getByLabel("Could it be known who signed?").selectOption("perhaps");
  await acknowledge(head, "CO-2030-0001");
  await test.step("the office cannot pass over what the authors ask about its readers", async () => {
    await head.reads("not to the press office");
    await head.press("Distribute");
    await head.reads("The authors asked about the readers: say in the remark what you did about it, and why.");
    await expect(head.page.getByRole("dialog")).toHaveCount(0);
    await look(head, "document-distribute");
    await head.page.getByLabel("Remark to the authors").fill("The press office does not get it.");
    await distribute(head);
  });

  const reader = await person("reader");
  await test.step("a reader gives a personal assessment, once", async () => {
    await signIn(reader, "The board secretary");
    await openCase(reader);
    await reader.page.getByText("Give your own assessment").first().click();
    await reader.reads("It is your personal view and not the institution’s answer.");
    await reader.press("Sign the assessment");
    await expect(reader.page.getByRole("dialog")).toHaveCount(0);
    await reader.page.getByRole("textbox", { name: "What you think of it" }).fill(ASSESSMENT);
    await look(reader, "document-assess");
    await confirm(reader, "Sign the assessment");
    await expect(reader.page.getByRole("button", { name: "Sign the assessment" })).toHaveCount(0);
    await expect(async () => {
      await lookAgain(reader);
      await expect(reader.page.getByText("A reader gave a personal assessment").first()).toBeAttached({ timeout: 4000 });
    }).toPass({ timeout: 60_000 });
    await expect(reader.page.getByText("Give your own assessment")).toHaveCount(0);
  });
  await test.step("the office and the signer read it, as one reader's and not as the answer", async () => {
    await lookAgain(head);
    await head.sees("What officials wrote");
    await head.reads(ASSESSMENT);
    await signer.follow("To the memo");
    await expect(async () => {
      await signer.press("Look again");
      await expect(signer.page.getByText(ASSESSMENT)).toBeAttached({ timeout: 4000 });
    }).toPass({ timeout: 60_000 });
    await expect(signer.page.getByText("A reader’s personal assessment")).toBeAttached();
  });
  await test.step("the case file says which document it is, and a file is it or is not", async () => {
    await author.press("Look again");
    await expect(async () => {
      await author.press("Save the case file");
      await expect(author.page.getByText("Verified and saved.")).toBeVisible({ timeout: 5000 });
    }).toPass({ timeout: 60_000 });
    const saved = await author.saves(() => author.press("Save the case file"));
    await author.go("/check");
    await author.page.getByLabel("File", { exact: true }).setInputFiles({ name: saved.name, mimeType: "application/octet-stream", buffer: saved.octets });
    const compare = author.page.getByLabel("The document about which it is: Draft order 12");
    await compare.setInputFiles({ name: "order.txt", mimeType: "text/plain", buffer: ORDER });
    await author.reads("This is the document about which the memo was written.");
    await look(author, "document-check");
    await compare.setInputFiles({ name: "order.txt", mimeType: "text/plain", buffer: Buffer.concat([ORDER, Buffer.from("\n")]) });
    await author.reads("This is another document, or another version of it.");
  });
});

async function look(person: Person, name: string): Promise<void> {
  expect(await faults(person.page, name)).toEqual([]);
  await picture(person.page, name, { language: "en", scheme: "light" });
}
