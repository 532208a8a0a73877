### Comprobar un archivo en la página.

check-title = Comprobar un archivo
check-lead = Un recibo, un certificado, un expediente, una vista con palabras ocultas, una firma guardada o una declaración se comprueba aquí, en esta página. Nada de ello se envía a ninguna parte.
check-key = Clave del registro
check-key-hint = Tal como otros la tienen, o como figura en un recibo. Si la deja vacía, se toma la clave del registro de este servidor.
check-file = Archivo
check-file-hint = Se lee aquí y no se envía a ninguna parte.
check-document = El documento del que trata
check-document-hint = Se compara aquí y no se envía a ninguna parte.
check-document-is = Este es el documento del que trata el memorando.
check-document-other = Este es otro documento, u otra versión de él.
check-running = Se está comprobando el archivo
check-invalid = No es válido
check-invalid-text = { $reason } { $check }
check-valid = Válido: { $name }
check-valid-case = Un expediente. Se comprobó cada firma, documento y entrada que contiene.
check-valid-certificate = Un certificado de lo que se presentó.
check-valid-receipt = Un recibo.
check-valid-signature = Una firma guardada.
check-under-yours = Comprobado con la clave que usted dio:
check-under-servers = Comprobado con la clave del registro de este servidor. Compárela con la que otros tienen:
check-signatures = Firmas
check-reservation = De ellas, con reserva
check-demands = Peticiones
check-may-stop = Hasta que se responda, los responsables pueden detener aquello de lo que trata.
check-in-force = Lo decidido sigue en vigor hasta que se responda, y después.
check-classes = Firmas según lo que mostraron los firmantes
check-class = Lo que mostraron
check-rest = grupos de menos de { $least }, juntos
check-shown = { $attribute }: { $value }
check-missed = Plazos incumplidos
check-missed-none = ninguno que el registro conozca
check-reply-due = Respuesta debida el
check-words-missing = Documentos firmados cuyas palabras no están en el archivo: { $count }.
check-text = El texto del memorando
check-filed = Se presentó el { $day }, según el registro.
check-certificate-means = Que firmaron tantas personas es palabra de los autores, en el registro desde la presentación. El expediente lo demuestra.
check-text-file = Comparar con un texto
check-text-file-hint = ¿Es el texto que se presentó? Elíjalo como archivo.
check-text-same = Este es el texto que se presentó.
check-text-other = Este no es el texto que se presentó.
check-receipt-means = Este memorando se presentó. El recibo lo hace el programa; que una persona lo confirmó es otra carta.
check-memo = Memorando
check-entry = Entrada en el registro
check-certificate = Certificado
check-signature-means = Un miembro firmó. Si cuenta, solo se ve en el servidor: debe ser del texto actual y la primera de ese miembro.
check-institution = Institución
check-shows = Muestra


refusal-CheckRefusal-NotOurs = Este no es un archivo que pueda comprobarse aquí.
refusal-CheckRefusal-LogKey = Esta no es la clave de un registro.

check-valid-claim = Una declaración de que una firma es propia.
check-sealed = «{ $name }» está sellado
check-sealed-text = Una declaración está sellada para su lector. Elija el archivo con su clave, y se abre y verifica aquí.
check-identity = Archivo con su clave
check-identity-hint = El archivo de clave de un responsable, o uno como lo escribe age. Se lee aquí, no se guarda ni se envía a ninguna parte.
check-claim-named = La persona nombrada abajo firmó el memorando. El nombre es el que certificó la institución.
check-claim-signatory = Quien hizo esta declaración firmó el memorando. No se muestra ningún nombre.
check-claim-name = Nombre
check-claim-reader = Hecha para el lector cuya clave empieza por
check-claim-other = Esta declaración se hizo para otro lector que usted. Alguien la pasó.
check-claim-means = Si el certificado es el que se presentó se ve en el recibo o en el expediente.
check-protected = Certificado de actividad protegida
check-protected-text = { $count ->
    [one] El titular de este certificado firmó un memorando de disenso en su versión { $version }, y es el único que lo firmó.
   *[other] El titular de este certificado firmó un memorando de disenso en su versión { $version }, como uno de { $count }.
 }
check-protected-nameless = no se muestra
check-protected-month = Certificado como miembro en
check-protected-charter = Según las reglas
check-protected-rules = Qué dicen las reglas
check-protected-mention = Mencionar el disenso en una evaluación
check-protected-disclosure = Divulgar un autor o un texto
check-protected-reprisal = Represalia
check-protected-undertaking = Lo que firman los responsables antes de abrir un memorando
check-protected-gives = Qué revela mostrarlo
check-protected-gives-signatory = Quien tiene el archivo sabe cuál de las firmas es la del titular, puede pasarlo y convencer a cualquiera. Si la firma se hizo con nombre o sellada, quien pueda abrir ese nombre puede unir ambas cosas.
check-protected-gives-named = Quien tiene el archivo sabe que esta persona firmó este memorando, puede pasarlo y convencer a cualquiera.
check-protected-paper = Una página impresa no prueba nada por sí sola. Entregue el archivo con ella: cualquiera puede comprobarlo sin este servidor.
check-protected-print = Imprimir o guardar como PDF
refusal-KeyRefusal-NotAKey = No hay ninguna clave en este archivo.
refusal-KeyRefusal-DoesNotOpen = El archivo no se abre con esta clave, o no es una declaración.

check-valid-view = Una vista con palabras ocultas. Cada palabra que muestra se firmó, y en ese lugar.
check-valid-authorship = Un certificado de autoría.
check-authorship-name = Escrito por
check-authorship-purpose = Hecho para
check-authorship-means = Lo dice quien tiene la clave de autor del memorando. Ninguna institución certifica el nombre, y otros pueden haberlo escrito también.
check-late = Firmaron después de la presentación, contadas aparte
check-supporters = Apoyos, contados aparte
check-signature-late = Se hizo después de la presentación y se cuenta aparte del certificado.
check-view-means = De { $words } palabras, { $withheld } están ocultas. Una barra ocupa el lugar de cada una, siempre igual de larga: no dice cuánto mide la palabra.
check-view-text = El texto, en la medida en que se muestra
check-view-withheld = { $count ->
    [one] una palabra oculta
   *[other] { $count } palabras ocultas
}
check-redact = Hacer una versión con partes tachadas de un caso
check-trace = Averiguar de qué copia viene un texto hallado
