/** Pages of units over time: two days compared, tiles, imports. */
import { IconTableImport } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Pages } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'
import { askedOf, comparePlace } from './parts/compare-place.ts'
import { tilesPlace } from './parts/tiles/tiles-place.ts'

const data = () => import('./data.ts')
const importData = () => import('./import-data.ts')

export const timePages: Pages = {
  items: [
    {
      label: menu.imports,
      path: '/organization/imports',
      icon: IconTableImport,
      permission: 'organization.import',
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/organization/compare',
      loaderDeps: ({ search }) => comparePlace.parse(search),
      loader: async ({ context, deps }) => {
        const { from, to, levels } = askedOf(deps)
        return context.queryClient.ensureQueryData((await data()).comparison(from, to, levels))
      },
      component: lazyRouteComponent(() => import('./pages/ComparePage.tsx'), 'ComparePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/organization/tiles',
      loaderDeps: ({ search }) => tilesPlace.parse(search),
      loader: async ({ context, deps }) =>
        context.queryClient.ensureQueryData((await data()).unitTiles(deps.ngay, deps.biet)),
      component: lazyRouteComponent(() => import('./pages/TilesPage.tsx'), 'TilesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/organization/imports',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await importData()).unitImports()),
      component: lazyRouteComponent(() => import('./pages/imports/ImportsPage.tsx'), 'ImportsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/organization/imports/$importId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await importData()).unitImport(params.importId)),
      component: lazyRouteComponent(() => import('./pages/imports/ImportPage.tsx'), 'ImportPage'),
    }),
  ],
}
