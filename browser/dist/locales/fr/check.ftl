### Vérifier un fichier dans la page.

check-title = Vérifier un fichier
check-lead = Un reçu, un certificat, un dossier, une vue dont des mots sont masqués, une signature enregistrée ou une déclaration est vérifié ici, dans cette page. Rien n’en est envoyé où que ce soit.
check-key = Clé du registre
check-key-hint = Telle que d’autres l’ont, ou telle qu’elle figure sur un reçu. Si vous laissez vide, la clé du registre de ce serveur est prise.
check-file = Fichier
check-file-hint = Il est lu ici et n’est envoyé nulle part.
check-document = Le document sur lequel il porte
check-document-hint = Il est comparé ici et n’est envoyé nulle part.
check-document-is = C’est le document sur lequel porte le mémo.
check-document-other = C’est un autre document, ou une autre version.
check-running = Le fichier est en cours de vérification
check-invalid = Non valable
check-invalid-text = { $reason } { $check }
check-valid = Valable : { $name }
check-valid-case = Un dossier. Chaque signature, document et inscription qu’il contient a été vérifié.
check-valid-certificate = Un certificat de ce qui a été déposé.
check-valid-receipt = Un reçu.
check-valid-signature = Une signature enregistrée.
check-under-yours = Vérifié avec la clé que vous avez donnée :
check-under-servers = Vérifié avec la clé du registre de ce serveur. Comparez-la à celle que d’autres ont :
check-signatures = Signatures
check-reservation = Dont avec une réserve
check-demands = Demandes
check-may-stop = Jusqu’à la réponse, des responsables peuvent arrêter ce dont il traite.
check-in-force = Ce qui a été décidé reste en vigueur jusqu’à la réponse, et après.
check-classes = Signatures selon ce que les signataires ont montré
check-class = Ce qu’ils ont montré
check-rest = groupes de moins de { $least }, ensemble
check-shown = { $attribute } : { $value }
check-missed = Échéances manquées
check-missed-none = aucune que le registre connaisse
check-reply-due = Réponse due le
check-words-missing = Documents signés dont les mots ne sont pas dans le fichier : { $count }.
check-text = Le texte du mémo
check-filed = Il a été déposé le { $day }, selon le registre.
check-certificate-means = Qu’autant de personnes ont signé est la parole des auteurs, inscrite au registre depuis le dépôt. Le dossier le prouve.
check-text-file = Comparer avec un texte
check-text-file-hint = Est-ce le texte qui a été déposé ? Choisissez-le comme fichier.
check-text-same = C’est le texte qui a été déposé.
check-text-other = Ce n’est pas le texte qui a été déposé.
check-receipt-means = Ce mémo a été déposé. Un reçu est fait par le programme ; qu’une personne l’a confirmé est une autre lettre.
check-memo = Mémo
check-entry = Inscription au registre
check-certificate = Certificat
check-signature-means = Un membre a signé. Si cela compte ne se voit qu’au serveur : la signature doit porter sur le texte actuel et être la première de ce membre.
check-institution = Institution
check-shows = Montre


refusal-CheckRefusal-NotOurs = Ce n’est pas un fichier qui peut être vérifié ici.
refusal-CheckRefusal-LogKey = Ce n’est pas la clé d’un registre.

check-valid-claim = Une déclaration qu’une signature est la sienne.
check-sealed = « { $name } » est scellé
check-sealed-text = Une déclaration est scellée pour son lecteur. Choisissez le fichier de votre clé : elle est ouverte et vérifiée ici.
check-identity = Fichier de votre clé
check-identity-hint = Le fichier de clé d’un responsable, ou un fichier comme age l’écrit. Il est lu ici, gardé nulle part et envoyé nulle part.
check-claim-named = La personne nommée ci-dessous a signé le mémo. Le nom est celui que l’institution a certifié.
check-claim-signatory = L’auteur de cette déclaration a signé le mémo. Aucun nom n’est montré.
check-claim-name = Nom
check-claim-reader = Faite pour le lecteur dont la clé commence par
check-claim-other = Cette déclaration a été faite pour un autre lecteur que vous. Elle a été transmise.
check-claim-means = Que le certificat soit celui qui a été déposé se voit dans le reçu ou dans le dossier.
check-protected = Certificat d’activité protégée
check-protected-text = { $count ->
    [one] Le titulaire de ce certificat a signé un mémo de dissentiment dans sa version { $version }, et il est le seul à l’avoir signé.
   *[other] Le titulaire de ce certificat a signé un mémo de dissentiment dans sa version { $version }, comme l’un de { $count } signataires.
 }
check-protected-nameless = non indiqué
check-protected-month = Certifié membre en
check-protected-charter = Selon les règles
check-protected-rules = Ce que disent les règles
check-protected-mention = Mentionner le dissentiment dans une évaluation
check-protected-disclosure = Divulguer un auteur ou un texte
check-protected-reprisal = Représailles
check-protected-undertaking = Ce que les responsables signent avant d’ouvrir un mémo
check-protected-gives = Ce que le montrer révèle
check-protected-gives-signatory = Qui possède le fichier sait laquelle des signatures est celle du titulaire, peut le transmettre et convaincre tout le monde. Si la signature était nominative ou scellée, qui peut ouvrir ce nom peut relier les deux.
check-protected-gives-named = Qui possède le fichier sait que cette personne a signé ce mémo, peut le transmettre et convaincre tout le monde.
check-protected-paper = Une page imprimée ne prouve rien à elle seule. Transmettez le fichier avec elle : chacun peut le vérifier sans ce serveur.
check-protected-print = Imprimer, ou enregistrer en PDF
refusal-KeyRefusal-NotAKey = Il n’y a pas de clé dans ce fichier.
refusal-KeyRefusal-DoesNotOpen = Le fichier ne s’ouvre pas avec cette clé, ou n’est pas une déclaration.

check-valid-view = Une vue dont des mots sont masqués. Chaque mot montré a été signé, à sa place.
check-valid-authorship = Un certificat d’auteur.
check-authorship-name = Écrit par
check-authorship-purpose = Fait pour
check-authorship-means = C’est ce que dit qui tient la clé d’auteur du mémo. Aucune institution ne certifie le nom, et d’autres peuvent l’avoir écrit aussi.
check-late = Ont signé après le dépôt, comptés à part
check-supporters = Soutiens, comptés à part
check-signature-late = Elle a été faite après le dépôt, et est comptée à part du certificat.
check-view-means = Sur { $words } mots, { $withheld } sont masqués. Une barre remplace chacun, toujours de même longueur : elle ne dit pas celle du mot.
check-view-text = Le texte, dans la mesure où il est montré
check-view-withheld = { $count ->
    [one] un mot masqué
   *[other] { $count } mots masqués
}
check-redact = Faire une version caviardée d’un dossier
check-trace = Retrouver de quelle copie vient un texte trouvé
