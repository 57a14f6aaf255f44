/** Doors of the work inside a unit: who scores what by when, and the head's word on it. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { PaperSeen } from './shapes/evidence.ts'
import { Counts, Day, Id, Version } from './shapes/plain.ts'
import { AdjustmentReview, OneLeaf, OneSheet, Review } from './shapes/sheets.ts'
import { OwnAssignment } from './shapes/unit.ts'

/** Criteria of a sheet, or areas that stand for all that the unit scores below them. */
const Criteria = OneSheet.extend({
  criterionIds: z.array(Id).min(1).max(2_000),
  /** By leaf: the version of its assignment that was seen; absent: none was. */
  versions: z.record(Id, Version).default({}),
})

/** A leaf as the head saw it, and the version of his own side's word on it, 0 for none. */
const SeenLeaf = z.object({
  criterionId: Id,
  version: Version,
  entryVersion: Version,
  evidenceSeen: z.array(PaperSeen).max(500),
})

export const unit = {
  assignable: endpoint({
    method: 'GET',
    path: '/par/assessments/{assessmentId}/assignable',
    access: may('par.assign'),
    input: OneSheet,
    output: z.object({
      people: z.array(z.object({ accountId: Id, fullName: z.string() })),
      /** Named before in this unit. */
      rooms: z.array(z.string()),
    }),
    summary: 'To whom criteria of a sheet may be given: people of the unit who may score, and the rooms named so far.',
  }),
  assignCriteria: endpoint({
    method: 'POST',
    path: '/par/assessments/assign',
    access: may('par.assign'),
    input: Criteria.extend({
      accountId: Id.nullable().default(null),
      room: z.string().trim().max(200).default(''),
      dueOn: Day.nullable().default(null),
      note: z.string().trim().max(500).default(''),
    }),
    output: z.object({ assigned: z.int() }),
    summary: 'Gives criteria, or whole areas, to a person of the unit or a room; guidance, not a lock on the others.',
  }),
  takeBackCriteria: endpoint({
    method: 'POST',
    path: '/par/assessments/take-back',
    access: may('par.assign'),
    input: Criteria,
    output: z.object({ takenBack: z.int() }),
    summary: 'Takes criteria back from whoever they were given to.',
  }),
  ownAssignments: endpoint({
    method: 'GET',
    path: '/par/assignments/own',
    access: may('par.self-assess'),
    input: z.object({}),
    output: z.object({ assignments: z.array(OwnAssignment) }),
    summary: 'One’s own criteria on sheets still open to the unit, the earliest due first.',
  }),
  reviewEntry: endpoint({
    method: 'POST',
    path: '/par/assessments/review',
    access: may('par.submit'),
    input: OneLeaf.extend({
      ...SeenLeaf.shape,
      outcome: z.enum(['approved', 'sent-back']),
      comment: z.string().trim().max(2_000).default(''),
    }),
    output: z.object({ review: Review }),
    summary: 'The head approves a criterion as he saw it, or sends it back with a comment.',
  }),
  reviewAdjustment: endpoint({
    method: 'POST',
    path: '/par/assessments/review/adjustment',
    access: may('par.submit'),
    input: OneSheet.extend({
      /** Of the head's word that was seen; 0 for none. */
      version: Version,
      /** What was claimed as he saw it. */
      bonus: Counts,
      penalty: Counts,
      outcome: z.enum(['approved', 'sent-back']),
      comment: z.string().trim().max(2_000).default(''),
    }),
    output: z.object({ review: AdjustmentReview }),
    summary: 'The head approves bonus and penalty as he saw them, or sends them back with a comment.',
  }),
  approveRemaining: endpoint({
    method: 'POST',
    path: '/par/assessments/review/rest',
    access: may('par.submit'),
    input: OneSheet.extend({ leaves: z.array(SeenLeaf).min(1).max(2_000) }),
    output: z.object({
      approved: z.int(),
      /** Changed since they were seen, or said something of in the meantime: not approved. */
      left: z.array(Id),
    }),
    summary: 'The head approves many criteria as he saw them; exceptions are those he does not name.',
  }),
}
