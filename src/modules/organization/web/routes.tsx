/** Organization's part of the browser: the tree of a day and the life of a unit. */
import { IconBuildingCommunity } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import type { WebModule } from '../../../ui/module.ts'
import { unitsPlace } from './parts/units-place.ts'
import { words } from './text.vi.ts'

/** Questions come with their page, not with the first one. */
const data = () => import('./data.ts')

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
      loader: async ({ context, deps }) => context.queryClient.ensureQueryData((await data()).unitTree(deps.ngay)),
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
