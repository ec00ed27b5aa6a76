import { defineSecret, defineString } from 'firebase-functions/params';
import { z } from 'zod';

/** Every secret and parameter, declared once. Nothing else reads the environment. */
const lineChannels = defineSecret('LINE_CHANNELS');
const smtpUrl = defineSecret('SMTP_URL');
const lineApiOrigin = defineString('LINE_API_ORIGIN', { default: 'https://api.line.me' });
const lineDataApiOrigin = defineString('LINE_DATA_API_ORIGIN', { default: 'https://api-data.line.me' });
const publicOrigin = defineString('PUBLIC_ORIGIN');
const mailFrom = defineString('MAIL_FROM');
const heartbeatUrl = defineString('HEARTBEAT_URL', { default: '' });

/** The secrets a function has to be bound to. */
export const secrets = [lineChannels, smtpUrl];
export const REGION = 'asia-northeast1';

const channelSchema = z.object({
  channelId: z.string().min(1),
  channelSecret: z.string().min(1),
  loginChannelId: z.string().min(1),
  liffId: z.string().min(1),
});
export type Channel = z.infer<typeof channelSchema>;

/** Without a scheme `api.line.me:443` would be an address of its own kind. */
const webAddress = z.url({ protocol: /^https?$/ });

const lineSchema = z.object({
  LINE_CHANNELS: z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(z.record(z.string(), channelSchema)),
  LINE_API_ORIGIN: webAddress,
  LINE_DATA_API_ORIGIN: webAddress,
});
/** What it takes to speak with LINE. */
export type LineConfig = z.infer<typeof lineSchema>;

const configSchema = lineSchema.extend({
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  PUBLIC_ORIGIN: webAddress,
  MAIL_FROM: z.string().includes('@'),
  HEARTBEAT_URL: z.union([z.literal(''), webAddress]),
});
export type Config = z.infer<typeof configSchema>;

/**
 * Reads the configuration. Throws, naming each missing or malformed secret or parameter, never its value. Secrets exist
 * only when a function runs: call it from onInit or later, not at import.
 */
export function readConfig(): Config {
  return parseConfig({
    LINE_CHANNELS: lineChannels.value(),
    SMTP_URL: smtpUrl.value(),
    LINE_API_ORIGIN: lineApiOrigin.value(),
    LINE_DATA_API_ORIGIN: lineDataApiOrigin.value(),
    PUBLIC_ORIGIN: publicOrigin.value(),
    MAIL_FROM: mailFrom.value(),
    HEARTBEAT_URL: heartbeatUrl.value(),
  });
}

export const parseConfig = (values: Record<keyof Config, string>): Config => parse(configSchema, values);
export const parseLineConfig = (values: Record<keyof LineConfig, string>): LineConfig =>
  parse(lineSchema, values);

function parse<T>(schema: z.ZodType<T>, values: Record<string, string>): T {
  const read = schema.safeParse(values);
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`Configuration: ${problems.join('; ')}. See docs/deploy.md.`);
}
