import type { PaneLanguage } from './pane-language.js';

export const panePt: PaneLanguage = {
  language: 'pt',
  texts: {
    'check-now': 'Verificar agora',
    'reading-draft': 'Lendo o rascunho',
    checking: 'Verificando',

    'headline.fine': 'Pronta para enviar',
    'headline.second-look': 'Vale uma segunda olhada',
    'headline.refused': 'Provavelmente será recusada',
    'headline.blocked': 'Sua organização vai bloquear esta mensagem',
    'headline.partly': 'Verificada apenas em parte',
    'headline.depends': 'Tudo certo se o programa de e-mail se autentica',
    'score-of': 'Pontuação {score}, limite {required}.',
    'score-of.partly': 'Pontuação {score}, limite {required}, para as partes que puderam ser lidas.',
    'to-change.none': 'Nada a alterar.',
    'to-change.must': { one: 'Há uma coisa a alterar.', other: 'Há {count} coisas a alterar.' },
    'to-change.could': { one: 'Uma coisa pode melhorar.', other: '{count} coisas podem melhorar.' },
    'meter-label': 'Pontuação de spam',
    'meter-limit': 'limite {required}',
    range: 'Com autenticação {with}, sem {without}, limite {required}.',
    'in-your-favour': 'Inclui {points} pontos a seu favor.',

    points: { one: '{points} ponto', other: '{points} pontos' },
    'findings.over': 'O que um filtro vai penalizar',
    'findings.below': 'O que pode melhorar',
    'quote-in.subject': 'No assunto',
    'quote-in.body': 'No texto',
    'quote-in.html': 'Na formatação',
    'quote-in.header': 'No cabeçalho',
    'quote-in.attachment': 'No nome de um anexo',
    'quotes-more': { one: 'e mais uma ocorrência', other: 'e mais {count} ocorrências' },
    'what-to-do': 'O que fazer',
    before: 'Antes',
    after: 'Depois',
    'after-nothing': 'As palavras são removidas.',
    'preview.more': { one: 'e mais uma alteração como esta', other: 'e mais {count} alterações como esta' },
    'preview.remove-attachment': 'Remove o anexo “{name}” desta mensagem.',
    // The numbers below are feminine, so people are counted here and not addresses.
    'preview.move-to-bcc': {
      one: 'Passa uma pessoa para Cco, onde as outras não podem vê-la.',
      other: 'Passa {count} pessoas para Cco, onde as outras não podem vê-las.',
    },
    'preview.cut-thread': 'Remove a conversa citada abaixo do seu texto. O que você escreveu não muda.',
    'score-after': 'Pontuação com esta alteração: {score}',
    apply: 'Aplicar',
    'action-on': '{action}: {title}',
    applying: 'Aplicando',
    applied: 'Aplicada',
    undo: 'Desfazer',
    undoing: 'Desfazendo',
    ignore: 'Ignorar aqui',
    ignored: 'Ignorado neste rascunho',
    'bring-back': 'Mostrar de novo',

    'enough.title': { one: 'Basta esta única alteração', other: 'Bastam estas {count} alterações' },
    'enough.why': 'Com elas, a pontuação fica abaixo do limite.',
    'enough.why-one': 'Com ela, a pontuação fica abaixo do limite.',
    'enough.apply': { one: 'Aplicar a alteração', other: 'Aplicar as alterações' },
    'enough.applied': { one: 'Uma alteração', other: '{count} alterações' },
    'enough.none':
      'Nenhuma alteração pronta é suficiente aqui. Siga as instruções abaixo, começando pela primeira.',

    'quoted.title': 'Alguns pontos vêm da conversa citada',
    'quoted.why':
      'Do total de pontos, {points} vêm das mensagens anteriores citadas abaixo do seu texto. Um filtro também as avalia.',
    'quoted.here': 'Estas palavras estão na conversa citada, não no seu texto.',
    'quoted.cut': 'Remover a conversa',

    'unchecked.title': 'Não verificado aqui',
    'unchecked.intro': 'No caminho, um filtro pode examinar mais do que este rascunho mostra.',
    'unchecked.languages':
      'A avaliação do texto como um todo só foi medida em mensagens em inglês. Para alemão, espanhol, francês, italiano, holandês e português, é uma estimativa; outros idiomas não são avaliados assim.',
    'skipped.network': {
      one: 'Uma regra consulta algo na internet. Como sua mensagem permanece neste dispositivo, a regra não foi executada.',
      other:
        '{count} regras consultam algo na internet. Como sua mensagem permanece neste dispositivo, as regras não foram executadas.',
    },
    'skipped.bayes': {
      one: 'Uma regra depende de mensagens com as quais um filtro aprendeu.',
      other: '{count} regras dependem de mensagens com as quais um filtro aprendeu.',
    },
    'skipped.header-not-in-draft': {
      one: 'Uma regra examina dados que uma mensagem só recebe ao ser enviada.',
      other: '{count} regras examinam dados que uma mensagem só recebe ao ser enviada.',
    },
    'skipped.untranslatable': {
      one: 'Uma regra está escrita de uma forma que não pode ser executada aqui.',
      other: '{count} regras estão escritas de uma forma que não pode ser executada aqui.',
    },
    'skipped.unsupported': {
      one: 'Uma regra precisa de uma função que o Presend não tem.',
      other: '{count} regras precisam de uma função que o Presend não tem.',
    },
    'skipped.budget': {
      one: 'Uma regra demorou demais neste rascunho e foi interrompida.',
      other: '{count} regras demoraram demais neste rascunho e foram interrompidas.',
    },
    'part.subject': 'Assunto',
    'part.body': 'Texto',
    'part.recipients': 'Destinatários',
    'part.from': 'Remetente',
    'part.attachments': 'Anexos',
    'part.headers': 'Cabeçalhos',
    'unread.too-large': 'grande demais para uma verificação completa.',
    'unread.protected': 'conteúdo protegido, inacessível a suplementos.',
    'unread.unreadable': 'o Outlook não conseguiu fornecer o conteúdo.',
    'unread.not-loaded': 'o Outlook ainda não carregou o conteúdo.',

    'notice.protected':
      'Esta mensagem está protegida, por isso seu texto é inacessível a suplementos. O assunto, os destinatários e os anexos são verificados; o envio funciona como sempre.',
    'notice.body-unreadable':
      'O Outlook não forneceu o texto. O restante foi verificado, e em instantes haverá uma nova tentativa de ler o texto.',
    'notice.body-too-large':
      'Este texto tem mais de 1.000.000 de caracteres, o máximo que o Outlook deixa um suplemento alterar. Siga as instruções manualmente.',
    'notice.plain-text': 'Mensagem de texto sem formatação: não há formatação a verificar.',
    'notice.stale':
      'No momento, o Outlook não responde. O que você vê pode estar desatualizado em relação ao rascunho; o Presend continua tentando.',
    'notice.last-check-failed':
      'A última verificação ao enviar não foi executada, por isso uma mensagem saiu sem ser verificada.',
    'notice.cause': 'Para o suporte: {cause}',

    'failed.host.title': 'O Outlook não responde',
    'failed.host':
      'Não foi possível ler o rascunho. O Presend continua tentando; você pode enviar a qualquer momento.',
    'failed.fault.title': 'A verificação foi interrompida',
    'failed.fault': 'O erro está no Presend, não na sua mensagem. Você pode enviá-la a qualquer momento.',

    'refused.words-changed':
      'O texto mudou desde a verificação, por isso nada foi alterado. O rascunho está sendo verificado de novo.',
    'refused.undo-words-changed':
      'O texto mudou desde então, por isso não é possível desfazer a alteração por aqui.',
    'refused.body-too-large':
      'O texto é longo demais para um suplemento alterar. Siga a instrução manualmente.',
    'refused.body-unreadable':
      'O Outlook não forneceu o texto, por isso nada foi alterado. Tente de novo em instantes.',
    'refused.no-permission':
      'O Presend não tem permissão para alterar esta mensagem. Siga a instrução manualmente ou fale com a equipe de TI.',
    'refused.host-error': 'O Outlook não executou a operação. Confira o rascunho e tente de novo.',
    'refused.verify-failed': 'A alteração não saiu como previsto, por isso foi desfeita.',
    'refused.attachment-gone': 'O anexo não está mais na mensagem.',
    'refused.recipients-changed': 'Os destinatários mudaram desde a verificação, por isso nada foi alterado.',
    'refused.ignore-failed': 'O Outlook não conseguiu guardar esta escolha. Tente de novo em instantes.',

    'account.title': 'Autenticação ao enviar (SMTP AUTH)',
    'account.hosted.badge': 'Nada a fazer',
    'account.hosted':
      'O Outlook envia as mensagens desta conta pelo próprio serviço de e-mail. O SMTP AUTH não é usado aqui; não há nada a fazer.',
    'account.unknown.badge': 'Desconhecido',
    'account.unknown':
      'O Outlook não informa aos suplementos como esta conta envia. Se uma mensagem sua voltou, o guia explica como saber se o seu programa de e-mail se autentica.',
    'account.guide': 'O que é SMTP AUTH e quem precisa dele',

    'sent.authenticated': 'Seu programa de e-mail se autentica ao enviar',
    'sent.unauthenticated': 'Seu programa de e-mail não se autentica ao enviar',
    'sent.webmail-or-api': 'Enviada sem SMTP: não há autenticação a configurar',
    'sent.local': 'Um programa no próprio servidor enviou esta mensagem',
    'sent.relay-auth-only': 'Isto mostra só a autenticação do provedor, não a sua',
    'sent.unknown': 'Isto não mostra se o seu programa de e-mail se autentica',

    'sending.untested': 'Desconhecido: seu programa de e-mail se autentica ao enviar?',
    'sending.again': 'Teste de novo se o seu programa de e-mail se autentica',
    'sending.by-smtp': 'Para {provider}, conta se um programa de e-mail se autentica.',
    'sending.last-known': 'Último dado conhecido: {way}.',
    'sending.seen': 'Visto {age} em uma mensagem de {address}.',
    'sending.seen-at': 'Visto {age} em {host}, em uma mensagem de {address}.',
    'sending.too-old': 'Faz tempo demais para confiar nisso.',
    'sending.other-host': 'Não é um servidor de {provider}.',
    'sending.must':
      'Só isto já pode fazer uma mensagem inofensiva ser recusada. Ative a autenticação no servidor de saída.',
    'sending.how-to-test':
      'Para testar: envie uma mensagem a si mesmo por este Outlook, abra-a na Caixa de Entrada e abra o Presend ali.',
    'sending.forget': 'Esquecer este resultado',
    'sending.guide': 'Guia de {provider}',

    'way.authenticated': 'enviada com autenticação',
    'way.unauthenticated': 'enviada sem autenticação',
    'way.webmail-or-api': 'enviada por webmail ou por um serviço de e-mail',
    'way.local': 'enviada por um programa no servidor',
    'way.relay-auth-only': 'enviada por um relay; só aparece a autenticação do provedor',
    'way.unknown': 'os cabeçalhos não mostram',

    'why.authenticated': 'O servidor registrou uma autenticação ao receber a mensagem.',
    'why.unauthenticated': 'O servidor recebeu a mensagem e não registrou autenticação.',
    'why.webmail-or-api':
      'Foi escrita em webmail ou entregue por um serviço de e-mail; nenhum programa precisou se autenticar.',
    'why.local': 'Um programa no próprio servidor a entregou, como um formulário web.',
    'why.relay-auth-only': 'A autenticação registrada é a do provedor, no relay dele.',
    'why.unknown': 'O registro da entrega não mostra autenticação, nem que ela faltou.',
    'why.no-received': 'Estes cabeçalhos não mostram como a mensagem saiu. Abra a cópia na Caixa de Entrada.',

    'confidence.high': 'Certo',
    'confidence.medium': 'Muito provável',
    'confidence.low': 'Só um indício',
    'theirs.title': 'Assim foi enviada a mensagem de {name}',
    proof: 'A linha dos cabeçalhos que mostra isso',
    'fact.user': 'Autenticado como',
    'fact.host': 'Servidor de saída',
    'fact.tls': 'Com criptografia',
    'fact.tls.yes': 'sim',
    'fact.tls.no': 'não',
    'fact.helo': 'O computador se apresentou como',
    'fact.when': 'Recebida pelo servidor',
    'helo.bare': 'Os servidores esperam aqui um nome completo. Com autenticação, não olham para ele.',
    'helo.harmless': 'Não é um nome completo, mas com autenticação é inofensivo.',

    'test.kept': 'Lembrado por 30 dias: este resultado, o servidor, a data e o seu endereço. Nada mais.',
    'test.not-own': 'A mensagem não vem do seu endereço e por isso não é lembrada.',
    'test.hosted':
      'Não lembrado: o Outlook envia as mensagens desta conta à sua maneira; isto nada diz sobre os seus rascunhos aqui.',
    'test.too-old': 'Não lembrado: não foi enviada nos últimos 30 dias. Envie a si mesmo uma nova mensagem.',
    'test.doubtful': 'Não lembrado: o servidor que recebeu duvida que esta mensagem seja sua.',
    'test.says-nothing': 'Não lembrado: esta cópia não mostra como o seu programa de e-mail envia.',
    'test.claim': 'Este também é meu endereço',
    'test.unclaim': 'Este não é meu endereço',

    'new-window': '(abre em uma nova janela)',

    'received.title': 'Esta é uma mensagem recebida',
    'received.intro':
      'O Presend verifica o que você escreve. De uma mensagem recebida, ele mostra os cabeçalhos, que indicam o caminho que ela percorreu.',
    'received.headers': { one: 'Uma linha de cabeçalho', other: '{count} linhas de cabeçalho' },
    'received.no-headers':
      'O Outlook não fornece cabeçalhos para esta mensagem. É sempre assim com as mensagens em Itens Enviados. Abra a cópia na Caixa de Entrada.',
    'nothing-open.title': 'Nenhuma mensagem aberta',
    'nothing-open': 'Comece uma mensagem ou abra um rascunho, e a pontuação aparecerá aqui.',

    version: 'Presend {version}',
    'rules-version': 'regras {version}',
    'stays-here': 'Sua mensagem nunca sai deste dispositivo.',
  },
  numbers: ['nenhuma', 'uma', 'duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove'],
};
