import { expect, test } from 'vitest'
import { DECISION_KINDS, type DecisionKind } from '../event-kinds.ts'
import { type Effect, type FoldedEvent, type Line, sets } from '../fold/effect.ts'
import { fold } from '../fold/fold.ts'
import { ENACTED } from '../law/enacted.ts'
import type { Values } from '../parts.ts'
import type { Discipline } from '../step-due.ts'
import { type OnDay, onDay } from './on-day.ts'
import { EVENT_RULES, effectsOf, eventsBy, judged } from './rules.ts'
import { saidBy } from './said-by.ts'

const event = (eventId: string, kind: string, ...effects: Effect[]): FoldedEvent => ({
  eventId,
  row: eventId,
  kind,
  effectiveOn: '2015-06-01',
  effects,
})

/** A chuyên viên of unit 7 since 2015, at step 4 since 1/3/2023, head of a division since 15/3/2021 for five years. */
const CAREER: FoldedEvent[] = [
  event('born', 'declare', sets('person', '1964-10-10', { sex: 'M', bornOn: '1964-10-10' })),
  event('in', 'recruit', sets('employment', '2015-06-01', { unitId: 7, personKind: 'CONG_CHUC' })),
  event(
    'step',
    'step-early',
    sets('rank', '2015-06-01', { rank: '01.003' }),
    sets('pay', '2023-03-01', { rank: '01.003', step: 4, coefficient: 333, countedFrom: '2023-03-01' }),
  ),
  event(
    'head',
    'appoint-post',
    sets(
      'post',
      '2021-03-15',
      { title: 'Trưởng phòng', rankOfPost: 'TRUONG_PHONG', termEndsOn: '2026-03-15' },
      { slot: 'main' },
    ),
    sets('allowance', '2021-03-15', { kind: 'CHUC_VU', coefficient: 50 }, { slot: 'CHUC_VU' }),
  ),
]

function on(
  day: string,
  { more = [], disciplines = [] }: { more?: FoldedEvent[]; disciplines?: Discipline[] } = {},
): OnDay {
  const events = [...CAREER, ...more]
  return onDay(
    {
      lines: fold(events).lines,
      disciplines,
      law: ENACTED,
      kindOf: (row) => events.find((one) => one.row === row)?.kind ?? null,
    },
    day,
  )
}
const whyNot = (kind: DecisionKind, said: Values, day: OnDay) =>
  judged(kind, said, day, { today: '2027-12-31' }).map(
    ({ strength, reason }) => `${strength} ${reason.reason.replace('personnel.', '')}`,
  )

/** What holds the day after, by part. */
function after(kind: DecisionKind, said: Values, day: string): Record<string, Line['values']> {
  const drafts = eventsBy(kind, said, on(day)).map(({ kind, effects }, at) => event(`new-${at}`, kind, ...effects))
  const held = fold([...CAREER, ...drafts]).lines.filter(
    (line) => line.from <= day && (line.to === null || day < line.to),
  )
  return Object.fromEntries(
    held.map(({ part, slot, values }) => [slot === 'main' || slot === '' ? part : slot, values]),
  )
}

test('every kind of decision has a law, fields of their own, and offers nothing it would not take', () => {
  for (const kind of DECISION_KINDS) {
    const { law, fields, defaults } = EVENT_RULES[kind]
    expect(law, kind).not.toBe('')
    const keys = fields.map(({ key }) => key)
    expect(new Set(keys).size, kind).toBe(keys.length)
    for (const key of Object.keys(defaults?.(on('2026-04-01')) ?? {})) expect(keys, `${kind}.${key}`).toContain(key)
  }
})

test('a step goes to the next of the group and says which it starts from (NĐ 204/2004/NĐ-CP Điều 7)', () => {
  expect(effectsOf('step-regular', {}, on('2026-03-01'))).toMatchObject([
    { part: 'pay', from: '2026-03-01', values: { step: 5, coefficient: 366 }, expects: { step: 4 } },
  ])
  expect(whyNot('step-regular', {}, on('2026-03-01'))).toEqual([])
  expect(whyNot('step-regular', {}, on('2026-02-28'))).toEqual(['warn step-before-due'])
  expect(whyNot('step-early', {}, on('2025-03-01'))).toEqual(['warn early-twice'])
  const last = event('last', 'appoint-rank', sets('pay', '2024-01-01', { rank: '01.003', step: 9, coefficient: 498 }))
  expect(whyNot('step-regular', {}, on('2027-01-01', { more: [last] }))).toEqual(['refuse last-step'])
  expect(whyNot('step-over-scale', { overScalePercent: 5 }, on('2027-01-01', { more: [last] }))).toEqual([])
  expect(whyNot('step-over-scale', { overScalePercent: 5 }, on('2027-01-01'))).toEqual(['refuse not-last-step'])
  expect(whyNot('appoint-rank', { rank: '01.003', step: 13 }, on('2026-03-01'))).toEqual(['refuse no-such-step'])
  expect(whyNot('appoint-rank', { rank: '01.003', step: 2, coefficient: 300 }, on('2026-03-01'))).toEqual([
    'refuse coefficient-differs',
  ])
})

