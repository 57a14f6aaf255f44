/** Which papers a file lacks on a day, since when, and who owes each. */
import { type Career, daysInYear, daysLater, type FiledEvent, holdsOn, type Stretch } from './career.ts'
import { COMPONENTS, type Component, type Need, type Ower } from './components.ts'

export interface Missing {
  component: string
  /** Of a yearly paper. */
  period: number | null
  /** The event it is the paper of. */
  eventId: string | null
  owes: Ower
  /** By which day it should have been on file. */
  dueOn: string
  law: string
}

/** NĐ 90/2020/NĐ-CP Điều 2: who worked less than six months of a year is not rated for it. */
const SIX_MONTHS = 181

export const missingOf = (career: Career, day: string): Missing[] =>
  COMPONENTS.flatMap((component) =>
    component.needs.flatMap((need) => lacking(career, component, need, day).filter(({ dueOn }) => dueOn < day)),
  )

function lacking(career: Career, component: Component, need: Need, day: string): Missing[] {
  switch (need.each) {
    case 'record':
      return ofRecord(career, component, need)
    case 'year':
      return ofYears(career, component, need, day)
    case 'event':
      return ofEvents(career, component, need)
    case 'line':
      return ofLines(career, component, need)
  }
}

const missing = ({ code, law }: Component, need: Need, dueOn: string, rest: Partial<Missing> = {}): Missing => ({
  component: code,
  period: null,
  eventId: null,
  owes: need.owes,
  dueOn,
  law: need.law ?? law.join('; '),
  ...rest,
})

const asks = (need: Need, day: string) =>
  (need.from === undefined || need.from <= day) && (need.to === undefined || day < need.to)

/** While the person is of a kind the paper is asked of. */
const servedAs = (career: Career, { personKinds }: Need): Stretch[] =>
  career.employment.filter(({ code }) => personKinds === undefined || personKinds.includes(code ?? ''))
const heldPosts = (career: Career, { posts }: Need): Stretch[] | null =>
  posts === undefined ? null : career.posts.filter(({ code }) => posts.includes(code ?? ''))

/** Once: from the first day on which all that it is asked for holds. */
function ofRecord(career: Career, component: Component, need: Need): Missing[] {
  if (need.probation && !career.hadProbation) return []
  if (need.unless && career.events.some(({ kind }) => need.unless?.includes(kind))) return []
  if (component.code === 'ANH' && career.hasPhoto) return []
  if (career.papers.some((paper) => paper.component === component.code)) return []
  const served = servedAs(career, need)
  const held = heldPosts(career, need)
  const days = [...served, ...(held ?? [])].map(({ from }) => from).toSorted()
  const first = days.find((day) => served.some((s) => holdsOn(s, day)) && (held?.some((s) => holdsOn(s, day)) ?? true))
  if (first === undefined || (need.to !== undefined && first >= need.to)) return []
  const asked = need.from !== undefined && first < need.from ? need.from : first
  // Who had left before the law asked it owes nothing.
  return (held ?? served).some((stretch) => holdsOn(stretch, asked))
    ? [missing(component, need, daysLater(asked, need.within ?? 0))]
    : []
}

/** For each year served: half of it, or with the post on its last day. */
function ofYears(career: Career, component: Component, need: Need, day: string): Missing[] {
  const served = servedAs(career, need)
  const held = heldPosts(career, need)
  const spans = held ?? served
  if (spans.length === 0) return []
  const first = Math.max(yearOf(need.from ?? ''), Math.min(...spans.map(({ from }) => yearOf(from))))
  const last = Math.min(yearOf(need.to ?? day), Math.max(...spans.map(({ to }) => yearOf(to ?? day))))
  return yearsBetween(first, last).flatMap((year) => {
    const end = `${year}-12-31`
    const counts =
      asks(need, end) &&
      (held === null ? daysInYear(served, year) >= SIX_MONTHS : held.some((stretch) => holdsOn(stretch, end)))
    return counts && !isFiledFor(career, component, need, year)
      ? [missing(component, owedBy(need, career, end), dueOf(need, year), { period: year })]
      : []
  })
}

const yearOf = (day: string): number => Number(day.slice(0, 4))
const yearsBetween = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)

const dueOf = ({ due = { years: 1, day: '01-31' } }: Need, year: number) => `${year + due.years}-${due.day}`

/** Who used the person at the end of the year rates him: the using unit of one seconded. */
const owedBy = (need: Need, { uses }: Career, day: string): Need =>
  need.owes === 'unit' && uses.some((use) => holdsOn(use, day)) ? { ...need, owes: 'using-unit' } : need

const isFiledFor = ({ papers, events }: Career, { code }: Component, { kinds = [] }: Need, year: number) =>
  papers.some((paper) => paper.component === code && paper.period === year) ||
  events.some(({ kind, hasPaper, on }) => hasPaper && kinds.includes(kind) && on.startsWith(String(year)))

function ofEvents(career: Career, component: Component, need: Need): Missing[] {
  return career.events
    .filter(({ kind, on }) => need.kinds?.includes(kind) && asks(need, on))
    .filter((event) => !(need.owes === 'hr' && event.hasPaper) && !isFiled(career, component, event))
    .map((event) => missing(component, need, daysLater(event.on, need.within ?? 0), { eventId: event.eventId }))
}

const isFiled = ({ papers }: Career, { code }: Component, { eventId, days }: Pick<FiledEvent, 'eventId' | 'days'>) =>
  papers.some(
    (paper) =>
      paper.component === code &&
      (paper.eventId === null ? paper.datedOn !== null && days.includes(paper.datedOn) : paper.eventId === eventId),
  )

/** A diploma is due when the course has ended; the paper of a decision to send somebody is not the diploma. */
function ofLines(career: Career, component: Component, need: Need): Missing[] {
  const events = new Map(career.events.map((event) => [event.eventId, event]))
  return career.lines.flatMap(({ code, to, eventId }) => {
    const event = events.get(eventId)
    if (code !== need.part || to === null || (event?.kind !== 'train' && event?.hasPaper)) return []
    if (isFiled(career, component, { eventId, days: event?.days ?? [] })) return []
    return [missing(component, need, daysLater(to, need.within ?? 0), { eventId })]
  })
}
