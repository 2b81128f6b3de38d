import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { startPractice } from '../practice';
import '../site.css';

/** The scene for the path of this page; the first whose path the address starts with. */
export function mount(scenes: readonly (readonly [path: string, scene: () => ReactNode])[]): void {
  startPractice();
  const root = document.getElementById('root');
  const scene = scenes.find(([path]) => location.pathname.startsWith(path))?.[1];
  if (!root || !scene) throw new Error(`No practice page at ${location.pathname}`);
  createRoot(root).render(scene());
}

/** Which form of the page the address asks for by `?variant=`; empty where it asks for none. */
export const variant = new URLSearchParams(location.search).get('variant') ?? '';
