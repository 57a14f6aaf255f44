/** The curriculum vitae as a form: which parts in which order (items of Mẫu 2C-BNV/2008), and from which day what it says holds. */
import { isDeclared } from './declaring.ts'
import { PARTS, type Part, type Values } from './parts.ts'

export interface Section {
  part: Part
  /** '15' or '15–17'; '' for what only the newer forms ask. */
  items: string
  /** A table of lines; otherwise one line, that of today. */
  isTable: boolean
}

const FORM = '2C-BNV/2008'
/** State parts of which the form asks the whole course, or several at once. */
const TABLES: ReadonlySet<string> = new Set([
  'post',
  'party-post',
  'pay',
  'allowance',
  'contract',
  'language',
  'quality',
])

const numbersOf = ({ fields }: Part): number[] =>
  fields
    .map(({ forms }) => Number.parseInt(forms?.[FORM] ?? '', 10))
    .filter((item) => !Number.isNaN(item))
    .toSorted((a, b) => a - b)

/** What has no item of its own comes where people look for it: beside its neighbour of the catalogue. */
function placed(): { part: Part; order: number; items: string }[] {
  let last = 0
  return PARTS.map((part) => {
    const numbers = numbersOf(part)
    const [first = last, end = numbers.at(-1)] = [numbers[0], numbers.at(-1)]
    last = first
    return { part, order: first, items: numbers.length === 0 ? '' : end === first ? `${first}` : `${first}–${end}` }
  })
}

export const CURRICULUM: readonly Section[] = placed()
  .filter(({ part }) => isDeclared(part.key))
  .toSorted((a, b) => a.order - b.order)
  .map(({ part, items }) => ({ part, items, isTable: part.mode === 'rows' || TABLES.has(part.key) }))

/** The field that dates a part by itself; its line is then not dated by hand. */
const DATED_BY: Readonly<Record<string, string>> = {
  recruitment: 'recruitedOn',
  rank: 'appointedOn',
  'citizen-id': 'issuedOn',
  party: 'joinedOn',
}
/** Another day of these is a correction; of the others, a new line that follows. */
const ONCE: ReadonlySet<string> = new Set(['name', 'person', 'recruitment', 'party'])

export interface Dating {
  values: Values
  bornOn: string | null
  declaredOn: string
  /** The first day of the line that stands there already. */
  was: string | null
}

/** @returns from which day what is typed holds, and whether it corrects the line that stands there. */
export function datingOf(
  part: string,
  { values, bornOn, declaredOn, was }: Dating,
): { from: string; corrects: boolean } {
  if (part === 'name' || part === 'person') return { from: was ?? bornOn ?? declaredOn, corrects: was !== null }
  const said = values[DATED_BY[part] ?? '']
  const own = typeof said === 'string' && said !== '' ? said : null
  if (ONCE.has(part)) return { from: own ?? was ?? declaredOn, corrects: was !== null }
  const from = own ?? (DATED_BY[part] === undefined ? declaredOn : (was ?? declaredOn))
  // What is said again of the same day, or of an earlier one, is better knowledge of that line.
  return was !== null && from <= was ? { from: own ?? was, corrects: true } : { from, corrects: false }
}
