import type { AdviceLanguage } from '../advice-language.js';

export const adviceEs: AdviceLanguage = {
  language: 'es',
  foreign: {
    applies: 'La regla de filtro {symbol} se aplica a este mensaje.',
    found: 'La regla de filtro {symbol} examina {place} y ha encontrado “{words}”.',
    reword: 'Dígalo con otras palabras o quítelo.',
    relink: 'Use otro vínculo o quítelo.',
    reformat: 'Use aquí un formato más sencillo o quítelo.',
    rename: 'Dé al archivo otro nombre u otro tipo, o quítelo.',
    notYours: 'Esto lo escribe el programa de correo; no depende del texto del mensaje.',
    places: {
      subject: 'el asunto',
      text: 'el texto',
      formatting: 'el formato',
      links: 'los vínculos',
      field: 'el campo {field}',
      attachment: 'un archivo adjunto',
      parts: 'las partes del mensaje',
      source: 'el mensaje tal como se envía',
    },
  },
  rules: {
    ATTACH_ARCHIVE_PASSWORD: {
      title: 'La contraseña de un archivo comprimido adjunto figura en el mensaje',
      why: 'Los filtros no pueden abrir {name}, y el malware suele viajar así: bajo llave y con la llave al lado.',
      fix: 'Comunique la contraseña por otra vía, por ejemplo por teléfono, y quítela de este mensaje.',
    },
    ATTACH_DOUBLE_EXTENSION: {
      title: 'Se adjunta un programa con nombre de documento',
      why: 'El nombre {name} hace creer que es un documento; los filtros rechazan estos archivos como malware.',
      fix: 'Quite el archivo.',
    },
    ATTACH_EXECUTABLE: {
      title: 'Se adjunta un programa',
      why: 'La mayoría de los servidores de correo rechazan los mensajes con un programa como {name}, haga lo que haga.',
      fix: 'Quite el archivo y compártalo en una página de descargas.',
    },
    ATTACH_HIDDEN_NAME: {
      title: 'El nombre de un archivo adjunto está escrito en parte al revés',
      why: 'Unos caracteres invisibles invierten parte del nombre para ocultar el tipo de archivo; los filtros lo rechazan.',
      fix: 'Cambie el nombre del archivo y vuelva a adjuntarlo.',
    },
    ATTACH_HTML: {
      title: 'Se adjunta una página web',
      why: 'El phishing oculta su página de inicio de sesión en un archivo adjunto, y por eso los filtros desconfían de {name}.',
      fix: 'Envíe un PDF o incluya un vínculo a la página.',
    },
    ATTACH_MACRO: {
      title: 'Se adjunta un documento con macros',
      why: 'Las macros pueden contener malware, y por eso muchos servidores retienen o rechazan un archivo como {name}.',
      fix: 'Guárdelo sin macros (.docx, .xlsx) o como PDF y adjunte esa versión.',
    },
    ATTACH_ONENOTE: {
      title: 'Se adjunta un archivo de OneNote',
      why: 'Los archivos de OneNote han difundido tanto malware que muchos servidores rechazan {name}.',
      fix: 'Guarde la página como PDF y adjunte el PDF.',
    },
    ATTACH_RARE_ARCHIVE: {
      title: 'Se adjunta un archivo comprimido de un tipo poco común',
      why: 'Casi solo el malware usa el formato de {name}, y por eso los filtros lo penalizan.',
      fix: 'Comprima los archivos en formato .zip.',
    },
    BODY_ACCOUNT_BLOCKED_INTL: {
      title: 'Dice que una cuenta está bloqueada',
      why: 'Los filtros saben que, en cualquier idioma, los mensajes que roban contraseñas suelen empezar con una cuenta bloqueada.',
      fix: 'Indique el cliente, el motivo y el número al que se puede llamar.',
    },
    BODY_ACCOUNT_SUSPENDED: {
      title: 'Anuncia que la cuenta del destinatario se ha cerrado o se cerrará',
      why: 'Los filtros asocian esta amenaza con los mensajes que roban contraseñas.',
      fix: 'Explique, sin amenazas, qué ha ocurrido y a quién se puede llamar.',
    },
    BODY_ACT_NOW: {
      title: 'Presiona al destinatario para que actúe de inmediato',
      why: 'Los filtros asocian estas palabras con las ofertas que no dejan tiempo para pensar.',
      fix: 'Indique para qué fecha necesita una respuesta o quite estas palabras.',
    },
    BODY_ADULT: {
      title: 'Contiene palabras propias de mensajes para adultos',
      why: 'Los filtros dan muchos puntos a las palabras de los mensajes para adultos, aparezcan donde aparezcan.',
      fix: 'Use otras palabras.',
    },
    BODY_BLACKMAIL: {
      title: 'Habla de grabaciones secretas o de un dispositivo pirateado y pide criptomonedas',
      why: 'Los filtros reconocen en esta historia un chantaje.',
      fix: 'Para denunciar un mensaje así, envíelo como archivo adjunto sin reproducir su texto.',
    },
    BODY_CASH_OFFER: {
      title: 'Ofrece dinero en efectivo, una bonificación o un premio en metálico',
      why: 'Los filtros asocian estas palabras con los mensajes que usan el dinero como cebo.',
      fix: 'Diga quién paga, cuánto y por qué concepto.',
    },
    BODY_CLICK_HERE: {
      title: 'Contiene “haga clic aquí” o una expresión parecida',
      why: 'Los filtros asocian estas palabras con la publicidad y con los mensajes que roban contraseñas.',
      fix: 'Haga que el texto del vínculo diga adónde lleva.',
    },
    BODY_CRYPTO_GIVEAWAY: {
      title: 'Habla de un regalo de criptomonedas',
      why: 'Los filtros asocian estos regalos con el robo de criptomonedas.',
      fix: 'Quite la oferta o incluya un vínculo a la página de su empresa que recoge las condiciones.',
    },
    BODY_DEBT_RELIEF: {
      title: 'Ofrece ayuda con deudas o créditos',
      why: 'Los filtros asocian estas palabras con las ofertas de crédito no deseadas.',
      fix: 'Indique el contrato o el número de cliente al que se refiere.',
    },
    BODY_DIPLOMAT: {
      title: 'Habla de un mensajero, una caja o una tarjeta con dinero',
      why: 'Los filtros asocian estas palabras con las estafas de pago por adelantado.',
      fix: 'Quite estas palabras o indique el transportista y la factura.',
    },
    BODY_DONATION: {
      title: 'Ofrece al destinatario una donación o una indemnización',
      why: 'Los filtros asocian estas ofertas con las estafas de pago por adelantado.',
      fix: 'Indique el expediente y el contrato, sin las palabras propias de estas historias.',
    },
    BODY_DOUBLE_YOUR: {
      title: 'Promete duplicar el dinero o las ventas',
      why: 'Los filtros asocian esta promesa con las estafas de inversión.',
      fix: 'Diga qué ofrece, con cifras que el destinatario pueda comprobar.',
    },
    BODY_EARN_PER_WEEK: {
      title: 'Promete ganancias por hora, día, semana o mes',
      why: 'Los filtros asocian esta promesa con las estafas de empleo y de inversión.',
      fix: 'Quite la promesa o indique el puesto y su contrato.',
    },
    BODY_ENHANCEMENT: {
      title: 'Anuncia productos para el rendimiento sexual',
      why: 'Los filtros asocian estas palabras con la venta de productos dudosos.',
      fix: 'Quite estas palabras.',
    },
    BODY_EXCLAMATION_RUN: {
      title: 'Hay varios signos de exclamación seguidos',
      why: 'Para los filtros, los signos de exclamación seguidos son señal de publicidad.',
      fix: 'Deje como máximo un signo de exclamación.',
    },
    BODY_FAKE_RENEWAL: {
      title: 'Anuncia una renovación o un cargo y pide que se llame',
      why: 'Los filtros lo asocian con facturas falsas que llevan a un servicio de asistencia falso.',
      fix: 'Indique el contrato y permita cancelarlo en la página de la cuenta.',
    },
    BODY_FREE_OFFER: {
      title: 'Ofrece algo gratis',
      why: 'Los filtros penalizan “gratis” junto a un regalo o una oferta.',
      fix: 'Diga qué incluye el precio.',
    },
    BODY_GAMBLING: {
      title: 'Anuncia juegos de azar',
      why: 'Los filtros asocian estas palabras con la publicidad no deseada de juegos de azar.',
      fix: 'Quite estas palabras.',
    },
    BODY_GAPPY_WORDS: {
      title: 'Una palabra tiene espacios entre las letras',
      why: 'Los filtros penalizan los espacios entre letras porque el spam los usa para ocultar palabras.',
      fix: 'Escriba la palabra sin espacios; para destacarla, use la negrita.',
    },
    BODY_GENERIC_GREETING: {
      title: 'El saludo no se dirige a nadie en particular',
      why: 'Los filtros asocian saludos como este con los mensajes que se envían a todo el mundo.',
      fix: 'Salude a la persona por su nombre.',
    },
    BODY_GIFT_CARDS: {
      title: 'Pide tarjetas regalo y sus códigos, o discreción al respecto',
      why: 'Los filtros asocian esta petición con las estafas en nombre de un directivo.',
      fix: 'Pida las tarjetas regalo al departamento de compras y trate los códigos por teléfono.',
    },
    BODY_GOOGLE_FIRST_PAGE: {
      title: 'Ofrece un puesto mejor en los resultados de búsqueda',
      why: 'Los filtros asocian esta oferta con la publicidad no deseada de servicios para sitios web.',
      fix: 'Hable de un fallo concreto en una página del sitio y diga quién es usted.',
    },
    BODY_GUARANTEED_RETURNS: {
      title: 'Promete beneficios de una inversión',
      why: 'Los filtros asocian estas promesas con las estafas de inversión.',
      fix: 'Quite la promesa e indique la autorización de la empresa.',
    },
    BODY_HEALTH_SHOW: {
      title: 'Anuncia un remedio con un vídeo o una historia',
      why: 'Los filtros lo asocian con la venta de productos dudosos para la salud.',
      fix: 'Indique el producto y el estudio, y quite la promesa.',
    },
    BODY_HOME_BUSINESS: {
      title: 'Ofrece trabajo remunerado desde casa',
      why: 'Los filtros asocian estas palabras con las estafas de empleo.',
      fix: 'Indique la empresa, el trabajo y el sueldo.',
    },
    BODY_HUNDRED_PERCENT: {
      title: 'Refuerza una afirmación con “100 %”',
      why: 'Los filtros asocian esta forma de afirmar con la publicidad.',
      fix: 'Quite “100 %”.',
    },
    BODY_HYPE: {
      title: 'Elogia una oferta con palabras grandilocuentes',
      why: 'Los filtros asocian estas palabras con la publicidad.',
      fix: 'Indique el precio y qué incluye.',
    },
    BODY_INHERITANCE_INTL: {
      title: 'Ofrece una parte del dinero de un desconocido',
      why: 'Para los filtros, los millones de un desconocido son el comienzo de una estafa de pago por adelantado.',
      fix: 'Indique el nombre del notario y de la persona fallecida, y comunique el importe por correo postal.',
    },
    BODY_INHERITANCE: {
      title: 'Habla de la fortuna de una persona fallecida',
      why: 'Los filtros asocian esta historia con las estafas de pago por adelantado.',
      fix: 'Indique la herencia y el número de expediente, sin las palabras propias de estas historias.',
    },
    BODY_INVESTOR: {
      title: 'Ofrece a un desconocido el dinero de un inversor',
      why: 'Los filtros asocian esta oferta con las estafas de pago por adelantado.',
      fix: 'Diga quién es el inversor, qué contrato hay y a quién conocen ambos.',
    },
    BODY_INVOICE_THREAT: {
      title: 'Amenaza por una factura que no identifica y pide abrir un archivo',
      why: 'Los filtros lo asocian con facturas falsas que contienen archivos dañinos.',
      fix: 'Indique en el texto el número, la fecha y el importe de la factura.',
    },
    BODY_LEADS_FOR_SALE: {
      title: 'Ofrece direcciones o listas de contactos',
      why: 'Los filtros asocian esta oferta con la venta de direcciones.',
      fix: 'Quite la oferta; vender direcciones por correo ya es de por sí señal de spam.',
    },
    BODY_LIMITED_TIME: {
      title: 'Dice que queda poco tiempo o que se agotan las existencias',
      why: 'Los filtros asocian estas palabras con las ofertas que no dejan tiempo para pensar.',
      fix: 'Indique la fecha en que termina la oferta.',
    },
    BODY_LOAN_INTL: {
      title: 'Ofrece un préstamo a cualquiera',
      why: 'Los filtros asocian los préstamos para todos con los mensajes que primero exigen un pago.',
      fix: 'Diga quién presta, con qué autorización y por qué este destinatario recibe el mensaje.',
    },
    BODY_LOAN_OFFER: {
      title: 'Ofrece un préstamo',
      why: 'Los filtros asocian estas palabras con las ofertas de crédito no deseadas.',
      fix: 'Indique el contrato o el número de cliente al que se refiere.',
    },
    BODY_LOTTERY: {
      title: 'Dice que el destinatario ha ganado un premio',
      why: 'Los filtros asocian estas palabras con las estafas de loterías falsas.',
      fix: 'Indique el evento y el resultado con palabras sencillas, sin el lenguaje de las loterías.',
    },
    BODY_MAILBOX_FULL: {
      title: 'Dice que el buzón está lleno o que hay mensajes retenidos',
      why: 'Los filtros asocian este aviso con los mensajes que roban contraseñas.',
      fix: 'Indique el sistema y a quién llamar, y quite el vínculo.',
    },
    BODY_MAKE_MONEY: {
      title: 'Promete dinero fácil',
      why: 'Los filtros asocian estas palabras con las estafas de empleo y de inversión.',
      fix: 'Describa el trabajo y el sueldo con palabras sencillas.',
    },
    BODY_MILLIONS: {
      title: 'Habla de millones que esperan al destinatario',
      why: 'Los filtros asocian cantidades como esta con las estafas de pago por adelantado.',
      fix: 'Escriba la cantidad en cifras, con el contrato al que corresponde.',
    },
    BODY_MIRACLE: {
      title: 'Promete un milagro para la salud o la juventud',
      why: 'Los filtros asocian estas afirmaciones con la venta de productos dudosos para la salud.',
      fix: 'Describa el producto sin esa afirmación.',
    },
    BODY_MONEY_SIGNS: {
      title: 'Hay varios símbolos de moneda seguidos',
      why: 'Los filtros asocian los símbolos de moneda seguidos con las ofertas de ganancias rápidas.',
      fix: 'Escriba el importe en cifras, con un solo símbolo.',
    },
    BODY_NEXT_OF_KIN: {
      title: 'Habla de los parientes más próximos',
      why: 'Los filtros asocian estas palabras con las cartas sobre el dinero de personas fallecidas.',
      fix: 'Escriba “familia” o “familiares” si es lo que quiere decir.',
    },
    BODY_NO_OBLIGATION: {
      title: 'Promete que no hay gastos, trampas ni compromiso',
      why: 'Los filtros asocian esta promesa con la publicidad.',
      fix: 'Indique en su lugar el precio y las condiciones.',
    },
    BODY_NO_PRESCRIPTION: {
      title: 'Ofrece medicamentos sin receta',
      why: 'Los filtros asocian estas palabras con la venta ilegal de medicamentos.',
      fix: 'Quite estas palabras e indique la farmacia y su autorización.',
    },
    BODY_NOT_SPAM: {
      title: 'Dice que el mensaje no es spam',
      why: 'Los filtros saben que solo el spam dice esto de sí mismo.',
      fix: 'Quite la frase y explique cómo llegó el destinatario a la lista.',
    },
    BODY_OBFUSCATED_WORDS: {
      title: 'Una palabra tiene cifras o símbolos en lugar de letras',
      why: 'Para los filtros, una palabra disfrazada pesa más que la palabra misma.',
      fix: 'Escriba la palabra con sus propias letras o use otra.',
    },
    BODY_OFFICER_STORY: {
      title: 'Presenta a un oficial, un banquero o un abogado con una historia',
      why: 'Los filtros asocian este comienzo con las estafas de pago por adelantado.',
      fix: 'Indique el despacho, el expediente y la persona en cuyo nombre escribe.',
    },
    BODY_PARCEL_DETAILS: {
      title: 'Pide los datos de un paquete que no se pudo entregar',
      why: 'Los filtros lo asocian con las estafas en nombre de empresas de paquetería.',
      fix: 'Indique el pedido y el número de seguimiento, y diga qué compró el destinatario.',
    },
    BODY_PARCEL_FEE_INTL: {
      title: 'Pide una pequeña cantidad para entregar un paquete',
      why: 'Los filtros asocian los pequeños pagos por un paquete con los mensajes que buscan números de tarjeta.',
      fix: 'Quite el pago del mensaje o indique el pedido al que corresponde.',
    },
    BODY_PARCEL_FEE: {
      title: 'Pide un pago para entregar un paquete',
      why: 'Los filtros lo asocian con las estafas en nombre de empresas de paquetería.',
      fix: 'Indique el pedido y el número de seguimiento, y permita pagar en la tienda.',
    },
    BODY_PASSWORD_EXPIRES: {
      title: 'Dice que la contraseña del destinatario va a caducar',
      why: 'Los filtros asocian este aviso con los mensajes que roban contraseñas.',
      fix: 'Explique cómo cambiarla sin incluir un vínculo e indique quién puede ayudar.',
    },
    BODY_PHARMACY: {
      title: 'Menciona un medicamento que el spam anuncia a menudo',
      why: 'Los filtros dan muchos puntos a los nombres de estos medicamentos, aparezcan donde aparezcan.',
      fix: 'Quite el nombre o escriba “el medicamento del que hablamos”.',
    },
    BODY_PLACEHOLDER: {
      title: 'Un campo de la plantilla quedó sin rellenar',
      why: 'Los filtros asocian los campos sin rellenar con los mensajes que un programa envía a todo el mundo.',
      fix: 'Escriba el nombre que corresponde o quite el campo.',
    },
    BODY_PLAN_ENDS: {
      title: 'Dice que una suscripción termina o que un pago ha fallado',
      why: 'Los filtros lo asocian con los mensajes que recogen números de tarjeta en nombre de un servicio.',
      fix: 'Indique el contrato y la fecha, y permita pagar en la cuenta sin seguir un vínculo.',
    },
    BODY_PRIZE_INTL: {
      title: 'Anuncia al destinatario que ha ganado',
      why: 'Los filtros asocian los premios inesperados con los mensajes que después piden dinero o datos.',
      fix: 'Diga de qué sorteo se trata y cuándo participó el destinatario.',
    },
    BODY_REFUND_WAITING: {
      title: 'Dice que un reembolso espera al destinatario',
      why: 'Los filtros lo asocian con las estafas en nombre de organismos tributarios o tiendas.',
      fix: 'Indique la factura a la que corresponde el reembolso y abónelo sin pedir un clic.',
    },
    BODY_REMOVE_ME: {
      title: 'Explica cómo darse de baja por correo',
      why: 'Los filtros asocian esta frase con los mensajes que nadie ha pedido.',
      fix: 'Incluya un vínculo para darse de baja, o haga una pregunta y escriba a personas que conoce.',
    },
    BODY_REPLICA_DIPLOMA: {
      title: 'Ofrece imitaciones o títulos académicos',
      why: 'Los filtros asocian estas palabras con la venta de falsificaciones.',
      fix: 'Quite estas palabras.',
    },
    BODY_RISK_FREE: {
      title: 'Dice que no hay ningún riesgo',
      why: 'Los filtros asocian esta promesa con las ofertas demasiado buenas para ser verdad.',
      fix: 'Diga qué se puede cancelar o devolver, y hasta cuándo.',
    },
    BODY_SEED_PHRASE: {
      title: 'Pide la clave secreta de un monedero de criptomonedas',
      why: 'Los filtros asocian esta petición con el robo de criptomonedas.',
      fix: 'No la pida nunca; ningún servicio legítimo la necesita.',
    },
    BODY_SEO_SERVICES: {
      title: 'Ofrece vínculos, artículos de invitado o posicionamiento en buscadores',
      why: 'Los filtros asocian esta oferta con la publicidad no deseada de servicios para sitios web.',
      fix: 'Hable de un fallo concreto en una página del sitio y diga quién es usted.',
    },
    BODY_SHOUTING: {
      title: 'Gran parte del texto está en mayúsculas',
      why: 'Los filtros toman el texto en mayúsculas por publicidad, y a quien lo lee le parece un grito.',
      fix: 'Escriba frases normales; use la negrita para las palabras importantes.',
    },
    BODY_STOCK_TIP: {
      title: 'Recomienda comprar acciones de una empresa',
      why: 'Los filtros asocian estas palabras con los mensajes que buscan hacer subir la cotización de una empresa.',
      fix: 'Hable de la empresa sin palabras que inciten a comprar.',
    },
    BODY_STORAGE_FULL: {
      title: 'Dice que no queda espacio y que se perderán archivos',
      why: 'Los filtros asocian este aviso con facturas falsas de almacenamiento en la nube.',
      fix: 'Indique el servicio y la carpeta, y permita comprobarlo en la cuenta sin seguir un vínculo.',
    },
    BODY_STRANGER_LETTER: {
      title: 'Empieza como la carta de un desconocido con un secreto',
      why: 'Los filtros asocian estas palabras con las estafas de pago por adelantado.',
      fix: 'Diga en la primera frase quién es usted y qué desea.',
    },
    BODY_SURVEY_REWARD: {
      title: 'Promete una recompensa por una encuesta o a clientes afortunados',
      why: 'Los filtros lo asocian con encuestas falsas que piden un número de tarjeta.',
      fix: 'Diga para qué es la encuesta y quién la realiza, y quite la recompensa.',
    },
    BODY_TRANSFER_OF_FUNDS: {
      title: 'Pide ayuda para mover dinero',
      why: 'Los filtros asocian esta petición con las estafas de pago por adelantado.',
      fix: 'Indique el contrato, quién envía el pago y quién lo recibe.',
    },
    BODY_UNASKED: {
      title: 'Se disculpa por escribir sin que nadie lo haya pedido',
      why: 'Los filtros asocian esta frase con los mensajes que nadie ha pedido.',
      fix: 'Diga de qué conoce al destinatario y por qué le escribe.',
    },
    BODY_UNUSUAL_SIGN_IN: {
      title: 'Avisa de una actividad inusual en una cuenta',
      why: 'Los filtros asocian este aviso con los mensajes que roban contraseñas.',
      fix: 'Indique el sistema, la hora y a quién llamar, y quite el vínculo.',
    },
    BODY_URGENT_REPLY: {
      title: 'Pide una respuesta inmediata',
      why: 'Los filtros asocian estas prisas con las estafas.',
      fix: 'Indique para qué fecha necesita una respuesta.',
    },
    BODY_UTMOST_CONFIDENCE: {
      title: 'Insiste en que la cuestión es confidencial',
      why: 'Los filtros asocian estas palabras con las estafas de pago por adelantado.',
      fix: 'Diga sencillamente quién puede leer el mensaje.',
    },
    BODY_VERIFY_ACCOUNT: {
      title: 'Pide confirmar una cuenta o sus datos',
      why: 'Los filtros asocian esta petición con los mensajes que roban contraseñas.',
      fix: 'Diga en qué página de su sitio se puede confirmar y no lo pida por correo.',
    },
    BODY_VITAL_PROPOSAL: {
      title: 'Pide a un desconocido que responda antes de decir de qué se trata',
      why: 'Los filtros asocian estas palabras con las estafas de pago por adelantado.',
      fix: 'Diga en la primera frase quién es usted y qué desea.',
    },
    BODY_WALLET_ALERT: {
      title: 'Contiene un aviso sobre un monedero o una cuenta de criptomonedas',
      why: 'Los filtros asocian estos avisos con el robo de criptomonedas.',
      fix: 'Quite el aviso; los proveedores de monederos no escriben mensajes así.',
    },
    BODY_WEIGHT_LOSS: {
      title: 'Promete una pérdida de peso',
      why: 'Los filtros asocian esta promesa con la venta de productos dudosos.',
      fix: 'Describa el programa sin la promesa.',
    },
    CONTENT_MODEL_50: {
      title: 'En conjunto, el texto se parece al del correo no deseado',
      why: 'Un filtro que aprende de los mensajes encuentra “{words}” sobre todo en los no deseados (probabilidad: {percent} %).',
      fix: 'Dígalo con más sencillez: a quién escribe, sobre qué y qué han acordado.',
    },
    CONTENT_MODEL_62: {
      title: 'En conjunto, el texto se parece al del correo no deseado',
      why: 'Un filtro que aprende de los mensajes encuentra “{words}” sobre todo en los no deseados (probabilidad: {percent} %).',
      fix: 'Dígalo con más sencillez: a quién escribe, sobre qué y qué han acordado.',
    },
    CONTENT_MODEL_73: {
      title: 'En conjunto, el texto se parece al del correo no deseado',
      why: 'Un filtro que aprende de los mensajes encuentra “{words}” sobre todo en los no deseados (probabilidad: {percent} %).',
      fix: 'Dígalo con más sencillez: a quién escribe, sobre qué y qué han acordado.',
    },
    CONTENT_MODEL_82: {
      title: 'En conjunto, el texto se parece al del correo no deseado',
      why: 'Un filtro que aprende de los mensajes encuentra “{words}” sobre todo en los no deseados (probabilidad: {percent} %).',
      fix: 'Dígalo con más sencillez: a quién escribe, sobre qué y qué han acordado.',
    },
    CONTENT_MODEL_88: {
      title: 'En conjunto, el texto se parece al del correo no deseado',
      why: 'Un filtro que aprende de los mensajes encuentra “{words}” sobre todo en los no deseados (probabilidad: {percent} %).',
      fix: 'Dígalo con más sencillez: a quién escribe, sobre qué y qué han acordado.',
    },
    CONTENT_MODEL_94: {
      title: 'En conjunto, el texto se parece al del correo no deseado',
      why: 'Un filtro que aprende de los mensajes encuentra “{words}” sobre todo en los no deseados (probabilidad: {percent} %).',
      fix: 'Dígalo con más sencillez: a quién escribe, sobre qué y qué han acordado.',
    },
    CONTENT_MODEL_97: {
      title: 'En conjunto, el texto se parece al del correo no deseado',
      why: 'Un filtro que aprende de los mensajes encuentra “{words}” sobre todo en los no deseados (probabilidad: {percent} %).',
      fix: 'Dígalo con más sencillez: a quién escribe, sobre qué y qué han acordado.',
    },
    HTML_ACTIVE_CONTENT: {
      title: 'El mensaje contiene un script o contenido incrustado',
      why: 'Los programas de correo nunca ejecutan <{element}>, y por eso los filtros lo toman por un ataque.',
      fix: 'Quite la parte incrustada e incluya un vínculo a la página que la muestra.',
    },
    HTML_BROKEN: {
      title: 'El formato que hay detrás del texto está muy dañado',
      why: 'Los filtros encuentran {faults} etiquetas que no encajan; los programas que envían spam escriben un HTML así.',
      fix: 'Copie el texto sin formato en un mensaje nuevo y vuelva a darle formato allí.',
    },
    HTML_EMPTY: {
      title: 'El mensaje tiene formato, pero no dice nada',
      why: 'Los filtros penalizan un mensaje sin una sola palabra.',
      fix: 'Escriba una frase que diga de qué trata el mensaje.',
    },
    HTML_FORM: {
      title: 'El mensaje incluye un formulario para rellenar',
      why: 'Los filtros penalizan los formularios en el correo: la mayoría recogen datos personales.',
      fix: 'Haga la pregunta con palabras o incluya un vínculo al formulario de su sitio web.',
    },
    HTML_HIDDEN_COLOUR: {
      title: 'Hay texto del mismo color que el fondo',
      why: 'Los filtros penalizan las palabras que el lector no ve: así oculta el spam texto inofensivo.',
      fix: 'Quite el texto oculto o dele un color legible.',
    },
    HTML_HIDDEN_DISPLAY: {
      title: 'Hay texto oculto para el lector',
      why: 'Los filtros lo leen de todos modos y penalizan las palabras destinadas solo a las máquinas.',
      fix: 'Quite el texto oculto.',
    },
    HTML_HIDDEN_OFFSCREEN: {
      title: 'Hay texto desplazado fuera de la pantalla',
      why: 'Los filtros lo leen de todos modos y penalizan las palabras destinadas solo a las máquinas.',
      fix: 'Quite el texto que queda fuera de la vista.',
    },
    HTML_HIDDEN_SIZE: {
      title: 'Hay texto demasiado pequeño para verse',
      why: 'Los filtros penalizan las palabras tan pequeñas que nadie las lee: así oculta el spam texto inofensivo.',
      fix: 'Quite el texto o dele el tamaño del resto.',
    },
    HTML_HUGE_FONT: {
      title: 'Una frase entera está en letras enormes',
      why: 'Los filtros toman el texto muy grande por publicidad.',
      fix: 'Use el tamaño habitual y reserve las letras grandes para un título breve.',
    },
    HTML_IMAGE_ONLY: {
      title: 'El mensaje es una imagen casi sin texto',
      why: 'Los filtros no leen las imágenes, y el spam llega a menudo como una sola imagen para eludirlos.',
      fix: 'Escriba los puntos principales como texto y deje la imagen como complemento.',
    },
    HTML_LARGE_IMAGE: {
      title: 'Una imagen grande acompaña a muy poco texto',
      why: 'Los filtros comparan el tamaño de las imágenes con el texto: mucha imagen y poco texto parece publicidad.',
      fix: 'Añada unas frases o envíe la imagen como archivo adjunto.',
    },
    HTML_LONG_RUN: {
      title: 'En el texto hay una secuencia muy larga sin espacios',
      why: 'Los filtros toman las secuencias interminables de letras y cifras por datos ocultos.',
      fix: 'Envíe los datos como archivo adjunto.',
    },
    HTML_LOUD_COLOURS: {
      title: 'El texto está escrito en varios colores llamativos',
      why: 'Los filtros toman un texto en {colours} colores llamativos por publicidad.',
      fix: 'Use un solo color para el texto y, como máximo, otro para lo importante.',
    },
    HTML_MOVING_TEXT: {
      title: 'Hay texto que parpadea o se mueve',
      why: 'Los filtros asocian el texto en movimiento con la publicidad, y casi ningún programa de correo lo anima.',
      fix: 'Dé a este texto el mismo aspecto que al resto.',
    },
    HTML_PASSWORD_FIELD: {
      title: 'El mensaje tiene un campo para una contraseña',
      why: 'Ningún mensaje legítimo pide que se escriba una contraseña en él; los filtros lo rechazan como phishing.',
      fix: 'Quite el campo y diga dónde puede iniciar sesión el destinatario por su cuenta.',
    },
    HTML_SPLIT_WORDS: {
      title: 'Hay palabras partidas por caracteres invisibles',
      why: 'Los filtros penalizan las palabras partidas por caracteres invisibles: el spam las parte para que no se reconozcan.',
      fix: 'Vuelva a escribir las palabras; el texto copiado de una página web puede traer esos caracteres.',
    },
    LINK_ARCHIVE: {
      title: 'Un vínculo descarga un archivo comprimido',
      why: 'Los filtros no pueden examinar un archivo detrás de un vínculo, y el malware suele llegar comprimido.',
      fix: 'Incluya un vínculo a la página que ofrece el archivo.',
    },
    LINK_CLICK_HERE: {
      title: 'Un vínculo dice solo “haga clic aquí”',
      why: 'Los filtros asocian estas palabras con la publicidad y el phishing, que no dicen adónde lleva un vínculo.',
      fix: 'Haga que el vínculo diga qué abre, por ejemplo “la lista de precios de mayo”.',
    },
    LINK_CODE: {
      title: 'Un vínculo contiene datos o código en lugar de una dirección',
      why: 'Los vínculos que empiezan por {scheme}: llevan dentro una página o un programa; los filtros los rechazan.',
      fix: 'Incluya un vínculo a una página web.',
    },
    LINK_EXECUTABLE: {
      title: 'Un vínculo descarga un programa',
      why: 'El malware se propaga con mensajes que llevan directamente a un programa, y por eso los filtros los penalizan.',
      fix: 'Incluya un vínculo a la página que describe la descarga.',
    },
    LINK_FREE_HOST: {
      title: 'Un vínculo lleva a una página en un alojamiento gratuito',
      why: 'En las páginas gratuitas el phishing vive a menudo un solo día, y por eso los filtros desconfían algo de todas.',
      fix: 'Incluya un vínculo a una página de su propio dominio.',
    },
    LINK_IP_ADDRESS: {
      title: 'Un vínculo lleva a una simple dirección IP',
      why: 'Los filtros penalizan las direcciones numéricas: los sitios legítimos tienen nombre; los equipos pirateados, no.',
      fix: 'Use el nombre del sitio en lugar de su número.',
    },
    LINK_LOCAL_FILE: {
      title: 'Un vínculo o una imagen remite a su propio equipo',
      why: 'Los demás no pueden abrirlo, y los filtros desconfían de las direcciones que empiezan por file:.',
      fix: 'Adjunte el archivo o incluya un vínculo a un lugar que el destinatario pueda abrir.',
    },
    LINK_LOOKALIKE: {
      title: 'Un vínculo escribe el nombre del sitio con alfabetos mezclados',
      why: 'En {host}, letras de otro alfabeto imitan otro nombre; los filtros lo rechazan como phishing.',
      fix: 'Vuelva a escribir la dirección a mano o quite el vínculo.',
    },
    LINK_MANY_DOMAINS: {
      title: 'Los vínculos llevan a muchísimos sitios distintos',
      why: 'Los vínculos llevan a {count} sitios; tantos en un solo mensaje hacen pensar en spam.',
      fix: 'Deje los vínculos importantes, o publique la lista en una página e incluya un vínculo a ella.',
    },
    LINK_NUMERIC_HOST: {
      title: 'Un vínculo oculta una dirección IP en cifras poco habituales',
      why: 'Solo el phishing escribe una dirección como un único número o en hexadecimal, y por eso los filtros la rechazan.',
      fix: 'Use el nombre del sitio.',
    },
    LINK_OPEN_REDIRECT: {
      title: 'Un vínculo pasa antes por otro sitio',
      why: 'Buscadores y redes sociales redirigen a cualquier sitio; el phishing se oculta detrás, y los filtros lo saben.',
      fix: 'Abra el vínculo, copie la dirección de la página que aparece y use esa.',
    },
    LINK_PORT: {
      title: 'Un vínculo indica un puerto poco habitual',
      why: 'Los sitios públicos no necesitan un número de puerto en su dirección; los equipos pirateados, a menudo sí.',
      fix: 'Use una dirección sin número de puerto, si el sitio la tiene.',
    },
    LINK_PUNYCODE: {
      title: 'Un vínculo indica el sitio en Punycode',
      why: 'Los filtros examinan con más cuidado los nombres que empiezan por xn--, porque pueden imitar el de otro sitio.',
      fix: 'Use un nombre del sitio en letras corrientes, si lo tiene.',
    },
    LINK_RISKY_TLD: {
      title: 'Un vínculo lleva a un dominio con una terminación frecuente en el spam',
      why: 'Los nombres con esta terminación cuestan poco y se usan mucho para enviar spam, y por eso los filtros desconfían de ellos.',
      fix: 'Incluya un vínculo a una página de otro dominio, si dispone de uno.',
    },
    LINK_SHORTENER: {
      title: 'Un vínculo pasa por un acortador de direcciones',
      why: 'Una dirección corta oculta adónde lleva, y los filtros la juzgan por las peores páginas del mismo servicio.',
      fix: 'Use la dirección completa.',
    },
    LINK_TEXT_MISMATCH: {
      title: 'Un vínculo muestra una dirección y abre otra',
      why: 'Muestra {shown} y abre {real}; así se presenta el phishing, y por eso los filtros lo penalizan.',
      fix: 'Muestre la dirección que abre el vínculo o unas palabras que digan qué es.',
    },
    LINK_USER_AT_HOST: {
      title: 'Un vínculo muestra un sitio antes de una @ y abre otro',
      why: 'Los navegadores ignoran lo que precede a la @; el phishing pone ahí un nombre de confianza, y los filtros lo rechazan.',
      fix: 'Escriba la dirección sin la parte anterior a la @.',
    },
    META_ADVANCE_FEE: {
      title: 'Cuenta la historia de una fortuna que espera al destinatario',
      why: 'Los filtros asocian este conjunto de palabras con las estafas de pago por adelantado.',
      fix: 'Indique el contrato, el número de expediente y las personas, sin palabras grandilocuentes.',
    },
    META_EASY_MONEY: {
      title: 'Hay varias promesas de dinero juntas',
      why: 'Los filtros asocian este conjunto de promesas con las estafas de empleo y de inversión.',
      fix: 'Describa el trabajo, el sueldo y el contrato con palabras sencillas.',
    },
    META_LOUD: {
      title: 'Llama la atención de varias maneras a la vez',
      why: 'Mayúsculas, signos y símbolos seguidos: todo junto es lo que los filtros toman por publicidad.',
      fix: 'Escriba frases normales, con un solo signo al final.',
    },
    META_PHISHING: {
      title: 'Advierte sobre una cuenta y pide hacer clic',
      why: 'Los filtros asocian un aviso acompañado de un vínculo con los mensajes que roban contraseñas.',
      fix: 'Quite el vínculo y diga a quién puede llamar el destinatario.',
    },
    META_SALES_PRESSURE: {
      title: 'Hay varias frases publicitarias juntas',
      why: 'Una frase así es habitual en mensajes legítimos; varias juntas son lo que buscan los filtros.',
      fix: 'Deje la más importante y quite las demás.',
    },
    META_SEO_PITCH: {
      title: 'Anuncia a un desconocido el posicionamiento en buscadores',
      why: 'Los filtros asocian este conjunto de palabras con la publicidad no deseada de servicios para sitios web.',
      fix: 'Hable de un fallo concreto en una página del sitio y diga quién es usted.',
    },
    META_SHAPE_BULK_FILE: {
      title: 'Un archivo adjunto de riesgo va a muchísimas personas',
      why: 'Así se propaga el malware desde una cuenta robada, y por eso los filtros son aquí estrictos.',
      fix: 'Comparta el archivo mediante un vínculo o envíelo a menos personas a la vez.',
    },
    META_SHAPE_DISGUISE: {
      title: 'Los vínculos están disfrazados de más de una manera',
      why: 'Cada disfraz es una señal de phishing, y los filtros las suman.',
      fix: 'Use direcciones sencillas y muestre adónde llevan.',
    },
    META_SHAPE_HIDING: {
      title: 'Hay texto oculto de más de una manera',
      why: 'Una línea oculta puede ser un descuido; varias maneras a la vez, no, y los filtros las suman.',
      fix: 'Quite el texto oculto.',
    },
    META_SHAPE_IMAGE_LURE: {
      title: 'Una imagen sin texto lleva a una dirección dudosa',
      why: 'Una única imagen con un vínculo disfrazado es una forma muy común de spam.',
      fix: 'Escriba el mensaje como texto e incluya un vínculo a su propio sitio.',
    },
    RCPT_FROM_OTHER_NAME: {
      title: 'Su nombre de remitente muestra una dirección que no es la suya',
      why: 'Muestra {shown}, pero el mensaje viene de {real}; los filtros lo toman por un remitente falsificado.',
      fix: 'Use su nombre o el de su empresa como nombre para mostrar de la cuenta.',
    },
    RCPT_MANY_CC: {
      title: 'Hay muchísimas personas en CC',
      why: 'Hay {count} direcciones en CC; tantas hacen pensar en un envío masivo, y todos pueden leerlas.',
      fix: 'Páselas a CCO o escriba a una lista de distribución.',
    },
    RCPT_MANY_TO: {
      title: 'Hay muchísimas personas en el campo Para',
      why: 'Hay {count} direcciones en el campo Para; tantas hacen pensar en un envío masivo, y todos pueden leerlas.',
      fix: 'Páselas a CCO o escriba a una lista de distribución.',
    },
    RCPT_SELF_BCC: {
      title: 'Va dirigido a su propia dirección, con muchísimas personas en CCO',
      why: 'Para los filtros, un mensaje a uno mismo y a {count} personas ocultas parece un envío masivo.',
      fix: 'Envíelo mediante una lista de distribución o un servicio de boletines.',
    },
    RCPT_UNDISCLOSED: {
      title: 'Todos los destinatarios están ocultos en CCO',
      why: 'No hay nadie en el campo Para y hay {count} personas en CCO; los filtros lo asocian con los envíos masivos.',
      fix: 'Ponga una dirección en el campo Para, por ejemplo la suya, o escriba a una lista de distribución.',
    },
    SUBJ_ACCOUNT_ALERT: {
      title: 'El asunto advierte sobre la cuenta del destinatario',
      why: 'Los filtros asocian estas palabras con los mensajes que roban contraseñas.',
      fix: 'Indique el sistema y la persona responsable, sin las palabras propias de una advertencia.',
    },
    SUBJ_ADULT: {
      title: 'El asunto contiene palabras propias de mensajes para adultos',
      why: 'Los filtros dan muchos puntos a las palabras de los mensajes para adultos, aparezcan donde aparezcan.',
      fix: 'Use otras palabras en el asunto.',
    },
    SUBJ_ADV: {
      title: 'El asunto dice que el mensaje es publicidad',
      why: 'Los filtros asocian esta etiqueta con los envíos masivos, y muchos los rechazan sin leerlos.',
      fix: 'Diga en el asunto de qué trata el mensaje.',
    },
    SUBJ_ALL_CAPS: {
      title: 'El asunto está todo en mayúsculas',
      why: 'Los filtros penalizan un asunto en mayúsculas porque los envíos masivos lo usan para llamar la atención.',
      fix: 'Escriba el asunto como una frase normal.',
    },
    SUBJ_DEAR: {
      title: 'El asunto empieza con un saludo',
      why: 'Los filtros asocian los saludos en el asunto con los mensajes que se envían a todo el mundo.',
      fix: 'Diga en el asunto de qué trata el mensaje y salude al destinatario en el texto.',
    },
    SUBJ_EASY_MONEY: {
      title: 'El asunto promete dinero fácil',
      why: 'Los filtros asocian estas palabras con las estafas de empleo y de inversión.',
      fix: 'Indique el producto o el trabajo y quite la promesa.',
    },
    SUBJ_EMOJI_RUN: {
      title: 'Hay varios emojis seguidos en el asunto',
      why: 'Para los filtros, los emojis seguidos en un asunto son señal de publicidad.',
      fix: 'Deje como máximo un emoji.',
    },
    SUBJ_EMPTY: {
      title: 'El asunto está vacío',
      why: 'Los filtros penalizan los mensajes sin asunto, y quienes los reciben los pasan por alto.',
      fix: 'Escriba en pocas palabras de qué trata el mensaje.',
    },
    SUBJ_EXCLAMATION_RUN: {
      title: 'Hay varios signos de exclamación seguidos en el asunto',
      why: 'Para los filtros, los signos de exclamación seguidos en un asunto son señal de publicidad.',
      fix: 'Deje como máximo un signo de exclamación.',
    },
    SUBJ_FAKE_REPLY: {
      title: 'El asunto de un mensaje nuevo parece una respuesta o un reenvío',
      why: 'Los filtros penalizan un “RE:” que no responde a nada porque el spam lo usa para parecer esperado.',
      fix: 'Quite “RE:” o “RV:”, o responda en la conversación original.',
    },
    SUBJ_FREE_OFFER: {
      title: 'El asunto ofrece algo gratis',
      why: 'Los filtros penalizan “gratis” junto a un regalo o una oferta en el asunto.',
      fix: 'Diga qué recibe el destinatario sin la palabra “gratis”.',
    },
    SUBJ_GAMBLING_REPLICA: {
      title: 'El asunto anuncia juegos de azar, imitaciones o títulos académicos',
      why: 'Los filtros asocian estas palabras con negocios que la mayoría de los servicios de correo no admiten.',
      fix: 'Indique el tema con otras palabras.',
    },
    SUBJ_GAPPY_WORDS: {
      title: 'Una palabra del asunto tiene espacios entre las letras',
      why: 'Los filtros penalizan los espacios entre letras porque el spam los usa para ocultar palabras.',
      fix: 'Escriba la palabra sin espacios.',
    },
    SUBJ_HEALTH_OFFER: {
      title: 'El asunto ofrece un medicamento o un producto para adelgazar',
      why: 'Los filtros asocian estas palabras con la venta ilegal de medicamentos.',
      fix: 'Indique el tema con otras palabras y describa el producto en el texto.',
    },
    SUBJ_HURRY: {
      title: 'El asunto apremia al destinatario',
      why: 'Los filtros asocian estas palabras con las ofertas que no dejan tiempo para pensar.',
      fix: 'Indique la fecha en que termina el plazo o quite estas palabras.',
    },
    SUBJ_LOAN_OFFER: {
      title: 'El asunto ofrece un préstamo o ayuda con las deudas',
      why: 'Los filtros asocian estas palabras con las ofertas de crédito no deseadas.',
      fix: 'Indique el contrato o el número de cliente al que se refiere.',
    },
    SUBJ_MONEY_OFFER: {
      title: 'El asunto ofrece una cantidad de dinero',
      why: 'Para los filtros, un importe prometido en el asunto es un cebo.',
      fix: 'Diga de qué trata el mensaje e indique el importe en el texto.',
    },
    SUBJ_MONEY_SIGNS: {
      title: 'Hay varios símbolos de moneda seguidos en el asunto',
      why: 'Los filtros asocian los símbolos de moneda seguidos con las ofertas de ganancias rápidas.',
      fix: 'Escriba el importe en cifras, con un solo símbolo.',
    },
    SUBJ_MOSTLY_CAPS: {
      title: 'La mayor parte del asunto está en mayúsculas',
      why: 'Los filtros penalizan un asunto en mayúsculas porque los envíos masivos lo usan para llamar la atención.',
      fix: 'Escriba el asunto como una frase normal.',
    },
    SUBJ_NAMES_RECIPIENT: {
      title: 'El asunto empieza con la dirección del destinatario',
      why: 'Los filtros lo asocian con los programas que escriben a todas las direcciones de una lista.',
      fix: 'Quite la dirección del asunto.',
    },
    SUBJ_OBFUSCATED_WORDS: {
      title: 'Una palabra del asunto tiene cifras o símbolos en lugar de letras',
      why: 'Para los filtros, una palabra disfrazada pesa más que la palabra misma.',
      fix: 'Escriba la palabra con sus propias letras o use otra.',
    },
    SUBJ_PLACEHOLDER: {
      title: 'Un campo de la plantilla quedó sin rellenar en el asunto',
      why: 'Los filtros asocian los campos sin rellenar con los mensajes que un programa envía a todo el mundo.',
      fix: 'Escriba el nombre que corresponde o quite el campo.',
    },
    SUBJ_QUESTION_RUN: {
      title: 'Hay varios signos de interrogación, o mezclados con los de exclamación, en el asunto',
      why: 'Para los filtros, los signos mezclados y repetidos en un asunto son señal de publicidad.',
      fix: 'Termine una pregunta con un solo signo de interrogación.',
    },
    SUBJ_RANDOM_TAIL: {
      title: 'El asunto termina con un número o letras sin sentido',
      why: 'El spam termina así sus asuntos para que cada mensaje sea distinto del anterior; los filtros lo buscan.',
      fix: 'Quítelo o diga qué indica el número.',
    },
    SUBJ_URGENT: {
      title: 'El asunto dice que es urgente',
      why: 'Los filtros asocian esta palabra con las estafas que no dejan tiempo para pensar.',
      fix: 'Indique para qué fecha necesita una respuesta.',
    },
    SUBJ_VERY_LONG: {
      title: 'El asunto supera los 150 caracteres',
      why: 'Los filtros penalizan los asuntos muy largos, que contienen publicidad en vez de un tema.',
      fix: 'Limite el asunto a menos de 100 caracteres y pase el resto al texto.',
    },
    SUBJ_YOU_WON: {
      title: 'El asunto dice que el destinatario ha ganado o ha sido elegido',
      why: 'Los filtros lo asocian con las estafas de loterías y premios.',
      fix: 'Indique el evento y el resultado con palabras sencillas.',
    },
    SUBMIT_HELO_BARE: {
      title: 'El equipo indica al servidor solo su nombre corto o su dirección',
      why: 'Los servidores esperan un nombre completo; “{helo}” no lo es. Con autenticación no se fijan en él.',
      fix: 'Active la autenticación en el servidor de salida; este nombre no se puede cambiar en el programa de correo.',
    },
    SUBMIT_NO_AUTH: {
      title: 'El programa de correo no se autentica al enviar',
      why: 'Para un filtro, el correo sin autenticación parece venir de un equipo infectado.',
      fix: 'Active “Mi servidor de salida requiere autenticación” en la configuración de la cuenta.',
    },
    SUBMIT_NO_TLS: {
      title: 'El programa de correo se autentica por una conexión sin cifrar',
      why: 'Cualquiera en el camino puede leer la contraseña y enviar spam con ella; algunos proveedores lo tienen en cuenta.',
      fix: 'Elija SSL/TLS con el puerto 465, o STARTTLS con el puerto 587, para el servidor de salida.',
    },
  },
};
