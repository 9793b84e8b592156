import { lowerCase } from '../../../message/wire/bytes.js';
import { once } from '../../../message/wire/once.js';
import type { WireEval, WireMessage, WireSetting } from '../../../message/wire/wire-message.js';
import { globTable, type Glob, type GlobTable } from './welcomelist-globs.js';

const isWelcome: WireEval = (message) => isSubjectIn(message, 'welcomelist_subject');
const isBlocked: WireEval = (message) => isSubjectIn(message, 'blocklist_subject');

/** The functions of Mail::SpamAssassin::Plugin::WelcomeListSubject, older names included. */
export const welcomelistSubjectEvals: Readonly<Record<string, WireEval>> = {
  check_subject_in_welcomelist: isWelcome,
  check_subject_in_whitelist: isWelcome,
  check_subject_in_blocklist: isBlocked,
  check_subject_in_blacklist: isBlocked,
};

/** Globs that may stand anywhere in a subject; those without a sign of their own are plain texts. */
interface SubjectList {
  readonly texts: readonly string[];
  readonly globs: GlobTable<true>;
}

const subjectLists = once((settings: readonly WireSetting[]): ReadonlyMap<string, SubjectList> => {
  const texts = new Map<string, string[]>();
  const globs = new Map<string, Glob<true>[]>();
  for (const { name, value } of settings) {
    if (name !== 'welcomelist_subject' && name !== 'blocklist_subject') continue;
    const text = lowerCase(value);
    if (/[*?]/.test(text)) globs.set(name, [...(globs.get(name) ?? []), { glob: `*${text}*`, value: true }]);
    else texts.set(name, [...(texts.get(name) ?? []), text]);
  }
  const lists = new Map<string, SubjectList>();
  for (const name of ['welcomelist_subject', 'blocklist_subject']) {
    lists.set(name, { texts: texts.get(name) ?? [], globs: globTable(globs.get(name) ?? []) });
  }
  return lists;
});

function isSubjectIn(message: WireMessage, name: string): boolean {
  const list = subjectLists(message.settings).get(name);
  const subject = lowerCase(message.get('Subject') ?? '').replace(/\n$/, '');
  if (list === undefined || subject === '') return false;
  return list.texts.some((text) => subject.indexOf(text) >= 0) || list.globs.matchesAny(subject);
}
