import type { Brief } from '#domain/brief/brief.ts';
import { titleOf } from '#domain/brief/title.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { Examined, ImportProblem, Taken, TakeProblem } from '#stores/brief-import.ts';
import { IncomingPreview } from './IncomingPreview.tsx';
import type { IntakeTexts } from './intake-texts.ts';
import { problemWords } from './problem-words.ts';

/** What came of one file or pasted text. */
export type Reading =
  | { is: 'problem'; source: string; problem: ImportProblem }
  | { is: 'read'; source: string; examined: Examined; refused: TakeProblem | null }
  | { is: 'taken'; taken: Taken; brief: Brief };

type Props = {
  reading: Reading;
  untitled: string;
  locale: Locale;
  texts: IntakeTexts;
  editAddress: string;
  onTake: () => void;
  onForget: () => void;
};

/** What is wrong with a file, what taking it in would do, or that it is here now. */
export function ReadingNotice(props: Props) {
  const { reading, untitled, texts, editAddress, onForget } = props;
  switch (reading.is) {
    case 'problem': {
      const { title, text } = problemWords(reading.problem, texts);
      return (
        <div class="notice error" role="alert">
          <p class="eyebrow">{reading.source}</p>
          <h4>{title}</h4>
          <p>{text}</p>
        </div>
      );
    }
    case 'taken': {
      const { id, is, original } = reading.taken;
      return (
        <div class="notice" role="status">
          <h4>{fill(texts.taken[is], { title: titleOf(reading.brief, untitled) })}</h4>
          <p class="actions">
            <a class="button quiet" href={`${editAddress}#${id}`}>
              {texts.open}
            </a>
            {original !== undefined && <a href={`${editAddress}#compare=${original}&with=${id}`}>{texts.compare}</a>}
          </p>
        </div>
      );
    }
    case 'read': {
      const { brief } = reading.examined;
      const title = titleOf(brief, untitled);
      return (
        <div class="notice" role="status">
          <p class="eyebrow">{reading.source}</p>
          <h4>{brief.number === undefined ? title : `${brief.number} · ${title}`}</h4>
          <IncomingPreview {...props} examined={reading.examined} refused={reading.refused}>
            <button class="button quiet" type="button" onClick={onForget}>
              {texts.forget}
            </button>
          </IncomingPreview>
        </div>
      );
    }
  }
}
