import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AddressProvider } from './address.tsx';
import { askLiffApi, readMunicipality, type Send } from './asking/ask.ts';
import { HereContext, type Here } from './asking/here.tsx';
import { newQueryClient } from './asking/query-client.ts';
import type { Line } from './line/line.ts';
import { Pages } from './pages.tsx';

/** The pages of a municipality, once LINE is known to them. Throws where they cannot be opened here. */
export async function open(municipalityId: string | null, line: Line, send: Send): Promise<ReactNode> {
  if (municipalityId === null) throw new Error('no municipality in the address');
  const municipality = await readMunicipality(municipalityId, send);
  await line.open(municipality.liffId);
  const here: Here = {
    municipality,
    ask: askLiffApi(municipalityId, line, send),
    isFriend: () => line.isFriend(),
    addFriend: () => line.addFriend(municipality.friendUrl),
    close: () => line.close(),
  };
  return (
    <HereContext value={here}>
      <QueryClientProvider client={newQueryClient()}>
        <AddressProvider>
          <Pages />
        </AddressProvider>
      </QueryClientProvider>
    </HereContext>
  );
}
