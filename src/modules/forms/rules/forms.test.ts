/**
 * Every field of the three official forms (db/catalogues/personnel/parts.json has the item each stands in) is found under its item,
 * and nothing stands where nothing is known.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import catalogue from '../../../../db/catalogues/personnel/parts.json' with { type: 'json' }
import { type FilledEntry, type FilledForm, FORMS, filledForm } from './form.ts'
import { LAYOUTS } from './forms.ts'
import { brief } from './layouts/brief.ts'
import { paidSince } from './of-work.ts'
import type { SaidLine, Told } from './said.ts'
import { payRow } from './staff-pay.ts'

interface Listed {
  label: string
  forms?: Partial<Record<(typeof FORMS)[number], string>>
}
const PARTS = catalogue.parts as unknown as { key: string; sensitivity: string; fields: (Listed & { key: string })[] }[]
const DERIVED = catalogue.derived as unknown as Record<string, Listed>

const DAY = '2026-11-26'
const line = (part: string, said: Record<string, string>, more: Partial<SaidLine> = {}): SaidLine => ({
  part,
  slot: part === 'post' || part === 'party-post' ? 'main' : '',
  from: '2010-03-05',
  to: null,
  values: said,
  words: said,
  unitOnDay: said.unitId ?? '',
  ...more,
})
const toldOf = (lines: readonly SaidLine[], more: Partial<Told> = {}): Told => ({
  day: DAY,
  known: null,
  province: null,
  lines,
  hidden: new Set<string>(),
  ...more,
})

const textsOf = (entry: FilledEntry): string[] => {
  if (entry.kind === 'blanks') return entry.blanks.map(({ value }) => value ?? '')
  return entry.kind === 'heading' ? [] : entry.rows.flat()
}
/** What stands under an item, the sub-items of '30' and the range '32.1–32.6' too. */
function under(form: FilledForm, items: string): string {
  const [first = '', last = first] = (items.startsWith('header') ? 'header' : items).split('–')
  const isUnder = (item: string) =>
    first.split(', ').some((one) => item === one || (one === item.split('.')[0] && !one.includes('.'))) ||
    (first <= item && item <= last && item.split('.')[0] === first.split('.')[0])
  const blanks = [...form.header, ...form.entries.flatMap((entry) => (entry.kind === 'blanks' ? entry.blanks : []))]
  const tables = form.entries.filter((entry) => entry.kind === 'table' || entry.kind === 'across')
  return [
    ...blanks.filter(({ item }) => isUnder(item)).map(({ value }) => value ?? ''),
    ...tables.filter(({ item }) => isUnder(item)).flatMap(textsOf),
  ].join('\n')
}

/** Where the old forms ask for the highest alone, or divide by what a field says, it is not printed itself. */
const NOT_PRINTED = new Set([
  // It says which table of TT 06/2023 a course stands in.
  'training.kind',
  // 'Hình thức cao nhất, năm nào': no more is asked.
  ...['quality.year 2C-BNV/2008', 'quality.class 2C-BNV/2008', 'quality.year 2C/TCTW-98', 'quality.class 2C/TCTW-98'],
  ...['discipline.conduct 2C-BNV/2008', 'discipline.authority 2C-BNV/2008'],
  // A picture.
  'photo.sha256',
])

const fields = PARTS.flatMap((part) => part.fields.map((field) => ({ part: part.key, field })))

test.each(FORMS)('%s: every field stands in its item', (id) => {
  const missing = fields.flatMap(({ part, field }) => {
    const items = field.forms?.[id]
    const name = `${part}.${field.key}`
    if (items === undefined || NOT_PRINTED.has(name) || NOT_PRINTED.has(`${name} ${id}`)) return []
    const mark = field.key === 'bornOn' ? '1961' : field.key === 'heightCm' ? '161' : '‹said›'
    // A year alone commends for nothing.
    const besides = name === 'commendation.year' ? { form: 'GK' } : {}
    const form = filledForm(LAYOUTS[id], toldOf([line(part, { ...besides, [field.key]: mark })]))
    return under(form, items).replace('1m61', '161').includes(mark) ? [] : [`${name} (${items}): ${field.label}`]
  })
  expect(missing).toEqual([])
})

