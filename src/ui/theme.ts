/** The look, once: one calm accent, text that is easy to read with Vietnamese marks, contrast of at least 4.5:1 in both schemes. */
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** The accent: the blue of a clear evening. White on the seventh shade is 6.9:1. */
const lam: MantineColorsTuple = [
  '#eef5fb',
  '#dbe9f5',
  '#b6d3ea',
  '#8dbbde',
  '#69a5d2',
  '#4c91c6',
  '#337cb3',
  '#1d5c8f',
  '#184e7a',
  '#123f64',
]
/** Darker ends than the kit's own, so that words in these colours can be read. */
const red: MantineColorsTuple = [
  '#fdf0ef',
  '#fadcda',
  '#f5b8b4',
  '#f0938d',
  '#ea736c',
  '#dd544c',
  '#cd3c34',
  '#b42a23',
  '#97221c',
  '#7b1b17',
]
const teal: MantineColorsTuple = [
  '#e9f7f1',
  '#d2eee2',
  '#a5dcc5',
  '#76c9a7',
  '#4fb78c',
  '#2f9f73',
  '#1c855d',
  '#126a49',
  '#0e573c',
  '#0a442f',
]
const orange: MantineColorsTuple = [
  '#fdf4e7',
  '#fae6c8',
  '#f3cc92',
  '#ebb15b',
  '#e09a33',
  '#c87f16',
  '#a9680d',
  '#855008',
  '#6e4207',
  '#573405',
]

/** Greys of the dark scheme, with a breath of the accent. */
const dark: MantineColorsTuple = [
  '#dfe4e8',
  '#c3cbd2',
  '#a5b0b9',
  '#7f8b95',
  '#47515a',
  '#333b42',
  '#242a2f',
  '#1b1f23',
  '#15191c',
  '#101315',
]

export const theme = createTheme({
  primaryColor: 'lam',
  primaryShade: { light: 7, dark: 7 },
  colors: { lam, dark, red, teal, green: teal, orange, yellow: orange },
  fontFamily: '"Inter Variable", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Consolas, monospace',
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.35' },
      h2: { fontSize: '1.2rem', lineHeight: '1.4' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.45' },
      h4: { fontSize: '0.9375rem', lineHeight: '1.5' },
    },
  },
  // Vietnamese marks stand above and below: lines need more air than English ones.
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.6', lg: '1.6', xl: '1.6' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Tooltip: {
      defaultProps: {
        withArrow: true,
        multiline: true,
        openDelay: 300,
        events: { hover: true, focus: true, touch: true },
      },
    },
    Popover: { defaultProps: { withArrow: true, shadow: 'md', withinPortal: true } },
    // What only takes the focus is no item of a menu: the first item takes it.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Modal: {
      defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.45 } },
      styles: { title: { fontSize: '1.0625rem', fontWeight: 650 } },
    },
    // Inside a dialog a header is no banner of the page.
    ModalHeader: { defaultProps: { role: 'none' } },
    Badge: { defaultProps: { variant: 'light', tt: 'none', fw: 500 } },
    Button: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { nothingFoundMessage: 'Không có mục nào phù hợp', checkIconPosition: 'right' } },
    MultiSelect: { defaultProps: { nothingFoundMessage: 'Không có mục nào phù hợp', checkIconPosition: 'right' } },
    PasswordInput: { defaultProps: { visibilityToggleButtonProps: { 'aria-label': 'Hiện hoặc ẩn mật khẩu' } } },
  },
})

/** The words in a tinted badge or a light button: dark on light, light on dark. */
function wordsOnTint(shade: number): Record<string, string> {
  const names = ['lam', 'red', 'teal', 'green', 'orange', 'yellow']
  return Object.fromEntries(
    names.flatMap((name) => [
      [`--mantine-color-${name}-light-color`, `var(--mantine-color-${name}-${shade})`],
      [`--mantine-color-${name}-text`, `var(--mantine-color-${name}-${shade})`],
      [`--mantine-color-${name}-outline`, `var(--mantine-color-${name}-${shade})`],
    ]),
  )
}

export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...wordsOnTint(7),
    '--mantine-color-text': '#1c242b',
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': '#56626c',
    '--mantine-color-placeholder': '#66727c',
    '--mantine-color-error': '#b42a23',
    '--mantine-color-anchor': '#1d5c8f',
    '--mantine-color-default-border': '#c9d1d8',
    '--mantine-color-gray-light-color': '#3f4a53',
    '--noivu-focus': '#1d5c8f',
    '--noivu-ground': '#f4f6f8',
    '--noivu-line': '#dde3e8',
    '--noivu-stripe': '#f7f9fb',
    '--noivu-chosen': '#e6f0f8',
    '--noivu-past': '#fdf0d9',
    '--noivu-past-text': '#664300',
  },
  dark: {
    ...wordsOnTint(2),
    '--mantine-color-text': '#dfe4e8',
    '--mantine-color-body': '#1b1f23',
    '--mantine-color-dimmed': '#a5b0b9',
    '--mantine-color-placeholder': '#98a4ad',
    '--mantine-color-error': '#f0938d',
    '--mantine-color-anchor': '#8dbbde',
    '--mantine-color-default': '#242a2f',
    '--mantine-color-default-hover': '#2d343a',
    '--mantine-color-default-border': '#47515a',
    '--mantine-color-gray-light-color': '#d0d7dd',
    '--noivu-focus': '#8dbbde',
    '--noivu-ground': '#14171a',
    '--noivu-line': '#333b42',
    '--noivu-stripe': '#20252a',
    '--noivu-chosen': '#1f3344',
    '--noivu-past': '#3a2c12',
    '--noivu-past-text': '#f3cc92',
  },
})
