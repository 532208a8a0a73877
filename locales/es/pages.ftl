# Las páginas que no necesitan ningún script. Cada idioma tiene las mismas claves y las mismas variables.

site-name = Demur
skip = Ir al contenido
leave = Salir de esta página
nav-label = Páginas
nav-home = Inicio
nav-how = Cómo funciona
nav-charter = Las reglas
nav-statistics = Estadísticas
nav-log = El registro
nav-check = Comprobar un archivo
nav-status = Cómo va un caso
nav-app = Abrir Demur
languages-label = Idiomas
footer = Estas páginas no usan scripts, ni cookies, ni nada de otros sitios, y no guardan nada sobre usted.

# Inicio
home-title = Disentir en común, sin decir quién es usted
home-lead = Escriba un memorando contra una política, reúna firmas que no nombran a nadie y entréguelo a la oficina que debe responder.
home-promises = Lo que se promete
home-promise-1 = Nadie sabe quién firmó. Una firma prueba que un miembro firmó, y nada más, salvo que quien firma quiera más.
home-promise-2 = Nadie puede detenerlo. Una vez entregado el memorando, nadie puede rechazarlo, cambiarlo ni borrarlo.
home-promise-3 = La oficina debe responder. A cada petición, antes de una fecha que cualquiera puede ver.
home-promise-4 = Cualquiera puede comprobarlo. Los recibos, certificados y respuestas valen sin este servidor.
home-limits = Lo que no está protegido
home-limits-lead = Ningún programa puede protegerle de esto. Piénselo antes de empezar.
home-limit-1 = Una pantalla vigilada. En un aparato de su empleador, suponga que lo que usted ve puede ser visto.
home-limit-2 = Un aparato que le quitan mientras está desbloqueado.
home-limit-3 = Su manera de escribir, y lo que solo usted podía saber.
home-limit-4 = Un grupo pequeño. Antes de firmar se le dice entre cuántas personas se oculta.
home-limit-5 = Que esta dirección fue abierta. Su red y el historial de su navegador pueden mostrarlo. «{ leave }» vacía lo que esta página dejó en la caché del navegador; no puede vaciar el historial.
home-begin = Empezar
home-begin-text = Para escribir y firmar hace falta un navegador con JavaScript, o la orden «demur». Si puede, use su propio aparato y su propia red; Tor Browser sirve.
home-reading = Para leer y comprobar bastan estas páginas.
demonstration = Esto es una demostración. Sus instituciones y personas son inventadas.

# Cómo funciona
how-title = Cómo funciona
how-lead = De una idea a una respuesta, paso a paso.
how-step-1 = Usted se inscribe una vez al mes, como todo el mundo, así que inscribirse no dice nada de usted. Su institución confirma que usted es miembro y nunca ve lo que hace con ello.
how-step-2 = Usted escribe: qué está mal, por qué y qué pide, cada petición con su número.
how-step-3 = Usted pasa un enlace. Quien lo tiene puede leer el memorando y firmarlo. El servidor no puede leerlo: la clave está en la parte del enlace que los navegadores no envían.
how-step-4 = Quien firma elige: sin nombre, con un nombre que solo abre la oficina, o con un nombre que queda sellado hasta que varios fiduciarios estén de acuerdo. Desde fuera, los tres parecen iguales.
how-step-5 = Los autores sellan el memorando. Las firmas se cuentan y quedan fijadas.
how-step-6 = Lo entregan y reciben un recibo al momento. Queda en un registro público del que no se puede quitar nada.
how-step-7 = La oficina acusa recibo y responde a cada petición antes de una fecha. Si no lo hace, el registro lo dice por sí mismo.
how-step-8 = Cualquiera a quien se muestre el caso puede comprobarlo todo, sin este servidor y años después.
how-who-title = Quién puede ver qué
how-who = Quién
how-sees = Qué ve
how-employer = Su red o su empleador
how-employer-sees = Que usted abrió esta dirección, cuándo y cuánto envió. No lo que escribió o firmó.
how-server = Quien administra este servidor
how-server-sees = Memorandos sellados, cuántos firmaron, por tramos, y qué hace la oficina y cuándo. Ningún nombre de firmantes, ningún texto.
how-issuer = Su institución
how-issuer-sees = Que usted se inscribió, como todo el mundo. No si alguna vez firmó.
how-cosigners = Quien tiene el enlace
how-cosigners-sees = El memorando, los comentarios y la respuesta, y por tramos cuántos firmaron.
how-office = La oficina
how-office-sees = El memorando una vez entregado, cuántos firmaron, y los nombres de quienes eligieron decirlos a la oficina.
how-public = Todo el mundo
how-public-sees = Que algo quedó registrado, y si la oficina cumplió sus plazos. No lo que dice ningún memorando.