const course = (more: Partial<SaidLine> = {}) => line('training', { award: 'Cử nhân' }, { to: '2014-07-01', ...more })
const ended = { to: '2014-07-01' }
/** What is worked out of lines: which lines, and what then stands there. */
const WORKED_OUT: Record<string, [lines: SaidLine[], expected: string]> = {
  joined_current_unit_on: [
    [
      line('employment', { unitId: 'Sở cũ', personKind: 'VC' }, { from: '2008-01-01', to: '2010-03-05' }),
      line('employment', { unitId: 'Sở', personKind: 'VC' }, { to: '2015-01-01' }),
      line('employment', { unitId: 'Sở', personKind: 'CC' }, { from: '2015-01-01' }),
    ],
    '05/03/2010',
  ],
  military_from: [[line('military', {}, ended)], '05/03/2010'],
  military_to: [[line('military', {}, ended)], '30/06/2014'],
  rank: [[line('rank', {}, { words: { rank: 'Chuyên viên chính' } })], 'Chuyên viên chính'],
  salary_from: [
    [
      line('pay', { rank: '01.003', step: '9' }, { to: '2013-03-01' }),
      line('pay', { rank: '01.003', step: '9', overScalePercent: '5%' }, { from: '2013-03-01' }),
    ],
    '03/2010',
  ],
  over_scale_from: [
    [
      line('pay', { rank: '01.003', step: '9', overScalePercent: '5%' }, { to: '2013-03-01' }),
      line('pay', { rank: '01.003', step: '9', overScalePercent: '6%' }, { from: '2013-03-01' }),
    ],
    '01/03/2013',
  ],
  position_allowance: [[line('allowance', { kind: 'CHUC_VU', coefficient: '0,50' })], '0,50'],
  concurrent_allowance: [[line('allowance', { kind: 'KIEM_NHIEM', percent: '10%' })], '10%'],
  other_allowances: [[line('allowance', { kind: 'KHU_VUC', coefficient: '0,30' })], 'KHU_VUC 0,30'],
  concurrent_position: [[line('post', { title: 'Ủy viên' }, { slot: 'concurrent' })], 'Ủy viên'],
  party_concurrent: [[line('party-post', { title: 'Chi ủy viên' }, { slot: 'concurrent' })], 'Chi ủy viên'],
  commendation_top: [
    [line('commendation', { form: 'GK', year: '2022' }), line('commendation', { form: 'HC_LD3', year: '2019' })],
    'HC_LD3',
  ],
  discipline_top: [[line('discipline', { form: 'KHIEN_TRACH' }), line('discipline', { form: 'CANH_CAO' })], 'CANH_CAO'],
  training: [[course()], 'Cử nhân'],
  'training.from': [[course()], '03/2010'],
  'training.to': [[course()], '06/2014'],
  'training.award': [[line('training', { qualification: 'Thạc sĩ' })], 'Thạc sĩ'],
  work: [[line('post', { title: 'Trưởng phòng' })], 'Trưởng phòng'],
  'work.from': [[line('work', { unit: 'Sở' }, ended)], '03/2010'],
  'work.to': [[line('work', { unit: 'Sở' }, ended)], '06/2014'],
  old_regime_work: [[line('old-regime', { what: 'Thư ký' }, ended)], 'Thư ký'],
  'old_regime_work.from': [[line('old-regime', { what: 'Thư ký' }, ended)], '03/2010'],
  'old_regime_work.to': [[line('old-regime', { what: 'Thư ký' }, ended)], '06/2014'],
  foreign_organizations: [[line('foreign-organization', { what: 'Hội' }, ended)], 'Hội'],
  'foreign_organizations.from': [[line('foreign-organization', { what: 'Hội' }, ended)], '03/2010'],
  'foreign_organizations.to': [[line('foreign-organization', { what: 'Hội' }, ended)], '06/2014'],
  commendations: [[line('commendation', { form: 'GK', year: '2022' })], '2022'],
  disciplines: [[line('discipline', { form: 'CANH_CAO' }, ended)], 'CANH_CAO'],
  'disciplines.from': [[line('discipline', { form: 'CANH_CAO' }, ended)], '2010'],
  'disciplines.to': [[line('discipline', { form: 'CANH_CAO' }, ended)], '06/2014'],
  family_own: [[line('family', { side: 'OWN', name: 'Bố' })], 'Bố'],
  family_spouse: [[line('family', { relation: 'CHA_VC', name: 'Bố vợ' })], 'Bố vợ'],
  salary_history: [[line('pay', { coefficient: '2,34' })], '2,34'],
  'salary_history.step': [[line('pay', { step: '7' })], '7'],
  'salary_history.coefficient': [[line('pay', { coefficient: '2,34' })], '2,34'],
  'salary_history.position_pay': [[line('pay', { positionPay: '9.000.000 đồng' })], '9.000.000'],
  'salary_history.from': [[line('pay', {}, ended)], '03/2010'],
  'salary_history.to': [[line('pay', {}, ended)], '06/2014'],
  allowance_history: [[line('allowance', { kind: 'KHU_VUC' })], 'KHU_VUC'],
  'allowance_history.from': [[line('allowance', {}, ended)], '03/2010'],
  'allowance_history.to': [[line('allowance', {}, ended)], '06/2014'],
}
/** Days that the older forms do not ask for, and what is signed by hand. */
const NOT_ASKED = new Set([
  ...['disciplines.to 2C-BNV/2008', 'disciplines.to 2C/TCTW-98'],
  ...['salary_history.to 2C-BNV/2008', 'salary_history.to 2C/TCTW-98'],
])

