# La carta en palabras sencillas, para la página que no necesita ningún script y para quien firma. Cada idioma tiene las mismas claves y las mismas variables.

charter-who = Quién puede firmar
charter-signing = Cómo se firma
charter-office = Quién lee y responde
charter-protection = Lo que le protege
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
role-distribution_reader = lector de la distribución
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