# Las reglas
charter-title = Las reglas
charter-lead = Esta instalación está sujeta a su carta. Un memorando sigue bajo la versión con la que empezó.
charter-who = Quién puede firmar
charter-signing = Cómo se firma
charter-office = Quién lee y responde
charter-protection = Lo que le protege
charter-exact = La carta al pie de la letra
charter-digest = Su huella, que figura en cada memorando:
charter-link = Leer el texto exacto
charter-quoted = Los nombres y las palabras propias de la institución se muestran como están en la carta.

charter-version = Esta es la versión { $version } de la carta de: { $title }.
charter-institutions = Pueden firmar los miembros de estas instituciones: { $institutions }.
charter-eligible = Pueden firmar aquellos cuya afiliación es { $affiliations }.
charter-excluded = No pueden firmar aquellos cuya afiliación es { $affiliations }.
charter-opens = { $count ->
    [one] Un miembro puede abrir como máximo { $count } memorando al mes.
   *[other] Un miembro puede abrir como máximo { $count } memorandos al mes.
}
charter-window = { $count ->
    [one] Un memorando puede reunir firmas durante { $count } día como máximo.
   *[other] Un memorando puede reunir firmas durante { $count } días como máximo.
}
charter-signers = { $count ->
    [one] Necesita { $count } firma para ser entregado.
   *[other] Necesita { $count } firmas para ser entregado.
}
charter-modes = Quien firma elige cómo: { $modes }.
charter-anonymity = Nadie puede firmar de modo que se oculte entre menos de { $min } miembros; por debajo de { $warn } hay una advertencia.
charter-trustees = Un nombre sellado solo se abre si { $threshold } de estos { $count } fiduciarios están de acuerdo: { $officials }.
charter-approval = No hace falta la aprobación de nadie para entregar un memorando.
charter-kept = Una vez entregado, nadie puede cambiarlo ni borrarlo, y solo sus autores pueden retirarlo.
charter-goes-to = Se dirige a: { $office }.
charter-no-scope = Nadie puede rechazarlo por considerar que no corresponde a este canal.
charter-scope = Para qué sirve: { $statement }
charter-redirect = Lo que corresponde a otro lugar puede devolverse, con un motivo y la dirección correcta. Sus autores pueden impugnarlo en un plazo de { $dispute }, y el supervisor resuelve en un plazo de { $ruling }.
charter-readers = Lo leen { $officials }.
charter-readers-elsewhere = Si pueden firmar miembros de otra institución que { $institution }, allí lo lee también { $officials }.
charter-further = Solo { $official } puede añadir lectores, y los autores ven a cada uno.
charter-markings = Esta instalación contiene memorandos marcados { $markings }, nada superior.
charter-may-stop = Hasta que se responda, los responsables pueden detener aquello de lo que trata.
charter-in-force = Lo decidido sigue en vigor hasta que se responda, y después.
charter-acknowledge = Una persona acusa recibo en un plazo de { $term }.
charter-reply-target = La respuesta debería llegar en un plazo de { $term } desde la entrega.
charter-reply-limit = Debe llegar en un plazo de { $term } desde la entrega.
charter-no-extension = Nadie puede alargar ese plazo.
charter-extension = { $count ->
    [one] Ese plazo se puede alargar { $count } vez por memorando, en { $term } como máximo: antes de que termine, por un motivo que lee cada firmante, y con el consentimiento de quien sea { $role }, que no puede ser la misma persona que lo pide.
   *[other] Ese plazo se puede alargar { $count } veces por memorando, cada vez en { $term } como máximo: antes de que termine, por un motivo que lee cada firmante, y con el consentimiento de quien sea { $role }, que no puede ser la misma persona que lo pide.
}
charter-urgent = Si sus autores dicen que no puede esperar, el acuse de recibo llega en un plazo de { $acknowledge }; la respuesta debería llegar en un plazo de { $target } y debe llegar en un plazo de { $limit }.
charter-late = En un plazo de { $term } desde la presentación los miembros aún pueden firmarlo, sin nombre. Se cuentan aparte y no cambian ningún certificado.
charter-supporters = En el mismo plazo, quienes tengan la afiliación { $affiliations } pueden apoyarlo; se cuentan aparte.
charter-no-late = Nadie puede firmarlo una vez sellado.
charter-questions = Se pueden hacer preguntas a los autores, que las contestan en un plazo de { $term }, sin nombre.
charter-no-pause = Las preguntas nunca retrasan la respuesta.
charter-pause = La espera de las contestaciones retrasa la respuesta en { $term } como máximo en total.
charter-calendar = Los días se cuentan en la zona horaria { $zone }, con los festivos { $holidays }.
charter-own-holidays = { $count ->
    [one] Además nombra { $count } día no laborable, el último de ellos { $last }.
   *[other] Además nombra { $count } días no laborables, el último de ellos { $last }.
}
charter-panel = { $count ->
   *[other] Un comité de { $count } personas lo examina primero: se forma en un plazo de { $form } e informa en un plazo de { $report }.
}
charter-panel-reply = Una vez que ha informado, la respuesta debe llegar en { $within }, y nunca más tarde que sin comisión.
charter-panel-nominee = { $count ->
   *[other] Un comité de { $count } personas, una de ellas propuesta por los autores, lo examina primero: se forma en un plazo de { $form } e informa en un plazo de { $report }.
}
charter-outcomes = La respuesta da a cada petición uno de estos resultados: { $outcomes }.
charter-clearance = { $count ->
    [one] Antes de darla, la debe aprobar { $count } responsable distinto de quien la firma: { $roles }.
   *[other] Antes de darla, la deben aprobar { $count } responsables distintos de quien la firma: { $roles }.
}
charter-silence = Quien sea consultado y no la apruebe en un plazo de { $term } cuenta como si la hubiera aprobado.
charter-close = Los autores tienen { $term } para aceptar la respuesta.
charter-sessions = Una sesión de escucha puede proponerla { $who }. Los firmantes pueden venir en persona, hacer que alguien hable por ellos o escribir sin nombre. Ninguna sesión sustituye a la respuesta ni la retrasa.
charter-session-rules = Una sesión admite como máximo { $questions } preguntas, y como máximo { $each } en un intervalo del registro. Su acta no nombra a nadie que haya hablado, y los autores tienen { $term } para aprobarla o impugnarla.
proposer-author = los autores
proposer-office_head = el jefe de la oficina
proposer-principal = el destinatario principal
charter-contest = Si la respuesta no responde, pueden impugnarla en un plazo de { $term }, y el supervisor resuelve en un plazo de { $ruling }.
charter-appeal = Pueden apelar ante { $official } en un plazo de { $term }, por { $grounds }; la decisión llega en un plazo de { $decision }.
charter-no-appeal = No hay apelación.
charter-monitor = El supervisor, { $official }, ve cada plazo y ningún nombre.
charter-monitor-elected = El supervisor, { $official }, a quien elige el personal, ve cada plazo y ningún nombre.
charter-evaluation = Mencionar un disenso en una evaluación: { $consequence }.
charter-disclosure = Revelar a un autor o un texto: { $consequence }.
charter-reprisal = Tomar represalias: { $consequence }.
charter-complaints = Las quejas por represalias van a { $official }.
charter-complaint = Una queja se acusa en el plazo de { $within } y se vuelve a examinar { $months } meses después de su cierre.
charter-complaint-not-again = Una queja se acusa en el plazo de { $within } y nadie tiene que volver a examinarla.
charter-undertaking = Antes de abrir un memorando por primera vez, los responsables firman: «{ $text }»
charter-risk-check = Quien acusa recibo de un memorando dice en él qué podría pasarles a los firmantes, según una lista fija.
charter-archive = Un caso cerrado pasa al archivo { $term } más tarde.
charter-kept-for-good = El texto se conserva para siempre; los nombres se destruyen { $names } después del cierre.
charter-destroyed = Después del cierre, el texto se destruye al cabo de { $text }, y los nombres al cabo de { $names }.
charter-higher = Lo que lleva una marca más alta va a otro lugar: { $system }.
charter-no-disclosure = Por este canal no se abre ningún nombre sellado.
charter-opening = Solo { $official } puede pedir que se abra un nombre sellado, con razones escritas que lee cada firmante; ningún fiduciario acepta antes de que pasen { $notice }, y después tienen { $decide }.
charter-names-of-records = Es posible hasta que se destruyan los nombres.
charter-no-names-of-records = Una vez archivado el caso, sus nombres quedan sellados.
charter-no-release = Por este canal no se divulga ningún expediente.
charter-release = Un expediente solo se divulga después de preguntar a sus autores; tienen { $term } para responder, y su silencio no es consentimiento.
charter-release-silence = Un expediente solo se divulga después de preguntar a sus autores; tienen { $term } para responder, y su silencio es consentimiento.
charter-reminder = Se informa a todo el personal de este canal cada { $term }.
charter-told = En palabras de la institución, que este programa no comprueba: { $words }
charter-later = Una carta posterior no cambia un memorando ya empezado.