test('a change of rank places by TT 02/2007/TT-BNV where the form leaves the step empty', () => {
  const [, pay] = effectsOf('change-rank', { rank: '01.002' }, on('2026-03-01'))
  expect(pay).toMatchObject({ values: { rank: '01.002', step: 1, coefficient: 440, countedFrom: '2026-03-01' } })
  expect(whyNot('change-rank', { rank: '01.003' }, on('2026-03-01'))).toEqual(['refuse same-rank'])
})

test('a difference kept from before goes into the placing of the next change of rank and ends with it (TT 02/2007/TT-BNV Mục II 1 c)', () => {
  const keeping = (coefficient: number, more: Values = {}) => [
    event('at', 'change-rank', sets('pay', '2024-01-01', { rank: '01.003', step: 9, coefficient: 498, ...more })),
    event(
      'kept',
      'change-rank',
      sets('allowance', '2024-01-01', { kind: 'BAO_LUU', coefficient }, { slot: 'BAO_LUU' }),
    ),
  ]
  // 4,98 alone goes to 5,08; with 0,23 kept it is 5,21, and goes to 5,42.
  const [, pay, kept] = effectsOf('change-rank', { rank: '01.002' }, on('2026-03-01', { more: keeping(23) }))
  expect([pay, kept]).toMatchObject([
    { values: { step: 4, coefficient: 542 } },
    { op: 'end', part: 'allowance', slot: 'BAO_LUU', on: '2026-03-01' },
  ])
  // Beyond the last step of the new rank the whole difference is kept anew: 4,98 × 1,05 + 0,23 = 5,46 over 4,98.
  const down = effectsOf(
    'change-rank',
    { rank: '06.031' },
    on('2026-03-01', { more: keeping(23, { overScalePercent: 5 }) }),
  )
  expect(down.slice(1)).toMatchObject([
    { values: { step: 9, coefficient: 498 } },
    { op: 'set', part: 'allowance', slot: 'BAO_LUU', values: { coefficient: 48 } },
  ])
  // Another step than the placing's is the office's own: of what it keeps the decision on the allowance tells.
  expect(
    effectsOf('change-rank', { rank: '01.002', step: 5 }, on('2026-03-01', { more: keeping(23) }))[2],
  ).toMatchObject({
    op: 'end',
  })
  expect(effectsOf('change-rank', { rank: '01.002' }, on('2026-03-01'))).toHaveLength(2)
})

test('retirement waits for the age of the month of birth, unless the law names a reason (NĐ 135/2020/NĐ-CP, Phụ lục I)', () => {
  expect(whyNot('retire', { reason: 'HUU_DUNG_TUOI' }, on('2026-05-01'))).toEqual([])
  expect(whyNot('retire', { reason: 'HUU_DUNG_TUOI' }, on('2026-04-01'))).toEqual(['refuse retires-early'])
  expect(whyNot('retire', { reason: 'SAP_XEP' }, on('2025-03-01'))).toEqual([])
  expect(whyNot('retire', { reason: 'HUU_TRUOC_TUOI' }, on('2016-01-01'))).toEqual(['refuse retires-too-early'])
  expect(after('retire', { reason: 'HUU_DUNG_TUOI' }, '2026-05-01')).toEqual({ person: expect.anything() })
})

