### Sesiones de escucha: para quien tiene el enlace, para los autores y en el escritorio.

listening-title = Sesión de escucha
listening-text = En una sesión de escucha la oficina oye a quienes firmaron. No sustituye a ninguna respuesta ni la retrasa.
listening-loading = Se busca y se lee la sesión
listening-to-memo = Al memorando
listening-no-rules = No hay sesiones
listening-no-rules-text = Las reglas de este memorando no prevén sesiones de escucha.
listening-none = No hay ninguna sesión prevista
listening-none-text = Los autores pueden pedir una, y la oficina puede invitar a una.
listening-asked = Se pidió una sesión
listening-asked-text = La oficina todavía no ha contestado. Puede invitar, o negarse y decir por qué.
listening-written = Lo que se escribió sobre ella
listening-not-yet = La oficina ha invitado a una sesión. La invitación todavía no está en el buzón; mire de nuevo con el próximo intervalo del registro.
listening-hours = La sala admite preguntas
listening-hours-are = desde { $from } hasta { $until }
phase-closed = Los autores no han abierto la sala. Hasta entonces nadie puede preguntar en ella. Ya puede tomar un asiento.
phase-early = La sala está abierta y admite preguntas desde { $from }.
phase-open = La sala admite preguntas ahora, hasta { $until }.
phase-late = La sala ya no admite preguntas. La oficina todavía puede contestar.
phase-over = La sesión se celebró. La sala ya no admite preguntas.

## Autores

listening-no-words = Escriba algo primero.
listening-request-title = Pedir una sesión
listening-request-text = Diga sobre qué quieren ser oídos y cuándo les conviene. La oficina puede invitar, o negarse y decir por qué.
listening-request-label = Su petición
listening-request-do = Pedir una sesión
listening-request-ask = ¿Pedir una sesión a la oficina?
listening-request-means = La oficina y todos los que tienen la invitación al memorando leen lo que dice. El plazo de respuesta sigue corriendo.
listening-open-title = Abrir la sala
listening-open-text = Entonces todos los que tienen el enlace al memorando pueden preguntar allí sin nombre, y la oficina lee las preguntas. La oficina recibe la clave de esta sala y de nada más.
listening-open-label = Palabras de bienvenida
listening-open-do = Abrir la sala
listening-open-ask = ¿Abrir la sala a todos los que tienen el enlace?
listening-open-means = No se puede volver a cerrar. La oficina, el comité si lo hay, y todos los que tienen la invitación al memorando leen sus palabras.
listening-minutes-title = Su palabra sobre el acta
listening-minutes-text = Tienen hasta el final del { $until }. Digan lo que digan, el acta y sus palabras quedan las dos.
listening-minutes-legend = ¿Es correcta el acta?
listening-minutes-agree = Aprobamos el acta
listening-minutes-dispute = Impugnamos el acta
listening-minutes-choose = Elija si están de acuerdo.
listening-minutes-label = Por qué
listening-minutes-do = Enviar su palabra
listening-minutes-ask = ¿Enviar esto sobre el acta?
listening-minutes-means = Lo leen la oficina y todos los que tienen la invitación al memorando. No se puede retirar.
listening-minutes-over = Ya pasó el tiempo para decir algo sobre el acta.

## Asientos

seats-title = Su asiento
seats-title-office = Asientos
seats-text = No necesita asiento para leer ni para preguntar. Un asiento solo dice cuántos vienen, por tramos.
seats-ask = ¿Cómo viene?
seats-hint = Quien no viene no dice nada y no deja rastro.
seats-send = Enviar
seats-sent = Enviado
seats-sent-text = El servidor responde igual a todos. Lo que es válido cuenta desde el próximo intervalo del registro.
seats-no-key = Solo quien firmó y guardó la clave puede tomar un asiento o decir que una pregunta le importa. Esta cartera no tiene esa clave. Aun así puede leer y preguntar.
seats-no-wallet = Solo quien firmó y guardó la clave puede tomar un asiento o decir que una pregunta le importa, con la cartera abierta. Aun así usted puede leer y preguntar.
seat-in_person = En persona
seat-room = En la sala
seat-proxy = Alguien habla por mí
seat-none = Devuelvo mi asiento
seat-means-in_person = Usted acude al lugar. Quien esté allí le ve.
seat-means-room = Lee y escribe en esta página, sin nombre.
seat-means-proxy = Le dice a alguien de confianza lo que ha de decir. El asiento no nombra a ninguno de los dos.
seat-means-none = No queda nada de él.

## La sala

room-title = Preguntas
room-text = Las leen todos los que tienen el enlace y los funcionarios que pueden estar en la sesión. Lo que se pregunta se ve desde el próximo intervalo del registro.
room-empty = Todavía no se ha preguntado nada, o aún no se ve.
room-unread = No se puede leer aquí: { $count }. No es para esta sala, o no lo firmó quien debía.
room-question = Pregunta { $number }
room-matters = Importa a: { $count }
room-matters-none = nadie todavía
room-answered = { $official } contesta:
room-taken = { $official } se ocupa de ella.
room-setAside = { $official } la deja de lado:
room-asks-all = { $official } pregunta a todos los firmantes:
room-somebody = Alguien contesta:
room-upvote = Esto me importa
room-upvote-which = Esto me importa: pregunta { $number }
room-upvoted = Enviado. Cuenta una vez, desde el próximo intervalo.
ask-title = Preguntar algo
ask-label = Su pregunta
ask-hint = Omita lo que solo usted puede saber.
ask-do = Preguntar sin nombre
ask-sent = Preguntado. Se ve desde el próximo intervalo del registro.
tell-title = Contestar
tell-label = Su respuesta
tell-do = Contestar sin nombre
tell-sent = Contestado. Se ve a partir del próximo intervalo del registro.
ask-too-long = Es demasiado largo para un solo mensaje. Acórtelo o divídalo.
hidden-title = Qué queda oculto y qué no
hidden-key = Todos los que tienen el enlace preguntan con una misma clave. Por ella nadie puede saber quién pregunta, si dos preguntas son de una misma persona, ni si esa persona firmó.
hidden-style = Su manera de escribir no queda oculta. Quien la conoce puede reconocerle.
hidden-upvote = Decir que una pregunta le importa depende de su clave para este memorando. Quien lo dice solo de lo que preguntó revela de quién es la pregunta.
hidden-record = Lo que se dice aquí no entra en ningún registro ni en ningún archivo, y se destruye cuando el caso se archiva o se retira. Lo que cuenta es el acta, y no nombra a nadie.
refusal-RoomRefusal-Words = No se dice nada, o demasiado para un solo mensaje.

