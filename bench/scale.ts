/** How much is measured. */
export interface Scale {
  /** Charters for what is fast enough. */
  readonly many: number;
  /** Charters for slow peers, in as many turns as others have. */
  readonly few: number;
  /** Whether slow peers have the many charters too, in one turn: minutes for each. */
  readonly isPatient: boolean;
  /** Charters of the largest corpus. */
  readonly most: number;
  /** How often two commands take turns. */
  readonly turns: number;
  /** The same where one run takes a moment. */
  readonly shortTurns: number;
}

export const full: Scale = { many: 10_000, few: 1000, isPatient: true, most: 100_000, turns: 3, shortTurns: 25 };

/** A look in passing: too small to be quoted. */
export const quick: Scale = { many: 1000, few: 100, isPatient: false, most: 3000, turns: 1, shortTurns: 7 };
