import tokens from '../style/tokens.css?inline';
import card from './card.css?inline';
import item from './item.css?inline';
import pear from './pear.css?inline';
import pill from './pill.css?inline';
import policyExcerpt from './policy-excerpt.css?inline';
import reminder from './reminder.css?inline';
import underlines from './underlines.css?inline';

/** All style rules of the reminder: its tokens, what holds everywhere in it, and one file for each of its parts. */
export const STYLES = [tokens, reminder, pear, pill, card, item, policyExcerpt, underlines].join('\n');
