/** Doors of files of one person, and of the structure they keep to. */
import { z } from 'zod'
import { bytes, endpoint, may, mayOwn } from '../../../shared/endpoint.ts'

const As = z.object({ as: z.enum(['json', 'xml', 'zip']) })

export const Finding = z.object({
  weight: z.enum(['error', 'lacking', 'note']),
  /** The label of the part; null where it is of the person or an event. */
  part: z.string().nullable(),
  /** The tab of the record that shows it. */
  group: z.string().nullable(),
  sentence: z.string(),
})
export type Finding = z.infer<typeof Finding>

export const files = {
  recordFile: endpoint({
    method: 'GET',
    path: '/exchange/records/{recordId}/file',
    access: may('exchange.export'),
    input: As.extend({ recordId: z.uuid() }),
    output: bytes,
    summary: 'A record as JSON or XML, or both with the files of its papers; parts whoever asks may not see stay out.',
  }),
  ownFile: endpoint({
    method: 'GET',
    path: '/exchange/mine/file',
    access: mayOwn('exchange.copy-own'),
    input: As,
    output: bytes,
    summary: 'A copy of one’s own data, whole: as JSON or XML, or both with the files of the papers.',
  }),
  recordCheck: endpoint({
    method: 'GET',
    path: '/exchange/records/{recordId}/check',
    access: may('exchange.export'),
    input: z.object({ recordId: z.uuid() }),
    output: z.object({ fullName: z.string(), findings: z.array(Finding) }),
    summary: 'What is wrong with a record or lacks in it, held against the structure of exchange.',
  }),
  structureFile: endpoint({
    method: 'GET',
    path: '/exchange/structure',
    access: may('exchange.export'),
    input: z.object({ as: z.enum(['json', 'xml']) }),
    output: bytes,
    summary: 'The structure of the files as JSON Schema or XSD.',
  }),
}
