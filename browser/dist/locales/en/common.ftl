### Words for what the rules name: markings, states, refusals. Shared by the application and the pages of the server.

marking-U = UNCLASSIFIED
marking-SBU = SENSITIVE BUT UNCLASSIFIED
marking-C = CONFIDENTIAL
marking-S = SECRET
marking-TS = TOP SECRET

refusal-not_found = There is nothing here, or nothing that you may know of.
refusal-not_authorised = Not signed by whom it must be, or made at another time than now.
refusal-not_yet = It is not there yet. Ask again after the next interval of the log.
refusal-conflict = This contradicts what is already fixed.
refusal-malformed = The server did not understand the request. Perhaps this page is older than the server: load it again.
refusal-too_large = It is longer than it can be.
refusal-too_slow = It took too long to arrive. Try again.
refusal-internal = The server made a mistake.
refusal-not_allowed_for_role = This is not for whoever asks.
refusal-not_in_this_state = This cannot be done where the memo stands now.
refusal-too_few_signers = Fewer have signed than the rules ask for.
refusal-window_out_of_bounds = The rules do not allow so long a circulation.
refusal-window_over = The circulation has ended.
refusal-window_not_over = The circulation has not ended yet.
refusal-version_not_current = This is for another version than the one in circulation.
refusal-epoch_not_closed = Enrolment in this month is still open.
refusal-opens_exhausted = You opened as many memos this month as the rules allow one member.
refusal-marking_not_allowed = This installation may not hold such a marking.
refusal-affiliation_not_eligible = The rules let no one of this affiliation sign.
refusal-not_cleared = Fewer other officials have cleared this reply than must.
refusal-extensions_exhausted = The rules allow no further extension.
refusal-extension_out_of_bounds = The rules do not allow so long an extension.
refusal-limit_passed = The time to reply is over. Nothing can make it longer.
refusal-extension_not_requested = This is not the extension that was asked for last.
refusal-own_request = Whoever asked for more time does not grant it.
refusal-already_cleared = You have cleared this draft before.
refusal-WalletRefusal-DoesNotOpen = It does not open. Check each word and their order; or the file is damaged.
refusal-WalletRefusal-NotAWallet = This file is not a wallet that this version can read.
refusal-EnrolRefusal-Commitment = The secret of this month cannot be used. Wait for the next month.
refusal-EnrolRefusal-Attributes = The answer holds values that the month does not know. Do not use it, and tell the monitor.
refusal-EnrolRefusal-Signature = The answer does not carry the signature that the log shows. Do not use it, and tell the monitor.
refusal-LogRefusal-Shrank = The server’s log is shorter than it was: something that stood in it is gone. Do not go on, and tell the monitor.
refusal-LogRefusal-Forked = The server’s log is not the one that was here before: something in it was replaced. Do not go on, and tell the monitor.
refusal-TrustRefusal-Evidence = What the server says does not stand in its log, or the log has another key than the one in your wallet. Do not go on, and tell the monitor.
refusal-TrustRefusal-Charter = This version cannot read the rules of this installation.
refusal-TrustRefusal-Roster = The list of officials does not belong to this installation.
refusal-TrustRefusal-Epoch = A month of enrolment does not fit the log.
refusal-TrustRefusal-TwoManifests = There are two keys for one month. Somebody may be trying to tell members apart. Do not go on, and tell the monitor.

# Where a memo stands.
state-draft = draft
state-circulating = in circulation
state-sealed = sealed
state-submitted = filed
state-acknowledged = acknowledged
state-scope_disputed = scope disputed
state-redirected = redirected
state-in_review = under review
state-awaiting_authors = waiting for the authors
state-reply_drafted = reply drafted
state-replied = answered
state-contested = contested
state-appealed = appealed
state-closed = closed
state-archived = archived
state-withdrawn = taken back
state-lapsed = lapsed

mode-anonymous = Anonymous
mode-anonymous-means = Nobody ever reads your name. Nobody sees that you chose this.
mode-named = Named to the office
mode-named-means = The office reads your name once the memo is filed. The other signers do not.
mode-sealed = Sealed name
mode-sealed-means = Trustees of independent bodies can open your name together, for a reason that is recorded. Nobody else can.

stance-support = I support it
stance-support-with-reservation = I support it with a reservation

outcome-accepted = Accepted
outcome-partly = Accepted in part
outcome-rejected = Rejected
outcome-already-policy = Already the policy
outcome-needs-decision = Needs a decision

attribute-affiliation = Affiliation
attribute-service = Service
attribute-bureau = Bureau
attribute-grade_band = Grade band
attribute-tenure_band = Years of service
attribute-post_region = Region of the post
attribute-name_record = Name and number, shown only if you choose it

duty-acknowledge = Acknowledgement
duty-reply = Reply
duty-reply-target = Reply, as aimed for
duty-contest = Contest

event-filed = Filed
event-due_dates_set = Due dates set
event-opened = Opened
event-acknowledged = Acknowledged
event-distributed = Distributed
event-replied = Answered
event-statement_posted = Mentioned in a statement to all staff
event-due_met = A due date came and was met
event-due_missed = A due date came and was missed
event-closed = Closed by the authors
event-expired = Closed by itself
event-withdrawn = Taken back by the authors
event-cleared = Reply cleared by a second official
event-extension_requested = More time asked for
event-extension_granted = More time granted

count-exactly = { $count }
count-between = { $low } to { $high }
count-at-least = { $low } or more
count-fewer = fewer than { $high }
refusal-CredentialRefusal-not_authorised = The staff number or the code is not right, or this is not your institution. Go back and look at each letter.
refusal-CredentialRefusal-conflict = You were enrolled for this month from another wallet. A month’s credential is issued once: use that wallet, or enrol in the next month.
