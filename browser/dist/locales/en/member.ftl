### Reading, signing and following a memo.

invite-title = You are invited to sign a memo
invite-none = No invitation
invite-none-text = Open the link that you got, or scan its code. It works only as a whole.
invite-loading = The memo is being fetched and checked
invite-lead = Read it in full. You lose nothing by not signing: nobody sees who opened this, and nothing records who declined.
invite-signatures = Signatures, in steps
invite-until = Can be signed until the end of
invite-version = Version
invite-agree = Do you agree?
invite-agree-text = Before you sign you are told what everyone will see, among how many people you hide, and what is not protected. Nothing is sent before you confirm.
invite-go-sign = Go on to sign
invite-over = This memo cannot be signed any more. You can read it here for as long as it is shown.

charter-summary = The rules: { $title }
charter-office = It goes to
charter-acknowledge = A person confirms receipt within
charter-reply = It is answered
charter-reply-terms = within { $target } as aimed for, and { $limit } at the latest
charter-more-time = More time
charter-more-time-terms = { $count ->
    [0] Nobody can make that time longer.
    [1] Once, by at most { $term }: before the time is over, for a reason that every signer reads, and by two officials.
   *[other] At most { $count } times, each by at most { $term }: before the time is over, for a reason that every signer reads, and by two officials.
}
charter-clearance = Before it is given
charter-clearance-means = { $count ->
    [1] Another official clears the very words of the reply.
   *[other] { $count } other officials clear the very words of the reply.
}
charter-silence-means = Silence for { $term } counts as clearing it.
charter-who = Who may sign
charter-modes = Ways to sign
charter-crowd = Smallest group
charter-crowd-means = Nothing may be shown of you that fewer than { $least } members share.
charter-protection = Protection
charter-protection-means = To mention dissent in an evaluation is { $evaluation }. Disclosing an author or a text is a { $disclosure } matter. Reprisal is a { $reprisal } matter.
charter-undertaking = Before officials open the memo for the first time, they sign: { $text }
charter-pinned = These rules are fixed for this memo. Later changes of the rules do not touch it.
charter-all = All rules of this charter
term-working_days = { $count ->
    [one] one working day
   *[other] { $count } working days
 }
term-calendar_days = { $count ->
    [one] one day
   *[other] { $count } days
 }
term-months = { $count ->
    [one] one month
   *[other] { $count } months
 }

sign-title = Sign the memo
sign-text = The text of the memo
sign-mode = Who may learn your name?
sign-mode-hint = On the network the ways look alike. The authors and the other signers cannot tell which you chose.
sign-at-least = Only if so many sign
sign-at-least-hint = Your name may be opened only if at least this many sign. Leave it empty for no condition.
sign-stance = Where you stand
sign-show = Show more of yourself
sign-show-hint = Your affiliation is always shown. Whatever you add makes the group smaller in which you hide.
sign-show-one = { $attribute }: { $value }
sign-keep = Keep a key that can prove that I signed
sign-keep-means = With it you can later show that your signature counts, rate the answer, or ask for protection. Without it nobody can ask it of you, and you cannot show it yourself.
sign-means = What signing so means
sign-among = members share what you show. You hide among them.
sign-few = That is few. Show less, or think twice.
sign-seen = Everyone sees
sign-name = Your name
sign-sealed-least = Trustees together can open your name, and must not if fewer than { $least } sign.
sign-remains = What stays with you
sign-kept = Your wallet keeps a key that can prove that you signed. You can burn it at any time.
sign-burnt = Nothing is kept: you cannot prove later that you signed, nor be made to.
sign-risks = What could still give you away
sign-making = Your signature is being made and checked
sign-send = Sign and send
sign-save = Sign and save as a file
sign-save-means = A file can be sent later, from elsewhere, or by somebody else for you. Nothing in it says who sends it.
sign-unsure = It is not certain whether your signature arrived. Send the same again: it counts once.
sign-sent = Sent
sign-sent-text = The server answers everybody the same. What is valid counts from its next step on.
sign-saved = Saved
sign-saved-text = The signature counts once the file was sent, by you or by anybody, before the circulation ends.
sign-to-memo = To the memo

