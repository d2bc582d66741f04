import { pluralForms, textGroup, wordings } from './translated.ts';

const views = textGroup('sales marketing management other');

const takeTexts = textGroup(
  'title text details withDate withLabel withUnit word wordFor print printFor file fileFor fileForOwn link linkFor',
  'csv csvFor markdown markdownFor busy done linkTitle linkCopied linkByHand linkNote name',
).extend({
  ...wordings('failed').shape,
  origin: textGroup(
    'begin keep copied keptOpen keepFailed compare compared comparedBefore comparedOther compareOpen compareFailed',
  ).extend(wordings('received kept example').shape),
  plan: textGroup('add name half added open failed example'),
});

/** The interface texts of a result of the company assessment, and of taking any result away. */
export const resultTexts = textGroup(
  'title description view headline draftEyebrow all change readTitle oneView bossOff noFunctions chapter compare',
  'unknownsLink',
).extend({
  views,
  bias: textGroup('sales marketing none unknown contested beamSales beamMarketing beamNone beamUnknown'),
  poles: textGroup('title lede question answer sales marketing total').extend({
    steps: textGroup('toSales nearSales middle nearMarketing toMarketing'),
  }),
  quote: textGroup('title copy copied failed'),
  strength: textGroup('figure figureExact figureNone text textExact textNone axis'),
  level: textGroup(
    'title figure figureNone provisional provisionalText missingTopic missingBias level strength meaning under from none',
  ).extend({ caps: textGroup('briefs structure bias contested') }),
  dimensions: textGroup('full quick lede dimension score pulls tooFew nothing all allLede'),
  map: textGroup('title lede function note usual summary').extend({
    columns: textGroup('sales joint marketing other nobody'),
    groups: textGroup('sales marketing'),
    lists: textGroup('gap overlap other-unit unknown none'),
    brief: textGroup('not-done no-owner joint other-side'),
    notes: textGroup('not-done no-owner unknown joint other-unit other-side not-applicable plain'),
  }),
  open: textGroup('title lede dimension items points total unscored unknown blank notApplicable none answer skipped'),
  unknowns: pluralForms,
  advice: textGroup('title lede sales marketing none'),
  quick: textGroup('title text action'),
  draft: textGroup('title text action'),
  take: takeTexts,
});

/** The interface texts of a self-check's result. */
export const selfCheckTexts = textGroup(
  'eyebrow headline headlineOther scoreTitle score scoreText scoreNone axis axisNone under from weakest weakestLede',
  'weakestNone weakestUnknown answers habit answer skipped chapter change',
).extend({ draft: textGroup('title text action'), ...wordings('limits').shape });
