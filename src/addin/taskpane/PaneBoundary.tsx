import { Component, type ReactNode } from 'react';
import type { PaneLanguage } from './locales/pane-language.js';
import { createTranslator } from './strings.js';

interface PaneBoundaryProps {
  readonly displayLanguage: string;
  readonly language: PaneLanguage | undefined;
  /** Called with the pane shown anew. */
  readonly onCheckNow: () => void;
  readonly children: ReactNode;
}

interface PaneBoundaryState {
  readonly hasFailed: boolean;
}

/** Stands between a fault of the pane and a blank page: one sentence, and the way to try again. */
export class PaneBoundary extends Component<PaneBoundaryProps, PaneBoundaryState> {
  override readonly state: PaneBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): PaneBoundaryState {
    return { hasFailed: true };
  }

  private readonly retry = (): void => {
    this.setState({ hasFailed: false });
    this.props.onCheckNow();
  };

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const { t } = createTranslator(this.props.displayLanguage, this.props.language);
    return (
      <main style={{ padding: 12 }}>
        <h1 style={{ fontSize: 16 }}>{t('failed.fault.title')}</h1>
        <p role="alert">{t('failed.fault')}</p>
        <button type="button" onClick={this.retry}>
          {t('check-now')}
        </button>
      </main>
    );
  }
}
