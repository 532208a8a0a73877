### Reading, signing and following a memo.

invite-title = Le invitan a firmar un memorando
invite-none = No hay invitación
invite-none-text = Abra el enlace que recibió, o escanee su código. Solo funciona entero.
invite-loading = Se está trayendo y comprobando el memorando
invite-lead = Léalo entero. No pierde nada si no firma: nadie ve quién abrió esto, y nada registra quién no quiso firmar.
invite-signatures = Firmas, por tramos
invite-until = Se puede firmar hasta el final del
invite-version = Versión
invite-agree = ¿Está de acuerdo?
invite-agree-text = Antes de firmar se le dice qué verá todo el mundo, entre cuántas personas se oculta y qué no está protegido. No se envía nada antes de que usted lo confirme.
invite-go-sign = Continuar para firmar
invite-over = Este memorando ya no se puede firmar. Puede leerlo aquí mientras se muestre.

charter-summary = Las reglas: { $title }
charter-office = Se dirige a
charter-acknowledge = Una persona confirma la recepción en
charter-reply = Plazo de respuesta
charter-reply-terms = { $target } como plazo previsto, { $limit } como máximo
charter-more-time = Más tiempo
charter-more-time-terms = { $count ->
    [0] Nadie puede alargar ese plazo.
    [1] Una vez, en { $term } como máximo: antes de que termine, por un motivo que lee cada firmante, y por dos responsables.
   *[other] { $count } veces como máximo, cada vez en { $term } como máximo: antes de que termine, por un motivo que lee cada firmante, y por dos responsables.
}
charter-clearance = Antes de la respuesta
charter-clearance-means = { $count ->
    [1] Otro responsable aprueba las palabras exactas de la respuesta.
   *[other] Otros { $count } responsables aprueban las palabras exactas de la respuesta.
}
charter-silence-means = El silencio durante { $term } cuenta como aprobación.
charter-who = Quién puede firmar
charter-modes = Maneras de firmar
charter-crowd = Grupo más pequeño
charter-crowd-means = No puede mostrarse de usted nada que compartan menos de { $least } miembros.
charter-protection = Protección
charter-protection-means = Mencionar un disenso en una evaluación: { $evaluation }. Revelar a un autor o un texto: { $disclosure }. Tomar represalias: { $reprisal }.
charter-undertaking = Antes de abrir el memorando por primera vez, los responsables firman: { $text }
charter-pinned = Estas reglas están fijadas para este memorando. Los cambios posteriores de las reglas no lo tocan.
charter-all = Todas las reglas de esta carta
term-working_days = { $count ->
    [one] un día hábil
   *[other] { $count } días hábiles
 }
term-calendar_days = { $count ->
    [one] un día
   *[other] { $count } días
 }
term-months = { $count ->
    [one] un mes
   *[other] { $count } meses
 }

sign-title = Firmar el memorando
sign-text = El texto del memorando
sign-mode = ¿Quién puede saber su nombre?
sign-mode-hint = En la red estas maneras se ven iguales. Ni los autores ni los demás firmantes pueden saber cuál eligió.
sign-at-least = Solo si firman tantas personas
sign-at-least-hint = Su nombre solo puede abrirse si firma al menos ese número de personas. Déjelo vacío para no poner condición.
sign-stance = Su postura
sign-show = Mostrar más de usted
sign-show-hint = Su afiliación se muestra siempre. Todo lo que añada hace más pequeño el grupo en el que se oculta.
sign-show-one = { $attribute }: { $value }
sign-keep = Guardar una clave que puede probar que firmé
sign-keep-means = Con ella podrá mostrar más tarde que su firma cuenta, valorar la respuesta o pedir protección. Sin ella nadie puede exigírsela, y usted tampoco puede mostrarlo.
sign-means = Qué significa firmar así
sign-among = miembros comparten lo que usted muestra. Usted se oculta entre ellos.
sign-few = Son pocos. Muestre menos, o piénselo bien.
sign-seen = Todo el mundo ve
sign-name = Su nombre
sign-sealed-least = Los depositarios pueden abrir juntos su nombre, pero no tienen derecho a hacerlo si firman menos de { $least } personas.
sign-remains = Lo que le queda a usted
sign-kept = Su cartera guarda una clave que puede probar que firmó. Puede quemarla en cualquier momento.
sign-burnt = No se guarda nada: más tarde no podrá probar que firmó, y nadie podrá obligarle a hacerlo.
sign-risks = Lo que aún podría delatarle
sign-making = Se está haciendo y comprobando su firma
sign-send = Firmar y enviar
sign-save = Firmar y guardar en un archivo
sign-save-means = Un archivo puede enviarse más tarde, desde otro lugar, o puede enviarlo otra persona por usted. Nada en él dice quién lo envía.
sign-unsure = No es seguro que su firma haya llegado. Envíe la misma otra vez: cuenta una sola vez.
sign-sent = Enviado
sign-sent-text = El servidor responde lo mismo a todo el mundo. Lo que es válido cuenta desde su próximo paso.
sign-saved = Guardado
sign-saved-text = La firma cuenta una vez enviado el archivo, por usted o por cualquiera, antes de que termine la circulación.
sign-to-memo = Ir al memorando

