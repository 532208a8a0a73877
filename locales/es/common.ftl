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

# En qué punto está un memorando.
state-draft = borrador
state-circulating = en circulación
state-sealed = sellado
state-submitted = presentado
state-acknowledged = recepción confirmada
state-scope_disputed = competencia discutida
state-redirected = reorientado
state-in_review = en examen
state-awaiting_authors = a la espera de los autores
state-reply_drafted = respuesta redactada
state-replied = respondido
state-contested = impugnado
state-appealed = en apelación
state-closed = cerrado
state-archived = archivado
state-withdrawn = retirado
state-lapsed = caducado

mode-anonymous = Anónimo
mode-anonymous-means = Nadie lee nunca su nombre. Nadie ve que eligió esto.
mode-named = Nombre visible para la oficina
mode-named-means = La oficina lee su nombre una vez presentado el memorando. Los demás firmantes no.
mode-sealed = Nombre sellado
mode-sealed-means = Depositarios de organismos independientes pueden abrir juntos su nombre, por una razón que queda registrada. Nadie más puede.

stance-support = Lo apoyo
stance-support-with-reservation = Lo apoyo con una reserva

outcome-accepted = Aceptado
outcome-partly = Aceptado en parte
outcome-rejected = Rechazado
outcome-already-policy = Ya es la política vigente
outcome-needs-decision = Requiere una decisión

attribute-affiliation = Afiliación
attribute-service = Servicio
attribute-bureau = Departamento
attribute-grade_band = Tramo de grado
attribute-tenure_band = Años de servicio
attribute-post_region = Región del puesto

duty-acknowledge = Acuse de recibo
duty-reply = Respuesta
duty-reply-target = Respuesta, fecha prevista
duty-contest = Impugnación

event-filed = Presentado
event-due_dates_set = Plazos fijados
event-opened = Abierto
event-acknowledged = Recepción confirmada
event-distributed = Distribuido
event-replied = Respondido
event-statement_posted = Mencionado en un mensaje a todo el personal
event-due_met = Llegó un plazo y se cumplió
event-due_missed = Llegó un plazo y no se cumplió
event-closed = Cerrado por los autores
event-expired = Cerrado por sí solo
event-withdrawn = Retirado por los autores
event-cleared = Respuesta aprobada por un segundo responsable
event-extension_requested = Se pidió más tiempo
event-extension_granted = Se concedió más tiempo

count-exactly = { $count }
count-between = de { $low } a { $high }
count-at-least = { $low } o más
count-fewer = menos de { $high }