memo-title = Memo
memo-loading = The memo and what came for it are being fetched
memo-state = State
memo-id = Number
memo-overdue = The office is late
memo-overdue-text = Its time is over for: { $duties }. This stands in the public log and nobody can remove it.
memo-again = Look again
case-clock = What is done and what is due
case-urgent = Its authors say that it cannot wait: the rules’ shorter times hold.

letters-title = Letters of the case
letters-none = Nothing yet
letters-none-text = What the office writes reaches everyone who has the invitation, also those whose names nobody knows.
letter-from = { $title }, from { $official }
letter-acknowledgement = Receipt confirmed
letter-distribution = Passed on to its readers
letter-reply = Reply
letter-statement = Statement to all staff
letter-clearance = Reply cleared by a second official
letter-clearanceRequest = An official was asked to clear the reply
letter-clearance-asked = { $official } is asked to clear a drafted reply.
letter-extensionRequest = More time asked for
letter-extensionApproval = More time granted
letter-extension-days = { $days ->
    [one] One day more is asked for.
   *[other] { $days } days more are asked for.
 }
letter-extension-moved = The due date has moved.
letter-statement-means = A statement answers no memo and stops no clock.
letter-case-number = Case number
letter-responsible = Responsible
letter-due = Due
letter-monitor = Monitor
letter-protection = Protection
letter-risks = What could happen to those who signed
letter-risks-hint = Ask each question before you acknowledge. What nobody can say yet stays open. Signers read your answers.
letter-risk-exposure = Could it be known who signed?
letter-risk-power = Do those whom the memo is about decide about people who may have signed?
letter-risk-decision = Are decisions about such people due soon?
letter-risk-vulnerability = Could some lose more than others: contract, clearance, visa, health?
letter-risk-history = Has it happened before, here or to others?
letter-risk-urgency = Must something be done at once?

reply-heading = The reply
reply-signed-by = Signed by { $official }. The signature was checked against the list of officials in the log.
reply-unanswered = Not answered
reply-decision-by = To be decided by { $day }
reply-change-by = Changes by { $day }

signature-title = Your signature
signature-made = You signed the version that circulates now.
signature-stood = You signed this memo.
signature-unknown = This wallet keeps nothing that shows whether you signed.
signature-old = You signed an earlier version
signature-old-text = The text has changed since. Your signature does not count for the new text. Read it, and sign again if you agree.
signature-again = Read and sign again
signature-ask = See whether it counts
signature-certified = Your signature stands. It is proved to be one of { $total } in the certificate.
signature-counts = Your signature counts, for the version that circulates now.
signature-none = No signature under this key counts. If you signed just now, ask again in a moment.
signature-outdated = Your signature is for version { $version } and does not count any more.
signature-take-back = Take my signature back
signature-take-back-ask = Take your signature back?
signature-take-back-means = Nobody sees that you did. You can sign again for as long as the memo circulates.
signature-taken-back = Sent. If there was a signature of yours, it is gone from the next step on.

mailbox-title = Mailbox
mailbox-text = Everybody fetches the whole mailbox, so fetching it says nothing about you. What opens with your keys is shown.
mailbox-loading = The mailbox is being fetched
mailbox-empty = Nothing for you yet
mailbox-empty-text = What the office writes about memos that you signed or wrote appears here.
mailbox-read = Read

post-title = Send saved signatures
post-lead = Send signatures that were saved as files: your own, or those that others gave you. You need no wallet for it, and you learn no names.
post-files = Files with signatures
post-files-hint = Each is checked here before anything is sent.
post-ready = Checked and ready
post-send = Send them
post-sent = Sent: { $count }

