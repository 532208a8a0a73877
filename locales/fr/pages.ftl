# Les pages qui n’ont besoin d’aucun script. Chaque langue a les mêmes clés et les mêmes variables.

site-name = Demur
skip = Aller au contenu
leave = Quitter cette page
nav-label = Pages
nav-home = Accueil
nav-how = Comment ça marche
nav-charter = Les règles
nav-statistics = Statistiques
nav-log = Le journal
nav-check = Vérifier un fichier
nav-status = Où en est un dossier
nav-app = Ouvrir Demur
languages-label = Langues
footer = Ces pages n’utilisent ni script, ni cookie, ni rien qui vienne d’ailleurs, et ne gardent rien sur vous.

# Accueil
home-title = Exprimer un désaccord ensemble, sans dire qui vous êtes
home-lead = Rédigez un mémo contre une politique, réunissez des signatures qui ne nomment personne, et remettez-le au bureau qui doit y répondre.
home-promises = Ce qui est promis
home-promise-1 = Personne n’apprend qui a signé. Une signature prouve qu’un membre a signé, et rien de plus, sauf si le signataire le veut.
home-promise-2 = Personne ne peut l’arrêter. Une fois le mémo remis, nul ne peut le refuser, le modifier ou l’effacer.
home-promise-3 = Le bureau doit répondre. À chaque demande, avant une date que tout le monde peut voir.
home-promise-4 = Chacun peut vérifier. Reçus, certificats et réponses sont valables sans ce serveur.
home-limits = Ce qui n’est pas protégé
home-limits-lead = Aucun programme ne peut vous protéger de ce qui suit. Pensez-y avant de commencer.
home-limit-1 = Un écran surveillé. Sur l’appareil d’un employeur, considérez que ce que vous voyez peut être vu.
home-limit-2 = Un appareil saisi alors qu’il est déverrouillé.
home-limit-3 = Votre façon d’écrire, et ce que vous seul pouviez savoir.
home-limit-4 = Un petit groupe. Avant de signer, on vous dit parmi combien de personnes vous êtes caché.
home-limit-5 = Le fait que cette adresse a été ouverte. Votre réseau et l’historique de votre navigateur peuvent le montrer. « { leave } » vide ce que cette page a laissé dans le cache du navigateur ; cela ne peut pas vider l’historique.
home-begin = Commencer
home-begin-text = Pour écrire et signer, il faut un navigateur avec JavaScript, ou la commande « demur ». Utilisez si possible votre propre appareil et votre propre réseau ; Tor Browser convient.
home-reading = Pour lire et vérifier, ces pages suffisent.
demonstration = Ceci est une démonstration. Ses institutions et ses personnes sont inventées.

# Comment ça marche
how-title = Comment ça marche
how-lead = D’une idée à une réponse, pas à pas.
how-step-1 = Vous vous inscrivez une fois par mois, comme tout le monde : s’inscrire ne dit donc rien de vous. Votre institution confirme que vous êtes membre et ne voit jamais ce que vous en faites.
how-step-2 = Vous écrivez : ce qui ne va pas, pourquoi, et ce que vous demandez, chaque demande portant un numéro.
how-step-3 = Vous transmettez un lien. Qui le possède peut lire le mémo et le signer. Le serveur ne peut pas le lire : la clé est dans la partie du lien que les navigateurs n’envoient pas.
how-step-4 = Chaque signataire choisit : sans nom, avec un nom que seul le bureau ouvre, ou avec un nom qui reste scellé tant que plusieurs dépositaires ne sont pas d’accord. De l’extérieur, les trois se ressemblent.
how-step-5 = Les auteurs scellent le mémo. Les signatures sont comptées et fixées.
how-step-6 = Ils le remettent et reçoivent aussitôt un reçu. Il figure dans un journal public dont rien ne peut être retiré.
how-step-7 = Le bureau en accuse réception et répond à chaque demande avant une date. S’il ne le fait pas, le journal le dit de lui-même.
how-step-8 = Toute personne à qui l’on montre le dossier peut tout vérifier, sans ce serveur et des années plus tard.
how-who-title = Qui peut voir quoi
how-who = Qui
how-sees = Ce qu’ils voient
how-employer = Votre réseau ou votre employeur
how-employer-sees = Que vous avez ouvert cette adresse, quand, et combien vous avez envoyé. Pas ce que vous avez écrit ou signé.
how-server = Qui gère ce serveur
how-server-sees = Des mémos scellés, le nombre de signataires par paliers, et ce que le bureau fait et quand. Aucun nom de signataire, aucun texte.
how-issuer = Votre institution
how-issuer-sees = Que vous vous êtes inscrit, comme tout le monde. Pas si vous avez jamais signé.
how-cosigners = Qui possède le lien
how-cosigners-sees = Le mémo, les commentaires et la réponse, et par paliers combien ont signé.
how-office = Le bureau
how-office-sees = Le mémo une fois remis, combien ont signé, et les noms de ceux qui ont choisi de se nommer au bureau.
how-public = Tout le monde
how-public-sees = Que quelque chose a été inscrit, et si le bureau a tenu ses délais. Pas ce que dit un mémo.

