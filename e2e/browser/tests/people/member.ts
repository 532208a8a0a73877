// What a member does: enrols, opens a wallet, reads, signs.

import { expect } from "../fixtures.ts";
import type { Visitor } from "../server.ts";
import type { Chosen, Person } from "./person.ts";

export type Mode = "Anonymous" | "Named to the office" | "Sealed name";

export interface Signing {
  readonly mode?: Mode;
  /** The condition of a sealed name. */
  readonly atLeast?: number;
  /** Attributes to show, as the page calls them. */
  readonly show?: readonly RegExp[];
  readonly reservation?: boolean;
}

/** Enrols as one of the people who have not yet; the wallet lives in memory. Gives it as a file. */
export async function enrol(person: Person, visitor: Visitor): Promise<Chosen> {
  const { page } = person;
  await person.go("/enrol");
  await page.getByLabel("Your institution").selectOption(visitor.institution);
  await page.getByLabel("Staff number").fill(visitor.staff);
  await page.getByLabel("Enrolment code").fill(visitor.code);
  await person.press("Go on");
  await person.sees("Write down these words");
  const shown = await page.locator("ol.words li").allInnerTexts();
  const words = shown.map((text) => text.replace(/[^a-z]/g, ""));
  person.words = words.join(" ");
  await person.press("I have written them down");
  await person.sees("Write some of them back");
  for (const field of await page.getByRole("textbox", { name: /^Word/ }).all()) {
    const label = await page.locator(`label[for="${await field.getAttribute("id")}"]`).innerText();
    await field.fill(words[Number(label.replace(/\D/g, "")) - 1] ?? "");
  }
  await person.press("Check");
  await person.press("Make the wallet and enrol");
  await person.sees("You are enrolled");
  person.wallet = await person.saves(() => person.press("Save the wallet as a file"));
  await expect(page.getByText("It opens with your words only.")).toBeVisible();
  return person.wallet;
}

/**
 * Opens a person's wallet from its file, wherever the page asks for it. Following a link loads the
 * page anew, and a wallet in memory is then gone.
 */
export async function unlock(person: Person): Promise<void> {
  const { page, wallet, words } = person;
  await page.getByRole("button", { name: /^Open (a wallet file|another wallet)/ }).click();
  await page.getByLabel("Wallet file").setInputFiles({ name: wallet.name, mimeType: "application/octet-stream", buffer: wallet.octets });
  await page.getByRole("textbox", { name: "Your words" }).fill(words);
  await person.press("Open");
}

/** Follows an invitation, from wherever it came, as far as the signing page. */
export async function followInvitation(person: Person, link: string): Promise<void> {
  // Within the application only the part behind the # would change, and nothing be loaded.
  await person.page.goto("about:blank");
  await person.page.goto(link);
  await person.sees("You are invited to sign a memo");
  await person.follow("Go on to sign");
}

/** Chooses how to sign. */
export async function choose(person: Person, { mode, atLeast, show, reservation }: Signing): Promise<void> {
  const { page } = person;
  await person.sees("What signing so means");
  if (mode) await person.ticks(page.getByRole("radio", { name: mode }));
  if (atLeast !== undefined) await page.getByLabel("Only if so many sign").fill(String(atLeast));
  if (reservation) await person.ticks(page.getByRole("radio", { name: "I support it with a reservation" }));
  if (show) {
    await page.getByText("Show more of yourself").click();
    for (const attribute of show) await person.ticks(page.getByRole("checkbox", { name: attribute }));
  }
}

/** Signs and sends. */
export async function sign(person: Person, how: Signing = {}): Promise<void> {
  await choose(person, how);
  await person.press("Sign and send");
  await expect(person.page.getByText("The server answers everybody the same.")).toBeVisible();
}

/** Signs and saves a file that anybody can send. */
export async function signToFile(person: Person, how: Signing = {}): Promise<Chosen> {
  await choose(person, how);
  const saved = await person.saves(() => person.press("Sign and save as a file"));
  await expect(person.page.getByRole("link", { name: "To the memo" })).toBeVisible();
  return saved;
}

/** Sends files with signatures of others. */
export async function postFiles(person: Person, files: readonly Chosen[]): Promise<void> {
  const { page } = person;
  await person.go("/post");
  await page.getByLabel("Files with signatures").setInputFiles(files.map(({ name, octets }) => ({ name, mimeType: "application/octet-stream", buffer: octets })));
  await person.sees("Checked and ready");
  await person.press("Send them");
  await expect(page.getByText(/^Sent: /)).toBeVisible();
}

/** Takes a signature back, on the page of the memo. */
export async function takeBack(person: Person): Promise<void> {
  await person.press("Take my signature back");
  await person.page.getByRole("dialog").getByRole("button", { name: "Take my signature back" }).click();
  await expect(person.page.getByRole("dialog")).toBeHidden();
}

/** Asks, on the page of the memo, whether one's signature counts. */
export async function count(person: Person): Promise<void> {
  const toMemo = person.page.getByRole("link", { name: "To the memo" });
  if (await toMemo.isVisible()) await toMemo.click();
  await person.press("See whether it counts");
}
