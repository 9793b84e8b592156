/** What a rule tells the author, in one language; `{name}` stands for a value the rule found. */
export interface AdviceText {
  /** Default: the rule's own `describe`. */
  readonly title?: string;
  readonly why: string;
  readonly fix: string;
}

/** Texts by symbol. */
export type AdviceTexts = Readonly<Record<string, AdviceText>>;

/** The sentences for a rule that has no text of its own, such as a host's. */
export interface ForeignRuleTexts {
  /** `{symbol}` */
  readonly applies: string;
  /** `{symbol}`, `{place}` (one of the places below) and `{words}` */
  readonly found: string;
  readonly reword: string;
  readonly relink: string;
  readonly reformat: string;
  readonly rename: string;
  /** The mail program writes it. */
  readonly notYours: string;
  readonly places: Readonly<
    Record<'subject' | 'text' | 'formatting' | 'links' | 'field' | 'attachment' | 'parts' | 'source', string>
  >;
}

/** Everything that advice says in one language. A piece that is missing is said in English. */
export interface AdviceLanguage {
  /** BCP 47, the primary tag. */
  readonly language: string;
  readonly foreign: ForeignRuleTexts;
  readonly rules: Readonly<Record<string, Partial<AdviceText>>>;
}
