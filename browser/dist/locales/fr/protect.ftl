### Complaints at a protection officer’s desk.

protect-title = Plaintes pour représailles
protect-lead = Ce qui est dit ici n’est ouvert qu’à vous et aux responsables que la personne a choisis, et à personne d’autre : ni au bureau, ni à l’observateur, ni à qui exploite ce serveur.
protect-loading = Les plaintes sont en cours de chargement
protect-none = Aucune plainte
protect-none-text = Personne ne s’est plaint. Ce qui sera dit apparaîtra ici aussitôt.
protect-again = Regarder de nouveau
protect-list = Plaintes, la plus urgente en tête
protect-complaint = Plainte
protect-complaint-title = Une plainte pour représailles
protect-complaint-name = Plainte { $id }
protect-due = Prochaine échéance
protect-state = État
protect-received = Reçue
protect-records = Pièces
protect-nothing-due = Rien n’est dû
protect-late = en retard
protect-owed = à faire
protect-owed-acknowledge = À confirmer avant la fin du { $day }
protect-owed-check = { $month ->
    [one] Revoir après { $month } mois, avant la fin du { $day }
   *[other] Revoir après { $month } mois, avant la fin du { $day }
 }
protect-opening = La plainte est en cours de chargement et de vérification
protect-back = Retour aux plaintes
protect-over-time = Ce qui a été fait, et ce qu’on y a fait, au fil du temps
protect-opening-all = Les plaintes sont en cours de chargement et de vérification
protect-left-out = Laissées de côté : { $count }. Une plainte est laissée de côté si elle a été envoyée à d’autres responsables ou n’est pas valable.
protect-day = Jour de la pièce
protect-what = Quoi
protect-when = Quand cela s’est passé
protect-who = Par qui
protect-in-full = En entier
protect-told = Dit par la personne le { $day }
protect-said-date = Quand cela s’est passé
protect-said-by = Quelle personne ou quel service l’a fait
protect-said-evidence = Ce qui le montre
protect-said-name = Nom et moyen de joindre la personne
protect-nameless = La personne n’a pas donné de nom. Ce que vous écrivez lui parvient quand même. Ne cherchez pas qui c’est.
protect-proved = Montré à vous : la personne a signé un mémo
protect-proved-text = { $count ->
    [one] La seule signature est la sienne. Cette page a vérifié la signature, sa place dans le certificat et la preuve faite pour vous.
   *[other] L’une des { $count } signatures est la sienne. Cette page a vérifié la signature, sa place dans le certificat et la preuve faite pour vous.
 }
protect-proved-memo = Mémo :
protect-proved-alone = Elle vous convainc parce que vous ne l’avez pas faite. Vous auriez pu, donc elle ne convainc personne d’autre et vous ne pouvez pas la transmettre.
protect-proof-fails = La preuve ne tient pas
protect-proof-fails-text = Ce qui est arrivé comme preuve de signature ne vous montre rien. La plainte reste valable.
protect-checked = { $month ->
    [one] Revue après { $month } mois
   *[other] Revue après { $month } mois
 }
protect-next = Votre prochaine étape
protect-over = Cette plainte est close. Si la personne en dit plus, elle est rouverte.
protect-later = Rien ne peut être fait avant le prochain jour de vérification.
protect-which = Que faites-vous ?
protect-do-acknowledge = La confirmer
protect-do-acknowledge-means = Vous l’avez lue, et vous vous êtes demandé ce qui pourrait arriver à la personne.
protect-do-protect = Protéger maintenant
protect-do-protect-means = Quelque chose est fait tout de suite : dites quoi, par qui et pour combien de temps. Vous pouvez recommencer.
protect-do-investigate = Elle a été examinée
protect-do-investigate-means = Dites ce que vous avez examiné et qui vous avez interrogé.
protect-do-substantiate = C’est établi
protect-do-substantiate-means = Les représailles ont eu lieu. Il faudra réparer.
protect-do-dismiss = Cela n’a pas pu être établi
protect-do-dismiss-means = Dites pourquoi. La personne peut en dire plus, et la plainte est alors rouverte.
protect-do-remedy = C’est réparé
protect-do-remedy-means = Dites ce qui a été annulé, compensé ou ordonné. Vous pouvez recommencer.
protect-do-conclude = L’affaire est terminée
protect-do-conclude-means = À partir de maintenant courent les mois après lesquels vous vérifiez de nouveau.
protect-do-check = Vérifier de nouveau
protect-do-check-means = Demandez si quelque chose a été fait à la personne depuis. Dites ce que vous avez trouvé.
protect-do-close = La clore
protect-do-close-means = Toutes les vérifications sont faites. Si la personne en dit plus, elle est rouverte.
protect-month = Après combien de temps
protect-months = { $month ->
    [one] { $month } mois
   *[other] { $month } mois
 }
protect-risks = Que pourrait-il arriver à la personne ?
protect-risks-hint = Posez chaque question avant de confirmer. Ce que personne ne peut encore dire reste ouvert. La personne lit vos réponses.
protect-risk-exposure = Pourrait-on savoir qui se plaint ?
protect-risk-power = La personne mise en cause décide-t-elle du sort de l’autre ?
protect-risk-decision = Une décision sur cette personne est-elle proche ?
protect-risk-vulnerability = Peut-elle perdre plus que d’autres : contrat, habilitation, visa, santé ?
protect-risk-history = Est-ce déjà arrivé, ici ou à d’autres ?
protect-risk-urgency = Faut-il agir tout de suite ?
protect-words = Ce que vous écrivez à la personne
protect-words-hint = La personne et les autres responsables de la protection le lisent, et personne d’autre.
protect-choose = Choisissez ce que vous faites.
protect-blank = Écrivez quelque chose à la personne.
protect-long = C’est plus long que ce qu’une étape peut contenir.
protect-sign = Signer et envoyer
protect-ask = Signer cette étape ?
protect-ask-means = Elle porte votre nom et ne peut être reprise. La personne la lit avec la clé de sa plainte.
refusal-ProtectRefusal-Unknown = La plainte relève d’une charte qui n’est pas dans le journal.
refusal-ProtectRefusal-NotForYou = La personne a choisi d’autres responsables : cette plainte n’est pas scellée pour vous. Ceux qui ont été choisis la lisent.
refusal-ProtectRefusal-NotAHistory = Ce que le serveur a envoyé n’est pas l’historique véritable d’une plainte. Prévenez qui l’exploite.
refusal-ProtectRefusal-Words = Le texte ne convient pas à l’étape.
refusal-ProtectRefusal-Recipient = La plainte ou la liste contient une clé inutilisable.
