import { remembering } from './remembering.js';

/**
 * Names that registries under country codes keep for themselves, so that what somebody registered stands one label
 * further left (`example.co.uk`). The whole Public Suffix List is 90 KB, more than the engine itself, and the on-send
 * handler must be one small file; these cover the suffixes that mail really uses, and a test measures how many.
 */
const SECOND_LEVEL = new Set(
  (
    'ac ad asn biz co com coop ed edu ert fin firm fr gc geek gen go gob gon gouv gov gov govt gr gub gv id idf in ind inf ' +
    'info int iwi judge k12 kiwi law ltd maori me med mil mob mod mus muni name ne net net nhs nic nom od on or org ' +
    'plc police pp press priv pro pub re res ru sch school sci sec store tm tur tv tw us vet web'
  ).split(' '),
);

/**
 * The domain somebody registered (`example.co.uk` of `a.b.example.co.uk`), in lower case; '' for IP addresses and bare
 * names.
 */
export const registrableDomain = remembering(domainOf, { entries: 500, chars: 253 });

function domainOf(host: string): string {
  if (/^[\d.]*$/.test(host) || host.indexOf(':') >= 0 || host.indexOf('.') < 0) return '';
  const labels = host.split('.').filter((label) => label !== '');
  if (labels.length < 2) return '';
  const top = labels[labels.length - 1] ?? '';
  const second = labels[labels.length - 2] ?? '';
  const isReserved = top.length === 2 && SECOND_LEVEL.has(second) && labels.length > 2;
  return labels.slice(isReserved ? -3 : -2).join('.');
}
