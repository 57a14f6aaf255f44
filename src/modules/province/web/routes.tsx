/** The province's part of the browser. */
import { IconMapPin } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { WebModule } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'
import { provincePlace } from './province-place.ts'

/** Questions come with their page, not with the first one. */
const data = () => import('./data.ts')

export const provinceWeb: WebModule = {
  name: 'province',
  navigation: [
    {
      label: menu.group,
      items: [{ label: menu.province, path: '/province', icon: IconMapPin, permission: 'province.view' }],
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/province',
      loaderDeps: ({ search }) => provincePlace.parse(search),
      loader: async ({ context, deps }) => context.queryClient.ensureQueryData((await data()).overview(deps.tinh)),
      component: lazyRouteComponent(() => import('./pages/ProvincePage.tsx'), 'ProvincePage'),
    }),
  ],
}
