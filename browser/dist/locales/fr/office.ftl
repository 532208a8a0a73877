### Les pages des responsables : connexion, file des dossiers, dossier, réponse.

office-title = Bureau
office-case = Dossier
office-loading = On va chercher les dossiers et on les vérifie
office-back = Retour au bureau
office-to-case = Vers le dossier

office-sign-in-title = Connexion des responsables
office-sign-in-lead = Ouvrez votre fichier de clé. Utilisez ensuite votre clé d’accès, ou saisissez le code que montre votre application d’authentification.
office-key = Votre fichier de clé
office-key-hint = Il est lu dans cette page et n’est envoyé nulle part.
office-key-of = C’est la clé de { $official }.
office-code = Code
office-code-hint = Six chiffres. Un code ne sert qu’une fois.
office-entering = Connexion en cours
office-enter = Se connecter
office-enter-passkey = Se connecter avec votre clé d’accès
office-code-instead = J’ai un code
office-no-factor = Je n’ai pas encore de second facteur
office-sign-in-means = La clé et la session restent dans la mémoire de cette page. Elles disparaissent quand vous vous déconnectez, partez ou la fermez.
office-demo = Ceci est une démonstration
office-demo-text = Choisissez à quel bureau vous asseoir. La clé et le code sont remplis ci-dessous.

office-factor-title = Second facteur
office-factor-lead = En plus de votre fichier de clé, vous vous connectez avec quelque chose que vous seul avez. Qui ne vole que le fichier n’obtient rien du serveur.
office-passkey = Clé d’accès
office-passkey-text = Votre appareil la garde et demande un doigt, un visage ou un code. Elle ne sert qu’à cette adresse : une page qui imite celle-ci n’obtient rien.
office-passkey-count = { $count ->
    [one] Vous avez une clé d’accès. Créez-en une autre sur chaque appareil que vous utilisez.
   *[other] Vous avez { $count } clés d’accès. Créez-en une autre sur chaque appareil que vous utilisez.
 }
office-passkey-make = Créer une clé d’accès
office-codes = Codes à usage unique
office-codes-text = Scannez ceci avec l’application d’authentification de votre téléphone, ou saisissez-y le secret. Il est fait ici, montré une fois et conservé nulle part.
office-factor-code = Le secret sous forme de code pour un appareil photo
office-factor-secret = Secret
office-factor-hint = Les six chiffres que votre application montre maintenant pour lui.
office-factor-enrol = Enregistrer
office-factor-done = Enregistré
office-factor-done-code = Dès le prochain code, vous vous connectez avec lui.
office-factor-done-passkey = Désormais, vous vous connectez avec elle.

office-none = Aucun dossier
office-none-text = Rien n’a été déposé que vous puissiez voir. Ce qui est déposé apparaît ici aussitôt.
office-cases = Dossiers, la première échéance en haut
office-due = Prochaine échéance
office-filed = Déposé le
office-signatures = Signatures
office-sealed-case = Mémo scellé { $id }
office-nothing-due = Rien n’est dû
office-due-late = en retard
office-due-soon = bientôt dû
office-due-later = dû
office-due-by = { $duty } au plus tard le { $day }
office-find = Chercher
office-find-hint = Cherche seulement dans ce qui a été ouvert dans ce navigateur.
office-any = Tous
office-found-none = Rien trouvé
office-found-none-text = Un mémo que vous n’avez pas ouvert depuis votre connexion ne se trouve que par son numéro et son état.

office-sealed = Ce mémo est scellé
office-sealed-text = Seuls les responsables pour qui il a été scellé peuvent l’ouvrir, avec leur propre clé.
office-open = Ouvrir le mémo
office-open-ask = Ouvrir ce mémo ?
office-open-means = Les auteurs verront que vous l’avez ouvert, et quand. C’est consigné avant que vous ne le lisiez, et de nouveau si vous l’ouvrez après vous être déconnecté.
office-verifying = Chaque signature est vérifiée ici
office-verified = toutes vérifiées ici
office-from = { $institution } : { $count }
office-from-others = institutions trop petites pour être montrées : { $count }
office-reservations = Signé avec une réserve
office-named = Signé avec leur nom
office-named-none = Personne, ou les noms ne vous sont pas destinés.
office-named-count = { $count ->
    [one] Un nom, dont il est prouvé qu’il appartient à sa signature
   *[other] { $count } noms, dont il est prouvé que chacun appartient à sa signature
 }
