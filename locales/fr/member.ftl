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
charter-undertaking = Avant d’ouvrir le mémo pour la première fois, les responsables signent : { $text }
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
case-urgent = Ses auteurs disent qu’il ne peut pas attendre : les délais plus courts des règles valent.

letters-title = Lettres du dossier
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
letter-risks = Ce qui pourrait arriver aux signataires
letter-risks-hint = Posez-vous chaque question avant d’accuser réception. Ce que personne ne peut encore dire reste ouvert. Les signataires lisent vos réponses.
letter-risk-exposure = Pourrait-on savoir qui a signé ?
letter-risk-power = Ceux dont parle le mémo décident-ils du sort de personnes qui ont pu signer ?
letter-risk-decision = Des décisions sur ces personnes sont-elles proches ?
letter-risk-vulnerability = Certaines peuvent-elles perdre plus que d’autres : contrat, habilitation, visa, santé ?
letter-risk-history = Est-ce déjà arrivé, ici ou à d’autres ?
letter-risk-urgency = Faut-il agir tout de suite ?

reply-heading = La réponse
reply-signed-by = Signée par { $official }. La signature a été comparée à la liste des responsables qui figure dans le registre.
reply-unanswered = Sans réponse
reply-decision-by = À décider d’ici le { $day }
reply-change-by = Change au plus tard le { $day }

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
refusal-SignRefusal-SupporterBeforeFiling = Les règles vous permettent de soutenir ce mémo une fois déposé, et non de le signer avant.
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

ratings-title = La réponse répond-elle ?
ratings-text = Les signataires disent ici si la réponse répond à ce qui était demandé. Combien le disent est montré par paliers, à ceux qui ont ce mémo et au bureau.
ratings-answers = Disent qu’elle répond
ratings-does-not-answer = Disent que non
ratings-unanswered = Parmi eux, demande { $number } sans réponse
ratings-ask = Qu’en dites-vous ?
ratings-ask-hint = Cela tient à la clé que vous avez gardée en signant, et à rien d’autre de vous. Vous pourrez dire autre chose plus tard ; c’est le dernier mot qui compte.
ratings-choose-answers = Elle répond à chaque demande
ratings-choose-does-not-answer = Elle ne répond pas
ratings-choose-means = Dans son ensemble, ou aux demandes que vous nommez.
ratings-which = Quelles demandes laisse-t-elle sans réponse ? N’en choisissez aucune si elle échoue dans son ensemble.
ratings-demand = Demande { $number }
ratings-send = Envoyer
ratings-sent = Envoyé
ratings-sent-text = Le serveur répond à tous de la même façon. Les nombres bougent à son prochain pas.
ratings-no-key = Seul qui a signé et gardé la clé peut le dire. Ce portefeuille n’a pas de telle clé.
refusal-RatingRefusal-NoSuchDemand = Le mémo n’a pas cette demande.
refusal-RatingRefusal-OutOfOrder = Une demande y figure deux fois.
refusal-RatingRefusal-Contradiction = Une réponse qui répond ne laisse aucune demande sans réponse.

history-title = Ce qui s’est passé
history-event = { $day } : { $event }
history-event-by = { $day } : { $event }, { $official }

kept-title = Ce qui est conservé, et ce qui ne l’est plus
kept-archived = Le dossier est aux archives depuis le { $day }. Les noms scellés ont été séparés du texte et sont conservés à part.
kept-names = Les noms scellés ont été détruits le { $day }. Plus personne ne peut les ouvrir.
kept-text = Le texte qu’avait le serveur a été détruit le { $day }. Que le mémo a été déposé, et ce qu’il en est advenu, reste inscrit dans le journal. Ce que vous gardez vous-même est à vous.
kept-hold = Une suspension est en place depuis le { $day }. Rien de ce qui reste du dossier n’est détruit tant qu’elle n’est pas levée. Elle ne donne rien à lire à personne.

