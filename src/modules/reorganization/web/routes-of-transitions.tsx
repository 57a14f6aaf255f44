/** Pages of transitions. */
import { IconArrowsExchange } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { isDay } from '../../../shared/dates.ts'
import type { Pages } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

const data = () => import('./transition-data.ts')

export const transitionPages: Pages = {
  items: [
    {
      label: menu.transitions,
      path: '/reorganization/transitions',
      icon: IconArrowsExchange,
      permission: 'reorganization.carry-out',
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/reorganization/transitions',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).transitionDays()),
      component: lazyRouteComponent(() => import('./pages/TransitionsPage.tsx'), 'TransitionsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/reorganization/transitions/$day',
      loader: async ({ context, params }) => {
        if (!isDay(params.day)) throw notFound()
        return context.queryClient.ensureQueryData((await data()).transition(params.day))
      },
      component: lazyRouteComponent(() => import('./pages/TransitionPage.tsx'), 'TransitionPage'),
    }),
  ],
}
