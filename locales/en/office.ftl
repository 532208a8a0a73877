### The pages of officials: signing in, the queue, a case, the reply.

office-title = Desk
office-case = Case
office-loading = The cases are being fetched and checked
office-back = Back to the desk
office-to-case = To the case

office-sign-in-title = Sign in as an official
office-sign-in-lead = Open your key file. Then use your passkey, or type the code that your authenticator shows.
office-key = Your key file
office-key-hint = It is read in this page and sent nowhere.
office-key-of = This is the key of { $official }.
office-code = Code
office-code-hint = Six digits. A code counts once.
office-entering = You are being signed in
office-enter = Sign in
office-enter-passkey = Sign in with your passkey
office-code-instead = I have a code
office-no-factor = I have no second factor yet
office-sign-in-means = Key and session stay in the memory of this page. They are gone when you sign out, leave or close it.
office-demo = This is a demonstration
office-demo-text = Choose whose desk to sit at. Key and code are filled in below.

office-factor-title = Second factor
office-factor-lead = Besides your key file you sign in with something that only you have. Whoever steals the file alone gets nothing from the server.
office-passkey = Passkey
office-passkey-text = Your device keeps it and asks for a finger, a face or a PIN. It works at this address only, so a page that imitates this one gets nothing.
office-passkey-count = { $count ->
    [one] You have one passkey. Make another on each device that you use.
   *[other] You have { $count } passkeys. Make another on each device that you use.
 }
office-passkey-make = Make a passkey
office-codes = One-time codes
office-codes-text = Scan this with the authenticator on your telephone, or type the secret into it. It is made here, shown once and kept nowhere.
office-factor-code = The secret as a code for a camera
office-factor-secret = Secret
office-factor-hint = The six digits that your authenticator shows for it now.
office-factor-enrol = Register
office-factor-done = Registered
office-factor-done-code = From the next code on you sign in with it.
office-factor-done-passkey = From now on you sign in with it.

office-none = No cases
office-none-text = Nothing has been filed that you may see. What is filed stands here at once.
office-cases = Cases, what is due first on top
office-due = Due next
office-filed = Filed
office-signatures = Signatures
office-sealed-case = Sealed memo { $id }
office-nothing-due = Nothing is due
office-due-late = late
office-due-soon = due soon
office-due-later = due
office-due-by = { $duty } by the end of { $day }
office-find = Find
office-find-hint = Searches only what was opened in this browser.
office-any = Any
office-found-none = Nothing found
office-found-none-text = A memo that you have not opened since you signed in can only be found by its number and state.

office-sealed = This memo is sealed
office-sealed-text = Only officials for whom it was sealed can open it, with their own keys.
office-open = Open the memo
office-open-ask = Open this memo?
office-open-means = The authors will see that you opened it, and when. That is recorded before you read it, and again if you open it after signing out.
office-verifying = Every signature is being verified here
office-verified = each verified here
office-from = { $institution }: { $count }
office-from-others = institutions with too few to show: { $count }
office-reservations = Signed with a reservation
office-named = Signed with their name
office-named-none = Nobody, or the names are not for you.
office-named-count = { $count ->
    [one] One name, proved to belong to its signature
   *[other] { $count } names, each proved to belong to its signature
 }
office-withdrawn = The authors have taken this memo back. No reply is owed any more.
office-history = What has happened
office-event = { $day }: { $event }
office-event-by = { $day }: { $event }, { $official }

office-steps = Your next steps
office-optional = You may leave this empty.
office-blank = Something is still empty.

office-acknowledge-title = Acknowledge the memo
office-acknowledge-text = A person confirms that it was received. Authors and signers read what stands here.
office-acknowledge-do = Acknowledge
office-acknowledge-ask = Acknowledge this memo?
office-acknowledge-means = It is signed with your key and recorded in the log. It cannot be changed afterwards.
office-number-hint = Such as { $prefix }-2030-0007.
office-number-wrong = A case number has letters, a year and four digits, with hyphens between.
office-due-computed = Counted from the rules and the day of filing.
office-due-limit = The reply is due at the latest on { $last }: { $counted }.
office-due-target = It is aimed for on { $last }: { $counted }.
office-counted = { $term } after { $from }
office-counted-without = { $term } after { $from }, not counting { $holidays }
office-holiday = { $name } on { $day }
office-responsible = { $office }: { $official }
office-monitor = The monitor is { $official }.
office-monitor-elected = The monitor is { $official }, whom the staff elects.
office-protection = To mention dissent in an evaluation is { $mention }. Disclosing an author or a text is a { $disclosure } matter, and so is reprisal ({ $reprisal }). Complaints go to { $official }.

