/** What every question to the server has in common. */
import { QueryClient } from '@tanstack/react-query'

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // The client itself tries a lost connection once more; a refusal does not change by asking again.
        retry: false,
        // An office network may have no internet: what the browser thinks of being online says nothing about our server.
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
