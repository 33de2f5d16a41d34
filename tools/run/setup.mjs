// So that `npm start` is the only command in a fresh clone. What is imported here must need nothing that is installed.
import {installPackages} from './install-packages.mjs';

installPackages('.');
