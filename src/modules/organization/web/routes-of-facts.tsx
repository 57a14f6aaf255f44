/** Pages of what else is true of units: deputies against norms, villages. */
import { IconHome2, IconScale } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Pages } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'
import { normsPlace, villagesPlace } from './parts/norms-place.ts'

const data = () => import('./data.ts')

export const factPages: Pages = {
  items: [
    { label: menu.norms, path: '/organization/norms', icon: IconScale },
    { label: menu.villages, path: '/organization/villages', icon: IconHome2 },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/organization/norms',
      loaderDeps: ({ search }) => normsPlace.parse(search),
      loader: async ({ context, deps }) => context.queryClient.ensureQueryData((await data()).deputyNorms(deps.ngay)),
      component: lazyRouteComponent(() => import('./pages/NormsPage.tsx'), 'NormsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/organization/villages',
      loaderDeps: ({ search }) => villagesPlace.parse(search),
      loader: async ({ context, deps }) => context.queryClient.ensureQueryData((await data()).villages(deps.ngay)),
      component: lazyRouteComponent(() => import('./pages/VillagesPage.tsx'), 'VillagesPage'),
    }),
  ],
}
