//! The memo of November 2023, after public reporting: its demands are those that were reported; the
//! words between them are ours.

/// The text as it first circulated.
pub(super) const FIRST: &str = "\
---
subject: A change of course on Gaza
to: The Secretary, The Policy Planning Staff
marking: SBU
---

## Summary

(SBU) The signatories ask the Department to change its policy on the war in Gaza and to answer five demands.

## Paragraphs

(SBU) Members of both agencies with experience in the region have concluded that the present course does not serve the interests or the values of the United States.

(U) Public statements and private counsel diverge, and our partners notice.

## Demands

1. (SBU) Call for a ceasefire.
2. (SBU) Propose an exchange of prisoners for hostages.
3. (SBU) Present a serious plan for a long-term peace with a Palestinian state.
4. (SBU) Align public and private statements.
5. (SBU) Hold violations of international norms to account, whoever commits them.

## Prior attempts

- Raised in bureau meetings in October; no change followed.
";

/// The sentence that the revision adds, because readers asked for evidence.
const ADDED: &str = "

(U) The statements meant are listed in the evidence below, so that the office can answer each.";

/// The evidence that comes with it.
const EVIDENCE: &str = "
## Evidence

- (U) Public and private statements diverge -> remarks to the press of 31 October 2023
";

/// The text as it was filed.
pub(super) fn second() -> String {
    let after = "and our partners notice.";
    let mut text = FIRST.replace(after, &format!("{after}{ADDED}"));
    text.push_str(EVIDENCE);
    text
}