memo-title = Memorando
memo-loading = Se está trayendo el memorando y lo que llegó para él
memo-state = Estado
memo-id = Número
memo-overdue = La oficina va con retraso
memo-overdue-text = Se le ha pasado el plazo de: { $duties }. Esto consta en el registro público y nadie puede quitarlo.
memo-again = Mirar de nuevo
case-clock = Lo que está hecho y lo que está pendiente
case-urgent = Sus autores dicen que no puede esperar: rigen los plazos más cortos de las reglas.

letters-title = Cartas del caso
letters-none = Nada todavía
letters-none-text = Lo que escribe la oficina llega a todas las personas que tienen la invitación, también a aquellas cuyo nombre nadie conoce.
letter-from = { $title }, de { $official }
letter-acknowledgement = Recepción confirmada
letter-distribution = Transmitido a sus lectores
letter-reply = Respuesta
letter-statement = Mensaje a todo el personal
letter-clearance = Respuesta aprobada por otro responsable
letter-clearanceRequest = Se pidió a un responsable que aprobara la respuesta
letter-clearance-asked = Se pide a { $official } que apruebe un borrador de respuesta.
letter-extensionRequest = Se pide más tiempo
letter-extensionApproval = Se concede más tiempo
letter-extension-days = { $days ->
    [one] Se pide un día más.
   *[other] Se piden { $days } días más.
 }
letter-extension-moved = El plazo se ha movido.
letter-statement-means = Un mensaje no responde a ningún memorando ni detiene ningún plazo.
letter-case-number = Número de expediente
letter-responsible = Responsable
letter-due = Plazo
letter-monitor = Quién vigila el canal
letter-protection = Protección
letter-risks = Qué podría pasarles a los firmantes
letter-risks-hint = Hágase cada pregunta antes de acusar recibo. Lo que nadie puede decir aún queda abierto. Los firmantes leen sus respuestas.
letter-risk-exposure = ¿Podría saberse quién firmó?
letter-risk-power = ¿Deciden aquellos de quienes trata el memorando sobre personas que pueden haber firmado?
letter-risk-decision = ¿Hay pronto decisiones sobre esas personas?
letter-risk-vulnerability = ¿Pueden algunas perder más que otras: contrato, autorización, visado, salud?
letter-risk-history = ¿Ha ocurrido antes, aquí o a otros?
letter-risk-urgency = ¿Hay que hacer algo de inmediato?

reply-heading = La respuesta
reply-signed-by = Firmada por { $official }. La firma se comprobó con la lista de responsables del registro.
reply-unanswered = Sin respuesta
reply-decision-by = Se decidirá a más tardar el { $day }
reply-change-by = Cambia a más tardar el { $day }

signature-title = Su firma
signature-made = Usted firmó la versión que circula ahora.
signature-stood = Usted firmó este memorando.
signature-unknown = Esta cartera no guarda nada que muestre si usted firmó.
signature-old = Usted firmó una versión anterior
signature-old-text = El texto ha cambiado desde entonces. Su firma no cuenta para el texto nuevo. Léalo, y firme de nuevo si está de acuerdo.
signature-again = Leer y firmar de nuevo
signature-ask = Ver si cuenta
signature-certified = Su firma está asegurada. Está probado que figura en el certificado, que tiene un total de { $total }.
signature-counts = Su firma cuenta, para la versión que circula ahora.
signature-none = Ninguna firma cuenta con esta clave. Si acaba de firmar, pregunte de nuevo en un momento.
signature-outdated = Su firma es para la versión { $version } y ya no cuenta.
signature-take-back = Retirar mi firma
signature-take-back-ask = ¿Retirar su firma?
signature-take-back-means = Nadie ve que lo hizo. Puede firmar de nuevo mientras el memorando circule.
signature-taken-back = Enviado. Si había una firma suya, desaparece desde el próximo paso.

