import { tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Tone } from './tones.js';

const SIZE = 28;

const COLOR: Readonly<Record<Tone, string>> = {
  good: tokens.colorPaletteGreenForeground1,
  caution: tokens.colorStatusWarningForeground1,
  bad: tokens.colorPaletteRedForeground1,
};

/** A different shape for each tone, so that it can be told without colour. Decoration: the headline says it in words. */
const SHAPE: Readonly<Record<Tone, string>> = {
  good: 'M14 2.5a11.5 11.5 0 1 0 0 23a11.5 11.5 0 0 0 0-23M8.5 14.5l4 4l7.5-8.5',
  caution: 'M14 2.5a11.5 11.5 0 1 0 0 23a11.5 11.5 0 0 0 0-23M14 8v7.5M14 19v.6',
  bad: 'M14 3.5L26 24.5H2ZM14 11v6.5M14 20.6v.6',
};

export function StandingIcon({ tone }: { readonly tone: Tone }): ReactElement {
  return (
    <svg
      width={SIZE}
      height={SIZE}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      aria-hidden="true"
      fill="none"
      stroke={COLOR[tone]}
      strokeWidth={2.2}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flexShrink: 0 }}
    >
      <path d={SHAPE[tone]} />
    </svg>
  );
}
