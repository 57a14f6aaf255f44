/** The resolver against the whole country: 10,035 old communes with their districts and provinces, cleanly typed and otherwise. */
import { expect, test } from 'vitest'
import { unitRows } from '../../../../app/catalogues.ts'
import { randomFrom } from '../../../../app/demo/random.ts'
import { nationRows } from '../../../../app/nation-rows.ts'
import { fold } from '../../../../shared/vietnamese.ts'
import { compareDays, holdsOn } from '../days.ts'
import { placedNation } from '../nation.ts'
import { placedEvents, placedUnits } from '../placed-units.ts'
import { knownNames } from './known-names.ts'
import { resolve } from './resolve.ts'

const TODAY = '2026-11-26'
const [rows, national] = [await unitRows(), await nationRows()]
const own = placedUnits(rows)
const nation = placedNation(national)
const placed = [...own, ...nation.versions].toSorted((a, b) => compareDays(a.validFrom, b.validFrom))
const ids = new Map([...new Set(placed.map(({ unit }) => unit))].map((unit, at) => [unit, at + 1]))
const idOf = (unit: string) => ids.get(unit) as number
const versions = placed.map((version) => ({
  ...version,
  isFirstKnown: false,
  unitId: idOf(version.unit),
  parentId: version.parentUnit === null ? null : idOf(version.parentUnit),
}))
const known = knownNames(
  versions,
  [...placedEvents(rows, own), ...nation.events].flatMap(({ day, follows }) =>
    follows.map(({ from, to, coverage }) => ({ day, coverage, fromId: idOf(from), toId: idOf(to) })),
  ),
)
const nowOf = new Map(versions.filter((version) => holdsOn(version, TODAY)).map((version) => [version.unitId, version]))
const ask = (text: string | readonly string[], day: string | null = null) =>
  resolve(known, typeof text === 'string' ? [text] : text, day, TODAY)
/** 'sure: Phường Bắc Giang; …' */
const told = (text: string | readonly string[], day: string | null = null) => {
  const { certainty, candidates } = ask(text, day)
  const heirs = candidates.map((one) =>
    one.heirs
      .map(({ unitId, coverage }) => `${nowOf.get(unitId)?.fullName}${coverage === 'partial' ? ' (một phần)' : ''}`)
      .sort()
      .join(' + '),
  )
  return `${certainty}: ${[...new Set(heirs)].join('; ')}`
}

const before = new Map(national.before.map((row) => [row.code, row]))
const wanted = Map.groupBy(national.mapping, ({ oldCode }) => oldCode)
const communes = national.before.filter(({ level }) => level === 'commune')
const placeOf = (code: string) => {
  const commune = before.get(code) as (typeof communes)[number]
  const district = before.get(commune.parentCode as string) as typeof commune
  return [commune, district, before.get(district.parentCode as string) as typeof commune] as const
}
/** Right when the first answer names exactly what the table names, whole or in part. */
function judged(text: string | readonly string[], code: string) {
  const { certainty, candidates } = ask(text)
  const right = (wanted.get(code) ?? []).map((row) => `${row.newCode} ${row.coverage}`).sort()
  const found = (candidates[0]?.heirs ?? []).map((heir) => `${nowOf.get(heir.unitId)?.code} ${heir.coverage}`).sort()
  return { certainty, isRight: found.join() === right.join() }
}

test('10,035 clean triples: at least 99 in 100 right, none of them wrong and called sure', () => {
  const answers = communes.map(({ code }) =>
    judged(
      placeOf(code).map(({ fullName }) => fullName),
      code,
    ),
  )
  expect(answers).toHaveLength(10_035)
  expect(answers.filter(({ isRight }) => isRight).length).toBeGreaterThanOrEqual(10_035 * 0.99)
  expect(answers.filter(({ isRight, certainty }) => !isRight && certainty === 'sure')).toEqual([])
}, 60_000)

const SHORT: Readonly<Record<string, readonly string[]>> = {
  Xã: ['X.', 'x ', 'Xã ', ''],
  Phường: ['P.', 'P ', 'p.', 'Phường '],
  'Thị trấn': ['TT.', 'TT ', 'T.T ', 'tt. ', 'Thị Trấn '],
  Huyện: ['H.', 'H. ', 'h ', 'Huyện '],
  Quận: ['Q.', 'Q ', 'quận '],
  'Thị xã': ['TX.', 'TX ', 'tx. '],
  'Thành phố': ['TP.', 'Tp ', 'T.P ', 'TP '],
  Tỉnh: ['', 'T. ', 'Tỉnh ', 'tỉnh '],
}
const STYLES = [
  'short',
  'plain',
  'slip',
  'apart',
  'joined',
  'capitals',
  'plain apart',
  'no district',
  'bare',
  'address',
] as const
const { pick, between } = randomFrom(1658)

/** One letter lost, added, exchanged or in another's place. */
function slipped(name: string): string {
  const at = between(1, name.length - 2)
  const [start, end] = [name.slice(0, at), name.slice(at + 1)]
  const letter = pick([...'aeinohtcg'])
  return pick([
    start + end,
    `${start}${letter}${name[at]}${end}`,
    start + letter + end,
    start + end[0] + name[at] + end.slice(1),
  ])
}

