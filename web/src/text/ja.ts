import type { Today } from 'functions/contract/staff.ts';
import type { RefusalCode } from 'functions/domain/refusal.ts';
import type { SignInProblem } from '../backend/backend.tsx';

/** What somebody reads whom a rule says no to. */
export const refusals: Record<RefusalCode, string> = {
  'municipality-not-found': '自治体の登録が見つかりません。管理者にお問い合わせください。',
  'not-staff': 'このアカウントは、職員として登録されていません。管理者にお問い合わせください。',
  'not-signed-in': 'サインインの期限が切れました。もう一度サインインしてください。',
  'not-allowed': 'この操作は、あなたの権限ではできません。管理者にお問い合わせください。',
  'staff-of-another-municipality': 'このアカウントは、ほかの自治体の職員として登録されています。',
};

export const signInProblems: Record<SignInProblem, string> = {
  wrong: 'メールアドレスまたはパスワードが違います。',
  'too-many-tries':
    '何度も間違えたため、しばらくサインインできません。少し待つか、管理者にお問い合わせください。',
  'no-connection': '通信できませんでした。通信を確かめて、もう一度「サインイン」を押してください。',
  failed: 'サインインできませんでした。少し待って、もう一度「サインイン」を押してください。',
};

type Alert = Today['alerts'][number];

export const alertKinds: Record<Alert['kind'], string> = { help: '連絡がほしい', silence: 'お返事なし' };

export const holders: Record<Alert['takenBy'], string> = {
  family: 'ご家族が対応中',
  nobody: '対応する人がまだいません',
};

export const loading = '読み込み中です';
export const notLoaded = '読み込めませんでした。通信を確かめて、「もう一度」を押してください。';
