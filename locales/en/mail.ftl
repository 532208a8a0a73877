### Mails that the server sends. A notice says the same whatever waits: nothing of any case may ever be added here.

mail-notice-subject = The dissent channel: please sign in
mail-notice =
    Something in the dissent channel waits for you. Please sign in here:

    { $address }

    This message is the same whatever it is about, and comes at most once a day.
    It says nothing more on purpose. Nobody needs to answer it.

mail-reminder-subject = You may disagree: the dissent channel
mail-reminder =
    There is a channel for reasoned dissent. Whoever believes that a policy is wrong may say so there, alone or with others, without being named. The memo must be answered, and nobody can stop it.

    What it is, what protects you and what does not is explained here:

    { $address }

    This message goes to all staff from time to time, and is about nobody in particular.
