import type { Tint } from './status-tag.tsx';

/** Text and ground of the states of people; each pair has at least 6.9:1. */
export const tints = {
  help: { color: '#a90000', background: '#fdeeee' },
  silence: { color: '#541e00', background: '#ffeee2' },
  waiting: { color: '#4d4d4d', background: '#f2f2f2' },
  well: { color: '#115a36', background: '#e6f5ec' },
  paused: { color: '#00118f', background: '#e8f1fe' },
  unreachable: { color: '#a90000', background: '#ffffff' },
  unlinked: { color: '#4d4d4d', background: '#ffffff' },
} as const satisfies Record<string, Tint>;
