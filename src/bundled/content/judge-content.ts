import { ContentModel, type ContentJudgement } from '../../engine/content/content-model.js';
import { Lexicon } from '../../engine/content/lexicon.js';
import type { Message } from '../../message/message.js';
import type { RuleSet } from '../../rules/rule-set.js';
import type { Finding } from '../../rules/bundled-rule.js';
import { contentModelData } from '../generated/content-model.js';
import { CONCEPTS } from './concepts.js';

/** Made when the first mail is judged: reading the concepts takes longer than most drafts do. */
let model: ContentModel | undefined;

/** Every band asks for the same judgement. */
const judgements = new WeakMap<Message, ContentJudgement>();

/** Words named in a sentence; more would be a list. */
const MAX_NAMED = 3;

/** A mail with fewer own words says too little to be judged by them. */
const MIN_LETTERS = 20;

/** What the content model makes of a mail, or undefined for one with hardly a word. */
export function judgeContent(message: Message): ContentJudgement | undefined {
  if (message.subject.length + message.body.text.length < MIN_LETTERS) return undefined;
  let judgement = judgements.get(message);
  if (judgement === undefined) {
    model = model ?? new ContentModel(contentModelData, new Lexicon(CONCEPTS));
    judgement = model.judge(message);
    judgements.set(message, judgement);
  }
  return judgement;
}

/** The finding of a band: the probability lies in [from, below). Its evidence is the words that pushed hardest. */
export function findContentBand(message: Message, from: number, below: number): Finding | undefined {
  const judgement = judgeContent(message);
  if (judgement === undefined || judgement.probability < from || judgement.probability >= below) {
    return undefined;
  }
  const pushes = judgement.pushes();
  const words = pushes.slice(0, MAX_NAMED).map(({ part, start, end }) => {
    const text = part === 'subject' ? message.subject : message.body.text;
    return text.slice(start, end).replace(/\s+/g, ' ');
  });
  const whole = { part: 'body', start: 0, end: message.body.text.length } as const;
  return {
    evidence: pushes.length === 0 ? [whole] : pushes.map(({ part, start, end }) => ({ part, start, end })),
    data: { words: words.join(', '), percent: Math.round(judgement.probability * 100) },
  };
}

/** Points that a rule set gives for a probability: what the bands score, for models that are measured, not shipped. */
export function bandPoints(probability: number, { rules }: RuleSet): number {
  let points = 0;
  for (const { symbol, score } of rules) {
    const from = /^CONTENT_MODEL_(\d\d)$/.exec(symbol)?.[1];
    // Bands come in the order of their names, so the last that is reached is the one.
    if (from !== undefined && probability >= Number(from) / 100) points = score;
  }
  return points;
}
