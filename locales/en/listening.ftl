### Listening sessions: for whoever has the link, for authors, and at the desk.

listening-title = Listening session
listening-text = In a listening session the office hears those who signed. It replaces no reply and delays none.
listening-loading = The session is being fetched and read
listening-to-memo = To the memo
listening-no-rules = No sessions
listening-no-rules-text = The rules of this memo have no listening sessions.
listening-none = No session is planned
listening-none-text = The authors can ask for one, and the office can invite to one.
listening-asked = A session was asked for
listening-asked-text = The office has not answered yet. It can invite, or decline and say why.
listening-written = What was written about it
listening-not-yet = The office has invited to a session. The invitation is not in the mailbox yet; look again with the log’s next interval.
listening-hours = The room takes questions
listening-hours-are = from { $from } until { $until }
phase-closed = The authors have not opened the room. Until they do, nobody can ask in it. You can take a seat already.
phase-early = The room is open and takes questions from { $from } on.
phase-open = The room takes questions now, until { $until }.
phase-late = The room takes no more questions. The office can still answer.
phase-over = The session was held. The room takes no more questions.

## Authors

listening-no-words = Write something first.
listening-request-title = Ask for a session
listening-request-text = Say what you want to be heard about, and when it suits. The office can invite, or decline and say why.
listening-request-label = Your request
listening-request-do = Ask for a session
listening-request-ask = Ask the office for a session?
listening-request-means = The office and everybody with the invitation to the memo read what you say. The time to reply runs on.
listening-open-title = Open the room
listening-open-text = Then everybody with the link to the memo can ask there without a name, and the office reads the questions. The office gets the key to this one room and to nothing else.
listening-open-label = Words of welcome
listening-open-do = Open the room
listening-open-ask = Open the room to everybody with the link?
listening-open-means = It cannot be closed again. The office, the panel where there is one, and everybody with the invitation to the memo read your words.
listening-minutes-title = Your word on the minutes
listening-minutes-text = You have until the end of { $until }. Whatever you say, the minutes and your words both stand.
listening-minutes-legend = Are the minutes right?
listening-minutes-agree = We agree to the minutes
listening-minutes-dispute = We dispute the minutes
listening-minutes-choose = Choose whether you agree.
listening-minutes-label = Why
listening-minutes-do = Send your word
listening-minutes-ask = Send this about the minutes?
listening-minutes-means = The office and everybody with the invitation to the memo read it. It cannot be taken back.
listening-minutes-over = The time for a word on the minutes is over.

## Seats

seats-title = Your seat
seats-title-office = Seats
seats-text = You need no seat to read or to ask. A seat only tells how many come, in steps.
seats-ask = How do you come?
seats-hint = Who does not come says nothing and leaves no trace.
seats-send = Send
seats-sent = Sent
seats-sent-text = The server answers everybody the same. What is valid counts from the log’s next interval on.
seats-no-key = Only who signed and kept the key can take a seat or say that a question matters. This wallet has no such key. You can read and ask all the same.
seats-no-wallet = Only who signed and kept the key can take a seat or say that a question matters, with the wallet open. You can read and ask all the same.
seat-in_person = In person
seat-room = In the room
seat-proxy = Somebody speaks for me
seat-none = I give my seat back
seat-means-in_person = You come to the place. Whoever is there sees you.
seat-means-room = You read and write on this page, without a name.
seat-means-proxy = You tell somebody you trust what to say. The seat names neither of you.
seat-means-none = Nothing is left of it.

## The room

room-title = Questions
room-text = Everybody with the link reads them, and so do the officials who may sit in the session. What is asked shows from the log’s next interval on.
room-empty = Nothing was asked yet, or it does not show yet.
room-unread = Not readable here: { $count }. It is not for this room, or not signed by whom it must be.
room-question = Question { $number }
room-matters = Matters to: { $count }
room-matters-none = nobody yet
room-answered = { $official } answers:
room-taken = { $official } takes it up.
room-setAside = { $official } sets it aside:
room-asks-all = { $official } asks all who signed:
room-somebody = Somebody answers:
room-upvote = This matters to me
room-upvote-which = This matters to me: question { $number }
room-upvoted = Sent. It counts once, from the next interval on.
ask-title = Ask something
ask-label = Your question
ask-hint = Leave out what only you can know.
ask-do = Ask without a name
ask-sent = Asked. It shows from the log’s next interval on.
tell-title = Answer this
tell-label = Your answer
tell-do = Answer without a name
tell-sent = Answered. It shows from the log’s next interval on.
ask-too-long = This is too long for one post. Shorten it, or split it.
hidden-title = What is hidden, and what is not
hidden-key = All who have the link ask with one and the same key. Nobody can tell from it who asks, whether two questions are by one person, or whether that person signed.
hidden-style = Your way of writing is not hidden. Who knows how you write may recognise you.
hidden-upvote = That a question matters to you hangs on your key for this memo. Who says it only of what they asked themselves tells whose question it is.
hidden-record = What is said here goes into no log and no file, and is destroyed when the case is archived or withdrawn. What counts is the minutes, and they name nobody.
refusal-RoomRefusal-Words = Nothing is said, or too much for one post.

