// A listening session: the authors ask for one, the office invites, signers come without a name, and what
// was said is written down (R31, R32).

import { expect, test } from "./fixtures.ts";
import { confirm, file, seal } from "./people/author.ts";
import { markupErrors } from "./markup.ts";
import { faults, markup, picture, speak } from "./people/look.ts";
import { sign } from "./people/member.ts";
import { acknowledge, lookAgain, openCase, signIn } from "./people/official.ts";
import type { Person } from "./people/person.ts";
import { comeToSign, invite } from "./people/road.ts";

/** What stood on the pages that were looked at, for the checker of markup. */
const documents = new Map<string, string>();
const QUESTION = "Who may suspend an approval, and by when?";
const ANOTHER = "Who reads what we write here?";
const KEY = "9f86d081884c7d659a2feaa0c55ad015";

test("a session is asked for, held in its room and written down", async ({ server, person }) => {
  test.setTimeout(600_000);
  const [author, signer, director] = [await person("author"), await person("signer"), await person("director")];
  const link = await invite(server, author);
  await comeToSign(server, signer, link);
  await sign(signer);
  // The author signs as well, and so can say that a question matters.
  await author.go(new URL(author.page.url()).hash.slice(1).replace("/memo/", "/sign/"));
  await sign(author);
  await author.follow("To the memo");
  await author.sees("As its author");
  await seal(author);
  await file(author);
  await signIn(director, "The Director of Policy Planning");
  await openCase(director);
  await acknowledge(director, "DC-2030-0001");

  await test.step("the authors ask for a session", async () => {
    await author.follow("To the listening session");
    await author.sees("No session is planned");
    await author.press("Ask for a session");
    await author.reads("Write something first.");
    await author.page.getByLabel("Your request").fill("We ask to be heard before the reply is drafted.");
    await confirm(author, "Ask for a session");
    await expect(author.page.getByRole("button", { name: "Ask for a session" })).toHaveCount(0);
    await look(author, "session-authors");
  });
  await test.step("the office reads why, and invites", async () => {
    await lookAgain(director);
    await director.follow("To the listening session");
    await until(director, "We ask to be heard before the reply is drafted.");
    await fillInvitation(director);
    await look(director, "session-invite");
    await confirm(director, "Invite");
    await expect(director.page.getByText("Move the session").first()).toBeVisible();
  });
  await test.step("the authors open the room", async () => {
    await until(author, "Thursday, in the room alone.");
    await author.page.getByLabel("Words of welcome").fill("Ask what you would not ask aloud.");
    await confirm(author, "Open the room");
    await until(author, "The room takes questions now");
  });
  await test.step("a signer finds the invitation in the mailbox, takes a seat and asks", async () => {
    await signer.go("/mailbox");
    await signer.follow("To the listening session");
    await until(signer, "The room takes questions now");
    await signer.ticks(signer.page.getByRole("radio", { name: "In the room" }));
    await signer.press("Send");
    await signer.reads("The server answers everybody the same.");
    await signer.press("Ask without a name");
    await signer.reads("Write something first.");
    await signer.page.getByLabel("Your question").fill(QUESTION);
    await signer.press("Ask without a name");
    await signer.reads("Asked. It shows from the log’s next interval on.");
  });
  await test.step("another says that it matters", async () => {
    await until(author, QUESTION);
    await author.press(/^This matters to me: question \P{L}*1/u);
    await author.reads("Sent. It counts once");
  });
  await test.step("whoever does not come lets somebody speak for them", async () => {
    await author.ticks(author.page.getByRole("radio", { name: "Somebody speaks for me" }));
    await author.press("Send");
    await author.reads("The server answers everybody the same.");
  });
  await test.step("the office sees it, and answers in the room", async () => {
    await until(director, QUESTION);
    await until(director, /Matters to: \P{L}*(fewer|between|\d)/u);
    await director.page.getByText(/^Say something about question \P{L}*1/u).click();
    await director.page.getByLabel("The answer").fill("The Under Secretary, by the end of the month.");
    await director.press("Say it");
    await until(director, /The Director of Policy Planning\P{L}* answers:/u);
    await look(director, "session-room-office");
  });
  await test.step("R33: the office asks all who signed, and somebody answers without a name", async () => {
    await director.page.getByText("Ask all who signed", { exact: true }).click();
    await director.page.getByRole("textbox", { name: "Your question" }).fill("Which posts were told?");
    await director.press("Ask all");
    await until(signer, "Which posts were told?");
    await signer.reads(/The Director of Policy Planning\P{L}* asks all who signed:/u);
    await signer.page.getByRole("textbox", { name: "Your answer" }).fill("Three of them.");
    await signer.press("Answer without a name");
    await signer.reads("Answered. It shows from the log’s next interval on.");
    await until(director, "Three of them.");
    await director.reads("Somebody answers:");
    await look(director, "session-asked-office");
    await look(signer, "session-asked");
  });
  await test.step("the signer reads the answer", async () => {
    await until(signer, "The Under Secretary, by the end of the month.");
    await look(signer, "session-room");
  });
  await test.step("R32: who has the link alone and no wallet reads the room and asks in it, and takes no seat", async () => {
    const guest = await person("guest");
    await guest.page.goto(link);
    await guest.sees("You are invited to sign a memo");
    await guest.follow("To the listening session");
    await until(guest, QUESTION);
    await guest.reads("with the wallet open");
    await expect(guest.page.getByRole("button", { name: "Send", exact: true })).toHaveCount(0);
    await expect(guest.page.getByRole("button", { name: /This matters to me/ })).toHaveCount(0);
    await guest.page.getByLabel("Your question").fill(ANOTHER);
    await guest.press("Ask without a name");
    await guest.reads("Asked. It shows from the log’s next interval on.");
    await until(guest, ANOTHER);
    await look(guest, "session-link");
    await guest.follow("To the memo");
    await guest.sees("You are invited to sign a memo");
    // Without the link there is nothing to come with.
    const stranger = await person("stranger");
    await stranger.go(`/session/${signer.page.url().split("/").at(-1)}`);
    await stranger.sees("Open your wallet");
  });
  await test.step("it was held", async () => {
    await director.ticks(director.page.getByRole("checkbox", { name: "That was somebody who stood in" }));
    await director.page.getByLabel("How many came").fill("7");
    await director.reads(/Written down as: at least \P{L}*5/u);
    await confirmOnceLogged(director, "Say that it was held");
    await director.sees("Minutes");
    await until(signer, "The session was held.");
    await expect(signer.page.getByRole("button", { name: "Ask without a name" })).toHaveCount(0);
  });
  await test.step("the minutes name no key", async () => {
    await director.page.getByLabel("What was said, as a whole").fill(`Seven came; ${KEY} spoke first.`);
    await director.page.getByLabel("Asked", { exact: true }).fill(QUESTION);
    await director.page.getByLabel("Answered", { exact: true }).fill("By the end of the month.");
    await director.page.getByLabel("What the office will do").fill("The list is published.\nThe review is announced.");
    await director.press("Give the minutes");
    await director.reads("reads like a key");
    await look(director, "session-minutes");
    await director.page.getByLabel("What was said, as a whole").fill("It lasted half an hour.");
    await confirmOnceLogged(director, "Give the minutes");
    await director.reads("to agree to the minutes or to dispute them");
  });
  await test.step("the authors dispute them, and both stand", async () => {
    await until(author, "It lasted half an hour.");
    await author.ticks(author.page.getByRole("radio", { name: "We dispute the minutes" }));
    await author.page.getByLabel("Why", { exact: true }).fill("It lasted ten minutes.");
    await confirm(author, "Send your word");
    await until(director, "The authors dispute the minutes. Both stand.");
    await until(director, "It lasted ten minutes.");
    await until(signer, /The authors dispute the minutes/);
  });
  await test.step("the authors ask for another, and the office declines and says why", async () => {
    await author.page.getByLabel("Your request").fill("We ask for another hour.");
    await confirm(author, "Ask for a session");
    await until(author, "A session was asked for");
    await until(director, "We ask for another hour.");
    await director.page.getByText("There will be no session").first().click();
    await director.page.getByLabel("Why", { exact: true }).fill("The reply comes this week.");
    await confirmOnceLogged(director, "Decline");
    await until(author, /There will be no listening session/);
    // What was said in the one before stays to be read.
    await until(author, "The session was held.");
  });
  expect(markupErrors(documents)).toEqual([]);
});

