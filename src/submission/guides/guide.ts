/** A mail program we have a guide for; the keys of a provider's own `guides` are the same names. */
export type GuideClient =
  | 'outlook-classic'
  | 'outlook-2016'
  | 'outlook-2007'
  | 'outlook-hosted'
  | 'outlook-new'
  | 'outlook-mac'
  | 'outlook-mac-legacy'
  | 'outlook-mobile'
  | 'apple-mail'
  | 'iphone'
  | 'thunderbird'
  | 'em-client'
  | 'gmail'
  | 'windows-live-mail'
  | 'wordpress'
  | 'other';

/** How to make one mail program log in when it sends, with the values of one provider where they are known. */
export interface Guide {
  readonly client: GuideClient;
  /** The program's name. */
  readonly title: string;
  /** Which versions the menus below are those of, in words. */
  readonly versions: string;
  readonly steps: readonly GuideStep[];
  /** What to know besides, most important first. */
  readonly remarks: readonly string[];
  /** The last step of every guide: how to see that it worked. */
  readonly prove: GuideStep;
  /** Nothing confirms that the menus are still called so in every version: to be said beside the steps. */
  readonly mayDiffer: boolean;
  /** The provider's own guide for this program. */
  readonly providerGuide?: string;
}

export interface GuideStep {
  readonly text: string;
  /** What to enter in this step, in the order of the screen. */
  readonly values: readonly GuideValue[];
}

export interface GuideValue {
  /** What the field is called in this program. */
  readonly label: string;
  readonly value: string;
  /** `type` it as it stands (so it can be copied), `choose` it from a list or a box, or `own`: only the person knows it. */
  readonly how: 'type' | 'choose' | 'own';
}
