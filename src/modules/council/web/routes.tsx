/** The council's part of the browser. */
import { IconGavel } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import type { WebModule } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

/** Questions come with their page: the first page of everybody carries no contract of a council. */
const data = () => import('./data.ts')
const MyVotes = lazy(() => import('./parts/MyVotes.tsx').then(({ MyVotes }) => ({ default: MyVotes })))

export const councilWeb: WebModule = {
  name: 'council',
  navigation: [
    {
      label: menu.councils,
      items: [{ label: menu.councils, path: '/council', icon: IconGavel, permission: 'council.view' }],
    },
  ],
  homeSections: [{ permission: 'council.vote', component: MyVotes }],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/council',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).councils()),
      component: lazyRouteComponent(() => import('./pages/CouncilsPage.tsx'), 'CouncilsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/council/set-up',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).councils()),
      component: lazyRouteComponent(() => import('./pages/SetUpCouncilPage.tsx'), 'SetUpCouncilPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/council/$councilId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).council(params.councilId)),
      component: lazyRouteComponent(() => import('./pages/CouncilPage.tsx'), 'CouncilPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/council/sessions/$sessionId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).session(params.sessionId)),
      component: lazyRouteComponent(() => import('./pages/SessionPage.tsx'), 'SessionPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/council/items/$itemId',
      loader: async ({ context, params }) =>
        (await import('./laid-before.ts')).laidBefore(context.queryClient, params.itemId),
      component: lazyRouteComponent(() => import('./pages/ItemPage.tsx'), 'ItemPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/council/$councilId/even-handed',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).evenHanded(params.councilId)),
      component: lazyRouteComponent(() => import('./pages/EvenHandedPage.tsx'), 'EvenHandedPage'),
    }),
  ],
}