mailbox-title = Buzón
mailbox-text = Todo el mundo trae el buzón entero, así que traerlo no dice nada de usted. Se muestra lo que se abre con sus claves.
mailbox-loading = Se está trayendo el buzón
mailbox-empty = Nada para usted todavía
mailbox-empty-text = Aquí aparece lo que la oficina escribe sobre los memorandos que usted firmó o escribió.
mailbox-read = Leer

post-title = Enviar firmas guardadas
post-lead = Envíe firmas guardadas en archivos: las suyas, o las que otros le dieron. No necesita cartera para ello, y no conocerá ningún nombre.
post-files = Archivos con firmas
post-files-hint = Cada uno se comprueba aquí antes de enviar nada.
post-ready = Comprobado y listo
post-send = Enviarlas
post-sent = Enviadas: { $count }

refusal-MemberRefusal-NoKey = Su cartera no tiene clave para este memorando. Abra la invitación.
refusal-MemberRefusal-NotAnInvitation = Esto no es una invitación entera. Quizá falte una parte del enlace.
refusal-PostRefusal-NotASignature = Esto no es un archivo con una firma.
refusal-SigningRefusal-Evidence = Las reglas o el mes de esta firma no están en el registro.
refusal-CirculationRefusal-Memo = El servidor envió otro memorando que el que nombra la invitación. No firme.
refusal-CirculationRefusal-Key = La invitación no abre este memorando.
refusal-CirculationRefusal-Freeze = El texto no está firmado por los autores. No firme.
refusal-CirculationRefusal-Text = El texto no es el que fijaron los autores. No firme.
refusal-CirculationRefusal-Unknown = El memorando se rige por reglas o meses que el registro no tiene. No firme.
refusal-SignRefusal-NotEnrolled = Esta cartera no contiene ninguna credencial. Inscríbase primero.
refusal-SignRefusal-OtherEpoch = Su credencial es de un mes que este memorando no acepta. Una firma no contaría.
refusal-SignRefusal-NotEligible = Las reglas no dejan firmar a personas de su afiliación. Una firma no contaría.
refusal-SignRefusal-SupporterBeforeFiling = Las reglas le permiten apoyar este memorando una vez presentado, y no firmarlo antes.
refusal-SignRefusal-SignedAlready = Usted ya firmó esta versión. Una segunda firma no contaría.
refusal-SignRefusal-OtherVersion = Esta firma es para otra versión del texto y no contaría.
refusal-SignRefusal-WindowOver = La circulación ha terminado. Ya no se reciben firmas.
refusal-SignRefusal-ModeNotAllowed = Las reglas no permiten esta manera de firmar.
refusal-SignRefusal-TooFew = Muy pocas personas comparten lo que usted quiere mostrar. Podrían reconocerle. Muestre menos.
refusal-SignRefusal-Roster = Las claves de los responsables no se pueden usar.
refusal-SignRefusal-Check = La firma que se hizo no es válida. No se envió nada.
refusal-SignRefusal-Credential = No se pudo usar su credencial.
refusal-ProofRefusal-NoKey = Su cartera no tiene clave para este memorando: usted no firmó, o la quemó.
refusal-ProofRefusal-Proof = La prueba del servidor es falsa. Avise a quien vigila el canal.

