import { z } from 'astro/zod';
import { pluralForms, textGroup, wordings } from './translated.ts';

const columns = textGroup('sales marketing management');

/** The words of the comparison of the departments as a document and as a table. */
const comparisonTexts = textGroup('title eyebrow fileTitle count noFigure').extend({
  columns,
  people: pluralForms,
  quote: textGroup('shared differing two-realities unknown underdogs most').extend({
    missing: textGroup('sales marketing both'),
  }),
  gap: textGroup('title figure none').extend({ bands: wordings('shared differing two-realities unknown') }),
  bias: textGroup('title lede who people lean sales marketing none unknown'),
  underdogs: textGroup('title text'),
  questions: textGroup('title lede none'),
  dimensions: textGroup('title lede dimension gap none'),
  items: textGroup('title lede item difference salesHigher marketingHigher nearerSales nearerMarketing same').extend(
    textGroup('poleSales poleMarketing poleMiddle none').shape,
  ),
  inside: textGroup('title lede overall dimension'),
  controllers: textGroup('title lede function none'),
  notes: textGroup('title anonymity trace bossOff').extend({ others: pluralForms }),
  table: textGroup(
    'kind dimension item scale difference marked people bias company yes scoreScale poleScale countScale biasScale',
    'gapScale',
  ),
});

/** The sentence about a result that can be quoted. */
const quoteTexts = textGroup('sentence one draft bias contested strength strengthExact strengthNone level').extend({
  ...textGroup('levelProvisional weakest').shape,
  lean: textGroup('sales marketing none'),
});

/** The words of a result of the company assessment as a document and as a table. */
const resultTexts = textGroup('eyebrow seen draft quick').extend({
  from: textGroup('sales marketing management other'),
  figures: textGroup(
    'title bias biasMeaning strength strengthMeaning level levelText provisional missingBias rests restsText',
  ),
  dimensions: textGroup('lede'),
  poles: textGroup('lede'),
  map: textGroup('lede owner often gap gaps noGaps overlaps'),
  open: textGroup('lede items swing upTo together notApplicable'),
  answers: textGroup('title lede answer'),
  method: textGroup('title text'),
  table: textGroup('kind id name dimension value answer words view mode date bank').extend({
    kinds: textGroup('about figure dimension item'),
    figures: textGroup('verdict bias strength low high level applicable answered unknown'),
  }),
});

/** The words of a self-check as a document and as a table. */
const selfCheckTexts = textGroup('eyebrow title draft').extend({
  score: textGroup('label text none of'),
  weakest: textGroup('title lede none unknown chapter'),
  answers: textGroup('title habit answer score skipped'),
  table: textGroup('kind id name value answer words role date scoreLine band').extend({
    kinds: textGroup('about figure item'),
  }),
});

/** The interface texts of reports: documents and tables that are taken away. */
export const reportsTexts = z.strictObject({
  comparison: comparisonTexts,
  quote: quoteTexts,
  result: resultTexts,
  selfCheck: selfCheckTexts,
});
