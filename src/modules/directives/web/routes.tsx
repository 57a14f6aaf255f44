/** Directives' part of the browser. */
import { IconFileText } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { WebModule } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'
import { directiveDocument } from './split-data.ts'

export const directivesWeb: WebModule = {
  name: 'directives',
  navigation: [
    {
      label: menu.group,
      items: [
        { label: menu.documents, path: '/directives/documents', icon: IconFileText, permission: 'directives.view' },
      ],
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/directives/documents',
      component: lazyRouteComponent(() => import('./pages/DocumentsPage.tsx'), 'DocumentsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/directives/documents/$documentId/split',
      loader: ({ context, params }) => context.queryClient.ensureQueryData(directiveDocument(params.documentId)),
      component: lazyRouteComponent(() => import('./pages/SplitPage.tsx'), 'SplitPage'),
    }),
  ],
}
