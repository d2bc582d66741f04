import type { Brief } from '#domain/brief/brief.ts';
import type { BriefEvent } from '#domain/brief/event.ts';
import { standingOf, standingText } from '#domain/brief/standing.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import { own } from '#domain/own.ts';
import { cleanLine } from '#domain/text/clean.ts';
import type { IntakeTexts } from './intake-texts.ts';
import { stepName } from './problem-words.ts';

type Props = { label: string; brief: Brief; locale: Locale; texts: IntakeTexts };

/** Where one copy of a brief stands, and its last step. */
export function CopyFacts({ label, brief, locale, texts }: Props) {
  const last = brief.events.at(-1);
  const facts = [
    standingText(standingOf(brief), texts.standing),
    ...(last === undefined
      ? [texts.noSteps]
      : [plural(locale, texts.steps, brief.events.length), lastStep(last, locale, texts)]),
  ];
  return (
    <p class="copy-facts">
      <span class="eyebrow">
        {label}
        <span class="visually-hidden">: </span>
      </span>
      <span>{facts.join('\u00a0· ')}</span>
    </p>
  );
}

function lastStep({ type, whose, decidedAt }: BriefEvent, locale: Locale, texts: IntakeTexts): string {
  const role = own<string>(texts.roles, whose.role) ?? '';
  const who = [role, cleanLine(whose.name)].filter((text) => text !== '').join(', ');
  const date = formatDate(locale, decidedAt);
  const step = stepName(type, texts);
  return who === '' ? fill(texts.last, { step, date }) : fill(texts.lastBy, { step, who, date });
}
