import type { GuideClient } from './guide.js';

/** What names a program, in the order to be tried: the special before the general. */
const PROGRAMS: readonly (readonly [RegExp, GuideClient])[] = [
  [/\bphpmailer\b|\bwordpress\b|\bwp[-_ ]config\b|^php\b/i, 'wordpress'],
  [/\boutlook[- ](?:for[- ])?(?:ios|android)\b/i, 'outlook-mobile'],
  [/\bi(?:phone|pad) mail\b|\bmobileconfig\b|\biphone\b|\bipad\b/i, 'iphone'],
  [/\bmacoutlook\b|\boutlook for mac\b/i, 'outlook-mac'],
  [/\boutlook express\b|\bwindows (?:live )?mail\b/i, 'windows-live-mail'],
  [/\bnew outlook\b/i, 'outlook-new'],
  [/\bapple mail\b/i, 'apple-mail'],
  [/\bthunderbird\b|\bbetterbird\b|\bseamonkey\b/i, 'thunderbird'],
  [/\bem[ _]?client\b/i, 'em-client'],
];

/** `Microsoft Outlook 16.0`, `Microsoft Outlook, Build 10.0.2627`, `Microsoft Office Outlook 12.0`. */
const OUTLOOK_VERSION = /\boutlook,?\s+(?:build\s+)?(\d{1,2})\.\d/i;

/** Outlook 2010; what came before has the other menu. */
const FIRST_WITH_FILE_MENU = 14;

/** Since 2016 every Outlook calls itself 16; the guide for the newest of them leads through all. */
const FIRST_OF_TODAY = 16;

/**
 * The program a text names: an `X-Mailer` or `User-Agent` header, or the `client` of an account that was read from its
 * settings. Undefined when there is no guide for it.
 */
export function guideClientOf(program: string): GuideClient | undefined {
  for (const [pattern, client] of PROGRAMS) if (pattern.test(program)) return client;
  const found = OUTLOOK_VERSION.exec(program);
  if (found !== null) {
    const version = Number(found[1]);
    if (version < FIRST_WITH_FILE_MENU) return 'outlook-2007';
    return version < FIRST_OF_TODAY ? 'outlook-2016' : 'outlook-classic';
  }
  return /\boutlook\b/i.test(program) ? 'outlook-classic' : undefined;
}
