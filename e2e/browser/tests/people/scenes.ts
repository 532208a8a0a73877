// Every page of the application, brought to where a person would see it. Each scene is looked at as
// soon as it stands, because some are gone with the next click.

import { expect } from "../fixtures.ts";
import type { Server } from "../server.ts";
import { circulate, confirm, file, seal, TEXT, write } from "./author.ts";
import { count, followInvitation, sign, unlock } from "./member.ts";
import { acknowledge, clear, distribute, draft, give, openCase, signIn } from "./official.ts";
import type { Person } from "./person.ts";

export type Look = (person: Person, scene: string) => Promise<void>;
type SitDown = (name: string) => Promise<Person>;

/** Pages for people without a wallet. */
export async function anyone(server: Server, person: SitDown, look: Look): Promise<void> {
  const one = await person("anyone");
  await one.go("/");
  await one.sees("Say what you think is wrong");
  await look(one, "start");
  for (const [path, heading, scene] of [
    ["/unlock", "Open your wallet", "unlock-none"],
    ["/invite", "No invitation", "invite-none"],
    ["/post", "Send saved signatures", "post"],
    ["/settings", "Settings", "settings"],
    ["/nowhere", "Nothing here", "not-found"],
    ["/desk", "For officials", "gate-official"],
    ["/check", /Check/, "check"],
  ] as const) {
    await one.go(path);
    await one.sees(heading);
    await look(one, scene);
  }
  await enrolment(server, one, look);
}

async function enrolment(server: Server, one: Person, look: Look): Promise<void> {
  const [visitor] = server.visitors().slice(-1);
  if (!visitor) throw new Error("nobody is left to enrol");
  await one.go("/enrol");
  await one.sees("Enrol");
  await one.press("Go on");
  await look(one, "enrol-who");
  await one.page.getByLabel("Your institution").selectOption(visitor.institution);
  await one.page.getByLabel("Staff number").fill(visitor.staff);
  await one.page.getByLabel("Enrolment code").fill("0".repeat(visitor.code.length));
  await one.press("Go on");
  await one.sees("Write down these words");
  await look(one, "enrol-words");
  const words = (await one.page.locator("ol.words li").allInnerTexts()).map((text) => text.replace(/[^a-z]/g, ""));
  await one.press("I have written them down");
  await one.press("Check");
  await look(one, "enrol-back");
  for (const field of await one.page.getByRole("textbox", { name: /^Word/ }).all()) {
    const label = await one.page.locator(`label[for="${await field.getAttribute("id")}"]`).innerText();
    await field.fill(words[Number(label.replace(/\D/g, "")) - 1] ?? "");
  }
  await one.press("Check");
  await one.press("Make the wallet and enrol");
  await expect(one.page.getByText("The staff number or the code is not right")).toBeVisible();
  await look(one, "enrol-refused");
}

