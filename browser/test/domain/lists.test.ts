// Each closed list is the one of the Rust source that it answers to.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Attribute } from "../../src/domain/anonymity.ts";
import { HolidayCalendar } from "../../src/domain/calendar.ts";
import { IdentityMode, Marking, Outcome, Stance } from "../../src/domain/choice.ts";
import { ComplaintAct, ComplaintState, Reprisal, Risk, RiskItem } from "../../src/domain/complaint.ts";
import { Seat } from "../../src/domain/listening.ts";
import type { Named } from "../../src/domain/named.ts";
import { Operation } from "../../src/domain/operation.ts";
import { RefusalCode } from "../../src/domain/refusal.ts";
import { ReplyRefusalCode } from "../../src/domain/reply.ts";
import { Role } from "../../src/domain/role.ts";
import { isFiled, isFinal, State } from "../../src/domain/state.ts";
import { Turn } from "../../src/domain/turn.ts";
import { readRepository } from "../repository.ts";

function rust(file: string): string {
  return readRepository(`crates/demur-domain/src/${file}`).toString();
}

/** The texts of a `named_enum!`, in order. */
function namesOf(file: string, type: string): string[] {
  const body = rust(file).split(`    ${type} {`)[1]?.split("\n    }")[0];
  assert.ok(body !== undefined, `${type} in ${file}`);
  return [...body.matchAll(/^ +\w+ = "([^"]+)";$/gm)].map((match) => match[1] as string);
}

const lists: [string, string, Named<string>][] = [
  ["anonymity.rs", "Attribute", Attribute],
  ["calendar.rs", "HolidayCalendar", HolidayCalendar],
  ["choice.rs", "IdentityMode", IdentityMode],
  ["choice.rs", "Stance", Stance],
  ["choice.rs", "Outcome", Outcome],
  ["choice.rs", "Marking", Marking],
  ["listening.rs", "Seat", Seat],
  ["operation.rs", "Operation", Operation],
  ["role.rs", "Role", Role],
  ["state.rs", "State", State],
  ["turn.rs", "Turn", Turn],
  ["complaint.rs", "Reprisal", Reprisal],
  ["complaint.rs", "ComplaintState", ComplaintState],
  ["complaint.rs", "ComplaintAct", ComplaintAct],
  ["complaint.rs", "RiskItem", RiskItem],
  ["complaint.rs", "Risk", Risk],
];

for (const [file, type, list] of lists) {
  test(`${type} is the list of ${file}`, () => {
    const names = namesOf(file, type);
    assert.ok(names.length >= 2);
    assert.deepEqual(list.ALL, names);
  });
}

const codes: [string, Named<string>][] = [
  ["refusal.rs", RefusalCode],
  ["reply.rs", ReplyRefusalCode],
];

for (const [file, list] of codes) {
  test(`refusal codes are those of ${file}`, () => {
    const names = [...rust(file).matchAll(/=> "([a-z_]+)",/g)].map((match) => match[1]);
    assert.ok(names.length >= 2);
    assert.deepEqual(list.ALL, names);
  });
}

test("a word that is not in a list is none", () => {
  assert.equal(State.fromName("draft"), "draft");
  for (const name of ["Draft", "draft ", "", "constructor"]) assert.equal(State.fromName(name), undefined);
});

test("what is filed and what is final", () => {
  assert.deepEqual(
    State.ALL.filter((state) => !isFiled(state)),
    ["draft", "circulating", "sealed", "withdrawn", "lapsed"],
  );
  assert.deepEqual(State.ALL.filter(isFinal), ["archived", "withdrawn", "lapsed"]);
});
