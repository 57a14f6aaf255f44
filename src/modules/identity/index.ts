/** Front door of identity: its doors bound to what they do, the gate, and what the program itself needs at start. */
import { defineModule } from '../../platform/http/module.ts'
import { changePassword } from './actions/change-password.ts'
import { createAccount } from './actions/create-account.ts'
import { editAccount } from './actions/edit-account.ts'
import { endAccount } from './actions/end-account.ts'
import { endGrant } from './actions/end-grant.ts'
import { endSession } from './actions/end-session.ts'
import { grantRole } from './actions/grant-role.ts'
import { reopenAccount } from './actions/reopen-account.ts'
import { resetAccess } from './actions/reset-access.ts'
import { signIn } from './actions/sign-in.ts'
import { signOut } from './actions/sign-out.ts'
import { useLink } from './actions/use-link.ts'
import { identity } from './contract.ts'
import { accountDetail } from './queries/account-detail.ts'
import { accountList } from './queries/account-list.ts'
import { me } from './queries/me.ts'
import { openedLink } from './queries/opened-link.ts'
import { ownSessions } from './queries/own-sessions.ts'
import { placeableUnits } from './queries/placeable-units.ts'
import { roleList } from './queries/role-list.ts'

export { addAccount, type NewAccount } from './actions/add-account.ts'
export { addDemoAccounts } from './actions/add-demo-accounts.ts'
export { createFirstAdministrator } from './actions/create-first-administrator.ts'
export { loadCommonPasswords } from './actions/load-common-passwords.ts'
export { loadRoles, type RoleCatalogue } from './actions/load-roles.ts'
export type { DemoAccount } from './contract.ts'
export { gate } from './gate.ts'
export { hashPassword } from './passwords.ts'
export { isDemonstration } from './queries/demo-accounts.ts'
export { heldByIdentity } from './queries/held-by.ts'
export {
  type Holder,
  holdersAt,
  holdersEverywhere,
  membersHolding,
  type NamedHolder,
  peopleAt,
} from './queries/holders.ts'
export { ownAddress } from './queries/own-account.ts'

export const identityModule = defineModule(identity, {
  me,
  signIn,
  signOut,
  openLink: openedLink,
  useLink,
  mySessions: ownSessions,
  endSession,
  changePassword,
  accounts: accountList,
  account: accountDetail,
  placeableUnits,
  createAccount,
  editAccount,
  endAccount,
  reopenAccount,
  resetAccess,
  roles: roleList,
  grantRole,
  endGrant,
})
export { takeOverIdentity } from './actions/take-over.ts'
