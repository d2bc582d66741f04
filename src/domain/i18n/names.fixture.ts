// Names of a company for tests.
import type { Locale } from './locale.ts';
import type { Names } from './names.ts';

export const sampleNames: Readonly<Record<Locale, Names>> = {
  ru: { siteName: 'Паритет', company: 'Полюс', salesName: 'Продажи', marketingName: 'Маркетинг' },
  en: { siteName: 'Parity', company: 'Polus', salesName: 'Sales', marketingName: 'Marketing' },
};