memo-complain = On vous a fait du tort à cause de cela ? Se plaindre de représailles
memo-session = Vers la séance d’écoute
claim-title = Montrer à un seul lecteur que vous avez signé
claim-text = Pour une plainte contre des représailles, ou pour une distinction. Vous faites un fichier que seul peut ouvrir le lecteur que vous choisissez. Il est fait pour ce lecteur : qui le transmet montre une déclaration faite pour quelqu’un d’autre. Ce qu’un lecteur a appris, il peut le dire.
claim-not-yet = Cela se peut une fois le mémo scellé.
claim-kind = Qu’apprend le lecteur ?
claim-kind-signatory = Que je suis l’un des signataires
claim-means-signatory = Le lecteur a la preuve que l’auteur de cette déclaration a signé le mémo, et voit de quelle signature il s’agit. Votre nom n’y est pas. Si vous avez signé avec votre nom, ou sous nom scellé, qui peut ouvrir ce nom peut relier les deux.
claim-kind-named = Mon nom
claim-means-named = Le lecteur apprend votre nom tel que votre institution l’a certifié, et a la preuve que vous avez signé ce mémo.
claim-means = Cela ne peut être repris.
claim-reader = Qui doit la lire ?
claim-reader-other = Quelqu’un d’autre, par sa clé
claim-key = Clé du lecteur
claim-key-hint = Elle commence par age1. Le lecteur vous la donne ; elle ne contient rien de secret.
claim-key-old = Cette clé ne protège pas contre de futurs ordinateurs quantiques. Demandez au lecteur une clé plus récente, qui commence par age1pq, si la déclaration doit rester fermée longtemps.
claim-go = Faire la déclaration
claim-ask = Faire une déclaration qui ne peut être reprise ?
claim-making = La déclaration est faite et vérifiée
claim-saved = La déclaration a été enregistrée
claim-saved-text = Donnez le fichier au lecteur. Il se vérifie à la page « Vérifier un fichier », ou avec la commande « demur verify ».
claim-reader-anybody = Toute personne à qui je le montre : un certificat d’activité protégée
claim-means-anybody = Qui reçoit ce fichier peut le montrer à n’importe qui, et il convainc tout le monde. Donnez-le à un avocat, un tribunal ou un inspecteur quand vous en avez besoin, et à personne avant.
claim-saved-anybody = Ouvrez-le sur la page « Vérifier un fichier » pour le lire et l’imprimer. La commande en fait un PDF : « demur attest ».
burn-title = Brûler la clé qui montre que vous avez signé
burn-text = Votre signature reste et compte. Personne ne peut alors vous demander de montrer qu’elle est à vous, car vous ne le pouvez pas.
burn-go = Brûler la clé
burn-ask = Brûler la clé pour de bon ?
burn-means = Vous ne pourrez plus prouver que vous avez signé, ni évaluer la réponse, ni demander protection avec elle. Personne ne peut faire revenir la clé.
burn-month = Effacer aussi le secret du mois
burn-month-means = Tant qu’il n’est pas effacé, qui ouvre ce portefeuille peut retrouver quels mémos il a signés. Aucun mémo de ce mois ne pourra plus être signé ni déclaré depuis ce portefeuille. Il reste si quelque chose de ce mois peut encore circuler.
burn-done = La clé a été brûlée
burn-erased = Le secret du mois a été effacé aussi.
burn-left = Le secret du mois est encore dans le portefeuille, parce que des mémos de ce mois peuvent encore circuler, ou parce que vous ne l’avez pas demandé. Tant qu’il n’est pas effacé, qui ouvre le portefeuille peut retrouver que vous avez signé. Il s’efface de lui-même quand tous sont terminés.
burn-copies = Une copie de ce portefeuille qui se trouve ailleurs garde ce qu’elle a. Effacez-la, ou remplacez-la par la présente.
refusal-ReaderRefusal-Key = Ce n’est pas la clé d’un lecteur. Elle commence par age1 et doit être entière.
refusal-ClaimRefusal-Burned = La clé avec laquelle vous avez signé a été brûlée. Plus personne ne peut déclarer cette signature comme sienne.
refusal-ClaimRefusal-Erased = Le secret du mois a été effacé, ou se trouve dans un autre portefeuille. Votre nom ne peut plus être montré ; que vous êtes signataire, peut-être encore.
refusal-ClaimRefusal-NotCertified = Votre signature ne figure dans aucun certificat. Une déclaration se fait une fois le mémo scellé, et seulement d’une signature qui compte.
refusal-ClaimRefusal-Unknown = Les règles ou le mois de ce mémo ne sont pas dans le journal, ou son texte n’est plus là.

