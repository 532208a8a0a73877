### Séances d’écoute : pour qui a le lien, pour les auteurs, et au bureau.

listening-title = Séance d’écoute
listening-text = Dans une séance d’écoute, le bureau entend ceux qui ont signé. Elle ne tient lieu d’aucune réponse et n’en retarde aucune.
listening-loading = La séance est cherchée et lue
listening-to-memo = Vers le mémo
listening-no-rules = Pas de séances
listening-no-rules-text = Les règles de ce mémo ne prévoient pas de séance d’écoute.
listening-none = Aucune séance n’est prévue
listening-none-text = Les auteurs peuvent en demander une, et le bureau peut y inviter.
listening-asked = Une séance a été demandée
listening-asked-text = Le bureau n’a pas encore répondu. Il peut inviter, ou refuser et dire pourquoi.
listening-written = Ce qui en a été écrit
listening-not-yet = Le bureau a invité à une séance. L’invitation n’est pas encore dans la boîte ; regardez à nouveau au prochain intervalle du journal.
listening-hours = La salle prend des questions
listening-hours-are = du { $from } au { $until }
phase-closed = Les auteurs n’ont pas ouvert la salle. Jusque-là, personne ne peut y poser de question. Vous pouvez déjà prendre un siège.
phase-early = La salle est ouverte et prend des questions à partir du { $from }.
phase-open = La salle prend des questions maintenant, jusqu’au { $until }.
phase-late = La salle ne prend plus de questions. Le bureau peut encore répondre.
phase-over = La séance a eu lieu. La salle ne prend plus de questions.

## Auteurs

listening-no-words = Écrivez d’abord quelque chose.
listening-request-title = Demander une séance
listening-request-text = Dites sur quoi vous voulez être entendus, et quand cela vous convient. Le bureau peut inviter, ou refuser et dire pourquoi.
listening-request-label = Votre demande
listening-request-do = Demander une séance
listening-request-ask = Demander une séance au bureau ?
listening-request-means = Le bureau et tous ceux qui ont l’invitation au mémo lisent ce que vous dites. Le délai de réponse continue de courir.
listening-open-title = Ouvrir la salle
listening-open-text = Alors tous ceux qui ont le lien du mémo peuvent y poser des questions sans nom, et le bureau les lit. Le bureau reçoit la clé de cette seule salle, et de rien d’autre.
listening-open-label = Mots d’accueil
listening-open-do = Ouvrir la salle
listening-open-ask = Ouvrir la salle à tous ceux qui ont le lien ?
listening-open-means = On ne peut plus la fermer. Le bureau, le comité s’il y en a un, et tous ceux qui ont l’invitation au mémo lisent vos mots.
listening-minutes-title = Votre mot sur le compte rendu
listening-minutes-text = Vous avez jusqu’à la fin du { $until }. Quoi que vous disiez, le compte rendu et vos mots restent tous deux.
listening-minutes-legend = Le compte rendu est-il juste ?
listening-minutes-agree = Nous approuvons le compte rendu
listening-minutes-dispute = Nous contestons le compte rendu
listening-minutes-choose = Choisissez si vous approuvez.
listening-minutes-label = Pourquoi
listening-minutes-do = Envoyer votre mot
listening-minutes-ask = Envoyer ceci sur le compte rendu ?
listening-minutes-means = Le bureau et tous ceux qui ont l’invitation au mémo le lisent. On ne peut pas le reprendre.
listening-minutes-over = Le temps pour dire un mot du compte rendu est passé.

## Sièges

