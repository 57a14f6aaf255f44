import { useLocalStorage } from '@mantine/hooks'

/** Dense or airy lines: one choice for all tables. */
export function useDensity(): [boolean, (isDense: boolean) => void] {
  const [isDense, setIsDense] = useLocalStorage({
    key: 'noivu.dense',
    defaultValue: false,
    getInitialValueInEffect: false,
  })
  return [isDense, setIsDense]
}