test('appointment: five years, not while discipline lasts, shortened by retirement (D02: 24 months after the post was taken)', () => {
  const said = { slot: 'main', title: 'Phó Giám đốc', rankOfPost: 'PHO_SO', allowance: 80 }
  expect(EVENT_RULES['appoint-post'].defaults?.(on('2022-01-01'))).toMatchObject({ termEndsOn: '2026-04-30' })
  const disciplines = [{ side: 'STATE', form: 'CACH_CHUC', on: '2025-02-10' }]
  expect(whyNot('appoint-post', said, on('2027-02-09', { disciplines }))).toEqual(['refuse barred'])
  expect(whyNot('appoint-post', said, on('2027-02-10', { disciplines }))).toEqual([])
  const partyFirst = [
    { side: 'STATE', form: 'CANH_CAO', on: '2025-08-10' },
    { side: 'PARTY', form: 'CANH_CAO', on: '2025-07-20' },
  ]
  expect(whyNot('plan', { post: 'Giám đốc' }, on('2026-07-20', { disciplines: partyFirst }))).toEqual([])
  expect(after('appoint-post', said, '2022-01-01')).toMatchObject({
    post: { title: 'Phó Giám đốc', appointedOn: '2022-01-01' },
    CHUC_VU: { coefficient: 80 },
  })
  expect(after('appoint-post', { ...said, slot: 'concurrent' }, '2022-01-01')).toMatchObject({
    post: { title: 'Trưởng phòng' },
    concurrent: { title: 'Phó Giám đốc' },
  })
})

test('reappointment is considered within 90 days of the end of the term (NĐ 115/2020/NĐ-CP Điều 51)', () => {
  expect(whyNot('reappoint', { termEndsOn: '2026-04-30' }, on('2026-01-15'))).toEqual([])
  expect(whyNot('reappoint', { termEndsOn: '2026-04-30' }, on('2025-06-01'))).toEqual(['warn reappoint-window'])
  expect(after('reappoint', { termEndsOn: '2026-04-30' }, '2026-03-01').post).toMatchObject({
    title: 'Trưởng phòng',
    reappointedOn: '2026-03-01',
    termEndsOn: '2026-04-30',
  })
})

test('a transfer ends the post and its allowance, a secondment neither (biệt phái: at most 3 years)', () => {
  const moved = after('transfer', { toUnitId: 9, title: 'Chuyên viên' }, '2024-01-01')
  expect(moved).toMatchObject({ employment: { unitId: 9, personKind: 'CONG_CHUC' }, post: { title: 'Chuyên viên' } })
  expect(moved).not.toHaveProperty('CHUC_VU')
  const lent = after('second', { unitId: 9, until: '2026-12-31' }, '2024-01-01')
  expect(lent).toMatchObject({ employment: { unitId: 7 }, use: { unitId: 9 }, CHUC_VU: { coefficient: 50 } })
  expect(whyNot('second', { unitId: 9, until: '2027-01-02' }, on('2024-01-01'))).toEqual(['warn secondment-too-long'])
  expect(whyNot('rotate', { toUnitId: 9, termEndsOn: '2026-12-31' }, on('2024-01-01'))).toEqual([
    'warn rotation-too-short',
  ])
  expect(whyNot('transfer', { toUnitId: 7 }, on('2024-01-01'))).toEqual(['refuse moves-nowhere'])
})

test('forms of discipline are those of the kind of person and the day (D06–D13); a post taken is an event of its own', () => {
  const form = (form: string) => ({ side: 'STATE', form, conduct: 'vi phạm' })
  expect(whyNot('discipline', form('GIANG_CHUC'), on('2024-05-01'))).toEqual([])
  expect(whyNot('discipline', form('GIANG_CHUC'), on('2025-08-01'))).toEqual(['refuse discipline-form'])
  expect(whyNot('discipline', form('HA_BAC_LUONG'), on('2024-05-01'))).toEqual(['refuse discipline-not-leaders'])
  const ended = event('end', 'relieve-post', { op: 'end', part: 'post', slot: 'main', on: '2024-01-01' })
  expect(whyNot('discipline', form('CACH_CHUC'), on('2024-05-01', { more: [ended] }))).toEqual([
    'refuse discipline-leaders',
  ])
  expect(eventsBy('discipline', form('CACH_CHUC'), on('2024-05-01')).map(({ kind }) => kind)).toEqual([
    ...['discipline', 'relieve-post'],
  ])
  expect(after('discipline', form('CACH_CHUC'), '2024-05-01')).not.toHaveProperty('post')
})

