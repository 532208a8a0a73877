### Words for what the rules name: markings, states, refusals. Shared by the application and the pages of the server.

marking-U = NON CLASSIFIÉ
marking-SBU = SENSIBLE MAIS NON CLASSIFIÉ
marking-C = CONFIDENTIEL
marking-S = SECRET
marking-TS = TRÈS SECRET

refusal-not_found = Il n’y a rien ici, ou rien dont vous puissiez avoir connaissance.
refusal-not_authorised = Non signé par qui il faudrait, ou fait à un autre moment que maintenant.
refusal-not_yet = Ce n’est pas encore là. Redemandez après le prochain intervalle du registre.
refusal-conflict = Cela contredit ce qui est déjà fixé.
refusal-malformed = Le serveur n’a pas compris la demande. Cette page est peut-être plus ancienne que le serveur : rechargez-la.
refusal-too_large = C’est plus long que ce qui est admis.
refusal-too_slow = L’envoi a pris trop de temps. Réessayez.
refusal-internal = Le serveur a commis une erreur.
refusal-not_allowed_for_role = Ceci n’est pas pour qui le demande.
refusal-not_in_this_state = Cela ne peut pas se faire là où en est le mémo.
refusal-too_few_signers = Moins de personnes ont signé que les règles ne le demandent.
refusal-window_out_of_bounds = Les règles ne permettent pas une circulation aussi longue.
refusal-window_over = La circulation est terminée.
refusal-window_not_over = La circulation n’est pas encore terminée.
refusal-version_not_current = Ceci vaut pour une autre version que celle qui circule.
refusal-epoch_not_closed = L’inscription de ce mois est encore ouverte.
refusal-opens_exhausted = Vous avez ouvert ce mois-ci autant de mémos que les règles le permettent à un membre.
refusal-marking_not_allowed = Cette installation ne peut pas détenir une telle mention.
refusal-affiliation_not_eligible = Les règles ne laissent signer personne de cette affiliation.
refusal-not_cleared = Cette réponse n’a pas encore été validée par assez d’autres responsables.
refusal-extensions_exhausted = Les règles ne permettent pas d’autre prolongation.
refusal-extension_out_of_bounds = Les règles ne permettent pas une prolongation aussi longue.
refusal-limit_passed = Le délai de réponse est écoulé. Rien ne peut l’allonger.
refusal-extension_not_requested = Ce n’est pas la prolongation demandée en dernier.
refusal-own_request = Qui demande plus de temps ne l’accorde pas.
refusal-already_cleared = Vous avez déjà validé ce projet.
refusal-WalletRefusal-DoesNotOpen = Cela ne s’ouvre pas. Vérifiez chaque mot et leur ordre ; ou bien le fichier est abîmé.
refusal-WalletRefusal-NotAWallet = Ce fichier n’est pas un portefeuille que cette version peut lire.
refusal-EnrolRefusal-Commitment = Le secret de ce mois est inutilisable. Attendez le mois prochain.
refusal-EnrolRefusal-Attributes = La réponse contient des valeurs que le mois ne connaît pas. Ne l’utilisez pas et dites-le au médiateur.
refusal-EnrolRefusal-Signature = La réponse ne porte pas la signature que montre le registre. Ne l’utilisez pas et dites-le au médiateur.
refusal-LogRefusal-Shrank = Le registre du serveur est plus court qu’avant : quelque chose en a disparu. N’allez pas plus loin et dites-le au médiateur.
refusal-LogRefusal-Forked = Le registre du serveur n’est plus celui d’avant : quelque chose y a été remplacé. N’allez pas plus loin et dites-le au médiateur.
refusal-TrustRefusal-Evidence = Ce que dit le serveur ne se trouve pas dans son registre, ou le registre a une autre clé que celle de votre portefeuille. N’allez pas plus loin et dites-le au médiateur.
refusal-TrustRefusal-Charter = Les règles de cette installation ne peuvent pas être lues par cette version.
refusal-TrustRefusal-Roster = La liste des responsables ne correspond pas à cette installation.
refusal-TrustRefusal-Epoch = Un mois d’inscription ne correspond pas au registre.
refusal-TrustRefusal-TwoManifests = Il y a deux clés pour un même mois. Quelqu’un essaie peut-être de distinguer les membres. N’allez pas plus loin et dites-le au médiateur.

# Où en est un mémo.
state-draft = brouillon
state-circulating = en circulation
state-sealed = scellé
state-submitted = déposé
state-acknowledged = réception confirmée
state-scope_disputed = compétence contestée
state-redirected = réorienté
state-in_review = en examen
state-awaiting_authors = en attente des auteurs
state-reply_drafted = réponse rédigée
state-replied = répondu
state-contested = contesté
state-appealed = en appel
state-closed = clos
state-archived = archivé
state-withdrawn = retiré
state-lapsed = caduc

mode-anonymous = Anonyme
mode-anonymous-means = Personne ne lit jamais votre nom. Personne ne voit que vous avez choisi cela.
mode-named = Nom connu du bureau
mode-named-means = Le bureau lit votre nom une fois le mémo déposé. Les autres signataires ne le lisent pas.
mode-sealed = Nom scellé
mode-sealed-means = Des dépositaires d’organismes indépendants peuvent ouvrir ensemble votre nom, pour une raison consignée. Personne d’autre ne le peut.

stance-support = Je le soutiens
stance-support-with-reservation = Je le soutiens avec une réserve

outcome-accepted = Accepté
outcome-partly = Accepté en partie
outcome-rejected = Rejeté
outcome-already-policy = C’est déjà la politique suivie
outcome-needs-decision = Une décision est nécessaire

attribute-affiliation = Statut
attribute-service = Service
attribute-bureau = Bureau
attribute-grade_band = Tranche de grade
attribute-tenure_band = Années de service
attribute-post_region = Région du poste
attribute-name_record = Nom et numéro, montrés seulement si vous le choisissez

duty-acknowledge = Accusé de réception
duty-reply = Réponse
duty-reply-target = Réponse, date visée
duty-contest = Contestation

event-filed = Déposé
event-due_dates_set = Échéances fixées
event-opened = Ouvert
event-acknowledged = Réception confirmée
event-distributed = Distribué
event-replied = Répondu
event-statement_posted = Mentionné dans un message à tout le personnel
event-due_met = Une échéance est venue et a été tenue
event-due_missed = Une échéance est venue et a été manquée
event-closed = Clos par les auteurs
event-expired = Clos de lui-même
event-withdrawn = Retiré par les auteurs
event-cleared = Réponse approuvée par un second responsable
event-extension_requested = Délai supplémentaire demandé
event-extension_granted = Délai supplémentaire accordé

count-exactly = { $count }
count-between = { $low } à { $high }
count-at-least = { $low } ou plus
count-fewer = moins de { $high }
refusal-CredentialRefusal-not_authorised = Le numéro d’agent ou le code n’est pas juste, ou ce n’est pas votre institution. Revenez et regardez chaque lettre.
refusal-CredentialRefusal-conflict = Vous étiez inscrit pour ce mois depuis un autre portefeuille. L’attestation d’un mois n’est émise qu’une fois : servez-vous de ce portefeuille, ou inscrivez-vous le mois prochain.
