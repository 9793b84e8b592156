/**
 * Presend's public face for any JavaScript runtime: a browser, a worker, Node, Outlook's JavaScript-only runtime.
 *
 *     const draft = { subject: 'ACT NOW!!!', text: 'Dear friend, …' };
 *     const { score, hits, edits } = assess(messageFromDraft(draft), { draft });
 *
 * Raw messages and files need Node: `presend/node`.
 */
export { applyEdits, assess } from './assess.js';
export type { AssessOptions, Assessment, AuthState, ScoreRange } from './assess.js';

export { messageFromDraft } from './message/from-draft.js';
export type { Draft, DraftAttachment, DraftKind } from './message/draft.js';
export type { HandOver } from './message/hand-over.js';
export type { Attachment, Header, Message, Unread } from './message/message.js';
export { formatAddress, parseAddresses } from './message/address.js';
export type { Address } from './message/address.js';
export type { Part, Range, Span } from './message/span.js';

export { filterOf } from './filter.js';
export type { Filter, FilterOptions } from './filter.js';
export type { WireFound, WireHit, WireVerdict } from './engine/wire/wire-verdict.js';
export { compileCf } from './rules/cf/compile-cf.js';
export type { CompiledCf } from './rules/cf/compile-cf.js';
export { readCf } from './rules/cf/read-cf.js';
export type { CfFile, CfRules, ReadCfOptions } from './rules/cf/read-cf.js';
export type { WireRule, WireRuleSet } from './rules/wire-rule-set.js';
export type { Diagnostic } from './rules/diagnostic.js';

export { check } from './engine/check.js';
export type { RuleFunctions } from './engine/check.js';
export type { Evidence, Hit, Skipped, SkipReason, Verdict } from './engine/verdict.js';

export { DEFAULT_POLICY, decide } from './policy/policy.js';
export type { Action, Policy } from './policy/policy.js';

export type { Advice, Edit } from './advice/advice.js';
export type { Change, ChangedDraft, TextChange } from './message/change.js';

export type { BundledRule } from './rules/bundled-rule.js';
export { compileBundled } from './rules/compile-bundled.js';
export type { CompiledRule, RuleSet } from './rules/rule-set.js';