# Les règles
charter-title = Les règles
charter-lead = Cette installation est tenue par sa charte. Un mémo reste sous la version avec laquelle il a commencé.
charter-who = Qui peut signer
charter-signing = Comment on signe
charter-office = Qui lit et répond
charter-protection = Ce qui vous protège
charter-exact = La charte à la lettre
charter-digest = Son empreinte, qui figure dans chaque mémo :
charter-link = Lire le texte exact
charter-quoted = Les noms et les mots propres à l’institution sont montrés tels que la charte les contient.

charter-version = Voici la version { $version } de la charte de : { $title }.
charter-institutions = Les membres de ces institutions peuvent signer : { $institutions }.
charter-eligible = Peuvent signer ceux dont l’appartenance est { $affiliations }.
charter-excluded = Ne peuvent pas signer ceux dont l’appartenance est { $affiliations }.
charter-opens = { $count ->
    [one] Un membre peut ouvrir au plus { $count } mémo par mois.
   *[other] Un membre peut ouvrir au plus { $count } mémos par mois.
}
charter-window = { $count ->
    [one] Un mémo peut réunir des signatures pendant { $count } jour au plus.
   *[other] Un mémo peut réunir des signatures pendant { $count } jours au plus.
}
charter-signers = { $count ->
    [one] Il faut { $count } signature pour le remettre.
   *[other] Il faut { $count } signatures pour le remettre.
}
charter-modes = Chaque signataire choisit comment signer : { $modes }.
charter-anonymity = Nul ne peut signer en étant caché parmi moins de { $min } membres ; au-dessous de { $warn }, un avertissement s’affiche.
charter-trustees = Un nom scellé n’est ouvert que si { $threshold } de ces { $count } dépositaires sont d’accord : { $officials }.
charter-approval = L’accord de personne n’est nécessaire pour remettre un mémo.
charter-kept = Une fois remis, nul ne peut le modifier ni l’effacer, et seuls ses auteurs peuvent le retirer.
charter-goes-to = Il est adressé à : { $office }.
charter-no-scope = Personne ne peut l’écarter au motif qu’il n’aurait pas sa place ici.
charter-scope = À quoi sert ce canal : { $statement }
charter-redirect = Ce qui relève d’ailleurs peut être renvoyé, avec un motif et la bonne adresse. Ses auteurs peuvent le contester dans un délai de { $dispute }, et le garant tranche dans un délai de { $ruling }.
charter-readers = Il est lu par { $officials }.
charter-readers-elsewhere = Si des membres d’une autre institution que { $institution } peuvent signer, il y est lu aussi par { $officials }.
charter-further = Seul { $official } peut ajouter des lecteurs, et les auteurs voient chacun d’eux.
charter-markings = Cette installation contient des mémos marqués { $markings }, rien au-dessus.
charter-may-stop = Jusqu’à la réponse, des responsables peuvent arrêter ce dont il traite.
charter-in-force = Ce qui a été décidé reste en vigueur jusqu’à la réponse, et après.
charter-acknowledge = Une personne en accuse réception dans un délai de { $term }.
charter-reply-target = La réponse devrait venir dans un délai de { $term } après la remise.
charter-reply-limit = Elle doit venir dans un délai de { $term } après la remise.
charter-no-extension = Personne ne peut allonger ce délai.
charter-extension = { $count ->
    [one] Ce délai peut être prolongé { $count } fois par mémo, de { $term } au plus : avant son terme, pour un motif que lit chaque signataire, et avec l’accord de la personne qui est { $role }, qui ne peut pas être celle qui le demande.
   *[other] Ce délai peut être prolongé { $count } fois par mémo, chaque fois de { $term } au plus : avant son terme, pour un motif que lit chaque signataire, et avec l’accord de la personne qui est { $role }, qui ne peut pas être celle qui le demande.
}
charter-urgent = Si ses auteurs disent qu’il ne peut pas attendre, l’accusé de réception vient dans un délai de { $acknowledge }, la réponse devrait venir dans un délai de { $target } et doit venir dans un délai de { $limit }.
charter-late = Dans un délai de { $term } après le dépôt, les membres peuvent encore le signer, sans nom. Ils sont comptés à part et ne changent aucun certificat.
charter-supporters = Dans le même délai, celles et ceux dont l’affiliation est { $affiliations } peuvent le soutenir, comptés à part.
charter-no-late = Personne ne peut le signer une fois qu’il est scellé.
charter-questions = On peut poser des questions aux auteurs, qui y répondent dans un délai de { $term }, sans nom.
charter-no-pause = Les questions ne retardent jamais la réponse.
charter-pause = L’attente des réponses des auteurs retarde la réponse de { $term } au plus en tout.
charter-calendar = Les jours sont comptés dans le fuseau horaire { $zone }, avec les jours fériés { $holidays }.
charter-own-holidays = { $count ->
    [one] En outre elle nomme { $count } jour chômé, le dernier étant le { $last }.
   *[other] En outre elle nomme { $count } jours chômés, le dernier étant le { $last }.
}
charter-panel = { $count ->
   *[other] Un comité de { $count } personnes l’examine d’abord : il est formé dans un délai de { $form } et rend son rapport dans un délai de { $report }.
}
charter-panel-reply = Une fois son rapport rendu, la réponse doit venir dans les { $within }, et jamais plus tard que sans commission.
charter-panel-nominee = { $count ->
   *[other] Un comité de { $count } personnes, dont une désignée par les auteurs, l’examine d’abord : il est formé dans un délai de { $form } et rend son rapport dans un délai de { $report }.
}
charter-outcomes = La réponse donne à chaque demande l’une de ces issues : { $outcomes }.
charter-clearance = { $count ->
    [one] Avant d’être donnée, elle doit être approuvée par { $count } responsable autre que la personne qui la signe : { $roles }.
   *[other] Avant d’être donnée, elle doit être approuvée par { $count } responsables autres que la personne qui la signe : { $roles }.
}
charter-silence = Quiconque est invité à l’approuver et ne le fait pas dans un délai de { $term } est réputé l’avoir approuvée.
charter-close = Les auteurs ont { $term } pour accepter la réponse.
charter-sessions = Une séance d’écoute peut être proposée par { $who }. Les signataires peuvent venir en personne, faire parler quelqu’un pour eux, ou écrire sans nom. Aucune séance ne tient lieu de réponse ni ne la retarde.
charter-session-rules = Une séance prend au plus { $questions } questions, et au plus { $each } dans un intervalle du journal. Son compte rendu ne nomme personne de ceux qui ont parlé, et les auteurs ont { $term } pour l’approuver ou le contester.
proposer-author = les auteurs
proposer-office_head = le chef du bureau
proposer-principal = le destinataire principal
charter-contest = Si la réponse ne répond pas, ils peuvent la contester dans un délai de { $term }, et le garant tranche dans un délai de { $ruling }.
charter-appeal = Ils peuvent former un recours auprès de { $official } dans un délai de { $term }, portant sur { $grounds } ; la décision vient dans un délai de { $decision }.
charter-no-appeal = Il n’y a pas de recours.
charter-monitor = Le garant, { $official }, voit chaque échéance et aucun nom.
charter-monitor-elected = Le garant, { $official }, que le personnel élit, voit chaque échéance et aucun nom.
charter-evaluation = Mentionner un désaccord dans une évaluation : { $consequence }.
charter-disclosure = Révéler un auteur ou un texte : { $consequence }.
charter-reprisal = Exercer des représailles : { $consequence }.
charter-complaints = Les plaintes pour représailles vont à { $official }.
charter-complaint = Un accusé de réception d’une plainte est donné sous { $within }, et elle est réexaminée { $months } mois après sa clôture.
charter-complaint-not-again = Un accusé de réception d’une plainte est donné sous { $within }, et personne n’a à la réexaminer.
charter-undertaking = Avant d’ouvrir un mémo pour la première fois, les responsables signent : « { $text } »
charter-risk-check = Qui accuse réception d’un mémo y dit ce qui pourrait arriver aux signataires, d’après une liste fixe.
charter-archive = Un dossier clos est versé aux archives { $term } plus tard.
charter-kept-for-good = Le texte est gardé pour toujours ; les noms sont détruits { $names } après la clôture.
charter-destroyed = Après la clôture, le texte est détruit au bout de { $text }, et les noms au bout de { $names }.
charter-higher = Ce qui porte une marque plus élevée relève d’ailleurs : { $system }.
charter-no-disclosure = Aucun nom scellé n’est ouvert par ce canal.
charter-opening = Seul { $official } peut demander l’ouverture d’un nom scellé, avec des motifs écrits que chaque signataire lit ; aucun dépositaire n’accepte avant que { $notice } soient passés, et ils ont ensuite { $decide }.
charter-names-of-records = C’est possible jusqu’à la destruction des noms.
charter-no-names-of-records = Une fois le dossier archivé, ses noms restent scellés.
charter-no-release = Aucun dossier n’est diffusé par ce canal.
charter-release = Un dossier n’est diffusé qu’après qu’on a interrogé ses auteurs ; ils ont { $term } pour répondre, et leur silence n’est pas un consentement.
charter-release-silence = Un dossier n’est diffusé qu’après qu’on a interrogé ses auteurs ; ils ont { $term } pour répondre, et leur silence vaut consentement.
charter-reminder = Tout le personnel est informé de ce canal à intervalles de { $term }.
charter-told = Dans les mots de l’institution, que ce programme ne vérifie pas : { $words }
charter-later = Une charte ultérieure ne change rien à un mémo déjà commencé.

