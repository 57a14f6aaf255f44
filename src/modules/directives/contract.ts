/** Every door of directives, composed of what each subject has. */
import { counting } from './contract/counting.ts'
import { documents } from './contract/documents.ts'
import { drafting } from './contract/drafting.ts'
import { ofGiver, ofLead } from './contract/life.ts'
import { printing } from './contract/printing.ts'
import { proofs } from './contract/proofs.ts'
import { regulating } from './contract/regulating.ts'

export type { Asked, Behind, Counted, OnTime, RateRow } from './contract/counting.ts'
export * from './contract/document-shapes.ts'
export type { WrittenDocument, WrittenPoint } from './contract/documents.ts'
export type { TaskFilter, WrittenTask } from './contract/drafting.ts'
export type { KeptRegulation } from './contract/regulating.ts'
export * from './contract/shapes.ts'

export const directives = {
  ...documents,
  ...drafting,
  ...ofLead,
  ...ofGiver,
  ...proofs,
  ...counting,
  ...printing,
  ...regulating,
}
