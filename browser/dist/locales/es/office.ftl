### Las páginas de los responsables: inicio de sesión, lista de expedientes, expediente, respuesta.

office-title = Despacho
office-case = Expediente
office-loading = Los expedientes están llegando y se comprueban
office-back = Volver al despacho
office-to-case = Al expediente

office-sign-in-title = Inicio de sesión de responsables
office-sign-in-lead = Abra su archivo de clave. Después use su clave de acceso, o escriba el código que muestra su aplicación de autenticación.
office-key = Su archivo de clave
office-key-hint = Se lee en esta página y no se envía a ninguna parte.
office-key-of = Es la clave de { $official }.
office-code = Código
office-code-hint = Seis cifras. Un código vale una sola vez.
office-entering = Se está iniciando la sesión
office-enter = Iniciar sesión
office-enter-passkey = Iniciar sesión con su clave de acceso
office-code-instead = Tengo un código
office-no-factor = Todavía no tengo segundo factor
office-sign-in-means = La clave y la sesión quedan en la memoria de esta página. Desaparecen cuando usted cierra la sesión, sale o cierra la página.
office-demo = Esto es una demostración
office-demo-text = Elija en qué despacho sentarse. La clave y el código se rellenan abajo.

office-factor-title = Segundo factor
office-factor-lead = Además de su archivo de clave, usted inicia sesión con algo que solo usted tiene. Quien robe solo el archivo no obtiene nada del servidor.
office-passkey = Clave de acceso
office-passkey-text = Su dispositivo la guarda y pide un dedo, la cara o un PIN. Solo sirve en esta dirección: una página que imite a esta no obtiene nada.
office-passkey-count = { $count ->
    [one] Usted tiene una clave de acceso. Cree otra en cada dispositivo que use.
   *[other] Usted tiene { $count } claves de acceso. Cree otra en cada dispositivo que use.
 }
office-passkey-make = Crear una clave de acceso
office-codes = Códigos de un solo uso
office-codes-text = Escanee esto con la aplicación de autenticación de su teléfono, o escriba en ella el secreto. Se crea aquí, se muestra una vez y no se guarda en ninguna parte.
office-factor-code = El secreto como código para una cámara
office-factor-secret = Secreto
office-factor-hint = Las seis cifras que su aplicación muestra ahora para él.
office-factor-enrol = Registrar
office-factor-done = Registrado
office-factor-done-code = Desde el próximo código, usted inicia sesión con él.
office-factor-done-passkey = Desde ahora, usted inicia sesión con ella.

office-none = No hay expedientes
office-none-text = No se ha presentado nada que usted pueda ver. Lo que se presenta aparece aquí enseguida.
office-cases = Expedientes, arriba lo que vence primero
office-due = Próximo plazo
office-filed = Presentado
office-signatures = Firmas
office-sealed-case = Memorando sellado { $id }
office-nothing-due = No hay nada pendiente
office-due-late = con retraso
office-due-soon = vence pronto
office-due-later = pendiente
office-due-by = { $duty } antes de que acabe el { $day }
office-find = Buscar
office-find-hint = Busca solo en lo que se abrió en este navegador.
office-any = Todos
office-found-none = No se encontró nada
office-found-none-text = Un memorando que no ha abierto desde que inició sesión solo se encuentra por su número y su estado.

office-sealed = Este memorando está sellado
office-sealed-text = Solo pueden abrirlo los responsables para quienes se selló, con su propia clave.
office-open = Abrir el memorando
office-open-ask = ¿Abrir este memorando?
office-open-means = Los autores verán que usted lo abrió, y cuándo. Queda registrado antes de que lo lea, y otra vez si lo abre después de cerrar la sesión.
office-verifying = Cada firma se está verificando aquí
office-verified = todas verificadas aquí
office-from = { $institution }: { $count }
office-from-others = instituciones con demasiado pocas para mostrarlas: { $count }
office-reservations = Firmado con una reserva
office-named = Firmado con su nombre
office-named-none = Nadie, o los nombres no son para usted.
office-named-count = { $count ->
    [one] Un nombre, probado que pertenece a su firma
   *[other] { $count } nombres, probado que cada uno pertenece a su firma
 }
