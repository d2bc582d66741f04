import type { Brief } from '#domain/brief/brief.ts';
import { dataOf } from '#domain/brief/event-data.ts';
import { shortFingerprint } from '#domain/brief/fingerprint.ts';
import { checkHistory } from '#domain/brief/history.ts';
import { isChanging } from '#domain/brief/standing.ts';
import { stateOf } from '#domain/brief/state.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { cleanLine } from '#domain/text/clean.ts';
import type { Block } from './document.ts';
import type { NoticeTexts } from './paper-texts.ts';

/** What stands clearly over a brief that is not simply approved; nothing over one that is. */
export function briefNotices(brief: Brief, texts: NoticeTexts, locale: Locale): Block[] {
  const notice = (text: string): Block => ({ type: 'notice', text });
  const isDamaged = checkHistory(brief).length > 0;
  return [...(isDamaged ? [notice(texts.damaged)] : []), ...standingNotices(brief, texts, locale).map(notice)];
}

function standingNotices(brief: Brief, texts: NoticeTexts, locale: Locale): string[] {
  const state = stateOf(brief);
  if (state.paper === 'cancelled') {
    const { decidedAt = '' } = brief.events.findLast(({ type }) => type === 'cancel') ?? {};
    return [fill(texts.cancelled, { date: formatDate(locale, decidedAt) })];
  }
  if (state.isRecorded && !isChanging(state)) return [texts.recorded];
  if (isChanging(state)) {
    const version = state.inForce ?? 1;
    const { fingerprint = '' } = brief.versions.find(({ number }) => number === version) ?? {};
    return [fill(texts.changing, { n: state.version, version, fingerprint: shortFingerprint(fingerprint) })];
  }
  if (state.inForce !== null) return [];
  if (state.work !== 'none') return [earlyNotice(brief, texts, locale)];
  return [state.paper === 'draft' ? texts.draft : texts.notApproved];
}

/** «Не утверждено, а работа уже идёт. Разрешил …, утвердить до …» */
function earlyNotice({ events }: Brief, texts: NoticeTexts, locale: Locale): string {
  const { allowedBy = '', approveBy = '' } = events.flatMap((event) => dataOf(event, 'start-early') ?? [])[0] ?? {};
  const who = cleanLine(allowedBy);
  return [
    texts.early,
    ...(who === '' ? [] : [fill(texts.allowed, { who })]),
    ...(approveBy === '' ? [] : [fill(texts.approveBy, { date: formatDate(locale, approveBy) })]),
  ].join(' ');
}