seats-title = Votre siège
seats-title-office = Sièges
seats-text = Il ne faut pas de siège pour lire ni pour poser une question. Un siège dit seulement combien viennent, par paliers.
seats-ask = Comment venez-vous ?
seats-hint = Qui ne vient pas ne dit rien et ne laisse aucune trace.
seats-send = Envoyer
seats-sent = Envoyé
seats-sent-text = Le serveur répond à tous de la même façon. Ce qui est valable compte dès le prochain intervalle du journal.
seats-no-key = Seul qui a signé et gardé la clé peut prendre un siège ou dire qu’une question compte. Ce portefeuille n’a pas de telle clé. Vous pouvez tout de même lire et poser des questions.
seats-no-wallet = Seul qui a signé et gardé la clé peut prendre un siège ou dire qu’une question compte, avec son portefeuille ouvert. Vous pouvez tout de même lire et poser des questions.
seat-in_person = En personne
seat-room = Dans la salle
seat-proxy = Quelqu’un parle pour moi
seat-none = Je rends mon siège
seat-means-in_person = Vous venez sur place. Qui s’y trouve vous voit.
seat-means-room = Vous lisez et écrivez sur cette page, sans nom.
seat-means-proxy = Vous dites à quelqu’un de confiance quoi dire. Le siège ne nomme aucun de vous deux.
seat-means-none = Il n’en reste rien.

## La salle

room-title = Questions
room-text = Tous ceux qui ont le lien les lisent, ainsi que les agents qui peuvent siéger. Ce qui est demandé se voit dès le prochain intervalle du journal.
room-empty = Rien n’a encore été demandé, ou cela ne se voit pas encore.
room-unread = Illisible ici : { $count }. Ce n’est pas pour cette salle, ou pas signé par qui il faut.
room-question = Question numéro { $number }
room-matters = Compte pour : { $count }
room-matters-none = personne encore
room-answered = { $official } répond :
room-taken = { $official } s’en charge.
room-setAside = { $official } l’écarte :
room-asks-all = { $official } demande à tous les signataires :
room-somebody = Quelqu’un répond :
room-upvote = Cela compte pour moi
room-upvote-which = Cela compte pour moi : question { $number }
room-upvoted = Envoyé. Cela compte une fois, dès le prochain intervalle.
ask-title = Poser une question
ask-label = Votre question
ask-hint = Laissez de côté ce que vous seul pouvez savoir.
ask-do = Demander sans nom
ask-sent = Demandé. Cela se voit dès le prochain intervalle du journal.
tell-title = Répondre
tell-label = Votre réponse
tell-do = Répondre sans nom
tell-sent = Réponse envoyée. Elle apparaît à partir du prochain intervalle du journal.
ask-too-long = C’est trop long pour un seul message. Abrégez ou partagez-le.
hidden-title = Ce qui est caché, et ce qui ne l’est pas
hidden-key = Tous ceux qui ont le lien demandent avec une seule et même clé. Personne ne peut en tirer qui demande, si deux questions sont d’une même personne, ni si cette personne a signé.
hidden-style = Votre façon d’écrire n’est pas cachée. Qui la connaît peut vous reconnaître.
hidden-upvote = Dire qu’une question compte tient à votre clé pour ce mémo. Qui ne le dit que de ce qu’il a demandé lui-même révèle de qui est la question.
hidden-record = Ce qui est dit ici n’entre dans aucun journal ni aucun dossier, et est détruit quand le dossier est archivé ou retiré. Ce qui compte est le compte rendu, et il ne nomme personne.
refusal-RoomRefusal-Words = Rien n’est dit, ou trop pour un seul message.

## Au bureau

listening-open-first = Ouvrez d’abord le mémo ; vous pourrez alors tenir une séance à son sujet.
listening-names-key = « { $run } » ressemble à une clé. Rien de ce qui est dit d’une séance ne peut en nommer une, car une clé dit qui est quelqu’un. Enlevez-la.
refusal-SessionRefusal-NotLogged = Le journal n’a pas encore pris ce dont il s’agit. Rechargez la séance au prochain intervalle du journal.

