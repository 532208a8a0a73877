### Words for what the rules name: markings, states, refusals. Shared by the application and the pages of the server.

marking-U = NO CLASIFICADO
marking-SBU = SENSIBLE PERO NO CLASIFICADO
marking-C = CONFIDENCIAL
marking-S = SECRETO
marking-TS = MÁXIMO SECRETO

refusal-not_found = Aquí no hay nada, o nada que usted pueda conocer.
refusal-not_authorised = No lo firmó quien debía, o se hizo en otro momento.
refusal-not_yet = Aún no está. Pregunte de nuevo tras el próximo intervalo del registro.
refusal-conflict = Esto contradice lo que ya está fijado.
refusal-malformed = El servidor no entendió la petición. Quizá esta página sea más antigua que el servidor: cárguela de nuevo.
refusal-too_large = Es más largo de lo que se admite.
refusal-too_slow = El envío tardó demasiado. Inténtelo de nuevo.
refusal-internal = El servidor cometió un error.
refusal-not_allowed_for_role = Esto no es para quien lo pide.
refusal-not_in_this_state = Esto no puede hacerse en el punto en que está el memorando.
refusal-too_few_signers = Han firmado menos personas de las que piden las reglas.
refusal-window_out_of_bounds = Las reglas no permiten una circulación tan larga.
refusal-window_over = La circulación ha terminado.
refusal-window_not_over = La circulación aún no ha terminado.
refusal-version_not_current = Esto es para otra versión que la que circula.
refusal-epoch_not_closed = La inscripción de este mes aún está abierta.
refusal-opens_exhausted = Este mes ha abierto tantos memorandos como las reglas permiten a un miembro.
refusal-marking_not_allowed = Esta instalación no puede guardar tal marca.
refusal-affiliation_not_eligible = Las reglas no dejan firmar a nadie de esta afiliación.
refusal-not_cleared = Aún no han aprobado esta respuesta suficientes otros responsables.
refusal-extensions_exhausted = Las reglas no permiten otra prórroga.
refusal-extension_out_of_bounds = Las reglas no permiten una prórroga tan larga.
refusal-limit_passed = El plazo para responder ha terminado. Nada puede alargarlo.
refusal-extension_not_requested = Esta no es la última prórroga que se pidió.
refusal-own_request = Quien pide más tiempo no lo concede.
refusal-already_cleared = Ya aprobó este borrador.
refusal-WalletRefusal-DoesNotOpen = No se abre. Compruebe cada palabra y su orden; o bien el archivo está dañado.
refusal-WalletRefusal-NotAWallet = Este archivo no es una cartera que esta versión pueda leer.
refusal-EnrolRefusal-Commitment = El secreto de este mes no sirve. Espere al mes próximo.
refusal-EnrolRefusal-Attributes = La respuesta contiene valores que el mes no conoce. No la use y avise a quien vigila el canal.
refusal-EnrolRefusal-Signature = La respuesta no lleva la firma que muestra el registro. No la use y avise a quien vigila el canal.
refusal-LogRefusal-Shrank = El registro del servidor es más corto que antes: algo ha desaparecido. No siga adelante y avise a quien vigila el canal.
refusal-LogRefusal-Forked = El registro del servidor no es el de antes: algo ha sido sustituido. No siga adelante y avise a quien vigila el canal.
refusal-TrustRefusal-Evidence = Lo que dice el servidor no está en su registro, o el registro tiene otra clave que la de su cartera. No siga adelante y avise a quien vigila el canal.
refusal-TrustRefusal-Charter = Esta versión no puede leer las reglas de esta instalación.
refusal-TrustRefusal-Roster = La lista de responsables no corresponde a esta instalación.
refusal-TrustRefusal-Epoch = Un mes de inscripción no corresponde al registro.
refusal-TrustRefusal-TwoManifests = Hay dos claves para un mismo mes. Quizá alguien intenta distinguir a los miembros. No siga adelante y avise a quien vigila el canal.

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
attribute-name_record = Nombre y número, que se muestran solo si usted lo elige

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
refusal-CredentialRefusal-not_authorised = El número de personal o el código no es correcto, o esta no es su institución. Vuelva atrás y mire cada letra.
refusal-CredentialRefusal-conflict = Ya se inscribió para este mes desde otra cartera. La credencial de un mes se emite una sola vez: use esa cartera, o inscríbase el mes próximo.
