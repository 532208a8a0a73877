# The pages that need no script. Every language has the same keys and the same placeables.

site-name = Demur
skip = Skip to the content
leave = Leave this page
nav-label = Pages
nav-home = Start
nav-how = How it works
nav-charter = The rules
nav-statistics = Statistics
nav-log = The log
nav-check = Check a file
nav-status = Where a case stands
nav-app = Open Demur
languages-label = Languages
footer = These pages use no script, no cookie and nothing from elsewhere, and keep nothing about you.

# Start
home-title = Disagree together, without saying who you are
home-lead = Write a memo against a policy, gather signatures that name nobody, and hand it to the office that must answer it.
home-promises = What is promised
home-promise-1 = Nobody learns who signed. A signature proves that a member signed, and no more, unless the signer wants more.
home-promise-2 = Nobody can stop it. Once a memo is handed in, no one can refuse, change or delete it.
home-promise-3 = The office must answer. Every demand, by a date that anyone can see.
home-promise-4 = Anyone can check. Receipts, certificates and answers hold without this server.
home-limits = What is not protected
home-limits-lead = No program can protect you from these. Think about them before you begin.
home-limit-1 = A watched screen. On an employer’s device, assume that what you see can be seen.
home-limit-2 = A device that is taken while it is unlocked.
home-limit-3 = Your way of writing, and what only you could know.
home-limit-4 = A small group. Before you sign you are told among how many you hide.
home-limit-5 = That this address was opened. Your network and your browser’s history may show it. “{ leave }” empties what this page left in the browser’s cache; it cannot empty the history.
home-begin = Begin
home-begin-text = Writing and signing need a browser with JavaScript, or the command “demur”. Use your own device and your own network if you can; Tor Browser works.
home-reading = To read and check, these pages are enough.
demonstration = This is a demonstration. Its institutions and people are made up.

# How it works
how-title = How it works
how-lead = From a thought to an answer, step by step.
how-step-1 = You enrol once a month, as everybody does, so enrolling says nothing about you. Your institution confirms that you are a member and never sees what you do with that.
how-step-2 = You write: what is wrong, why, and what you ask for, each demand with a number.
how-step-3 = You pass on a link. Whoever has it can read the memo and sign. The server cannot read it: the key is in the part of the link that browsers do not send.
how-step-4 = Each signer chooses: no name, a name that only the office opens, or a name that stays sealed until several trustees agree. From outside the three look the same.
how-step-5 = The authors seal the memo. The signatures are counted and fixed.
how-step-6 = They hand it in and get a receipt at once. It stands in a public log from which nothing can be removed.
how-step-7 = The office acknowledges it and answers every demand by a date. If it does not, the log says so by itself.
how-step-8 = Anyone who is shown the case can check all of it, without this server and years later.
how-who-title = Who can see what
how-who = Who
how-sees = What they see
how-employer = Your network or employer
how-employer-sees = That you opened this address, when, and how much you sent. Not what you wrote or signed.
how-server = Who runs this server
how-server-sees = Sealed memos, how many signed in rough steps, and what the office does when. No names of signers, no text.
how-issuer = Your institution
how-issuer-sees = That you enrolled, as everybody does. Not whether you ever signed.
how-cosigners = Whoever has the link
how-cosigners-sees = The memo, comments and the answer, and in rough steps how many signed.
how-office = The office
how-office-sees = The memo once it is handed in, how many signed, and the names of those who chose to tell the office.
how-public = Everybody
how-public-sees = That something was logged, and whether the office kept its dates. Not what any memo says.

# The rules
charter-title = The rules
charter-lead = This installation is held to its charter. A memo stays under the version with which it began.
charter-who = Who may sign
charter-signing = How one signs
charter-office = Who reads and answers
charter-protection = What protects you
charter-exact = The charter to the letter
charter-digest = Its digest, which stands in every memo:
charter-link = Read the exact text
charter-quoted = Names and words of the institution itself are shown as the charter has them.