official = «{ $role }»
list-and = { $items } y { $last }
list-or = { $items } o { $last }
list-separator = ,
role-office_head = jefe de la oficina
role-office_clerk = agente de la oficina
role-principal = destinatario principal
role-monitor = supervisor
role-appeal_authority = autoridad de apelación
term-working-days = { $count ->
    [one] { $count } día hábil
   *[other] { $count } días hábiles
}
term-calendar-days = { $count ->
    [one] { $count } día natural
   *[other] { $count } días naturales
}
term-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
mode-named = con su nombre
mode-sealed = con el nombre sellado
mode-anonymous = sin nombre
ground-process = la manera en que se llevó el caso
ground-substance = lo que dice la respuesta
outcome-accepted = aceptada
outcome-partly = aceptada en parte
outcome-rejected = rechazada
outcome-already-policy = ya vigente
outcome-needs-decision = requiere una decisión

# Estadísticas
statistics-title = Estadísticas
statistics-lead = Contado del registro público, de los padrones publicados y de los casos. Quien copie el registro obtiene los mismos números de plazos, y quien tenga los archivos de los casos los mismos números de cada año (demur statistics).
statistics-duties = ¿Cumplió la oficina sus plazos?
statistics-duties-text = Cuando llega un plazo, el registro dice si se cumplió la obligación: acusar recibo, responder, cerrar. De qué caso se trata queda oculto.
statistics-duties-none = Todavía no ha llegado ningún plazo.
statistics-month = Mes
statistics-met = A tiempo
statistics-missed = No a tiempo
statistics-share = Parte a tiempo
statistics-duties-chart = Obligaciones cumplidas a tiempo y no a tiempo, por mes
statistics-years = ¿Qué ocurrió cada año?
statistics-years-text = Un año se muestra cuando ha terminado, para que ningún número cambie el día en que alguien presenta algo. Los números pequeños no se dan.
statistics-years-none = Aún no ha terminado ningún año.
statistics-measure = Medida
statistics-year-filed = Memorandos presentados
statistics-year-urgent = Presentados como lo que no puede esperar
statistics-year-acknowledged = Acuses de recibo por una persona
statistics-year-acknowledgements-missed = Acuses de recibo ausentes al vencer
statistics-year-replied = Respuestas
statistics-year-replies-missed = Respuestas ausentes al vencer
statistics-year-redirected = Remitidos a otro lugar
statistics-year-contested = Respuestas impugnadas
statistics-year-appealed = Respuestas apeladas
statistics-year-reopened = Respondidos de nuevo tras una decisión
statistics-year-withdrawn = Retirados por los autores
statistics-year-days-to-reply = Días hasta la respuesta (mediana)
statistics-enrolled = ¿Cuántos están inscritos?
statistics-enrolled-text = Todos los miembros se inscriben cada mes, firmen alguna vez o no. Entre estas personas se oculta quien firma.
statistics-enrolled-none = Todavía no se ha cerrado ningún mes.
statistics-enrolled-chart = Miembros inscritos, por mes e institución
statistics-institution = Institución
statistics-members = Miembros
statistics-open = inscripción abierta
statistics-classes = Grupos
statistics-classes-text = Quien firma puede mostrar algunos de estos valores. Un grupo de menos de { $min } miembros nunca se detalla.
statistics-class = Valores
statistics-fewer = menos de { $min }
statistics-kinds = Lo que hay en el registro
statistics-kinds-text = La mayoría de las entradas están selladas: hechos de casos, mezclados con tantas entradas vacías como hagan falta para llenar cada intervalo, de modo que nadie pueda decir cuánto ocurrió.
statistics-kind = Tipo
statistics-entries = Entradas

