import type { Config } from '../../functions/src/config.ts';
import type { Rig } from '../line/rig.ts';

/** The configuration of a product that has the rig's LINE account for its municipality `demo`. */
export function configOf({ channel, line }: Rig): Config {
  const { channelId, channelSecret, loginChannelId, liffId } = channel;
  return {
    LINE_CHANNELS: { demo: { channelId, channelSecret, loginChannelId, liffId } },
    LINE_API_ORIGIN: line.origin,
    LINE_DATA_API_ORIGIN: line.origin,
    PUBLIC_ORIGIN: 'https://hidamari.example',
    MAIL_FROM: 'ひだまり <no-reply@hidamari.example>',
    SMTP_URL: 'smtp://127.0.0.1:1',
    HEARTBEAT_URL: '',
  };
}
