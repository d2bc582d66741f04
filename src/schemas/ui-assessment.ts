import { pluralForms, textGroup, wordings } from './translated.ts';

const roles = textGroup('sales marketing management other');

/** The interface texts of the assessment: begin and list, questionnaire, result, paper. */
export const assessmentTexts = textGroup('sales marketing waiting errorPrefix partFailed partRetry').extend({
  roles,
  modes: textGroup('full quick'),
  questions: pluralForms,
  answers: textGroup('unknown notApplicable noState noController').extend({
    agree: textGroup('1 2 3 4 5'),
    between: textGroup('first last'),
    states: textGroup('none occasional regular unknown'),
    controllers: textGroup('sales marketing joint other nobody unknown'),
  }),
  about: wordings('time privacy author limits paper').extend(textGroup('title method').shape),
  index: textGroup(
    'description lede noScript unfinished progress continue results empty open begun name remove removed bin binText',
    'erase eraseSure eraseYes eraseNo unreadable anyway anywayText roomText',
  ),
  begin: textGroup(
    'title mode full fullHint quick quickHint role roleHint more unit unitHint label labelHint withoutBoss',
    'withoutBossHint submit errorTitle errorMode errorRole forItem forMap fullOnly',
  ).extend({ from: roles, ...wordings('unknownItem').shape }),
  take: textGroup(
    'description position back next toAnswers topics count all onePage byTopic unsure why chapter clear off answerAnyway',
    'functionsTitle functionsAbout state controller decider never check checkAbout change answer skipped summary tooFew',
    'finish widen finished fileTitle nothing begin',
  ).extend(wordings('notSaved').shape),
  result: textGroup(
    'title description view headline draftEyebrow all change readTitle oneView bossOff noFunctions chapter unknownsLink',
  ).extend({
    views: roles,
    bias: textGroup('sales marketing none unknown contested beamSales beamMarketing beamNone beamUnknown'),
    poles: textGroup('title lede question answer sales marketing total').extend({
      steps: textGroup('toSales nearSales middle nearMarketing toMarketing'),
    }),
    strength: textGroup('figure figureExact figureNone text textExact textNone axis'),
    level: textGroup(
      'title figure figureNone capped provisional provisionalText level strength meaning under from none',
    ),
    dimensions: textGroup('full quick lede dimension score pulls tooFew nothing'),
    map: textGroup('title lede function owner often note summary').extend({
      notes: textGroup('not-done no-owner unknown joint other-unit other-side not-applicable plain'),
    }),
    open: textGroup('title lede unknown blank notApplicable none answer skipped'),
    unknowns: pluralForms,
    advice: textGroup('title lede sales marketing none'),
    quick: textGroup('title text action'),
    draft: textGroup('title text action'),
    file: textGroup('title text withTitle withDate withLabel withUnit download downloaded print name'),
  }),
  print: textGroup(
    'title description lede back who date unit how agree pole functions never quickMark reversedMark scoring shareAgree',
    'shareReversed sharePole shareFunction shareNone dimension strength range bias pull sheet weight score product total',
    'levels caps verdicts verdictStrong verdictLean verdictContested verdictNone verdictWeak verdictBalanced when meaning',
  ),
});