official = « { $role } »
list-and = { $items } et { $last }
list-or = { $items } ou { $last }
list-separator = ,
role-office_head = chef du service
role-office_clerk = agent du service
role-principal = destinataire principal
role-monitor = garant
role-appeal_authority = autorité d’appel
term-working-days = { $count ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
}
term-calendar-days = { $count ->
    [one] { $count } jour civil
   *[other] { $count } jours civils
}
term-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
mode-named = avec son nom
mode-sealed = avec un nom scellé
mode-anonymous = sans nom
ground-process = la façon dont le dossier a été traité
ground-substance = ce que dit la réponse
outcome-accepted = acceptée
outcome-partly = acceptée en partie
outcome-rejected = rejetée
outcome-already-policy = déjà en vigueur
outcome-needs-decision = décision à prendre

# Statistiques
statistics-title = Statistiques
statistics-lead = Compté à partir du journal public, des listes publiées et des dossiers. Qui copie le journal obtient les mêmes nombres d’échéances, et qui a les fichiers des dossiers les mêmes nombres de chaque année (demur statistics).
statistics-duties = Le bureau a-t-il tenu ses délais ?
statistics-duties-text = Quand une échéance arrive, le journal dit si l’obligation a été remplie : accuser réception, répondre, clore. De quel dossier il s’agissait reste caché.
statistics-duties-none = Aucune échéance n’est encore arrivée.
statistics-month = Mois
statistics-met = À temps
statistics-missed = Pas à temps
statistics-share = Part à temps
statistics-duties-chart = Obligations remplies à temps et pas à temps, par mois
statistics-years = Que s’est-il passé chaque année ?
statistics-years-text = Une année est montrée une fois finie, pour qu’aucun nombre ne bouge le jour où quelqu’un dépose quelque chose. Les petits nombres ne sont pas donnés.
statistics-years-none = Aucune année n’est encore finie.
statistics-measure = Mesure
statistics-year-filed = Mémos déposés
statistics-year-urgent = Déposés comme ne pouvant attendre
statistics-year-acknowledged = Accusés de réception par une personne
statistics-year-acknowledgements-missed = Accusés de réception absents à l’échéance
statistics-year-replied = Réponses
statistics-year-replies-missed = Réponses absentes à l’échéance
statistics-year-redirected = Renvoyés ailleurs
statistics-year-contested = Réponses contestées
statistics-year-appealed = Réponses en appel
statistics-year-reopened = Nouvelles réponses après décision
statistics-year-withdrawn = Retirés par les auteurs
statistics-year-days-to-reply = Jours jusqu’à la réponse (médiane)
statistics-enrolled = Combien de membres sont inscrits ?
statistics-enrolled-text = Chaque membre est inscrit chaque mois, qu’il signe un jour ou non. C’est parmi ces personnes qu’un signataire est caché.
statistics-enrolled-none = Aucun mois n’est encore clos.
statistics-enrolled-chart = Membres inscrits, par mois et par institution
statistics-institution = Institution
statistics-members = Membres
statistics-open = inscriptions ouvertes
statistics-classes = Groupes
statistics-classes-text = Un signataire peut montrer certaines de ces valeurs. Un groupe de moins de { $min } membres n’est jamais dénombré.
statistics-class = Valeurs
statistics-fewer = moins de { $min }
statistics-kinds = Ce qui figure dans le journal
statistics-kinds-text = La plupart des entrées sont scellées : des événements de dossiers, mêlés à autant d’entrées vides qu’il en faut pour remplir chaque intervalle, afin que nul ne puisse dire combien il s’est passé de choses.
statistics-kind = Type
statistics-entries = Entrées

