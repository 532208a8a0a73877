// The same histories and dates as in the tests of case.rs and deadlines.rs.

import assert from "node:assert/strict";
import { test } from "node:test";

import { type Basis, type CaseEvent, type CaseEventKind, HistoryError, type Moment, readCase } from "../../src/domain/case.ts";
import { Charter } from "../../src/domain/charter.ts";
import { DeadlineKind, deadlinesOf, overdue, standing } from "../../src/domain/deadlines.ts";
import { CaseNumber, DocumentDigest, OfficialId, StatementDigest } from "../../src/domain/ids.ts";
import type { State } from "../../src/domain/state.ts";
import { readRepository } from "../repository.ts";

function moment(number: number): Moment {
  return { interval: BigInt(number), beginsAt: number * 3600 };
}

function document(octet: number): DocumentDigest {
  return DocumentDigest.fromBytes(new Uint8Array(32).fill(octet));
}

const official = (name: string) => OfficialId.parse(name);
const filed: CaseEventKind = { kind: "filed", isUrgent: false };
const accepted: CaseEventKind = { kind: "accepted" };
const expired: CaseEventKind = { kind: "expired" };
const withdrawn: CaseEventKind = { kind: "withdrawn" };
const statement: CaseEventKind = { kind: "statement_linked", document: document(2) };
const replied: CaseEventKind = { kind: "replied", official: official("secretary"), document: document(3) };
const acknowledged: CaseEventKind = {
  kind: "acknowledged",
  official: official("director"),
  caseNumber: CaseNumber.parse("DC-2023-0007"),
  document: document(1),
};
const read: CaseEventKind = distributed("secretary", "charter");

function distributed(reader: string, basis: Basis): CaseEventKind {
  return { kind: "distributed", reader: official(reader), basis };
}

function opened(reader: string): CaseEventKind {
  return { kind: "opened", reader: official(reader) };
}

/** Events in intervals 0, 1, 2, …. */
function view(...events: CaseEventKind[]) {
  return readCase(events.map((event, number) => ({ moment: moment(number), event })));
}

test("a case goes from filing to its end", () => {
  const check = (expected: State, ...events: CaseEventKind[]) => assert.equal(view(...events).state, expected);
  check("submitted", filed);
  check("acknowledged", filed, acknowledged);
  check("in_review", filed, acknowledged, read);
  check("in_review", filed, acknowledged, read, read);
  check("replied", filed, acknowledged, read, replied);
  check("closed", filed, acknowledged, read, replied, accepted);
  check("closed", filed, acknowledged, read, replied, expired);
  check("withdrawn", filed, withdrawn);
  check("withdrawn", filed, acknowledged, read, withdrawn);
});

test("what the table forbids is no history", () => {
  const refused = (at: number, ...events: CaseEventKind[]) =>
    assert.throws(
      () => view(...events),
      (error) => error instanceof HistoryError && error.at === at && error.refusal?.code === "not_in_this_state",
    );
  refused(1, filed, filed);
  refused(1, filed, replied);
  refused(1, filed, accepted);
  refused(2, filed, acknowledged, acknowledged);
  refused(2, filed, acknowledged, expired);
  refused(2, filed, withdrawn, acknowledged);
  assert.throws(() => view(), { code: "NotFiled" });
  assert.throws(() => view(acknowledged), { code: "NotFiled" });
  const backwards: CaseEvent[] = [
    { moment: moment(2), event: filed },
    { moment: moment(1), event: acknowledged },
  ];
  assert.throws(() => readCase(backwards), { code: "OutOfOrder", at: 1 });
});

test("a statement to all staff does not close a case", () => {
  const before = view(filed, acknowledged, read);
  const after = view(filed, acknowledged, read, statement);
  assert.deepEqual({ ...after, statements: [] }, before);
  assert.deepEqual(after.statements, [document(2)]);
});

test("the authors see every reader", () => {
  const { readers } = view(
    filed,
    opened("clerk"),
    acknowledged,
    distributed("secretary", "charter"),
    distributed("usaid-administrator", "author_agency"),
    opened("secretary"),
    distributed("legal-adviser", "further"),
    opened("secretary"),
    distributed("clerk", "further"),
  );
  assert.deepEqual(
    readers.map((reader) => [reader.official, reader.basis, reader.opened?.interval]),
    [
      ["clerk", "further", 1n],
      ["secretary", "charter", 5n],
      ["usaid-administrator", "author_agency", undefined],
      ["legal-adviser", "further", undefined],
    ],
  );
});

test("a view tells who said what when", () => {
  const seen = view(filed, acknowledged, read, replied, accepted);
  assert.deepEqual(seen.filed, moment(0));
  assert.equal(seen.acknowledged?.caseNumber, "DC-2023-0007");
  assert.deepEqual(seen.acknowledged?.moment, moment(1));
  assert.deepEqual([seen.reply?.moment, seen.reply?.official], [moment(3), "secretary"]);
  assert.deepEqual(seen.ended, moment(4));
});

const charter = Charter.parse(readRepository("crates/demur-domain/charters/state-dissent.toml").toString());
const FILED = "2023-11-08T15:00:00Z";
const at = (text: string) => Date.parse(text) / 1000;

function deadlines(events: [string, CaseEventKind][]) {
  const found = deadlinesOf(
    events.map(([when, event]) => ({ moment: { interval: 0n, beginsAt: at(when) }, event })),
    charter,
  );
  assert.ok(found !== undefined);
  return found;
}

/** `.` pending, `+` met, `~` met late, `!` overdue, `0` released, `-` not there. */
const SIGNS = { pending: ".", met: "+", met_late: "~", overdue: "!", released: "0" } as const;