refusal-MemberRefusal-NoKey = Your wallet has no key to this memo. Open the invitation.
refusal-MemberRefusal-NotAnInvitation = This is not a whole invitation. Perhaps a part of the link is missing.
refusal-PostRefusal-NotASignature = This is not a file with a signature.
refusal-SigningRefusal-Evidence = The rules or the month of this signature are not in the log.
refusal-CirculationRefusal-Memo = The server sent another memo than the invitation names. Do not sign.
refusal-CirculationRefusal-Key = The invitation does not open this memo.
refusal-CirculationRefusal-Freeze = The text is not signed by the authors. Do not sign.
refusal-CirculationRefusal-Text = The text is not the one that the authors fixed. Do not sign.
refusal-CirculationRefusal-Unknown = The memo is under rules or months that the log does not have. Do not sign.
refusal-SignRefusal-NotEnrolled = This wallet holds no credential. Enrol first.
refusal-SignRefusal-OtherEpoch = Your credential is of a month that this memo does not accept. A signature would not count.
refusal-SignRefusal-NotEligible = The rules do not let people of your affiliation sign. A signature would not count.
refusal-SignRefusal-SupporterBeforeFiling = The rules let you support this memo once it is filed, and not sign it before.
refusal-SignRefusal-SignedAlready = You have signed this version already. A second signature would not count.
refusal-SignRefusal-OtherVersion = This signature is for another version of the text and would not count.
refusal-SignRefusal-WindowOver = The circulation is over. Signatures are no longer taken.
refusal-SignRefusal-ModeNotAllowed = The rules do not allow this way of signing.
refusal-SignRefusal-TooFew = Too few people share what you want to show. You could be recognised. Show less.
refusal-SignRefusal-Roster = The keys of the officials cannot be used.
refusal-SignRefusal-Check = The signature that was made does not hold. Nothing was sent.
refusal-SignRefusal-Credential = Your credential could not be used.
refusal-ProofRefusal-NoKey = Your wallet has no key for this memo: you did not sign, or you burned it.
refusal-ProofRefusal-Proof = The server’s proof is wrong. Tell the monitor.

ratings-title = Does the reply answer?
ratings-text = Signers say here whether the reply answers what was asked. How many do is shown in steps, to those who have this memo and to the office.
ratings-answers = Say that it answers
ratings-does-not-answer = Say that it does not
ratings-unanswered = Of these, demand { $number } unanswered
ratings-ask = What do you say?
ratings-ask-hint = It hangs on the key that you kept when you signed, and on nothing else of you. You can say otherwise later; the last word counts.
ratings-choose-answers = It answers every demand
ratings-choose-does-not-answer = It does not answer
ratings-choose-means = As a whole, or the demands that you name.
ratings-which = Which demands does it leave unanswered? Choose none if it fails as a whole.
ratings-demand = Demand { $number }
ratings-send = Send
ratings-sent = Sent
ratings-sent-text = The server answers everybody the same. The numbers move at its next step.
ratings-no-key = Only who signed and kept the key can say it. This wallet has no such key.
refusal-RatingRefusal-NoSuchDemand = The memo has no such demand.
refusal-RatingRefusal-OutOfOrder = A demand stands there twice.
refusal-RatingRefusal-Contradiction = A reply that answers leaves no demand unanswered.

history-title = What has happened
history-event = { $day }: { $event }
history-event-by = { $day }: { $event }, { $official }

kept-title = What is kept, and what is gone
kept-archived = The case is a record since { $day }. The sealed names were taken away from the text and are kept apart from it.
kept-names = The sealed names were destroyed on { $day }. Nobody can open them any more.
kept-text = The text that the server had was destroyed on { $day }. That the memo was filed, and what became of it, still stands in the log. What you keep yourself is yours.
kept-hold = A hold stands since { $day }. Nothing that is left of the case is destroyed until it is lifted. The hold gives nobody anything to read.

