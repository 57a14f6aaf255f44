/** Doors of lists that ask about, or show, one sensitive part: each behind the permission that opens the part on a record. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Asked, Found, FoundIds, ListAsked, ListExport } from './finding.ts'

/** What a list may open besides the ordinary parts: one at a time. */
export const OPENED = ['discipline', 'background', 'health', 'family', 'party'] as const
export type Opened = (typeof OPENED)[number]

const list = <const S extends Opened>(part: S) =>
  endpoint({
    method: 'GET',
    path: `/personnel/records-with/${part}`,
    access: may(`personnel.view-${part}`),
    input: ListAsked,
    output: Found,
    summary: `People as in the ordinary list, with conditions and columns of the ${part} part too.`,
  })
const ids = <const S extends Opened>(part: S) =>
  endpoint({
    method: 'GET',
    path: `/personnel/found-ids-with/${part}`,
    access: may(`personnel.view-${part}`),
    input: Asked,
    output: FoundIds,
    summary: `The ids of the first thousand people a list with the ${part} part asks for.`,
  })

export const sensitiveFinding = {
  findWithDiscipline: list('discipline'),
  findWithBackground: list('background'),
  findWithHealth: list('health'),
  findWithFamily: list('family'),
  findWithParty: list('party'),
  idsWithDiscipline: ids('discipline'),
  idsWithBackground: ids('background'),
  idsWithHealth: ids('health'),
  idsWithFamily: ids('family'),
  idsWithParty: ids('party'),
  exportSensitiveRecords: endpoint({
    method: 'POST',
    path: '/personnel/sensitive-records.xlsx',
    access: may('personnel.export-sensitive'),
    input: ListExport.extend({ open: z.enum(OPENED) }),
    output: bytes,
    summary: 'The people a list with one sensitive part asks for as a workbook, with the columns as they are seen.',
  }),
}
