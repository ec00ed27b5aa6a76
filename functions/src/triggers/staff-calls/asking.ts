import type { World } from '../../actions/world.ts';
import type { Instant } from '../../domain/calendar.ts';
import type { Staff } from '../../domain/staff.ts';

/** Who asks, once they are known to be staff who may, and when. What this World changes is in the access log. */
export interface Asking {
  world: World;
  municipalityId: string;
  staff: Staff;
  now: Instant;
}
