import { expect, test } from 'vitest';
import { absoluteAddress, languageLinks, routeOf } from './language-links.ts';

const shipped = { address: 'https://parity.example', base: '/', defaultLanguage: 'ru' } as const;
const intranet = { address: 'http://portal.local:8080', base: '/teams/parity/', defaultLanguage: 'en' } as const;

test('a page names itself in both languages, and the default one for everybody else', () => {
  expect(languageLinks(shipped, '/guide/why/')).toEqual([
    { lang: 'ru', url: 'https://parity.example/guide/why/' },
    { lang: 'en', url: 'https://parity.example/en/guide/why/' },
    { lang: 'x-default', url: 'https://parity.example/guide/why/' },
  ]);
  expect(languageLinks(intranet, '/')).toEqual([
    { lang: 'ru', url: 'http://portal.local:8080/teams/parity/ru/' },
    { lang: 'en', url: 'http://portal.local:8080/teams/parity/' },
    { lang: 'x-default', url: 'http://portal.local:8080/teams/parity/' },
  ]);
});

test.each([shipped, intranet])('an address tells its language and route again', (site) => {
  for (const locale of ['ru', 'en'] as const)
    for (const route of ['/', '/guide/why/'])
      expect(routeOf(site, absoluteAddress(site, locale, route))).toEqual({ locale, route });
});
