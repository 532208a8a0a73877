// Somebody who has no mouse reads an invitation and signs. Nothing here clicks: each control is
// reached with Tab, is seen to have the focus, and is worked with Enter, Space and arrows.

import { expect, test } from "./fixtures.ts";
import { unlock } from "./people/member.ts";
import type { Person } from "./people/person.ts";
import { invite } from "./people/road.ts";
import type { Locator } from "@playwright/test";

const STEPS_MAX = 80;

/** Goes on with Tab until the control has the focus, and sees that people can see it. */
async function reach(person: Person, control: Locator): Promise<void> {
  for (let step = 0; step < STEPS_MAX; step++) {
    if ((await control.count()) === 1 && (await control.evaluate((element) => element === document.activeElement))) {
      expect(await isMarked(control), `${control} shows that it has the focus`).toBe(true);
      return;
    }
    await person.page.keyboard.press("Tab");
  }
  throw new Error(`${control} cannot be reached with the keyboard`);
}

/** Whether a control that has the focus looks different from how it looks without. */
async function isMarked(control: Locator): Promise<boolean> {
  return control.evaluate((element) => {
    // A tile hides its own circle and marks its label.
    const shown = [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])];
    const looks = (): string => shown.map((part) => ["", "::before"].map((pseudo) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } = getComputedStyle(part, pseudo);
      return [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor].join();
    }).join()).join();
    const focused = looks();
    (element as HTMLElement).blur();
    const plain = looks();
    (element as HTMLElement).focus();
    return focused !== plain;
  });
}

// R56, R73: all rules can be read, and what signing means stands there, before it is done.
test("signing with the keyboard alone", async ({ server, person }) => {
  const author = await person("author");
  const link = await invite(server, author);

  const signer = await person("signer");
  const { page } = signer;
  signer.wallet = server.file("colleague.wallet");
  const { keyboard } = page;
  await page.goto(link);
  const onwards = page.getByRole("link", { name: "Go on to sign" });
  await onwards.waitFor();
  // The first stop of all leads past the bar.
  await keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await reach(signer, onwards);
  await keyboard.press("Enter");
  await reach(signer, page.getByRole("button", { name: "Open a wallet file" }));
  await keyboard.press("Enter");
  const choosing = page.waitForEvent("filechooser");
  await reach(signer, page.getByLabel("Wallet file"));
  await keyboard.press("Enter");
  await (await choosing).setFiles({ name: "wallet.age", mimeType: "application/octet-stream", buffer: signer.wallet.octets });
  await reach(signer, page.getByRole("textbox", { name: "Your words" }));
  await keyboard.type(signer.words);
  await keyboard.press("Enter");
  await signer.sees("What signing so means");
  // After a page has changed, reading begins at its heading and not at the end of the last one.
  await expect(page.getByRole("heading", { name: "Sign the memo" })).toBeFocused();
  for (const summary of ["The rules:", "All rules of this charter"]) {
    await reach(signer, page.locator("summary", { hasText: summary }));
    await keyboard.press("Enter");
  }
  await signer.reads("A later charter does not change a memo that has begun.");
  await reach(signer, page.getByRole("radio", { checked: true }).first());
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowUp");
  await reach(signer, page.getByRole("checkbox", { name: /^Keep a key/ }));
  await keyboard.press("Space");
  await expect(page.getByRole("checkbox", { name: /^Keep a key/ })).not.toBeChecked();
  await reach(signer, page.getByRole("button", { name: "Sign and send" }));
  await keyboard.press("Enter");
  await expect(page.getByText("The server answers everybody the same.")).toBeVisible();
});

test("a dialog holds the focus and gives it back", async ({ server, person }) => {
  const one = await person("somebody");
  one.wallet = server.file("second.wallet");
  const { page } = one;
  await one.go("/wallet");
  await unlock(one);
  await one.sees("Burn everything");
  const burn = page.getByRole("button", { name: "Burn everything" }).first();
  await burn.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  // The harmless answer is the one that a key pressed too soon gives.
  await expect(dialog.getByRole("button", { name: "Cancel" })).toBeFocused();
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press("Tab");
    // Between the last control and the first a browser gives its own bar a turn.
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null)).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(burn).toBeFocused();
});
