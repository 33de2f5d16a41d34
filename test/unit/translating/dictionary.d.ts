declare module '@vntk/dictionary' {
  const dictionary: {definitions: Record<string, {definition?: string; example?: string}[]>};
  export default dictionary;
}
