import { jaJP } from '@mui/material/locale';
import { createTheme } from '@mui/material/styles';

/** Visible on any background: デジタル庁デザインシステム, focus of buttons and inputs. */
const focusRing = {
  outline: '4px solid #000',
  outlineOffset: '2px',
  boxShadow: '0 0 0 2px #ffd43d',
} as const;

/** Colours, type scale and sizes of デジタル庁デザインシステム (tokens 1.1.9); every text colour has 4.5:1 on its ground. */
export const theme = createTheme(
  {
    cssVariables: true,
    // Whoever asked their system for less motion gets none of ours.
    motion: { reducedMotion: 'system' },
    palette: {
      mode: 'light',
      contrastThreshold: 4.5,
      primary: { main: '#0017c1', dark: '#00118f', light: '#264af4', contrastText: '#fff' },
      error: { main: '#ce0000', contrastText: '#fff' },
      warning: { main: '#c74700', contrastText: '#fff' },
      success: { main: '#197a4b', contrastText: '#fff' },
      info: { main: '#0055ad', contrastText: '#fff' },
      text: { primary: '#333333', secondary: '#4d4d4d', disabled: '#949494' },
      divider: '#949494',
      background: { default: '#fff', paper: '#fff' },
    },
    shape: { borderRadius: 8 },
    spacing: 8,
    typography: {
      fontFamily: "'BIZ UDPGothic','Noto Sans JP',-apple-system,BlinkMacSystemFont,sans-serif",
      fontWeightMedium: 700,
      fontWeightBold: 700,
      h1: { fontSize: '1.75rem', fontWeight: 700, lineHeight: 1.5, letterSpacing: '0.01em' },
      h2: { fontSize: '1.375rem', fontWeight: 700, lineHeight: 1.5, letterSpacing: '0.02em' },
      h3: { fontSize: '1.125rem', fontWeight: 700, lineHeight: 1.6, letterSpacing: '0.02em' },
      body1: { fontSize: '1rem', lineHeight: 1.7, letterSpacing: '0.02em' },
      body2: { fontSize: '1rem', lineHeight: 1.3, letterSpacing: 0 },
      button: {
        fontSize: '1rem',
        fontWeight: 700,
        lineHeight: 1,
        letterSpacing: '0.02em',
        textTransform: 'none',
      },
      caption: { fontSize: '0.875rem', lineHeight: 1.3 },
    },
    components: {
      MuiButtonBase: {
        defaultProps: { disableRipple: true },
        styleOverrides: { root: { '&.Mui-focusVisible': focusRing } },
      },
      MuiButton: {
        defaultProps: { variant: 'outlined', disableElevation: true },
        styleOverrides: {
          root: { minHeight: 48, paddingInline: 16, '&:hover': { textDecoration: 'underline' } },
          sizeSmall: { minHeight: 44, fontSize: '1rem' },
          sizeLarge: { minHeight: 56, minWidth: 136 },
        },
      },
      MuiOutlinedInput: {
        styleOverrides: {
          root: { minHeight: 48, '&.Mui-focused': focusRing },
          notchedOutline: { borderColor: '#666666' },
        },
      },
      MuiToggleButton: {
        styleOverrides: { root: { minHeight: 44, color: '#333333', borderColor: '#666666' } },
      },
      // A ground alone vanishes where the system chooses the colours; a border stays.
      MuiAlert: { defaultProps: { variant: 'outlined' } },
      MuiLink: { defaultProps: { underline: 'always' } },
    },
  },
  jaJP,
);
