import { useEffect, useState } from 'react'

/** The time, told again every so often: deadlines come while a page lies open. */
export function useNow(every = 30_000): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const clock = setInterval(() => setNow(new Date()), every)
    return () => clearInterval(clock)
  }, [every])
  return now
}
