/** The doors of the documents module: what a unit has on file. */
import { z } from 'zod'
import { endpoint, may } from '../../shared/endpoint.ts'

export const Document = z.object({
  id: z.uuid(),
  unitId: z.int(),
  title: z.string(),
  number: z.string().nullable(),
  issuedOn: z.string().nullable(),
  fileName: z.string(),
  mediaType: z.string(),
  size: z.int(),
  uploadedByName: z.string(),
  uploadedAt: z.string(),
})
export type Document = z.infer<typeof Document>

export const documents = {
  documentsOfUnit: endpoint({
    method: 'GET',
    path: '/documents/units/{unitId}',
    access: may('documents.view'),
    input: z.object({ unitId: z.int().positive(), text: z.string().max(120).default('') }),
    output: z.object({ documents: z.array(Document) }),
    summary: 'The newest hundred documents of a unit, found by title or number without accents.',
  }),
}
