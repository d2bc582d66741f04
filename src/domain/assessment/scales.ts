/** The steps of agreement, from «not so at all» to «entirely so»; of frequency, from «never» to «always». */
export const AGREE_STEPS = [1, 2, 3, 4, 5] as const;
export type AgreeStep = (typeof AGREE_STEPS)[number];

/** The steps of a pole, from the sales end over the balanced middle to the marketing end. */
export const POLE_STEPS = [-2, -1, 0, 1, 2] as const;
export type PoleStep = (typeof POLE_STEPS)[number];

/** What stands at the spelled-out steps of a pole: −2, 0 and +2. */
export interface PoleEnds {
  readonly sales: string;
  readonly middle: string;
  readonly marketing: string;
}

export interface BetweenTexts {
  /** At −1: between the sales end and the middle. */
  readonly first: string;
  /** At +1: between the middle and the marketing end. */
  readonly last: string;
}

/** The words at one step of a pole; the steps between two spelled-out ones are called so. */
export function poleStepText(step: PoleStep, ends: PoleEnds, between: BetweenTexts): string {
  return { '-2': ends.sales, '-1': between.first, '0': ends.middle, '1': between.last, '2': ends.marketing }[
    `${step}` as const
  ];
}
