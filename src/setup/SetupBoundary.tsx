import { Component, type ReactNode } from 'react';
import { PROBLEMS } from './texts.js';

interface SetupBoundaryProps {
  readonly children: ReactNode;
}

interface SetupBoundaryState {
  readonly hasFailed: boolean;
}

/** Stands between a fault of the page and a blank one. */
export class SetupBoundary extends Component<SetupBoundaryProps, SetupBoundaryState> {
  override readonly state: SetupBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): SetupBoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const { title, text } = PROBLEMS.fault;
    return (
      <main style={{ padding: 20 }}>
        <h1 style={{ fontSize: 20 }}>{title}</h1>
        <p role="alert">{text}</p>
        <button type="button" onClick={() => window.location.reload()}>
          Load again
        </button>
      </main>
    );
  }
}
