// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ApiRefusal, unreachable } from '../api.ts'
import { Autosave } from './autosave.ts'
import { draftMemory } from './draft-memory.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  localStorage.clear()
})

const stale = () => new ApiRefusal(409, [{ reason: 'par.stale-entry', sentence: 'Lan vừa sửa.' }])

/** A server of one number that keeps versions. */
function server() {
  const kept = { value: '', version: 0 }
  let fault: (() => Error) | null = null
  const sent: string[] = []
  const autosave = new Autosave<string>({
    memory: draftMemory('a.s'),
    whyNot: (_, draft) => (draft.includes('!') ? 'Có dấu chấm than.' : null),
    onConflict: () => {},
    send: async (_, draft, version) => {
      sent.push(draft)
      if (fault) throw fault()
      if (version !== kept.version) throw stale()
      kept.value = draft
      kept.version += 1
      return kept.version
    },
  })
  const state = () => autosave.slots().get('1')?.state.is
  return { kept, sent, autosave, state, fail: (with_: (() => Error) | null) => (fault = with_) }
}

test('typing is sent once, a moment after the last key', async () => {
  const { autosave, kept, sent, state } = server()
  for (const draft of ['1', '18', '18,5']) autosave.edit('1', draft, 0)
  await vi.advanceTimersByTimeAsync(700)
  expect(sent).toEqual(['18,5'])
  expect(kept).toEqual({ value: '18,5', version: 1 })
  expect(state()).toBeUndefined()
  expect(localStorage.length).toBe(0)
})

test('what is typed while a save is on its way is saved after it, on the new version', async () => {
  const { autosave, kept } = server()
  autosave.edit('1', 'một', 0)
  autosave.flush()
  autosave.edit('1', 'hai', 0)
  await vi.advanceTimersByTimeAsync(700)
  expect(kept).toEqual({ value: 'hai', version: 2 })
})

test('another person was there first: nothing is overwritten until one has chosen', async () => {
  const { autosave, kept, state } = server()
  autosave.edit('1', 'của tôi', 0)
  Object.assign(kept, { value: 'của Lan', version: 1 })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(state()).toBe('conflict')
  expect(kept.value).toBe('của Lan')
  autosave.keepMine('1', 1)
  await vi.advanceTimersByTimeAsync(700)
  expect(kept).toEqual({ value: 'của tôi', version: 2 })
})

test('taking theirs gives up what was typed', async () => {
  const { autosave, kept, state } = server()
  kept.version = 1
  autosave.edit('1', 'của tôi', 0)
  await vi.advanceTimersByTimeAsync(700)
  autosave.drop('1')
  await vi.advanceTimersByTimeAsync(60_000)
  expect([state(), kept.value, localStorage.length]).toEqual([undefined, '', 0])
})

test('a lost line is tried again by itself, and at once when it is back', async () => {
  const { autosave, kept, sent, state, fail } = server()
  fail(unreachable)
  const stop = autosave.start()
  autosave.edit('1', 'x', 0)
  await vi.advanceTimersByTimeAsync(3_000)
  expect(state()).toBe('unreached')
  expect(sent.length).toBe(2)
  fail(null)
  dispatchEvent(new Event('online'))
  await vi.advanceTimersByTimeAsync(0)
  expect(kept.value).toBe('x')
  stop()
})

test('what the rules refuse is kept here and not sent', async () => {
  const { autosave, sent, state } = server()
  autosave.edit('1', 'sai!', 0)
  await vi.advanceTimersByTimeAsync(5_000)
  expect([state(), sent]).toEqual(['held', []])
  autosave.edit('1', 'đúng', 0)
  await vi.advanceTimersByTimeAsync(700)
  expect(sent).toEqual(['đúng'])
})

test('a draft survives a reload and is offered again, to the same person only', async () => {
  const first = server()
  first.fail(unreachable)
  first.autosave.edit('1', 'chưa gửi được', 3)
  const again = server()
  expect(again.autosave.remembered()).toEqual([{ key: '1', version: 3, draft: 'chưa gửi được' }])
  expect(draftMemory('b.s').all()).toEqual([])
  again.kept.version = 3
  again.autosave.restore({ key: '1', version: 3, draft: 'chưa gửi được' })
  await vi.advanceTimersByTimeAsync(0)
  expect(again.kept.value).toBe('chưa gửi được')
})
