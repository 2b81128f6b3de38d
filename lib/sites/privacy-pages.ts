import type { CoveredSiteId } from './matches';

/**
 * Where each covered site lets a person choose who sees their posts. Only ever opened by that person's own click: nothing is
 * asked of these addresses by the extension.
 */
export const PRIVACY_PAGES: Readonly<
  Record<CoveredSiteId, { readonly name: string; readonly address: string }>
> = {
  facebook: { name: 'Facebook', address: 'https://www.facebook.com/settings/?tab=privacy' },
  x: { name: 'X', address: 'https://x.com/settings/privacy_and_safety' },
  instagram: { name: 'Instagram', address: 'https://www.instagram.com/accounts/privacy_and_security/' },
  linkedin: { name: 'LinkedIn', address: 'https://www.linkedin.com/mypreferences/d/categories/privacy' },
};
