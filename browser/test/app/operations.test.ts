// Each operation of the server is offered in the browser, or it is said why not (R73).

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { AUTHORS_PANEL_OPERATIONS } from "../../src/client/panel.ts";
import { AUTHORS_SESSION_OPERATIONS, SESSION_OPERATIONS } from "../../src/client/session.ts";
import { type AuthorTurn, authorTurnOperation, type Matter, officialTurnOperation } from "../../src/client/turns.ts";
import { DocumentDigest } from "../../src/domain/ids.ts";
import { Operation } from "../../src/domain/operation.ts";
import { TABLE } from "../../src/domain/table/rows.ts";
import { OPERATION_OF } from "../../src/protocol/official.ts";

/** What no page of the application asks for, and why. */
const ELSEWHERE: { readonly [Of in Operation]?: string } = {
  charter_show: "a page that the server makes; the application takes the charter from instance_show, with its proof",
  page_show: "the pages that the server makes",
  file_check: "a page that the server makes, for browsers without script; the application checks files itself",
  statistics_show: "a page that the server makes",
  client_show: "what was served to the browser is checked from outside of it, by the command",
  client_fetch: "the browser fetches the application by it",
  log_checkpoint: "what the application shows comes with its proof; who watches the log does it with the command",
  log_tile: "as log_checkpoint",
  log_entries: "as log_checkpoint",
};
/** Who does something without anybody at a browser. */
const NOBODY: readonly string[] = ["clock", "operator", "identity_issuer", "witness"];

const APP = "src/app";
const app = readdirSync(APP, { recursive: true }).map(String).filter((name) => /\.tsx?$/.test(name)).map((name) => readFileSync(join(APP, name), "utf8")).join("\n");

/** For each operation that is a turn: how the application says that it takes it. */
const kinds = new Map<string, string[]>();
const takes = (operation: string, kind: string): void => void kinds.set(operation, [...(kinds.get(operation) ?? []), kind]);
for (const [kind, operation] of [OPERATION_OF, AUTHORS_PANEL_OPERATIONS, AUTHORS_SESSION_OPERATIONS, SESSION_OPERATIONS].flatMap((of) => Object.entries(of))) takes(operation, kind);
for (const kind of ["dispute", "answer", "contest", "appeal", "reportLeak", "consentRelease", "objectRelease", "link"] as const) takes(authorTurnOperation({ kind } as AuthorTurn), kind);
const document = DocumentDigest.fromBytes(new Uint8Array(32));
for (const on of ["scope", "contest", "appeal"] satisfies Matter[]) {
  for (const forAuthors of [true, false]) takes(officialTurnOperation({ kind: "rule", on, document, forAuthors, reasons: "" }), "rule");
}

function isOffered(operation: Operation, source: string): boolean {
  // A name of several words means nothing else.
  const kind = kinds.get(operation)?.some((one) => source.includes(`kind: "${one}"`) || (/[A-Z]/.test(one) && source.includes(`"${one}"`)));
  return kind === true || source.includes(`"${operation}"`) || (operation === "mailbox_list" && source.includes("mailboxPath("));
}

test("R73: every operation that people have is somewhere in the application, or it is said why not", () => {
  const people = Operation.ALL.filter((operation) => TABLE.some((row) => row.operation === operation && row.roles.some((role) => !NOBODY.includes(role))));
  assert.ok(people.length > 90, "most operations are people’s");
  const missing = people.filter((operation) => !isOffered(operation, app));
  assert.deepEqual(missing.toSorted(), Object.keys(ELSEWHERE).toSorted());
});

test("an operation that no page names would be noticed", () => {
  const without = app.replaceAll('"case_release"', "").replaceAll('kind: "release"', "");
  assert.ok(isOffered("case_release", app));
  assert.ok(!isOffered("case_release", without));
});
