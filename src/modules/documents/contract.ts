/** The doors of the documents module: what a unit has on file, in which versions, where it is used and who has read it. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../shared/endpoint.ts'
import { kinds } from './rules/kinds.ts'

export const DOCUMENT_TYPES = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const
/** What a file of a document may be, wherever it is taken in. */
export const documentFile = { maxBytes: 50 * 1024 * 1024, mediaTypes: DOCUMENT_TYPES } as const

const Id = z.uuid()
const UnitId = z.int().positive().max(2_147_483_647)
const Ordinal = z.int().positive().max(2_147_483_647)
const Kind = z.enum(kinds)

/** What stands on the paper, with the sentences of its limits. */
export const paperFields = {
  title: z.string().trim().max(300, 'Tên văn bản dài quá 300 ký tự. Hãy rút gọn.'),
  number: z.string().trim().max(80, 'Số, ký hiệu dài quá 80 ký tự. Hãy ghi như 12/KH-STC.'),
}

export const Paper = z.object({
  title: z.string(),
  /** Số, ký hiệu. */
  number: z.string().nullable(),
  issuedOn: z.string().nullable(),
  kind: Kind,
  fileName: z.string(),
  mediaType: z.string(),
  size: z.int(),
  addedByName: z.string(),
  addedAt: z.string(),
})

export const DocumentRow = Paper.extend({
  id: Id,
  unitId: z.int(),
  unitName: z.string(),
  /** The version in force, whose paper this is. */
  newest: z.int(),
  /** What a save has to name. */
  version: z.int(),
  /** In how many places it hangs. */
  uses: z.int(),
  retired: z.object({ byName: z.string(), at: z.string(), reason: z.string() }).nullable(),
})
export type DocumentRow = z.infer<typeof DocumentRow>

export const DocumentVersion = Paper.extend({
  ordinal: z.int(),
  note: z.string(),
  /** The earlier version whose file it has; then only what stands on the paper was mended. */
  sameFileAs: z.int().nullable(),
})
export type DocumentVersion = z.infer<typeof DocumentVersion>

export const Period = z.object({ name: z.string(), from: z.string(), to: z.string() })
export type Period = z.infer<typeof Period>

/** A place where a document hangs, in the words of the module that hung it. */
export const DocumentUse = z.object({
  version: z.int(),
  title: z.string(),
  about: z.string(),
  path: z.string(),
  search: z.record(z.string(), z.string()),
  period: Period.nullable(),
  isSettled: z.boolean(),
})
export type DocumentUse = z.infer<typeof DocumentUse>

export const Look = z.object({
  id: Id,
  version: z.int(),
  personName: z.string(),
  unitName: z.string().nullable(),
  firstAt: z.string(),
  lastAt: z.string(),
  times: z.int(),
})
export type Look = z.infer<typeof Look>

export const AlikeDocument = DocumentRow.pick({ id: true, title: true, number: true, issuedOn: true })
export type AlikeDocument = z.infer<typeof AlikeDocument>

export const Document = DocumentRow.extend({
  versions: z.array(DocumentVersion),
  usedAt: z.array(DocumentUse),
  looks: z.array(Look),
  /** Others of the unit that seem to be the same paper. */
  alike: z.array(AlikeDocument),
  whyNotRetire: z.object({ reason: z.string(), sentence: z.string() }).nullable(),
})
export type Document = z.infer<typeof Document>

const OneDocument = z.object({ documentId: Id })
const OneVersion = OneDocument.extend({ ordinal: Ordinal })
const Change = OneDocument.extend({ version: z.int().positive().max(2_147_483_647) })

export const documents = {
  library: endpoint({
    method: 'GET',
    path: '/documents/library',
    access: may('documents.view'),
    input: z.object({
      unitId: UnitId.optional(),
      text: z.string().max(120).default(''),
      kind: Kind.optional(),
      /** Of the day that stands on the paper. */
      year: z.int().min(1900).max(9999).optional(),
      day: z.iso.date().optional(),
      use: z.enum(['used', 'unused']).optional(),
      /** Against the days of `from` and `to`. */
      inPeriod: z.enum(['within', 'outside', 'no-date']).optional(),
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
      retired: z.boolean().default(false),
      order: z.enum(['added', 'issued', 'title']).default('added'),
      page: z.int().min(1).max(1_000_000).default(1),
      pageSize: z.int().min(1).max(200).default(50),
    }),
    output: z.object({ rows: z.array(DocumentRow), total: z.int() }),
    summary: 'Documents within reach, searched without accents by title, number and file name; a page at a time.',
  }),
  libraryFilters: endpoint({
    method: 'GET',
    path: '/documents/filters',
    access: may('documents.view'),
    input: z.object({}),
    output: z.object({
      units: z.array(z.object({ unitId: z.int(), unitName: z.string() })),
      years: z.array(z.int()),
      periods: z.array(Period),
    }),
    summary: 'What the library may be narrowed to: units and years that have documents, periods that ask for them.',
  }),
  document: endpoint({
    method: 'GET',
    path: '/documents/one/{documentId}',
    access: may('documents.view'),
    input: OneDocument,
    output: Document,
    summary: 'One document: its versions, where each is used, who has read them, and what it seems to be twice.',
  }),
  documentContent: endpoint({
    method: 'GET',
    path: '/documents/one/{documentId}/versions/{ordinal}/content',
    access: may('documents.view'),
    input: OneVersion.extend({ download: z.boolean().default(false) }),
    output: bytes,
    summary: 'The file of a version; parts by Range.',
  }),
  documentText: endpoint({
    method: 'GET',
    path: '/documents/one/{documentId}/versions/{ordinal}/text',
    access: may('documents.view'),
    input: OneVersion,
    output: bytes,
    summary: 'The words of a Word or Excel file as plain text, as far as a reader needs them.',
  }),
  addDocument: endpoint({
    method: 'POST',
    path: '/documents/add',
    access: may('documents.manage'),
    upload: documentFile,
    input: z.object({
      unitId: UnitId,
      title: paperFields.title.default(''),
      number: paperFields.number.default(''),
      issuedOn: z.iso.date().optional(),
      kind: Kind.optional(),
    }),
    output: Document,
    summary: 'Keeps a file as a document of a unit; bytes the unit has already are not kept twice.',
  }),
  addVersion: endpoint({
    method: 'POST',
    path: '/documents/versions/add',
    access: may('documents.manage'),
    upload: documentFile,
    input: Change.extend({ note: z.string().trim().max(500).default('') }),
    output: Document,
    summary: 'A new version of a document; what hangs somewhere stays with the version it was hung with.',
  }),
  editDocument: endpoint({
    method: 'POST',
    path: '/documents/edit',
    access: may('documents.manage'),
    input: Change.extend({
      title: paperFields.title.min(1, 'Hãy ghi tên văn bản.'),
      number: paperFields.number,
      issuedOn: z.iso.date().nullable(),
      kind: Kind,
    }),
    output: Document,
    summary: 'Mends title, number, day and kind; where somebody has judged by them they become the next version.',
  }),
  retireDocument: endpoint({
    method: 'POST',
    path: '/documents/retire',
    access: may('documents.manage'),
    input: Change.extend({ reason: z.string().trim().min(5, 'Lý do cần ít nhất 5 ký tự.').max(500) }),
    output: Document,
    summary: 'Takes a document that nothing uses off the shelf; nothing of it is destroyed.',
  }),
  restoreDocument: endpoint({
    method: 'POST',
    path: '/documents/restore',
    access: may('documents.manage'),
    input: Change,
    output: Document,
    summary: 'Puts a retired document back on the shelf.',
  }),
}