ratings-title = ¿Responde la respuesta?
ratings-text = Quienes firmaron dicen aquí si la respuesta responde a lo que se pidió. Cuántos lo dicen se muestra por tramos, a quienes tienen este memorando y a la oficina.
ratings-answers = Dicen que responde
ratings-does-not-answer = Dicen que no
ratings-unanswered = De ellos, petición { $number } sin responder
ratings-ask = ¿Qué dice usted?
ratings-ask-hint = Depende de la clave que guardó al firmar, y de nada más suyo. Puede decir otra cosa más tarde; cuenta la última palabra.
ratings-choose-answers = Responde a cada petición
ratings-choose-does-not-answer = No responde
ratings-choose-means = En su conjunto, o a las peticiones que usted nombre.
ratings-which = ¿Qué peticiones deja sin responder? No elija ninguna si falla en su conjunto.
ratings-demand = Petición { $number }
ratings-send = Enviar
ratings-sent = Enviado
ratings-sent-text = El servidor responde igual a todos. Los números se mueven en su próximo paso.
ratings-no-key = Solo puede decirlo quien firmó y guardó la clave. Esta cartera no tiene esa clave.
refusal-RatingRefusal-NoSuchDemand = El memorando no tiene esa petición.
refusal-RatingRefusal-OutOfOrder = Una petición aparece dos veces.
refusal-RatingRefusal-Contradiction = Una respuesta que responde no deja ninguna petición sin responder.

history-title = Lo que ha pasado
history-event = { $day }: { $event }
history-event-by = { $day }: { $event }, { $official }

kept-title = Lo que se conserva y lo que ya no está
kept-archived = El caso está en el archivo desde el { $day }. Los nombres sellados se separaron del texto y se conservan aparte.
kept-names = Los nombres sellados se destruyeron el { $day }. Ya nadie puede abrirlos.
kept-text = El texto que tenía el servidor se destruyó el { $day }. Que el memorando se presentó, y lo que fue de él, sigue en el registro. Lo que usted guarda es suyo.
kept-hold = Hay una retención desde el { $day }. Nada de lo que queda del caso se destruye hasta que se levante. La retención no da a nadie nada que leer.

memo-complain = ¿Le hicieron algo por esto? Denunciar represalias
memo-session = A la sesión de escucha
claim-title = Mostrar a un solo lector que usted firmó
claim-text = Para una queja por represalias, o para un reconocimiento. Usted hace un archivo que solo puede abrir el lector que elija. Está hecho para ese lector: quien lo pase muestra una declaración hecha para otra persona. Lo que un lector ha sabido, un lector puede contarlo.
claim-not-yet = Esto se puede hacer una vez sellado el memorando.
claim-kind = ¿Qué sabrá el lector?
claim-kind-signatory = Que soy uno de los firmantes
claim-means-signatory = El lector tiene prueba de que quien hizo esta declaración firmó el memorando, y ve cuál de las firmas es. Su nombre no está en ella. Si firmó con nombre o con nombre sellado, quien pueda abrir ese nombre puede unir las dos cosas.
claim-kind-named = Mi nombre
claim-means-named = El lector conoce su nombre tal como lo certificó su institución, y tiene prueba de que usted firmó este memorando.
claim-means = No se puede retirar.
claim-reader = ¿Quién debe leerla?
claim-reader-other = Otra persona, por su clave
claim-key = Clave del lector
claim-key-hint = Empieza por age1. Se la da el lector; no contiene nada secreto.
claim-key-old = Esta clave no protege contra futuros ordenadores cuánticos. Pida al lector una más nueva, que empiece por age1pq, si la declaración debe quedar cerrada mucho tiempo.
claim-go = Hacer la declaración
claim-ask = ¿Hacer una declaración que no se puede retirar?
claim-making = Se está haciendo y verificando la declaración
claim-saved = La declaración se ha guardado
claim-saved-text = Dé el archivo al lector. Se comprueba en la página «Comprobar un archivo», o con la orden «demur verify».
claim-reader-anybody = Cualquiera a quien se lo muestre: un certificado de actividad protegida
claim-means-anybody = Quien reciba este archivo puede mostrarlo a cualquiera, y convence a todos. Déselo a un abogado, un tribunal o un inspector cuando lo necesite, y a nadie antes.
claim-saved-anybody = Ábralo en la página «Comprobar un archivo» para leerlo e imprimirlo. La orden hace un PDF: «demur attest».
burn-title = Quemar la clave que muestra que usted firmó
burn-text = Su firma queda y cuenta. Entonces nadie puede pedirle que muestre que es suya, porque usted no puede.
burn-go = Quemar la clave
burn-ask = ¿Quemar la clave para siempre?
burn-means = Ya no podrá probar que firmó, ni valorar la respuesta, ni pedir protección con ella. Nadie puede recuperar la clave.
burn-month = Borrar también el secreto del mes
burn-month-means = Mientras no se borre, quien abra esta cartera puede averiguar qué memorandos firmó. Desde esta cartera ya no se podrá firmar ni declarar ningún memorando de ese mes. Se deja si algo de ese mes aún puede circular.
burn-done = La clave se ha quemado
burn-erased = También se ha borrado el secreto del mes.
burn-left = El secreto del mes sigue en la cartera, porque aún pueden circular memorandos de ese mes, o porque usted no lo pidió. Mientras no se borre, quien abra la cartera puede averiguar que usted firmó. Se borra solo cuando todos hayan terminado.
burn-copies = Una copia de esta cartera que esté en otro sitio conserva lo que tiene. Bórrela, o cámbiela por la actual.
refusal-ReaderRefusal-Key = Esta no es la clave de un lector. Empieza por age1 y debe estar entera.
refusal-ClaimRefusal-Burned = La clave con la que firmó se ha quemado. Ya nadie puede declarar esta firma.
refusal-ClaimRefusal-Erased = El secreto del mes se ha borrado, o está en otra cartera. Su nombre ya no se puede mostrar; que es firmante, quizá sí.
refusal-ClaimRefusal-NotCertified = Su firma no figura en ningún certificado. La declaración se puede hacer una vez sellado el memorando, y solo de una firma que cuenta.
refusal-ClaimRefusal-Unknown = Las reglas o el mes de este memorando no están en el registro, o su texto ya no está.

