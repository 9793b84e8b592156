// Generated from src/bundled/rules by `npm run generate`; a test compares. Do not edit.
import type { RuleSet } from '../../rules/rule-set.js';

export const ruleSet: RuleSet = {
 "version": "1850ab7b",
 "rules": [
  {
   "symbol": "ATTACH_ARCHIVE_PASSWORD",
   "score": 1.6,
   "describe": "The password of an attached archive stands in the mail",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "ATTACH_ARCHIVE_PASSWORD",
    "args": []
   }
  },
  {
   "symbol": "ATTACH_DOUBLE_EXTENSION",
   "score": 2.5,
   "describe": "A program is attached under the name of a document",
   "origin": "bundled",
   "scope": "whole",
   "matcher": {
    "kind": "eval",
    "name": "ATTACH_DOUBLE_EXTENSION",
    "args": []
   }
  },
  {
   "symbol": "ATTACH_EXECUTABLE",
   "score": 3,
   "describe": "A program is attached",
   "origin": "bundled",
   "scope": "whole",
   "matcher": {
    "kind": "eval",
    "name": "ATTACH_EXECUTABLE",
    "args": []
   }
  },
  {
   "symbol": "ATTACH_HIDDEN_NAME",
   "score": 3,
   "describe": "The name of an attachment is written backwards in part",
   "origin": "bundled",
   "scope": "whole",
   "matcher": {
    "kind": "eval",
    "name": "ATTACH_HIDDEN_NAME",
    "args": []
   }
  },
  {
   "symbol": "ATTACH_HTML",
   "score": 1.2,
   "describe": "A web page is attached",
   "origin": "bundled",
   "scope": "whole",
   "matcher": {
    "kind": "eval",
    "name": "ATTACH_HTML",
    "args": []
   }
  },
  {
   "symbol": "ATTACH_MACRO",
   "score": 1.2,
   "describe": "A document with macros is attached",
   "origin": "bundled",
   "scope": "whole",
   "matcher": {
    "kind": "eval",
    "name": "ATTACH_MACRO",
    "args": []
   }
  },
  {
   "symbol": "ATTACH_ONENOTE",
   "score": 1,
   "describe": "A OneNote file is attached",
   "origin": "bundled",
   "scope": "whole",
   "matcher": {
    "kind": "eval",
    "name": "ATTACH_ONENOTE",
    "args": []
   }
  },
  {
   "symbol": "ATTACH_RARE_ARCHIVE",
   "score": 1.5,
   "describe": "An archive of a rare kind is attached",
   "origin": "bundled",
   "scope": "whole",
   "matcher": {
    "kind": "eval",
    "name": "ATTACH_RARE_ARCHIVE",
    "args": []
   }
  },
  {
   "symbol": "BODY_ACCOUNT_BLOCKED_INTL",
   "score": 1.4,
   "describe": "Says in another language that an account is blocked",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:(?:ihr|dein)\\w{0,2} (?:benutzer|kunden|online-?)?konto (?:wurde|wird|ist) (?:\\S+ ){0,3}(?:gesperrt|eingeschränkt|deaktiviert|blockiert)|votre (?:compte|espace client|carte)(?: \\S+){0,3} (?:a été|sera|est) (?:\\S+ ){0,2}(?:suspendue?|bloquée?|désactivée?|limitée?)|su cuenta (?:ha sido|está|será) (?:\\S+ ){0,2}(?:suspendida|bloqueada|desactivada|restringida)|(?:a )?sua conta (?:foi|está|será) (?:\\S+ ){0,2}(?:suspensa|bloqueada|desativada)|uw (?:rekening|account|pas|bankpas) (?:is|wordt) (?:\\S+ ){0,3}(?:geblokkeerd|opgeschort|beperkt)|(?:il suo|il tuo) (?:conto|account) (?:è stato|è|sarà) (?:\\S+ ){0,2}(?:sospeso|bloccato|limitato|disattivato))",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        " konto i",
        "-konto i",
        "-konto w",
        "ird ",
        "nekonto ",
        "nkonto i",
        "nkonto w",
        "utzerkon",
        "wurde "
       ],
       "near": [
        "chr",
        "ckiert",
        "iviert",
        "rrt"
       ],
       "reach": "line"
      },
      {
       "grams": [
        "limit",
        "loqu",
        "sactiv",
        "uspendu"
       ],
       "near": [
        "carte",
        "pace cli",
        "pte"
       ],
       "reach": "line"
      },
      {
       "grams": [
        "u cuenta"
       ],
       "near": [
        "gida",
        "oqueada",
        "uspendid",
        "vada"
       ],
       "reach": "line"
      },
      {
       "grams": [
        "sua cont"
       ],
       "near": [
        "oqueada",
        "uspensa",
        "vada"
       ],
       "reach": "line"
      },
      {
       "grams": [
        "beperkt",
        "okkeerd",
        "opgescho"
       ],
       "near": [
        "ccount i",
        "ccount w",
        "g wordt ",
        "nkpas is",
        "nkpas wo",
        "w pas is",
        "w pas wo",
        "w rekeni"
       ],
       "reach": "line"
      },
      {
       "grams": [
        "ccount ",
        "suo cont",
        "tuo cont"
       ],
       "near": [
        "bloccato",
        "ivato",
        "limitato",
        "ospeso"
       ],
       "reach": "line"
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_ACCOUNT_SUSPENDED",
   "score": 1.4,
   "describe": "Says that the account of the reader is or will be closed",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\byour\\s+(?:(?:[a-z]{2,14}|on-?line|e-?mail)\\s+){0,2}(?:account|mailbox|access|card|profile|package|service)\\s+(?:has\\s+been|have\\s+been|will\\s+be|is|was|is\\s+about\\s+to\\s+be|may\\s+be|could\\s+be|shall\\s+be)\\s+(?:temporarily\\s+|permanently\\s+|automatically\\s+|immediately\\s+)?(?:suspended|locked|limited|restricted|disabled|deactivated|blocked|terminated|on\\s+hold|put\\s+on\\s+hold|placed\\s+on\\s+hold|shut\\s?down|flagged|frozen|deleted)\\b|\\b(?:avoid|prevent)\\s+(?:the\\s+)?(?:account\\s+|service\\s+|permanent\\s+)?(?:suspension|deactivation|termination|closure|interruption|lockout)\\b|\\b(?:suspension|termination|deactivation)\\s+of\\s+your\\s+(?:[a-z]{2,12}\\s+)?account\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "agged",
        "blocked",
        "cked",
        "eleted",
        "hold",
        "icted",
        "ivated",
        "laced",
        "limited",
        "rminated",
        "rozen",
        "sabled",
        "shut",
        "uspended"
       ],
       "near": [
        "box",
        "card",
        "ccess",
        "ccount",
        "kage",
        "rofile",
        "rvice"
       ],
       "reach": 86
      },
      {
       "grams": [
        "ckout",
        "closure",
        "ivation",
        "rminatio",
        "ruption",
        "uspensio"
       ],
       "near": [
        "avoid",
        "revent"
       ],
       "reach": 34
      },
      {
       "grams": [
        "ivation",
        "rminatio",
        "uspensio"
       ],
       "near": [
        "ccount"
       ],
       "reach": 41
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_ACT_NOW",
   "score": 0.7,
   "describe": "Presses the reader to act at once",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:act|order|buy|call) now\\b|\\bact (?:fast|immediately|today)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "act now",
        "buy now",
        "l now",
        "r now"
       ],
       "near": [
        "act",
        "buy",
        "call",
        "order"
       ],
       "reach": 9
      },
      {
       "grams": [
        "act toda",
        "fast",
        "immediat"
       ],
       "near": [
        "fast",
        "immediat",
        "oday"
       ],
       "reach": 15
      }
     ]
    },
    "rewrite": {
     "kind": "table",
     "table": {
      "act now": "please reply soon",
      "order now": "order",
      "buy now": "buy",
      "call now": "call",
      "act fast": "please reply soon",
      "act immediately": "please reply soon",
      "act today": "please reply today"
     }
    }
   }
  },
  {
   "symbol": "BODY_ADULT",
   "score": 1.5,
   "describe": "Holds words of adult mail",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:porn(?:o|ography|star)?|xxx\\s+(?:videos?|movies?|pics|girls|action|sites?)|horny|milfs?|sluts?|hardcore\\s+sex|blow\\s?jobs?|cum\\s?shots?|hook\\s?ups?\\s+(?:tonight|in\\s+your)|sex\\s+(?:videos?|cams?|chat|tapes?|toys?|tonight|partners?|dating)|nude\\s+(?:photos?|pics?|pictures|girls?|women|celebrit(?:y|ies))|(?:hot|sexy|naked|lonely|horny)\\s+(?:singles|girls?|babes?|women|housewives|teens?|ladies)|adult\\s+(?:dating|videos?|content\\s+site|entertainment|webcams?)|live\\s+(?:sex|webcam\\s+girls?)|live\\s?cams?|web\\s?cams?\\s+(?:is\\s+on|are|girls?)|hot\\s+(?:stars|pics)|pheromones?|(?:attract|seduce)\\s+(?:women|members\\s+of\\s+the\\s+opposite)|erotik\\w{0,20}|pornodarsteller\\w{0,5}|coquine?s?|sexual(?:ly)?\\s+(?:explicit|stamina)|must\\s+be\\s+(?:18|21)\\s+(?:or|years|to))\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "orn",
        "phy",
        "rno",
        "rnstar"
       ],
       "reach": 11
      },
      {
       "grams": [
        "xxx"
       ],
       "near": [
        "action",
        "deo",
        "girls",
        "ovie",
        "pics",
        "site"
       ],
       "reach": 10
      },
      {
       "grams": [
        "rny"
       ],
       "reach": 5
      },
      {
       "grams": [
        "ilfs",
        "milf"
       ],
       "reach": 5
      },
      {
       "grams": [
        "slut"
       ],
       "reach": 5
      },
      {
       "grams": [
        "rdcore"
       ],
       "near": [
        "sex"
       ],
       "reach": 12
      },
      {
       "grams": [
        "job"
       ],
       "near": [
        "blow"
       ],
       "reach": 9
      },
      {
       "grams": [
        "cum"
       ],
       "near": [
        "hot"
       ],
       "reach": 9
      },
      {
       "grams": [
        "hook"
       ],
       "near": [
        "night",
        "your"
       ],
       "reach": 16
      },
      {
       "grams": [
        "sex"
       ],
       "near": [
        "cam",
        "chat",
        "dating",
        "deo",
        "night",
        "rtner",
        "tape",
        "toy"
       ],
       "reach": 12
      },
      {
       "grams": [
        "nude"
       ],
       "near": [
        "girl",
        "hoto",
        "lebritie",
        "lebrity",
        "pic",
        "women"
       ],
       "reach": 16
      },
      {
       "grams": [
        "babe",
        "girl",
        "ladies",
        "ngles",
        "teen",
        "wives",
        "women"
       ],
       "near": [
        "exy",
        "hot",
        "lonely",
        "naked",
        "rny"
       ],
       "reach": 17
      },
      {
       "grams": [
        "dult"
       ],
       "near": [
        "bcam",
        "dating",
        "deo",
        "inment",
        "ontent"
       ],
       "reach": 19
      },
      {
       "grams": [
        "live"
       ],
       "near": [
        "bcam",
        "sex"
       ],
       "reach": 17
      },
      {
       "grams": [
        "live"
       ],
       "near": [
        "cam"
       ],
       "reach": 9
      },
      {
       "grams": [
        "cam"
       ],
       "near": [
        "web"
       ],
       "reach": 14
      },
      {
       "grams": [
        "hot"
       ],
       "near": [
        "ars",
        "pics"
       ],
       "reach": 9
      },
      {
       "grams": [
        "pheromon"
       ],
       "reach": 10
      },
      {
       "grams": [
        "opposite",
        "women"
       ],
       "near": [
        "educe",
        "ttract"
       ],
       "reach": 31
      },
      {
       "grams": [
        "tik"
       ],
       "reach": 26
      },
      {
       "grams": [
        "nodarste"
       ],
       "reach": 20
      },
      {
       "grams": [
        "oquin"
       ],
       "reach": 8
      },
      {
       "grams": [
        "xual"
       ],
       "near": [
        "amina",
        "xplicit"
       ],
       "reach": 17
      },
      {
       "grams": [
        "must"
       ],
       "reach": 16
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_BLACKMAIL",
   "score": 3.5,
   "describe": "Speaks of secret recordings or a hacked device, and asks for digital coins",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "BODY_BLACKMAIL",
    "args": [],
    "parts": [
     {
      "needs": [
       {
        "grams": [
         "deo",
         "ecorded",
         "footage",
         "ilmed",
         "ilming",
         "rding"
        ],
        "near": [
         "you"
        ],
        "reach": 16
       },
       {
        "grams": [
         "camera",
         "web"
        ],
        "near": [
         "your"
        ],
        "reach": 17
       },
       {
        "grams": [
         "ccess",
         "cked",
         "fected",
         "gained",
         "mpromise",
         "nstalled"
        ],
        "reach": 27
       },
       {
        "grams": [
         "deo",
         "footage",
         "rding"
        ],
        "near": [
         "send"
        ],
        "reach": 32
       }
      ]
     },
     {
      "needs": [
       {
        "grams": [
         "btc",
         "coin",
         "itcoin",
         "monero",
         "rypto",
         "usdt"
        ],
        "near": [
         "ddress",
         "nsfer",
         "pay",
         "send",
         "wallet"
        ],
        "reach": 182
       },
       {
        "grams": [
         "btc",
         "coin",
         "itcoin",
         "monero",
         "usdt"
        ],
        "near": [
         "nsfer",
         "pay",
         "send"
        ],
        "reach": 176
       }
      ]
     }
    ]
   }
  },
  {
   "symbol": "BODY_CASH_OFFER",
   "score": 1,
   "describe": "Offers cash, a bonus or a prize in money",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:cash\\s+(?:bonus(?:es)?|prizes?|reward|grants?|gifts?|advance)|(?:bonus|free|extra|instant|easy|quick|fast)\\s+cash|free\\s+money|money[-\\s]making|cash\\s+(?:in|into)\\s+your\\s+(?:hand|pocket|account))\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "cash"
       ],
       "near": [
        "advance",
        "gift",
        "grant",
        "nuses",
        "onus",
        "reward",
        "rize"
       ],
       "reach": 12
      },
      {
       "grams": [
        "cash"
       ],
       "near": [
        "asy",
        "fast",
        "free",
        "nstant",
        "onus",
        "uick",
        "xtra"
       ],
       "reach": 12
      },
      {
       "grams": [
        "ney"
       ],
       "near": [
        "free"
       ],
       "reach": 10
      },
      {
       "grams": [
        "aking"
       ],
       "near": [
        "ney"
       ],
       "reach": 12
      },
      {
       "grams": [
        "cash"
       ],
       "near": [
        "ccount",
        "cket",
        "hand"
       ],
       "reach": 22
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_CLICK_HERE",
   "score": 0.3,
   "describe": "Says \"click here\" or the like",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\bclick(?:ing)?\\s+(?:here|below|this\\s+link|(?:on\\s+)?(?:the|this)\\s+(?:link|button)(?:\\s+below)?|the\\s+link|on\\s+the\\s+following\\s+link)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "cking",
        "click"
       ],
       "near": [
        "elow",
        "followin",
        "here",
        "ink",
        "this",
        "utton"
       ],
       "reach": 30
      }
     ]
    },
    "rewrite": {
     "kind": "table",
     "table": {
      "click here": "open this page",
      "clicking here": "opening this page",
      "click below": "see below",
      "click this link": "open this link",
      "clicking this link": "opening this link",
      "click the link": "open the link",
      "click the link below": "open the link below",
      "click on the link": "open the link",
      "click on the link below": "open the link below",
      "click on this link": "open this link",
      "clicking the link": "opening the link",
      "clicking on the link": "opening the link",
      "clicking on the link below": "opening the link below",
      "clicking the link below": "opening the link below",
      "clicking on this link": "opening this link",
      "click the button": "use the button",
      "click the button below": "use the button below",
      "click on the button": "use the button",
      "click on the button below": "use the button below",
      "clicking the button below": "using the button below",
      "click this button": "use this button",
      "click on this button": "use this button",
      "click on the following link": "open the following link"
     }
    }
   }
  },
  {
   "symbol": "BODY_CRYPTO_GIVEAWAY",
   "score": 2.2,
   "describe": "Speaks of a gift of digital coins",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:bitcoin|btc|eth(?:ereum)?|crypto(?:currency)?|usdt|xrp|solana|nft|token)\\s+(?:give-?away|air-?drop|bonus|gift|reward)\\b|\\b(?:free|claim\\s+your|double\\s+your)\\s+(?:bitcoins?|btc|eth(?:ereum)?|crypto|usdt|xrp|airdrop)\\b|\\bsend\\s+(?:any\\s+)?(?:amount|[\\d.]{1,10}|your)?\\s?(?:bitcoins?|btc|eth|usdt)\\s+(?:and|to)[^.]{0,80}\\b(?:back|return|double|twice)\\b|\\bbitcoin\\s+(?:millionaire|system|code|era|profit)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "gift",
        "give-awa",
        "giveaway",
        "irdrop",
        "onus",
        "r-drop",
        "reward"
       ],
       "near": [
        "btc",
        "eth",
        "eum",
        "itcoin",
        "nft",
        "rypto",
        "solana",
        "token",
        "usdt",
        "xrp"
       ],
       "reach": 24
      },
      {
       "grams": [
        "claim",
        "free",
        "uble"
       ],
       "near": [
        "btc",
        "eth",
        "eum",
        "irdrop",
        "itcoin",
        "rypto",
        "usdt",
        "xrp"
       ],
       "reach": 20
      },
      {
       "grams": [
        "back",
        "uble",
        "urn",
        "wice"
       ],
       "near": [
        "send"
       ],
       "reach": 118
      },
      {
       "grams": [
        "itcoin"
       ],
       "near": [
        "code",
        "era",
        "milliona",
        "rofit",
        "system"
       ],
       "reach": 19
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_DEBT_RELIEF",
   "score": 1.3,
   "describe": "Offers help with debt or credit",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:consolidat(?:e|ing)|eliminat(?:e|ing)|wip(?:e|ing)\\s+out|reduc(?:e|ing)|get(?:ting)?\\s+out\\s+of)\\s+(?:(?:all\\s+|of\\s+|your\\s+|my\\s+|credit\\s+card\\s+){0,3})(?:debts?|bills)\\b|\\b(?:debt|bill)[-\\s](?:free|relief|settlement|consolidation|elimination|negotiation)\\b|\\bcredit\\s+(?:repair|fix|counsel(?:l)?ing)\\b|\\b(?:fix|repair|rebuild|clean)\\s+your\\s+credit\\b|\\b(?:bad|poor|no)\\s+credit,?\\s+(?:(?:is\\s+)?(?:ok(?:ay)?|welcome|no\\s+problem|accepted)|or|history|check)\\b|\\bno\\s+credit\\s+checks?\\b|\\bregardless\\s+of\\s+(?:your\\s+)?credit\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "debt",
        "lls"
       ],
       "near": [
        "educe",
        "lidate",
        "lidating",
        "liminate",
        "liminati",
        "out",
        "ucing",
        "wipe",
        "wiping"
       ],
       "reach": 56
      },
      {
       "grams": [
        "bill",
        "debt"
       ],
       "near": [
        "free",
        "gotiatio",
        "ief",
        "lidation",
        "liminati",
        "ttlement"
       ],
       "reach": 18
      },
      {
       "grams": [
        "credit"
       ],
       "near": [
        "fix",
        "nseling",
        "nselling",
        "pair"
       ],
       "reach": 18
      },
      {
       "grams": [
        "credit"
       ],
       "near": [
        "build",
        "clean",
        "fix",
        "pair"
       ],
       "reach": 19
      },
      {
       "grams": [
        "credit",
        "it,"
       ],
       "reach": 26
      },
      {
       "grams": [
        "credit"
       ],
       "near": [
        "eck"
       ],
       "reach": 16
      },
      {
       "grams": [
        "rdless"
       ],
       "near": [
        "credit"
       ],
       "reach": 25
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_DIPLOMAT",
   "score": 1.5,
   "describe": "Speaks of a courier, a box or a card with money",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\bdiplomatic\\s+(?:courier|agent|bag|pouch|delivery|means|immunity)\\b|\\b(?:consignment|trunk)\\s+box(?:es)?\\b|\\bboxes\\s+of\\s+(?:money|gold|cash)\\b|\\bgold\\s+(?:dust|bars)\\s+(?:for\\s+sale|worth|and)\\b|\\batm\\s+(?:master\\s+|visa\\s+|debit\\s+)?card\\s+(?:worth|valued|of|loaded|payment|delivery)\\b|\\b(?:western\\s+union|money\\s?gram)\\s+(?:payment|transfer|office|agent|director|department)\\b|\\bsecurity\\s+company\\s+in\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "diplomat"
       ],
       "near": [
        "agent",
        "bag",
        "livery",
        "means",
        "mmunity",
        "ouch",
        "urier"
       ],
       "reach": 19
      },
      {
       "grams": [
        "box"
       ],
       "near": [
        "gnment",
        "unk"
       ],
       "reach": 17
      },
      {
       "grams": [
        "boxes"
       ],
       "near": [
        "cash",
        "gold",
        "ney"
       ],
       "reach": 14
      },
      {
       "grams": [
        "gold"
       ],
       "near": [
        "bars",
        "dust"
       ],
       "reach": 18
      },
      {
       "grams": [
        "atm"
       ],
       "near": [
        "card"
       ],
       "reach": 24
      },
      {
       "grams": [
        "ney",
        "western"
       ],
       "near": [
        "agent",
        "ctor",
        "departme",
        "ffice",
        "nsfer",
        "payment"
       ],
       "reach": 24
      },
      {
       "grams": [
        "ecurity"
       ],
       "near": [
        "mpany"
       ],
       "reach": 19
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_DONATION",
   "score": 1.5,
   "describe": "Offers the reader a donation or compensation",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\bdonat(?:e|ed|ing|ion)\\b[^.]{0,60}\\b(?:to\\s+you\\b|million)|\\b(?:compensation|beneficiary)\\s+(?:fund|payment|award)s?\\b|\\b(?:scam|fraud)\\s+victims?\\b|\\bvictims\\s+of\\s+(?:scam|fraud|internet)|\\b(?:international\\s+monetary\\s+fund|imf|united\\s+nations|world\\s+bank|ecowas|efcc)\\b[^.]{0,120}\\b(?:compensat\\w{1,6}|your\\s+(?:payment|fund)|released?|beneficiar(?:y|ies))\\b|\\bpayment\\s+of\\s+your\\s+(?:fund|inheritance|compensation)",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "donate",
        "donating",
        "donation"
       ],
       "near": [
        "million",
        "you"
       ],
       "reach": 75
      },
      {
       "grams": [
        "mpensati",
        "neficiar"
       ],
       "near": [
        "award",
        "fund",
        "payment"
       ],
       "reach": 21
      },
      {
       "grams": [
        "ictim"
       ],
       "near": [
        "aud",
        "cam"
       ],
       "reach": 13
      },
      {
       "grams": [
        "ictims"
       ],
       "near": [
        "aud",
        "cam",
        "ernet"
       ],
       "reach": 19
      },
      {
       "grams": [
        "cowas",
        "fcc",
        "imf",
        "nations",
        "rld",
        "rnationa"
       ],
       "near": [
        "mpensat",
        "neficiar",
        "release",
        "your"
       ],
       "reach": 162
      },
      {
       "grams": [
        "payment"
       ],
       "near": [
        "fund",
        "inherita",
        "mpensati"
       ],
       "reach": 28
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_DOUBLE_YOUR",
   "score": 1.3,
   "describe": "Promises to double money or sales",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:double|triple|quadruple|multiply|10x)\\s+your\\s+(?:money|income|investments?|savings|profits?|sales|traffic|revenue|salary|bitcoins?|btc|crypto|coins?|deposit)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "10x",
        "iple",
        "multiply",
        "quadrupl",
        "uble"
       ],
       "near": [
        "affic",
        "btc",
        "coin",
        "deposit",
        "investme",
        "itcoin",
        "ncome",
        "ney",
        "revenue",
        "rofit",
        "rypto",
        "salary",
        "sales",
        "vings"
       ],
       "reach": 26
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_EARN_PER_WEEK",
   "score": 1.5,
   "describe": "Promises earnings by the hour, day, week or month",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:earn(?:ing|ed)?|mak(?:e|ing)|made|receive)\\s+(?:up\\s+to\\s+|over\\s+|at\\s+least\\s+|as\\s+much\\s+as\\s+|between\\s+|an\\s+extra\\s+)?(?:[$€£]|usd|eur|gbp)\\s?\\d[\\d.,]{0,12}k?\\+?(?:\\s?(?:-|to|and)\\s?[$€£]?\\s?\\d[\\d.,]{0,12}k?)?\\s?(?:usd\\s+|dollars\\s+|pounds\\s+|euros\\s+)?(?:(?:an?|per|each|every|in\\s+a|in\\s+one|in\\s+your\\s+first)\\s+(?:hour|day|week|month)|\\/\\s?(?:hour|day|week|month)|hourly|daily|weekly|monthly)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "aking",
        "arn",
        "eive",
        "made",
        "make",
        "rning"
       ],
       "near": [
        "day",
        "hly",
        "hour",
        "ily",
        "kly",
        "nth",
        "rly",
        "week"
       ],
       "reach": 87
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_ENHANCEMENT",
   "score": 2.3,
   "describe": "Advertises sexual performance",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:male|penis|breast|sexual|natural\\s+male)\\s+(?:enhancement|enlargement|performance|stamina|potency)\\b|\\b(?:enlarge|increase\\s+the\\s+size\\s+of)\\s+your\\s+(?:penis|manhood|breasts?|bust)\\b|\\b(?:bigger|fuller|larger|firmer)\\s+breasts?\\b|\\b(?:harder|stronger|bigger|longer)\\s+(?:erections?|penis|manhood|orgasms?)\\b|\\berectile\\s+(?:dysfunction|function)\\b|\\b(?:premature\\s+ejaculation|impoten(?:ce|t)|libido|sex\\s+drive)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "amina",
        "cement",
        "gement",
        "ncy",
        "rformanc"
       ],
       "near": [
        "breast",
        "male",
        "nis",
        "ural",
        "xual"
       ],
       "reach": 24
      },
      {
       "grams": [
        "ncrease",
        "nlarge"
       ],
       "near": [
        "anhood",
        "breast",
        "bust",
        "nis"
       ],
       "reach": 33
      },
      {
       "grams": [
        "breast"
       ],
       "near": [
        "bigger",
        "irmer",
        "larger",
        "ler"
       ],
       "reach": 14
      },
      {
       "grams": [
        "bigger",
        "harder",
        "longer",
        "ronger"
       ],
       "near": [
        "anhood",
        "nis",
        "rection",
        "rgasm"
       ],
       "reach": 18
      },
      {
       "grams": [
        "function",
        "ysfuncti"
       ],
       "near": [
        "tile"
       ],
       "reach": 20
      },
      {
       "grams": [
        "jaculati"
       ],
       "near": [
        "remature"
       ],
       "reach": 21
      },
      {
       "grams": [
        "mpotence",
        "mpotent"
       ],
       "reach": 9
      },
      {
       "grams": [
        "libido"
       ],
       "reach": 6
      },
      {
       "grams": [
        "drive"
       ],
       "near": [
        "sex"
       ],
       "reach": 9
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_EXCLAMATION_RUN",
   "score": 0.5,
   "describe": "Several exclamation marks in a row",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "!(?:[ ]?!){2,}",
     "flags": "",
     "view": "text",
     "needs": [
      {
       "grams": [
        "! ! !",
        "! !!",
        "!! !",
        "!!!"
       ],
       "reach": "line"
      }
     ]
    },
    "rewrite": {
     "kind": "replace",
     "with": "!"
    }
   }
  },
  {
   "symbol": "BODY_FAKE_RENEWAL",
   "score": 1.3,
   "describe": "Reports a renewal or a charge and asks the reader to call",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:geek\\s+squad|norton|mcafee|windows\\s+defender|anti-?virus|lifelock)\\b[^.]{0,100}\\b(?:renew(?:ed|al|s)?|charged|auto-?debit(?:ed)?|deducted|invoice)\\b|\\bif\\s+you\\s+(?:did\\s+not|didn['’]t|do\\s+not|don['’]t|have\\s+not|haven['’]t)\\s+(?:authori[sz]ed?|made?|placed?|recogni[sz]e)\\b[^.\\n]{0,80}\\b(?:call|phone|dial|ring)\\b|\\b(?:charged|debited|deducted)\\s+from\\s+your\\s+(?:account|card)\\b[^\\n]{0,120}\\b(?:call|phone|dial|ring)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "cafee",
        "defender",
        "i-virus",
        "ivirus",
        "lifelock",
        "norton",
        "squad"
       ],
       "near": [
        "debit",
        "educted",
        "enew",
        "ged",
        "invoice",
        "o-debit",
        "wal",
        "wed"
       ],
       "reach": 128
      },
      {
       "grams": [
        "cognise",
        "lace",
        "mad",
        "nize",
        "rize",
        "uthorise"
       ],
       "near": [
        "call",
        "dial",
        "hone",
        "ring"
       ],
       "reach": 111
      },
      {
       "grams": [
        "debited",
        "educted",
        "ged"
       ],
       "near": [
        "card",
        "ccount"
       ],
       "reach": 151
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_FREE_OFFER",
   "score": 0.3,
   "describe": "Offers something free",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:absolutely|totally|completely)\\s+(free)\\b|\\bfree\\s+(gifts?|bonus(?:es)?|offers?|samples?|quotes?|vacation|holiday|iphone|ipad|laptop|membership|trials?|consultations?|cell\\s?phone|mobile\\s+phone|info(?:rmation)?\\s+(?:pack|kit)|dvd|preview|grants?|installation|hosting|leads|seo|website|report)\\b|\\b((?:yours|it['’]s|is)\\s+(?:absolutely\\s+|yours\\s+)?free)\\s+of\\s+charge\\b|\\b(get\\s+(?:it|yours|one))\\s+(?:for\\s+)?free\\b|\\b(?:call|toll)[-\\s]free(?:\\s+now)?[: ]\\s*(1?-?8\\d\\d)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "absolute",
        "letely",
        "otally"
       ],
       "near": [
        "free"
       ],
       "reach": 15
      },
      {
       "grams": [
        "free"
       ],
       "near": [
        "ads",
        "ample",
        "bsite",
        "dvd",
        "eport",
        "gift",
        "grant",
        "hone",
        "hosting",
        "info",
        "iphone",
        "laptop",
        "liday",
        "ltation",
        "membersh",
        "mobile",
        "nstallat",
        "nuses",
        "offer",
        "onus",
        "pad",
        "quote",
        "review",
        "rial",
        "seo",
        "vacation"
       ],
       "reach": 21
      },
      {
       "grams": [
        "harge"
       ],
       "near": [
        "free"
       ],
       "reach": 31
      },
      {
       "grams": [
        "free"
       ],
       "near": [
        "get"
       ],
       "reach": 18
      },
      {
       "grams": [
        "free"
       ],
       "near": [
        "call",
        "toll"
       ],
       "reach": 20
      }
     ]
    },
    "rewrite": {
     "kind": "replace",
     "with": "$1$2$3$4$5"
    }
   }
  },
  {
   "symbol": "BODY_GAMBLING",
   "score": 1.4,
   "describe": "Advertises gambling",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:online|internet|virtual|vip)\\s+(?:casinos?|gambling|betting|slots?)\\b|\\bcasino\\s+(?:bonus(?:es)?|games?|chips?|online)\\b|\\b(?:free|bonus)\\s+spins?\\b|\\b(?:sports?|football)\\s+betting\\s+(?:tips|site|bonus)\\b|\\b(?:no\\s+deposit|welcome|deposit|sign-?up)\\s+bonus(?:es)?\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "betting",
        "casino",
        "mbling",
        "slot"
       ],
       "near": [
        "ernet",
        "nline",
        "vip",
        "virtual"
       ],
       "reach": 17
      },
      {
       "grams": [
        "casino"
       ],
       "near": [
        "game",
        "hip",
        "nline",
        "nuses",
        "onus"
       ],
       "reach": 14
      },
      {
       "grams": [
        "spin"
       ],
       "near": [
        "free",
        "onus"
       ],
       "reach": 11
      },
      {
       "grams": [
        "betting"
       ],
       "near": [
        "ball",
        "rts",
        "sport"
       ],
       "reach": 22
      },
      {
       "grams": [
        "deposit",
        "gn-up",
        "gnup",
        "welcome"
       ],
       "near": [
        "nuses",
        "onus"
       ],
       "reach": 18
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_GAPPY_WORDS",
   "score": 1.2,
   "describe": "A word has gaps between its letters",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "BODY_GAPPY_WORDS",
    "args": []
   }
  },
  {
   "symbol": "BODY_GENERIC_GREETING",
   "score": 0.8,
   "describe": "Greets nobody in particular",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "^[ \\t]*(?:dear|hello|hi|greetings|attention|attn)[ \\t]*[,:]?[ \\t]*(?:my\\s+|our\\s+|e-?mail\\s+|web-?mail\\s+|valued\\s+|esteemed\\s+|honou?rable\\s+|account\\s+|bank\\s+)?(?:friend|beneficiary|customer|client|winner|user|member|subscriber|account\\s+(?:holder|owner|user)|holder|owner|good\\s+friend|dear|home-?owner|entrepreneur|investor)\\b",
     "flags": "im",
     "view": "text",
     "needs": [
      {
       "grams": [
        "-owner",
        "ccount",
        "customer",
        "dear",
        "epreneur",
        "friend",
        "homeowne",
        "investor",
        "lient",
        "member",
        "neficiar",
        "older",
        "ser",
        "ubscribe",
        "winner",
        "wner"
       ],
       "reach": 38
      }
     ]
    },
    "rewrite": {
     "kind": "table",
     "table": {
      "dear friend": "hello",
      "dear my friend": "hello",
      "my dear friend": "hello",
      "hello friend": "hello",
      "hi friend": "hello",
      "hello dear": "hello",
      "dear beneficiary": "hello",
      "dear customer": "hello",
      "dear valued customer": "hello",
      "hello customer": "hello",
      "dear client": "hello",
      "dear winner": "hello",
      "dear user": "hello",
      "dear email user": "hello",
      "dear member": "hello",
      "dear subscriber": "hello",
      "dear account holder": "hello",
      "dear account owner": "hello",
      "dear homeowner": "hello"
     }
    }
   }
  },
  {
   "symbol": "BODY_GIFT_CARDS",
   "score": 2.2,
   "describe": "Asks for gift cards and their codes, or for silence about them",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "BODY_GIFT_CARDS",
    "args": [],
    "parts": [
     {
      "needs": [
       {
        "grams": [
         "eam",
         "gift",
         "nilla",
         "ogle",
         "paid",
         "tunes"
        ],
        "near": [
         "card",
         "oucher",
         "rds"
        ],
        "reach": 115
       }
      ]
     },
     {
      "needs": [
       {
        "grams": [
         "cratch"
        ],
        "reach": 7
       },
       {
        "grams": [
         "code",
         "hoto",
         "picture",
         "pin",
         "pshot",
         "umber"
        ],
        "near": [
         "-mail",
         "email",
         "orward",
         "send",
         "text"
        ],
        "reach": 32
       },
       {
        "grams": [
         "mburse"
        ],
        "reach": 9
       },
       {
        "grams": [
         "meeting"
        ],
        "reach": 29
       },
       {
        "grams": [
         "ecret",
         "etween",
         "fidentia",
         "urprise"
        ],
        "near": [
         "keep"
        ],
        "reach": 22
       }
      ]
     }
    ]
   }
  },
  {
   "symbol": "BODY_GOOGLE_FIRST_PAGE",
   "score": 1.5,
   "describe": "Offers a better place in search results",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:first|1st|top|front)\\s+page\\s+(?:of|on|in)\\s+(?:google|bing|yahoo|(?:the\\s+)?(?:major\\s+)?search\\s+(?:engines?|results?))|\\b(?:rank(?:ing|ed|s)?|position(?:ed|s)?|place(?:d|ment)?|listed)\\s+(?:[#a-z0-9]{1,10}\\s+){0,4}(?:on|in|at)\\s+(?:the\\s+)?(?:google|search\\s+engines?|search\\s+results)\\b|\\b(?:improve|increase|boost|raise|grow)\\s+(?:your|the)\\s+(?:[a-z'’-]{2,14}\\s+){0,2}(?:google\\s+|search\\s+(?:engine\\s+)?|seo\\s+)(?:rankings?|visibility|traffic|positions?|results?|presence)\\b|\\b(?:not|isn['’]t|don['’]t)\\s+(?:rank(?:ing)?|show(?:ing)?\\s+up|appear(?:ing)?|visible)\\s+(?:[a-z]{2,10}\\s+){0,2}(?:on|in)\\s+(?:google|search)|\\b(?:increase|boost|drive|more)\\s+(?:[a-z]{3,10}\\s+)?(?:traffic|visitors)\\s+to\\s+your\\s+(?:web\\s?)?site\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "bing",
        "ogle",
        "search",
        "yahoo"
       ],
       "near": [
        "page"
       ],
       "reach": 38
      },
      {
       "grams": [
        "esults",
        "ogle",
        "search"
       ],
       "near": [
        "ank",
        "cement",
        "ked",
        "lace",
        "listed",
        "nking",
        "nks",
        "osition"
       ],
       "reach": 76
      },
      {
       "grams": [
        "affic",
        "esence",
        "esult",
        "nking",
        "osition",
        "visibili"
       ],
       "near": [
        "boost",
        "mprove",
        "ncrease",
        "raise",
        "row"
       ],
       "reach": 68
      },
      {
       "grams": [
        "ogle",
        "search"
       ],
       "near": [
        "ank",
        "ible",
        "nking",
        "owing",
        "ppear",
        "show"
       ],
       "reach": 48
      },
      {
       "grams": [
        "affic",
        "visitors"
       ],
       "near": [
        "site"
       ],
       "reach": 45
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_GUARANTEED_RETURNS",
   "score": 1.7,
   "describe": "Promises returns on an investment",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\bguaranteed\\s+(?:daily\\s+|weekly\\s+|monthly\\s+|high\\s+|fixed\\s+)?(?:returns?|profits?|income|earnings|roi|winnings?)\\b|\\b(?:returns?|profits?|roi|earnings)\\s+(?:is\\s+|are\\s+)?guaranteed\\b|\\b(?:high|huge|massive|explosive|daily|weekly)\\s+(?:returns?|profits?|roi)\\s+(?:of|on|up\\s+to|for|in|with|every)\\b|\\b\\d{2,4}\\s?%\\s+(?:daily|weekly|monthly|return|profit|roi)\\b|\\b(?:penny|hot|undervalued)\\s+stocks?\\b|\\bstock\\s+(?:alert|pick\\s+of|tip)\\b|\\b(?:crypto|forex|bitcoin|binary(?:\\s+options?)?)\\s+(?:trading|trader|investment|investors?)\\s+(?:platform|opportunit(?:y|ies)|expert|experts|plan|program(?:me)?|signals?|account|company|robot|bot)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "guarante"
       ],
       "near": [
        "ncome",
        "ngs",
        "nning",
        "rofit",
        "roi",
        "urn"
       ],
       "reach": 27
      },
      {
       "grams": [
        "guarante"
       ],
       "near": [
        "ngs",
        "rofit",
        "roi",
        "urn"
       ],
       "reach": 23
      },
      {
       "grams": [
        "high",
        "huge",
        "ily",
        "kly",
        "sive",
        "xplosive"
       ],
       "near": [
        "rofit",
        "roi",
        "urn"
       ],
       "reach": 23
      },
      {
       "grams": [
        "hly",
        "ily",
        "kly",
        "rofit",
        "roi",
        "urn"
       ],
       "near": [
        "%"
       ],
       "reach": 14
      },
      {
       "grams": [
        "cks",
        "tock"
       ],
       "near": [
        "hot",
        "nny",
        "valued"
       ],
       "reach": 18
      },
      {
       "grams": [
        "tock"
       ],
       "near": [
        "lert",
        "pick",
        "tip"
       ],
       "reach": 13
      },
      {
       "grams": [
        "investme",
        "investor",
        "rader",
        "rading"
       ],
       "near": [
        "binary",
        "itcoin",
        "rex",
        "rypto"
       ],
       "reach": 39
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_HEALTH_SHOW",
   "score": 1.2,
   "describe": "Advertises a cure by a video or a story",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\bwatch\\s+(?:this|the|his|her)\\s+(?:short\\s+|brief\\s+|free\\s+|exclusive\\s+|shocking\\s+|leaked\\s+|[a-z]{4,12}\\s+)?(?:presentation|interview|documentary)\\b|\\b(?:health|vision|hearing|memory|joint|prostate|nerve|blood|sugar|weight)\\b[^.\\n]{0,60}\\b(?:presentation|ritual|trick|breakthrough)\\b|\\bbig\\s+pharma\\b|\\b(?:neuropathy|tinnitus|prostate|toenail\\s+fungus|blood\\s+sugar|sciatica|gum\\s+disease|cellulite)\\s+(?:pain|relief|cure|remedy|secret|protocol)\\b|\\b(?:self-?healing|natural)\\s+(?:[a-z]{4,12}\\s+)?protocol\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "cumentar",
        "esentati",
        "rview"
       ],
       "near": [
        "watch"
       ],
       "reach": 36
      },
      {
       "grams": [
        "esentati",
        "itual",
        "kthrough",
        "trick"
       ],
       "near": [
        "blood",
        "eight",
        "hearing",
        "joint",
        "lth",
        "memory",
        "rostate",
        "rve",
        "sugar",
        "vision"
       ],
       "reach": 80
      },
      {
       "grams": [
        "pharma"
       ],
       "near": [
        "big"
       ],
       "reach": 10
      },
      {
       "grams": [
        "blood",
        "itus",
        "llulite",
        "nail",
        "rostate",
        "sciatica",
        "sease",
        "thy"
       ],
       "near": [
        "cure",
        "ecret",
        "edy",
        "ief",
        "pain",
        "tocol"
       ],
       "reach": 23
      },
      {
       "grams": [
        "tocol"
       ],
       "near": [
        "f-healin",
        "lfhealin",
        "ural"
       ],
       "reach": 34
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_HOME_BUSINESS",
   "score": 1.1,
   "describe": "Offers paid work at home",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\bwork(?:ing)?\\s+(?:from|at)\\s+home\\s+(?:and\\s+(?:earn|make|get)|jobs?|opportunit(?:y|ies)|business|scheme)\\b|\\bhome[-\\s](?:based\\s+)?(?:business|employment)\\s+(?:opportunit(?:y|ies)|today|system)\\b|\\b(?:start|own|run|operate)\\s+(?:your\\s+own\\s+|a\\s+|an\\s+)?home[-\\s]?(?:based\\s+)?(?:business|biz)\\b|\\b(?:earn|make|income)\\s+(?:money\\s+)?from\\s+home\\b|\\b(?:multi-?level|network)\\s+marketing\\b|\\bmlm\\b|\\b(?:mystery|secret)[-\\s]shoppers?\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "home"
       ],
       "near": [
        "rking",
        "work"
       ],
       "reach": 31
      },
      {
       "grams": [
        "home"
       ],
       "near": [
        "business",
        "oyment"
       ],
       "reach": 35
      },
      {
       "grams": [
        "home"
       ],
       "near": [
        "erate",
        "own",
        "run",
        "tart"
       ],
       "reach": 36
      },
      {
       "grams": [
        "home"
       ],
       "near": [
        "arn",
        "make",
        "ncome"
       ],
       "reach": 22
      },
      {
       "grams": [
        "arketing"
       ],
       "near": [
        "multi-le",
        "multilev",
        "twork"
       ],
       "reach": 21
      },
      {
       "grams": [
        "mlm"
       ],
       "reach": 3
      },
      {
       "grams": [
        "opper"
       ],
       "near": [
        "ecret",
        "mystery"
       ],
       "reach": 16
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_HUNDRED_PERCENT",
   "score": 0.7,
   "describe": "Stresses a claim with \"100%\"",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b100\\s?(?:%|percent|per\\s+cent)\\s+(guaranteed|free|legal|legitimate|genuine|natural|safe|secure|effective|satisfied|satisfaction|authentic|original)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "100"
       ],
       "near": [
        "ecure",
        "effectiv",
        "faction",
        "free",
        "guarante",
        "iginal",
        "legal",
        "legitima",
        "nuine",
        "safe",
        "sfied",
        "ural",
        "uthentic"
       ],
       "reach": 25
      }
     ]
    },
    "rewrite": {
     "kind": "replace",
     "with": "$1"
    }
   }
  },
  {
   "symbol": "BODY_HYPE",
   "score": 0.6,
   "describe": "Praises an offer in big words",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\bonce[-\\s]in[-\\s]a[-\\s]lifetime\\b|\\b(?:amazing|incredible|unbelievable|fantastic|exclusive|special|unbeatable|revolutionary|irresistible)\\s+(offers?|deals?|opportunit(?:y|ies)|prices?|savings|discounts?|bargains?|promotions?|breakthrough)\\b|\\b(?:best|lowest|guaranteed\\s+lowest|rock[-\\s]bottom)\\s+(prices?)\\s+(?:ever|guaranteed|online|on\\s+the|in\\s+the|anywhere)\\b|\\bsave\\s+(?:up\\s+to\\s+)?\\d{2}\\s?%|\\b(opportunity|chance)\\s+of\\s+a\\s+lifetime\\b|\\bsatisfaction\\s+(?:is\\s+)?guaranteed\\b|\\bmoney[-\\s]back\\s+guarantee\\b|\\bas\\s+seen\\s+on\\s+(?:tv|cnn|oprah)\\b|\\byou(?:['’]ve|\\s+have)\\s+been\\s+(?:specially\\s+)?selected\\b|\\bcongratulations!?\\s+you\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "lifetime"
       ],
       "near": [
        "once"
       ],
       "reach": 18
      },
      {
       "grams": [
        "dible",
        "fantasti",
        "ible",
        "mazing",
        "special",
        "unbeatab",
        "vable",
        "volution",
        "xclusive"
       ],
       "near": [
        "bargain",
        "deal",
        "kthrough",
        "offer",
        "omotion",
        "opportun",
        "price",
        "scount",
        "vings"
       ],
       "reach": 27
      },
      {
       "grams": [
        "price"
       ],
       "near": [
        "best",
        "bottom",
        "guarante",
        "west"
       ],
       "reach": 35
      },
      {
       "grams": [
        "save"
       ],
       "near": [
        "%"
       ],
       "reach": 15
      },
      {
       "grams": [
        "lifetime"
       ],
       "near": [
        "chance",
        "opportun"
       ],
       "reach": 25
      },
      {
       "grams": [
        "guarante"
       ],
       "near": [
        "faction"
       ],
       "reach": 26
      },
      {
       "grams": [
        "guarante"
       ],
       "near": [
        "ney"
       ],
       "reach": 20
      },
      {
       "grams": [
        "seen"
       ],
       "reach": 16
      },
      {
       "grams": [
        "lected"
       ],
       "near": [
        "been"
       ],
       "reach": 32
      },
      {
       "grams": [
        "ngratula",
        "ns!"
       ],
       "near": [
        "you"
       ],
       "reach": 20
      }
     ]
    },
    "rewrite": {
     "kind": "replace",
     "with": "$1$2$3"
    }
   }
  },
  {
   "symbol": "BODY_INHERITANCE",
   "score": 2,
   "describe": "Speaks of the fortune of somebody who died",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:inheritance|unclaimed|dormant|abandoned)\\s+(?:funds?|claims?|accounts?|deposits?|estates?|inheritance|money|payments?|sums?)\\b|\\b(?:my|our|the|a)\\s+(?:late|deceased)\\s+(?:client|customer|husband|father|depositor|account\\s+(?:holder|owner)|engr?\\.?|mr\\.?|dr\\.?)\\b[^.]{0,300}\\b(?:millions?|funds?|deposit(?:ed)?|fortune|inherit(?:ed|ance)?|account)\\b|\\b(?:died|killed|perished)\\s+(?:in|with|along\\s+with|intestate)\\b[^.]{0,300}\\b(?:funds?|deposit(?:ed)?|million|claim|heir)\\b|\\binherited\\s+(?:the\\s+)?(?:sum|fund|money|fortune)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "abandone",
        "dormant",
        "inherita",
        "unclaime"
       ],
       "near": [
        "ccount",
        "claim",
        "deposit",
        "fund",
        "inherita",
        "ney",
        "payment",
        "sum",
        "tate"
       ],
       "reach": 23
      },
      {
       "grams": [
        "ccount",
        "deposit",
        "fund",
        "inherit",
        "million",
        "rtune"
       ],
       "near": [
        "deceased",
        "late"
       ],
       "reach": 338
      },
      {
       "grams": [
        "hed",
        "ied",
        "killed"
       ],
       "near": [
        "claim",
        "deposit",
        "fund",
        "heir",
        "million"
       ],
       "reach": 328
      },
      {
       "grams": [
        "inherite"
       ],
       "near": [
        "fund",
        "ney",
        "rtune",
        "sum"
       ],
       "reach": 21
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_INHERITANCE_INTL",
   "score": 1.8,
   "describe": "Offers in another language a share of a stranger’s money",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:(?:erbschaft|nachlass|vermögen) (?:von|in höhe von)[^.\\n]{0,40}(?:million|€|euro|usd|dollar)|(?:somme|héritage) (?:de|d'un montant de)[^.\\n]{0,30}millions?|(?:suma|herencia|monto) de[^.\\n]{0,30}millones|(?:soma|herança|quantia|valor) de[^.\\n]{0,30}milhões|(?:somma|eredità) di[^.\\n]{0,30}milioni|(?:bedrag|erfenis|nalatenschap) van[^.\\n]{0,30}miljoen)",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "chlass",
        "erm",
        "rbschaft"
       ],
       "near": [
        "von"
       ],
       "reach": 68
      },
      {
       "grams": [
        "million"
       ],
       "near": [
        "ritage",
        "somme"
       ],
       "reach": 62
      },
      {
       "grams": [
        "millones"
       ],
       "near": [
        "encia de",
        "monto de",
        "suma de"
       ],
       "reach": 49
      },
      {
       "grams": [
        "milh"
       ],
       "near": [
        "eran",
        "oma",
        "quantia",
        "valor"
       ],
       "reach": 47
      },
      {
       "grams": [
        "milioni"
       ],
       "near": [
        "edit",
        "mma"
       ],
       "reach": 47
      },
      {
       "grams": [
        "iljoen"
       ],
       "near": [
        "bedrag",
        "erfenis",
        "nschap"
       ],
       "reach": 53
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_INVESTOR",
   "score": 1.3,
   "describe": "Offers the money of an investor to a stranger",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:client|investors?|broker|principal|family\\s+office|royal\\s+family)\\b[^.\\n]{0,100}\\b(?:seek(?:s|ing)\\s+(?:an?\\s+)?investment\\s+opportunit(?:y|ies)|invest(?:ment|ing)?\\s+(?:in\\s+your|with\\s+you|abroad|overseas)|willing\\s+to\\s+(?:fund|invest|finance)|relocat(?:e|ing)\\s+(?:his|her|their|the)\\s+(?:funds?|assets?))|\\bfund\\s+(?:you\\s+in\\s+|your\\s+)(?:any\\s+)?(?:current\\s+|on-?going\\s+|new\\s+)?(?:project|business|ideas?)s?\\b|\\b(?:invest|investment)\\b[^.\\n]{0,60}\\b(?:in\\s+your\\s+country|around\\s+your\\s+location|under\\s+your\\s+(?:control|management|care))\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "invest",
        "lling",
        "locate",
        "locating",
        "opportun"
       ],
       "near": [
        "cipal",
        "family",
        "investor",
        "lient",
        "roker"
       ],
       "reach": 148
      },
      {
       "grams": [
        "fund"
       ],
       "near": [
        "business",
        "dea",
        "roject"
       ],
       "reach": 34
      },
      {
       "grams": [
        "invest"
       ],
       "near": [
        "location",
        "nder",
        "try"
       ],
       "reach": 91
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_INVOICE_THREAT",
   "score": 1.6,
   "describe": "Threatens over an invoice it does not name, and tells the reader to open a file",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "BODY_INVOICE_THREAT",
    "args": [],
    "parts": [
     {
      "needs": [
       {
        "grams": [
         "final",
         "past",
         "rdue",
         "unpaid",
         "utstandi"
        ],
        "near": [
         "balance",
         "bill",
         "invoice",
         "lls",
         "payment"
        ],
        "reach": 59
       },
       {
        "grams": [
         "past",
         "rdue",
         "unpaid",
         "utstandi"
        ],
        "near": [
         "balance",
         "bill",
         "invoice",
         "lls",
         "payment"
        ],
        "reach": 59
       }
      ]
     },
     {
      "needs": [
       {
        "grams": [
         "chment",
         "cument",
         "file",
         "ink",
         "tached"
        ],
        "near": [
         "eck",
         "open",
         "print",
         "review",
         "see",
         "view",
         "wnload"
        ],
        "reach": 58
       }
      ]
     },
     {
      "needs": [
       {
        "grams": [
         "legal"
        ],
        "near": [
         "action",
         "roceedin",
         "sequence",
         "teps"
        ],
        "reach": 18
       },
       {
        "grams": [
         "suit"
        ],
        "near": [
         "law"
        ],
        "reach": 8
       },
       {
        "grams": [
         "urt"
        ],
        "reach": 5
       },
       {
        "grams": [
         "lection",
         "lector"
        ],
        "near": [
         "debt"
        ],
        "reach": 15
       },
       {
        "grams": [
         "lection"
        ],
        "near": [
         "ncy"
        ],
        "reach": 18
       },
       {
        "grams": [
         "iff"
        ],
        "reach": 8
       },
       {
        "grams": [
         "lties",
         "lty"
        ],
        "reach": 9
       },
       {
        "grams": [
         "cuted",
         "cution"
        ],
        "reach": 11
       }
      ]
     }
    ]
   }
  },
  {
   "symbol": "BODY_LEADS_FOR_SALE",
   "score": 1.3,
   "describe": "Offers addresses or contact lists",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:e-?mail|mailing|contact|attendees?|leads?|customer|decision[-\\s]makers?|prospect)\\s+(?:lists?|leads|data-?base)\\s+(?:for\\s+(?:sale|purchase|your)|of\\s+(?:[a-z]{3,14}\\s+){0,3}(?:users|customers|attendees|professionals|executives|companies)|with\\s+(?:verified|opt-?in|e-?mails?)|includes?|available|at|provider)\\b|\\bmillions?\\s+(?:of\\s+)?(?:verified\\s+|fresh\\s+|opt-?in\\s+|targeted\\s+)?(?:e-?mail\\s+addresses|e-?mails)\\b|\\b(?:verified|opt-?in|targeted|bulk)\\s+(?:e-?mail\\s+(?:addresses|lists?|leads)|e-?mailing)\\b|\\bbulk\\s+e-?mail\\s+(?:software|program|service|sender|marketing)\\b|\\bbulk[-\\s]friendly\\b|\\be-?mail\\s+address(?:es)?\\s+(?:cd|extractor|collector)\\b|\\b(?:harvest|extract)\\s+(?:[a-z]{3,10}\\s+){0,3}e-?mail\\s+addresses\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "a-base",
        "abase",
        "ads",
        "list",
        "sts"
       ],
       "near": [
        "-mail",
        "ads",
        "customer",
        "decision",
        "dee",
        "email",
        "iling",
        "lead",
        "ospect",
        "tact"
       ],
       "reach": 87
      },
      {
       "grams": [
        "million"
       ],
       "near": [
        "-mails",
        "ddresses",
        "ils"
       ],
       "reach": 37
      },
      {
       "grams": [
        "argeted",
        "bulk",
        "optin",
        "pt-in",
        "rified"
       ],
       "near": [
        "-mail",
        "email"
       ],
       "reach": 25
      },
      {
       "grams": [
        "bulk"
       ],
       "near": [
        "arketing",
        "ftware",
        "rogram",
        "rvice",
        "sender"
       ],
       "reach": 21
      },
      {
       "grams": [
        "bulk"
       ],
       "near": [
        "dly"
       ],
       "reach": 13
      },
      {
       "grams": [
        "ddress"
       ],
       "near": [
        "-mail",
        "email"
       ],
       "reach": 26
      },
      {
       "grams": [
        "ddresses"
       ],
       "near": [
        "arvest",
        "xtract"
       ],
       "reach": 57
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_LIMITED_TIME",
   "score": 0.5,
   "describe": "Says that time or stock is short",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\blimited[-\\s]time\\b|\\b(?:offer|deal|sale|discount|coupon|promotion)\\s+(?:expires?|ends|is\\s+valid\\s+only|is\\s+only\\s+valid)\\b|\\bexpires\\s+(?:today|tonight|soon|in\\s+\\d{1,2}\\s+hours?)\\b|\\blast\\s+chance\\b|\\bdon['’]t\\s+(?:delay|miss\\s+(?:out|this)|wait\\s+another|hesitate\\s+to\\s+order)\\b|\\bhurry(?:\\s+up)?[,!:]|\\bhurry\\s+(?:and|while|before)\\b|\\bwhile\\s+(?:stocks?|supplies)\\s+lasts?\\b|\\b(?:today|tonight)\\s+only\\b|\\bonly\\s+\\d{1,3}\\s+(?:left|remaining|spots?|seats)\\s+(?:left|remaining|in\\s+stock)\\b|\\bbefore\\s+it(?:['’]s|\\s+is)\\s+too\\s+late\\b|\\btime\\s+is\\s+running\\s+out\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "limited"
       ],
       "near": [
        "ime"
       ],
       "reach": 12
      },
      {
       "grams": [
        "nds",
        "valid",
        "xpire"
       ],
       "near": [
        "deal",
        "offer",
        "omotion",
        "sale",
        "scount",
        "upon"
       ],
       "reach": 23
      },
      {
       "grams": [
        "xpires"
       ],
       "near": [
        "hour",
        "night",
        "oday",
        "soon"
       ],
       "reach": 19
      },
      {
       "grams": [
        "chance"
       ],
       "near": [
        "last"
       ],
       "reach": 11
      },
      {
       "grams": [
        "another",
        "esitate",
        "lay",
        "miss"
       ],
       "near": [
        "don"
       ],
       "reach": 23
      },
      {
       "grams": [
        "hurry"
       ],
       "reach": 9
      },
      {
       "grams": [
        "hurry"
       ],
       "near": [
        "and",
        "before",
        "hile"
       ],
       "reach": 12
      },
      {
       "grams": [
        "hile"
       ],
       "near": [
        "cks",
        "tock",
        "upplies"
       ],
       "reach": 20
      },
      {
       "grams": [
        "only"
       ],
       "near": [
        "night",
        "oday"
       ],
       "reach": 12
      },
      {
       "grams": [
        "left",
        "remainin",
        "tock"
       ],
       "near": [
        "left",
        "pot",
        "remainin",
        "seats"
       ],
       "reach": 28
      },
      {
       "grams": [
        "before"
       ],
       "near": [
        "late"
       ],
       "reach": 21
      },
      {
       "grams": [
        "running"
       ],
       "near": [
        "ime"
       ],
       "reach": 19
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_LOAN_INTL",
   "score": 1.2,
   "describe": "Offers a loan to anybody in another language",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:kredite? (?:ohne schufa|von \\S+ bis)|darlehen von \\S+ (?:€ )?bis|(?:offre de )?prêts? (?:entre particuliers|d'argent (?:allant|rapide))|préstamos? (?:sin aval|desde \\S+ hasta|rápidos? sin)|empréstimos? (?:de \\S+ (?:€ |reais )?(?:a|até)|sem consulta|aprovado)|prestit[oi] (?:da \\S+ (?:€ |euro )?a|tra privati|senza busta paga)|lening(?:en)? (?:van \\S+ (?:€ |euro )?tot|zonder bkr))",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "kredit ",
        "kredite "
       ],
       "near": [
        "hufa",
        "von "
       ],
       "reach": "line"
      },
      {
       "grams": [
        "darlehen"
       ],
       "near": [
        "bis"
       ],
       "reach": "line"
      },
      {
       "grams": [
        "culiers",
        "d'argent"
       ],
       "reach": 33
      },
      {
       "grams": [
        "tamo ",
        "tamos "
       ],
       "near": [
        "esde ",
        "pido sin",
        "pidos si",
        "val"
       ],
       "reach": "line"
      },
      {
       "grams": [
        "empr"
       ],
       "near": [
        "imo ",
        "imos "
       ],
       "reach": "line"
      },
      {
       "grams": [
        "titi ",
        "tito "
       ],
       "near": [
        "da ",
        "ivati",
        "nza bust"
       ],
       "reach": "line"
      },
      {
       "grams": [
        "ening ",
        "eningen "
       ],
       "near": [
        "van ",
        "zonder b"
       ],
       "reach": "line"
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_LOAN_OFFER",
   "score": 1.3,
   "describe": "Offers a loan",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\bpre-?approved\\s+(?:for|loan|credit|mortgage|amount)|\\b(?:loan|mortgage|credit)\\s+(?:offer|applications?)\\s+(?:has\\s+been\\s+|is\\s+|was\\s+)?(?:approved|available|pre-?approved)|\\byour\\s+(?:[a-z]{3,10}\\s+){0,2}(?:loan|mortgage|credit)(?:\\s+application)?\\s+(?:has\\s+been|is|was)\\s+(?:pre-?)?approved\\b|\\bfund(?:ing)?\\s+your\\s+(?:current\\s+)?projects?\\b|\\b(?:payday|personal|business|home|instant|quick|urgent)\\s+loans?\\s+(?:at|from|of|up\\s+to|with|are|offers?|in\\s+\\d)\\b|\\b(?:low(?:est)?|record[-\\s]low|best)\\s+(?:interest|mortgage|loan)\\s+rates?\\b|\\b(?:interest|mortgage|loan)\\s+rates?\\s+(?:of\\s+\\d|as\\s+low\\s+as|from\\s+\\d|at\\s+\\d|starting)|\\b(?:refinance|remortgage)\\s+(?:your|now|today)\\b|\\b(?:loan|financial)\\s+lender\\b|\\bdo\\s+you\\s+need\\s+(?:a|an)\\s+(?:[a-z]{3,12}\\s+)?loan\\b|\\b(?:any|bad|perfect|poor|damaged|clean\\s+up\\s+your|repair\\s+your|fix\\s+your)\\s+credit\\b|\\b(?:lower|reduce|cut)\\s+(?:your\\s+)?(?:monthly\\s+|house\\s+|mortgage\\s+|loan\\s+)payments?\\b|\\bmortgage\\s+rates\\s+(?:are|at|have)\\b|\\bhome\\s?owners?\\b[^.\\n]{0,60}\\b(?:refinanc|equity)|\\bequity\\s+loans?\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "-approve",
        "pproved"
       ],
       "near": [
        "credit",
        "for",
        "gage",
        "loan",
        "mount"
       ],
       "reach": 21
      },
      {
       "grams": [
        "-approve",
        "lable",
        "pproved"
       ],
       "near": [
        "offer",
        "pplicati"
       ],
       "reach": 43
      },
      {
       "grams": [
        "-approve",
        "pproved"
       ],
       "near": [
        "credit",
        "gage",
        "loan"
       ],
       "reach": 69
      },
      {
       "grams": [
        "roject"
       ],
       "near": [
        "fund"
       ],
       "reach": 29
      },
      {
       "grams": [
        "loan"
       ],
       "near": [
        "business",
        "home",
        "nstant",
        "payday",
        "rsonal",
        "uick",
        "urgent"
       ],
       "reach": 21
      },
      {
       "grams": [
        "gage",
        "loan",
        "nterest"
       ],
       "near": [
        "rate"
       ],
       "reach": 25
      },
      {
       "grams": [
        "gage",
        "loan",
        "nterest"
       ],
       "near": [
        "rate"
       ],
       "reach": 24
      },
      {
       "grams": [
        "efinance",
        "gage"
       ],
       "reach": 16
      },
      {
       "grams": [
        "lender"
       ],
       "near": [
        "loan",
        "nancial"
       ],
       "reach": 16
      },
      {
       "grams": [
        "loan"
       ],
       "near": [
        "need"
       ],
       "reach": 32
      },
      {
       "grams": [
        "credit"
       ],
       "near": [
        "any",
        "bad",
        "clean",
        "fect",
        "maged",
        "pair",
        "poor",
        "your"
       ],
       "reach": 20
      },
      {
       "grams": [
        "payment"
       ],
       "near": [
        "cut",
        "educe",
        "lower"
       ],
       "reach": 29
      },
      {
       "grams": [
        "gage"
       ],
       "near": [
        "rates"
       ],
       "reach": 19
      },
      {
       "grams": [
        "home"
       ],
       "near": [
        "efinanc",
        "equity"
       ],
       "reach": 79
      },
      {
       "grams": [
        "equity"
       ],
       "near": [
        "loan"
       ],
       "reach": 12
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_LOTTERY",
   "score": 2,
   "describe": "Says that the reader has won a prize",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:lottery|sweepstakes?|lotto)\\s+(?:winners?|winning|prize|promotion|programme|program|draw|board|organi[sz]ation|international|agent|ticket)\\b|\\bwon\\s+(?:the\\s+|a\\s+|our\\s+)?(?:(?:sum|amount|total)\\s+of|lottery|jackpot|grand\\s+prize|cash)\\b|\\b(?:lucky|winning)\\s+(?:numbers?|winners?|tickets?|draw)\\b|\\bclaim\\s+(?:your|of\\s+your|the)\\s+(?:prize|winnings?|award|reward)\\b|\\byou(?:['’]ve|\\s+have|\\s+are|['’]re)\\s+(?:just\\s+)?(?:won|(?:been\\s+)?(?:selected|chosen|drawn)\\s+as\\s+(?:a|the|one\\s+of\\s+(?:the|our))\\s+(?:lucky\\s+)?winners?|(?:a|the|our)\\s+(?:lucky\\s+)?winner)\\b|\\bprize\\s+money\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "lottery",
        "lotto",
        "pstake",
        "takes"
       ],
       "near": [
        "agent",
        "amme",
        "board",
        "cket",
        "draw",
        "nization",
        "nning",
        "omotion",
        "rganisat",
        "rize",
        "rnationa",
        "rogram",
        "winner"
       ],
       "reach": 25
      },
      {
       "grams": [
        "won"
       ],
       "near": [
        "cash",
        "grand",
        "jackpot",
        "lottery",
        "mount",
        "sum",
        "total"
       ],
       "reach": 19
      },
      {
       "grams": [
        "nning",
        "ucky"
       ],
       "near": [
        "cket",
        "draw",
        "umber",
        "winner"
       ],
       "reach": 15
      },
      {
       "grams": [
        "claim"
       ],
       "near": [
        "award",
        "ngs",
        "nning",
        "reward",
        "rize"
       ],
       "reach": 22
      },
      {
       "grams": [
        "winner",
        "won"
       ],
       "near": [
        "you"
       ],
       "reach": 55
      },
      {
       "grams": [
        "rize"
       ],
       "near": [
        "ney"
       ],
       "reach": 11
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_MAILBOX_FULL",
   "score": 1.2,
   "describe": "Says that the mailbox is full or mail is held back",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\byour\\s+(?:[a-z]{2,14}\\s+)?(?:mailbox|mail\\s+box|inbox|e-?mail\\s+(?:account|box|storage)|storage)\\s+(?:has\\s+|is\\s+|have\\s+)?(?:(?:almost\\s+|nearly\\s+|been\\s+|now\\s+)?(?:full|exceeded|reached|over)|out\\s+of)|\\b(?:exceeded|over|reached)\\s+(?:your|its|the)\\s+(?:mailbox|mail|e-?mail|storage)\\s+(?:storage\\s+|size\\s+)?(?:quota|limit)|\\b(?:upgrade|increase|expand)\\s+your\\s+(?:mailbox|mail|e-?mail|storage)\\s+(?:quota|storage|size|capacity|space)|\\b\\d{1,3}\\s+(?:pending|undelivered|unreceived|quarantined|blocked|held)\\s+(?:incoming\\s+)?(?:messages?|e-?mails?|mails?)\\b|\\b(?:pending|undelivered|held)\\s+(?:messages|e-?mails|mails)\\s+(?:to|in|on|will\\s+be)\\s+",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "your"
       ],
       "near": [
        "-mail",
        "box",
        "email",
        "mail",
        "orage"
       ],
       "reach": 55
      },
      {
       "grams": [
        "limit",
        "quota"
       ],
       "near": [
        "exceeded",
        "hed",
        "over"
       ],
       "reach": 35
      },
      {
       "grams": [
        "ncrease",
        "upgrade",
        "xpand"
       ],
       "near": [
        "capacity",
        "orage",
        "pace",
        "quota",
        "size"
       ],
       "reach": 30
      },
      {
       "grams": [
        "blocked",
        "eived",
        "held",
        "livered",
        "nding",
        "quaranti"
       ],
       "near": [
        "-mail",
        "email",
        "ils",
        "mail",
        "sage"
       ],
       "reach": 33
      },
      {
       "grams": [
        "-mails",
        "ils",
        "sages"
       ],
       "near": [
        "held",
        "livered",
        "nding"
       ],
       "reach": 29
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_MAKE_MONEY",
   "score": 1.4,
   "describe": "Promises easy money",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\bmak(?:e|ing)\\s+(?:(?:more|extra|easy|big|serious|fast|real|some)\\s+)?(?:money|cash)\\s+(?:fast|online|from\\s+home|at\\s+home|quickly|today|now|while\\s+you\\s+sleep|on\\s+autopilot)\\b|\\b(?:make|making|earn)\\s+(?:easy|big|serious|fast|extra)\\s+(?:money|cash)\\b|\\bget(?:ting)?\\s+rich\\s+(?:quick(?:ly)?|fast)\\b|\\b(?:passive|residual|unlimited|extra|second|six[-\\s]figure)\\s+income\\b|\\bfinancial(?:ly)?\\s+(?:freedom|independen(?:ce|t))\\b|\\bbe\\s+your\\s+own\\s+boss\\b|\\bquit\\s+your\\s+(?:day\\s+)?job\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "cash",
        "ney"
       ],
       "near": [
        "aking",
        "make"
       ],
       "reach": 36
      },
      {
       "grams": [
        "cash",
        "ney"
       ],
       "near": [
        "asy",
        "big",
        "fast",
        "ious",
        "xtra"
       ],
       "reach": 20
      },
      {
       "grams": [
        "fast",
        "kly",
        "uick"
       ],
       "near": [
        "rich"
       ],
       "reach": 20
      },
      {
       "grams": [
        "ncome"
       ],
       "near": [
        "figure",
        "idual",
        "limited",
        "second",
        "sive",
        "xtra"
       ],
       "reach": 17
      },
      {
       "grams": [
        "nancial"
       ],
       "near": [
        "dependen",
        "dom"
       ],
       "reach": 24
      },
      {
       "grams": [
        "boss"
       ],
       "near": [
        "own"
       ],
       "reach": 16
      },
      {
       "grams": [
        "job"
       ],
       "near": [
        "quit"
       ],
       "reach": 17
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_MILLIONS",
   "score": 1.3,
   "describe": "Speaks of millions that wait for the reader",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:sum|amount|funds?)\\s+of\\s+(?:about\\s+|over\\s+|approximately\\s+)?\\(?(?:us|usd|eur|gbp)?\\s?[$€£]?\\s?\\d[\\d.,]{0,14}\\s?(?:m|million|billion)\\b|\\b(?:sum|amount|funds?)\\s+of\\s+(?:about\\s+|over\\s+|approximately\\s+)?\\(?(?:us|usd|eur|gbp)?\\s?[$€£]?\\s?\\d[\\d.,]{0,14}\\s+(?:united\\s+|us\\s+|u\\.s\\.\\s+)?(?:states\\s+)?(?:dollars|pounds|euros)\\b|\\busd\\s?\\$\\s?\\d[\\d.,]{0,14}\\s?million\\b|\\bmillion,?\\s+(?:[a-z]{3,12}\\s+(?:hundred\\s+)?thousand,?\\s+)?(?:united\\s+states|u\\.?s\\.?a?\\.?|american|british|great\\s+british)\\s+(?:dollars?|pounds)\\b|\\bmillion\\s+(?:pounds\\s+sterling|british\\s+pounds)\\b|\\b\\d[\\d.,]{0,14}\\s?million\\s+(?:us|u\\.s\\.|united\\s+states)\\s+dollars\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "fund",
        "mount",
        "sum"
       ],
       "reach": 54
      },
      {
       "grams": [
        "fund",
        "mount",
        "sum"
       ],
       "near": [
        "dollars",
        "nds",
        "uros"
       ],
       "reach": 68
      },
      {
       "grams": [
        "million"
       ],
       "near": [
        "usd"
       ],
       "reach": 29
      },
      {
       "grams": [
        "million"
       ],
       "near": [
        "dollar",
        "nds"
       ],
       "reach": 61
      },
      {
       "grams": [
        "million"
       ],
       "near": [
        "british",
        "rling"
       ],
       "reach": 23
      },
      {
       "grams": [
        "million"
       ],
       "near": [
        "dollars"
       ],
       "reach": 45
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_MIRACLE",
   "score": 1.2,
   "describe": "Promises a miracle for health or youth",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\bmiracle\\s+(?:cures?|products?|pills?|diet|formula|cream|drug|weight)\\b|\\b(?:cures?|reverses?|eliminates?)\\s+(?:cancer|diabetes|arthritis|baldness|ag(?:e)?ing|wrinkles|tinnitus|dementia)\\b|\\banti-?ag(?:e)?ing\\b|\\b(?:human\\s+)?growth\\s+hormone\\b|\\bhgh\\b|\\bclinically\\s+proven\\b|\\ball[-\\s]natural\\s+(?:formula|supplement|product|remedy)\\b|\\bherbal\\s+(?:supplements?|remed(?:y|ies)|viagra)\\b|\\bdoctors\\s+(?:don['’]t\\s+want|hate|are\\s+stunned)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "miracle"
       ],
       "near": [
        "cure",
        "drug",
        "eam",
        "eight",
        "iet",
        "mula",
        "pill",
        "roduct"
       ],
       "reach": 16
      },
      {
       "grams": [
        "cure",
        "liminate",
        "reverse"
       ],
       "near": [
        "aging",
        "baldness",
        "cer",
        "dementia",
        "geing",
        "hritis",
        "iabetes",
        "itus",
        "nkles"
       ],
       "reach": 20
      },
      {
       "grams": [
        "-ageing",
        "-aging",
        "iageing",
        "iaging"
       ],
       "reach": 11
      },
      {
       "grams": [
        "rowth"
       ],
       "near": [
        "rmone"
       ],
       "reach": 20
      },
      {
       "grams": [
        "hgh"
       ],
       "reach": 3
      },
      {
       "grams": [
        "inically"
       ],
       "near": [
        "roven"
       ],
       "reach": 17
      },
      {
       "grams": [
        "ural"
       ],
       "near": [
        "edy",
        "mula",
        "roduct",
        "upplemen"
       ],
       "reach": 22
      },
      {
       "grams": [
        "rbal"
       ],
       "near": [
        "edy",
        "remedies",
        "upplemen",
        "viagra"
       ],
       "reach": 18
      },
      {
       "grams": [
        "doctors"
       ],
       "near": [
        "hate",
        "unned",
        "want"
       ],
       "reach": 19
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_MONEY_SIGNS",
   "score": 1,
   "describe": "A row of money signs",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "BODY_MONEY_SIGNS",
    "args": []
   }
  },
  {
   "symbol": "BODY_NEXT_OF_KIN",
   "score": 0.9,
   "describe": "Speaks of next of kin",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\bnext[-\\s]of[-\\s]kin\\b|\\bonly\\s+(?:surviving\\s+)?(?:heir|beneficiary)\\b|\\b(?:rightful|legal|sole|appointed)\\s+(?:heir|beneficiary)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "next"
       ],
       "near": [
        "kin"
       ],
       "reach": 11
      },
      {
       "grams": [
        "only"
       ],
       "near": [
        "heir",
        "neficiar"
       ],
       "reach": 26
      },
      {
       "grams": [
        "legal",
        "ppointed",
        "sole",
        "tful"
       ],
       "near": [
        "heir",
        "neficiar"
       ],
       "reach": 21
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_NOT_SPAM",
   "score": 1.5,
   "describe": "Says that the mail is not spam",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\bthis\\s+(?:e-?mail|mail|message|letter|is)\\s+(?:is\\s+)?(?:not|isn['’]t|cannot\\s+be\\s+considered|can\\s+not\\s+be\\s+considered)\\s+(?:an?\\s+)?(?:unsolicited\\s+)?(?:spam|junk|unsolicited)\\b|\\bnot\\s+(?:considered\\s+)?(?:to\\s+be\\s+)?spam\\s+(?:if|as\\s+long|because|under|and)\\b|\\bsection\\s+301\\b|\\bbill\\s+s\\.?\\s?1618\\b|\\bcompl(?:y|ies|iance)\\s+with\\s+(?:the\\s+)?(?:federal\\s+|us\\s+)?(?:can-?spam|anti-?spam|e-?mail)\\s+(?:act|law|legislation|requirements)",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "cited",
        "junk",
        "pam"
       ],
       "near": [
        "this"
       ],
       "reach": 64
      },
      {
       "grams": [
        "pam"
       ],
       "near": [
        "not"
       ],
       "reach": 33
      },
      {
       "grams": [
        "301"
       ],
       "near": [
        "section"
       ],
       "reach": 11
      },
      {
       "grams": [
        "618"
       ],
       "near": [
        "bill"
       ],
       "reach": 12
      },
      {
       "grams": [
        "pliance",
        "plies",
        "ply"
       ],
       "near": [
        "act",
        "law",
        "legislat",
        "requirem"
       ],
       "reach": 50
      }
     ]
    },
    "rewrite": {
     "kind": "remove-sentence"
    }
   }
  },
  {
   "symbol": "BODY_NO_OBLIGATION",
   "score": 0.6,
   "describe": "Promises that there is no cost, catch or obligation",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\bno\\s+(?:catch|gimmicks?|strings\\s+attached|hidden\\s+(?:costs?|fees?|charges?)|obligations?(?:\\s+to\\s+(?:buy|purchase))?|purchase\\s+(?:is\\s+)?(?:necessary|required)|(?:up-?front|initial)\\s+(?:investment|costs?|fees?)|investment\\s+(?:is\\s+)?(?:needed|required|necessary)|experience\\s+(?:is\\s+)?(?:needed|required|necessary)|selling|credit\\s+card\\s+(?:needed|required))\\b|\\bwithout\\s+obligation\\b|\\bobligation[-\\s]free\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "bligatio",
        "credit",
        "gimmick",
        "idden",
        "investme",
        "p-front",
        "purchase",
        "selling",
        "tached",
        "tch",
        "tial",
        "upfront",
        "xperienc"
       ],
       "reach": 26
      },
      {
       "grams": [
        "bligatio"
       ],
       "near": [
        "thout"
       ],
       "reach": 18
      },
      {
       "grams": [
        "bligatio"
       ],
       "near": [
        "free"
       ],
       "reach": 15
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_NO_PRESCRIPTION",
   "score": 2,
   "describe": "Offers medicines without a prescription",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\bno\\s+(?:doctor['’]?s?\\s+)?(?:prior\\s+)?prescriptions?\\s+(?:is\\s+)?(?:needed|required|necessary)|\\bwithout\\s+(?:a\\s+|any\\s+)?(?:doctor['’]?s?\\s+)?(?:prior\\s+)?prescription\\b|\\b(?:canadian|discount|internet|online)\\s+(?:pharmac(?:y|ies)|drug\\s?stores?|meds|medications?|drugs|pills)\\b|\\b(?:cheap|discount(?:ed)?|generic)\\s+(?:meds|pills|drugs|viagra|cialis)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "ription"
       ],
       "near": [
        "necessar",
        "needed",
        "required"
       ],
       "reach": 44
      },
      {
       "grams": [
        "ription"
       ],
       "near": [
        "thout"
       ],
       "reach": 39
      },
      {
       "grams": [
        "ernet",
        "nadian",
        "nline",
        "scount"
       ],
       "near": [
        "eds",
        "macies",
        "medicati",
        "pharmacy",
        "pills",
        "rugs",
        "store"
       ],
       "reach": 20
      },
      {
       "grams": [
        "eap",
        "eneric",
        "scount"
       ],
       "near": [
        "cialis",
        "eds",
        "pills",
        "rugs",
        "viagra"
       ],
       "reach": 17
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_OBFUSCATED_WORDS",
   "score": 1.8,
   "describe": "A word has digits or signs in place of letters",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "BODY_OBFUSCATED_WORDS",
    "args": []
   }
  },
  {
   "symbol": "BODY_OFFICER_STORY",
   "score": 1.2,
   "describe": "Introduces an officer, a banker or a lawyer with a story",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:i\\s+am|i['’]m|my\\s+name\\s+is|this\\s+is)\\s+(?:(?:a|an|the)\\s+)?(?:[a-z]{2,10}\\.?\\s+)?(?:sergeant|corporal|captain|colonel|lieutenant|barrister|attorney|banker|diplomat|princess|prince)\\s+[a-z]|\\b(?:u\\.?\\s?s\\.?\\s+(?:army|military|marine)|american\\s+soldier|peace-?keeping)\\b[^.\\n]{0,80}\\b(?:serving|deployed|mission|syria|afghanistan|iraq|yemen)\\b|\\bcan\\s+i\\s+trust\\s+you\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "barriste",
        "captain",
        "diplomat",
        "geant",
        "ieutenan",
        "lonel",
        "ney",
        "nker",
        "orporal",
        "prince"
       ],
       "reach": 39
      },
      {
       "grams": [
        "fghanist",
        "loyed",
        "mission",
        "raq",
        "rving",
        "syria",
        "yemen"
       ],
       "near": [
        "cekeepin",
        "e-keepin",
        "marine",
        "merican",
        "military",
        "rmy"
       ],
       "reach": 107
      },
      {
       "grams": [
        "trust"
       ],
       "near": [
        "can"
       ],
       "reach": 15
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_PARCEL_DETAILS",
   "score": 1.1,
   "describe": "Asks for the details of a parcel that could not be delivered",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:parcel|package|shipment)\\b[^.\\n]{0,50}\\b(?:details|address|information)\\s+(?:is|are|was|were)\\s+(?:incorrect|incomplete|missing|wrong|invalid)\\b|\\bdetails\\s+(?:on|of|for)\\s+your\\s+(?:parcel|package)\\s+(?:is|are|was|were)\\b|\\b(?:parcel|package|shipment)\\b[^\\n]{0,80}\\b(?:non-?payment|unpaid)\\b|\\bschedule\\s+(?:a\\s+new|another)\\s+(?:re-?)?delivery\\b|\\b(?:parcel|package)\\s+could\\s+not\\s+be\\s+delivered\\b|\\bfailed\\s+(?:to\\s+deliver\\s+your\\s+(?:parcel|package)|delivery\\s+attempts?)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "missing",
        "ncomplet",
        "ncorrect",
        "valid",
        "wrong"
       ],
       "near": [
        "cel",
        "ipment",
        "kage"
       ],
       "reach": 85
      },
      {
       "grams": [
        "details"
       ],
       "near": [
        "cel",
        "kage"
       ],
       "reach": 29
      },
      {
       "grams": [
        "n-paymen",
        "payment",
        "unpaid"
       ],
       "near": [
        "cel",
        "ipment",
        "kage"
       ],
       "reach": 99
      },
      {
       "grams": [
        "livery"
       ],
       "near": [
        "dule"
       ],
       "reach": 28
      },
      {
       "grams": [
        "livered"
       ],
       "near": [
        "cel",
        "kage"
       ],
       "reach": 30
      },
      {
       "grams": [
        "failed"
       ],
       "near": [
        "liver"
       ],
       "reach": 30
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_PARCEL_FEE",
   "score": 1.3,
   "describe": "Asks for a payment to deliver a parcel",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:parcel|package|shipment|consignment)\\b[^.]{0,60}\\b(?:waiting|pending|held|on\\s+hold|suspended|returned|undeliver(?:ed|able)|could\\s+not\\s+be\\s+delivered|arrived\\s+at)\\b[^\\n]{0,120}\\b(?:pay(?:ment|ing)?\\s+(?:of\\s+|the\\s+|a\\s+|re-?shipping\\s+|shipping\\s+|customs\\s+|delivery\\s+)|(?:re-?shipping|customs|clearance|re-?delivery)\\s+(?:fees?|tax(?:es)?|charges?|payment))|\\b(?:pay|confirm)\\s+(?:the\\s+)?(?:payment|re-?shipping|shipping|customs|re-?delivery)\\s+(?:fees?|tax(?:es)?|charges?|costs?|\\()",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "-shippin",
        "clearanc",
        "customs",
        "ipping",
        "livery",
        "pay"
       ],
       "near": [
        "cel",
        "gnment",
        "ipment",
        "kage"
       ],
       "reach": 233
      },
      {
       "grams": [
        "-shippin",
        "customs",
        "ipping",
        "livery",
        "payment"
       ],
       "near": [
        "nfirm",
        "pay"
       ],
       "reach": 31
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_PARCEL_FEE_INTL",
   "score": 1.4,
   "describe": "Asks in another language for a small fee to deliver a parcel",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:paket|sendung|colis|paquete|envío|encomenda|pacco|spedizione|pakket|zending)\\b[^.!?\\n]{0,120}(?:(?:zoll|liefer|versand)gebühr|frais de (?:douane|livraison|port)|(?:tasas?|gastos) de (?:aduana|envío)|taxa (?:alfandegária|de entrega)|spese (?:doganali|di spedizione|di consegna)|(?:invoer|verzend|bezorg)kosten|douanekosten)",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "akket",
        "dizione",
        "env",
        "ncomenda",
        "ndung",
        "olis",
        "pacco",
        "paket",
        "paquete",
        "zending"
       ],
       "near": [
        "alfandeg",
        "asa de ",
        "bezorgko",
        "dizione",
        "doganali",
        "douane",
        "ega",
        "erzendko",
        "frais de",
        "gastos d",
        "iefergeb",
        "invoerko",
        "kosten",
        "livraiso",
        "ndgeb",
        "sas de ",
        "segna",
        "zollgeb"
       ],
       "reach": 149
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_PASSWORD_EXPIRES",
   "score": 1,
   "describe": "Says that the password of the reader expires",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\byour\\s+(?:[a-z]{2,14}\\s+|e-?mail\\s+(?:account\\s+)?){0,2}pass(?:word|code)\\s+(?:has\\s+expired|is\\s+expired|will\\s+expire|expires|is\\s+about\\s+to\\s+expire|is\\s+due\\s+to\\s+expire|is\\s+set\\s+to\\s+expire|is\\s+expiring)|\\b(?:keep|retain|maintain|continue\\s+(?:with|using))\\s+(?:my\\s+|your\\s+|the\\s+)?(?:same\\s+|current\\s+|existing\\s+)?password\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "xpire",
        "xpiring"
       ],
       "near": [
        "code",
        "ssword"
       ],
       "reach": 62
      },
      {
       "grams": [
        "ssword"
       ],
       "near": [
        "keep",
        "nue",
        "retain",
        "tain"
       ],
       "reach": 37
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_PHARMACY",
   "score": 2,
   "describe": "Names a medicine that is often advertised in spam",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:viagra|cialis|levitra|sildenafil|tadalafil|xanax|valium|phentermine|tramadol|vicodin|hydrocodone|oxycontin|ambien|propecia|meridia|kamagra)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "viagra"
       ],
       "reach": 6
      },
      {
       "grams": [
        "cialis"
       ],
       "reach": 6
      },
      {
       "grams": [
        "levitra"
       ],
       "reach": 7
      },
      {
       "grams": [
        "ildenafi"
       ],
       "reach": 10
      },
      {
       "grams": [
        "lafil"
       ],
       "reach": 9
      },
      {
       "grams": [
        "xanax"
       ],
       "reach": 5
      },
      {
       "grams": [
        "valium"
       ],
       "reach": 6
      },
      {
       "grams": [
        "phenterm"
       ],
       "reach": 11
      },
      {
       "grams": [
        "madol"
       ],
       "reach": 8
      },
      {
       "grams": [
        "codin"
       ],
       "reach": 7
      },
      {
       "grams": [
        "hydrocod"
       ],
       "reach": 11
      },
      {
       "grams": [
        "xycontin"
       ],
       "reach": 9
      },
      {
       "grams": [
        "mbien"
       ],
       "reach": 6
      },
      {
       "grams": [
        "ropecia"
       ],
       "reach": 8
      },
      {
       "grams": [
        "ridia"
       ],
       "reach": 7
      },
      {
       "grams": [
        "kamagra"
       ],
       "reach": 7
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_PLACEHOLDER",
   "score": 0.5,
   "describe": "A template field was never filled in",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "^[ \\t]*(?:dear|hi|hello|hey)[ \\t]{1,3}(?:\\{\\{[^{}\\n]{1,60}\\}\\}|\\*\\|[A-Z_:]{2,40}\\|\\*|%%?\\w{2,30}%%?|[{[<]{1,2}\\s{0,5}(?:[a-z]{2,12}[ _-]?){0,2}name\\s{0,5}[}\\]>]{1,2})|\\*\\|[A-Z_:]{2,40}\\|\\*|\\{\\{\\s{0,5}\\w{0,20}[._ ]?(?:first|last|full|company)_?name\\s{0,5}\\}\\}|%%?(?:first|last)_?name%%?",
     "flags": "im",
     "view": "text",
     "needs": [
      {
       "grams": [
        "ar\t",
        "dear ",
        "ey\t",
        "hello ",
        "hey ",
        "hi\t",
        "hi ",
        "lo\t"
       ],
       "reach": 73
      },
      {
       "grams": [
        "*|"
       ],
       "near": [
        "|*"
       ],
       "reach": 44
      },
      {
       "grams": [
        ".company",
        ".first_n",
        ".firstna",
        ".full_na",
        ".fullnam",
        ".last_na",
        ".lastnam",
        "_company",
        "_first_n",
        "_firstna",
        "_full_na",
        "_fullnam",
        "_last_na",
        "_lastnam",
        "irstname",
        "ll_name",
        "llname",
        "ny_name",
        "nyname",
        "stname",
        "t_name"
       ],
       "near": [
        "full",
        "irst",
        "last",
        "mpany"
       ],
       "reach": 47
      },
      {
       "grams": [
        "%%first_",
        "%%firstn",
        "%%last_n",
        "%%lastna",
        "%first_n",
        "%firstna",
        "%last_na",
        "%lastnam",
        "e%%"
       ],
       "near": [
        "irst",
        "last"
       ],
       "reach": 14
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_PLAN_ENDS",
   "score": 0.9,
   "describe": "Says that a subscription ends or a payment failed",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\byour\\s+(?:[a-z]{3,12}\\s+)?(?:subscription|membership|licen[cs]e|protection|plan)\\s+(?:is\\s+about\\s+to\\s+(?:expire|end)|(?:has|have|is)\\s+(?:been\\s+)?(?:expired|ended)|will\\s+be\\s+(?:cancell?ed|suspended|terminated)|(?:expires|ends)\\s+(?:today|tomorrow|soon))\\b|\\b(?:payment|card|transaction|charge)\\s+(?:was|has\\s+been|is)\\s+(?:declined|rejected)\\b|\\bunable\\s+to\\s+(?:process|validate|renew)\\s+your\\s+(?:last\\s+|recent\\s+)?(?:payment|billing|card|membership|subscription)\\b|\\bupdate\\s+your\\s+(?:payment|billing|card)\\s+(?:details|information|method)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "cence",
        "cense",
        "membersh",
        "plan",
        "ription",
        "rotectio"
       ],
       "near": [
        "your"
       ],
       "reach": 49
      },
      {
       "grams": [
        "declined",
        "rejected"
       ],
       "near": [
        "card",
        "harge",
        "payment",
        "saction"
       ],
       "reach": 29
      },
      {
       "grams": [
        "nable"
       ],
       "near": [
        "enew",
        "rocess",
        "validate"
       ],
       "reach": 43
      },
      {
       "grams": [
        "update"
       ],
       "near": [
        "billing",
        "card",
        "payment"
       ],
       "reach": 31
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_PRIZE_INTL",
   "score": 1.4,
   "describe": "Tells the reader in another language that they have won",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:sie (?:haben|wurden) (?:\\S+ ){0,5}(?:gewonnen|als gewinner ausgewählt)|vous avez (?:gagné|été (?:tirée?|sélectionnée?) (?:au sort|pour recevoir|comme gagnant))|(?:usted )?(?:ha ganado|ha sido seleccionad[oa] (?:como ganador|para recibir))|você (?:ganhou|foi (?:sorteado|selecionado|contemplado))|(?:hai|ha) vinto (?:un|il|uno|la|€|\\d)|è stat[oa] selezionat[oa] (?:come vincitore|per ricevere)|u (?:heeft|hebt) (?:\\S+ ){0,4}gewonnen)",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "gewinner",
        "gewonnen"
       ],
       "near": [
        "haben ",
        "wurden "
       ],
       "reach": "line"
      },
      {
       "grams": [
        "vez "
       ],
       "near": [
        "cevoir",
        "gagn",
        "u sort"
       ],
       "reach": 40
      },
      {
       "grams": [
        "ccionada",
        "ccionado",
        "cibir",
        "ganado"
       ],
       "reach": 39
      },
      {
       "grams": [
        "emplado",
        "foi sele",
        "foi sort",
        "ganhou"
       ],
       "near": [
        "voc"
       ],
       "reach": 20
      },
      {
       "grams": [
        "vinto "
       ],
       "reach": 13
      },
      {
       "grams": [
        "lezionat"
       ],
       "near": [
        "cevere",
        "vincitor"
       ],
       "reach": 34
      },
      {
       "grams": [
        "gewonnen"
       ],
       "near": [
        "ebt ",
        "u heeft "
       ],
       "reach": "line"
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_REFUND_WAITING",
   "score": 1.2,
   "describe": "Says that a refund waits for the reader",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:tax|overpayment|bill|duplicate)\\s+refund\\s+(?:of|is|was|has|notification|notice|request|form|claim|for\\s+you)\\b|\\brefund\\s+(?:bill|notification|of\\s+[$€£]?\\s?\\d[\\d.,]{0,10}\\s+(?:[a-z]{3}\\s+)?is|amount\\s+is|is\\s+(?:ready|available|waiting|pending|now\\s+available))|\\beligible\\s+(?:for|to\\s+receive)\\s+(?:a|your)\\s+(?:tax\\s+)?refund\\b|\\b(?:claim|collect|receive|process)\\s+your\\s+(?:tax\\s+)?refund\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "fund"
       ],
       "near": [
        "bill",
        "duplicat",
        "payment",
        "tax"
       ],
       "reach": 31
      },
      {
       "grams": [
        "fund"
       ],
       "reach": 30
      },
      {
       "grams": [
        "gible"
       ],
       "near": [
        "fund"
       ],
       "reach": 35
      },
      {
       "grams": [
        "fund"
       ],
       "near": [
        "claim",
        "eive",
        "lect",
        "rocess"
       ],
       "reach": 23
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_REMOVE_ME",
   "score": 0.5,
   "describe": "Tells the reader how to be removed by mail",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:reply|e-?mail|send|respond|mail|message)\\b[^.\\n]{0,70}[\"'’“‘]?(?:remove|unsubscribe)[\"'’”’]?\\s+(?:in|as|on)\\s+(?:the\\s+|your\\s+)?(?:subject|body)\\b|\\bto\\s+be\\s+(?:taken\\s+off|removed)\\s+(?:from\\s+)?(?:of\\s+)?(?:our|this|future|any|my|the)\\b[^.\\n]{0,30}\\b(?:list|mailings?|e-?mails?|database|contact)\\b|\\bremoved\\s+from\\s+(?:our|future|any\\s+(?:future|further))\\s+(?:e-?mail\\s+|mailing\\s+)?(?:lists?|mailings?)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "body",
        "ubject"
       ],
       "near": [
        "remove",
        "unsubscr"
       ],
       "reach": 106
      },
      {
       "grams": [
        "removed",
        "taken"
       ],
       "near": [
        "-mail",
        "abase",
        "email",
        "iling",
        "ils",
        "list",
        "ngs",
        "tact"
       ],
       "reach": 68
      },
      {
       "grams": [
        "removed"
       ],
       "near": [
        "iling",
        "list",
        "ngs",
        "sts"
       ],
       "reach": 41
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_REPLICA_DIPLOMA",
   "score": 1.8,
   "describe": "Offers replicas or diplomas",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\breplica\\s+(?:watch(?:es)?|rolex(?:es)?|handbags?|bags?|shoes|brands?)\\b|\\b(?:rolex|designer|luxury|swiss)\\s+(?:replicas?|copies|fakes?)\\b|\\b(?:university|college|bachelor['’]?s?|master['’]?s?|doctorate|phd|mba)\\s+(?:diplomas?|degrees?)\\b[^.\\n]{0,80}\\b(?:no\\s+(?:tests?|exams?|classes|books)|life\\s+experience|non-?accredited|within\\s+(?:\\d|days|weeks|two|four))|\\bnon-?accredited\\s+(?:universit(?:y|ies)|diplomas?|degrees?)\\b|\\b(?:buy|fake|real|genuine)\\s+(?:diplomas?|passports?|driv(?:er['’]?s|ing)\\s+licen[cs]es?)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "plica"
       ],
       "near": [
        "bag",
        "brand",
        "hoes",
        "lex",
        "ndbag",
        "tches",
        "watch"
       ],
       "reach": 16
      },
      {
       "grams": [
        "copies",
        "fake",
        "plica"
       ],
       "near": [
        "gner",
        "lex",
        "swiss",
        "uxury"
       ],
       "reach": 17
      },
      {
       "grams": [
        "degree",
        "diploma"
       ],
       "near": [
        "doctorat",
        "elor",
        "lege",
        "master",
        "mba",
        "niversit",
        "phd"
       ],
       "reach": 114
      },
      {
       "grams": [
        "-accredi",
        "ccredite"
       ],
       "near": [
        "degree",
        "diploma",
        "niversit"
       ],
       "reach": 27
      },
      {
       "grams": [
        "cence",
        "cense",
        "diploma",
        "nses",
        "ssport"
       ],
       "near": [
        "buy",
        "eal",
        "fake",
        "nuine"
       ],
       "reach": 25
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_RISK_FREE",
   "score": 0.7,
   "describe": "Says that there is no risk",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\brisk[-\\s]?free\\b|\\b(?:no|zero|without(?:\\s+any)?)\\s+risk\\s+(?:to\\s+you|involved|at\\s+all|whatsoever)\\b|\\b(?:absolutely|completely|totally)\\s+(?:no|without)\\s+risk\\b|\\bnothing\\s+to\\s+lose\\b|\\bcan['’]t\\s+lose\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "isk"
       ],
       "near": [
        "free"
       ],
       "reach": 9
      },
      {
       "grams": [
        "isk"
       ],
       "reach": 27
      },
      {
       "grams": [
        "absolute",
        "letely",
        "otally"
       ],
       "near": [
        "isk"
       ],
       "reach": 23
      },
      {
       "grams": [
        "othing"
       ],
       "near": [
        "lose"
       ],
       "reach": 15
      },
      {
       "grams": [
        "lose"
       ],
       "near": [
        "can"
       ],
       "reach": 10
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_SEED_PHRASE",
   "score": 3,
   "describe": "Asks for the secret of a wallet",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:enter|provide|confirm|verify|send|submit|import|validate|type|share|reply\\s+with)\\s+(?:us\\s+|me\\s+)?(?:your|the)\\s+(?:[\\d]{2}[-\\s]words?\\s+)?(?:wallet\\s+)?(?:seed|recovery|secret|backup|mnemonic)\\s+(?:phrase|words|key)\\b|\\b(?:validate|verify|synchroni[sz]e|sync|rectify|restore|reconnect)\\s+your\\s+(?:[a-z]{3,12}\\s+)?wallets?\\b|\\bwallet\\s+(?:validation|verification|synchroni[sz]ation|suspension)\\s+(?:is\\s+|process\\s+|required|link|page|team|portal)",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "key",
        "phrase",
        "rds"
       ],
       "near": [
        "ckup",
        "covery",
        "ecret",
        "mnemonic",
        "seed"
       ],
       "reach": 50
      },
      {
       "grams": [
        "wallet"
       ],
       "near": [
        "ify",
        "nect",
        "nize",
        "store",
        "validate",
        "ync"
       ],
       "reach": 37
      },
      {
       "grams": [
        "nization",
        "rificati",
        "uspensio",
        "validati",
        "ynchroni"
       ],
       "near": [
        "wallet"
       ],
       "reach": 31
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_SEO_SERVICES",
   "score": 0.8,
   "describe": "Offers links, guest posts or search engine work",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:seo|search\\s+engine\\s+(?:optimi[sz]ation|marketing|submission))\\s+(?:services?|packages?|audits?|company|agency|experts?|consultants?|reports?|proposals?|plans?|firm)\\b|\\b(?:high[-\\s]quality|do-?follow|quality|permanent|niche)\\s+(?:back-?links?|links)\\b|\\bback-?links?\\s+(?:from|to|packages?|for\\s+your|services?)|\\blink[-\\s]?building\\s+(?:services?|packages?|campaign)|\\b(?:guest|sponsored)\\s+(?:posts?|articles?|blog\\s+posts?)\\s+(?:on|for|to|with|opportunit(?:y|ies)|services?|placements?)|\\bdomain\\s+authority\\s+(?:of\\s+)?\\d{2}\\+?|\\b(?:visited|came\\s+across|reviewed|checked)\\s+(?:your\\s+(?:web\\s?site|site|page)|https?:\\S{3,200}|www\\.\\S{3,200})[^.\\n]{0,20}[^\\n]{0,60}\\b(?:notic|not\\s+listed|rank|seo|search\\s+engine|redesign)",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "arketing",
        "misation",
        "mization",
        "seo",
        "ubmissio"
       ],
       "near": [
        "audit",
        "eport",
        "irm",
        "kage",
        "ltant",
        "mpany",
        "ncy",
        "plan",
        "roposal",
        "rvice",
        "udits",
        "xpert"
       ],
       "reach": 38
      },
      {
       "grams": [
        "ck-link",
        "cklink",
        "nks"
       ],
       "near": [
        "dofollow",
        "ermanent",
        "niche",
        "o-follow",
        "quality"
       ],
       "reach": 23
      },
      {
       "grams": [
        "ck-link",
        "cklink"
       ],
       "reach": 19
      },
      {
       "grams": [
        "building"
       ],
       "near": [
        "ampaign",
        "kage",
        "rvice"
       ],
       "reach": 22
      },
      {
       "grams": [
        "guest",
        "ponsored"
       ],
       "near": [
        "blog",
        "icle",
        "post"
       ],
       "reach": 34
      },
      {
       "grams": [
        "uthority"
       ],
       "near": [
        "domain"
       ],
       "reach": 23
      },
      {
       "grams": [
        "across",
        "ecked",
        "reviewed",
        "visited"
       ],
       "near": [
        "ank",
        "esign",
        "listed",
        "otic",
        "search",
        "seo"
       ],
       "reach": 311
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_SHOUTING",
   "score": 1.2,
   "describe": "Much of the text is in capitals",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "BODY_SHOUTING",
    "args": []
   }
  },
  {
   "symbol": "BODY_STOCK_TIP",
   "score": 1.2,
   "describe": "Recommends a share to buy",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:otc\\s?bb|otc\\s+bulletin\\s+board|penny\\s+stocks?|stock\\s+(?:alert|pick)s?|undervalued\\s+(?:stock|share|compan(?:y|ies))|(?:hot|explosive)\\s+stock|profit\\s+target|otc\\s+newsletter)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "otc"
       ],
       "reach": 6
      },
      {
       "grams": [
        "bulletin"
       ],
       "near": [
        "board"
       ],
       "reach": 18
      },
      {
       "grams": [
        "nny"
       ],
       "near": [
        "cks",
        "tock"
       ],
       "reach": 12
      },
      {
       "grams": [
        "tock"
       ],
       "near": [
        "lert",
        "pick"
       ],
       "reach": 12
      },
      {
       "grams": [
        "valued"
       ],
       "near": [
        "anies",
        "mpany",
        "share",
        "tock"
       ],
       "reach": 21
      },
      {
       "grams": [
        "tock"
       ],
       "near": [
        "hot",
        "xplosive"
       ],
       "reach": 15
      },
      {
       "grams": [
        "rofit"
       ],
       "near": [
        "arget"
       ],
       "reach": 13
      },
      {
       "grams": [
        "wsletter"
       ],
       "near": [
        "otc"
       ],
       "reach": 14
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_STORAGE_FULL",
   "score": 1.2,
   "describe": "Says that storage is full and files will be lost",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:i?cloud|photo|device|drive)\\s+storage\\s+(?:is\\s+|may\\s+be\\s+|has\\s+(?:been\\s+)?)?(?:almost\\s+|nearly\\s+|completely\\s+|now\\s+)?(?:full|exceeded|exhausted)\\b|\\bstorage\\s+is\\s+(?:almost\\s+|nearly\\s+|completely\\s+)?full\\b|\\b(?:cloud|storage)\\s+account\\s+has\\s+(?:completely\\s+)?run\\s+out\\b|\\b(?:photos|files|backups?|videos)\\b[^.\\n]{0,60}\\b(?:will\\s+(?:stop|be\\s+(?:deleted|lost|erased))\\b|(?:are\\s+)?no\\s+longer\\s+(?:updating|backing|syncing|being\\s+backed)\\b)",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "orage"
       ],
       "near": [
        "cloud",
        "device",
        "drive",
        "hoto",
        "icloud"
       ],
       "reach": 44
      },
      {
       "grams": [
        "orage"
       ],
       "near": [
        "full"
       ],
       "reach": 26
      },
      {
       "grams": [
        "ccount"
       ],
       "near": [
        "cloud",
        "orage"
       ],
       "reach": 38
      },
      {
       "grams": [
        "ckup",
        "deos",
        "files",
        "hotos",
        "kups"
       ],
       "near": [
        "longer",
        "will"
       ],
       "reach": 93
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_STRANGER_LETTER",
   "score": 1.1,
   "describe": "Opens like a letter from a stranger with a secret",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:mail|message|letter|proposal|this)\\s+(?:may|might|will|would|must)\\s+(?:come|be|seem|sound)\\s+(?:to\\s+you\\s+)?(?:as\\s+)?(?:a\\s+|an\\s+|very\\s+)?(?:total\\s+|great\\s+|big\\s+|little\\s+)?(?:surpris(?:e|ing)|strange)\\b|\\b(?:might|may)\\s+find\\s+it\\s+(?:so\\s+|very\\s+)?surprising\\b|\\bpermit\\s+me\\s+to\\s+(?:introduce|inform)\\b|\\bwith\\s+(?:all\\s+)?due\\s+respect,?\\s+(?:i|and|to\\s+your)\\b|\\bhope\\s+this\\s+(?:e-?mail|mail|letter|message)\\s+(?:meets|reaches)\\s+you\\b|\\bi\\s+(?:got|obtained|came\\s+across|found)\\s+your\\s+(?:contact|e-?mail|information|profile|address|name)\\s+(?:from|in|on|through|while|during)\\b|\\b(?:kindly\\s+)?(?:reply|get\\s+back\\s+to\\s+me|contact\\s+me)\\s+for\\s+(?:more|further)\\s+(?:details|information)\\b|\\b(?:we|i)\\s+(?:have\\s+)?(?:never|haven['’]t|have\\s+not)\\s+met\\s+(?:you\\s+)?before\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "strange",
        "urprise",
        "urprisin"
       ],
       "near": [
        "letter",
        "mail",
        "roposal",
        "sage",
        "this"
       ],
       "reach": 53
      },
      {
       "grams": [
        "urprisin"
       ],
       "near": [
        "find"
       ],
       "reach": 29
      },
      {
       "grams": [
        "rmit"
       ],
       "near": [
        "inform",
        "roduce"
       ],
       "reach": 22
      },
      {
       "grams": [
        "ct,",
        "espect"
       ],
       "near": [
        "due"
       ],
       "reach": 29
      },
      {
       "grams": [
        "hope"
       ],
       "near": [
        "eaches",
        "meets"
       ],
       "reach": 29
      },
      {
       "grams": [
        "across",
        "found",
        "got",
        "obtained"
       ],
       "near": [
        "your"
       ],
       "reach": 38
      },
      {
       "grams": [
        "back",
        "ply",
        "tact"
       ],
       "near": [
        "further",
        "more"
       ],
       "reach": 45
      },
      {
       "grams": [
        "before"
       ],
       "near": [
        "met"
       ],
       "reach": 31
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_SURVEY_REWARD",
   "score": 1.2,
   "describe": "Promises a reward for a survey or to lucky customers",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:survey|questionnaire)\\b[^.\\n]{0,100}\\b(?:reward|gift\\s+card|prize|receive\\s+(?:a|an|your|up)\\s|\\$\\s?\\d)|\\b(?:lucky|randomly\\s+(?:selected|chosen))\\s+(?:customers?|users?|members?|visitors?|shoppers?|recipients?)\\b|\\byou\\s+(?:have\\s+been|were|are|['’]ve\\s+been)\\s+(?:specially\\s+|randomly\\s+|personally\\s+)(?:selected|chosen)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "nnaire",
        "urvey"
       ],
       "reach": 126
      },
      {
       "grams": [
        "mly",
        "ucky"
       ],
       "near": [
        "cipient",
        "customer",
        "member",
        "opper",
        "ser",
        "visitor"
       ],
       "reach": 28
      },
      {
       "grams": [
        "chosen",
        "lected"
       ],
       "near": [
        "mly",
        "rsonally",
        "speciall"
       ],
       "reach": 33
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_TRANSFER_OF_FUNDS",
   "score": 1.3,
   "describe": "Asks for help to move money",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:transfer|release|remit(?:tance)?|move|moving|claim|receive|secure)\\s+(?:of\\s+)?(?:(?:the|this|these|said|such|your|his)\\s+){1,2}(?:said\\s+)?(?:funds?|money|sum|fortune|inheritance)\\b\\s+(?:in)?to\\s+(?:you|your|a\\s+foreign|an?\\s+overseas|any|the\\s+account)|\\bfund(?:s)?\\s+transfer\\s+(?:to|into)\\s+your\\b|\\b(?:release|payment|transfer)\\s+of\\s+your\\s+(?:compensation|inheritance|contract|overdue|outstanding|winning)[^.]{0,40}\\b(?:funds?|payment|sum)\\b|\\b(?:your|compensation|inheritance|overdue)\\s+payment\\s+file\\b|\\b(?:foreign|overseas)\\s+(?:partner|account|beneficiary|business\\s+partner)\\b|\\b(?:assist(?:ance)?|help)\\b[^.\\n]{0,80}\\b(?:move|transfer|receive|secure|claim|release|relocate)\\b[^.\\n]{0,40}\\b(?:funds?|money|amount|consignment|gold|inheritance|assets)\\b|\\bamount\\s+(?:that\\s+)?i\\s+want\\s+to\\s+move\\b|\\b\\d{1,2}\\s?%\\s+(?:of\\s+(?:the\\s+)?(?:total\\s+)?(?:sum|funds?|money|amount)|(?:for|to)\\s+(?:you|me|us))\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "fund",
        "inherita",
        "ney",
        "rtune",
        "sum"
       ],
       "near": [
        "claim",
        "ecure",
        "eive",
        "emit",
        "move",
        "nsfer",
        "oving",
        "release"
       ],
       "reach": 59
      },
      {
       "grams": [
        "nsfer"
       ],
       "near": [
        "fund"
       ],
       "reach": 24
      },
      {
       "grams": [
        "nsfer",
        "payment",
        "release"
       ],
       "near": [
        "fund",
        "payment",
        "sum"
       ],
       "reach": 76
      },
      {
       "grams": [
        "payment"
       ],
       "near": [
        "file"
       ],
       "reach": 25
      },
      {
       "grams": [
        "eign",
        "rseas"
       ],
       "near": [
        "business",
        "ccount",
        "neficiar",
        "rtner"
       ],
       "reach": 25
      },
      {
       "grams": [
        "claim",
        "ecure",
        "eive",
        "locate",
        "move",
        "nsfer",
        "release"
       ],
       "near": [
        "fund",
        "gnment",
        "gold",
        "inherita",
        "mount",
        "ney",
        "sets"
       ],
       "reach": 149
      },
      {
       "grams": [
        "mount"
       ],
       "near": [
        "move"
       ],
       "reach": 26
      },
      {
       "grams": [
        "%"
       ],
       "reach": 24
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_UNASKED",
   "score": 0.8,
   "describe": "Excuses itself for coming unasked",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\bone[-\\s]time\\s+(?:only\\s+)?(?:e-?)?(?:mailing|message|announcement)\\b|\\bone[-\\s]time\\s+(?:only\\s+)?(?:e-?)?mail\\b|\\b(?:apologi[sz]e|sorry|forgive)\\b[^.\\n]{0,50}\\b(?:unwanted|unsolicited|intrusion)\\b|\\b(?:excluded|take\\s+yourself|remove\\s+yourself)\\s+(?:from|off|out\\s+of)\\b[^.\\n]{0,30}\\b(?:list|notices?|mailings?|database)\\b|\\bnever\\s+sent\\s+unsolicited\\b|\\b(?:s\\.?\\s?1618|section\\s+301)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "iling",
        "sage",
        "uncement"
       ],
       "near": [
        "-mailing",
        "e-messag",
        "emailing",
        "iling",
        "sage",
        "uncement"
       ],
       "reach": 28
      },
      {
       "grams": [
        "one"
       ],
       "near": [
        "ime"
       ],
       "reach": 20
      },
      {
       "grams": [
        "cited",
        "rusion",
        "unwanted"
       ],
       "near": [
        "give",
        "gize",
        "pologise",
        "rry"
       ],
       "reach": 70
      },
      {
       "grams": [
        "elf",
        "xcluded"
       ],
       "near": [
        "abase",
        "iling",
        "list",
        "ngs",
        "otice"
       ],
       "reach": 60
      },
      {
       "grams": [
        "never"
       ],
       "near": [
        "cited"
       ],
       "reach": 22
      },
      {
       "grams": [
        "618"
       ],
       "reach": 7
      },
      {
       "grams": [
        "301"
       ],
       "near": [
        "section"
       ],
       "reach": 11
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_UNUSUAL_SIGN_IN",
   "score": 1,
   "describe": "Reports unusual activity in an account",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:unusual|suspicious|unauthori[sz]ed|unrecogni[sz]ed|irregular)\\s+(?:sign-?in|log-?in|account|access|activit(?:y|ies)|transactions?|attempts?)(?:\\s+(?:activit(?:y|ies)|attempts?))?\\b[^.]{0,80}\\b(?:your|account|mailbox|detected|noticed)\\b|\\b(?:detected|noticed|identified)\\s+(?:an?\\s+|some\\s+)?(?:unusual|suspicious|unauthori[sz]ed|irregular)\\s+",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "cognised",
        "gular",
        "nized",
        "rized",
        "unusual",
        "uspiciou",
        "uthorise"
       ],
       "near": [
        "ccess",
        "ccount",
        "empt",
        "gn-in",
        "gnin",
        "ivities",
        "ivity",
        "og-in",
        "ogin",
        "saction"
       ],
       "reach": 124
      },
      {
       "grams": [
        "gular",
        "rized",
        "unusual",
        "uspiciou",
        "uthorise"
       ],
       "near": [
        "ced",
        "detected",
        "ified"
       ],
       "reach": 29
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_URGENT_REPLY",
   "score": 0.6,
   "describe": "Asks for an answer at once",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:an\\s+)?(?:urgent|immediate)\\s+(?:response|reply|assistance|attention|action|help)\\b|\\b(?:reply|respond|contact\\s+me|contact\\s+us|get\\s+back\\s+to\\s+me)\\s+(?:urgently|immediately|at\\s+once)\\b|\\brequires?\\s+(?:your\\s+)?immediate\\b|\\burgently\\s+(?:need|require|request|await)",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "immediat",
        "urgent"
       ],
       "near": [
        "action",
        "attentio",
        "elp",
        "ply",
        "ponse",
        "sistance"
       ],
       "reach": 23
      },
      {
       "grams": [
        "immediat",
        "once",
        "urgently"
       ],
       "near": [
        "back",
        "ply",
        "pond",
        "tact"
       ],
       "reach": 26
      },
      {
       "grams": [
        "immediat"
       ],
       "near": [
        "require"
       ],
       "reach": 23
      },
      {
       "grams": [
        "urgently"
       ],
       "near": [
        "await",
        "need",
        "request",
        "require"
       ],
       "reach": 16
      }
     ]
    },
    "rewrite": {
     "kind": "table",
     "table": {
      "urgent response": "response",
      "urgent reply": "reply",
      "an urgent response": "a response",
      "an urgent reply": "a reply",
      "an immediate response": "a response",
      "an immediate reply": "a reply",
      "urgent assistance": "assistance",
      "urgent attention": "attention",
      "urgent action": "action",
      "urgent help": "help",
      "immediate response": "response",
      "immediate reply": "reply",
      "immediate assistance": "assistance",
      "immediate attention": "attention",
      "immediate action": "action",
      "immediate help": "help",
      "reply urgently": "please reply soon",
      "reply immediately": "please reply soon",
      "respond urgently": "respond soon",
      "respond immediately": "respond soon",
      "contact me immediately": "contact me soon",
      "contact us immediately": "contact us soon",
      "contact me urgently": "contact me soon",
      "contact us urgently": "contact us soon"
     }
    }
   }
  },
  {
   "symbol": "BODY_UTMOST_CONFIDENCE",
   "score": 0.9,
   "describe": "Stresses how confidential the business is",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:utmost|absolute|strictest?|top|complete|highest)\\s+(?:confiden(?:ce|tiality|tial)|secrecy|secret|trust\\s+and\\s+confiden)|\\bmutual(?:ly)?\\s+benefi\\w{2,10}\\s+(?:business|transaction|proposal)\\b|\\bconfidential\\s+(?:business|transaction|proposal|deal)\\b|\\b(?:business|urgent)\\s+(?:proposition|transaction)\\b|\\bi\\s+am\\s+(?:the\\s+)?(?:barrister|an?\\s+attorney\\s+to|the\\s+auditor\\s+(?:of|in))\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "ecret",
        "ecy",
        "fiden"
       ],
       "near": [
        "absolute",
        "highest",
        "ictes",
        "lete",
        "top",
        "utmost"
       ],
       "reach": 28
      },
      {
       "grams": [
        "mutual"
       ],
       "near": [
        "nefi"
       ],
       "reach": 37
      },
      {
       "grams": [
        "fidentia"
       ],
       "near": [
        "business",
        "deal",
        "roposal",
        "saction"
       ],
       "reach": 24
      },
      {
       "grams": [
        "ropositi",
        "saction"
       ],
       "near": [
        "business",
        "urgent"
       ],
       "reach": 20
      },
      {
       "grams": [
        "barriste",
        "ney",
        "uditor"
       ],
       "reach": 23
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_VERIFY_ACCOUNT",
   "score": 0.7,
   "describe": "Asks to confirm an account or its details",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:verify|validate|confirm|update|re-?confirm|re-?activate|unlock|restore)\\s+your\\s+(?:(?:[a-z]{2,12}|on-?line|e-?mail)\\s+){0,2}(?:account|accounts|identity|mailbox|billing|payment\\s+(?:details|information|method)|log-?in|password|(?:bank|card|personal|account|billing)\\s+(?:details|information)|credentials)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "-activat",
        "-confirm",
        "ify",
        "ivate",
        "nfirm",
        "store",
        "unlock",
        "update",
        "validate"
       ],
       "near": [
        "your"
       ],
       "reach": 63
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_VITAL_PROPOSAL",
   "score": 1.1,
   "describe": "Asks a stranger to answer before saying what it is about",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\bis\\s+(?:this|your)\\s+e-?mail(?:\\s+address)?\\s+(?:still\\s+)?(?:valid|active|in\\s+use)\\b|\\bif\\s+(?:this|your)\\s+e-?mail(?:\\s+address)?\\s+is\\s+(?:still\\s+)?(?:valid|active|in\\s+use)\\b|\\b(?:vital|lucrative|private|confidential|mutual(?:ly\\s+beneficial)?)\\s+(?:business\\s+)?(?:proposal|proposition)\\b|\\b(?:something|a\\s+(?:very\\s+)?(?:important|vital|urgent)\\s+(?:matter|issue))\\s+(?:very\\s+)?(?:important\\s+|vital\\s+|urgent\\s+)?(?:that\\s+i\\s+(?:want|wish|need)\\s+)?to\\s+(?:discuss|share)\\s+with\\s+you\\b|\\bget\\s+back\\s+to\\s+me\\s+(?:via|through|on|with)\\s+(?:this|my|the)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "-mail",
        "email"
       ],
       "near": [
        "tive",
        "use",
        "valid"
       ],
       "reach": 35
      },
      {
       "grams": [
        "-mail",
        "email"
       ],
       "near": [
        "tive",
        "use",
        "valid"
       ],
       "reach": 38
      },
      {
       "grams": [
        "roposal",
        "ropositi"
       ],
       "near": [
        "fidentia",
        "ivate",
        "lucrativ",
        "mutual",
        "vital"
       ],
       "reach": 40
      },
      {
       "grams": [
        "scuss",
        "share"
       ],
       "near": [
        "matter",
        "somethin",
        "sue"
       ],
       "reach": 70
      },
      {
       "grams": [
        "back"
       ],
       "near": [
        "get"
       ],
       "reach": 27
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_WALLET_ALERT",
   "score": 1.6,
   "describe": "Warns about a wallet or an account for digital coins",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:metamask|trust\\s+wallet|ledger\\s+(?:live|wallet|nano)|coinbase|binance|phantom\\s+wallet|exodus\\s+wallet|kraken)\\b[^.]{0,120}\\b(?:mandatory|verif(?:y|ication)|restrict(?:ed|ions?)|suspend(?:ed)?|2fa|two-?factor|unauthori[sz]ed|must\\s+update|action\\s+required)\\b|\\b(?:protect|secure|restore|update|upgrade)\\s+your\\s+(?:[a-z]{3,12}\\s+)?(?:crypto\\s+)?wallet\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "2fa",
        "icted",
        "iction",
        "ify",
        "ndatory",
        "required",
        "rificati",
        "rized",
        "update",
        "uspend",
        "uthorise",
        "wo-facto",
        "wofactor"
       ],
       "near": [
        "ask",
        "binance",
        "edger",
        "inbase",
        "kraken",
        "phantom",
        "wallet",
        "xodus"
       ],
       "reach": 149
      },
      {
       "grams": [
        "wallet"
       ],
       "near": [
        "ecure",
        "rotect",
        "store",
        "update",
        "upgrade"
       ],
       "reach": 39
      }
     ]
    }
   }
  },
  {
   "symbol": "BODY_WEIGHT_LOSS",
   "score": 1.4,
   "describe": "Promises weight loss",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "body",
    "pattern": {
     "source": "\\b(?:lose|drop|shed|melt)\\s+(?:weight\\s+(?:fast|quickly|now|today|without|overnight|in)|(?:up\\s+to\\s+)?\\d{1,3}\\s?(?:lbs?|pounds|kilos?|kg|stone|inches)|(?:body\\s+|belly\\s+)?fat)\\b|\\b(?:burns?|burning|melts?|blasts?)\\s+(?:away\\s+)?(?:(?:the\\s+|your\\s+|body\\s+|belly\\s+|stubborn\\s+)){0,3}fat\\b|\\b(?:fat|calorie)[-\\s]burn(?:er|ing)\\b|\\bweight[-\\s]loss\\s+(?:pills?|products?|supplements?|patch|miracle|secret|solution|drops)\\b|\\b(?:diet|slimming)\\s+pills?\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "drop",
        "hed",
        "lose",
        "melt"
       ],
       "reach": 21
      },
      {
       "grams": [
        "blast",
        "burn",
        "melt"
       ],
       "near": [
        "fat"
       ],
       "reach": 43
      },
      {
       "grams": [
        "burner",
        "burning"
       ],
       "near": [
        "fat",
        "lorie"
       ],
       "reach": 15
      },
      {
       "grams": [
        "eight"
       ],
       "near": [
        "ecret",
        "miracle",
        "olution",
        "patch",
        "pill",
        "roduct",
        "rops",
        "upplemen"
       ],
       "reach": 23
      },
      {
       "grams": [
        "pill"
       ],
       "near": [
        "iet",
        "imming"
       ],
       "reach": 14
      }
     ]
    }
   }
  },
  {
   "symbol": "CONTENT_MODEL_50",
   "score": 0.3,
   "describe": "The wording as a whole is like that of unwanted mail",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "CONTENT_MODEL_50",
    "args": []
   }
  },
  {
   "symbol": "CONTENT_MODEL_62",
   "score": 0.7,
   "describe": "The wording as a whole is like that of unwanted mail",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "CONTENT_MODEL_62",
    "args": []
   }
  },
  {
   "symbol": "CONTENT_MODEL_73",
   "score": 1.1,
   "describe": "The wording as a whole is like that of unwanted mail",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "CONTENT_MODEL_73",
    "args": []
   }
  },
  {
   "symbol": "CONTENT_MODEL_82",
   "score": 1.6,
   "describe": "The wording as a whole is like that of unwanted mail",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "CONTENT_MODEL_82",
    "args": []
   }
  },
  {
   "symbol": "CONTENT_MODEL_88",
   "score": 2,
   "describe": "The wording as a whole is like that of unwanted mail",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "CONTENT_MODEL_88",
    "args": []
   }
  },
  {
   "symbol": "CONTENT_MODEL_94",
   "score": 2.8,
   "describe": "The wording as a whole is like that of unwanted mail",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "CONTENT_MODEL_94",
    "args": []
   }
  },
  {
   "symbol": "CONTENT_MODEL_97",
   "score": 3.8,
   "describe": "The wording as a whole is like that of unwanted mail",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "CONTENT_MODEL_97",
    "args": []
   }
  },
  {
   "symbol": "HTML_ACTIVE_CONTENT",
   "score": 0.6,
   "describe": "The mail carries a script or embedded content",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "HTML_ACTIVE_CONTENT",
    "args": []
   }
  },
  {
   "symbol": "HTML_BROKEN",
   "score": 1,
   "describe": "The formatting behind the text is badly broken",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "HTML_BROKEN",
    "args": []
   }
  },
  {
   "symbol": "HTML_EMPTY",
   "score": 0.8,
   "describe": "The mail is formatted but says nothing",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "HTML_EMPTY",
    "args": []
   }
  },
  {
   "symbol": "HTML_FORM",
   "score": 0.2,
   "describe": "A form to fill in is built into the mail",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "HTML_FORM",
    "args": []
   }
  },
  {
   "symbol": "HTML_HIDDEN_COLOUR",
   "score": 1.8,
   "describe": "Text has the colour of its background",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "HTML_HIDDEN_COLOUR",
    "args": []
   }
  },
  {
   "symbol": "HTML_HIDDEN_DISPLAY",
   "score": 1,
   "describe": "Text is switched off for readers",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "HTML_HIDDEN_DISPLAY",
    "args": []
   }
  },
  {
   "symbol": "HTML_HIDDEN_OFFSCREEN",
   "score": 1.5,
   "describe": "Text is moved off the screen",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "HTML_HIDDEN_OFFSCREEN",
    "args": []
   }
  },
  {
   "symbol": "HTML_HIDDEN_SIZE",
   "score": 1.5,
   "describe": "Text is too small to be seen",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "HTML_HIDDEN_SIZE",
    "args": []
   }
  },
  {
   "symbol": "HTML_HUGE_FONT",
   "score": 0.6,
   "describe": "A whole sentence is set in huge letters",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "HTML_HUGE_FONT",
    "args": []
   }
  },
  {
   "symbol": "HTML_IMAGE_ONLY",
   "score": 1.4,
   "describe": "The mail is a picture with almost no text",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "HTML_IMAGE_ONLY",
    "args": []
   }
  },
  {
   "symbol": "HTML_LARGE_IMAGE",
   "score": 0.5,
   "describe": "A large picture stands beside very little text",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "HTML_LARGE_IMAGE",
    "args": []
   }
  },
  {
   "symbol": "HTML_LONG_RUN",
   "score": 0.7,
   "describe": "A very long string without a space stands in the text",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "HTML_LONG_RUN",
    "args": []
   }
  },
  {
   "symbol": "HTML_LOUD_COLOURS",
   "score": 0.5,
   "describe": "The text is written in several loud colours",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "HTML_LOUD_COLOURS",
    "args": []
   }
  },
  {
   "symbol": "HTML_MOVING_TEXT",
   "score": 0.8,
   "describe": "Text is made to blink or move",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "HTML_MOVING_TEXT",
    "args": []
   }
  },
  {
   "symbol": "HTML_PASSWORD_FIELD",
   "score": 2.5,
   "describe": "The mail has a field for a password",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "HTML_PASSWORD_FIELD",
    "args": []
   }
  },
  {
   "symbol": "HTML_SPLIT_WORDS",
   "score": 1.8,
   "describe": "Words are split by characters that nobody sees",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "HTML_SPLIT_WORDS",
    "args": []
   }
  },
  {
   "symbol": "LINK_ARCHIVE",
   "score": 0.4,
   "describe": "A link downloads an archive",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "uri",
    "pattern": {
     "source": "^(?:https?|ftp):[\\\\/]{2}[^\\/?#]{1,300}\\/[^?#]{0,2000}\\.(?:zip|rar|7z|ace|cab)(?=[?#]|$)",
     "flags": "i",
     "view": "text"
    }
   }
  },
  {
   "symbol": "LINK_CLICK_HERE",
   "score": 0.2,
   "describe": "A link says only \"click here\"",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "LINK_CLICK_HERE",
    "args": []
   }
  },
  {
   "symbol": "LINK_CODE",
   "score": 2,
   "describe": "A link carries data or code in place of an address",
   "origin": "bundled",
   "scope": "whole",
   "matcher": {
    "kind": "eval",
    "name": "LINK_CODE",
    "args": []
   }
  },
  {
   "symbol": "LINK_EXECUTABLE",
   "score": 1.5,
   "describe": "A link downloads a program",
   "origin": "bundled",
   "scope": "whole",
   "matcher": {
    "kind": "uri",
    "pattern": {
     "source": "^(?:https?|ftp):[\\\\/]{2}[^\\/?#]{1,300}\\/[^?#]{0,2000}\\.(?:exe|scr|pif|vbs|vbe|wsf|bat|cmd|ps1|jar|msi|msix|hta|lnk|iso|img|apk|cpl)(?=[?#]|$)",
     "flags": "i",
     "view": "text"
    }
   }
  },
  {
   "symbol": "LINK_FREE_HOST",
   "score": 0.5,
   "describe": "A link leads to a page on free hosting",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "uri",
    "pattern": {
     "source": "^(?:https?:)?[\\\\/]{0,2}(?!www\\.)(?:[^\\/?#@:.]{1,63}\\.){1,8}(?:weebly\\.com|wixsite\\.com|webnode\\.com|yolasite\\.com|000webhostapp\\.com|firebaseapp\\.com|web\\.app|r2\\.dev|ngrok\\.io|ngrok-free\\.app|trycloudflare\\.com|godaddysites\\.com|square\\.site|glitch\\.me|repl\\.co|duckdns\\.org|jimdosite\\.com|ucoz\\.(?:com|net|ru)|ipfs\\.dweb\\.link|backblazeb2\\.com)(?=[\\/?#:]|$)",
     "flags": "i",
     "view": "text"
    }
   }
  },
  {
   "symbol": "LINK_IP_ADDRESS",
   "score": 1.5,
   "describe": "A link leads to a bare IP address",
   "origin": "bundled",
   "scope": "whole",
   "matcher": {
    "kind": "uri",
    "pattern": {
     "source": "^(?:https?|ftp):[\\\\/]{2}(?!10\\.|127\\.|0\\.|169\\.254\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.)\\d{1,3}(?:\\.\\d{1,3}){3}(?=[:\\/?#]|$)",
     "flags": "i",
     "view": "text"
    }
   }
  },
  {
   "symbol": "LINK_LOCAL_FILE",
   "score": 0.5,
   "describe": "A link or picture points into your own computer",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "uri",
    "pattern": {
     "source": "^file:",
     "flags": "i",
     "view": "text"
    }
   }
  },
  {
   "symbol": "LINK_LOOKALIKE",
   "score": 3,
   "describe": "A link spells the name of its site in mixed alphabets",
   "origin": "bundled",
   "scope": "whole",
   "matcher": {
    "kind": "eval",
    "name": "LINK_LOOKALIKE",
    "args": []
   }
  },
  {
   "symbol": "LINK_MANY_DOMAINS",
   "score": 0.5,
   "describe": "Links lead to very many different sites",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "LINK_MANY_DOMAINS",
    "args": []
   }
  },
  {
   "symbol": "LINK_NUMERIC_HOST",
   "score": 2.5,
   "describe": "A link hides an IP address in unusual figures",
   "origin": "bundled",
   "scope": "whole",
   "matcher": {
    "kind": "uri",
    "pattern": {
     "source": "^(?:https?|ftp):[\\\\/]{2}(?:\\d{8,10}|0x[0-9a-f]{1,8}|(?=[^\\/?#]{0,60}(?:0x|\\b0\\d))(?:0x[0-9a-f]{1,2}|\\d{1,4})(?:\\.(?:0x[0-9a-f]{1,2}|\\d{1,4})){3})(?=[:\\/?#]|$)",
     "flags": "i",
     "view": "text"
    }
   }
  },
  {
   "symbol": "LINK_OPEN_REDIRECT",
   "score": 0.7,
   "describe": "A link takes a detour over another site",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "uri",
    "pattern": {
     "source": "^https?:[\\\\/]{2}(?:www\\.google\\.[a-z.]{2,6}\\/url\\?|(?:www\\.)?google\\.[a-z.]{2,6}\\/amp\\/|l\\.facebook\\.com\\/l\\.php\\?|(?:www\\.)?youtube\\.com\\/redirect\\?|(?:www\\.)?linkedin\\.com\\/redir\\/|(?:www\\.)?bing\\.com\\/ck\\/a\\?|(?:[a-z0-9-]{1,60}\\.){1,3}doubleclick\\.net\\/[^#]{0,500}https?(?::|%3a))",
     "flags": "i",
     "view": "text"
    }
   }
  },
  {
   "symbol": "LINK_PORT",
   "score": 0.4,
   "describe": "A link names an unusual port",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "uri",
    "pattern": {
     "source": "^https?:[\\\\/]{2}(?:[a-z0-9-]{1,63}\\.){1,8}[a-z]{2,24}:(?!(?:80|443|3000|8000|8080|8443|9090)(?!\\d))\\d{2,5}(?=[\\/?#]|$)",
     "flags": "i",
     "view": "text"
    }
   }
  },
  {
   "symbol": "LINK_PUNYCODE",
   "score": 0.4,
   "describe": "A link names its site in Punycode",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "uri",
    "pattern": {
     "source": "^(?:https?|ftp):[\\\\/]{2}[^\\/?#]{0,250}\\bxn--[a-z0-9]",
     "flags": "i",
     "view": "text"
    }
   }
  },
  {
   "symbol": "LINK_RISKY_TLD",
   "score": 0.5,
   "describe": "A link leads to a domain ending that spam favours",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "uri",
    "pattern": {
     "source": "^(?:https?:)?[\\\\/]{0,2}(?:[^\\/?#:@.]{1,63}\\.){1,8}(?:top|click|icu|cyou|sbs|cfd|buzz|rest|monster|quest|bond|zip|mov|gq|tk|ml|cf|ga|loan|beauty|hair|skin|cam|bid|win|stream|download|racing|accountant|faith|cricket|men|makeup)(?=[\\/?#:]|$)",
     "flags": "i",
     "view": "text"
    }
   }
  },
  {
   "symbol": "LINK_SHORTENER",
   "score": 1.2,
   "describe": "A link goes through a link shortener",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "uri",
    "pattern": {
     "source": "^(?:https?:)?[\\\\/]{0,2}(?:www\\.)?(?:bit\\.ly|bitly\\.com|tinyurl\\.com|goo\\.gl|ow\\.ly|is\\.gd|v\\.gd|buff\\.ly|rebrand\\.ly|cutt\\.ly|shorturl\\.at|rb\\.gy|t\\.ly|tiny\\.cc|bl\\.ink|short\\.io|soo\\.gd|clck\\.ru|qrco\\.de|s\\.id|lnk\\.to|adf\\.ly|shorte\\.st|tr\\.im|x\\.gd|urlz\\.fr|t2m\\.io|tny\\.im|u\\.to|bc\\.vc|1url\\.com|2u\\.pw|shrtco\\.de)(?=[\\/?#:]|$)",
     "flags": "i",
     "view": "text"
    }
   }
  },
  {
   "symbol": "LINK_TEXT_MISMATCH",
   "score": 0.8,
   "describe": "A link shows one address and opens another",
   "origin": "bundled",
   "scope": "whole",
   "matcher": {
    "kind": "eval",
    "name": "LINK_TEXT_MISMATCH",
    "args": []
   }
  },
  {
   "symbol": "LINK_USER_AT_HOST",
   "score": 2.5,
   "describe": "A link names one site before an @ and opens another",
   "origin": "bundled",
   "scope": "whole",
   "matcher": {
    "kind": "uri",
    "pattern": {
     "source": "^(?:https?|ftp):[\\\\/]{2,}[^\\\\\\/?#@.%]{0,200}[.%][^\\\\\\/?#@]{0,300}@",
     "flags": "i",
     "view": "text"
    }
   }
  },
  {
   "symbol": "SUBJ_YOU_WON",
   "score": 1.8,
   "describe": "The subject says that the reader has won or was chosen",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "subject",
    "pattern": {
     "source": "\\byou(?:['’]ve|\\s+have|\\s+are|['’]re)?\\s+(?:just\\s+)?(?:been\\s+)?(?:won|(?:selected|chosen)\\s+(?:for|to\\s+(?:win|receive|get|claim))|a\\s+winner|the\\s+(?:lucky\\s+)?winner)\\b|\\b(?:lucky|lottery|prize|jackpot|sweepstakes?|award)\\s+(?:winner|winning|notification|draw)\\b|\\bclaim\\s+your\\s+(?:prize|reward|award|winnings?|gift)\\b|\\b(?:your|congratulations,?)\\s+(?:winning|winner)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "chosen",
        "lected",
        "winner",
        "won"
       ],
       "near": [
        "you"
       ],
       "reach": 38
      },
      {
       "grams": [
        "award",
        "jackpot",
        "lottery",
        "pstake",
        "rize",
        "takes",
        "ucky"
       ],
       "near": [
        "draw",
        "ificatio",
        "nning",
        "winner"
       ],
       "reach": 24
      },
      {
       "grams": [
        "claim"
       ],
       "near": [
        "award",
        "gift",
        "ngs",
        "nning",
        "reward",
        "rize"
       ],
       "reach": 19
      },
      {
       "grams": [
        "nning",
        "winner"
       ],
       "near": [
        "ngratula",
        "your"
       ],
       "reach": 24
      }
     ]
    }
   }
  },
  {
   "symbol": "META_ADVANCE_FEE",
   "score": 2.5,
   "describe": "Tells the story of a fortune that waits for the reader",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "meta",
    "expression": {
     "op": ">=",
     "left": {
      "op": "+",
      "left": {
       "op": "+",
       "left": {
        "op": "+",
        "left": {
         "op": "+",
         "left": {
          "op": "+",
          "left": {
           "op": "+",
           "left": {
            "op": "+",
            "left": {
             "op": "+",
             "left": {
              "op": "+",
              "left": {
               "op": "+",
               "left": {
                "op": "||",
                "left": {
                 "op": "rule",
                 "symbol": "BODY_LOTTERY"
                },
                "right": {
                 "op": "rule",
                 "symbol": "SUBJ_YOU_WON"
                }
               },
               "right": {
                "op": "rule",
                "symbol": "BODY_NEXT_OF_KIN"
               }
              },
              "right": {
               "op": "rule",
               "symbol": "BODY_INHERITANCE"
              }
             },
             "right": {
              "op": "rule",
              "symbol": "BODY_MILLIONS"
             }
            },
            "right": {
             "op": "rule",
             "symbol": "BODY_TRANSFER_OF_FUNDS"
            }
           },
           "right": {
            "op": "rule",
            "symbol": "BODY_UTMOST_CONFIDENCE"
           }
          },
          "right": {
           "op": "rule",
           "symbol": "BODY_DIPLOMAT"
          }
         },
         "right": {
          "op": "rule",
          "symbol": "BODY_DONATION"
         }
        },
        "right": {
         "op": "rule",
         "symbol": "BODY_STRANGER_LETTER"
        }
       },
       "right": {
        "op": "rule",
        "symbol": "BODY_OFFICER_STORY"
       }
      },
      "right": {
       "op": "rule",
       "symbol": "BODY_INVESTOR"
      }
     },
     "right": {
      "op": "number",
      "value": 2
     }
    }
   }
  },
  {
   "symbol": "SUBJ_EASY_MONEY",
   "score": 1.3,
   "describe": "The subject promises easy money",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "subject",
    "pattern": {
     "source": "\\bmake\\s+(?:more\\s+|extra\\s+|easy\\s+|big\\s+|serious\\s+)?(?:money|cash)\\b|\\b(?:extra|passive|residual|second|unlimited)\\s+(?:income|cash)\\b|\\bwork\\s+(?:from|at)\\s+home\\s+and\\s+(?:earn|make)\\b|\\bget\\s+rich\\b|\\bbe\\s+your\\s+own\\s+boss\\b|\\bfinancial\\s+freedom\\b|\\bdouble\\s+your\\b|\\brisk[-\\s]?free\\b|\\bguaranteed\\s+(?:income|profits?|returns?|approval)\\b|\\b(?:free|fast|easy|quick|instant)\\s+(?:money|cash)\\b|\\bhome[-\\s](?:based\\s+)?business\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "cash",
        "ney"
       ],
       "near": [
        "make"
       ],
       "reach": 18
      },
      {
       "grams": [
        "idual",
        "limited",
        "second",
        "sive",
        "xtra"
       ],
       "near": [
        "cash",
        "ncome"
       ],
       "reach": 16
      },
      {
       "grams": [
        "home"
       ],
       "near": [
        "arn",
        "make"
       ],
       "reach": 23
      },
      {
       "grams": [
        "rich"
       ],
       "near": [
        "get"
       ],
       "reach": 8
      },
      {
       "grams": [
        "boss"
       ],
       "near": [
        "own"
       ],
       "reach": 16
      },
      {
       "grams": [
        "nancial"
       ],
       "near": [
        "dom"
       ],
       "reach": 17
      },
      {
       "grams": [
        "uble"
       ],
       "near": [
        "your"
       ],
       "reach": 11
      },
      {
       "grams": [
        "isk"
       ],
       "near": [
        "free"
       ],
       "reach": 9
      },
      {
       "grams": [
        "guarante"
       ],
       "near": [
        "ncome",
        "pproval",
        "rofit",
        "urn"
       ],
       "reach": 19
      },
      {
       "grams": [
        "cash",
        "ney"
       ],
       "near": [
        "asy",
        "fast",
        "free",
        "nstant",
        "uick"
       ],
       "reach": 13
      },
      {
       "grams": [
        "home"
       ],
       "near": [
        "business"
       ],
       "reach": 19
      }
     ]
    }
   }
  },
  {
   "symbol": "SUBJ_MONEY_OFFER",
   "score": 1.1,
   "describe": "The subject offers a sum of money",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "subject",
    "pattern": {
     "source": "[$€£]\\s?\\d[\\d.,]{0,12}k?\\s+(?:(?:an?|per|each|every)\\s+(?:day|week|month|hour)|daily|weekly|cash|bonus|reward|gift|prize|loan|free)\\b|\\b(?:earn|make|win|claim|won|receive)\\s+(?:up\\s+to\\s+)?[$€£]\\s?\\d[\\d.,]{0,12}",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "cash",
        "day",
        "free",
        "gift",
        "hour",
        "ily",
        "kly",
        "loan",
        "nth",
        "onus",
        "reward",
        "rize",
        "week"
       ],
       "reach": 28
      },
      {
       "grams": [
        "arn",
        "claim",
        "eive",
        "make",
        "win",
        "won"
       ],
       "reach": 29
      }
     ]
    }
   }
  },
  {
   "symbol": "META_EASY_MONEY",
   "score": 1.5,
   "describe": "Several promises of money together",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "meta",
    "expression": {
     "op": ">",
     "left": {
      "op": "+",
      "left": {
       "op": "+",
       "left": {
        "op": "+",
        "left": {
         "op": "+",
         "left": {
          "op": "+",
          "left": {
           "op": "+",
           "left": {
            "op": "+",
            "left": {
             "op": "+",
             "left": {
              "op": "+",
              "left": {
               "op": "+",
               "left": {
                "op": "rule",
                "symbol": "BODY_MAKE_MONEY"
               },
               "right": {
                "op": "rule",
                "symbol": "BODY_HOME_BUSINESS"
               }
              },
              "right": {
               "op": "rule",
               "symbol": "BODY_EARN_PER_WEEK"
              }
             },
             "right": {
              "op": "rule",
              "symbol": "BODY_DOUBLE_YOUR"
             }
            },
            "right": {
             "op": "rule",
             "symbol": "BODY_CASH_OFFER"
            }
           },
           "right": {
            "op": "rule",
            "symbol": "BODY_GUARANTEED_RETURNS"
           }
          },
          "right": {
           "op": "rule",
           "symbol": "BODY_RISK_FREE"
          }
         },
         "right": {
          "op": "rule",
          "symbol": "BODY_NO_OBLIGATION"
         }
        },
        "right": {
         "op": "rule",
         "symbol": "BODY_MONEY_SIGNS"
        }
       },
       "right": {
        "op": "rule",
        "symbol": "SUBJ_EASY_MONEY"
       }
      },
      "right": {
       "op": "rule",
       "symbol": "SUBJ_MONEY_OFFER"
      }
     },
     "right": {
      "op": "number",
      "value": 1
     }
    }
   }
  },
  {
   "symbol": "SUBJ_ALL_CAPS",
   "score": 1.5,
   "describe": "The subject is all in capitals",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "SUBJ_ALL_CAPS",
    "args": []
   }
  },
  {
   "symbol": "SUBJ_MOSTLY_CAPS",
   "score": 1,
   "describe": "Most of the subject is in capitals",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "SUBJ_MOSTLY_CAPS",
    "args": []
   }
  },
  {
   "symbol": "SUBJ_EXCLAMATION_RUN",
   "score": 0.9,
   "describe": "Several exclamation marks in a row in the subject",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "subject",
    "pattern": {
     "source": "[!\\uff01](?:\\s?[!\\uff01])+",
     "flags": "",
     "view": "text"
    },
    "rewrite": {
     "kind": "replace",
     "with": "!"
    }
   }
  },
  {
   "symbol": "SUBJ_QUESTION_RUN",
   "score": 0.7,
   "describe": "Several question marks, or question and exclamation marks mixed, in the subject",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "subject",
    "pattern": {
     "source": "\\?(?:\\s?[?!])+|!{1,200}\\s?\\?[?!]*",
     "flags": "",
     "view": "text",
     "needs": [
      {
       "grams": [
        "?"
       ]
      },
      {
       "grams": [
        "!"
       ]
      }
     ]
    },
    "rewrite": {
     "kind": "replace",
     "with": "?"
    }
   }
  },
  {
   "symbol": "SUBJ_MONEY_SIGNS",
   "score": 1.2,
   "describe": "A row of money signs in the subject",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "subject",
    "pattern": {
     "source": "([$€£¥])(?:\\s?\\1)+",
     "flags": "",
     "view": "text"
    },
    "rewrite": {
     "kind": "replace",
     "with": "$1"
    }
   }
  },
  {
   "symbol": "SUBJ_EMOJI_RUN",
   "score": 0.8,
   "describe": "Several emoji in a row in the subject",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "subject",
    "pattern": {
     "source": "(?:[\\ud83d\\ud83e][\\udc00-\\udfff]|\\ud83c[\\udc00-\\udde5\\udf00-\\udff0]|[\\u2600-\\u27bf\\u2b50])\\ufe0f?(?:\\s?(?:[\\ud83d\\ud83e][\\udc00-\\udfff]|\\ud83c[\\udc00-\\udde5\\udf00-\\udff0]|[\\u2600-\\u27bf\\u2b50])\\ufe0f?){2,}",
     "flags": "",
     "view": "text"
    },
    "rewrite": {
     "kind": "replace",
     "with": ""
    }
   }
  },
  {
   "symbol": "META_LOUD",
   "score": 0.8,
   "describe": "Loud in several ways at once",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "meta",
    "expression": {
     "op": ">",
     "left": {
      "op": "+",
      "left": {
       "op": "+",
       "left": {
        "op": "+",
        "left": {
         "op": "+",
         "left": {
          "op": "+",
          "left": {
           "op": "+",
           "left": {
            "op": "+",
            "left": {
             "op": "+",
             "left": {
              "op": "rule",
              "symbol": "SUBJ_ALL_CAPS"
             },
             "right": {
              "op": "rule",
              "symbol": "SUBJ_MOSTLY_CAPS"
             }
            },
            "right": {
             "op": "rule",
             "symbol": "SUBJ_EXCLAMATION_RUN"
            }
           },
           "right": {
            "op": "rule",
            "symbol": "SUBJ_QUESTION_RUN"
           }
          },
          "right": {
           "op": "rule",
           "symbol": "SUBJ_MONEY_SIGNS"
          }
         },
         "right": {
          "op": "rule",
          "symbol": "SUBJ_EMOJI_RUN"
         }
        },
        "right": {
         "op": "rule",
         "symbol": "BODY_SHOUTING"
        }
       },
       "right": {
        "op": "rule",
        "symbol": "BODY_EXCLAMATION_RUN"
       }
      },
      "right": {
       "op": "rule",
       "symbol": "BODY_MONEY_SIGNS"
      }
     },
     "right": {
      "op": "number",
      "value": 1
     }
    }
   }
  },
  {
   "symbol": "SUBJ_ACCOUNT_ALERT",
   "score": 0.9,
   "describe": "The subject warns about the account of the reader",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "subject",
    "pattern": {
     "source": "\\b(?:verify|validate|confirm|update|upgrade|reactivate|unlock)\\s+your\\s+(?:[a-z]{2,12}\\s+)?(?:account|identity|mailbox|wallet|billing|password)\\b|\\baccount\\s+(?:has\\s+been\\s+|was\\s+|is\\s+|will\\s+be\\s+)?(?:suspended|suspension|locked|limited|restricted|on\\s+hold|deactivat(?:ed|ion)|disabled|blocked|terminated|termination)\\b|\\b(?:unusual|suspicious|unauthori[sz]ed)\\s+(?:sign-?in|log-?in|activity|access)\\b|\\bpassword\\s+(?:will\\s+)?(?:expires?|expir(?:ed|ation|y))\\b|\\b(?:mailbox|inbox|e-?mail|storage)\\s+(?:is\\s+)?(?:almost\\s+|nearly\\s+)?(?:full|quota)\\b|\\bsecurity\\s+alert\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "ify",
        "ivate",
        "nfirm",
        "unlock",
        "update",
        "upgrade",
        "validate"
       ],
       "near": [
        "billing",
        "box",
        "ccount",
        "ssword",
        "tity",
        "wallet"
       ],
       "reach": 37
      },
      {
       "grams": [
        "ccount"
       ],
       "near": [
        "blocked",
        "cked",
        "hold",
        "icted",
        "ivated",
        "ivation",
        "limited",
        "rminated",
        "rminatio",
        "sabled",
        "uspended",
        "uspensio"
       ],
       "reach": 29
      },
      {
       "grams": [
        "rized",
        "unusual",
        "uspiciou",
        "uthorise"
       ],
       "near": [
        "ccess",
        "gn-in",
        "gnin",
        "ivity",
        "og-in",
        "ogin"
       ],
       "reach": 21
      },
      {
       "grams": [
        "xpiratio",
        "xpire",
        "xpiry"
       ],
       "near": [
        "ssword"
       ],
       "reach": 24
      },
      {
       "grams": [
        "full",
        "quota"
       ],
       "near": [
        "-mail",
        "box",
        "email",
        "orage"
       ],
       "reach": 23
      },
      {
       "grams": [
        "ecurity"
       ],
       "near": [
        "lert"
       ],
       "reach": 14
      }
     ]
    }
   }
  },
  {
   "symbol": "META_PHISHING",
   "score": 2,
   "describe": "Warns about an account and asks for a click",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "meta",
    "expression": {
     "op": "&&",
     "left": {
      "op": "||",
      "left": {
       "op": "||",
       "left": {
        "op": "||",
        "left": {
         "op": "||",
         "left": {
          "op": "||",
          "left": {
           "op": "||",
           "left": {
            "op": "||",
            "left": {
             "op": "||",
             "left": {
              "op": "rule",
              "symbol": "BODY_VERIFY_ACCOUNT"
             },
             "right": {
              "op": "rule",
              "symbol": "BODY_ACCOUNT_SUSPENDED"
             }
            },
            "right": {
             "op": "rule",
             "symbol": "BODY_UNUSUAL_SIGN_IN"
            }
           },
           "right": {
            "op": "rule",
            "symbol": "BODY_PASSWORD_EXPIRES"
           }
          },
          "right": {
           "op": "rule",
           "symbol": "BODY_MAILBOX_FULL"
          }
         },
         "right": {
          "op": "rule",
          "symbol": "BODY_WALLET_ALERT"
         }
        },
        "right": {
         "op": "rule",
         "symbol": "BODY_PARCEL_FEE"
        }
       },
       "right": {
        "op": "rule",
        "symbol": "BODY_REFUND_WAITING"
       }
      },
      "right": {
       "op": "rule",
       "symbol": "SUBJ_ACCOUNT_ALERT"
      }
     },
     "right": {
      "op": "||",
      "left": {
       "op": "rule",
       "symbol": "BODY_CLICK_HERE"
      },
      "right": {
       "op": ">",
       "left": {
        "op": "+",
        "left": {
         "op": "+",
         "left": {
          "op": "+",
          "left": {
           "op": "+",
           "left": {
            "op": "rule",
            "symbol": "BODY_VERIFY_ACCOUNT"
           },
           "right": {
            "op": "rule",
            "symbol": "BODY_ACCOUNT_SUSPENDED"
           }
          },
          "right": {
           "op": "rule",
           "symbol": "BODY_UNUSUAL_SIGN_IN"
          }
         },
         "right": {
          "op": "rule",
          "symbol": "BODY_PASSWORD_EXPIRES"
         }
        },
        "right": {
         "op": "rule",
         "symbol": "BODY_MAILBOX_FULL"
        }
       },
       "right": {
        "op": "number",
        "value": 1
       }
      }
     }
    }
   }
  },
  {
   "symbol": "SUBJ_HURRY",
   "score": 0.9,
   "describe": "The subject presses the reader to hurry",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "subject",
    "pattern": {
     "source": "\\b(?:act|order|buy|call|apply)\\s+(?:now|fast|today)\\b|\\blast\\s+chance\\b|\\bhurry\\b|\\bdon['’]t\\s+(?:miss\\s+out|delay|wait)\\b|\\blimited\\s+time\\b|\\b(?:today|tonight)\\s+only\\b|\\bonly\\s+today\\b|\\bexpires\\s+(?:today|tonight|soon|in\\s+\\d)|\\bwhile\\s+(?:stocks?|supplies)\\s+lasts?\\b|\\bends\\s+(?:tonight|at\\s+midnight)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "act",
        "buy",
        "call",
        "order",
        "pply"
       ],
       "near": [
        "fast",
        "now",
        "oday"
       ],
       "reach": 11
      },
      {
       "grams": [
        "chance"
       ],
       "near": [
        "last"
       ],
       "reach": 11
      },
      {
       "grams": [
        "hurry"
       ],
       "reach": 5
      },
      {
       "grams": [
        "lay",
        "miss",
        "wait"
       ],
       "near": [
        "don"
       ],
       "reach": 14
      },
      {
       "grams": [
        "limited"
       ],
       "near": [
        "ime"
       ],
       "reach": 12
      },
      {
       "grams": [
        "only"
       ],
       "near": [
        "night",
        "oday"
       ],
       "reach": 12
      },
      {
       "grams": [
        "only"
       ],
       "near": [
        "oday"
       ],
       "reach": 10
      },
      {
       "grams": [
        "xpires"
       ],
       "reach": 15
      },
      {
       "grams": [
        "hile"
       ],
       "near": [
        "cks",
        "tock",
        "upplies"
       ],
       "reach": 20
      },
      {
       "grams": [
        "midnight",
        "night"
       ],
       "near": [
        "nds"
       ],
       "reach": 16
      }
     ]
    },
    "rewrite": {
     "kind": "table",
     "table": {
      "act now": "please reply",
      "act fast": "please reply",
      "act today": "please reply today",
      "order now": "order",
      "order today": "order",
      "buy now": "buy",
      "buy today": "buy",
      "call now": "call",
      "call today": "call",
      "apply now": "apply",
      "apply today": "apply",
      "last chance": "reminder",
      "today only": "today",
      "tonight only": "tonight",
      "only today": "today"
     }
    }
   }
  },
  {
   "symbol": "SUBJ_FREE_OFFER",
   "score": 0.7,
   "describe": "The subject offers something free",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "subject",
    "pattern": {
     "source": "\\b(?:(?:100\\s?%\\s+|absolutely\\s+|totally\\s+|completely\\s+)free|free\\s+(?:gift|money|cash|access|offer|sample|quote|bonus|iphone|ipad|laptop|phone|vacation|holiday|membership|report|ebook|download|trial|consultation)s?|get\\s+(?:it|yours?|one)\\s+free|for\\s+free|free\\s+for\\s+(?:you|life))\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "100",
        "absolute",
        "letely",
        "otally"
       ],
       "near": [
        "free"
       ],
       "reach": 15
      },
      {
       "grams": [
        "free"
       ],
       "near": [
        "ample",
        "book",
        "cash",
        "ccess",
        "eport",
        "gift",
        "hone",
        "iphone",
        "laptop",
        "liday",
        "ltation",
        "membersh",
        "ney",
        "offer",
        "onus",
        "pad",
        "quote",
        "rial",
        "vacation",
        "wnload"
       ],
       "reach": 18
      },
      {
       "grams": [
        "free"
       ],
       "near": [
        "get"
       ],
       "reach": 14
      },
      {
       "grams": [
        "free"
       ],
       "near": [
        "for"
       ],
       "reach": 8
      },
      {
       "grams": [
        "free"
       ],
       "near": [
        "for"
       ],
       "reach": 13
      }
     ]
    }
   }
  },
  {
   "symbol": "META_SALES_PRESSURE",
   "score": 1.5,
   "describe": "Several phrases of advertising together",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "meta",
    "expression": {
     "op": ">",
     "left": {
      "op": "+",
      "left": {
       "op": "+",
       "left": {
        "op": "+",
        "left": {
         "op": "+",
         "left": {
          "op": "+",
          "left": {
           "op": "+",
           "left": {
            "op": "+",
            "left": {
             "op": "+",
             "left": {
              "op": "+",
              "left": {
               "op": "+",
               "left": {
                "op": "+",
                "left": {
                 "op": "rule",
                 "symbol": "BODY_ACT_NOW"
                },
                "right": {
                 "op": "rule",
                 "symbol": "BODY_LIMITED_TIME"
                }
               },
               "right": {
                "op": "rule",
                "symbol": "BODY_RISK_FREE"
               }
              },
              "right": {
               "op": "rule",
               "symbol": "BODY_NO_OBLIGATION"
              }
             },
             "right": {
              "op": "rule",
              "symbol": "BODY_HUNDRED_PERCENT"
             }
            },
            "right": {
             "op": "rule",
             "symbol": "BODY_FREE_OFFER"
            }
           },
           "right": {
            "op": "rule",
            "symbol": "BODY_HYPE"
           }
          },
          "right": {
           "op": "rule",
           "symbol": "BODY_REMOVE_ME"
          }
         },
         "right": {
          "op": "rule",
          "symbol": "SUBJ_HURRY"
         }
        },
        "right": {
         "op": "rule",
         "symbol": "SUBJ_FREE_OFFER"
        }
       },
       "right": {
        "op": "rule",
        "symbol": "SUBJ_EXCLAMATION_RUN"
       }
      },
      "right": {
       "op": "rule",
       "symbol": "SUBJ_MONEY_OFFER"
      }
     },
     "right": {
      "op": "number",
      "value": 2
     }
    }
   }
  },
  {
   "symbol": "META_SEO_PITCH",
   "score": 1.2,
   "describe": "Advertises search engine work to a stranger",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "meta",
    "expression": {
     "op": "&&",
     "left": {
      "op": "rule",
      "symbol": "BODY_GOOGLE_FIRST_PAGE"
     },
     "right": {
      "op": "rule",
      "symbol": "BODY_SEO_SERVICES"
     }
    }
   }
  },
  {
   "symbol": "RCPT_MANY_TO",
   "score": 0.9,
   "describe": "Very many people are in To",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "RCPT_MANY_TO",
    "args": []
   }
  },
  {
   "symbol": "RCPT_MANY_CC",
   "score": 0.9,
   "describe": "Very many people are in Cc",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "RCPT_MANY_CC",
    "args": []
   }
  },
  {
   "symbol": "RCPT_UNDISCLOSED",
   "score": 0.6,
   "describe": "All recipients are hidden in Bcc",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "RCPT_UNDISCLOSED",
    "args": []
   }
  },
  {
   "symbol": "RCPT_SELF_BCC",
   "score": 0.4,
   "describe": "Addressed to yourself, with very many people in Bcc",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "RCPT_SELF_BCC",
    "args": []
   }
  },
  {
   "symbol": "META_SHAPE_BULK_FILE",
   "score": 1,
   "describe": "A risky attachment goes to very many people",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "meta",
    "expression": {
     "op": "&&",
     "left": {
      "op": "||",
      "left": {
       "op": "||",
       "left": {
        "op": "||",
        "left": {
         "op": "rule",
         "symbol": "RCPT_MANY_TO"
        },
        "right": {
         "op": "rule",
         "symbol": "RCPT_MANY_CC"
        }
       },
       "right": {
        "op": "rule",
        "symbol": "RCPT_UNDISCLOSED"
       }
      },
      "right": {
       "op": "rule",
       "symbol": "RCPT_SELF_BCC"
      }
     },
     "right": {
      "op": "||",
      "left": {
       "op": "||",
       "left": {
        "op": "||",
        "left": {
         "op": "||",
         "left": {
          "op": "||",
          "left": {
           "op": "rule",
           "symbol": "ATTACH_EXECUTABLE"
          },
          "right": {
           "op": "rule",
           "symbol": "ATTACH_HTML"
          }
         },
         "right": {
          "op": "rule",
          "symbol": "ATTACH_MACRO"
         }
        },
        "right": {
         "op": "rule",
         "symbol": "ATTACH_ONENOTE"
        }
       },
       "right": {
        "op": "rule",
        "symbol": "ATTACH_RARE_ARCHIVE"
       }
      },
      "right": {
       "op": "rule",
       "symbol": "ATTACH_ARCHIVE_PASSWORD"
      }
     }
    }
   }
  },
  {
   "symbol": "META_SHAPE_DISGUISE",
   "score": 1.5,
   "describe": "Links are disguised in more than one way",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "meta",
    "expression": {
     "op": ">",
     "left": {
      "op": "+",
      "left": {
       "op": "+",
       "left": {
        "op": "+",
        "left": {
         "op": "+",
         "left": {
          "op": "+",
          "left": {
           "op": "rule",
           "symbol": "LINK_TEXT_MISMATCH"
          },
          "right": {
           "op": "rule",
           "symbol": "LINK_IP_ADDRESS"
          }
         },
         "right": {
          "op": "rule",
          "symbol": "LINK_NUMERIC_HOST"
         }
        },
        "right": {
         "op": "rule",
         "symbol": "LINK_LOOKALIKE"
        }
       },
       "right": {
        "op": "rule",
        "symbol": "LINK_USER_AT_HOST"
       }
      },
      "right": {
       "op": "rule",
       "symbol": "LINK_CODE"
      }
     },
     "right": {
      "op": "number",
      "value": 1
     }
    }
   }
  },
  {
   "symbol": "META_SHAPE_HIDING",
   "score": 1.5,
   "describe": "Text is hidden in more than one way",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "meta",
    "expression": {
     "op": ">",
     "left": {
      "op": "+",
      "left": {
       "op": "+",
       "left": {
        "op": "+",
        "left": {
         "op": "+",
         "left": {
          "op": "rule",
          "symbol": "HTML_HIDDEN_COLOUR"
         },
         "right": {
          "op": "rule",
          "symbol": "HTML_HIDDEN_DISPLAY"
         }
        },
        "right": {
         "op": "rule",
         "symbol": "HTML_HIDDEN_SIZE"
        }
       },
       "right": {
        "op": "rule",
        "symbol": "HTML_HIDDEN_OFFSCREEN"
       }
      },
      "right": {
       "op": "rule",
       "symbol": "HTML_SPLIT_WORDS"
      }
     },
     "right": {
      "op": "number",
      "value": 1
     }
    }
   }
  },
  {
   "symbol": "META_SHAPE_IMAGE_LURE",
   "score": 1.5,
   "describe": "A picture without text leads to a doubtful address",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "meta",
    "expression": {
     "op": "&&",
     "left": {
      "op": "rule",
      "symbol": "HTML_IMAGE_ONLY"
     },
     "right": {
      "op": "||",
      "left": {
       "op": "||",
       "left": {
        "op": "||",
        "left": {
         "op": "||",
         "left": {
          "op": "rule",
          "symbol": "LINK_SHORTENER"
         },
         "right": {
          "op": "rule",
          "symbol": "LINK_IP_ADDRESS"
         }
        },
        "right": {
         "op": "rule",
         "symbol": "LINK_RISKY_TLD"
        }
       },
       "right": {
        "op": "rule",
        "symbol": "LINK_FREE_HOST"
       }
      },
      "right": {
       "op": "rule",
       "symbol": "LINK_OPEN_REDIRECT"
      }
     }
    }
   }
  },
  {
   "symbol": "RCPT_FROM_OTHER_NAME",
   "score": 1.2,
   "describe": "Your name as sender shows another address than yours",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "RCPT_FROM_OTHER_NAME",
    "args": []
   }
  },
  {
   "symbol": "SUBJ_ADULT",
   "score": 1.5,
   "describe": "The subject holds words of adult mail",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "subject",
    "pattern": {
     "source": "\\b(?:porn(?:o|ography)?|xxx\\s+(?:videos?|movies?|pics|girls|action|sites?)|horny|sexy?|nudes?|naked|milfs?|sluts?|hookups?|escorts?|hardcore|webcams?\\s+girls?|adult\\s+(?:dating|videos?|site)|(?:hot|sexy|local|lonely|single|russian|asian)\\s+(?:singles?|girls?|babes?|women|housewives|teens?))\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "orn",
        "phy",
        "rno"
       ],
       "reach": 11
      },
      {
       "grams": [
        "xxx"
       ],
       "near": [
        "action",
        "deo",
        "girls",
        "ovie",
        "pics",
        "site"
       ],
       "reach": 10
      },
      {
       "grams": [
        "rny"
       ],
       "reach": 5
      },
      {
       "grams": [
        "exy",
        "sex"
       ],
       "reach": 4
      },
      {
       "grams": [
        "nude"
       ],
       "reach": 5
      },
      {
       "grams": [
        "naked"
       ],
       "reach": 5
      },
      {
       "grams": [
        "ilfs",
        "milf"
       ],
       "reach": 5
      },
      {
       "grams": [
        "slut"
       ],
       "reach": 5
      },
      {
       "grams": [
        "kup"
       ],
       "reach": 7
      },
      {
       "grams": [
        "scort"
       ],
       "reach": 7
      },
      {
       "grams": [
        "rdcore"
       ],
       "reach": 8
      },
      {
       "grams": [
        "bcam"
       ],
       "near": [
        "girl"
       ],
       "reach": 13
      },
      {
       "grams": [
        "dult"
       ],
       "near": [
        "dating",
        "deo",
        "site"
       ],
       "reach": 12
      },
      {
       "grams": [
        "babe",
        "girl",
        "ngle",
        "teen",
        "wives",
        "women"
       ],
       "near": [
        "asian",
        "exy",
        "hot",
        "local",
        "lonely",
        "ngle",
        "russian"
       ],
       "reach": 18
      }
     ]
    }
   }
  },
  {
   "symbol": "SUBJ_ADV",
   "score": 1.5,
   "describe": "The subject says that the mail is an advertisement",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "subject",
    "pattern": {
     "source": "^\\s*(?:re:\\s*)?[[(]?adv(?:ertisement)?\\b\\s?[:\\])]",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "(adv",
        "[adv",
        "adv"
       ],
       "reach": 21
      }
     ]
    },
    "rewrite": {
     "kind": "replace",
     "with": ""
    }
   }
  },
  {
   "symbol": "SUBJ_DEAR",
   "score": 0.8,
   "describe": "The subject begins with a greeting",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "subject",
    "pattern": {
     "source": "^\\s*(?:dear|hello|attention|greetings)\\s+(?:friend|customer|client|sir|madam|member|user|winner|beneficiary|account\\s+(?:owner|holder)|valued|e-?mail|[^\\s@]{1,60}@)|^\\s*dear\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "attentio",
        "dear",
        "hello",
        "ngs"
       ],
       "reach": 72
      },
      {
       "grams": [
        "dear"
       ],
       "reach": 5
      }
     ]
    }
   }
  },
  {
   "symbol": "SUBJ_EMPTY",
   "score": 0.8,
   "describe": "The subject is empty",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "SUBJ_EMPTY",
    "args": []
   }
  },
  {
   "symbol": "SUBJ_FAKE_REPLY",
   "score": 0.9,
   "describe": "The subject of a new mail looks like a reply or a forward",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "SUBJ_FAKE_REPLY",
    "args": []
   }
  },
  {
   "symbol": "SUBJ_GAMBLING_REPLICA",
   "score": 1.5,
   "describe": "The subject advertises gambling, replicas or diplomas",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "subject",
    "pattern": {
     "source": "\\b(?:online|internet|vip|royal)\\s+casinos?\\b|\\bcasino\\s+(?:bonus|games?|chips?)\\b|\\bfree\\s+spins?\\b|\\bjackpots?\\b|\\breplica\\s+(?:watch(?:es)?|rolex|handbags?|bags?)\\b|\\b(?:rolex|designer)\\s+(?:replicas?|copies|watch(?:es)?\\s+(?:for|from))\\b|\\b(?:university|college|bachelor|master|phd)\\s+(?:diplomas?|degrees?)\\s+(?:now|fast|without|in\\s+\\d|available)\\b|\\bdiplomas?\\s+(?:without|for\\s+sale)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "casino"
       ],
       "near": [
        "ernet",
        "nline",
        "royal",
        "vip"
       ],
       "reach": 16
      },
      {
       "grams": [
        "casino"
       ],
       "near": [
        "game",
        "hip",
        "onus"
       ],
       "reach": 12
      },
      {
       "grams": [
        "spin"
       ],
       "near": [
        "free"
       ],
       "reach": 10
      },
      {
       "grams": [
        "jackpot"
       ],
       "reach": 8
      },
      {
       "grams": [
        "plica"
       ],
       "near": [
        "bag",
        "lex",
        "ndbag",
        "tches",
        "watch"
       ],
       "reach": 16
      },
      {
       "grams": [
        "copies",
        "plica",
        "tches",
        "watch"
       ],
       "near": [
        "gner",
        "lex"
       ],
       "reach": 21
      },
      {
       "grams": [
        "degree",
        "diploma"
       ],
       "near": [
        "elor",
        "lege",
        "master",
        "niversit",
        "phd"
       ],
       "reach": 29
      },
      {
       "grams": [
        "diploma"
       ],
       "near": [
        "sale",
        "thout"
       ],
       "reach": 17
      }
     ]
    }
   }
  },
  {
   "symbol": "SUBJ_GAPPY_WORDS",
   "score": 1.5,
   "describe": "A word in the subject has gaps between its letters",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "SUBJ_GAPPY_WORDS",
    "args": []
   }
  },
  {
   "symbol": "SUBJ_HEALTH_OFFER",
   "score": 1.8,
   "describe": "The subject offers a medicine or a weight-loss product",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "subject",
    "pattern": {
     "source": "\\b(?:viagra|cialis|levitra|xanax|valium|phentermine|tramadol|vicodin|ambien|ozempic)\\b|\\b(?:male|penis|breast)\\s+enhancement\\b|\\b(?:lose|drop|shed)\\s+(?:weight|\\d+\\s?(?:lbs?|pounds|kilos?|kg|stone|inches))\\b|\\bweight\\s+loss\\s+(?:pills?|secret|miracle|patch)\\b|\\bfat\\s+burn|\\bmiracle\\s+(?:cure|pill|diet)\\b|\\b(?:erections?|erectile|libido)\\b|\\bno\\s+prescription\\b|\\b(?:online|canadian|discount)\\s+(?:pharmacy|meds|pills)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "viagra"
       ],
       "reach": 6
      },
      {
       "grams": [
        "cialis"
       ],
       "reach": 6
      },
      {
       "grams": [
        "levitra"
       ],
       "reach": 7
      },
      {
       "grams": [
        "xanax"
       ],
       "reach": 5
      },
      {
       "grams": [
        "valium"
       ],
       "reach": 6
      },
      {
       "grams": [
        "phenterm"
       ],
       "reach": 11
      },
      {
       "grams": [
        "madol"
       ],
       "reach": 8
      },
      {
       "grams": [
        "codin"
       ],
       "reach": 7
      },
      {
       "grams": [
        "mbien"
       ],
       "reach": 6
      },
      {
       "grams": [
        "zempic"
       ],
       "reach": 7
      },
      {
       "grams": [
        "cement"
       ],
       "near": [
        "breast",
        "male",
        "nis"
       ],
       "reach": 18
      },
      {
       "grams": [
        "drop",
        "hed",
        "lose"
       ]
      },
      {
       "grams": [
        "eight"
       ],
       "near": [
        "ecret",
        "miracle",
        "patch",
        "pill"
       ],
       "reach": 19
      },
      {
       "grams": [
        "burn"
       ],
       "near": [
        "fat"
       ],
       "reach": 8
      },
      {
       "grams": [
        "miracle"
       ],
       "near": [
        "cure",
        "iet",
        "pill"
       ],
       "reach": 12
      },
      {
       "grams": [
        "rection"
       ],
       "reach": 9
      },
      {
       "grams": [
        "tile"
       ],
       "reach": 8
      },
      {
       "grams": [
        "libido"
       ],
       "reach": 6
      },
      {
       "grams": [
        "ription"
       ],
       "reach": 15
      },
      {
       "grams": [
        "nadian",
        "nline",
        "scount"
       ],
       "near": [
        "eds",
        "pharmacy",
        "pills"
       ],
       "reach": 17
      }
     ]
    }
   }
  },
  {
   "symbol": "SUBJ_LOAN_OFFER",
   "score": 1.2,
   "describe": "The subject offers a loan or help with debt",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "subject",
    "pattern": {
     "source": "\\bpre-?approved\\b|\\b(?:loan|credit|mortgage)\\s+(?:offer|approv(?:ed|al))\\b|\\b(?:low(?:est)?|best|record[-\\s]low)\\s+(?:interest|mortgage|loan)\\s+rates?\\b|\\b(?:mortgage|interest)\\s+rates?\\s+(?:as\\s+low|from\\s+\\d|slashed)|\\b(?:bad|poor|fix\\s+your|repair\\s+your)\\s+credit\\b|\\bcredit\\s+repair\\b|\\b(?:consolidate|eliminate|reduce|wipe\\s+out)\\s+(?:your\\s+|all\\s+)?(?:debts?|bills)\\b|\\b(?:debt|payday|cash)[-\\s](?:free|relief|loans?|consolidation|settlement)\\b|\\brefinanc(?:e|ing)\\b|\\bcash\\s+advance\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "-approve",
        "pproved"
       ],
       "reach": 12
      },
      {
       "grams": [
        "offer",
        "pproval",
        "pproved"
       ],
       "near": [
        "credit",
        "gage",
        "loan"
       ],
       "reach": 17
      },
      {
       "grams": [
        "gage",
        "loan",
        "nterest"
       ],
       "near": [
        "rate"
       ],
       "reach": 25
      },
      {
       "grams": [
        "gage",
        "nterest"
       ],
       "near": [
        "rate"
       ],
       "reach": 22
      },
      {
       "grams": [
        "credit"
       ],
       "near": [
        "bad",
        "pair",
        "poor",
        "your"
       ],
       "reach": 18
      },
      {
       "grams": [
        "credit"
       ],
       "near": [
        "pair"
       ],
       "reach": 13
      },
      {
       "grams": [
        "educe",
        "lidate",
        "liminate",
        "wipe"
       ],
       "near": [
        "debt",
        "lls"
       ],
       "reach": 22
      },
      {
       "grams": [
        "cash",
        "debt",
        "payday"
       ],
       "near": [
        "free",
        "ief",
        "lidation",
        "loan",
        "ttlement"
       ],
       "reach": 20
      },
      {
       "grams": [
        "efinance",
        "efinanci"
       ],
       "reach": 11
      },
      {
       "grams": [
        "advance"
       ],
       "near": [
        "cash"
       ],
       "reach": 12
      }
     ]
    }
   }
  },
  {
   "symbol": "SUBJ_NAMES_RECIPIENT",
   "score": 1.3,
   "describe": "The subject begins with the recipient's address",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "SUBJ_NAMES_RECIPIENT",
    "args": []
   }
  },
  {
   "symbol": "SUBJ_OBFUSCATED_WORDS",
   "score": 1.8,
   "describe": "A word in the subject has digits or signs in place of letters",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "SUBJ_OBFUSCATED_WORDS",
    "args": []
   }
  },
  {
   "symbol": "SUBJ_PLACEHOLDER",
   "score": 1.2,
   "describe": "A template field in the subject was never filled in",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "subject",
    "pattern": {
     "source": "\\{\\{[^{}\\n]{1,60}\\}\\}|\\*\\|[A-Z_:]{2,40}\\|\\*|%%?(?:first_?name|last_?name|name|e-?mail|company|recipient)%%?|[{[<]{1,2}\\s{0,5}(?:first|last|full|user|your|customer|recipient|company)?[ _-]*(?:name|e-?mail|company|city)(?:_\\w{1,20})?\\s{0,5}[}\\]>]{1,2}",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "{{"
       ],
       "near": [
        "}}"
       ],
       "reach": 64
      },
      {
       "grams": [
        "*|"
       ],
       "near": [
        "|*"
       ],
       "reach": 44
      },
      {
       "grams": [
        "%%compan",
        "%%e-mail",
        "%%email%",
        "%%first_",
        "%%firstn",
        "%%last_n",
        "%%lastna",
        "%%name%",
        "%%recipi",
        "%company",
        "%e-mail%",
        "%email%",
        "%first_n",
        "%firstna",
        "%last_na",
        "%lastnam",
        "%name%",
        "%recipie",
        "e%%",
        "l%%",
        "t%%",
        "y%%"
       ],
       "near": [
        "-mail",
        "cipient",
        "email",
        "irstname",
        "mpany",
        "name",
        "stname",
        "t_name"
       ],
       "reach": 14
      },
      {
       "grams": [
        "-mail",
        "city",
        "email",
        "mpany",
        "name"
       ]
      }
     ]
    }
   }
  },
  {
   "symbol": "SUBJ_RANDOM_TAIL",
   "score": 1.2,
   "describe": "The subject ends with a number or letters that mean nothing",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "eval",
    "name": "SUBJ_RANDOM_TAIL",
    "args": []
   }
  },
  {
   "symbol": "SUBJ_URGENT",
   "score": 0.5,
   "describe": "The subject calls itself urgent",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "subject",
    "pattern": {
     "source": "\\b(?:an\\s+)?urgent(?:ly)?\\b|\\b(?:an\\s+)?immediate\\s+(?:action|attention|response|reply)\\b|\\b(?:action|response)\\s+(?:is\\s+)?required\\b|\\bfinal\\s+(?:notice|warning|reminder)\\b",
     "flags": "i",
     "view": "text",
     "needs": [
      {
       "grams": [
        "urgent"
       ],
       "reach": 11
      },
      {
       "grams": [
        "immediat"
       ],
       "near": [
        "action",
        "attentio",
        "ply",
        "ponse"
       ],
       "reach": 22
      },
      {
       "grams": [
        "required"
       ],
       "near": [
        "action",
        "ponse"
       ],
       "reach": 20
      },
      {
       "grams": [
        "eminder",
        "otice",
        "rning"
       ],
       "near": [
        "final"
       ],
       "reach": 14
      }
     ]
    },
    "rewrite": {
     "kind": "table",
     "table": {
      "urgent": "time-sensitive",
      "an urgent": "a time-sensitive",
      "an immediate response": "a response",
      "an immediate reply": "a reply",
      "immediate action": "action",
      "immediate attention": "attention",
      "immediate response": "response",
      "immediate reply": "reply",
      "action required": "please read",
      "response required": "please reply",
      "final notice": "notice",
      "final warning": "notice",
      "final reminder": "reminder"
     }
    }
   }
  },
  {
   "symbol": "SUBJ_VERY_LONG",
   "score": 0.5,
   "describe": "The subject is longer than 150 characters",
   "origin": "bundled",
   "scope": "own",
   "matcher": {
    "kind": "subject",
    "pattern": {
     "source": "^[^]{151,}$",
     "flags": "",
     "view": "text"
    }
   }
  },
  {
   "symbol": "SUBMIT_HELO_BARE",
   "score": 2.4,
   "describe": "The computer gives the server only its own short name or address",
   "origin": "bundled",
   "scope": "whole",
   "matcher": {
    "kind": "eval",
    "name": "SUBMIT_HELO_BARE",
    "args": []
   }
  },
  {
   "symbol": "SUBMIT_NO_AUTH",
   "score": 3.6,
   "describe": "The mail program does not log in when it sends",
   "origin": "bundled",
   "scope": "whole",
   "matcher": {
    "kind": "eval",
    "name": "SUBMIT_NO_AUTH",
    "args": []
   }
  },
  {
   "symbol": "SUBMIT_NO_TLS",
   "score": 0.3,
   "describe": "The mail program logs in over a connection that is not encrypted",
   "origin": "bundled",
   "scope": "whole",
   "matcher": {
    "kind": "eval",
    "name": "SUBMIT_NO_TLS",
    "args": []
   }
  }
 ]
};
