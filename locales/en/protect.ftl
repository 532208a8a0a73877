### Complaints at a protection officer’s desk.

protect-title = Complaints of reprisal
protect-lead = What was told here is open to you and to the officers whom the complainant chose, and to nobody else: not the office, not the monitor, not who runs this server.
protect-loading = The complaints are being fetched
protect-none = No complaints
protect-none-text = Nobody has complained. What is told stands here at once.
protect-again = Look again
protect-list = Complaints, what is due first on top
protect-complaint = Complaint
protect-complaint-title = A complaint of reprisal
protect-complaint-name = Complaint { $id }
protect-due = Due next
protect-state = State
protect-received = Received
protect-records = Records
protect-nothing-due = Nothing is due
protect-late = late
protect-owed = due
protect-owed-acknowledge = Confirm it by the end of { $day }
protect-owed-check = { $month ->
    [one] Look again after { $month } month, by the end of { $day }
   *[other] Look again after { $month } months, by the end of { $day }
 }
protect-opening = The complaint is being fetched and checked
protect-back = Back to the complaints
protect-over-time = What was done, and what was done about it, over time
protect-opening-all = The complaints are being fetched and checked
protect-left-out = Left out: { $count }. A complaint is left out that was sent to other officers, or that does not hold.
protect-day = Day of the record
protect-what = What
protect-when = When it happened
protect-who = By whom
protect-in-full = In full
protect-told = Told by the complainant on { $day }
protect-said-date = When it happened
protect-said-by = Which person or office did it
protect-said-evidence = What shows it
protect-said-name = Name and how to reach them
protect-nameless = The complainant gave no name. What you write reaches them all the same. Do not look for who it is.
protect-proved = Shown to you: the complainant signed a memo
protect-proved-text = { $count ->
    [one] The only signature on it is theirs. This page checked the signature, its place in the certificate, and the proof made for you.
   *[other] One of the { $count } signatures on it is theirs. This page checked the signature, its place in the certificate, and the proof made for you.
 }
protect-proved-memo = Memo:
protect-proved-alone = It convinces you because you did not make it. You could have, so it convinces nobody else and you cannot pass it on.
protect-proof-fails = The proof does not hold
protect-proof-fails-text = What came as proof of having signed shows nothing to you. The complaint stands all the same.
protect-checked = { $month ->
    [one] Looked at again after { $month } month
   *[other] Looked at again after { $month } months
 }
protect-next = Your next step
protect-over = This complaint is closed. If the complainant tells more, it opens again.
protect-later = Nothing can be done before the next day on which you look again.
protect-which = What do you do?
protect-do-acknowledge = Confirm it
protect-do-acknowledge-means = You have read it, and asked what could happen to the complainant.
protect-do-protect = Protect them now
protect-do-protect-means = Something is done at once: say what, by whom and for how long. You can do this again.
protect-do-investigate = It was looked into
protect-do-investigate-means = Say what you looked at and whom you asked.
protect-do-substantiate = It is so
protect-do-substantiate-means = The reprisal happened. What was done must then be set right.
protect-do-dismiss = It could not be shown
protect-do-dismiss-means = Say why. The complainant can tell more, and then it opens again.
protect-do-remedy = It was set right
protect-do-remedy-means = Say what was undone, made good or ordered. You can do this again.
protect-do-conclude = The matter is over
protect-do-conclude-means = From now on the months count after which you look again.
protect-do-check = Look again
protect-do-check-means = Ask whether anything was done to the complainant since. Say what you found.
protect-do-close = Close it
protect-do-close-means = All checks are done. If the complainant tells more, it opens again.
protect-month = After which time
protect-months = { $month ->
    [one] { $month } month
   *[other] { $month } months
 }
protect-risks = What could happen to the complainant?
protect-risks-hint = Ask each question before you confirm. What nobody can say yet stays open. The complainant reads your answers.
protect-risk-exposure = Could it be known who complains?
protect-risk-power = Does the person complained of decide about the complainant?
protect-risk-decision = Is a decision about the complainant due soon?
protect-risk-vulnerability = Could the complainant lose more than others: contract, clearance, visa, health?
protect-risk-history = Has it happened before, here or to others?
protect-risk-urgency = Must something be done at once?
protect-words = What you write to the complainant
protect-words-hint = The complainant and the other protection officers read it, and nobody else.
protect-choose = Choose what you do.
protect-blank = Write something to the complainant.
protect-long = This is longer than one step holds.
protect-sign = Sign and send
protect-ask = Sign this step?
protect-ask-means = It stands over your name and cannot be taken back. The complainant reads it with the key of the complaint.
refusal-ProtectRefusal-Unknown = The complaint is under a charter that is not in the log.
refusal-ProtectRefusal-NotForYou = The complainant chose other officers: this complaint is not sealed to you. The officers who were chosen read it.
refusal-ProtectRefusal-NotAHistory = What the server sent is no true history of a complaint. Tell whoever runs it.
refusal-ProtectRefusal-Words = The words do not fit the step.
refusal-ProtectRefusal-Recipient = The complaint or the roster holds a key that cannot be used.
