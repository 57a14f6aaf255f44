/** Improvement's part of the browser. */
import { IconTrendingUp } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { WebModule } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

/** Questions come with their page: the first page of everybody carries no contract of improvement. */
const data = () => import('./data.ts')

export const improvementWeb: WebModule = {
  name: 'improvement',
  navigation: [
    {
      label: menu.plans,
      items: [{ label: menu.plans, path: '/improvement', icon: IconTrendingUp, permission: 'improvement.view' }],
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/improvement',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).plans()),
      component: lazyRouteComponent(() => import('./pages/PlansPage.tsx'), 'PlansPage'),
    }),
  ],
}