# Le journal
log-title = Le journal
log-lead = Tout ce qui arrive à un mémo après sa remise figure ici, scellé. Rien ne peut y être changé ni retiré sans que tout le monde le remarque.
log-size = { $count ->
    [one] Il compte { $count } entrée.
   *[other] Il compte { $count } entrées.
}
log-key = La clé du journal
log-key-text = Comparez-la à celle que d’autres ont. Si quelqu’un en a reçu une autre, on lui montre un autre journal.
log-checkpoint = Sa tête signée
log-latest = Dernières entrées en clair
log-latest-none = Il n’y en a pas encore.
log-all = Toutes les entrées
log-page-title = Entrées { $first } à { $last }
log-newer = Entrées plus récentes
log-older = Entrées plus anciennes
log-index = Entrée
log-kind = Type
log-interval = Intervalle
log-time = Début (UTC)
log-raw = Ces entrées telles que le journal les fournit

kind-sealed = scellée
kind-epoch = inscriptions ouvertes
kind-roll = inscriptions closes, rôle publié
kind-charter = charte
kind-roster = responsables et dépositaires
kind-client = fichiers du client pour navigateur
kind-due-met = obligation remplie à temps
kind-due-missed = obligation non remplie à temps
kind-padding-opened = remplissage d’un trimestre révélé

