// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { useSteps } from './use-steps.ts'

test('two changes before the page is drawn again are both kept; a refusal asks again what is kept', async () => {
  const client = new QueryClient()
  const asked = vi.spyOn(client, 'invalidateQueries')
  const sent: [object, number][] = []
  let version = 1
  const save = async (next: { a: number; b: number }, over: number) => {
    sent.push([next, over])
    if (over !== version) throw new Error('stale')
    version += 1
    return { version }
  }
  const { result } = renderHook(() => useSteps({ value: { a: 0, b: 0 }, version: 1, save, module: 'intake' }), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  })
  await act(async () => {
    result.current.change({ a: 1 })
    result.current.change({ b: 2 })
  })
  expect(sent).toEqual([
    [{ a: 1, b: 0 }, 1],
    [{ a: 1, b: 2 }, 2],
  ])
  expect(asked).not.toHaveBeenCalled()
  // Somebody else has saved: the page still knows version 1.
  await act(async () => result.current.change({ a: 3 }))
  expect(asked).toHaveBeenCalledWith({ queryKey: ['intake'] })
  expect(result.current.isSaving).toBe(false)
})