/** As people type it, in one of ten manners. */
function messy(code: string, style: (typeof STYLES)[number]): string {
  const units = placeOf(code)
  const parts = units.map(({ kind, name }) => ({ kind: pick(SHORT[kind] ?? [`${kind} `]), name }))
  const separator = pick([', ', ' - ', ',', '; '])
  const typed = parts.map(({ kind, name }) => kind + name)
  switch (style) {
    case 'short':
      return typed.join(separator)
    case 'plain':
      return fold(typed.join(separator))
    case 'slip': {
      const which = pick(parts.filter(({ name }) => name.length > 5 && !/\d/.test(name)))
      return parts.map((part) => part.kind + (part === which ? slipped(part.name) : part.name)).join(separator)
    }
    case 'apart':
      return typed.join(' ')
    case 'joined':
      return parts.map(({ kind, name }) => kind.trim() + name.replaceAll(' ', '')).join(',')
    case 'capitals':
      return typed.join(separator).toUpperCase()
    case 'plain apart':
      return fold(units.map(({ fullName }) => fullName).join(' '))
    case 'no district':
      return [units[0].fullName, units[2].name].join(separator)
    case 'bare':
      return units.map(({ fullName, name }, at) => (at === 0 ? fullName : name)).join(' ')
    case 'address':
      return `Số ${between(1, 200)} đường Lê Lợi, ${typed.join(', ')}, Việt Nam`
  }
}

test('2,000 messy ones: at least 95 in 100 right or honestly several, hardly any wrong and called sure', () => {
  const answers = Array.from({ length: 2_000 }, (_, at) => {
    const { code } = pick(communes)
    const style = STYLES[at % STYLES.length] as (typeof STYLES)[number]
    const text = messy(code, style)
    return { style, text, ...judged(text, code) }
  })
  const told = answers.filter(({ style }) => style !== 'no district')
  expect(told.filter(({ isRight }) => isRight).length / told.length).toBeGreaterThanOrEqual(0.95)
  // Without its district a commune may have namesakes in the province: then the answer says so.
  const honest = answers.filter(({ isRight, certainty }) => isRight || certainty === 'several')
  expect(honest.length / answers.length).toBeGreaterThanOrEqual(0.95)
  const wrong = answers.filter(({ isRight, certainty }) => !isRight && certainty === 'sure')
  expect(wrong.map(({ text }) => text).slice(0, 5)).toEqual([])
}, 60_000)

test.each([
  ['P. Hoàng Văn Thụ, TP Bắc Giang', 'sure: Phường Bắc Giang'],
  ['TT.Chờ,H.Yên Phong,Bắc Ninh', 'sure: Xã Yên Phong'],
  ['tt cho yen phong bac ninh', 'sure: Xã Yên Phong'],
  ['Xa Lý, Lục Ngạn, Bắc Giang', 'likely: Xã Sa Lý'],
  ['Xã Phố Bảng, Đồng Văn, Hà Giang', 'likely: Xã Phó Bảng'],
  ['Tỉnh Bắc Giang', 'sure: Tỉnh Bắc Ninh'],
  ['Thừa Thiên Huế', 'sure: Thành phố Huế'],
  ['TP HCM', 'sure: Thành phố Hồ Chí Minh'],
  ['P.01 Q.10 TPHCM', 'sure: Phường Vườn Lài'],
  ['Sở Kế hoạch và Đầu tư tỉnh Bắc Giang', 'sure: Sở Tài chính'],
  ['Sở TN&MT Bắc Giang', 'sure: Sở Nông nghiệp và Môi trường'],
  ['Phường Bắc Giang, tỉnh Bắc Ninh', 'sure: Phường Bắc Giang'],
  ['khong co don vi nao', 'none: '],
  ['', 'none: '],
])('“%s” is now %s', (text, answer) => {
  expect(told(text)).toBe(answer)
})

test('two xã Đồng Tiến of one province: both are told, until the district says which', () => {
  expect(told('Xã Đồng Tiến, tỉnh Bắc Giang')).toMatch(/^several: /)
  expect(ask('Xã Đồng Tiến, huyện Yên Thế, tỉnh Bắc Giang').certainty).toBe('sure')
})

test('a divided commune is told with all its parts', () => {
  expect(told('Phường Cống Vị, Ba Đình, Hà Nội')).toBe('sure: Phường Giảng Võ (một phần) + Phường Ngọc Hà (một phần)')
})

test('a district is no more: the communes that have its ground are told', () => {
  const { certainty, candidates } = ask('H. Lạng Giang, Bắc Giang')
  expect([certainty, candidates[0]?.isByCommunes]).toEqual(['sure', true])
  expect(candidates[0]?.heirs.map(({ unitId }) => nowOf.get(unitId)?.fullName)).toContain('Xã Lạng Giang')
})

test('the day on which it was written chooses between bearers of one name', () => {
  const of = (day: string) => ask('Tỉnh Bắc Ninh', day).candidates[0]?.entry.version.validFrom
  expect([of('2020-01-01'), of('2025-08-01')]).toEqual(['-infinity', '2025-07-01'])
})
