// R65: the principal overrules a memo in writing, over their name, once there is a reply. It answers nothing
// and ends nothing, nobody else is offered it, and whoever signed reads it.

import { expect, test } from "./fixtures.ts";
import { confirm, file, seal } from "./people/author.ts";
import { faults, picture } from "./people/look.ts";
import { acknowledge, answer, distribute, lookAgain, openCase, signIn } from "./people/official.ts";
import { unfold, untilHeard, untilWritten } from "./people/panel.ts";
import type { Person } from "./people/person.ts";
import { circulateAndSign } from "./people/road.ts";

test.use({ charter: "usaid-direct" });

const REPLY = ["Transfers are suspended.", "The standard is published."];
const DIRECTION = "The convoys go as planned, on my responsibility and over my name.";
const TITLE = "Overrule it in writing";
const EVENT = /It was overruled in writing.*The administrator/;

test("R65: the principal overrules in writing, and nobody else is offered it", async ({ server, person }) => {
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
  const principal = await person("principal");
  await signIn(principal, "The administrator");

  await test.step("before there is a reply there is nothing to overrule with", async () => {
    await openCase(principal);
    await isNotOffered(principal);
  });
  await test.step("the office replies", async () => {
    await signIn(clerk, "The deputy administrator clerk");
    await openCase(clerk);
    await lookAgain(head);
    await answer(head, clerk, REPLY);
  });
  await test.step("the office is not offered it", async () => {
    for (const one of [head, clerk]) {
      await untilHeard(one, /Answered/);
      await isNotOffered(one);
    }
  });
  await test.step("the principal says what is to be done, and signs it", async () => {
    await unfold(principal, TITLE);
    await principal.press("Sign the direction");
    await principal.reads("Something is still empty.");
    await look(principal, "direction-blank");
    await principal.page.getByLabel("What is to be done, and why").fill(DIRECTION);
    await confirm(principal, "Sign the direction");
    await principal.reads("Signed and sent.");
    await expect(principal.page.getByRole("button", { name: "Sign the direction" })).toBeFocused();
    await look(principal, "direction-given");
  });
  await test.step("author and signer read it beside the reply, by name", async () => {
    for (const reader of [author, signer]) {
      await untilWritten(reader, "Overruled in writing", DIRECTION);
      await stands(reader);
      await reader.page.getByText("What has happened").click();
      await reader.reads(EVENT);
    }
    await look(author, "direction-author");
    await look(signer, "direction-signer");
  });
  await test.step("it ends nothing: the authors can still accept the reply, or contest it", async () => {
    await expect(author.page.getByRole("button", { name: "Accept the reply" })).toBeVisible();
    await expect(author.page.getByRole("button", { name: "Contest the reply" })).toBeVisible();
  });
  await test.step("the office sees that it was given", async () => {
    await lookAgain(head);
    await head.page.getByText("What has happened").click();
    await head.reads(EVENT);
    await look(head, "direction-office");
  });
  await test.step("whoever checks the case file reads it", async () => {
    await expect(async () => {
      await author.press("Save the case file");
      await expect(author.page.getByText("Verified and saved.")).toBeVisible({ timeout: 5000 });
    }).toPass({ timeout: 60_000 });
    const saved = await author.saves(() => author.press("Save the case file"));
    await author.go("/check");
    await author.page.getByLabel("File", { exact: true }).setInputFiles({ name: saved.name, mimeType: "application/octet-stream", buffer: saved.octets });
    await stands(author);
    await look(author, "direction-check");
  });
});

/** The reply as it was given, with the direction beside it, by name. */
async function stands({ page }: Person): Promise<void> {
  const reply = page.getByRole("region", { name: "The reply" });
  for (const text of REPLY) await expect(reply.getByText(text)).toBeVisible();
  await expect(reply.getByText(/Overruled in writing.*, from .*The administrator/)).toBeVisible();
  await expect(reply.getByText(DIRECTION)).toBeVisible();
}

async function isNotOffered({ page }: Person): Promise<void> {
  await expect(page.getByRole("main").locator("summary").getByText(TITLE, { exact: true })).toHaveCount(0);
}

async function look(person: Person, name: string): Promise<void> {
  expect.soft(await faults(person.page, name)).toEqual([]);
  await picture(person.page, name, { language: "en", scheme: "light" });
}
