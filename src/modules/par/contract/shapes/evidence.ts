/** Papers that prove a criterion. */
import { z } from 'zod'
import { Id, Instant } from './plain.ts'

export const Hand = z.enum(['self', 'explanation'])
export const EvidenceItem = z.object({
  id: Id,
  documentId: Id,
  title: z.string(),
  number: z.string().nullable(),
  issuedOn: z.string().nullable(),
  /** The day that stands on the paper, against the time the round evaluates. */
  inPeriod: z.enum(['within', 'before', 'after', 'no-date']),
  fileName: z.string(),
  mediaType: z.string(),
  size: z.int(),
  /** The version of the document that proves it, and the newest there is. */
  documentVersion: z.int(),
  newestVersion: z.int(),
  pages: z.string(),
  hand: Hand,
  addedByName: z.string(),
  addedAt: Instant,
})

export const HungItem = EvidenceItem.extend({ criterionId: Id })
export type EvidenceItem = z.infer<typeof EvidenceItem>

/** A paper as somebody saw it. */
export const PaperSeen = z.object({ documentId: Id, documentVersion: z.int(), pages: z.string() })

export const EVIDENCE_TYPES = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const
