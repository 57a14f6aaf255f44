/** The sources' part of the browser. */
import { IconDatabaseImport } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { WebModule } from '../../../ui/module.ts'
import { oneSource, sourceList } from './data.ts'
import { words } from './text.vi.ts'

export const sourcesWeb: WebModule = {
  name: 'sources',
  navigation: [
    {
      label: words.menu.group,
      items: [{ label: words.menu.sources, path: '/sources', icon: IconDatabaseImport, permission: 'sources.view' }],
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/sources',
      loader: ({ context }) => context.queryClient.ensureQueryData(sourceList()),
      component: lazyRouteComponent(() => import('./pages/SourcesPage.tsx'), 'SourcesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/sources/$sourceId',
      loader: ({ context, params }) =>
        Promise.all([
          context.queryClient.ensureQueryData(sourceList()),
          context.queryClient.ensureQueryData(oneSource(params.sourceId)),
        ]),
      component: lazyRouteComponent(() => import('./pages/SourcePage.tsx'), 'SourcePage'),
    }),
  ],
}
