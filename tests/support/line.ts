/** A line to the program that a test can cut: for pages, workers and whatever is under way, at once. */
import { connect, createServer, type Socket } from 'node:net'

export interface Line {
  /** The program's pages, over this line. */
  url: string
  cut: () => void
  mend: () => void
  close: () => Promise<void>
}

export async function lineTo(url: string): Promise<Line> {
  const port = Number(new URL(url).port)
  const open = new Set<Socket>()
  let isCut = false
  const held = (socket: Socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    // Whoever hangs up first is no fault of the other end.
    socket.on('error', () => socket.destroy())
    return socket
  }
  const server = createServer((near) => {
    if (isCut) return void held(near).destroy()
    const far = held(connect(port, 'localhost'))
    held(near).pipe(far).pipe(near)
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
  })
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  const own = server.address() as { port: number }
  const hangUp = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    url: `http://localhost:${own.port}`,
    cut: () => {
      isCut = true
      hangUp()
    },
    mend: () => {
      isCut = false
    },
    close: () => {
      hangUp()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}