office-withdrawn = Los autores han retirado este memorando. Ya no se debe ninguna respuesta.
office-history = Lo que ha pasado
office-event = { $day }: { $event }
office-event-by = { $day }: { $event }, { $official }

office-steps = Sus próximos pasos
office-optional = Puede dejarlo vacío.
office-blank = Todavía hay algo vacío.

office-acknowledge-title = Confirmar la recepción del memorando
office-acknowledge-text = Una persona confirma que llegó. Los autores y los firmantes leen lo que pone aquí.
office-acknowledge-do = Confirmar la recepción
office-acknowledge-ask = ¿Confirmar la recepción de este memorando?
office-acknowledge-means = Se firma con su clave y queda anotado en el registro. Después no se puede cambiar.
office-number-hint = Por ejemplo { $prefix }-2030-0007.
office-number-wrong = Un número de expediente tiene letras, un año y cuatro cifras, separados por guiones.
office-due-computed = Contado según las reglas y el día de presentación.
office-due-limit = La respuesta se debe como muy tarde el { $last }: { $counted }.
office-due-target = Se procura darla el { $last }: { $counted }.
office-counted = { $term } después del { $from }
office-counted-without = { $term } después del { $from }, sin contar { $holidays }
office-holiday = { $name } el { $day }
office-responsible = { $office }: { $official }
office-monitor = Quien vigila el canal: { $official }.
office-monitor-elected = Quien vigila el canal, por elección del personal: { $official }.
office-protection = Mencionar la disidencia en una evaluación: { $mention }. Revelar a un autor o un texto: { $disclosure }. Represalias: { $reprisal }. Las quejas van a { $official }.

office-distribute-title = Distribuir el memorando
office-distribute-text = Va a cada lector que nombran las reglas. No se puede omitir a nadie, y los autores ven a cada lector.
office-distribute-do = Distribuir
office-distribute-ask = ¿Distribuir este memorando?
office-distribute-means = Se firma con su clave y queda anotado en el registro. Más tarde se pueden añadir lectores, pero no quitar.
office-redistribute-title = Añadir lectores
office-redistribute-text = El memorando ya se distribuyó. Puede añadir lectores; los autores ven a cada uno.
office-redistribute-do = Distribuir de nuevo
office-redistribute-ask = ¿Distribuir a estos lectores?
office-redistribute-means = Se firma con su clave y queda anotado en el registro. Se pueden añadir lectores, pero no quitar.
office-by-charter = según las reglas
office-added = añadido
office-add = Otros lectores
office-add-hint = Los autores ven que los añadió usted.
office-note-to-authors = Observación para los autores

office-statement-title = Mensaje a todo el personal
office-statement-text = Enlaza con este memorando un mensaje a todo el personal. No responde a nada: cada petición sigue pendiente.
office-statement-do = Enlazar el mensaje
office-statement-ask = ¿Enlazar este mensaje?
office-statement-means = Lo leen los autores y los firmantes. El plazo sigue corriendo.
office-statement-message = El mensaje

