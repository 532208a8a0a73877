# La charte en mots simples, pour la page qui n’a besoin d’aucun script et pour qui signe. Chaque langue a les mêmes clés et les mêmes variables.

charter-who = Qui peut signer
charter-signing = Comment on signe
charter-office = Qui lit et répond
charter-protection = Ce qui vous protège
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
role-distribution_reader = lecteur de la distribution
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
