import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the pictures stand, each as <name>.png, for whoever sets the menus up. */
export const PICTURES = path.resolve(import.meta.dirname, '../../functions/rich-menus');
/** Beside them: of each picture a hash of the page it was drawn from, and one of the picture. */
export const NOTES = path.join(PICTURES, 'drawn.json');

export interface Note {
  page: string;
  picture: string;
}

export const pictureFile = (name: string): string => path.join(PICTURES, `${name}.png`);

export function noteOf(page: string, picture: Buffer): Note {
  const hash = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
  return { page: hash(page), picture: hash(picture) };
}

export function readNotes(): Record<string, Note> {
  return existsSync(NOTES) ? (JSON.parse(readFileSync(NOTES, 'utf8')) as Record<string, Note>) : {};
}
