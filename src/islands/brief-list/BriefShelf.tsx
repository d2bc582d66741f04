import { useEffect, useMemo, useRef } from 'preact/hooks';
import { inOrder, isInView, WHOLE_LIST } from '#domain/brief/list-view.ts';
import { fill } from '#domain/i18n/message.ts';
import { finder } from '#domain/text/word-search.ts';
import { UndoNotice } from '#islands/documents/UndoNotice.tsx';
import { useStore } from '#islands/parts/use-store.ts';
import { focusSoon } from '#platform/focus.ts';
import { today } from '#platform/today.ts';
import { loadBin } from '#stores/brief-bin.ts';
import { briefListOf, loadBriefList } from '#stores/brief-list.ts';
import { briefs } from '#stores/briefs.ts';
import { BriefBin } from './BriefBin.tsx';
import { BriefRow, type Rows } from './BriefRow.tsx';
import { FailedSaves } from './FailedSaves.tsx';
import { ListCount } from './ListCount.tsx';
import { ListForm } from './ListForm.tsx';
import { LIST_HEADING, type ListProps } from './list-props.ts';
import { NothingFound } from './NothingFound.tsx';
import { UnreadableRow } from './UnreadableRow.tsx';
import { useListActions } from './use-list-actions.ts';
import { useListView } from './use-list-view.ts';

/** Fewer are seen at a glance: searching them would only be in the way. */
const SEARCHED_FROM = 6;

/** The briefs of this browser: find, open, make one like it, put away, delete, bring back. */
export function BriefShelf(props: ListProps) {
  const { locale, kinds, limit, texts } = props;
  const { briefs: words } = texts;
  // Read before the first drawing: the rows are in it.
  const $list = useMemo(() => {
    loadBriefList();
    return briefListOf({ limit, kinds });
  }, []);
  const listing = useStore(briefs.$listing);
  const { listed, unreadable } = useStore($list);
  const kept = useListView(kinds);
  const shownIds = useRef<readonly string[]>([]);
  const { actions, undoable, setUndoable, undo, isRefused, wanted, setWanted } = useListActions(words, shownIds);
  const isSearched = listed.length >= SEARCHED_FROM || listed.some(({ isArchived }) => isArchived);
  const view = isSearched ? kept.view : WHOLE_LIST;
  const search = isSearched ? kept.search : '';
  const day = today();
  const rows = useMemo<Rows>(() => ({ ...props, today: day, actions }), [day]);

  const ordered = useMemo(() => inOrder(listed, view.order, locale), [listed, view.order]);
  const titles = useMemo(() => new Map(listed.map(({ id, title }) => [id, title || words.untitled])), [listed]);
  const finds = finder(search);
  const shown = new Set(ordered.filter((brief) => isInView(brief, view, finds)));
  shownIds.current = [...shown].map(({ id }) => id);
  const inArchive =
    shown.size > 0 ? [] : listed.filter((brief) => isInView(brief, { ...view, state: 'archived' }, finds));
  const isNarrowed = view.state !== '' || view.kind !== '' || search.trim() !== '';
  const isWhole = listing !== 'part';
  const isNothing = isSearched && isWhole && shown.size === 0;

  useEffect(() => {
    if (isWhole) loadBin();
  }, [isWhole]);

  useEffect(() => {
    const brief = listed.find(({ id }) => id === wanted);
    if (!brief) return;
    setWanted(null);
    if (!shown.has(brief)) kept.showAll(brief.isArchived ? 'archived' : '');
    focusSoon(`brief-${brief.id}`);
  }, [wanted, listed]);

  function showAll() {
    kept.showAll();
    focusSoon(LIST_HEADING);
  }

  function countText() {
    if (!isWhole) return words.reading;
    const total = listed.filter(({ isArchived }) => isArchived === (view.state === 'archived')).length;
    return fill(shown.size === total ? words.total : words.shown, { n: shown.size, total });
  }

  return (
    <>
      {listing === 'denied' && (
        <div class="notice error" role="alert">
          <h3>{texts.documents.problems.denied.title}</h3>
          <p>{texts.documents.problems.denied.text}</p>
        </div>
      )}
      {isRefused && (
        <div class="notice error" role="alert">
          <h3>{words.notDone.title}</h3>
          <p>{words.notDone.text}</p>
        </div>
      )}
      <FailedSaves texts={texts} />
      {listed.length + unreadable.length === 0 && listing === 'read' && <p class="hint">{words.empty}</p>}
      {isSearched && (
        <>
          <ListForm {...{ kinds, texts, listed, view, search }} onSearch={kept.setSearch} onLook={kept.look} />
          <ListCount text={countText()} />
        </>
      )}
      <div class={search === '' ? undefined : 'found'}>
        {isNothing && (
          <NothingFound
            isNarrowed={isNarrowed}
            inArchive={view.state === 'archived' ? 0 : inArchive.length}
            texts={words}
            onAll={showAll}
            onArchive={() => kept.look({ state: 'archived' })}
          />
        )}
        {listed.length + unreadable.length > 0 && (
          <ul
            class={isSearched ? 'list searched' : 'list'}
            hidden={isNothing && (isNarrowed || unreadable.length === 0)}
          >
            {/* What comes first by another order is known once all is read. */}
            {(isWhole || view.order === WHOLE_LIST.order) &&
              ordered.map((brief) => (
                <BriefRow
                  key={brief.id}
                  brief={brief}
                  isShown={shown.has(brief)}
                  originalTitle={brief.copyOf === undefined ? undefined : titles.get(brief.copyOf)}
                  rows={rows}
                />
              ))}
            {!isNarrowed &&
              unreadable.map(({ id, problem }) => (
                <UnreadableRow
                  key={id}
                  id={id}
                  problem={problem}
                  texts={texts}
                  onRemove={() => actions.remove(id, words.unreadable)}
                />
              ))}
          </ul>
        )}
      </div>
      <BriefBin kinds={kinds} texts={texts} onUndoable={setUndoable} />
      {undoable && (
        <UndoNotice
          key={undoable.message}
          message={undoable.message}
          undo={texts.documents.undo}
          onUndo={() => undo(undoable)}
          onExpire={() => undoable.isLasting || setUndoable(null)}
        />
      )}
    </>
  );
}
