/** Pages of units: the tree of a day and the life of one. */
import { IconBuildingCommunity } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import type { Pages } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'
import { unitsPlace } from './parts/units-place.ts'

/** Questions come with their page, not with the first one. */
const data = () => import('./data.ts')

export const unitPages: Pages = {
  items: [{ label: menu.units, path: '/organization', icon: IconBuildingCommunity }],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/organization',
      loaderDeps: ({ search }) => unitsPlace.parse(search),
      loader: async ({ context, deps }) =>
        context.queryClient.ensureQueryData((await data()).unitTree(deps.ngay, deps.biet, deps.caNuoc)),
      component: lazyRouteComponent(() => import('./pages/UnitsPage.tsx'), 'UnitsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/organization/units/$unitId',
      loader: async ({ context, params }) => {
        if (!/^[1-9]\d{0,8}$/.test(params.unitId)) throw notFound()
        return context.queryClient.ensureQueryData((await data()).unit(Number(params.unitId)))
      },
      component: lazyRouteComponent(() => import('./pages/UnitPage.tsx'), 'UnitPage'),
    }),
  ],
}
