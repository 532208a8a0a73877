// A memo goes the whole way: from enrolment to the checked case, by people who share nothing but
// the server.

import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "./fixtures.ts";
import { circulate, confirm, file, revise, seal, TEXT, write } from "./people/author.ts";
import { count, enrol, followInvitation, postFiles, sign, signToFile, takeBack, unlock } from "./people/member.ts";
import { acknowledge, answer, distribute, openCase, signIn } from "./people/official.ts";
import type { Chosen, Person } from "./people/person.ts";
import { keyOf } from "./secrets.ts";
import type { Server } from "./server.ts";

const PEOPLE = 12;
/** Everyone but the author, and one who takes the signature back. */
const SIGNATURES = 10;

// R4, R9, R15, R71: a revision is signed anew, in all three ways at once; receipt and case file
// hold without the server.
test("a memo goes the whole way", async ({ server, person, secrets }) => {
  test.setTimeout(600_000);
  const people: Person[] = [];
  await test.step("twelve people enrol, each in a browser of their own", async () => {
    for (const visitor of server.visitors().slice(0, PEOPLE)) {
      const one = await person(visitor.staff);
      await enrol(one, visitor);
      secrets.set(`the words of ${one.name}`, Buffer.from(one.words));
      people.push(one);
    }
  });
  await test.step("the operator ends enrolment", () => server.closeEnrolment());
  const [author, ...signers] = people as [Person, ...Person[]];

  const link = await test.step("the author writes, is warned, and lets it circulate", async () => {
    await write(author, { ...TEXT, paragraphs: ["I work in the Bureau of Political Affairs, and my director lied.", ...TEXT.paragraphs] });
    await expect(author.page.getByText(/places? to look at/)).toBeVisible();
    await author.page.getByRole("textbox", { name: /^Paragraph \P{L}*1/u }).fill("The review has not begun.");
    const invitation = await circulate(author);
    secrets.set("the circulation key", keyOf(invitation));
    return invitation;
  });
  await test.step("others sign the first version, and one takes it back", () => firstVersion(signers, link));
  await test.step("the author revises", async () => {
    await revise(author, { ...TEXT, summary: `${TEXT.summary} We ask it again.` });
    await expect(author.page.getByText(/What changed in version/)).toBeVisible();
  });
  await test.step("those who signed are told, and sign the new version", async () => {
    for (const signer of signers.slice(0, 3)) await reaffirm(signer);
  });
  await test.step("others sign in every way there is", () => secondVersion(signers, link, person));
  await test.step("a signature is seen to count", async () => {
    await expect(async () => {
      await count(at(signers, 0));
      await expect(at(signers, 0).page.getByText("Your signature counts, for the version")).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 30_000 });
  });
  await test.step("the author seals and files", async () => {
    await seal(author);
    await file(author);
  });
  await test.step("the receipt holds without the server", () => receipt(server, author));
  await test.step("the office answers", () => office(person));
  await test.step("signers read the reply", async () => {
    const signer = at(signers, 1);
    await signer.go("/mailbox");
    await expect(signer.page.getByText(/^\P{L}*Reply\P{L}*, from/u)).toBeVisible();
    await signer.follow("Read");
    await signer.sees("The reply");
    await expect(signer.page.getByText("The review begins on Monday.")).toBeVisible();
    await count(signer);
    await expect(signer.page.getByText(new RegExp(`one of \\P{L}*${SIGNATURES}\\P{L}* in the certificate`, "u"))).toBeVisible();
  });
  await test.step("the case file holds without the server", () => caseFile(server, author));
});

function at(people: readonly Person[], number: number): Person {
  const one = people[number];
  if (!one) throw new Error(`there is no person ${number}`);
  return one;
}

async function firstVersion(signers: readonly Person[], link: string): Promise<void> {
  const ways = [{}, { reservation: true }, { mode: "Named to the office" }, {}] as const;
  for (const [number, way] of ways.entries()) {
    await followInvitation(at(signers, number), link);
    await unlock(at(signers, number));
    await sign(at(signers, number), way);
  }
  const regretful = at(signers, 3);
  await regretful.follow("To the memo");
  await takeBack(regretful);
}

async function reaffirm(signer: Person): Promise<void> {
  await signer.follow("To the memo");
  await signer.reads("You signed an earlier version");
  await signer.follow("Read and sign again");
  await sign(signer);
}

async function secondVersion(
  signers: readonly Person[],
  link: string,
  person: (name: string) => Promise<Person>,
): Promise<void> {
  const ways = [{ mode: "Sealed name", atLeast: 5 }, { mode: "Sealed name" }, { show: [/^\P{L}*Service/u] }, { mode: "Named to the office", reservation: true }, {}] as const;
  for (const [number, way] of ways.entries()) {
    await followInvitation(at(signers, number + 4), link);
    await unlock(at(signers, number + 4));
    await sign(at(signers, number + 4), way);
  }
  const saved: Chosen[] = [];
  for (const number of [9, 10]) {
    await followInvitation(at(signers, number), link);
    await unlock(at(signers, number));
    saved.push(await signToFile(at(signers, number)));
  }
  await postFiles(await person("a courier without a wallet"), saved);
}

async function receipt(server: Server, author: Person): Promise<void> {
  await author.follow("The receipt");
  await expect(async () => {
    const again = author.page.getByRole("button", { name: "Look again" });
    if (await again.isVisible()) await again.click();
    await expect(author.page.getByText("This memo was filed.")).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  holds(server, await author.saves(() => author.press("Save the receipt")));
  await author.page.goBack();
  await author.sees("As its author");
}

async function office(person: (name: string) => Promise<Person>): Promise<void> {
  const director = await person("the director");
  await signIn(director, "The Director of Policy Planning");
  await openCase(director);
  await expect(director.page.getByRole("heading", { name: TEXT.subject, level: 1 })).toBeVisible();
  await acknowledge(director, "DC-2030-0001");
  await distribute(director);
  const clerk = await person("the clerk");
  await signIn(clerk, "Policy Planning, dissent desk");
  await openCase(clerk);
  await answer(director, clerk, ["The review begins on Monday.", "The standard will stand on the public page."]);
}

async function caseFile(server: Server, author: Person): Promise<void> {
  await author.press("Look again");
  // What happened last stands in the log after its next interval, and is refused until then.
  await expect(async () => {
    await author.press("Save the case file");
    await expect(author.page.getByText("Verified and saved.")).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: 60_000 });
  const saved = await author.saves(() => author.press("Save the case file"));
  await expect(author.page.getByText("Verified and saved.")).toBeVisible();
  holds(server, saved);
  await confirm(author, "Accept the reply");
  await expect(author.page.getByText("closed", { exact: true })).toBeVisible();
}

/** A file is verified by the other implementation; one that was changed is not. */
function holds(server: Server, { name, octets }: Chosen): void {
  const path = join(dirname(server.folder), name);
  writeFileSync(path, octets);
  const good = server.demur("verify", path, "--log-key", server.logKey());
  expect(good.status, good.said).toBe(0);
  const changed = Buffer.from(octets);
  const middle = Math.floor(changed.length / 2);
  changed.writeUInt8(changed.readUInt8(middle) ^ 1, middle);
  writeFileSync(path, changed);
  expect(server.demur("verify", path, "--log-key", server.logKey()).status, `${name}, changed by one bit`).not.toBe(0);
}
