import { pluralForms, textGroup, wordings } from './translated.ts';

const kinds = 'brief assessment respondent action bin quarantine snapshot setting';

/** The interface texts of the page about what is stored: room, back-up, restoring, what is kept aside, deleting. */
export const dataTexts = textGroup('title description lede waiting noScript retry undone notUndone').extend({
  failed: textGroup('title text'),
  notDone: textGroup('full denied mismatch changed missing'),
  vanished: textGroup('title text understood'),
  interrupted: textGroup('title text'),
  use: textGroup('title summary mark kind count size ours others free othersText').extend({
    units: pluralForms,
    short: textGroup('title text'),
  }),
  kinds: textGroup(kinds),
  backup: textGroup('title text never last clock nothingNew empty make fileTitle made').extend({
    changes: pluralForms,
    without: pluralForms,
    problems: wordings('denied too-large unfaithful'),
  }),
  reminder: textGroup('title later put'),
  restore: textGroup(
    'title text choose reading preview nothing times noTime choice choiceAll apply forget doneOthers withoutSnapshots',
    'failed',
  ).extend({
    problems: wordings('too-large too-deep not-json wrong-format newer-version damaged unreadable denied'),
    added: pluralForms,
    same: pluralForms,
    differing: pluralForms,
    others: pluralForms,
    choices: textGroup('both mine theirs'),
    done: pluralForms,
  }),
  names: textGroup('brief untitled action assessment respondent noDate unreadable newer'),
  kept: textGroup(
    'bin binText back broughtBack erase erased eraseAll erasedAll quarantine quarantineText aside download fileTitle',
    'snapshots snapshotsText snapshot goBack wentBack dropAll dropped broken',
  ),
  keeping: textGroup('title granted refused unasked ask insecure safari cleared'),
  erase: textGroup('title text ask sure item backupFirst confirm confirmError yes no done nothing'),
});
