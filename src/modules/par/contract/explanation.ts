/** Doors of explanation, of the words exchanged on a criterion, and of what was said of it before. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { PaperSeen } from './shapes/evidence.ts'
import { Explanation } from './shapes/hands.ts'
import { Done, Id, Instant, PointsField, Version } from './shapes/plain.ts'
import { LeafInputs } from './shapes/scoring.ts'
import { OneLeaf, OneSheet } from './shapes/sheets.ts'

const Message = z.object({
  id: Id,
  text: z.string(),
  side: z.enum(['unit', 'appraiser']),
  writtenByName: z.string(),
  writtenAt: Instant,
  isOwn: z.boolean(),
  /** Others who have read up to here and no further. */
  readUpToHere: z.array(z.string()),
})

const NewMessage = OneLeaf.extend({ text: z.string().trim().min(1).max(5000) })

/** What a hand said before it said something else. */
const EarlierState = z.object({
  id: Id,
  hand: z.enum(['self', 'first', 'explanation', 'second', 'council']),
  version: z.int(),
  /** Of an appraisal, or whether an explanation accepted; null of a self-assessment. */
  outcome: z.enum(['agreed', 'corrected', 'kept', 'accepted', 'contested']).nullable(),
  inputs: LeafInputs.nullable(),
  notApplicable: z.boolean(),
  points: PointsField.nullable(),
  words: z.string(),
  decisionNumber: z.string().nullable(),
  papers: z.array(PaperSeen.extend({ title: z.string() })),
  saidByName: z.string(),
  saidAt: Instant,
  replacedAt: Instant,
})
export type EarlierState = z.infer<typeof EarlierState>

export const explanation = {
  saveExplanation: endpoint({
    method: 'POST',
    path: '/par/explanation/save',
    access: may('par.self-assess'),
    input: OneLeaf.extend({
      version: Version,
      accepted: z.boolean(),
      text: z.string().max(5000).default(''),
      inputs: LeafInputs.nullable().default(null),
    }),
    output: z.object({ explanation: Explanation }),
    summary:
      'Saves what the unit says to the appraisal of a criterion; nobody else reads it before it is sent. `version` as with entries.',
  }),
  sendExplanation: endpoint({
    method: 'POST',
    path: '/par/explanation/send',
    access: may('par.submit'),
    input: OneSheet,
    output: Done,
    summary: 'Sends the explanation of a sheet; criteria without one are accepted as appraised.',
  }),
  messages: endpoint({
    method: 'GET',
    path: '/par/assessments/{assessmentId}/messages/{criterionId}',
    access: may('par.view'),
    input: OneLeaf,
    output: z.object({ messages: z.array(Message) }),
    summary: 'What the unit and its appraisers wrote to each other on a criterion, newest last.',
  }),
  writeAsUnit: endpoint({
    method: 'POST',
    path: '/par/messages/unit',
    access: may('par.discuss'),
    input: NewMessage,
    output: Done,
    summary: 'The unit writes to those who appraise a criterion.',
  }),
  writeAsAppraiser: endpoint({
    method: 'POST',
    path: '/par/messages/appraiser',
    access: may('par.appraise'),
    input: NewMessage,
    output: Done,
    summary: 'An appraiser writes to the unit on a criterion.',
  }),
  readMessages: endpoint({
    method: 'POST',
    path: '/par/messages/read',
    access: may('par.view'),
    input: OneLeaf.extend({ messageId: Id }),
    output: Done,
    summary: 'Notes up to which message one has read; never back to an earlier one.',
  }),
  criterionHistory: endpoint({
    method: 'GET',
    path: '/par/assessments/{assessmentId}/history/{criterionId}',
    access: may('par.view'),
    input: OneLeaf,
    output: z.object({ states: z.array(EarlierState) }),
    summary: 'What each hand said of a criterion before it said something else, newest first.',
  }),
}
