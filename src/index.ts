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

export { explainHelo } from './submission/helo.js';
export type { HeloExplanation } from './submission/helo.js';
export type { HeloKind } from './submission/helo-name.js';
export { findingFromHeaders } from './submission/headers/finding-from-headers.js';
export { submissionHeadersOf } from './submission/returned/submission-headers.js';
export type { SubmissionHeaders } from './submission/returned/submission-headers.js';
export { findingFromAccount } from './submission/settings/finding-from-account.js';
export { readSettings } from './submission/settings/read-settings.js';
export { findingFromAutoconfig, readAutoconfig } from './submission/autoconfig/read-autoconfig.js';
export { reconcile } from './submission/reconcile.js';
export type { Reconciled } from './submission/reconcile.js';
export type {
  Confidence,
  EvidenceSource,
  SubmissionFinding,
  SubmissionVerdict,
} from './submission/finding.js';
export type {
  ClientAccount,
  ClientAuth,
  Encryption,
  SettingsProblem,
  SettingsReading,
} from './submission/client-account.js';

export { readProvider } from './submission/provider/read-provider.js';
export type {
  IncomingServer,
  OutgoingServer,
  ProviderRecord,
  UserNameForm,
} from './submission/provider-record.js';
export { fixFiles } from './submission/fix-files/fix-files.js';
export type { FixFile } from './submission/fix-files/fix-files.js';
export type { Digest } from './submission/fix-files/pacc.js';
export type { Person } from './submission/fix-files/plan.js';
export { toWindows1252 } from './submission/fix-files/windows-1252.js';
export { compareFormats } from './submission/lint/compare-formats.js';
export type { FormatRow } from './submission/lint/compare-formats.js';
export type { Column } from './submission/lint/agreement.js';
export { lintAutoconfig } from './submission/lint/lint-autoconfig.js';
export type { FaultCode, PublishedFault, PublishedText } from './submission/lint/fault.js';
export { findingFromProbe } from './submission/probe/finding-from-probe.js';
export type { ProbeJudgement } from './submission/probe/finding-from-probe.js';
export type { ProbeRemark } from './submission/probe/probe-remark.js';
export type { ProbeRecord } from './submission/probe/probe-record.js';
