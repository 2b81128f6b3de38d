import { browser } from 'wxt/browser';
import { SITE_HOSTS } from '../sites/matches';

type Sender = chrome.runtime.MessageSender;

/** One frame of one tab. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

const HOSTS: ReadonlySet<string> = new Set(Object.values(SITE_HOSTS).flat());

/** Whether a message comes from a script or page of this extension: no other extension and no web page is answered. */
export function isOurs({ id, url }: Sender): boolean {
  return id === browser.runtime.id && url !== undefined && (isOwnPage(url) || isCovered(url));
}

/** The frame of a covered site that a message comes from; undefined where it comes from anywhere else. */
export function coveredFrame({ id, url, tab, frameId }: Sender): Frame | undefined {
  if (id !== browser.runtime.id || url === undefined || !isCovered(url)) return undefined;
  return tab?.id === undefined || frameId === undefined ? undefined : { tabId: tab.id, frameId };
}

function isOwnPage(url: string): boolean {
  return url.startsWith(browser.runtime.getURL('/'));
}

function isCovered(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && HOSTS.has(hostname);
}