office-withdrawn = Les auteurs ont retiré ce mémo. Plus aucune réponse n’est due.
office-history = Ce qui s’est passé
office-event = { $day } : { $event }
office-event-by = { $day } : { $event }, { $official }

office-steps = Vos prochaines étapes
office-optional = Vous pouvez laisser ce champ vide.
office-blank = Un champ est encore vide.

office-acknowledge-title = Accuser réception du mémo
office-acknowledge-text = Une personne confirme qu’il est arrivé. Les auteurs et les signataires lisent ce qui figure ici.
office-acknowledge-do = Accuser réception
office-acknowledge-ask = Accuser réception de ce mémo ?
office-acknowledge-means = Le document est signé avec votre clé et consigné dans le registre. Il ne peut plus être changé ensuite.
office-number-hint = Par exemple { $prefix }-2030-0007.
office-number-wrong = Un numéro de dossier a des lettres, une année et quatre chiffres, séparés par des tirets.
office-due-computed = Calculé d’après les règles et le jour du dépôt.
office-due-limit = La réponse est due au plus tard le { $last } : { $counted }.
office-due-target = La date visée est le { $last } : { $counted }.
office-counted = { $term } après le { $from }
office-counted-without = { $term } après le { $from }, sans compter { $holidays }
office-holiday = { $name } le { $day }
office-responsible = { $office } : { $official }
office-monitor = Médiateur du canal : { $official }.
office-monitor-elected = Médiateur du canal, élu par le personnel : { $official }.
office-protection = Mentionner une dissidence dans une évaluation : { $mention }. Révéler un auteur ou un texte : { $disclosure }. Représailles : { $reprisal }. Les plaintes vont à { $official }.

office-distribute-title = Distribuer le mémo
office-distribute-text = Il va à chaque lecteur que nomment les règles. Personne ne peut être oublié, et les auteurs voient chaque lecteur.
office-distribute-do = Distribuer
office-distribute-ask = Distribuer ce mémo ?
office-distribute-means = Le document est signé avec votre clé et consigné dans le registre. On peut ajouter des lecteurs plus tard, mais pas en retirer.
office-redistribute-title = Ajouter des lecteurs
office-redistribute-text = Le mémo a été distribué. Vous pouvez ajouter des lecteurs ; les auteurs voient chacun d’eux.
office-redistribute-do = Distribuer de nouveau
office-redistribute-ask = Distribuer à ces lecteurs ?
office-redistribute-means = Le document est signé avec votre clé et consigné dans le registre. On peut ajouter des lecteurs, mais pas en retirer.
office-by-charter = nommé par les règles
office-added = ajouté
office-add = Autres lecteurs
office-add-hint = Les auteurs voient que c’est vous qui les avez ajoutés.
office-note-to-authors = Remarque aux auteurs

office-statement-title = Message à tout le personnel
office-statement-text = Relie à ce mémo un message adressé à tout le personnel. Il ne répond à rien : chaque demande reste due.
office-statement-do = Relier le message
office-statement-ask = Relier ce message ?
office-statement-means = Les auteurs et les signataires le lisent. Le délai continue de courir.
office-statement-message = Le message

