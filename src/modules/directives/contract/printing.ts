/** Doors of what is printed: the annex of tasks, the reminder, the report on results, the overdue list, the certificate. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { reportForms } from '../../../shared/report.ts'
import { Asked } from './counting.ts'
import { Day, Id } from './shapes.ts'

const Form = z.object({ form: z.enum(reportForms) })
const One = z.coerce.number().int().positive().max(2_147_483_647)

export const printing = {
  annex: endpoint({
    method: 'GET',
    path: '/directives/documents/{documentId}/annex/{form}',
    access: may('directives.view'),
    input: Form.extend({ documentId: Id }),
    output: bytes,
    summary: 'The annex of tasks of a document: who does what by when, with what result.',
  }),
  resultsReport: endpoint({
    method: 'GET',
    path: '/directives/on-time/report/{form}',
    access: may('directives.view'),
    input: Asked.extend(Form.shape),
    output: bytes,
    summary: 'Results between two days by unit, document and month, with the on-time rate and how it is counted.',
  }),
  overdueList: endpoint({
    method: 'GET',
    path: '/directives/overdue/{form}',
    access: may('directives.view'),
    input: Form.extend({ asOf: Day.optional(), unitId: One.optional(), documentId: Id.optional() }),
    output: bytes,
    summary: 'Tasks that are overdue on a day, with how long, how far they are and the reason that was given.',
  }),
  reminderLetter: endpoint({
    method: 'GET',
    path: '/directives/reminder/{unitId}/{form}',
    access: may('directives.register'),
    input: Form.extend({ unitId: One, within: z.coerce.number().int().min(0).max(90).default(7) }),
    output: bytes,
    summary: 'A letter to one body that names its overdue tasks and those due within so many days.',
  }),
  certificate: endpoint({
    method: 'GET',
    path: '/directives/tasks/{taskId}/certificate/{form}',
    access: may('directives.view'),
    input: z.object({ taskId: Id, form: z.enum(['docx', 'pdf']) }),
    output: bytes,
    summary: 'That a task is done: when it was reported and confirmed, by whom, with which proof.',
  }),
}
