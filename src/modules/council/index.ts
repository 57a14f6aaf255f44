/** Front door of the council: its doors bound to what they do. */
import { defineModule } from '../../platform/http/module.ts'
import { council } from './contract.ts'
import { councilList } from './queries/council-list.ts'

export const councilModule = defineModule(council, {
  councils: async ({ tx }) => ({ councils: await councilList(tx) }),
})
