import { QueryClient, QueryClientProvider, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { act, Suspense } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { endpoint } from '../shared/endpoint.ts'
import { asking } from './query.ts'

const door = endpoint({
  method: 'GET',
  path: '/par/slow',
  access: 'signed-in',
  input: z.object({}),
  output: z.object({ word: z.string() }),
  summary: 'Answers late.',
})

const Leaving = () => <p>{useQuery(asking(door, {})).status}</p>
const Waiting = () => <p>{useSuspenseQuery(asking(door, {})).data.word}</p>

function Page({ left }: { left: boolean }) {
  return (
    <>
      {left ? null : <Leaving />}
      <Suspense fallback="đang tải">
        <Waiting />
      </Suspense>
    </>
  )
}

afterEach(() => vi.unstubAllGlobals())

test('one reader leaves while another waits for the same question: it is not called off, and not asked twice', async () => {
  const answers: (() => void)[] = []
  const fetching = vi.fn(
    (_: string, { signal }: RequestInit) =>
      new Promise<Response>((done, fail) => {
        signal?.addEventListener('abort', () => fail(signal.reason))
        answers.push(() => done(new Response('{"word":"xong"}', { headers: { 'content-type': 'application/json' } })))
      }),
  )
  vi.stubGlobal('fetch', fetching)
  const client = new QueryClient()
  const wrapper = ({ children }: { children: React.ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const { rerender } = render(<Page left={false} />, { wrapper })
  await act(async () => rerender(<Page left />))
  await act(async () => {
    for (const answer of answers) answer()
  })
  expect(await screen.findByText('xong')).toBeTruthy()
  expect(fetching).toHaveBeenCalledTimes(1)
})
