import type { ChannelView } from '../line/control.ts';
import { liffPageOf } from './liff-address.ts';
import { LiffSheet } from './liff-sheet.tsx';
import { OpenedAddress } from './opened-address.tsx';

interface Props {
  address: string;
  channels: ChannelView[];
  userId: string;
  onClose(): void;
}

/** What opens over the chat when a button leads somewhere. */
export function Opened({ address, channels, userId, onClose }: Props) {
  const page = liffPageOf(address, channels);
  return page ? (
    <LiffSheet page={page} userId={userId} onClose={onClose} />
  ) : (
    <OpenedAddress address={address} onClose={onClose} />
  );
}
