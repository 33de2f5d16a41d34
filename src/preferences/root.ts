import {DEFAULT_SCALE} from './choices.js';

/**
 * Writes the reader's text size on `<html>`: `--reader-scale` for style sheets to multiply by, `data-reader-scale`
 * for them to ask about. Neither is there while the text has its own size.
 */
export function markScale(scale: number): void {
  const root = document.documentElement;
  if (scale === DEFAULT_SCALE) {
    root.style.removeProperty('--reader-scale');
    if (!root.getAttribute('style')) root.removeAttribute('style');
    delete root.dataset.readerScale;
  } else {
    root.style.setProperty('--reader-scale', String(scale));
    root.dataset.readerScale = String(scale);
  }
}

/** Writes the reader's language on `<html>` as `data-reader-language`; not there until one is chosen. */
export function markLanguage(language: string | undefined): void {
  const {dataset} = document.documentElement;
  if (language) dataset.readerLanguage = language;
  else delete dataset.readerLanguage;
}
