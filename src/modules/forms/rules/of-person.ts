/** The person, the family and what is behind: as the forms ask for them. */
import {
  dayBegun,
  dayEnded,
  ever,
  holding,
  joined,
  type SaidLine,
  said,
  source,
  span,
  type Told,
  table,
} from './said.ts'

/** As the record said then, on a sheet that tells of then. @param today where it said none. */
export const nameThen = (told: Told, today: string): string => said('name', 'birthName').say(told) ?? today

const born = (told: Told) => String(holding(told, 'person').at(-1)?.values.bornOn ?? '').split('-')
/** A paper may name no more than the year: the other blanks stay dots. */
export const birth = {
  day: source(['person'], (told) => born(told)[2] ?? null),
  month: source(['person'], (told) => born(told)[1] ?? null),
  year: source(['person'], (told) => born(told)[0] || null),
}

type Level = 'commune' | 'district' | 'province'

/** Below a district; what stands before it goes along with it. */
const isCommune = (name: string) => /^(xã|phường|thị trấn|đặc khu) /i.test(name)

/** 'Thôn 3, xã A, huyện B, tỉnh C' in three; since 1/7/2025 an address has no district. */
function placesOf(address: string): Record<Level, string | null> {
  const names = address.split(/\s*,\s*/)
  if (names.length === 1) return { commune: names[0] ?? null, district: null, province: null }
  const province = names.at(-1) ?? null
  const before = names.slice(0, -1)
  const hasDistrict = before.length > 1 && !isCommune(before.at(-1) ?? '')
  return {
    commune: joined(hasDistrict ? before.slice(0, -1) : before),
    district: hasDistrict ? (before.at(-1) ?? null) : null,
    province,
  }
}

/** @param printed the word that already stands before the blank: 'Xã' is not said twice. */
export const placeIn = (part: string, field: string, level: Level, printed = '') =>
  source([part], (told) => {
    const address = said(part, field).say(told)
    const name = address === null ? null : placesOf(address)[level]
    const isSaid = printed !== '' && name !== null && name.toLowerCase().startsWith(`${printed.toLowerCase()} `)
    return isSaid ? name.slice(printed.length + 1) : name
  })

const joinedOrganization = (line: SaidLine) =>
  joined([line.words.organization, dayBegun(line), line.words.post && `(${line.words.post})`], ' ')
export const firstOrganization = source(['organization'], (told) => {
  const first = ever(told, 'organization')[0]
  return first === undefined ? null : joinedOrganization(first)
})
export const organizations = source(['organization'], (told) =>
  joined(ever(told, 'organization').map(joinedOrganization), '; '),
)

export const military = {
  from: source(['military'], (told) => {
    const first = ever(told, 'military')[0]
    return first === undefined ? null : dayBegun(first)
  }),
  /** Who is in service on the day has not left it. */
  to: source(['military'], (told) => {
    const last = ever(told, 'military').at(-1)
    return last === undefined ? null : dayEnded(last, told.day)
  }),
  rank: source(['military'], (told) => ever(told, 'military').at(-1)?.words.rank || null),
}

const isInvalid = ({ values }: SaidLine) => /^(TB_|NHU_TB)/.test(String(values.status))
const policies = (isAsked: (line: SaidLine) => boolean) =>
  source(['policy'], (told) =>
    joined(
      holding(told, 'policy')
        .filter(isAsked)
        .map(({ words }) => words.status),
    ),
  )
export const policy = policies(() => true)
export const invalidity = policies(isInvalid)
export const otherPolicy = policies((line) => !isInvalid(line))

export const honour = source(['honour'], (told) =>
  joined(
    ever(told, 'honour').map(({ words }) => words.honour),
    '; ',
  ),
)

/** 165 → '1m65': so the form of 1998 has it. */
export const heightInMetres = source(['health'], (told) => {
  const height = Number(holding(told, 'health').at(-1)?.values.heightCm ?? 0)
  return height === 0 ? null : `${Math.floor(height / 100)}m${String(height % 100).padStart(2, '0')}`
})

/** Relations by marriage are of the spouse's side where nobody has said the side. */
const isOfSpouse = ({ values }: SaidLine) =>
  values.side ? values.side === 'SPOUSE' : /_VC$/.test(String(values.relation))
const abroad = ({ words }: SaidLine) => words.country && `ở nước ngoài: ${words.country}`

const relatives = (isAsked: (line: SaidLine) => boolean) =>
  table(['family'], (told) =>
    ever(told, 'family')
      .filter(isAsked)
      .map((line) => {
        const { relation = '', name = '', birthYear = '', particulars } = line.words
        return [relation, name, birthYear, joined([particulars, abroad(line)], '; ') ?? '']
      }),
  )
export const ownFamily = relatives((line) => !isOfSpouse(line))
export const spouseFamily = relatives(isOfSpouse)
export const everyRelative = relatives(() => true)

export const journeys = table(['travel'], (told) =>
  ever(told, 'travel').map((line) => [
    span(line, told.day).join(' – '),
    line.words.country ?? '',
    line.words.purpose ?? '',
  ]),
)

export const relativesAbroad = source(['family'], (told) =>
  joined(
    ever(told, 'family').flatMap(({ words }) =>
      words.country ? [joined([words.relation, words.name, words.country, words.particulars])] : [],
    ),
    '; ',
  ),
)

const stretchInWords = (line: SaidLine, day: string) => `${span(line, day).join(' – ')}: ${line.words.what ?? ''}`
export const stretches = (part: string) =>
  source([part], (told) =>
    joined(
      ever(told, part).map((line) => stretchInWords(line, told.day)),
      '; ',
    ),
  )
export const stretchRows = (part: string) =>
  table([part], (told) => ever(told, part).map((line) => [...span(line, told.day), line.words.what ?? '']))

export const remarks = source(['remark'], (told) =>
  joined(
    ever(told, 'remark').map(({ words }) => words.text),
    '\n',
  ),
)
