// T28: a record is released once its authors agreed, asked in the browser by who keeps the records, with
// a clock that moves until the case is a record.

import { createHash } from "node:crypto";
import { Clock } from "./clock.ts";
import { expect, test } from "./fixtures.ts";
import { confirm, file, seal } from "./people/author.ts";
import { faults, picture, speak } from "./people/look.ts";
import { sign } from "./people/member.ts";
import { acknowledge, answer, distribute, openCase, signIn } from "./people/official.ts";
import type { Person } from "./people/person.ts";
import { comeToSign, invite } from "./people/road.ts";

const VIEW = Buffer.from("What would be released, with its names taken out.");
test.use({ movesTime: true });

test("T28: a record is released once its authors agreed, and not before", async ({ server, person }) => {
  test.setTimeout(900_000);
  const [author, signer] = [await person("author"), await person("signer")];
  await comeToSign(server, signer, await invite(server, author));
  await sign(signer);
  await seal(author);
  await file(author);
  const [director, clerk] = [await person("director"), await person("clerk")];
  await signIn(director, "The Director of Policy Planning");
  await openCase(director);
  await acknowledge(director, "DC-2030-0001");
  await distribute(director);
  await signIn(clerk, "Policy Planning, dissent desk");
  await openCase(clerk);
  await clerk.page.getByText("Where the signers are written to").click();
  const address = await clerk.page.getByLabel("Address of the signers of this case").inputValue();
  await answer(director, clerk, ["It is suspended.", "It is published."]);
  await test.step("the authors accept, and the case becomes a record", async () => {
    await expect(async () => {
      await author.press("Look again");
      await expect(author.page.getByRole("button", { name: "Accept the reply" })).toBeVisible({ timeout: 4000 });
    }).toPass({ timeout: 60_000 });
    await confirm(author, "Accept the reply");
    server.pass(Clock.hoursToTheDayAfterTomorrow());
    // The author stays where they are, and what they sign says when.
    await author.page.evaluate((by) => {
      const real = Date.now.bind(Date);
      Date.now = () => real() + by;
    }, server.aheadMilliseconds());
  });

  const keeper = await person("keeper");
  await test.step("who keeps the records asks for one file and one purpose", async () => {
    await signIn(keeper, "The Records Officer");
    await keeper.page.getByRole("table").getByRole("link").first().click();
    const place = new URL(keeper.page.url()).hash.slice(1);
    await expect(async () => {
      await keeper.go("/desk");
      await keeper.go(place);
      await expect(keeper.page.getByRole("link", { name: /^Ask the authors about a release/ })).toBeVisible({ timeout: 8000 });
    }).toPass({ timeout: 300_000 });
    await keeper.follow(/^Ask the authors about a release/);
    await untilReads(keeper, "The authors were not asked yet.", 300_000);
    await expect(keeper.page.getByRole("button", { name: "Record the release" })).toHaveCount(0);
    await keeper.press("Ask the authors");
    await keeper.reads("Choose the form and the file.");
    await keeper.ticks(keeper.page.getByRole("radio", { name: "a redacted view" }));
    await keeper.page.getByLabel("What would be released").setInputFiles({ name: "view.demur", mimeType: "application/octet-stream", buffer: VIEW });
    await keeper.reads(createHash("sha256").update(VIEW).digest("hex"));
    await keeper.press("Ask the authors");
    await keeper.reads("Something is still empty.");
    await keeper.page.getByLabel("To whom, and why").fill("A historian asks for it.");
    await look(keeper, "release-ask");
    await confirm(keeper, "Ask the authors");
    await keeper.reads("Sent. It shows once the log has it.");
    await untilReads(keeper, /They have until the end of/);
    await expect(keeper.page.getByRole("button", { name: "Record the release" })).toHaveCount(0);
  });
  await test.step("the authors read in the log what they are asked, and object", async () => {
    await author.go(new URL(author.page.url()).hash.slice(1));
    await author.press("Look again");
    await author.follow(/^Link another memo/);
    await untilReleaseIs(author, "A redacted view is to be released.");
    await author.reads("Who asked did not write to you why, or for whom.");
    await says(author, "We object", "Nobody says what for.");
    await untilReads(keeper, "The authors objected.");
    await keeper.reads("Nobody says what for.");
    await expect(keeper.page.getByRole("button", { name: "Record the release" })).toHaveCount(0);
  });
  await test.step("asked again, and written to, they agree", async () => {
    await keeper.page.getByText("Ask about something else").click();
    await keeper.ticks(keeper.page.getByRole("radio", { name: "a summary" }));
    await keeper.page.getByLabel("What would be released").setInputFiles({ name: "summary.txt", mimeType: "text/plain", buffer: VIEW });
    await keeper.page.getByLabel("To whom, and why").fill("A historian asks for it.");
    await keeper.page.getByLabel("Address of the signers").fill(address);
    await confirm(keeper, "Ask the authors");
    await untilReads(keeper, /They have until the end of/);
    await expect(keeper.page.getByText("Nobody says what for.")).toHaveCount(0);
    await untilReleaseIs(author, "A summary is to be released.");
    await author.reads("A historian asks for it.");
    await says(author, "We agree", "A summary names nobody.");
    await untilReads(keeper, "The authors agreed.");
    await look(keeper, "release-agreed");
  });
  await test.step("it is released, once", async () => {
    const form = keeper.page.getByRole("form", { name: "Say that it is released" });
    await form.getByLabel("To whom, and why").fill("Handed to the historian.");
    await confirm(keeper, "Record the release");
    await untilReads(keeper, "It was released.");
    await expect(keeper.page.getByRole("button", { name: "Record the release" })).toHaveCount(0);
  });
});

/** The authors answer, and see that it is recorded. */
async function says(author: Person, what: string, why: string): Promise<void> {
  await author.ticks(author.page.getByRole("radio", { name: what }));
  await author.page.getByRole("form", { name: "Answer about a release" }).getByLabel("Why").fill(why);
  await confirm(author, "Sign the answer");
  await author.reads("Your answer is recorded.");
}

/** Looks again until the page says something. */
async function untilReads(person: Person, text: string | RegExp, timeout = 60_000): Promise<void> {
  await expect(async () => {
    await person.press("Look again");
    await expect(person.page.getByRole("main").getByText(text).first()).toBeVisible({ timeout: 4000 });
  }).toPass({ timeout });
}

/** The page of what else authors can say has no button to look again: it is left and come back to. */
async function untilReleaseIs(author: Person, text: string): Promise<void> {
  const place = new URL(author.page.url()).hash.slice(1);
  await expect(async () => {
    await author.go("/memos");
    await author.sees("My memos");
    await author.go(place);
    await expect(author.page.getByText(text)).toBeVisible({ timeout: 4000 });
  }).toPass({ timeout: 60_000 });
}

/** Whether everybody can read the page, in the two lights that differ most. */
async function look({ page }: Person, name: string): Promise<void> {
  for (const light of [{ language: "en", scheme: "light" }, { language: "ar", scheme: "dark" }] as const) {
    await page.emulateMedia({ colorScheme: light.scheme });
    await speak(page, light.language);
    expect.soft(await faults(page, `${name} ${light.language}`)).toEqual([]);
    await picture(page, name, light);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await speak(page, "en");
}
