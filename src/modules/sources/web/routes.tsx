/** The sources' part of the browser. */
import { IconDatabaseImport } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { WebModule } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

/** Questions come with their page, not with the first one. */
const data = () => import('./data.ts')

export const sourcesWeb: WebModule = {
  name: 'sources',
  navigation: [
    {
      label: menu.group,
      items: [{ label: menu.sources, path: '/sources', icon: IconDatabaseImport, permission: 'sources.view' }],
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/sources',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).sourceList()),
      component: lazyRouteComponent(() => import('./pages/SourcesPage.tsx'), 'SourcesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/sources/$sourceId',
      loader: async ({ context, params }) => {
        const { oneSource, sourceList } = await data()
        return Promise.all([
          context.queryClient.ensureQueryData(sourceList()),
          context.queryClient.ensureQueryData(oneSource(params.sourceId)),
        ])
      },
      component: lazyRouteComponent(() => import('./pages/SourcePage.tsx'), 'SourcePage'),
    }),
  ],
}
