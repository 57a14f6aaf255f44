/** The three routes every page hangs from. The app gives them their layouts; modules give them children. */
import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router'
import { places } from './places.ts'
import type { Session } from './session.tsx'

export interface RouterContext {
  queryClient: QueryClient
  /** Who is signed in; asked once, then remembered. */
  session: () => Promise<Session>
}

export const rootRoute = createRootRouteWithContext<RouterContext>()()

/** Pages for everyone: sign-in, published results. */
export const publicRoute = createRoute({ getParentRoute: () => rootRoute, id: 'public' })

/** Pages for people who signed in; others are sent to the sign-in page and back afterwards. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const { account } = await context.session()
    if (account === null) throw redirect({ to: places.signIn, search: { tiep: location.href } })
    if (account.mustChangePassword && location.pathname !== places.changePassword)
      throw redirect({ to: places.changePassword })
  },
})

export type PublicRoute = typeof publicRoute
export type SignedInRoute = typeof signedInRoute
