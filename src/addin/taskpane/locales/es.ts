import type { PaneLanguage } from './pane-language.js';

export const paneEs: PaneLanguage = {
  language: 'es',
  texts: {
    'check-now': 'Comprobar ahora',
    'reading-draft': 'Leyendo el borrador',
    checking: 'Comprobando',

    'headline.fine': 'Listo para enviar',
    'headline.second-look': 'Merece una segunda revisión',
    'headline.refused': 'Es probable que lo rechacen',
    'headline.blocked': 'Su organización bloqueará este mensaje',
    'headline.partly': 'Comprobado solo en parte',
    'headline.depends': 'Correcto si su programa de correo se autentica',
    'score-of': 'Puntuación {score}, límite {required}.',
    'score-of.partly': 'Puntuación {score}, límite {required}, para las partes que se han podido leer.',
    'to-change.none': 'No hay nada que cambiar.',
    'to-change.must': { one: 'Hay una cosa que cambiar.', other: 'Hay {count} cosas que cambiar.' },
    'to-change.could': { one: 'Una cosa se puede mejorar.', other: '{count} cosas se pueden mejorar.' },
    'meter-label': 'Puntuación de spam',
    'meter-limit': 'límite {required}',
    range: 'Con autenticación {with}, sin ella {without}, límite {required}.',
    'in-your-favour': 'Incluye {points} puntos a su favor.',

    points: { one: '{points} punto', other: '{points} puntos' },
    'findings.over': 'Qué penalizará un filtro',
    'findings.below': 'Qué se puede mejorar',
    'quote-in.subject': 'En el asunto',
    'quote-in.body': 'En el texto',
    'quote-in.html': 'En el formato',
    'quote-in.header': 'En el encabezado',
    'quote-in.attachment': 'En el nombre de un archivo adjunto',
    'quotes-more': { one: 'y en un lugar más', other: 'y en {count} lugares más' },
    'what-to-do': 'Qué hacer',
    before: 'Antes',
    after: 'Después',
    'after-nothing': 'Se quitan las palabras.',
    'preview.more': { one: 'y otro cambio como este', other: 'y otros {count} cambios como este' },
    'preview.remove-attachment': 'Quita el archivo adjunto “{name}” de este mensaje.',
    'preview.move-to-bcc': {
      one: 'Pasa una dirección a CCO, donde los demás no pueden verla.',
      other: 'Pasa {count} direcciones a CCO, donde los demás no pueden verlas.',
    },
    'preview.cut-thread':
      'Quita la conversación citada debajo de su texto. Lo que usted ha escrito no cambia.',
    'score-after': 'Puntuación con este cambio: {score}',
    apply: 'Aplicar',
    'action-on': '{action}: {title}',
    applying: 'Aplicando',
    applied: 'Aplicado',
    undo: 'Deshacer',
    undoing: 'Deshaciendo',
    ignore: 'Omitir aquí',
    ignored: 'Omitido en este borrador',
    'bring-back': 'Volver a mostrar',

    'enough.title': { one: 'Basta con este cambio', other: 'Basta con estos {count} cambios' },
    'enough.why': 'Con ellos, la puntuación queda por debajo del límite.',
    'enough.why-one': 'Con él, la puntuación queda por debajo del límite.',
    'enough.apply': { one: 'Aplicar el cambio', other: 'Aplicar los cambios' },
    'enough.applied': { one: 'Un cambio', other: '{count} cambios' },
    'enough.none':
      'Aquí no basta ningún cambio ya preparado. Siga las instrucciones de abajo, empezando por la primera.',

    'quoted.title': 'Algunos puntos proceden de la conversación citada',
    'quoted.why':
      'Del total de puntos, {points} proceden de los mensajes anteriores citados debajo de su texto. Un filtro los valora igualmente.',
    'quoted.here': 'Estas palabras están en la conversación citada, no en su texto.',
    'quoted.cut': 'Quitar la conversación',

    'unchecked.title': 'No se comprueba aquí',
    'unchecked.intro': 'Por el camino, un filtro puede examinar más de lo que muestra este borrador.',
    'unchecked.languages':
      'La valoración del texto en su conjunto se basa en mediciones solo para mensajes en inglés. Para alemán, español, francés, italiano, neerlandés y portugués es una estimación; los demás idiomas no se valoran de este modo.',
    'skipped.network': {
      one: 'Una regla consulta algo en Internet. Como su mensaje no sale de este dispositivo, la regla no se ha ejecutado.',
      other:
        '{count} reglas consultan algo en Internet. Como su mensaje no sale de este dispositivo, las reglas no se han ejecutado.',
    },
    'skipped.bayes': {
      one: 'Una regla depende de los mensajes con los que ha aprendido un filtro.',
      other: '{count} reglas dependen de los mensajes con los que ha aprendido un filtro.',
    },
    'skipped.header-not-in-draft': {
      one: 'Una regla examina datos que un mensaje recibe solo al enviarse.',
      other: '{count} reglas examinan datos que un mensaje recibe solo al enviarse.',
    },
    'skipped.untranslatable': {
      one: 'Una regla está escrita de un modo que no se puede ejecutar aquí.',
      other: '{count} reglas están escritas de un modo que no se puede ejecutar aquí.',
    },
    'skipped.unsupported': {
      one: 'Una regla necesita una función que Presend no tiene.',
      other: '{count} reglas necesitan una función que Presend no tiene.',
    },
    'skipped.budget': {
      one: 'Una regla tardó demasiado con este borrador y se detuvo.',
      other: '{count} reglas tardaron demasiado con este borrador y se detuvieron.',
    },
    'part.subject': 'Asunto',
    'part.body': 'Texto',
    'part.recipients': 'Destinatarios',
    'part.from': 'Remitente',
    'part.attachments': 'Datos adjuntos',
    'part.headers': 'Encabezados',
    'unread.too-large': 'tamaño excesivo para una comprobación completa.',
    'unread.protected': 'contenido protegido, cerrado a los complementos.',
    'unread.unreadable': 'Outlook no ha podido facilitar el contenido.',
    'unread.not-loaded': 'Outlook todavía no ha cargado el contenido.',

    'notice.protected':
      'Este mensaje está protegido, por lo que los complementos no pueden leer su texto. Se comprueban el asunto, los destinatarios y los datos adjuntos; el envío funciona como siempre.',
    'notice.body-unreadable':
      'Outlook no ha facilitado el texto. El resto está comprobado, y dentro de un momento se volverá a intentar leer el texto.',
    'notice.body-too-large':
      'Este texto supera el millón de caracteres, el máximo que Outlook permite cambiar a un complemento. Siga las instrucciones a mano.',
    'notice.plain-text': 'Mensaje de texto sin formato: no hay formato que comprobar.',
    'notice.stale':
      'Outlook no responde en este momento. Lo que ve puede ser anterior a su borrador; Presend sigue intentándolo.',
    'notice.last-check-failed':
      'La última comprobación al enviar no se ejecutó, por lo que un mensaje salió sin comprobar.',
    'notice.cause': 'Para el soporte técnico: {cause}',

    'failed.host.title': 'Outlook no responde',
    'failed.host':
      'No se ha podido leer el borrador. Presend sigue intentándolo; puede enviarlo en cualquier momento.',
    'failed.fault.title': 'La comprobación se ha detenido',
    'failed.fault': 'El error está en Presend, no en su mensaje. Puede enviarlo en cualquier momento.',

    'refused.words-changed':
      'El texto ha cambiado desde la comprobación, así que no se ha modificado nada. El borrador se está comprobando de nuevo.',
    'refused.undo-words-changed':
      'El texto ha cambiado desde entonces, así que el cambio no se puede deshacer desde aquí.',
    'refused.body-too-large':
      'El texto es demasiado largo para que lo cambie un complemento. Siga la instrucción a mano.',
    'refused.body-unreadable':
      'Outlook no ha facilitado el texto, así que no se ha modificado nada. Vuelva a intentarlo en un momento.',
    'refused.no-permission':
      'Presend no tiene permiso para cambiar este mensaje. Siga la instrucción a mano o consulte con su equipo de TI.',
    'refused.host-error': 'Outlook no ha realizado el cambio. Revise el borrador y vuelva a intentarlo.',
    'refused.verify-failed': 'El cambio no quedó como estaba previsto, así que se ha deshecho.',
    'refused.attachment-gone': 'El archivo adjunto ya no está en el mensaje.',
    'refused.recipients-changed':
      'Los destinatarios han cambiado desde la comprobación, así que no se ha modificado nada.',
    'refused.ignore-failed': 'Outlook no ha podido guardar esta elección. Vuelva a intentarlo en un momento.',

    'account.title': 'Inicio de sesión al enviar (SMTP AUTH)',
    'account.hosted.badge': 'Nada que hacer',
    'account.hosted':
      'Outlook envía los mensajes de esta cuenta a través de su servicio de correo. Aquí no se usa SMTP AUTH; no hay nada que hacer.',
    'account.unknown.badge': 'No se sabe',
    'account.unknown':
      'Outlook no informa a los complementos de cómo envía los mensajes esta cuenta. Si le han devuelto un mensaje, la guía explica cómo saber si su programa de correo inicia sesión.',
    'account.guide': 'Qué es SMTP AUTH y quién lo necesita',

    'sent.authenticated': 'Su programa de correo se autentica al enviar',
    'sent.unauthenticated': 'Su programa de correo no se autentica al enviar',
    'sent.webmail-or-api': 'Enviado sin SMTP: no hay autenticación que configurar',
    'sent.local': 'Un programa del propio servidor envió este mensaje',
    'sent.relay-auth-only': 'Esto solo muestra la autenticación del proveedor, no la suya',
    'sent.unknown': 'Esto no muestra si su programa de correo se autentica',

    'sending.untested': 'No se sabe: ¿se autentica su programa de correo al enviar?',
    'sending.again': 'Compruebe de nuevo si su programa de correo se autentica',
    'sending.by-smtp': 'Para {provider} cuenta si un programa de correo se autentica.',
    'sending.last-known': 'Último dato conocido: {way}.',
    'sending.seen': 'Visto {age} en un mensaje de {address}.',
    'sending.seen-at': 'Visto {age} en {host}, en un mensaje de {address}.',
    'sending.too-old': 'Ha pasado demasiado tiempo para fiarse de ello.',
    'sending.other-host': 'No es un servidor de {provider}.',
    'sending.must':
      'Solo esto basta para que se rechace un mensaje inofensivo. Active la autenticación del servidor de salida.',
    'sending.how-to-test':
      'Para comprobarlo: envíese un mensaje desde este Outlook, ábralo en la Bandeja de entrada y abra allí Presend.',
    'sending.forget': 'Olvidar este resultado',
    'sending.guide': 'Guía de {provider}',

    'way.authenticated': 'enviado con autenticación',
    'way.unauthenticated': 'enviado sin autenticación',
    'way.webmail-or-api': 'enviado por correo web o por un servicio de correo',
    'way.local': 'enviado por un programa del servidor',
    'way.relay-auth-only': 'enviado a través de un relay; solo se ve la autenticación del proveedor',
    'way.unknown': 'los encabezados no lo muestran',

    'why.authenticated': 'El servidor anotó una autenticación al recibir el mensaje.',
    'why.unauthenticated': 'El servidor recibió el mensaje y no anotó ninguna autenticación.',
    'why.webmail-or-api':
      'Se escribió en correo web o lo entregó un servicio de correo; ningún programa tuvo que autenticarse.',
    'why.local': 'Lo entregó un programa del propio servidor, como un formulario web.',
    'why.relay-auth-only': 'La autenticación anotada es la del proveedor en su relay.',
    'why.unknown': 'La anotación de la entrega no muestra una autenticación, ni tampoco que faltara.',
    'why.no-received':
      'Estos encabezados no muestran cómo salió el mensaje. Abra la copia de su Bandeja de entrada.',

    'confidence.high': 'Seguro',
    'confidence.medium': 'Muy probable',
    'confidence.low': 'Solo un indicio',
    'theirs.title': 'Así se envió el mensaje de {name}',
    proof: 'La línea de los encabezados que lo muestra',
    'fact.user': 'Autenticado como',
    'fact.host': 'Servidor de salida',
    'fact.tls': 'Cifrado',
    'fact.tls.yes': 'sí',
    'fact.tls.no': 'no',
    'fact.helo': 'El equipo se presentó como',
    'fact.when': 'Recibido por el servidor',
    'helo.bare': 'Los servidores esperan aquí un nombre completo. Con autenticación no lo miran.',
    'helo.harmless': 'No es un nombre completo, pero con autenticación es inofensivo.',

    'test.kept':
      'Se recuerda durante 30 días: este resultado, el servidor, la fecha y su dirección. Nada más.',
    'test.not-own': 'El mensaje no viene de su dirección, así que no se recuerda.',
    'test.hosted':
      'No se recuerda: Outlook envía el correo de esta cuenta a su manera; esto no dice nada de sus borradores aquí.',
    'test.too-old': 'No se recuerda: no se envió en los últimos 30 días. Envíese un mensaje nuevo.',
    'test.doubtful': 'No se recuerda: el servidor que lo recibió duda de que este mensaje sea suyo.',
    'test.says-nothing': 'No se recuerda: esta copia no muestra cómo envía su programa de correo.',
    'test.claim': 'Esta también es mi dirección',
    'test.unclaim': 'Esta no es mi dirección',

    'new-window': '(se abre en una ventana nueva)',

    'received.title': 'Este es un mensaje recibido',
    'received.intro':
      'Presend comprueba lo que usted escribe. De un mensaje recibido muestra los encabezados, que indican el camino que ha seguido.',
    'received.headers': { one: 'Un encabezado', other: '{count} encabezados' },
    'received.no-headers':
      'Outlook no facilita encabezados para este mensaje. Siempre es así con los mensajes de Elementos enviados. Abra en su lugar la copia de su Bandeja de entrada.',
    'nothing-open.title': 'No hay ningún mensaje abierto',
    'nothing-open': 'Empiece un mensaje o abra un borrador, y su puntuación aparecerá aquí.',

    version: 'Presend {version}',
    'rules-version': 'reglas {version}',
    'stays-here': 'Su mensaje nunca sale de este dispositivo.',
  },
  numbers: ['cero', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
};
