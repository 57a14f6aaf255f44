/** The library's part of the browser. */
import { IconFolders } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import type { WebModule } from '../../../ui/module.ts'
import { libraryAsked, libraryPlace, periodAt } from './parts/library-place.ts'
import { words } from './text.vi.ts'

/** Questions come with their page, not with the first one. */
const data = () => import('./data.ts')

export const documentsWeb: WebModule = {
  name: 'documents',
  navigation: [
    {
      label: words.menu.group,
      items: [{ label: words.menu.library, path: '/documents', icon: IconFolders, permission: 'documents.view' }],
    },
  ],
  pageParts: [
    {
      place: 'organization.unit-papers',
      permission: 'documents.view',
      component: lazy(async () => ({ default: (await import('./parts/DocumentsOfUnit.tsx')).DocumentsOfUnit })),
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/documents',
      loaderDeps: ({ search }) => libraryPlace.safeParse(search).data ?? libraryPlace.parse({}),
      loader: async ({ context, deps }) => {
        const { periods } = await context.queryClient.ensureQueryData((await data()).libraryFilters())
        await context.queryClient.ensureQueryData((await data()).library(libraryAsked(deps, periodAt(deps, periods))))
      },
      component: lazyRouteComponent(() => import('./pages/LibraryPage.tsx'), 'LibraryPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/documents/$documentId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).oneDocument(params.documentId)),
      component: lazyRouteComponent(() => import('./pages/DocumentPage.tsx'), 'DocumentPage'),
    }),
  ],
}