# Vérifier un fichier
check-title = Vérifier un fichier
check-lead = Un fichier de dossier, un certificat, un reçu ou une signature enregistrée : est-il valable, et que prouve-t-il ?
check-sent = Cette page envoie le fichier à ce serveur, qui le lit, n’en garde rien et répond. Si ce n’est pas ce que vous voulez :
check-app = Vérifiez-le dans votre navigateur sans l’envoyer
check-command = ou utilisez la commande « demur verify », qui n’a besoin d’aucun réseau.
check-file = Le fichier
check-file-hint = { $megabytes } Mo au plus. Pour un fichier plus grand, il faut le client pour navigateur ou la commande.
check-button = Envoyer et vérifier
check-another = Vérifier un autre fichier
check-valid = Valable
check-not-valid = Non valable
check-unknown = Ce n’est pas un fichier de Demur.
check-empty = Aucun fichier n’a été choisi.
check-too-large = Le fichier est trop grand pour cette page.
check-busy = Le serveur vérifie un autre fichier. Veuillez réessayer dans un instant.
check-unreadable = Le formulaire n’est pas arrivé comme il aurait dû. Veuillez réessayer.
check-under-key = Vérifié avec la clé de ce journal. Le fichier d’une autre installation n’est pas valable ici.
check-case = Un fichier de dossier : « { $subject } ».
check-certificate = Un certificat.
check-receipt = Un reçu : le mémo a été formellement remis.
check-signature = Une signature d’un membre de { $institution }. Si elle compte, on ne le sait qu’une fois le mémo scellé.
check-view = Une vue dont des mots sont masqués : chaque mot montré a été signé, à sa place.
check-memo = Mémo
check-signatures = Signatures
check-demands = Demandes
check-withheld = Mots masqués
check-filed-at = Remis
check-entry = Entrée dans le journal
check-state = État du dossier dans le fichier
check-missed = Non fait à temps
check-none = rien
check-not-filed = pas encore remis