test('nobody is recruited twice, and nothing happens to who is not there; civil servants have no contract', () => {
  const joins = { toUnitId: 7, personKind: 'CONG_CHUC', title: 'Chuyên viên', contractKind: 'HDLV_XDTH' }
  expect(whyNot('recruit', joins, on('2020-01-01'))).toEqual(['refuse already-employed'])
  expect(whyNot('transfer', { toUnitId: 9 }, on('2015-01-01'))).toEqual(['refuse not-employed'])
  expect(whyNot('recruit', joins, on('2014-01-01'))).toEqual(['refuse no-contract'])
  expect(whyNot('contract', { contractKind: 'HDLV_XDTH' }, on('2020-01-01'))).toEqual(['refuse no-contract'])
  expect(whyNot('recruit', {}, on('2014-01-01'))).toEqual(['refuse field-missing'])
  expect(whyNot('retire', { reason: 'NGHI_CHOI' }, on('2026-05-01'))).toEqual(['refuse field-code'])
})

test('who comes back before the planned day is on leave no longer', () => {
  const off = event('off', 'leave', ...effectsOf('leave', { kind: 'KHONG_LUONG', to: '2025-06-30' }, on('2025-01-01')))
  const back = event('back', 'leave-end', ...effectsOf('leave-end', {}, on('2025-03-01', { more: [off] })))
  const { lines, contradictions } = fold([...CAREER, off, back])
  expect(lines.find(({ part }) => part === 'absence')).toMatchObject({ from: '2025-01-01', to: '2025-03-01' })
  expect(contradictions).toEqual([])
  expect(whyNot('leave-end', {}, on('2025-03-01'))).toEqual(['refuse not-on-leave'])
})

test('what a form did can be said anew by a form, also where nobody kept what it said', () => {
  const day = on('2024-04-01')
  const said: [DecisionKind, Values][] = [
    ['step-regular', { step: 5, countedFrom: '2024-03-01' }],
    ['appoint-rank', { rank: '01.003', step: 2, coefficient: 267, countedFrom: '2024-04-01' }],
    ['transfer', { toUnitId: 9, title: 'Chuyên viên', rankOfPost: 'CHUYEN_MON' }],
    ['second', { unitId: 9, until: '2026-03-31' }],
    ['appoint-post', { slot: 'concurrent', title: 'Phó phòng', rankOfPost: 'PHO_TRUONG_PHONG', unitId: 8 }],
    ['extend-post', { termEndsOn: '2026-12-31' }],
    ['allowance', { kind: 'CONG_VU', percent: 25, until: '2025-12-31' }],
    ['leave', { kind: 'KHONG_LUONG', reason: 'việc riêng', to: '2024-06-30' }],
    ['train', { school: 'Trường Chính trị', major: 'QLNN', from: '2024-04', to: '2024-06' }],
    ['rate', { year: 2023, class: 'HTTNV' }],
    ['commend', { year: 2023, form: 'GIAY_KHEN' }],
    ['contract', { contractKind: 'XDTH', contractNumber: '1/HĐ', until: '2025-03-31' }],
    ['discipline', { side: 'PARTY', partyForm: 'KHAI_TRU', conduct: 'vi phạm' }],
    ['relieve-post', {}],
  ]
  for (const [kind, values] of said) {
    const effects = eventsBy(kind, values, day)[0]?.effects ?? []
    expect(eventsBy(kind, saidBy(kind, effects), day)[0]?.effects, kind).toEqual(effects)
  }
})

test('Party discipline has its own list of forms; another side has another', () => {
  const said = { side: 'PARTY', conduct: 'vi phạm' }
  const day = on('2026-04-01')
  expect(whyNot('discipline', { ...said, form: 'CANH_CAO' }, day)).toEqual(['refuse field-missing'])
  expect(whyNot('discipline', { ...said, partyForm: 'HA_BAC_LUONG' }, day)).toEqual(['refuse field-code'])
  expect(whyNot('discipline', { ...said, partyForm: 'KHAI_TRU' }, day)).toEqual([])
  expect(after('discipline', { ...said, partyForm: 'KHAI_TRU', form: 'CANH_CAO' }, '2026-04-01').discipline).toEqual({
    side: 'PARTY',
    partyForm: 'KHAI_TRU',
    conduct: 'vi phạm',
  })
})

