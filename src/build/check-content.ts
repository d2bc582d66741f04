import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type ContentFiles, type Fault, readContent } from './content-files.ts';
import { namesIn } from './content-names.ts';
import { dataFaults } from './data-references.ts';
import { mistake } from './mistake.ts';
import { proseFaults } from './prose-references.ts';
import { textFaults } from './text-parity.ts';

/** All that is wrong between the files of `content/`; what one file may hold say the schemas. */
export function contentFaults(files: ContentFiles, components: readonly string[]): Fault[] {
  const names = namesIn(files);
  return [...dataFaults(files, names), ...proseFaults(files, names, components), ...textFaults(files)];
}

/** The faults as a person reads them, by file. */
export function faultReport(faults: readonly Fault[]): string {
  const files = [...new Set(faults.map(({ file }) => file))];
  return files
    .map((file) => {
      const own = faults.filter((fault) => fault.file === file);
      return [file, ...own.map(({ field, expected }) => `  ✖ ${field}: ${expected}`)].join('\n');
    })
    .join('\n');
}

/** Stops the build before it begins where files of `content/` name what is not there; says every such place at once. */
export function checkContent(): AstroIntegration {
  let root = '';
  return {
    name: 'parity:check-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => {
        const components = globSync('src/components/**/*.astro', { cwd: root }).map((path) => basename(path, '.astro'));
        const faults = contentFaults(readContent(join(root)), components);
        if (faults.length === 0) return;
        throw mistake(`Mistakes in content:\n${faultReport(faults)}`);
      },
    },
  };
}