charter-version = This is version { $version } of the charter of: { $title }.
charter-institutions = Members of these institutions may sign: { $institutions }.
charter-eligible = Eligible are those whose affiliation is { $affiliations }.
charter-excluded = Not eligible are those whose affiliation is { $affiliations }.
charter-opens = { $count ->
    [one] A member may open at most { $count } memo in a month.
   *[other] A member may open at most { $count } memos in a month.
}
charter-window = { $count ->
    [one] A memo may gather signatures for at most { $count } day.
   *[other] A memo may gather signatures for at most { $count } days.
}
charter-signers = { $count ->
    [one] It needs { $count } signature to be handed in.
   *[other] It needs { $count } signatures to be handed in.
}
charter-modes = Each signer chooses how to sign: { $modes }.
charter-anonymity = Nobody may sign so that they hide among fewer than { $min } members; below { $warn } there is a warning.
charter-trustees = A sealed name is opened only if { $threshold } of these { $count } agree: { $officials }.
charter-approval = Nobody's approval is needed to hand a memo in.
charter-kept = Once it is handed in, nobody can change or delete it, and only its authors can withdraw it.
charter-goes-to = It goes to: { $office }.
charter-no-scope = Nobody can turn it away as being out of place here.
charter-scope = What it is for: { $statement }
charter-redirect = What belongs elsewhere may be sent back, with a reason and the right address. Its authors can dispute that within { $dispute }, and the monitor rules within { $ruling }.
charter-readers = It is read by { $officials }.
charter-readers-elsewhere = If members of another institution than { $institution } may sign, it is also read there by { $officials }.
charter-further = Only { $official } may add readers, and the authors see each one.
charter-markings = This installation holds memos marked { $markings }, nothing higher.
charter-may-stop = Until it is answered, officials may stop what it is about.
charter-in-force = What has been decided stays in force until it is answered, and after.
charter-acknowledge = A person acknowledges it within { $term }.
charter-reply-target = The reply should come within { $term } of handing in.
charter-reply-limit = It must come within { $term } of handing in.
charter-no-extension = Nobody can make that time longer.
charter-extension = { $count ->
    [one] That time can be made longer { $count } time in one case, each time by at most { $term }: before it is over, for a reason that every signer reads, and with the consent of the { $role }, who may not be the one who asks.
   *[other] That time can be made longer { $count } times in one case, each time by at most { $term }: before it is over, for a reason that every signer reads, and with the consent of the { $role }, who may not be the one who asks.
}
charter-urgent = If its authors say that it cannot wait, the acknowledgement comes within { $acknowledge }, the reply should come within { $target } and must come within { $limit }.
charter-late = Within { $term } of its filing members can still sign it, without a name. They are counted apart and change no certificate.
charter-supporters = In the same time those whose affiliation is { $affiliations } can support it, counted by themselves.
charter-no-late = Nobody can sign it once it is sealed.
charter-questions = The authors may be asked questions, which they answer within { $term }, without a name.
charter-no-pause = Questions never put off the reply.
charter-pause = Waiting for answers puts off the reply by at most { $term } in all.
charter-calendar = Days are counted in the time zone { $zone }, with the holidays { $holidays }.
charter-own-holidays = { $count ->
    [one] Beside them it names { $count } day off, the last of them { $last }.
   *[other] Beside them it names { $count } days off, the last of them { $last }.
}
charter-panel = { $count ->
   *[other] A panel of { $count } people looks into it first: it is formed within { $form } and reports within { $report }.
}
charter-panel-reply = Once it has reported, the reply must come within { $within }, and never later than without a panel.
charter-panel-nominee = { $count ->
   *[other] A panel of { $count } people, one of them named by the authors, looks into it first: it is formed within { $form } and reports within { $report }.
}
charter-outcomes = The reply answers each demand with one of: { $outcomes }.
charter-clearance = { $count ->
    [one] Before it is given, { $count } official other than the one who signs it must clear it: { $roles }.
   *[other] Before it is given, { $count } officials other than the one who signs it must clear it: { $roles }.
}
charter-silence = Whoever is asked to clear it and does not within { $term } counts as having cleared it.
charter-close = Authors have { $term } to accept the reply.
charter-sessions = A listening session may be proposed by { $who }. Signers may come in person, have somebody speak for them, or write without a name. No session stands for the reply or puts it off.
charter-session-rules = A session takes at most { $questions } questions, and at most { $each } in one interval of the log. Its minutes name nobody who spoke, and the authors have { $term } to agree to them or to dispute them.
proposer-author = the authors
proposer-office_head = the office head
proposer-principal = the principal
charter-contest = If the reply does not answer, they can contest it within { $term }, and the monitor rules within { $ruling }.
charter-appeal = They can appeal to { $official } within { $term }, over { $grounds }; the decision comes within { $decision }.
charter-no-appeal = There is no appeal.
charter-monitor = The monitor, { $official } sees every deadline and no names.
charter-monitor-elected = The monitor, { $official }, whom the staff elects, sees every deadline and no names.
charter-evaluation = To mention dissent in an evaluation is { $consequence }.
charter-disclosure = Disclosing an author or a text is a { $consequence } matter.
charter-reprisal = Reprisal is a { $consequence } matter.
charter-complaints = Complaints of reprisal go to { $official }.
charter-complaint = A complaint is acknowledged within { $within }, and it is looked at again { $months } months after its end.
charter-complaint-not-again = A complaint is acknowledged within { $within }, and nobody has to look again.
charter-undertaking = Before officials open a memo for the first time, they sign: “{ $text }”
charter-risk-check = Whoever acknowledges a memo says in it what could happen to those who signed, by a fixed list.
charter-archive = A closed case is put on record { $term } later.
charter-kept-for-good = The text is kept for good; the names are destroyed { $names } after the close.
charter-destroyed = After the close the text is destroyed in { $text }, and the names in { $names }.
charter-higher = What is marked higher belongs elsewhere: { $system }.
charter-no-disclosure = No sealed name is opened through this channel.
charter-opening = Only { $official } may ask that one sealed name be opened, with written reasons that every signer reads; no trustee agrees before { $notice } have passed, and then they have { $decide }.
charter-names-of-records = That is possible until the names are destroyed.
charter-no-names-of-records = Once a case is on record its names stay sealed.
charter-no-release = No record is released through this channel.
charter-release = A record is released only once its authors were asked; they have { $term } to answer, and their silence is no consent.
charter-release-silence = A record is released only once its authors were asked; they have { $term } to answer, and their silence is consent.
charter-reminder = All staff is told of this channel every { $term }.
charter-told = In the institution's own words, which this program does not check: { $words }
charter-later = A later charter does not change a memo that has begun.

