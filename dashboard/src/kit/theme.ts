import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const teal: MantineColorsTuple = [
  '#eaf6f5',
  '#d2ebe9',
  '#a4d7d3',
  '#74c2bc',
  '#4cafa8',
  '#2d9690',
  '#1c7f7a',
  '#0f6864',
  '#0b5451',
  '#07403e',
];

const gray: MantineColorsTuple = [
  '#f8f9fa',
  '#f1f3f4',
  '#e6e9eb',
  '#d8dcdf',
  '#bcc2c7',
  '#8c949b',
  '#646c74',
  '#4a5159',
  '#2f353b',
  '#1b2025',
];

const dark: MantineColorsTuple = [
  '#d5dade',
  '#b3bac0',
  '#949ca4',
  '#59626a',
  '#3a4249',
  '#2c3339',
  '#22282d',
  '#171b1f',
  '#121518',
  '#0c0e10',
];

/** The page has one banner; the header of a dialog is none. */
const PLAIN_HEADER = { header: { role: 'presentation' } };

/** One accent, neutral greys, one type family: the pages look like a well-set statement. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  colors: { teal, gray, dark },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace",
  headings: {
    fontWeight: '620',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.25' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.4' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  components: {
    Modal: {
      defaultProps: { closeButtonProps: { 'aria-label': 'Close' }, radius: 'lg', attributes: PLAIN_HEADER },
      styles: { title: { fontWeight: 620 } },
    },
    Badge: { defaultProps: { tt: 'none' } },
    Drawer: { defaultProps: { closeButtonProps: { 'aria-label': 'Close' }, attributes: PLAIN_HEADER } },
    Tabs: { classNames: { list: 'tabs' } },
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: true }, withArrow: true } },
  },
});

/** Mantine's dimmed text is too pale for WCAG AA; these pairs are checked with axe in both schemes. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#5a626a',
    '--mantine-color-placeholder': '#6b737b',
    '--mantine-color-anchor': '#0f6864',
    '--mantine-color-error': '#b3261e',
    '--page': '#fbfbfa',
    '--surface': '#ffffff',
    '--surface-soft': '#f5f6f6',
    '--line': '#e3e6e8',
    '--accent-soft': '#eaf6f5',
    '--accent-ink': '#0b5451',
  },
  dark: {
    '--mantine-color-dimmed': '#a2aab1',
    '--mantine-color-placeholder': '#8f979e',
    '--mantine-color-anchor': '#74c2bc',
    '--mantine-color-error': '#ff9d94',
    '--page': '#14181b',
    '--surface': '#1a1f23',
    '--surface-soft': '#20262b',
    '--line': '#2e353b',
    '--accent-soft': '#123432',
    '--accent-ink': '#a4d7d3',
  },
});
