import { pluralForms, textGroup } from './translated.ts';

/** The interface texts of the page on which both departments stand side by side. */
export const compareTexts = textGroup('title description lede notAnonymous noScript').extend({
  // What an empty page says; the rest is fetched when there is something to show.
  empty: textGroup('text link'),
  add: textGroup('title text choose drop paste pasteLabel pasteHint read reading own paper paperDraft failed again'),
  ask: textGroup(
    'title text withoutBoss withoutBossHint invitation invitationText copyInvitation link copyLink copied refused',
  ),
  read: textGroup('added mixed pasted link name noDate taken duplicate differs unsaved toComparison addedNames').extend(
    {
      problems: textGroup(
        'other-bank other-instrument newer-version damaged too-large unreadable wrong-format nothing',
      ),
    },
  ),
  own: textGroup('none add added'),
  people: textGroup(
    'title department assessment date about source action remove removed removeAll sureYes sureNo all fewer otherBank',
    'others bin binText restoreAll erase eraseSure eraseYes eraseNo unreadable failed',
  ).extend({
    counts: textGroup('sales marketing management other'),
    sources: textGroup('file link paper own'),
    removedAll: pluralForms,
    sure: pluralForms,
  }),
  report: textGroup(
    'empty oneSide management onePerson apart gap leanPicture leanSales leanMarketing leanNone leanUnknown legend',
    'scale salesHigher marketingHigher even noFigure noAnswer byNumbers marked withoutBoss withoutBossHint named',
  ).extend({
    headlines: textGroup('shared differing two-realities unknown sales marketing both'),
    views: textGroup('sales marketing management'),
  }),
  take: textGroup(
    'title text word wordFor markdown markdownFor csv csvFor print printFor busy done fewTitle fewText fewYes fewNo',
    'fewPrinted',
  ).extend({ failed: textGroup('title text') }),
  paper: textGroup(
    'title lede keysTitle agree pole function anywhere more role mode unit label date item keys answer blank submit',
    'close added invalid noRole noAnswers errorTitle keysAgree keysPole keysFunction draft discard',
  ).extend({ modes: textGroup('full quick') }),
  example: textGroup('eyebrow back failed'),
});
