/** Random lives of tasks as a clerk with a notebook would see them, and the same as the program keeps them. */
import fc from 'fast-check'
import type { TaskHistory } from '../../src/modules/directives/rules/standing.ts'
import { addDays } from '../../src/shared/dates.ts'

/** What happens to a task on a day, as a clerk with a notebook would see it. */
type Happening =
  | { what: 'ask' | 'report' | 'accept' | 'return' | 'refuse' | 'cancel' | 'suspend' | 'resume' }
  | { what: 'grant' | 'move'; days: number }

export const FIRST = '2021-01-01'
export const LENGTH = 120
export const day = (at: number) => addDays(FIRST, at)

export interface Notebook {
  due: number
  happenings: readonly { at: number; happening: Happening }[]
}

const happening: fc.Arbitrary<Happening> = fc.oneof(
  ...(['ask', 'report', 'accept', 'return', 'refuse', 'suspend', 'resume'] as const).map((what) =>
    fc.constant({ what }),
  ),
  fc.record({ what: fc.constantFrom('grant' as const, 'move' as const), days: fc.integer({ min: 1, max: 40 }) }),
  fc.oneof(
    { weight: 5, arbitrary: fc.constant({ what: 'report' as const }) },
    { weight: 1, arbitrary: fc.constant({ what: 'cancel' as const }) },
  ),
)
export const notebook: fc.Arbitrary<Notebook> = fc.record({
  due: fc.integer({ min: 0, max: LENGTH }),
  happenings: fc
    .array(fc.record({ at: fc.integer({ min: 0, max: LENGTH }), happening }), { maxLength: 12 })
    .map((list) => list.toSorted((a, b) => a.at - b.at)),
})

/** Whether it can happen now: the doors let nothing else through. */
interface Desk {
  counts: number
  written: number
  asked: number | null
  reported: number | null
  accepted: number | null
  isSuspended: boolean
  isCancelled: boolean
}

const begun = (due: number): Desk => ({
  counts: due,
  written: due,
  asked: null,
  reported: null,
  accepted: null,
  isSuspended: false,
  isCancelled: false,
})

/** The naive clerk: goes day by day and writes down what counts now. Also tells which happenings were possible. */
export function walk({ due, happenings }: Notebook, until: number) {
  let desk = begun(due)
  const happened: { at: number; happening: Happening; written: number }[] = []
  for (const { at, happening: one } of happenings) {
    if (at > until) break
    const next = step(desk, one, at)
    if (next === null) continue
    happened.push({ at, happening: one, written: desk.written })
    desk = next
  }
  return { desk, happened }
}

function step(desk: Desk, one: Happening, at: number): Desk | null {
  if (desk.isCancelled || desk.accepted !== null) return null
  const isWorking = !desk.isSuspended && desk.reported === null
  switch (one.what) {
    case 'ask':
      return isWorking && desk.asked === null ? { ...desk, asked: at } : null
    case 'grant': {
      if (desk.asked === null) return null
      const written = desk.written + one.days
      return { ...desk, asked: null, written, counts: desk.asked <= desk.counts ? written : desk.counts }
    }
    case 'refuse':
      return desk.asked === null ? null : { ...desk, asked: null }
    case 'move': {
      if (!isWorking || desk.asked !== null) return null
      const written = desk.written + one.days
      return { ...desk, written, counts: at <= desk.counts ? written : desk.counts }
    }
    case 'report':
      return isWorking ? { ...desk, reported: at } : null
    case 'accept':
      return desk.reported === null ? null : { ...desk, accepted: desk.reported, reported: null }
    case 'return':
      return desk.reported === null ? null : { ...desk, reported: null }
    case 'cancel':
      return { ...desk, isCancelled: true }
    case 'suspend':
      return isWorking ? { ...desk, isSuspended: true } : null
    case 'resume':
      return desk.isSuspended ? { ...desk, isSuspended: false } : null
  }
}

/** The same as the program keeps it. */
export function historyOf(notes: Notebook): TaskHistory {
  const { happened } = walk(notes, LENGTH)
  const extensions: TaskHistory['extensions'][number][] = []
  const reports: TaskHistory['reports'][number][] = []
  const suspensions: { from: string; to: string | null }[] = []
  let droppedOn: string | null = null
  let asked: string | null = null
  for (const { at, happening: one, written } of happened) {
    const on = day(at)
    if (one.what === 'ask') asked = on
    if (one.what === 'grant' || one.what === 'move' || one.what === 'refuse') {
      const newDueOn = 'days' in one ? day(written + one.days) : null
      const isGranted = newDueOn !== null
      extensions.push({
        askedOn: one.what === 'move' ? null : asked,
        decidedOn: on,
        isGranted,
        newDueOn,
        isResumption: false,
      })
      if (one.what !== 'move') asked = null
    }
    if (one.what === 'report') reports.push({ reportedOn: on, outcome: null, decidedOn: null })
    if (one.what === 'accept' || one.what === 'return') {
      const last = reports.pop() as (typeof reports)[number]
      reports.push({ ...last, outcome: one.what === 'accept' ? 'accepted' : 'returned', decidedOn: on })
    }
    if (one.what === 'suspend') suspensions.push({ from: on, to: null })
    if (one.what === 'resume') suspensions.push({ from: (suspensions.pop() as { from: string }).from, to: on })
    if (one.what === 'cancel') droppedOn = on
  }
  return { kind: 'dated', issuedOn: FIRST, firstDueOn: day(notes.due), extensions, reports, suspensions, droppedOn }
}
