/** Shapes of a document that directs, with its points and its paper. */
import { z } from 'zod'
import { DocumentSummary, Id, Instant, TaskSummary, Version } from './shapes.ts'

export const Point = z.object({
  id: Id,
  position: z.int(),
  /** As the document numbers it: '4.2'. */
  label: z.string(),
  words: z.string(),
  page: z.int().nullable(),
  /** Places in the pasted text. */
  startsAt: z.int().nullable(),
  endsAt: z.int().nullable(),
  outcome: z.enum(['open', 'none', 'tasks']),
  reason: z.string(),
  version: Version,
  tasks: z.array(TaskSummary),
})
export type Point = z.output<typeof Point>

export const Paper = z.object({
  documentId: Id,
  version: z.int(),
  title: z.string(),
  mediaType: z.string(),
  fileName: z.string(),
})
export type Paper = z.output<typeof Paper>

export const DirectiveDocument = DocumentSummary.extend({
  signer: z.string(),
  parYear: z.int().nullable(),
  content: z.string(),
  paper: Paper.nullable(),
  pointList: z.array(Point),
  /** Tasks that belong to no point. */
  looseTasks: z.array(TaskSummary),
  changedAt: Instant,
  changedByName: z.string(),
})
export type DirectiveDocument = z.output<typeof DirectiveDocument>
