/**
 * What the allowance of a leading post in a school comes to by the rank of the school, beside what is paid. A rank is decided: it is
 * applied while a text on ranks holds for the school on the day, by itself or by a local permission, and a number of classes that is
 * another now changes nobody's pay. TTLT 35/2006/TTLT-BGDĐT-BNV; TT 33/2005/TT-BGDĐT mục IV.
 */
import { deskOf, type Line } from '../../../personnel/index.ts'
import type { Entitlement } from './entitlement.ts'
import type { OnDay } from './record-facts.ts'
import { type PaidPost, paidPost, rankByClasses, type School, schoolInLaw } from './school.ts'

/** null: the unit is no school, or nobody there is paid for such a post. */
export function postAllowanceOn(on: OnDay): Entitlement | null {
  const held = highestPost(on)
  if (!on.school || !held) return null
  const { line, post } = held
  const desk = deskOf(on.law)
  const kind = schoolInLaw[on.school.kind]
  desk.note('schoolPost', String(line.values.title), line.row)
  desk.note('schoolKind', kind)
  const ranks = post.isByRank ? desk.look('school-rank', kind, on.day)?.ranks : undefined
  const grade = gradeOf(on.school, post)
  if (post.isByRank && on.school.rank) desk.note('schoolRank', rankInWords(on.school.rank))
  const coefficient =
    grade === null ? undefined : desk.look('position-allowance', `${kind} ${grade}/${post.title}`, on.day)?.coefficient
  const base = desk.look('base-salary', '', `${on.day.slice(0, 7)}-01`)?.dong
  if (coefficient !== undefined) desk.note('postCoefficient', coefficient)
  if (base !== undefined) desk.note('baseSalary', base)
  const byClasses = ranks ? rankByClasses(on.school, ranks) : null
  if (byClasses !== null) desk.note('rankByClasses', `${on.school.classes} lớp: hạng ${byClasses}`)
  const paid = paidOn(on)
  if (paid) desk.note('paidCoefficient', paid.coefficient, paid.row)
  const said =
    grade === null
      ? { lacks: 'rank' }
      : {
          coefficient: coefficient ?? 0,
          monthly: Math.round(((coefficient ?? 0) * (base ?? 0)) / 100),
          ...(paid?.coefficient !== coefficient && { paid: paid?.coefficient ?? 0 }),
          ...(byClasses !== null && byClasses !== on.school.rank?.is && { byClasses }),
        }
  const working = desk.done(said)
  return { kind: 'post-allowance', about: null, dueOn: null, actFrom: null, said: working.result, working }
}

/** Of several at once the highest alone is paid. */
function highestPost(on: OnDay): { line: Line; post: PaidPost } | null {
  const held = on.allOf('post').flatMap((line) => {
    const post = paidPost(String(line.values.title ?? ''))
    return post ? [{ line, post }] : []
  })
  return held.toSorted((a, b) => Number(b.post.isByRank) - Number(a.post.isByRank))[0] ?? null
}

/** null: paid by the rank, and none is decided. */
const gradeOf = ({ rank }: School, { isByRank }: PaidPost): string | null =>
  isByRank ? rank && `hạng ${rank.is}` : '(mọi hạng)'

const rankInWords = ({ is, basis }: NonNullable<School['rank']>) => (basis === '' ? is : `${is}, theo ${basis}`)

function paidOn(on: OnDay): { coefficient: number; row: string } | null {
  const line = on.allOf('allowance').find(({ values }) => values.kind === 'CHUC_VU')
  const coefficient = line?.values.coefficient
  return line && typeof coefficient === 'number' ? { coefficient, row: line.row } : null
}