office-reply-title = Réponse
office-reply-way = Chaque demande reçoit sa propre réponse, avec une issue et des motifs.
office-reply-write = Rédiger la réponse
office-reply-text = Une réponse par demande, chacune avec ses propres motifs. Ce que vous écrivez reste dans cette page jusqu’à ce que vous vous déconnectiez.
office-reply-do = Signer et envoyer la réponse
office-reply-ask = Envoyer cette réponse ?
office-reply-means = Elle est signée avec votre clé et va aux auteurs et à tous les signataires. Elle ne peut plus être changée ensuite.
office-reply-open-first = Ouvrez d’abord le mémo ; vous pourrez alors y répondre.
office-reply-not-now = Vous ne pouvez pas donner de réponse là où en est le mémo.
office-reply-progress = { $done } demandes sur { $demands } ont leur réponse.
office-reply-answered = répondu
office-reply-outcome = Issue de la demande { $demand }
office-reply-choose = Choisir
office-reply-reasons = Motifs pour la demande { $demand }
office-reply-day = Jour de la décision sur la demande { $demand }
office-reply-closing = Ce que vous voulez dire au-delà des demandes
office-reply-sent = La réponse est envoyée
office-reply-sent-text = Les auteurs peuvent l’accepter, ou dire qu’elle ne répond pas.
office-reply-open = Encore sans réponse : demande { $demands }.
office-reply-problem-no_such_demand = Le mémo n’a pas cette demande.
office-reply-problem-demand_answered_twice = Une demande a deux réponses.
office-reply-problem-demand_unanswered = Choisissez une issue.
office-reply-problem-reasons_blank = Donnez des motifs.
office-reply-problem-reasons_too_long = Ces motifs sont trop longs.
office-reply-problem-decision_day_wrong = Indiquez le jour où ce sera décidé au plus tard.
office-reply-problem-outcome_not_in_charter = Les règles ne connaissent pas cette issue.
office-reply-problem-one_text_for_all = Toutes les demandes ont le même texte. Donnez à chacune ses propres motifs.

refusal-DeskRefusal-NotAKeyFile = Ce n’est pas le fichier de clé d’un responsable.
refusal-DeskRefusal-NotOnRoster = Le registre ne connaît aucun responsable avec cette clé.
refusal-DeskRefusal-SignedOut = Vous n’êtes plus connecté. Connectez-vous de nouveau : ce que vous avez écrit est gardé.
refusal-DeskRefusal-PasskeyOrTime = Refusé. Essayez encore une fois, et vérifiez l’heure de cet appareil. Après cinq échecs, l’accès reste fermé un quart d’heure ou plus.
refusal-PasskeyRefusal-NotGiven = Aucune clé d’accès n’a servi. C’était peut-être annulé ou trop long, ou il n’y en a pas sur cet appareil.
refusal-PasskeyRefusal-Known = Cet appareil a déjà une clé d’accès à vous.
refusal-DeskRefusal-CodeOrTime = Refusé. Un code ne sert qu’une fois : attendez le suivant, et vérifiez l’heure de cet appareil. Après cinq codes faux, l’accès reste fermé un quart d’heure ou plus.
refusal-CaseRefusal-NotInQueue = Ce dossier n’existe pas, ou vous ne pouvez pas le voir.
refusal-OpeningRefusal-OtherCase = Le serveur a envoyé un autre dossier. N’allez pas plus loin et dites-le au médiateur.
refusal-OpeningRefusal-Filing = Le dépôt n’est pas celui des auteurs, ou porte sur autre chose. N’allez pas plus loin et dites-le au médiateur.
refusal-OpeningRefusal-NotForYou = Le mémo ne s’ouvre pas avec votre clé : il n’a pas été scellé pour vous.
refusal-OpeningRefusal-OtherText = Le texte n’est pas celui qui a été signé. N’allez pas plus loin et dites-le au médiateur.
refusal-OpeningRefusal-Charter = Les règles de ce mémo ne figurent pas au registre. N’allez pas plus loin et dites-le au médiateur.
refusal-OpeningRefusal-NotAMemo = Ce qui a été déposé n’est pas un mémo que cette version sait lire.
refusal-OpeningRefusal-Epoch = Le mémo nomme un mois d’inscription qui ne figure pas au registre. N’allez pas plus loin et dites-le au médiateur.
refusal-OpeningRefusal-Signature = Une signature n’est pas valable, ou figure deux fois. N’allez pas plus loin et dites-le au médiateur.
refusal-OpeningRefusal-Certificate = Le certificat ne découle pas des signatures. N’allez pas plus loin et dites-le au médiateur.
refusal-OfficeRefusal-Day = Le jour d’une décision n’est pas un jour.
refusal-OfficeRefusal-ReplyTo = Le mémo ne donne aucune adresse de réponse utilisable.
refusal-OfficeRefusal-Official = Le fichier de clé ne nomme aucun responsable.
refusal-case_number = Ce numéro de dossier est déjà pris, ou ne commence pas comme le veulent les règles.
refusal-reader_missing = Il manque un lecteur que nomment les règles.
refusal-reader_unknown = Un lecteur ne figure pas sur la liste des responsables.
refusal-further_readers_not_allowed = Les règles laissent à quelqu’un d’autre le soin d’ajouter des lecteurs.
