/** Exchange in the browser. */
import { lazy } from 'react'
import type { WebModule } from '../../../ui/module.ts'

const menu = () => import('./parts/ExportMenu.tsx')

export const exchangeWeb: WebModule = {
  name: 'exchange',
  navigation: [],
  routes: () => [],
  pageParts: [
    {
      place: 'personnel.record-actions',
      permission: 'exchange.export',
      component: lazy(async () => ({ default: (await menu()).ExportRecord })),
    },
    {
      place: 'personnel.own-actions',
      permission: 'exchange.copy-own',
      component: lazy(async () => ({ default: (await menu()).CopyOfMine })),
    },
  ],
}
