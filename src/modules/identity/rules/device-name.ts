/** What a browser is called in the list of sessions, from its own account of itself. */

// Order matters: the others also say “Chrome”, and Chrome also says “Safari”.
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/coc_coc_browser/i, 'Cốc Cốc'],
  [/edg(a|ios)?\//i, 'Edge'],
  [/opr\//i, 'Opera'],
  [/(firefox|fxios)\//i, 'Firefox'],
  [/(chrome|crios)\//i, 'Chrome'],
  [/safari\//i, 'Safari'],
]
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/windows/i, 'Windows'],
  [/iphone/i, 'iPhone'],
  [/ipad/i, 'iPad'],
  [/android/i, 'Android'],
  [/mac os/i, 'macOS'],
  [/linux/i, 'Linux'],
]

const named = (list: typeof BROWSERS, text: string) => list.find(([sign]) => sign.test(text))?.[1]

/** 'Cốc Cốc trên Windows'; 'Trình duyệt khác' when nothing is recognised. */
export function deviceName(userAgent: string): string {
  const browser = named(BROWSERS, userAgent) ?? 'Trình duyệt khác'
  const system = named(SYSTEMS, userAgent)
  return system ? `${browser} trên ${system}` : browser
}