invalid-damaged = Le fichier est endommagé.
invalid-v1 = V1 : la tête du journal qu’il contient n’est pas signée par ce journal.
invalid-v2 = V2 : la charte n’est pas celle que nomme le mémo, ou ne figure pas dans le journal.
invalid-v3 = V3 : la liste des responsables ne figure pas dans le journal.
invalid-v4 = V4 : un mois d’inscription ne figure pas dans le journal, ou n’est pas celui que nomme le mémo.
invalid-v5 = V5 : le texte n’est pas celui que les auteurs ont figé.
invalid-v6 = V6 : une signature n’est pas valable, ou apparaît deux fois.
invalid-v7 = V7 : le certificat ne découle pas des signatures.
invalid-v8 = V8 : la remise n’est pas signée par les auteurs, ou nomme un autre certificat.
invalid-v9 = V9 : un événement n’est pas à sa place dans le journal.
invalid-v10 = V10 : un document n’est pas signé par un responsable de la liste, ou répond à un autre mémo.
invalid-v11 = V11 : les événements n’ont pas pu se produire dans cet ordre.
invalid-v12 = V12 : les échéances ne découlent pas de la charte.
invalid-v13 = V13 : les mots ne sont pas ceux qui ont été signés, ou une demande est laissée de côté.
invalid-v14 = V14 : la déclaration n’est pas de la personne qui a signé, ou elle a été faite pour un autre lecteur.
invalid-v15 = V15 : la réponse n’a pas été approuvée par autant d’autres responsables que la charte le demande.
invalid-v16 = V16 : un délai supplémentaire a été accordé contre la charte, trop tard, ou par la personne qui l’a demandé.
invalid-v17 = V17 : un renvoi, une question, une contestation, un appel ou une décision n’est pas prévu par la charte, nomme un autre document ou est venu trop tard.
invalid-v18 = V18 : le dossier a été archivé, ou une partie détruite, autrement que la charte le prévoit.
invalid-v21 = V21 : un nom a été demandé ou ouvert sans préavis, ou autrement que la charte le prévoit.
invalid-v23 = V23 : le contenu a été verrouillé ou remis, ou le dossier diffusé, autrement que la charte le prévoit.
invalid-v19 = V19 : un comité n’a pas été formé, ou ne s’est pas déclaré, n’a pas demandé ou rapporté comme la charte le prévoit, ou une réponse ne l’a pas attendu.
invalid-v20 = V20 : une séance a été convoquée, tenue ou consignée autrement que la charte le prévoit, ou ses mots nomment une clé.
invalid-v22 = V22 : un mot montré n’a pas été signé, ou pas à cette place.
invalid-v24 = V24 : un responsable a ouvert le dossier sans l’engagement que la charte demande.
invalid-v25 = V25 : les auteurs n’ont pas dit sous leur clé qu’ils ont écrit le mémo, pour cet usage.
invalid-v26 = V26 : ceux qui ont signé après le dépôt avaient déjà signé, ne le pouvaient pas selon la charte, ou ne sont pas autant que le journal le dit.

