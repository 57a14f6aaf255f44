/** What the page knows and does: opens the link, keeps what is chosen, sends until the server has taken it. */
import type { Problem } from '../../../../shared/refusal.ts'
import type { Chosen } from '../../rules/questionnaire.ts'
import { ask, type Form } from './doors.ts'
import { type Kept, keep, keptOf, newSecret } from './keeping.ts'
import { words } from './text.vi.ts'

export interface Blocked {
  sentence: string
  /** The link is open on another device: “it is still me”. */
  isElsewhere: boolean
  canRetry: boolean
}

export interface State extends Kept {
  blocked: Blocked | null
  line: 'idle' | 'sending' | 'waiting'
  /** Units whose form was taken while this page was open, the latest last. */
  taken: readonly string[]
  /** What the server had against a form it sent back, by unit. */
  sentBack: Readonly<Record<string, readonly Problem[]>>
  /** Whether this browser keeps what is chosen over a reload. */
  isKept: boolean
}

const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 30_000
/** Grows twofold; a fifth more or less, so that a hall of phones does not come back at the same moment. */
const pauseAfter = (failures: number) =>
  Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(failures, 5)) * (0.8 + Math.random() * 0.4)

export function openPhone(token: string) {
  let state: State = { ...keptOf(token), blocked: null, line: 'idle', taken: [], sentBack: {}, isKept: true }
  let [failures, isBusy] = [0, false]
  let pause: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()

  function set(change: Partial<State>): void {
    state = { ...state, ...change }
    const { device, form, drafts, outbox } = state
    const isSpent = form !== null && outbox.length === 0 && form.units.every(({ isDone }) => isDone)
    // Nothing of what was answered stays behind; only that this device was the one.
    state.isKept = keep(
      token,
      isSpent ? { device, form: null, drafts: {}, outbox: [] } : { device, form, drafts, outbox },
    )
    for (const tell of listeners) tell()
  }

  /** A form under way counts as done on the page: it is answered, whatever the line does. */
  const asShown = (form: Form): Form => ({
    ...form,
    units: form.units.map((unit) => ({ ...unit, isDone: unit.isDone || state.taken.includes(unit.id) })),
  })

  function again(work: () => void): void {
    clearTimeout(pause)
    pause = setTimeout(work, pauseAfter(failures++))
  }

  async function open(takesOver = false): Promise<void> {
    const answer = await ask('openForm', { token, device: state.device, takesOver })
    if (answer.kind === 'no-line') {
      if (state.form === null) set({ blocked: { sentence: words.noLine, isElsewhere: false, canRetry: true } })
      else if (state.outbox.length > 0) set({ line: 'waiting' })
      return again(() => open(takesOver))
    }
    if (answer.kind === 'no') return block(answer.problems)
    failures = 0
    set({ form: asShown(answer.is), blocked: null })
    return send()
  }

  /** A link that does not answer any more: what is kept for it is of no use. */
  function block(problems: readonly Problem[]): void {
    const isElsewhere = problems.some(({ reason }) => reason === 'survey.opened-elsewhere')
    const sentence = problems.map((problem) => problem.sentence).join(' ')
    const waits = problems.some(({ reason }) => reason === 'survey.not-open-yet' || reason === 'survey.being-drawn')
    const blocked = { sentence, isElsewhere, canRetry: waits }
    set(
      isElsewhere || waits ? { blocked, line: 'idle' } : { blocked, line: 'idle', form: null, drafts: {}, outbox: [] },
    )
  }

  function settle(targetId: string, problems: readonly Problem[] | null): void {
    const mine = state.outbox.find((one) => one.targetId === targetId)
    const outbox = state.outbox.filter((one) => one !== mine)
    if (problems !== null && mine) {
      const drafts = { ...state.drafts, [targetId]: mine.chosen }
      set({ outbox, drafts, sentBack: { ...state.sentBack, [targetId]: problems } })
      return
    }
    state = { ...state, taken: [...state.taken, targetId] }
    set({ outbox, form: state.form && asShown(state.form) })
  }

  /** One after the other, until nothing is left or the line breaks. */
  async function send(): Promise<void> {
    if (isBusy) return
    isBusy = true
    clearTimeout(pause)
    for (let next = state.outbox[0]; next; next = state.outbox[0]) {
      set({ line: 'sending' })
      const answer = await ask('giveForm', { token, device: state.device, ...next })
      if (answer.kind === 'no-line') {
        set({ line: 'waiting' })
        isBusy = false
        return again(send)
      }
      failures = 0
      const told = answer.kind === 'no' ? answer.problems : null
      const isTakenBefore = told?.some(({ reason }) => reason === 'survey.already-answered') ?? false
      if (isTakenBefore) set({ sentBack: { ...state.sentBack, [next.targetId]: told ?? [] } })
      if (told === null || isTakenBefore) settle(next.targetId, null)
      else if (told.every(({ at }) => at !== undefined)) settle(next.targetId, told)
      else return stop(told)
    }
    isBusy = false
    set({ line: 'idle' })
  }

  function stop(problems: readonly Problem[]): void {
    isBusy = false
    block(problems)
  }

  function chooseIn(targetId: string, chosen: Chosen): void {
    set({ drafts: { ...state.drafts, [targetId]: chosen } })
  }

  function give(targetId: string): void {
    const { [targetId]: chosen = {}, ...drafts } = state.drafts
    const { [targetId]: _, ...sentBack } = state.sentBack
    set({ drafts, sentBack, outbox: [...state.outbox, { targetId, chosen, receipt: newSecret() }] })
    void send()
  }

  /**
   * At the start, when the line may be back, and when the page is looked at again: forms under way go first, because one that
   * was taken is taken even where the link no longer opens.
   */
  async function wake(): Promise<void> {
    if (state.blocked?.isElsewhere) return
    failures = 0
    await send()
    if (!state.blocked?.isElsewhere) await open()
  }

  return {
    state: () => state,
    subscribe: (tell: () => void) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    open,
    chooseIn,
    give,
    wake,
  }
}

export type Phone = ReturnType<typeof openPhone>
