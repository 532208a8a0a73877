### Complaints at a protection officer’s desk.

protect-title = Quejas por represalias
protect-lead = Lo que se cuenta aquí está abierto solo para usted y para los responsables que la persona eligió, y para nadie más: ni la oficina, ni quien vigila, ni quien opera este servidor.
protect-loading = Se están cargando las quejas
protect-none = Ninguna queja
protect-none-text = Nadie se ha quejado. Lo que se cuente aparecerá aquí enseguida.
protect-again = Mirar otra vez
protect-list = Quejas, primero lo que vence antes
protect-complaint = Queja
protect-complaint-title = Una queja por represalias
protect-complaint-name = Queja { $id }
protect-due = Próximo plazo
protect-state = Estado
protect-received = Recibida
protect-records = Registros
protect-nothing-due = Nada vence
protect-late = con retraso
protect-owed = pendiente
protect-owed-acknowledge = Confirmarla antes de que acabe el { $day }
protect-owed-check = { $month ->
    [one] Revisar después de { $month } mes, antes de que acabe el { $day }
   *[other] Revisar después de { $month } meses, antes de que acabe el { $day }
 }
protect-opening = La queja se está cargando y comprobando
protect-back = Volver a las quejas
protect-over-time = Lo que se hizo, y lo que se hizo al respecto, con el tiempo
protect-opening-all = Las quejas se están cargando y comprobando
protect-left-out = Quejas que no aparecen: { $count }. No aparece una queja que se envió a otros responsables o que no es válida.
protect-day = Día del registro
protect-what = Qué
protect-when = Cuándo ocurrió
protect-who = Por quién
protect-in-full = Completo
protect-told = Contado por la persona el { $day }
protect-said-date = Cuándo ocurrió
protect-said-by = Qué persona u oficina lo hizo
protect-said-evidence = Qué lo muestra
protect-said-name = Nombre y cómo localizarla
protect-nameless = La persona no dio su nombre. Lo que usted escriba le llega igualmente. No busque quién es.
protect-proved = Se le muestra a usted: la persona firmó un memorando
protect-proved-text = { $count ->
    [one] La única firma es suya. Esta página comprobó la firma, su lugar en el certificado y la prueba hecha para usted.
   *[other] Una de sus { $count } firmas es suya. Esta página comprobó la firma, su lugar en el certificado y la prueba hecha para usted.
 }
protect-proved-memo = Memorando:
protect-proved-alone = Le convence porque usted no la hizo. Podría haberla hecho, así que no convence a nadie más y no puede pasarla.
protect-proof-fails = La prueba no se sostiene
protect-proof-fails-text = Lo que llegó como prueba de haber firmado no le muestra nada. La queja sigue en pie.
protect-checked = { $month ->
    [one] Revisada después de { $month } mes
   *[other] Revisada después de { $month } meses
 }
protect-next = Su próximo paso
protect-over = Esta queja está cerrada. Si la persona cuenta más, se vuelve a abrir.
protect-later = No se puede hacer nada antes del próximo día de revisión.
protect-which = ¿Qué hace usted?
protect-do-acknowledge = Confirmarla
protect-do-acknowledge-means = La ha leído, y se ha preguntado qué podría ocurrirle a la persona.
protect-do-protect = Proteger ahora
protect-do-protect-means = Algo se hace de inmediato: diga qué, quién y por cuánto tiempo. Puede repetirlo.
protect-do-investigate = Se ha investigado
protect-do-investigate-means = Diga qué examinó y a quién preguntó.
protect-do-substantiate = Es así
protect-do-substantiate-means = La represalia ocurrió. Después hay que repararla.
protect-do-dismiss = No se pudo demostrar
protect-do-dismiss-means = Diga por qué. La persona puede contar más, y entonces se vuelve a abrir.
protect-do-remedy = Se ha reparado
protect-do-remedy-means = Diga qué se anuló, compensó u ordenó. Puede repetirlo.
protect-do-conclude = El asunto ha terminado
protect-do-conclude-means = Desde ahora cuentan los meses tras los que vuelve a revisar.
protect-do-check = Revisar de nuevo
protect-do-check-means = Pregunte si se le ha hecho algo a la persona desde entonces. Diga qué encontró.
protect-do-close = Cerrarla
protect-do-close-means = Se han hecho todas las revisiones. Si la persona cuenta más, se vuelve a abrir.
protect-month = Después de cuánto tiempo
protect-months = { $month ->
    [one] { $month } mes
   *[other] { $month } meses
 }
protect-risks = ¿Qué podría ocurrirle a la persona?
protect-risks-hint = Hágase cada pregunta antes de confirmar. Lo que nadie puede decir aún queda abierto. La persona lee sus respuestas.
protect-risk-exposure = ¿Podría saberse quién se queja?
protect-risk-power = ¿La persona señalada decide sobre quien se queja?
protect-risk-decision = ¿Hay pronto una decisión sobre esa persona?
protect-risk-vulnerability = ¿Puede perder más que otros: contrato, autorización, visado, salud?
protect-risk-history = ¿Ha ocurrido antes, aquí o a otros?
protect-risk-urgency = ¿Hay que hacer algo de inmediato?
protect-words = Lo que escribe a la persona
protect-words-hint = Lo leen la persona y los demás responsables de protección, y nadie más.
protect-choose = Elija qué hace.
protect-blank = Escriba algo a la persona.
protect-long = Es más largo de lo que cabe en un paso.
protect-sign = Firmar y enviar
protect-ask = ¿Firmar este paso?
protect-ask-means = Lleva su nombre y no se puede retirar. La persona lo lee con la clave de su queja.
refusal-ProtectRefusal-Unknown = La queja se rige por una carta que no está en el registro.
refusal-ProtectRefusal-NotForYou = La persona eligió a otros responsables: esta queja no está sellada para usted. La leen los elegidos.
refusal-ProtectRefusal-NotAHistory = Lo que envió el servidor no es el historial verdadero de una queja. Avise a quien lo opera.
refusal-ProtectRefusal-Words = El texto no encaja con el paso.
refusal-ProtectRefusal-Recipient = La queja o la lista contiene una clave que no sirve.
