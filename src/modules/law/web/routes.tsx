/** Law's part of the browser: the page “Luật đang dùng”. */
import { IconScale } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { WebModule } from '../../../ui/module.ts'
import { rulesInForce } from './data.ts'
import { lawPlace } from './law-place.ts'
import { words } from './text.vi.ts'

export const lawWeb: WebModule = {
  name: 'law',
  navigation: [{ label: words.menu.group, items: [{ label: words.menu.rules, path: '/law', icon: IconScale }] }],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/law',
      loaderDeps: ({ search }) => lawPlace.parse(search),
      loader: ({ context, deps }) => context.queryClient.ensureQueryData(rulesInForce(deps.ngay)),
      component: lazyRouteComponent(() => import('./pages/RulesPage.tsx'), 'RulesPage'),
    }),
  ],
}
