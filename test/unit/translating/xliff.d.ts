/** The npm package has no types of its own; this much of it is used. */
declare module 'xliff' {
  interface Content {
    resources: Record<string, unknown>;
  }
  const xliff: {xliff12ToJs(text: string): Promise<Content>; jsToXliff12(content: Content): Promise<string>};
  export default xliff;
}
