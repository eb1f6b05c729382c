import { asianSystems } from './asian-systems.js';
import { europeanSystems } from './european-systems.js';
import { largeSystems } from './large-systems.js';
import type { PackageReport } from './package-report.js';
import { smallSystems } from './small-systems.js';

/** Every report that the documentation says is read. */
export const packageReports: readonly PackageReport[] = [
  ...largeSystems,
  ...smallSystems,
  ...europeanSystems,
  ...asianSystems,
];
