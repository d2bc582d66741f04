import { defineHastPlugin } from 'satteri';
import { isLocale } from '#domain/i18n/locale.ts';
import { typeset } from '#domain/text/typography.ts';

/** Sets the typography of prose in the language of the folder that the file lies in; code is left as written. */
export const typesetProse = defineHastPlugin({
  name: 'typeset-prose',
  text(node, context) {
    const locale = context.fileURL?.pathname.match(/\/(\w\w)\/[^/]+$/)?.[1];
    const parent = context.parent(node);
    if (!isLocale(locale) || (parent?.type === 'element' && parent.tagName === 'code')) return;
    const value = typeset(node.value, locale);
    if (value !== node.value) context.replaceNode(node, { type: 'text', value });
  },
});
