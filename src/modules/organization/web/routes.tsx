/** Organization's part of the browser: the tree of a day and the life of a unit. */
import { IconBuildingCommunity } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import type { WebModule } from '../../../ui/module.ts'
import { unit, unitTree } from './data.ts'
import { unitsPlace } from './parts/units-place.ts'
import { words } from './text.vi.ts'

export const organizationWeb: WebModule = {
  name: 'organization',
  navigation: [
    {
      label: words.menu.group,
      items: [{ label: words.menu.units, path: '/organization', icon: IconBuildingCommunity }],
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/organization',
      loaderDeps: ({ search }) => unitsPlace.parse(search),
      loader: ({ context, deps }) => context.queryClient.ensureQueryData(unitTree(deps.ngay)),
      component: lazyRouteComponent(() => import('./pages/UnitsPage.tsx'), 'UnitsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/organization/units/$unitId',
      loader: ({ context, params }) => {
        if (!/^[1-9]\d{0,8}$/.test(params.unitId)) throw notFound()
        return context.queryClient.ensureQueryData(unit(Number(params.unitId)))
      },
      component: lazyRouteComponent(() => import('./pages/UnitPage.tsx'), 'UnitPage'),
    }),
  ],
}
