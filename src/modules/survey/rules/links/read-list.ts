/** A list of people somebody brings, read strictly: all of it, or each wrong row with what to do about it. */
import { fold, tidy } from '../../../../shared/vietnamese.ts'
import type { LinkReason } from '../../refusals-of-links.vi.ts'
import { headIn, type ListRole } from './list-columns.ts'
import { emailFrom, marksOf, nameFrom, type Person, phoneFrom } from './person.ts'
import { roomIn, type SurveyQuotas } from './quotas.ts'

export type Cell = string | number | boolean | null

export interface ListedPerson extends Person {
  groupId: string
  /** Units named in the list; empty: his link is spread over those of the group. */
  targetIds: string[]
}

export interface ListProblem {
  /** Of the table, from 0. */
  row: number
  role: ListRole | null
  problem: LinkReason
}

export interface ReadList {
  /** From 0. */
  headRow: number
  columns: ReadonlyMap<ListRole, number>
  people: ListedPerson[]
  problems: ListProblem[]
}

export interface KnownTarget {
  id: string
  code: string | null
  name: string
}

export interface SurveyLists extends SurveyQuotas {
  groups: readonly { id: string; name: string }[]
  targets: readonly KnownTarget[]
  /** Who is on the list already. */
  listed: readonly ListedPerson[]
}

const textOf = (cell: Cell | undefined) => (cell === null || cell === undefined ? '' : tidy(String(cell)))

function targetFinder(targets: readonly KnownTarget[]) {
  const byCode = new Map(targets.flatMap((target) => (target.code === null ? [] : [[target.code, target.id]])))
  const byName = Map.groupBy(targets, ({ name }) => fold(name))
  const byBareName = Map.groupBy(targets, ({ name }) => fold(name.replace(/ \([^()]*\)$/, '')))
  return (written: string): string | 'none' | 'several' => {
    const coded = byCode.get(written)
    if (coded !== undefined) return coded
    const named = byName.get(fold(written)) ?? byBareName.get(fold(written)) ?? []
    if (named.length > 1) return 'several'
    return named[0]?.id ?? 'none'
  }
}

/**
 * @param rows of the table, headings among the first fifteen.
 * @returns people and problems; with a problem nothing may be taken.
 */
export function readList(rows: readonly (readonly Cell[])[], survey: SurveyLists): ReadList | LinkReason {
  const head = headIn(rows)
  if (head === null) return { reason: 'survey.list-no-head' }
  const { row: headRow, columns } = head
  if (!columns.has('group') && survey.groups.length > 1) return { reason: 'survey.list-no-group-column' }

  const groups = new Map(survey.groups.map(({ id, name }) => [fold(name), id]))
  const [only] = survey.groups
  const findTarget = targetFinder(survey.targets)
  const seen = new Map(survey.listed.flatMap(marksOf).map((mark) => [mark, -1]))
  const room = roomIn(survey)
  const people: ListedPerson[] = []
  const problems: ListProblem[] = []

  for (const [row, cells] of rows.entries()) {
    if (row <= headRow) continue
    const written = (role: ListRole) => textOf(cells[columns.get(role) ?? -1])
    if ([...columns.keys()].every((role) => written(role) === '')) continue
    const found: ListProblem[] = []
    const wrong = (role: ListRole, problem: LinkReason) =>
      found.push({ row, role, problem: { ...problem, at: String(row + 1) } })
    const at = { row: row + 1 }

    const fullName = nameFrom(written('name'))
    if (fullName === null) wrong('name', { reason: 'survey.list-name', params: at })
    const group = written('group')
    const groupId = columns.has('group') ? groups.get(fold(group)) : only?.id
    if (groupId === undefined)
      wrong('group', {
        reason: group === '' ? 'survey.list-group-empty' : 'survey.list-group',
        params: { ...at, group },
      })
    const email = emailFrom(written('email'))
    if (email === null && written('email') !== '')
      wrong('email', { reason: 'survey.list-email', params: { ...at, email: written('email') } })
    const phone = phoneFrom(written('phone'))
    if (phone === null && written('phone') !== '')
      wrong('phone', { reason: 'survey.list-phone', params: { ...at, phone: written('phone') } })
    const named = written('targets')
      .split(/[;\n]/)
      .map(tidy)
      .filter((name) => name !== '')
    const targetIds = new Set<string>()
    for (const unit of named) {
      const id = findTarget(unit)
      if (id === 'none') wrong('targets', { reason: 'survey.list-target', params: { ...at, unit } })
      else if (id === 'several') wrong('targets', { reason: 'survey.list-targets', params: { ...at, unit } })
      else targetIds.add(id)
    }

    if (fullName !== null && groupId !== undefined && found.length === 0) {
      const person = {
        fullName,
        groupId,
        position: written('position'),
        workplace: written('workplace'),
        email,
        phone,
        targetIds: [...targetIds],
      }
      const marks = marksOf(person)
      const first = marks.map((mark) => seen.get(mark)).find((earlier) => earlier !== undefined)
      if (first !== undefined)
        wrong(
          'name',
          first < 0
            ? { reason: 'survey.list-known', params: { ...at, name: fullName } }
            : { reason: 'survey.list-twice', params: { ...at, name: fullName, first: first + 1 } },
        )
      else {
        for (const mark of marks) seen.set(mark, row)
        const full = room.take(person)
        if (full)
          wrong(full.reason === 'survey.list-full' ? 'group' : 'targets', {
            ...full,
            params: { ...at, ...full.params },
          })
        else people.push(person)
      }
    }
    problems.push(...found)
  }
  if (people.length === 0 && problems.length === 0) return { reason: 'survey.list-empty' }
  return { headRow, columns, people, problems }
}