# El registro
log-title = El registro
log-lead = Todo lo que ocurre con un memorando después de entregarlo está aquí, sellado. Nada puede cambiarse ni quitarse sin que todos lo noten.
log-size = { $count ->
    [one] Tiene { $count } entrada.
   *[other] Tiene { $count } entradas.
}
log-key = La clave del registro
log-key-text = Compárela con la que tienen otros. A quien recibió otra se le está mostrando otro registro.
log-checkpoint = Su cabecera firmada
log-latest = Últimas entradas a la vista
log-latest-none = Todavía no hay ninguna.
log-all = Todas las entradas
log-page-title = Entradas { $first } a { $last }
log-newer = Entradas más recientes
log-older = Entradas más antiguas
log-index = Entrada
log-kind = Tipo
log-interval = Intervalo
log-time = Comienzo (UTC)
log-raw = Estas entradas tal como las sirve el registro

kind-sealed = sellada
kind-epoch = inscripción abierta
kind-roll = inscripción cerrada, censo publicado
kind-charter = carta
kind-roster = responsables y fiduciarios
kind-client = archivos del cliente para navegador
kind-due-met = obligación cumplida a tiempo
kind-due-missed = obligación no cumplida a tiempo
kind-padding-opened = relleno de un trimestre revelado

# Comprobar un archivo
check-title = Comprobar un archivo
check-lead = Un archivo de caso, un certificado, un recibo o una firma guardada: ¿es válido, y qué prueba?
check-sent = Esta página envía el archivo a este servidor, que lo lee, no guarda nada y responde. Si no es eso lo que quiere:
check-app = Compruébelo en su navegador sin enviarlo
check-command = o use la orden «demur verify», que no necesita red.
check-file = El archivo
check-file-hint = { $megabytes } MB como máximo. Los más grandes necesitan el cliente para navegador o la orden.
check-button = Enviar y comprobar
check-another = Comprobar otro archivo
check-valid = Válido
check-not-valid = No válido
check-unknown = Este no es un archivo de Demur.
check-empty = No se eligió ningún archivo.
check-too-large = El archivo es demasiado grande para esta página.
check-busy = El servidor está comprobando otro archivo. Inténtelo de nuevo en un momento.
check-unreadable = El formulario no llegó como debía. Inténtelo de nuevo.
check-under-key = Comprobado con la clave de este registro. Un archivo de otra instalación no es válido aquí.
check-case = Un archivo de caso: «{ $subject }».
check-certificate = Un certificado.
check-receipt = Un recibo: el memorando fue entregado formalmente.
check-signature = Una firma de un miembro de { $institution }. Si cuenta, solo se ve cuando el memorando está sellado.
check-view = Una vista con palabras ocultas: cada palabra que muestra se firmó, y en ese lugar.
check-memo = Memorando
check-signatures = Firmas
check-demands = Peticiones
check-withheld = Palabras ocultas
check-filed-at = Entregado
check-entry = Entrada en el registro
check-state = Estado del caso en el archivo
check-missed = No hecho a tiempo
check-none = nada
check-not-filed = no entregado

