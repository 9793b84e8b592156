import { useEffect, useRef } from 'react';
import type { PaneState } from './state.js';

/**
 * Moves focus to the card that was just dealt with, or that a Smart Alert's button asked for: to its first button
 * (Undo, Bring back, or the header that opens it). Each request once, and none before there is something to show.
 */
export function useGoTo({ goTo, open }: Pick<PaneState, 'goTo' | 'open'>): void {
  const handled = useRef(0);
  const isReady = open !== undefined;
  useEffect(() => {
    if (!isReady || goTo.serial === handled.current) return;
    handled.current = goTo.serial;
    for (const id of goTo.ids) {
      const card = document.querySelector(`[data-card="${CSS.escape(id)}"]`);
      if (card === null) continue;
      // Focus is not taken away from a draft that the person went back to while the change was under way.
      if (goTo.isFromAlert || document.hasFocus()) {
        card.querySelector('button')?.focus({ preventScroll: true });
      }
      card.scrollIntoView({ block: 'nearest' });
      return;
    }
  }, [goTo, isReady]);
}