official = the { $role }
list-and = { $items } and { $last }
list-or = { $items } or { $last }
list-separator = ,
role-office_head = office head
role-office_clerk = office clerk
role-principal = principal
role-monitor = monitor
role-appeal_authority = appeal authority
term-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
term-calendar-days = { $count ->
    [one] { $count } calendar day
   *[other] { $count } calendar days
}
term-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
mode-named = named
mode-sealed = sealed
mode-anonymous = anonymous
ground-process = how the case was handled
ground-substance = what the reply says
outcome-accepted = accepted
outcome-partly = partly
outcome-rejected = rejected
outcome-already-policy = already-policy
outcome-needs-decision = needs-decision

# Statistics
statistics-title = Statistics
statistics-lead = Counted from the public log, the published rolls and the cases. Anyone who mirrors the log gets the same numbers of dates, and anyone with the case files the same numbers of each year (demur statistics).
statistics-duties = Did the office keep its dates?
statistics-duties-text = When a due date comes, the log says whether the duty was done: to acknowledge, to answer, to close. Which case it was stays hidden.
statistics-duties-none = No due date has come yet.
statistics-month = Month
statistics-met = In time
statistics-missed = Not in time
statistics-share = Share in time
statistics-duties-chart = Duties done in time and not in time, by month
statistics-years = What happened in each year?
statistics-years-text = A year is shown once it is over, so that no number moves on the day on which somebody files something. Small numbers are not counted out.
statistics-years-none = No year is over yet.
statistics-measure = Measure
statistics-year-filed = Memos filed
statistics-year-urgent = Filed as what cannot wait
statistics-year-acknowledged = Acknowledged by a person
statistics-year-acknowledgements-missed = Acknowledgements not there when due
statistics-year-replied = Replies
statistics-year-replies-missed = Replies not there when due
statistics-year-redirected = Sent elsewhere
statistics-year-contested = Replies contested
statistics-year-appealed = Replies appealed
statistics-year-reopened = Answered again after a ruling
statistics-year-withdrawn = Taken back by the authors
statistics-year-days-to-reply = Days to a reply (median)
statistics-enrolled = How many are enrolled?
statistics-enrolled-text = Every member is enrolled in every month, whether or not they ever sign. These are the people a signer hides among.
statistics-enrolled-none = No month is closed yet.
statistics-enrolled-chart = Members enrolled, by month and institution
statistics-institution = Institution
statistics-members = Members
statistics-open = enrolment is open
statistics-classes = Groups
statistics-classes-text = A signer may show some of these values. A group with fewer than { $min } members is never counted out.
statistics-class = Values
statistics-fewer = fewer than { $min }
statistics-kinds = What stands in the log
statistics-kinds-text = Most entries are sealed: events of cases, mixed with as many empty ones as are needed to fill each interval, so that nobody can tell how much happened.
statistics-kind = Kind
statistics-entries = Entries

