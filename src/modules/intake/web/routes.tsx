/** Lists of people in the browser. */
import { IconTableImport } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { WebModule } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

const data = () => import('./data.ts')

export const intakeWeb: WebModule = {
  name: 'intake',
  navigation: [
    {
      label: menu.group,
      items: [{ label: menu.lists, path: '/intake', icon: IconTableImport, permission: 'intake.import' }],
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/intake',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).peopleLists()),
      component: lazyRouteComponent(() => import('./pages/ListsPage.tsx'), 'ListsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/intake/$listId',
      component: lazyRouteComponent(() => import('./pages/ListPage.tsx'), 'ListPage'),
    }),
  ],
}
