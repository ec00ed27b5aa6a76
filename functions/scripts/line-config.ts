import { applicationDefault } from 'firebase-admin/app';
import { z } from 'zod';
import { parseLineConfig, type LineConfig } from '../src/config.ts';
import { isEmulated } from './project.ts';

/**
 * What the deployed functions of a project speak with LINE by. An environment variable of the same name comes before a
 * secret or parameter; emulators have no other.
 */
export async function lineConfigOf(project: string): Promise<LineConfig> {
  const given = process.env;
  return parseLineConfig({
    LINE_CHANNELS: given['LINE_CHANNELS'] ?? (await secretOf(project, 'LINE_CHANNELS')),
    LINE_API_ORIGIN: given['LINE_API_ORIGIN'] ?? 'https://api.line.me',
    LINE_DATA_API_ORIGIN: given['LINE_DATA_API_ORIGIN'] ?? 'https://api-data.line.me',
  });
}

/** The latest version of a secret, as whoever is signed in to Google Cloud may read it. */
async function secretOf(project: string, name: string): Promise<string> {
  if (isEmulated(project)) {
    throw new Error(
      `${project} exists in the emulators only: set ${name}, LINE_API_ORIGIN and LINE_DATA_API_ORIGIN in the environment. (npm start does all this by itself.)`,
    );
  }
  const { access_token } = await applicationDefault().getAccessToken();
  const version = `projects/${project}/secrets/${name}/versions/latest`;
  const answer = await fetch(`https://secretmanager.googleapis.com/v1/${version}:access`, {
    headers: { authorization: `Bearer ${access_token}`, 'x-goog-user-project': project },
  });
  if (!answer.ok) {
    throw new Error(
      `The secret ${name} of ${project} cannot be read (HTTP ${answer.status}). Sign in to Google Cloud as an owner of the project.`,
    );
  }
  const { payload } = z.object({ payload: z.object({ data: z.string() }) }).parse(await answer.json());
  return Buffer.from(payload.data, 'base64').toString();
}
