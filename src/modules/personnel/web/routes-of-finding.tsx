/** Pages of finding people. */
import { IconUsers } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { isDay } from '../../../shared/dates.ts'
import type { Pages } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

const data = () => import('./data-of-finding.ts')

export const findingPages: Pages = {
  items: [{ label: menu.people, path: '/personnel', icon: IconUsers, permission: 'personnel.view', exact: true }],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).savedLists()),
      component: lazyRouteComponent(() => import('./pages/finding/PeoplePage.tsx'), 'PeoplePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/compare',
      component: lazyRouteComponent(() => import('./pages/finding/ComparePage.tsx'), 'ComparePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/staff/$unitId',
      loaderDeps: ({ search }: { search: { ngay?: string } }) => ({ ngay: search.ngay }),
      loader: async ({ context, params, deps: { ngay } }) => {
        const unitId = Number(params.unitId)
        if (!Number.isInteger(unitId) || unitId < 1) throw notFound()
        return context.queryClient.ensureQueryData(
          (await data()).staffChart(unitId, ngay !== undefined && isDay(ngay) ? ngay : undefined),
        )
      },
      component: lazyRouteComponent(() => import('./pages/finding/StaffChartPage.tsx'), 'StaffChartPage'),
    }),
  ],
}
