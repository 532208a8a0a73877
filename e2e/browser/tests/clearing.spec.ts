// T20, R22: the office puts a drafted reply before somebody who reads the memo and is not of the office. They
// are shown that draft and no other note, clear it, and the office gives it.

import { expect, test } from "./fixtures.ts";
import { confirm, file, seal } from "./people/author.ts";
import { faults, picture } from "./people/look.ts";
import { acknowledge, distribute, draft, give, lookAgain, openCase, signIn } from "./people/official.ts";
import { unfold } from "./people/panel.ts";
import { circulateAndSign } from "./people/road.ts";

const LOOK = { language: "en", scheme: "light" } as const;
const REASONS = "The review begins on Monday.";
const NOTE = "Ask the consular bureau first.";

test("T20: a reader of the memo is sent the one draft that they are asked to clear, and clears it", async ({ server, person }) => {
  test.setTimeout(600_000);
  const [signer, author, head, reader] = [await person("signer"), await person("author"), await person("head"), await person("reader")];
  await circulateAndSign(server, author, signer);
  await seal(author);
  await file(author);
  await signIn(head, "The Director of Policy Planning");
  await openCase(head);
  await acknowledge(head, "DC-2030-0001");
  await distribute(head);
  await head.page.getByLabel("Note", { exact: true }).fill(NOTE);
  await head.press("Keep the note");
  await head.reads(NOTE);
  await draft(head, [REASONS, "The standard will stand on the public page."]);
  await signIn(reader, "The Deputy Secretary");
  await openCase(reader);

  await test.step("before they are asked, a reader sees no note and no draft", async () => {
    await expect(reader.page.getByRole("heading", { name: "Written to you by the office" })).toHaveCount(0);
    await expect(reader.page.getByText(REASONS)).toHaveCount(0);
  });

  await test.step("the office asks them by name", async () => {
    await unfold(head, "Ask for its clearance");
    await head.page.getByLabel("Who is asked").selectOption({ label: "The Deputy Secretary" });
    await picture(head.page, "clearing-ask", LOOK);
    await confirm(head, "Ask");
    await head.reads("once the log has taken them in");
    // It stands in one place, and a line says who was sent it.
    await lookAgain(head);
    await head.reads("The draft above, for their clearance.");
    await expect(head.page.getByText(REASONS).filter({ visible: true })).toHaveCount(1);
  });

  await test.step("they are shown that draft and nothing else of the office", async () => {
    await lookAgain(reader);
    await reader.sees("Written to you by the office");
    await reader.reads(REASONS);
    await expect(reader.page.getByText(NOTE)).toHaveCount(0);
    await expect(reader.page.getByRole("button", { name: "Keep the note" })).toHaveCount(0);
    await picture(reader.page, "clearing-reader", LOOK);
    expect(await faults(reader.page, "clearing-reader")).toEqual([]);
    await confirm(reader, "Clear");
    await reader.reads("You have cleared this reply");
  });

  await test.step("the office gives it", () => give(head));
});