office-reply-title = Respuesta
office-reply-way = Cada petición se responde por sí misma, con un resultado y sus motivos.
office-reply-write = Escribir la respuesta
office-reply-text = Una respuesta por petición, cada una con sus propios motivos. Lo que escribe queda en esta página hasta que cierre la sesión.
office-reply-do = Firmar y enviar la respuesta
office-reply-ask = ¿Enviar esta respuesta?
office-reply-means = Se firma con su clave y va a los autores y a todos los que firmaron. Después no se puede cambiar.
office-reply-open-first = Abra primero el memorando; después podrá responderlo.
office-reply-not-now = En el estado en que está el memorando, usted no puede responder.
office-reply-progress = { $done } de { $demands } peticiones tienen respuesta.
office-reply-answered = respondida
office-reply-outcome = Resultado de la petición { $demand }
office-reply-choose = Elegir
office-reply-reasons = Motivos para la petición { $demand }
office-reply-day = Día de la decisión sobre la petición { $demand }
office-reply-closing = Lo que quiere decir más allá de las peticiones
office-reply-sent = La respuesta está enviada
office-reply-sent-text = Los autores pueden aceptarla, o decir que no responde.
office-reply-open = Falta responder: petición { $demands }.
office-reply-problem-no_such_demand = El memorando no tiene esa petición.
office-reply-problem-demand_answered_twice = Una petición tiene dos respuestas.
office-reply-problem-demand_unanswered = Elija un resultado.
office-reply-problem-reasons_blank = Dé los motivos.
office-reply-problem-reasons_too_long = Estos motivos son demasiado largos.
office-reply-problem-decision_day_wrong = Indique el día en que se decidirá como muy tarde.
office-reply-problem-outcome_not_in_charter = Las reglas no tienen ese resultado.
office-reply-problem-one_text_for_all = Todas las peticiones tienen el mismo texto. Dé a cada una sus propios motivos.

refusal-DeskRefusal-NotAKeyFile = Esto no es el archivo de clave de un responsable.
refusal-DeskRefusal-NotOnRoster = El registro no tiene ningún responsable con esta clave.
refusal-DeskRefusal-SignedOut = Su sesión ya no está abierta. Inicie sesión de nuevo: lo que escribió se conserva.
refusal-DeskRefusal-PasskeyOrTime = No se aceptó. Inténtelo otra vez y compruebe la hora de este dispositivo. Tras cinco intentos fallidos, la entrada queda cerrada un cuarto de hora o más.
refusal-PasskeyRefusal-NotGiven = No se usó ninguna clave de acceso. Quizá se canceló, tardó demasiado o no hay ninguna en este dispositivo.
refusal-PasskeyRefusal-Known = Este dispositivo ya tiene una clave de acceso suya.
refusal-DeskRefusal-CodeOrTime = No se aceptó. Un código vale una sola vez: espere el siguiente y compruebe la hora de este dispositivo. Tras cinco códigos falsos, la entrada queda cerrada un cuarto de hora o más.
refusal-CaseRefusal-NotInQueue = No existe ese expediente, o usted no puede verlo.
refusal-OpeningRefusal-OtherCase = El servidor envió otro expediente. No siga adelante y avise a quien vigila el canal.
refusal-OpeningRefusal-Filing = La presentación no es de los autores, o trata de otra cosa. No siga adelante y avise a quien vigila el canal.
refusal-OpeningRefusal-NotForYou = El memorando no se abre con su clave: no se selló para usted.
refusal-OpeningRefusal-OtherText = El texto no es el que se firmó. No siga adelante y avise a quien vigila el canal.
refusal-OpeningRefusal-Charter = Las reglas de este memorando no están en el registro. No siga adelante y avise a quien vigila el canal.
refusal-OpeningRefusal-NotAMemo = Lo que se presentó no es un memorando que esta versión sepa leer.
refusal-OpeningRefusal-Epoch = El memorando nombra un mes de inscripción que no está en el registro. No siga adelante y avise a quien vigila el canal.
refusal-OpeningRefusal-Signature = Una firma no es válida, o está dos veces. No siga adelante y avise a quien vigila el canal.
refusal-OpeningRefusal-Certificate = El certificado no se sigue de las firmas. No siga adelante y avise a quien vigila el canal.
refusal-OfficeRefusal-Day = El día de una decisión no es un día.
refusal-OfficeRefusal-ReplyTo = El memorando no da ninguna dirección de respuesta que se pueda usar.
refusal-OfficeRefusal-Official = El archivo de clave no nombra a ningún responsable.
refusal-case_number = Este número de expediente ya está ocupado, o no empieza como piden las reglas.
refusal-reader_missing = Falta un lector que nombran las reglas.
refusal-reader_unknown = Un lector no está en la lista de responsables.
refusal-further_readers_not_allowed = Según las reglas, es otra persona quien añade lectores.
