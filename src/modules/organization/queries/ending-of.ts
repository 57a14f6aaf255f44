/** By what a unit ended on a day: the decision of the event that ended it. */
import type { Tx } from '../../../platform/http/call.ts'

export interface EndingPaper {
  legalBasis: string | null
  decidedOn: string | null
  issuer: string | null
}

/** @returns null where no event of that day is known, or it was taken back. */
export const endingOf = async (tx: Tx, unitId: number, day: string): Promise<EndingPaper | null> =>
  (await tx
    .selectFrom('organization.unit_event as e')
    .innerJoin('organization.unit_event_party as p', 'p.event_id', 'e.id')
    .select(['e.legal_basis as legalBasis', 'e.decided_on as decidedOn', 'e.issuer'])
    .where('p.unit_id', '=', unitId)
    .where('p.side', '=', 'before')
    .where('e.day', '=', day)
    .where('e.undone_by', 'is', null)
    .orderBy('e.id')
    .executeTakeFirst()) ?? null
