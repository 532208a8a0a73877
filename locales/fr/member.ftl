### Reading, signing and following a memo.

invite-title = Vous êtes invité à signer un mémo
invite-none = Pas d’invitation
invite-none-text = Ouvrez le lien que vous avez reçu, ou scannez son code. Il ne fonctionne qu’en entier.
invite-loading = On va chercher le mémo et on le vérifie
invite-lead = Lisez-le en entier. Vous ne perdez rien à ne pas signer : personne ne voit qui a ouvert cette page, et rien n’enregistre qui a refusé.
invite-signatures = Signatures, par paliers
invite-until = Peut être signé jusqu’à la fin du
invite-version = Version
invite-agree = Êtes-vous d’accord ?
invite-agree-text = Avant de signer, on vous dit ce que tout le monde verra, parmi combien de personnes vous vous cachez, et ce qui n’est pas protégé. Rien n’est envoyé avant que vous ne confirmiez.
invite-go-sign = Continuer pour signer
invite-over = Ce mémo ne peut plus être signé. Vous pouvez le lire ici tant qu’il est affiché.

charter-summary = Les règles : { $title }
charter-office = Il est adressé à
charter-acknowledge = Une personne en confirme la réception sous
charter-reply = Délai de réponse
charter-reply-terms = { $target } comme délai visé, { $limit } au plus tard
charter-more-time = Délai supplémentaire
charter-more-time-terms = { $count ->
    [0] Personne ne peut allonger ce délai.
    [1] Une fois, de { $term } au plus : avant son terme, pour un motif que lit chaque signataire, et par deux responsables.
   *[other] { $count } fois au plus, chaque fois de { $term } au plus : avant son terme, pour un motif que lit chaque signataire, et par deux responsables.
}
charter-clearance = Avant la réponse
charter-clearance-means = { $count ->
    [1] Un autre responsable approuve les mots mêmes de la réponse.
   *[other] { $count } autres responsables approuvent les mots mêmes de la réponse.
}
charter-who = Qui peut signer
charter-modes = Façons de signer
charter-crowd = Plus petit groupe
charter-crowd-means = Rien de vous ne peut être montré que moins de { $least } membres ont en commun.
charter-protection = Protection
charter-protection-means = Les représailles sont interdites. Il est aussi interdit d’en faire mention dans une évaluation et de chercher qui a signé.
charter-pinned = Ces règles sont fixées pour ce mémo. Les changements ultérieurs des règles ne le touchent pas.
term-working_days = { $count ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
 }
term-calendar_days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
 }
term-months = { $count } mois