office-invite-title = Inviter à une séance
office-invite-text = Tous ceux qui ont l’invitation au mémo la lisent dans leur boîte. Ils prennent des sièges sans nom et, une fois la salle ouverte par les auteurs, y posent des questions sans nom.
office-invite-do = Inviter
office-invite-ask = Envoyer cette invitation ?
office-invite-means = Vous la signez de votre nom. Le délai de réponse continue de courir.
office-move-title = Déplacer la séance
office-move-text = Une nouvelle invitation prend la place de la précédente. Les sièges et les questions de la précédente ne suivent pas, et les auteurs ouvrent une nouvelle salle.
office-move-do = Inviter à nouveau
office-move-ask = Inviter à une autre heure ?
office-move-means = Vous la signez de votre nom. Le délai de réponse continue de courir.
listening-when-hint = Jour et heure, et le lieu : dans la salle seule, ou dans quelle maison.
listening-held-by-hint = Par nom ou par fonction.
listening-opens = La salle prend des questions à partir de
listening-closes = Jusqu’à
listening-clock = Aux horloges de { $zone }.
listening-closes-hint = Deux semaines plus tard au plus, pour que personne ne doive être là à une heure donnée.
listening-hours-missing = Dites de quand à quand la salle prend des questions.
office-decline-title = Il n’y aura pas de séance
office-decline-text = Tous ceux qui ont l’invitation au mémo lisent pourquoi.
listening-decline-reason = Pourquoi
office-decline-do = Refuser
office-decline-ask = Dire qu’il n’y aura pas de séance ?
office-decline-means = Vous le signez de votre nom.

office-room-title = La salle
office-room-text = Tous ceux qui ont le lien du mémo demandent avec une seule clé. Rien ici ne dit qui a demandé. Les nombres sont connus par paliers.
listening-no-key = Les auteurs ont ouvert cette salle avant que vous ne soyez sur la liste, ou leur clé pour vous n’est pas arrivée. Rechargez la séance plus tard.
office-say-which = Dire quelque chose de la question { $number }
office-ask-all = Interroger tous les signataires
office-ask-all-title = Votre question
office-ask-all-text = Toute personne qui a le lien lit la question et peut répondre sans nom. Vous apprenez ce qui est répondu, non par qui.
office-ask-all-do = Demander à tous
office-say-title = Votre mot
office-say-text = Il se voit sous votre nom dès le prochain intervalle du journal.
office-say-do = Le dire
listening-say-legend = Que dites-vous ?
listening-say-answered = Une réponse
listening-say-taken = Nous nous en chargeons ; une réponse suivra
listening-say-setAside = Nous l’écartons, et disons pourquoi
listening-words-answered = La réponse
listening-words-setAside = Pourquoi

office-conclude-title = Elle a eu lieu
office-conclude-text = Dites qui l’a tenue et combien sont venus. Ensuite la salle ne prend plus de questions.
office-conclude-do = Dire qu’elle a eu lieu
office-conclude-ask = La séance a-t-elle eu lieu ?
office-conclude-means = Vous le signez de votre nom.
listening-aide = C’était quelqu’un qui remplaçait
listening-aide-means = La personne que nommait l’invitation.
listening-attended-hint = C’est consigné par paliers : 1 à 4, 5 à 9, 10 à 19, et ainsi de suite.
listening-attended-step = Consigné comme : au moins { $count }.
listening-attended-wrong = Dites combien sont venus, par un nombre.

office-minutes-title = Compte rendu
office-minutes-text = Ce qui a été dit, point par point et par personne en particulier. Les auteurs approuvent ou contestent.
office-minutes-do = Remettre le compte rendu
office-minutes-ask = Remettre ce compte rendu ?
office-minutes-means = Vous le signez de votre nom. Un compte rendu ultérieur ne le remplace pas : les deux restent.
listening-summary = Ce qui a été dit, dans l’ensemble
listening-summary-hint = Ne nommez personne qui a parlé ou écrit.
listening-point = Point numéro { $number }
listening-answered-hint = Vide s’il n’y a pas eu de réponse.
listening-point-add = Ajouter un point
listening-point-remove = Enlever
listening-point-remove-which = Enlever le point { $number }
listening-follow-ups = Ce que fera le bureau
listening-follow-ups-hint = Une chose par ligne, avec le jour s’il y en a un.
listening-too-many = C’est plus que ne peut contenir un compte rendu.
listening-agreed = Les auteurs approuvent le compte rendu.
listening-disputed = Les auteurs contestent le compte rendu. Les deux restent.
listening-unanswered = Les auteurs n’ont rien dit du compte rendu à temps.
listening-awaits = Les auteurs ont jusqu’à la fin du { $until } pour approuver le compte rendu ou le contester.
