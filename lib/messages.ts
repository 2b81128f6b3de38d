import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ActionId, CheckId, Finding } from './checks/check';
import type { Kept } from './compose/stage';
import type { PhotoProtocol } from './photo-engine/photo-messages';

/** What the popup asks of a tab's compose script. */
export interface TabState {
  readonly site: string;
  readonly siteName: string;
  /**
   * `watching`: ready; `cannot-find`: the person writes in a box that is not recognised, or nothing in it that posts; `failed`: what
   * checks, or what it checks by, could not be had; `off`: switched off for this site.
   */
  readonly state: 'watching' | 'cannot-find' | 'failed' | 'off';
  /** Reminders on show in this tab at present. */
  readonly findings: number;
}

/** What a person said in a reminder, and of what. */
export interface Said extends Pick<Finding, 'check'> {
  readonly what: ActionId;
  readonly fingerprint: string | undefined;
  /** It is taken back. */
  readonly undo: 'undo' | undefined;
}

interface Protocol extends PhotoProtocol {
  /** Compose script → background: load the checks and the reminder into this frame. Resolves once they are there or could not be. */
  loadReminder(): void;
  /** Compose script → background: load the script that has pictures looked at into this frame. */
  loadPhotoReader(): void;
  /** Compose script → background: do or keep what is to be done or kept beyond this draft. Resolves once that is so. */
  said(said: Said): Kept | undefined;
  /** Compose script → background: a reminder was shown, for the counts kept on this device. */
  reminded(check: CheckId): void;
  openPage(target: { readonly page: 'policy' | 'settings'; readonly fragment: string }): void;
  /** Popup → compose script. */
  tabState(): TabState;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
