### Words for what the rules name: markings, states, refusals. Shared by the application and the pages of the server.

marking-U = UNCLASSIFIED
marking-SBU = SENSITIVE BUT UNCLASSIFIED
marking-C = CONFIDENTIAL
marking-S = SECRET
marking-TS = TOP SECRET

refusal-not_found = There is nothing here, or nothing that you may know of.
refusal-not_authorised = Not signed by whom it must be, or made at another time than now.
refusal-not_yet = It is not there yet. Ask again after the next interval of the log.
refusal-conflict = This contradicts what is already fixed.
refusal-malformed = The server did not understand the request. Perhaps this page is older than the server: load it again.
refusal-too_large = It is longer than it can be.
refusal-too_slow = It took too long to arrive. Try again.
refusal-internal = The server made a mistake.
refusal-not_allowed_for_role = This is not for whoever asks.
refusal-not_in_this_state = This cannot be done where the memo stands now.
refusal-too_few_signers = Fewer have signed than the rules ask for.
refusal-window_out_of_bounds = The rules do not allow so long a circulation.
refusal-window_over = The circulation has ended.
refusal-window_not_over = The circulation has not ended yet.
refusal-version_not_current = This is for another version than the one in circulation.
refusal-epoch_not_closed = Enrolment in this month is still open.
refusal-opens_exhausted = You opened as many memos this month as the rules allow one member.
refusal-marking_not_allowed = This installation may not hold such a marking.
refusal-affiliation_not_eligible = The rules let no one of this affiliation sign.

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