/** Pages of an author and of a signer, up to the filed memo; gives its address. */
export async function members(server: Server, person: SitDown, look: Look): Promise<void> {
  const author = await person("author");
  author.wallet = server.file("author.wallet");
  await author.go("/memos");
  await author.press("Open a wallet file");
  await author.page.getByLabel("Wallet file").setInputFiles({ name: "wallet.age", mimeType: "application/octet-stream", buffer: author.wallet.octets });
  await author.page.getByRole("textbox", { name: "Your words" }).fill("these are not the words");
  await author.press("Open");
  await expect(author.page.getByText("It does not open.")).toBeVisible();
  await look(author, "unlock-file");
  await author.page.getByRole("textbox", { name: "Your words" }).fill(author.words);
  await author.press("Open");
  await author.sees("No memos yet");
  await look(author, "memos-none");
  await author.go("/");
  await author.reads("Your wallet is open");
  await look(author, "start-open");
  await author.go("/wallet");
  await author.sees("Burn everything");
  await look(author, "wallet");
  const link = await desk(author, look);
  const signer = await signing(server, person, link, look);
  await author.press("Seal");
  await look(author, "memo-seal-ask");
  await author.press("Cancel");
  await seal(author);
  await look(author, "memo-sealed");
  await file(author);
  await look(author, "memo-filed");
  await author.follow("The receipt");
  await expect(async () => {
    const again = author.page.getByRole("button", { name: "Look again" });
    if (await again.isVisible()) await again.click();
    await expect(author.page.getByText("This memo was filed.")).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await look(author, "receipt");
  await author.go("/memos");
  await author.sees("My memos");
  await expect(author.page.getByRole("table")).toBeVisible();
  await look(author, "memos");
  await office(person, look);
  await signer.press("Look again");
  await expect(signer.page.getByText(/^\P{L}*Reply\P{L}*, from/u)).toBeVisible();
  await look(signer, "mailbox");
  await signer.follow("Read");
  await signer.sees("The reply");
  await look(signer, "memo-answered");
}

async function desk(author: Person, look: Look): Promise<string> {
  await author.go("/memos");
  await author.press("Write a memo");
  await author.press("Seal and let it circulate");
  await expect(author.page.getByText("One thing is missing")).toBeVisible();
  await look(author, "desk-blank");
  await write(author, { ...TEXT, paragraphs: ["I work in the Bureau of Political Affairs, and my director lied.", ...TEXT.paragraphs.slice(1)] });
  await look(author, "desk");
  const link = await circulate(author);
  await author.page.getByText("Show it as a code").click();
  await look(author, "memo-author");
  return link;
}

async function signing(server: Server, person: SitDown, link: string, look: Look): Promise<Person> {
  const signer = await person("signer");
  signer.wallet = server.file("colleague.wallet");
  await signer.page.goto(link);
  await signer.sees("You are invited to sign a memo");
  await expect(signer.page.getByRole("link", { name: "Go on to sign" })).toBeVisible();
  await look(signer, "invite");
  await followInvitation(signer, link);
  await unlock(signer);
  await signer.sees("What signing so means");
  await signer.ticks(signer.page.getByRole("radio", { name: "Sealed name" }));
  await look(signer, "sign");
  await sign(signer);
  await look(signer, "signed");
  await count(signer);
  await expect(signer.page.getByText(/Your signature counts|No signature under this key/)).toBeVisible();
  await look(signer, "memo-signer");
  await signer.go("/mailbox");
  await signer.sees("Nothing for you yet");
  await look(signer, "mailbox-none");
  return signer;
}

async function office(person: SitDown, look: Look): Promise<void> {
  const director = await person("director");
  await director.go("/desk/sign-in");
  await director.reads("This is a demonstration");
  await look(director, "desk-sign-in");
  await signIn(director, "The Director of Policy Planning");
  await expect(director.page.getByRole("table")).toBeVisible();
  await look(director, "desk-queue");
  await director.page.getByRole("table").getByRole("link").first().click();
  await director.sees("This memo is sealed");
  await look(director, "desk-case-sealed");
  await confirm(director, "Sign and open the memo");
  await director.sees("Acknowledge the memo");
  await look(director, "desk-case-open");
  await acknowledge(director, "DC-2030-0001");
  await look(director, "desk-case-acknowledged");
  await distribute(director);
  await director.follow("Write the reply");
  await director.press("Share the draft");
  await look(director, "desk-reply");
  await director.page.goBack();
  await draft(director, ["The review begins on Monday.", "The standard will stand on the public page."]);
  await look(director, "desk-drafted");
  const clerk = await person("clerk");
  await signIn(clerk, "Policy Planning, dissent desk");
  await openCase(clerk);
  await look(clerk, "desk-clear");
  await clear(clerk);
  await give(director);
  await look(director, "desk-replied");
  await director.go("/desk/factor");
  await director.sees("Second factor");
  await look(director, "desk-factor");
}
