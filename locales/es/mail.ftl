### Correos que envía el servidor. Un aviso dice lo mismo sea lo que sea: nunca debe añadirse aquí nada de un caso.

mail-notice-subject = El canal de disenso: inicie sesión, por favor
mail-notice =
    Algo le espera en el canal de disenso. Inicie sesión aquí, por favor:

    { $address }

    Este mensaje es igual sea cual sea el motivo, y llega como mucho una vez al día.
    No dice más a propósito. No hace falta que nadie lo conteste.

mail-reminder-subject = Puede discrepar: el canal de disenso
mail-reminder =
    Existe un canal para el disenso razonado. Quien crea que una política es equivocada puede decirlo allí, a solas o con otras personas, sin ser nombrado. El memorando debe recibir respuesta, y nadie puede detenerlo.

    Qué es, qué le protege y qué no, se explica aquí:

    { $address }

    Este mensaje se envía de vez en cuando a todo el personal y no se refiere a nadie en particular.
