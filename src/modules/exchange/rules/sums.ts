/** Sums of what a package holds, as `sha256sum -c` reads them. */
export interface Sum {
  sha256: string
  path: string
}

export const sumsOf = (sums: readonly Sum[]): string => sums.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('')