async function fillInvitation({ page }: Person): Promise<void> {
  await page.getByLabel("When and where").fill("Thursday, in the room alone.");
  await page.getByLabel("Level").fill("Director");
  await page.getByLabel("Who may stand in").fill("An aide");
  await page.getByLabel("The room takes questions from").fill(typed(-3_600));
  await page.getByLabel("Until", { exact: true }).fill(typed(24 * 3_600));
}

/** An hour from now, as the office's clocks show it. */
function typed(seconds: number): string {
  const shown = new Intl.DateTimeFormat("sv-SE", { timeZone: "America/New_York", dateStyle: "short", timeStyle: "short" });
  return shown.format(Date.now() + seconds * 1000).replace(" ", "T");
}

/** Looks again until the page says something. */
async function until(person: Person, text: string | RegExp): Promise<void> {
  await expect(async () => {
    await person.press("Look again");
    await expect(person.page.getByRole("main").getByText(text).first()).toBeVisible({ timeout: 4000 });
  }).toPass({ timeout: 60_000 });
}

/** What it is about must stand in the log; until then the page says so. */
async function confirmOnceLogged(person: Person, deed: string): Promise<void> {
  await expect(async () => {
    await person.press("Look again");
    await person.press(deed);
    await expect(person.page.getByRole("dialog")).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 60_000 });
  await person.page.getByRole("dialog").getByRole("button", { name: deed, exact: true }).click();
  await expect(person.page.getByRole("dialog")).toBeHidden();
}

/** Whether everybody can read the page, in the two lights that differ most. */
async function look({ page }: Person, name: string): Promise<void> {
  for (const light of [{ language: "en", scheme: "light" }, { language: "ar", scheme: "dark" }] as const) {
    await page.emulateMedia({ colorScheme: light.scheme });
    await speak(page, light.language);
    expect.soft(await faults(page, `${name} ${light.language}`)).toEqual([]);
    documents.set(`${name} ${light.language}`, await markup(page));
    await picture(page, name, light);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await speak(page, "en");
}
