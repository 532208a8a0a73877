// Complaining of reprisal: a signer tells it and proves to the officers alone that they signed; the
// protection officer reads, verifies, and takes the complaint through its steps, over a signature each.

import { expect, test } from "./fixtures.ts";
import { faults, LIGHTS, picture, speak } from "./people/look.ts";
import { confirm, file, seal } from "./people/author.ts";
import { signIn } from "./people/official.ts";
import type { Person } from "./people/person.ts";
import { circulateAndSign } from "./people/road.ts";

const OFFICER = "The Inspector General, protection of dissent";
const HAPPENED = "My reviewing officer wrote that I am not a team player.";

/** Looks at a page of the officer in each light. */
async function look({ page }: Person, scene: string): Promise<void> {
  for (const light of LIGHTS) {
    await page.emulateMedia({ colorScheme: light.scheme, reducedMotion: "reduce" });
    await speak(page, light.language);
    expect.soft(await faults(page, `${scene}, ${light.language}`)).toEqual([]);
    await picture(page, scene, light);
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await speak(page, "en");
}

/** Takes a step, which stands as a record before the next one can be taken. */
async function step(officer: Person, label: string, words: string, becomes: string): Promise<void> {
  const { page } = officer;
  await officer.ticks(page.getByRole("radio", { name: label }));
  await page.getByLabel("What you write to the complainant").fill(words);
  await confirm(officer, "Sign and send");
  await expect(page.getByRole("article").getByText(words)).toBeVisible();
  await expect(page.getByRole("heading", { name: becomes, level: 3 }).first()).toBeVisible();
}

// R43, R45, R46.
test("a signer complains, proves it to the officer, and the officer takes it to the end", async ({ server, person }) => {
  test.setTimeout(900_000);
  const signer = await person("signer");
  const author = await person("author");
  await circulateAndSign(server, author, signer);
  await seal(author);
  await file(author);
  let key = "";

  const officer = await person("officer");
  const { page } = officer;

  await test.step("nobody has complained yet", async () => {
    await signIn(officer, OFFICER);
    await expect(page.getByRole("table")).toHaveCount(0);
    await look(officer, "protect-desk");
    await officer.follow("Complaints of reprisal");
    await officer.sees("No complaints");
  });
  await test.step("the signer tells what happened, with a proof", async () => {
    const complaint = signer.page;
    await signer.go("/complain");
    await signer.sees("What happened");
    await complaint.getByLabel("What was done").selectOption("evaluation");
    await complaint.getByRole("textbox", { name: "What happened", exact: true }).fill(HAPPENED);
    await complaint.getByLabel("When").fill("October 2023");
    await complaint.getByLabel("Which person or office did it").fill("My reviewing officer");
    await complaint.getByLabel("Show the officers that you signed this memo").selectOption({ index: 1 });
    key = await complaint.getByRole("textbox", { name: "Key of your complaint" }).inputValue();
    await signer.ticks(complaint.getByRole("checkbox", { name: "I have kept the key" }));
    await signer.press("Send the complaint");
    await signer.reads("It is kept");
  });
  await test.step("the officer finds it, with what is due, and alone learns that the signer signed", async () => {
    await officer.press("Look again");
    await officer.reads(/Confirm it by the end of/);
    await page.getByText("What was done, and what was done about it, over time").click();
    await expect(page.getByRole("row", { name: /October 2023/ }).getByRole("link")).toBeVisible();
    await look(officer, "protect-list");
    await page.getByRole("table").getByRole("link").first().click();
    await officer.reads(HAPPENED);
    await officer.reads("The only signature on it is theirs.");
    await officer.reads("Shown to you: the complainant signed a memo");
    await officer.reads("Do not look for who it is.");
    await look(officer, "protect-complaint");
  });
  await test.step("nothing is signed without words", async () => {
    await officer.press("Sign and send");
    await officer.reads("Write something to the complainant.");
  });
  await test.step("it is confirmed with the risk check, by the keyboard alone", async () => {
    const power = page.getByRole("combobox", { name: /decide about the complainant/ });
    await power.focus();
    await power.selectOption("high");
    const words = page.getByLabel("What you write to the complainant");
    await words.focus();
    await page.keyboard.type("I have it, and I will look into it.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog").getByRole("button", { name: "Sign and send" })).toBeVisible();
    await look(officer, "protect-ask");
    await page.getByRole("dialog").getByRole("button", { name: "Sign and send" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("article").getByText("I have it, and I will look into it.")).toBeVisible();
  });
  await test.step("step by step to the end, each allowed one and no other", async () => {
    await expect(page.getByRole("radio", { name: "It is so" })).toHaveCount(0);
    await step(officer, "Protect them now", "The evaluation is held back.", "Interim protection");
    await step(officer, "It was looked into", "I read the drafts.", "Investigated");
    await look(officer, "protect-finding");
    await step(officer, "It is so", "The remark alludes to the memo.", "Found to be so");
    await step(officer, "It was set right", "The remark is struck out.", "Set right");
    await step(officer, "The matter is over", "We look again after the months of the charter.", "The matter is over");
    await officer.reads("Nothing can be done before the next day on which you look again.");
    await expect(page.getByText(/Look again after \P{L}*3\P{L}* months, by the end of/u).first()).toBeVisible();
    await look(officer, "protect-followed");
  });
  await test.step("the complainant reads every answer, with the key alone", async () => {
    const complainant = await person("complainant");
    await complainant.go("/complain");
    await complainant.ticks(complainant.page.getByRole("radio", { name: /Read answers/ }));
    await complainant.page.getByRole("textbox", { name: "Key of your complaint" }).fill(key);
    await complainant.press("Look");
    await complainant.reads("over, and looked after");
    await complainant.reads("The remark is struck out.");
    await complainant.page.getByLabel("What was done").selectOption("assignment");
    await complainant.page.getByRole("textbox", { name: "What happened", exact: true }).fill("I was moved to the archive.");
    await complainant.press("Send the complaint");
    await complainant.reads("It is kept");
  });
  await test.step("what is told after the end opens it again, and the record shows both acts", async () => {
    await officer.press("Look again");
    await officer.reads("I was moved to the archive.");
    const table = page.getByRole("table");
    await expect(table.getByText("A remark in an evaluation")).toBeVisible();
    await expect(table.getByText("Another post or other duties")).toBeVisible();
    await officer.reads(/Confirm it by the end of/);
  });
});

// I4.
test("whoever opens a memo promises first to protect who signed, and authors and signers see it", async ({ server, person }) => {
  test.setTimeout(600_000);
  const signer = await person("signer");
  const author = await person("author");
  await circulateAndSign(server, author, signer);
  await seal(author);
  await file(author);
  const director = await person("director");
  await signIn(director, "The Director of Policy Planning");
  await test.step("the text is read before it is signed", async () => {
    await director.page.getByRole("table").getByRole("link").first().click();
    await director.reads("I do not look for who they are, or let others look.");
    await look(director, "undertaking");
    await director.press("Sign and open the memo");
    await expect(director.page.getByRole("dialog").getByText("I do not look for who they are")).toBeVisible();
    await look(director, "undertaking-ask");
    await director.page.getByRole("dialog").getByRole("button", { name: "Sign and open the memo" }).click();
    await director.reads("each verified here");
  });
  await test.step("it is asked once", async () => {
    await director.go("/desk");
    await director.sees("Desk");
    await director.page.getByRole("table").getByRole("link").first().click();
    await director.sees("Acknowledge the memo");
    await expect(director.page.getByRole("button", { name: "Sign and open the memo" })).toHaveCount(0);
  });
  await test.step("the author sees who promised", async () => {
    await expect(async () => {
      await author.press("Look again");
      await author.page.getByText("What has happened").first().click();
      await expect(author.page.getByText(/An official undertook to protect who signed.*The Director of Policy Planning/)).toBeVisible({ timeout: 3000 });
    }).toPass({ timeout: 60_000 });
  });
});

// I3: protected activity can be shown by who did it, offline, and it is said what showing it gives away.
test("a signer makes a certificate of protected activity, reads it and prints it", async ({ server, person }) => {
  test.setTimeout(600_000);
  const signer = await person("signer");
  const author = await person("author");
  await circulateAndSign(server, author, signer);
  const { page } = signer;
  await signer.follow("To the memo");
  await seal(author);
  await signer.press("Look again");
  await page.getByText("Show one reader that you signed").first().click();
  await page.getByLabel("Who is to read it?").selectOption("Anyone I show it to: a certificate of protected activity");
  await signer.reads("it convinces everybody. Give it to counsel");
  await look(signer, "attest");
  const saved = await signer.saves(() => confirm(signer, "Make the claim"));
  expect(saved.name).toMatch(/-protected\.demur$/);
  await test.step("anybody checks it, without the wallet", async () => {
    const reader = await person("reader");
    await reader.go("/check");
    await reader.page.getByLabel("File", { exact: true }).setInputFiles({ name: saved.name, mimeType: "application/octet-stream", buffer: saved.octets });
    await reader.sees("Certificate of protected activity");
    await reader.reads("disciplinary");
    await reader.reads("Whoever has the file knows which of the signatures is the holder’s");
    await look(reader, "attested");
    await reader.page.emulateMedia({ media: "print" });
    await expect(reader.page.getByRole("button", { name: "Print, or save as PDF" })).toBeHidden();
    await expect(reader.page.getByRole("textbox", { name: "Key of the log" })).toBeHidden();
    await expect(reader.page.getByRole("heading", { name: "Certificate of protected activity" })).toBeVisible();
  });
  await test.step("a changed one is not believed", async () => {
    const changed = Buffer.from(saved.octets);
    changed[changed.length - 10] ^= 1;
    const reader = await person("another reader");
    await reader.go("/check");
    await reader.page.getByLabel("File", { exact: true }).setInputFiles({ name: saved.name, mimeType: "application/octet-stream", buffer: changed });
    await expect(reader.page.getByRole("heading", { name: "Certificate of protected activity" })).toHaveCount(0);
  });
});

// R74: who wrote a memo can take the credit for it, on purpose, and anybody can check it.
test("an author makes a certificate of authorship, and anybody checks it", async ({ server, person }) => {
  test.setTimeout(600_000);
  const author = await person("author");
  await circulateAndSign(server, author, await person("signer"));
  await seal(author);
  await file(author);
  const { page } = author;
  const deed = "Make the certificate";
  await page.getByText("Show that you wrote this memo").first().click();
  await test.step("without a name and a purpose there is none", async () => {
    await author.press(deed);
    await expect(page.getByText("Nothing stands here yet.")).toHaveCount(2);
  });
  await page.getByLabel("Who wrote it").fill("Ada Example");
  await page.getByLabel("What it is for").fill("Nomination for the award for constructive dissent");
  await look(author, "authorship");
  const saved = await test.step("the filing stands in the log soon", async () => {
    await expect(async () => {
      await page.keyboard.press("Escape");
      await author.press(deed);
      const dialog = page.getByRole("dialog");
      const download = page.waitForEvent("download", { timeout: 5000 });
      await Promise.all([download, dialog.getByRole("button", { name: deed, exact: true }).click()]);
    }).toPass({ timeout: 60_000 });
    return author.saves(() => confirm(author, deed));
  });
  expect(saved.name).toMatch(/-authorship\.demur$/);
  await author.reads("The certificate was saved");
  await test.step("anybody checks it, without a wallet", async () => {
    const reader = await person("reader");
    await reader.go("/check");
    await reader.page.getByLabel("File", { exact: true }).setInputFiles({ name: saved.name, mimeType: "application/octet-stream", buffer: saved.octets });
    await reader.reads("A certificate of authorship.");
    await reader.reads("Ada Example");
    await reader.reads("Nomination for the award for constructive dissent");
    await look(reader, "authorship-checked");
  });
  await test.step("a changed name is not believed", async () => {
    const changed = Buffer.from(saved.octets);
    changed[changed.indexOf("Ada Example")] ^= 1;
    const reader = await person("another reader");
    await reader.go("/check");
    await reader.page.getByLabel("File", { exact: true }).setInputFiles({ name: saved.name, mimeType: "application/octet-stream", buffer: changed });
    await reader.reads("The authors did not say under their key that they wrote the memo, for this.");
  });
});
