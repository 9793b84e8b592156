import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/**
 * Light or dark as the system says. `Office.context.officeTheme` would know Outlook's own choice, but is closed to
 * add-ins with event-based activation. High contrast needs no theme: in forced colors the browser paints everything
 * in the system's colors, and what must stay visible there has a border.
 */
export function useTheme(): Theme {
  return useMedia('(prefers-color-scheme: dark)') ? webDarkTheme : webLightTheme;
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (notify) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', notify);
      return () => list.removeEventListener('change', notify);
    },
    () => window.matchMedia(query).matches,
  );
}