invalid-damaged = El archivo está dañado.
invalid-v1 = V1: la cabecera del registro que contiene no está firmada por este registro.
invalid-v2 = V2: la carta no es la que nombra el memorando, o no está en el registro.
invalid-v3 = V3: la lista de responsables no está en el registro.
invalid-v4 = V4: un mes de inscripción no está en el registro, o no es el que nombra el memorando.
invalid-v5 = V5: el texto no es el que fijaron los autores.
invalid-v6 = V6: una firma no es válida, o aparece dos veces.
invalid-v7 = V7: el certificado no se sigue de las firmas.
invalid-v8 = V8: la entrega no está firmada por los autores, o nombra otro certificado.
invalid-v9 = V9: un hecho no está en su lugar en el registro.
invalid-v10 = V10: un documento no está firmado por un responsable de la lista, o responde a otro memorando.
invalid-v11 = V11: los hechos no pudieron ocurrir en este orden.
invalid-v12 = V12: los plazos no se siguen de la carta.
invalid-v13 = V13: las palabras no son las que se firmaron, o falta una petición.
invalid-v14 = V14: la declaración no es de quien firmó, o se hizo para otro lector.
invalid-v15 = V15: no aprobaron la respuesta tantos otros responsables como pide la carta.
invalid-v16 = V16: se concedió más tiempo en contra de la carta, demasiado tarde o por quien lo pidió.
invalid-v17 = V17: una remisión, pregunta, impugnación, apelación o decisión no está en la carta, nombra otro documento o llegó demasiado tarde.
invalid-v18 = V18: el expediente se archivó, o algo de él se destruyó, de otro modo que como lo prevé la carta.
invalid-v21 = V21: un nombre se pidió o se abrió sin aviso, o de otro modo que como lo prevé la carta.
invalid-v23 = V23: el contenido se bloqueó o se entregó, o el expediente se divulgó, de otro modo que como lo prevé la carta.
invalid-v19 = V19: un comité no se formó, o no declaró, preguntó o informó como lo prevé la carta, o una respuesta no lo esperó.
invalid-v20 = V20: una sesión se convocó, se celebró o se anotó de otro modo que como lo prevé la carta, o sus palabras nombran una clave.
invalid-v22 = V22: se muestra una palabra que no se firmó, o no en ese lugar.
invalid-v24 = V24: un responsable abrió el caso sin el compromiso que pide la carta.
invalid-v25 = V25: los autores no dijeron con su clave que escribieron el memorando, para este uso.
invalid-v26 = V26: quienes firmaron después de la presentación ya habían firmado, no podían según la carta, o no son tantos como dice el registro.

