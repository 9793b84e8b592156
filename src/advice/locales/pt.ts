import type { AdviceLanguage } from '../advice-language.js';

export const advicePt: AdviceLanguage = {
  language: 'pt',
  foreign: {
    applies: 'A regra de filtro {symbol} se aplica a esta mensagem.',
    found: 'A regra de filtro {symbol} examina {place} e encontrou “{words}”.',
    reword: 'Diga isso com outras palavras ou retire o trecho.',
    relink: 'Use outro link ou retire este.',
    reformat: 'Use aqui uma formatação mais simples ou retire-a.',
    rename: 'Dê ao arquivo outro nome ou outro tipo, ou retire-o.',
    notYours: 'Quem escreve isso é o programa de e-mail; não depende do seu texto.',
    places: {
      subject: 'o assunto',
      text: 'o texto',
      formatting: 'a formatação',
      links: 'os links',
      field: 'o campo {field}',
      attachment: 'um anexo',
      parts: 'as partes da mensagem',
      source: 'a mensagem tal como é enviada',
    },
  },
  rules: {
    ATTACH_ARCHIVE_PASSWORD: {
      title: 'A senha de um arquivo compactado anexado está na mensagem',
      why: 'Os filtros não conseguem abrir {name}, e é assim que muito malware circula: trancado, com a chave ao lado.',
      fix: 'Informe a senha por outro meio, como o telefone, e retire-a desta mensagem.',
    },
    ATTACH_DOUBLE_EXTENSION: {
      title: 'Um programa está anexado com o nome de um documento',
      why: 'O nome {name} faz pensar que é um documento; os filtros recusam esses arquivos como malware.',
      fix: 'Remova o arquivo.',
    },
    ATTACH_EXECUTABLE: {
      title: 'Há um programa anexado',
      why: 'A maioria dos servidores de e-mail recusa mensagens com um programa como {name}, não importa o que ele faça.',
      fix: 'Remova o arquivo e compartilhe-o por uma página de download.',
    },
    ATTACH_HIDDEN_NAME: {
      title: 'O nome de um anexo está em parte escrito ao contrário',
      why: 'Caracteres invisíveis invertem parte do nome para esconder o tipo do arquivo; os filtros recusam esses anexos.',
      fix: 'Renomeie o arquivo e anexe-o de novo.',
    },
    ATTACH_HTML: {
      title: 'Há uma página da web anexada',
      why: 'O phishing esconde sua página de login em um arquivo anexado, por isso os filtros desconfiam de {name}.',
      fix: 'Envie um PDF ou inclua um link para a página.',
    },
    ATTACH_MACRO: {
      title: 'Há um documento com macros anexado',
      why: 'Macros podem conter malware, por isso muitos servidores retêm ou recusam um arquivo como {name}.',
      fix: 'Salve-o sem macros (.docx, .xlsx) ou em PDF e anexe essa versão.',
    },
    ATTACH_ONENOTE: {
      title: 'Há um arquivo do OneNote anexado',
      why: 'Arquivos do OneNote já espalharam tanto malware que muitos servidores recusam {name}.',
      fix: 'Salve a página em PDF e anexe o PDF.',
    },
    ATTACH_RARE_ARCHIVE: {
      title: 'Há um arquivo compactado de tipo raro anexado',
      why: 'Quase só o malware usa o formato de {name}, por isso os filtros o penalizam.',
      fix: 'Compacte os arquivos em formato .zip.',
    },
    BODY_ACCOUNT_BLOCKED_INTL: {
      title: 'Diz que uma conta está bloqueada',
      why: 'Os filtros sabem que, em qualquer idioma, as mensagens que roubam senhas começam com uma conta bloqueada.',
      fix: 'Indique o cliente, o motivo e para onde ligar.',
    },
    BODY_ACCOUNT_SUSPENDED: {
      title: 'Diz que a conta do destinatário foi ou será encerrada',
      why: 'Os filtros associam esta ameaça a mensagens que roubam senhas.',
      fix: 'Explique, sem ameaças, o que aconteceu e a quem se pode ligar.',
    },
    BODY_ACT_NOW: {
      title: 'Pressiona o destinatário a agir imediatamente',
      why: 'Os filtros associam estas palavras a ofertas que não deixam tempo para pensar.',
      fix: 'Indique até que data precisa de uma resposta ou retire estas palavras.',
    },
    BODY_ADULT: {
      title: 'Contém palavras típicas de mensagens para adultos',
      why: 'Os filtros dão muitos pontos a palavras de mensagens para adultos, onde quer que estejam.',
      fix: 'Use outras palavras.',
    },
    BODY_BLACKMAIL: {
      title: 'Fala de gravações secretas ou de um dispositivo invadido e pede criptomoedas',
      why: 'Os filtros reconhecem nesta história uma chantagem.',
      fix: 'Para denunciar uma mensagem assim, envie-a como anexo, sem repetir o texto.',
    },
    BODY_CASH_OFFER: {
      title: 'Oferece dinheiro vivo, um bônus ou um prêmio em dinheiro',
      why: 'Os filtros associam estas palavras a mensagens que usam dinheiro como isca.',
      fix: 'Diga quem paga, quanto e por quê.',
    },
    BODY_CLICK_HERE: {
      title: 'Diz “clique aqui” ou algo parecido',
      why: 'Os filtros associam estas palavras à publicidade e a mensagens que roubam senhas.',
      fix: 'Escreva no texto do link aonde ele leva.',
    },
    BODY_CRYPTO_GIVEAWAY: {
      title: 'Fala de criptomoedas de presente',
      why: 'Os filtros associam esses presentes ao roubo de criptomoedas.',
      fix: 'Retire a oferta ou inclua um link para a página da sua empresa que traz as condições.',
    },
    BODY_DEBT_RELIEF: {
      title: 'Oferece ajuda com dívidas ou crédito',
      why: 'Os filtros associam estas palavras a ofertas de crédito indesejadas.',
      fix: 'Indique o contrato ou o número de cliente de que se trata.',
    },
    BODY_DIPLOMAT: {
      title: 'Fala de um mensageiro, de uma caixa ou de um cartão com dinheiro',
      why: 'Os filtros associam estas palavras a fraudes de pagamento antecipado.',
      fix: 'Retire estas palavras ou indique a transportadora e a fatura.',
    },
    BODY_DONATION: {
      title: 'Oferece ao destinatário uma doação ou uma indenização',
      why: 'Os filtros associam essas ofertas a fraudes de pagamento antecipado.',
      fix: 'Indique o processo e o contrato, sem as palavras típicas dessas histórias.',
    },
    BODY_DOUBLE_YOUR: {
      title: 'Promete dobrar o dinheiro ou as vendas',
      why: 'Os filtros associam esta promessa a fraudes com investimentos.',
      fix: 'Diga o que você oferece, com números que se possam conferir.',
    },
    BODY_EARN_PER_WEEK: {
      title: 'Promete ganhos por hora, dia, semana ou mês',
      why: 'Os filtros associam esta promessa a fraudes com empregos e investimentos.',
      fix: 'Retire a promessa ou indique a vaga e o contrato.',
    },
    BODY_ENHANCEMENT: {
      title: 'Faz publicidade de desempenho sexual',
      why: 'Os filtros associam estas palavras ao comércio de produtos duvidosos.',
      fix: 'Retire estas palavras.',
    },
    BODY_EXCLAMATION_RUN: {
      title: 'Vários pontos de exclamação seguidos',
      why: 'Para os filtros, sequências de pontos de exclamação são sinal de publicidade.',
      fix: 'Deixe no máximo um ponto de exclamação.',
    },
    BODY_FAKE_RENEWAL: {
      title: 'Avisa sobre uma renovação ou cobrança e pede que o destinatário ligue',
      why: 'Os filtros associam esses avisos a cobranças falsas que levam a um falso serviço de atendimento.',
      fix: 'Indique o contrato e deixe o destinatário cancelar na página da própria conta.',
    },
    BODY_FREE_OFFER: {
      title: 'Oferece algo grátis',
      why: 'Os filtros penalizam “grátis” ao lado de um presente ou de uma oferta.',
      fix: 'Diga o que está incluído no preço.',
    },
    BODY_GAMBLING: {
      title: 'Faz publicidade de jogos de azar',
      why: 'Os filtros associam estas palavras à publicidade indesejada de jogos de azar.',
      fix: 'Retire estas palavras.',
    },
    BODY_GAPPY_WORDS: {
      title: 'Uma palavra tem espaços entre as letras',
      why: 'Os filtros penalizam espaços entre letras, porque o spam os usa para esconder palavras.',
      fix: 'Escreva a palavra sem espaços; para dar destaque, use negrito.',
    },
    BODY_GENERIC_GREETING: {
      title: 'A saudação não se dirige a ninguém em particular',
      why: 'Os filtros associam saudações como esta a mensagens enviadas a todos.',
      fix: 'Cumprimente a pessoa pelo nome.',
    },
    BODY_GIFT_CARDS: {
      title: 'Pede cartões-presente e seus códigos, ou sigilo sobre eles',
      why: 'Os filtros associam este pedido a fraudes em nome de um chefe.',
      fix: 'Compre cartões-presente por meio do setor de compras e trate dos códigos por telefone.',
    },
    BODY_GOOGLE_FIRST_PAGE: {
      title: 'Oferece uma posição melhor nos resultados de busca',
      why: 'Os filtros associam esta oferta à publicidade indesejada de serviços para sites.',
      fix: 'Fale de um único problema em uma página do site e diga quem você é.',
    },
    BODY_GUARANTEED_RETURNS: {
      title: 'Promete rendimentos de um investimento',
      why: 'Os filtros associam estas promessas a fraudes com investimentos.',
      fix: 'Retire a promessa e indique a autorização da empresa.',
    },
    BODY_HEALTH_SHOW: {
      title: 'Anuncia uma cura com um vídeo ou uma história',
      why: 'Os filtros conhecem isso do comércio de produtos de saúde duvidosos.',
      fix: 'Indique o produto e o estudo, e retire a promessa.',
    },
    BODY_HOME_BUSINESS: {
      title: 'Oferece trabalho remunerado em casa',
      why: 'Os filtros associam estas palavras a fraudes com empregos.',
      fix: 'Indique o empregador, o trabalho e a remuneração.',
    },
    BODY_HUNDRED_PERCENT: {
      title: 'Reforça uma afirmação com “100%”',
      why: 'Os filtros associam esta afirmação à publicidade.',
      fix: 'Retire “100%”.',
    },
    BODY_HYPE: {
      title: 'Exalta uma oferta com palavras grandiosas',
      why: 'Os filtros associam estas palavras à publicidade.',
      fix: 'Indique o preço e o que ele inclui.',
    },
    BODY_INHERITANCE_INTL: {
      title: 'Oferece uma parte do dinheiro de um desconhecido',
      why: 'Para os filtros, milhões vindos de um desconhecido são o início de uma fraude de pagamento antecipado.',
      fix: 'Indique o cartório e a pessoa falecida, e comunique o valor por carta.',
    },
    BODY_INHERITANCE: {
      title: 'Fala da fortuna de uma pessoa falecida',
      why: 'Os filtros associam esta história a fraudes de pagamento antecipado.',
      fix: 'Indique o inventário e o número do processo, sem as palavras típicas dessas histórias.',
    },
    BODY_INVESTOR: {
      title: 'Oferece a um desconhecido o dinheiro de um investidor',
      why: 'Os filtros conhecem esta oferta das fraudes com pagamento adiantado.',
      fix: 'Indique o investidor, o contrato e a pessoa que ambos conhecem.',
    },
    BODY_INVOICE_THREAT: {
      title: 'Faz ameaças por uma fatura que não identifica e manda abrir um arquivo',
      why: 'Os filtros associam essas ameaças a faturas falsas com arquivos nocivos.',
      fix: 'Indique no texto o número, a data e o valor da fatura.',
    },
    BODY_LEADS_FOR_SALE: {
      title: 'Oferece endereços ou listas de contatos',
      why: 'Os filtros associam esta oferta ao comércio de endereços.',
      fix: 'Retire a oferta; vender endereços por e-mail já é, por si só, um sinal de spam.',
    },
    BODY_LIMITED_TIME: {
      title: 'Diz que o tempo ou o estoque está acabando',
      why: 'Os filtros associam estas palavras a ofertas que não deixam tempo para pensar.',
      fix: 'Indique a data em que a oferta termina.',
    },
    BODY_LOAN_INTL: {
      title: 'Oferece um empréstimo a qualquer pessoa',
      why: 'Os filtros associam empréstimos para todos a mensagens que antes pedem um pagamento.',
      fix: 'Diga quem empresta, com que autorização, e por que justamente esta pessoa recebe a mensagem.',
    },
    BODY_LOAN_OFFER: {
      title: 'Oferece um empréstimo',
      why: 'Os filtros associam estas palavras a ofertas de crédito indesejadas.',
      fix: 'Indique o contrato ou o número de cliente de que se trata.',
    },
    BODY_LOTTERY: {
      title: 'Diz que o destinatário ganhou um prêmio',
      why: 'Os filtros associam estas palavras a fraudes com sorteios.',
      fix: 'Indique a ocasião e o resultado em palavras simples, sem a linguagem dos sorteios.',
    },
    BODY_MAILBOX_FULL: {
      title: 'Diz que a caixa de correio está cheia ou que há mensagens retidas',
      why: 'Os filtros associam este aviso a mensagens que roubam senhas.',
      fix: 'Indique o sistema e a quem ligar, e retire o link.',
    },
    BODY_MAKE_MONEY: {
      title: 'Promete dinheiro fácil',
      why: 'Os filtros associam estas palavras a fraudes com empregos e investimentos.',
      fix: 'Descreva o trabalho e a remuneração em palavras simples.',
    },
    BODY_MILLIONS: {
      title: 'Fala de milhões à espera do destinatário',
      why: 'Os filtros associam valores como este a fraudes de pagamento antecipado.',
      fix: 'Escreva o valor em algarismos, com o contrato a que se refere.',
    },
    BODY_MIRACLE: {
      title: 'Promete um milagre para a saúde ou a juventude',
      why: 'Os filtros associam estas afirmações ao comércio de produtos de saúde duvidosos.',
      fix: 'Descreva o produto sem essa afirmação.',
    },
    BODY_MONEY_SIGNS: {
      title: 'Vários símbolos de moeda seguidos',
      why: 'Os filtros associam sequências de símbolos de moeda a ofertas de ganho rápido.',
      fix: 'Escreva o valor em algarismos, com um único símbolo.',
    },
    BODY_NEXT_OF_KIN: {
      title: 'Fala de parentes mais próximos',
      why: 'Os filtros associam estas palavras a cartas sobre o dinheiro de pessoas falecidas.',
      fix: 'Escreva “família” ou “parentes”, se for isso o que quer dizer.',
    },
    BODY_NO_OBLIGATION: {
      title: 'Promete que não há custos, surpresas nem compromisso',
      why: 'Os filtros associam esta promessa à publicidade.',
      fix: 'Em vez disso, indique o preço e as condições.',
    },
    BODY_NO_PRESCRIPTION: {
      title: 'Oferece medicamentos sem receita',
      why: 'Os filtros associam estas palavras ao comércio ilegal de medicamentos.',
      fix: 'Retire estas palavras e indique a farmácia e sua autorização.',
    },
    BODY_NOT_SPAM: {
      title: 'Diz que a mensagem não é spam',
      why: 'Os filtros sabem que só o spam diz isso de si mesmo.',
      fix: 'Retire a frase e diga como o destinatário entrou na lista.',
    },
    BODY_OBFUSCATED_WORDS: {
      title: 'Uma palavra tem algarismos ou símbolos no lugar de letras',
      why: 'Para os filtros, uma palavra disfarçada pesa mais do que a própria palavra.',
      fix: 'Escreva a palavra com suas próprias letras ou use outra.',
    },
    BODY_OFFICER_STORY: {
      title: 'Apresenta um oficial, um banqueiro ou um advogado com uma história',
      why: 'Os filtros conhecem este começo das fraudes com pagamento adiantado.',
      fix: 'Indique o escritório, o caso e a pessoa por quem você escreve.',
    },
    BODY_PARCEL_DETAILS: {
      title: 'Pede os dados de uma encomenda que não pôde ser entregue',
      why: 'Os filtros conhecem isso de fraudes em nome de transportadoras.',
      fix: 'Indique o pedido e o código de rastreio, e diga o que foi comprado.',
    },
    BODY_PARCEL_FEE_INTL: {
      title: 'Pede uma pequena taxa para entregar uma encomenda',
      why: 'Os filtros associam a pequena taxa por uma encomenda a mensagens que buscam números de cartão.',
      fix: 'Retire a taxa da mensagem ou indique o pedido a que se refere.',
    },
    BODY_PARCEL_FEE: {
      title: 'Pede um pagamento para entregar uma encomenda',
      why: 'Os filtros associam este pedido a fraudes em nome de transportadoras.',
      fix: 'Indique o pedido e o código de rastreamento, e deixe o destinatário pagar na loja.',
    },
    BODY_PASSWORD_EXPIRES: {
      title: 'Diz que a senha do destinatário vai expirar',
      why: 'Os filtros associam este aviso a mensagens que roubam senhas.',
      fix: 'Explique como trocá-la, sem incluir link, e indique quem pode ajudar.',
    },
    BODY_PHARMACY: {
      title: 'Cita um medicamento muito anunciado em spam',
      why: 'Os filtros dão muitos pontos aos nomes destes medicamentos, onde quer que estejam.',
      fix: 'Retire o nome ou escreva “o medicamento de que falamos”.',
    },
    BODY_PLACEHOLDER: {
      title: 'Um campo do modelo não foi preenchido',
      why: 'Os filtros associam campos não preenchidos a mensagens que um programa envia a todos.',
      fix: 'Preencha o nome ou retire o campo.',
    },
    BODY_PLAN_ENDS: {
      title: 'Diz que uma assinatura termina ou que um pagamento falhou',
      why: 'Os filtros conhecem isso de mensagens que recolhem números de cartão em nome de um serviço.',
      fix: 'Indique o contrato e a data, e deixe que se pague na conta, sem link.',
    },
    BODY_PRIZE_INTL: {
      title: 'Anuncia ao destinatário que ele ganhou algo',
      why: 'Os filtros associam prêmios inesperados a mensagens que depois pedem dinheiro ou dados.',
      fix: 'Diga qual foi o sorteio e quando o destinatário participou.',
    },
    BODY_REFUND_WAITING: {
      title: 'Diz que há um reembolso à espera do destinatário',
      why: 'Os filtros associam esses reembolsos a fraudes em nome do fisco ou de lojas.',
      fix: 'Indique a fatura a que o reembolso se refere e pague-o sem pedir um clique.',
    },
    BODY_REMOVE_ME: {
      title: 'Explica como sair da lista enviando uma mensagem',
      why: 'Os filtros associam esta frase a mensagens que ninguém pediu.',
      fix: 'Inclua um link para cancelar a inscrição, ou faça uma pergunta e escreva só a pessoas que conhece.',
    },
    BODY_REPLICA_DIPLOMA: {
      title: 'Oferece réplicas ou diplomas',
      why: 'Os filtros associam estas palavras ao comércio de falsificações.',
      fix: 'Retire estas palavras.',
    },
    BODY_RISK_FREE: {
      title: 'Diz que não há risco',
      why: 'Os filtros associam esta promessa a ofertas boas demais para serem verdade.',
      fix: 'Diga o que se pode cancelar ou devolver, e até quando.',
    },
    BODY_SEED_PHRASE: {
      title: 'Pede a chave secreta de uma carteira digital',
      why: 'Os filtros associam este pedido ao roubo de criptomoedas.',
      fix: 'Nunca peça essa chave; nenhum serviço honesto precisa dela.',
    },
    BODY_SEO_SERVICES: {
      title: 'Oferece links, guest posts ou otimização para buscadores',
      why: 'Os filtros associam esta oferta à publicidade indesejada de serviços para sites.',
      fix: 'Fale de um único problema em uma página do site e diga quem você é.',
    },
    BODY_SHOUTING: {
      title: 'Grande parte do texto está em maiúsculas',
      why: 'Para os filtros, texto em maiúsculas é publicidade; para quem lê, parece um grito.',
      fix: 'Escreva frases normais e use negrito nas palavras importantes.',
    },
    BODY_STOCK_TIP: {
      title: 'Recomenda a compra de uma ação',
      why: 'Os filtros conhecem estas palavras de mensagens que fazem subir o preço de uma ação.',
      fix: 'Escreva sobre a empresa sem palavras que insistam na compra.',
    },
    BODY_STORAGE_FULL: {
      title: 'Diz que o armazenamento está cheio e que arquivos serão perdidos',
      why: 'Os filtros conhecem este aviso de cobranças falsas por armazenamento na nuvem.',
      fix: 'Indique o serviço e a pasta, e deixe que se verifique na conta, sem link.',
    },
    BODY_STRANGER_LETTER: {
      title: 'Começa como a carta de um desconhecido com um segredo',
      why: 'Os filtros associam estas palavras a fraudes de pagamento antecipado.',
      fix: 'Diga logo na primeira frase quem você é e o que deseja.',
    },
    BODY_SURVEY_REWARD: {
      title: 'Promete uma recompensa por uma pesquisa ou a clientes escolhidos',
      why: 'Os filtros conhecem isso de pesquisas falsas que pedem um número de cartão.',
      fix: 'Diga para que serve a pesquisa e quem a faz, e retire a recompensa.',
    },
    BODY_TRANSFER_OF_FUNDS: {
      title: 'Pede ajuda para transferir dinheiro',
      why: 'Os filtros associam este pedido a fraudes de pagamento antecipado.',
      fix: 'Indique o contrato, quem paga e quem recebe.',
    },
    BODY_UNASKED: {
      title: 'Pede desculpa por chegar sem ser pedida',
      why: 'Os filtros conhecem esta frase de mensagens que ninguém pediu.',
      fix: 'Diga de onde conhece quem lê e por que escreve.',
    },
    BODY_UNUSUAL_SIGN_IN: {
      title: 'Avisa sobre atividade incomum em uma conta',
      why: 'Os filtros associam este aviso a mensagens que roubam senhas.',
      fix: 'Indique o sistema, o horário e a quem ligar, e retire o link.',
    },
    BODY_URGENT_REPLY: {
      title: 'Pede uma resposta imediata',
      why: 'Os filtros associam esta pressa a fraudes.',
      fix: 'Indique até que data precisa de uma resposta.',
    },
    BODY_UTMOST_CONFIDENCE: {
      title: 'Insiste no caráter confidencial da questão',
      why: 'Os filtros associam estas palavras a fraudes de pagamento antecipado.',
      fix: 'Diga simplesmente quem pode ler a mensagem.',
    },
    BODY_VERIFY_ACCOUNT: {
      title: 'Pede a confirmação de uma conta ou dos dados dela',
      why: 'Os filtros associam este pedido a mensagens que roubam senhas.',
      fix: 'Diga em que página do seu site isso pode ser feito, e não peça por e-mail.',
    },
    BODY_VITAL_PROPOSAL: {
      title: 'Pede resposta a um desconhecido antes de dizer do que se trata',
      why: 'Os filtros conhecem estas palavras das fraudes com pagamento adiantado.',
      fix: 'Diga na primeira frase quem é e o que deseja.',
    },
    BODY_WALLET_ALERT: {
      title: 'Traz um alerta sobre uma carteira ou conta de criptomoedas',
      why: 'Os filtros associam esses alertas ao roubo de criptomoedas.',
      fix: 'Retire o alerta; quem oferece carteiras digitais não escreve mensagens assim.',
    },
    BODY_WEIGHT_LOSS: {
      title: 'Promete perda de peso',
      why: 'Os filtros associam esta promessa ao comércio de produtos duvidosos.',
      fix: 'Descreva o programa sem a promessa.',
    },
    CONTENT_MODEL_50: {
      title: 'No conjunto, o texto se parece com o de mensagens indesejadas',
      why: 'Um filtro que aprende com mensagens encontra “{words}” sobretudo nas indesejadas (probabilidade: {percent}%).',
      fix: 'Escreva de forma mais simples: a quem se dirige, do que se trata e o que foi combinado.',
    },
    CONTENT_MODEL_62: {
      title: 'No conjunto, o texto se parece com o de mensagens indesejadas',
      why: 'Um filtro que aprende com mensagens encontra “{words}” sobretudo nas indesejadas (probabilidade: {percent}%).',
      fix: 'Escreva de forma mais simples: a quem se dirige, do que se trata e o que foi combinado.',
    },
    CONTENT_MODEL_73: {
      title: 'No conjunto, o texto se parece com o de mensagens indesejadas',
      why: 'Um filtro que aprende com mensagens encontra “{words}” sobretudo nas indesejadas (probabilidade: {percent}%).',
      fix: 'Escreva de forma mais simples: a quem se dirige, do que se trata e o que foi combinado.',
    },
    CONTENT_MODEL_82: {
      title: 'No conjunto, o texto se parece com o de mensagens indesejadas',
      why: 'Um filtro que aprende com mensagens encontra “{words}” sobretudo nas indesejadas (probabilidade: {percent}%).',
      fix: 'Escreva de forma mais simples: a quem se dirige, do que se trata e o que foi combinado.',
    },
    CONTENT_MODEL_88: {
      title: 'No conjunto, o texto se parece com o de mensagens indesejadas',
      why: 'Um filtro que aprende com mensagens encontra “{words}” sobretudo nas indesejadas (probabilidade: {percent}%).',
      fix: 'Escreva de forma mais simples: a quem se dirige, do que se trata e o que foi combinado.',
    },
    CONTENT_MODEL_94: {
      title: 'No conjunto, o texto se parece com o de mensagens indesejadas',
      why: 'Um filtro que aprende com mensagens encontra “{words}” sobretudo nas indesejadas (probabilidade: {percent}%).',
      fix: 'Escreva de forma mais simples: a quem se dirige, do que se trata e o que foi combinado.',
    },
    CONTENT_MODEL_97: {
      title: 'No conjunto, o texto se parece com o de mensagens indesejadas',
      why: 'Um filtro que aprende com mensagens encontra “{words}” sobretudo nas indesejadas (probabilidade: {percent}%).',
      fix: 'Escreva de forma mais simples: a quem se dirige, do que se trata e o que foi combinado.',
    },
    HTML_ACTIVE_CONTENT: {
      title: 'A mensagem contém um script ou conteúdo incorporado',
      why: 'Os programas de e-mail nunca executam <{element}>, por isso os filtros o consideram um ataque.',
      fix: 'Remova a parte incorporada e inclua um link para a página que a mostra.',
    },
    HTML_BROKEN: {
      title: 'A formatação por trás do texto está muito danificada',
      why: 'Os filtros encontram {faults} tags que não se encaixam; é assim o HTML de programas que enviam spam.',
      fix: 'Copie o texto para uma nova mensagem como texto sem formatação e formate-o de novo.',
    },
    HTML_EMPTY: {
      title: 'A mensagem está formatada, mas não diz nada',
      why: 'Os filtros penalizam uma mensagem sem nenhuma palavra.',
      fix: 'Escreva uma frase que diga do que trata a mensagem.',
    },
    HTML_FORM: {
      title: 'A mensagem traz um formulário para preencher',
      why: 'Os filtros penalizam formulários: quase todos os que vêm em mensagens coletam dados pessoais.',
      fix: 'Faça a pergunta por escrito ou inclua um link para o formulário no seu site.',
    },
    HTML_HIDDEN_COLOUR: {
      title: 'Parte do texto tem a mesma cor do fundo',
      why: 'Os filtros penalizam palavras que o leitor não vê: é assim que o spam esconde texto inofensivo.',
      fix: 'Remova o texto oculto ou dê a ele uma cor legível.',
    },
    HTML_HIDDEN_DISPLAY: {
      title: 'Parte do texto está oculta para o leitor',
      why: 'Os filtros a leem mesmo assim e penalizam palavras destinadas apenas a máquinas.',
      fix: 'Remova o texto oculto.',
    },
    HTML_HIDDEN_OFFSCREEN: {
      title: 'Parte do texto foi posta fora da área visível',
      why: 'Os filtros a leem mesmo assim e penalizam palavras destinadas apenas a máquinas.',
      fix: 'Remova o texto que está fora da área visível.',
    },
    HTML_HIDDEN_SIZE: {
      title: 'Parte do texto é pequena demais para ser vista',
      why: 'Os filtros penalizam palavras tão pequenas que ninguém as lê: é assim que o spam esconde texto inofensivo.',
      fix: 'Remova o texto ou deixe-o do tamanho do restante.',
    },
    HTML_HUGE_FONT: {
      title: 'Uma frase inteira está em letras enormes',
      why: 'Para os filtros, texto muito grande é publicidade.',
      fix: 'Use o tamanho habitual e reserve as letras grandes para um título curto.',
    },
    HTML_IMAGE_ONLY: {
      title: 'A mensagem é uma imagem quase sem texto',
      why: 'Os filtros não leem imagens, e o spam costuma vir em uma única imagem para escapar deles.',
      fix: 'Escreva os pontos principais como texto e deixe a imagem como complemento.',
    },
    HTML_LARGE_IMAGE: {
      title: 'Uma imagem grande acompanha muito pouco texto',
      why: 'Os filtros comparam o tamanho das imagens com a quantidade de texto: imagens grandes e pouco texto parecem publicidade.',
      fix: 'Acrescente algumas frases ou envie a imagem como anexo.',
    },
    HTML_LONG_RUN: {
      title: 'Há no texto uma sequência muito longa sem espaços',
      why: 'Os filtros tomam sequências intermináveis de letras e algarismos por dados escondidos.',
      fix: 'Envie os dados como anexo.',
    },
    HTML_LOUD_COLOURS: {
      title: 'O texto está escrito em várias cores berrantes',
      why: 'Para os filtros, texto em {colours} cores berrantes é publicidade.',
      fix: 'Use uma só cor de texto e no máximo mais uma para o que importa.',
    },
    HTML_MOVING_TEXT: {
      title: 'Parte do texto pisca ou se move',
      why: 'Os filtros associam texto em movimento à publicidade, e a maioria dos programas de e-mail nem o anima.',
      fix: 'Dê a este texto a mesma aparência do restante.',
    },
    HTML_PASSWORD_FIELD: {
      title: 'A mensagem tem um campo de senha',
      why: 'Nenhuma mensagem honesta tem um campo para digitar a senha; os filtros a recusam como phishing.',
      fix: 'Remova o campo e diga aos destinatários onde eles mesmos podem entrar na conta.',
    },
    HTML_SPLIT_WORDS: {
      title: 'Algumas palavras estão cortadas por caracteres invisíveis',
      why: 'Os filtros penalizam palavras cortadas por caracteres invisíveis: o spam as corta para que não sejam reconhecidas.',
      fix: 'Digite as palavras de novo; texto copiado de uma página da web pode trazer esses caracteres.',
    },
    LINK_ARCHIVE: {
      title: 'Um link baixa um arquivo compactado',
      why: 'Os filtros não conseguem examinar um arquivo atrás de um link, e o malware costuma vir compactado.',
      fix: 'Inclua um link para a página que oferece o arquivo.',
    },
    LINK_CLICK_HERE: {
      title: 'Um link diz apenas “clique aqui”',
      why: 'Os filtros associam estas palavras à publicidade e ao phishing, que não dizem aonde um link leva.',
      fix: 'Escreva no link o que ele abre, por exemplo “a lista de preços de maio”.',
    },
    LINK_CODE: {
      title: 'Um link contém dados ou código no lugar de um endereço',
      why: 'Links que começam com {scheme}: trazem em si uma página ou um programa; os filtros os recusam.',
      fix: 'Inclua um link para uma página da web.',
    },
    LINK_EXECUTABLE: {
      title: 'Um link baixa um programa',
      why: 'O malware se espalha por mensagens que levam direto a um programa, por isso os filtros as penalizam.',
      fix: 'Inclua um link para a página que descreve o download.',
    },
    LINK_FREE_HOST: {
      title: 'Um link leva a uma página em hospedagem gratuita',
      why: 'Em páginas gratuitas o phishing costuma durar um dia, por isso os filtros desconfiam um pouco de todas.',
      fix: 'Inclua um link para uma página do seu próprio domínio.',
    },
    LINK_IP_ADDRESS: {
      title: 'Um link leva a um simples endereço IP',
      why: 'Os filtros penalizam endereços numéricos: sites honestos têm nome, computadores invadidos não.',
      fix: 'Use o nome do site no lugar do número.',
    },
    LINK_LOCAL_FILE: {
      title: 'Um link ou uma imagem aponta para o seu próprio computador',
      why: 'Outras pessoas não conseguem abrir o arquivo, e os filtros desconfiam de endereços que começam com file:.',
      fix: 'Anexe o arquivo ou inclua um link para um local que o destinatário possa abrir.',
    },
    LINK_LOOKALIKE: {
      title: 'Um link escreve o nome do site com alfabetos misturados',
      why: 'Em {host}, letras de outro alfabeto imitam outro nome; os filtros recusam isso como phishing.',
      fix: 'Digite o endereço de novo ou remova o link.',
    },
    LINK_MANY_DOMAINS: {
      title: 'Os links levam a muitos sites diferentes',
      why: 'Os links levam a {count} sites; tantos em uma só mensagem fazem pensar em spam.',
      fix: 'Mantenha os links importantes, ou publique a lista em uma página e inclua um link para ela.',
    },
    LINK_NUMERIC_HOST: {
      title: 'Um link esconde um endereço IP em algarismos incomuns',
      why: 'Só o phishing escreve um endereço como um único número ou em hexadecimal, por isso os filtros o recusam.',
      fix: 'Use o nome do site.',
    },
    LINK_OPEN_REDIRECT: {
      title: 'Um link passa antes por outro site',
      why: 'Buscadores e redes sociais encaminham para qualquer site; o phishing se esconde atrás deles, e os filtros sabem disso.',
      fix: 'Abra o link, copie o endereço da página que aparece e use-o.',
    },
    LINK_PORT: {
      title: 'Um link indica uma porta incomum',
      why: 'Sites públicos não precisam de número de porta no endereço; computadores invadidos, muitas vezes, sim.',
      fix: 'Use um endereço sem número de porta, se o site tiver um.',
    },
    LINK_PUNYCODE: {
      title: 'Um link indica o site em Punycode',
      why: 'Os filtros olham com mais atenção nomes que começam com xn--, porque podem imitar o de outro site.',
      fix: 'Use um nome do site em letras simples, se houver.',
    },
    LINK_RISKY_TLD: {
      title: 'Um link leva a um domínio com uma terminação comum em spam',
      why: 'Nomes com esta terminação custam pouco e são muito usados em spam, por isso os filtros desconfiam deles.',
      fix: 'Inclua um link para uma página em outro domínio, se houver.',
    },
    LINK_SHORTENER: {
      title: 'Um link passa por um encurtador de links',
      why: 'Um link encurtado esconde aonde leva, e os filtros o julgam pelas piores páginas do mesmo serviço.',
      fix: 'Use o endereço completo.',
    },
    LINK_TEXT_MISMATCH: {
      title: 'Um link mostra um endereço e abre outro',
      why: 'Ele mostra {shown} e abre {real}; é assim que o phishing se apresenta, por isso os filtros o penalizam.',
      fix: 'Mostre o endereço que o link abre ou palavras que digam do que se trata.',
    },
    LINK_USER_AT_HOST: {
      title: 'Um link mostra um site antes do sinal @ e abre outro',
      why: 'Os navegadores ignoram o que vem antes do @; o phishing põe ali um nome confiável, e os filtros recusam o link.',
      fix: 'Escreva o endereço sem a parte antes do @.',
    },
    META_ADVANCE_FEE: {
      title: 'Conta a história de uma fortuna à espera do destinatário',
      why: 'Os filtros associam esta combinação de palavras a fraudes de pagamento antecipado.',
      fix: 'Indique o contrato, o número do processo e as pessoas, sem palavras grandiosas.',
    },
    META_EASY_MONEY: {
      title: 'Várias promessas de dinheiro juntas',
      why: 'Os filtros associam esta combinação de promessas a fraudes com empregos e investimentos.',
      fix: 'Descreva o trabalho, a remuneração e o contrato em palavras simples.',
    },
    META_LOUD: {
      title: 'Chamativa de várias maneiras ao mesmo tempo',
      why: 'Maiúsculas, sequências de pontuação e sequências de símbolos: juntas, para os filtros, são publicidade.',
      fix: 'Escreva frases normais, com um só sinal de pontuação no fim.',
    },
    META_PHISHING: {
      title: 'Alerta sobre uma conta e pede um clique',
      why: 'Os filtros associam um alerta com link a mensagens que roubam senhas.',
      fix: 'Retire o link e diga a quem o destinatário pode ligar.',
    },
    META_SALES_PRESSURE: {
      title: 'Várias expressões de publicidade juntas',
      why: 'Uma só dessas expressões é comum em mensagens honestas; várias juntas são o que os filtros procuram.',
      fix: 'Mantenha a mais importante e retire as outras.',
    },
    META_SEO_PITCH: {
      title: 'Oferece otimização para buscadores a um desconhecido',
      why: 'Os filtros associam esta combinação de palavras à publicidade indesejada de serviços para sites.',
      fix: 'Fale de um único problema em uma página do site e diga quem você é.',
    },
    META_SHAPE_BULK_FILE: {
      title: 'Um anexo arriscado vai para muitas pessoas',
      why: 'É assim que o malware se espalha a partir de uma conta roubada, por isso os filtros aqui são rigorosos.',
      fix: 'Compartilhe o arquivo por um link ou envie-o a menos pessoas de cada vez.',
    },
    META_SHAPE_DISGUISE: {
      title: 'Os links estão disfarçados de mais de uma maneira',
      why: 'Cada disfarce é um sinal de phishing, e os filtros somam todos.',
      fix: 'Use endereços simples e mostre aonde eles levam.',
    },
    META_SHAPE_HIDING: {
      title: 'Parte do texto está oculta de mais de uma maneira',
      why: 'Uma linha oculta pode ser um acaso; várias maneiras ao mesmo tempo, não, e os filtros somam todas.',
      fix: 'Remova o texto oculto.',
    },
    META_SHAPE_IMAGE_LURE: {
      title: 'Uma imagem sem texto leva a um endereço duvidoso',
      why: 'Uma única imagem clicável com um link disfarçado é uma forma muito comum de spam.',
      fix: 'Escreva a mensagem como texto e inclua um link para o seu próprio site.',
    },
    RCPT_FROM_OTHER_NAME: {
      title: 'Seu nome de remetente mostra um endereço diferente do seu',
      why: 'Ele mostra {shown}, mas a mensagem vem de {real}; para os filtros, isso é um remetente falsificado.',
      fix: 'Mude o nome de exibição da sua conta para o seu nome ou o da sua empresa.',
    },
    RCPT_MANY_CC: {
      title: 'Há muitas pessoas no campo Cc',
      why: 'Há {count} endereços no campo Cc; tantos fazem pensar em envio em massa, e todos podem vê-los.',
      fix: 'Passe-os para Cco ou escreva a uma lista de distribuição.',
    },
    RCPT_MANY_TO: {
      title: 'Há muitas pessoas no campo Para',
      why: 'Há {count} endereços no campo Para; tantos fazem pensar em envio em massa, e todos podem vê-los.',
      fix: 'Passe-os para Cco ou escreva a uma lista de distribuição.',
    },
    RCPT_SELF_BCC: {
      title: 'Endereçada ao próprio remetente, com muitas pessoas em Cco',
      why: 'Para os filtros, uma mensagem ao próprio remetente e a {count} pessoas ocultas parece um envio em massa.',
      fix: 'Envie-a por uma lista de distribuição ou por um serviço de newsletter.',
    },
    RCPT_UNDISCLOSED: {
      title: 'Todos os destinatários estão ocultos em Cco',
      why: 'Não há ninguém no campo Para e há {count} pessoas em Cco; para os filtros, isso é típico de envio em massa.',
      fix: 'Ponha um endereço no campo Para, como o seu próprio, ou escreva a uma lista de distribuição.',
    },
    SUBJ_ACCOUNT_ALERT: {
      title: 'O assunto traz um alerta sobre a conta do destinatário',
      why: 'Os filtros associam estas palavras a mensagens que roubam senhas.',
      fix: 'Indique o sistema e a pessoa responsável, sem usar palavras de alerta.',
    },
    SUBJ_ADULT: {
      title: 'O assunto contém palavras típicas de mensagens para adultos',
      why: 'Os filtros dão muitos pontos a palavras de mensagens para adultos, onde quer que estejam.',
      fix: 'Use outras palavras no assunto.',
    },
    SUBJ_ADV: {
      title: 'O assunto diz que a mensagem é publicidade',
      why: 'Os filtros conhecem a etiqueta dos envios em massa, e muitos os recusam sem ler.',
      fix: 'Diga no assunto do que trata a mensagem.',
    },
    SUBJ_ALL_CAPS: {
      title: 'O assunto está todo em maiúsculas',
      why: 'Os filtros penalizam um assunto em maiúsculas, porque quem envia em massa o usa para chamar atenção.',
      fix: 'Escreva o assunto como uma frase normal.',
    },
    SUBJ_DEAR: {
      title: 'O assunto começa com uma saudação',
      why: 'Os filtros associam saudações no assunto a mensagens enviadas a todos.',
      fix: 'Diga no assunto do que trata a mensagem e cumprimente o destinatário no texto.',
    },
    SUBJ_EASY_MONEY: {
      title: 'O assunto promete dinheiro fácil',
      why: 'Os filtros associam estas palavras a fraudes com empregos e investimentos.',
      fix: 'Indique o produto ou o trabalho e retire a promessa.',
    },
    SUBJ_EMOJI_RUN: {
      title: 'Vários emojis seguidos no assunto',
      why: 'Para os filtros, sequências de emojis no assunto são sinal de publicidade.',
      fix: 'Deixe no máximo um emoji.',
    },
    SUBJ_EMPTY: {
      title: 'O assunto está vazio',
      why: 'Os filtros penalizam mensagens sem assunto, e os leitores passam por elas sem notar.',
      fix: 'Escreva em poucas palavras do que trata a mensagem.',
    },
    SUBJ_EXCLAMATION_RUN: {
      title: 'Vários pontos de exclamação seguidos no assunto',
      why: 'Para os filtros, sequências de pontos de exclamação no assunto são sinal de publicidade.',
      fix: 'Deixe no máximo um ponto de exclamação.',
    },
    SUBJ_FAKE_REPLY: {
      title: 'O assunto de uma nova mensagem parece uma resposta ou um encaminhamento',
      why: 'Os filtros penalizam um “Re:” que não responde a nada, porque o spam o usa para parecer esperado.',
      fix: 'Retire “Re:” ou “Fwd:”, ou responda na conversa original.',
    },
    SUBJ_FREE_OFFER: {
      title: 'O assunto oferece algo grátis',
      why: 'Os filtros penalizam “grátis” ao lado de um presente ou de uma oferta no assunto.',
      fix: 'Diga o que o destinatário recebe, sem a palavra “grátis”.',
    },
    SUBJ_GAMBLING_REPLICA: {
      title: 'O assunto faz publicidade de jogos de azar, réplicas ou diplomas',
      why: 'Os filtros associam estas palavras a um comércio que a maioria dos serviços de e-mail não aceita.',
      fix: 'Indique o tema com outras palavras.',
    },
    SUBJ_GAPPY_WORDS: {
      title: 'Uma palavra no assunto tem espaços entre as letras',
      why: 'Os filtros penalizam espaços entre letras, porque o spam os usa para esconder palavras.',
      fix: 'Escreva a palavra sem espaços.',
    },
    SUBJ_HEALTH_OFFER: {
      title: 'O assunto oferece um medicamento ou um produto para emagrecer',
      why: 'Os filtros associam estas palavras ao comércio ilegal de medicamentos.',
      fix: 'Indique o tema com outras palavras e descreva o produto no texto.',
    },
    SUBJ_HURRY: {
      title: 'O assunto apressa o destinatário',
      why: 'Os filtros associam estas palavras a ofertas que não deixam tempo para pensar.',
      fix: 'Indique a data em que termina ou retire estas palavras.',
    },
    SUBJ_LOAN_OFFER: {
      title: 'O assunto oferece um empréstimo ou ajuda com dívidas',
      why: 'Os filtros associam estas palavras a ofertas de crédito indesejadas.',
      fix: 'Indique o contrato ou o número de cliente de que se trata.',
    },
    SUBJ_MONEY_OFFER: {
      title: 'O assunto oferece uma quantia em dinheiro',
      why: 'Para os filtros, um valor prometido no assunto é uma isca.',
      fix: 'Diga do que trata a mensagem e informe o valor no texto.',
    },
    SUBJ_MONEY_SIGNS: {
      title: 'Vários símbolos de moeda seguidos no assunto',
      why: 'Os filtros associam sequências de símbolos de moeda a ofertas de ganho rápido.',
      fix: 'Escreva o valor em algarismos, com um único símbolo.',
    },
    SUBJ_MOSTLY_CAPS: {
      title: 'A maior parte do assunto está em maiúsculas',
      why: 'Os filtros penalizam um assunto em maiúsculas, porque quem envia em massa o usa para chamar atenção.',
      fix: 'Escreva o assunto como uma frase normal.',
    },
    SUBJ_NAMES_RECIPIENT: {
      title: 'O assunto começa com o endereço do destinatário',
      why: 'Para os filtros, isso é típico de programas que escrevem a todos os endereços de uma lista.',
      fix: 'Retire o endereço do assunto.',
    },
    SUBJ_OBFUSCATED_WORDS: {
      title: 'Uma palavra no assunto tem algarismos ou símbolos no lugar de letras',
      why: 'Para os filtros, uma palavra disfarçada pesa mais do que a própria palavra.',
      fix: 'Escreva a palavra com suas próprias letras ou use outra.',
    },
    SUBJ_PLACEHOLDER: {
      title: 'Um campo do modelo no assunto não foi preenchido',
      why: 'Os filtros associam campos não preenchidos a mensagens que um programa envia a todos.',
      fix: 'Preencha o nome ou retire o campo.',
    },
    SUBJ_QUESTION_RUN: {
      title: 'Vários pontos de interrogação, ou interrogação e exclamação misturadas, no assunto',
      why: 'Para os filtros, pontuação misturada e repetida no assunto é sinal de publicidade.',
      fix: 'Termine uma pergunta com um único ponto de interrogação.',
    },
    SUBJ_RANDOM_TAIL: {
      title: 'O assunto termina com um número ou letras sem significado',
      why: 'O spam termina assim para que cada mensagem difira da anterior; os filtros procuram isso.',
      fix: 'Retire-o, ou diga o que o número indica.',
    },
    SUBJ_URGENT: {
      title: 'O assunto se diz urgente',
      why: 'Os filtros associam esta palavra a fraudes que não deixam tempo para pensar.',
      fix: 'Indique até que data precisa de uma resposta.',
    },
    SUBJ_VERY_LONG: {
      title: 'O assunto tem mais de 150 caracteres',
      why: 'Os filtros penalizam assuntos muito longos, que trazem publicidade em vez de um tema.',
      fix: 'Deixe o assunto com menos de 100 caracteres e passe o resto para o texto.',
    },
    SUBJ_YOU_WON: {
      title: 'O assunto diz que o destinatário ganhou ou foi escolhido',
      why: 'Os filtros associam estas palavras a fraudes com sorteios e prêmios.',
      fix: 'Indique a ocasião e o resultado em palavras simples.',
    },
    SUBMIT_HELO_BARE: {
      title: 'O computador informa ao servidor apenas o seu nome curto ou endereço',
      why: 'Os servidores esperam um nome completo; “{helo}” não é um. Com autenticação, não olham para isso.',
      fix: 'Ative a autenticação no servidor de saída; no programa de e-mail não é possível mudar esse nome.',
    },
    SUBMIT_NO_AUTH: {
      title: 'O programa de e-mail não se autentica ao enviar',
      why: 'Para um filtro, e-mail sem autenticação parece vir de um computador infectado.',
      fix: 'Ative “Meu servidor de saída requer autenticação” nas configurações da conta.',
    },
    SUBMIT_NO_TLS: {
      title: 'O programa de e-mail se autentica por uma conexão sem criptografia',
      why: 'Qualquer um no caminho pode ler a senha e usá-la para enviar spam; alguns provedores contam isso.',
      fix: 'Escolha SSL/TLS com a porta 465, ou STARTTLS com a porta 587, para o servidor de saída.',
    },
  },
};
