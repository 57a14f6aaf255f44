/** Doors between a criteria set and the office's own tables. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Id } from './shapes.ts'

const OneSet = z.object({ setId: Id })

export const setTables = {
  annexWorkbook: endpoint({
    method: 'GET',
    path: '/par/sets/{setId}/annex.xlsx',
    access: may('par.view'),
    input: OneSet,
    output: bytes,
    summary: 'A criteria set as the annex of a decision, as a workbook.',
  }),
  annexDocument: endpoint({
    method: 'GET',
    path: '/par/sets/{setId}/annex.docx',
    access: may('par.view'),
    input: OneSet,
    output: bytes,
    summary: 'A criteria set as the annex of a decision, as a Word document.',
  }),
  annexPdf: endpoint({
    method: 'GET',
    path: '/par/sets/{setId}/annex.pdf',
    access: may('par.view'),
    input: OneSet,
    output: bytes,
    summary: 'A criteria set as the annex of a decision, for print.',
  }),
}
