// What is made of a case in the browser: a reader's numbered copy and a trace of it (R41), a redacted
// view (R47), a link to another memo (R3), a report of a leak (R69), and the authors' answer about a
// release (T28). The command beside the browser judges what the browser made.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";
import { circulate, file, seal, TEXT, write } from "./people/author.ts";
import { faults } from "./people/look.ts";
import { sign, unlock } from "./people/member.ts";
import { openCase, signIn } from "./people/official.ts";
import type { Chosen, Person } from "./people/person.ts";
import { comeToSign } from "./people/road.ts";

const WORDS = "policy the of office reasons to we ask evidence in and staff report for posts abroad is no answer within harm that decision".split(" ");

/** Words drawn evenly and always the same, so that hardly two places of the memo are alike. */
function paragraph(seed: number): string {
  let drawn = seed;
  const word = (): string => {
    drawn = (drawn * 1_103_515_245 + 12_345) % 2 ** 31;
    return WORDS[(drawn >> 12) % WORDS.length] ?? "";
  };
  return `Approvals: ${Array.from({ length: 110 }, word).join(" ")}.`;
}

test("R41, R47: a reader saves a numbered copy, which is traced, and the authors make a view", async ({ server, person }) => {
  test.setTimeout(600_000);
  const [author, signer] = [await person("author"), await person("signer")];
  author.wallet = server.file("author.wallet");
  await author.go("/memos");
  await unlock(author);
  await write(author, { ...TEXT, paragraphs: [paragraph(1), paragraph(2)] });
  await comeToSign(server, signer, await circulate(author));
  await sign(signer);
  await seal(author);
  await file(author);

  const reader = await person("reader");
  await signIn(reader, "Policy Planning, dissent desk");
  await openCase(reader);
  let copy: Chosen = { name: "", octets: Buffer.alloc(0) };
  await test.step("the reader is told that the copy is numbered, and saves it", async () => {
    await reader.follow("Your numbered copy, to save or print");
    await reader.reads(/^Copy \P{L}*\d+\P{L}*, and it names you/u);
    expect(await faults(reader.page, "a copy")).toEqual([]);
    await shot(reader, "copy");
    copy = await reader.saves(() => reader.press("Save the copy"));
    expect(copy.octets.toString()).toContain("for the reader policy-planning-clerk");
  });
  const saved = join(server.folder, "found.md");
  const ofCase = join(server.folder, "case.demur");
  let exported: Chosen = { name: "", octets: Buffer.alloc(0) };
  await test.step("the command names that copy, by every one of its line ends", async () => {
    await expect(async () => {
      exported = await author.saves(() => author.press("Save the case file"));
    }).toPass({ timeout: 60_000 });
    writeFileSync(ofCase, exported.octets);
    writeFileSync(saved, copy.octets);
    const { status, said } = server.demur("trace", saved, "--case", ofCase);
    expect(said).toMatch(/Most likely made from copy \d+, for the reader policy-planning-clerk: (\d+) of these/);
    const [, ends, all] = /for policy-planning-clerk: (\d+) of (\d+)/.exec(said) ?? [];
    expect(ends).toEqual(all);
    expect(status).toBe(0);
  });
  await test.step("and so does the browser, by a part of the text", async () => {
    await author.go("/trace");
    await author.page.getByLabel("Case file").setInputFiles({ name: "case.demur", mimeType: "application/octet-stream", buffer: exported.octets });
    const lines = copy.octets.toString().split("\n");
    await author.page.getByLabel("The text as it was found").fill(lines.slice(lines.indexOf("## Paragraphs") + 2, -8).join("\n"));
    await author.press("Compare");
    await author.reads(/Most likely made from copy \P{L}*\d+\P{L}*, for \P{L}*Policy Planning, dissent desk/u);
    expect(await faults(author.page, "a trace")).toEqual([]);
    await shot(author, "trace");
    await author.page.getByLabel("The text as it was found").fill("Nothing of this stands in it,\nand nobody wrote it.");
    await author.press("Compare");
    await author.reads("It cannot be told from which copy this was made.");
  });
  await test.step("a view withholds what is named, and refuses what stands nowhere", async () => {
    await author.go("/redact");
    // The page before has a field of the same name.
    await author.sees("A redacted view");
    await author.page.getByLabel("Case file").setInputFiles({ name: "case.demur", mimeType: "application/octet-stream", buffer: exported.octets });
    await author.sees("What to withhold");
    await author.press("Make the view");
    await author.reads("Name what to withhold.");
    await author.page.getByLabel("Words or names").fill("approvals\nsomebody nobody wrote of");
    await author.press("Make the view");
    await author.reads(/somebody nobody wrote of.* stands nowhere in the text/);
    await author.page.getByLabel("Words or names").fill("approvals\nthe standard");
    await author.ticks(author.page.getByRole("checkbox", { name: /^Demand \P{L}*2/u }));
    await author.press("Make the view");
    await author.reads("This is what its readers see");
    expect(await faults(author.page, "redacting")).toEqual([]);
    await shot(author, "redact");
    const view = await author.saves(() => author.press("Save the view"));
    const path = join(server.folder, "view.demur");
    const command = join(server.folder, "command.demur");
    writeFileSync(path, view.octets);
    expect(server.demur("verify", path, "--log-key", server.logKey()).status).toBe(0);
    server.demur("redact", ofCase, "--out", command, "--words", "approvals", "--words", "the standard", "--part", "demand 2");
    expect(server.file("command.demur").octets.equals(view.octets)).toBe(true);
  });
});

async function shot(person: Person, name: string): Promise<void> {
  const folder = process.env["SHOTS"];
  if (folder) await person.page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