# Où en est un dossier
status-title = Où en est un dossier
status-lead = Avec le reçu remis aux auteurs, voyez ce qui a été fait, ce qui est dû et ce qui est en retard.
status-sent = Cette page envoie le reçu à ce serveur. Un reçu ne nomme personne, mais qui l’envoie montre un intérêt pour le mémo.
status-file = Le reçu sous forme de fichier
status-paste = ou son texte
status-button = Envoyer et voir
status-another = Voir un autre dossier
status-not-receipt = C’est un fichier de Demur, mais pas un reçu.
status-says = Ce que dit ce serveur
status-says-text = L’état et les dates ci-dessous sont ce que le serveur répond à quiconque connaît le mémo. Le fichier du dossier, que les auteurs peuvent exporter, les prouve.
status-unknown = Ce serveur ne connaît pas ce mémo.
status-state = État
status-due = Échéances
status-duty = Obligation
status-late-from = En retard à partir du (UTC)
status-outcome = À ce jour
status-done = fait
status-done-late = fait, en retard
status-late = en retard
status-pending = pas encore dû
status-events = Ce qui s’est passé
status-event = Événement
status-when = Quand (UTC)

duty-acknowledge = accuser réception
duty-reply = répondre
duty-contest = accepter la réponse
duty-answer = répondre à une question
duty-scope-ruling = décider du renvoi
duty-contest-ruling = décider de la réponse contestée
duty-appeal = trancher l’appel
duty-panel-forming = former le comité
duty-panel-report = rendre le rapport du comité
state-draft = en cours de rédaction
state-circulating = réunit des signatures
state-sealed = scellé, pas encore remis
state-submitted = remis, réception pas encore accusée
state-acknowledged = réception accusée, pas encore distribué
state-in-review = à l’étude, pas encore de réponse
state-replied = réponse donnée ; les auteurs peuvent l’accepter
state-scope-disputed = ses auteurs contestent le renvoi
state-redirected = renvoyé ailleurs
state-awaiting-authors = attend une réponse de ses auteurs
state-contested = réponse donnée ; ses auteurs la contestent
state-appealed = réponse donnée ; en appel
state-closed = clos
state-archived = archivé
state-withdrawn = retiré par ses auteurs
state-lapsed = terminé sans avoir été scellé
state-reply-drafted = réponse rédigée
event-filed = remis
event-due-dates-set = échéances fixées
event-opened = ouvert par un responsable
event-acknowledged = réception accusée
event-distributed = distribué
event-cleared = réponse approuvée par un autre responsable
event-clearance-asked = un responsable a été invité à approuver la réponse
event-extension-requested = délai supplémentaire demandé
event-extension-granted = délai supplémentaire accordé
event-replied = réponse donnée
event-statement-posted = mentionné dans un message à tout le personnel
event-due-met = une obligation a été remplie à temps
event-due-missed = une obligation n’a pas été remplie à temps
event-closed = clos par les auteurs
event-expired = clos : le délai pour contester est passé
event-withdrawn = retiré par les auteurs
event-redirected = renvoyé ailleurs
event-redirect-disputed = renvoi contesté par les auteurs
event-redirect-confirmed = le contrôleur a confirmé le renvoi
event-redirect-overturned = le contrôleur a décidé que le bureau doit répondre
event-question-asked = le bureau a posé une question aux auteurs
event-question-answered = les auteurs ont répondu à la question
event-question-lapsed = aucune réponse à temps ; l’étude a repris
event-reply-contested = les auteurs ont contesté la réponse
event-contest-upheld = le contrôleur a jugé que ce n’était pas une réponse ; une autre est due
event-contest-dismissed = le contrôleur a jugé que c’était une réponse
event-reply-appealed = les auteurs ont fait appel
event-appeal-dismissed = l’appel a été tranché en faveur du bureau
event-appeal-remanded = l’appel a été tranché en faveur des auteurs ; le bureau répond de nouveau
event-reply-corrected = la réponse a été corrigée
event-outcome-reported = le bureau a rendu compte de la suite donnée à une demande
event-case-archived = le dossier a été archivé ; les noms ont été séparés du texte
event-names-destroyed = ses noms scellés ont été détruits
event-text-destroyed = son texte a été détruit
event-hold-placed = une suspension a été posée : rien ne peut en être détruit
event-hold-lifted = la suspension a été levée
event-opening-requested = l’ouverture d’un nom scellé a été demandée
event-opening-approved = un dépositaire a accepté d’ouvrir le nom
event-opening-refused = un dépositaire a refusé d’ouvrir le nom
event-leak-reported = un responsable a signalé la fuite d’un texte
event-leak-told = les auteurs ont signalé la fuite d’un texte
event-direction-given = il a été passé outre par écrit
event-spill-reported = son contenu a été signalé comme d’un niveau trop élevé et est verrouillé ; les délais courent
event-spill-lifted = le garant a jugé que son contenu peut être relu
event-release-asked = on a demandé aux auteurs si une diffusion est permise
event-release-consented = les auteurs ont consenti à la diffusion
event-release-objected = les auteurs se sont opposés à la diffusion
event-case-released = il a été diffusé
event-memo-linked = les auteurs l’ont relié à un autre mémo
event-panel-nominated = les auteurs ont désigné quelqu’un pour le comité
event-panel-formed = le bureau a dit qui siège au comité
event-panel-declared = un membre du comité a dit s’il a un conflit d’intérêts
event-issues-proposed = ce que le comité examine a été soumis aux auteurs
event-issues-agreed = les auteurs ont accepté ce que le comité examine
event-issues-objected = les auteurs se sont opposés à ce que le comité examine
event-panel-reported = le comité a rendu son rapport
event-panel-dissented = un membre du comité a écrit une opinion personnelle
event-undertaken = un responsable s’est engagé à protéger les signataires
event-assessment-given = un lecteur a donné son appréciation personnelle
event-reply-redrafted = un projet de réponse est revenu pour être récrit
event-late-counted = ceux qui ont signé après le dépôt ont été comptés
event-session-requested = les auteurs ont demandé une séance d’écoute
event-session-invited = le bureau a invité à une séance d’écoute
event-room-opened = les auteurs ont ouvert la salle de la séance
event-session-declined = il n’y aura pas de séance d’écoute
event-session-held = la séance d’écoute a eu lieu
event-minutes-given = le bureau a remis le compte rendu de la séance
event-minutes-agreed = les auteurs ont approuvé le compte rendu
event-minutes-disputed = les auteurs ont contesté le compte rendu

# Quand quelque chose n’est pas là
missing-title = Il n’y a rien ici
missing-text = Cette adresse ne mène nulle part, ou à quelque chose qui n’est plus là.
trouble-title = Ceci ne peut pas être montré maintenant
trouble-text = Le serveur n’a pas pu lire ce dont il a besoin. Veuillez réessayer dans un instant.
