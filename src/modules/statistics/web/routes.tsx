/** Statistics' part of the browser: the statutory tables and the people behind their figures. */
import { IconChartBar } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { WebModule } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

export const statisticsWeb: WebModule = {
  name: 'statistics',
  navigation: [
    {
      label: menu.group,
      items: [{ label: menu.statistics, path: '/statistics', icon: IconChartBar, permission: 'statistics.view' }],
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/statistics',
      component: lazyRouteComponent(() => import('./pages/TablesPage.tsx'), 'TablesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/statistics/pivot',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await import('./data.ts')).savedPivots()),
      component: lazyRouteComponent(() => import('./pages/PivotPage.tsx'), 'PivotPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/statistics/pivot/people',
      component: lazyRouteComponent(() => import('./pages/PivotPeoplePage.tsx'), 'PivotPeoplePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/statistics/people',
      component: lazyRouteComponent(() => import('./pages/PeopleBehindPage.tsx'), 'PeopleBehindPage'),
    }),
  ],
}
