import type { StaffAnswer } from 'functions/contract/staff.ts';
import { permissionsOf, type Role } from 'functions/domain/staff.ts';

type Me = StaffAnswer<'me.read'>;

/** A member of staff of ひだまり町 with everything their role may do. */
export function aMe(role: Role = 'admin', more: Partial<Me> = {}): Me {
  return {
    municipality: { name: 'ひだまり町', timeZone: 'Asia/Tokyo' },
    me: { uid: 'u1', name: '佐藤', email: 'sato@demo.example', role },
    may: permissionsOf(role),
    ...more,
  };
}
