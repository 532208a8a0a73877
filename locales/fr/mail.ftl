### Courriels envoyés par le serveur. Un avis dit la même chose quoi qu’il y ait : rien d’un dossier ne doit jamais être ajouté ici.

mail-notice-subject = Le canal de désaccord : merci de vous connecter
mail-notice =
    Quelque chose vous attend dans le canal de désaccord. Merci de vous connecter ici :

    { $address }

    Ce message est le même quel qu’en soit l’objet, et arrive au plus une fois par jour.
    S’il n’en dit pas davantage, c’est à dessein. Il n’appelle aucune réponse.

mail-reminder-subject = Vous pouvez être en désaccord : le canal de désaccord
mail-reminder =
    Il existe un canal pour le désaccord motivé. Qui estime qu’une politique est mauvaise peut le dire là, seul ou avec d’autres, sans être nommé. Le mémo doit recevoir une réponse, et personne ne peut l’arrêter.

    Ce qu’il est, ce qui vous protège et ce qui ne vous protège pas est expliqué ici :

    { $address }

    Ce message est adressé de temps à autre à tout le personnel et ne vise personne en particulier.
