// The states of a widget, as tests, screenshots and docs share them.
import type {Appearance} from './appearances.js';

export type WidgetName = 'article' | 'font-size' | 'language-toggle' | 'hotline-banner' | 'display-settings';

export type Language = 'vi' | 'en';

/** A step of the reader before the state is there. A path has ` >>> ` before each step into a shadow tree. */
type Step = {press: string} | {keys: string};

/** A widget in one of its states, in a page that is otherwise plain. */
export interface WidgetState {
  /** One of a kind among all states; stands in the names of tests and files. */
  id: string;
  widget: WidgetName;
  /** The state in words: “the hotline, copied”. */
  name: string;
  /** The attributes of the widget that it shows. */
  attributes: readonly string[];
  /** The widget, and what the page must have beside it. */
  html(language: Language): string;
  /** Returns the tags that the page must have in its head. */
  head?(language: Language): string;
  act?: readonly Step[];
  /** The choices that the reader had saved before, beside those of the appearance: by the name of the choice. */
  saved?: Readonly<Record<string, string>>;
  /** The part of its looks that the state itself decides: `at the largest size` has one scale. */
  fixed?: Partial<Appearance>;
  /** True if it says something of the whole page, so that no other state can stand on its page. */
  alone?: boolean;
}

/** Makes the states of a widget, named alike: `id` becomes `toggle-id`, `name` “languages, name”. */
export const stateMaker =
  (widget: WidgetName, prefix: string, words: string) =>
  (
    id: string,
    name: string,
    attributes: readonly string[],
    rest: Omit<WidgetState, 'id' | 'widget' | 'name' | 'attributes'>,
  ): WidgetState => ({id: `${prefix}-${id}`, widget, name: `${words}, ${name}`, attributes, ...rest});
