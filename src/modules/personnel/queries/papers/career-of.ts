/** What is asked of records to know which papers their files should hold. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import type { Career, FiledEvent, FiledPaper, Stretch } from '../../rules/papers/career.ts'
import { papersOnFile } from './papers-on-file.ts'

const PARTS = ['employment', 'post', 'use', 'training', 'photo', 'pay']

/**
 * By record; of what the door's permission opens.
 * @param day the file as it stood at its end: what happened, came in or was taken out later is left out. Null: all that is known.
 */
export async function careersOf(
  tx: Tx,
  recordIds: readonly string[],
  day: string | null = null,
): Promise<Map<string, Career>> {
  if (recordIds.length === 0) return new Map()
  const lines = Map.groupBy(await stretchesOf(tx, recordIds, day), ({ recordId }) => recordId)
  const events = Map.groupBy(await filedEventsOf(tx, recordIds, day), ({ recordId }) => recordId)
  const papers = Map.groupBy(await filedPapersOf(tx, recordIds, day), ({ recordId }) => recordId)
  return new Map(
    recordIds.map((recordId) => [
      recordId,
      careerFrom({
        stretches: lines.get(recordId) ?? [],
        events: events.get(recordId) ?? [],
        papers: papers.get(recordId) ?? [],
      }),
    ]),
  )
}

interface PartStretch extends Stretch {
  eventId: string
  part: string
  onProbation: boolean
}

/** What is known of one record, in the order of days. */
export interface CareerRows {
  stretches: readonly PartStretch[]
  events: readonly FiledEvent[]
  papers: readonly FiledPaper[]
}

export function careerFrom({ stretches, events, papers }: CareerRows): Career {
  const of = (wanted: string) => stretches.filter(({ part }) => part === wanted)
  return {
    employment: of('employment'),
    posts: of('post'),
    uses: of('use'),
    lines: of('training').map((line) => ({ ...line, code: line.part })),
    hadProbation: of('pay').some(({ onProbation }) => onProbation),
    hasPhoto: of('photo').length > 0,
    events,
    papers,
  }
}

interface KnownStretch extends PartStretch {
  recordId: string
}

async function stretchesOf(tx: Tx, recordIds: readonly string[], day: string | null): Promise<KnownStretch[]> {
  const rows = await tx
    .selectFrom('personnel.line as l')
    .innerJoin('personnel.event as e', 'e.id', 'l.event_row')
    .select(['l.record_id as recordId', 'e.event_id as eventId', 'l.part', 'l.code', 'l.valid_from as from'])
    .select(['l.valid_to as to', sql<boolean>`coalesce(l.data ? 'salaryPercent', false)`.as('onProbation')])
    .where('l.record_id', 'in', recordIds)
    .where('l.part', 'in', PARTS)
    .where('l.recorded_to', '=', 'infinity')
    .$if(day !== null, (query) => query.where('l.valid_from', '<=', day))
    .orderBy('l.valid_from')
    .execute()
  return rows.map((row) => ({ ...row, to: row.to === 'infinity' ? null : row.to }))
}

/** The file of a decision proves it whenever it was scanned; a paper does from the day it came in. */
async function filedEventsOf(
  tx: Tx,
  recordIds: readonly string[],
  day: string | null,
): Promise<(FiledEvent & { recordId: string })[]> {
  const rows = await tx
    .selectFrom('personnel.event as e')
    .leftJoin('personnel.decision as d', 'd.id', 'e.decision_id')
    .leftJoin('personnel.paper as p', 'p.id', 'e.paper_id')
    .select(['e.record_id as recordId', 'e.event_id as eventId', 'e.kind', 'e.effective_on as on'])
    .select([
      'd.decided_on as decidedOn',
      'e.document_id as pageOf',
      'e.paper_id as paperOf',
      'd.document_id as fileOf',
      'p.received_on as paperCame',
    ])
    .where('e.record_id', 'in', recordIds)
    .where('e.recorded_to', '=', 'infinity')
    .$if(day !== null, (query) => query.where('e.effective_on', '<=', day))
    .orderBy('e.effective_on')
    .orderBy('e.event_id')
    .execute()
  return rows.map(({ decidedOn, pageOf, paperOf, fileOf, paperCame, ...event }) => ({
    ...event,
    days: decidedOn === null ? [event.on] : [event.on, decidedOn],
    hasPaper:
      pageOf !== null ||
      fileOf !== null ||
      (paperOf !== null && (day === null || paperCame === null || paperCame <= day)),
  }))
}

const filedPapersOf = (
  tx: Tx,
  recordIds: readonly string[],
  day: string | null,
): Promise<(FiledPaper & { recordId: string })[]> =>
  papersOnFile(tx, recordIds, day)
    .select(['record_id as recordId', 'component', 'period', 'event_id as eventId', 'dated_on as datedOn'])
    .execute()
