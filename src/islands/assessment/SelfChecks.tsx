import { useEffect } from 'preact/hooks';
import type { Role } from '#domain/assessment/bank.ts';
import { focusElement } from '#platform/focus.ts';
import type { IndexTexts, InstrumentCard } from './props.ts';

type Props = {
  texts: IndexTexts;
  selfChecks: readonly InstrumentCard[];
  /** The self-check that the address leads to. */
  asked: string | undefined;
  onBegin: (selfCheck: InstrumentCard, role: Role) => void;
};

/** The self-checks, each begun with the role it is seen from. */
export function SelfChecks({ texts, selfChecks, asked, onBegin }: Props) {
  const { title, lede, begin, who, from } = texts.selfChecks;
  useEffect(() => {
    if (asked !== undefined) focusElement(`check-${asked}`);
  }, [asked]);
  return (
    <section class="part" aria-labelledby="self-checks">
      <h2 id="self-checks">{title}</h2>
      <p class="hint">{lede}</p>
      {selfChecks.map((card) => (
        <div class="self-check" key={card.id} id={`check-${card.id}`} tabIndex={-1}>
          <h3>{card.title}</h3>
          <p>{card.about}</p>
          <fieldset class="row-actions">
            <legend class="visually-hidden">{`${card.title}. ${who}`}</legend>
            {card.roles?.map((role, _index, roles) => (
              <button class="button quiet" type="button" key={role} onClick={() => onBegin(card, role)}>
                {roles.length === 1 ? begin : from[role]}
                {roles.length === 1 && <span class="visually-hidden">: {card.title}</span>}
              </button>
            ))}
          </fieldset>
        </div>
      ))}
    </section>
  );
}