office-distribute-title = Distribute the memo
office-distribute-text = It goes to every reader whom the rules name. Nobody can be left out, and the authors see each reader.
office-distribute-do = Distribute
office-distribute-ask = Distribute this memo?
office-distribute-means = It is signed with your key and recorded in the log. Readers can be added later and not removed.
office-redistribute-title = Add readers
office-redistribute-text = The memo was distributed. You can add readers; the authors see each of them.
office-redistribute-do = Distribute again
office-redistribute-ask = Distribute to these readers?
office-redistribute-means = It is signed with your key and recorded in the log. Readers can be added and not removed.
office-by-charter = named by the rules
office-added = added
office-add = Further readers
office-add-hint = They are shown to the authors as added by you.
office-note-to-authors = Remark to the authors

office-statement-title = Statement to all staff
office-statement-text = Links a message to all staff to this memo. It answers nothing: every demand stays due.
office-statement-do = Link the statement
office-statement-ask = Link this statement?
office-statement-means = Authors and signers read it. The clock goes on.
office-statement-message = The message

office-reply-title = Reply
office-reply-way = Each demand is answered for itself, with an outcome and reasons.
office-reply-write = Write the reply
office-reply-text = One answer for each demand, each with reasons of its own. What you type stays in this page until you sign out.
office-reply-do = Sign and send the reply
office-reply-ask = Send this reply?
office-reply-means = It is signed with your key and goes to the authors and to everyone who signed. It cannot be changed afterwards.
office-reply-open-first = Open the memo first; then you can answer it.
office-reply-not-now = No reply can be given by you where the memo stands now.
office-reply-progress = { $done } of { $demands } demands are answered.
office-reply-answered = answered
office-reply-outcome = Outcome for demand { $demand }
office-reply-choose = Choose
office-reply-reasons = Reasons for demand { $demand }
office-reply-day = Day of the decision on demand { $demand }
office-reply-closing = What you want to say beyond the demands
office-reply-sent = The reply is sent
office-reply-sent-text = The authors can accept it, or say that it does not answer.
office-reply-open = Still open: demand { $demands }.
office-reply-problem-no_such_demand = The memo has no such demand.
office-reply-problem-demand_answered_twice = A demand is answered twice.
office-reply-problem-demand_unanswered = Choose an outcome.
office-reply-problem-reasons_blank = Give reasons.
office-reply-problem-reasons_too_long = These reasons are too long.
office-reply-problem-decision_day_wrong = Name the day by which it will be decided.
office-reply-problem-outcome_not_in_charter = The rules do not have this outcome.
office-reply-problem-one_text_for_all = Every demand has the same text. Give each its own reasons.

refusal-DeskRefusal-NotAKeyFile = This is not a key file of an official.
refusal-DeskRefusal-NotOnRoster = The log has no official with this key.
refusal-DeskRefusal-SignedOut = You are not signed in any more. Sign in again: what you typed is kept.
refusal-DeskRefusal-PasskeyOrTime = Not accepted. Try once more, and check the clock of this device. After five failures it stays closed for a quarter of an hour or longer.
refusal-PasskeyRefusal-NotGiven = No passkey was used. Perhaps it was cancelled, took too long, or there is none on this device.
refusal-PasskeyRefusal-Known = This device already has a passkey of yours.
refusal-DeskRefusal-CodeOrTime = Not accepted. A code counts once, so wait for the next one, and check the clock of this device. After five wrong codes it stays closed for a quarter of an hour or longer.
refusal-CaseRefusal-NotInQueue = There is no such case, or you may not see it.
refusal-OpeningRefusal-OtherCase = The server sent another case. Do not go on, and tell the monitor.
refusal-OpeningRefusal-Filing = The filing is not the authors’, or is about something else. Do not go on, and tell the monitor.
refusal-OpeningRefusal-NotForYou = The memo does not open with your key: it was not sealed for you.
refusal-OpeningRefusal-OtherText = The text is not the one that was signed. Do not go on, and tell the monitor.
refusal-OpeningRefusal-Charter = The rules of this memo do not stand in the log. Do not go on, and tell the monitor.
refusal-OpeningRefusal-NotAMemo = What was filed is not a memo that this version can read.
refusal-OpeningRefusal-Epoch = The memo names a month of enrolment that does not stand in the log. Do not go on, and tell the monitor.
refusal-OpeningRefusal-Signature = A signature does not hold, or stands twice. Do not go on, and tell the monitor.
refusal-OpeningRefusal-Certificate = The certificate does not follow from the signatures. Do not go on, and tell the monitor.
refusal-OfficeRefusal-Day = The day of a decision is not a day.
refusal-OfficeRefusal-ReplyTo = The memo gives no address for answers that can be used.
refusal-OfficeRefusal-Official = The key file names no official.
refusal-case_number = This case number is taken, or does not begin as the rules have it.
refusal-reader_missing = A reader whom the rules name is missing.
refusal-reader_unknown = A reader does not stand on the list of officials.
refusal-further_readers_not_allowed = The rules let somebody else add readers.
