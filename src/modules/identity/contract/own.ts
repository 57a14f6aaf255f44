/** Doors of coming in and of one's own account. */
import { z } from 'zod'
import { endpoint } from '../../../shared/endpoint.ts'
import { Done, Id, Nothing, Password } from './plain.ts'
import { ChangePassword, LinkToken, Me, OpenedLink, OwnSession, SignIn } from './shapes.ts'

export const own = {
  me: endpoint({
    method: 'GET',
    path: '/identity/me',
    access: 'public',
    input: Nothing,
    output: Me,
    summary: 'Who is signed in and what he may do where; in a demonstration, the accounts to try.',
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/identity/sign-in',
    access: 'public',
    input: SignIn,
    output: Done,
    summary: 'Signs in by user name and password; the session’s token comes as a cookie.',
  }),
  signOut: endpoint({
    method: 'POST',
    path: '/identity/sign-out',
    access: 'public',
    input: Nothing,
    output: Done,
    summary: 'Ends the session the request came with.',
  }),
  openLink: endpoint({
    // The token travels in the body: addresses are logged on the way.
    method: 'POST',
    path: '/identity/links/open',
    access: 'public',
    input: z.object({ token: LinkToken }),
    output: OpenedLink,
    summary: 'Tells for whom a one-time link is, without using it.',
  }),
  useLink: endpoint({
    method: 'POST',
    path: '/identity/links/use',
    access: 'public',
    input: z.object({ token: LinkToken, password: Password }),
    output: z.object({ userName: z.string() }),
    summary: 'Sets the password by a one-time link and uses the link up.',
  }),
  mySessions: endpoint({
    method: 'GET',
    path: '/identity/my-sessions',
    access: 'signed-in',
    input: Nothing,
    output: z.array(OwnSession),
    summary: 'Lists the browsers in which the signed-in person is signed in.',
  }),
  endSession: endpoint({
    method: 'POST',
    path: '/identity/my-sessions/end',
    access: 'signed-in',
    input: z.object({ id: Id }),
    output: Done,
    summary: 'Signs out one of one’s own sessions.',
  }),
  changePassword: endpoint({
    method: 'POST',
    path: '/identity/change-password',
    access: 'signed-in',
    input: ChangePassword,
    output: Done,
    summary: 'Changes one’s own password, ends all other sessions and renews this one.',
  }),
}