invalid-Damaged = Le fichier est endommagé.
invalid-Checkpoint = Le registre n’a pas signé ceci.
invalid-Charter = Les règles qu’il contient ne figurent pas au registre, ou ne sont pas celles du mémo.
invalid-Roster = La liste des responsables ne figure pas au registre.
invalid-Epoch = Un mois d’inscription qu’il contient ne figure pas au registre.
invalid-Text = Le texte n’est pas celui que les auteurs ont fixé.
invalid-Signature = Une signature n’est pas valable.
invalid-Certificate = Le certificat ne découle pas des signatures.
invalid-Filing = Le dépôt n’est pas signé par les auteurs, ou nomme un autre certificat.
invalid-Event = Un événement ne figure pas au registre là où il le dit.
invalid-Document = Une lettre n’est pas signée par un responsable de la liste, ou répond à un autre mémo.
invalid-History = Les événements n’ont pas pu se produire dans cet ordre.
invalid-DueDates = Les échéances ne découlent pas des règles.
invalid-Words = Les mots ne sont pas ceux qui ont été signés, ou une réponse laisse une demande sans réponse.
invalid-Claim = Elle n’est pas de qui a signé, ou pour un autre lecteur qu’elle ne dit.
invalid-Clearance = La réponse n’a pas été approuvée par autant d’autres responsables que les règles le demandent.
invalid-Extension = Un délai supplémentaire a été accordé contre les règles, trop tard, ou par la personne qui l’a demandé.
invalid-Turn = Un renvoi, une question, une contestation, un appel ou une décision n’est pas prévu par les règles, porte sur un autre document ou est venu trop tard.
invalid-Disposal = Le dossier a été archivé, ou une partie détruite, autrement que les règles le prévoient.
invalid-Opening = Un nom a été demandé ou ouvert sans préavis, ou autrement que la charte le prévoit.
invalid-Record = Le contenu a été verrouillé ou remis, ou le dossier diffusé, autrement que la charte le prévoit.
invalid-Panel = Un comité n’a pas été formé, ou ne s’est pas déclaré, n’a pas demandé ou rapporté selon les règles, ou la réponse ne l’a pas attendu.
invalid-Session = Une séance d’écoute a été convoquée, tenue ou consignée autrement que les règles le prévoient, ou ses mots nomment une clé.
invalid-View = Un mot montré n’a pas été signé, ou pas à cette place.
invalid-Undertaking = Un responsable a ouvert le dossier sans l’engagement que les règles demandent.
invalid-Authorship = Les auteurs n’ont pas dit sous leur clé qu’ils ont écrit le mémo, pour cet usage.
late-signatures = Ont signé après le dépôt
late-until = { $count }, comptés à part ; possible jusqu’au { $day }
late-supporters = Soutiens, qui n’auraient pas pu signer
late-supporters-count = { $count }, comptés à part
sign-late = Le mémo est déjà déposé
sign-late-means = Votre signature dit elle-même qu’elle est venue plus tard. Elle est comptée à part, ne porte aucun nom et ne change aucun certificat. Si vous avez déjà signé, cela compte là et pas ici.
sign-supporter = Votre affiliation ne permet pas de signer ici. Vous êtes compté parmi les soutiens, à part.
signature-late = Votre signature compte parmi celles qui sont venues après le dépôt, à part du certificat.
invalid-Late = Ceux qui ont signé après le dépôt avaient déjà signé, ne le pouvaient pas selon les règles, ou ne sont pas autant que le journal le dit.
refusal-SignRefusal-PseudonymsExhausted = Ce portefeuille a signé ou ouvert huit mémos avec l’attestation de ce mois, autant qu’il peut en rester sans lien entre eux. Un de plus pourrait les relier : il n’est donc pas signé. Un mémo qui accepte un autre mois peut encore l’être.

