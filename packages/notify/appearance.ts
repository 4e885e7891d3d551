import type { Notice, NoticeKind } from '#core/notice';
import type { Severity } from '#core/severity';

/** How a notice looks. `tone` is one of the colours that Adaptive Cards know by name. */
export interface Appearance {
  readonly emoji: string;
  readonly tone: 'good' | 'accent' | 'warning' | 'attention';
  /** `#rrggbb`. */
  readonly colour: string;
  /** The kind in words. */
  readonly words: string;
}

const bySeverity: Readonly<Record<Severity, Omit<Appearance, 'words'>>> = {
  info: { emoji: 'ℹ️', tone: 'accent', colour: '#1f6feb' },
  warning: { emoji: '⚠️', tone: 'warning', colour: '#d29922' },
  critical: { emoji: '🔴', tone: 'attention', colour: '#cf222e' },
  emergency: { emoji: '🚨', tone: 'attention', colour: '#82071e' },
};

const calm: Partial<Record<NoticeKind, Omit<Appearance, 'words'>>> = {
  acknowledged: { emoji: '👀', tone: 'accent', colour: '#1f6feb' },
  recovered: { emoji: '✅', tone: 'good', colour: '#1a7f37' },
};

const words: Readonly<Record<NoticeKind, string>> = {
  'rolled-back': 'rolled back',
  'rollback-failed': 'rollback failed',
  'rollback-refused': 'rollback refused',
  'check-failed': 'check failed',
  frozen: 'frozen',
  escalated: 'escalated',
  acknowledged: 'acknowledged',
  recovered: 'recovered',
};

/** How a notice looks: by its severity, and calm where its kind is good news. */
export function appearanceOf({ kind, severity }: Pick<Notice, 'kind' | 'severity'>): Appearance {
  return { ...(calm[kind] ?? bySeverity[severity]), words: words[kind] };
}