# The log
log-title = The log
log-lead = Everything that happens to a memo after it is handed in stands here, sealed. Nothing in it can be changed or removed without everybody noticing.
log-size = { $count ->
    [one] It has { $count } entry.
   *[other] It has { $count } entries.
}
log-key = The log’s key
log-key-text = Compare it with the key that others have. Whoever was given another one is being shown another log.
log-checkpoint = Its signed head
log-latest = Latest entries in clear
log-latest-none = There are none yet.
log-all = All entries
log-page-title = Entries { $first } to { $last }
log-newer = Newer entries
log-older = Older entries
log-index = Entry
log-kind = Kind
log-interval = Interval
log-time = Began (UTC)
log-raw = These entries as the log serves them

kind-sealed = sealed
kind-epoch = enrolment opened
kind-roll = enrolment closed, roll published
kind-charter = charter
kind-roster = officials and trustees
kind-client = files of the browser client
kind-due-met = duty done in time
kind-due-missed = duty not done in time
kind-padding-opened = padding of a quarter opened

# Check a file
check-title = Check a file
check-lead = A case file, a certificate, a receipt or a saved signature: is it valid, and what does it prove?
check-sent = This page sends the file to this server, which reads it, keeps nothing and answers. If that is not what you want:
check-app = Check it in your browser without sending it
check-command = or use the command “demur verify”, which needs no network.
check-file = The file
check-file-hint = At most { $megabytes } MB. Larger ones need the browser client or the command.
check-button = Send and check
check-another = Check another file
check-valid = Valid
check-not-valid = Not valid
check-unknown = This is no file of Demur’s.
check-empty = No file was chosen.
check-too-large = The file is too large for this page.
check-busy = The server is checking another file. Please try again in a moment.
check-unreadable = The form did not arrive as it should. Please try again.
check-under-key = Checked under the key of this log. A file of another installation is not valid here.
check-case = A case file: “{ $subject }”.
check-certificate = A certificate.
check-receipt = A receipt: the memo was formally handed in.
check-signature = A signature by a member of { $institution }. Whether it counts shows only once the memo is sealed.
check-view = A view with words withheld: every word that it shows is one that was signed, in its place.
check-memo = Memo
check-signatures = Signatures
check-demands = Demands
check-withheld = Words withheld
check-filed-at = Handed in
check-entry = Entry in the log
check-state = State of the case in the file
check-missed = Not done in time
check-none = nothing
check-not-filed = not handed in

