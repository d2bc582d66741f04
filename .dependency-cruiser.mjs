// Who may import whom; the arrows of README.md, checked.
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  comment: `${from} may import ${allowed.join(', ')} only`,
  from: { path: `^src/${from}/`, pathNot: '\\.test\\.tsx?$|\\.fixture\\.ts$' },
  to: { path: '^src/', pathNot: [`^src/${from}/`, ...allowed.map((folder) => `^src/${folder}`)] },
});

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-missing', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^astro(:|/|$)' } },
    only('domain-stands-alone', 'domain', []),
    only('platform-knows-domain', 'platform', ['domain/']),
    only('stores-know-platform', 'stores', ['platform/', 'domain/']),
    only('schemas-know-domain', 'schemas', ['domain/']),
    only('islands-know-stores', 'islands', [
      'stores/',
      'platform/',
      'domain/',
      'schemas/ui\\.ts$',
      'styles/(?:answers|merge)\\.css$',
    ]),
    only('build-knows-domain', 'build', ['domain/', 'schemas/']),
    only('worker-knows-domain', 'worker', ['domain/']),
    only('data-knows-content', 'data', [
      'build/',
      'domain/',
      'schemas/',
      'layouts/[\\w-]+-inline\\.js$',
      'styles/base\\.css$',
    ]),
    only('components-know-data', 'components', ['islands/', 'data/', 'domain/', 'styles/']),
    only('layouts-know-components', 'layouts', ['components/', 'data/', 'domain/', 'styles/']),
    {
      name: 'only-types-of-schemas-in-islands',
      severity: 'error',
      from: { path: '^src/islands/' },
      to: { path: '^src/schemas/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'docx-behind-export',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/domain/export/' },
      to: { path: 'node_modules/docx/' },
    },
    {
      name: 'persistent-only-in-stores',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/stores/' },
      to: { path: 'node_modules/@nanostores/persistent/' },
    },
    {
      name: 'domain-without-frameworks',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '\\.test\\.tsx?$|\\.fixture\\.ts$' },
      to: { path: 'node_modules/(preact|nanostores|astro|@nanostores)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.astro', '.js', '.mjs', '.css'],
    },
  },
};
