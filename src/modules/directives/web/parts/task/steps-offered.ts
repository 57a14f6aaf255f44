/** Which steps of a task's life are offered to somebody: what the server would refuse for its state, kind or place is not shown. */
import type { Task } from '../../../contract.ts'
import { type LifeStep, whyNotKind, whyNotStep } from '../../../rules/life.ts'
import type { StepKey } from '../../text-of-tasks.vi.ts'

export interface Hands {
  unitId: number | null
  /** May work for the lead body; of a part, also for the body that divided its task. */
  worksForLead: boolean
  worksForGiver: boolean
  /** Of the giver's office. */
  gives: boolean
  /** Is in charge himself, and may say how far he is. */
  isInCharge: boolean
}

export type TaskToMove = Pick<Task, 'state' | 'kind' | 'parentId' | 'unitId' | 'giverUnitId' | 'extensions' | 'dueOn'>
type Offer = StepKey | 'accept' | 'prove' | 'own-prove'

const OF_LEAD: Partial<Record<Offer, LifeStep>> = {
  accept: 'accept',
  dispute: 'dispute',
  assign: 'assign',
  progress: 'progress',
  report: 'report',
  'withdraw-report': 'withdraw-report',
  'ask-extension': 'ask-extension',
  periodic: 'periodic',
  'add-part': 'sub-task',
  prove: 'prove',
}
const OF_GIVER: Partial<Record<Offer, LifeStep>> = {
  confirm: 'confirm',
  return: 'return',
  keep: 'answer-dispute',
  withdraw: 'answer-dispute',
  'grant-extension': 'answer-extension',
  'refuse-extension': 'answer-extension',
  'move-due': 'move-due',
  reassign: 'reassign',
  suspend: 'suspend',
  resume: 'resume',
  replace: 'replace',
  cancel: 'cancel',
}
/** Whoever is in charge without working for the body; the task itself is reported by its body. */
const OF_OWN: Partial<Record<Offer, LifeStep>> = { 'own-progress': 'progress', 'own-prove': 'prove' }
const OF_OWN_PART: Partial<Record<Offer, LifeStep>> = { ...OF_OWN, 'own-done': 'progress' }
/** A part is the lead body's own affair: it is neither disputed nor extended, and those who divided it confirm it. */
const OF_PART_LEAD: readonly Offer[] = ['assign', 'progress', 'report', 'withdraw-report', 'prove']
const OF_PART_GIVER: readonly Offer[] = ['confirm', 'return', 'cancel']
/** Nobody says yes to himself. */
const NOT_OF_ONESELF: readonly Offer[] = ['confirm', 'return', 'grant-extension', 'refuse-extension', 'move-due']

const isExtensionOpen = ({ extensions }: TaskToMove): boolean => extensions.some(({ decidedOn }) => decidedOn === null)

function fits(task: TaskToMove, step: LifeStep): boolean {
  if (whyNotKind(step, task.kind) !== null || whyNotStep(step, task.state) !== null) return false
  if (step === 'answer-extension') return isExtensionOpen(task)
  if (step === 'ask-extension' || step === 'move-due') return task.dueOn !== null && !isExtensionOpen(task)
  return step !== 'prove' || (task.kind !== 'freeze' && task.kind !== 'permission')
}

const among = (task: TaskToMove, steps: Partial<Record<Offer, LifeStep>>) =>
  (Object.entries(steps) as [Offer, LifeStep][]).filter(([, step]) => fits(task, step)).map(([offer]) => offer)

export function stepsOffered(task: TaskToMove, hands: Hands): ReadonlySet<Offer> {
  const isPart = task.parentId !== null
  const isLead = hands.worksForLead || (isPart && hands.worksForGiver)
  const isGiver = isPart ? hands.worksForGiver : hands.gives
  const isOwn = hands.unitId === task.unitId && task.unitId !== task.giverUnitId
  const ofLead = isLead ? among(task, OF_LEAD).filter((offer) => !isPart || OF_PART_LEAD.includes(offer)) : []
  const ofGiver = isGiver
    ? among(task, OF_GIVER)
        .filter((offer) => !isPart || OF_PART_GIVER.includes(offer))
        .filter((offer) => !isOwn || !NOT_OF_ONESELF.includes(offer))
    : []
  const ofOwn = hands.isInCharge && !isLead ? among(task, isPart ? OF_OWN_PART : OF_OWN) : []
  return new Set([...ofLead, ...ofOwn, ...ofGiver])
}