function check(now: string, expected: string, ...events: [string, CaseEventKind][]): void {
  const owed = deadlines([[FILED, filed], ...events]);
  const signs = DeadlineKind.ALL.map((kind) => {
    const deadline = owed[kind];
    return deadline === undefined ? "-" : SIGNS[standing(deadline, at(now))];
  });
  assert.equal(signs.join(""), expected, now);
}

test("the due dates of a memo of November 2023", () => {
  const owed = deadlines([[FILED, filed]]);
  const days = DeadlineKind.ALL.map((kind) => owed[kind]?.due.day);
  assert.deepEqual(days, ["2023-11-13", "2023-12-22", "2024-02-07", undefined]);
});

test("deadlines stand as the events say", () => {
  const inTime: [string, CaseEventKind] = ["2023-11-14T04:00:00Z", acknowledged];
  const late: [string, CaseEventKind] = ["2023-11-14T05:00:00Z", acknowledged];
  const reply: [string, CaseEventKind] = ["2023-12-27T15:00:00Z", replied];
  check("2023-11-14T04:59:59Z", "...-");
  check("2023-11-14T05:00:00Z", "!..-");
  check("2025-01-01T00:00:00Z", "+!!-", inTime);
  check("2023-11-20T00:00:00Z", "~..-", late);
  check("2024-01-02T00:00:00Z", "+~+.", inTime, reply);
  check("2025-01-01T00:00:00Z", "+~++", inTime, reply, ["2024-01-02T15:00:00Z", accepted]);
});

test("withdrawing releases what is not late yet", () => {
  check("2025-01-01T00:00:00Z", "000-", ["2023-11-09T15:00:00Z", withdrawn]);
  check("2025-01-01T00:00:00Z", "!00-", ["2023-11-20T15:00:00Z", withdrawn]);
});

test("a statement to all staff is no reply", () => {
  check("2025-01-01T00:00:00Z", "!!!-", ["2023-11-10T15:00:00Z", statement]);
});

test("alarms are for what the office must do", () => {
  const owed = deadlines([[FILED, filed]]);
  assert.deepEqual(overdue(owed, at("2023-11-13T00:00:00Z")), []);
  assert.deepEqual(overdue(owed, at("2024-01-01T00:00:00Z")), ["acknowledge"]);
  assert.deepEqual(overdue(owed, at("2024-03-01T00:00:00Z")), ["acknowledge", "reply_limit"]);
});

test("without a filing nothing is owed", () => {
  assert.equal(deadlinesOf([], charter), undefined);
});

function asked(octet: number, by: string): CaseEventKind {
  const request = StatementDigest.fromBytes(new Uint8Array(32).fill(octet));
  return { kind: "extension_requested", official: official(by), days: 10, request };
}

function granted(octet: number, by: string, days: number): CaseEventKind {
  const request = StatementDigest.fromBytes(new Uint8Array(32).fill(octet));
  return { kind: "extension_granted", official: official(by), request, days };
}

test("an extension is the newest request, granted once, by somebody else", () => {
  const before = [filed, acknowledged, read];
  const { extensions } = view(...before, asked(1, "clerk"), asked(2, "clerk"), granted(2, "director", 10), replied);
  assert.deepEqual(extensions.map((it) => it.granted?.official), [undefined, "director"]);
  const refused = (code: string, ...events: CaseEventKind[]) =>
    assert.throws(
      () => view(...before, ...events),
      (error) => error instanceof HistoryError && error.code === "NotPossible" && error.refusal?.code === code,
    );
  const grant = granted(1, "director", 10);
  refused("extension_not_requested", grant);
  refused("extension_not_requested", asked(1, "clerk"), granted(1, "director", 11));
  refused("extension_not_requested", asked(1, "clerk"), granted(3, "director", 10));
  refused("extension_not_requested", asked(1, "clerk"), asked(2, "clerk"), grant);
  refused("extension_not_requested", asked(1, "clerk"), grant, grant);
  refused("own_request", asked(1, "clerk"), granted(1, "clerk", 10));
  refused("not_in_this_state", replied, asked(1, "clerk"));
});

test("clearances are told in their order", () => {
  const cleared = (by: string, octet: number): CaseEventKind => {
    const reply = StatementDigest.fromBytes(new Uint8Array(32).fill(octet));
    return { kind: "cleared", official: official(by), reply, document: document(octet) };
  };
  const { clearances, state } = view(filed, acknowledged, read, cleared("clerk", 1), cleared("deputy", 2), replied);
  assert.deepEqual(clearances.map((it) => it.official), ["clerk", "deputy"]);
  assert.equal(state, "replied");
  assert.throws(() => view(filed, acknowledged, read, replied, cleared("clerk", 1)), HistoryError);
});

test("an extension moves the limit and nothing else", () => {
  const charter = Charter.parse(readRepository("crates/demur-domain/charters/state-dissent.toml").toString());
  const at = (text: string): Moment => ({ interval: 0n, beginsAt: Date.parse(text) / 1000 });
  const of = (...days: number[]) => {
    const grants = days.map((some) => ({ moment: at("2024-01-10T15:00:00Z"), event: granted(3, "director", some) }));
    const deadlines = deadlinesOf([{ moment: at("2023-11-08T15:00:00Z"), event: filed }, ...grants], charter);
    assert.ok(deadlines !== undefined);
    return deadlines;
  };
  const [before, after] = [of(), of(10)];
  assert.deepEqual(after.acknowledge, before.acknowledge);
  assert.deepEqual(after.reply_target, before.reply_target);
  const days = [before, after, of(10, 5)].map((deadlines) => deadlines.reply_limit?.due.day);
  // Presidents' Day is 19 February.
  assert.deepEqual(days, ["2024-02-07", "2024-02-22", "2024-02-29"]);
});