memo-complain = Something was done to you because of this? Complain of reprisal
memo-session = To the listening session
claim-title = Show one reader that you signed
claim-text = For a complaint of reprisal, or for an award. You make a file that only the reader you choose can open. It is made for that reader: whoever passes it on shows a claim that was made for somebody else. What a reader has learned, a reader can tell.
claim-not-yet = This can be done once the memo is sealed.
claim-kind = What does the reader learn?
claim-kind-signatory = That I am one of the signatories
claim-means-signatory = The reader has proof that whoever made this claim signed the memo, and sees which of the signatures it is. Your name is not in it. If you signed as named or sealed, whoever can open that name can join the two.
claim-kind-named = My name
claim-means-named = The reader learns your name as your institution certified it, and has proof that you signed this memo.
claim-means = It cannot be taken back.
claim-reader = Who is to read it?
claim-reader-other = Somebody else, by their key
claim-key = Key of the reader
claim-key-hint = It begins with age1. The reader gives it to you; nothing secret is in it.
claim-key-old = This key does not protect against future quantum computers. Ask the reader for a newer one, which begins with age1pq, if the claim must stay closed for long.
claim-go = Make the claim
claim-ask = Make a claim that cannot be taken back?
claim-making = The claim is being made and verified
claim-saved = The claim was saved
claim-saved-text = Give the file to the reader. It is checked on the page “Check a file”, or with the command “demur verify”.
claim-reader-anybody = Anyone I show it to: a certificate of protected activity
claim-means-anybody = Whoever gets this file can show it to anybody, and it convinces everybody. Give it to counsel, a court or an inspector when you need it, and to nobody before.
claim-saved-anybody = Open it on the page “Check a file” to read it and to print it. The command makes a PDF of it: “demur attest”.
burn-title = Burn the key that shows that you signed
burn-text = Your signature stays and counts. Nobody can then ask you to show that it is yours, because you cannot.
burn-go = Burn the key
burn-ask = Burn the key for good?
burn-means = You can no longer prove that you signed, rate the reply, or claim protection with it. Nobody can bring the key back.
burn-month = Erase the secret of the month as well
burn-month-means = Until that is erased, whoever opens this wallet can work out which memos it signed. No memo of that month can be signed or claimed from this wallet any more. It is left if something of the month may still circulate.
burn-done = The key was burned
burn-erased = The secret of the month was erased as well.
burn-left = The secret of the month is still in the wallet, because memos of that month may still circulate, or because you did not ask for it. Until it is erased, whoever opens the wallet can work out that you signed. It is erased by itself when all of them are over.
burn-copies = A copy of this wallet that lies elsewhere keeps what it has. Delete it, or replace it with the present one.
refusal-ReaderRefusal-Key = This is not the key of a reader. It begins with age1 and must be whole.
refusal-ClaimRefusal-Burned = The key with which you signed was burned. Nobody can claim this signature any more.
refusal-ClaimRefusal-Erased = The secret of the month was erased, or is in another wallet. Your name cannot be shown any more; that you are a signatory perhaps can.
refusal-ClaimRefusal-NotCertified = Your signature does not stand in a certificate. A claim can be made once the memo is sealed, and only of a signature that counts.
refusal-ClaimRefusal-Unknown = The rules or the month of this memo are not in the log, or its text is not there any more.

invalid-Damaged = The file is damaged.
invalid-Checkpoint = The log has not signed this.
invalid-Charter = The rules in it do not stand in the log, or are not those of the memo.
invalid-Roster = The list of officials does not stand in the log.
invalid-Epoch = A month of enrolment in it does not stand in the log.
invalid-Text = The text is not the one that the authors fixed.
invalid-Signature = A signature does not hold.
invalid-Certificate = The certificate does not follow from the signatures.
invalid-Filing = The filing is not signed by the authors, or names another certificate.
invalid-Event = An event does not stand in the log where it says.
invalid-Document = A letter is not signed by an official of the list, or answers another memo.
invalid-History = The events cannot have happened in this order.
invalid-DueDates = The due dates do not follow from the rules.
invalid-Words = The words are not those that were signed, or a reply leaves a demand unanswered.
invalid-Claim = It is not by who signed, or for another reader than it says.
invalid-Clearance = The reply was not cleared by as many other officials as the rules ask for.
invalid-Extension = More time was granted against the rules, too late, or by the one who asked for it.
invalid-Turn = A redirect, question, contest, appeal or ruling is not in the rules, is about another document, or came too late.
invalid-Disposal = The case was archived, or something of it destroyed, otherwise than the rules have it.
invalid-Opening = A name was asked for or opened without notice, or otherwise than the charter has it.
invalid-Record = The content was locked or handed out, or the record released, otherwise than the charter has it.
invalid-Panel = A panel was not formed, did not declare, ask or report as the rules have it, or the reply did not wait for it.
invalid-Session = A listening session was called, held or written down otherwise than the rules have it, or its words name a key.
invalid-View = A word is shown that was not signed, or not in this place.
invalid-Undertaking = An official opened the case without the undertaking that the rules ask for.
invalid-Authorship = The authors did not say under their key that they wrote the memo, for this.
late-signatures = Signed after the filing
late-until = { $count }, counted apart; possible until { $day }
late-supporters = Supporters, who could not have signed
late-supporters-count = { $count }, counted by themselves
sign-late = The memo was filed already
sign-late-means = Your signature says itself that it came later. It is counted apart, carries no name and changes no certificate. If you signed before, it counts there and not here.
sign-supporter = Your affiliation cannot sign here. You are counted among the supporters, by themselves.
signature-late = Your signature counts among those that came after the filing, apart from the certificate.
invalid-Late = Those who signed after the filing had signed before, could not by the rules, or are not as many as the log says.
refusal-SignRefusal-PseudonymsExhausted = This wallet has signed or opened eight memos with this month’s credential, as many as can stay unlinkable. One more could link them, so it is not made. A memo that accepts another month can still be signed.

