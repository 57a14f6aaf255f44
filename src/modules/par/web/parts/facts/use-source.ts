import { useQuery } from '@tanstack/react-query'
import { factSources } from '../../data.ts'

/** The source of a key, once the list is there; undefined while it is not, or when nobody offers it any more. */
export function useSource(key: string) {
  const { data } = useQuery(factSources())
  return data?.sources.find((source) => source.key === key)
}
