// The hours of a session, by the clocks of the office, and where its room stands (R31, R32).

import assert from "node:assert/strict";
import { test } from "node:test";

import { hour, instantOf } from "../../src/app/listening/hours.ts";
import { phaseOf } from "../../src/app/listening/room.ts";
import { WorkCalendar } from "../../src/domain/charter/terms.ts";
import { DocumentDigest } from "../../src/domain/ids.ts";
import { roomAnswer } from "../../src/protocol/api/rooms.ts";

const newYork = WorkCalendar.new("America/New_York", "us-federal");
assert.ok(newYork);

test("what is typed is the office's hour, and no hour is none", () => {
  const at = (typed: string) => instantOf(newYork, typed);
  assert.equal(at("2026-12-01T09:00"), Date.UTC(2026, 11, 1, 14) / 1000);
  assert.equal(at("2026-07-01T09:00"), Date.UTC(2026, 6, 1, 13) / 1000);
  // Shown twice: the first. Skipped: as far after the gap as it would have been into it.
  assert.equal(at("2026-11-01T01:30"), Date.UTC(2026, 10, 1, 5, 30) / 1000);
  assert.equal(at("2026-03-08T02:30"), Date.UTC(2026, 2, 8, 7, 30) / 1000);
  for (const typed of ["", "tomorrow", "2026-13-01T09:00"]) assert.equal(at(typed), undefined, typed);
  assert.match(hour(at("2026-12-01T09:00") ?? 0, newYork), /December 1, 2026.*9:00.*EST/);
});

test("a room takes questions when the authors opened it, in its hours, until the session was held", () => {
  const of = (open: boolean, stands: boolean) => ({ session: DocumentDigest.fromBytes(new Uint8Array(32)), opens: 100, closes: 200, open, stands, posts: [], seats: [], upvotes: [] });
  assert.equal(phaseOf(of(false, true), 150), "closed");
  assert.deepEqual([99, 100, 199, 200].map((now) => phaseOf(of(true, true), now)), ["early", "open", "open", "late"]);
  assert.equal(phaseOf(of(true, false), 150), "over");
});

test("an answer about a room is read as the server writes it, and refused with anything more", () => {
  const count = { at_least: 1, at_most: 4 };
  const digest = "A".repeat(43);
  const answer = { session: digest, opens: 1, closes: 2, open: true, stands: true, posts: [], seats: [{ seat: "room", count }], upvotes: [{ question: digest, count }] };
  assert.equal(roomAnswer.fromJson(answer).seats[0]?.seat, "room");
  assert.deepEqual(roomAnswer.toJson(roomAnswer.fromJson(answer)), answer);
  const wrong = [{ ...answer, participants: [] }, { ...answer, session: "AA" }, { ...answer, seats: [{ seat: "front", count }] }];
  for (const one of wrong) assert.throws(() => roomAnswer.fromJson(one));
});
