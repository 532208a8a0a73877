// The table is the one that was reviewed: the text made from it is the file made from Rust's.

import assert from "node:assert/strict";
import { test } from "node:test";

import { ComplaintAct, ComplaintState, nextState } from "../../src/domain/complaint.ts";
import { Operation } from "../../src/domain/operation.ts";
import { Refusal } from "../../src/domain/refusal.ts";
import { Role } from "../../src/domain/role.ts";
import { State } from "../../src/domain/state.ts";
import { decide, type Effect, isAllowed } from "../../src/domain/table.ts";
import { readRepository } from "../repository.ts";

function cellsOf(operation: Operation, role: Role): string {
  const lines: { effect: Effect; names: string[] }[] = [];
  for (const state of [undefined, ...State.ALL]) {
    if (!isAllowed(state, operation, role)) continue;
    const { effect } = decide(state, operation, role);
    const line = lines.find((known) => known.effect === effect);
    if (line === undefined) lines.push({ effect, names: [state ?? "-"] });
    else line.names.push(state ?? "-");
  }
  return lines
    .map(({ effect, names }) => `    ${names.join(" ")}${effect === "stay" ? "" : ` -> ${effect}`}`)
    .join("\n");
}

function blockOf(operation: Operation): string {
  const allowed = new Map<string, Role[]>();
  for (const role of Role.ALL) {
    const cells = cellsOf(operation, role);
    allowed.set(cells, [...(allowed.get(cells) ?? []), role]);
  }
  const refused = allowed.get("") ?? [];
  allowed.delete("");
  const rows = [...allowed].map(([cells, roles]) => {
    const who = roles.length === Role.ALL.length ? "everyone" : roles.join(" ");
    return `  ${who}:\n${cells}\n`;
  });
  const never = refused.length > 0 ? `  refused always: ${refused.join(" ")}\n` : "";
  return `\n${operation}\n${rows.join("")}${never}`;
}

/** Where an act stays, and then the states that lead to each. */
function complaintBlockOf(act: ComplaintAct): string {
  const leads = (from: ComplaintState | undefined, to: ComplaintState): boolean => {
    try {
      return nextState(from, act) === to;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  };
  const stays = ComplaintState.ALL.filter((state) => leads(state, state));
  const moves = ComplaintState.ALL.map((to) => {
    const from = [undefined, ...ComplaintState.ALL].filter((from) => from !== to && leads(from, to));
    return from.length > 0 ? `    ${from.map((it) => it ?? "-").join(" ")} -> ${to}\n` : "";
  });
  return `\n${act}\n${stays.length > 0 ? `    ${stays.join(" ")}\n` : ""}${moves.join("")}`;
}

test("the tables are the reviewed ones", () => {
  const reviewed = readRepository("docs/authorization-matrix.txt").toString();
  const [cases, complaints] = reviewed.split("\nComplaints, ");
  assert.equal(Operation.ALL.map(blockOf).join(""), cases?.slice(cases.indexOf("\n\n") + 1));
  assert.equal(ComplaintAct.ALL.map(complaintBlockOf).join(""), complaints?.slice(complaints.indexOf("\n\n") + 1));
});

test("a refusal says whether another state would allow it", () => {
  const code = (state: State, operation: Operation, role: Role) => {
    try {
      decide(state, operation, role);
      return "allowed";
    } catch (error) {
      return error instanceof Refusal ? error.code : "failed";
    }
  };
  assert.equal(code("submitted", "case_acknowledge", "office_clerk"), "allowed");
  assert.equal(code("replied", "case_acknowledge", "office_clerk"), "not_in_this_state");
  assert.equal(code("submitted", "case_acknowledge", "author"), "not_allowed_for_role");
});
