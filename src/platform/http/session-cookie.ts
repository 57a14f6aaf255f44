/** The session's token in a cookie that scripts cannot read and other sites cannot send with a change. */
import type { SessionControl } from './call.ts'

const NAME = 'noivu_session'

export function sessionControl(
  request: Request,
  secure: boolean,
): { control: SessionControl; write: (headers: Headers) => void } {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/)
  const token = cookies.find((cookie) => cookie.startsWith(`${NAME}=`))?.slice(NAME.length + 1) || null
  let change: string | null = null
  const flags = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return {
    control: {
      token,
      start: (fresh, maxAgeSeconds) => {
        change = `${NAME}=${fresh}; Max-Age=${maxAgeSeconds}; ${flags}`
      },
      end: () => {
        change = `${NAME}=; Max-Age=0; ${flags}`
      },
    },
    write: (headers) => {
      if (change !== null) headers.append('set-cookie', change)
    },
  }
}
