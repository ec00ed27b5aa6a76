import MonitorHeart from '@mui/icons-material/MonitorHeart';
import NotificationImportant from '@mui/icons-material/NotificationImportant';
import People from '@mui/icons-material/People';
import History from '@mui/icons-material/History';
import ManageAccounts from '@mui/icons-material/ManageAccounts';
import NotificationsActive from '@mui/icons-material/NotificationsActive';
import QuestionAnswer from '@mui/icons-material/QuestionAnswerOutlined';
import Today from '@mui/icons-material/Today';
import Tune from '@mui/icons-material/Tune';
import type { SvgIconComponent } from '@mui/icons-material';
import type { Permission } from 'functions/domain/staff.ts';
import type { ComponentType } from 'react';
import type { frame } from '../text/ja/frame.ts';

/** A page of the console. */
export interface Page {
  /** Its address; a page without a name is reached from another one. */
  path: string;
  /** Its name in the navigation: frame:pages.… */
  name: keyof typeof frame.pages | null;
  icon: SvgIconComponent;
  /** It is shown to whoever may make this call. */
  needs: Permission;
  /** Loaded when it is first opened. */
  load: () => Promise<ComponentType>;
}

/** Every page of the console, in the order of the navigation. */
export const pages: Page[] = [
  {
    path: '/',
    name: 'today',
    icon: Today,
    needs: 'today.read',
    load: async () => (await import('./today/today-page.tsx')).TodayPage,
  },
  {
    path: '/alerts',
    name: 'alerts',
    icon: NotificationImportant,
    needs: 'alerts.list',
    load: async () => (await import('./alerts/alerts-page.tsx')).AlertsPage,
  },
  {
    path: '/alerts/:alertId',
    name: null,
    icon: NotificationImportant,
    needs: 'alert.read',
    load: async () => (await import('./alerts/case-page.tsx')).CasePage,
  },
  {
    path: '/subjects',
    name: 'subjects',
    icon: People,
    needs: 'subjects.list',
    load: async () => (await import('./subjects/subjects-page.tsx')).SubjectsPage,
  },
  {
    path: '/subjects/import',
    name: null,
    icon: People,
    needs: 'import.enter',
    load: async () => (await import('./subjects/import/import-page.tsx')).ImportPage,
  },
  {
    path: '/subjects/:subjectId',
    name: null,
    icon: People,
    needs: 'subject.read',
    load: async () => (await import('./subjects/subject-page.tsx')).SubjectPage,
  },
  {
    path: '/questions',
    name: 'questions',
    icon: QuestionAnswer,
    needs: 'questions.read',
    load: async () => (await import('./questions/questions-page.tsx')).QuestionsPage,
  },
  {
    path: '/settings',
    name: 'settings',
    icon: Tune,
    needs: 'settings.read',
    load: async () => (await import('./settings/settings-page.tsx')).SettingsPage,
  },
  {
    path: '/settings/texts',
    name: null,
    icon: Tune,
    needs: 'texts.read',
    load: async () => (await import('./settings/texts/texts-page.tsx')).TextsPage,
  },
  {
    path: '/settings/texts/:textKey',
    name: null,
    icon: Tune,
    needs: 'text.reword',
    load: async () => (await import('./settings/texts/text-page.tsx')).TextPage,
  },
  {
    path: '/recipients',
    name: 'recipients',
    icon: NotificationsActive,
    needs: 'recipients.read',
    load: async () => (await import('./recipients/recipients-page.tsx')).RecipientsPage,
  },
  {
    path: '/staff',
    name: 'colleagues',
    icon: ManageAccounts,
    needs: 'staff.read',
    load: async () => (await import('./colleagues/colleagues-page.tsx')).ColleaguesPage,
  },
  {
    path: '/access-log',
    name: 'accessLog',
    icon: History,
    needs: 'accessLog.read',
    load: async () => (await import('./access-log/access-log-page.tsx')).AccessLogPage,
  },
  {
    path: '/status',
    name: 'status',
    icon: MonitorHeart,
    needs: 'status.read',
    load: async () => (await import('./status/status-page.tsx')).StatusPage,
  },
];