## En el escritorio

listening-open-first = Abra primero el memorando; después podrá celebrar una sesión sobre él.
listening-names-key = «{ $run }» parece una clave. Nada de lo que se dice de una sesión puede nombrar una, porque una clave dice quién es alguien. Quítela.
refusal-SessionRefusal-NotLogged = El registro aún no ha recibido aquello de lo que trata esto. Cargue la sesión de nuevo con el próximo intervalo del registro.

office-invite-title = Invitar a una sesión
office-invite-text = Todos los que tienen la invitación al memorando la leen en su buzón. Toman asiento sin nombre y, una vez que los autores han abierto la sala, preguntan allí sin nombre.
office-invite-do = Invitar
office-invite-ask = ¿Enviar esta invitación?
office-invite-means = La firma con su nombre. El plazo de respuesta sigue corriendo.
office-move-title = Cambiar la sesión de hora
office-move-text = Una nueva invitación ocupa el lugar de la anterior. Los asientos y las preguntas de la anterior no pasan a ella, y los autores abren una sala nueva.
office-move-do = Invitar de nuevo
office-move-ask = ¿Invitar a otra hora?
office-move-means = La firma con su nombre. El plazo de respuesta sigue corriendo.
listening-when-hint = Día y hora, y el lugar: solo en la sala, o en qué casa.
listening-held-by-hint = Por nombre o por cargo.
listening-opens = La sala admite preguntas desde
listening-closes = Hasta
listening-clock = Según los relojes de { $zone }.
listening-closes-hint = Dos semanas después como máximo, para que nadie tenga que estar allí a una hora.
listening-hours-missing = Diga desde cuándo y hasta cuándo la sala admite preguntas.
office-decline-title = No habrá sesión
office-decline-text = Todos los que tienen la invitación al memorando leen por qué.
listening-decline-reason = Por qué
office-decline-do = Negarse
office-decline-ask = ¿Decir que no habrá sesión?
office-decline-means = Lo firma con su nombre.

office-room-title = La sala
office-room-text = Todos los que tienen el enlace del memorando preguntan con una misma clave. Nada aquí dice quién preguntó. Los números se conocen por tramos.
listening-no-key = Los autores abrieron esta sala antes de que usted estuviera en la lista, o su clave para usted no ha llegado. Cargue la sesión de nuevo más tarde.
office-say-which = Decir algo sobre la pregunta { $number }
office-ask-all = Preguntar a todos los firmantes
office-ask-all-title = Su pregunta
office-ask-all-text = Quien tenga el enlace lee la pregunta y puede contestar sin nombre. Usted sabrá qué se contesta, y no quién.
office-ask-all-do = Preguntar a todos
office-say-title = Su palabra
office-say-text = Se ve bajo su nombre desde el próximo intervalo del registro.
office-say-do = Decirlo
listening-say-legend = ¿Qué dice?
listening-say-answered = Una contestación
listening-say-taken = Nos ocupamos de ella; seguirá una contestación
listening-say-setAside = La dejamos de lado y decimos por qué
listening-words-answered = La contestación
listening-words-setAside = Por qué

office-conclude-title = Se celebró
office-conclude-text = Diga quién la dirigió y cuántos vinieron. Después la sala ya no admite preguntas.
office-conclude-do = Decir que se celebró
office-conclude-ask = ¿Se celebró la sesión?
office-conclude-means = Lo firma con su nombre.
listening-aide = Fue alguien que sustituía
listening-aide-means = A quien nombraba la invitación.
listening-attended-hint = Se anota por tramos: de 1 a 4, de 5 a 9, de 10 a 19, etcétera.
listening-attended-step = Se anota como: al menos { $count }.
listening-attended-wrong = Diga cuántos vinieron, con un número.

office-minutes-title = Acta
office-minutes-text = Lo que se dijo, punto por punto y por nadie en particular. Los autores la aprueban o la impugnan.
office-minutes-do = Entregar el acta
office-minutes-ask = ¿Entregar esta acta?
office-minutes-means = La firma con su nombre. Un acta posterior no la sustituye: quedan las dos.
listening-summary = Lo que se dijo, en conjunto
listening-summary-hint = No nombre a nadie que haya hablado o escrito.
listening-point = Punto { $number }
listening-answered-hint = Vacío si no se contestó.
listening-point-add = Añadir un punto
listening-point-remove = Quitar
listening-point-remove-which = Quitar el punto { $number }
listening-follow-ups = Lo que hará la oficina
listening-follow-ups-hint = Una cosa en cada línea, con el día si lo hay.
listening-too-many = Es más de lo que cabe en un acta.
listening-agreed = Los autores aprueban el acta.
listening-disputed = Los autores impugnan el acta. Quedan las dos cosas.
listening-unanswered = Los autores no dijeron nada sobre el acta a tiempo.
listening-awaits = Los autores tienen hasta el final del { $until } para aprobar el acta o impugnarla.
