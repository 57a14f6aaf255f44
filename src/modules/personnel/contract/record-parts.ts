/** Doors around the record: its photo, its papers, its number, who wrote and who looked. */
import { z } from 'zod'
import { bytes, endpoint, may, mayOwn } from '../../../shared/endpoint.ts'
import { Id, Instant } from './shapes.ts'

const OfRecord = z.object({ recordId: Id })
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const Page = { page: z.int().min(1).max(100_000).default(1) }

/** 4 × 6 cm at 600 dots to the inch is under a megabyte. */
export const photoFile = { maxBytes: 5 * 1024 * 1024, mediaTypes: ['image/jpeg', 'image/png'] } as const

const History = z.object({
  recordings: z.array(
    z.object({
      id: z.int(),
      at: z.string(),
      accountName: z.string(),
      kind: z.string(),
      note: z.string().nullable(),
      isUndone: z.boolean(),
      /** What it wrote, as far as this door shows it. */
      events: z.array(z.object({ eventId: Id, kind: z.string(), effectiveOn: z.string(), parts: z.array(z.string()) })),
      /** Field by field, in words: '' stands for nothing. */
      changes: z.array(
        z.object({
          part: z.string(),
          field: z.string(),
          from: z.string(),
          before: z.string(),
          after: z.string(),
          /** The decision it rests on. */
          paper: z.string().nullable(),
        }),
      ),
    }),
  ),
})

const Looks = z.object({
  looks: z.array(
    z.object({
      day: z.string(),
      lastAt: z.string(),
      personName: z.string(),
      unitName: z.string().nullable(),
      doors: z.array(z.string()),
      times: z.int(),
    }),
  ),
  total: z.int(),
})

/** The file behind an event of one sensitivity; a paper is as hidden as what it proves. */
const paper = <const P extends string>(path: `/${string}`, permission: P, what: string) =>
  endpoint({
    method: 'GET',
    path,
    access: may(permission),
    input: z.object({ recordId: Id, rowId: Id, download: z.boolean().default(false) }),
    output: bytes,
    summary: `The file that proves ${what} of a record.`,
  })

export const recordParts = {
  recordHistory: endpoint({
    method: 'GET',
    path: '/personnel/records/{recordId}/history',
    access: may('personnel.view'),
    input: OfRecord,
    output: History,
    summary:
      'Who wrote into a record, when, and what each field said before and after, with its paper: the newest 200 times.',
  }),
  ownHistory: endpoint({
    method: 'GET',
    path: '/personnel/mine/history',
    access: mayOwn('personnel.view-own'),
    input: z.object({}),
    output: History,
    summary: 'Who wrote into one’s own record, when, and what each field said before and after: the newest 200 times.',
  }),
  recordFindings: endpoint({
    method: 'GET',
    path: '/personnel/records/{recordId}/findings',
    access: may('personnel.view'),
    input: OfRecord.extend({ known: Instant.optional() }),
    output: z.object({
      contradictions: z.array(
        z.object({
          kind: z.enum(['same-day', 'cut-short', 'not-before', 'nothing-to-end']),
          part: z.string(),
          slot: z.string(),
          day: z.string(),
          field: z.string().nullable(),
          eventId: Id,
          againstEventId: Id.nullable(),
          /** What both rest on, of what the door opens. */
          decisions: z.array(z.object({ id: Id, number: z.string() })),
        }),
      ),
      gaps: z.array(z.object({ part: z.string(), slot: z.string(), from: z.string(), to: z.string() })),
    }),
    summary: 'Where the events of a record do not go together, and the days nothing is known of.',
  }),
  recordIdentity: endpoint({
    method: 'GET',
    path: '/personnel/records/{recordId}/identity',
    access: may('personnel.view-identity'),
    input: OfRecord,
    output: z.object({
      numbers: z.array(z.object({ number: z.string(), from: z.string(), to: z.string().nullable() })),
    }),
    summary: 'The numbers of identity of a record, unmasked; each asking stands in the log.',
  }),
  recordLooks: endpoint({
    method: 'GET',
    path: '/personnel/records/{recordId}/looks',
    access: may('personnel.view'),
    input: OfRecord.extend(Page),
    output: Looks,
    summary: 'Who opened a record, by person and day; a page at a time.',
  }),
  ownLooks: endpoint({
    method: 'GET',
    path: '/personnel/mine/looks',
    access: mayOwn('personnel.view-own'),
    input: z.object(Page),
    output: Looks,
    summary: 'Who opened one’s own record, by person and day; a page at a time.',
  }),
  recordPhoto: endpoint({
    method: 'GET',
    path: '/personnel/records/{recordId}/photo',
    access: may('personnel.view'),
    input: OfRecord.extend({ sha256: Sha256.optional() }),
    output: bytes,
    summary: 'The photo of a record; of a past day by the SHA-256 the line of that day names.',
  }),
  ownPhoto: endpoint({
    method: 'GET',
    path: '/personnel/mine/photo',
    access: mayOwn('personnel.view-own'),
    input: z.object({ sha256: Sha256.optional() }),
    output: bytes,
    summary: 'One’s own photo.',
  }),
  savePhoto: endpoint({
    method: 'POST',
    path: '/personnel/records/photo/save',
    access: may('personnel.record'),
    upload: photoFile,
    input: OfRecord,
    output: z.object({ sha256: Sha256 }),
    summary: 'A new photo of a record from today on; the earlier ones stay for their days.',
  }),
  recordPaper: paper('/personnel/records/{recordId}/papers/{rowId}', 'personnel.view', 'an ordinary fact'),
  partyPaper: paper('/personnel/records/{recordId}/party/papers/{rowId}', 'personnel.view-party', 'a Party fact'),
  familyPaper: paper('/personnel/records/{recordId}/family/papers/{rowId}', 'personnel.view-family', 'a family fact'),
  healthPaper: paper('/personnel/records/{recordId}/health/papers/{rowId}', 'personnel.view-health', 'a health fact'),
  backgroundPaper: paper(
    '/personnel/records/{recordId}/background/papers/{rowId}',
    'personnel.view-background',
    'a background fact',
  ),
  disciplinePaper: paper(
    '/personnel/records/{recordId}/discipline/papers/{rowId}',
    'personnel.view-discipline',
    'a discipline',
  ),
  ownPaper: endpoint({
    method: 'GET',
    path: '/personnel/mine/papers/{rowId}',
    access: mayOwn('personnel.view-own'),
    input: z.object({ rowId: Id, download: z.boolean().default(false) }),
    output: bytes,
    summary: 'The file that proves a fact of one’s own record.',
  }),
}
