import {noChange} from 'lit';
import {directive, Directive, type ElementPart, type PartInfo} from 'lit/directive.js';

/**
 * The text of a field. It is set only where the field says something else: to set a value anew takes the browser's
 * memory of what was typed, so that nothing could be undone there, and moves the cursor.
 */
class FieldValue extends Directive {
  constructor(info: PartInfo) {
    super(info);
  }

  override render(text: string): unknown {
    return text;
  }

  override update({element}: ElementPart, [text]: [string]): unknown {
    const field = element as HTMLTextAreaElement;
    // Pasted lines are shown as they are until the field is left; in the file they are spaces.
    if (field.value.replace(/\s*\n\s*/g, ' ') !== text) field.value = text;
    return noChange;
  }
}

export const fieldValue = directive(FieldValue);
