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
