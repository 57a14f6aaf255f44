/** Law's part of the browser: the page “Luật đang dùng”. */
import { IconScale } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { WebModule } from '../../../ui/module.ts'
import { lawPlace } from './law-place.ts'
import { words } from './text.vi.ts'

/** Questions come with their page, not with the first one. */
const data = () => import('./data.ts')

export const lawWeb: WebModule = {
  name: 'law',
  navigation: [{ label: words.menu.group, items: [{ label: words.menu.rules, path: '/law', icon: IconScale }] }],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/law',
      loaderDeps: ({ search }) => lawPlace.parse(search),
      loader: async ({ context, deps }) => context.queryClient.ensureQueryData((await data()).rulesInForce(deps.ngay)),
      component: lazyRouteComponent(() => import('./pages/RulesPage.tsx'), 'RulesPage'),
    }),
  ],
}