test.each(FORMS)('%s: what is worked out of dated lines stands in its item', (id) => {
  const missing = Object.entries(DERIVED).flatMap(([name, { label, forms }]) => {
    const items = forms?.[id]
    if (items === undefined || items === 'foot' || NOT_ASKED.has(`${name} ${id}`)) return []
    const spouse = /^family_spouse\.(.+)$/.exec(name)?.[1]?.replace('birth_year', 'birthYear')
    const [lines, expected] = spouse
      ? [[line('family', { side: 'SPOUSE', [spouse]: '‹said›' })], '‹said›']
      : (WORKED_OUT[name] ?? [[], `no case for ${name}`])
    const found = under(filledForm(LAYOUTS[id], toldOf(lines)), items)
    return found.includes(expected) ? [] : [`${name} (${items}): ${label}: ${expected} not in “${found}”`]
  })
  expect(missing).toEqual([])
})

test.each([
  ['2C-BNV/2008', 32],
  ['2C/TCTW-98', 31],
  ['TT06/2023', 38],
] as const)('%s has its %i items in their order, each under its number', (id, count) => {
  const { entries } = LAYOUTS[id]
  const asked = entries.flatMap((entry) =>
    'blanks' in entry
      ? entry.blanks.map(({ item, label }) => ({ item, label }))
      : [{ item: entry.item, label: 'heading' in entry ? entry.heading : '' }],
  )
  const numbers = asked.map(({ item }) => Number.parseInt(item, 10))
  expect([...new Set(numbers)]).toEqual(Array.from({ length: count }, (_, at) => at + 1))
  const first = new Map(asked.toReversed().map(({ item, label }) => [item, label]))
  for (const [item, label] of first) expect(label).toMatch(new RegExp(`^(${item}[)-]|${item.slice(-1)}\\))`))
})

test.each(FORMS)('%s: of a record that says nothing every blank is dots and every table empty', (id) => {
  const { header, entries } = filledForm(LAYOUTS[id], toldOf([]))
  expect(
    [...header, ...entries.flatMap((entry) => (entry.kind === 'blanks' ? entry.blanks : []))].map(({ value }) => value),
  ).toEqual(expect.not.arrayContaining([expect.any(String)]))
  expect(entries.flatMap((entry) => ('rows' in entry ? entry.rows : []))).toEqual([])
})

