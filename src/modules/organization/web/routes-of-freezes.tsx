/** Pages of freeze orders. */
import { IconSnowflake } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Pages } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

const data = () => import('./freeze-data.ts')

export const freezePages: Pages = {
  items: [{ label: menu.freezes, path: '/organization/freezes', icon: IconSnowflake }],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/organization/freezes',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).freezes()),
      component: lazyRouteComponent(() => import('./pages/freezes/FreezesPage.tsx'), 'FreezesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/organization/freezes/report',
      component: lazyRouteComponent(() => import('./pages/freezes/FreezeReportPage.tsx'), 'FreezeReportPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/organization/freezes/$orderId',
      loader: async ({ context, params }) => context.queryClient.ensureQueryData((await data()).freeze(params.orderId)),
      component: lazyRouteComponent(() => import('./pages/freezes/FreezePage.tsx'), 'FreezePage'),
    }),
  ],
}
