/** Doors of the papers of a file: its index, what it lacks, filing and withdrawing. */
import { z } from 'zod'
import { bytes, endpoint, may, mayOwn } from '../../../shared/endpoint.ts'
import { OWERS } from '../rules/papers/components.ts'
import { Day, Id, Page } from './shapes.ts'

export const FiledPaper = z.object({
  /** Null: it came with the event. */
  paperId: Id.nullable(),
  eventId: Id.nullable(),
  component: z.string().nullable(),
  title: z.string(),
  number: z.string().nullable(),
  datedOn: z.string().nullable(),
  period: z.int().nullable(),
  sheets: z.int().nullable(),
  /** Of a decision or a proof: in the library. */
  documentId: Id.nullable(),
  hasScan: z.boolean(),
  scanType: z.string().nullable(),
  pageFrom: z.int().nullable(),
  pageTo: z.int().nullable(),
  receivedOn: z.string().nullable(),
  note: z.string().nullable(),
})
export type FiledPaper = z.output<typeof FiledPaper>

export const MissingPaper = z.object({
  component: z.string(),
  period: z.int().nullable(),
  eventId: Id.nullable(),
  /** Of the event, where it is the paper of one. */
  eventKind: z.string().nullable(),
  eventOn: z.string().nullable(),
  owes: z.enum(OWERS),
  dueOn: z.string(),
  law: z.string(),
})
export type MissingPaper = z.output<typeof MissingPaper>

const text = (most: number, what: string) => z.string().trim().max(most, `${what} dài quá ${most} ký tự. Hãy rút gọn.`)
const count = z.coerce.number().int().min(1).max(10_000)

/** What is written of a paper when it is filed. */
export const PaperFacts = z.object({
  recordId: Id,
  component: z.string().min(1).max(40),
  period: z.coerce.number().int().min(1945).max(2200).optional(),
  eventId: Id.optional(),
  title: text(300, 'Tên giấy tờ').default(''),
  number: text(80, 'Số, ký hiệu').default(''),
  datedOn: Day.optional(),
  sheets: count.optional(),
  pageFrom: count.optional(),
  pageTo: count.optional(),
  receivedOn: Day.optional(),
  note: text(500, 'Ghi chú').default(''),
})

export const SCAN = {
  maxBytes: 50 * 1024 * 1024,
  mediaTypes: ['application/pdf', 'image/jpeg', 'image/png'],
} as const

const Filed = z.object({ paperId: Id })
const Papers = z.object({ papers: z.array(FiledPaper), missing: z.array(MissingPaper) })
const Owed = z.object({
  recordId: Id,
  fullName: z.string(),
  unitId: z.int(),
  unitName: z.string(),
  personKind: z.string().nullable(),
  component: z.string(),
  periods: z.array(z.int()),
  count: z.int(),
  owes: z.enum(OWERS),
  since: z.string(),
})
export type OwedPaper = z.output<typeof Owed>

const Counted = z.object({ unitId: z.int(), unitName: z.string(), records: z.int(), lacking: z.int(), papers: z.int() })
export type CountedUnit = z.output<typeof Counted>

const filter = {
  unitId: z.coerce.number().int().positive().max(2_147_483_647).optional(),
  component: z.string().max(40).optional(),
  owes: z.enum(OWERS).optional(),
}

export const papers = {
  papers: endpoint({
    method: 'GET',
    path: '/personnel/records/{recordId}/papers',
    access: may('personnel.view'),
    input: z.object({ recordId: Id }),
    output: Papers,
    summary:
      'The index of a file: the papers in it, and those it lacks today with who owes each; without the sensitive ones.',
  }),
  allPapers: endpoint({
    method: 'GET',
    path: '/personnel/records/{recordId}/papers/all',
    access: may('personnel.record-sensitive'),
    input: z.object({ recordId: Id }),
    output: Papers,
    summary: 'The index of a file with its sensitive papers: discipline, health, background, Party, assets.',
  }),
  ownPapers: endpoint({
    method: 'GET',
    path: '/personnel/mine/papers',
    access: mayOwn('personnel.view-own'),
    input: z.object({}),
    output: Papers,
    summary: 'The index of one’s own file, with what it lacks today and who owes it.',
  }),
  ownScan: endpoint({
    method: 'GET',
    path: '/personnel/mine/scans/{paperId}',
    access: mayOwn('personnel.view-own'),
    input: z.object({ paperId: Id }),
    output: bytes,
    summary: 'The scan of a paper of one’s own file, shown in place.',
  }),
  filePaper: endpoint({
    method: 'POST',
    path: '/personnel/records/{recordId}/papers',
    access: may('personnel.record'),
    input: PaperFacts,
    output: Filed,
    summary: 'Files a paper that lies in the cabinet alone.',
  }),
  fileSensitivePaper: endpoint({
    method: 'POST',
    path: '/personnel/records/{recordId}/papers/sensitive',
    access: may('personnel.record-sensitive'),
    input: PaperFacts,
    output: Filed,
    summary: 'Files a paper of a sensitive component that lies in the cabinet alone.',
  }),
  scanPaper: endpoint({
    method: 'POST',
    path: '/personnel/papers/scan',
    access: may('personnel.record'),
    upload: SCAN,
    input: PaperFacts,
    output: Filed,
    summary: 'Files a paper with its scan.',
  }),
  scanSensitivePaper: endpoint({
    method: 'POST',
    path: '/personnel/papers/scan/sensitive',
    access: may('personnel.record-sensitive'),
    upload: SCAN,
    input: PaperFacts,
    output: Filed,
    summary: 'Files a paper of a sensitive component with its scan.',
  }),
  withdrawPaper: endpoint({
    method: 'POST',
    path: '/personnel/papers/{paperId}/withdraw',
    access: may('personnel.record-sensitive'),
    input: z.object({
      paperId: Id,
      reason: z
        .string()
        .trim()
        .min(5, 'Lý do ngắn quá. Hãy ghi ít nhất 5 ký tự.')
        .max(500, 'Lý do dài quá 500 ký tự. Hãy rút gọn.'),
    }),
    output: z.object({ done: z.literal(true) }),
    summary: 'Takes a paper that was filed by mistake out of the index, with the reason; its row and its scan stay.',
  }),
  paperScan: endpoint({
    method: 'GET',
    path: '/personnel/papers/{paperId}/scan',
    access: may('personnel.view'),
    input: z.object({ paperId: Id }),
    output: bytes,
    summary: 'The scan of a paper, shown in place.',
  }),
  sensitiveScan: endpoint({
    method: 'GET',
    path: '/personnel/papers/{paperId}/scan/sensitive',
    access: may('personnel.record-sensitive'),
    input: z.object({ paperId: Id }),
    output: bytes,
    summary: 'The scan of a paper of a sensitive component, shown in place.',
  }),
  owedPapers: endpoint({
    method: 'GET',
    path: '/personnel/papers/owed',
    access: may('personnel.view'),
    input: z.object({ ...filter, search: z.string().max(120).default(''), ...Page }),
    output: z.object({ owed: z.array(Owed), total: z.int() }),
    summary: 'Papers that files of a unit and those below it lack, by person and component, with who owes them.',
  }),
  owedByUnit: endpoint({
    method: 'GET',
    path: '/personnel/papers/owed/by-unit',
    access: may('personnel.view'),
    input: z.object(filter),
    output: z.object({ units: z.array(Counted) }),
    summary: 'How many files of each unit lack papers, and how many papers.',
  }),
}
