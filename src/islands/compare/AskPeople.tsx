import { useState } from 'preact/hooks';
import { fill } from '#domain/i18n/message.ts';
import type { Addresses } from '#islands/assessment/props.ts';
import { copyText } from '#platform/clipboard.ts';
import type { PageTexts } from './props.ts';

type Props = { addresses: Addresses; texts: PageTexts['ask'] };

/** How to ask people: an invitation and a link that begins the full assessment. */
export function AskPeople({ addresses, texts }: Props) {
  const [withoutBoss, setWithoutBoss] = useState(false);
  const [said, setSaid] = useState('');
  const link = new URL(`${addresses.index}#mode=full${withoutBoss ? '&boss=off' : ''}`, location.href).href;
  const invitation = fill(texts.invitationText, { link });

  async function copy(text: string) {
    const copied = await copyText(text);
    setSaid(copied.ok ? texts.copied : texts.refused);
  }

  return (
    <section class="compare-part on-screen" aria-labelledby="ask-title">
      <h2 id="ask-title">{texts.title}</h2>
      <div>
        <p>{texts.text}</p>
        <label class="check">
          <input
            type="checkbox"
            checked={withoutBoss}
            aria-describedby="ask-boss-hint"
            onChange={({ currentTarget }) => setWithoutBoss(currentTarget.checked)}
          />
          <span>{texts.withoutBoss}</span>
        </label>
        <p class="hint check-hint" id="ask-boss-hint">
          {texts.withoutBossHint}
        </p>
        <div class="field">
          <label for="invitation">{texts.invitation}</label>
          <textarea id="invitation" class="invitation" readOnly value={invitation} />
        </div>
        <div class="field">
          <label for="ask-link">{texts.link}</label>
          <input id="ask-link" type="text" readOnly value={link} />
        </div>
        <p class="button-row">
          <button class="button quiet" type="button" onClick={() => copy(invitation)}>
            {texts.copyInvitation}
          </button>
          <button class="button quiet" type="button" onClick={() => copy(link)}>
            {texts.copyLink}
          </button>
          <span role="status">{said}</span>
        </p>
      </div>
    </section>
  );
}
