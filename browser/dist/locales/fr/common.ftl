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
refusal-WalletRefusal-DoesNotOpen = Cela ne s’ouvre pas. Vérifiez chaque mot et leur ordre ; ou bien le fichier est abîmé.
refusal-WalletRefusal-NotAWallet = Ce fichier n’est pas un portefeuille que cette version peut lire.
refusal-EnrolRefusal-Commitment = Le secret de ce mois est inutilisable. Attendez le mois prochain.
refusal-EnrolRefusal-Attributes = La réponse contient des valeurs que le mois ne connaît pas. Ne l’utilisez pas et dites-le au médiateur.
refusal-EnrolRefusal-Signature = La réponse ne porte pas la signature que montre le registre. Ne l’utilisez pas et dites-le au médiateur.
refusal-LogRefusal-Shrunk = Le registre du serveur est plus court qu’avant : quelque chose en a disparu. N’allez pas plus loin et dites-le au médiateur.
refusal-TrustRefusal-Evidence = Ce que dit le serveur ne se trouve pas dans son registre, ou le registre a une autre clé que celle de votre portefeuille. N’allez pas plus loin et dites-le au médiateur.
refusal-TrustRefusal-Charter = Les règles de cette installation ne peuvent pas être lues par cette version.
refusal-TrustRefusal-Roster = La liste des responsables ne correspond pas à cette installation.
refusal-TrustRefusal-Epoch = Un mois d’inscription ne correspond pas au registre.
refusal-TrustRefusal-TwoManifests = Il y a deux clés pour un même mois. Quelqu’un essaie peut-être de distinguer les membres. N’allez pas plus loin et dites-le au médiateur.
