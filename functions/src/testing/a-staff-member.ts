import type { Staff } from '../domain/staff.ts';

/** A member of staff who may take cases. */
export function aStaffMember(uid: string, more: Partial<Staff> = {}): Staff {
  return {
    uid,
    email: `${uid}@demo.example`,
    role: 'staff',
    name: `${uid}職員`,
    disabledAt: null,
    invitedAt: null,
    failedAt: null,
    revision: 0,
    ...more,
  };
}
