/**
 * A charter in plain words: every rule a sentence complete in itself, in the order in which a member
 * meets the rules. Answers to `plain_words` of the Rust side and to the server's page of the rules;
 * `testdata/vectors/charter-words.json` holds the English ones together.
 */

import type { Charter } from "../../domain/charter.ts";
import { answered } from "./answered.ts";
import { protects } from "./protects.ts";
import type { CharterWords } from "./words.ts";

/** The rules of one kind. */
export interface Part {
  readonly title: string;
  readonly sentences: readonly string[];
}

export function partsOf(words: CharterWords, charter: Charter): Part[] {
  return [
    { title: words.say("charter-who"), sentences: whoMaySign(words, charter) },
    { title: words.say("charter-signing"), sentences: howOneSigns(words, charter) },
    { title: words.say("charter-office"), sentences: [...whoReads(words, charter), ...answered(words, charter)] },
    { title: words.say("charter-protection"), sentences: protects(words, charter) },
  ];
}

function whoMaySign(words: CharterWords, { version, title, institutions, eligibility }: Charter): string[] {
  const { affiliations, excluded } = eligibility;
  return [
    words.say("charter-version", { version: String(version), title: words.own(title) }),
    words.say("charter-institutions", { institutions: words.listed(institutions.map(({ name }) => words.own(name))) }),
    words.say("charter-eligible", { affiliations: words.either(affiliations) }),
    ...(excluded.length > 0 ? [words.say("charter-excluded", { affiliations: words.either(excluded) })] : []),
  ];
}

function howOneSigns(words: CharterWords, { circulation, anonymity, identityModes, trustees }: Charter): string[] {
  const { threshold, members } = trustees;
  const modes = words.listed(identityModes.map((mode) => words.say(`mode-${mode}`)));
  const sealed = identityModes.includes("sealed");
  return [
    words.say("charter-opens", { count: circulation.opensPerEpoch }),
    words.say("charter-window", { count: circulation.windowDaysMax }),
    words.say("charter-signers", { count: circulation.signersMin }),
    words.say("charter-modes", { modes }),
    words.say("charter-anonymity", { min: anonymity.cellMin, warn: anonymity.warnBelow }),
    ...(sealed ? [words.say("charter-trustees", { threshold, count: members.length, officials: words.officials(members) })] : []),
  ];
}

function whoReads(words: CharterWords, { office, scope, distribution }: Charter): string[] {
  const { always, ifAuthorAgencyDiffers: elsewhere, furtherBy } = distribution;
  return [
    words.say("charter-approval"),
    words.say("charter-kept"),
    words.say("charter-goes-to", { office: words.own(office.name) }),
    ...(scope
      ? [
          words.say("charter-scope", { statement: words.own(scope.statement) }),
          words.say("charter-redirect", { dispute: words.term(scope.disputeWithin), ruling: words.term(scope.rulingWithin) }),
        ]
      : [words.say("charter-no-scope")]),
    words.say("charter-readers", { officials: words.officials(always) }),
    ...(elsewhere.length > 0 ? [words.say("charter-readers-elsewhere", { institution: words.own(office.institution), officials: words.officials(elsewhere) })] : []),
    words.say("charter-further", { official: words.official(furtherBy) }),
  ];
}