invalid-damaged = The file is damaged.
invalid-v1 = V1: the head of the log in it is not signed by this log.
invalid-v2 = V2: the charter is not the one that the memo names, or is not in the log.
invalid-v3 = V3: the list of officials is not in the log.
invalid-v4 = V4: a month of enrolment is not in the log, or is not the one that the memo names.
invalid-v5 = V5: the text is not the one that the authors froze.
invalid-v6 = V6: a signature does not hold, or stands twice.
invalid-v7 = V7: the certificate does not follow from the signatures.
invalid-v8 = V8: the filing is not signed by the authors, or names another certificate.
invalid-v9 = V9: an event is not at its place in the log.
invalid-v10 = V10: a document is not signed by a listed official, or answers another memo.
invalid-v11 = V11: the events cannot have happened in this order.
invalid-v12 = V12: the due dates do not follow from the charter.
invalid-v13 = V13: the words are not the ones that were signed, or a demand is left out.
invalid-v14 = V14: the claim is not by who signed, or was made for another reader.
invalid-v15 = V15: the reply was not cleared by as many other officials as the charter asks for.
invalid-v16 = V16: more time was granted against the charter, too late, or by the one who asked for it.
invalid-v17 = V17: a redirect, question, contest, appeal or ruling is not in the charter, names another document, or came too late.
invalid-v18 = V18: the case was archived, or something of it destroyed, otherwise than the charter has it.
invalid-v21 = V21: a name was asked for or opened without notice, or otherwise than the charter has it.
invalid-v23 = V23: the content was locked or handed out, or the record released, otherwise than the charter has it.
invalid-v19 = V19: a panel was not formed, did not declare, ask or report as the charter has it, or a reply did not wait for it.
invalid-v20 = V20: a session was called, held or written down otherwise than the charter has it, or its words name a key.
invalid-v22 = V22: a word is shown that was not signed, or not in this place.
invalid-v24 = V24: an official opened the case without the undertaking that the charter asks for.
invalid-v25 = V25: the authors did not say under their key that they wrote the memo, for this.
invalid-v26 = V26: those who signed after the filing had signed before, could not by the charter, or are not as many as the log says.

# Where a case stands
status-title = Where a case stands
status-lead = With the receipt that the authors were given, see what was done, what is due and what is late.
status-sent = This page sends the receipt to this server. A receipt names no person, but who sends it shows an interest in the memo.
status-file = The receipt as a file
status-paste = or its text
status-button = Send and look
status-another = Look at another case
status-not-receipt = This is a file of Demur’s, but no receipt.
status-says = What this server says
status-says-text = The state and the dates below are what the server answers to anyone who knows the memo. The case file, which the authors can export, proves them.
status-unknown = This server knows no such memo.
status-state = State
status-due = Due dates
status-duty = Duty
status-late-from = Late from (UTC)
status-outcome = So far
status-done = done
status-done-late = done, late
status-late = late
status-pending = not due yet
status-events = What happened
status-event = Event
status-when = When (UTC)

