import type { Locale } from '#domain/i18n/locale.ts';
import { type Instrument, instrumentsOf } from './assessment.ts';
import { localePaths } from './routes.ts';

/** A page or file of one instrument in one language. */
export type InstrumentProps = { locale: Locale; instrument: Instrument };

/** One static path for each instrument in each language. */
export async function instrumentPaths() {
  const paths = localePaths().map(async ({ params, props: { locale } }) => {
    const instruments = await instrumentsOf(locale);
    return instruments.map((instrument) => ({
      params: { ...params, instrument: instrument.id },
      props: { locale, instrument },
    }));
  });
  return (await Promise.all(paths)).flat();
}
