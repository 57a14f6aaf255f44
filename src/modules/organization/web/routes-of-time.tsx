/** Pages of units over time: two days compared, tiles, imports. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Pages } from './pages-of.ts'
import { askedOf, comparePlace } from './parts/compare-place.ts'

const data = () => import('./data.ts')

export const timePages: Pages = {
  items: [],
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
  ],
}
