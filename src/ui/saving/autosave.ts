/** Saves each part of a page by itself, a moment after the last key, with the version it was made from. */
import { type ApiRefusal, refusalFrom } from '../api.ts'
import type { DraftMemory, RememberedDraft } from './draft-memory.ts'

export type SlotState =
  | { is: 'waiting' }
  | { is: 'saving' }
  /** Cannot stand by the rules; kept here until it is mended. */
  | { is: 'held'; sentence: string }
  /** The line is lost; tried again by itself. */
  | { is: 'unreached'; refusal: ApiRefusal }
  | { is: 'refused'; refusal: ApiRefusal }
  /** Another person has saved in the meantime: the person decides. */
  | { is: 'conflict'; refusal: ApiRefusal }

export interface Slot<D> {
  draft: D
  /** The version the draft was made from. */
  version: number
  state: SlotState
}

interface AutosaveSettings<D> {
  /** @returns the new version. @throws ApiRefusal */
  send: (key: string, draft: D, version: number) => Promise<number>
  whyNot: (key: string, draft: D) => string | null
  onConflict: () => void
  memory: DraftMemory<D>
  delay?: number
}

const PATIENCE = [2_000, 4_000, 8_000, 15_000, 30_000]

/** The server's word for “changed in the meantime”, whichever module says it. */
const isStale = ({ status, problems }: ApiRefusal) =>
  status === 409 && problems.some(({ reason }) => /^[a-z]+\.stale\b/.test(reason))

/** A class, since it lives: timers, what is on its way, who listens. */
export class Autosave<D> {
  #slots: ReadonlyMap<string, Slot<D>> = new Map()
  #listeners = new Set<() => void>()
  #timers = new Map<string, ReturnType<typeof setTimeout>>()
  #tries = new Map<string, number>()
  #settings: AutosaveSettings<D>
  lastSavedAt: Date | null = null

  constructor(settings: AutosaveSettings<D>) {
    this.#settings = settings
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  slots = (): ReadonlyMap<string, Slot<D>> => this.#slots

  /** @param version of what is seen when nothing of it is waiting yet. */
  edit(key: string, draft: D, version: number): void {
    const before = this.#slots.get(key)
    const base = before?.version ?? version
    const sentence = this.#settings.whyNot(key, draft)
    this.#settings.memory.keep({ key, version: base, draft })
    if (before?.state.is === 'conflict' || before?.state.is === 'saving') {
      // Sent when the answer or the decision is there.
      this.#put(key, { ...before, draft })
      return
    }
    this.#put(key, {
      draft,
      version: base,
      state: sentence === null ? { is: 'waiting' } : { is: 'held', sentence },
    })
    this.#tries.delete(key)
    if (sentence === null) this.#later(key, this.#settings.delay ?? 600)
    else this.#cancel(key)
  }

  /** Saves now what is waiting. */
  flush(key?: string): void {
    for (const [each, slot] of this.#slots)
      if ((key === undefined || key === each) && slot.state.is === 'waiting') void this.#save(each)
  }

  /** After the line came back, or because the person asked. */
  retry(): void {
    for (const [key, slot] of this.#slots)
      if (slot.state.is === 'unreached' || slot.state.is === 'refused') void this.#save(key)
  }

  /** Mine over theirs: saved on top of the version that is there now. */
  keepMine(key: string, theirVersion: number): void {
    const slot = this.#slots.get(key)
    if (!slot) return
    this.#settings.memory.forget(key, slot.version)
    this.#put(key, { draft: slot.draft, version: theirVersion, state: { is: 'waiting' } })
    this.edit(key, slot.draft, theirVersion)
    this.flush(key)
  }

  /** What is typed is given up; what the server has stands. */
  drop(key: string): void {
    const slot = this.#slots.get(key)
    if (slot) this.#settings.memory.forget(key, slot.version)
    this.#cancel(key)
    this.#put(key, null)
  }

  /** Drafts of an earlier visit, which nobody has decided about. */
  remembered(): RememberedDraft<D>[] {
    return this.#settings.memory.all().filter(({ key }) => !this.#slots.has(key))
  }

  restore({ key, version, draft }: RememberedDraft<D>): void {
    this.edit(key, draft, version)
    this.flush(key)
  }

  forget({ key, version }: RememberedDraft<D>): void {
    this.#settings.memory.forget(key, version)
  }

  /** Begins to listen for the line; the answer stops, after sending what is left. */
  start(): () => void {
    const again = () => this.retry()
    addEventListener('online', again)
    return () => {
      removeEventListener('online', again)
      this.flush()
      for (const key of this.#timers.keys()) this.#cancel(key)
    }
  }

  #later(key: string, delay: number): void {
    this.#cancel(key)
    this.#timers.set(
      key,
      setTimeout(() => void this.#save(key), delay),
    )
  }

  #cancel(key: string): void {
    clearTimeout(this.#timers.get(key))
    this.#timers.delete(key)
  }

  async #save(key: string): Promise<void> {
    const slot = this.#slots.get(key)
    if (!slot || slot.state.is === 'saving') return
    this.#cancel(key)
    const { draft, version } = slot
    this.#put(key, { draft, version, state: { is: 'saving' } })
    try {
      const saved = await this.#settings.send(key, draft, version)
      this.#settings.memory.forget(key, version)
      this.#tries.delete(key)
      this.lastSavedAt = new Date()
      const now = this.#slots.get(key)
      this.#put(key, null)
      if (now && now.draft !== draft) this.edit(key, now.draft, saved)
    } catch (error) {
      this.#failed(key, refusalFrom(error))
    }
  }

  #failed(key: string, refusal: ApiRefusal): void {
    const slot = this.#slots.get(key)
    if (!slot) return
    if (isStale(refusal)) {
      this.#put(key, { ...slot, state: { is: 'conflict', refusal } })
      this.#settings.onConflict()
      return
    }
    const mayPass = refusal.status <= 0 || refusal.status >= 500 || refusal.status === 429
    this.#put(key, { ...slot, state: { is: mayPass ? 'unreached' : 'refused', refusal } })
    if (!mayPass) return
    const tries = this.#tries.get(key) ?? 0
    this.#tries.set(key, tries + 1)
    this.#later(key, PATIENCE[Math.min(tries, PATIENCE.length - 1)] as number)
  }

  #put(key: string, slot: Slot<D> | null): void {
    const next = new Map(this.#slots)
    if (slot === null) next.delete(key)
    else next.set(key, slot)
    this.#slots = next
    for (const listener of this.#listeners) listener()
  }
}