## At the desk

listening-open-first = Open the memo first; then you can hold a session on it.
listening-names-key = “{ $run }” reads like a key. Nothing that is said of a session may name one, because a key tells who somebody is. Take it out.
refusal-SessionRefusal-NotLogged = The log has not taken in yet what this is about. Load the session again with the log’s next interval.

office-invite-title = Invite to a session
office-invite-text = Everybody with the invitation to the memo reads it in their mailbox. They take seats without names, and once the authors have opened the room they ask there without names.
office-invite-do = Invite
office-invite-ask = Send this invitation?
office-invite-means = You sign it with your name. The time to reply runs on.
office-move-title = Move the session
office-move-text = A new invitation takes the place of the one before. Seats and questions of the one before do not come along, and the authors open a new room.
office-move-do = Invite anew
office-move-ask = Invite to another hour?
office-move-means = You sign it with your name. The time to reply runs on.
listening-when-hint = Day and hour, and the place: in the room alone, or in which house.
listening-held-by-hint = By name or office.
listening-opens = The room takes questions from
listening-closes = Until
listening-clock = By the clocks of { $zone }.
listening-closes-hint = At most two weeks later, so that nobody must be there at one hour.
listening-hours-missing = Say from when until when the room takes questions.
office-decline-title = There will be no session
office-decline-text = Everybody with the invitation to the memo reads why.
listening-decline-reason = Why
office-decline-do = Decline
office-decline-ask = Say that there will be no session?
office-decline-means = You sign it with your name.

office-room-title = The room
office-room-text = All who have the memo’s link ask with one key. Nothing here tells who asked. Numbers are known in steps.
listening-no-key = The authors opened this room before you were on the roster, or their key for you has not arrived. Load the session again later.
office-say-which = Say something about question { $number }
office-ask-all = Ask all who signed
office-ask-all-title = Your question
office-ask-all-text = Everybody who has the link reads it and can answer without a name. You learn what is answered, and not by whom.
office-ask-all-do = Ask all
office-say-title = Your word
office-say-text = It shows under your name from the log’s next interval on.
office-say-do = Say it
listening-say-legend = What do you say?
listening-say-answered = An answer
listening-say-taken = We take it up; an answer follows
listening-say-setAside = We set it aside, and say why
listening-words-answered = The answer
listening-words-setAside = Why

office-conclude-title = It was held
office-conclude-text = Say who held it and how many came. Then the room takes no more questions.
office-conclude-do = Say that it was held
office-conclude-ask = Was the session held?
office-conclude-means = You sign it with your name.
listening-aide = That was somebody who stood in
listening-aide-means = For whom the invitation named.
listening-attended-hint = It is written down in steps: 1 to 4, 5 to 9, 10 to 19 and so on.
listening-attended-step = Written down as: at least { $count }.
listening-attended-wrong = Say how many came, as a number.

office-minutes-title = Minutes
office-minutes-text = What was said, point by point and by nobody in particular. The authors agree or dispute.
office-minutes-do = Give the minutes
office-minutes-ask = Give these minutes?
office-minutes-means = You sign them with your name. Later minutes do not replace them: both stand.
listening-summary = What was said, as a whole
listening-summary-hint = Name nobody who spoke or wrote.
listening-point = Point { $number }
listening-answered-hint = Empty if it was not answered.
listening-point-add = Add a point
listening-point-remove = Remove
listening-point-remove-which = Remove point { $number }
listening-follow-ups = What the office will do
listening-follow-ups-hint = One thing on each line, with the day if there is one.
listening-too-many = That is more than minutes can hold.
listening-agreed = The authors agree to the minutes.
listening-disputed = The authors dispute the minutes. Both stand.
listening-unanswered = The authors said nothing about the minutes in time.
listening-awaits = The authors have until the end of { $until } to agree to the minutes or to dispute them.
