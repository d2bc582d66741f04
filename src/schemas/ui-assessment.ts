import { pluralForms, textGroup, wordings } from './translated.ts';
import { resultTexts, selfCheckTexts } from './ui-result.ts';

const roles = textGroup('sales marketing management other');

/** The interface texts of the assessment: begin and list, questionnaire, result, paper. */
export const assessmentTexts = textGroup('sales marketing waiting errorPrefix partFailed partRetry').extend({
  roles,
  modes: textGroup('full quick'),
  questions: pluralForms,
  answers: textGroup('unknown notApplicable notMine noState noController').extend({
    agree: textGroup('1 2 3 4 5'),
    frequency: textGroup('1 2 3 4 5'),
    between: textGroup('first last'),
    states: textGroup('none occasional regular unknown'),
    controllers: textGroup('sales marketing joint other nobody unknown'),
  }),
  about: wordings('time privacy author limits paper')
    .extend(textGroup('title method').shape)
    .extend({
      further: textGroup('title compare compareText history historyText plan planText example exampleText'),
    }),
  index: textGroup(
    'description lede noScript unfinished progress continue results empty open begun isCopy name remove removed bin binText',
    'erase eraseSure eraseYes eraseNo unreadable anyway anywayText roomText',
  ),
  begin: textGroup(
    'title mode full fullHint quick quickHint role roleHint more unit unitHint label labelHint withoutBoss',
    'withoutBossHint submit errorTitle errorMode errorRole forItem forMap fullOnly',
  ).extend({ from: roles, ...wordings('unknownItem').shape }),
  selfChecks: textGroup('title lede begin who').extend({ from: roles }),
  received: textGroup('nothing toIndex toHistory').extend({
    ...wordings('ownOtherBank').shape,
    problems: wordings('too-large wrong-format newer-version other-instrument other-bank damaged'),
  }),
  check: textGroup('about aboutHabits change answer summary summaryHabits tooFew tooFewHabits'),
  take: textGroup(
    'description position back next toAnswers topics count all onePage byTopic unsure why chapter clear off answerAnyway',
    'functionsTitle functionsAbout state controller decider never check skipped',
    'finish widen finished fileTitle nothing begin',
  ).extend(wordings('notSaved unknownInstrument').shape),
  result: resultTexts,
  selfCheck: selfCheckTexts,
  print: textGroup(
    'title description lede back who date unit how agree pole functions never quickMark reversedMark scoring shareAgree',
    'shareReversed sharePole shareFunction shareNone dimension strength range bias pull sheet weight score product total',
    'levels caps verdicts verdictStrong verdictLean verdictContested verdictNone verdictWeak verdictBalanced when meaning',
    'selfChecks habits shareFrequency habitsScore bands under from',
  ),
});
