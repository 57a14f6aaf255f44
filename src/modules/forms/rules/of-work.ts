/** Posts, rank, pay and allowances as the forms ask for them. */
import {
  codeOf,
  ever,
  holding,
  joined,
  monthOf,
  type SaidLine,
  said,
  source,
  span,
  type Told,
  table,
  together,
  unchangedSince,
  unitNow,
} from './said.ts'

export const managingUnit = unitNow('employment')
const secondedTo = unitNow('use')
/** Of who has left: the unit that managed the record last. */
export const lastManagingUnit = source(['employment'], (told) => ever(told, 'employment').at(-1)?.unitOnDay || null)
export const usingUnit = source(['use', 'employment'], (told) => secondedTo.say(told) ?? managingUnit.say(told))
export const inUnitSince = unchangedSince('employment', ['unitId'])

/** One post a line; several run side by side. */
const titles = (part: string, slot: (slot: string) => boolean) =>
  source([part], (told) =>
    joined(
      holding(told, part)
        .filter((line) => slot(line.slot))
        .map(({ words }) => words.title),
      '; ',
    ),
  )
const isMain = (slot: string) => slot === 'main'

export const mainPost = titles('post', isMain)
export const concurrentPosts = titles('post', (slot) => !isMain(slot))
export const partyPost = titles('party-post', isMain)
export const concurrentPartyPosts = titles('party-post', (slot) => !isMain(slot))
export const posts = together([mainPost, concurrentPosts], '; ')
/** Mẫu 2C-BNV/2008, item 12: of the government or the Party, concurrent ones too, all in one. */
export const everyPost = together([posts, partyPost, concurrentPartyPosts], '; ')

export const ofPost = (field: string) => said('post', field, 'main')

export const plannedPosts = source(['planned-post'], (told) =>
  joined(
    holding(told, 'planned-post').map(({ words }) => joined([words.post, words.period && `(${words.period})`], ' ')),
    '; ',
  ),
)

export const rank = said('rank', 'rank')
export const rankCode = codeOf('rank', 'rank')
/** Since when this step is paid with this coefficient: a career band changes it and leaves the step its number. */
export const paidSince = unchangedSince('pay', ['rank', 'step'], ['group', 'coefficient'])
export const overScaleSince = unchangedSince('pay', ['overScalePercent'])
export const paidSinceMonth = source(['pay'], (told) => paidSince.say(told)?.slice(3) ?? null)

const amountOf = ({ words }: SaidLine) => joined([words.coefficient, words.percent, words.amount])
const allowance = (isAsked: (kind: string) => boolean, isNamed: boolean) =>
  source(['allowance'], (told) =>
    joined(
      holding(told, 'allowance')
        .filter(({ values }) => isAsked(String(values.kind)))
        .map((line) => joined([isNamed ? line.words.kind : null, amountOf(line)], ' ')),
      '; ',
    ),
  )

export const postAllowance = allowance((kind) => kind === 'CHUC_VU', false)
export const concurrentAllowance = allowance((kind) => kind === 'KIEM_NHIEM', false)
export const allAllowances = allowance(() => true, true)
/** What stands in a blank of its own is not said again. */
const APART = new Set(['CHUC_VU', 'KIEM_NHIEM', 'VUOT_KHUNG'])
export const otherAllowances = allowance((kind) => !APART.has(kind), true)

const overScale = (words: SaidLine['words']) => words.overScalePercent && `vượt khung ${words.overScalePercent}`

/** Mẫu TT 06/2023, 37.1: Từ, đến, mã số, bậc lương, hệ số lương, tiền lương theo vị trí việc làm. */
export const payRows = table(['pay'], (told) =>
  ever(told, 'pay').map((line) => [
    ...span(line, told.day),
    String(line.values.rank ?? ''),
    line.words.step ?? '',
    joined([line.words.coefficient, overScale(line.words)]) ?? '',
    line.words.positionPay ?? '',
  ]),
)

/** Mẫu 2C-BNV/2008 and 2C/TCTW-98, 31: Tháng/năm, mã ngạch/bậc, hệ số lương. */
export const payMonths = table(['pay'], (told) =>
  ever(told, 'pay').map(({ from, values, words }) => [
    monthOf(from),
    joined([String(values.rank ?? ''), words.step], '/') ?? '',
    joined([words.coefficient, overScale(words), words.positionPay]) ?? '',
  ]),
)

/** Mẫu TT 06/2023, 37.2: Từ, đến, loại phụ cấp, phần trăm hưởng, hệ số, hình thức hưởng, giá trị. */
export const allowanceRows = table(['allowance'], (told) =>
  ever(told, 'allowance').map((line) => {
    const { kind = '', percent = '', coefficient = '', mode = '', amount = '' } = line.words
    return [...span(line, told.day), kind, percent, coefficient, mode, amount]
  }),
)

interface Job {
  line: SaidLine
  unit: string
  position: string
}

export const unitOn = (told: Told, day: string) =>
  ever(told, 'employment').findLast((line) => line.from <= day && (line.to === null || line.to > day))?.words.unitId

/** What the person declared, and the posts that decisions brought since: those no declared stretch speaks of. */
export function jobsOf(told: Told, isAsked: (slot: string) => boolean = isMain): Job[] {
  const declared = ever(told, 'work')
  const isDeclared = ({ from }: SaidLine) =>
    declared.some((line) => line.from <= from && (line.to === null || line.to > from))
  return [
    ...declared.map((line) => ({ line, unit: line.words.unit ?? '', position: line.words.position ?? '' })),
    ...ever(told, 'post')
      .filter((line) => isAsked(line.slot) && !isDeclared(line))
      .map((line) => ({
        line,
        unit: joined([line.words.unitId, unitOn(told, line.from)]) ?? '',
        position: line.words.title ?? '',
      })),
  ].toSorted((one, other) => (one.line.from < other.line.from ? -1 : 1))
}

export const workRows = table(['work', 'post', 'employment'], (told) =>
  jobsOf(told).map(({ line, unit, position }) => [...span(line, told.day), unit, position]),
)

/** The forms of before 2023 have one column of months and one of posts. */
export const workStretches = table(['work', 'post', 'employment'], (told) =>
  jobsOf(told).map(({ line, unit, position }) => [span(line, told.day).join(' – '), joined([position, unit]) ?? '']),
)
