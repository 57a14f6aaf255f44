/** The dependency rule, executable: imports only point down. See docs/architecture.md. */

/** Who may call whom, through the two front doors. An arrow is added by an ADR, never in passing. */
const NEIGHBOURS = {
  organization: [],
  identity: ['organization'],
  documents: ['organization'],
  law: ['organization'],
  operations: ['identity'],
  notices: ['organization', 'identity'],
  templates: [],
  par: ['organization', 'documents', 'law', 'identity', 'notices', 'templates'],
  survey: ['organization', 'identity', 'notices', 'par', 'templates'],
  sources: ['organization', 'identity', 'notices', 'documents', 'par'],
  council: ['organization', 'identity', 'documents', 'notices', 'par'],
  improvement: ['organization', 'identity', 'documents', 'notices', 'par', 'templates'],
  province: ['organization', 'identity', 'documents', 'templates'],
  personnel: ['organization', 'documents', 'law', 'identity', 'notices', 'templates'],
  forms: ['organization', 'identity', 'personnel', 'templates'],
  exchange: ['organization', 'documents', 'personnel'],
  intake: ['organization', 'personnel'],
  statistics: ['organization', 'identity', 'personnel'],
  entitlement: ['organization', 'identity', 'law', 'notices', 'personnel'],
  banding: ['organization', 'identity', 'notices', 'personnel'],
  directives: ['organization', 'identity', 'documents', 'law', 'notices', 'templates'],
  reorganization: [
    ...['organization', 'identity', 'documents', 'notices', 'templates'],
    ...['par', 'survey', 'council', 'sources', 'improvement', 'province', 'personnel', 'directives'],
  ],
}

const notNeighbours = Object.entries(NEIGHBOURS).map(([module, neighbours]) => ({
  name: `neighbours-of-${module}`,
  comment: `${module} knows ${neighbours.length > 0 ? neighbours.join(', ') : 'no module'}.`,
  severity: 'error',
  from: { path: `^src/modules/${module}/` },
  to: { path: '^src/modules/', pathNot: `^src/modules/(${[module, ...neighbours].join('|')})/` },
}))

const TESTS = '\\.test\\.tsx?$|/fixtures\\.ts$'

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Not even by types: the second number is the one a reader feels.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...notNeighbours,
    {
      name: 'unknown-module',
      comment: 'A new module names its neighbours here.',
      severity: 'error',
      from: { path: '^src/modules/', pathNot: `^src/modules/(${Object.keys(NEIGHBOURS).join('|')})/` },
      to: {},
    },
    {
      name: 'through-the-front-door',
      comment: 'Another module is entered by its index.ts, its pages by its web/index.ts.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/', pathNot: TESTS },
      to: { path: '^src/modules/', pathNot: '^src/modules/($1/|[^/]+/(web/)?index\\.ts$)' },
    },
    {
      name: 'modules-know-no-app',
      severity: 'error',
      from: { path: '^src/modules/', pathNot: TESTS },
      to: { path: '^(src/app|tests|scripts|bench)/' },
    },
    {
      name: 'http-in-one-folder',
      comment: 'A route exists only through a contract.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/http/' },
      to: { path: 'node_modules/(hono|@hono)/' },
    },
    {
      name: 'no-node-in-modules',
      comment: 'Files, clocks and connections come in through the call.',
      severity: 'error',
      from: { path: '^src/modules/', pathNot: TESTS },
      to: { dependencyTypes: ['core'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'rules-are-pure',
      comment:
        'No database, clock, randomness, HTTP: only themselves, their reasons, the dated norms of the law and the shared ground.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/rules/', pathNot: TESTS },
      to: {
        pathNot:
          '^src/(shared/|modules/$1/(rules/|refusals[\\w-]*\\.vi\\.ts$))|^db/catalogues/$1/[\\w-]+\\.json$|node_modules/(jsep|@stdlib|@noble)/',
      },
    },
    {
      name: 'student-t-in-one-place',
      comment: 'The library of statistics is asked for one function (ADR 25).',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/modules/survey/rules/results/student-t\\.ts$' },
      to: { path: 'node_modules/@stdlib/' },
    },
    {
      name: 'signatures-in-one-place',
      comment: 'Curves and hashes without a secure context are for bundles that strangers check (ADR 31).',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/modules/par/rules/bundle/' },
      to: { path: 'node_modules/@noble/' },
    },
    {
      name: 'formulas-are-parsed-in-one-place',
      comment:
        'jsep has one grammar for the whole program, and only text → tree is pure: nobody else sets or asks it (ADR 17).',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/modules/par/rules/scoring/formula/parse-formula\\.ts$' },
      to: { path: 'node_modules/jsep/' },
    },
    {
      name: 'contracts-are-shapes',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/contract(/|\\.ts$)' },
      to: { pathNot: '^src/(shared/|modules/$1/(rules/|contract/|refusals[\\w-]*\\.vi\\.ts$))|node_modules/zod/' },
    },
    {
      name: 'pages-know-no-server',
      comment: 'Pages speak through contracts; rules and reasons are shared.',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/web/' },
      to: { path: '^src/(platform|app)/|^src/modules/[^/]+/(actions|queries|reports)/|^src/modules/[^/]+/index\\.ts$' },
    },
    {
      name: 'phone-page-stands-alone',
      comment:
        'A respondent loads under 60 kB (ADR 24): nothing of the program’s pages or of its shapes but their types.',
      severity: 'error',
      from: { path: '^src/modules/survey/web/phone/' },
      to: {
        dependencyTypesNot: ['type-only'],
        pathNot:
          '^src/(shared/|ui/light/|modules/survey/(web/phone/|rules/|refusals-of-phone\\.vi\\.ts$))|node_modules/preact/',
      },
    },
    {
      name: 'public-page-stands-alone',
      comment:
        'What is published opens on a phone in the field (ADR 32): nothing of the program’s pages or of its shapes.',
      severity: 'error',
      from: { path: '^src/modules/par/web/public/', pathNot: TESTS },
      to: {
        dependencyTypesNot: ['type-only'],
        pathNot: '^src/(shared/|ui/(light/|icon\\.svg$)|modules/par/(web/public/|rules/))|node_modules/preact/',
      },
    },
    {
      name: 'server-knows-no-pages',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/(?!web/)', pathNot: TESTS },
      to: { path: '^src/(ui/|modules/[^/]+/web/)' },
    },
    {
      name: 'platform-knows-no-module',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: TESTS },
      to: { path: '^src/(modules|app|ui)/' },
    },
    {
      name: 'ui-knows-no-module',
      severity: 'error',
      from: { path: '^src/ui/', pathNot: TESTS },
      to: { path: '^src/(modules|app|platform)/' },
    },
    {
      name: 'shared-stands-alone',
      severity: 'error',
      from: { path: '^src/shared/', pathNot: TESTS },
      to: { pathNot: '^src/shared/|node_modules/zod/' },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: '\\.test\\.tsx?$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // TypeScript 7 is not known to dependency-cruiser: without this parser it reads nothing and reports success.
    parser: 'swc',
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
}
