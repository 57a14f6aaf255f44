/** What may be done to a task when: a table of states, and who may not say yes to himself. */
import { formatDay } from '../../../shared/dates.ts'
import type { DirectivesReason } from '../refusals.vi.ts'
import { isDated, type TaskKind, type TaskState } from './words.ts'

const WORKING = ['accepted', 'in-progress'] as const
const GIVEN = ['issued', 'accepted', 'disputed', 'in-progress'] as const

/** By step: the states it is taken from. */
export const FROM = {
  accept: ['issued'],
  dispute: ['issued'],
  assign: ['issued', 'accepted', 'in-progress', 'reported'],
  progress: WORKING,
  report: WORKING,
  'withdraw-report': ['reported'],
  'link-plan': ['issued', 'accepted', 'in-progress', 'reported', 'done'],
  'ask-extension': ['issued', 'accepted', 'in-progress'],
  periodic: WORKING,
  'sub-task': ['issued', 'accepted', 'in-progress', 'reported'],
  prove: ['issued', 'accepted', 'in-progress'],
  confirm: ['reported'],
  return: ['reported'],
  'answer-dispute': ['disputed'],
  'answer-extension': ['issued', 'accepted', 'disputed', 'in-progress', 'reported', 'suspended'],
  'move-due': GIVEN,
  reassign: GIVEN,
  suspend: WORKING,
  resume: ['suspended'],
  cancel: [...GIVEN, 'reported', 'suspended', 'in-force'],
  replace: [...GIVEN, 'reported', 'suspended', 'in-force'],
} as const satisfies Record<string, readonly TaskState[]>
export type LifeStep = keyof typeof FROM

export const stateInWords: Record<TaskState, string> = {
  draft: 'đang soạn',
  issued: 'chờ tiếp nhận',
  accepted: 'đã tiếp nhận',
  disputed: 'đang có ý kiến',
  'in-progress': 'đang thực hiện',
  reported: 'chờ xác nhận hoàn thành',
  done: 'đã hoàn thành',
  'in-force': 'đang hiệu lực',
  suspended: 'tạm dừng',
  cancelled: 'đã hủy',
  replaced: 'đã thay thế',
}

export const whyNotStep = (step: LifeStep, state: TaskState): DirectivesReason | null =>
  (FROM[step] as readonly TaskState[]).includes(state)
    ? null
    : { reason: 'directives.wrong-state', params: { state: stateInWords[state] } }

/** Orders and permissions are done by being obeyed: nobody reports, extends or ticks them. */
export function whyNotKind(step: LifeStep, kind: TaskKind): DirectivesReason | null {
  if (['report', 'ask-extension', 'move-due'].includes(step) && !isDated(kind))
    return kind === 'standing' ? { reason: 'directives.is-standing' } : { reason: 'directives.is-order' }
  if (step === 'link-plan' && kind !== 'dated-by-plan') return { reason: 'directives.not-by-plan' }
  if (step === 'periodic' && kind !== 'standing') return { reason: 'directives.not-standing' }
  return null
}

interface Confirming {
  actor: { accountId: string; unitId: number | null }
  reportedBy: string
  leadId: number
  giverId: number
}

/** Nobody confirms his own: neither who reported it, nor anybody of the body that did it, unless it gave itself the task. */
export function whyNotConfirm({ actor, reportedBy, leadId, giverId }: Confirming): DirectivesReason | null {
  if (actor.accountId === reportedBy) return { reason: 'directives.own-report' }
  if (actor.unitId === leadId && leadId !== giverId) return { reason: 'directives.own-task' }
  return null
}

export const whyNotLater = (newDueOn: string, dueOn: string): DirectivesReason | null =>
  newDueOn > dueOn ? null : { reason: 'directives.not-later', params: { due: formatDay(dueOn) }, at: 'newDueOn' }