# Cómo va un caso
status-title = Cómo va un caso
status-lead = Con el recibo que se dio a los autores, vea qué se hizo, qué está pendiente y qué va con retraso.
status-sent = Esta página envía el recibo a este servidor. Un recibo no nombra a nadie, pero quien lo envía muestra interés por el memorando.
status-file = El recibo como archivo
status-paste = o su texto
status-button = Enviar y ver
status-another = Ver otro caso
status-not-receipt = Este es un archivo de Demur, pero no un recibo.
status-says = Lo que dice este servidor
status-says-text = El estado y las fechas de abajo son lo que el servidor responde a quien conozca el memorando. El archivo del caso, que los autores pueden exportar, los prueba.
status-unknown = Este servidor no conoce tal memorando.
status-state = Estado
status-due = Plazos
status-duty = Obligación
status-late-from = Con retraso desde (UTC)
status-outcome = Hasta ahora
status-done = hecho
status-done-late = hecho, con retraso
status-late = con retraso
status-pending = aún no vence
status-events = Qué ocurrió
status-event = Hecho
status-when = Cuándo (UTC)

duty-acknowledge = acusar recibo
duty-reply = responder
duty-contest = aceptar la respuesta
duty-answer = contestar una pregunta
duty-scope-ruling = decidir sobre la remisión
duty-contest-ruling = decidir sobre la respuesta impugnada
duty-appeal = decidir la apelación
duty-panel-forming = formar el comité
duty-panel-report = presentar el informe del comité
state-draft = en redacción
state-circulating = reuniendo firmas
state-sealed = sellado, aún no entregado
state-submitted = entregado, aún sin acuse de recibo
state-acknowledged = con acuse de recibo, aún no distribuido
state-in-review = en estudio, aún sin respuesta
state-replied = respondido; los autores pueden aceptar la respuesta
state-scope-disputed = sus autores discuten la remisión
state-redirected = remitido a otro lugar
state-awaiting-authors = a la espera de una respuesta de sus autores
state-contested = respondido; sus autores impugnan la respuesta
state-appealed = respondido; en apelación
state-closed = cerrado
state-archived = archivado
state-withdrawn = retirado por sus autores
state-lapsed = terminado sin haberse sellado
state-reply-drafted = respuesta redactada
event-filed = entregado
event-due-dates-set = plazos fijados
event-opened = abierto por un responsable
event-acknowledged = con acuse de recibo
event-distributed = distribuido
event-cleared = respuesta aprobada por otro responsable
event-clearance-asked = se pidió a un responsable que aprobara la respuesta
event-extension-requested = se pidió más tiempo
event-extension-granted = se concedió más tiempo
event-replied = respondido
event-statement-posted = mencionado en un mensaje a todo el personal
event-due-met = una obligación se cumplió a tiempo
event-due-missed = una obligación no se cumplió a tiempo
event-closed = cerrado por los autores
event-expired = cerrado: pasó el plazo para objetar
event-withdrawn = retirado por los autores
event-redirected = remitido a otro lugar
event-redirect-disputed = los autores discutieron la remisión
event-redirect-confirmed = el supervisor confirmó la remisión
event-redirect-overturned = el supervisor decidió que la oficina debe responder
event-question-asked = la oficina hizo una pregunta a los autores
event-question-answered = los autores contestaron la pregunta
event-question-lapsed = no hubo respuesta a tiempo; el estudio siguió
event-reply-contested = los autores impugnaron la respuesta
event-contest-upheld = el supervisor decidió que no era una respuesta; se debe otra
event-contest-dismissed = el supervisor decidió que era una respuesta
event-reply-appealed = los autores apelaron
event-appeal-dismissed = la apelación se decidió a favor de la oficina
event-appeal-remanded = la apelación se decidió a favor de los autores; la oficina responde de nuevo
event-reply-corrected = se corrigió la respuesta
event-outcome-reported = la oficina informó de lo que fue de una demanda
event-case-archived = el expediente pasó al archivo; los nombres se separaron del texto
event-names-destroyed = sus nombres sellados se destruyeron
event-text-destroyed = su texto se destruyó
event-hold-placed = se puso una retención: nada de él puede destruirse
event-hold-lifted = se levantó la retención
event-opening-requested = se pidió abrir un nombre sellado
event-opening-approved = un fiduciario aceptó abrir el nombre
event-opening-refused = un fiduciario se negó a abrir el nombre
event-leak-reported = un funcionario comunicó que un texto se filtró
event-leak-told = los autores comunicaron que un texto se filtró
event-direction-given = se decidió en contra por escrito
event-spill-reported = se comunicó que su contenido tiene una marca demasiado alta y está bloqueado; los plazos corren
event-spill-lifted = el supervisor decidió que su contenido puede leerse de nuevo
event-release-asked = se preguntó a los autores si puede divulgarse
event-release-consented = los autores aceptaron su divulgación
event-release-objected = los autores se opusieron a su divulgación
event-case-released = se divulgó
event-memo-linked = los autores lo enlazaron con otro memorando
event-panel-nominated = los autores propusieron a alguien para el comité
event-panel-formed = la oficina dijo quién está en el comité
event-panel-declared = un miembro del comité dijo si tiene un conflicto de intereses
event-issues-proposed = se planteó a los autores qué examina el comité
event-issues-agreed = los autores aceptaron lo que examina el comité
event-issues-objected = los autores se opusieron a lo que examina el comité
event-panel-reported = el comité presentó su informe
event-panel-dissented = un miembro del comité escribió una opinión propia
event-undertaken = un responsable se comprometió a proteger a quienes firmaron
event-assessment-given = un lector dio su valoración personal
event-reply-redrafted = una respuesta redactada volvió para escribirse de nuevo
event-late-counted = se contó a quienes firmaron después de la presentación
event-session-requested = los autores pidieron una sesión de escucha
event-session-invited = la oficina invitó a una sesión de escucha
event-room-opened = los autores abrieron la sala de la sesión
event-session-declined = no habrá sesión de escucha
event-session-held = la sesión de escucha se celebró
event-minutes-given = la oficina entregó el acta de la sesión
event-minutes-agreed = los autores aprobaron el acta
event-minutes-disputed = los autores impugnaron el acta

# Cuando algo no está
missing-title = Aquí no hay nada
missing-text = Esta dirección no lleva a ninguna parte, o lleva a algo que ya no está.
trouble-title = Esto no se puede mostrar ahora
trouble-text = El servidor no pudo leer lo que necesita. Inténtelo de nuevo en un momento.
