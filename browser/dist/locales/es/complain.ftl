### Complaining of reprisal: the page, the kinds, the states and the steps.

complain-title = Denunciar represalias
complain-lead = Si le hicieron algo porque escribió, firmó o creyeron que firmó, dígaselo a las personas encargadas de la protección. Nadie más puede leerlo: ni la oficina, ni quien supervisa, ni quien gestiona este servidor. No hace falta iniciar sesión; sirve cualquier dispositivo.
complain-loading = Buscando quién recibe las denuncias
complain-nobody = Aquí nadie recibe denuncias
complain-nobody-text = No hay ninguna persona encargada de la protección en la lista de esta instalación. Las reglas del canal dicen adónde van las denuncias.
complain-way = ¿Qué quiere hacer?
complain-way-first = Denunciar por primera vez
complain-way-first-means = Recibe una clave que es solo de esta denuncia.
complain-way-again = Leer respuestas o contar lo que pasó después
complain-way-again-means = Necesita la clave que guardó.
complain-key = Clave de su denuncia
complain-key-hint = Empieza por demur-complaint:
complain-look = Mirar
complain-nothing = El servidor no guarda ninguna denuncia con esta clave. Si envió una, envíela otra vez o acuda a los encargados por otra vía.
complain-answers = Cómo está
complain-stands = Su denuncia está:
complain-no-answer = Nadie ha respondido todavía.
complain-form = Lo que pasó
complain-form-more = Lo que pasó después
complain-kind = Qué se hizo
complain-kind-none = Elija
complain-happened = Lo que pasó
complain-happened-hint = Con sus palabras. Los encargados lo leen tal como lo escribe.
complain-date = Cuándo
complain-by = Qué persona u oficina lo hizo
complain-evidence = Qué lo muestra
complain-evidence-hint = Diga qué hay y dónde está. Los archivos pueden llegar por otra vía.
complain-name = Su nombre y cómo contactarle
complain-name-hint = Déjelo vacío para que tampoco los encargados le conozcan. Aun así pueden responderle aquí.
complain-proof = Mostrar a los encargados que firmó este memorando
complain-proof-hint = Solo les convence a ellos: cada uno podría haber hecho esta prueba por su cuenta, así que no pueden mostrarla a nadie. Sí saben cuál es su firma.
complain-proof-none = No
complain-readers = Quién la lee
complain-readers-hint = Quite a la persona de quien trata, o que está demasiado cerca.
complain-keep = Guarde primero esta clave
complain-keep-text = Es el único camino a su denuncia. Nadie puede reponerla y este navegador no la guarda. Póngala donde nadie mire.
complain-save = Guardar la clave en un archivo
complain-kept = He guardado la clave
complain-send = Enviar la denuncia
complain-sent = Está guardada
complain-sent-text = Vuelva con su clave para leer las respuestas. Puede contar más en cualquier momento.

reprisal-evaluation = Un comentario en una evaluación
reprisal-assignment = Otro puesto u otras tareas
reprisal-clearance = Habilitación retirada o cuestionada
reprisal-promotion = Ascenso o premio denegado
reprisal-access = Acceso retirado
reprisal-interrogation = Preguntas sobre quién escribió o firmó
reprisal-disclosure = Se reveló la fuente o un texto
reprisal-dismissal = Despido, o amenaza de despido
reprisal-other = Otra cosa

complaint-filed = recibida, sin confirmar todavía
complaint-acknowledged = confirmada
complaint-interim_protection = con protección provisional
complaint-investigated = investigada
complaint-substantiated = probada
complaint-not_substantiated = no probada
complaint-remedied = reparada
complaint-followed_up = terminada, con seguimiento
complaint-closed = cerrada

complaint-step-acknowledge = Confirmada
complaint-step-protect = Protección provisional
complaint-step-investigate = Investigada
complaint-step-substantiate = Probada
complaint-step-dismiss = No se pudo probar
complaint-step-remedy = Reparada
complaint-step-conclude = El asunto ha terminado
complaint-step-check = Revisada de nuevo
complaint-step-close = Cerrada

risk-exposure = ¿Podría saberse quién denuncia?
risk-power = ¿Decide esa persona sobre usted?
risk-decision = ¿Hay pronto una decisión sobre usted?
risk-vulnerability = ¿Puede perder más que otros?
risk-history = ¿Ha pasado antes?
risk-urgency = ¿Hay que actuar de inmediato?


refusal-EntryRefusal-Empty = Diga lo que pasó.
refusal-EntryRefusal-TooLong = Es más largo de lo que cabe en una denuncia. Envíe una parte y luego el resto.
refusal-ComplaintRefusal-NoOfficer = Elija al menos una persona encargada.
refusal-ComplaintRefusal-NotAKey = Esto no es la clave de una denuncia.
refusal-ComplaintRefusal-NotAHistory = Lo que envió el servidor no es la historia verdadera de su denuncia. Acuda a los encargados por otra vía.
refusal-ComplaintRefusal-NotKept = El servidor no la guardó. Envíela otra vez o acuda a los encargados por otra vía.
