/** A locked sheet is locked through every door: whoever tries whichever of them, only what the state allows is changed. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { modules } from '../../src/app/modules.ts'
import { aRate, aSource } from '../../src/modules/par/actions/facts/fixtures.ts'
import { par } from '../../src/modules/par/contract.ts'
import { factWork, parModule } from '../../src/modules/par/index.ts'
import type { Call } from '../../src/platform/http/call.ts'
import type { Module } from '../../src/platform/http/module.ts'
import { endpoint, may } from '../../src/shared/endpoint.ts'
import { type House, openHouse } from '../support/house.ts'
import { runTask } from '../support/run-task.ts'
import { aLockedSheet, COMPUTED, type LockedSheet } from './locked-sheet.ts'
import { changedThrough, doorsOfSheets, triesOf } from './locked-walk.ts'

/** A door that forgot to ask whether the sheet is open. */
const planted = endpoint({
  method: 'POST',
  path: '/par/assessments/planted',
  access: may('par.self-assess'),
  input: z.object({ assessmentId: z.uuid(), criterionId: z.uuid() }),
  output: z.object({ done: z.literal(true) }),
  summary: 'Planted.',
})
async function forgetful({ tx }: Call, { assessmentId, criterionId }: { assessmentId: string; criterionId: string }) {
  await tx
    .updateTable('par.entry')
    .set({ note: 'sửa lén' })
    .where('assessment_id', '=', assessmentId)
    .where('criterion_id', '=', criterionId)
    .execute()
  return { done: true as const }
}
const sources = [aSource(COMPUTED, async () => aRate(19, 20))]
const ours = parModule(sources) as Module
const withPlanted = {
  ...modules,
  par: {
    contract: { ...ours.contract, planted },
    handlers: { ...ours.handlers, planted: forgetful } as Module['handlers'],
  },
}

let house: House
let sheet: LockedSheet
beforeAll(async () => {
  house = await openHouse({ modules: withPlanted })
  sheet = await aLockedSheet(house, () => runTask(house, factWork(sources).compute, {}))
})
afterAll(() => house.close())

type Allowed = Record<string, readonly string[]>

/** Who has read what is no part of the sheet, and is noted whatever its state. */
const READ: Allowed = { readMessages: ['message_read'] }
/** Until publication the two sides talk, and whoever runs the round brings in values and leaves nodes out, by decision. */
const ALWAYS: Allowed = {
  ...READ,
  writeAsUnit: ['message'],
  writeAsAppraiser: ['message'],
  importValues: ['imported_value'],
  enterValue: ['imported_value'],
  restoreValue: ['imported_value', 'value_history'],
  exempt: ['exemption'],
}
/** While the unit has its sheet. */
const OPEN: Allowed = {
  ...ALWAYS,
  saveEntry: ['entry', 'hand_history'],
  takeFacts: ['entry', 'hand_history'],
  saveAdjustment: ['assessment'],
  uploadEvidence: ['evidence'],
  linkEvidence: ['evidence'],
  setEvidencePages: ['evidence'],
  takeNewestVersion: ['evidence'],
  removeEvidence: ['evidence'],
  assignCriteria: ['assignment'],
  takeBackCriteria: ['assignment'],
  reviewEntry: ['review'],
  reviewAdjustment: ['adjustment_review'],
  approveRemaining: ['review'],
  drawUpSheet: ['signing'],
  attachSigned: ['signing'],
  submitAssessment: ['assessment', 'fact_snapshot', 'submission'],
  extendUnit: ['extension'],
  withdrawExtension: ['extension'],
  liftExemptions: ['exemption'],
}
const APPRAISING: Allowed = {
  ...ALWAYS,
  appraiseEntry: ['appraisal', 'hand_history'],
  appraiseAdjustment: ['assessment'],
  agreeRemaining: ['appraisal'],
  agreeAcross: ['appraisal'],
  returnForSupplement: ['assessment', 'supplement'],
  closeAppraisal: ['assessment'],
  // More time to explain, when that comes.
  extendUnit: ['extension'],
}
const DECIDED: Allowed = { ...ALWAYS, decideByCouncil: ['appraisal'], reopenAppraisal: ['assessment'] }
const LATE: Allowed = { ...ALWAYS, extendUnit: ['extension'] }

/** What may be changed, in each state: with every window open, or with every one over. Nothing else may. */
const states: [status: string, isOver: boolean, allowed: Allowed][] = [
  ['draft', false, OPEN],
  ['returned', false, OPEN],
  ['submitted', false, APPRAISING],
  [
    'appraised',
    false,
    {
      ...ALWAYS,
      saveExplanation: ['explanation', 'hand_history'],
      sendExplanation: ['assessment', 'explanation'],
      uploadEvidence: ['evidence'],
      linkEvidence: ['evidence'],
      setEvidencePages: ['evidence'],
      removeEvidence: ['evidence'],
      reopenAppraisal: ['assessment'],
      extendUnit: ['extension'],
    },
  ],
  ['explained', false, { ...DECIDED, appraiseAgain: ['appraisal', 'hand_history'], settleAppraisal: ['assessment'] }],
  ['settled', false, { ...DECIDED, publishRound: ['assessment'] }],
  ['left', false, { ...READ, importValues: ['imported_value'], rejoinRound: ['assessment'] }],
  ['published', false, READ],
  [
    'draft',
    true,
    { ...LATE, withdrawExtension: ['extension'], leaveRound: ['assessment'], liftExemptions: ['exemption'] },
  ],
  ['submitted', true, LATE],
  [
    'appraised',
    true,
    { ...DECIDED, settleAppraisal: ['assessment'], publishRound: ['assessment'], extendUnit: ['extension'] },
  ],
  ['explained', true, { ...DECIDED, settleAppraisal: ['assessment'] }],
]

test('every door that names a sheet is walked, and is seen to change it where it may', () => {
  const walked = new Set(triesOf(house, sheet).map(({ door }) => door))
  expect([...walked].sort()).toEqual(doorsOfSheets(par).sort())
  const seen = new Set(states.flatMap(([, , allowed]) => Object.keys(allowed)))
  expect([...walked].filter((door) => !seen.has(door))).toEqual([])
})

test.each(states)(
  'a sheet %s (windows over: %s) is changed by what that state allows and by nothing else',
  async (...state) => {
    const [status, isOver, allowed] = state
    await sheet.stand(status, isOver)
    expect(await changedThrough(sheet, triesOf(house, sheet))).toEqual(allowed)
  },
)

test('a door that forgot the lock is found', async () => {
  await sheet.stand('submitted', false)
  const input = { assessmentId: sheet.round.sheetId, criterionId: sheet.round.leaf('1.1.2') }
  const found = await changedThrough(sheet, [{ door: 'planted', input }], { ...par, planted })
  expect(found).toEqual({ planted: ['entry'] })
})
