import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { en } from '../lib/i18n/en.ts';
import { hangUp } from '../lib/page/catalogue.ts';

// Put into a page before the reader, which carries no language of its own: a page needs one of them.
export default defineUnlistedScript(() => hangUp(en));
