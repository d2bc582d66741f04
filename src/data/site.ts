import { colourStyle, tokensIn } from '#build/site-colours.ts';
import { parseSite } from '#build/site-file.ts';
import css from '#styles/base.css?raw';
import yaml from '../../content/site.yaml?raw';

/** What `content/site.yaml` says, read once a build. */
export const site = parseSite(yaml);

/** The style that sets the company's colours on every page; undefined where the site keeps its own. */
export const siteStyle = colourStyle(site.colours ?? {}, tokensIn(css));
