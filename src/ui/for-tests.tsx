/** Shows a piece in a test as the program shows it: theme, queries, a router with one page. */
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { act, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { theme } from './theme.ts'

/** jsdom has no page to scroll; the router scrolls to the top of each. */
window.scrollTo = () => {}

export async function show(page: () => ReactNode, at = '/') {
  const router = createRouter({
    routeTree: createRootRoute({ component: page, notFoundComponent: () => null }),
    history: createMemoryHistory({ initialEntries: [at] }),
  })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  // The router loads before it shows: waiting for that here keeps every test from doing it.
  await act(async () => {
    await router.load()
    render(
      <MantineProvider theme={theme} env="test">
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>,
    )
  })
  return { router, client }
}
