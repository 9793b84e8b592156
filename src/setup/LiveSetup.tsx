import { useSyncExternalStore, type ReactElement } from 'react';
import { SetupBoundary } from './SetupBoundary.js';
import { SetupPage } from './SetupPage.js';
import type { SetupStore } from './setup-store.js';

/** The page in step with its store. */
export function LiveSetup({
  store,
  version,
}: {
  readonly store: SetupStore;
  readonly version: string;
}): ReactElement {
  const state = useSyncExternalStore(store.subscribe, store.state);
  return (
    <SetupBoundary>
      <SetupPage state={state} actions={store.actions} version={version} />
    </SetupBoundary>
  );
}
