/** The council's part of the browser. */
import { IconGavel } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import type { WebModule } from '../../../ui/module.ts'
import { council, councils, evenHanded, laidBefore, session } from './data.ts'
import { words } from './text.vi.ts'

const MyVotes = lazy(() => import('./parts/MyVotes.tsx').then(({ MyVotes }) => ({ default: MyVotes })))

export const councilWeb: WebModule = {
  name: 'council',
  navigation: [
    {
      label: words.menu.councils,
      items: [{ label: words.menu.councils, path: '/council', icon: IconGavel, permission: 'council.view' }],
    },
  ],
  homeSections: [{ permission: 'council.vote', component: MyVotes }],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/council',
      loader: ({ context }) => context.queryClient.ensureQueryData(councils()),
      component: lazyRouteComponent(() => import('./pages/CouncilsPage.tsx'), 'CouncilsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/council/set-up',
      loader: ({ context }) => context.queryClient.ensureQueryData(councils()),
      component: lazyRouteComponent(() => import('./pages/SetUpCouncilPage.tsx'), 'SetUpCouncilPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/council/$councilId',
      loader: ({ context, params }) => context.queryClient.ensureQueryData(council(params.councilId)),
      component: lazyRouteComponent(() => import('./pages/CouncilPage.tsx'), 'CouncilPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/council/sessions/$sessionId',
      loader: ({ context, params }) => context.queryClient.ensureQueryData(session(params.sessionId)),
      component: lazyRouteComponent(() => import('./pages/SessionPage.tsx'), 'SessionPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/council/items/$itemId',
      loader: ({ context, params }) => laidBefore(context.queryClient, params.itemId),
      component: lazyRouteComponent(() => import('./pages/ItemPage.tsx'), 'ItemPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/council/$councilId/even-handed',
      loader: ({ context, params }) => context.queryClient.ensureQueryData(evenHanded(params.councilId)),
      component: lazyRouteComponent(() => import('./pages/EvenHandedPage.tsx'), 'EvenHandedPage'),
    }),
  ],
}
