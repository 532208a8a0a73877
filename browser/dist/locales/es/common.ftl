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
refusal-WalletRefusal-DoesNotOpen = No se abre. Compruebe cada palabra y su orden; o bien el archivo está dañado.
refusal-WalletRefusal-NotAWallet = Este archivo no es una cartera que esta versión pueda leer.
refusal-EnrolRefusal-Commitment = El secreto de este mes no sirve. Espere al mes próximo.
refusal-EnrolRefusal-Attributes = La respuesta contiene valores que el mes no conoce. No la use y avise a quien vigila el canal.
refusal-EnrolRefusal-Signature = La respuesta no lleva la firma que muestra el registro. No la use y avise a quien vigila el canal.
refusal-LogRefusal-Shrunk = El registro del servidor es más corto que antes: algo ha desaparecido. No siga adelante y avise a quien vigila el canal.
refusal-TrustRefusal-Evidence = Lo que dice el servidor no está en su registro, o el registro tiene otra clave que la de su cartera. No siga adelante y avise a quien vigila el canal.
refusal-TrustRefusal-Charter = Esta versión no puede leer las reglas de esta instalación.
refusal-TrustRefusal-Roster = La lista de responsables no corresponde a esta instalación.
refusal-TrustRefusal-Epoch = Un mes de inscripción no corresponde al registro.
refusal-TrustRefusal-TwoManifests = Hay dos claves para un mismo mes. Quizá alguien intenta distinguir a los miembros. No siga adelante y avise a quien vigila el canal.