test('a public employee is placed in a band by the group of the title, kept in it or placed in the new one (NĐ 232/2026/NĐ-CP Điều 18)', () => {
  const employee = (rank: string, step: number, coefficient: number, more: Values = {}) => [
    event('kind', 'convert', sets('employment', '2020-01-01', { unitId: 7, personKind: 'VIEN_CHUC' })),
    event(
      'title',
      'appoint-rank',
      sets('rank', '2024-03-01', { rank }),
      sets('pay', '2024-03-01', { rank, step, coefficient, countedFrom: '2024-03-01', ...more }),
    ),
  ]
  const at = (more: FoldedEvent[], day = '2026-10-01') => on(day, { more })
  const said = (day: OnDay) => EVENT_RULES['career-band'].defaults?.(day) ?? {}
  const placed = (day: OnDay) => effectsOf('career-band', said(day), day)
  // A1 stays A1: step, percent and time go on.
  const kept = at(employee('V.07.05.15', 9, 498, { overScalePercent: 6 }))
  expect(said(kept)).toEqual({ band: 3, step: 9, countedFrom: '2024-03-01' })
  expect(placed(kept)[1]).toMatchObject({ values: { step: 9, coefficient: 498, overScalePercent: 6 } })
  expect(whyNot('career-band', said(kept), kept)).toEqual([])
  // A2.2 goes to A2.1 by the nearest coefficient not below: 4,34 → 4,40, time counted on.
  const moved = at(employee('V.07.05.14', 2, 434))
  expect(placed(moved)).toMatchObject([
    { part: 'rank', values: { rank: 'V.07.05.14', band: 4 } },
    { part: 'pay', values: { group: 'A2.1', step: 1, coefficient: 440, countedFrom: '2024-03-01' } },
  ])
  // 4,00 → 4,40 is more than one increment of A2.2: time counts anew.
  expect(placed(at(employee('V.07.05.14', 1, 400)))[1]).toMatchObject({ values: { countedFrom: '2026-10-01' } })
  // Above the last step the difference is kept: 6,38 × 110% = 7,02 over 6,78.
  expect(placed(at(employee('V.07.05.14', 8, 638, { overScalePercent: 10 })))).toMatchObject([
    {},
    { values: { step: 8, coefficient: 678, countedFrom: '2026-10-01' } },
    { part: 'allowance', values: { kind: 'BAO_LUU', coefficient: 24 } },
  ])
  // What was kept from before stays beside it.
  const keeping = [
    ...employee('V.07.05.14', 8, 638, { overScalePercent: 10 }),
    event(
      'kept',
      'allowance',
      sets('allowance', '2024-03-01', { kind: 'BAO_LUU', coefficient: 10 }, { slot: 'BAO_LUU' }),
    ),
  ]
  expect(placed(at(keeping))[2]).toMatchObject({ values: { kind: 'BAO_LUU', coefficient: 34 } })
  expect(placed(at(employee('V.07.05.14', 8, 638, { overScalePercent: 10 })))[1]).not.toHaveProperty(
    'values.overScalePercent',
  )
  // Afterwards the new group counts: its steps, and the group goes on with the next step.
  const after = at([...employee('V.07.05.14', 2, 434), event('band', 'career-band', ...placed(moved))], '2027-03-01')
  expect(effectsOf('step-regular', {}, after)[0]).toMatchObject({
    values: { group: 'A2.1', step: 2, coefficient: 474 },
  })
  expect(whyNot('step-regular', {}, after)).toEqual([])
  expect(whyNot('career-band', { band: 4 }, after)).toEqual(['refuse band-already'])
  // The placing is no step: who had one before its time still had.
  const early = employee('V.07.05.14', 2, 434).map((one) =>
    one.eventId === 'title' ? { ...one, kind: 'step-early' } : one,
  )
  const placedSince = at([...early, event('band', 'career-band', ...placed(moved))], '2026-11-01')
  expect(whyNot('step-early', {}, placedSince)).toEqual(['warn early-twice'])
  expect(effectsOf('change-rank', { rank: 'V.07.05.13' }, after)[0]).toMatchObject({ values: { band: 4 } })
  expect(whyNot('career-band', { band: 4 }, kept)).toEqual(['warn band-other'])
  expect(whyNot('career-band', { band: 3 }, at(employee('V.07.05.15', 3, 333)))).toEqual(['warn band-coefficient'])
  expect(whyNot('career-band', { band: 3 }, at(employee('V.07.05.15', 3, 300), '2026-06-30'))).toEqual([
    'refuse band-not-then',
  ])
  expect(whyNot('career-band', { band: 3 }, at(employee('V.07.05.15', 3, 300), '2027-07-01'))).toEqual([
    'warn band-late',
  ])
  expect(whyNot('career-band', { band: 3 }, on('2026-10-01'))).toEqual(['refuse not-public-employee'])
})
