import { DOCK_ATTRIBUTES } from './dock.ts';
import { HOST } from './host.ts';
import { removeMarks } from './marks.ts';

/** Attributes that the language switch and docking set. */
const ATTRIBUTES = ['data-callout-lang', 'data-callout-show', ...DOCK_ATTRIBUTES];

/**
 * Takes out of a document what a reader left that ended without notice: browsers may unload an extension's
 * scripts before they can clean up.
 */
export function removeLeftovers(document: Document): void {
  for (const element of document.querySelectorAll(`${HOST}, style[data-callout-style]`)) element.remove();
  removeMarks();
  for (const attribute of ATTRIBUTES) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute);
  }
}
