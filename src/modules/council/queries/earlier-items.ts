/** What a council has or had on its agendas: of each criterion of a unit the newest word. */
import type { Tx } from '../../../platform/http/call.ts'

export interface EarlierItem {
  status: 'open' | 'decided' | 'postponed'
  /** Of the session. */
  number: number
}

/** By 'assessment criterion'. */
export async function earlierItems(tx: Tx, councilId: string): Promise<ReadonlyMap<string, EarlierItem>> {
  const rows = await tx
    .selectFrom('council.item as i')
    .innerJoin('council.session as s', 's.id', 'i.session_id')
    .select(['i.assessment_id', 'i.criterion_id', 'i.status', 's.number'])
    .where('s.council_id', '=', councilId)
    .orderBy('s.number')
    .execute()
  return new Map(
    rows.map(({ assessment_id: sheet, criterion_id: criterion, status, number }) => [
      `${sheet} ${criterion}`,
      { status, number },
    ]),
  )
}
