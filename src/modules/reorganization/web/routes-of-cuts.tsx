/** Pages of the ten per cent cut. */
import { IconScissors } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Pages } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

const data = () => import('./cut-data.ts')

export const cutPages: Pages = {
  items: [{ label: menu.cuts, path: '/reorganization/cuts', icon: IconScissors }],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/reorganization/cuts',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).cuts()),
      component: lazyRouteComponent(() => import('./pages/CutsPage.tsx'), 'CutsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/reorganization/cuts/$planId',
      component: lazyRouteComponent(() => import('./pages/CutPage.tsx'), 'CutPage'),
    }),
  ],
}