# Where the road of a case turns
letter-from-authors = { $title }, des auteurs
letter-authors-title = Ce que les auteurs ont écrit
letter-redirect = Renvoyé ailleurs par le bureau
letter-ruling = Décision
letter-question = Question aux auteurs
letter-correction = Correction de la réponse
letter-outcomeReport = Les suites données
letter-hold = Suspension
letter-openingRequest = Demande d’ouverture d’un nom
letter-openingApproval = Accord d’un dépositaire
letter-leakReport = Signalement d’une fuite
letter-direction = Passé outre par écrit
letter-spill = Le contenu est verrouillé
letter-release = Diffusion
letter-reportLeak = Signalement d’une fuite
letter-consentRelease = Consentement à une diffusion
letter-objectRelease = Opposition à une diffusion
letter-link = Lien vers un autre mémo
letter-opening-which = Le nom de la signature { $number } est demandé, comptée à partir de 1 dans l’ordre du certificat. Seul son signataire peut savoir à qui elle est.
letter-opening-reasons = Motifs
letter-opening-basis = Fondement
letter-opening-means = Rien n’est encore ouvert. Si la signature est la vôtre, vous avez du temps : vous pouvez vous opposer devant un tribunal ou vous adresser au responsable de la protection. Les dépositaires ne décident qu’une fois passés les jours prévus par les règles, chacun pour soi.
letter-invitation = Invitation à une séance d’écoute
letter-sessionDeclined = Il n’y aura pas de séance d’écoute
letter-sessionHeld = La séance d’écoute a eu lieu
letter-minutes = Compte rendu de la séance d’écoute
letter-requestSession = Une demande de séance d’écoute
letter-openRoom = La salle de la séance est ouverte
letter-agreeMinutes = Les auteurs approuvent le compte rendu
letter-disputeMinutes = Les auteurs contestent le compte rendu
session-when = Quand et où
session-held-by = Tenue par
session-level = Rang
session-stand-in = Qui peut remplacer
session-aide = Quelqu’un a remplacé
session-aide-yes = Oui
session-attended = Combien sont venus
session-at-least = Au moins { $count }
session-asked = Question
session-answered = Réponse
session-follow-ups = Le bureau fera ceci :
letter-dispute = Pourquoi il relève de ce bureau
letter-answer = Réponse à la question
letter-contest = Pourquoi la réponse n’en est pas une
letter-appeal = Recours
letter-redirect-reason = Pourquoi
letter-redirect-address = À qui il revient
letter-demand = Demande { $number }
turn-ground-process = La façon dont le dossier a été traité
turn-ground-substance = Ce que dit la réponse
reply-set-aside = Une décision a constaté que ce n’est pas une réponse. Une autre est due.

# The review panel
letter-panel = Qui siège au comité
letter-declaration = Déclaration d’un membre du comité
letter-issues = Ce que le comité examine
letter-panelReport = Rapport du comité
letter-dissent = Opinion personnelle d’un membre
letter-assessment = Appréciation personnelle d’un lecteur
letter-assessment-means = C’est l’avis d’une personne. Ce n’est pas la réponse au mémo.
letter-nominate = La personne désignée pour le comité
letter-agreeIssues = Accord sur ce que le comité examine
letter-objectIssues = Opposition à ce que le comité examine
letter-conflict = Il y a un conflit d’intérêts
letter-no-conflict = Il n’y a pas de conflit d’intérêts
opening-own-ask = Le nom d’une signature de ce mémo est demandé. Demandez ici si la vôtre compte, et cette page dira si c’est la vôtre.
opening-own = C’est votre signature dont le nom est demandé.
opening-not-own = Ce n’est pas votre signature dont le nom est demandé.
opening-own-unknown = Le nom d’une signature est demandé. Vous n’avez pas gardé ce qui montre que vous avez signé : personne ne peut dire ici si c’est la vôtre.
link-related = apparenté
link-forked = issu de lui
link-merged = fondu en lui
letter-link-to = Mémo { $memo } : { $how }
