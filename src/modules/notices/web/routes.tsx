/** The notices' part of the browser: the bell in the header, and the page it leads to. */
import { IconBell } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import type { WebModule } from '../../../ui/module.ts'
import { ownNotices, preferences, unread } from './data.ts'
import { noticesAsked, noticesPlace } from './parts/notices-place.ts'
import { words } from './text.vi.ts'

export const noticesWeb: WebModule = {
  name: 'notices',
  navigation: [],
  accountMenu: [{ label: words.title, path: '/notices', icon: IconBell }],
  headerPart: lazy(() => import('./parts/Bell.tsx').then(({ Bell }) => ({ default: Bell }))),
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/notices',
      loaderDeps: ({ search }) => noticesAsked(noticesPlace.parse(search)),
      loader: ({ context, deps }) =>
        Promise.all([
          context.queryClient.ensureQueryData(ownNotices(deps)),
          context.queryClient.ensureQueryData(unread()),
          context.queryClient.ensureQueryData(preferences()),
        ]),
      component: lazyRouteComponent(() => import('./pages/NoticesPage.tsx'), 'NoticesPage'),
    }),
  ],
}
