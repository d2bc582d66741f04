import { useEffect, useState } from 'preact/hooks';
import { focusElement } from '#platform/focus.ts';
import { focusHeading } from '#platform/focus-heading.ts';
import { goBack, historyState, onHistoryMove, pushHistory, replaceHistory } from '#platform/page-history.ts';

/** Where in the questionnaire a person is; each place is an entry of the browser's history. */
export type Place = {
  /** Counted from 0; the number after the last is the page of one's answers. */
  step: number;
  /** The step this one was reached from, which lies one entry back. */
  from?: number;
  /** The element to begin at, instead of the heading. */
  focus?: string;
  /** Reached to change one answer: the way on leads back to the answers. */
  returning?: boolean;
};

/** Id of the heading of every step. */
export const STEP_TITLE = 'step-title';

function placeOf(state: unknown): Place | null {
  const isPlace = typeof state === 'object' && state !== null && 'step' in state && Number.isInteger(state.step);
  return isPlace ? (state as Place) : null;
}

/** Follows the place through the history; a move puts the focus where the new step begins. */
export function usePlace() {
  const [shown, setShown] = useState<{ place: Place | null; moves: number }>({ place: null, moves: 0 });
  const show = (place: Place) => setShown(({ moves }) => ({ place, moves: moves + 1 }));

  useEffect(
    () =>
      onHistoryMove((state) => {
        const place = placeOf(state);
        if (place !== null) show(place);
      }),
    [],
  );
  useEffect(() => {
    if (shown.moves === 0 || shown.place === null) return;
    if (shown.place.focus === undefined) focusHeading(STEP_TITLE);
    else focusElement(shown.place.focus);
  }, [shown.moves]);

  return {
    place: shown.place,
    /** The place that the present entry of the history holds, after a reload say. */
    remembered: () => placeOf(historyState()),
    /** Shows a place without a new entry and without moving the focus. */
    settle(place: Place, fragment?: string) {
      replaceHistory(place, fragment);
      setShown(({ moves }) => ({ place, moves }));
    },
    /** Puts the focus where the place shown begins, as after a move. */
    arrive() {
      setShown(({ place, moves }) => ({ place, moves: moves + 1 }));
    },
    /** Goes on to a place: a new entry. */
    go(place: Place) {
      const next = shown.place === null ? place : { ...place, from: shown.place.step };
      pushHistory(next);
      show(next);
    },
    /** Goes to the step before: back through the history where it lies there. */
    back() {
      if (shown.place === null) return;
      const before = { step: shown.place.step - 1 };
      if (shown.place.from === before.step) goBack();
      else {
        replaceHistory(before);
        show(before);
      }
    },
  };
}

export type Places = ReturnType<typeof usePlace>;