duty-acknowledge = acknowledge
duty-reply = answer
duty-contest = accept the answer
duty-answer = answer a question
duty-scope-ruling = rule whether it belongs elsewhere
duty-contest-ruling = rule on the contested reply
duty-appeal = decide the appeal
duty-panel-forming = form the panel
duty-panel-report = report, as a panel
state-draft = being written
state-circulating = gathering signatures
state-sealed = sealed, not handed in yet
state-submitted = handed in, not acknowledged yet
state-acknowledged = acknowledged, not distributed yet
state-in-review = under review, not answered yet
state-replied = answered; the authors can accept the answer
state-scope-disputed = its authors dispute that it belongs elsewhere
state-redirected = said to belong elsewhere
state-awaiting-authors = waiting for an answer of its authors
state-contested = answered; its authors contest the answer
state-appealed = answered; before the appeal authority
state-closed = closed
state-archived = archived
state-withdrawn = taken back by its authors
state-lapsed = ended without being sealed
state-reply-drafted = reply drafted
event-filed = handed in
event-due-dates-set = due dates fixed
event-opened = opened by an official
event-acknowledged = acknowledged
event-distributed = distributed
event-cleared = reply cleared by another official
event-clearance-asked = an official was asked to clear the reply
event-extension-requested = more time asked for
event-extension-granted = more time granted
event-replied = answered
event-statement-posted = mentioned in a message to all staff
event-due-met = a duty was done in time
event-due-missed = a duty was not done in time
event-closed = closed by the authors
event-expired = closed: the time to object is over
event-withdrawn = taken back by the authors
event-redirected = said to belong elsewhere
event-redirect-disputed = the authors disputed that it belongs elsewhere
event-redirect-confirmed = the monitor ruled that it belongs elsewhere
event-redirect-overturned = the monitor ruled that the office must answer
event-question-asked = the office asked the authors something
event-question-answered = the authors answered the question
event-question-lapsed = no answer came in time; the review went on
event-reply-contested = the authors contested the reply
event-contest-upheld = the monitor ruled that it was no reply; another is owed
event-contest-dismissed = the monitor ruled that it was a reply
event-reply-appealed = the authors appealed
event-appeal-dismissed = the appeal was decided for the office
event-appeal-remanded = the appeal was decided for the authors; the office answers again
event-reply-corrected = the reply was corrected
event-outcome-reported = the office reported what became of a demand
event-case-archived = it became a record; names were taken away from the text
event-names-destroyed = its sealed names were destroyed
event-text-destroyed = its text was destroyed
event-hold-placed = a hold was placed: nothing of it may be destroyed
event-hold-lifted = the hold was lifted
event-opening-requested = it was asked that one sealed name be opened
event-opening-approved = a trustee agreed to open the name
event-opening-refused = a trustee refused to open the name
event-leak-reported = an official reported that a text leaked
event-leak-told = the authors reported that a text leaked
event-direction-given = it was overruled in writing
event-spill-reported = its content was reported as marked too high and is locked; the clocks run on
event-spill-lifted = the monitor ruled that its content can be read again
event-release-asked = the authors were asked whether it may be released
event-release-consented = the authors agreed to its release
event-release-objected = the authors objected to its release
event-case-released = it was released
event-memo-linked = the authors linked it to another memo
event-panel-nominated = the authors named somebody for the panel
event-panel-formed = the office said who is on the panel
event-panel-declared = a member of the panel said whether there is a conflict of interest
event-issues-proposed = what the panel looks into was put to the authors
event-issues-agreed = the authors agreed to what the panel looks into
event-issues-objected = the authors objected to what the panel looks into
event-panel-reported = the panel reported
event-panel-dissented = a member of the panel wrote an opinion of their own
event-undertaken = an official undertook to protect who signed
event-assessment-given = a reader gave a personal assessment
event-reply-redrafted = a drafted reply went back to be written anew
event-late-counted = those who signed after the filing were counted
event-session-requested = the authors asked for a listening session
event-session-invited = the office invited to a listening session
event-room-opened = the authors opened the room of the session
event-session-declined = there will be no listening session
event-session-held = the listening session was held
event-minutes-given = the office gave the minutes of the session
event-minutes-agreed = the authors agreed to the minutes
event-minutes-disputed = the authors disputed the minutes

# When something is not there
missing-title = There is nothing here
missing-text = This address leads nowhere, or to something that is no longer there.
trouble-title = This cannot be shown now
trouble-text = The server could not read what it needs. Please try again in a moment.
