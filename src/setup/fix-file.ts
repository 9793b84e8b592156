import { appleProfile } from '../submission/fix-files/apple-profile.js';
import { outlookPrf } from '../submission/fix-files/outlook-prf.js';
import { toWindows1252 } from '../submission/fix-files/windows-1252.js';
import type { GuideClient } from '../submission/guides/guide.js';
import type { ProviderRecord } from '../submission/provider-record.js';

/** A file that sets the account up by itself, in place of the steps. */
export interface FixFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
  /** What to do with it, in the order to be done. */
  readonly use: string;
}

const PRF_USE =
  'Save it to your Downloads and close Outlook. Press the Windows key and R, enter outlook.exe /importprf "%USERPROFILE%\\Downloads\\mail-account.prf" and choose OK. Outlook starts and asks for your password.';
const PROFILE_USE =
  'On a Mac open the file with a double click. For an iPhone or iPad send it to yourself and open it there. Then confirm it in the settings of the device, which asks for your password.';

/** The file for this program, where there is one and the provider's record has all it needs. It holds no password. */
export function fixFileFor(
  client: GuideClient,
  provider: ProviderRecord,
  address: string,
): FixFile | undefined {
  const person = { address };
  switch (client) {
    case 'outlook-classic':
    case 'outlook-2016':
    case 'outlook-2007': {
      const file = outlookPrf(provider, person);
      const content = file.kind === 'text' ? toWindows1252(file.text) : undefined;
      return content && { name: 'mail-account.prf', contentType: 'text/plain', content, use: PRF_USE };
    }
    case 'apple-mail':
    case 'iphone': {
      const file = appleProfile(provider, person);
      if (file.kind === 'refused') return undefined;
      const content = new TextEncoder().encode(file.text);
      const contentType = 'application/x-apple-aspen-config';
      return { name: 'mail-account.mobileconfig', contentType, content, use: PROFILE_USE };
    }
    default:
      return undefined;
  }
}