sign-title = Signer le mémo
sign-text = Le texte du mémo
sign-mode = Qui peut apprendre votre nom ?
sign-mode-hint = Sur le réseau, ces façons se ressemblent. Ni les auteurs ni les autres signataires ne peuvent savoir laquelle vous avez choisie.
sign-at-least = Seulement si tant de personnes signent
sign-at-least-hint = Votre nom ne peut être ouvert que si au moins ce nombre de personnes signent. Laissez vide pour ne poser aucune condition.
sign-stance = Votre position
sign-show = Montrer davantage de vous
sign-show-hint = Votre affiliation est toujours montrée. Tout ce que vous ajoutez rend plus petit le groupe dans lequel vous vous cachez.
sign-show-one = { $attribute } : { $value }
sign-keep = Garder une clé qui peut prouver que j’ai signé
sign-keep-means = Avec elle, vous pourrez montrer plus tard que votre signature compte, noter la réponse ou demander une protection. Sans elle, personne ne peut vous la réclamer, et vous ne pouvez pas le montrer vous-même.
sign-means = Ce que signer ainsi veut dire
sign-among = membres ont en commun ce que vous montrez. Vous vous cachez parmi eux.
sign-few = C’est peu. Montrez-en moins, ou réfléchissez bien.
sign-seen = Tout le monde voit
sign-name = Votre nom
sign-sealed-least = Des dépositaires peuvent ouvrir ensemble votre nom, mais n’en ont pas le droit si moins de { $least } personnes signent.
sign-remains = Ce qui vous reste
sign-kept = Votre portefeuille garde une clé qui peut prouver que vous avez signé. Vous pouvez la brûler à tout moment.
sign-burnt = Rien n’est gardé : vous ne pourrez pas prouver plus tard que vous avez signé, et personne ne pourra vous y forcer.
sign-risks = Ce qui pourrait encore vous trahir
sign-making = Votre signature est en train d’être faite et vérifiée
sign-send = Signer et envoyer
sign-save = Signer et enregistrer dans un fichier
sign-save-means = Un fichier peut être envoyé plus tard, d’ailleurs, ou par quelqu’un d’autre pour vous. Rien n’y dit qui l’envoie.
sign-unsure = Il n’est pas certain que votre signature soit arrivée. Renvoyez la même : elle ne compte qu’une fois.
sign-sent = Envoyé
sign-sent-text = Le serveur répond la même chose à tout le monde. Ce qui est valable compte dès sa prochaine étape.
sign-saved = Enregistré
sign-saved-text = La signature compte une fois le fichier envoyé, par vous ou par n’importe qui, avant la fin de la circulation.
sign-to-memo = Vers le mémo

memo-title = Mémo
memo-loading = On va chercher le mémo et ce qui est venu pour lui
memo-state = État
memo-id = Numéro
memo-overdue = Le bureau est en retard
memo-overdue-text = Son délai est passé pour : { $duties }. Cela figure dans le registre public et personne ne peut l’en retirer.
memo-again = Regarder à nouveau
case-clock = Ce qui est fait et ce qui est attendu

letters-title = Ce que le bureau a écrit
letters-none = Rien encore
letters-none-text = Ce que le bureau écrit parvient à toutes les personnes qui ont l’invitation, même à celles dont personne ne connaît le nom.
letter-from = { $title }, par { $official }
letter-acknowledgement = Réception confirmée
letter-distribution = Transmis à ses lecteurs
letter-reply = Réponse
letter-statement = Message à tout le personnel
letter-clearance = Réponse approuvée par un autre responsable
letter-extensionRequest = Délai supplémentaire réclamé
letter-extensionApproval = Délai supplémentaire donné
letter-extension-days = { $days ->
    [one] Un jour de plus est demandé.
   *[other] { $days } jours de plus sont demandés.
 }
letter-extension-moved = L’échéance a reculé.
letter-statement-means = Un message ne répond à aucun mémo et n’arrête aucun délai.
letter-case-number = Numéro de dossier
letter-responsible = Responsable
letter-due = Échéance
letter-monitor = Médiateur
letter-protection = Protection

reply-heading = La réponse
reply-signed-by = Signée par { $official }. La signature a été comparée à la liste des responsables qui figure dans le registre.
reply-unanswered = Sans réponse
reply-decision-by = À décider d’ici le { $day }

signature-title = Votre signature
signature-made = Vous avez signé la version qui circule en ce moment.
signature-unknown = Ce portefeuille ne garde rien qui montre si vous avez signé.
signature-old = Vous avez signé une version antérieure
signature-old-text = Le texte a changé depuis. Votre signature ne compte pas pour le nouveau texte. Lisez-le, et signez à nouveau si vous êtes d’accord.
signature-again = Lire et signer à nouveau
signature-ask = Voir si elle compte
signature-certified = Votre signature est acquise. Il est prouvé qu’elle est dans le certificat, qui en compte { $total }.
signature-counts = Votre signature compte, pour la version qui circule en ce moment.
signature-none = Aucune signature ne compte sous cette clé. Si vous venez de signer, redemandez dans un instant.
signature-outdated = Votre signature est pour la version { $version } et ne compte plus.
signature-take-back = Retirer ma signature
signature-take-back-ask = Retirer votre signature ?
signature-take-back-means = Personne ne voit que vous l’avez fait. Vous pouvez signer à nouveau tant que le mémo circule.
signature-taken-back = Envoyé. S’il y avait une signature de vous, elle disparaît dès la prochaine étape.