invalid-Damaged = El archivo está dañado.
invalid-Checkpoint = El registro no firmó esto.
invalid-Charter = Las reglas que contiene no están en el registro, o no son las del memorando.
invalid-Roster = La lista de responsables no está en el registro.
invalid-Epoch = Un mes de inscripción que contiene no está en el registro.
invalid-Text = El texto no es el que fijaron los autores.
invalid-Signature = Una firma no es válida.
invalid-Certificate = El certificado no se sigue de las firmas.
invalid-Filing = La presentación no está firmada por los autores, o nombra otro certificado.
invalid-Event = Un hecho no está en el registro donde dice.
invalid-Document = Una carta no está firmada por un responsable de la lista, o responde a otro memorando.
invalid-History = Los hechos no pueden haber ocurrido en este orden.
invalid-DueDates = Los plazos no se siguen de las reglas.
invalid-Words = Las palabras no son las que se firmaron, o una respuesta deja una petición sin contestar.
invalid-Claim = No es de quien firmó, o es para otro lector del que dice.
invalid-Clearance = No aprobaron la respuesta tantos otros responsables como piden las reglas.
invalid-Extension = Se concedió más tiempo en contra de las reglas, demasiado tarde o por quien lo pidió.
invalid-Turn = Una remisión, pregunta, impugnación, apelación o decisión no está en las reglas, trata de otro documento o llegó demasiado tarde.
invalid-Disposal = El caso se archivó, o algo de él se destruyó, de otro modo que como lo prevén las reglas.
invalid-Opening = Un nombre se pidió o se abrió sin aviso, o de otro modo que como lo prevé la carta.
invalid-Record = El contenido se bloqueó o se entregó, o el expediente se divulgó, de otro modo que como lo prevé la carta.
invalid-Panel = Un comité no se formó, o no declaró, preguntó o informó según las reglas, o la respuesta no lo esperó.
invalid-Session = Una sesión de escucha se convocó, se celebró o se anotó de otro modo que como lo prevén las reglas, o sus palabras nombran una clave.
invalid-View = Se muestra una palabra que no se firmó, o no en ese lugar.
invalid-Undertaking = Un responsable abrió el caso sin el compromiso que piden las reglas.
invalid-Authorship = Los autores no dijeron con su clave que escribieron el memorando, para este uso.
late-signatures = Firmaron después de la presentación
late-until = { $count }, contadas aparte; posible hasta el { $day }
late-supporters = Apoyos, que no habrían podido firmar
late-supporters-count = { $count }, contados aparte
sign-late = El memorando ya se presentó
sign-late-means = Su firma dice por sí misma que llegó después. Se cuenta aparte, no lleva nombre y no cambia ningún certificado. Si ya firmó antes, cuenta allí y no aquí.
sign-supporter = Su afiliación no permite firmar aquí. Se le cuenta entre los apoyos, aparte.
signature-late = Su firma cuenta entre las que llegaron después de la presentación, aparte del certificado.
invalid-Late = Quienes firmaron después de la presentación ya habían firmado, no podían según las reglas, o no son tantos como dice el registro.
refusal-SignRefusal-PseudonymsExhausted = Esta cartera ha firmado o abierto ocho memorandos con la credencial de este mes, tantos como pueden quedar sin relacionarse. Uno más podría relacionarlos, así que no se firma. Un memorando que acepte otro mes aún se puede firmar.

