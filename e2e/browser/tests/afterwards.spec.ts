// R23: where only one institution signs, no other one's head reads. After the reply: signers say whether it answers, show one reader that they signed, and burn what
// could show it.

import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "./fixtures.ts";
import { circulate, file, seal } from "./people/author.ts";
import { sign } from "./people/member.ts";
import { acknowledge, answer, distribute, openCase, signIn } from "./people/official.ts";
import { comeToSign, sitAtTheDesk } from "./people/road.ts";

const READER = "The Director of Policy Planning";

test("a signer rates the reply, claims the signature before one reader, and burns the key", async ({ server, person }) => {
  test.setTimeout(400_000);
  const author = await person("author");
  const signer = await person("signer");
  await sitAtTheDesk(server, author);
  await author.page.getByLabel("Who may sign").selectOption("state");
  await comeToSign(server, signer, await circulate(author));
  await sign(signer);
  await signer.follow("To the memo");
  await signer.page.getByText("Show one reader that you signed").click();
  await signer.reads("This can be done once the memo is sealed.");
  await seal(author);
  await file(author);
  const director = await person("director");
  await signIn(director, READER);
  await openCase(director);
  await acknowledge(director, "DC-2030-0007");
  await expect(director.page.locator(".readers")).toContainText("Secretary");
  await expect(director.page.locator(".readers")).not.toContainText("Administrator");
  await distribute(director);
  const clerk = await person("clerk");
  await signIn(clerk, "Policy Planning, dissent desk");
  await openCase(clerk);
  await answer(director, clerk, ["It is suspended.", "It is published."]);

  const { page } = signer;
  await signer.press("Look again");
  await signer.sees("Does the reply answer?");
  await signer.ticks(page.getByRole("radio", { name: "It does not answer" }));
  await signer.ticks(page.getByRole("checkbox", { name: /^Demand \P{L}*2/u }));
  await signer.press("Send");
  await signer.reads("The server answers everybody the same.");
  const said = page.locator("section[aria-labelledby=ratings] dd");
  await expect(async () => {
    await signer.press("Look again");
    await expect(said.nth(1)).toHaveText(/1\P{L}*to\P{L}*4/u, { timeout: 2000 });
  }).toPass({ timeout: 60_000 });
  await expect(said).toHaveText([/^0$/, /4/, /^0$/, /4/]);

  await page.getByLabel("Who is to read it?").selectOption({ label: READER });
  await signer.ticks(page.getByRole("radio", { name: "My name" }));
  await signer.press("Make the claim");
  const claim = await signer.saves(() => page.getByRole("dialog").getByRole("button", { name: "Make the claim" }).click());
  await signer.reads("The claim was saved");
  // The reader is signed in, so the page has the key; anybody else is asked for one.
  for (const [reader, sees] of [[director, "The person named below signed the memo."], [author, "A claim is sealed to its reader."]] as const) {
    await reader.go("/check");
    await reader.page.getByLabel("File", { exact: true }).setInputFiles({ name: claim.name, mimeType: "application/octet-stream", buffer: claim.octets });
    await reader.reads(sees);
  }
  const path = join(dirname(server.folder), claim.name);
  writeFileSync(path, claim.octets);
  const verified = server.demur("verify", path, "--identity", join(server.folder, "officials/policy-planning-director.key"), "--log-key", server.logKey());
  expect(verified.status, verified.said).toBe(0);
  expect(verified.said).toContain("It was signed by");

  await page.getByText("Burn the key that shows that you signed").click();
  await signer.press("Burn the key");
  await page.getByRole("dialog").getByRole("button", { name: "Burn the key" }).click();
  await signer.reads("The key was burned");
  await signer.reads("This wallet keeps nothing that shows whether you signed.");
  await expect(page.getByText("Show one reader that you signed")).toHaveCount(0);
  await expect(page.getByRole("radio", { name: "It does not answer" })).toHaveCount(0);
});
