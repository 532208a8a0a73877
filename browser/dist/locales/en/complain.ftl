### Complaining of reprisal: the page, the kinds, the states and the steps.

complain-title = Complain of reprisal
complain-lead = If something was done to you because you wrote, signed or were thought to have signed, tell the protection officers. Nobody else can read it: not the office, not the monitor, not who runs this server. You need not sign in, and you can do it from any device.
complain-loading = Looking up who takes complaints
complain-nobody = Nobody takes complaints here
complain-nobody-text = No protection officer is on this installation’s list. The rules of the channel say where complaints go.
complain-way = What do you want to do?
complain-way-first = Complain for the first time
complain-way-first-means = You get a key that belongs to this complaint alone.
complain-way-again = Read answers, or tell what happened since
complain-way-again-means = You need the key that you kept.
complain-key = Key of your complaint
complain-key-hint = It begins with demur-complaint:
complain-look = Look
complain-nothing = The server keeps no complaint with this key. If you sent one, send it again or go to the officers another way.
complain-answers = Where it stands
complain-stands = Your complaint is:
complain-no-answer = Nobody has answered yet.
complain-form = What happened
complain-form-more = What happened since
complain-kind = What was done
complain-kind-none = Choose
complain-happened = What happened
complain-happened-hint = In your own words. The officers read it as you write it.
complain-date = When
complain-by = Which person or office did it
complain-evidence = What shows it
complain-evidence-hint = Say what there is and where it is. Files can follow another way.
complain-name = Your name and how to reach you
complain-name-hint = Leave this empty to stay unknown to the officers too. They can still answer you here.
complain-proof = Show the officers that you signed this memo
complain-proof-hint = It convinces only the officers: each of them could have made this proof alone, so they cannot show it to anyone else. They do learn which signature is yours.
complain-proof-none = No
complain-readers = Who reads it
complain-readers-hint = Leave out whoever it is about, or is too close to it.
complain-keep = Keep this key first
complain-keep-text = It is the only way back to your complaint. Nobody can replace it, and this browser does not keep it. Put it where nobody looks.
complain-save = Save the key as a file
complain-kept = I have kept the key
complain-send = Send the complaint
complain-sent = It is kept
complain-sent-text = Come back with your key to read the answers. You can tell more at any time.

reprisal-evaluation = A remark in an evaluation
reprisal-assignment = Another post or other duties
reprisal-clearance = Clearance withdrawn or questioned
reprisal-promotion = Promotion or award refused
reprisal-access = Access taken away
reprisal-interrogation = Questions about who wrote or signed
reprisal-disclosure = The source or a text was disclosed
reprisal-dismissal = Dismissal, or the threat of it
reprisal-other = Something else

complaint-filed = received, not confirmed yet
complaint-acknowledged = confirmed
complaint-interim_protection = under interim protection
complaint-investigated = investigated
complaint-substantiated = substantiated
complaint-not_substantiated = not substantiated
complaint-remedied = remedied
complaint-followed_up = over, and looked after
complaint-closed = closed

complaint-step-acknowledge = Confirmed
complaint-step-protect = Interim protection
complaint-step-investigate = Investigated
complaint-step-substantiate = Found to be so
complaint-step-dismiss = Could not be shown
complaint-step-remedy = Set right
complaint-step-conclude = The matter is over
complaint-step-check = Looked at again
complaint-step-close = Closed

risk-exposure = Could it be known who complains?
risk-power = Does the person decide about you?
risk-decision = Is a decision about you due soon?
risk-vulnerability = Could you lose more than others?
risk-history = Has it happened before?
risk-urgency = Must something be done at once?


refusal-EntryRefusal-Empty = Say what happened.
refusal-EntryRefusal-TooLong = This is longer than one complaint holds. Send a part, then the rest.
refusal-ComplaintRefusal-NoOfficer = Choose at least one officer.
refusal-ComplaintRefusal-NotAKey = This is not the key of a complaint.
refusal-ComplaintRefusal-NotAHistory = What the server sent is no true history of your complaint. Go to the officers another way.
refusal-ComplaintRefusal-NotKept = The server did not keep it. Send it again, or go to the officers another way.
