import { useState } from 'react';
import { type CharacterSize, scaleOf } from 'web/line-view/character-size.ts';

export const DRAWERS = { log: 'できごと', mail: '職員メール', lane: '通信', conduct: 'ふるまい' } as const;
export type DrawerName = keyof typeof DRAWERS;

/** What is on show. It stands in the address, so that a link or a test opens exactly this. */
export interface ViewState {
  /** User ids of the open phones; null: the first three there are. */
  phones: string[] | null;
  size: CharacterSize;
  drawer: DrawerName | null;
}

export function useViewState(): [ViewState, (change: Partial<ViewState>) => void] {
  const [view, setView] = useState(() => readView(location.search));
  const change = (part: Partial<ViewState>) => {
    const next = { ...view, ...part };
    setView(next);
    history.replaceState(null, '', `${location.pathname}${writeView(next)}`);
  };
  return [view, change];
}

export function readView(search: string): ViewState {
  const query = new URLSearchParams(search);
  const size = query.get('size') ?? '';
  const drawer = query.get('drawer') ?? '';
  return {
    phones: query.get('phones')?.split(',').filter(Boolean) ?? null,
    size: Object.hasOwn(scaleOf, size) ? (size as CharacterSize) : 'normal',
    drawer: Object.hasOwn(DRAWERS, drawer) ? (drawer as DrawerName) : null,
  };
}

export function writeView({ phones, size, drawer }: ViewState): string {
  const parts = [
    ...(phones ? [`phones=${phones.join(',')}`] : []),
    ...(size === 'normal' ? [] : [`size=${size}`]),
    ...(drawer ? [`drawer=${drawer}`] : []),
  ];
  return parts.length ? `?${parts.join('&')}` : '';
}
