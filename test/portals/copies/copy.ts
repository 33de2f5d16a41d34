// The copies of portals that cannot be installed here: their article pages, written by us in the shape that their own software gave.

/** One kind of article page of one system, and what our package makes of it. */
export interface Copy {
  /** The package's folder in `integrations/`; that of the copy has the same name. */
  system: string;
  /** The kind of page, such as `phone theme`. */
  name: string;
  /** The page as the system gives it without the package: a file in the folder of the copy. */
  page: string;
  /** PHP in that folder: gets the folder of the unpacked package as its argument and the page as standard input, and prints the page with the package. */
  php?: string;
  /** The same for a package without PHP. */
  withPackage?(page: string): string;
  /** The address of the package's folder on the portal, such as `/plugins/content/portalreader/`. */
  address: string;
  /** The folder of the package that the portal shows at that address, such as `static/`, if it is not the whole. */
  served?: string;
  /** The address of the page, if the package asks for it. */
  path?: string;
  /** Widths of the window in px. */
  widths: number[];
  /** Elements whose text grows: title, lead, text, comments. */
  grows: string[];
  /** Our own controls, left out when the page is compared with the one before. */
  controls: string;
  /** The fixed bar above the text. */
  bar?: string;
}
