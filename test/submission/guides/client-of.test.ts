import { expect, it } from 'vitest';
import { guideClientOf } from '../../../src/submission/guides/client-of.js';

it.each([
  ['Microsoft Outlook 16.0', 'outlook-classic'],
  ['Microsoft Outlook 15.0', 'outlook-2016'],
  ['Microsoft Outlook 14.0', 'outlook-2016'],
  ['Microsoft Office Outlook 12.0', 'outlook-2007'],
  ['Microsoft Outlook, Build 10.0.2627', 'outlook-2007'],
  ['Outlook (classic)', 'outlook-classic'],
  ['Microsoft-MacOutlook/16.78.23100802', 'outlook-mac'],
  ['Outlook-iOS/723.4127091.prod.iphone', 'outlook-mobile'],
  ['Microsoft Outlook Express 6.00.2900.5512', 'windows-live-mail'],
  ['Microsoft Windows Live Mail 16.4.3528.331', 'windows-live-mail'],
  ['Apple Mail (2.3774.300.61.1.2)', 'apple-mail'],
  ['iPhone Mail (20B110)', 'iphone'],
  ['iPad Mail (19H349)', 'iphone'],
  ['Mozilla Thunderbird', 'thunderbird'],
  ['Mozilla/5.0 (Windows NT 10.0; rv:91.0) Gecko/20100101 Thunderbird/91.9.1', 'thunderbird'],
  ['eM_Client/9.2.2093.0', 'em-client'],
  ['eMClient/9.2.2093.0', 'em-client'],
  ['PHPMailer 6.8.0 (https://github.com/PHPMailer/PHPMailer)', 'wordpress'],
  ['Mutt/2.2.9 (2022-11-12)', undefined],
  ['', undefined],
])('%s has the guide %s', (program, expected) => {
  expect(guideClientOf(program)).toBe(expected);
});
