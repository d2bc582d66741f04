import { parseSite } from '#build/site-file.ts';
import yaml from '../../content/site.yaml?raw';

/** What `content/site.yaml` says, read once a build. */
export const site = parseSite(yaml);
