import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Box from '@mui/material/Box';
import { may, role, type Permission } from 'functions/domain/staff.ts';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.tsx';

/** What an admin has to know to choose a role; whether a role may is what the server decides by, too. */
const DEEDS = {
  today: 'today.read',
  takeCases: 'alert.take',
  seeRecipients: 'recipients.read',
  changeRecipients: 'recipient.change',
  changeSettings: 'settings.change',
  manageStaff: 'staff.invite',
} as const satisfies Record<string, Permission>;
type Deed = keyof typeof DEEDS;

/** What each role may do, in one table. */
export function Roles() {
  const { t } = useTranslation(['colleagues', 'frame']);
  return (
    <Section title={t('whatRoles')}>
      <Box tabIndex={0} role="group" aria-label={t('whatRoles')} sx={{ overflowX: 'auto' }}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('can')}</TableCell>
              {role.options.map((each) => (
                <TableCell key={each}>{t(`frame:roles.${each}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {(Object.keys(DEEDS) as Deed[]).map((deed) => (
              <TableRow key={deed}>
                <TableCell component="th" scope="row">
                  {t(`deeds.${deed}`)}
                </TableCell>
                {role.options.map((each) => (
                  <TableCell key={each}>{may(each, DEEDS[deed]) ? t('yes') : t('no')}</TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Section>
  );
}
