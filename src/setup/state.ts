import type { GuideClient } from '../submission/guides/guide.js';
import type { ProviderRecord } from '../submission/provider-record.js';
import type { Evidence, Exhibit, Problem } from './evidence.js';

/** What is being read, in bytes; `total` is 0 for a pasted text. */
export interface Progress {
  readonly name: string | undefined;
  readonly loaded: number;
  readonly total: number;
}

/** More pieces of evidence than this help nobody, and each keeps its mail in memory. */
export const MAX_EXHIBITS = 12;

export interface SetupState {
  readonly reading: Progress | undefined;
  /** Newest first. */
  readonly exhibits: readonly Exhibit[];
  readonly problem: Problem | undefined;
  /** The provider this page stands at. */
  readonly provider: ProviderRecord | undefined;
  /** What the provider has to mend in its own record. */
  readonly providerProblem: string | undefined;
  /** The program the person chose; until then the one the evidence shows. */
  readonly chosenClient: GuideClient | undefined;
  /** The address the person typed; until then the one the evidence shows. */
  readonly typedAddress: string | undefined;
  /** Counts what was read or refused: the result is gone to each time it changes. */
  readonly serial: number;
}

export const INITIAL_STATE: SetupState = {
  reading: undefined,
  exhibits: [],
  problem: undefined,
  provider: undefined,
  providerProblem: undefined,
  chosenClient: undefined,
  typedAddress: undefined,
  serial: 0,
};

export type SetupEvent =
  | { readonly kind: 'reading'; readonly name: string | undefined; readonly total: number }
  | { readonly kind: 'progress'; readonly loaded: number }
  | { readonly kind: 'read'; readonly name: string | undefined; readonly evidence: Evidence }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'removed'; readonly id: number }
  | { readonly kind: 'provider'; readonly provider: ProviderRecord }
  | { readonly kind: 'provider-problem'; readonly text: string }
  | { readonly kind: 'client-chosen'; readonly client: GuideClient }
  | { readonly kind: 'address-typed'; readonly address: string };

export function reduce(state: SetupState, event: SetupEvent): SetupState {
  switch (event.kind) {
    case 'reading':
      return { ...state, reading: { name: event.name, loaded: 0, total: event.total }, problem: undefined };
    case 'progress':
      return state.reading === undefined
        ? state
        : { ...state, reading: { ...state.reading, loaded: event.loaded } };
    case 'read': {
      const serial = state.serial + 1;
      const exhibit: Exhibit = { id: serial, name: event.name, evidence: event.evidence };
      return {
        ...state,
        reading: undefined,
        exhibits: [exhibit, ...state.exhibits].slice(0, MAX_EXHIBITS),
        serial,
      };
    }
    case 'refused':
      return { ...state, reading: undefined, problem: event.problem, serial: state.serial + 1 };
    case 'cancelled':
      return { ...state, reading: undefined };
    case 'removed':
      return { ...state, exhibits: state.exhibits.filter(({ id }) => id !== event.id) };
    case 'provider':
      return { ...state, provider: event.provider, providerProblem: undefined };
    case 'provider-problem':
      return { ...state, providerProblem: event.text };
    case 'client-chosen':
      return { ...state, chosenClient: event.client };
    case 'address-typed':
      return { ...state, typedAddress: event.address };
  }
}
