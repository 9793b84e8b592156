// Generated from src/bundled/rules by `npm run generate`; a test compares. Do not edit.
import type { RuleSet } from '../../rules/rule-set.js';

export const ruleSet: RuleSet = {
 "version": "12381525",
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
        "akt|ivier",
        "blo|ckier",
        "gespe|rrt",
        "inges|chr"
       ],
       "near": [
        " konto i",
        "ben|utzer",
        "ine|-kont",
        "nde|nkont",
        "nli|nekon",
        "to w|ird ",
        "to |wurde"
       ],
       "reach": "line"
      },
      {
       "grams": [
        " es|pace ",
        "e com|pte",
        "re |carte"
       ],
       "near": [
        "bl|oqu",
        "limit",
        "sactiv",
        "s|uspendu"
       ],
       "reach": "line"
      },
      {
       "grams": [
        "acti|vada",
        "bl|oquead",
        "s|uspendi",
        "trin|gida"
       ],
       "near": [
        "s|u cuent"
       ],
       "reach": "line"
      },
      {
       "grams": [
        "bl|oquead",
        "sati|vada",
        "s|uspensa"
       ],
       "near": [
        "a |sua co",
        "sua cont"
       ],
       "reach": "line"
      },
      {
       "grams": [
        "beperkt",
        "ebl|okkee",
        "opgescho"
       ],
       "near": [
        " ba|nkpas",
        "nin|g wor",
        "u|w pas i",
        "u|w pas w",
        "u|w reken",
        "w a|ccoun"
       ],
       "reach": "line"
      },
      {
       "grams": [
        "il |suo c",
        "il |tuo c",
        "o a|ccoun"
       ],
       "near": [
        "att|ivato",
        "bloccato",
        "limitato",
        "s|ospeso"
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
        "act|ivate",
        "di|sabled",
        "d|eleted",
        "fl|agged",
        "f|rozen",
        "h|old",
        "limited",
        "lo|cked",
        "p|laced",
        "shut",
        "str|icted",
        "s|uspende",
        "te|rminat"
       ],
       "near": [
        "a|ccess",
        "a|ccount",
        "card",
        "mail|box",
        "pac|kage",
        "p|rofile",
        "se|rvice"
       ],
       "reach": 86
      },
      {
       "grams": [
        "act|ivati",
        "closure",
        "loc|kout",
        "s|uspensi",
        "ter|rupti",
        "te|rminat"
       ],
       "near": [
        "a|void",
        "p|revent"
       ],
       "reach": 34
      },
      {
       "grams": [
        "act|ivati",
        "s|uspensi",
        "te|rminat"
       ],
       "near": [
        "a|ccount"
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
        "ac|t now",
        "buy now",
        "cal|l now",
        "rde|r now"
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
        "act |fast",
        "ct t|oday",
        "ct |immed"
       ],
       "near": [
        "fast",
        "immediat",
        "t|oday"
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
        "nogra|phy",
        "p|orn"
       ],
       "reach": 11
      },
      {
       "grams": [
        "xxx"
       ],
       "near": [
        "action",
        "girls",
        "m|ovie",
        "pics",
        "site",
        "vi|deo"
       ],
       "reach": 10
      },
      {
       "grams": [
        "ho|rny"
       ],
       "reach": 5
      },
      {
       "grams": [
        "m|ilf"
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
        "ha|rdcore"
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
        "s|hot"
       ],
       "reach": 9
      },
      {
       "grams": [
        "hook"
       ],
       "near": [
        "to|night",
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
        "pa|rtner",
        "tape",
        "toy",
        "to|night",
        "vi|deo"
       ],
       "reach": 12
      },
      {
       "grams": [
        "nude"
       ],
       "near": [
        "ce|lebrit",
        "girl",
        "pic",
        "p|hoto",
        "women"
       ],
       "reach": 16
      },
      {
       "grams": [
        "babe",
        "girl",
        "ladies",
        "si|ngles",
        "teen",
        "use|wives",
        "women"
       ],
       "near": [
        "hot",
        "ho|rny",
        "lonely",
        "na|ked",
        "s|exy"
       ],
       "reach": 17
      },
      {
       "grams": [
        "a|dult"
       ],
       "near": [
        "c|ontent",
        "dating",
        "rta|inmen",
        "vi|deo",
        "we|bcam"
       ],
       "reach": 19
      },
      {
       "grams": [
        "live"
       ],
       "near": [
        "sex",
        "we|bcam"
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
        "pics",
        "st|ars"
       ],
       "near": [
        "hot"
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
        "a|ttract",
        "s|educe"
       ],
       "reach": 31
      },
      {
       "grams": [
        "ero|tik"
       ],
       "reach": 26
      },
      {
       "grams": [
        "por|nodar"
       ],
       "reach": 20
      },
      {
       "grams": [
        "c|oquin"
       ],
       "reach": 8
      },
      {
       "grams": [
        "se|xual"
       ],
       "near": [
        "e|xplicit",
        "st|amina"
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
         "eco|rding",
         "footage",
         "f|ilmed",
         "f|ilming",
         "r|ecorded",
         "vi|deo"
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
         "a|ccess",
         "co|mpromi",
         "cra|cked",
         "gained",
         "ha|cked",
         "in|fected",
         "i|nstalle"
        ],
        "reach": 27
       },
       {
        "grams": [
         "eco|rding",
         "footage",
         "vi|deo"
        ],
        "near": [
         "cordi|ngs",
         "eco|rding",
         "footage",
         "vi|deo"
        ],
        "reach": 32
       }
      ]
     },
     {
      "needs": [
       {
        "grams": [
         "bit|coin",
         "btc",
         "c|rypto",
         "lite|coin",
         "monero",
         "usdt"
        ],
        "near": [
         "a|ddress",
         "pay",
         "send",
         "tra|nsfer",
         "wallet"
        ],
        "reach": 182
       },
       {
        "grams": [
         "bit|coin",
         "btc",
         "lite|coin",
         "monero",
         "usdt"
        ],
        "near": [
         "pay",
         "send",
         "tra|nsfer"
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
        "bo|nus",
        "gift",
        "grant",
        "p|rize",
        "reward"
       ],
       "reach": 12
      },
      {
       "grams": [
        "cash"
       ],
       "near": [
        "bo|nus",
        "e|asy",
        "e|xtra",
        "fast",
        "free",
        "i|nstant",
        "q|uick"
       ],
       "reach": 12
      },
      {
       "grams": [
        "mo|ney"
       ],
       "near": [
        "free"
       ],
       "reach": 10
      },
      {
       "grams": [
        "m|aking"
       ],
       "near": [
        "mo|ney"
       ],
       "reach": 12
      },
      {
       "grams": [
        "cash"
       ],
       "near": [
        "a|ccount",
        "hand",
        "po|cket"
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
        "click"
       ],
       "near": [
        "b|elow",
        "b|utton",
        "followin",
        "here",
        "l|ink",
        "this"
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
        "aird|rop",
        "ai|r-drop",
        "bo|nus",
        "gift",
        "give-awa",
        "giveaway",
        "reward"
       ],
       "near": [
        "bit|coin",
        "btc",
        "c|rypto",
        "eth",
        "nft",
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
        "do|uble",
        "free"
       ],
       "near": [
        "aird|rop",
        "bit|coin",
        "btc",
        "c|rypto",
        "eth",
        "usdt",
        "xrp"
       ],
       "reach": 20
      },
      {
       "grams": [
        "back",
        "do|uble",
        "ret|urn",
        "t|wice"
       ],
       "near": [
        "send"
       ],
       "reach": 118
      },
      {
       "grams": [
        "bit|coin"
       ],
       "near": [
        "code",
        "era",
        "milliona",
        "p|rofit",
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
        "bi|lls",
        "debt"
       ],
       "near": [
        "e|liminat",
        "nso|lidat",
        "out",
        "red|ucing",
        "r|educe",
        "wipe",
        "wiping"
       ],
       "reach": 56
      },
      {
       "grams": [
        "e|liminat",
        "free",
        "ne|gotiat",
        "nso|lidat",
        "rel|ief",
        "se|ttleme"
       ],
       "near": [
        "bill",
        "debt"
       ],
       "reach": 18
      },
      {
       "grams": [
        "cou|nseli",
        "cou|nsell",
        "fix",
        "re|pair"
       ],
       "near": [
        "credit"
       ],
       "reach": 18
      },
      {
       "grams": [
        "clean",
        "fix",
        "re|build",
        "re|pair"
       ],
       "near": [
        "credit"
       ],
       "reach": 19
      },
      {
       "grams": [
        "credit"
       ],
       "reach": 26
      },
      {
       "grams": [
        "ch|eck"
       ],
       "near": [
        "credit"
       ],
       "reach": 16
      },
      {
       "grams": [
        "ega|rdles"
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
        "co|urier",
        "de|livery",
        "i|mmunity",
        "means",
        "p|ouch"
       ],
       "reach": 19
      },
      {
       "grams": [
        "nsi|gnmen",
        "tr|unk"
       ],
       "near": [
        "box"
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
        "mo|ney"
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
        "mo|ney",
        "western"
       ],
       "near": [
        "agent",
        "departme",
        "dire|ctor",
        "o|ffice",
        "payment",
        "tra|nsfer"
       ],
       "reach": 24
      },
      {
       "grams": [
        "s|ecurity"
       ],
       "near": [
        "co|mpany"
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
        "be|nefici",
        "co|mpensa"
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
        "v|ictim"
       ],
       "near": [
        "fr|aud",
        "s|cam"
       ],
       "reach": 13
      },
      {
       "grams": [
        "vict|ims"
       ],
       "near": [
        "fr|aud",
        "int|ernet",
        "s|cam"
       ],
       "reach": 19
      },
      {
       "grams": [
        "e|cowas",
        "e|fcc",
        "imf",
        "nations",
        "nte|rnati",
        "wo|rld"
       ],
       "near": [
        "be|nefici",
        "co|mpensa",
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
        "co|mpensa",
        "fund",
        "inherita"
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
        "do|uble",
        "multi|ply",
        "quadrupl",
        "tr|iple"
       ],
       "near": [
        "btc",
        "coin",
        "c|rypto",
        "deposit",
        "investme",
        "i|ncome",
        "mo|ney",
        "p|rofit",
        "revenue",
        "salary",
        "sales",
        "sa|vings",
        "tra|ffic"
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
        "e|arn",
        "made",
        "make",
        "m|aking",
        "rec|eive"
       ],
       "near": [
        "day",
        "da|ily",
        "hour",
        "mo|nth",
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
        "han|cemen",
        "lar|gemen",
        "pe|rforma",
        "pote|ncy",
        "st|amina"
       ],
       "near": [
        "breast",
        "male",
        "nat|ural",
        "pe|nis",
        "se|xual"
       ],
       "reach": 24
      },
      {
       "grams": [
        "e|nlarge",
        "i|ncrease"
       ],
       "near": [
        "breast",
        "bust",
        "manh|ood",
        "pe|nis"
       ],
       "reach": 33
      },
      {
       "grams": [
        "breast"
       ],
       "near": [
        "bigger",
        "ful|ler",
        "f|irmer",
        "larger"
       ],
       "reach": 14
      },
      {
       "grams": [
        "bigger",
        "harder",
        "longer",
        "st|ronger"
       ],
       "near": [
        "e|rection",
        "manh|ood",
        "o|rgasm",
        "pe|nis"
       ],
       "reach": 18
      },
      {
       "grams": [
        "d|ysfunct",
        "function"
       ],
       "near": [
        "erec|tile"
       ],
       "reach": 20
      },
      {
       "grams": [
        "e|jaculat"
       ],
       "near": [
        "p|rematur"
       ],
       "reach": 21
      },
      {
       "grams": [
        "i|mpotenc",
        "i|mpotent"
       ],
       "reach": 9
      },
      {
       "grams": [
        "li|bido"
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
        "ant|i-vir",
        "defender",
        "lifelock",
        "m|cafee",
        "norton",
        "nti|virus",
        "squad"
       ],
       "near": [
        "aut|o-deb",
        "char|ged",
        "d|educted",
        "invoice",
        "r|enew",
        "uto|debit"
       ],
       "reach": 128
      },
      {
       "grams": [
        "a|uthoris",
        "ecog|nize",
        "mad",
        "p|lace",
        "re|cognis",
        "thori|zed",
        "utho|rize"
       ],
       "near": [
        "call",
        "dial",
        "p|hone",
        "ring"
       ],
       "reach": 111
      },
      {
       "grams": [
        "char|ged",
        "debited",
        "d|educted"
       ],
       "near": [
        "a|ccount",
        "card"
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
        "omp|letel",
        "t|otally"
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
        "bo|nus",
        "dvd",
        "gift",
        "grant",
        "hosting",
        "ho|liday",
        "info",
        "i|nstalla",
        "i|pad",
        "laptop",
        "le|ads",
        "mbers|hip",
        "mobile",
        "nsu|ltati",
        "offer",
        "p|hone",
        "p|review",
        "quote",
        "r|eport",
        "seo",
        "s|ample",
        "t|rial",
        "vacation",
        "we|bsite"
       ],
       "reach": 21
      },
      {
       "grams": [
        "c|harge"
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
        "int|ernet",
        "o|nline",
        "vip",
        "virtual"
       ],
       "near": [
        "betting",
        "casino",
        "ga|mbling",
        "slot"
       ],
       "reach": 17
      },
      {
       "grams": [
        "casino"
       ],
       "near": [
        "bo|nus",
        "c|hip",
        "game",
        "o|nline"
       ],
       "reach": 14
      },
      {
       "grams": [
        "s|pin"
       ],
       "near": [
        "bo|nus",
        "free"
       ],
       "reach": 11
      },
      {
       "grams": [
        "betting"
       ],
       "near": [
        "foot|ball",
        "sport"
       ],
       "reach": 22
      },
      {
       "grams": [
        "deposit",
        "sign|-up",
        "si|gnup",
        "welcome"
       ],
       "near": [
        "bo|nus"
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
        "a|ccount",
        "be|nefici",
        "customer",
        "c|lient",
        "dear",
        "friend",
        "homeowne",
        "h|older",
        "investor",
        "member",
        "ntr|epren",
        "ome|-owne",
        "o|wner",
        "s|ubscrib",
        "u|ser",
        "winner"
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
         "gift",
         "go|ogle",
         "pre|paid",
         "st|eam",
         "tunes",
         "va|nilla"
        ],
        "near": [
         "card",
         "v|oucher"
        ],
        "reach": 115
       }
      ]
     },
     {
      "needs": [
       {
        "grams": [
         "scra|tch"
        ],
        "reach": 7
       },
       {
        "grams": [
         "code",
         "n|umber",
         "picture",
         "pin",
         "p|hoto",
         "sna|pshot"
        ],
        "near": [
         "email",
         "e|-mail",
         "f|orward",
         "send",
         "text"
        ],
        "reach": 32
       },
       {
        "grams": [
         "rei|mburs"
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
         "b|etween",
         "con|fiden",
         "s|ecret",
         "s|urprise"
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
        "go|ogle",
        "search",
        "yahoo"
       ],
       "near": [
        "1st",
        "f|irst",
        "f|ront",
        "top"
       ],
       "reach": 38
      },
      {
       "grams": [
        "go|ogle",
        "resu|lts",
        "search"
       ],
       "near": [
        "listed",
        "p|lace",
        "p|osition",
        "r|ank"
       ],
       "reach": 76
      },
      {
       "grams": [
        "pr|esence",
        "p|osition",
        "ra|nking",
        "r|esult",
        "tra|ffic",
        "visibili"
       ],
       "near": [
        "boost",
        "g|row",
        "i|mprove",
        "i|ncrease",
        "raise"
       ],
       "reach": 68
      },
      {
       "grams": [
        "go|ogle",
        "search"
       ],
       "near": [
        "a|ppear",
        "r|ank",
        "show",
        "vis|ible"
       ],
       "reach": 48
      },
      {
       "grams": [
        "tra|ffic",
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
        "earni|ngs",
        "i|ncome",
        "p|rofit",
        "ret|urn",
        "roi",
        "wi|nning"
       ],
       "reach": 27
      },
      {
       "grams": [
        "guarante"
       ],
       "near": [
        "earni|ngs",
        "p|rofit",
        "ret|urn",
        "roi"
       ],
       "reach": 23
      },
      {
       "grams": [
        "da|ily",
        "e|xplosiv",
        "high",
        "huge",
        "mas|sive",
        "wee|kly"
       ],
       "near": [
        "p|rofit",
        "ret|urn",
        "roi"
       ],
       "reach": 23
      },
      {
       "grams": [
        "da|ily",
        "mont|hly",
        "p|rofit",
        "ret|urn",
        "roi",
        "wee|kly"
       ],
       "near": [
        "%"
       ],
       "reach": 14
      },
      {
       "grams": [
        "s|tock"
       ],
       "near": [
        "der|value",
        "hot",
        "pe|nny"
       ],
       "reach": 18
      },
      {
       "grams": [
        "s|tock"
       ],
       "near": [
        "a|lert",
        "pick",
        "tip"
       ],
       "reach": 13
      },
      {
       "grams": [
        "investme",
        "investor",
        "t|rader",
        "t|rading"
       ],
       "near": [
        "binary",
        "bit|coin",
        "c|rypto",
        "fo|rex"
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
        "do|cument",
        "nte|rview",
        "pr|esenta"
       ],
       "near": [
        "wa|tch"
       ],
       "reach": 36
      },
      {
       "grams": [
        "blood",
        "hearing",
        "hea|lth",
        "joint",
        "memory",
        "ne|rve",
        "p|rostate",
        "sugar",
        "vision",
        "w|eight"
       ],
       "near": [
        "pr|esenta",
        "rea|kthro",
        "r|itual",
        "trick"
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
        "ce|llulit",
        "di|sease",
        "p|rostate",
        "sciatica",
        "tinni|tus",
        "toe|nail",
        "uropa|thy"
       ],
       "near": [
        "cure",
        "pain",
        "prot|ocol",
        "rel|ief",
        "rem|edy",
        "s|ecret"
       ],
       "reach": 23
      },
      {
       "grams": [
        "prot|ocol"
       ],
       "near": [
        "nat|ural",
        "sel|f-hea",
        "se|lfheal"
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
        "mpl|oymen"
       ],
       "reach": 35
      },
      {
       "grams": [
        "home"
       ],
       "near": [
        "op|erate",
        "own",
        "run",
        "s|tart"
       ],
       "reach": 36
      },
      {
       "grams": [
        "home"
       ],
       "near": [
        "e|arn",
        "i|ncome",
        "make"
       ],
       "reach": 22
      },
      {
       "grams": [
        "m|arketin"
       ],
       "near": [
        "multi-le",
        "multilev",
        "ne|twork"
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
        "sh|opper"
       ],
       "near": [
        "mystery",
        "s|ecret"
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
        "ati|sfied",
        "a|uthenti",
        "effectiv",
        "free",
        "ge|nuine",
        "guarante",
        "legitima",
        "le|gal",
        "nat|ural",
        "or|iginal",
        "safe",
        "s|ecure",
        "tis|facti"
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
        "a|mazing",
        "cre|dible",
        "e|xclusiv",
        "fantasti",
        "lie|vable",
        "re|voluti",
        "sist|ible",
        "special",
        "unbeatab"
       ],
       "near": [
        "bargain",
        "deal",
        "di|scount",
        "offer",
        "opportun",
        "price",
        "pr|omotio",
        "rea|kthro",
        "sa|vings"
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
        "lo|west"
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
        "tis|facti"
       ],
       "reach": 26
      },
      {
       "grams": [
        "guarante"
       ],
       "near": [
        "mo|ney"
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
        "se|lected"
       ],
       "near": [
        "been"
       ],
       "reach": 32
      },
      {
       "grams": [
        "co|ngratu",
        "latio|ns!"
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
        "a|ccount",
        "claim",
        "deposit",
        "es|tate",
        "fund",
        "inherita",
        "mo|ney",
        "payment",
        "sum"
       ],
       "reach": 23
      },
      {
       "grams": [
        "a|ccount",
        "deposit",
        "fo|rtune",
        "fund",
        "inherit",
        "million"
       ],
       "near": [
        "deceased",
        "late"
       ],
       "reach": 338
      },
      {
       "grams": [
        "d|ied",
        "killed",
        "peris|hed"
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
        "fo|rtune",
        "fund",
        "mo|ney",
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
        "na|chlass",
        "rbsc|haft",
        "v|erm"
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
        "her|encia",
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
        "h|eran",
        "quantia",
        "s|oma",
        "valor"
       ],
       "reach": 47
      },
      {
       "grams": [
        "milioni"
       ],
       "near": [
        "er|edit",
        "so|mma"
       ],
       "reach": 47
      },
      {
       "grams": [
        "m|iljoen"
       ],
       "near": [
        "bedrag v",
        "cha|p van",
        "erfenis "
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
        "opportun",
        "re|locate",
        "re|locati",
        "wi|lling"
       ],
       "near": [
        "b|roker",
        "c|lient",
        "family",
        "investor",
        "rin|cipal"
       ],
       "reach": 148
      },
      {
       "grams": [
        "fund"
       ],
       "near": [
        "business",
        "i|dea",
        "p|roject"
       ],
       "reach": 34
      },
      {
       "grams": [
        "invest"
       ],
       "near": [
        "coun|try",
        "location",
        "u|nder"
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
         "balance",
         "bill",
         "invoice",
         "payment"
        ],
        "near": [
         "final",
         "ove|rdue",
         "o|utstand",
         "past",
         "unpaid"
        ],
        "reach": 59
       },
       {
        "grams": [
         "balance",
         "bill",
         "invoice",
         "payment"
        ],
        "near": [
         "ove|rdue",
         "o|utstand",
         "past",
         "unpaid"
        ],
        "reach": 59
       }
      ]
     },
     {
      "needs": [
       {
        "grams": [
         "attac|hed",
         "do|cument",
         "file",
         "l|ink",
         "tta|chmen"
        ],
        "near": [
         "ch|eck",
         "do|wnload",
         "open",
         "print",
         "see",
         "view"
        ],
        "reach": 58
       }
      ]
     },
     {
      "needs": [
       {
        "grams": [
         "le|gal"
        ],
        "near": [
         "action",
         "ceedi|ngs",
         "con|seque",
         "st|eps"
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
         "co|urt"
        ],
        "reach": 5
       },
       {
        "grams": [
         "col|lecti",
         "col|lecto"
        ],
        "near": [
         "debt"
        ],
        "reach": 15
       },
       {
        "grams": [
         "col|lecti"
        ],
        "near": [
         "age|ncy"
        ],
        "reach": 18
       },
       {
        "grams": [
         "bail|iff"
        ],
        "reach": 8
       },
       {
        "grams": [
         "ena|lties",
         "pena|lty"
        ],
        "reach": 9
       },
       {
        "grams": [
         "ose|cuted",
         "ose|cutio"
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
        "data|base",
        "dat|a-bas",
        "le|ads",
        "list"
       ],
       "near": [
        "atten|dee",
        "con|tact",
        "customer",
        "decision",
        "email",
        "e|-mail",
        "lead",
        "ma|iling",
        "pr|ospect",
        "tten|dees"
       ],
       "reach": 87
      },
      {
       "grams": [
        "million"
       ],
       "near": [
        "a|ddresse",
        "ema|ils",
        "e|-mails"
       ],
       "reach": 37
      },
      {
       "grams": [
        "b|ulk",
        "optin",
        "o|pt-in",
        "t|argeted",
        "ve|rified"
       ],
       "near": [
        "email",
        "e|-mail"
       ],
       "reach": 25
      },
      {
       "grams": [
        "b|ulk"
       ],
       "near": [
        "m|arketin",
        "p|rogram",
        "sender",
        "se|rvice",
        "so|ftware"
       ],
       "reach": 21
      },
      {
       "grams": [
        "frien|dly"
       ],
       "near": [
        "b|ulk"
       ],
       "reach": 13
      },
      {
       "grams": [
        "a|ddress"
       ],
       "near": [
        "email",
        "e|-mail"
       ],
       "reach": 26
      },
      {
       "grams": [
        "a|ddresse"
       ],
       "near": [
        "e|xtract",
        "h|arvest"
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
        "t|ime"
       ],
       "reach": 12
      },
      {
       "grams": [
        "e|nds",
        "e|xpire",
        "valid"
       ],
       "near": [
        "co|upon",
        "deal",
        "di|scount",
        "offer",
        "pr|omotio",
        "sale"
       ],
       "reach": 23
      },
      {
       "grams": [
        "e|xpires"
       ],
       "near": [
        "hour",
        "s|oon",
        "to|night",
        "t|oday"
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
        "de|lay",
        "h|esitate",
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
        "w|hile"
       ],
       "reach": 12
      },
      {
       "grams": [
        "w|hile"
       ],
       "near": [
        "s|tock",
        "s|upplies"
       ],
       "reach": 20
      },
      {
       "grams": [
        "only"
       ],
       "near": [
        "to|night",
        "t|oday"
       ],
       "reach": 12
      },
      {
       "grams": [
        "left",
        "remainin",
        "s|tock"
       ],
       "near": [
        "left",
        "remainin",
        "se|ats",
        "s|pot"
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
        "t|ime"
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
        "e sc|hufa",
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
        "d'argent",
        "rti|culie"
       ],
       "near": [
        "rti|culie",
        "t |d'arge",
        "ts |d'arg"
       ],
       "reach": 33
      },
      {
       "grams": [
        "s|tamo ",
        "s|tamos "
       ],
       "near": [
        "d|esde ",
        "pido sin",
        "pidos si",
        "sin a|val"
       ],
       "reach": "line"
      },
      {
       "grams": [
        "st|imo ",
        "st|imos "
       ],
       "near": [
        "e|mpr"
       ],
       "reach": "line"
      },
      {
       "grams": [
        "res|titi ",
        "res|tito "
       ],
       "near": [
        " pr|ivati",
        "da ",
        "se|nza bu"
       ],
       "reach": "line"
      },
      {
       "grams": [
        "l|ening ",
        "l|eningen"
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
        "pre|-appr",
        "rea|pprov"
       ],
       "near": [
        "a|mount",
        "credit",
        "for",
        "loan",
        "mort|gage"
       ],
       "reach": 21
      },
      {
       "grams": [
        "a|pproved",
        "pre|-appr",
        "rea|pprov",
        "vai|lable"
       ],
       "near": [
        "a|pplicat",
        "offer"
       ],
       "reach": 43
      },
      {
       "grams": [
        "a|pproved",
        "pre|-appr",
        "rea|pprov"
       ],
       "near": [
        "credit",
        "loan",
        "mort|gage"
       ],
       "reach": 69
      },
      {
       "grams": [
        "p|roject"
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
        "i|nstant",
        "payday",
        "pe|rsonal",
        "q|uick",
        "urgent"
       ],
       "reach": 21
      },
      {
       "grams": [
        "i|nterest",
        "loan",
        "mort|gage"
       ],
       "near": [
        "rate"
       ],
       "reach": 25
      },
      {
       "grams": [
        "i|nterest",
        "loan",
        "mort|gage"
       ],
       "near": [
        "rate"
       ],
       "reach": 24
      },
      {
       "grams": [
        "mort|gage",
        "r|efinanc"
       ],
       "reach": 16
      },
      {
       "grams": [
        "lender"
       ],
       "near": [
        "fi|nancia",
        "loan"
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
        "da|maged",
        "per|fect",
        "poor",
        "re|pair",
        "your"
       ],
       "reach": 20
      },
      {
       "grams": [
        "payment"
       ],
       "near": [
        "house",
        "loan",
        "mont|hly",
        "mort|gage"
       ],
       "reach": 29
      },
      {
       "grams": [
        "mort|gage"
       ],
       "near": [
        "rates"
       ],
       "reach": 19
      },
      {
       "grams": [
        "o|wner"
       ],
       "near": [
        "home"
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
        "eeps|take",
        "eps|takes",
        "lottery",
        "lotto"
       ],
       "near": [
        "agent",
        "board",
        "d|raw",
        "nte|rnati",
        "o|rganisa",
        "pr|omotio",
        "p|rize",
        "p|rogram",
        "rga|nizat",
        "rogr|amme",
        "ti|cket",
        "winner",
        "wi|nning"
       ],
       "reach": 25
      },
      {
       "grams": [
        "won"
       ],
       "near": [
        "a|mount",
        "cash",
        "grand",
        "jackpot",
        "lottery",
        "sum",
        "t|otal"
       ],
       "reach": 19
      },
      {
       "grams": [
        "lu|cky",
        "wi|nning"
       ],
       "near": [
        "d|raw",
        "n|umber",
        "ti|cket",
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
        "p|rize",
        "reward",
        "wi|nning"
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
        "p|rize"
       ],
       "near": [
        "mo|ney"
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
        "in|box",
        "mail",
        "st|orage"
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
        "over",
        "reac|hed"
       ],
       "reach": 35
      },
      {
       "grams": [
        "e|xpand",
        "i|ncrease",
        "upgrade"
       ],
       "near": [
        "ca|pacity",
        "quota",
        "size",
        "st|orage",
        "s|pace"
       ],
       "reach": 30
      },
      {
       "grams": [
        "blo|cked",
        "held",
        "nde|liver",
        "pe|nding",
        "quaranti",
        "rec|eived"
       ],
       "near": [
        "mail",
        "mes|sage"
       ],
       "reach": 33
      },
      {
       "grams": [
        "ma|ils",
        "mes|sages"
       ],
       "near": [
        "held",
        "nde|liver",
        "pe|nding"
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
        "mo|ney"
       ],
       "near": [
        "make",
        "m|aking"
       ],
       "reach": 36
      },
      {
       "grams": [
        "cash",
        "mo|ney"
       ],
       "near": [
        "big",
        "e|asy",
        "e|xtra",
        "fast",
        "ser|ious"
       ],
       "reach": 20
      },
      {
       "grams": [
        "fast",
        "q|uick"
       ],
       "near": [
        "rich"
       ],
       "reach": 20
      },
      {
       "grams": [
        "i|ncome"
       ],
       "near": [
        "e|xtra",
        "figure",
        "pas|sive",
        "res|idual",
        "second",
        "un|limite"
       ],
       "reach": 17
      },
      {
       "grams": [
        "free|dom",
        "in|depend"
       ],
       "near": [
        "fi|nancia"
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
        "a|mount",
        "fund",
        "sum"
       ],
       "reach": 54
      },
      {
       "grams": [
        "a|mount",
        "fund",
        "sum"
       ],
       "near": [
        "dollars",
        "e|uros",
        "pou|nds"
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
        "pou|nds"
       ],
       "reach": 61
      },
      {
       "grams": [
        "million"
       ],
       "near": [
        "british",
        "ste|rling"
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
        "mir|acle"
       ],
       "near": [
        "cr|eam",
        "cure",
        "d|iet",
        "d|rug",
        "for|mula",
        "pill",
        "p|roduct",
        "w|eight"
       ],
       "reach": 16
      },
      {
       "grams": [
        "aging",
        "art|hriti",
        "a|geing",
        "baldness",
        "can|cer",
        "dementia",
        "d|iabetes",
        "tinni|tus",
        "wri|nkles"
       ],
       "near": [
        "cure",
        "e|liminat",
        "reverse"
       ],
       "reach": 20
      },
      {
       "grams": [
        "ant|iagei",
        "ant|iagin",
        "nti|-agei",
        "nti|-agin"
       ],
       "reach": 11
      },
      {
       "grams": [
        "ho|rmone"
       ],
       "near": [
        "gro|wth"
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
        "cl|inical"
       ],
       "near": [
        "p|roven"
       ],
       "reach": 17
      },
      {
       "grams": [
        "nat|ural"
       ],
       "near": [
        "for|mula",
        "p|roduct",
        "rem|edy",
        "s|uppleme"
       ],
       "reach": 22
      },
      {
       "grams": [
        "her|bal"
       ],
       "near": [
        "remedies",
        "rem|edy",
        "s|uppleme",
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
        "st|unned",
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
        "be|nefici",
        "heir"
       ],
       "reach": 26
      },
      {
       "grams": [
        "a|ppointe",
        "le|gal",
        "righ|tful",
        "sole"
       ],
       "near": [
        "be|nefici",
        "heir"
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
        "junk",
        "oli|cited",
        "s|pam"
       ],
       "near": [
        "this"
       ],
       "reach": 64
      },
      {
       "grams": [
        "s|pam"
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
        "1|618"
       ],
       "near": [
        "bill"
       ],
       "reach": 12
      },
      {
       "grams": [
        "com|plian",
        "com|plies",
        "com|ply"
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
        "attac|hed",
        "ca|tch",
        "credit",
        "e|xperien",
        "gimmick",
        "h|idden",
        "ini|tial",
        "investme",
        "o|bligati",
        "purchase",
        "selling",
        "upfront",
        "u|p-front"
       ],
       "reach": 26
      },
      {
       "grams": [
        "o|bligati"
       ],
       "near": [
        "wi|thout"
       ],
       "reach": 18
      },
      {
       "grams": [
        "o|bligati"
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
        "esc|ripti"
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
        "esc|ripti"
       ],
       "near": [
        "wi|thout"
       ],
       "reach": 39
      },
      {
       "grams": [
        "ca|nadian",
        "di|scount",
        "int|ernet",
        "o|nline"
       ],
       "near": [
        "d|rugs",
        "har|macie",
        "medicati",
        "m|eds",
        "pharm|acy",
        "pills",
        "store"
       ],
       "reach": 20
      },
      {
       "grams": [
        "ch|eap",
        "di|scount",
        "g|eneric"
       ],
       "near": [
        "cialis",
        "d|rugs",
        "m|eds",
        "pills",
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
        "attor|ney",
        "barriste",
        "ba|nker",
        "captain",
        "co|lonel",
        "c|orporal",
        "diplomat",
        "l|ieutena",
        "prince",
        "ser|geant"
       ],
       "reach": 39
      },
      {
       "grams": [
        "a|fghanis",
        "dep|loyed",
        "i|raq",
        "mission",
        "se|rving",
        "syria",
        "yemen"
       ],
       "near": [
        "a|merican",
        "a|rmy",
        "eac|e-kee",
        "marine",
        "military",
        "pea|cekee"
       ],
       "reach": 107
      },
      {
       "grams": [
        "t|rust"
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
        "pac|kage",
        "par|cel",
        "sh|ipment"
       ],
       "near": [
        "in|valid",
        "i|ncomple",
        "i|ncorrec",
        "missing",
        "wrong"
       ],
       "reach": 85
      },
      {
       "grams": [
        "deta|ils"
       ],
       "near": [
        "pac|kage",
        "par|cel"
       ],
       "reach": 29
      },
      {
       "grams": [
        "non|payme",
        "no|n-paym",
        "unpaid"
       ],
       "near": [
        "pac|kage",
        "par|cel",
        "sh|ipment"
       ],
       "reach": 99
      },
      {
       "grams": [
        "sche|dule"
       ],
       "near": [
        "-de|liver",
        "de|livery",
        "ede|liver"
       ],
       "reach": 28
      },
      {
       "grams": [
        "de|livere"
       ],
       "near": [
        "pac|kage",
        "par|cel"
       ],
       "reach": 30
      },
      {
       "grams": [
        "de|liver"
       ],
       "near": [
        "failed"
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
        "nsi|gnmen",
        "pac|kage",
        "par|cel",
        "sh|ipment"
       ],
       "near": [
        "-de|liver",
        "-sh|ippin",
        "clearanc",
        "customs",
        "ede|liver",
        "esh|ippin",
        "pay"
       ],
       "reach": 233
      },
      {
       "grams": [
        "-de|liver",
        "-sh|ippin",
        "customs",
        "ede|liver",
        "esh|ippin",
        "payment",
        "sh|ipping"
       ],
       "near": [
        "co|nfirm",
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
        " entr|ega",
        "alfandeg",
        "ane|koste",
        "bezorgko",
        "conse|gna",
        "de |douan",
        "de |livra",
        "frais de",
        "gastos d",
        "invoerko",
        "l|ieferge",
        "rsa|ndgeb",
        "se |dogan",
        "spe|dizio",
        "ta|sas de",
        "t|asa de ",
        "v|erzendk",
        "zollgeb"
       ],
       "near": [
        "c|olis",
        "env",
        "e|ncomend",
        "pacco",
        "paket",
        "paquete",
        "p|akket",
        "se|ndung",
        "spe|dizio",
        "zending"
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
        "e|xpire",
        "e|xpiring"
       ],
       "near": [
        "pass|code",
        "pa|ssword"
       ],
       "reach": 62
      },
      {
       "grams": [
        "pa|ssword"
       ],
       "near": [
        "conti|nue",
        "keep",
        "main|tain",
        "retain"
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
        "s|ildenaf"
       ],
       "reach": 10
      },
      {
       "grams": [
        "ada|lafil"
       ],
       "reach": 9
      },
      {
       "grams": [
        "xa|nax"
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
        "tra|madol"
       ],
       "reach": 8
      },
      {
       "grams": [
        "vi|codin"
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
        "o|xyconti"
       ],
       "reach": 9
      },
      {
       "grams": [
        "a|mbien"
       ],
       "reach": 6
      },
      {
       "grams": [
        "p|ropecia"
       ],
       "reach": 8
      },
      {
       "grams": [
        "me|ridia"
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
        "dear ",
        "de|ar\t",
        "hello ",
        "hel|lo\t",
        "hey ",
        "hi\t",
        "hi ",
        "h|ey\t"
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
        " fu|ll_na",
        " fu|llnam",
        " f|irstna",
        " la|stnam",
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
        "ast|_name",
        "fu|ll_nam",
        "fu|llname",
        "f|irstnam",
        "la|stname",
        "mpa|nynam",
        "pan|y_nam",
        "rst|_name"
       ],
       "near": [
        "co|mpany",
        "full",
        "f|irst",
        "last"
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
        "astna|me%",
        "st_na|me%",
        "stnam|e%%",
        "t_nam|e%%"
       ],
       "near": [
        "f|irst",
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
        "bsc|ripti",
        "lice|nse",
        "li|cence",
        "mbers|hip",
        "plan",
        "p|rotecti"
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
        "c|harge",
        "payment",
        "ran|sacti"
       ],
       "reach": 29
      },
      {
       "grams": [
        "u|nable"
       ],
       "near": [
        "p|rocess",
        "r|enew",
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
        "gewonnen",
        "r a|usgew"
       ],
       "near": [
        "ie |haben",
        "ie |wurde"
       ],
       "reach": "line"
      },
      {
       "grams": [
        "us a|vez "
       ],
       "near": [
        " au |sort",
        " re|cevoi",
        "gagn"
       ],
       "reach": 40
      },
      {
       "grams": [
        " re|cibir",
        "ele|ccion",
        "ha |ganad"
       ],
       "reach": 39
      },
      {
       "grams": [
        " |foi sel",
        " |foi sor",
        " |ganhou",
        "ont|empla"
       ],
       "near": [
        "foi sele",
        "foi sort",
        "ganhou",
        "ont|empla"
       ],
       "reach": 20
      },
      {
       "grams": [
        "ai |vinto",
        "ha |vinto"
       ],
       "reach": 13
      },
      {
       "grams": [
        " se|lezio"
       ],
       "near": [
        " ri|cever",
        "me |vinci"
       ],
       "reach": 34
      },
      {
       "grams": [
        "gewonnen"
       ],
       "near": [
        "u heeft ",
        "u h|ebt "
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
        "re|fund"
       ],
       "near": [
        "bill",
        "duplicat",
        "tax",
        "ver|payme"
       ],
       "reach": 31
      },
      {
       "grams": [
        "re|fund"
       ],
       "reach": 30
      },
      {
       "grams": [
        "eli|gible"
       ],
       "near": [
        "re|fund"
       ],
       "reach": 35
      },
      {
       "grams": [
        "re|fund"
       ],
       "near": [
        "claim",
        "col|lect",
        "p|rocess",
        "rec|eive"
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
        "s|ubject"
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
        "con|tact",
        "data|base",
        "email",
        "e|-mail",
        "list",
        "ma|iling"
       ],
       "reach": 68
      },
      {
       "grams": [
        "removed"
       ],
       "near": [
        "list",
        "ma|iling"
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
        "re|plica"
       ],
       "near": [
        "bag",
        "brand",
        "ro|lex",
        "s|hoes",
        "wa|tch"
       ],
       "reach": 16
      },
      {
       "grams": [
        "copies",
        "fake",
        "re|plica"
       ],
       "near": [
        "desi|gner",
        "l|uxury",
        "ro|lex",
        "swiss"
       ],
       "reach": 17
      },
      {
       "grams": [
        "degree",
        "diploma"
       ],
       "near": [
        "bache|lor",
        "col|lege",
        "doctorat",
        "master",
        "mba",
        "phd",
        "u|niversi"
       ],
       "reach": 114
      },
      {
       "grams": [
        "non|-accr",
        "ona|ccred"
       ],
       "near": [
        "degree",
        "diploma",
        "u|niversi"
       ],
       "reach": 27
      },
      {
       "grams": [
        "diploma",
        "lice|nse",
        "li|cence",
        "pa|ssport"
       ],
       "near": [
        "buy",
        "fake",
        "ge|nuine",
        "r|eal"
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
        "r|isk"
       ],
       "near": [
        "free"
       ],
       "reach": 9
      },
      {
       "grams": [
        "r|isk"
       ],
       "reach": 27
      },
      {
       "grams": [
        "absolute",
        "omp|letel",
        "t|otally"
       ],
       "near": [
        "r|isk"
       ],
       "reach": 23
      },
      {
       "grams": [
        "n|othing"
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
        "wo|rds"
       ],
       "near": [
        "bac|kup",
        "m|nemonic",
        "re|covery",
        "seed",
        "s|ecret"
       ],
       "reach": 50
      },
      {
       "grams": [
        "wallet"
       ],
       "near": [
        "chro|nize",
        "econ|nect",
        "rect|ify",
        "re|store",
        "s|ync",
        "validate",
        "ver|ify"
       ],
       "reach": 37
      },
      {
       "grams": [
        "hro|nizat",
        "s|uspensi",
        "s|ynchron",
        "validati",
        "ve|rifica"
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
        "age|ncy",
        "a|udit",
        "co|mpany",
        "e|xpert",
        "f|irm",
        "nsu|ltant",
        "pac|kage",
        "plan",
        "p|roposal",
        "r|eport",
        "se|rvice"
       ],
       "near": [
        "m|arketin",
        "pti|misat",
        "pti|mizat",
        "seo",
        "s|ubmissi"
       ],
       "reach": 38
      },
      {
       "grams": [
        "ba|ck-lin",
        "ba|cklink",
        "li|nks"
       ],
       "near": [
        "dofollow",
        "d|o-follo",
        "niche",
        "p|ermanen",
        "quality"
       ],
       "reach": 23
      },
      {
       "grams": [
        "ba|ck-lin",
        "ba|cklink"
       ],
       "reach": 19
      },
      {
       "grams": [
        "building"
       ],
       "near": [
        "c|ampaign",
        "pac|kage",
        "se|rvice"
       ],
       "reach": 22
      },
      {
       "grams": [
        "guest",
        "s|ponsore"
       ],
       "near": [
        "art|icle",
        "blog",
        "post"
       ],
       "reach": 34
      },
      {
       "grams": [
        "a|uthorit"
       ],
       "near": [
        "domain"
       ],
       "reach": 23
      },
      {
       "grams": [
        "across",
        "ch|ecked",
        "revie|wed",
        "visited"
       ],
       "near": [
        "listed",
        "n|otic",
        "red|esign",
        "r|ank",
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
        "pe|nny"
       ],
       "near": [
        "s|tock"
       ],
       "reach": 12
      },
      {
       "grams": [
        "s|tock"
       ],
       "near": [
        "a|lert",
        "pick"
       ],
       "reach": 12
      },
      {
       "grams": [
        "der|value"
       ],
       "near": [
        "co|mpany",
        "omp|anies",
        "share",
        "s|tock"
       ],
       "reach": 21
      },
      {
       "grams": [
        "s|tock"
       ],
       "near": [
        "e|xplosiv",
        "hot"
       ],
       "reach": 15
      },
      {
       "grams": [
        "p|rofit"
       ],
       "near": [
        "t|arget"
       ],
       "reach": 13
      },
      {
       "grams": [
        "ne|wslett"
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
        "st|orage"
       ],
       "near": [
        "cl|oud",
        "device",
        "drive",
        "p|hoto"
       ],
       "reach": 44
      },
      {
       "grams": [
        "st|orage"
       ],
       "near": [
        "full"
       ],
       "reach": 26
      },
      {
       "grams": [
        "a|ccount"
       ],
       "near": [
        "cl|oud",
        "st|orage"
       ],
       "reach": 38
      },
      {
       "grams": [
        "bac|kup",
        "files",
        "p|hotos",
        "vi|deos"
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
        "s|urprise",
        "s|urprisi"
       ],
       "near": [
        "letter",
        "mail",
        "mes|sage",
        "p|roposal",
        "this"
       ],
       "reach": 53
      },
      {
       "grams": [
        "s|urprisi"
       ],
       "near": [
        "find"
       ],
       "reach": 29
      },
      {
       "grams": [
        "pe|rmit"
       ],
       "near": [
        "inform",
        "ntrod|uce"
       ],
       "reach": 22
      },
      {
       "grams": [
        "r|espect"
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
        "meets",
        "r|eaches"
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
        "con|tact",
        "re|ply"
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
        "s|urvey",
        "tio|nnair"
       ],
       "reach": 126
      },
      {
       "grams": [
        "lu|cky",
        "rando|mly"
       ],
       "near": [
        "customer",
        "member",
        "re|cipien",
        "sh|opper",
        "u|ser",
        "visitor"
       ],
       "reach": 28
      },
      {
       "grams": [
        "chosen",
        "se|lected"
       ],
       "near": [
        "pe|rsonal",
        "rando|mly",
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
        "fo|rtune",
        "fund",
        "inherita",
        "mo|ney",
        "sum"
       ],
       "near": [
        "claim",
        "move",
        "mo|ving",
        "rec|eive",
        "release",
        "r|emit",
        "s|ecure",
        "tra|nsfer"
       ],
       "reach": 59
      },
      {
       "grams": [
        "tra|nsfer"
       ],
       "near": [
        "fund"
       ],
       "reach": 24
      },
      {
       "grams": [
        "co|mpensa",
        "co|ntract",
        "inherita",
        "ove|rdue",
        "o|utstand",
        "wi|nning"
       ],
       "near": [
        "payment",
        "release",
        "tra|nsfer"
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
        "for|eign",
        "ove|rseas"
       ],
       "near": [
        "a|ccount",
        "be|nefici",
        "business",
        "pa|rtner"
       ],
       "reach": 25
      },
      {
       "grams": [
        "as|sist",
        "h|elp"
       ],
       "near": [
        "as|sets",
        "a|mount",
        "fund",
        "gold",
        "inherita",
        "mo|ney",
        "nsi|gnmen"
       ],
       "reach": 149
      },
      {
       "grams": [
        "a|mount"
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
        "ma|iling",
        "mes|sage",
        "nno|uncem"
       ],
       "near": [
        "e-messag",
        "e|-mailin",
        "ma|iling",
        "mes|sage",
        "nno|uncem"
       ],
       "reach": 28
      },
      {
       "grams": [
        "one"
       ],
       "near": [
        "t|ime"
       ],
       "reach": 20
      },
      {
       "grams": [
        "int|rusio",
        "oli|cited",
        "unwanted"
       ],
       "near": [
        "a|pologis",
        "for|give",
        "polo|gize",
        "so|rry"
       ],
       "reach": 70
      },
      {
       "grams": [
        "e|xcluded",
        "yours|elf"
       ],
       "near": [
        "data|base",
        "list",
        "ma|iling",
        "n|otice"
       ],
       "reach": 60
      },
      {
       "grams": [
        "oli|cited"
       ],
       "near": [
        "never"
       ],
       "reach": 22
      },
      {
       "grams": [
        "1|618"
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
        "cogni|zed",
        "nre|cogni",
        "rre|gular",
        "s|uspicio",
        "thori|zed",
        "una|uthor",
        "unusual"
       ],
       "near": [
        "act|iviti",
        "act|ivity",
        "att|empt",
        "a|ccess",
        "a|ccount",
        "lo|g-in",
        "l|ogin",
        "ran|sacti",
        "si|gn-in",
        "si|gnin"
       ],
       "reach": 124
      },
      {
       "grams": [
        "rre|gular",
        "s|uspicio",
        "thori|zed",
        "una|uthor",
        "unusual"
       ],
       "near": [
        "detected",
        "ent|ified",
        "noti|ced"
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
        "as|sistan",
        "attentio",
        "h|elp",
        "res|ponse",
        "re|ply"
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
        "con|tact",
        "res|pond",
        "re|ply"
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
        "a|wait",
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
        "con|fiden",
        "secr|ecy",
        "s|ecret"
       ],
       "near": [
        "absolute",
        "comp|lete",
        "highest",
        "str|ictes",
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
        "be|nefi"
       ],
       "reach": 37
      },
      {
       "grams": [
        "con|fiden"
       ],
       "near": [
        "business",
        "deal",
        "p|roposal",
        "ran|sacti"
       ],
       "reach": 24
      },
      {
       "grams": [
        "p|roposit",
        "ran|sacti"
       ],
       "near": [
        "business",
        "urgent"
       ],
       "reach": 20
      },
      {
       "grams": [
        "attor|ney",
        "a|uditor",
        "barriste"
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
        "act|ivate",
        "co|nfirm",
        "re|-activ",
        "re|-confi",
        "re|store",
        "unlock",
        "update",
        "validate",
        "ver|ify"
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
        "email",
        "e|-mail"
       ],
       "near": [
        "ac|tive",
        "use",
        "valid"
       ],
       "reach": 35
      },
      {
       "grams": [
        "email",
        "e|-mail"
       ],
       "near": [
        "ac|tive",
        "use",
        "valid"
       ],
       "reach": 38
      },
      {
       "grams": [
        "p|roposal",
        "p|roposit"
       ],
       "near": [
        "con|fiden",
        "lucrativ",
        "mutual",
        "pr|ivate",
        "vital"
       ],
       "reach": 40
      },
      {
       "grams": [
        "di|scuss",
        "share"
       ],
       "near": [
        "is|sue",
        "matter",
        "somethin"
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
        "binance",
        "co|inbase",
        "e|xodus",
        "kraken",
        "l|edger",
        "metam|ask",
        "phantom",
        "wallet"
       ],
       "near": [
        "2fa",
        "andat|ory",
        "required",
        "str|icted",
        "str|ictio",
        "s|uspend",
        "thori|zed",
        "t|wo-fact",
        "t|wofacto",
        "una|uthor",
        "update",
        "ver|ify",
        "ve|rifica"
       ],
       "reach": 149
      },
      {
       "grams": [
        "wallet"
       ],
       "near": [
        "p|rotect",
        "re|store",
        "s|ecure",
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
        "d|rop",
        "lose",
        "melt",
        "s|hed"
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
        "ca|lorie",
        "fat"
       ],
       "reach": 15
      },
      {
       "grams": [
        "w|eight"
       ],
       "near": [
        "d|rops",
        "mir|acle",
        "pa|tch",
        "pill",
        "p|roduct",
        "s|ecret",
        "s|olution",
        "s|uppleme"
       ],
       "reach": 23
      },
      {
       "grams": [
        "pill"
       ],
       "near": [
        "d|iet",
        "sl|imming"
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
        "se|lected",
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
        "eeps|take",
        "eps|takes",
        "jackpot",
        "lottery",
        "lu|cky",
        "p|rize"
       ],
       "near": [
        "d|raw",
        "not|ifica",
        "winner",
        "wi|nning"
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
        "p|rize",
        "reward",
        "wi|nning"
       ],
       "reach": 19
      },
      {
       "grams": [
        "winner",
        "wi|nning"
       ],
       "near": [
        "co|ngratu",
        "latio|ns,",
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
        "mo|ney"
       ],
       "near": [
        "make"
       ],
       "reach": 18
      },
      {
       "grams": [
        "e|xtra",
        "pas|sive",
        "res|idual",
        "second",
        "un|limite"
       ],
       "near": [
        "cash",
        "i|ncome"
       ],
       "reach": 16
      },
      {
       "grams": [
        "home"
       ],
       "near": [
        "e|arn",
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
        "free|dom"
       ],
       "near": [
        "fi|nancia"
       ],
       "reach": 17
      },
      {
       "grams": [
        "do|uble"
       ],
       "near": [
        "your"
       ],
       "reach": 11
      },
      {
       "grams": [
        "r|isk"
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
        "appro|val",
        "i|ncome",
        "p|rofit",
        "ret|urn"
       ],
       "reach": 19
      },
      {
       "grams": [
        "cash",
        "mo|ney"
       ],
       "near": [
        "e|asy",
        "fast",
        "free",
        "i|nstant",
        "q|uick"
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
        "bo|nus",
        "cash",
        "day",
        "da|ily",
        "free",
        "gift",
        "hour",
        "loan",
        "mo|nth",
        "p|rize",
        "reward",
        "week"
       ],
       "reach": 28
      },
      {
       "grams": [
        "claim",
        "e|arn",
        "make",
        "rec|eive",
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
        "act|ivate",
        "co|nfirm",
        "unlock",
        "update",
        "upgrade",
        "validate",
        "ver|ify"
       ],
       "near": [
        "a|ccount",
        "billing",
        "iden|tity",
        "mail|box",
        "pa|ssword",
        "wallet"
       ],
       "reach": 37
      },
      {
       "grams": [
        "a|ccount"
       ],
       "near": [
        "act|ivate",
        "act|ivati",
        "di|sabled",
        "h|old",
        "limited",
        "lo|cked",
        "str|icted",
        "s|uspende",
        "s|uspensi",
        "te|rminat"
       ],
       "reach": 29
      },
      {
       "grams": [
        "s|uspicio",
        "thori|zed",
        "una|uthor",
        "unusual"
       ],
       "near": [
        "act|ivity",
        "a|ccess",
        "lo|g-in",
        "l|ogin",
        "si|gn-in",
        "si|gnin"
       ],
       "reach": 21
      },
      {
       "grams": [
        "pa|ssword"
       ],
       "near": [
        "e|xpirati",
        "e|xpire",
        "e|xpiry"
       ],
       "reach": 24
      },
      {
       "grams": [
        "full",
        "quota"
       ],
       "near": [
        "email",
        "e|-mail",
        "in|box",
        "mail|box",
        "st|orage"
       ],
       "reach": 23
      },
      {
       "grams": [
        "s|ecurity"
       ],
       "near": [
        "a|lert"
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
        "ap|ply",
        "buy",
        "call",
        "order"
       ],
       "near": [
        "fast",
        "now",
        "t|oday"
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
        "de|lay",
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
        "t|ime"
       ],
       "reach": 12
      },
      {
       "grams": [
        "only"
       ],
       "near": [
        "to|night",
        "t|oday"
       ],
       "reach": 12
      },
      {
       "grams": [
        "only"
       ],
       "near": [
        "t|oday"
       ],
       "reach": 10
      },
      {
       "grams": [
        "e|xpires"
       ],
       "reach": 15
      },
      {
       "grams": [
        "w|hile"
       ],
       "near": [
        "s|tock",
        "s|upplies"
       ],
       "reach": 20
      },
      {
       "grams": [
        "midnight",
        "to|night"
       ],
       "near": [
        "e|nds"
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
        "omp|letel",
        "t|otally"
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
        "a|ccess",
        "bo|nus",
        "cash",
        "do|wnload",
        "e|book",
        "gift",
        "ho|liday",
        "i|pad",
        "laptop",
        "mbers|hip",
        "mo|ney",
        "nsu|ltati",
        "offer",
        "p|hone",
        "quote",
        "r|eport",
        "s|ample",
        "t|rial",
        "vacation"
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
        "nogra|phy",
        "p|orn"
       ],
       "reach": 11
      },
      {
       "grams": [
        "xxx"
       ],
       "near": [
        "action",
        "girls",
        "m|ovie",
        "pics",
        "site",
        "vi|deo"
       ],
       "reach": 10
      },
      {
       "grams": [
        "ho|rny"
       ],
       "reach": 5
      },
      {
       "grams": [
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
        "na|ked"
       ],
       "reach": 5
      },
      {
       "grams": [
        "m|ilf"
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
        "hoo|kup"
       ],
       "reach": 7
      },
      {
       "grams": [
        "e|scort"
       ],
       "reach": 7
      },
      {
       "grams": [
        "ha|rdcore"
       ],
       "reach": 8
      },
      {
       "grams": [
        "we|bcam"
       ],
       "near": [
        "girl"
       ],
       "reach": 13
      },
      {
       "grams": [
        "a|dult"
       ],
       "near": [
        "dating",
        "site",
        "vi|deo"
       ],
       "reach": 12
      },
      {
       "grams": [
        "babe",
        "girl",
        "si|ngle",
        "teen",
        "use|wives",
        "women"
       ],
       "near": [
        "asian",
        "hot",
        "local",
        "lonely",
        "russian",
        "si|ngle",
        "s|exy"
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
        "reeti|ngs"
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
        "int|ernet",
        "o|nline",
        "ro|yal",
        "vip"
       ],
       "reach": 16
      },
      {
       "grams": [
        "casino"
       ],
       "near": [
        "bo|nus",
        "c|hip",
        "game"
       ],
       "reach": 12
      },
      {
       "grams": [
        "s|pin"
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
        "re|plica"
       ],
       "near": [
        "bag",
        "ro|lex",
        "wa|tch"
       ],
       "reach": 16
      },
      {
       "grams": [
        "desi|gner",
        "ro|lex"
       ],
       "near": [
        "copies",
        "re|plica",
        "wa|tch"
       ],
       "reach": 21
      },
      {
       "grams": [
        "degree",
        "diploma"
       ],
       "near": [
        "bache|lor",
        "col|lege",
        "master",
        "phd",
        "u|niversi"
       ],
       "reach": 29
      },
      {
       "grams": [
        "diploma"
       ],
       "near": [
        "sale",
        "wi|thout"
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
        "xa|nax"
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
        "tra|madol"
       ],
       "reach": 8
      },
      {
       "grams": [
        "vi|codin"
       ],
       "reach": 7
      },
      {
       "grams": [
        "a|mbien"
       ],
       "reach": 6
      },
      {
       "grams": [
        "o|zempic"
       ],
       "reach": 7
      },
      {
       "grams": [
        "han|cemen"
       ],
       "near": [
        "breast",
        "male",
        "pe|nis"
       ],
       "reach": 18
      },
      {
       "grams": [
        "d|rop",
        "lose",
        "s|hed"
       ]
      },
      {
       "grams": [
        "w|eight"
       ],
       "near": [
        "mir|acle",
        "pa|tch",
        "pill",
        "s|ecret"
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
        "mir|acle"
       ],
       "near": [
        "cure",
        "d|iet",
        "pill"
       ],
       "reach": 12
      },
      {
       "grams": [
        "e|rection"
       ],
       "reach": 9
      },
      {
       "grams": [
        "erec|tile"
       ],
       "reach": 8
      },
      {
       "grams": [
        "li|bido"
       ],
       "reach": 6
      },
      {
       "grams": [
        "esc|ripti"
       ],
       "reach": 15
      },
      {
       "grams": [
        "ca|nadian",
        "di|scount",
        "o|nline"
       ],
       "near": [
        "m|eds",
        "pharm|acy",
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
        "pre|-appr",
        "rea|pprov"
       ],
       "reach": 12
      },
      {
       "grams": [
        "appro|val",
        "a|pproved",
        "offer"
       ],
       "near": [
        "credit",
        "loan",
        "mort|gage"
       ],
       "reach": 17
      },
      {
       "grams": [
        "i|nterest",
        "loan",
        "mort|gage"
       ],
       "near": [
        "rate"
       ],
       "reach": 25
      },
      {
       "grams": [
        "i|nterest",
        "mort|gage"
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
        "poor",
        "re|pair",
        "your"
       ],
       "reach": 18
      },
      {
       "grams": [
        "re|pair"
       ],
       "near": [
        "credit"
       ],
       "reach": 13
      },
      {
       "grams": [
        "e|liminat",
        "nso|lidat",
        "r|educe",
        "wipe"
       ],
       "near": [
        "bi|lls",
        "debt"
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
        "loan",
        "nso|lidat",
        "rel|ief",
        "se|ttleme"
       ],
       "reach": 20
      },
      {
       "grams": [
        "r|efinanc"
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
        "%%first_",
        "%%firstn",
        "%%last_n",
        "%%lastna",
        "%%recipi",
        "%e-mail%",
        "%ema|il%",
        "%first_n",
        "%firstna",
        "%na|me%",
        "astna|me%",
        "cipie|nt%",
        "compa|ny%",
        "e-mai|l%%",
        "ipien|t%%",
        "ompan|y%%",
        "st_na|me%",
        "stnam|e%%",
        "t_nam|e%%"
       ],
       "near": [
        "co|mpany",
        "email",
        "e|-mail",
        "f|irstnam",
        "name",
        "re|cipien"
       ],
       "reach": 14
      },
      {
       "grams": [
        "city",
        "co|mpany",
        "email",
        "e|-mail",
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
        "res|ponse",
        "re|ply"
       ],
       "reach": 22
      },
      {
       "grams": [
        "required"
       ],
       "near": [
        "action",
        "res|ponse"
       ],
       "reach": 20
      },
      {
       "grams": [
        "n|otice",
        "r|eminder",
        "wa|rning"
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
