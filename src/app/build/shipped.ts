import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { LICENCES_HERE } from '../../screens/about/licences.ts';
import { packagesOf, type ShippedPackage } from './packages.ts';

/** This project's name, version and licence from package.json. */
interface Own {
  name: string;
  version: string;
  license: string;
  devDependencies: Readonly<Record<string, string>>;
}

/** The modules that still have code after unused code has been removed. */
const modulesIn = (chunks: readonly Rolldown.RenderedChunk[]): string[] =>
  chunks.flatMap(({ modules }) =>
    Object.entries(modules)
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([id]) => id),
  );

/** Puts the licences of all packages in the program into the page that shows them. */
export function licencesPart(): Plugin {
  const placeholder = new RegExp(`(["'\`])${LICENCES_HERE}\\1`);
  return {
    name: 'licences',
    apply: 'build',
    renderChunk(code, _chunk, _options, { chunks }) {
      if (!placeholder.test(code)) return null;
      const { name, version, license } = own();
      const text = readFileSync('LICENSE', 'utf8').trim();
      const all = [
        { name, version, licence: license, text },
        ...packagesOf(modulesIn(Object.values(chunks))).map(shownOf),
      ];
      return code.replace(placeholder, () => JSON.stringify(JSON.stringify(all)));
    },
  };
}

const shownOf = ({ name, version, licence, text }: ShippedPackage) => ({ name, version, licence, text });

/** Writes a text with the licences of all packages in the terminal program, beside that program. */
export function licencesBeside(): Plugin {
  return {
    name: 'licences-beside',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const texts = packagesOf(modulesIn(chunks), []).map(
        ({ name, version, licence, text }) => `${name} ${version}, ${licence}\n\n${text}\n`,
      );
      this.emitFile({
        type: 'asset',
        fileName: 'licences.txt',
        source: texts.join(`\n${'-'.repeat(72)}\n\n`),
      });
    },
  };
}

/** Writes a list of all packages in the program, in the CycloneDX format, beside the program. */
export function billOfMaterials(): Plugin {
  return {
    name: 'bill-of-materials',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const source = `${JSON.stringify(bill(packagesOf(modulesIn(chunks))), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source });
    },
  };
}

const own = (): Own => JSON.parse(readFileSync('package.json', 'utf8')) as Own;

/**
 * https://cyclonedx.org/docs/1.6/json/. The list has no time and no random number, so that the same program always has
 * the same list.
 */
function bill(packages: readonly ShippedPackage[]): object {
  const { name, version, license, devDependencies } = own();
  const root = `pkg:npm/${name}@${version}`;
  const licenceOf = (expression: string) => [
    /\s/.test(expression) ? { expression } : { license: { id: expression } },
  ];
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name,
        version,
        purl: root,
        licenses: licenceOf(license),
      },
    },
    components: packages.map((each) => ({
      type: 'library',
      'bom-ref': purlOf(each),
      name: each.name,
      version: each.version,
      purl: purlOf(each),
      hashes: [{ alg: 'SHA-512', content: each.digest }],
      licenses: licenceOf(each.licence),
    })),
    dependencies: [
      { ref: root, dependsOn: packages.filter((each) => each.name in devDependencies).map(purlOf) },
      ...packages.map((each) => ({ ref: purlOf(each), dependsOn: each.needs.map(purlOf).toSorted() })),
    ],
  };
}

const purlOf = ({ name, version }: Pick<ShippedPackage, 'name' | 'version'>): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;
