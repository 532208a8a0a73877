### Complaining of reprisal: the page, the kinds, the states and the steps.

complain-title = Se plaindre de représailles
complain-lead = Si l’on vous a fait du tort parce que vous avez écrit, signé ou semblé avoir signé, dites-le aux responsables de la protection. Personne d’autre ne peut le lire : ni le bureau, ni le contrôle, ni qui gère ce serveur. Pas besoin de se connecter ; tout appareil convient.
complain-loading = Recherche de qui reçoit les plaintes
complain-nobody = Personne ne reçoit de plaintes ici
complain-nobody-text = Aucun responsable de la protection n’est sur la liste de cette installation. Les règles du canal disent où vont les plaintes.
complain-way = Que voulez-vous faire ?
complain-way-first = Me plaindre pour la première fois
complain-way-first-means = Vous recevez une clé qui n’appartient qu’à cette plainte.
complain-way-again = Lire les réponses, ou dire ce qui s’est passé depuis
complain-way-again-means = Il vous faut la clé que vous avez gardée.
complain-key = Clé de votre plainte
complain-key-hint = Elle commence par demur-complaint:
complain-look = Regarder
complain-nothing = Le serveur ne garde aucune plainte avec cette clé. Si vous en avez envoyé une, envoyez-la de nouveau ou joignez les responsables autrement.
complain-answers = Où elle en est
complain-stands = Votre plainte est :
complain-no-answer = Personne n’a encore répondu.
complain-form = Ce qui s’est passé
complain-form-more = Ce qui s’est passé depuis
complain-kind = Ce qui a été fait
complain-kind-none = Choisir
complain-happened = Ce qui s’est passé
complain-happened-hint = Avec vos mots. Les responsables lisent ce que vous écrivez tel quel.
complain-date = Quand
complain-by = Quelle personne ou quel bureau l’a fait
complain-evidence = Ce qui le montre
complain-evidence-hint = Dites ce qu’il y a et où. Les fichiers peuvent suivre autrement.
complain-name = Votre nom et comment vous joindre
complain-name-hint = Laissez vide pour rester inconnu aussi des responsables. Ils peuvent tout de même vous répondre ici.
complain-proof = Montrer aux responsables que vous avez signé ce mémo
complain-proof-hint = Cela ne convainc qu’eux : chacun aurait pu faire cette preuve seul, et ne peut donc la montrer à personne. Ils apprennent quelle signature est la vôtre.
complain-proof-none = Non
complain-readers = Qui la lit
complain-readers-hint = Écartez la personne dont il s’agit, ou qui en est trop proche.
complain-keep = Gardez d’abord cette clé
complain-keep-text = C’est le seul chemin vers votre plainte. Personne ne peut la remplacer, et ce navigateur ne la garde pas. Mettez-la où personne ne regarde.
complain-save = Enregistrer la clé dans un fichier
complain-kept = J’ai gardé la clé
complain-send = Envoyer la plainte
complain-sent = Elle est gardée
complain-sent-text = Revenez avec votre clé pour lire les réponses. Vous pouvez en dire plus à tout moment.

reprisal-evaluation = Une remarque dans une évaluation
reprisal-assignment = Un autre poste ou d’autres tâches
reprisal-clearance = Habilitation retirée ou contestée
reprisal-promotion = Promotion ou prime refusée
reprisal-access = Accès retiré
reprisal-interrogation = Questions sur qui a écrit ou signé
reprisal-disclosure = La source ou un texte a été divulgué
reprisal-dismissal = Licenciement, ou menace de licenciement
reprisal-other = Autre chose

complaint-filed = reçue, pas encore confirmée
complaint-acknowledged = confirmée
complaint-interim_protection = sous protection provisoire
complaint-investigated = examinée
complaint-substantiated = établie
complaint-not_substantiated = non établie
complaint-remedied = réparée
complaint-followed_up = terminée, et suivie
complaint-closed = close

complaint-step-acknowledge = Confirmée
complaint-step-protect = Protection provisoire
complaint-step-investigate = Examinée
complaint-step-substantiate = Établie
complaint-step-dismiss = N’a pu être établie
complaint-step-remedy = Réparée
complaint-step-conclude = L’affaire est terminée
complaint-step-check = Revue
complaint-step-close = Close

risk-exposure = Peut-on savoir qui se plaint ?
risk-power = La personne décide-t-elle à votre sujet ?
risk-decision = Une décision sur vous est-elle proche ?
risk-vulnerability = Pouvez-vous perdre plus que d’autres ?
risk-history = Est-ce déjà arrivé ?
risk-urgency = Faut-il agir tout de suite ?


refusal-EntryRefusal-Empty = Dites ce qui s’est passé.
refusal-EntryRefusal-TooLong = C’est plus long que ce qu’une plainte contient. Envoyez une partie, puis le reste.
refusal-ComplaintRefusal-NoOfficer = Choisissez au moins un responsable.
refusal-ComplaintRefusal-NotAKey = Ce n’est pas la clé d’une plainte.
refusal-ComplaintRefusal-NotAHistory = Ce que le serveur a envoyé n’est pas l’histoire véritable de votre plainte. Joignez les responsables autrement.
refusal-ComplaintRefusal-NotKept = Le serveur ne l’a pas gardée. Envoyez-la de nouveau, ou joignez les responsables autrement.