test.each(FORMS)('%s: whatever of a record is known, each row has a cell under each head', (id) => {
  const known = fc.uniqueArray(fc.constantFrom(...fields), { minLength: 1, maxLength: 40 })
  const days = fc.tuple(fc.integer({ min: 1990, max: 2025 }), fc.option(fc.integer({ min: 1990, max: 2035 })))
  fc.assert(
    fc.property(known, days, (chosen, [from, to]) => {
      const when = { from: `${from}-03-01`, to: to === null || to <= from ? null : `${to}-01-01` }
      const lines = chosen.map(({ part, field }) => line(part, { [field.key]: 'x' }, when))
      for (const entry of filledForm(LAYOUTS[id], toldOf(lines)).entries) {
        if (entry.kind === 'table') for (const row of entry.rows) expect(row).toHaveLength(entry.columns.length)
        if (entry.kind === 'across') for (const row of entry.rows) expect(row).toHaveLength(entry.heads.length)
      }
    }),
    { numRuns: 60 },
  )
})

test('parts whoever prints may not see say nothing, and the form names the items', () => {
  const hidden = new Set(PARTS.filter(({ sensitivity }) => sensitivity !== 'ordinary').map(({ key }) => key))
  const lines = [...hidden].map((part) =>
    line(part, Object.fromEntries(fields.filter((one) => one.part === part).map(({ field }) => [field.key, 'KÍN']))),
  )
  const expected: Record<(typeof FORMS)[number], string[]> = {
    '2C-BNV/2008': ['7', '12', '16', '17', '22', '23', '24', '29', '30a', '30b'],
    '2C/TCTW-98': ['3', '9', '10', '14', '15', '23', '24', '25', '28a', '28b', '29', '30a', '30b', '31'],
    'TT06/2023': [
      ...['7', '11', '15', '16', '18', '24', '26', '27', '31', '34.1', '34.2', '34.3', '35.2', '36.1', '36.2', '37.3'],
    ],
  }
  for (const id of FORMS) {
    expect(JSON.stringify(filledForm(LAYOUTS[id], toldOf(lines)))).toContain('KÍN')
    const form = filledForm(LAYOUTS[id], toldOf(lines, { hidden }))
    expect(form.hiddenItems).toEqual(expected[id])
    expect(JSON.stringify(form)).not.toContain('KÍN')
  }
})

test('a form of a past day says what held then: the post of then, and nothing that came after', () => {
  const lines = [
    line('post', { title: 'Phó trưởng phòng' }, { to: '2015-01-01' }),
    line('post', { title: 'Trưởng phòng' }, { from: '2015-01-01' }),
    line('work', { unit: 'Sở', position: 'Phó trưởng phòng' }, { to: '2015-01-01' }),
    line('commendation', { form: 'BK_BT', year: '2020' }, { from: '2020-12-31' }),
  ]
  const form = filledForm(LAYOUTS['TT06/2023'], toldOf(lines, { day: '2012-06-30' }))
  expect(under(form, '23')).toBe('Phó trưởng phòng\n\n')
  expect(under(form, '33')).toBe('03/2010\nnay\nSở\nPhó trưởng phòng')
  expect(under(form, '35')).not.toContain('BK_BT')
})

