// custom-elements.json, as an editor reads it.
import {readFileSync} from 'node:fs';

interface Named {
  name: string;
  description?: string;
  default?: string;
}

export interface TagInManifest {
  name: string;
  tagName: string;
  attributes: (Named & {fieldName?: string; type: {text: string}})[];
  members: (Named & {
    kind: string;
    type: {text: string};
    attribute?: string;
    reflects?: boolean;
    readonly?: boolean;
    static?: boolean;
  })[];
  events?: (Named & {type: {text: string}})[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
}

/** The tags that are described. */
export function tagsInManifest(): TagInManifest[] {
  const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
    modules: {declarations?: (TagInManifest & {customElement?: boolean})[]}[];
  };
  return modules.flatMap(({declarations = []}) => declarations).filter(({customElement}) => customElement);
}
