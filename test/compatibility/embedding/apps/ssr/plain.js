// The same page for an application without Lit's support for hydration.
import 'portal-reader/define.js';