test('an address of three names fills three blanks; since 1/7/2025 there is no district; a year alone leaves day and month dots', () => {
  const place = (homePlace: string) =>
    under(filledForm(LAYOUTS['TT06/2023'], toldOf([line('person', { homePlace, bornOn: '1970' })])), '5').split('\n')
  expect(place('Xã Tân Tiến, huyện Yên Dũng, tỉnh Bắc Giang')).toEqual([
    'Xã Tân Tiến',
    'huyện Yên Dũng',
    'tỉnh Bắc Giang',
  ])
  expect(place('Tân Tiến, Yên Dũng, Bắc Giang')).toEqual(['Tân Tiến', 'Yên Dũng', 'Bắc Giang'])
  expect(place('Thôn 3, xã Tân Tiến, tỉnh Bắc Ninh')).toEqual(['Thôn 3, xã Tân Tiến', '', 'tỉnh Bắc Ninh'])
  expect(place('Phường Tân Tiến, tỉnh Bắc Ninh')).toEqual(['Phường Tân Tiến', '', 'tỉnh Bắc Ninh'])
  expect(place('Bắc Giang')).toEqual(['Bắc Giang', '', ''])
  // The form of 2008 has the words before its blanks already.
  const old = filledForm(
    LAYOUTS['2C-BNV/2008'],
    toldOf([line('person', { birthPlace: 'Xã Tân Tiến, huyện Yên Dũng, tỉnh Bắc Giang' })]),
  )
  expect(under(old, '4').split('\n')).toEqual(['Tân Tiến', 'Yên Dũng', 'Bắc Giang'])
  const form = filledForm(LAYOUTS['2C-BNV/2008'], toldOf([line('person', { bornOn: '1970' })]))
  expect(under(form, '3').split('\n').slice(0, 3)).toEqual(['', '', '1970'])
})

test('a stretch is named as its paper names it: by month, by the year alone, and what goes on is “nay”', () => {
  const work = (from: string, to: string | null, values: Record<string, string>) =>
    line('work', { ...values, unit: 'Sở' }, { from, to })
  const lines = [
    work('1998-01-01', '2002-01-01', { from: '1998', to: '2001' }),
    work('2002-03-01', '2010-01-01', { from: '2002-03', to: '2009-12' }),
    work('2010-01-01', null, { from: '2010-01-01' }),
  ]
  const form = filledForm(LAYOUTS['2C-BNV/2008'], toldOf(lines))
  expect(
    under(form, '28')
      .split('\n')
      .filter((text) => text !== 'Sở'),
  ).toEqual(['1998 – 2001', '03/2002 – 12/2009', '01/2010 – nay'])
})

test('a career band begins a new time of pay, though rank and number of the step stay', () => {
  const pay = (values: Record<string, string>, when: Partial<SaidLine>) =>
    line('pay', { rank: '13.091', step: '3', ...values }, when)
  const lines = [
    pay({ coefficient: '3,00' }, { to: '2026-07-01' }),
    pay({ coefficient: '3,20', group: 'IV' }, { from: '2026-07-01', to: '2026-09-01' }),
    pay({ coefficient: '3,20', group: 'IV', countedFrom: '2024-03' }, { from: '2026-09-01' }),
  ]
  expect(paidSince.say(toldOf(lines))).toBe('01/07/2026')
  expect(paidSince.say(toldOf(lines, { day: '2026-06-30' }))).toBe('05/03/2010')
})

test('the brief has sixteen items in their order', () => {
  const items = brief.entries.flatMap((entry) => ('blanks' in entry ? entry.blanks : [entry]).map(({ item }) => item))
  expect([...new Set(items)]).toEqual(Array.from({ length: 16 }, (_, at) => String(at + 1)))
})

test('a row of staff and pay sums what is a percent apart from what is a coefficient; over scale counts once', () => {
  const allowance = (kind: string, values: Record<string, number>, words: Record<string, string>) =>
    line('allowance', {}, { values: { kind, ...values }, words: { kind, ...words } })
  const row = payRow(
    toldOf([
      line('person', {}, { values: { sex: 'F' }, words: { bornOn: '12/04/1988' } }),
      line('pay', {}, { values: { overScalePercent: 6 }, words: { coefficient: '4,98', overScalePercent: '6%' } }),
      allowance('CHUC_VU', { coefficient: 50 }, { coefficient: '0,50' }),
      allowance('KHU_VUC', { coefficient: 30 }, { coefficient: '0,30' }),
      allowance('CONG_VU', { percent: 25 }, { percent: '25%' }),
      allowance('VUOT_KHUNG', { percent: 6 }, { percent: '6%' }),
    ]),
  )
  expect(row).toMatchObject({ bornMale: '', bornFemale: '12/04/1988', ofPost: '0,50', ofRegion: '0,30', ofDuty: '' })
  expect(row).toMatchObject({ coefficient: '4,98', overScale: '6%', percents: 31, coefficients: 80 })
})
