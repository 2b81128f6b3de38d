import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// All files share one world: one that takes its stubs away takes the fake browser away as well.
vi.stubGlobal('chrome', fakeBrowser);
