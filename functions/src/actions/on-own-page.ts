import { dateOf, type LocalDate } from '../domain/calendar.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Subject } from '../domain/subject.ts';
import { onPage, type PageTurn, type Visitor } from './on-page.ts';
import type { Scene } from './scene.ts';
import type { World } from './world.ts';

type OwnScene = Scene & { subject: Subject; today: LocalDate };

/** What a subject does on their own page. Refuses `not-registered` to anybody else. */
export function onOwnPage<T>(
  world: Pick<World, 'towns' | 'dice'>,
  municipalityId: string,
  visitor: Visitor,
  play: (scene: OwnScene) => Promise<PageTurn<T>>,
): Promise<T> {
  return onPage(world, municipalityId, visitor, (scene) => {
    const { subject, municipality, event } = scene;
    if (!subject) throw new Refusal('not-registered');
    return play({ ...scene, subject, today: dateOf(event.at, municipality.settings.timeZone) });
  });
}
