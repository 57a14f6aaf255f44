/** Doors of files that came from another program: kept, tried, carried out as one recording, taken back as one. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { Finding } from './files.ts'
import { Run } from './packages.ts'

const mayImport = may('exchange.import')
const OneImport = z.object({ importId: z.uuid() })

export const FATES = ['new', 'on-file', 'wrong'] as const
const Fate = z.enum(FATES)
export type Fate = z.infer<typeof Fate>

export const SUPPLEMENTS = ['nothing', 'missing', 'all'] as const
export type Supplements = (typeof SUPPLEMENTS)[number]

export const SentFile = z.object({
  importId: z.uuid(),
  fileName: z.string(),
  people: z.int(),
  sentByName: z.string(),
  sentAt: z.string(),
  recorded: z.object({ people: z.int(), supplemented: z.int(), byName: z.string(), at: z.string() }).nullable(),
  undone: z.object({ byName: z.string(), at: z.string(), reason: z.string() }).nullable(),
})
export type SentFile = z.infer<typeof SentFile>

export const TriedPerson = z.object({
  /** His place in the file, from one. */
  at: z.int(),
  fullName: z.string(),
  unitName: z.string().nullable(),
  events: z.int(),
  /** Scans and pictures that came with him. */
  papers: z.int(),
  fate: Fate,
  findings: z.array(Finding),
})
export type TriedPerson = z.infer<typeof TriedPerson>

export const imports = {
  sendFile: endpoint({
    method: 'POST',
    path: '/exchange/imports',
    access: mayImport,
    upload: { maxBytes: 512 * 1024 * 1024, mediaTypes: ['text/plain', 'application/xml', 'application/zip'] },
    input: z.object({}),
    output: OneImport,
    summary:
      'Keeps a file of people in the structure of exchange, JSON, XML or a package with the files of their papers; refused when it is none.',
  }),
  imports: endpoint({
    method: 'GET',
    path: '/exchange/imports',
    access: mayImport,
    input: z.object({}),
    output: z.object({ imports: z.array(SentFile) }),
    summary: 'The newest fifty files sent, with what became of them.',
  }),
  import: endpoint({
    method: 'GET',
    path: '/exchange/imports/{importId}',
    access: mayImport,
    input: OneImport.extend({
      fate: Fate.optional(),
      page: z.coerce.number().int().min(1).max(100_000).default(1),
    }),
    output: SentFile.extend({
      counts: z.object({ new: z.int(), 'on-file': z.int(), wrong: z.int() }),
      /** People on file whose record would gain what it lacks; who is told of otherwise. */
      supplements: z.object({ missing: z.int(), different: z.int() }),
      /** While it is under way nothing is tried: counts and rows are empty. */
      run: Run.nullable(),
      total: z.int(),
      rows: z.array(TriedPerson),
    }),
    summary: 'What carrying out a file would write: who is new, who is on file, and everything wrong with each.',
  }),
  carryOutFile: endpoint({
    method: 'POST',
    path: '/exchange/imports/carry-out',
    access: mayImport,
    input: OneImport.extend({
      skipsWrong: z.boolean(),
      /** What people on file gain: nothing, what their record lacks, or what it tells otherwise as well, beside what stands there. */
      supplements: z.enum(SUPPLEMENTS).default('nothing'),
    }),
    output: z.object({ runId: z.uuid() }),
    summary:
      'Opens the records of a file in the background, as one recording; whoever is on file gains what was chosen, as new facts.',
  }),
  undoFile: endpoint({
    method: 'POST',
    path: '/exchange/imports/undo',
    access: mayImport,
    input: OneImport.extend({ reason: z.string().trim().min(5, 'Hãy ghi lý do.').max(500, 'Không quá 500 ký tự.') }),
    output: z.object({ recordingId: z.int() }),
    summary: 'Takes back everything a file wrote; refused when something later stands on it.',
  }),
}
