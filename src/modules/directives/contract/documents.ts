/** Doors of documents that direct, and of their points. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { DirectiveDocument } from './document-shapes.ts'
import {
  Day,
  DocumentKind,
  DocumentSummary,
  Done,
  Id,
  MOST_BYTES,
  optional,
  PAPER_TYPES,
  Paging,
  UnitId,
  Version,
  words,
} from './shapes.ts'

const OneDocument = z.object({ documentId: Id })
const DocumentAt = OneDocument.extend({ version: Version })

const WrittenDocument = z.object({
  kind: DocumentKind,
  /** Left empty where the copy does not state it. */
  number: optional(60).default(''),
  symbol: optional(60).default(''),
  issuedOn: Day.nullable().default(null),
  meetingOn: Day.nullable().default(null),
  issuer: words(2, 200, 'Hãy nhập cơ quan ban hành.'),
  signer: optional(200).default(''),
  title: optional(500).default(''),
  /** Of a plan: the year whose plan of administrative reform of the unit it is. */
  parYear: z.int().min(1990).max(2200).nullable().default(null),
  content: z.string().max(400_000, 'Văn bản dài quá 400.000 ký tự. Hãy dán từng phần.').default(''),
})
export type WrittenDocument = z.output<typeof WrittenDocument>

export const WrittenPoint = z.object({
  label: optional(40).default(''),
  words: words(1, 10_000, 'Hãy chọn đoạn văn bản của kết luận.'),
  page: z.int().min(1).max(10_000).nullable().default(null),
  startsAt: z.int().min(0).nullable().default(null),
  endsAt: z.int().min(1).nullable().default(null),
})
export type WrittenPoint = z.output<typeof WrittenPoint>

export const documents = {
  documents: endpoint({
    method: 'GET',
    path: '/directives/documents',
    access: may('directives.view'),
    input: z.object({
      search: optional(120).default(''),
      kind: DocumentKind.optional(),
      state: z.enum(['draft', 'registered']).optional(),
      year: z.coerce.number().int().min(1990).max(2200).optional(),
      ...Paging,
    }),
    output: z.object({ total: z.int(), documents: z.array(DocumentSummary) }),
    summary: 'Documents within one’s reach, the newest first, with how many points and tasks they have.',
  }),
  document: endpoint({
    method: 'GET',
    path: '/directives/documents/{documentId}',
    access: may('directives.view'),
    input: OneDocument,
    output: DirectiveDocument,
    summary: 'One document with its text, its points and the tasks that came of them.',
  }),
  registerDocument: endpoint({
    method: 'POST',
    path: '/directives/documents/register',
    access: may('directives.register'),
    input: WrittenDocument.extend({
      /** Left out: the unit of whoever registers it. */
      unitId: UnitId.optional(),
      /** A placeholder: only kind, number, symbol, day and issuer are kept. */
      isSecret: z.boolean().default(false),
    }),
    output: z.object({ documentId: Id, version: Version }),
    summary: 'Registers a document; what its copy does not state stays empty.',
  }),
  saveDocument: endpoint({
    method: 'POST',
    path: '/directives/documents/save',
    access: may('directives.register'),
    input: WrittenDocument.extend(DocumentAt.shape),
    output: z.object({ version: Version }),
    summary: 'Mends what is written of a document, its text among it.',
  }),
  removeDocument: endpoint({
    method: 'POST',
    path: '/directives/documents/remove',
    access: may('directives.register'),
    input: DocumentAt,
    output: Done,
    summary: 'Takes away a document of which nothing is issued, with its points and drafted tasks.',
  }),
  attachPaper: endpoint({
    method: 'POST',
    path: '/directives/documents/attach',
    access: may('directives.register'),
    upload: { maxBytes: MOST_BYTES, mediaTypes: PAPER_TYPES },
    input: OneDocument,
    output: Done,
    summary: 'Keeps the file of a document in the library of the office that registered it.',
  }),
  linkPaper: endpoint({
    method: 'POST',
    path: '/directives/documents/link-paper',
    access: may('directives.register'),
    input: OneDocument.extend({ paperId: Id }),
    output: Done,
    summary: 'Takes a file that the office’s library holds already as the file of a document.',
  }),
  detachPaper: endpoint({
    method: 'POST',
    path: '/directives/documents/detach',
    access: may('directives.register'),
    input: DocumentAt,
    output: Done,
    summary: 'Takes the file off a document; it stays in the library.',
  }),
  paperContent: endpoint({
    method: 'GET',
    path: '/directives/documents/{documentId}/paper',
    access: may('directives.view'),
    input: OneDocument.extend({ download: z.boolean().default(false) }),
    output: bytes,
    summary: 'The file of a document.',
  }),
  paperText: endpoint({
    method: 'GET',
    path: '/directives/documents/{documentId}/paper-text',
    access: may('directives.view'),
    input: OneDocument,
    output: bytes,
    summary: 'The words of a document’s Office file, to be split.',
  }),
  issueDocument: endpoint({
    method: 'POST',
    path: '/directives/documents/issue',
    access: may('directives.register'),
    input: DocumentAt,
    output: z.object({ issued: z.int() }),
    summary:
      'Issues every drafted task of a document whose points are all decided; orders and permissions bind from then.',
  }),

  addPoints: endpoint({
    method: 'POST',
    path: '/directives/points/add',
    access: may('directives.register'),
    input: OneDocument.extend({
      /** The position before which they go; left out: at the end. */
      before: z.int().min(1).max(10_000).optional(),
      points: z.array(WrittenPoint).min(1).max(300),
    }),
    output: z.object({ pointIds: z.array(Id) }),
    summary: 'Adds points to a document, in order.',
  }),
  savePoint: endpoint({
    method: 'POST',
    path: '/directives/points/save',
    access: may('directives.register'),
    input: WrittenPoint.extend({ pointId: Id, version: Version }),
    output: z.object({ version: Version }),
    summary: 'Mends the words or the place of a point.',
  }),
  decidePoint: endpoint({
    method: 'POST',
    path: '/directives/points/decide',
    access: may('directives.register'),
    input: z.object({
      pointId: Id,
      version: Version,
      /** None comes with its reason; open takes the decision back. Tasks come of themselves once one is drafted. */
      outcome: z.enum(['none', 'open']),
      reason: optional(1000).default(''),
    }),
    output: z.object({ version: Version }),
    summary: 'Says that no task comes of a point, and why.',
  }),
  orderPoints: endpoint({
    method: 'POST',
    path: '/directives/points/order',
    access: may('directives.register'),
    input: OneDocument.extend({ pointIds: z.array(Id).min(1).max(300) }),
    output: Done,
    summary: 'Puts the points of a document in another order.',
  }),
  removePoint: endpoint({
    method: 'POST',
    path: '/directives/points/remove',
    access: may('directives.register'),
    input: z.object({ pointId: Id, version: Version }),
    output: Done,
    summary: 'Takes a point away of which no task is issued, with its drafted tasks.',
  }),
}