# Where the road of a case turns
letter-from-authors = { $title }, de los autores
letter-authors-title = Lo que escribieron los autores
letter-redirect = Remitido a otro lugar
letter-ruling = Resolución
letter-question = Pregunta a los autores
letter-correction = Corrección de la respuesta
letter-outcomeReport = Qué se hizo después
letter-hold = Retención
letter-openingRequest = Petición de abrir un nombre
letter-openingApproval = Acuerdo de un fiduciario
letter-leakReport = Aviso de filtración
letter-direction = Decidido en contra por escrito
letter-spill = El contenido está bloqueado
letter-release = Divulgación
letter-reportLeak = Aviso de filtración
letter-consentRelease = Consentimiento a una divulgación
letter-objectRelease = Objeción a una divulgación
letter-link = Enlace con otro memorando
letter-opening-which = Se pide el nombre de la firma { $number }, contada desde 1 en el orden del certificado. Solo quien la firmó puede saber de quién es.
letter-opening-reasons = Por qué
letter-opening-basis = Se basa en
letter-opening-means = Todavía no se ha abierto nada. Si la firma es suya, tiene tiempo: puede oponerse ante un tribunal o acudir al responsable de protección. Los fiduciarios solo deciden cuando han pasado los días de las reglas, cada uno por sí mismo.
letter-invitation = Invitación a una sesión de escucha
letter-sessionDeclined = No habrá sesión de escucha
letter-sessionHeld = La sesión de escucha se celebró
letter-minutes = Acta de la sesión de escucha
letter-requestSession = Una petición de sesión de escucha
letter-openRoom = La sala de la sesión está abierta
letter-agreeMinutes = Los autores aprueban el acta
letter-disputeMinutes = Los autores impugnan el acta
session-when = Cuándo y dónde
session-held-by = La dirige
session-level = Nivel
session-stand-in = Quién puede sustituir
session-aide = Alguien sustituyó
session-aide-yes = Sí
session-attended = Cuántos vinieron
session-at-least = Al menos { $count }
session-asked = Pregunta
session-answered = Respuesta
session-follow-ups = La oficina hará esto:
letter-dispute = Por qué corresponde a esta oficina
letter-answer = Respuesta a la pregunta
letter-contest = Por qué la respuesta no responde
letter-appeal = Recurso
letter-redirect-reason = Por qué
letter-redirect-address = A quién corresponde
letter-demand = Petición { $number }
turn-ground-process = Cómo se llevó el caso
turn-ground-substance = Lo que dice la respuesta
reply-set-aside = Una resolución dejó sin efecto esta respuesta. Se debe otra.

# The review panel
letter-panel = Quién está en el comité
letter-declaration = Declaración de un miembro del comité
letter-issues = Qué examina el comité
letter-panelReport = Informe del comité
letter-dissent = Opinión propia de un miembro
letter-assessment = Valoración personal de un lector
letter-assessment-means = Es la opinión de una persona. No es la respuesta al memorando.
letter-nominate = A quién proponen para el comité
letter-agreeIssues = Aceptan lo que examina el comité
letter-objectIssues = Se oponen a lo que examina el comité
letter-conflict = Hay un conflicto de intereses
letter-no-conflict = No hay conflicto de intereses
opening-own-ask = Se pide el nombre de una firma de este memorando. Pregunte aquí si la suya cuenta, y esta página dirá si es la suya.
opening-own = Es su firma cuyo nombre se pide.
opening-not-own = No es su firma cuyo nombre se pide.
opening-own-unknown = Se pide el nombre de una firma. Usted no guardó lo que muestra que firmó, así que aquí nadie puede saber si es la suya.
link-related = relacionado con él
link-forked = derivado de él
link-merged = fusionado con él
letter-link-to = Memorando { $memo }: { $how }
