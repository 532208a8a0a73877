# The charter in plain words, for the page that needs no script and for whoever signs. Every language has the same keys and the same placeables.

charter-who = Who may sign
charter-signing = How one signs
charter-office = Who reads and answers
charter-protection = What protects you
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
role-distribution_reader = distribution reader
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
