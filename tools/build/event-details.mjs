// Reads the types of the events out of the sources, so that the reference cannot say of an event what is no longer so.
import ts from 'typescript';

const FILE = 'src/preferences/choice-events.ts';

/**
 * @typedef {{name: string, types: string[], description: string}} Field `types` are as TypeScript writes them.
 * @typedef {{description: string, variants: Field[][]}} Detail Several variants where the type is a union of objects.
 */

/**
 * The type of `detail` of every event, by the name of the type.
 *
 * @returns {Map<string, Detail>}
 */
export function eventDetails() {
  const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const {options} = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const program = ts.createProgram([FILE], {...options, types: []});
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(FILE);
  const describe = (symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const typesOf = (type) =>
    (type.isUnion() ? type.types : [type])
      .map((one) => checker.typeToString(one).replaceAll('"', "'"))
      // The compiler puts it first, a reader expects it last.
      .sort((one, other) => (one === 'undefined') - (other === 'undefined'));
  const fieldsOf = (type) =>
    checker.getPropertiesOfType(type).map((property) => {
      const type = checker.getTypeOfSymbol(property);
      // `boolean` is a union of two to the compiler.
      const types = type.flags & ts.TypeFlags.Boolean ? ['boolean'] : typesOf(type);
      return {name: property.name, types, description: describe(property)};
    });
  return new Map(
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(source))
      .filter(({name}) => name.endsWith('Detail'))
      .map((symbol) => {
        const type = checker.getDeclaredTypeOfSymbol(symbol);
        const variants = (type.isUnion() ? type.types : [type]).map(fieldsOf);
        return [symbol.name, {description: describe(symbol), variants}];
      }),
  );
}