mailbox-title = Boîte de réception
mailbox-text = Tout le monde va chercher la boîte entière : le faire ne dit donc rien de vous. Ce qui s’ouvre avec vos clés est montré.
mailbox-loading = On va chercher la boîte de réception
mailbox-empty = Rien pour vous encore
mailbox-empty-text = Ce que le bureau écrit au sujet des mémos que vous avez signés ou écrits apparaît ici.
mailbox-read = Lire

post-title = Envoyer des signatures enregistrées
post-lead = Envoyez des signatures enregistrées dans des fichiers : les vôtres, ou celles que d’autres vous ont remises. Vous n’avez pas besoin de portefeuille pour cela, et vous n’apprenez aucun nom.
post-files = Fichiers contenant des signatures
post-files-hint = Chacun est vérifié ici avant que rien ne soit envoyé.
post-ready = Vérifié et prêt
post-send = Les envoyer
post-sent = Envoyé : { $count }

refusal-MemberRefusal-NoKey = Votre portefeuille n’a pas de clé pour ce mémo. Ouvrez l’invitation.
refusal-MemberRefusal-NotAnInvitation = Ce n’est pas une invitation entière. Il manque peut-être une partie du lien.
refusal-PostRefusal-NotASignature = Ce n’est pas un fichier contenant une signature.
refusal-SigningRefusal-Evidence = Les règles ou le mois de cette signature ne sont pas dans le registre.
refusal-CirculationRefusal-Memo = Le serveur a envoyé un autre mémo que celui que nomme l’invitation. Ne signez pas.
refusal-CirculationRefusal-Key = L’invitation n’ouvre pas ce mémo.
refusal-CirculationRefusal-Freeze = Le texte n’est pas signé par les auteurs. Ne signez pas.
refusal-CirculationRefusal-Text = Le texte n’est pas celui que les auteurs ont fixé. Ne signez pas.
refusal-CirculationRefusal-Unknown = Le mémo relève de règles ou de mois que le registre ne contient pas. Ne signez pas.
refusal-SignRefusal-NotEnrolled = Ce portefeuille ne contient pas d’attestation. Inscrivez-vous d’abord.
refusal-SignRefusal-OtherEpoch = Votre attestation est d’un mois que ce mémo n’accepte pas. Une signature ne compterait pas.
refusal-SignRefusal-NotEligible = Les règles ne laissent pas signer les personnes de votre affiliation. Une signature ne compterait pas.
refusal-SignRefusal-SignedAlready = Vous avez déjà signé cette version. Une seconde signature ne compterait pas.
refusal-SignRefusal-OtherVersion = Cette signature est pour une autre version du texte et ne compterait pas.
refusal-SignRefusal-WindowOver = La circulation est terminée. Les signatures ne sont plus reçues.
refusal-SignRefusal-ModeNotAllowed = Les règles ne permettent pas cette façon de signer.
refusal-SignRefusal-TooFew = Trop peu de personnes ont en commun ce que vous voulez montrer. On pourrait vous reconnaître. Montrez-en moins.
refusal-SignRefusal-Roster = Les clés des responsables sont inutilisables.
refusal-SignRefusal-Check = La signature qui a été faite n’est pas valable. Rien n’a été envoyé.
refusal-SignRefusal-Credential = Votre attestation n’a pas pu être utilisée.
refusal-ProofRefusal-NoKey = Votre portefeuille n’a pas de clé pour ce mémo : vous n’avez pas signé, ou vous l’avez brûlée.
refusal-ProofRefusal-Proof = La preuve du serveur est fausse. Dites-le au médiateur.
