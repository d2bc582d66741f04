import type { HistoryProblem } from '#domain/brief/history.ts';
import { fill } from '#domain/i18n/message.ts';
import type { HistoryTexts } from './history-texts.ts';

type Props = { problems: readonly HistoryProblem[]; texts: HistoryTexts };

/** Whether the history fits together; where it does not, what that means and what to do. */
export function HistoryCheck({ problems, texts: { checked } }: Props) {
  if (problems.length === 0) {
    return (
      <p class="history-fits">
        <b>{checked.fits.title}.</b> {checked.fits.text}
      </p>
    );
  }
  return (
    <>
      {problems.map(({ is, at }) => (
        <div key={is} class="notice error">
          <h3>{fill(checked[is].title, { n: at })}</h3>
          <p>{checked[is].text}</p>
        </div>
      ))}
    </>
  );
}
