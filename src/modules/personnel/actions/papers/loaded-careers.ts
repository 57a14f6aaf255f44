/** Of records that were not there before: what their files should hold follows from what is loaded, without asking for it again. */
import type { Tx } from '../../../../platform/http/call.ts'
import { type CareerRows, careerFrom } from '../../queries/papers/career-of.ts'
import type { Line } from '../../rules/fold/effect.ts'
import type { Career } from '../../rules/papers/career.ts'
import { partOf } from '../../rules/parts.ts'
import type { NewEvent } from '../write-events.ts'
import type { LoadedPaper } from './loaded-scans.ts'

export type LoadedEvent = NewEvent & { row: string; eventId: string }

export interface LoadedHistory {
  recordId: string
  events: readonly LoadedEvent[]
  lines: readonly Line[]
}

/** By record; each in the order of days, as it is read from what is on file. */
export async function loadedCareers(
  tx: Tx,
  histories: readonly LoadedHistory[],
  papers: readonly LoadedPaper[],
): Promise<Map<string, Career>> {
  const decisions = await decisionsOf(tx, histories)
  const filed = Map.groupBy(papers, ({ recordId }) => recordId)
  return new Map(
    histories.map(({ recordId, events, lines }) => [
      recordId,
      careerFrom({
        stretches: stretchesOf(events, lines),
        events: events
          .map((event) => filedEvent(event, decisions.get(event.decisionId ?? '')))
          .toSorted((a, b) => inOrder(a.on, b.on) || inOrder(a.eventId, b.eventId)),
        papers: filed.get(recordId) ?? [],
      }),
    ]),
  )
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function stretchesOf(events: readonly LoadedEvent[], lines: readonly Line[]): CareerRows['stretches'] {
  const eventOf = new Map(events.map(({ row, eventId }) => [row, eventId]))
  return lines
    .map(({ row, part, from, to, values }) => ({
      part,
      from,
      to,
      eventId: eventOf.get(row) ?? '',
      code: (values[partOf(part).asked?.code ?? ''] as string | undefined) ?? null,
      onProbation: 'salaryPercent' in values,
    }))
    .toSorted((a, b) => inOrder(a.from, b.from))
}

interface Decision {
  id: string
  decidedOn: string
  fileOf: string | null
}

function filedEvent(event: LoadedEvent, decision: Decision | undefined): CareerRows['events'][number] {
  const { eventId, kind, effectiveOn: on, documentId, paperId } = event
  return {
    eventId,
    kind,
    on,
    days: decision ? [on, decision.decidedOn] : [on],
    hasPaper: Boolean(documentId ?? paperId ?? decision?.fileOf),
  }
}

async function decisionsOf(tx: Tx, histories: readonly LoadedHistory[]): Promise<Map<string, Decision>> {
  const ids = [...new Set(histories.flatMap(({ events }) => events.flatMap(({ decisionId }) => decisionId ?? [])))]
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('personnel.decision')
    .select(['id', 'decided_on as decidedOn', 'document_id as fileOf'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
