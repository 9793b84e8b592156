import type { BundledRule } from '../../rules/bundled-rule.js';

export default {
  symbol: 'LINK_EXECUTABLE',
  describe: 'A link downloads a program',
  score: 1.5,
  scored: 'judgement 2026-11',
  scope: 'whole',
  uri: /^(?:https?|ftp):[\\/]{2}[^\/?#]{1,300}\/[^?#]{0,2000}\.(?:exe|scr|pif|vbs|vbe|wsf|bat|cmd|ps1|jar|msi|msix|hta|lnk|iso|img|apk|cpl)(?=[?#]|$)/i,
  why: 'Mail that leads straight to a program is how malware spreads, so filters object.',
  fix: 'Link to the page that describes the download.',
  examples: {
    hits: [
      { text: 'Install https://example.com/files/update.exe' },
      { html: '<a href="https://example.com/invoice.iso?id=7">Your invoice</a>' },
    ],
    misses: [
      { text: 'See https://example.com/exe and https://example.com/notes.exe.html' },
      { text: 'The maker is https://www.example.com' },
    ],
  },
} satisfies BundledRule;