# Where the road of a case turns
letter-from-authors = { $title }, from the authors
letter-authors-title = What the authors wrote
letter-redirect = Said to belong elsewhere
letter-ruling = Ruling
letter-question = Question to the authors
letter-correction = Correction of the reply
letter-outcomeReport = What became of it
letter-hold = Hold
letter-openingRequest = Request to open a name
letter-openingApproval = Consent of a trustee
letter-leakReport = Report of a leak
letter-direction = Overruled in writing
letter-spill = The content is locked
letter-release = Release
letter-reportLeak = Report of a leak
letter-consentRelease = Consent to a release
letter-objectRelease = Objection to a release
letter-link = Link to another memo
letter-opening-which = The name of signature { $number } is asked for, counted from 1 in the order of the certificate. Only who signed it can know whose it is.
letter-opening-reasons = Why
letter-opening-basis = It rests on
letter-opening-means = Nothing is opened yet. If the signature is yours you have time: you can object before a court or turn to the protection officer. The trustees decide only once the days of the rules have passed, each for itself.
letter-invitation = Invitation to a listening session
letter-sessionDeclined = There will be no listening session
letter-sessionHeld = The listening session was held
letter-minutes = Minutes of the listening session
letter-requestSession = A request for a listening session
letter-openRoom = The room of the session is open
letter-agreeMinutes = The authors agree to the minutes
letter-disputeMinutes = The authors dispute the minutes
session-when = When and where
session-held-by = Held by
session-level = Level
session-stand-in = Who may stand in
session-aide = Somebody stood in
session-aide-yes = Yes
session-attended = How many came
session-at-least = At least { $count }
session-asked = Asked
session-answered = Answered
session-follow-ups = The office will do this:
letter-dispute = Why it belongs here
letter-answer = Answer to the question
letter-contest = Why the reply does not answer
letter-appeal = Appeal
letter-redirect-reason = Why
letter-redirect-address = Where it belongs
letter-demand = Demand { $number }
turn-ground-process = How the case was handled
turn-ground-substance = What the reply says
reply-set-aside = A ruling set this reply aside. Another is owed.

# The review panel
letter-panel = Who is on the panel
letter-declaration = Declaration of a member of the panel
letter-issues = What the panel looks into
letter-panelReport = Report of the panel
letter-dissent = A member’s own opinion
letter-assessment = A reader’s personal assessment
letter-assessment-means = This is one person’s view. It is not the answer to the memo.
letter-nominate = Whom they name for the panel
letter-agreeIssues = They agree to what the panel looks into
letter-objectIssues = They object to what the panel looks into
letter-conflict = There is a conflict of interest
letter-no-conflict = There is no conflict of interest
opening-own-ask = The name of one signature of this memo is asked for. Ask here whether yours counts, and this page says whether it is yours.
opening-own = It is your signature whose name is asked for.
opening-not-own = It is not your signature whose name is asked for.
opening-own-unknown = The name of one signature is asked for. You did not keep what shows that you signed, so nobody can tell here whether it is yours.
link-related = related to it
link-forked = forked from it
link-merged = merged into it
letter-link-to = Memo { $memo }: { $how }
