// Generated from src/bundled/rules by `npm run generate`; a test compares. Do not edit.
import type { AdviceTexts } from '../../advice/advice-language.js';

export const adviceTextsEn = JSON.parse(String.raw`{
"ATTACH_ARCHIVE_PASSWORD":{
"why":"Filters cannot look into {name}, and malware is sent this way: locked, with the key beside it.",
"fix":"Send the password another way, by telephone for example, and take it out of this mail."
},
"ATTACH_DOUBLE_EXTENSION":{
"why":"The name {name} pretends to be a document; filters refuse it as malware.",
"fix":"Remove the file."
},
"ATTACH_EXECUTABLE":{
"why":"Most mail servers refuse mail with a program such as {name}, whatever it does.",
"fix":"Remove the file and share it through a download page."
},
"ATTACH_HIDDEN_NAME":{
"why":"Invisible characters turn part of the name around to hide what the file is; filters refuse it.",
"fix":"Rename the file and attach it again."
},
"ATTACH_HTML":{
"why":"Phishing hides its sign-in page in an attached file, so filters distrust {name}.",
"fix":"Send a PDF, or link to the page."
},
"ATTACH_MACRO":{
"why":"Macros can carry malware, so many servers hold or refuse a file such as {name}.",
"fix":"Save it without macros (.docx, .xlsx) or as a PDF and attach that."
},
"ATTACH_ONENOTE":{
"why":"OneNote files have carried so much malware that many servers refuse {name}.",
"fix":"Save the page as a PDF and attach that."
},
"ATTACH_RARE_ARCHIVE":{
"why":"Hardly anybody but malware packs files as {name} is packed, so filters object.",
"fix":"Pack the files as .zip."
},
"BODY_ACCOUNT_BLOCKED_INTL":{
"why":"Filters know a blocked account as the opening of mail that steals passwords, in every language.",
"fix":"Name the customer and the reason, and say where to ring."
},
"BODY_ACCOUNT_SUSPENDED":{
"why":"Filters know this threat from mail that steals passwords.",
"fix":"Say what happened and whom to call, without the threat."
},
"BODY_ACT_NOW":{
"why":"Filters know these words from offers that leave no time to think.",
"fix":"Name the date by which you need an answer, or leave the words out."
},
"BODY_ADULT":{
"why":"Filters give words of adult mail many points wherever they stand.",
"fix":"Use other words."
},
"BODY_BLACKMAIL":{
"why":"Filters know this story from blackmail.",
"fix":"To report such a mail, send it as an attachment and leave its words out."
},
"BODY_CASH_OFFER":{
"why":"Filters know these words from bait with money.",
"fix":"Say who pays what, and for what."
},
"BODY_CLICK_HERE":{
"why":"Filters know these words from advertising and from mail that steals passwords.",
"fix":"Let the link text say where it leads."
},
"BODY_CRYPTO_GIVEAWAY":{
"why":"Filters know this from theft of digital coins.",
"fix":"Leave the offer out, or link to the page of your company that states its terms."
},
"BODY_DEBT_RELIEF":{
"why":"Filters know these words from unwanted offers of credit.",
"fix":"Name the contract or the customer number you write about."
},
"BODY_DIPLOMAT":{
"why":"Filters know these words from advance-fee fraud.",
"fix":"Leave the words out, or name the carrier and the invoice."
},
"BODY_DONATION":{
"why":"Filters know this from advance-fee fraud.",
"fix":"Name the case and the contract, without the words of this story."
},
"BODY_DOUBLE_YOUR":{
"why":"Filters know this promise from investment fraud.",
"fix":"Say what you offer, with figures the reader can check."
},
"BODY_EARN_PER_WEEK":{
"why":"Filters know this promise from fraud with jobs and investments.",
"fix":"Leave the promise out, or name the post and its contract."
},
"BODY_ENHANCEMENT":{
"why":"Filters know these words from trade in doubtful products.",
"fix":"Leave the words out."
},
"BODY_EXCLAMATION_RUN":{
"why":"Filters score rows of exclamation marks as the mark of an advertisement.",
"fix":"Keep one exclamation mark at most."
},
"BODY_FAKE_RENEWAL":{
"why":"Filters know this from fake bills that lead to a false help desk.",
"fix":"Name the contract, and let the reader cancel on the page of the account."
},
"BODY_FREE_OFFER":{
"why":"Filters score \"free\" beside a gift or an offer.",
"fix":"Say what is included in the price."
},
"BODY_GAMBLING":{
"why":"Filters know these words from unwanted advertising for gambling.",
"fix":"Leave the words out."
},
"BODY_GAPPY_WORDS":{
"why":"Filters score gaps between letters because spam uses them to hide words.",
"fix":"Write the word without gaps; use bold where you want it to stand out."
},
"BODY_GENERIC_GREETING":{
"why":"Filters know greetings like this from mail that is sent to everybody.",
"fix":"Greet the person by name."
},
"BODY_GIFT_CARDS":{
"why":"Filters know this request from fraud in the name of a manager.",
"fix":"Order gift cards through purchasing, and talk about codes on the phone."
},
"BODY_GOOGLE_FIRST_PAGE":{
"why":"Filters know this offer from unwanted advertising for websites.",
"fix":"Write of one fault on one page of the site, and say who you are."
},
"BODY_GUARANTEED_RETURNS":{
"why":"Filters know these promises from investment fraud.",
"fix":"Leave the promise out, and name the licence of the firm."
},
"BODY_HEALTH_SHOW":{
"why":"Filters know this from trade in doubtful health products.",
"fix":"Name the product and the study, and leave the promise out."
},
"BODY_HOME_BUSINESS":{
"why":"Filters know these words from fraud with jobs.",
"fix":"Name the employer, the work and the pay."
},
"BODY_HUNDRED_PERCENT":{
"why":"Filters know this claim from advertisements.",
"fix":"Leave \"100%\" out."
},
"BODY_HYPE":{
"why":"Filters know these words from advertisements.",
"fix":"State the price and what it buys."
},
"BODY_INHERITANCE_INTL":{
"why":"Filters know millions from a stranger as the opening of advance-fee fraud.",
"fix":"Name the notary and the person who died, and send the sum by post."
},
"BODY_INHERITANCE":{
"why":"Filters know this story from advance-fee fraud.",
"fix":"Name the estate and the case number, without the words of this story."
},
"BODY_INVESTOR":{
"why":"Filters know this offer from advance-fee fraud.",
"fix":"Name the investor, the contract and the person you both know."
},
"BODY_INVOICE_THREAT":{
"why":"Filters know this from fake invoices that carry harmful files.",
"fix":"State the invoice number, its date and the amount in the text."
},
"BODY_LEADS_FOR_SALE":{
"why":"Filters know this offer from trade in addresses.",
"fix":"Leave the offer out; addresses sold by mail are a sign of spam in themselves."
},
"BODY_LIMITED_TIME":{
"why":"Filters know these words from offers that leave no time to think.",
"fix":"Name the date on which the offer ends."
},
"BODY_LOAN_INTL":{
"why":"Filters know loans for everybody from mail that asks for a fee first.",
"fix":"Say who lends, under which licence, and why this reader gets the mail."
},
"BODY_LOAN_OFFER":{
"why":"Filters know these words from unwanted offers of credit.",
"fix":"Name the contract or the customer number you write about."
},
"BODY_LOTTERY":{
"why":"Filters know these words from lottery fraud.",
"fix":"Name the event and the result in plain words, without the words of a lottery."
},
"BODY_MAILBOX_FULL":{
"why":"Filters know this warning from mail that steals passwords.",
"fix":"Name the system and whom to call, and leave the link out."
},
"BODY_MAKE_MONEY":{
"why":"Filters know these words from fraud with jobs and investments.",
"fix":"Describe the work and the pay in plain words."
},
"BODY_MILLIONS":{
"why":"Filters know sums like this from advance-fee fraud.",
"fix":"Give the sum in figures, with the contract it belongs to."
},
"BODY_MIRACLE":{
"why":"Filters know these claims from trade in doubtful health products.",
"fix":"Describe the product without the claim."
},
"BODY_MONEY_SIGNS":{
"why":"Filters know rows of money signs from offers of quick gain.",
"fix":"Write the amount in figures, with one sign."
},
"BODY_NEXT_OF_KIN":{
"why":"Filters know these words from letters about money of the dead.",
"fix":"Write \"family\" or \"relatives\" where that is what you mean."
},
"BODY_NO_OBLIGATION":{
"why":"Filters know this promise from advertisements.",
"fix":"State the price and the terms instead."
},
"BODY_NO_PRESCRIPTION":{
"why":"Filters know these words from illegal trade in medicines.",
"fix":"Leave the words out, and name the pharmacy and its licence."
},
"BODY_NOT_SPAM":{
"why":"Filters know that only spam says this of itself.",
"fix":"Leave the sentence out, and say how the reader came onto the list."
},
"BODY_OBFUSCATED_WORDS":{
"why":"Filters score disguised words more than the words themselves.",
"fix":"Write the word with its own letters, or use another."
},
"BODY_OFFICER_STORY":{
"why":"Filters know this opening from advance-fee fraud.",
"fix":"Name the office, the case and the person you write for."
},
"BODY_PARCEL_DETAILS":{
"why":"Filters know this from fraud in the name of carriers.",
"fix":"Name the order and the tracking number, and say what the reader bought."
},
"BODY_PARCEL_FEE_INTL":{
"why":"Filters know a small fee for a parcel from mail that is after card numbers.",
"fix":"Leave the fee out of the mail, or name the order it belongs to."
},
"BODY_PARCEL_FEE":{
"why":"Filters know this from fraud in the name of carriers.",
"fix":"Name the order and the tracking number, and let the reader pay in the shop."
},
"BODY_PASSWORD_EXPIRES":{
"why":"Filters know this warning from mail that steals passwords.",
"fix":"Tell people how to change it without a link, and name the person who helps."
},
"BODY_PHARMACY":{
"why":"Filters give the names of these medicines many points wherever they stand.",
"fix":"Leave the name out, or say \"the medicine we spoke about\"."
},
"BODY_PLACEHOLDER":{
"why":"Filters know unfilled fields from mail that a program sends to everybody.",
"fix":"Write the name itself, or leave the field out."
},
"BODY_PLAN_ENDS":{
"why":"Filters know this from mail that collects card numbers in the name of a service.",
"fix":"Name the contract and the date, and let the reader pay in the account without a link."
},
"BODY_PRIZE_INTL":{
"why":"Filters know surprise winnings from mail that asks for money or data afterwards.",
"fix":"Say which draw it was and when the reader took part."
},
"BODY_REFUND_WAITING":{
"why":"Filters know this from fraud in the name of tax offices and shops.",
"fix":"Name the invoice the refund belongs to, and pay it without asking for a click."
},
"BODY_REMOVE_ME":{
"why":"Filters know this sentence from mail that nobody asked for.",
"fix":"Give a link to unsubscribe, or ask a question and send to people you know."
},
"BODY_REPLICA_DIPLOMA":{
"why":"Filters know these words from trade in forgeries.",
"fix":"Leave the words out."
},
"BODY_RISK_FREE":{
"why":"Filters know this promise from offers that are too good to be true.",
"fix":"Say what the reader can cancel or return, and until when."
},
"BODY_SEED_PHRASE":{
"why":"Filters know this request from theft of digital coins.",
"fix":"Never ask for it; no honest service needs it."
},
"BODY_SEO_SERVICES":{
"why":"Filters know this offer from unwanted advertising for websites.",
"fix":"Write of one fault on one page of the site, and say who you are."
},
"BODY_SHOUTING":{
"why":"Filters score text in capitals as advertising, and readers take it for shouting.",
"fix":"Write ordinary sentences; use bold for the words that matter."
},
"BODY_STOCK_TIP":{
"why":"Filters know these words from mail that drives the price of a share.",
"fix":"Write of the company without words that urge to buy."
},
"BODY_STORAGE_FULL":{
"why":"Filters know this warning from false bills for cloud storage.",
"fix":"Name the service and the folder, and let the reader look in the account without a link."
},
"BODY_STRANGER_LETTER":{
"why":"Filters know these words from advance-fee fraud.",
"fix":"Say in the first sentence who you are and what you want."
},
"BODY_SURVEY_REWARD":{
"why":"Filters know this from false surveys that ask for a card number.",
"fix":"Say what the survey is for and who runs it, and leave the reward out."
},
"BODY_TRANSFER_OF_FUNDS":{
"why":"Filters know this request from advance-fee fraud.",
"fix":"Name the contract, the sender and the receiver of the payment."
},
"BODY_UNASKED":{
"why":"Filters know this sentence from mail that nobody asked for.",
"fix":"Say how you know the reader and why you write."
},
"BODY_UNUSUAL_SIGN_IN":{
"why":"Filters know this warning from mail that steals passwords.",
"fix":"Name the system, the time and whom to call, and leave the link out."
},
"BODY_URGENT_REPLY":{
"why":"Filters know this haste from fraud.",
"fix":"Name the date by which you need an answer."
},
"BODY_UTMOST_CONFIDENCE":{
"why":"Filters know these words from advance-fee fraud.",
"fix":"Say plainly who is allowed to read the mail."
},
"BODY_VERIFY_ACCOUNT":{
"why":"Filters know this request from mail that steals passwords.",
"fix":"Say which page of your site the reader finds it on, and do not ask by mail."
},
"BODY_VITAL_PROPOSAL":{
"why":"Filters know these words from advance-fee fraud.",
"fix":"Say in the first sentence who you are and what you want."
},
"BODY_WALLET_ALERT":{
"why":"Filters know this from theft of digital coins.",
"fix":"Leave the warning out; wallet makers do not write such mail."
},
"BODY_WEIGHT_LOSS":{
"why":"Filters know this promise from trade in doubtful products.",
"fix":"Describe the programme without the promise."
},
"CONTENT_MODEL_50":{
"why":"A filter that learns from mail meets “{words}” mostly in unwanted mail ({percent} % likely).",
"fix":"Say it more plainly: whom you write to, what about, and what you agreed."
},
"CONTENT_MODEL_62":{
"why":"A filter that learns from mail meets “{words}” mostly in unwanted mail ({percent} % likely).",
"fix":"Say it more plainly: whom you write to, what about, and what you agreed."
},
"CONTENT_MODEL_73":{
"why":"A filter that learns from mail meets “{words}” mostly in unwanted mail ({percent} % likely).",
"fix":"Say it more plainly: whom you write to, what about, and what you agreed."
},
"CONTENT_MODEL_82":{
"why":"A filter that learns from mail meets “{words}” mostly in unwanted mail ({percent} % likely).",
"fix":"Say it more plainly: whom you write to, what about, and what you agreed."
},
"CONTENT_MODEL_88":{
"why":"A filter that learns from mail meets “{words}” mostly in unwanted mail ({percent} % likely).",
"fix":"Say it more plainly: whom you write to, what about, and what you agreed."
},
"CONTENT_MODEL_94":{
"why":"A filter that learns from mail meets “{words}” mostly in unwanted mail ({percent} % likely).",
"fix":"Say it more plainly: whom you write to, what about, and what you agreed."
},
"CONTENT_MODEL_97":{
"why":"A filter that learns from mail meets “{words}” mostly in unwanted mail ({percent} % likely).",
"fix":"Say it more plainly: whom you write to, what about, and what you agreed."
},
"HTML_ACTIVE_CONTENT":{
"why":"Mail programs never run <{element}>, so filters take it for an attack.",
"fix":"Remove the embedded part and link to the page that shows it."
},
"HTML_BROKEN":{
"why":"Filters found {faults} tags that do not fit together; programs that send spam write such HTML.",
"fix":"Copy the text into a new mail as plain text and format it again there."
},
"HTML_EMPTY":{
"why":"Filters object to a mail without a word in it.",
"fix":"Write a sentence that says what the mail is about."
},
"HTML_FORM":{
"why":"Filters object to forms in mail: most that ask for an answer this way collect personal data.",
"fix":"Ask the question in words, or link to the form on your web site."
},
"HTML_HIDDEN_COLOUR":{
"why":"Filters object to words that readers cannot see: spam hides harmless text that way.",
"fix":"Remove the hidden text, or give it a colour that can be read."
},
"HTML_HIDDEN_DISPLAY":{
"why":"Filters read it all the same, and object to words that only machines are meant to see.",
"fix":"Remove the hidden text."
},
"HTML_HIDDEN_OFFSCREEN":{
"why":"Filters read it all the same, and object to words that only machines are meant to see.",
"fix":"Remove the text that is moved out of sight."
},
"HTML_HIDDEN_SIZE":{
"why":"Filters object to words set so small that nobody reads them: spam hides harmless text that way.",
"fix":"Remove the text, or set it in the size of the rest."
},
"HTML_HUGE_FONT":{
"why":"Filters take very large text for advertising.",
"fix":"Set the text in the usual size; keep large letters for a short heading."
},
"HTML_IMAGE_ONLY":{
"why":"Filters cannot read pictures, and spam is often sent as one picture to get past them.",
"fix":"Write the main points as text and leave the picture as an addition."
},
"HTML_LARGE_IMAGE":{
"why":"Filters compare the size of pictures with the amount of text; much picture and little text looks like an ad.",
"fix":"Add a few sentences of text, or send the picture as an attachment."
},
"HTML_LONG_RUN":{
"why":"Filters take endless strings of letters and digits for hidden data.",
"fix":"Send the data as an attachment."
},
"HTML_LOUD_COLOURS":{
"why":"Filters take text in {colours} bright colours for advertising.",
"fix":"Use one text colour, and one more at most for what matters."
},
"HTML_MOVING_TEXT":{
"why":"Filters know moving text from advertising, and most mail programs do not move it anyway.",
"fix":"Set the text like the rest."
},
"HTML_PASSWORD_FIELD":{
"why":"No honest mail asks for a password inside itself; filters refuse it as phishing.",
"fix":"Remove the field and tell readers where to sign in by themselves."
},
"HTML_SPLIT_WORDS":{
"why":"Filters object to words cut up by invisible characters: spam does it so that they are not recognised.",
"fix":"Type the words again; text copied from a web page can bring such characters along."
},
"LINK_ARCHIVE":{
"why":"Filters cannot look into a file behind a link, and malware often comes packed.",
"fix":"Link to the page that offers the file."
},
"LINK_CLICK_HERE":{
"why":"Filters know these words from advertising and phishing, which do not say where a link leads.",
"fix":"Let the link say what it opens, such as \"the price list for May\"."
},
"LINK_CODE":{
"why":"Links that begin with {scheme}: hold a page or a program in themselves; filters refuse them.",
"fix":"Link to a page on the web."
},
"LINK_EXECUTABLE":{
"why":"Mail that leads straight to a program is how malware spreads, so filters object.",
"fix":"Link to the page that describes the download."
},
"LINK_FREE_HOST":{
"why":"Free pages are where phishing lives for a day, so filters distrust all of them a little.",
"fix":"Link to a page under your own domain."
},
"LINK_IP_ADDRESS":{
"why":"Filters object to addresses of numbers: honest sites have a name, hijacked machines do not.",
"fix":"Use the name of the site in place of its number."
},
"LINK_LOCAL_FILE":{
"why":"Others cannot open it, and filters distrust addresses that begin with file:.",
"fix":"Attach the file, or link to a place that the recipient can open."
},
"LINK_LOOKALIKE":{
"why":"Letters of another alphabet in {host} imitate another name; filters refuse this as phishing.",
"fix":"Type the address again by hand, or remove the link."
},
"LINK_MANY_DOMAINS":{
"why":"There are links to {count} sites; so many in one mail make filters think of link spam.",
"fix":"Keep the links that matter, or put the list on a page and link to that."
},
"LINK_NUMERIC_HOST":{
"why":"Only phishing writes an address as one number or in hexadecimal, so filters refuse it.",
"fix":"Use the name of the site."
},
"LINK_OPEN_REDIRECT":{
"why":"Search engines and networks forward to any site; phishing hides behind them, and filters know it.",
"fix":"Open the link, copy the address of the page that appears, and use that."
},
"LINK_PORT":{
"why":"Public sites need no port number in their address; hijacked machines often do.",
"fix":"Use an address without a port number, if the site has one."
},
"LINK_PUNYCODE":{
"why":"Filters look twice at names that begin with xn--, since they can imitate the name of another site.",
"fix":"Use a name of the site in plain letters, if it has one."
},
"LINK_RISKY_TLD":{
"why":"Names under this ending cost little and serve much spam, so filters distrust them.",
"fix":"Link to a page under another domain, if you have one."
},
"LINK_SHORTENER":{
"why":"A short link hides where it leads, and filters judge it by the worst pages behind the same service.",
"fix":"Link to the full address."
},
"LINK_TEXT_MISMATCH":{
"why":"It shows {shown} and opens {real}; that is how phishing looks, so filters object.",
"fix":"Show the address that the link opens, or words that say what it is."
},
"LINK_USER_AT_HOST":{
"why":"Browsers ignore what stands before the @; phishing puts a trusted name there, so filters refuse it.",
"fix":"Write the address without the part before the @."
},
"META_ADVANCE_FEE":{
"why":"Filters know this mix of words from advance-fee fraud.",
"fix":"Name the contract, the case number and the people, and leave the big words out."
},
"META_EASY_MONEY":{
"why":"Filters know this mix of promises from fraud with jobs and investments.",
"fix":"Describe the work, the pay and the contract in plain words."
},
"META_LOUD":{
"why":"Capitals, rows of marks and rows of signs together are what filters take for advertising.",
"fix":"Write in ordinary sentences, with one mark at the end."
},
"META_PHISHING":{
"why":"Filters know a warning with a link from mail that steals passwords.",
"fix":"Leave the link out, and say whom the reader can call."
},
"META_SALES_PRESSURE":{
"why":"One such phrase is common in honest mail; several together are what filters look for.",
"fix":"Keep the one that matters most and drop the others."
},
"META_SEO_PITCH":{
"why":"Filters know this mix of words from unwanted advertising for websites.",
"fix":"Write of one fault on one page of the site, and say who you are."
},
"META_SHAPE_BULK_FILE":{
"why":"That is how malware spreads from a stolen account, so filters are strict here.",
"fix":"Share the file through a link, or send it to fewer people at a time."
},
"META_SHAPE_DISGUISE":{
"why":"Each disguise is a sign of phishing; filters add them up.",
"fix":"Link to plain addresses, and show where they lead."
},
"META_SHAPE_HIDING":{
"why":"One hidden line can be an accident; several ways at once are not, and filters add them up.",
"fix":"Remove the hidden text."
},
"META_SHAPE_IMAGE_LURE":{
"why":"One clickable picture with a disguised link is a very common form of spam.",
"fix":"Write the message as text, and link to your own site."
},
"RCPT_FROM_OTHER_NAME":{
"why":"It shows {shown} while the mail comes from {real}; filters take that for a forged sender.",
"fix":"Change the display name of your account to your name or company."
},
"RCPT_MANY_CC":{
"why":"There are {count} addresses in Cc; so many make filters think of bulk mail, and all can read them.",
"fix":"Move them to Bcc, or write to a distribution list."
},
"RCPT_MANY_TO":{
"why":"There are {count} addresses in To; so many make filters think of bulk mail, and all can read them.",
"fix":"Move them to Bcc, or write to a distribution list."
},
"RCPT_SELF_BCC":{
"why":"A mail to yourself and {count} hidden people looks like bulk mail to filters.",
"fix":"Send it through a distribution list or a newsletter service."
},
"RCPT_UNDISCLOSED":{
"why":"Nobody stands in To, and {count} people in Bcc; filters know this from bulk mail.",
"fix":"Put one address in To, your own for example, or write to a distribution list."
},
"SUBJ_ACCOUNT_ALERT":{
"why":"Filters know these words from mail that steals passwords.",
"fix":"Name the system and the person in charge, and do not use the words of a warning."
},
"SUBJ_ADULT":{
"why":"Filters give words of adult mail many points wherever they stand.",
"fix":"Use other words in the subject."
},
"SUBJ_ADV":{
"why":"Filters know the label from bulk mail, and many refuse it unread.",
"fix":"Say in the subject what the mail is about."
},
"SUBJ_ALL_CAPS":{
"why":"Filters score a subject in capitals because bulk senders use it to be noticed.",
"fix":"Write the subject as an ordinary sentence."
},
"SUBJ_DEAR":{
"why":"Filters know greetings in the subject from mail that is sent to everybody.",
"fix":"Say in the subject what the mail is about, and greet the reader in the text."
},
"SUBJ_EASY_MONEY":{
"why":"Filters know these words from fraud with jobs and investments.",
"fix":"Name the product or the work, and leave the promise out."
},
"SUBJ_EMOJI_RUN":{
"why":"Filters score rows of pictures in a subject as the mark of an advertisement.",
"fix":"Keep one emoji at most."
},
"SUBJ_EMPTY":{
"why":"Filters score mail without a subject, and readers pass it over.",
"fix":"Write in a few words what the mail is about."
},
"SUBJ_EXCLAMATION_RUN":{
"why":"Filters score rows of exclamation marks in a subject as the mark of an advertisement.",
"fix":"Keep one exclamation mark at most."
},
"SUBJ_FAKE_REPLY":{
"why":"Filters score a \"Re:\" that answers nothing because spam uses it to look expected.",
"fix":"Take the \"Re:\" or \"Fwd:\" out, or answer in the original conversation."
},
"SUBJ_FREE_OFFER":{
"why":"Filters score \"free\" beside a gift or an offer in the subject.",
"fix":"Say what the reader gets without the word \"free\"."
},
"SUBJ_GAMBLING_REPLICA":{
"why":"Filters know these words from trade that most mail services do not carry.",
"fix":"Name the topic in other words."
},
"SUBJ_GAPPY_WORDS":{
"why":"Filters score gaps between letters because spam uses them to hide words.",
"fix":"Write the word without gaps."
},
"SUBJ_HEALTH_OFFER":{
"why":"Filters know these words from illegal trade in medicines.",
"fix":"Name the topic in other words, and describe the product in the text."
},
"SUBJ_HURRY":{
"why":"Filters know these words from offers that leave no time to think.",
"fix":"Name the date on which it ends, or leave the words out."
},
"SUBJ_LOAN_OFFER":{
"why":"Filters know these words from unwanted offers of credit.",
"fix":"Name the contract or the customer number you write about."
},
"SUBJ_MONEY_OFFER":{
"why":"Filters score an amount held out in the subject as bait.",
"fix":"Say what the mail is about, and give the amount in the text."
},
"SUBJ_MONEY_SIGNS":{
"why":"Filters know rows of money signs from offers of quick gain.",
"fix":"Write the amount in figures, with one sign."
},
"SUBJ_MOSTLY_CAPS":{
"why":"Filters score a subject in capitals because bulk senders use it to be noticed.",
"fix":"Write the subject as an ordinary sentence."
},
"SUBJ_NAMES_RECIPIENT":{
"why":"Filters know this from programs that write to everybody on a list.",
"fix":"Leave the address out of the subject."
},
"SUBJ_OBFUSCATED_WORDS":{
"why":"Filters score disguised words more than the words themselves.",
"fix":"Write the word with its own letters, or use another."
},
"SUBJ_PLACEHOLDER":{
"why":"Filters know unfilled fields from mail that a program sends to everybody.",
"fix":"Write the name itself, or leave the field out."
},
"SUBJ_QUESTION_RUN":{
"why":"Filters score mixed and repeated marks in a subject as the mark of an advertisement.",
"fix":"End a question with one question mark."
},
"SUBJ_RANDOM_TAIL":{
"why":"Spam ends its subjects so, to make each mail differ from the last; filters look for it.",
"fix":"Take it out, or say what the number is."
},
"SUBJ_URGENT":{
"why":"Filters know this word from fraud that leaves no time to think.",
"fix":"Name the date by which you need an answer."
},
"SUBJ_VERY_LONG":{
"why":"Filters score very long subjects, which hold an advertisement and no topic.",
"fix":"Keep the subject under 100 characters and move the rest into the text."
},
"SUBJ_YOU_WON":{
"why":"Filters know this from lottery and prize fraud.",
"fix":"Name the event and the result in plain words."
},
"SUBMIT_HELO_BARE":{
"why":"Servers expect a full name; “{helo}” is none. With a log-in they do not look at it.",
"fix":"Turn on the log-in for the outgoing server; nobody can change this name in the mail program."
},
"SUBMIT_NO_AUTH":{
"why":"To a filter, mail without a log-in looks like mail from an infected computer.",
"fix":"Turn on “My outgoing server requires authentication” in the settings of the account."
},
"SUBMIT_NO_TLS":{
"why":"Anybody on the way can read the password and send spam with it; some hosts count that.",
"fix":"Choose SSL/TLS with port 465, or STARTTLS with port 587, for the outgoing server."
}
}`) as AdviceTexts;
